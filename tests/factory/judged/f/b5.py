from pay import *
# 17 LaTeX longtable: livre de paie by service, subtotals, recap box at the right above the table
@layout('f17-livre-services','latex')
def L1(x):
    r=x.r; n=[10,25,44,19,56,32][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); R=[mapay(x,p) for p in x.bds(n,sort=False,lo=320000)]; nd=max(2,min(4,n//7)); dn=['Administration','Atelier','Magasin','Livraison'][:nd]; G=[R[i*n//nd:(i+1)*n//nd] for i in range(nd)]; f=lambda z:tex(num(z,2,' ',',')).replace(' ','~')
    if x.plant==1: k=R[n//2]; k['td']-=D(12); k['net']+=D(12); x.change('deductions-total','total retenues of a row 12 below CNSS+AMO+IR+avances; net and totals follow',v(k['td']),v(k['td']+12),page=k['imm'])
    K='g cnss amo ir av td net'.split(); S={z:sm(R,z) for z in K}; N=S['net']
    body=''; j=0
    for d,z in zip(dn,G):
        body+=r'\multicolumn{10}{|l|}{\textbf{Service : '+d+r'}}\\ \hline '
        for k in z: j+=1; body+=f'{j}&{tex(k["l"].upper())} {k["f"]}&{k["imm"]}&'+'&'.join(f(k[t]) if k[t] else '' for t in K)+r'\\'+'\n'
        s=[sm(z,t) for t in K]
        if x.plant==2 and d==dn[0]: s[6]+=D(200); x.change('group-total','subtotal of net of the first service 200 above its rows',v(s[6]),v(s[6]-200),page=k['imm'])
        body+=r'\hline \multicolumn{3}{|r|}{Sous-total '+d+'}&'+'&'.join(r'\textit{'+f(t)+'}' for t in s)+r'\\ \hline '
    src=r'''\documentclass[8pt]{extarticle}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[a4paper,landscape,margin=12mm,bottom=15mm]{geometry}\usepackage{longtable,array,fancyhdr}\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}\cfoot{\thepage/\pageref{LP}}\parindent0pt\begin{document}
\begin{minipage}{.55\textwidth}{\Large\textbf{'''+tex(co)+r'''}}\\[3pt]Affiliation CNSS n° '''+aff+r'''\\[6pt]{\large LIVRE DE PAIE --- '''+f'{MF[m-1].upper()} {y}'+r'''}\end{minipage}\hfill\fbox{\begin{tabular}{lr}Effectif payé&'''+str(n)+r'\\ Masse salariale brute&'+f(S['g'])+r'\\ Total des retenues&'+f(S['td'])+r'\\ \textbf{Net à payer}&\textbf{'+f(N)+r'''}\end{tabular}}
\begin{longtable}{|r|l|c|r|r|r|r|r|r|r|}\hline \textbf{N°}&\textbf{Salarié}&\textbf{Immatricul.}&\textbf{Brut}&\textbf{CNSS}&\textbf{AMO}&\textbf{IR}&\textbf{Avances}&\textbf{Retenues}&\textbf{Net}\\ \hline\endhead
'''+body+r'''\end{longtable}\label{LP}\end{document}'''
    latex(src,x.path,runs=2)
    x.done('register','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page=1,headcount=str(n),gross=v(S['g']),deductions=v(S['td']),net=v(N))])])
# 18 reportlab platypus: Tunisian payroll, two tables on a page (permanents, contractuels), each with its total
@layout('f18-journal-tn','reportlab')
def L2(x):
    from reportlab.platypus import SimpleDocTemplate,Table,TableStyle,Paragraph,Spacer
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib import colors
    r=x.r; n=[7,14,30,11,48,20][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COTN)[0]; aff=x.dg(6)+'-'+x.dg(2); R=[]
    for i,p in enumerate(x.ma(n)):
        b=q(D(r.randint(520000,1950000))/1000,3); pr=D(r.choice(['30.000','45.250','12.000'])); g=b+pr; ss=q(g*D('.0918'),3); ir=q((g-ss)*D(r.choice(['.05','.1','.14'])),3); cs=q((g-ss)*D('.005'),3); av=D(r.choice(['0','0','0','80','120'])); R.append(dict(p,imm=x.dg(8)+'-'+x.dg(2),mat=f'{i+11}',b=b,pr=pr,g=g,ss=ss,ir=ir,cs=cs,av=av,td=ss+ir+cs+av,net=g-ss-ir-cs-av))
    if x.plant==1: k=R[1]; k['net']+=D('10'); x.change('net-pay','net of a row 10.000 above gross less deductions; totals follow',v(k['net'],3),v(k['net']-10,3),page=k['imm'])
    M=lambda z:num(z,3,'',','); K='b pr g ss ir cs av td net'.split(); cut=max(1,n*2//3); ps=ParagraphStyle('a',fontName='LRB',fontSize=10.5,spaceBefore=8,spaceAfter=4); pt=ParagraphStyle('t',fontName='LRB',fontSize=14,alignment=1,spaceAfter=6); pn=ParagraphStyle('n',fontName='LR',fontSize=9); H=['Mle','Nom et prénom','N° CNSS','Sal. base','Primes','Sal. brut','CNSS\n9,18 %','IRPP','CSS\n0,5 %','Avances','Total\nretenues','Net à\npayer']
    doc=SimpleDocTemplate(x.path,pagesize=landscape(A4),leftMargin=28,rightMargin=28,topMargin=28,bottomMargin=28); fl=[Paragraph(esc(co),ps),Paragraph(f'N° employeur CNSS : {aff}',pn),Paragraph(f'JOURNAL DE PAIE — {MF[m-1].upper()} {y}',pt)]; T_=[]
    def tab(Q,lab,tot):
        s=[sm(Q,f) for f in K]; data=[H]+[[k['mat'],k['l']+' '+k['f'],k['imm']]+[M(k[f]) if k[f] else '' for f in K] for k in Q]+[['',tot,'']+[M(z) for z in s]]
        t=Table(data,colWidths=[28,130,72]+[58]*9,repeatRows=1); t.setStyle(TableStyle([('FONT',(0,0),(-1,-1),'LR',8.5),('FONT',(0,0),(-1,0),'LRB',8.5),('FONT',(0,-1),(-1,-1),'LRB',8.5),('ALIGN',(3,0),(-1,-1),'RIGHT'),('VALIGN',(0,0),(-1,0),'MIDDLE'),('LINEABOVE',(0,0),(-1,0),.8,colors.black),('LINEBELOW',(0,0),(-1,0),.8,colors.black),('LINEABOVE',(0,-1),(-1,-1),.8,colors.black),('LINEBELOW',(0,-1),(-1,-1),.8,colors.black),('TOPPADDING',(0,0),(-1,-1),1.6),('BOTTOMPADDING',(0,0),(-1,-1),2)])); return [Paragraph(lab,ps),t]
    fl+=tab(R[:cut],'Personnel permanent','Total permanents')+tab(R[cut:],'Personnel contractuel','Total contractuels'); s={f:sm(R,f) for f in K}; N=s['net']
    if x.plant==2: N-=D('100'); x.change('grand-total','net total of the month 100.000 below the rows (and below gross - deductions)',v(N,3),v(N+100,3),page='last')
    t=Table([['TOTAL GÉNÉRAL DU MOIS','Salaires bruts','Retenues','Net à payer'],['',M(s['g'])+' DT',M(s['td'])+' DT',M(N)+' DT']],colWidths=[190,120,120,120]); t.setStyle(TableStyle([('FONT',(0,0),(-1,0),'LR',9),('FONT',(0,1),(-1,1),'LRB',10),('BOX',(0,0),(-1,-1),1,colors.black),('INNERGRID',(1,0),(-1,-1),.3,colors.black),('ALIGN',(1,0),(-1,-1),'RIGHT'),('SPAN',(0,0),(0,1)),('VALIGN',(0,0),(-1,-1),'MIDDLE')])); doc.build(fl+[Spacer(1,10),t])
    x.done('register','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+' '+k['f'],gross=v(k['g'],3),deductions=v(k['td'],3),net=v(k['net'],3)) for k in R],totals=[dict(scope='grand',page='last',gross=v(s['g'],3),deductions=v(s['td'],3),net=v(N,3))])])
# 19 WeasyPrint: bilingual register, Arabic over French in the heading, page x / y, one page taken out
@layout('f19-registre-bilingue','weasyprint')
def L3(x):
    import pikepdf
    r=x.r; n=[9,31,48,75,5,26][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); co,ca=r.choice(COM); aff=x.aff(); R=[mapay(x,p,sen=False) for p in x.bds(n,lo=330000)]; iss=isu(y,m,r)
    if x.plant==2: k=R[n//3]; k['net']-=D(40); x.change('net-pay','net of a row 40 below gross less deductions; totals follow',v(k['net']),v(k['net']+40),page=k['imm'])
    M=lambda z:num(z,2,' ',','); K='g cnss amo ir av td net'.split(); S={f:sm(R,f) for f in K}; b=''
    for i,k in enumerate(R): b+=f'<tr><td>{i+1}<td>{k["imm"]}<td class=l>{k["l"]} {k["f"]}<td class=a dir=rtl>{k["ar"]}<td>{k["d"]}'+''.join(f'<td>{M(k[f]) if k[f] else "-"}' for f in K)
    H=[('الرقم','N°'),('رقم التسجيل','N° immat.'),('الاسم باللاتينية','Nom et prénom'),('الاسم بالعربية','(en arabe)'),('الأيام','Jours'),('الأجر الخام','Salaire brut'),('ص.و.ض.ج','CNSS'),('التأمين الصحي','AMO'),('الضريبة','IR'),('تسبيق','Avance'),('مجموع الاقتطاع','Total retenues'),('الصافي','Net à payer')]
    weasy(f'''<html lang=fr><style>@page{{size:A4 landscape;margin:16mm 11mm 14mm;@bottom-center{{content:"Page " counter(page) " / " counter(pages);font:8pt "DejaVu Sans"}}}}body{{font:8pt "DejaVu Sans","Noto Naskh Arabic";margin:0}}.t{{display:flex;justify-content:space-between;margin-bottom:3mm}}h1{{font-size:12pt;text-align:center;margin:0 0 2mm}}table{{width:100%;border-collapse:collapse}}th{{border:.5pt solid;font-size:7.5pt;padding:.5mm;background:#f3ead7}}td{{border:.3pt solid #555;padding:.6mm 1mm;text-align:right}}td.l{{text-align:left}}td.a{{font-family:"Noto Naskh Arabic"}}tr{{break-inside:avoid}}.g td{{font-weight:bold;background:#f3ead7}}</style><h1>سجل الأجور — Registre de paie</h1><div class=t><div>Société : <b>{co}</b><br>Affiliation CNSS : <b>{aff}</b></div><div>Mois de paie : <b>{m:02d}/{y}</b><br>Édité le {dmy(iss)}</div><div dir=rtl>الشركة: <b>{ca}</b><br>شهر الأداء: <b>{MA[m-1]} {y}</b></div></div><table><thead><tr>{"".join(f"<th>{a}<br>{f_}" for a,f_ in H)}</tr></thead>{b}<tr class=g><td colspan=4>المجموع / Total<td>{sum(k["d"] for k in R)}{"".join(f"<td>{M(S[f])}" for f in K)}</table>''',x.path)
    gone=set()
    if x.plant==1:
        import pymupdf
        d=pymupdf.open(x.path); tx=d[1].get_text(); gone={k['imm'] for k in R if k['imm'] in tx}; np=len(d); d.close()
        with pikepdf.open(x.path,allow_overwriting_input=True) as pd: del pd.pages[1]; pd.save(x.path)
        x.change('missing-page',f'page 2 of {np} is not in the file',None,None,page=1,cls='incompatible'); x.changes[-1]['location']=None
    x.done('register','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),**(dict(page_count=str(np)) if x.plant==1 else dict(_pages=True)),rows=[dict(_key=k['imm'],immatriculation=k['imm'],days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R if k['imm'] not in gone],totals=[dict(scope='grand',page='last',days=str(sum(k['d'] for k in R)),gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))])])
# 20 Writer: English payslip, facts in tabbed lines, this period / year to date, employer's cost
@layout('f20-statement-earnings','writer')
def L4(x):
    r=x.r; y,m=r.randint(2020,2025),r.randint(1,12); co=r.choice(COEN); a,b=x.en(1)[0]; ni='QQ'+x.dg(6)+r.choice('ABCD'); bs=q(D(r.randint(180000,560000))/100); al=D(r.choice([0,120,200])); co_m=q(D(r.choice([0,0,r.randint(5000,60000)]))/100); g=bs+al+co_m; t,n_,pn=ukpay(x,g); un=D(r.choice([0,'14.50'])); mm=(m-4)%12+1; hire=x.date((2009,1,5),(2019,6,1))
    if x.plant==1: n_+=D(18); x.change('ytd','',None,None); x.changes.clear()
    E=[('Basic salary',bs)]+([('Car allowance',al)] if al else [])+([('Commission',co_m)] if co_m else []); Dd=[('Income tax',t),('Employee National Insurance',n_),('Company pension scheme',pn)]+([('Union subscription',un)] if un else []); td=sum(z for _,z in Dd); T=td; net=g-td; nn=net; G=g
    if x.plant==1: G=g-D(45); nn=G-td; x.change('gross-sum','total earnings 45 below the sum of earnings; net follows',v(G),v(g))
    if x.plant==2: nn=net+D('9'); x.change('net-pay','net payment 9 above',v(nn),v(net))
    pay=datetime.date(y,m,26)
    P=lambda st,l,z,zz=None:par(st,f'{l}\t{en(z)}\t{en(zz if zz is not None else z*mm)}')
    body=par('H',co)+par('N',f'Registered office: {r.randint(2,80)} {r.choice(["Canal Row","Station Approach","Foundry Lane"])}, {r.choice(["Wexcombe WX4 7QQ","Thornley TH9 1QQ"])}')+par('N','')+par('H2','STATEMENT OF EARNINGS')+par('N','')+par('A',f'Name:\t{a} {b}\tPay date:\t{pay.day} {ME[m-1]} {y}')+par('A',f'NI number:\t{spl(ni,2,2,2,2,1)}\tTax period:\tMonth {mm}')+par('A',f'Date joined:\t{hire.day} {ME[hire.month-1]} {hire.year}\tTax code:\t1257L M1')+par('A',f'Paid by:\tBank transfer\tPay period:\t{ME[m-1]} {y}')+par('N','')+par('TH','\tThis period £\tYear to date £')+par('S','Earnings')+''.join(P('T',l,z) for l,z in E)+P('TB','Total earnings',G,g*mm)+par('N','')+par('S','Deductions')+''.join(P('T',l,z) for l,z in Dd)+P('TB','Total deductions',T)+par('N','')+P('TB','NET PAYMENT',nn,(g-td)*mm)+par('N','')+par('S','Employer contributions (for information)')+P('T','Employer National Insurance',q(g*D('.138')))+P('T','Employer pension',q(g*D('.03')))
    tb='r11cm,r16cm'; st=pst('H','start',True,15)+pst('H2','center',True,12,extra='fo:border-top="0.8pt solid #000000" fo:border-bottom="0.8pt solid #000000" fo:padding="0.1cm"')+pst('N',size=9)+pst('A',size=10,tabs='2.6cm,9.5cm,12.2cm')+pst('TH',bold=True,size=9,tabs=tb)+pst('S',bold=True,size=10,under=True)+pst('T',size=10,tabs=tb)+pst('TB',bold=True,size=10,tabs=tb)
    f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,'',font='Liberation Serif',fs='10pt',margin='2cm')); office(f,x.path)
    x.done('payslip','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=ni,name=f'{a} {b}',hire_date=str(hire),gross=v(G),deductions=v(T),net=v(nn))],lines=[dict(page=1,label=l,amount=v(z)) for l,z in E+Dd])])
if __name__=='__main__': main()
