from lib import *
# 33 reportlab: wide list drawn sideways on a portrait page (text turned by the content, no /Rotate)
@layout('c33-liste-couchee','reportlab')
def L1(x):
    r=x.r; n=[8,26,43,3,34,15][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; c=C(x.path,(A4[1],A4[0]),'Times-Roman',9.5,fb='Times-Bold'); per=20; pg=chunks(P,per); T_=[]; up=x.idx%2
    cv=c.c; cv.setPageSize(A4)
    if x.plant==1: k=P[n//2]; old=k['c']; k['c']=k['g']+D(8); x.change('capped-above-gross','capped above gross; totals follow',v(k['c']),v(old),page=k['imm'])
    for pi,R in enumerate(pg):
        if up: cv.translate(A4[0],0); cv.rotate(90)
        else: cv.translate(0,A4[1]); cv.rotate(-90)
        c.t(45,45,'RELEVÉ MENSUEL DES SALAIRES DÉCLARÉS À LA C.N.S.S',b=1,fs=13); c.t(45,64,f'Employeur : {co}'); c.t(400,64,f'Numéro d\'affilié : {aff}'); c.t(620,64,f'Mois : {MF[m-1]} {y}'); c.t(800,64,f'Feuillet {pi+1}/{len(pg)}',a='r')
        X=[(45,'l'),(80,'l'),(170,'l'),(390,'l'),(500,'r'),(650,'r'),(800,'r')]
        for s,(xx,a) in zip(('N°','N° assuré','Nom et prénom de l\'assuré','N° de la CNI','Jours','Gains bruts (DH)','Gains plafonnés (DH)'),X): c.t(xx,92,s,a=a,b=1)
        c.line(45,97,800,97,.8); Y=114
        for i,k in enumerate(R):
            for s,(xx,a) in zip((pi*per+i+1,k['imm'],f"{k['l']} {k['f']}",k['cin'],k['d'],fr(k['g']),fr(k['c'])),X): c.t(xx,Y,s,a=a)
            Y+=18
        c.line(45,Y-10,800,Y-10,.8); last=pi==len(pg)-1
        for sc,lab,Z in [('page','Total du feuillet',R)]+([('grand','Total du relevé',P)] if last else []):
            g,cc,d=sm(Z,'g'),sm(Z,'c'),sum(k['d'] for k in Z)
            if x.plant==2 and sc=='grand': g+=D(5000); x.change('grand-total','total of the statement 5000 above',v(g),v(g-5000),page=pi+1)
            c.t(170,Y+4,lab,b=1); c.t(500,Y+4,d,a='r',b=1); c.t(650,Y+4,fr(g),a='r',b=1); c.t(800,Y+4,fr(cc),a='r',b=1); Y+=16; T_.append(dict(scope=sc,page=pi+1,days=str(d),gross=v(g),capped=v(cc)))
        cv.showPage()
    c.save()
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],cin=k['cin'],name=k['l']+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 34 WeasyPrint: list at the left, recapitulation table beside it at the right, bilingual French / Arabic labels
@layout('c34-recap-a-droite','weasyprint')
def L2(x):
    r=x.r; n=[6,15,24,2,19,11][x.idx]; y,m=r.randint(2017,2025),r.randint(1,12); P=x.bds(n,sort=False); aff=x.aff(); co=r.choice(COM); g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P); iss=datetime.date(y+m//12,m%12+1,r.randint(2,9)); K=[('PF','التعويضات العائلية','Prestations familiales',g,'6.40'),('PS','الإعانات الاجتماعية','Prestations sociales',c,'13.46'),('TFP','رسم التكوين المهني','Formation professionnelle',g,'1.60')]; A=[q(b*D(t)/100) for *_,b,t in K]
    if x.plant==1: g+=D(45); x.change('grand-total','mass of gross 45 above the rows',v(g),v(g-45))
    if x.plant==2: A[0]+=D(60); x.change('rate-product','family benefits 60 above base times rate; total follows',v(A[0]),v(A[0]-60))
    t=sum(A)
    h=f'''<html lang=fr><style>@page{{size:A4 landscape;margin:12mm}}body{{font:8.5pt "DejaVu Sans","Noto Naskh Arabic"}}.w{{display:flex;gap:8mm;align-items:flex-start}}table{{border-collapse:collapse}}td,th{{border:.5pt solid #555;padding:1.6pt 4pt}}.a{{font-family:"Noto Naskh Arabic"}}.r{{text-align:right}}.c{{text-align:center}}th{{background:#eef}}h1{{font-size:13pt;margin:0}}</style><h1>Déclaration des salaires et décompte <span class=a dir=rtl>التصريح بالأجور والتصفية</span></h1><p>Raison sociale / <span class=a>الاسم التجاري</span> : <b>{co[0]}</b> &nbsp; Affiliation / <span class=a>الانخراط</span> : <b>{aff}</b> &nbsp; Mois / <span class=a>شهر</span> : <b>{m:02d}/{y}</b> &nbsp; Établi le <b>{dmy(iss)}</b></p><div class=w><table><tr><th>Immatriculation<br><span class=a>رقم التسجيل</span><th>Nom<br><span class=a>الاسم</span><th>Jours<br><span class=a>أيام</span><th>Salaire brut<br><span class=a>الأجر الخام</span><th>Salaire plafonné<br><span class=a>الأجر المسقف</span></tr>{"".join(f'<tr><td class=c>{k["imm"]}<td>{k["l"]} {k["f"]}<td class=c>{k["d"]}<td class=r>{frs(k["g"])}<td class=r>{frs(k["c"])}' for k in P)}</table><div><table><tr><th colspan=2>Masse salariale <span class=a>كتلة الأجور</span><tr><td>Effectif <span class=a>العدد</span><td class=r>{n}<tr><td>Jours <span class=a>الأيام</span><td class=r>{d}<tr><td>Brut <span class=a>الخام</span><td class=r>{frs(g)}<tr><td>Plafonné <span class=a>المسقف</span><td class=r>{frs(c)}</table><br><table><tr><th>Cotisation<th>Base<th>Taux<th>Montant</tr>{"".join(f'<tr><td>{l}<br><span class=a>{a}</span><td class=r>{frs(b)}<td class=r>{tt.replace(".",",")} %<td class=r>{frs(z)}' for (_,a,l,b,tt),z in zip(K,A))}<tr><td colspan=3><b>Total à régler</b><td class=r><b>{frs(t)} DH</b></table></div></div>'''
    weasy(h,x.path)
    x.done('bds','frar',[dict(employer=dict(name=co[0],affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=1,headcount=str(n),days=str(d),gross=v(g),capped=v(c))])])
