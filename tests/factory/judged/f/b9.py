from pay import *
# 33 Chromium: English payroll register and, beside it, a summary by department (two tables side by side)
@layout('f33-register-and-summary','chromium')
def L1(x):
    r=x.r; n=[6,12,20,9,24,15][x.idx]; y,m=r.randint(2020,2025),r.randint(1,12); co=r.choice(COEN); dn=['Admin','Factory','Sales','Yard'][:2+x.idx%3]; R=[]; nos=sorted(uniq(x,lambda:r.randint(10,99),n))
    for i,(a,b) in enumerate(x.en(n,sort=True)): g=q(D(r.randint(138000,480000))/100); t,ni,pn=ukpay(x,g); R.append(dict(no=str(nos[i]),nm=f'{b.upper()} {a}',dep=dn[i%len(dn)],ni='QQ'+x.dg(6)+r.choice('ABCD'),g=g,t=t,n=ni,p=pn,td=t+ni+pn,net=g-t-ni-pn))
    if x.plant==1: k=R[n//2]; k['net']+=D(27); x.change('net-pay','net of a row 27 above gross less deductions; totals follow',v(k['net']),v(k['net']-27),page=k['ni'])
    S={f:sm(R,f) for f in 'g t n p td net'.split()}; dep=[(d,len([k for k in R if k['dep']==d]),sum((k['g'] for k in R if k['dep']==d),D(0)),sum((k['net'] for k in R if k['dep']==d),D(0))) for d in dn]
    if x.plant==2: S['g']+=D(200); x.change('grand-total','total of gross in the register 200 above its rows (and above net + deductions); summary true',v(S['g']),v(S['g']-200))
    chrome(f'''<style>@page{{size:A4 landscape;margin:10mm}}body{{font:8pt "Noto Sans";margin:0}}h1{{font-size:14pt;margin:0}}.w{{display:flex;gap:8mm;align-items:flex-start;margin-top:4mm}}table{{border-collapse:collapse}}th{{border-bottom:1pt solid #333;text-align:right;padding:.6mm 1.2mm;background:#eee}}td{{text-align:right;padding:.6mm 1.2mm;border-bottom:.2pt solid #bbb}}.l{{text-align:left}}.s td{{font-weight:bold;border-top:1pt solid #333}}.r{{width:200mm}}.d{{width:66mm}}caption{{text-align:left;font-weight:bold;padding-bottom:1mm}}</style><h1>Payroll for {ME[m-1]} {y}</h1><div>{esc(co)} &nbsp;|&nbsp; Printed {dmy(eom(y,m))}</div><div class=w><table class=r><caption>Employees</caption><tr><th class=l>No<th class=l>Name<th class=l>Dept<th class=l>NI number<th>Gross<th>Tax<th>NI<th>Pension<th>Deductions<th>Net</tr>{"".join(f'<tr><td class=l>{k["no"]}<td class=l>{k["nm"]}<td class=l>{k["dep"]}<td class=l>{k["ni"]}'+"".join(f"<td>{en(k[f])}" for f in S) for k in R)}<tr class=s><td class=l><td class=l>Total<td><td>{"".join(f"<td>{en(S[f])}" for f in S)}</table><table class=d><caption>By department</caption><tr><th class=l>Dept<th>Staff<th>Gross<th>Net</tr>{"".join(f"<tr><td class=l>{d}<td>{c}<td>{en(g)}<td>{en(t)}" for d,c,g,t in dep)}<tr class=s><td class=l>All<td>{n}<td>{en(sm(R,"g"))}<td>{en(S["net"])}</table></div>''',x.path)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=k['ni'],name=k['nm'],gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page=1,gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))])])
