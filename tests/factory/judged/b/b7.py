from lib import *; from rl import *
# 1 France: livre de paie, rubriques down, people across, four a page, column Total (last page)
@layout('fr-livre-colonnes')
def A1(x):
    r=x.r; n=[3,8,1,10,6,16][x.idx]; y,m=2022,r.randint(1,12); P=x.people('fr',n); co=x.co('fr'); sir=x.siret(); rows=[]
    for i,(a,b) in enumerate(P):
        h=D(r.choice(['151.67','151.67','121.33'])); bs=q(h*D(r.randint(1130,3100))/100); pr=q(D(r.choice([0,0,85,210]))); g=bs+pr; c=q(g*D('.2198')); pas=q(g*D(r.randint(0,7))/100); t=c+pas; rows.append(dict(mat=f'{i+1:04d}',name=f'{a} {b}',h=h,bs=bs,pr=pr,g=g,c=c,pas=pas,t=t,n=g-t))
    if x.plant==1: k=rows[1]; o=k['n']; k['n']+=D(60); x.change('net-pay','net of a person raised by 60.00; total follows',v(k['n']),v(o),page=k['name'])
    F=(('Heures','h'),('Salaire de base','bs'),('Primes','pr'),('SALAIRE BRUT','g'),('Cotisations salariales','c'),('Prélèvement à la source','pas'),('TOTAL RETENUES','t'),('NET À PAYER','n')); S={f:sum((k[f] for k in rows),D(0)) for _,f in F}; S2=dict(S)
    if x.plant==2: S2['g']+=D(1000); x.change('grand-total','total of gross raised by 1 000.00',v(S2['g']),v(S['g']),page='last')
    c=C(x.path,landscape(A4),'LS',8.5); pages=[rows[i:i+5] for i in range(0,n,5)]
    for pi,R in enumerate(pages):
        last=pi==len(pages)-1; c.t(40,40,co,f='LSB',fs=11); c.t(40,53,'SIRET '+sir); c.t(420,40,'LIVRE DE PAIE',a='c',f='LSB',fs=13); c.t(420,54,f'{MF[m-1].capitalize()} {y}',a='c'); c.t(800,40,f'Page {pi+1} / {len(pages)}',a='r')
        cols=R+([None] if last else []); Y=80; c.box(40,Y,180+104*len(cols),Y+30,.6,.92); c.t(46,Y+12,'Matricule',f='LSB'); c.t(46,Y+24,'Nom et prénom',f='LSB')
        for j,k in enumerate(cols):
            xx=180+104*(j+1)-6
            if k: c.t(xx,Y+12,k['mat'],'r'); c.t(xx,Y+24,k['name'],'r','LN',8)
            else: c.t(xx,Y+18,'TOTAL','r','LSB')
        Y+=30
        for l,f in F:
            B='LSB' if l.isupper() else 'LS'; c.t(46,Y+13,l,f=B)
            for j,k in enumerate(cols):
                z=(k or S2)[f]; c.t(180+104*(j+1)-6,Y+13,frn(z) if z else '','r',B)
            Y+=19; c.line(40,Y,180+104*len(cols),Y,.3)
        for j in range(len(cols)+1): c.line(180+104*j,80,180+104*j,Y,.3)
        c.line(40,80,40,Y,.3); c.page()
    c.save()
    done(x,'register','fr','reportlab',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['name'],name=k['name'],hours=v(k['h']),gross=v(k['g']),deductions=v(k['t']),net=v(k['n'])) for k in rows],totals=[dict(scope='grand',page='last',hours=v(S['h']),gross=v(S2['g']),deductions=v(S['t']),net=v(S['n']))])])

