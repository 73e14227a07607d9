from pay import *
# 37 LaTeX: Irish payslip, three column blocks (pay, deductions, balances) in one ruled frame
@layout('f37-irish-payslip','latex')
def L1(x):
    r=x.r; y,m=r.randint(2019,2025),r.randint(1,12); co=r.choice(['Corrib Bakery Supplies Ltd','Slaney Valley Creameries DAC','Kilcorran Timber Ltd','Ballyhale Pharma Services Ltd']); a,b=x.en(1)[0]; pps=x.dg(7)+r.choice('ABCEFGHK')+'A'; bs=q(D(r.randint(210000,560000))/100); bk=D(r.choice([0,0,120,200])); g=bs+bk; pens=q(bs*D('.05')); py=q((g-pens)*D('.2'))-D('295.83'); py=max(py,D(0)); pr=q(g*D('.04')); us=q(g*D('.031')); G=g; no=r.randint(2,250)
    E=[('Basic Pay',bs)]+([('Benefit in Kind',bk)] if bk else []); Dd=[('PAYE',py),('PRSI Employee',pr),('USC',us),('Pension AVC',pens)]; td=sum(z for _,z in Dd); T=td; net=g-td; nn=net
    if x.plant==1: nn=net-D('36'); x.change('net-pay','net pay 36 below gross less deductions',v(nn),v(net))
    if x.plant==2: T=td+D('10'); nn=G-T; x.change('deductions-total','total deductions 10 above its lines; net follows',v(T),v(td))
    pay=datetime.date(y,m,r.randint(24,28)); Bl=[('Gross to date',g*m),('Tax to date',py*m),('PRSI to date',pr*m),('USC to date',us*m),('Tax credits',D('295.83')*m)]
    rows=''
    for i in range(6):
        e=E[i] if i<len(E) else None; d=Dd[i] if i<len(Dd) else None; z=Bl[i] if i<len(Bl) else None; rows+='&'.join([e[0] if e else '',en(e[1]) if e else '',d[0] if d else '',en(d[1]) if d else '',z[0] if z else '',en(z[1]) if z else ''])+r'\\ '
    latex(r'''\documentclass[10pt]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{helvet,array,textcomp}\renewcommand{\familydefault}{\sfdefault}\usepackage[paperwidth=210mm,paperheight=120mm,margin=10mm]{geometry}\pagestyle{empty}\parindent0pt\renewcommand{\arraystretch}{1.2}\begin{document}
{\large\textbf{'''+tex(co)+r'''}}\hfill\textbf{PAYSLIP}\hfill Pay date: '''+dmy(pay)+r'''\\[6pt]
\begin{tabular}{|p{60mm}|p{28mm}|p{36mm}|p{42mm}|}\hline \scriptsize Employee name&\scriptsize Employee no.&\scriptsize PPS number&\scriptsize Pay period\\[-3pt] '''+f'{a} {b}&{no}&{pps}&{ME[m-1]} {y}'+r'''\\ \hline\end{tabular}\\[8pt]
\begin{tabular}{|p{38mm}>{\raggedleft\arraybackslash}p{18mm}|p{34mm}>{\raggedleft\arraybackslash}p{18mm}|p{28mm}>{\raggedleft\arraybackslash}p{20mm}|}\hline \multicolumn{2}{|c|}{\textbf{Pay}}&\multicolumn{2}{c|}{\textbf{Deductions}}&\multicolumn{2}{c|}{\textbf{Cumulative}}\\ \hline '''+rows+r'''\hline Gross Pay&\textbf{'''+en(G)+r'''}&Total Deductions&\textbf{'''+en(T)+r'''}&NET PAY&\textbf{\texteuro'''+en(nn)+r'''}\\ \hline\end{tabular}\\[6pt] {\small Paid by electronic transfer. Queries to the payroll office.}\end{document}''',x.path)
    x.done('payslip','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=pps,name=f'{a} {b}',gross=v(G),deductions=v(T),net=v(nn))],lines=[dict(page=1,label=l,amount=v(z)) for l,z in E+Dd])])
# 38 Writer: livre de paie as a table with heading repeated, firm in the page header, page number in the footer, wrapped names
@layout('f38-livre-en-tete-courant','writer')
def L2(x):
    r=x.r; n=[8,21,47,14,60,29][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); R=[mapay(x,p) for p in x.bds(n,lo=330000)]; iss=isu(y,m,r)
    for k in R: k['nm']=k['l'].upper()+' '+k['f']+r.choice(['','','',' ép. '+r.choice(['BENNANI ROUSSI','EL OUAZZANI TOUHAMI'])]) if False else k['l'].upper()+' '+k['f']
    if x.plant==1: k=R[n//2]; k['net']-=D(18); x.change('net-pay','net of a row 18 below brut less retenues; total follows',v(k['net']),v(k['net']+18),page=k['imm'])
    K='g cnss amo ir av td net'.split(); S={f:sm(R,f) for f in K}; d=sum(k['d'] for k in R)
    if x.plant==2: d+=7; x.change('grand-total','total of days 7 above its rows',d,d-7,page='last')
    W=(1.1,4.2,2.4,1.1,2.2,1.9,1.9,2.0,1.8,2.2,2.4); f=lambda z:num(z,2,' ',',')
    cell=lambda s,p,c='C':f'<table:table-cell table:style-name="{c}" office:value-type="string">{par(p,s)}</table:table-cell>'
    row=lambda c:'<table:table-row>'+''.join(c)+'</table:table-row>'
    H=('N°','Nom et prénom','N° CNSS','Jrs','Salaire brut','Part CNSS','Part AMO','Impôt IR','Avances','Total des retenues','Net payé')
    auto='<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:padding="0.05cm" fo:border="0.3pt solid #000000"/></style:style><style:style style:name="H" style:family="table-cell"><style:table-cell-properties fo:padding="0.06cm" fo:border="0.6pt solid #000000" fo:background-color="#dddddd"/></style:style><style:style style:name="T" style:family="table"><style:table-properties style:width="23.2cm" table:align="center"/></style:style><style:style style:name="R1" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>'+''.join(f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for i,w in enumerate(W))
    t='<table:table table:style-name="T">'+''.join(f'<table:table-column table:style-name="W{i}"/>' for i in range(11))+'<table:table-header-rows>'+row(cell(h,'B','H') for h in H)+'</table:table-header-rows>'+''.join(row([cell(str(i+1),'R'),cell(k['nm'],'L'),cell(k['imm'],'R'),cell(str(k['d']),'R')]+[cell(f(k[z]) if k[z] else '','R') for z in K]) for i,k in enumerate(R))+row([cell('','L','H'),cell(f'Total ({n} salariés)','BL','H'),cell('','L','H'),cell(str(d),'BR','H')]+[cell(f(S[z]),'BR','H') for z in K])+'</table:table>'
    body=par('T1','LIVRE DE PAIE')+par('N',f'Période de paie : {MF[m-1]} {y}')+t+par('N','')+par('N',f'Certifié conforme aux bulletins remis. Casablanca, le {iss.day} {MF[iss.month-1]} {iss.year}')
    st=pst('T1','center',True,14)+pst('N',size=9)+pst('L',size=8)+pst('R','end',size=8)+pst('B','center',True,8)+pst('BL',bold=True,size=8)+pst('BR','end',True,8)+pst('HD',size=8,tabs='r25cm')
    fn=x.path[:-3]+'fodt'; open(fn,'w').write(fodt(body,st,auto,land=True,font='Liberation Sans',fs='9pt',margin='1.5cm',header=par('HD',f'{co}\tAffiliation CNSS {aff}'),footer='<text:p text:style-name="HD">Livre de paie<text:tab/>Page <text:page-number text:select-page="current">1</text:page-number> sur <text:page-count>1</text:page-count></text:p>')); office(fn,x.path)
    x.done('register','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['nm'],days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',days=str(d),gross=v(S['g']),deductions=v(S['td']),net=v(S['net']),headcount=str(n))])])