# 35 Writer: English payroll register, ruled table, wrapped names, department lines across, issue line
@layout('c35-payroll-departments','writer')
def L3(x):
    r=x.r; n=[9,22,35,5,41,14][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COEN); R=[]
    for a,b in x.en(n): s=q(D(r.randint(140000,560000))/100); o=q(D(r.choice([0,0,0,1,1])*r.randint(1500,38000))/100); g=s+o; t=q(g*D('.17')); p=q(g*D('.06')); R.append(dict(id='E'+x.dg(4),nm=f'{a} {b}',s=s,o=o,g=g,t=t,p=p,td=t+p,net=g-t-p))
    if x.plant==1: k=R[n//2]; k['net']+=D(27); x.change('net-pay','net of a row 27 above; totals follow',v(k['net']),v(k['net']-27),page=k['nm'])
    K='s o g t p td net'.split(); S={z:sm(R,z) for z in K}
    if x.plant==2: S['td']-=D(90); x.change('grand-total','total deductions 90 below',v(S['td']),v(S['td']+90),page='last')
    st=pst('H','center',True,14)+pst('N')+pst('R','end',size=8.5)+pst('L','start',size=8.5)+pst('B','center',True,8.5)+pst('RB','end',True,8.5)+pst('LB','start',True,8.5); auto='<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.4pt solid #444444" fo:padding="0.05cm"/></style:style><style:style style:name="T" style:family="table"><style:table-properties style:width="26.5cm" table:align="left"/></style:style>'+''.join(f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for i,w in enumerate((2,3.2,3.1,2.6,3.1,3.1,3,3.2,3.2)))
    cell=lambda s,p='R',sp=1:f'<table:table-cell table:style-name="C" office:value-type="string"'+(f' table:number-columns-spanned="{sp}"' if sp>1 else '')+f'>{par(p,s)}</table:table-cell>'+'<table:covered-table-cell/>'*(sp-1)
    dep=['Administration','Warehouse','Workshop','Sales and Despatch']; cut=sorted(r.sample(range(1,n),min(n-1,r.randint(1,3)))); groups=[R[a:b] for a,b in zip([0]+cut,cut+[n])]
    rows='<table:table-header-rows><table:table-row>'+''.join(cell(s,'B') for s in ('Staff no.','Name of\nemployee','Salary','Overtime','Gross\nearnings','Tax','Pension','Total\ndeducted','Take-home\npay'))+'</table:table-row></table:table-header-rows>'
    for dn,gr in zip(dep,groups):
        rows+='<table:table-row>'+cell('Department: '+dn,'LB',9)+'</table:table-row>'
        for k in gr: rows+='<table:table-row>'+cell(k['id'],'L')+cell(k['nm'],'L')+''.join(cell(en(k[z])) for z in K)+'</table:table-row>'
    rows+='<table:table-row>'+cell('Company total','LB',2)+''.join(cell(en(S[z]),'RB') for z in K)+'</table:table-row>'
    body=par('H',f'{co} – Payroll register')+par('N',f'Pay month: {ME[m-1]} {y}        Employees paid: {n}')+par('N','')+'<table:table table:style-name="T">'+''.join(f'<table:table-column table:style-name="W{i}"/>' for i in range(9))+rows+'</table:table>'
    f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,auto,land=True,font='Liberation Sans',fs='10pt',margin='1.5cm')); office(f,x.path)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['id'],name=k['nm'],gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))])])