# 34 Typst: bilingual list in two halves side by side (nos. 1..k left, k+1..n right), total in a box below
@layout('f34-liste-deux-moities','typst')
def L2(x):
    r=x.r; n=[8,20,44,30,56,15][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co,ca=r.choice(COM); aff=x.aff(); R=[]
    for p in x.bds(n): R.append(dict(p,net=q(p['g']*D('.84'))))
    if x.plant==1: k=R[n//3]; k['net']=k['g']+D(60); x.change('net-above-gross','net of a row 60 above its gross; total follows',v(k['net']),None,page=k['imm'])
    S={f:sm(R,f) for f in('g','net')}
    if x.plant==2: S['net']+=D(800); x.change('grand-total','total of net 800 above its rows',v(S['net']),v(S['net']-800))
    h=(n+1)//2; M=lambda z:num(z,2,' ',',')
    def tb(Q,o): return 'table(columns:(auto,auto,1fr,auto,auto),inset:(x:2.5pt,y:2.4pt),stroke:.35pt,align:(c,r)=>if r == 0 {center} else if c == 2 {left} else {right},[*N°*],[*Immat.* \\ #text(7pt)[رقم التسجيل]],[*Nom* \\ #text(7pt)[الاسم]],[*Brut* \\ #text(7pt)[الأجر الخام]],[*Net* \\ #text(7pt)[الصافي]],'+','.join(f'[{o+i+1}],[{k["imm"]}],[{ty(k["l"])} {k["f"]}],[{M(k["g"])}],[{M(k["net"])}]' for i,k in enumerate(Q))+')'
    typst(f'''#set page(paper:"a4",margin:(x:1.1cm,y:1.3cm))
#set text(font:("Liberation Sans","Noto Naskh Arabic"),size:7.6pt)
#grid(columns:(1fr,auto),[*{ty(co)}* \\ CNSS n° {aff}],align(right)[#text(dir:rtl)[{ca}]])
#align(center)[#text(13pt)[*État des salaires payés – لائحة الأجور المؤداة*] \\ {MF[m-1].capitalize()} {y}]
#v(5pt)
#grid(columns:(1fr,1fr),gutter:9pt,{tb(R[:h],0)},{tb(R[h:],h)})
#v(6pt)
#rect(inset:6pt)[Effectif : *{n}* #h(12pt) Total brut : *{M(S["g"])} DH* #h(12pt) Total net : *{M(S["net"])} DH*]
''',x.path)
    x.done('register','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=k['imm'],name=k['l']+' '+k['f'],gross=v(k['g']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page=1,headcount=str(n),gross=v(S['g']),net=v(S['net']))])])
# 35 LaTeX: Tunisian payslip, dotted key/values, gains above retenues, two slips a page
@layout('f35-bulletin-pointille','latex')
def L3(x):
    r=x.r; n=[2,1,4,3,6,2][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); co=r.choice(COTN)[0]; aff=x.dg(6)+'-'+x.dg(2); body=''; D_=[]; f=lambda z:num(z,3,'.',',')
    for i,p in enumerate(x.ma(n)):
        pg=i//2+1; imm=x.dg(8)+'-'+x.dg(2); hire=x.date((2006,1,1),(2015,12,1)); b=q(D(r.randint(600000,1900000))/1000,3); A=[('Salaire de base',b),('Indemnité de présence',D('10.420'))]+([('Prime de rendement',q(D(r.randint(20000,140000))/1000,3))] if r.random()<.6 else [])+[('Indemnité de transport',D('57.319'))]; g=sum(z for _,z in A); ss=q(g*D('.0918'),3); ir=q((g-ss)*D('.08'),3); B=[('CNSS',ss),('I.R.P.P.',ir)]+([('Cession sur salaire',D('75.000'))] if r.random()<.3 else []); td=sum(z for _,z in B); net=g-td; nn=net; T=td
        if x.plant==1 and i==n-1: nn=net+D('20'); x.change('net-pay','net 20.000 above gross less retenues',v(nn,3),v(net,3),page=pg)
        if x.plant==2 and i==n-1: T=td-D('3'); nn=g-T; x.change('deductions-total','total retenues 3.000 below its lines; net follows',v(T,3),v(td,3),page=pg)
        df=lambda a,b_:tex(a)+r'\dotfill '+tex(b_)+r'\\'+'\n'
        body+=(r'\vfill\hrule\vfill ' if i%2 else (r'\newpage ' if i else ''))+r'\begin{minipage}{\textwidth}\centerline{\textbf{\large BULLETIN DE PAIE}}\vspace{2mm}\textbf{'+tex(co)+r'} \hfill Mois de '+MF[m-1]+f' {y}'+r'\\ N\textsuperscript{o} d@affiliation CNSS : '+aff+r'\\[2mm]\begin{minipage}[t]{.48\textwidth}'+df('Nom et prénom',p['l']+' '+p['f'])+df('Matricule CNSS',imm)+r'\end{minipage}\hfill\begin{minipage}[t]{.48\textwidth}'+df("Date d'entrée",dmy(hire))+df('Catégorie / échelon',f'{r.randint(1,9)} / {r.randint(1,12)}')+r'\end{minipage}\\[3mm]\begin{tabular*}{\textwidth}{@{\extracolsep{\fill}}lr}\hline \textbf{Éléments du salaire}&\textbf{Dinars}\\ \hline '+''.join(tex(a)+'&'+f(z)+r'\\ ' for a,z in A)+r'\hline \textbf{Salaire brut}&\textbf{'+f(g)+r'}\\ \hline \textbf{Retenues}&\\ '+''.join(tex(a)+'&'+f(z)+r'\\ ' for a,z in B)+r'\hline \textbf{Total des retenues}&\textbf{'+f(T)+r'}\\ \hline \textbf{Salaire net à payer}&\textbf{'+f(nn)+r' DT}\\ \hline\end{tabular*}\end{minipage}'
        D_.append(dict(form='payslip',_from=pg,employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=pg,immatriculation=imm,name=p['l']+' '+p['f'],hire_date=str(hire),gross=v(g,3),deductions=v(T,3),net=v(nn,3))],lines=[dict(page=pg,label=a,amount=v(z,3)) for a,z in A+B]))
    body=body.replace("d@affiliation","d'affiliation")
    latex(r'\documentclass[10pt]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{mathptmx}\usepackage[a4paper,margin=20mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}'+body+r'\vspace*{\fill}\end{document}',x.path); x.done('payslip','fr',D_)
# 36 WeasyPrint: Arabic table of wages, number at the right, totals line FIRST, names wrapped, Arabic-Indic digits in half of the files
@layout('f36-jadwal-majmu-awwal','weasyprint')
def L4(x):
    r=x.r; n=[6,18,33,11,42,25][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); MT_="يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(); co=r.choice(['شركة مطاحن الدلتا','شركة أسوان للأسمدة','مستشفى الصفوة التخصصي']); ind=x.idx%2==1; M=(lambda z:num(z,2,'٬','٫',True)) if ind else (lambda z:num(z,2,',','.')); N=ai if ind else str; R=[]; nos=uniq(x,lambda:x.dg(8),n)
    for i,p in enumerate(x.ma(n)): b=D(r.randint(2800,15000)); h=q(b*D(r.choice(['.1','.15','.2']))); g=b+h; t=q(min(g,D(9400))*D('.11')); k=q(g*D('.06')); R.append(dict(p,no=nos[i],b=b,h=h,g=g,t=t,k=k,td=t+k,net=g-t-k,ar3=p['arf']+' '+r.choice(['محمد','أحمد','حسن','إبراهيم','علي'])+' '+p['arl']))
    if x.plant==2: q_=R[n//2]; q_['net']-=D(100); x.change('net-pay','net of a row 100 below gross less deductions; totals follow',v(q_['net']),v(q_['net']+100),page=N(q_['no']))
    K='b h g t k td net'.split(); S={f:sm(R,f) for f in K}
    if x.plant==1: S['g']+=D(90); x.change('grand-total','total of gross 90 above its rows (and above net + deductions)',v(S['g']),v(S['g']-90),page=1)
    weasy(f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:12mm;@bottom-left{{content:"صفحة " counter(page);font:8pt "Amiri"}}}}body{{font:10pt "Amiri";margin:0}}h1{{font-size:15pt;text-align:center;margin:0}}.s{{display:flex;justify-content:space-between}}table{{width:100%;border-collapse:collapse;margin-top:2mm}}th{{border:.5pt solid;background:#eaeaea;line-height:1.1}}td{{border:.5pt solid;padding:0 1mm;text-align:center}}td.n{{text-align:right;width:27mm;line-height:1.15}}.t td{{font-weight:bold;background:#f5f0dc}}tr{{break-inside:avoid}}</style><div class=s><b>{co}</b><span>عدد العاملين: {N(n)}</span></div><h1>جدول أجور العاملين</h1><div style="text-align:center">عن شهر {MT_[m-1]} {N(y)}</div><table><thead><tr><th>م<th>الرقم التأميني<th>اسم العامل<th>الأجر الأساسي<th>الحوافز<th>إجمالي الأجر<th>تأمينات اجتماعية<th>ضرائب<th>إجمالي الاستقطاع<th>صافي الأجر</tr></thead><tr class=t><td colspan=3>الإجمالي{"".join(f"<td>{M(S[f])}" for f in K)}{"".join(f'<tr><td>{N(i+1)}<td>{N(k["no"])}<td class=n>{k["ar3"]}'+"".join(f"<td>{M(k[f])}" for f in K) for i,k in enumerate(R))}</table>''',x.path)
    x.done('register','ar',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['no'],immatriculation=k['no'],name=k['ar3'],gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page=1,gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))])])
if __name__=='__main__': main()
