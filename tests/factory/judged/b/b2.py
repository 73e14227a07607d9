from lib import *; from rl import *
# 9 Sénégal: bordereau nominatif mensuel IPRES/CSS, grouped headings, landscape, WeasyPrint, repeated header, totals of page + cumul
@layout('sn-bordereau-nominatif')
def L9(x):
    r=x.r; n=[2,15,33,1,21,57][x.idx]; y=2023; m=r.randint(1,12); P=x.people('wa',n); co=x.co('wa'); num=f'{r.randint(10000,99999)}/{r.choice("ABCX")}'; ninea='00'+x.digits(7); rows=[]
    for a,b in P:
        g=D(r.randint(65,1900)*1000+r.choice([0,250,500,750])); rg=min(g,D(432000)); cs=min(g,D(63000)); d=r.choice([30,30,30,26,15,8]); rows.append(dict(num=x.digits(9),name=f'{b} {a}',hire=x.date((2009,1,1),(2022,12,1)),d=d,g=g,rg=rg,rcc=min(g,D(1296000)) if g>500000 else D(0),cs=cs))
    if x.plant==1: k=rows[n//2]; o=k['cs']; k['cs']=k['g']+D(10000); x.change('capped-above-gross','capped salary (CSS) above the gross',v(k['cs']),v(o),page=k['num'])
    per=15; pages=[rows[i:i+per] for i in range(0,n,per)]; T=[]; body=''
    S=lambda R:[sum((k[f] for k in R),D(0)) for f in('g','rg','rcc','cs')]; SD=lambda R:sum(k['d'] for k in R)
    for pi,R in enumerate(pages):
        tr=''.join(f'<tr><td class=c>{pi*per+i+1}<td>{k["num"]}<td>{esc(k["name"])}<td class=c>{k["hire"].strftime("%d/%m/%y")}<td class=c>{k["d"]}'+''.join(f'<td class=r>{frp(k[f],0)}' for f in('g','rg','rcc','cs'))+'</tr>' for i,k in enumerate(R))
        s=S(R); s2=list(s); cu=S(rows[:(pi+1)*per]); cu2=list(cu); last=pi==len(pages)-1
        if x.plant==2 and last: cu2[0]+=D(70000); x.change('cumulative-total','cumulated gross raised by 70 000',v(cu2[0]),v(cu[0]),page=pi+1)
        tr+=f'<tr class=t><td colspan=4>TOTAL PAGE<td class=c>{SD(R)}'+''.join(f'<td class=r>{frp(z,0)}' for z in s2)+'</tr>'
        tr+=f'<tr class=t><td colspan=4>{"TOTAL GENERAL" if last and 0 else "CUMUL"}<td class=c>{SD(rows[:(pi+1)*per])}'+''.join(f'<td class=r>{frp(z,0)}' for z in cu2)+'</tr>'
        T+=[dict(scope='page',page=pi+1,days=str(SD(R)),gross=v(s2[0])),dict(scope='cumulative',page=pi+1,days=str(SD(rows[:(pi+1)*per])),gross=v(cu2[0]))]
        body+=f'''<div class=p><table class=h><tr><td style="width:34%">IPRES - CSS<br>N° Employeur : <b>{num}</b><br>NINEA : {ninea}<td class=c style="font-size:12pt"><b>BORDEREAU NOMINATIF DE<br>DECLARATION DES SALAIRES</b><td style="width:28%">Mois : <b>{m:02d}/{y}</b><br>Page : {pi+1}/{len(pages)}<br>{esc(co)}</table>
<table class=m><tr><th rowspan=2>N°<th rowspan=2>N° sécurité<br>sociale<th rowspan=2>Prénoms et nom<th rowspan=2>Date<br>entrée<th rowspan=2>Nb<br>jours<th rowspan=2>Salaire brut<br>total<th colspan=2>Salaires soumis IPRES<th>CSS</tr><tr><th>Régime général<th>Rég. cadres<th>plafonné PF/AT</tr>{tr}</table></div>'''
    weasy('<style>@page{size:A4 landscape;margin:10mm}body{font:8pt "Noto Sans"}.p{page-break-after:always}.p:last-child{page-break-after:auto}table{border-collapse:collapse;width:100%}.h td{border:1px solid;padding:4px}.m{margin-top:6px}.m th,.m td{border:.6px solid #000;padding:2px 4px}.r{text-align:right}.c{text-align:center}.t td{font-weight:bold;background:#eee}</style>'+body,x.path)
    done(x,'bds','fr','weasyprint',[dict(employer=dict(name=co,affiliate=num),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['num'],immatriculation=k['num'],name=k['name'],hire_date=str(k['hire']),days=str(k['d']),gross=v(k['g'])) for k in rows],totals=T)])

