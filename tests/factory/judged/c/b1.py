from lib import *
NS=[[4,31,17,52,1,26],[12,1,38,7,60,23],[9,44,2,28,16,57]]
# 1 reportlab; full grid, money columns first, "à reporter / report", grand total in a box at the bottom left
@layout('c01-etat-remunerations','reportlab')
def L1(x):
    r=x.r; n=NS[0][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; iss=datetime.date(y+m//12,m%12+1,r.randint(2,9))
    if x.plant==1: k=P[n//2]; old=k['c']; k['c']=k['g']+D('150'); x.change('capped-above-gross','capped above gross in one row; totals follow',v(k['c']),v(old),page=k['imm'])
    c=C(x.path,A4,'LS',8,fb='LSB'); per=22; pg=chunks(P,per); X0=[36,66,136,206,246,330,410,560]; T_=[]
    for pi,R in enumerate(pg):
        c.t(36,40,co,b=1,fs=11); c.t(36,53,'Affilié C.N.S.S. sous le n° '+spl(aff,1,3,3).replace(' ','.')if 0 else 'Affilié C.N.S.S. sous le n° '+aff); c.t(560,40,'ÉTAT MENSUEL DES RÉMUNÉRATIONS VERSÉES',a='r',b=1,fs=11)
        c.t(560,53,f'au titre du mois de {MF[m-1]} {y}',a='r'); c.t(560,65,f'Feuille n° {pi+1} sur {len(pg)}',a='r')
        y0=84; h=26; c.box(36,y0,560,y0+h,g=.9)
        for s,(a,b) in zip((('N°','ligne'),('Salaire','réel'),('Salaire','plafonné'),('Jours','trav.'),('N° de C.I.N.',''),('N° d\'immatri-','culation'),('Nom et prénom','de l\'assuré')),zip(X0,X0[1:])):
            c.t((a+b)/2,y0+10,s[0],a='c',b=1); c.t((a+b)/2,y0+20,s[1],a='c',b=1)
        Y=y0+h; lines=[]
        def row(cells,bold=False):
            nonlocal Y
            for j,(s,(a,b)) in enumerate(zip(cells,zip(X0,X0[1:]))):
                if j in(1,2,3,0): c.t(b-4,Y+10.5,s,a='r',b=bold)
                elif j==6: c.t(a+4,Y+10.5,s,b=bold)
                else: c.t((a+b)/2,Y+10.5,s,a='c',b=bold)
            c.line(36,Y+15,560,Y+15); Y+=15
        if pi: z=P[:pi*per]; row(('',fr(sm(z,'g')),fr(sm(z,'c')),str(sum(k['d'] for k in z)),'','','Report'),True)
        for i,k in enumerate(R): row((str(pi*per+i+1),fr(k['g']),fr(k['c']),str(k['d']),k['cin'],k['imm'],k['l'].upper()+' '+k['f']))
        z=P[:(pi+1)*per]; last=pi==len(pg)-1
        if not last:
            row(('',fr(sm(z,'g')),fr(sm(z,'c')),str(sum(k['d'] for k in z)),'','','À reporter'),True); T_.append(dict(scope='cumulative',page=pi+1,days=str(sum(k['d'] for k in z)),gross=v(sm(z,'g')),capped=v(sm(z,'c'))))
        for a in X0: c.line(a,y0,a,Y)
        if last:
            g=sm(P,'g')
            if x.plant==2: g+=D('1000'); x.change('grand-total','grand total of gross raised by 1000',v(g),v(g-1000),page=pi+1)
            c.box(36,Y+20,300,Y+86); c.t(44,Y+33,'RÉCAPITULATION',b=1)
            for i,(a,b) in enumerate((('Nombre de salariés déclarés',n),('Total des jours',sum(k['d'] for k in P)),('Total des salaires réels (DH)',fr(g)),('Total des salaires plafonnés (DH)',fr(sm(P,'c'))))): c.t(44,Y+46+i*12,a); c.t(292,Y+46+i*12,b,a='r',b=1)
            T_.append(dict(scope='grand',page=pi+1,headcount=str(n),days=str(sum(k['d'] for k in P)),gross=v(g),capped=v(sm(P,'c')))); c.t(360,Y+46,f'Fait à Kénitra, le {dmy(iss)}'); c.t(360,Y+58,'Cachet et signature')
        c.page()
    c.save()
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],cin=k['cin'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 2 Writer: typed by a clerk with tab stops, misspelt labels, nothing ruled
@layout('c02-releve-tabulations','writer')
def L2(x):
    r=x.r; n=NS[1][x.idx]; y,m=r.randint(2019,2025),r.randint(1,12); P=x.bds(n,sort=False); aff=x.aff(); co=r.choice(COM)[0]; iss=datetime.date(y+m//12,m%12+1,r.randint(2,9))
    if x.plant==2: k=P[n//3]; old=k['d']; 
    tabs='1cm,3.6cm,c10.2cm,d13.6cm,d17.2cm'; st=pst('H','center',True,13)+pst('B',bold=True)+pst('N')+pst('R',tabs=tabs)+pst('RB',bold=True,tabs=tabs,extra='fo:margin-bottom="0.15cm"')+pst('K',tabs='5cm')
    g=sm(P,'g'); cp=sm(P,'c'); dd=sum(k['d'] for k in P); w=int(g)
    if x.plant==1: g+=90; x.change('grand-total','total of gross 90.00 above its rows',v(g),v(g-90),page='last')
    dt=dmy(iss,'.')
    if x.plant==2: x.change('impossible-date','issue date 31 of a month of thirty days','31.06.%d'%y,None,page='last'); dt=f'31.06.{y}'
    body=par('H',f'RELEVE DES SALAIRES DU MOIS DE {strip(MF[m-1]).upper()} {y}')+par('N','')+par('K',f'Raison social :\t{co}')+par('K',f'N° afilliation :\t{aff}')+par('K',f'Efectif :\t{n} personnes')+par('N','')
    body+=par('RB','N°\tImatriculation\tNom & prenoms\tNbre jours\tSalaire brute\tSalaire plafoné'.replace('Nom & prenoms\tNbre','Nom & prenoms\tNbre'))
    for i,k in enumerate(P): body+=par('R',f"{i+1}\t{k['imm']}\t{k['l']} {k['f']}\t{k['d']}\t{pln(k['g'])}\t{pln(k['c'])}")
    body+=par('RB',f'\t\tTOTAUX\t{dd}\t{pln(g)}\t{pln(cp)}')+par('N','')+par('N',f'Certifié exacte et conforme a nos livres. Meknes le {dt}')+par('N','Le gerant')
    p=x.path[:-3]+'fodt'; open(p,'w').write(fodt(body,st,font='Liberation Sans',fs='9.5pt',margin='1.6cm').replace('3.6cm','3.6cm')); office(p,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',**({} if x.plant==2 else dict(issue_date=str(iss))),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',_key=pln(g),days=str(dd),gross=v(g),capped=v(cp))])])
# 3 WeasyPrint: bilingual, right to left, totals above the list
@layout('c03-laiha-bilingue','weasyprint')
def L3(x):
    r=x.r; n=NS[2][x.idx]; y,m=r.randint(2018,2025),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM); g=sm(P,'g'); cp=sm(P,'c'); dd=sum(k['d'] for k in P)
    if x.plant==1: dd+=10; x.change('grand-total','sum of days 10 above the rows',dd,dd-10)
    if x.plant==2: cp-=D('500'); x.change('grand-total','sum of capped 500 below the rows',v(cp),v(cp+500))
    B=lambda a,f:f'<div>{a}</div><div class=f dir=ltr>{f}</div>'
    rows=''.join(f'<tr><td class=c>{i+1}</td><td class=c>{k["imm"]}</td><td>{k["ar"]}</td><td class=l dir=ltr>{k["l"].upper()} {k["f"]}</td><td class=c>{k["d"]}</td><td class=n dir=ltr>{frs(k["g"])}</td><td class=n dir=ltr>{frs(k["c"])}</td></tr>' for i,k in enumerate(P))
    h=f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:14mm 12mm;@bottom-center{{content:counter(page) " / " counter(pages);font-size:7pt}}}}body{{font:8.5pt "Noto Naskh Arabic","DejaVu Sans"}}table{{border-collapse:collapse;width:100%}}.g th,.g td{{border:.5pt solid #333;padding:1.5pt 4pt}}.g thead{{display:table-header-group}}.g th{{background:#e8e8f4}}.f{{font:6.5pt "DejaVu Sans"}}.c{{text-align:center}}.n,.l{{text-align:left}}.k td{{border:.8pt solid #000;text-align:center;padding:2pt;width:25%}}.s td{{background:#f2f2f2}}h1{{font-size:13pt;margin:0;text-align:center}}.big{{font-weight:bold;font-size:10pt}}</style>
<h1>لائحة المأجورين المصرح بهم<br><span style="font:10pt DejaVu Sans">Liste des salariés déclarés</span></h1><br><table class=k><tr><td>{B("المشغل","Employeur")}<div class=big>{co[1]}</div><div dir=ltr>{esc(co[0])}</div></td><td>{B("رقم الانخراط","N° d’affiliation")}<div class=big>{aff}</div></td><td>{B("الشهر","Mois")}<div class=big>{MA[m-1]} {y}</div></td><td>{B("عدد المأجورين","Effectif")}<div class=big>{n}</div></td></tr></table><br>
<table class="k s"><tr><td>{B("مجموع الأيام","Total jours")}<div class=big>{dd}</div></td><td>{B("مجموع الأجور الحقيقية","Total salaires réels")}<div class=big dir=ltr>{frs(g)}</div></td><td>{B("مجموع الأجور المحددة السقف","Total salaires plafonnés")}<div class=big dir=ltr>{frs(cp)}</div></td></tr></table><br>
<table class=g><thead><tr><th>{B("ر.ت","N°")}</th><th>{B("رقم التسجيل","N° immatriculation")}</th><th>{B("الاسم الكامل","")}</th><th><div class=f dir=ltr>Nom et prénom</div></th><th>{B("أيام العمل","Jours")}</th><th>{B("الأجر الحقيقي","Salaire réel")}</th><th>{B("الأجر في حدود السقف","Salaire plafonné")}</th></tr></thead><tbody>{rows}</tbody></table>'''
    weasy(h,x.path)
    x.done('bds','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=1,days=str(dd),gross=v(g),capped=v(cp))])])
# 4 Typst: Tunisian quarterly declaration, heading not repeated, unruled with a rule under the heading, three decimals, words
@layout('c04-tn-trimestre','typst')
def L4(x):
    r=x.r; n=[6,33,14,25,58,2][x.idx]; y,t=r.randint(2017,2024),r.randint(1,4); co=r.choice(COTN)[0]; P=x.ma(n,True); aff=x.dg(6)+'/'+x.dg(2); R=[]; M=lambda z:num(z,3,'\u00a0',',')
    for p in P:
        b=D(r.randrange(480000,2300000,500))/1000; mm=[b+D(r.choice(['0','0','0','42.350','-18.700','75.000'])) for _ in range(3)]; R.append(dict(p,imm=x.dg(8)+'-'+x.dg(2),m=mm,t=sum(mm)))
    if x.plant==1: k=R[n//2]; k['t']+=100; x.change('row-total','quarter of a row 100 dinars above its months; total follows',v(k['t'],3),v(k['t']-100,3),page=k['imm'])
    S=[sum(k['m'][i] for k in R) for i in range(3)]+[sum(k['t'] for k in R)]; w=S[3]
    if x.plant==2: w+=D(20); x.change('amount-in-words','words 20 dinars above the figures',None,v(S[3],3),page='last')
    di,mi=int(w),int((w%1)*1000); mn=[MF[(t-1)*3+i] for i in range(3)]
    cells=''.join(f'[{i+1}],[{k["imm"]}],[{ty(k["l"].upper()+" "+k["f"])}],'+','.join(f'[{M(z)}]' for z in k['m'])+f',[{M(k["t"])}],\n' for i,k in enumerate(R))
    src=f'''#set page(paper:"a4",margin:(x:1.6cm,y:1.5cm))
#set text(font:"DejaVu Serif",size:8pt)
#grid(columns:(1fr,1fr),[République Tunisienne \\ Caisse Nationale de Sécurité Sociale \\ Bureau régional],align(right)[*Trimestre {t} - {y}* \\ Code d'exploitation : 0500])
#v(6pt)#align(center)[#text(12pt)[*Déclaration de salaires*] \\ (à déposer dans les quinze jours qui suivent le trimestre)]#v(6pt)
Matricule de l'employeur #box(stroke:.6pt,inset:3pt)[{aff}] #h(1fr) Nom ou raison sociale #box(stroke:.6pt,inset:3pt)[{ty(co)}]
#v(8pt)
#table(columns:(auto,auto,1fr,auto,auto,auto,auto),stroke:none,inset:(x:4pt,y:2.6pt),align:(c,_)=>if c < 2 {{center}} else if c==2 {{left}} else {{right}},
[*N°*],[*Matricule* \\ *CNSS*],[*Nom et prénom*],[*{mn[0]}*],[*{mn[1]}*],[*{mn[2]}*],[*Total* \\ *trimestre*],table.hline(stroke:.8pt),
{cells}table.hline(stroke:.4pt),[],[],[*Total général*],{",".join(f"[*{M(z)}*]" for z in S)})
#v(8pt)Arrêté le présent état à la somme de : _{words(di)} dinars{" et "+words(mi)+" millimes" if mi else ""}_.
#v(4pt)Nombre de salariés : {n}
'''
    typst(src,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in R],totals=[dict(scope='grand',page='last',month_1=v(S[0],3),month_2=v(S[1],3),month_3=v(S[2],3),total=v(S[3],3))])])
# 5 Chromium: French payslip, airy modern design, amounts with the euro sign, summary cards
@layout('c05-bulletin-cartes','chromium')
def L5(x):
    r=x.r; y,m=r.randint(2019,2022),r.randint(1,12); co=r.choice(COFR); a,b=x.fr(1)[0]; birth=x.date((1965,1,1),(2000,1,1)); nir=x.nir(birth); sir=x.siret(); hire=x.date((2006,1,1),(2018,12,1)); h=D('151.67'); tx=q(D(r.randint(1120,2600))/100); base=q(h*tx); G=[('Salaire de base',h,tx,base)]
    if r.random()<.6: hs=D(r.randint(2,12)); th=q(tx*D('1.25')); G.append(('Heures supplémentaires 25 %',hs,th,q(hs*th)))
    if r.random()<.5: p=D(r.randint(50,300)); G.append(('Prime exceptionnelle',None,None,p))
    g=sum(z[3] for z in G); C_=[('Sécurité sociale plafonnée',g,'6.90'),('Sécurité sociale déplafonnée',g,'0.40'),('Complémentaire retraite T1',g,'4.01'),('Complémentaire santé',D('3428.00'),'0.95'),('CSG déductible',q(g*D('.9825')),'6.80'),('CSG/CRDS non déductible',q(g*D('.9825')),'2.90')]; K=[(l,bb,t,q(bb*D(t)/100)) for l,bb,t in C_]
    if x.plant==1: l,bb,t,z=K[2]; K[2]=(l,bb,t,z+D('15')); x.change('rate-product','retirement contribution 15.00 above base times rate; totals follow',v(z+15),v(z))
    td=sum(k[3] for k in K); net=g-td; pas=q((net+K[5][3])*D('.025')); pay=net-pas; pp=pay
    if x.plant==2: pp=pay+D('120'); x.change('net-pay','net paid raised by 120',v(pp),v(pay))
    E=lambda z:fr(z)+'\u00a0€'
    tr=''.join(f'<tr><td>{l}<td>{fr(n) if n else ""}<td>{fr(t,4) if t else ""}<td class=b>{fr(z)}<td>' for l,n,t,z in G)+f'<tr class=s><td>Total brut<td><td><td class=b>{fr(g)}<td>'+''.join(f'<tr><td>{l}<td>{fr(bb)}<td>{fr(D(t))} %<td><td class=b>{fr(z)}' for l,bb,t,z in K)+f'<tr class=s><td>Total des retenues<td><td><td><td class=b>{fr(td)}'
    doc=f'''<style>@page{{size:A4;margin:0}}body{{margin:0;font:10px "Noto Sans"}}.top{{background:#1d3557;color:#fff;padding:22px 34px;display:flex;justify-content:space-between}}.top h1{{margin:0;font-weight:300;font-size:24px}}main{{padding:18px 34px}}.cards{{display:flex;gap:12px;margin-bottom:14px}}.card{{flex:1;border:1px solid #ccd;border-radius:8px;padding:8px 12px}}.card i{{display:block;font-style:normal;color:#789;font-size:8px;text-transform:uppercase}}.card p{{margin:0 0 5px}}table{{width:100%;border-collapse:collapse}}th{{text-align:right;color:#567;font-weight:600;border-bottom:2px solid #1d3557;padding:4px}}td{{padding:3.5px 4px;text-align:right;border-bottom:1px solid #eef}}td:first-child,th:first-child{{text-align:left}}.s td{{font-weight:700;background:#f1f5fa}}.big{{font-size:19px;font-weight:700}}</style>
<div class=top><h1>Bulletin de salaire</h1><div style="text-align:right">{esc(co)}<br>Siret {spl(sir,3,3,3,5)}</div></div><main><div class=cards><div class=card><i>Salarié(e)</i><p>{esc(a)} {esc(b)}</p><i>N° sécu.</i><p>{spl(nir,1,2,2,2,3,3,2)}</p></div><div class=card><i>Période</i><p>{MF[m-1].capitalize()} {y}</p><i>Entrée le</i><p>{dmy(hire)}</p></div><div class=card><i>Emploi</i><p>{r.choice(["Préparateur","Vendeuse","Comptable","Chauffeur livreur"])}</p><i>Horaire mensuel</i><p>151,67 h</p></div></div>
<table><tr><th>Éléments<th>Base / nombre<th>Taux<th>Gains<th>Retenues</tr>{tr}</table><br><div class=cards><div class=card><i>Net avant impôt</i><div class=big>{E(net)}</div></div><div class=card><i>Impôt à la source (2,50 %)</i><div class=big>{E(pas)}</div></div><div class=card style="background:#e8f6ef"><i>Net versé</i><div class=big>{E(pp)}</div></div></div></main>'''
    chrome(doc,x.path)
    L=[dict(label=l,amount=v(z)) for l,_,_,z in G]+[dict(label=l,base=v(bb),rate=f'{D(t)/100:.4f}',amount=v(z)) for l,bb,t,z in K]
    x.done('payslip','fr',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',rows=[dict(nir=nir,name=f'{a} {b}',hire_date=str(hire),hours='151.67',gross=v(g),net=v(pp))],lines=L)])
# 6 LaTeX: English payroll register, landscape, touching cells, pages turned by /Rotate in half of the files
@layout('c06-payroll-register','latex')
def L6(x):
    r=x.r; n=[8,24,41,3,55,17][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COEN); R=[]
    for a,b in x.en(n,True):
        h=D(r.choice([160,160,160,152,128,172])); rt=q(D(r.randint(1150,3300))/100); bs=q(h*rt); ot=q(D(r.choice([0,0,0,1,1])*r.randint(20,260))); g=bs+ot; tx=q(g*D('.16')); ni=q(g*D('.08')); pn=q(g*D('.05')); R.append(dict(no=x.dg(4),nm=f'{b}, {a}',h=h,bs=bs,ot=ot,g=g,tx=tx,ni=ni,pn=pn,td=tx+ni+pn,net=g-tx-ni-pn))
    if x.plant==1: k=R[n//2]; k['net']+=D('63'); x.change('net-pay','net of a row raised by 63; totals follow',v(k['net']),v(k['net']-63),page=k['nm'])
    per=18; pg=chunks(R,per); K='h bs ot g tx ni pn td net'.split(); T_=[]; body=''
    for pi,Q in enumerate(pg):
        body+=(r'\newpage ' if pi else '')+r'\noindent{\Large\scshape Payroll Register}\hfill '+tex(co)+r'\\ Month ended '+f'{calendar.monthrange(y,m)[1]} {ME[m-1]} {y}'+r'\hfill Sheet '+f'{pi+1} of {len(pg)}'+r'\\[6pt]\setlength{\tabcolsep}{1.2pt}\begin{tabular}{|l|l|r|r|r|r|r|r|r|r|r|}\hline Emp.&&&Basic&Over-&\textbf{Gross}&\multicolumn{4}{c|}{Deductions}&\textbf{Net}\\ \cline{7-10} No.&Employee&Hours&Pay&time&\textbf{Pay}&PAYE&N.I.&Pension&Total&\textbf{Pay}\\ \hline'+'\n'
        for k in Q: body+=f'{k["no"]}&{tex(k["nm"])}&'+'&'.join(en(k[z]) for z in K)+r'\\'+'\n'
        t=[sm(Q,z) for z in K]
        if x.plant==2 and pi==len(pg)-1: t[3]+=D('200'); x.change('page-total','sheet total of gross raised by 200',v(t[3]),v(t[3]-200),page=pi+1)
        body+=r'\hline &\textbf{Sheet total}&'+'&'.join(en(z) for z in t)+r'\\ \hline'; T_.append(dict(scope='page',page=pi+1,hours=v(t[0]),gross=v(t[3]),deductions=v(t[7]),net=v(t[8])))
        if pi==len(pg)-1:
            t=[sm(R,z) for z in K]; body+=r'&\textbf{Register total}&'+'&'.join(r'\textbf{'+en(z)+'}' for z in t)+r'\\ \hline'; T_.append(dict(scope='grand',page=pi+1,hours=v(t[0]),gross=v(t[3]),deductions=v(t[7]),net=v(t[8])))
        body+=r'\end{tabular}'+'\n'
    src=r'\documentclass[10pt]{article}\usepackage[utf8]{inputenc}\usepackage[a4paper,landscape,margin=14mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}\small '+body+r'\end{document}'
    latex(src,x.path)
    if x.idx%2:
        import pikepdf
        d=pikepdf.open(x.path,allow_overwriting_input=True)
        for p in d.pages:   # content turned a quarter and the page turned back: what a printer driver writes
            a,b,c,e=[float(z) for z in p.mediabox]; p.contents_add(f'q 0 1 -1 0 {e} 0 cm\n'.encode(),prepend=True); p.contents_add(b'\nQ'); p.mediabox=[0,0,e,c]; p.Rotate=90
            if '/CropBox' in p: del p['/CropBox']
        d.save(x.path)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['nm'],name=k['nm'],hours=v(k['h']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=T_)])
# 7 fpdf2: two lists side by side (left and right half), half-ruled, totals to the right of each
@layout('c07-deux-volets','fpdf2')
def L7(x):
    from fpdf import FPDF
    r=x.r; n=[10,37,22,60,5,48][x.idx]; y,m=r.randint(2015,2024),r.randint(1,12); P=x.bds(n,sort=True); aff=x.aff(); co=r.choice(COM)[0]; per=25; pdf=FPDF('L','mm','A4'); pdf.set_auto_page_break(False); pgs=chunks(P,2*per); T_=[]
    for pi,R in enumerate(pgs):
        pdf.add_page(); pdf.set_font('Helvetica','B',12); pdf.text(12,14,'C.N.S.S. - Bordereau de declaration des salaires'); pdf.set_font('Helvetica','',9); pdf.text(12,20,f'Entreprise : {co}'); pdf.text(120,20,f'No affil. : {aff}'); pdf.text(180,20,f'Mois / Annee : {m:02d}/{y}'); pdf.text(250,20,f'Page {pi+1}/{len(pgs)}')
        for side,Q in enumerate((R[:per],R[per:])):
            if not Q: continue
            X0=12+side*140; Y=28; pdf.set_font('Helvetica','B',7.5); pdf.line(X0,Y-4,X0+132,Y-4)
            for s,xx,al in (('No imm.',0,'l'),('Nom, prenom',22,'l'),('Jrs',82,'r'),('Sal. reel',106,'r'),('Sal. plaf.',130,'r')): pdf.text(X0+xx-(pdf.get_string_width(s) if al=='r' else 0),Y,s)
            pdf.line(X0,Y+1.5,X0+132,Y+1.5); pdf.set_font('Helvetica','',7.5); Y+=5.5
            for k in Q:
                for s,xx,al in ((k['imm'],0,'l'),(f"{k['l'].upper()} {k['f']}",22,'l'),(str(k['d']),82,'r'),(pln(k['g']),106,'r'),(pln(k['c']),130,'r')): pdf.text(X0+xx-(pdf.get_string_width(s) if al=='r' else 0),Y,s)
                Y+=5.4
        Y=185; g=sm(P,'g'); t=sm(R,'g'); tc=sm(R,'c'); dd=sum(k['d'] for k in R)
        if x.plant==1 and pi==len(pgs)-1: t-=D('300'); x.change('page-total','page total of gross 300 below',v(t),v(t+300),page=pi+1)
        pdf.set_font('Helvetica','B',8.5); pdf.text(12,Y,f'Totaux de la page :   Jours {dd}     Salaire reel {pln(t)}     Salaire plafonne {pln(tc)}'); T_.append(dict(scope='page',page=pi+1,days=str(dd),gross=v(t),capped=v(tc)))
        if pi==len(pgs)-1:
            c2=sm(P,'c')
            if x.plant==2: g+=D('2700'); x.change('grand-total','grand total of gross 2700 above',v(g),v(g-2700),page=pi+1)
            pdf.text(12,Y+7,f'Totaux generaux :   Effectif {n}     Jours {sum(k["d"] for k in P)}     Salaire reel {pln(g)}     Salaire plafonne {pln(c2)}'); T_.append(dict(scope='grand',page=pi+1,headcount=str(n),days=str(sum(k['d'] for k in P)),gross=v(g),capped=v(c2)))
    pdf.output(x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 8 Story: payment slip, key / value table, words
@layout('c08-avis-versement','pymupdf')
def L8(x):
    r=x.r; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); g=q(D(r.randint(2500000,90000000))/100); cp=q(g*D(r.randint(55,95))/100); K=[('Allocations familiales',g,D('6.40')),('Prestations sociales (court et long terme)',cp,D('13.46')),('Taxe de formation professionnelle',g,D('1.60')),('Assurance maladie obligatoire',g,D('6.37'))]; A=[q(b*t/100) for _,b,t in K]
    if x.plant==1: A[1]+=D('110'); x.change('rate-product','social benefits 110 above base times rate; total follows',v(A[1]),v(A[1]-110))
    tot=sum(A); w=tot
    if x.plant==2: w+=D(3000); x.change('amount-in-words','words 3000 dirhams above the figures',None,v(tot))
    due=datetime.date(y+m//12,m%12+1,10); iss=datetime.date(y+m//12,m%12+1,r.randint(2,9)); cts=int((w%1)*100)
    h=f'''<p style="text-align:right">{co}<br/>N° d'adhérent CNSS {aff}</p><h2>AVIS DE VERSEMENT DES COTISATIONS</h2><p>Période des salaires : <b>{m:02d}/{y}</b><br/>Date limite de paiement : <b>{dmy(due)}</b></p>
<table><tr><th>Nature de la cotisation</th><th class="r">Assiette (DH)</th><th class="r">Taux</th><th class="r">Montant dû (DH)</th></tr>'''+''.join(f'<tr><td>{l}</td><td class="r">{frs(b)}</td><td class="r">{pln(t)} %</td><td class="r">{frs(z)}</td></tr>' for (l,b,t),z in zip(K,A))+f'''<tr><td><b>MONTANT TOTAL A VERSER</b></td><td></td><td></td><td class="r"><b>{frs(tot)}</b></td></tr></table>
<p>Arrêté le présent avis à la somme de : <b>{words(int(w))} dirhams{" et "+words(cts)+" centimes" if cts else ""}</b>.</p><p>Témara, le {dmy(iss)}</p>'''
    story(h,x.path,css='body{font-family:serif;font-size:10px}h2{text-align:center;font-size:14px}table{width:100%}td,th{padding:4px;border-bottom:0.6px solid #444;text-align:left}.r{text-align:right}',rect=(595,420))
    x.done('bpc','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),due_date=str(due),lines=[dict(label=l,base=v(b),rate=f'{t/100:.4f}',amount=v(z)) for (l,b,t),z in zip(K,A)],totals=[dict(scope='grand',amount=v(tot))])])
if __name__=='__main__': main()