# 39 Typst: Kuwaiti slips, three a page, labels in grey boxes, mirrored
@layout('f39-qasima-thulathi','typst')
def L3(x):
    r=x.r; n=[3,6,4,2,9,5][x.idx]; y,m=r.randint(2019,2025),r.randint(1,12); MG="يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(); co=r.choice(['شركة الخليج للتموين','شركة برقان للتجارة','مجموعة الصفاة الهندسية']); M=lambda z:num(z,3,',','.'); src='#set page(paper:"a4",margin:1.2cm)\n#set text(font:("Noto Sans Arabic","Liberation Sans"),size:8.5pt,lang:"ar",dir:rtl)\n'; D_=[]
    for i,p in enumerate(x.ma(n)):
        pg=i//3+1; civ='2'+x.dg(11); b=D(r.randrange(350,1900,5)); h=D(r.choice([50,100,150])); t=D(r.choice([20,30])); g=b+h+t; so=q(b*D('.105'),3); ln=D(r.choice(['0','0','45.500','80'])); td=so+ln; net=g-td; nn=net
        if x.plant==1 and i==n-1: nn=net+D('11'); x.change('net-pay','net 11.000 above gross less deductions',v(nn,3),v(net,3),page=pg)
        if x.plant==2 and i==n-1: g+=D('20'); nn=g-td; x.change('gross-sum','gross 20.000 above its parts; net follows',v(g,3),v(g-20,3),page=pg)
        kv=lambda l,z,b_=0:f'[#text(fill:luma(90))[{l}]],[{"*" if b_ else ""}{ty(z)}{"*" if b_ else ""}],'
        L=[('الراتب الأساسي',b),('بدل سكن',h),('بدل مواصلات',t)]; E=[('التأمينات الاجتماعية',so)]+([('قسط سلفة',ln)] if ln else [])
        if i and i%3==0: src+='#pagebreak()\n'
        src+=f'#rect(width:100%,inset:9pt,radius:3pt)[#grid(columns:(1fr,auto,1fr),[*{co}*],text(12pt)[*إيصال راتب*],align(left)[{MG[m-1]} {y}])\n#v(3pt)\n#grid(columns:(auto,1fr,auto,1fr),column-gutter:8pt,row-gutter:6pt,{kv("اسم الموظف",p["ar"],1)}{kv("الرقم المدني",civ,1)})\n#v(3pt)\n#table(columns:(1fr,auto,1fr,auto),stroke:(y:.3pt),inset:4pt,align:(c,_)=>if calc.odd(c) {{left}} else {{right}},table.cell(colspan:2,fill:luma(235))[*الاستحقاق*],table.cell(colspan:2,fill:luma(235))[*الاستقطاع*],'
        for j in range(3): src+=(f'[{L[j][0]}],[{M(L[j][1])}],' if j<len(L) else '[],[],')+(f'[{E[j][0]}],[{M(E[j][1])}],' if j<len(E) else '[],[],')
        src+=f'[*إجمالي الراتب*],[*{M(g)}*],[*إجمالي الاستقطاعات*],[*{M(td)}*])\n#align(left)[*صافي الراتب المستحق : {M(nn)} د.ك*]]\n#v(8pt)\n'
        D_.append(dict(form='payslip',_from=pg,employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=pg,name=p['ar'],gross=v(g,3),deductions=v(td,3),net=v(nn,3))],lines=[dict(page=pg,label=a,amount=v(z,3)) for a,z in L+E]))
    typst(src,x.path); x.done('payslip','ar',D_)