# 10 Québec: journal de paie, blocks of an employee, gains / déductions side by side, chromium
@layout('qc-journal-blocs')
def L10(x):
    r=x.r; n=[3,8,1,19,12,30][x.idx]; P=x.people('qc',n); co=x.co('qc'); y,pp=2024,r.randint(2,26); end=datetime.date(y,1,6)+datetime.timedelta(days=14*(pp-1)); pay=end+datetime.timedelta(days=5); B='';rows=[]
    for i,(a,b) in enumerate(P):
        h=D(r.choice(['75.00','80.00','70.00','64.50'])); t=q(D(r.randint(1625,4800))/100); E=[('Régulier',h,t,q(h*t))]
        if r.random()<.35: o=q(D(r.randint(1,12))/2); E.append(('Temps supp. 1,5',o,q(t*D('1.5'),4),q(o*t*D('1.5'))))
        if r.random()<.2: E.append(('Férié',D('7.50'),t,q(D('7.5')*t)))
        g=sum(e[3] for e in E); Dd=[('RRQ',q(g*D('.0585'))),('AE',q(g*D('.0132'))),('RQAP',q(g*D('.00494'))),('Impôt féd.',q(g*D('.0712'))),('Impôt QC',q(g*D('.0893')))]
        if r.random()<.4: Dd.append(('Ass. coll.',D('31.75')))
        td=sum(d[1] for d in Dd); th=sum(e[1] for e in E); rows.append(dict(no=f'{1000+7*i}',name=f'{a}, {b}',E=E,Dd=Dd,g=g,td=td,n=g-td,h=th))
    if x.plant==1: k=rows[n//2]; o=k['n']; k['n']+=D('10.00'); x.change('net-pay','net raised by 10.00; total follows',v(k['n']),v(o),page=k['name'])
    if x.plant==2: k=rows[n//3]; o=k['td']; k['td']+=D('50.00');k['n']-=D(50); x.change('deductions-total','total of deductions raised by 50.00; net and totals follow',v(k['td']),v(o),page=k['name'])
    for k in rows:
        L=max(len(k['E']),len(k['Dd'])); tr=''
        for j in range(L):
            e=k['E'][j] if j<len(k['E']) else None; d=k['Dd'][j] if j<len(k['Dd']) else None
            tr+='<tr>'+(f'<td>{e[0]}<td class=r>{fr(e[1])}<td class=r>{fr(e[2],4 if e[0][0]=="T" else 2)}<td class=r>{fr(e[3])}' if e else '<td><td><td><td>')+(f'<td class=l>{d[0]}<td class=r>{fr(d[1])}' if d else '<td class=l><td>')+'</tr>'
        B+=f'<div class=b><div class=n><span>{k["no"]}</span><b>{esc(k["name"])}</b></div><table><tr><th>Gain<th class=r>Heures<th class=r>Taux<th class=r>Montant<th class=l>Déduction<th class=r>Montant</tr>{tr}<tr class=t><td>Total gains<td class=r>{fr(k["h"])}<td><td class=r>{fr(k["g"])}<td class=l>Total déductions<td class=r>{fr(k["td"])}</tr><tr class=t><td colspan=4><td class=l>PAIE NETTE<td class=r>{fr(k["n"])}</tr></table></div>'
    s=lambda f:sum(k[f] for k in rows)
    html=f'<style>@page{{size:letter;margin:14mm}}body{{font:9pt "Liberation Sans"}}.b{{break-inside:avoid;border-top:1px solid #888;padding:4px 0}}.n span{{display:inline-block;width:60px}}table{{width:100%;border-collapse:collapse;font-size:8.5pt}}th{{text-align:left;font-weight:normal;color:#666}}.r{{text-align:right}}.l{{padding-left:40px}}.t td{{font-weight:bold}}</style><div style="display:flex;justify-content:space-between"><div><b>{esc(co)}</b><br>Journal de paie détaillé</div><div>Période de paie {pp}-{y}<br>Fin de période : {end}<br>Date du paiement : {pay}</div></div><br>{B}<div class=b style="border-top:3px double"><table><tr class=t><td>TOTAUX DE LA COMPAGNIE<td>Employés : {n}<td class=r>Heures : {fr(s("h"))}<td class=r>Gains bruts : {fr(s("g"))}<td class=r>Déductions : {fr(s("td"))}<td class=r>Net : {fr(s("n"))}</tr></table></div>'
    chrome(html,x.path)
    done(x,'register','fr','chromium',[dict(employer=dict(name=co),rows=[dict(_key=k['name'],name=k['name'],hours=v(k['h']),gross=v(k['g']),deductions=v(k['td']),net=v(k['n'])) for k in rows],totals=[dict(scope='grand',page='last',headcount=str(n),hours=v(s('h')),gross=v(s('g')),deductions=v(s('td')),net=v(s('n')))])])

# 11 Belgique: compte individuel, months as rows, WeasyPrint → LaTeX
@layout('be-compte-individuel')
def L11(x):
    r=x.r; y=r.choice([2021,2022,2023]); a,b=x.people('be',1)[0]; co=x.co('be'); birth=x.date((1966,1,1),(2002,1,1)); ni=x.niss(birth); onss=f'{x.digits(7,"1")}-{r.randint(10,97)}'; hire=x.date((2010,1,1),(y-1,12,1)); f=r.choice([1,1,1,4,6]); R=[]
    base=q(D(r.randint(230000,510000))/100)
    for m in range(f,13):
        d=r.randint(18,23); h=q(D(d)*D('7.60')); g=base if r.random()<.8 else q(base+D(r.randint(50,600))); o=q(g*D('.1307')); p=q((g-o)*D(r.randint(14,29))/100); R.append(dict(m=m,d=d,h=h,g=g,o=o,p=p,t=o+p,n=g-o-p))
    if x.plant==1: k=R[len(R)//2]; o=k['n']; k['n']+=D(50); x.change('net-pay','net of a month raised by 50.00; total follows',v(k['n']),v(o))
    S={k:sum((z[k] for z in R),D(0)) for k in 'dhgoptn'}; S2=dict(S)
    if x.plant==2: S2['g']=S['g']+D(900); x.change('grand-total','total gross raised by 900.00',v(S2['g']),v(S['g']))
    body=''.join(f'{MF[k["m"]-1].capitalize()} & {k["d"]} & {fr0(k["h"])} & {frp(k["g"])} & {frp(k["o"])} & {frp(k["p"])} & {frp(k["t"])} & {frp(k["n"])} \\\\\n' for k in R)
    src=r'''\documentclass[10pt,a4paper,landscape]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[margin=18mm]{geometry}\usepackage{array}\pagestyle{empty}\parindent0pt\begin{document}
\begin{center}{\Large COMPTE INDIVIDUEL --- ANNÉE '''+str(y)+r'''}\end{center}
\begin{tabular}{|p{4cm}|p{7.5cm}|p{4cm}|p{6cm}|}\hline Employeur & '''+tex(co)+r''' & N\textsuperscript{o} ONSS & '''+onss+r'''\\ \hline Travailleur & '''+tex(f'{a} {b}')+r''' & N\textsuperscript{o} national (NISS) & '''+ni+r'''\\ \hline Date de naissance & '''+birth.strftime('%d/%m/%Y')+r''' & Entrée en service & '''+hire.strftime('%d/%m/%Y')+r'''\\ \hline\end{tabular}

\bigskip\small\begin{tabular}{|l|r|r|r|r|r|r|r|}\hline Mois & Jours & Heures & Brut & ONSS & Précompte & Total & Net\\ & prestés & prestées & imposable ONSS & 13,07\,\% & professionnel & retenues & payé\\ \hline
'''+body+r'''\hline \textbf{Total année} & '''+f'{S["d"]} & {fr0(S["h"])} & {frp(S2["g"])} & {frp(S["o"])} & {frp(S["p"])} & {frp(S["t"])} & {frp(S["n"])}'+r''' \\ \hline\end{tabular}

\bigskip Document établi le 31 janvier '''+str(y+1)+r'''.\end{document}'''
    latex(src.replace('imposable ONSS','mensuel'),x.path,runs=1)
    done(x,'attestation','fr','latex',[dict(employer=dict(name=co,affiliate=onss),period=str(y),issue_date=f'{y+1}-01-31',name=f'{a} {b}',immatriculation=re.sub(r'\D','',ni),birth_date=str(birth),hire_date=str(hire),rows=[dict(page=1,period=f'{y}-{k["m"]:02d}',days=str(k['d']),hours=v(k['h']),gross=v(k['g']),deductions=v(k['t']),net=v(k['n'])) for k in R],totals=[dict(scope='grand',page=1,days=str(S['d']),hours=v(S['h']),gross=v(S2['g']),deductions=v(S['t']),net=v(S['n']))])])

# 12 Kenya: NSSF monthly return from a sheet
@layout('ke-nssf-return')
def L12(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; n=[5,16,1,38,24,60][x.idx]; y,m=2024,r.randint(1,12); P=x.people('ke',n); co=x.co('ke'); emp=f'0{x.digits(8)}'; rows=[]
    for a,b in P:
        g=q(D(r.randint(1500000,26000000))/100); t1=min(g,D(7000))*D('.06'); t2=max(D(0),min(g,D(36000))-7000)*D('.06'); rows.append(dict(no=f'KE{r.randint(100,999)}',sur=a,oth=b,id=x.digits(8,'2'),nssf=f'2{x.digits(9)}',kra=f'A0{x.digits(8)}{r.choice("BCDFKMZ")}',g=g,ee=q(t1+t2),er=q(t1+t2),to=2*q(t1+t2)))
    wb=openpyxl.Workbook(); w=wb.active; w.title='NSSF'
    w['A1']='NATIONAL SOCIAL SECURITY FUND'; w['A1'].font=Font(bold=True,size=14); w['A2']='MONTHLY CONTRIBUTION RETURN (BY-PRODUCT)'
    w['A4']='EMPLOYER NAME'; w['C4']=co; w['F4']='EMPLOYER NO.'; w['G4']=emp; w['A5']='CONTRIBUTION PERIOD'; w['C5']=f'{y}-{m:02d}'; w['C5'].number_format='@'
    H=['PAYROLL NUMBER','SURNAME','OTHER NAMES','ID NO','KRA PIN','NSSF NO','GROSS PAY','EMPLOYEE','EMPLOYER','TOTAL']
    for j,h in enumerate(H): c=w.cell(7,j+1,h); c.font=Font(bold=True,color='FFFFFF',size=9); c.fill=PatternFill('solid',fgColor='1F4E78'); c.alignment=Alignment(horizontal='center')
    for i,k in enumerate(rows):
        for j,f in enumerate(('no','sur','oth','id','kra','nssf','g','ee','er','to')):
            c=w.cell(8+i,j+1,float(k[f]) if j>5 else k[f]); c.font=Font(size=9)
            if j>5: c.number_format='#,##0.00'
            if i%2: c.fill=PatternFill('solid',fgColor='DDEBF7')
    S={f:sum(k[f] for k in rows) for f in('g','ee','er','to')}; S2=dict(S)
    if x.plant==1: S2['g']+=D(10000); x.change('grand-total','total of gross pay raised by 10,000',v(S2['g']),v(S['g']),page='last')
    if x.plant==2: S2['g']-=D('200'); x.change('grand-total','total of gross pay lowered by 200',v(S2['g']),v(S['g']),page='last')
    e=9+n; w.cell(e,1,'TOTALS').font=Font(bold=True)
    for j,f in ((7,'g'),(8,'ee'),(9,'er'),(10,'to')): c=w.cell(e,j,float(S2[f])); c.number_format='#,##0.00'; c.font=Font(bold=True,size=9)
    w.cell(e+2,1,f'No. of employees: {n}')
    for j,wd in enumerate((17,17,13,11,14,13,14,12,12,12)): w.column_dimensions['ABCDEFGHIJ'[j]].width=wd
    w.page_setup.orientation='landscape'; w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    done(x,'bds','en','calc',[dict(employer=dict(name=co,affiliate=emp),period=f'{y}-{m:02d}',rows=[dict(_key=k['nssf'],immatriculation=k['nssf'],cin=k['id'],gross=v(k['g'])) for k in rows],totals=[dict(scope='grand',page='last',gross=v(S2['g']))])])

# 13 South Africa: payslip, earnings and deductions side by side with YTD and company contributions, fpdf2
@layout('za-payslip-two-sides',n=7)
def L13(x):
    from fpdf import FPDF
    r=x.r; y,m=2024,r.randint(1,12); a,b=x.people('za',1)[0]; co=x.co('za'); birth=x.date((1965,1,1),(2000,1,1)); idn=birth.strftime('%y%m%d')+x.digits(4)+'08'; idn+=luhn(idn); hire=x.date((2011,1,1),(2023,6,1)); bs=q(D(r.randint(950000,6800000))/100); E=[('Basic Salary',bs)]
    if r.random()<.6: E.append(('Travel Allowance',D(r.randint(500,4500))))
    if r.random()<.5: E.append(('Overtime 1.5',q(bs/D('173.33')*D('1.5')*r.randint(2,16))))
    g=sum(e[1] for e in E); d=[('Tax',q(g*D(r.randint(9,26))/100)),('UIF - Employee',min(q(g*D('.01')),D('177.12'))),('Provident Fund',q(bs*D('.075')))]
    if r.random()<.4: d.append(('Medical Aid',D(r.randint(900,3200))))
    td=sum(k[1] for k in d); net=g-td; net2=net; g2=g
    if x.plant==1: net2+=D(1000); x.change('net-pay','net pay raised by 1,000.00',v(net2),v(net))
    if x.plant==2: g2+=D(300); net2+=D(300); x.change('gross-pay','total earnings raised by 300.00; net pay follows',v(g2),v(g))
    p=FPDF(); p.add_page(); p.set_font('Helvetica','B',12); p.cell(0,7,co,new_x='LMARGIN',new_y='NEXT'); p.set_font('Helvetica','',8)
    p.cell(0,4,'PO Box 99, Fictown, 0000',new_x='LMARGIN',new_y='NEXT'); p.ln(2)
    info=[('Employee Code',f'{a[:3].upper()}{r.randint(1,99):03d}','Company Reg. No.','2009/099999/07'),('Employee Name',f'{b} {a}','Pay Period',f'{y}/{m:02d}'),('ID Number',idn,'Pay Date',f'{y}/{m:02d}/25'),('Date Engaged',hire.strftime('%Y/%m/%d'),'Job Title',r.choice(['Driver','Clerk','Foreman','Cook']))]
    p.rect(10,p.get_y(),190,22); Y0=p.get_y()+2
    for i,(l1,v1,l2,v2) in enumerate(info):
        yy=Y0+i*5
        for xx,s,st in ((12,l1,'B'),(45,v1,''),(110,l2,'B'),(145,v2,'')): p.set_font('Helvetica',st,8); p.set_xy(xx,yy); p.cell(30,4,s)
    yt=Y0+25; k=r.randint(2,11)
    for X0,title,L in ((10,'EARNINGS',E),(105,'DEDUCTIONS',d)):
        p.set_font('Helvetica','B',8); p.set_fill_color(215); p.set_xy(X0,yt); p.cell(50,5,title,fill=True); p.cell(22,5,'Current',align='R',fill=True); p.cell(23,5,'YTD',align='R',fill=True); p.set_font('Helvetica','',8)
        for i,(s,am) in enumerate(L): p.set_xy(X0,yt+6+i*4.5); p.cell(50,4,s); p.cell(22,4,en(am),align='R'); p.cell(23,4,en(am*k),align='R')
        p.rect(X0,yt,95,40); 
    p.set_font('Helvetica','B',8)
    for X0,s,am in ((10,'Total Earnings',g2),(105,'Total Deductions',td)): p.set_xy(X0,yt+35); p.cell(50,4,s); p.cell(22,4,en(am),align='R'); p.cell(23,4,en(am*k),align='R')
    p.set_xy(10,yt+43); p.set_font('Helvetica','B',8); p.cell(50,5,'COMPANY CONTRIBUTIONS'); p.set_font('Helvetica','',8)
    for i,(s,am) in enumerate((('UIF - Employer',d[1][1]),('SDL',q(g*D('.01'))))): p.set_xy(10,yt+48+4.5*i); p.cell(50,4,s); p.cell(22,4,en(am),align='R')
    p.set_font('Helvetica','B',11); p.rect(105,yt+43,95,9); p.set_xy(107,yt+45); p.cell(40,5,'NETT PAY'); p.cell(48,5,'R '+en(net2),align='R')
    p.output(x.path)
    done(x,'payslip','en','fpdf2',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,name=f'{b} {a}',cin=idn,hire_date=str(hire),gross=v(g2),deductions=v(td),net=v(net2))],lines=[dict(label=s,amount=v(am)) for s,am in E+d],totals=[])])