# 2 Côte d'Ivoire: bulletin, dotted leaders, LaTeX, no table
@layout('ci-bulletin-pointille',n=7)
def A2(x):
    r=x.r; y,m=2024,r.randint(1,12); a,b=x.people('wa',1)[0]; co=x.co('wa'); cn=x.digits(12,'1'); hire=x.date((2008,1,1),(2022,1,1)); sb=D(r.randint(75,950)*1000); E=[('Salaire catégoriel',sb)]+([('Sursalaire',D(r.randint(1,20)*5000))] if r.random()<.5 else [])+([("Prime de rendement",D(r.randint(1,9)*2500))] if r.random()<.4 else []); g=sum(e[1] for e in E); Dd=[('ITS',(g*D(r.randint(10,160))/1000).quantize(D(1))),('CNPS retraite 6,3 \\%',(g*D('.063')).quantize(D(1))),('CMU',D(1000))]; td=sum(d[1] for d in Dd); net=g-td; net2=net; td2=td
    if x.plant==1: net2-=D(2000); x.change('net-pay','net pay lowered by 2 000',v(net2),v(net))
    if x.plant==2: td2+=D(5000); net2-=D(5000); x.change('deductions-total','total deductions raised by 5 000; net follows',v(td2),v(td))
    row=lambda l,z,bd=0:(f'\\textbf{{{l}}}\\dotfill\\textbf{{{fr(z,0)}}}\\\\\n' if bd else f'{l}\\dotfill {fr(z,0)}\\\\\n')
    src=r'''\documentclass[11pt,a5paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[margin=14mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}
\begin{center}\textbf{'''+tex(co)+r'''}\\ \textsc{Bulletin de paie}\\ '''+f'{MF[m-1].capitalize()} {y}'+r'''\end{center}
Nom et prénoms : '''+tex(f'{a} {b}')+r'''\\ N° CNPS : '''+cn+r'''\\ Date d'embauche : '''+hire.strftime('%d/%m/%Y')+r'''\\ Emploi : '''+r.choice(['Agent commercial','Magasinier','Caissière'])+r'''\\[6pt]
\textit{Gains}\\
'''+''.join(row(*e) for e in E)+row('Salaire brut',g,1)+r'''[4pt]\textit{Retenues}\\
'''.replace('[4pt]','\\vspace{4pt}')+''.join(row(*d) for d in Dd)+row('Total des retenues',td2,1)+r'''\vspace{6pt}\fbox{\parbox{.95\textwidth}{\textbf{NET À PAYER (FCFA)}\dotfill\textbf{'''+fr(net2,0)+r'''}}}
\end{document}'''
    latex(src,x.path,runs=1)
    done(x,'payslip','fr','latex',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,name=f'{a} {b}',immatriculation=cn,hire_date=str(hire),gross=v(g),deductions=v(td2),net=v(net2))],lines=[dict(label=l,amount=v(z)) for l,z in E]+[dict(label=l.replace('\\',''),amount=v(z)) for l,z in Dd],totals=[])])

