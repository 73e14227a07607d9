from pay import *
# 45 Calc: Moroccan bulletin made in a spreadsheet, cells of facts in no strict order, gains and retenues, net below right
@layout('f45-bulletin-tableur','calc')
def L1(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; n=[1,2,4,2,1,3][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); wb=openpyxl.Workbook(); wb.remove(wb.active); D_=[]; th=Side(style='thin'); B=Font(bold=True,size=10); N=Font(size=10)
    for i,p in enumerate(x.bds(n,sort=False,lo=340000)):
        k=mapay(x,p); w=wb.create_sheet(f'B{i+1}'); nn=k['net']; T=k['td']; last=i==n-1
        if x.plant==1 and last: nn=k['net']-D(51); x.change('net-pay','net 51 below gross less retenues',v(nn),v(k['net']),page=i+1)
        if x.plant==2 and last: T=k['td']-D(20); nn=k['g']-T; x.change('deductions-total','total retenues 20 below its lines; net follows',v(T),v(k['td']),page=i+1)
        def put(c,s,f=N,fmt=None,al=None):
            z=w[c]; z.value=s; z.font=f
            if fmt: z.number_format=fmt
            if al: z.alignment=Alignment(horizontal=al)
        F='#,##0.00'
        put('A1',co,Font(bold=True,size=12)); put('E1','BULLETIN DE PAIE',Font(bold=True,size=12),al='right'); put('A2','Affiliation CNSS :'); put('B2',aff,B,al='left'); put('D2','Mois :'); put('E2',f'{MF[m-1]} {y}',B,al='right')
        for rr,(a,b,c,d) in enumerate((('Employé :',k['l'].upper()+' '+k['f'],'Mle CNSS :',k['imm']),('CIN :',k['cin'],'Embauche :',dmy(k['hire'])),('Nb jours :',k['d'],'Né(e) le :',dmy(k['birth'])))): put(f'A{4+rr}',a); put(f'B{4+rr}',b,B,al='left'); put(f'D{4+rr}',c); put(f'E{4+rr}',d,B,al='right')
        for c,h in zip('ABCDE',('Rubriques','Base','Taux','A payer','A retenir')):
            z=w[f'{c}8']; z.value=h; z.font=B; z.border=Border(top=th,bottom=th,left=th,right=th); z.fill=PatternFill('solid',fgColor='DDEBF7'); z.alignment=Alignment(horizontal='center')
        L=[('Salaire de base',None,None,k['base'],None)]+([("Prime d'ancienneté",k['base'],D(k['ta'])/100,k['anc'],None)] if k['anc'] else [])+([('Prime de transport',None,None,k['tr'],None)] if k['tr'] else [])+[('Cotisation CNSS',k['c'],D('.0448'),None,k['cnss']),('Cotisation AMO',k['g'],D('.0226'),None,k['amo'])]+([('IR',None,None,None,k['ir'])] if k['ir'] else [])+([('Avance',None,None,None,k['av'])] if k['av'] else [])
        R=9
        for j in range(9):
            z=L[j] if j<len(L) else ('',None,None,None,None)
            for c,s,fm in zip('ABCDE',z,(None,F,'0.00%',F,F)):
                q_=w[f'{c}{R}']; q_.value=float(s) if isinstance(s,D) else s; q_.font=N; q_.border=Border(left=th,right=th)
                if fm: q_.number_format=fm
            R+=1
        for c,s in zip('ABCDE',('TOTAUX',None,None,float(k['g']),float(T))): q_=w[f'{c}{R}']; q_.value=s; q_.font=B; q_.border=Border(top=th,bottom=th,left=th,right=th); q_.number_format=F
        put(f'D{R+2}','NET A PAYER :',B); put(f'E{R+2}',float(nn),Font(bold=True,size=12),'#,##0.00" DH"'); w[f'E{R+2}'].border=Border(top=th,bottom=th,left=th,right=th)
        for c,wd in zip('ABCDE',(26,24,10,18,18)): w.column_dimensions[c].width=wd
        w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=1; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
        D_.append(dict(form='payslip',_from=i+1,employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=i+1,immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],cin=k['cin'],hire_date=str(k['hire']),birth_date=str(k['birth']),days=str(k['d']),gross=v(k['g']),deductions=v(T),net=v(nn))],lines=[dict(page=i+1,label=l,amount=v(g if g is not None else e),**(dict(base=v(b),rate=f'{t:.4f}') if b is not None else {})) for l,b,t,g,e in L]))
    f=x.path[:-3]+'xlsx'; wb.save(f); office(f,x.path); x.done('payslip','fr',D_)
