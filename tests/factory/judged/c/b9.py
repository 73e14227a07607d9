from lib import *
# 65 reportlab platypus: long table with repeated heading, header facts at the foot of the page
@layout('c65-pied-de-page','reportlab')
def L1(x):
    from reportlab.platypus import BaseDocTemplate,PageTemplate,Frame,LongTable,TableStyle,Paragraph,Spacer
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib import colors
    r=x.r; n=[10,33,58,4,45,21][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; ice=x.ice(); g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P); iss=datetime.date(y+m//12,m%12+1,r.randint(2,9))
    if x.plant==1: d+=6; x.change('grand-total','total of days 6 above',d,d-6,page='last')
    if x.plant==2: k=P[n//2]; old=k['c']; k['c']=k['g']+D(41); c=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(old),page=k['imm'])
    def foot(cv,doc): cv.saveState(); cv.setFont('LS',7.5); cv.drawString(40,40,f'Employeur : {co}   |   N° affiliation CNSS : {aff}   |   ICE : {ice}'); cv.drawString(40,29,f'Salaires du mois de {MF[m-1]} {y}   |   Édité le {dmy(iss)}'); cv.drawRightString(555,29,f'page {doc.page}'); cv.restoreState()
    doc=BaseDocTemplate(x.path,pagesize=A4); doc.addPageTemplates(PageTemplate(frames=[Frame(36,60,523,745)],onPage=foot)); ps=ParagraphStyle('h',fontName='LSB',fontSize=13,alignment=1,spaceAfter=10)
    data=[['Nom de l\'assuré','Prénom','Immatriculation','Sal. plafonné','Sal. brut','Jours']]+[[k['l'],k['f'],k['imm'],fr(k['c']),fr(k['g']),str(k['d'])] for k in P]+[['TOTAL DU MOIS','','',fr(c),fr(g),str(d)]]
    t=LongTable(data,repeatRows=1,colWidths=[115,105,85,80,80,45]); t.setStyle(TableStyle([('FONT',(0,0),(-1,-1),'LS',8.5),('FONT',(0,0),(-1,0),'LSB',8.5),('FONT',(0,-1),(-1,-1),'LSB',8.5),('BACKGROUND',(0,0),(-1,0),colors.HexColor('#cfe2f3')),('ROWBACKGROUNDS',(0,1),(-1,-2),[colors.white,colors.HexColor('#f4f4f4')]),('ALIGN',(2,0),(-1,-1),'RIGHT'),('LINEABOVE',(0,-1),(-1,-1),1,colors.black),('TOPPADDING',(0,0),(-1,-1),2.5),('BOTTOMPADDING',(0,0),(-1,-1),3)])); doc.build([Paragraph('Déclaration des salaires à la Caisse Nationale',ps),t])
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(d),gross=v(g),capped=v(c))])])
# 66 Chromium: French payslip in sections, turned text at the margin, employer share, net social
@layout('c66-bulletin-rubriques','chromium')
def L2(x):
    r=x.r; y,m=r.randint(2023,2024),r.randint(1,12); co=r.choice(COFR); sir=x.siret(); a,b=x.fr(1)[0]; birth=x.date((1965,1,1),(1999,1,1)); nir=x.nir(birth); hire=x.date((2009,1,1),(2019,12,1)); h=D('151.67'); tx=q(D(r.randint(1190,2700))/100,2); g=q(h*tx); pr=D(r.choice([0,75,120])); G=g+pr; K=[('Santé',None),('Complémentaire santé',D('3864.00'),'0.80','0.80'),('Retraite',None),('Sécurité sociale plafonnée',min(G,D(3864)),'6.90','8.55'),('Sécurité sociale déplafonnée',G,'0.40','2.02'),('Complémentaire tranche 1',min(G,D(3864)),'4.01','6.01'),('CSG déductible',q(G*D('.9825')),'6.80',None),('CSG/CRDS non déductible',q(G*D('.9825')),'2.90',None)]; L=[]
    for z in K:
        if z[1] is None: L.append((z[0],)); continue
        L.append((z[0],z[1],z[2],q(z[1]*D(z[2])/100),q(z[1]*D(z[3])/100) if z[3] else None))
    if x.plant==1: l,bb,t,am,e=L[5]; L[5]=(l,bb,t,am+D(40),e); x.change('rate-product','complementary pension 40 above base times rate; totals follow',v(am+40),v(am))
    td=sum(z[3] for z in L if len(z)>1); te=sum(z[4] for z in L if len(z)>1 and z[4]); net=G-td; pas=q(net*D('.035')); pay=net-pas; nn=pay
    if x.plant==2: nn+=D(300); x.change('net-pay','net paid 300 above',v(nn),v(pay))
    tr=f'<tr><td>Salaire de base<td>{pln(h)}<td>{pln(tx)}<td>{frt(g)}<td><td>'+(f'<tr><td>Prime de présence<td><td><td>{frt(pr)}<td><td>' if pr else '')+f'<tr class=s><td>Salaire brut<td><td><td>{frt(G)}<td><td>'+''.join(f'<tr class=c><td colspan=6>{z[0]}' if len(z)==1 else f'<tr><td>{z[0]}<td>{frt(z[1])}<td>{pln(D(z[2]))}<td><td>{frt(z[3])}<td>{frt(z[4]) if z[4] else ""}' for z in L)+f'<tr class=s><td>Total des cotisations et contributions<td><td><td><td>{frt(td)}<td>{frt(te)}'
    chrome(f'''<style>@page{{size:A4;margin:10mm 12mm}}body{{margin:0 0 0 9mm;font:8.5pt "Liberation Sans"}}.v{{position:absolute;left:0;top:60mm;writing-mode:vertical-rl;transform:rotate(180deg);font-size:7pt;color:#555}}.top{{display:flex;justify-content:space-between}}.bx{{border:.8pt solid #1a5276;padding:2mm;width:46%}}h1{{font-size:14pt;color:#1a5276}}table{{width:100%;border-collapse:collapse;margin-top:4mm}}th{{background:#1a5276;color:#fff;text-align:right;padding:1mm}}td{{text-align:right;padding:.7mm 1mm;border-left:.3pt solid #aab;border-right:.3pt solid #aab}}th:first-child,td:first-child{{text-align:left}}.c td{{font-weight:bold;color:#1a5276}}.s td{{font-weight:bold;border-top:.5pt solid;border-bottom:.5pt solid}}.n td{{border:.5pt solid}}</style><div class=v>Bulletin à conserver sans limitation de durée — convention collective du commerce</div><h1>Bulletin de paie — {MF[m-1]} {y}</h1><div class=top><div class=bx><b>{esc(co)}</b><br>N° SIRET : {sir}<br>Code APE : 4711D</div><div class=bx>Matricule : {r.randint(10,400):04d}<br><b>{esc(a)} {esc(b)}</b><br>N° de sécurité sociale : {nir[:13]} {nir[13:]}<br>Entré(e) le : {dmy(hire)}</div></div><table><tr><th>Rubrique<th>Base<th>Taux<th>À payer<th>À déduire<th>Part employeur</tr>{tr}</table><table class=n><tr><td>Net à payer avant impôt sur le revenu<td>{frt(net)}<tr><td>Impôt sur le revenu prélevé à la source — taux 3,50 %<td>{frt(pas)}<tr><td><b>Net payé en euros</b><td><b>{frt(nn)}</b></table>''',x.path)
    x.done('payslip','fr',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',rows=[dict(page=1,nir=nir,name=f'{a} {b}',hire_date=str(hire),gross=v(G),net=v(nn))],lines=[dict(page=1,label='Salaire de base',amount=v(g))]+([dict(page=1,label='Prime de présence',amount=v(pr))] if pr else [])+[dict(page=1,label=z[0],base=v(z[1]),rate=f'{D(z[2])/100:.4f}',amount=v(z[3])) for z in L if len(z)>1])])
# 67 fpdf2 table API: English register, wrapped names, quarter hour values, bank account
@layout('c67-wages-book','fpdf2')
def L3(x):
    from fpdf import FPDF
    from fpdf.fonts import FontFace
    r=x.r; n=[6,17,29,3,38,12][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COEN); R=[]
    for a,b in x.en(n): g=q(D(r.randint(110000,420000))/100); t=q(g*D('.13')); p=q(g*D('.045')); o=D(r.choice([0,0,25,60])); R.append(dict(nm=f'{r.choice(["Mr","Mrs","Ms"])} {a} {b}',no='W'+x.dg(5),g=g,t=t,p=p,o=o,td=t+p+o,net=g-t-p-o))
    if x.plant==1: k=R[n//2]; k['td']-=D(10); x.change('deductions-total','deductions of a row 10 below their sum (net unchanged)',v(k['td']),v(k['td']+10),page=k['no'])
    S={z:sm(R,z) for z in('g','t','p','o','td','net')}
    if x.plant==2: S['g']-=D(70); x.change('grand-total','total gross 70 below',v(S['g']),v(S['g']+70),page='last')
    pdf=FPDF('L','mm','A4'); pdf.add_page(); pdf.set_font('Times','B',14); pdf.cell(0,8,f'WAGES BOOK - {ME[m-1].upper()} {y}'); pdf.ln(8); pdf.set_font('Times','',10); pdf.cell(0,6,f'Name of business: {co}'); pdf.ln(10); pdf.set_font('Times','',9)
    with pdf.table(col_widths=(20,52,28,26,26,26,30,30),text_align=('LEFT','LEFT')+('RIGHT',)*6,headings_style=FontFace(emphasis='BOLD',fill_color=(220,220,220)),line_height=5.2) as t:
        w=t.row(); [w.cell(s) for s in ('Works number','Name of employee','Total wages','Income tax','Pension','Other','Total deductions','Amount paid')]
        for k in R: w=t.row(); [w.cell(s) for s in (k['no'],k['nm'],en(k['g']),en(k['t']),en(k['p']),en(k['o']) if k['o'] else '-',en(k['td']),en(k['net']))]
        w=t.row(); [w.cell(s) for s in ('','TOTAL',en(S['g']),en(S['t']),en(S['p']),en(S['o']),en(S['td']),en(S['net']))]
    pdf.output(x.path)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['no'],gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))])])