# 3 Sénégal: trimestre, three months grouped each with days and wages, chromium landscape
@layout('sn-trimestre-groupe')
def A3_(x):
    r=x.r; n=[2,12,1,26,17,39][x.idx]; y,t=2022,r.randint(1,4); P=x.people('wa',n); co=x.co('wa'); num=x.digits(6); rows=[]
    for a,b in P:
        base=D(r.randint(60,900)*1000); M=[base+r.choice([0,0,15000]) for _ in range(3)]; J=[30,30,30]
        if r.random()<.15: M[0]=D(0); J[0]=0
        rows.append(dict(num=x.digits(9),name=f'{a} {b}',M=M,J=J,T=sum(M)))
    if x.plant==1: k=rows[n//2]; o=k['T']; k['T']+=D(50000); x.change('row-total','quarter total of a row raised by 50 000',v(k['T']),v(o),page=k['num'])
    S=[sum(k['M'][i] for k in rows) for i in range(3)]+[sum(k['T'] for k in rows)]; S2=list(S)
    if x.plant==2: S2[3]+=D(300000); x.change('grand-total','grand total of the quarter raised by 300 000',v(S2[3]),v(S[3]),page='last')
    mn=[MF[(t-1)*3+i].capitalize() for i in range(3)]; tr=''.join(f'<tr><td>{i+1}<td>{k["num"]}<td>{esc(k["name"])}'+''.join(f'<td class=c>{k["J"][j]}<td class=r>{frn(k["M"][j],0)}' for j in range(3))+f'<td class=r>{frn(k["T"],0)}</tr>' for i,k in enumerate(rows))
    html=f'''<!doctype html><style>@page{{size:A4 landscape;margin:11mm}}body{{font:8.5pt "DejaVu Sans"}}table{{border-collapse:collapse;width:100%;font-size:8pt}}td,th{{border:1px solid #444;padding:2px 4px}}.r{{text-align:right}}.c{{text-align:center}}thead{{background:#eee}}</style><div style="display:flex;justify-content:space-between"><div>INSTITUTION DE PRÉVOYANCE RETRAITE<br>Employeur : <b>{esc(co)}</b><br>N° d'affiliation : <b>{num}</b></div><div style="text-align:right"><b style="font-size:12pt">DÉCLARATION TRIMESTRIELLE DES SALAIRES</b><br>{t}{"er" if t==1 else "e"} trimestre {y}</div></div><br><table><thead><tr><th rowspan=2>N°<th rowspan=2>N° d'immatriculation<th rowspan=2>Nom et prénoms<th colspan=2>{mn[0]}<th colspan=2>{mn[1]}<th colspan=2>{mn[2]}<th rowspan=2>Total du trimestre</tr><tr>{"<th>Jours<th>Salaire"*3}</tr></thead>{tr}<tr style="font-weight:bold"><td colspan=3>TOTAUX'''+''.join(f'<td><td class=r>{frn(S2[j],0)}' for j in range(3))+f'<td class=r>{frn(S2[3],0)}</tr></table>'
    chrome(html,x.path)
    def row(k):
        d=dict(_key=k['num'],immatriculation=k['num'],name=k['name'],total=v(k['T']))
        for j in range(3):
            if k['M'][j]: d[f'month_{j+1}']=v(k['M'][j])
        return d
    done(x,'bds','fr','chromium',[dict(employer=dict(name=co,affiliate=num),period=f'{y}-Q{t}',rows=[row(k) for k in rows],totals=[dict(scope='grand',page='last',month_1=v(S2[0]),month_2=v(S2[1]),month_3=v(S2[2]),total=v(S2[3]))])])

# 4 Québec: bordereau de remise, fpdf2, numbered lines, amounts in boxes
@layout('qc-bordereau-remise')
def A4_(x):
    from fpdf import FPDF
    r=x.r; y,m=2024,r.randint(1,11); co=x.co('qc'); ne=x.digits(10,'1')+'RS0001'; g=q(D(r.randint(900000,42000000))/100); L=[('Cotisations au RRQ',q(g*D('.128'))),('Cotisations au RQAP',q(g*D('.01186'))),('Cotisation au FSS',q(g*D('.0165'))),('Impôt du Québec retenu',q(g*D(r.randint(70,130))/1000))]; T=sum(l[1] for l in L); T2=T
    if x.plant==1: T2+=D('100'); x.change('payment-total','total raised by 100.00',v(T2),v(T))
    if x.plant==2: T2-=D('9'); x.change('payment-total','total lowered by 9.00',v(T2),v(T))
    due=datetime.date(y,m+1,15); p=FPDF(format='letter'); f='/usr/share/fonts/truetype/liberation/LiberationSans-'; p.add_font('L','',f+'Regular.ttf'); p.add_font('L','B',f+'Bold.ttf'); p.add_page(); p.set_font('L','B',13); p.cell(0,8,'BORDEREAU DE PAIEMENT',new_x='LMARGIN',new_y='NEXT'); p.set_font('L','',9); p.cell(0,5,'Retenues et cotisations de l\'employeur',new_x='LMARGIN',new_y='NEXT'); p.ln(4)
    for l,z in (("Nom de l'employeur",co),("Numéro d'identification",ne),('Période visée',f'{y}-{m:02d}'),("Date d'échéance",str(due)),('Nombre d\'employés',str(r.randint(2,150)))):
        p.set_font('L','',9); p.cell(55,6,l,border=1); p.set_font('L','B',9); p.cell(90,6,z,border=1); p.ln(6)
    p.ln(6)
    for i,(l,z) in enumerate(L): p.set_font('L','',9.5); p.cell(10,8,str(i+1)); p.cell(115,8,l); p.cell(45,7,fr(z),border=1,align='R'); p.ln(9)
    p.set_font('L','B',10); p.cell(10,8,'5'); p.cell(115,8,'Montant total à remettre (lignes 1 à 4)'); p.cell(45,7,fr(T2)+' $',border=1,align='R'); p.output(x.path)
    done(x,'bpc','fr','fpdf2',[dict(employer=dict(name=co,affiliate=ne),period=f'{y}-{m:02d}',due_date=str(due),rows=[],lines=[dict(page=1,label=l,amount=v(z)) for l,z in L],totals=[dict(scope='grand',page=1,amount=v(T2))])])

# 5 US: annual wage statements as cards, numbered captions, four to a page
@layout('us-wage-cards')
def A5_(x):
    r=x.r; n=[3,6,1,11,8,17][x.idx]; y=r.choice([2021,2022,2023]); P=x.people('us',n); co=x.co('us'); ein='98-'+x.digits(7); c=C(x.path,letter,'Helvetica',9); dec=[]; hit=r.randrange(n)
    for i,(a,b) in enumerate(P):
        if i and i%4==0: c.page()
        X0=30+(i%2)*280; Y0=40+((i%4)//2)*360; g=q(D(r.randint(1200000,14500000))/100); fw=q(g*D(r.randint(6,18))/100); ssn=f'9{x.digits(2)}-{x.digits(2)}-{x.digits(4)}'; ssw=min(g,D('142800')); ps=ssw
        if x.plant and i==hit: ps=q(g+D(2000)); x.change('capped-above-gross','placeholder',v(ps),v(ssw),page=ssn)
        def f(x0,y0,w,h,cap,val,al='l'):
            c.box(X0+x0,Y0+y0,X0+x0+w,Y0+y0+h,.4); c.t(X0+x0+3,Y0+y0+8,cap,fs=5.5); c.t(X0+x0+(w-4 if al=='r' else 6),Y0+y0+h-5,val,al,'Courier',9)
        c.t(X0,Y0-4,f'{y} Wage and Tax Statement',f='Helvetica-Bold',fs=10)
        f(0,0,265,24,"a  Employee's social security number",ssn); f(0,24,150,24,'b  Employer identification number (EIN)',ein); f(150,24,115,24,'1  Gross wages, tips and other pay',en(g),'r'); f(0,48,150,48,"c  Employer's name, address, and ZIP code",co); f(150,48,115,24,'2  Federal income tax withheld',en(fw),'r'); f(150,72,115,24,'4  Social security tax withheld',en(q(ssw*D('.062'))),'r'); f(0,96,265,36,"e  Employee's first name and initial   Last name",f'{b} {a}'.upper())
        dec.append(dict(employer=dict(name=co),period=str(y),rows=[dict(page=i//4+1,name=f'{b} {a}'.upper(),immatriculation=ssn.replace('-',''),gross=v(g))],lines=[],totals=[]))
    x.changes.clear()
    c.page(); c.save(); done(x,'attestation','en','reportlab',dec)

# 6 India: bank advice, sheet, lakh figures, words
@layout('in-bank-advice')
def A6_(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side
    r=x.r; n=[4,15,1,33,21,54][x.idx]; y,m=2024,r.randint(1,12); P=x.people('in',n); co=x.co('in'); rows=[dict(code=f'EMP{r.randint(1000,9999)}{i%10}',name=f'{b} {a}',acc=x.digits(14,'9'),ifsc='ZZZZ0'+x.digits(6),n=D(r.randint(11000,185000))) for i,(a,b) in enumerate(P)]
    T=sum(k['n'] for k in rows); T2=T
    if x.plant==1: T2+=D(10000); x.change('grand-total','total raised by 10,000',v(T2),v(T),page='last')
    if x.plant==2: T2-=D(900); x.change('grand-total','total lowered by 900',v(T2),v(T),page='last')
    wb=openpyxl.Workbook(); w=wb.active; th=Side(style='thin'); bd=Border(th,th,th,th); w['A1']=co; w['A1'].font=Font(bold=True,size=13); w['A2']=f'BANK ADVICE FOR SALARY OF {ME[m-1].upper()} {y}'; w['A3']='To: The Manager, Fictive Bank Ltd'; 
    for j,h in enumerate(('Sr. No.','Emp. Code','Name of the Employee','Bank Account No.','IFSC','Net Salary (Rs.)')): c=w.cell(5,j+1,h); c.font=Font(bold=True); c.border=bd; c.alignment=Alignment(horizontal='center',wrap_text=True)
    for i,k in enumerate(rows):
        for j,z in enumerate((i+1,k['code'],k['name'],k['acc'],k['ifsc'],ind(k['n']))): c=w.cell(6+i,j+1,z); c.border=bd; c.alignment=Alignment(horizontal='right' if j==5 else 'left')
    e=6+n
    for j in range(6): w.cell(e,j+1).border=bd
    w.cell(e,3,'TOTAL').font=Font(bold=True); c=w.cell(e,6,ind(T2)); c.font=Font(bold=True); c.alignment=Alignment(horizontal='right'); w.cell(e+2,1,'For '+co); w.cell(e+4,1,'Authorised Signatory')
    for j,wd in enumerate((8,12,30,20,15,16)): w.column_dimensions['ABCDEF'[j]].width=wd
    w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    done(x,'register','en','calc',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['acc'],name=k['name'],net=v(k['n'])) for k in rows],totals=[dict(scope='grand',page='last',net=v(T2))])])

# 7 Nigeria: payslip, WeasyPrint, three panels stacked in a card, totals at foot of each panel
@layout('ng-payslip-panels',n=7)
def A7_(x):
    r=x.r; y,m=2024,r.randint(1,12); a,b=x.people('ng',1)[0]; co=x.co('ng'); bs=q(D(r.randint(4000000,52000000))/100); ho=q(bs*D('.3')); tr=q(bs*D('.2')); E=[('Basic',bs),('Housing',ho),('Transport',tr)]; g=bs+ho+tr; Dd=[('PAYE',q(g*D(r.randint(5,18))/100)),('Pension (8%)',q(g*D('.08'))),('NHF',q(bs*D('.025')))]+([('Cooperative',D(r.choice([5000,10000])))] if r.random()<.5 else []); td=sum(d[1] for d in Dd); net=g-td; net2=net; g2=g
    if x.plant==1: net2+=D(9000); x.change('net-pay','net salary raised by 9,000',v(net2),v(net))
    if x.plant==2: g2-=D(1000); net2-=D(1000); x.change('gross-pay','gross earnings lowered by 1,000; net follows',v(g2),v(g))
    hire=x.date((2012,1,1),(2023,1,1)); tb=lambda L:''.join(f'<tr><td>{l}<td class=r>{en(z)}</tr>' for l,z in L)
    html=f'''<style>@page{{size:A5;margin:10mm}}body{{font:8.5pt "Liberation Sans"}}.p{{border:1pt solid #2a6;border-radius:4pt;margin:6pt 0}}.p h4{{background:#2a6;color:#fff;margin:0;padding:2pt 6pt}}table{{width:100%}}td{{padding:1pt 6pt}}.r{{text-align:right}}.f td{{border-top:.6pt solid #2a6;font-weight:bold}}</style><div style="text-align:center"><b>{esc(co)}</b><br>PAY SLIP FOR {ME[m-1].upper()} {y}</div><div class=p><h4>Employee Details</h4><table><tr><td>Name<td>{esc(a)} {esc(b)}<tr><td>Staff No.<td>{r.randint(10,9999):05d}<tr><td>Date of Employment<td>{hire.strftime('%d %b %Y')}<tr><td>Grade Level<td>{r.randint(3,14)}</table></div><div class=p><h4>Earnings</h4><table>{tb(E)}<tr class=f><td>Gross Earnings<td class=r>{en(g2)}</table></div><div class=p><h4>Deductions</h4><table>{tb(Dd)}<tr class=f><td>Total Deductions<td class=r>{en(td)}</table></div><div class=p><h4>Summary</h4><table><tr class=f><td>Net Salary (NGN)<td class=r>{en(net2)}</table></div>'''
    weasy(html,x.path)
    done(x,'payslip','en','weasyprint',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,name=f'{a} {b}',hire_date=str(hire),gross=v(g2),deductions=v(td),net=v(net2))],lines=[dict(label=l,amount=v(z)) for l,z in E+Dd],totals=[])])

