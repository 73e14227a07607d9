from lib import *; from rl import *
# a Suisse: fiche de salaire, word processor with tab stops (docx), no table at all
@layout('ch-fiche-salaire-tabs',n=7)
def La(x):
    import docx; from docx.shared import Pt,Cm; from docx.enum.text import WD_TAB_ALIGNMENT as TA
    r=x.r; y,m=2023,r.randint(1,12); a,b=x.people('ch',1)[0]; co=x.co('ch'); avs=x.avs(); bs=D(r.randint(3900,9800)); al=D(r.choice([0,0,230,460])); g0=bs; tr=(bs/12).quantize(D('.05'),ROUND_HALF_UP) if r.random()<.3 else D(0); g=bs+tr; r5=lambda z:(z*20).quantize(D(1),ROUND_HALF_UP)/20
    a1=r5(g*D('.053')); a2=r5(g*D('.011')); a3=r5(g*D('.0135')); lp=D(r.randint(150,620)); td=q(a1+a2+a3+lp); net=q(g+al-td); net2=net; td2=td
    if x.plant==1: net2+=D('50'); x.change('net-pay','net paid raised by 50.00',v(net2),v(net))
    if x.plant==2: td2+=D(10); net2-=D(10); x.change('deductions-total','total deductions raised by 10.00; net follows',v(td2),v(td))
    d=docx.Document(); s=d.styles['Normal']; s.font.name='Liberation Sans'; s.font.size=Pt(10); s.paragraph_format.space_after=Pt(2)
    def ln(*p,bold=False):
        g_=d.add_paragraph(); ts=g_.paragraph_format.tab_stops
        for z in(8.5,11.5,15.5): ts.add_tab_stop(Cm(z),TA.RIGHT)
        run=g_.add_run('\t'.join(p)); run.bold=bold
    birth=x.date((1962,1,1),(2003,1,1)); hire=x.date((2009,1,1),(2022,1,1)); ib=x.iban('CH')
    for s_ in (co,'Rue du Modèle 3','2300 La Chaux-de-Fonds',''): d.add_paragraph(s_)
    p=d.add_paragraph(); z=p.add_run(f'Décompte de salaire {MF[m-1]} {y}'); z.bold=True; z.font.size=Pt(13)
    for l,vv in (('Nom, prénom :',f'{a} {b}'),('N° AVS :',avs),('Date de naissance :',birth.strftime('%d.%m.%Y')),("Date d'entrée :",hire.strftime('%d.%m.%Y')),("Taux d'activité :",'100 %')):
        g_=d.add_paragraph(); g_.paragraph_format.tab_stops.add_tab_stop(Cm(4.5)); g_.add_run(l+'\t'+vv)
    d.add_paragraph(); ln('Libellé','Base','Taux','Montant CHF',bold=True); ln('Salaire mensuel','','',ch(bs))
    if tr: ln('13e salaire (part)','','',ch(tr))
    ln('Salaire brut','','',ch(g),bold=True)
    for l,t,am in (('AVS/AI/APG','5.30%',a1),('Assurance-chômage','1.10%',a2),('Assurance accidents ANP','1.35%',a3)): ln(l,ch(g),t,ch(am))
    ln('LPP (caisse de pension)','','',ch(lp)); ln('Total des déductions','','',ch(td2),bold=True)
    if al: ln('Allocations familiales','','',ch(al))
    ln('Salaire net versé','','',ch(net2),bold=True); d.add_paragraph(); d.add_paragraph(f'Versement sur IBAN {spl(ib,4,4,4,4,4,1)} en date du 25.{m:02d}.{y}')
    f=x.path[:-3]+'docx'; d.save(f); office(f,x.path)
    L=[dict(label='Salaire mensuel',amount=v(bs))]+([dict(label='13e salaire (part)',amount=v(tr))] if tr else [])+[dict(label=l,base=v(g),rate=t,amount=v(am)) for l,t,am in (('AVS/AI/APG','0.0530',a1),('Assurance-chômage','0.0110',a2),('Assurance accidents ANP','0.0135',a3))]+[dict(label='LPP (caisse de pension)',amount=v(lp))]+([dict(label='Allocations familiales',amount=v(al))] if al else [])
    done(x,'payslip','fr','writer',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,name=f'{a} {b}',immatriculation=avs.replace('.',''),birth_date=str(birth),hire_date=str(hire),gross=v(g),deductions=v(td2),net=v(net2),iban=ib)],lines=L,totals=[])])