# 14 Nigeria: pension remittance schedule, Typst, name wraps, totals row, amount in words
@layout('ng-pension-schedule')
def L14(x):
    r=x.r; n=[4,11,30,1,19,48][x.idx]; y,m=2024,r.randint(1,12); P=x.people('ng',n); co=x.co('ng'); code='PR'+x.digits(10,'0000'); rows=[]
    for a,b in P:
        g=q(D(r.randint(4500000,78000000))/100); rows.append(dict(pin='PEN1'+x.digits(11),name=f'{a}, {b} {r.choice("ABCDEFGH")}.',staff=f'{r.randint(1,9999):04d}',g=g,er=q(g*D('.10')),ee=q(g*D('.08')),t=q(g*D('.10'))+q(g*D('.08'))))
    S={f:sum(k[f] for k in rows) for f in('g','er','ee','t')}; S2=dict(S)
    if x.plant==1: S2['g']+=D(30000); x.change('grand-total','total of emoluments raised by 30,000',v(S2['g']),v(S['g']),page='last')
    w=S['t']; N=int(w); K=int((w-N)*100); 
    if x.plant==2: N+=1000
    wd=words(N,'en').replace('-',' ').replace(',','').title()+' Naira'+(f' {words(K,"en").replace("-"," ").title()} Kobo' if K else '')+' Only'
    if x.plant==2: x.change('amount-in-words','the words say 1,000 more than the total contribution',None,v(w),page='last')
    tr=''.join(f'[{i+1}],[{k["staff"]}],[{ty(k["name"])}],[{k["pin"]}],[{en(k["g"])}],[{en(k["er"])}],[{en(k["ee"])}],[{en(k["t"])}],\n' for i,k in enumerate(rows))
    src=f'''#set page(paper:"a4",margin:1.3cm,footer:context align(center,text(7pt)[Page #counter(page).display() of #counter(page).final().first()]))
#set text(font:"Liberation Serif",size:8pt)
#align(center)[*{ty(co)}* \\ #text(11pt)[*SCHEDULE OF PENSION CONTRIBUTIONS*] \\ FOR THE MONTH OF {ME[m-1].upper()}, {y}]
Employer Code: {code} #h(1fr) Custodian: Fictive Pension Custodians Ltd
#table(columns:(auto,auto,1fr,auto,auto,auto,auto,auto),stroke:none,inset:(x:3pt,y:2.6pt),align:(c,_)=>if c>3 {{right}} else {{left}},
table.hline(),table.header([*S/N*],[*Staff ID*],[*Employee Name*],[*RSA PIN*],[*Total\\ Emolument (N)*],[*Employer\\ 10% (N)*],[*Employee\\ 8% (N)*],[*Total (N)*]),table.hline(),
{tr}table.hline(),table.cell(colspan:4)[*GRAND TOTAL*],[*{en(S2["g"])}*],[*{en(S["er"])}*],[*{en(S["ee"])}*],[*{en(S["t"])}*],table.hline(stroke:1.2pt))
Amount in words: _{wd}_
'''
    typst(src,x.path)
    done(x,'bds','en','typst',[dict(employer=dict(name=co,affiliate=code),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['pin'],name=k['name'],gross=v(k['g'])) for k in rows],totals=[dict(scope='grand',page='last',gross=v(S2['g']))])])

