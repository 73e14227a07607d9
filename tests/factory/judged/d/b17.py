from mine import *
# 65 typst fr: five-column declaration, numbers with currency after each, kv under the table in a two-column box; no totals heading -> "Sommes"
@layout('d65-sommes-et-devise','typst')
def L65(x):
    r=x.r; n=[12,29,5,35,18,3][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["STE MIEL DU TOUBKAL","LES SERRES DE BELFAA SARL","BUREAU D'ETUDES AMALOU"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: cp-=D('77'); x.change('grand-total','capped 77 below',v(cp),v(cp+77),page='last')
    if x.plant==2: g+=D('650'); x.change('grand-total','gross 650 above',v(g),v(g-650),page='last')
    F=lambda z:fr(z)+'\u00a0MAD'
    cells=''.join(f'[{i+1}.],[{ty(k["l"].upper())}, {k["f"]}\\ #text(size:7.5pt)[CNSS {k["imm"]} · CIN {k["cin"]}]],[{k["d"]}],[{F(k["g"])}],[{F(k["c"])}],\n' for i,k in enumerate(P))
    src=f'''#set page(paper:"a4",margin:(x:1.9cm,y:1.7cm),footer:context align(center,text(size:8pt)[\u2013 #counter(page).display() / #counter(page).final().first() \u2013]))
#set text(font:"DejaVu Sans",size:8.5pt,lang:"fr")
#text(14pt)[*Déclaration sociale mensuelle*] #h(1fr) {MF[m-1].capitalize()} {y}
#line(length:100%,stroke:2pt+rgb("#1b5e20"))
{ty(co)} — affiliation CNSS {aff}
#table(columns:(22pt,1fr,50pt,auto,auto),stroke:(_,y)=>(bottom:.4pt+gray),align:(right,left,center,right,right),inset:(x:5pt,y:3pt),
table.header([],[*Salarié*],[*Jours déclarés*],[*Salaire brut*],[*Salaire plafonné*]),
{cells}[],[*Sommes*],[*{dd}*],[*{F(g)}*],[*{F(cp)}*])
Déclaration établie le {iss.day} {MF[iss.month-1]} {iss.year}.
'''
    typst(src,x.path)
    x.done('bds','fr',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],cin=k['cin'],name=k['l'].upper()+', '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 66 calc ar: Tunisian quarter by sheets? one sheet; headings merged over two rows; landscape
@layout('d66-warqa-thulathiya','calc')
def L66(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; n=[13,28,6,40,21,2][x.idx]; y,t=r.randint(2017,2024),r.randint(1,4); N=pool(x,TNG,TNL,n); aff=x.dg(7)+'/'+x.dg(2); co=r.choice(["شركة قرقنة للصيد","مصنع الجلود بقصر هلال","مخابز النور"]); M=lambda z:num(z,3,' ',','); P=[]; iss=nxt(y,t*3,r)
    for a,b in N:
        k=D(r.randrange(480000,2100000,250))/1000; mm=[k+D(r.choice(['0','0','33.250','-14.500'])) for _ in range(3)]; P.append(dict(i=x.dg(10),n=a[1]+' '+b[1],m=mm,t=sum(mm)))
    S=[sum(k['m'][i] for k in P) for i in range(3)]; S.append(sum(S))
    if x.plant==1: S[2]+=D('30'); x.change('grand-total','total of the third month 30 above',v(S[2],3),v(S[2]-30,3),page='last')
    if x.plant==2: S[3]-=D('15'); x.change('grand-total','total of the quarter 15 below',v(S[3],3),v(S[3]+15,3),page='last')
    wb=openpyxl.Workbook(); w=wb.active; w.sheet_view.rightToLeft=True; th=Side(style='thin'); bd=Border(left=th,right=th,top=th,bottom=th); ce=Alignment(horizontal='center',vertical='center',wrap_text=True)
    def put(a,s,b=False,bx=True,al=ce,sz=10): w[a]=s; w[a].font=Font(name='Noto Naskh Arabic',bold=b,size=sz); w[a].alignment=al; w[a].border=bd if bx else Border()
    rt=Alignment(horizontal='right',vertical='center')
    w.merge_cells('A1:G1'); put('A1',f'تصريح بالأجور - الثلاثي {["الأول","الثاني","الثالث","الرابع"][t-1]} {y}',True,False,ce,14)
    for i,(a,s) in enumerate((('المؤجر :',co),('رقم الانخراط :',aff),('التاريخ :',dmy(iss)))): put(f'B{2+i}',a,False,False,rt); put(f'C{2+i}',s,True,False,rt)
    for rng in ('A6:A7','B6:B7','C6:C7','D6:F6','G6:G7'): w.merge_cells(rng)
    for a,s in (('A6','ع/ر'),('B6','رقم التسجيل بالصندوق'),('C6','الاسم واللقب'),('D6','الأجور المصرح بها (دينار)'),('G6','المجموع'),*((f'{c}7',MT[(t-1)*3+i]) for i,c in enumerate('DEF'))): put(a,s,True)
    for c in 'ABCDEFG':
        for rr in '67': w[c+rr].border=bd
    for i,k in enumerate(P):
        for c,s in zip('ABCDEFG',(str(i+1),k['i'],k['n'],*(M(z).replace(' ','\u00a0') for z in k['m']),M(k['t']).replace(' ','\u00a0'))): put(f'{c}{8+i}',s,al=rt if c=='C' else ce)
    R=8+n; w.merge_cells(f'A{R}:C{R}'); put(f'A{R}','المجموع العام',True)
    for c,z in zip('DEFG',S): put(f'{c}{R}',M(z).replace(' ','\u00a0'),True)
    for c,a in zip('ABCDEFG',(6,17,30,15,15,15,17)): w.column_dimensions[c].width=a
    w.print_title_rows='6:7'; w.page_setup.paperSize=9; w.page_setup.orientation='landscape'; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); w.page_setup.fitToHeight=0
    p=x.path[:-3]+'xlsx'; wb.save(p); office(p,x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',issue_date=str(iss),rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in P],totals=[dict(scope='grand',page='last',month_1=v(S[0],3),month_2=v(S[1],3),month_3=v(S[2],3),total=v(S[3],3))])])
# 67 latex en: schedule with report, rotated headings, three kv lines, totals in box
@layout('d67-pension-schedule-turned','latex')
def L67(x):
    r=x.r; n=[16,5,40,25,30,2][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); N=x.en(n,True); er=x.dg(8); co=r.choice(["Quayside Provisions Ltd","Saltmarsh Potteries Limited","Hillcrest Nurseries Ltd"]); iss=nxt(y,m,r); P=[]
    for a,b in N: d=r.choice([30,30,30,24,15]); g=D(r.randrange(90000,680000,125))/100; P.append(dict(i=x.dg(7)+r.choice('ABCDM'),n=f'{b} {a}',d=d,g=g,c=min(g,D('4500'))))
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: g-=D('90'); x.change('grand-total','gross 90 below',v(g),v(g+90),page='last')
    if x.plant==2: k=P[0]; o=k['c']; k['c']=k['g']+D('45'); cp=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(o),page=k['i'])
    h=r'\textbf{Reg. No.}&\textbf{Insured person}&\rotatebox{90}{\textbf{Days paid}}&\textbf{Gross wages (EUR)}&\parbox[b]{3cm}{\raggedleft\textbf{Wages up to the ceiling (EUR)}}\\\hline'
    src=r'''\documentclass[11pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{helvet}\renewcommand{\familydefault}{\sfdefault}\usepackage[margin=2cm]{geometry}\usepackage{longtable,graphicx}\parindent0pt
\begin{document}{\large\bfseries Social Security Institution}\par Monthly wage declaration\par\bigskip Employer's name: \dotfill\ '''+tex(co)+r'''\par Employer's number: \dotfill\ '''+er+r'''\par Month of wages: \dotfill\ '''+f'{ME[m-1]} {y}'+r'''\par Number of insured persons: \dotfill\ '''+str(n)+r'''
\begin{longtable}{llcrr}'''+h+r'\endhead '+'\n'.join(f'{k["i"]}&{tex(k["n"])}&{k["d"]}&{en(k["g"])}&{en(k["c"])}\\\\' for k in P)+r'''\hline\end{longtable}
\hfill\fbox{\begin{tabular}{lr}Total days paid&'''+str(dd)+r'\\Total gross wages&'+en(g)+r'\\Total wages up to the ceiling&'+en(cp)+r'''\end{tabular}}\par Date: '''+f'{iss.day} {ME[iss.month-1]} {iss.year}'+r'\end{document}'
    latex(src,x.path,runs=2)
    x.done('bds','en',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 68 story bilingual: plain tables, labels on both sides of value
@layout('d68-story-bilingue','pymupdf')
def L68(x):
    r=x.r; n=[9,18,4,23,14,27][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice([("STE CABLE ET FIBRE DU NORD","كابل وألياف الشمال"),("HUILERIE DE MOULAY DRISS","معصرة مولاي إدريس")]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: dd+=4; x.change('grand-total','days 4 above',dd,dd-4,page='last')
    if x.plant==2: cp+=D('505'); x.change('grand-total','capped 505 above',v(cp),v(cp-505),page='last')
    rows=''.join(f'<tr><td>{k["imm"]}</td><td>{k["l"].upper()} {k["f"]}</td><td class="c">{k["d"]}</td><td class="n">{spd(k["g"])}</td><td class="n">{spd(k["c"])}</td></tr>' for k in P)
    K=lambda f,s,a:f'<tr><td>{f}</td><td class="c"><b>{s}</b></td><td class="n">{a}</td></tr>'
    story(f'<h3>Déclaration mensuelle des salaires - التصريح الشهري بالأجور</h3><table class="k">{K("Employeur",esc(co[0]),"المشغل")}{K("N° affiliation",aff,"رقم الانخراط")}{K("Mois",f"{m:02d}/{y}","الشهر")}</table><p> </p><table><tr><th>N° CNSS<br/>رقم التسجيل</th><th>Nom et prénom<br/>الاسم الكامل</th><th>Jours<br/>الأيام</th><th>Salaire brut<br/>الأجر الخام</th><th>Salaire plafonné<br/>الأجر المسقف</th></tr>{rows}<tr><td></td><td><b>Total المجموع</b></td><td class="c"><b>{dd}</b></td><td class="n"><b>{spd(g)}</b></td><td class="n"><b>{spd(cp)}</b></td></tr></table>',x.path,'body{font-family:sans-serif;font-size:9px} h3{text-align:center} table{width:100%} th{border-bottom:1px solid black;border-top:1px solid black;text-align:center} td{padding:2px;border-bottom:1px solid #aaa} .n{text-align:right} .c{text-align:center} .k td{border:1px solid #666}')
    x.done('bds','frar',[dict(employer=dict(name=co[0],affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
main()