# 68 Typst: facts of the head in a column at the left, list at the right
@layout('c68-colonne-laterale','typst')
def L4(x):
    r=x.r; n=[7,19,27,2,24,13][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; ice=x.ice(); g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P); e=n; iss=datetime.date(y+m//12,m%12+1,r.randint(2,9))
    if x.plant==1: g+=D(100); x.change('grand-total','mass of gross 100 above',v(g),v(g-100))
    if x.plant==2: e-=1; x.change('announced-count','headcount one below the rows',e,n)
    kv=''.join(f'#text(7pt,fill:luma(90))[{a}] \\ *{ty(b)}* #v(3pt)\n' for a,b in (('Affilié CNSS',aff),('Raison sociale',co),('ICE',ice),('Mois des salaires',f'{MF[m-1]} {y}'),('Date de dépôt',dmy(iss)),('Effectif déclaré',str(e)),('Total des jours',str(d)),('Total brut (DH)',frs(g)),('Total plafonné (DH)',frs(c))))
    L=''.join(f'[{k["imm"]}],[{ty(k["l"].upper()+" "+k["f"])}],[{k["d"]}],[{frs(k["g"])}],[{frs(k["c"])}],\n' for k in P)
    typst(f'''#set page(paper:"a4",margin:1.3cm)
#set text(font:"Noto Sans",size:8.5pt)
#text(14pt)[*Déclaration mensuelle*]
#v(6pt)
#grid(columns:(4.2cm,1fr),gutter:6mm,rect(fill:luma(240),width:100%,inset:8pt)[
{kv}],table(columns:(auto,1fr,auto,auto,auto),stroke:(x,y)=>if y == 0 {{(bottom:1pt)}} else {{(bottom:.2pt)}},inset:(x:3pt,y:3pt),align:(c,_)=>if c < 2 {{left}} else {{right}},[*N° immat.*],[*Nom*],[*Jrs*],[*Brut*],[*Plafonné*],
{L}))
''',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=1,headcount=str(e),days=str(d),gross=v(g),capped=v(c))])])
# 69 WeasyPrint: Moroccan payslip in Arabic, two tables side by side (gains at the right, deductions at the left)
@layout('c69-waraqat-ada','weasyprint')
def L5(x):
    r=x.r; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COM)[1]; aff=x.aff(); p=x.bds(1,lo=380000,hi=1700000)[0]; b=p['g']; an=q(b*D(r.choice([5,10,15]))/100); tr=D(r.choice([250,400])); g=b+an+tr; cn=q(min(g,D(6000))*D('.0448')); am=q(g*D('.0226')); ir=q(g*D('.05')); td=cn+am+ir; net=g-td; nn=net; G=g
    if x.plant==1: nn-=D(80); x.change('net-pay','net 80 below gross less deductions',v(nn),v(net))
    if x.plant==2: td+=D(15); nn=g-td; x.change('deductions-total','deductions 15 above their sum; net follows',v(td),v(td-15))
    T1=lambda h,L,t,z:f'<table><tr><th>{h}<th>المبلغ بالدرهم'+''.join(f'<tr><td>{a}<td class=n dir=ltr>{frs(v_)}' for a,v_ in L)+f'<tr class=t><td>{t}<td class=n dir=ltr>{frs(z)}</table>'
    A=[('الأجر الأساسي',b),('منحة الأقدمية',an),('تعويض عن النقل',tr)]; B=[('واجب الصندوق الوطني للضمان الاجتماعي',cn),('واجب التأمين الإجباري عن المرض',am),('الضريبة على الدخل',ir)]
    weasy(f'''<html dir=rtl lang=ar><style>@page{{size:A5 landscape;margin:10mm}}body{{font:9pt "Noto Naskh Arabic"}}h1{{font-size:14pt;text-align:center;margin:0 0 3mm}}.k{{border:.6pt solid;padding:2mm;display:grid;grid-template-columns:1fr 1fr;gap:1mm}}.w{{display:flex;gap:6mm;margin-top:4mm}}.w>div{{flex:1}}table{{width:100%;border-collapse:collapse}}td,th{{border:.5pt solid;padding:1mm}}.n{{text-align:left}}.t td{{font-weight:bold}}.net{{margin-top:4mm;font-size:12pt;font-weight:bold;text-align:center;border:1pt solid;padding:2mm}}</style><h1>ورقة أداء الأجرة</h1><div class=k><div>المشغل: {co}</div><div>رقم انخراط المشغل: {aff}</div><div>الاسم الكامل للأجير: {p["ar"]}</div><div>رقم التسجيل بالضمان الاجتماعي: {p["imm"]}</div><div>رقم البطاقة الوطنية: <span dir=ltr>{p["cin"]}</span></div><div>عن شهر: {MA[m-1]} {y}</div></div><div class=w><div>{T1("المستحقات",A,"الأجر الإجمالي",G)}</div><div>{T1("الاقتطاعات",B,"مجموع الاقتطاعات",td)}</div></div><div class=net>الأجر الصافي: <span dir=ltr>{frs(nn)}</span> درهم</div>''',x.path)
    x.done('payslip','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=p['imm'],name=p['ar'],cin=p['cin'],gross=v(G),deductions=v(td),net=v(nn))],lines=[dict(page=1,label=a,amount=v(z)) for a,z in A+B])])
# 70 LaTeX: yearly statement of one employee, a line a month: gross, deductions, net
@layout('c70-etat-annuel','latex')
def L6(x):
    r=x.r; y=r.randint(2017,2023); co=r.choice(COM)[0]; aff=x.aff(); p=x.bds(1)[0]; iss=x.date((y+1,1,5),(y+1,2,25)); b=D(r.randint(350000,1500000))/100; R=[]
    for j in range(1,13): d=r.choice([26,26,26,26,22,13]); g=q(b*d/26); de=q(g*D('.0674'))+q(g*D('.03')); R.append(dict(j=j,d=d,g=g,de=de,net=g-de))
    if x.plant==1: k=R[r.randint(2,9)]; k['net']+=D(55); x.change('net-pay','net of a month 55 above; total follows',v(k['net']),v(k['net']-55))
    S={z:sm(R,z) for z in('g','de','net')}; d=sum(k['d'] for k in R)
    if x.plant==2: S['de']+=D(200); x.change('grand-total','total of deductions 200 above',v(S['de']),v(S['de']-200))
    src=r'''\documentclass[11pt]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\renewcommand{\rmdefault}{ptm}\usepackage[a4paper,margin=22mm]{geometry}\usepackage{booktabs}\pagestyle{empty}\parindent0pt\begin{document}\begin{center}\Large\scshape Attestation annuelle de salaires '''+str(y)+r'''\end{center}\vspace{4mm}
La société '''+tex(co)+r''', affiliée à la CNSS sous le numéro '''+aff+r''', atteste avoir versé à :\\[3mm]
\begin{tabular}{@{}ll}Salarié & '''+p['f']+' '+p['l'].upper()+r'''\\N\textsuperscript{o} d'immatriculation CNSS & '''+p['imm']+r'''\\Carte nationale & '''+p['cin']+r'''\\Entré le & '''+dmy(p['hire'])+r'''\end{tabular}\\[5mm] les rémunérations suivantes (en dirhams) :\\[4mm]
\begin{tabular}{lrrrr}\toprule Mois & Jours & Salaire brut & Retenues & Net versé\\ \midrule '''+'\\\\ '.join(f'{MF[k["j"]-1]} & {k["d"]} & {tex(frs(k["g"]))} & {tex(frs(k["de"]))} & {tex(frs(k["net"]))}' for k in R)+r'\\ \midrule Total de l\'année & '.replace("l\\'","l'")+f'{d} & {tex(frs(S["g"]))} & {tex(frs(S["de"]))} & {tex(frs(S["net"]))}'+r'''\\ \bottomrule\end{tabular}\\[10mm] Fait à Agadir, le '''+f'{iss.day} {MF[iss.month-1]} {iss.year}'+r'''\end{document}'''
    latex(src,x.path)
    x.done('attestation','fr',[dict(employer=dict(name=co,affiliate=aff),issue_date=str(iss),immatriculation=p['imm'],name=p['f']+' '+p['l'].upper(),cin=p['cin'],hire_date=str(p['hire']),rows=[dict(page=1,period=f'{y}-{k["j"]:02d}',days=str(k['d']),gross=v(k['g']),deductions=v(k['de']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page=1,days=str(d),gross=v(S['g']),deductions=v(S['de']),net=v(S['net']))])])
# 71 Story: monthly list, misspelt and shortened labels, capitals
@layout('c71-lsite-fautes','pymupdf')
def L7(x):
    r=x.r; n=[5,18,30,3,24,11][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n,sort=False); aff=x.aff(); co=r.choice(COM)[0]; g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P)
    if x.plant==1: c+=D(5); x.change('grand-total','total of capped 5 above',v(c),v(c-5),page='last')
    if x.plant==2: k=P[n//2]; old=k['c']; k['c']=k['g']+D(18); c=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(old),page=k['imm'])
    h=f'''<p><b>STE : {co}</b></p><p>N° AFFIL. C.N.S.S : {aff}<br/>MOIS DE : {strip(MF[m-1]).upper()} {y}</p><h3>LISTE DES SALARIER DECLARÉ</h3><table><tr><th>N° IMMATRIC</th><th>NOM &amp; PRENOM</th><th>NBR. JOUR</th><th>SAL BRUTE</th><th>SAL PLAFONE</th></tr>'''+''.join(f'<tr><td>{k["imm"]}</td><td>{k["l"].upper()} {k["f"].upper()}</td><td class="r">{k["d"]}</td><td class="r">{num(k["g"],2,"",".")}</td><td class="r">{num(k["c"],2,"",".")}</td></tr>' for k in P)+f'<tr><td></td><td><b>TOTALE</b></td><td class="r"><b>{d}</b></td><td class="r"><b>{pld(g)}</b></td><td class="r"><b>{pld(c)}</b></td></tr></table>'
    story(h,x.path,css='body{font-family:sans-serif;font-size:9.5px}td,th{padding:2.5px 6px;text-align:left}.r{text-align:right}h3{font-size:12px}')
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'].upper(),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(d),gross=v(g),capped=v(c))])])
# 72 Writer: Arabic transfer list of wages, RIB, words
@layout('c72-laihat-tahwil','writer')
def L8(x):
    r=x.r; n=[5,14,24,2,19,9][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[1]; R=[dict(p,rib=x.rib(),n=q(D(r.randint(280000,1450000))/100)) for p in x.ma(n)]; tot=sm(R,'n'); w=t2=tot; dt=datetime.date(y,m,r.randint(24,28))
    if x.plant==1: t2+=D(600); w=t2; x.change('grand-total','total 600 above its lines (words too)',v(t2),v(tot),page='last')
    if x.plant==2: w+=D(100); x.change('amount-in-words','words 100 above the figures',None,v(tot),page='last')
    ct=int((w%1)*100); st=pst('N')+pst('H','center',True,14)+pst('C','center',size=10)+pst('B','center',True,10); auto='<style:style style:name="C1" style:family="table-cell"><style:table-cell-properties fo:padding="0.06cm" fo:border="0.4pt solid #000000"/></style:style><style:style style:name="T" style:family="table"><style:table-properties style:width="17.5cm" table:align="center" style:writing-mode="rl-tb"/></style:style>'+''.join(f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{z}cm"/></style:style>' for i,z in enumerate((1.5,5.5,6.8,3.7)))
    cell=lambda s,p='C':f'<table:table-cell table:style-name="C1" office:value-type="string">{par(p,s)}</table:table-cell>'; row=lambda c,p='C':'<table:table-row>'+''.join(cell(z,p) for z in c)+'</table:table-row>'
    body=par('N',f'اسم الشركة: {co}')+par('N',f'التاريخ: {dmy(dt)}')+par('H',f'لائحة تحويل أجور شهر {MA[m-1]} {y}')+par('N','')+'<table:table table:style-name="T">'+''.join(f'<table:table-column table:style-name="W{i}"/>' for i in range(4))+'<table:table-header-rows>'+row(('الرقم','اسم المستفيد','رقم الحساب البنكي','صافي الأجر (درهم)'),'B')+'</table:table-header-rows>'+''.join(row((str(i+1),k['ar'],k['rib'],en(k['n']))) for i,k in enumerate(R))+row(('','المجموع','',en(t2)),'B')+'</table:table>'+par('N','')+par('N',f'حصرت هذه اللائحة في مبلغ: {arw(int(w))} درهما'+(f' و{arw(ct)} سنتيما' if ct else '')+'.')
    f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,auto,rtl=True,font='Noto Naskh Arabic',fs='11pt',margin='1.7cm')); office(f,x.path)
    x.done('register','ar',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',issue_date=str(dt),rows=[dict(_key=k['rib'],name=k['ar'],rib=k['rib'],net=v(k['n'])) for k in R],totals=[dict(scope='grand',page='last',net=v(t2))])])
if __name__=='__main__': main()