# 8 Kenya: muster roll with the totals row ABOVE the people, Typst
@layout('ke-muster-totals-first')
def A8_(x):
    r=x.r; n=[3,14,1,29,18,50][x.idx]; y,m=2024,r.randint(1,12); P=x.people('ke',n); co=x.co('ke'); rows=[]
    for i,(a,b) in enumerate(P):
        bs=q(D(r.randint(1500000,18000000))/100); al=D(r.choice([0,3000,5000])); g=bs+al; pa=q(g*D(r.randint(5,25))/100); sh=q(g*D('.0275')); ns=D(2160) if g>36000 else q(g*D('.06')); ah=q(g*D('.015')); t=pa+sh+ns+ah; rows.append(dict(no=f'{200+i*3}',name=f'{b} {a}',g=g,pa=pa,sh=sh,ns=ns,ah=ah,t=t,n=g-t,ac='9'+x.digits(9)))
    if x.plant==1: k=rows[n//2]; o=k['n']; k['n']-=D(500); x.change('net-pay','net of a row lowered by 500; total follows',v(k['n']),v(o),page=k['name'])
    F=('g','pa','sh','ns','ah','t','n'); S={f:sum(k[f] for k in rows) for f in F}; S2=dict(S)
    if x.plant==2: S2['n']+=D(10000); x.change('grand-total','total of net pay raised by 10,000',v(S2['n']),v(S['n']),page=1)
    tr=''.join(f'[{k["no"]}],[{ty(k["name"])}],'+','.join(f'[{en(k[f])}]' for f in F)+',\n' for k in rows)
    src=f'''#set page(paper:"a4",flipped:true,margin:1.2cm)
#set text(font:"Liberation Sans",size:8pt)
*{ty(co)}* #h(1fr) MUSTER ROLL - {ME[m-1]} {y} #h(1fr) Employees: {n}
#table(columns:(auto,1fr,auto,auto,auto,auto,auto,auto,auto),stroke:(x,y)=>(bottom:.3pt),inset:(x:4pt,y:3pt),align:(c,_)=>if c>1 {{right}} else {{left}},table.header([*P/No*],[*Name*],[*Gross Pay*],[*PAYE*],[*SHIF*],[*NSSF*],[*Housing Levy*],[*Total Deductions*],[*Net Pay*]),
[],[*COMPANY TOTAL*],'''+','.join(f'[*{en(S2[f])}*]' for f in F)+f''',
{tr})
'''
    typst(src,x.path)
    done(x,'register','en','typst',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['name'],name=k['name'],gross=v(k['g']),deductions=v(k['t']),net=v(k['n'])) for k in rows],totals=[dict(scope='grand',page=1,gross=v(S2['g']),deductions=v(S['t']),net=v(S2['n']))])])
if __name__=='__main__': main()
