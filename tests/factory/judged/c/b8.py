from lib import *
# 57 reportlab: turned headings, mirrored order, MAD in every amount, "page précédente / page suivante"
@layout('c57-report-page-suivante','reportlab')
def L1(x):
    r=x.r; n=[14,33,51,6,40,25][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; c=C(x.path,A4,'LR',9,fb='LRB'); pg=chunks(P,24); T_=[]; X=[40,140,240,290,370,530,560]; M=lambda z:frs(z)+' MAD'
    if x.plant==2: k=P[n//2]; old=k['c']; k['c']=k['g']+D(3); x.change('capped-above-gross','capped above gross; totals follow',v(k['c']),v(old),page=k['imm'])
    for pi,R in enumerate(pg):
        last=pi==len(pg)-1; c.t(300,40,'SALAIRES DÉCLARÉS À LA CAISSE',a='c',b=1,fs=13); c.t(40,60,f'{MF[m-1]} {y}',b=1); c.t(560,60,f'{pi+1}e feuille sur {len(pg)}' if pi else f'1re feuille sur {len(pg)}',a='r'); c.t(40,74,co); c.t(560,74,f'N° d\'affiliation de l\'entreprise : {aff}',a='r')
        y0,y1=84,150
        for s,(a,b) in zip(('Salaire dans la limite du plafond','Salaire réellement perçu','Jours','N° immatriculation','Nom et prénom du salarié','N° d\'ordre'),zip(X,X[1:])):
            if b-a<60: c.rot((a+b)/2+3,y1-4,s,fs=8)
            else:
                w=s.split(); h=len(w)//2; c.t((a+b)/2,110,' '.join(w[:h]),a='c',fs=8,b=1); c.t((a+b)/2,122,' '.join(w[h:]),a='c',fs=8,b=1)
        c.line(40,y0,560,y0); c.line(40,y1,560,y1); Y=y1
        def row(cells,b=False):
            nonlocal Y
            for j,(s,(p,q_)) in enumerate(zip(cells,zip(X,X[1:]))):
                if j<2: c.t(q_-4,Y+13,s,a='r',b=b)
                elif j==4: c.t(p+4,Y+13,s,b=b)
                else: c.t((p+q_)/2,Y+13,s,a='c',b=b)
            Y+=18; c.line(40,Y,560,Y,.3)
        tot=lambda Z,s:row((M(sm(Z,'c')),M(sm(Z,'g')),sum(k['d'] for k in Z),'',s,''),True)
        if pi: tot(P[:pi*24],'Report de la page précédente')
        for i,k in enumerate(R): row((M(k['c']),M(k['g']),k['d'],k['imm'],f"{k['l']} {k['f']}",pi*24+i+1))
        Z=P[:pi*24+len(R)]; g,cc,d=sm(Z,'g'),sm(Z,'c'),sum(k['d'] for k in Z)
        if last and x.plant==1: g+=D(40); x.change('grand-total','grand total of gross 40 above',v(g),v(g-40),page=pi+1)
        row((M(cc),M(g),d,'','Total des salaires déclarés' if last else 'À reporter page suivante',''),True); T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(d),gross=v(g),capped=v(cc)))
        for a in X: c.line(a,y0,a,Y)
        c.page()
    c.save()
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 58 Chromium: a form whose lines repeat small labels inside every cell
@layout('c58-cases-libellees','chromium')
def L2(x):
    r=x.r; n=[5,14,22,3,18,9][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); P=x.bds(n,sort=False); aff=x.aff(); co=r.choice(COM)[0]; g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P)
    if x.plant==1: c+=D(20); x.change('grand-total','total of capped 20 above',v(c),v(c-20),page='last')
    if x.plant==2: k=P[-1]; old=k['c']; k['c']=k['g']+D(50); c=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(old),page=k['imm'])
    b=lambda l,z,w:f'<div style="width:{w}%"><i>{l}</i>{z}</div>'
    L=''.join('<div class=l>'+b('Ligne',f'{i+1:03d}',6)+b('N° d’immatriculation',k['imm'],16)+b('Nom de famille et prénom',f'{k["l"].upper()} {k["f"]}',34)+b('Jours',k['d'],8)+b('Salaire brut réel',frs(k['g']),18)+b('Salaire plafonné',frs(k['c']),18)+'</div>' for i,k in enumerate(P))
    chrome(f'<style>@page{{size:A4;margin:13mm}}body{{margin:0;font:9.5pt "Liberation Sans"}}.l{{display:flex;break-inside:avoid}}.l div{{border:.5pt solid #555;margin:-.25pt;padding:.5mm 1.2mm;height:8mm;box-sizing:border-box}}i{{display:block;font:6pt "Liberation Sans";color:#444}}h1{{font-size:13pt;text-align:center}}.hd{{margin-bottom:3mm}}.tt{{margin-top:4mm;font-weight:bold}}.tt i{{font-weight:normal}}</style><h1>Formulaire de déclaration mensuelle des salaires</h1><div class="l hd">{b("N° d’affiliation de l’employeur",aff,24)}{b("Raison sociale",co,52)}{b("Mois de déclaration",f"{m:02d}/{y}",24)}</div>{L}<div class="l tt">{b("Nombre de salariés",n,22)}{b("Total jours",d,18)}{b("Total salaires bruts réels",frs(g),30)}{b("Total salaires plafonnés",frs(c),30)}</div>',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',headcount=str(n),days=str(d),gross=v(g),capped=v(c))])])
# 59 WeasyPrint: bilingual heading French left, Arabic right; table from left to right with both names; page turned by /Rotate
@layout('c59-bilingue-tournee','weasyprint')
def L3(x):
    r=x.r; n=[8,22,38,2,29,15][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM); pg=chunks(P,17); T_=[]; b=''
    for pi,R in enumerate(pg):
        last=pi==len(pg)-1
        b+=f'<section><div class=h><div>Caisse Nationale de Sécurité Sociale<br>Raison sociale : <b>{co[0]}</b><br>Affiliation n° : <b>{aff}</b><br>Mois : <b>{m:02d}/{y}</b></div><div class=c>ÉTAT DES SALAIRES<br><span class=a>بيان الأجور</span><br>Page {pi+1} / {len(pg)}</div><div class=a dir=rtl>الصندوق الوطني للضمان الاجتماعي<br>الاسم التجاري: <b>{co[1]}</b></div></div><table><tr><th>N° d’immat.<br><span class=a>رقم التسجيل</span><th>Nom et prénom<br><span class=a>الاسم الكامل</span><th><span class=a>الاسم بالعربية</span><th>Nombre de jours<br><span class=a>عدد الأيام</span><th>Salaire brut<br><span class=a>الأجر الإجمالي</span><th>Salaire plafonné<br><span class=a>الأجر المحدد بالسقف</span></tr>'+''.join(f'<tr><td class=c>{k["imm"]}<td>{k["l"].upper()} {k["f"]}<td class=a dir=rtl>{k["ar"]}<td class=c>{k["d"]}<td class=r>{frs(k["g"])}<td class=r>{frs(k["c"])}' for k in R)
        for sc,lab,Z in [('page','Total page <span class=a>مجموع الصفحة</span>',R)]+([('grand','Total général <span class=a>المجموع العام</span>',P)] if last else []):
            g,c,d=sm(Z,'g'),sm(Z,'c'),sum(k['d'] for k in Z)
            if x.plant==1 and sc=='page' and pi==0: g-=D(20); x.change('page-total','page total of gross 20 below',v(g),v(g+20),page=1)
            if x.plant==2 and sc=='grand': c+=D(600); x.change('grand-total','grand total of capped 600 above',v(c),v(c-600),page=pi+1)
            b+=f'<tr class=t><td colspan=3>{lab}<td class=c>{d}<td class=r>{frs(g)}<td class=r>{frs(c)}'; T_.append(dict(scope=sc,page=pi+1,days=str(d),gross=v(g),capped=v(c)))
        b+='</table></section>'
    weasy(f'<html lang=fr><style>@page{{size:A4 landscape;margin:12mm}}body{{font:9pt "DejaVu Sans"}}section{{break-after:page}}section:last-child{{break-after:auto}}.a{{font-family:"Noto Naskh Arabic"}}.h{{display:flex;justify-content:space-between;margin-bottom:3mm}}.h .a[dir]{{text-align:right}}table{{border-collapse:collapse;width:100%}}td,th{{border:.5pt solid;padding:1.2pt 4pt}}.c{{text-align:center}}.r{{text-align:right}}td[dir]{{text-align:right}}.t td{{font-weight:bold}}</style>{b}',x.path)
    import pikepdf
    d=pikepdf.open(x.path,allow_overwriting_input=True); rot=90 if x.idx%2 else 270
    for p in d.pages:
        a_,b_,w,h=[float(z) for z in p.mediabox]
        mtx=f'0 1 -1 0 {h} 0' if rot==90 else f'0 -1 1 0 0 {w}'
        p.contents_add(f'q {mtx} cm\n'.encode(),prepend=True); p.contents_add(b'\nQ'); p.mediabox=[0,0,h,w]; p.Rotate=rot
        for z in ('/CropBox','/TrimBox','/BleedBox'):
            if z in p: del p[z]
    d.save(x.path)
    x.done('bds','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 60 fpdf2: Arabic list without a single rule, Arabic-Indic digits
@layout('c60-bila-khutut','fpdf2')
def L4(x):
    from fpdf import FPDF
    r=x.r; n=[6,17,28,3,40,11][x.idx]; y,m=r.randint(2015,2023),r.randint(1,12); P=x.bds(n,sort=False); aff=x.aff(); co=r.choice(COM)[1]; pdf=FPDF('P','mm','A4'); pdf.set_auto_page_break(False); pdf.add_font('A','','/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Regular.ttf'); pdf.add_font('A','B','/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Bold.ttf'); M=lambda z:num(z,2,'٬','٫',True)
    g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P)
    if x.plant==1: g+=D(1000); x.change('grand-total','grand total of gross 1000 above',v(g),v(g-1000),page='last')
    if x.plant==2: c-=D(30); x.change('grand-total','grand total of capped 30 below',v(c),v(c+30),page='last')
    def put(X,Y,t,a='r',b='',sz=11):
        ar=bool(re.search('[\u0621-\u065f\u066e-\u06ff]',str(t))); pdf.set_font('A',b,sz); pdf.set_text_shaping(True,direction='rtl' if ar else 'ltr',script='arab'); wd=min(100,X-2); pdf.set_xy(X-wd if a=='r' else X-60,Y-4); pdf.cell(wd if a=='r' else 120,6,str(t),align='R' if a=='r' else 'C')
    X=dict(i=198,imm=184,nm=152,d=92,g=70,c=35)
    for pi,R in enumerate(chunks(P,28)):
        pdf.add_page(); put(105,18,'قائمة الأجور الشهرية للعمال المؤمن عليهم','c','B',15); put(196,30,'صاحب العمل: '+co); put(196,38,'رقم انخراط صاحب العمل:'); put(148,38,ai(aff)); put(80,38,'الشهر:'); put(66,38,MA[m-1]); put(50,38,ai(y))
        for k,s in zip(X,('رقم','رقم التأمين','اسم العامل','الأيام','الأجر الحقيقي','الأجر المحدود')): put(X[k],50,s,b='B')
        Y=59
        for k in R:
            put(X['i'],Y,ai(P.index(k)+1)); put(X['imm'],Y,ai(k['imm'])); put(X['nm'],Y,k['ar']); put(X['d'],Y,ai(k['d'])); put(X['g'],Y,M(k['g'])); put(X['c'],Y,M(k['c'])); Y+=7.4
    Y+=3; put(X['nm'],Y,'المجموع الكلي',b='B'); put(X['d'],Y,ai(d),b='B'); put(X['g'],Y,M(g),b='B'); put(X['c'],Y,M(c),b='B'); pdf.output(x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(d),gross=v(g),capped=v(c))])])