# 46 Typst: English payslip, label column / value column down the page, YTD beside, four rules only
@layout('f46-plain-payslip','typst')
def L2(x):
    r=x.r; n=[1,2,1,3,4,2][x.idx]; y,m=r.randint(2021,2025),r.randint(1,12); co=r.choice(COEN); src='#set page(paper:"a5",margin:1.3cm)\n#set text(font:"Noto Sans",size:8.5pt)\n'; D_=[]; mm=(m-4)%12+1; dt=datetime.date(y,m,28)
    for i,(a,b) in enumerate(x.en(n)):
        ni='QQ'+x.dg(6)+r.choice('ABCD'); bs=q(D(r.randint(160000,500000))/100); sh=q(D(r.choice([0,0,r.randint(4000,26000)]))/100); ho=q(D(r.choice([0,r.randint(5000,30000)]))/100); g=bs+sh+ho; t,n_,pn=ukpay(x,g); lo=D(r.choice([0,0,'35.00'])); td=t+n_+pn+lo; net=g-td; nn=net; T=td
        if x.plant==1 and i==n-1: nn=net+D(70); x.change('net-pay','take-home pay 70 above gross less deductions',v(nn),v(net),page=i+1)
        if x.plant==2 and i==n-1: T=td+D('6'); nn=g-T; x.change('deductions-total','total deductions 6 above its lines; net follows',v(T),v(td),page=i+1)
        E=[('Salary',bs)]+([('Shift premium',sh)] if sh else [])+([('Holiday pay',ho)] if ho else []); Dd=[('Income Tax',t),('National Insurance',n_),('Pension contribution',pn)]+([('Cycle to work',lo)] if lo else [])
        row=lambda l,z,b_=0:f'[{"*" if b_ else ""}{l}{"*" if b_ else ""}],[{"*" if b_ else ""}{en(z)}{"*" if b_ else ""}],[{en(z*mm)}],'
        if i: src+='#pagebreak()\n'
        src+=f'#text(13pt)[*{ty(co)}*] #h(1fr) Payslip for {ME[m-1]} {y}\n#line(length:100%)\n#grid(columns:(auto,1fr),column-gutter:14pt,row-gutter:5pt,[Employee],[*{a} {b}*],[NI number],[{spl(ni,2,2,2,2,1)}],[Tax code],[1257L],[Paid on],[{dmy(dt)}],[Payroll ID],[{r.randint(100,999)}])\n#line(length:100%)\n#table(columns:(1fr,auto,auto),stroke:none,inset:3pt,align:(c,_)=>if c == 0 {{left}} else {{right}},[],[*Amount (£)*],[*Year to date (£)*],'+''.join(row(l,z) for l,z in E)+row('Gross pay',g,1)+''.join(row(l,z) for l,z in Dd)+f'[*Total deductions*],[*{en(T)}*],[{en(td*mm)}],)\n#line(length:100%)\n#align(right)[#text(12pt)[Take-home pay  *£{en(nn)}*]]\n'
        D_.append(dict(form='payslip',_from=i+1,employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=i+1,immatriculation=ni,name=f'{a} {b}',gross=v(g),deductions=v(T),net=v(nn))],lines=[dict(page=i+1,label=l,amount=v(z)) for l,z in E+Dd]))
    typst(src,x.path); x.done('payslip','en',D_)