# 15 SAP style remuneration statement, monospace, wage type lines
@layout('sap-statement-mono',n=7)
def L15(x):
    r=x.r; y,m=2024,r.randint(1,12); a,b=x.people('uk',1)[0]; co=x.co('uk'); pn=x.digits(8,'000'); bs=q(D(r.randint(180000,720000))/100); E=[('1000','Basic pay',bs)]
    if r.random()<.6: E.append(('2010','Shift premium',q(D(r.randint(4000,30000))/100)))
    if r.random()<.4: E.append(('3300','Car allowance',D('450.00')))
    g=sum(e[2] for e in E); d=[('/401','Tax',q(g*D(r.randint(11,24))/100)),('/3I1','NI employee contribution',q(g*D('.08'))),('/3P0','Pension contribution',q(g*D('.05')))]
    td=sum(k[2] for k in d); net=g-td; net2=net; td2=td
    if x.plant==1: net2+=D('36'); x.change('net-pay','payment raised by 36.00',v(net2),v(net))
    if x.plant==2: td2+=D(100); net2-=D(100); x.change('deductions-total','total deductions raised by 100; net follows',v(td2),v(td))
    c=C(x.path,A4,'Courier',9); Y=50; LH=11.5
    def ln(s=''): 
        nonlocal Y
        c.t(45,Y,s); Y+=LH
    st=datetime.date(y,m,1); e=datetime.date(y,m,calendar.monthrange(y,m)[1]); hire=x.date((2008,1,1),(2023,1,1)); nin=x.nino()
    ln(f'{co.upper():<50}REMUNERATION STATEMENT'); ln('-'*84); ln(f'{"Personnel number":<20}: {pn:<26}{"Period":<14}: {st.strftime("%d.%m.%Y")} - {e.strftime("%d.%m.%Y")}'); ln(f'{"Name":<20}: {(b+" "+a):<26}{"Pay date":<14}: {e.strftime("%d.%m.%Y")}'); ln(f'{"Entry date":<20}: {hire.strftime("%d.%m.%Y"):<26}{"NI number":<14}: {nin}'); ln('-'*84); ln()
    ln(f'{"WT":<6}{"Wage type text":<34}{"Payments":>14}{"Deductions":>14}{"Cumulative":>16}'); ln('-'*84); k=r.randint(2,9)
    for w,s,am in E: ln(f'{w:<6}{s:<34}{en(am):>14}{"":>14}{en(am*k):>16}')
    ln(f'{"/101":<6}{"Total gross amount":<34}{en(g):>14}{"":>14}{en(g*k):>16}'); ln()
    for w,s,am in d: ln(f'{w:<6}{s:<34}{"":>14}{en(am)+"-":>14}{en(am*k)+"-":>16}')
    ln(f'{"/110":<6}{"Total deductions":<34}{"":>14}{en(td2)+"-":>14}{en(td2*k)+"-":>16}'); ln('-'*84); ln(f'{"/560":<6}{"Amount paid (net pay)":<34}{en(net2):>14}'); ln('='*84); ln('Payment by bank transfer. Amounts in GBP.')
    c.page(); c.save()
    done(x,'payslip','en','reportlab',[dict(employer=dict(name=co.upper()),period=f'{y}-{m:02d}',rows=[dict(page=1,name=f'{b} {a}',immatriculation=nin,hire_date=str(hire),gross=v(g),deductions=v(td2),net=v(net2))],lines=[dict(label=s,amount=v(am)) for _,s,am in E]+[dict(label=s,amount=v(am)) for _,s,am in d],totals=[])])