# 36 fpdf2: Moroccan pay journal, small type, touching cells, totals named at the left, report at the head
@layout('c36-journal-paye','fpdf2')
def L4(x):
    from fpdf import FPDF
    r=x.r; n=[16,39,60,7,28,50][x.idx]; y,m=r.randint(2016,2022),r.randint(1,12); co=r.choice(COM)[0]; R=[]
    for p in x.bds(n,lo=320000): b=p['g']; pa=D(r.choice([0,0,200,350])); an=q(b*D(r.choice([0,5,10]))/100); g=b+pa+an; c=min(g,D(6000)); cn=q(c*D('.0448')); am=q(g*D('.0226')); ig=q(g*D('.05')); R.append(dict(p,b=b,pa=pa,an=an,g=g,cn=cn,am=am,ig=ig,td=cn+am+ig,net=g-cn-am-ig,mt=x.dg(4)))
    if x.plant==1: k=R[n//2]; k['g']+=D(100); x.change('gross-sum','gross of a row 100 above the sum of its gains (net unchanged)',v(k['g']),v(k['g']-100),page=k['mt']+k['l'].upper())
    pdf=FPDF('L','mm','A4'); pdf.set_auto_page_break(False); per=25; pg=chunks(R,per); K='b an pa g cn am ig td net'.split(); W=[16,60,12]+[21]*9; T_=[]; S=lambda Z:[sum(k['d'] for k in Z)]+[sm(Z,k) for k in K]
    for pi,Q in enumerate(pg):
        pdf.add_page(); pdf.set_font('Helvetica','B',11); pdf.cell(140,6,co); pdf.cell(0,6,f'JOURNAL DE PAYE - {strip(MF[m-1]).upper()} {y}',align='R'); pdf.ln(6); pdf.set_font('Helvetica','',8); pdf.cell(0,5,f'Page {pi+1} / {len(pg)}',align='R'); pdf.ln(6); pdf.set_font('Helvetica','B',7.2)
        for s,w in zip(('MATRICULE','NOM ET PRENOM','JOURS','SAL. BASE','ANCIENNETE','PANIER','BRUT GLOBAL','CNSS','AMO','I.R.','TOT. RETENUES','NET A PAYER'),W): pdf.cell(w,6,s,border=1,align='C')
        pdf.ln(6); pdf.set_font('Helvetica','',7.6)
        def line(lab,vals,b=''):
            pdf.set_font('Helvetica','B' if b else '',7.6); 
            if b: pdf.cell(76,5.4,lab,border=1)
            else: pdf.cell(16,5.4,lab[0],border=1,align='C'); pdf.cell(60,5.4,lab[1],border=1)
            pdf.cell(12,5.4,str(vals[0]),border=1,align='C')
            for z in vals[1:]: pdf.cell(21,5.4,spd(z),border=1,align='R')
            pdf.ln(5.4)
        if pi: line('REPORT',S(R[:pi*per]),'B')
        for k in Q: line((k['mt'],k['l'].upper()+' '+k['f'].upper()),[k['d']]+[k[z] for z in K])
        last=pi==len(pg)-1; t=S(R[:pi*per+len(Q)])
        if last and x.plant==2: t[9]+=D(250); x.change('grand-total','general total of net 250 above',v(t[9]),v(t[9]-250),page=pi+1)
        line('TOTAL GENERAL' if last else 'A REPORTER',t,'B'); T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(t[0]),gross=v(t[4]),deductions=v(t[8]),net=v(t[9])))
    pdf.output(x.path)
    x.done('register','fr',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['l']+' '+k['f'],name=k['l'].upper()+' '+k['f'].upper(),days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=T_)])