# 40 Chromium: French summary of payroll by department, lines are departments, total at the left in capitals, headcount
@layout('f40-recap-departements','chromium')
def L4(x):
    r=x.r; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); ice=x.ice(); ds=['Direction','Production','Logistique','Commercial','Entretien','Contrôle qualité','Informatique'][:[3,5,7,4,6,5][x.idx]]; R=[]; iss=isu(y,m,r)
    for d in ds:
        e=r.randint(2,48); g=q(D(e*r.randint(420000,980000))/100); c=q(g*D('.031')); a=q(g*D('.0226')); i_=q(g*D('.07')); R.append(dict(d=d,e=e,g=g,c=c,a=a,i=i_,td=c+a+i_,net=g-c-a-i_,p=q(g*D('.2109'))))
    if x.plant==1: k=R[1]; k['net']+=D(900); x.change('net-pay','net of a department 900 above gross less deductions; total follows',v(k['net']),v(k['net']-900))
    S={f:sum(k[f] for k in R) for f in('e','g','c','a','i','td','net','p')}
    if x.plant==2: S['e']-=3; x.change('headcount','total headcount 3 below its departments',S['e'],S['e']+3)
    f=lambda z:num(z,2,' ',',')
    chrome(f'''<style>@page{{size:A4 landscape;margin:16mm}}body{{font:10pt "Liberation Serif";margin:0}}h1{{font-size:16pt;font-weight:normal;letter-spacing:1px}}.m{{display:grid;grid-template-columns:repeat(4,auto);justify-content:space-between;border:.8pt solid;padding:2mm;margin-bottom:6mm}}.m i{{display:block;font-size:8pt}}table{{width:100%;border-collapse:collapse}}th{{text-align:right;border-bottom:1.2pt solid;font-weight:bold;vertical-align:bottom;padding:1mm}}td{{text-align:right;padding:1.2mm 1mm}}.l{{text-align:left}}.t td{{border-top:1.2pt solid;border-bottom:3pt double;font-weight:bold}}</style><h1>État récapitulatif de la paie par département</h1><div class=m><span><i>Raison sociale</i>{co}</span><span><i>N° d'affiliation CNSS</i>{aff}</span><span><i>Mois</i>{MF[m-1]} {y}</span><span><i>Date d'édition</i>{dmy(iss)}</span></div><table><tr><th class=l>Département<th>Effectif<th>Salaires bruts<th>CNSS salariale<th>AMO salariale<th>IR<th>Total retenues<th>Net à payer<th>Charges patronales</tr>{"".join(f'<tr><td class=l>{k["d"]}<td>{k["e"]}'+"".join(f"<td>{f(k[z])}" for z in ("g","c","a","i","td","net","p")) for k in R)}<tr class=t><td class=l>TOTAL ENTREPRISE<td>{S["e"]}{"".join(f"<td>{f(S[z])}" for z in ("g","c","a","i","td","net","p"))}</table>''',x.path)
    x.done('register','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),totals=[dict(scope='grand',page=1,headcount=str(S['e']),gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))])])
if __name__=='__main__': main()
