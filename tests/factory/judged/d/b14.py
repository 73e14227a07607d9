from mine import *
# 53 chromium fr: DRC-like, money columns first; narrow; header kv in a 4-column definition list; totals in the heading row of the table (thead second line)
@layout('d53-totaux-dans-lentete','chromium')
def L53(x):
    r=x.r; n=[12,31,6,22,45,9][x.idx]; y,m=r.randint(2019,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["STE AUTO PIECES BENSLIMANE","INSTITUT DE BEAUTE LINA","GROUPE SCOLAIRE IBN HAZM"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: g+=D('33'); x.change('grand-total','gross 33 above',v(g),v(g-33),page=1)
    if x.plant==2: cp-=D('600'); x.change('grand-total','capped 600 below',v(cp),v(cp+600),page=1)
    chrome(f'''<style>@page{{size:A4;margin:13mm}}body{{font:10px "Carlito","Liberation Sans";margin:0}}dl{{display:grid;grid-template-columns:auto 1fr auto 1fr;gap:2px 10px;border:1px solid #aaa;padding:6px}}dt{{color:#444}}dd{{margin:0;font-weight:bold}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #aaa;padding:2px 5px}}th{{background:#e7f0e7}}.n{{text-align:right}}.c{{text-align:center}}.t td{{font-weight:bold;background:#f6f6d8}}tr{{break-inside:avoid}}</style><h2>Télédéclaration CNSS — accusé et liste des salariés</h2><dl><dt>Raison sociale</dt><dd>{co}</dd><dt>N° d'affiliation</dt><dd>{aff}</dd><dt>Période déclarée</dt><dd>{m:02d}/{y}</dd><dt>Date de dépôt</dt><dd>{dmy(iss)}</dd></dl><br><table><tbody><tr><th>Salaire réel<th>Salaire plafonné<th>Jours déclarés<th>Nom & Prénom<th>Immatriculation<tr class=t><td class=n>{frs(g)}<td class=n>{frs(cp)}<td class=c>{dd}<td colspan=2>Total général de la déclaration'''+''.join(f'<tr><td class=n>{frs(k["g"])}<td class=n>{frs(k["c"])}<td class=c>{k["d"]}<td>{k["l"].upper()} {k["f"]}<td class=c>{k["imm"]}' for k in P)+'</table>',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=1,days=str(dd),gross=v(g),capped=v(cp))])])