# 37 Typst: bilingual payslip, label French at the left, Arabic at the right, value between
@layout('c37-bulletin-deux-langues','typst')
def L5(x):
    r=x.r; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COM); aff=x.aff(); p=x.bds(1,lo=380000,hi=1700000)[0]; b=p['g']; pr=D(r.choice([150,300,425])); g=b+pr; cn=q(min(g,D(6000))*D('.0448')); am=q(g*D('.0226')); ir=q(g*D('.055')); td=cn+am+ir; net=g-td; nn=net; cc=cn
    if x.plant==1: cc+=D(20); td+=D(20); net-=D(20); nn=net; x.change('rate-product','CNSS 20 above base times rate; totals follow',v(cc),v(cn))
    if x.plant==2: nn+=D(500); x.change('net-pay','net 500 above gross less deductions',v(nn),v(net))
    w=nn; ct=int((w%1)*100)
    L=lambda a,z,ar,bold=False:f'[{"*" if bold else ""}{a}{"*" if bold else ""}],[{"*" if bold else ""}{z}{"*" if bold else ""}],[#text(lang:"ar",dir:rtl)[{ar}]],\n'
    src='#set page(paper:"a5",margin:1.2cm)\n#set text(font:("Noto Sans","Noto Naskh Arabic"),size:8.5pt)\n'+f'''#grid(columns:(1fr,1fr),[*{ty(co[0])}*],align(right)[#text(lang:"ar",dir:rtl)[*{co[1]}*]])
#align(center)[#text(13pt)[*Bulletin de paie* #h(8pt) #text(lang:"ar",dir:rtl)[*ورقة الأداء*]]]
#table(columns:(auto,1fr,auto),stroke:none,inset:3pt,align:(left,center,right),
{L("Affiliation CNSS",aff,"رقم الانخراط")}{L("Mois",f"{m:02d} - {y}","الشهر")}{L("Nom et prénom",ty(p["l"].upper()+" "+p["f"]),"الاسم والنسب")}{L("N° immatriculation",p["imm"],"رقم التسجيل")}{L("Date d'entrée",dmy(p["hire"],"."),"تاريخ الدخول")}{L("Jours travaillés",p["d"],"أيام العمل")})
#table(columns:(1fr,auto,1fr),stroke:(x,y)=>(bottom:.3pt,top:.3pt),inset:4pt,align:(left,right,right),
{L("Salaire de base",frs(b),"الأجر الأساسي")}{L("Indemnité de transport",frs(pr),"تعويض التنقل")}{L("Salaire brut",frs(g),"الأجر الإجمالي",True)}{L("Retenue CNSS 4,48 % sur "+frs(min(g,D(6000))),frs(cc),"اقتطاع الضمان الاجتماعي")}{L("Retenue AMO 2,26 % sur "+frs(g),frs(am),"اقتطاع التأمين الإجباري")}{L("Impôt sur le revenu",frs(ir),"الضريبة على الدخل")}{L("Total retenues",frs(td),"مجموع الاقتطاعات",True)}{L("Net à payer",frs(nn)+" DH","الصافي المؤدى",True)})
Arrêté à : {words(int(w))} dirhams{f" {ct:02d} centimes" if ct else ""}.
'''
    typst(src,x.path)
    x.done('payslip','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=p['imm'],name=p['l'].upper()+' '+p['f'],hire_date=str(p['hire']),days=str(p['d']),gross=v(g),deductions=v(td),net=v(nn))])])
# 38 Chromium: Tunisian transfer list, IBAN, TND with three decimals, number and amount at the left, totals and count above
@layout('c38-virement-tnd','chromium')
def L6(x):
    r=x.r; n=[7,25,46,1,33,12][x.idx]; y,m=r.randint(2019,2025),r.randint(1,12); co=r.choice(COTN)[0]; R=[dict(p,iban=iban('TN',x.ribtn()),net=D(r.randrange(620000,3100000))/1000) for p in x.ma(n)]; tot=sm(R,'net'); t2=tot; cnt=n; dt=datetime.date(y,m,r.randint(25,28)); M=lambda z:num(z,3,' ',',')
    if x.plant==1: t2+=D('120'); x.change('grand-total','total of the list 120 dinars above its lines',v(t2,3),v(tot,3))
    if x.plant==2: cnt+=1; x.change('announced-count','number of transfers one above the lines',cnt,n)
    h=f'''<style>@page{{size:A4;margin:15mm}}body{{font:9pt "Liberation Serif";margin:0}}table{{width:100%;border-collapse:collapse}}thead{{display:table-header-group}}th{{text-align:left;border-bottom:1pt solid}}td{{padding:1.3mm 1mm;border-bottom:.2pt solid #aaa;vertical-align:top}}.r{{text-align:right}}.k{{float:right;border:1pt solid;padding:3mm;margin:0 0 4mm 6mm}}.k div{{display:flex;justify-content:space-between;gap:10mm}}</style><div class=k><div><span>Nombre de virements</span><b>{cnt}</b></div><div><span>Total en TND</span><b>{M(t2)}</b></div></div><h2>Liste des virements de salaires</h2><p>Donneur d’ordre : {co}<br>Mois de paie : {MF[m-1]} {y}<br>Tunis, le {dt.day} {MF[dt.month-1]} {dt.year}</p><table style="clear:both"><thead><tr><th>N°<th class=r>Net à payer (TND)<th>Nom du bénéficiaire<th>IBAN</thead>{"".join(f'<tr><td>{i+1}<td class=r>{M(k["net"])}<td>{k["f"]} {k["l"]}<td>{spl(k["iban"],4,4,4,4,4,4)}' for i,k in enumerate(R))}</table>'''
    chrome(h,x.path)
    x.done('register','fr',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',issue_date=str(dt),rows=[dict(_key=k['iban'],name=k['f']+' '+k['l'],iban=k['iban'],net=v(k['net'],3)) for k in R],totals=[dict(scope='grand',page=1,headcount=str(cnt),net=v(t2,3))])])
# 39 LaTeX: French certificate of employment and pay, prose with a list of last months
@layout('c39-attestation-employeur','latex')
def L7(x):
    r=x.r; y,m=r.randint(2019,2024),r.randint(7,12); co=r.choice(COFR); sir=x.siret(); a,b=x.fr(1)[0]; birth=x.date((1962,1,1),(1996,1,1)); nir=x.nir(birth); hire=x.date((2008,1,1),(2016,12,1)); ex=datetime.date(y,m,calendar.monthrange(y,m)[1]); base=D(r.randint(175000,390000))/100; Mo=[(f'{y}-{j:02d}',j,q(base+D(r.choice([0,0,0,85,140])))) for j in range(m-5,m+1)]; g=sum(z[2] for z in Mo); g2=g; he=hire
    if x.plant==1: g2+=D(180); x.change('grand-total','sum of the six months 180 above',v(g2),v(g))
    if x.plant==2: he=datetime.date(y+1,2,3); x.change('hire-after-exit','date of entry after the date of exit',str(he),str(hire))
    src=r'''\documentclass[11pt]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\renewcommand{\rmdefault}{ppl}\usepackage[a4paper,margin=25mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}
'''+tex(co)+r'''\\ 17, rue des Carrières\\ 54000 Nancy\\ SIRET : '''+sir+r'''\\[15mm]\begin{center}\textbf{\large ATTESTATION DE L'EMPLOYEUR}\end{center}\vspace{8mm}
\begin{tabular}{@{}p{55mm}l@{}}Nom et prénom du salarié : & '''+f'{b} {a}'+r'''\\ Né(e) le : & '''+dmy(birth)+r'''\\ Numéro de sécurité sociale : & '''+spl(nir,1,2,2,2,3,3,2)+r'''\\ Date d'embauche : & '''+dmy(he)+r'''\\ Date de fin de contrat : & '''+dmy(ex)+r'''\end{tabular}\\[8mm] Salaires des six derniers mois :\\[3mm]
\begin{tabular}{|l|r|}\hline Mois & Salaire brut\\ \hline '''+'\\\\ '.join(f'{MF[j-1]} {y} & {tex(frs(z))}' for _,j,z in Mo)+r'''\\ \hline Total & '''+tex(frs(g2))+r'''\\ \hline\end{tabular}\\[12mm] Fait à Nancy, le '''+dmy(ex)+r'''\end{document}'''
    latex(src,x.path)
    x.done('attestation','fr',[dict(employer=dict(name=co,siret=sir),issue_date=str(ex),name=f'{b} {a}',nir=nir,birth_date=str(birth),hire_date=str(he),exit_date=str(ex),rows=[dict(page=1,period=p,gross=v(z)) for p,_,z in Mo],totals=[dict(scope='grand',page=1,gross=v(g2))])])
# 40 Calc: English quarterly wage return, headings in two storeys, months beside each other, page totals none
@layout('c40-quarterly-return','calc')
def L8(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side
    r=x.r; n=[5,18,31,9,44,2][x.idx]; y,t=r.randint(2018,2024),r.randint(1,4); co=r.choice(COEN); reg=x.dg(4)+'-'+x.dg(4); R=[]
    for a,b in x.en(n,True): g=q(D(r.randint(98000,480000))/100); M=[g+D(r.choice([0,0,0,120,-75])) for _ in range(3)]; R.append(dict(no='9'+x.dg(8),nm=f'{b}, {a}',M=M,t=sum(M)))
    if x.plant==1: k=R[n//2]; k['t']-=D(40); x.change('row-total','quarter of a row 40 below its months; total follows',v(k['t']),v(k['t']+40),page=k['no'])
    S=[sum(k['M'][j] for k in R) for j in range(3)]+[sum(k['t'] for k in R)]
    if x.plant==2: S[1]+=D(1000); x.change('grand-total','total of the second month 1000 above',v(S[1]),v(S[1]-1000),page='last')
    wb=openpyxl.Workbook(); w=wb.active; th=Side(style='thin'); B=Border(th,th,th,th); w['A1']='Quarterly Return of Employees and Wages'; w['A1'].font=Font(bold=True,size=14); w['A3']='Employer:'; w['B3']=co; w['D3']='Registration No.'; w['F3']=reg; w['A4']='Quarter:'; w['B4']=f'{["First","Second","Third","Fourth"][t-1]} quarter {y}'; w['D4']='Employees listed'; w['F4']=n
    w.merge_cells('A6:A7'); w.merge_cells('B6:B7'); w.merge_cells('C6:E6'); w.merge_cells('F6:F7'); w['A6']='Insurance number'; w['B6']='Employee (surname, forename)'; w['C6']='Wages paid in the month of'; w['F6']='Wages for the quarter'
    for j in range(3): w.cell(7,3+j,ME[(t-1)*3+j])
    for rr in (6,7):
        for j in range(1,7): z=w.cell(rr,j); z.border=B; z.font=Font(bold=True); z.alignment=Alignment(wrap_text=True,horizontal='center',vertical='center')
    w.row_dimensions[6].height=20; w.row_dimensions[7].height=20
    for i,k in enumerate(R):
        for j,h in enumerate([k['no'],k['nm']]+[float(z) for z in k['M']]+[float(k['t'])]):
            z=w.cell(8+i,j+1,h); z.border=B
            if j>1: z.number_format='#,##0.00'
    e=8+n; w.cell(e,2,'Totals')
    for j,z in enumerate(S): w.cell(e,3+j,float(z)).number_format='#,##0.00'
    for j in range(1,7): w.cell(e,j).border=B; w.cell(e,j).font=Font(bold=True)
    for j,wd in enumerate((14,30,13,13,13,15)): w.column_dimensions['ABCDEF'[j]].width=wd
    w.print_title_rows='6:7'; w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    x.done('bds','en',[dict(employer=dict(name=co,affiliate=reg),period=f'{y}-Q{t}',rows=[dict(_key=k['no'],immatriculation=k['no'],name=k['nm'],month_1=v(k['M'][0]),month_2=v(k['M'][1]),month_3=v(k['M'][2]),total=v(k['t'])) for k in R],totals=[dict(scope='grand',page='last',month_1=v(S[0]),month_2=v(S[1]),month_3=v(S[2]),total=v(S[3]))])])
if __name__=='__main__': main()