# 61 Typst: English register, narrow columns, hyphenated headings and names wrapped in the cell, touching rules
@layout('c61-narrow-register','typst')
def L5(x):
    r=x.r; n=[8,19,31,4,26,13][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COEN); R=[]
    for a,b in x.en(n,True): h=D(r.choice([160,152,168,120])); rt=q(D(r.randint(1150,3200))/100); g=q(h*rt); t=q(g*D('.15')); s=q(g*D('.075')); R.append(dict(no=x.dg(5),nm=f'{a} {r.choice("ABCDEFGH")}. {b}',h=h,rt=rt,g=g,t=t,s=s,td=t+s,net=g-t-s))
    if x.plant==1: k=R[n//2]; k['g']+=D(100); k['net']+=D(100); x.change('gross-pay','gross of a row 100 above hours times rate; net and totals follow',v(k['g']),v(k['g']-100),page=k['no'])
    S={z:sm(R,z) for z in('h','g','t','s','td','net')}
    if x.plant==2: S['td']+=D(9); x.change('grand-total','total deductions 9 above',v(S['td']),v(S['td']-9),page='last')
    src=f'''#set page(paper:"us-letter",flipped:true,margin:1.3cm)
#set text(font:"Liberation Serif",size:9pt,lang:"en",hyphenate:true)
#grid(columns:(1fr,auto),[#text(13pt)[*{ty(co)}*]],[Payroll register for the period ending {calendar.monthrange(y,m)[1]} {ME[m-1]} {y}])
#v(4pt)
#table(columns:(1.5cm,4.1cm,1.5cm,1.6cm,2.3cm,2cm,2cm,2.3cm,2.4cm),inset:2pt,stroke:.4pt,align:(c,r)=>if r == 0 {{center}} else if c < 2 {{left}} else {{right}},table.header([*Em-ployee No.*],[*Employee name*],[*Hours worked*],[*Hourly rate*],[*Gross earnings*],[*Income tax*],[*Social secu-rity*],[*Total deduc-tions*],[*Net earnings*]),
'''.replace('Em-ployee','Em-\\ ployee').replace('secu-rity','secu-\\ rity').replace('deduc-tions','deduc-\\ tions')+''.join(f'[{k["no"]}],[{ty(k["nm"])}],[{k["h"]}.00],[{k["rt"]}],[{en(k["g"])}],[{en(k["t"])}],[{en(k["s"])}],[{en(k["td"])}],[{en(k["net"])}],\n' for k in R)+f'table.cell(colspan:2)[*Totals ({n} employees)*],[*{en(S["h"])}*],[],[*{en(S["g"])}*],[*{en(S["t"])}*],[*{en(S["s"])}*],[*{en(S["td"])}*],[*{en(S["net"])}*])\n'
    typst(src,x.path)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['no'],name=k['nm'],hours=v(k['h']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',headcount=str(n),hours=v(S['h']),gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))])])
# 62 LaTeX: monthly list, several facts stacked in one cell with their labels
@layout('c62-cellules-empilees','latex')
def L6(x):
    r=x.r; n=[6,15,24,3,30,10][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; per=14; pg=chunks(P,per); b=''; iss=datetime.date(y+m//12,m%12+1,r.randint(2,9))
    if x.plant==1: k=P[n//2]; old=k['c']; k['c']=k['g']+D(27); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(old),page=k['imm'])
    g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P)
    if x.plant==2: g-=D(900); x.change('grand-total','grand total of gross 900 below',v(g),v(g+900),page='last')
    for pi,R in enumerate(pg):
        last=pi==len(pg)-1
        b+=(r'\newpage ' if pi else '')+r'{\large\bfseries Déclaration des rémunérations --- '+f'{MF[m-1]} {y}'+r'}\\ Employeur : '+tex(co)+r' \quad Affilié n\textsuperscript{o} '+aff+r'\\[3mm]\begin{tabular}{|p{64mm}|p{46mm}|r|r|}\hline \textbf{Salarié} & \textbf{Identifiants} & \textbf{Jours} & \textbf{Rémunération (DH)}\\ \hline '
        b+=''.join(r'\textbf{'+tex(k['l'].upper())+'} '+k['f']+r'\newline né(e) le '+dmy(k['birth'])+r' & CNSS : '+k['imm']+r'\newline CIN : '+k['cin']+f' & {k["d"]} & '+r'\begin{tabular}[t]{@{}l@{ }r@{}}brute&'+tex(frs(k['g']))+r'\\plafonnée&'+tex(frs(k['c']))+r'\end{tabular}\\ \hline '+'\n' for k in R)
        if last: b+=r'\textbf{Total} & '+f'{n} salariés & {d} & '+r'\begin{tabular}[t]{@{}l@{ }r@{}}brute&'+tex(frs(g))+r'\\plafonnée&'+tex(frs(c))+r'\end{tabular}\\ \hline '
        b+=r'\end{tabular}'+'\n'
    b+=r'\\[5mm] Établi le '+dmy(iss)
    latex(r'\documentclass[10pt]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\renewcommand{\rmdefault}{ppl}\usepackage[a4paper,margin=15mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}'+b+r'\end{document}',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],cin=k['cin'],birth_date=str(k['birth']),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',headcount=str(n),days=str(d),gross=v(g),capped=v(c))])])
# 63 Calc: pay sheet with a column a person and a line an item
@layout('c63-etat-transpose','calc')
def L7(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side
    r=x.r; n=[3,5,4,2,6,5][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[0]; R=[]
    for p in x.bds(n,lo=350000): g=p['g']; cn=q(p['c']*D('.0448')); am=q(g*D('.0226')); ir=q(g*D('.05')); R.append(dict(p,cn=cn,am=am,ir=ir,td=cn+am+ir,net=g-cn-am-ir))
    if x.plant==1: k=R[0]; k['net']+=D(70); x.change('net-pay','net of the first person 70 above; total follows',v(k['net']),v(k['net']-70))
    S={z:sm(R,z) for z in('g','cn','am','ir','td','net')}
    if x.plant==2: S['net']+=D(100); x.change('grand-total','total of net 100 above',v(S['net']),v(S['net']-100))
    wb=openpyxl.Workbook(); w=wb.active; th=Side(style='thin'); B=Border(th,th,th,th); w['A1']='ETAT DE PAIE'; w['A1'].font=Font(bold=True,size=14); w['A2']=co; w['A3']=f'Mois : {MF[m-1]} {y}'
    rows=[('Salarié',[f"{k['l'].upper()} {k['f']}" for k in R],'TOTAL'),('N° CNSS',[k['imm'] for k in R],''),('Jours travaillés',[k['d'] for k in R],sum(k['d'] for k in R))]+[(l,[float(k[z]) for k in R],float(S[z])) for l,z in (('Salaire brut','g'),('Retenue CNSS','cn'),('Retenue AMO','am'),('Impôt sur le revenu','ir'),('Total des retenues','td'),('Net à payer','net'))]
    for i,(l,vals,t) in enumerate(rows):
        for j,h in enumerate([l]+vals+[t]):
            z=w.cell(5+i,1+j,h); z.border=B; z.font=Font(size=9,bold=(j==0 or i==0 or j==n+1)); 
            if i>2 and j: z.number_format='#,##0.00'
            if j and i<3: z.alignment=Alignment(horizontal='center',wrap_text=True,vertical='center')
    w.row_dimensions[5].height=30; w.column_dimensions['A'].width=20
    for j in range(n+1): w.column_dimensions['BCDEFGHI'[j]].width=16
    w.page_setup.orientation='landscape'; w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    x.done('register','fr',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page=1,days=str(sum(k['d'] for k in R)),gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))])])
# 64 Writer: Tunisian quarter, landscape, wrapped names, reports typed by hand
@layout('c64-tn-etat-writer','writer')
def L8(x):
    r=x.r; n=[9,18,31,4,40,22][x.idx]; y,t=r.randint(2017,2024),r.randint(1,4); co=r.choice(COTN)[0]; aff=x.dg(6)+'-'+x.dg(2); R=[]; M=lambda z:num(z,3,' ',',')
    for p in x.ma(n,True): b=D(r.randrange(480000,2100000,125))/1000; mm=[b+D(r.choice(['0','0','27.500','-14.125'])) for _ in range(3)]; R.append(dict(p,no=x.dg(8)+x.dg(2),cin='0'+x.dg(7),m=mm,t=sum(mm)))
    if x.plant==1: k=R[n//2]; k['t']+=D(50); x.change('row-total','quarter of a row 50 above its months; totals follow',v(k['t'],3),v(k['t']-50,3),page=k['no'])
    S=lambda Z:[sum((k['m'][j] for k in Z),D(0)) for j in range(3)]+[sum((k['t'] for k in Z),D(0))]; tr=['1er','2ème','3ème','4ème'][t-1]; iss=datetime.date(y+(t==4),(t*3)%12+1,r.randint(3,15))
    st=pst('H','center',True,13)+pst('N')+pst('NB',extra='fo:break-before="page"')+pst('L','start',size=9)+pst('R','end',size=9)+pst('RB','end',True,9)+pst('B','center',True,9); auto='<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.4pt solid #000000" fo:padding="0.05cm"/></style:style><style:style style:name="T" style:family="table"><style:table-properties style:width="26cm" table:align="left"/></style:style>'+''.join(f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{z}cm"/></style:style>' for i,z in enumerate((1.2,3,2.6,6,3.2,3.2,3.2,3.6)))
    cell=lambda s,p='L':f'<table:table-cell table:style-name="C" office:value-type="string">{par(p,s)}</table:table-cell>'; row=lambda c:'<table:table-row>'+''.join(c)+'</table:table-row>'; body=''; T_=[]; pg=chunks(R,18)
    for pi,Q in enumerate(pg):
        last=pi==len(pg)-1
        body+=par('NB' if pi else 'N',f'Employeur : {co}          Matricule CNSS : {aff}          Page {pi+1} sur {len(pg)}')+par('H',f'ÉTAT DES SALAIRES DU {tr.upper()} TRIMESTRE {y}')+par('N','')
        b=row([cell(s,'B') for s in ('N°','Matricule\nassuré social','CIN','Nom et prénom',MF[(t-1)*3].capitalize(),MF[(t-1)*3+1].capitalize(),MF[(t-1)*3+2].capitalize(),'Total en\ndinars')])
        b+=''.join(row([cell(str(pi*18+i+1)),cell(k['no']),cell(k['cin']),cell(f"{k['l'].upper()} {k['f']}")]+[cell(M(z),'R') for z in k['m']]+[cell(M(k['t']),'R')]) for i,k in enumerate(Q))
        Z=R[:pi*18+len(Q)]; s=S(Z)
        if last and x.plant==2: s[0]-=D(100); x.change('grand-total','grand total of the first month 100 below',v(s[0],3),v(s[0]+100,3),page=pi+1)
        b+=row([cell(''),cell(''),cell(''),cell('TOTAL GÉNÉRAL' if last else 'Total à reporter','B')]+[cell(M(z),'RB') for z in s]); T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,month_1=v(s[0],3),month_2=v(s[1],3),month_3=v(s[2],3),total=v(s[3],3)))
        body+='<table:table table:style-name="T">'+''.join(f'<table:table-column table:style-name="W{i}"/>' for i in range(8))+b+'</table:table>'
    body+=par('N',f'Sousse, le {dmy(iss)}'); f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,auto,land=True,font='Liberation Sans',fs='10pt',margin='1.5cm')); office(f,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['no'],immatriculation=k['no'],cin=k['cin'],name=k['l'].upper()+' '+k['f'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in R],totals=T_)])
if __name__=='__main__': main()