# 54 weasy ar: two declarations side? -> list with groups per branch, subtotals per branch, grand; Arabic-Indic digits; ruled
@layout('d54-furu','weasyprint')
def L54(x):
    r=x.r; y,m=r.randint(2018,2024),r.randint(1,12); er=x.dg(8); co=r.choice(["شركة سامراء للأدوية","مؤسسة الفيحاء للمقاولات","معمل ألبان الرافدين"]); iss=nxt(y,m,r); k3=[2,3,2,4,3,3][x.idx]; F=r.sample(["فرع الكرخ","فرع الرصافة","المخزن المركزي","الإدارة العامة"],k3); body=''; P=[]; A=lambda z:num(z,0,'٬').translate(AI)
    for fnm in F:
        R=[]
        for i in range(r.randint(2,12)): d=r.choice([30,30,30,25,10]); R.append(dict(i=x.dg(10),n=f'{r.choice(JOG)} {r.choice(JOM)} {r.choice(JOL)}',d=d,g=D(r.randrange(350000,2500000,5000))*d//30))
        body+=f'<tr class=b><td colspan=5>{fnm}'+''.join(f'<tr><td>{ai(len(P)+i+1)}<td>{ai(k["i"])}<td class=w>{k["n"]}<td>{ai(k["d"])}<td>{A(k["g"])}' for i,k in enumerate(R))+f'<tr class=s><td colspan=3>مجموع {fnm}<td>{ai(sd(R))}<td>{A(sm(R,"g"))}'; P+=R
    g,dd=sm(P,'g'),sd(P)
    if x.plant==1: g+=D(25000); x.change('grand-total','gross 25000 above',v(g,0),v(g-25000,0),page='last')
    if x.plant==2: dd-=5; x.change('grand-total','days 5 below',dd,dd+5,page='last')
    iq=["كانون الثاني","شباط","آذار","نيسان","أيار","حزيران","تموز","آب","أيلول","تشرين الأول","تشرين الثاني","كانون الأول"]
    weasy(f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:15mm}}body{{font:10.5pt Amiri}}h1{{text-align:center;font-size:15pt;margin:0 0 4pt}}table{{border-collapse:collapse;width:100%}}.g td,.g th{{border:.6pt solid #000;padding:1pt 4pt;text-align:center}}.g td.w{{text-align:right}}.b td{{background:#eee;text-align:right!important;font-weight:bold}}.s td,.t td{{font-weight:bold}}thead{{display:table-header-group}}tr{{break-inside:avoid}}.k td{{padding:1pt 3pt}}</style><h1>قائمة الأجور الشهرية للعمال المضمونين</h1><table class=k><tr><td>اسم المشروع :<td><b>{co}</b><td>رقم المشروع في الضمان :<td><b>{ai(er)}</b><tr><td>الشهر :<td><b>{iq[m-1]} {ai(y)}</b><td>التاريخ :<td><b>{ai(f"{iss.year}/{iss.month:02d}/{iss.day:02d}")}</b></table><table class=g><thead><tr><th>التسلسل<th>رقم الضمان<th>اسم العامل الثلاثي<th>أيام العمل<th>الأجر الكلي (دينار)</thead><tbody>{body}<tr class=t><td colspan=3>المجموع الكلي<td>{ai(dd)}<td>{A(g)}</tbody></table>''',x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],days=str(k['d']),gross=v(k['g'],0)) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g,0))])])
# 55 typst fr: page numbers "n/N", report lines, split label columns "Salaire|réel" over sub-columns dirhams | centimes
@layout('d55-dirhams-centimes-cnss','typst')
def L55(x):
    r=x.r; n=[18,33,9,44,27,38][x.idx]; y,m=r.randint(2004,2014),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["MINES DE BOU AZER SOUS-TRAITANCE","STE TANGEROISE DE FILETS","BRASSERIE DE L'ORIENTAL"]); iss=nxt(y,m,r); per=25; pg=chunks(P,per); T_=[]; body=''
    S=lambda z:f'[{num(int(z),0," ")}],[{int((z%1)*100):02d}]'
    for pi,R in enumerate(pg):
        z=P[:pi*per+len(R)]; last=pi==len(pg)-1; g,cp,d=sm(R,'g'),sm(R,'c'),sd(R); G,CP,DD=sm(z,'g'),sm(z,'c'),sd(z)
        if x.plant==1 and pi==0: g-=D('7'); x.change('page-total','page gross 7 below',v(g),v(g+7),page=1)
        if x.plant==2 and last: CP+=D('90'); x.change('grand-total','capped 90 above',v(CP),v(CP-90),page=pi+1)
        T_+=[dict(scope='page',page=pi+1,days=str(d),gross=v(g),capped=v(cp)),dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(DD),gross=v(G),capped=v(CP))]
        body+=f'''#grid(columns:(1fr,auto),[N° d'affiliation : *{aff}* \\ Entreprise : *{ty(co)}*],align(right)[*DÉCLARATION DES SALAIRES* \\ {m:02d}\\/{y} #h(8pt) page {pi+1}\\/{len(pg)}])
#v(4pt)
#table(columns:(62pt,1fr,32pt,62pt,22pt,62pt,22pt),stroke:.4pt,inset:(x:3pt,y:3pt),align:(center,left,center,right,center,right,center),
table.cell(rowspan:2)[*N° immatri-\\ culation*],table.cell(rowspan:2)[*Nom et prénom*],table.cell(rowspan:2)[*Jours*],table.cell(colspan:2)[*Salaire réel*],table.cell(colspan:2)[*Salaire plafonné*],[*DH*],[*C*],[*DH*],[*C*],
{''.join(f'[{k["imm"]}],[{ty(k["l"].upper())} {k["f"]}],[{k["d"]}],{S(k["g"])},{S(k["c"])},' for k in R)}
table.cell(colspan:2,align:right)[*Total de la page*],[*{d}*],{S(g)},{S(cp)},table.cell(colspan:2,align:right)[*{'Total général' if last else 'Cumul à reporter'}*],[*{DD}*],{S(G)},{S(CP)})
'''+('' if last else '#pagebreak()\n')
    typst(f'#set page(paper:"a4",margin:1.5cm)\n#set text(font:"Nimbus Sans",size:8.5pt,hyphenate:false)\n{body}\nLe {dmy(iss)}',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 56 writer bilingual: LTR table, Arabic name & French name in two columns; key/values in one line with tabs both sides; grand total in separate one-row table at left
@layout('d56-laiha-mizdawija','writer')
def L56(x):
    r=x.r; n=[11,26,4,19,37,15][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice([("STE OLIVES DE BENI MELLAL","زيتون بني ملال"),("ETS MARBRES DE TIFLET","رخام تيفلت"),("ALUMINIUM DU SAHARA SARL","ألمنيوم الصحراء")]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: cp+=D('55'); x.change('grand-total','capped 55 above',v(cp),v(cp-55),page='last')
    if x.plant==2: g+=D('7000'); x.change('grand-total','gross 7000 above',v(g),v(g-7000),page='last')
    st=pst('H','center',True,12)+pst('C','center')+pst('CB','center',True)+pst('L')+pst('R','end')+pst('RB','end',True)+pst('K',tabs='c9cm,r18cm')
    a1,t1=ftab('T',[1.1,2.8,4.4,3.7,1.5,2.4,2.6],[[('N°¶رقم','CB'),('N° CNSS¶رقم الصندوق','CB'),('Nom et prénom','CB'),('الاسم والنسب','CB'),('Jours¶أيام','CB'),('Salaire brut¶الأجر الخام','CB'),('Salaire plafonné¶الأجر المسقف','CB')]]+[[(i+1,'C'),(k['imm'],'C'),(k['l']+' '+k['f'],'L'),(k['ar'],'R'),(k['d'],'C'),(fr(k['g']),'R'),(fr(k['c']),'R')] for i,k in enumerate(P)],hb='#e8e8e8')
    a2,t2=ftab('S',[3,3,4,4],[[('Effectif¶العدد','C'),('Total jours¶مجموع الأيام','C'),('Total brut¶مجموع الأجر الخام','C'),('Total plafonné¶مجموع الأجر المسقف','C')],[(n,'CB'),(dd,'CB'),(fr(g),'CB'),(fr(cp),'CB')]],head=0)
    body=par('H','LISTE DES SALARIES DECLARES - لائحة الأجراء المصرح بهم')+par('L','')+par('K',f'Employeur\t{co[0]}\tالمشغل')+par('K',f'Affiliation\t{aff}\tرقم الانخراط')+par('K',f'Mois\t{m:02d}/{y}\tالشهر')+par('L','')+t1+par('L','')+t2+par('L','')+par('K',f'Date\t{dmy(iss)}\tالتاريخ')
    p=x.path[:-3]+'fodt'; open(p,'w').write(fodt(body,st,a1+a2,font='Noto Naskh Arabic',fs='8.5pt',margin='1.3cm')); office(p,x.path)
    x.done('bds','frar',[dict(employer=dict(name=co[0],affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',headcount=str(n),days=str(dd),gross=v(g),capped=v(cp))])])
main()