# c Belgique: déclaration trimestrielle (DmfA), LaTeX longtable, header repeated, two-line rows (name / function)
@layout('be-declaration-trimestre')
def Lc(x):
    r=x.r; n=[3,12,1,34,20,57][x.idx]; y,q_=2023,r.randint(1,4); P=x.people('be',n); co=x.co('be'); on=f'{x.digits(7,"1")}-{r.randint(10,97)}'; rows=[]
    for a,b in P:
        birth=x.date((1962,1,1),(2004,1,1)); d=r.randint(30,65); g=q(D(d)*D(r.randint(9500,23000))/100); rows.append(dict(ni=x.niss(birth),name=f'{a} {b}',cat=r.choice(['015','083','495']),d=d,g=g,c=q(g*D('.3807'))))
    S={k:sum((z[k] for z in rows),D(0)) for k in 'dgc'}; S2=dict(S)
    if x.plant==1: S2['g']+=D('1000'); x.change('grand-total','total of wages raised by 1 000.00',v(S2['g']),v(S['g']),page='last')
    if x.plant==2: S2['d']-=D(10); x.change('grand-total','total of days lowered by 10',str(S2['d']),str(S['d']),page='last')
    body=''.join(f'{i+1} & {tex(k["name"])} & {k["ni"]} & {k["cat"]} & {k["d"]} & {frp(k["g"])} & {frp(k["c"])} \\\\\n' for i,k in enumerate(rows))
    src=r'''\documentclass[9pt,a4paper]{extarticle}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[margin=16mm,footskip=8mm]{geometry}\usepackage{longtable,booktabs,fancyhdr}\renewcommand{\familydefault}{\sfdefault}\parindent0pt
\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}\cfoot{Page \thepage\ / \pageref{LastPage}}\begin{document}
{\large\textbf{Déclaration trimestrielle des travailleurs occupés}}\\[4pt]
\begin{tabular}{@{}lll@{}} Employeur & : & '''+tex(co)+r'''\\ Numéro d'immatriculation ONSS & : & '''+on+r'''\\ Trimestre & : & '''+f'{q_}/{y}'+r'''\\ Date d'envoi & : & '''+f'{r.randint(5,28):02d}/{(q_*3)%12+1:02d}/{y+(q_==4)}'+r'''\\ \end{tabular}

\begin{longtable}{@{}rllcrrr@{}}\toprule N° & Nom et prénom & NISS & Code & Jours & Rémunérations & Cotisations\\ & du travailleur & & trav. & trim. & brutes (EUR) & dues (EUR)\\ \midrule\endhead \midrule\multicolumn{7}{r}{\textit{suite à la page suivante}}\endfoot\endlastfoot
'''+body+r'''\midrule & \textbf{TOTAUX} ('''+str(n)+r''' travailleurs) & & & '''+f'\\textbf{{{S2["d"]}}} & \\textbf{{{frp(S2["g"])}}} & \\textbf{{{frp(S["c"])}}}'+r'''\\ \bottomrule\end{longtable}\label{LastPage}\end{document}'''
    latex(src,x.path,runs=3)
    done(x,'bds','fr','latex',[dict(employer=dict(name=co,affiliate=on),period=f'{y}-Q{q_}',_pages=True,rows=[dict(_key=k['ni'],immatriculation=re.sub(r'\D','',k['ni']),name=k['name'],days=str(k['d']),gross=v(k['g'])) for k in rows],totals=[dict(scope='grand',page='last',days=str(S2['d']),gross=v(S2['g']))])])