# 47 Story: Arabic register of a school, right to left, no rules, headcount and totals in a sentence below
@layout('f47-lawhat-ujur','weasyprint')
def L3(x):
    r=x.r; n=[7,16,30,12,38,23][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(['مؤسسة الأمل للتعليم الخصوصي','مجموعة مدارس الأفق','مؤسسة ابن رشد التربوية']); aff=x.aff(); R=[mapay(x,p,sen=False) for p in x.bds(n,sort=False,lo=320000)]; M=lambda z:num(z,2,'',','); iss=isu(y,m,r)
    for k in R: k['td']-=k['av']; k['net']+=k['av']
    if x.plant==1: k=R[1]; k['net']-=D(25); x.change('net-pay','net of a row 25 below gross less deductions; totals follow',v(k['net']),v(k['net']+25),page=k['imm'])
    S={f:sm(R,f) for f in('g','td','net')}; N=S['net']
    if x.plant==2: N+=D(400); x.change('grand-total','net of the closing line 400 above its rows (and above gross - deductions)',v(N),v(N-400),page='last')
    weasy(f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:15mm}}body{{font:10pt "Noto Naskh Arabic";margin:0}}h1{{font-size:15pt;text-align:center;margin:2mm 0}}.h{{display:flex;justify-content:space-between}}table{{width:100%;border-collapse:collapse}}th{{text-align:right;padding:.5mm 1mm;border-bottom:.8pt solid}}td{{padding:.2mm 1mm}}.m{{text-align:left}}.f{{margin-top:4mm;border-top:.8pt solid;padding-top:2mm;display:flex;justify-content:space-between;font-weight:bold}}</style><div class=h><b>{co}</b><span>رقم الانخراط في الصندوق: {aff}</span></div><h1>لائحة أجور المستخدمين لشهر {MA[m-1]} {y}</h1><table><thead><tr><th>رقم التسجيل<th>المستخدم<th>الأيام<th class=m>الأجر الخام<th class=m>الضمان الاجتماعي<th class=m>التأمين الصحي<th class=m>الضريبة<th class=m>مجموع الاقتطاعات<th class=m>الأجر الصافي</tr></thead>{"".join(f'<tr><td>{k["imm"]}<td>{k["ar"]}<td>{k["d"]}'+"".join(f"<td class=m>{M(k[f])}" for f in ("g","cnss","amo","ir","td","net")) for k in R)}</table><div class=f><span>عدد المستخدمين: {n}</span><span>مجموع الأجور الخام: {M(S["g"])} درهم</span><span>مجموع الاقتطاعات: {M(S["td"])} درهم</span><span>مجموع الأجور الصافية: {M(N)} درهم</span></div><p>وحرر بتاريخ {dmy(iss)}</p>''',x.path)
    x.done('register','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',headcount=str(n),gross=v(S['g']),deductions=v(S['td']),net=v(N))])])
# 48 LaTeX: French wages journal in TND with totals column block at the right of a sheet turned by 90 degrees (text turned on a portrait page)
@layout('f48-journal-tourne','latex')
def L4(x):
    r=x.r; n=[6,14,22,10,18,8][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COTN)[0]; aff=x.dg(6)+'-'+x.dg(2); R=[]; f=lambda z:num(z,3,'',',')
    for p in x.ma(n,sort=True):
        b=q(D(r.randint(540000,1800000))/1000,3); pr=D(r.choice(['25.000','40.500'])); g=b+pr; ss=q(g*D('.0918'),3); ir=q((g-ss)*D('.07'),3); R.append(dict(p,imm=x.dg(8)+'-'+x.dg(2),b=b,pr=pr,g=g,ss=ss,ir=ir,td=ss+ir,net=g-ss-ir))
    if x.plant==1: k=R[n//2]; k['g']+=D('30'); k['net']+=D('30'); x.change('gross-sum','brut of a row 30.000 above base + primes; net and totals follow',v(k['g'],3),v(k['g']-30,3),page=1)
    K='b pr g ss ir td net'.split(); S={z:sm(R,z) for z in K}
    if x.plant==2: S['td']+=D('2'); x.change('grand-total','total of retenues 2.000 above its rows (and above brut - net)',v(S['td'],3),v(S['td']-2,3),page=1)
    latex(r'''\documentclass[9pt]{extarticle}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{mathptmx,graphicx,array}\usepackage[a4paper,margin=15mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}\rotatebox{90}{\begin{minipage}{260mm}
\textbf{'''+tex(co)+r'''}\hfill\textbf{\large JOURNAL DES SALAIRES}\hfill Mois : '''+MF[m-1]+f' {y}'+r'''\\ Affiliation CNSS : '''+aff+r'''\hfill Montants en dinars\\[8pt]
\begin{tabular}{|r|l|l|r|r|r|r|r|r|r|}\hline N°&Nom et prénom&Matricule CNSS&Salaire de base&Primes&Salaire brut&CNSS&IRPP&Total retenues&Net à payer\\ \hline
'''+''.join(f'{i+1}&{k["l"]} {k["f"]}&{k["imm"]}&'+'&'.join(f(k[z]) for z in K)+r'\\ ' for i,k in enumerate(R))+r'\hline \multicolumn{3}{|l|}{TOTAUX}&'+'&'.join(f(S[z]) for z in K)+r'''\\ \hline\end{tabular}\end{minipage}}\end{document}''',x.path)
    x.done('register','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=k['imm'],name=k['l']+' '+k['f'],gross=v(k['g'],3),deductions=v(k['td'],3),net=v(k['net'],3)) for k in R],totals=[dict(scope='grand',page=1,gross=v(S['g'],3),deductions=v(S['td'],3),net=v(S['net'],3))])])
if __name__=='__main__': main()
