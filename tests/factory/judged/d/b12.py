from mine import *
# 45 story ar: Arabic html story, simple table, no key/value boxes, RTL ... PyMuPDF Story shapes Arabic
@layout('d45-qissat-ujur','pymupdf')
def L45(x):
    r=x.r; n=[8,21,5,16,12,3][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["شركة الماء العذب للتعبئة","مخبزة الريف الكبير","مقاولة النقل السريع"]); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); iss=nxt(y,m,r)
    if x.plant==1: g+=D('10'); x.change('grand-total','gross total 10 above',v(g),v(g-10),page='last')
    if x.plant==2: cp-=D('1000'); x.change('grand-total','capped total 1000 below',v(cp),v(cp+1000),page='last')
    # the clerk's html writes the columns from left to right in mirrored order
    rows=''.join(f'<tr><td>{en(k["c"])}</td><td>{en(k["g"])}</td><td>{k["d"]}</td><td>{k["imm"]}</td><td class="w">{k["ar"]}</td><td>{i+1}</td></tr>' for i,k in enumerate(P))
    story(f'<h2>ورقة أجور الضمان الاجتماعي</h2><p>المشغل : {co}</p><p>رقم الانخراط : {aff}</p><p>شهر {MA[m-1]} {y}</p><table><tr><th>الأجر المسقف</th><th>الأجر الخام</th><th>الأيام</th><th>رقم التسجيل</th><th>الاسم والنسب</th><th>الرقم</th></tr>{rows}<tr><td><b>{en(cp)}</b></td><td><b>{en(g)}</b></td><td><b>{dd}</b></td><td></td><td class="w"><b>المجموع</b></td><td></td></tr></table>',x.path,'body{font-family:sans-serif;font-size:10px} h2{text-align:center} p{text-align:right;margin:2px} table{border:1px solid black;width:100%} td,th{border:1px solid black;padding:2px;text-align:center} .w{text-align:right}')
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 46 latex fr: hours and days, agricultural; half-ruled columns, total left of the words; period in quarters with days per month? simple month
@layout('d46-salaires-agricoles','latex')
def L46(x):
    r=x.r; n=[26,7,41,18,33,3][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n,cap=6000,lo=180000,hi=520000); aff=x.aff(); co=r.choice(["DOMAINE OULED DLIM","SOCIETE AGRICOLE DU TENSIFT","PEPINIERES DU HAUT SEBOU"]); iss=nxt(y,m,r)
    for k in P: k['h']=k['d']*8
    g,cp,dd,hh=sm(P,'g'),sm(P,'c'),sd(P),sum(k['h'] for k in P)
    if x.plant==1: hh+=100; x.change('grand-total','hours total 100 above',hh,hh-100,page='last')
    if x.plant==2: dd-=13; x.change('grand-total','days total 13 below',dd,dd+13,page='last')
    F=lambda z:tex(frt(z))
    src=r'''\documentclass[10pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[french]{babel}\usepackage[margin=1.6cm]{geometry}\usepackage{longtable,array}\parindent0pt\pagestyle{plain}
\begin{document}\fbox{\begin{minipage}{8.2cm}\textsc{'''+tex(co)+r'''}\\Affiliation CNSS (secteur agricole) : \textbf{'''+aff+r'''}\end{minipage}}\hfill\fbox{\begin{minipage}{7cm}\centering\textbf{ÉTAT DES SALAIRES AGRICOLES}\\Mois de '''+f'{MF[m-1]} {y}'+r'''\end{minipage}}
\begin{longtable}{|r|l|c|r|r|r|r|}\hline \textbf{N°}&\textbf{Nom et prénom}&\textbf{N° CNSS}&\textbf{Heures}&\textbf{Jours}&\textbf{Salaire brut}&\textbf{Plafonné}\\\hline\endfirsthead\hline \textbf{N°}&\textbf{Nom et prénom}&\textbf{N° CNSS}&\textbf{Heures}&\textbf{Jours}&\textbf{Salaire brut}&\textbf{Plafonné}\\\hline\endhead\hline\endfoot
'''+''.join(f'{i+1}&{k["l"].upper()} {k["f"]}&{k["imm"]}&{k["h"]}&{k["d"]}&{F(k["g"])}&{F(k["c"])}\\\\\n' for i,k in enumerate(P))+r'\hline\multicolumn{3}{|r|}{\textbf{TOTAUX}}&\textbf{'+f'{hh}'+r'}&\textbf{'+str(dd)+r'}&\textbf{'+F(g)+r'}&\textbf{'+F(cp)+r'''}\\\end{longtable}
Effectif : '''+str(n)+r''' ouvriers. Fait le '''+dmy(iss)+r'.\end{document}'
    latex(src,x.path,runs=2)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],hours=str(k['h']),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',hours=str(hh),days=str(dd),gross=v(g),capped=v(cp))])])