# e Cameroun bilingue: French over English in each heading and label, chromium
@layout('cm-declaration-bilingue')
def Le(x):
    r=x.r; n=[2,16,1,31,21,46][x.idx]; y,m=2022,r.randint(1,12); P=x.people('cm',n); co=x.co('cm'); mat=f'{r.randint(100,999)}-{x.digits(7)}'; rows=[]
    for a,b in P:
        g=D(r.randint(50,1400)*1000+r.choice([0,500])); cp=min(g,D(750000)); rows.append(dict(num=x.digits(10,'3'),name=f'{a} {b}',hire=x.date((2008,1,1),(2021,12,1)),d=r.choice([30,30,26,15]),g=g,cp=cp))
    if x.plant==1: k=rows[n//3]; o=k['cp']; k['cp']=k['g']+1000; x.change('capped-above-gross','ceiling salary above the gross',v(k['cp']),v(o),page=k['num'])
    S={z:sum(k[z] for k in rows) for z in('d','g','cp')}; S2=dict(S)
    if x.plant==2: S2['cp']-=D(50000); x.change('grand-total','total of capped salaries lowered by 50 000',v(S2['cp']),v(S['cp']),page='last')
    tr=''.join(f'<tr><td class=c>{i+1}<td>{k["num"]}<td>{esc(k["name"])}<td class=c>{k["hire"].strftime("%d/%m/%Y")}<td class=c>{k["d"]}<td class=r>{fr(k["g"],0)}<td class=r>{fr(k["cp"],0)}</tr>' for i,k in enumerate(rows))
    html=f'''<!doctype html><style>@page{{size:A4;margin:12mm}}body{{font:8.5pt "Liberation Serif"}}table{{width:100%;border-collapse:collapse;font-size:8.5pt}}.m td,.m th{{border:1px solid #000;padding:2px 4px}}i{{font-weight:normal}}.r{{text-align:right}}.c{{text-align:center}}.h td{{padding:2px}}</style>
<table class=h><tr><td class=c style="width:40%">REPUBLIQUE DU CAMEROUN<br>Paix - Travail - Patrie<td><td class=c style="width:40%">REPUBLIC OF CAMEROON<br>Peace - Work - Fatherland</table><p class=c style="font-size:12pt"><b>DECLARATION MENSUELLE DES SALAIRES</b><br><i>MONTHLY DECLARATION OF SALARIES</i></p>
<table class=h><tr><td>Employeur / <i>Employer</i> : <b>{esc(co)}</b><td>N° Matricule / <i>Registration No.</i> : <b>{mat}</b><tr><td>Mois / <i>Month</i> : <b>{m:02d}/{y}</b><td>Effectif / <i>Number of workers</i> : <b>{n}</b></table><br>
<table class=m><thead><tr><th>N°<th>N° Assuré<br><i>Insured No.</i><th>Noms et prénoms<br><i>Names and surnames</i><th>Date d'embauche<br><i>Date of recruitment</i><th>Jours<br><i>Days</i><th>Salaire brut<br><i>Gross salary</i><th>Salaire plafonné<br><i>Ceiling salary</i></tr></thead>{tr}<tr style="font-weight:bold"><td colspan=4>TOTAL GENERAL / <i>GRAND TOTAL</i><td class=c>{S["d"]}<td class=r>{fr(S2["g"],0)}<td class=r>{fr(S2["cp"],0)}</tr></table>'''
    chrome(html,x.path)
    done(x,'bds','fr','chromium',[dict(employer=dict(name=co,affiliate=mat),period=f'{y}-{m:02d}',rows=[dict(_key=k['num'],immatriculation=k['num'],name=k['name'],hire_date=str(k['hire']),days=str(k['d']),gross=v(k['g']),capped=v(k['cp'])) for k in rows],totals=[dict(scope='grand',page='last',days=str(S['d']),gross=v(S2['g']),capped=v(S2['cp']))])])

# f France: déclaration annuelle en fiches: a card for every person, two cards across (reportlab)
@layout('fr-dads-fiches')
def Lf(x):
    r=x.r; n=[4,9,1,22,14,33][x.idx]; y=r.choice([2014,2015,2016]); P=x.people('fr',n); co=x.co('fr'); sir=x.siret(); rows=[]
    for a,b in P:
        birth=x.date((1958,1,1),(1996,1,1)); g=D(r.randint(3000,68000)); pl_=min(g,D(38040)); rows.append(dict(nir=x.nir(birth),name=f'{a} {b}',birth=birth,d1=x.date((2003,1,1),(y-1,12,1)),h=r.choice([1820,1820,1560,910]),g=g,cp=pl_,im=(g*D('.81')).quantize(D(1))))
    if x.plant==1: k=rows[n//2]; o=k['cp']; k['cp']=k['g']+900; x.change('capped-above-gross','capped wage above the gross',v(k['cp']),v(o),page=k['name'])
    c=C(x.path,A4,'LS',8); per=10; pages=(n+per-1)//per
    for pi in range(pages):
        c.t(40,38,'DÉCLARATION ANNUELLE DES DONNÉES SOCIALES',f='LSB',fs=12); c.t(40,52,f'Année {y}    Entreprise : {co}    SIRET : {sir}'); c.t(560,38,f'Page {pi+1}/{pages}',a='r')
        for j,k in enumerate(rows[pi*per:(pi+1)*per]):
            X0=36+(j%2)*265; Y0=66+(j//2)*138; c.box(X0,Y0,X0+258,Y0+130,.7); c.box(X0,Y0,X0+258,Y0+16,.5,.9); c.t(X0+6,Y0+11,f'Salarié n° {pi*per+j+1}',f='LSB'); 
            for i,(l,z) in enumerate((('Nom et prénom',k['name']),('N° de sécurité sociale',spl(k['nir'],1,2,2,2,3,3,2)),('Date de naissance',k['birth'].strftime('%d/%m/%Y')),("Date d'embauche",k['d1'].strftime('%d/%m/%Y')),('Heures payées',str(k['h'])),('Salaire brut',fr(k['g'],0)),('Base plafonnée',fr(k['cp'],0)),('Net imposable',fr(k['im'],0)))):
                c.t(X0+6,Y0+29+i*13,l); c.t(X0+250,Y0+29+i*13,z,'r','LSB')
        if pi==pages-1:
            g=sum(k['g'] for k in rows); g2=g; Y=66+((len(rows[pi*per:])+1)//2)*138+10
            if x.plant==2: g2+=D(3000); x.change('grand-total','total gross raised by 3 000',v(g2),v(g),page=pi+1)
            c.box(36,Y,559,Y+34,1); c.t(44,Y+14,f'TOTAL DE LA DÉCLARATION : {n} salarié(s)',f='LSB'); c.t(44,Y+27,f'Total salaires bruts : {fr(g2,0)}',f='LSB'); c.t(300,Y+27,f"Total bases plafonnées : {fr(sum(k['cp'] for k in rows),0)}",f='LSB')
        c.page()
    c.save()
    done(x,'bds','fr','reportlab',[dict(employer=dict(name=co,siret=sir),period=str(y),_pages=True,rows=[dict(_key=k['name'],nir=k['nir'],name=k['name'],birth_date=str(k['birth']),hire_date=str(k['d1']),hours=str(k['h']),gross=v(k['g']),capped=v(k['cp'])) for k in rows],totals=[dict(scope='grand',page='last',headcount=str(n),gross=v(g2),capped=v(sum(k['cp'] for k in rows)))])])

# i India: register of wages with numbered columns, LaTeX landscape
@layout('in-wage-register')
def Li(x):
    r=x.r; n=[3,13,1,28,19,40][x.idx]; y,m=2023,r.randint(1,12); P=x.people('in',n); co=x.co('in'); rows=[]
    for i,(a,b) in enumerate(P):
        d=r.choice([26,26,25,22,18]); rt=D(r.randint(420,1250)); bs=rt*d; ot=D(r.choice([0,0,350,900])); g=bs+ot; pf=(min(bs,D(15000))*D('.12')).quantize(D(1),ROUND_HALF_UP); es=(g*D('.0075')).quantize(D(1),ROUND_HALF_UP); ad=D(r.choice([0,0,0,1000])); t=pf+es+ad; rows.append(dict(name=f'{b} {a}',des=r.choice(['Fitter','Helper','Welder','Packer']),d=d,rt=rt,bs=bs,ot=ot,g=g,pf=pf,es=es,ad=ad,t=t,n=g-t))
    if x.plant==1: k=rows[1]; o=k['n']; k['n']+=D(100); x.change('net-pay','net of a row raised by 100; total follows',v(k['n']),v(o),page=k['name'])
    F=('bs','ot','g','pf','es','ad','t','n'); S={z:sum(k[z] for k in rows) for z in F+('d',)}; S2=dict(S)
    if x.plant==2: S2['g']+=D(5000); x.change('grand-total','total of gross wages raised by 5,000',v(S2['g']),v(S['g']),page='last')
    I=lambda z:ind(z,0) if z else '-'
    per=20; pages=[rows[i:i+per] for i in range(0,n,per)]; body=''
    hd=r'''\begin{center}\textbf{FORM XVII\\ REGISTER OF WAGES}\end{center}Name and address of Contractor / Establishment: \textbf{'''+tex(co)+r'''}\hfill Wage period: \textbf{'''+f'{ME[m-1]} {y}'+r'''}\par\smallskip
\begin{tabular}{|r|l|l|r|r|r|r|r|r|r|r|r|r|p{18mm}|}\hline Sl. & Name of workman & Designation & No. of days & Daily rate & Basic & Overtime & Gross & \multicolumn{3}{c|}{Deductions} & Total & Net amount & Signature\\ \cline{9-11} No. & & & worked & of wages & wages & & wages & P.F. & E.S.I. & Advance & deductions & paid & \\ \hline 1 & 2 & 3 & 4 & 5 & 6 & 7 & 8 & 9 & 10 & 11 & 12 & 13 & 14\\ \hline
'''
    for pi,R in enumerate(pages):
        if pi: body+='\\newpage\n'
        body+=hd+''.join(f'{pi*per+i+1} & {tex(k["name"])} & {k["des"]} & {k["d"]} & {I(k["rt"])} & '+' & '.join(I(k[z]) for z in F)+' & \\\\ \\hline\n' for i,k in enumerate(R))
        if pi==len(pages)-1: body+=f'\\multicolumn{{3}}{{|r|}}{{\\textbf{{TOTAL}}}} & {S["d"]} & & '+' & '.join(f'\\textbf{{{ind(S2[z],0)}}}' for z in F)+' & \\\\ \\hline\n'
        body+='\\end{tabular}\n'
    latex(r'\documentclass[8pt,a4paper,landscape]{extarticle}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{mathptmx}\usepackage[margin=12mm]{geometry}\pagestyle{empty}\parindent0pt\setlength{\tabcolsep}{3pt}\begin{document}'+body+r'\end{document}',x.path,runs=1)
    done(x,'register','en','latex',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['name'],name=k['name'],days=str(k['d']),gross=v(k['g']),deductions=v(k['t']),net=v(k['n'])) for k in rows],totals=[dict(scope='grand',page='last',days=str(S['d']),gross=v(S2['g']),deductions=v(S['t']),net=v(S['n']))])])

