from mine import *
# 41 reportlab fr: two tables one under the other (salaries on list, then entrants), same columns; recap box in the middle right
@layout('d41-liste-et-entrants','reportlab')
def L41(x):
    r=x.r; n=[14,24,6,17,30,10][x.idx]; e=[3,2,1,4,5,2][x.idx]; y,m=r.randint(2013,2019),r.randint(1,12); A=x.bds(n+e); P,E_=sorted(A[:n],key=lambda k:k['l']),A[n:]; aff=x.aff(); co=r.choice(["STE CHARBONNAGES JERADA RECYCLAGE","HOTELIERE DE L'OURIKA SA","COMPAGNIE DU BOIS DU GHARB"]); iss=nxt(y,m,r)
    for k in E_: k['d']=r.randint(3,20); k['g']=q(D(r.randrange(300000,900000,500))/100*k['d']/26); k['c']=min(k['g'],D(6000))
    A=P+E_; g,cp,dd=sm(A,'g'),sm(A,'c'),sd(A)
    if x.plant==1: g+=D('100'); x.change('grand-total','general gross 100 above',v(g),v(g-100),page='last')
    if x.plant==2: cp+=D('700'); x.change('grand-total','general capped 700 above',v(cp),v(cp-700),page='last')
    c=C(x.path,A4,'LN',9.5,fb='LSB'); X0=[40,62,140,330,375,465,555]; c.box(40,30,555,86,1); c.t(297,46,'Bordereau de déclaration des salaires',a='c',b=1,fs=12); c.t(48,64,f'Affilié n° : {aff}'); c.t(48,78,f'Nom / Raison sociale : {co}'); c.t(547,64,f'Période : {MF[m-1]} {y}',a='r'); c.t(547,78,f'Effectif déclaré : {n+e}',a='r'); Y=[104]
    def table(title,R,i0):
        c.t(40,Y[0],title,b=1,fs=9); Y[0]+=6; y0=Y[0]; c.box(40,y0,555,y0+16,.6,.88)
        for s,(a,b) in zip(('N°','N° assuré','Nom et prénom','Jours','Salaire brut','Salaire plafonné'),zip(X0,X0[1:])): c.t((a+b)/2,y0+11,s,a='c',b=1,fs=8)
        Y[0]+=16
        for i,k in enumerate(R):
            c.t(58,Y[0]+11,i0+i,a='r'); c.t(101,Y[0]+11,k['imm'],a='c'); c.t(145,Y[0]+11,k['l'].upper()+' '+k['f'].upper()); c.t(352,Y[0]+11,k['d'],a='c'); c.t(461,Y[0]+11,frs(k['g']),a='r'); c.t(551,Y[0]+11,frs(k['c']),a='r'); Y[0]+=15; c.line(40,Y[0],555,Y[0],.3)
        c.t(325,Y[0]+11,'Sous-total',a='r',b=1,fs=8); c.t(352,Y[0]+11,sd(R),a='c',b=1,fs=8); c.t(461,Y[0]+11,frs(sm(R,'g')),a='r',b=1,fs=8); c.t(551,Y[0]+11,frs(sm(R,'c')),a='r',b=1,fs=8); Y[0]+=16; c.line(40,Y[0],555,Y[0],.6)
        for a in X0: c.line(a,y0,a,Y[0],.4)
        Y[0]+=22
    table('A - Salariés portés sur la liste',P,1); table('B - Salariés entrants dans le mois',E_,n+1)
    c.box(330,Y[0]-6,555,Y[0]+48,.8)
    for i,(a,b) in enumerate((('Total des jours (A+B)',str(dd)),('Total salaire brut (A+B)',frs(g)),('Total salaire plafonné (A+B)',frs(cp)))): c.t(338,Y[0]+8+i*15,a); c.t(549,Y[0]+8+i*15,b,a='r',b=1)
    c.t(40,Y[0]+20,f'Marrakech, le {dmy(iss)}'); c.page(); c.save()
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'].upper(),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in A],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 42 fpdf2 fr landscape: family allowances columns; full grid; page x/y with one page taken out (plant 2)
@layout('d42-allocations-familiales','fpdf2')
def L42(x):
    from fpdf import FPDF
    r=x.r; n=[17,33,8,25,50,56][x.idx]; y,m=r.randint(2012,2018),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["STE MIDELT POMMES SARL","ENTREPRISE GENERALE D'OUTAT","TEXTILES DE BERRECHID SA"]); iss=nxt(y,m,r); per=20
    for k in P: k['ch']=r.choice([0,0,1,2,3,4,5]); k['ap']=D(200)*min(k['ch'],3)+D(36)*max(0,k['ch']-3); k['ad']=D(r.choice([0,0,0,36,200])) if k['ap'] else D(0); k['ad']=min(k['ad'],k['ap']); k['an']=k['ap']-k['ad']
    if x.plant==1: k=next(q_ for q_ in P if q_['ap']); k['an']+=D(36); x.change('row-net','family allowance net of a row 36 above payable minus deducted; totals follow',v(k['an']),v(k['an']-36),page=k['imm'],cls='particularity')
    p=FPDF('L','mm','A4'); p.set_auto_page_break(False); p.set_margins(8,8,8); p.c_margin=.8; W=[9,24,64,14,24,24,24,14,40,40]; al='CCLCRRRCRR'; pg=chunks(P,per); T_=[]
    H=['N°','N° imm.','Nom et prénom','Nbre enf.','A.F. à payer','A.F. à déduire','A.F. nettes','Jours','Salaire réel','Salaire plafonné']
    for pi,R in enumerate(pg):
        p.add_page(); p.set_font('Helvetica','B',11); p.cell(0,6,'BORDEREAU DE DECLARATION DE SALAIRES ET D\'ALLOCATIONS FAMILIALES',align='C',new_x='LMARGIN',new_y='NEXT'); p.set_font('Helvetica','',9); p.cell(140,5,f'Affilie : {aff}   {co}'); p.cell(0,5,f'Periode : {m:02d}/{y}     Page {pi+1} / {len(pg)}',align='R',new_x='LMARGIN',new_y='NEXT'); p.ln(1); p.set_font('Helvetica','B',8)
        for w,h in zip(W,H): p.cell(w,7,h,border=1,align='C')
        p.ln(7)
        def row(c_,b=''):
            p.set_font('Helvetica',b,8)
            for w,a,s in zip(W,al,c_): p.cell(w,6,str(s),border=1,align=a)
            p.ln(6)
        for i,k in enumerate(R): row((pi*per+i+1,k['imm'],k['l'].upper()+' '+k['f'].upper(),k['ch'],frs(k['ap']),frs(k['ad']),frs(k['an']),k['d'],frs(k['g']),frs(k['c'])))
        z=P[:pi*per+len(R)]; last=pi==len(pg)-1
        for lab,L in (('Total page',R),)+((('Total general',z),) if last else ()):
            row(('','',lab,'',frs(sm(L,'ap')),frs(sm(L,'ad')),frs(sm(L,'an')),sd(L),frs(sm(L,'g')),frs(sm(L,'c'))),'B'); T_.append(dict(scope='page' if L is R else 'grand',page=pi+1,days=str(sd(L)),gross=v(sm(L,'g')),capped=v(sm(L,'c')),af_payable=v(sm(L,'ap')),af_deducted=v(sm(L,'ad')),af_net=v(sm(L,'an'))))
        if last: p.ln(3); p.set_font('Helvetica','',9); p.cell(0,5,f'Date : {dmy(iss)}')
    p.output(x.path); rows=[dict(page=i//per+1,immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'].upper(),children=str(k['ch']),af_payable=v(k['ap']),af_deducted=v(k['ad']),af_net=v(k['an']),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for i,k in enumerate(P)]
    if x.plant==2:
        import pymupdf; d=pymupdf.open(x.path); d.delete_page(1); d.save(x.path+'.t'); os.replace(x.path+'.t',x.path); rows=[dict(k,page=1 if k['page']==1 else k['page']-1) for k in rows if k['page']!=2]; T_=[dict(k,page=1 if k['page']==1 else k['page']-1) for k in T_ if k['page']!=2]; x.change('page-missing','page 2 of 3 taken out',None,None,page=2,cls='incompatible')
    x.done('bds','fr',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),page_count=str(len(pg)),rows=rows,totals=T_)])