# 47 chromium fr: two lists side by side by CSS columns, total in left foot of right list; small landscape
@layout('d47-deux-colonnes','chromium')
def L47(x):
    r=x.r; n=[30,44,18,50,24,38][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["ABATTOIRS DE MOHAMMEDIA","SOCIETE DES BAINS MOULAY YACOUB","CLINIQUE DU BOULEVARD"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); h=(n+1)//2
    if x.plant==1: g+=D('250'); x.change('grand-total','gross 250 above',v(g),v(g-250),page=1)
    if x.plant==2: cp+=D('3'); cp+=D('30'); x.change('grand-total','capped 33 above',v(cp),v(cp-33),page=1)
    tb=lambda R,i0:'<table><tr><th>N°<th>Nom et prénom<th>N° CNSS<th>Jrs<th>Brut<th>Plafonné</tr>'+''.join(f'<tr><td class=c>{i0+i}<td>{k["l"]} {k["f"]}<td class=c>{k["imm"]}<td class=c>{k["d"]}<td class=n>{pln(k["g"])}<td class=n>{pln(k["c"])}' for i,k in enumerate(R))+'</table>'
    chrome(f'''<style>@page{{size:A4 landscape;margin:9mm}}body{{font:8.5px "Liberation Sans";margin:0}}.w{{display:flex;gap:10mm}}.w>div{{flex:1}}table{{border-collapse:collapse;width:100%}}td,th{{border:.5px solid #333;padding:1.5px 3px}}th{{background:#ddd}}.n{{text-align:right}}.c{{text-align:center}}.h{{display:flex;justify-content:space-between;font-size:11px;margin-bottom:5px}}.s td{{font-weight:bold;font-size:10px}}</style><div class=h><b>{co}</b><span>DÉCLARATION CNSS — {MF[m-1].upper()} {y}</span><span>Affiliation n° <b>{aff}</b></span></div><div class=w><div>{tb(P[:h],1)}</div><div>{tb(P[h:],h+1)}<br><table class=s style="width:70%"><tr><td>Salariés<td class=n>{n}<tr><td>Jours<td class=n>{dd}<tr><td>Salaires bruts<td class=n>{pln(g)}<tr><td>Salaires plafonnés<td class=n>{pln(cp)}</table></div></div><p>Date : {dmy(iss)}</p>''',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=1,headcount=str(n),days=str(dd),gross=v(g),capped=v(cp))])])
# 48 calc bilingual: heading rows French above, Arabic beneath, RTL no; page break w/ repeated titles; total top and bottom? bottom
@layout('d48-classeur-bilingue','calc')
def L48(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; n=[17,39,7,58,26,2][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); ice=x.ice(); co=r.choice([("STE RIAD DE LA KASBAH","رياض القصبة"),("LES PRESSOIRS DU ZERHOUN","معاصر زرهون"),("TECHNI-CLIM SARL","تكني كليم")]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: dd+=2; x.change('grand-total','days 2 above',dd,dd-2,page='last')
    if x.plant==2: g-=D('5000'); x.change('grand-total','gross 5000 below',v(g),v(g+5000),page='last')
    wb=openpyxl.Workbook(); w=wb.active; th=Side(style='thin'); bd=Border(left=th,right=th,top=th,bottom=th); ce=Alignment(horizontal='center',vertical='center',wrap_text=True)
    def put(a,s,b=False,bx=True,al=ce,sz=9): w[a]=s; w[a].font=Font(name='Noto Sans',bold=b,size=sz); w[a].alignment=al; w[a].border=bd if bx else Border()
    put('A1','Déclaration des salaires',True,False,Alignment(horizontal='left'),12); put('F1','التصريح بالأجور',True,False,Alignment(horizontal='right'),12)
    for i,(f,s,a) in enumerate((('Raison sociale',co[0],'الاسم التجاري'),("N° d'affiliation",aff,'رقم الانخراط'),('ICE',ice,'التعريف الموحد'),('Période',f'{m:02d}/{y}','الفترة'),('Date',dmy(iss),'التاريخ'))):
        put(f'A{2+i}',f,False,False,Alignment(horizontal='left')); put(f'C{2+i}',s,True,False,Alignment(horizontal='left')); put(f'F{2+i}',a,False,False,Alignment(horizontal='right'))
    for c,(f,a) in zip('ABCDEF',(('N°','ر.ت'),('N° CNSS','رقم التسجيل'),('Nom et prénom','الاسم والنسب'),('Jours','الأيام'),('Salaire brut','الأجر الخام'),('Salaire plafonné','الأجر المسقف'))): put(f'{c}8',f,True); put(f'{c}9',a,True); w[f'{c}8'].fill=w[f'{c}9'].fill=PatternFill('solid',fgColor='FFF2CC')
    for i,k in enumerate(P):
        for c,s in zip('ABCDEF',(str(i+1),k['imm'],k['l'].upper()+' '+k['f'],str(k['d']),frs(k['g']),frs(k['c']))): put(f'{c}{10+i}',s,al=Alignment(horizontal='left' if c=='C' else 'right' if c in 'EF' else 'center'))
    R=10+n; w.merge_cells(f'A{R}:C{R}'); put(f'A{R}','TOTAL / المجموع',True)
    for c,s in zip('DEF',(str(dd),frs(g),frs(cp))): put(f'{c}{R}',s,True,al=Alignment(horizontal='right' if c!='D' else 'center'))
    for c,a in zip('ABCDEF',(13,14,34,9,15,18)): w.column_dimensions[c].width=a
    w.print_title_rows='8:9'; w.page_setup.paperSize=9; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); w.page_setup.fitToHeight=0; w.oddFooter.right.text='&P/&N'
    p=x.path[:-3]+'xlsx'; wb.save(p); office(p,x.path)
    x.done('bds','frar',[dict(employer=dict(name=co[0],affiliate=aff,ice=ice),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
main()