# 16 ADP style payroll register: three lines per employee, departments, reportlab
@layout('us-register-three-lines')
def L16(x):
    r=x.r; n=[3,10,1,26,18,49][x.idx]; P=x.people('us',n); co=x.co('us'); wk=r.randint(2,50); end=datetime.date(2024,1,6)+datetime.timedelta(days=7*wk); rows=[]
    for i,(a,b) in enumerate(P):
        h=D(r.choice(['40.00','40.00','38.25','32.00'])); rt=q(D(r.randint(1550,5200))/100); oh=q(D(r.choice([0,0,0,3,6])));reg=q(h*rt); ot=q(oh*rt*D('1.5')); g=reg+ot; f=q(g*D(r.randint(6,14))/100); ss=q(g*D('.062')); me=q(g*D('.0145')); s=q(g*D('.0399')); k4=q(g*D('.04')) if r.random()<.4 else D(0); t=f+ss+me+s+k4
        rows.append(dict(no=f'{x.digits(6)}',name=f'{a}, {b}',h=h,rt=rt,oh=oh,reg=reg,ot=ot,g=g,f=f,ss=ss,me=me,s=s,k4=k4,t=t,n=g-t,dep=i*3//max(n,1)))
    if x.plant==1: k=rows[n//2]; o=k['n']; k['n']-=D('40'); x.change('net-pay','net pay lowered by 40.00; totals follow',v(k['n']),v(o),page=k['name'])
    c=C(x.path,landscape(letter),'Helvetica',8); Y=0; pg=0; T=[]; S=lambda R,f:sum((k[f] for k in R),D(0))
    def head():
        nonlocal Y,pg
        if pg: c.page()
        pg+=1; c.t(36,34,co,f='Helvetica-Bold',fs=11); c.t(396,34,'PAYROLL REGISTER',a='c',f='Helvetica-Bold',fs=11); c.t(756,34,f'Page {pg}',a='r'); c.t(36,46,f'Company Code: Q7X    Week: {wk:02d}'); c.t(756,46,f'Period Ending: {end.strftime("%m/%d/%Y")}   Pay Date: {(end+datetime.timedelta(days=6)).strftime("%m/%d/%Y")}',a='r')
        c.box(36,54,756,78,.5,.88)
        for xx,s1,s2,al in ((40,'Employee','File No.  Rate','l'),(215,'Hours','Reg / OT','r'),(290,'Earnings','Reg / OT','r'),(370,'Gross','Pay','r'),(380,'Statutory','Deductions','l'),(545,'Voluntary','Deductions','l'),(675,'Total','Deductions','r'),(752,'Net','Pay','r')): c.t(xx,64,s1,a=al,f='Helvetica-Bold'); c.t(xx,74,s2,a=al,f='Helvetica-Bold')
        Y=92
    head()
    for di in range(3):
        R=[k for k in rows if k['dep']==di]
        if not R: continue
        if Y>520: head()
        c.t(36,Y,f'DEPARTMENT 00{di+1}00',f='Helvetica-Bold'); Y+=13
        for k in R:
            if Y>530: head()
            c.t(40,Y,k['name'],f='Helvetica-Bold'); c.t(40,Y+10,f'{k["no"]}    {k["rt"]:.4f}'); c.t(215,Y,en(k['h']),a='r'); c.t(290,Y,en(k['reg']),a='r')
            if k['oh']: c.t(215,Y+10,en(k['oh']),a='r'); c.t(290,Y+10,en(k['ot']),a='r')
            c.t(370,Y,en(k['g']),a='r')
            for j,(s,f) in enumerate((('Federal','f'),('Soc Sec','ss'),('Medicare','me'))): c.t(380,Y+10*j,s); c.t(455,Y+10*j,en(k[f]),a='r')
            c.t(465,Y,'State'); c.t(535,Y,en(k['s']),a='r')
            if k['k4']: c.t(545,Y,'401(k)'); c.t(615,Y,en(k['k4']),a='r')
            c.t(675,Y,en(k['t']),a='r'); c.t(752,Y,en(k['n']),a='r',f='Helvetica-Bold'); c.line(36,Y+24,756,Y+24,.2); Y+=34
        if Y>550: head()
        c.t(40,Y,f'Department Totals  ({len(R)} employees)',f='Helvetica-Bold')
        for xx,vv in ((370,S(R,'g')),(675,S(R,'t')),(752,S(R,'n'))): c.t(xx,Y,en(vv),a='r',f='Helvetica-Bold')
        Y+=18
    if Y>560: head()
    g=S(rows,'g'); g2=g
    if x.plant==2: g2+=D('2000'); x.change('grand-total','company gross raised by 2,000.00',v(g2),v(g),page='last')
    c.line(36,Y-8,756,Y-8,1.2); c.t(40,Y+3,f'COMPANY TOTALS  ({n} employees)',f='Helvetica-Bold',fs=9)
    for xx,vv in ((370,g2),(675,S(rows,'t')),(752,S(rows,'n'))): c.t(xx,Y+3,en(vv),a='r',f='Helvetica-Bold')
    c.page(); c.save()
    done(x,'register','en','reportlab',[dict(employer=dict(name=co),rows=[dict(_key=k['name'],name=k['name'],gross=v(k['g']),deductions=v(k['t']),net=v(k['n'])) for k in rows],totals=[dict(scope='grand',page='last',gross=v(g2),deductions=v(S(rows,'t')),net=v(S(rows,'n')))])])
if __name__=='__main__': main()