# 43 typst en: return with words, boxes, unruled with alternate lines, single-line names with middle dots
@layout('d43-return-in-words','typst')
def L43(x):
    r=x.r; n=[5,22,38,12,1,29][x.idx]; y,m=r.randint(2015,2024),r.randint(1,12); N=pool(x,GHG,GHL,n); er='ER'+x.dg(6); co=r.choice(["Copperbelt Ridge Engineering Ltd","Zambesi Crossing Lodge","Lusaka Paper Converters Ltd"]); iss=nxt(y,m,r); P=[]
    for a,b in N: g=D(r.randrange(120000,4500000,1000))/100; P.append(dict(i=x.dg(3)+'/'+x.dg(4)+'/'+x.dg(2),n=f'{a} {b}',d=r.choice([24,24,24,22,12]),g=g,c=min(g,D('26840'))))
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); w=cp
    if x.plant==1: w+=D(1000); x.change('amount-in-words','words 1000 above the figures',None,v(cp),page='last')
    if x.plant==2: dd-=12; x.change('grand-total','days total 12 below',dd,dd+12,page='last')
    cells=''.join(f'[{ty(k["n"])}],[{ty(k["i"])}],[{k["d"]}],[{en(k["g"])}],[{en(k["c"])}],\n' for k in P)
    wt=words(int(w),'en').replace(',','').capitalize()+' kwacha'+(f' and {words(int((w%1)*100),"en")} ngwee' if w%1 else '')
    src=f'''#set page(paper:"a4",margin:(x:2.2cm,y:2cm),footer:context align(right,text(size:8pt)[Page #counter(page).display() of #counter(page).final().first()]))
#set text(font:"Liberation Serif",size:10pt)
#text(15pt)[*Return of Employees' Earnings*] #h(1fr) Pension Scheme Authority
#v(3pt)
#box(stroke:.6pt,inset:6pt,width:100%)[Employer: *{ty(co)}* #h(1fr) Employer Account No.: *{er}* \\ Month: *{ME[m-1]} {y}* #h(1fr) Number of employees: *{n}*]
#table(columns:(1fr,auto,auto,auto,auto),stroke:none,align:(left,left,center,right,right),fill:(_,y)=>if y>0 and calc.even(y) {{luma(240)}},
table.header([_Employee_],[_Membership number_],[_Days_],[_Total earnings (K)_],[_Earnings up to ceiling (K)_]),table.hline(stroke:.8pt),
{cells}table.hline(stroke:.8pt),[*Totals*],[],[*{dd}*],[*{en(g)}*],[*{en(cp)}*])
Total of earnings up to ceiling in words: _{wt}_.

Dated this {iss.day} {ME[iss.month-1]} {iss.year}
'''
    typst(src,x.path)
    x.done('bds','en',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['i'],name=k['n'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 44 chromium ar: landscape, vertical (turned) headings, hire dates, page total right to left, subtotal & grand at right foot; Latin digits with Arabic commas
@layout('d44-kashf-afqi','chromium')
def L44(x):
    r=x.r; n=[15,5,38,22,27,2][x.idx]; y,m=r.randint(2019,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["شركة معادن إميضر للخدمات","مؤسسة دار الحكمة للتعليم","مقاولة كهرباء الجنوب"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    for k in P: k['ch']=r.randint(0,4)
    if x.plant==1: g+=D('20000'); x.change('grand-total','gross total 20000 above',v(g),v(g-20000),page='last')
    if x.plant==2: dd+=1; x.change('grand-total','days total one above',dd,dd-1,page='last')
    rows=''.join(f'<tr><td>{i+1}<td>{k["imm"]}<td>{k["cin"]}<td class=w>{k["ar"]}<td dir=ltr>{dmy(k["hire"])}<td>{k["ch"]}<td>{k["d"]}<td dir=ltr>{frs(k["g"])}<td dir=ltr>{frs(k["c"])}' for i,k in enumerate(P))
    V=lambda s:f'<th><div class=v>{s}</div>'
    chrome(f'''<html dir=rtl lang=ar><style>@page{{size:A4 landscape;margin:12mm}}body{{font:11px "Noto Naskh Arabic";margin:0}}.v{{writing-mode:vertical-rl;transform:rotate(180deg);margin:auto;height:75px}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:1px solid #333;padding:1px 4px;text-align:center}}td.w{{text-align:right!important}}thead{{display:table-header-group}}tr{{break-inside:avoid}}h1{{font-size:16px;margin:2px 0}}.k{{display:grid;grid-template-columns:1fr 1fr 1fr;margin-bottom:6px}}</style><h1>كشف الأجور الشهرية للأجراء المنخرطين</h1><div class=k><div>المؤسسة المصرحة: <b>{co}</b></div><div>رقم الانخراط: <b>{aff}</b></div><div>شهر: <b>{MA[m-1]} {y}</b></div></div>
<table class=g><thead><tr><th>ر.ت<th>رقم التسجيل<th>رقم ب.ت.و<th>اسم الأجير<th>تاريخ التشغيل{V("عدد الأطفال")}{V("أيام العمل")}<th>الأجر الإجمالي<th>الأجر المسقف</thead><tbody>{rows}<tr><td colspan=6><b>المجموع</b><td><b>{dd}</b><td dir=ltr><b>{frs(g)}</b><td dir=ltr><b>{frs(cp)}</b></tbody></table><p>تاريخ الإيداع: {dmy(iss)}</p>''',x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],cin=k['cin'],name=k['ar'],hire_date=str(k['hire']),children=str(k['ch']),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
main()