# k Kenya: annual tax deduction card, months as rows, letters A.. as second heading, Calc
@layout('ke-annual-card')
def Lk(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side
    r=x.r; y=r.choice([2021,2022,2023]); a,b=x.people('ke',1)[0]; co=x.co('ke'); R=[]; bs=D(r.randint(24000,310000)); th=Side(style='thin'); B=Border(th,th,th,th); f=r.choice([1,1,1,5])
    for m in range(f,13):
        be=D(r.choice([0,0,2500])); g=bs+be; e=D(min(bs*D('.3'),20000)).quantize(D(1)); ns=D(1080) if y==2023 else D(200); cp=g-ns; tx=(cp*D(r.randint(12,27))/100).quantize(D(1)); rl_=D(2400); R.append(dict(m=m,bs=bs,be=be,g=g,ns=ns,cp=cp,tx=tx,rl=rl_,pa=max(D(0),tx-rl_)))
    K=('bs','be','g','ns','cp','tx','rl','pa'); S={z:sum(k[z] for k in R) for z in K}; S2=dict(S)
    if x.plant==1: S2['g']+=D(9000); x.change('grand-total','total of gross pay raised by 9,000',v(S2['g']),v(S['g']))
    if x.plant==2: S2['g']-=D(100000); x.change('grand-total','total of gross pay lowered by 100,000',v(S2['g']),v(S['g']))
    wb=openpyxl.Workbook(); w=wb.active; w['A1']='TAX DEDUCTION CARD'; w['A1'].font=Font(bold=True,size=13); w['A2']=f'YEAR {y}'
    pin='A0'+x.digits(8)+'K'; w['A3']="Employer's Name"; w['C3']=co; w['F3']="Employer's PIN"; w['H3']='P0'+x.digits(8)+'Z'; w['A4']="Employee's Main Name"; w['C4']=a; w['F4']="Employee's PIN"; w['H4']=pin; w['A5']="Employee's Other Names"; w['C5']=b
    H=['MONTH','Basic Salary','Benefits','Gross Pay','Retirement contribution','Chargeable Pay','Tax Charged','Monthly Relief','PAYE Tax']
    for j,h in enumerate(H):
        for rr,vv in ((7,h),(8,'' if not j else 'Kshs.'),(9,'' if not j else 'ABCDEFGH'[j-1])): c=w.cell(rr,j+1,vv); c.border=B; c.alignment=Alignment(wrap_text=True,horizontal='center',vertical='center'); c.font=Font(bold=True,size=9)
    for i,k in enumerate(R):
        c=w.cell(10+i,1,ME[k['m']-1]); c.border=B
        for j,z in enumerate(K): c=w.cell(10+i,j+2,float(k[z])); c.number_format='#,##0.00'; c.border=B
    e=10+len(R); w.cell(e,1,'TOTALS').border=B
    for j,z in enumerate(K): c=w.cell(e,j+2,float(S2[z])); c.number_format='#,##0.00'; c.border=B; c.font=Font(bold=True)
    w.cell(e+2,1,f"TOTAL TAX (COL. H)  Kshs. {en(S['pa'])}"); w.row_dimensions[7].height=28
    for j in range(9): w.column_dimensions['ABCDEFGHI'[j]].width=14
    w.page_setup.orientation='landscape'; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    done(x,'attestation','en','calc',[dict(employer=dict(name=co),period=str(y),rows=[dict(page=1,period=f'{y}-{k["m"]:02d}',gross=v(k['g'])) for k in R],totals=[dict(scope='grand',page=1,gross=v(S2['g']))])])

# m Nigeria: salary schedule to the bank by department with sub-totals, WeasyPrint, repeated header
@layout('ng-salary-schedule-dept')
def Lm(x):
    r=x.r; n=[4,12,1,30,20,52][x.idx]; y,m=2024,r.randint(1,12); P=x.people('ng',n); co=x.co('ng'); rows=[]; deps=['ADMINISTRATION','OPERATIONS','SECURITY']
    for i,(a,b) in enumerate(P):
        g=q(D(r.randint(6000000,64000000))/100); t=q(g*D(r.randint(8,21))/100); rows.append(dict(name=f'{a} {b}',g=g,t=t,n=g-t,acc='9'+x.digits(9),bank=r.choice(['Fictive Bank','Model Bank','Sample MFB']),dep=deps[i*3//n]))
    if x.plant==1: k=rows[n//2]; o=k['n']; k['n']+=D(1000); x.change('net-pay','net of a row raised by 1,000; totals follow',v(k['n']),v(o),page=k['name'])
    s=lambda R,f:sum((k[f] for k in R),D(0)); body=''; T=[]; i=0
    for dp in deps:
        R=[k for k in rows if k['dep']==dp]
        if not R: continue
        body+=f'<tr><td colspan=7 class=d>Department: {dp}</td></tr>'
        for k in R: i+=1; body+=f'<tr><td>{i}<td>{esc(k["name"])}<td class=r>{en(k["g"])}<td class=r>{en(k["t"])}<td class=r>{en(k["n"])}<td>{k["bank"]}<td>{k["acc"]}</tr>'
        body+=f'<tr class=t><td><td>Sub-Total ({len(R)})<td class=r>{en(s(R,"g"))}<td class=r>{en(s(R,"t"))}<td class=r>{en(s(R,"n"))}<td><td></tr>'
    N=s(rows,'n'); N2=N
    if x.plant==2: N2+=D(100000); x.change('grand-total','grand total of net pay raised by 100,000',v(N2),v(N),page='last')
    html=f'<style>@page{{size:A4;margin:14mm;@bottom-center{{content:counter(page) "/" counter(pages);font-size:7pt}}}}body{{font:8.2pt "Liberation Sans"}}table{{width:100%;border-collapse:collapse}}td,th{{padding:2.2pt 4pt}}th{{border-top:1pt solid;border-bottom:1pt solid;text-align:left}}.r{{text-align:right}}th.r{{text-align:right}}.d{{font-weight:bold;text-decoration:underline;padding-top:6pt}}.t td{{font-weight:bold;border-top:.5pt solid}}</style><div style="text-align:center"><b style="font-size:12pt">{esc(co)}</b><br>STAFF SALARY PAYMENT SCHEDULE - {ME[m-1].upper()} {y}</div><br><table><thead><tr><th>S/N<th>Name of Staff<th class=r>Gross Pay (₦)<th class=r>Deductions (₦)<th class=r>Net Pay (₦)<th>Bank<th>Account Number</tr></thead>{body}<tr class=t style="font-size:9pt"><td><td>GRAND TOTAL<td class=r>{en(s(rows,"g"))}<td class=r>{en(s(rows,"t"))}<td class=r>{en(N2)}<td><td></tr></table><br><br>Prepared by: ______________ &nbsp;&nbsp; Approved by: ______________'
    weasy(html,x.path)
    done(x,'register','en','weasyprint',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['name'],name=k['name'],gross=v(k['g']),deductions=v(k['t']),net=v(k['n'])) for k in rows],totals=[dict(scope='grand',page='last',gross=v(s(rows,'g')),deductions=v(s(rows,'t')),net=v(N2))])])

# p payment slip in English: contributions, Typst, boxes; words and due date
@layout('en-contribution-slip',n=7)
def Lp(x):
    r=x.r; y,m=2024,r.randint(1,11); cc=r.choice(['ke','ng','za']); co=x.co(cc); cur={'ke':'KES','ng':'NGN','za':'ZAR'}[cc]; unit={'ke':'shillings','ng':'naira','za':'rand'}[cc]; sub={'ke':'cents','ng':'kobo','za':'cents'}[cc]; g=q(D(r.randint(9000000,900000000))/100); cp=q(g*D(r.randint(55,95))/100); L=[('Old age pension',cp,'8.50'),('Employment injury',cp,'1.00'),('Health insurance',g,'2.75'),('Training levy',g,'1.00')][:r.randint(3,4)]; am=[q(b*D(t)/100) for _,b,t in L]
    if x.plant==1: x.change('rate-product','amount of the second line raised by 500; the total follows',v(am[1]+500),v(am[1])); am[1]+=500
    t=sum(am); N=int(t); K=int((t-N)*100); Nw=N
    if x.plant==2: Nw=N+10000; x.change('amount-in-words','the words say 10,000 more',None,v(t))
    ref=x.digits(13,'4'); reg=f'{r.choice("ABC")}{x.digits(7)}'; due=datetime.date(y,m+1,15); iss=datetime.date(y,m+1,r.randint(1,9)); rows=''.join(f'[{l}],[{en(b)}],[{t_} %],[{en(a_)}],' for (l,b,t_),a_ in zip(L,am))
    src=f'''#set page(paper:"a5",flipped:true,margin:1cm)
#set text(font:"Noto Sans",size:8pt)
#grid(columns:(1fr,auto),[#text(12pt)[*CONTRIBUTION PAYMENT SLIP*] \\ Social Insurance Fund],box(stroke:.6pt,inset:5pt)[Payment reference \\ *{ref}*])
#v(3pt)
#table(columns:(1fr,1fr,1fr),inset:5pt,stroke:.5pt,[Employer: *{ty(co)}*],[Employer reg. no.: *{reg}*],[Contribution month: *{ME[m-1]} {y}*],[Number of employees: *{r.randint(4,300)}*],[Date of issue: *{iss.day} {ME[iss.month-1]} {iss.year}*],[Pay before: *{due.day} {ME[due.month-1]} {due.year}*])
#table(columns:(2fr,1fr,auto,1fr),inset:4pt,stroke:(x,y)=>(bottom:.4pt),align:(c,_)=>if c>0 {{right}} else {{left}},[*Scheme*],[*Contributory earnings*],[*Rate*],[*Amount ({cur})*],{rows}[*TOTAL PAYABLE*],[],[],[*{en(t)}*])
The sum of (in words): _{words(Nw,'en')} {unit} and {words(K,'en')} {sub}_
'''
    typst(src,x.path)
    done(x,'bpc','en','typst',[dict(employer=dict(name=co,affiliate=reg),period=f'{y}-{m:02d}',issue_date=str(iss),due_date=str(due),reference=ref,rows=[],lines=[dict(page=1,label=l,base=v(b),rate=f'{D(t_)/100:.4f}',amount=v(a_)) for (l,b,t_),a_ in zip(L,am)],totals=[dict(scope='grand',page=1,amount=v(t))])])
if __name__=='__main__': main()
