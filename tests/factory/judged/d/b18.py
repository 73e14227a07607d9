from mine import *
# 69 weasy fr: complement declaration; landscape; month sections in one list? two tables side by side: left list, right recap of contributions
@layout('d69-liste-et-recap-a-cote','weasyprint')
def L69(x):
    r=x.r; n=[11,21,5,17,25,8][x.idx]; y,m=r.randint(2019,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["STE ARGANERAIE D'ESSAOUIRA","HOTEL KSAR TAZNAKHT","COOPERATIVE SAFRAN TALIOUINE"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: cp+=D('120'); x.change('grand-total','capped 120 above',v(cp),v(cp-120),page='last')
    if x.plant==2: dd-=3; x.change('grand-total','days 3 below',dd,dd+3,page='last')
    weasy(f'''<style>@page{{size:A4 landscape;margin:12mm}}body{{font:9pt "DejaVu Sans Condensed","DejaVu Sans"}}.w{{display:flex;gap:8mm;align-items:flex-start}}.a{{flex:2.4}}.b{{flex:1}}table{{border-collapse:collapse;width:100%}}td,th{{border:.5pt solid #555;padding:2pt 4pt}}th{{background:#e9e4f5}}.n{{text-align:right}}.c{{text-align:center}}h1{{font-size:13pt;margin:0 0 6pt}}h2{{font-size:10pt;margin:0 0 3pt}}</style><h1>Déclaration CNSS du mois {m:02d}/{y}</h1><div class=w><div class=a><h2>1. Salariés</h2><table><tr><th>N° Imm.<th>Nom Prénom<th>Nbre J.<th>Brut<th>Brut plaf.</tr>{''.join(f'<tr><td class=c>{k["imm"]}<td>{k["l"].upper()} {k["f"]}<td class=c>{k["d"]}<td class=n>{frs(k["g"])}<td class=n>{frs(k["c"])}' for k in P)}</table></div><div class=b><h2>2. Employeur</h2><table><tr><td>Raison sociale<tr><td><b>{co}</b><tr><td>N° d'affiliation<tr><td><b>{aff}</b></table><br><h2>3. Totaux</h2><table><tr><td>Nombre de salariés<td class=n><b>{n}</b><tr><td>Total des jours<td class=n><b>{dd}</b><tr><td>Total brut<td class=n><b>{frs(g)}</b><tr><td>Total brut plafonné<td class=n><b>{frs(cp)}</b></table><br>Déclaré le {dmy(iss)}</div></div>''',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',headcount=str(n),days=str(dd),gross=v(g),capped=v(cp))])])
# 70 typst ar: page continues without heading, page total row each page by hand, quarter word in table title; Moroccan agricultural: hours
@layout('d70-ujur-filahia','typst')
def L70(x):
    r=x.r; n=[18,36,7,44,27,30][x.idx]; y,m=r.randint(2015,2024),r.randint(1,12); P=x.bds(n,lo=190000,hi=700000); aff=x.aff(); co=r.choice(["ضيعة الزيتون بأولاد برحيل","شركة البواكر لسوس","التعاونية الفلاحية تادلة"]); iss=nxt(y,m,r); per=22; pg=chunks(P,per); T_=[]; body=''; L=lambda s:f'#text(dir:ltr)[{ty(s)}]'
    col='columns:(24pt,74pt,1fr,44pt,86pt,86pt),align:(center,center,right,center,center,center),stroke:.5pt,inset:(x:4pt,y:3.6pt)'
    for pi,R in enumerate(pg):
        z=P[:pi*per+len(R)]; last=pi==len(pg)-1; a=[sd(R),sm(R,'g'),sm(R,'c')]; b=[sd(z),sm(z,'g'),sm(z,'c')]
        if x.plant==1 and pi==0: a[2]-=D('31'); x.change('page-total','page capped 31 below',v(a[2]),v(a[2]+31),page=1)
        if x.plant==2 and last: b[1]+=D('310'); x.change('grand-total','grand gross 310 above',v(b[1]),v(b[1]-310),page=pi+1)
        hd='[*ر.ت*],[*رقم المستخدم في الضمان*],[*اسم العامل*],[*الأيام*],[*الأجر الإجمالي*],[*الأجر المسقف*],' if pi==0 else ''
        body+=f'#table({col},{hd}'+''.join(f'[{pi*per+i+1}],[{k["imm"]}],[{k["ar"]}],[{k["d"]}],[{L(dot(k["g"]))}],[{L(dot(k["c"]))}],' for i,k in enumerate(R))+f'table.cell(colspan:3)[*مجموع الصفحة {pi+1}*],[*{a[0]}*],[*{L(dot(a[1]))}*],[*{L(dot(a[2]))}*],table.cell(colspan:3)[*{"المجموع النهائي" if last else "المجموع إلى حد الآن"}*],[*{b[0]}*],[*{L(dot(b[1]))}*],[*{L(dot(b[2]))}*])\n'+('' if last else '#pagebreak()\n')
        T_+=[dict(scope='page',page=pi+1,days=str(a[0]),gross=v(a[1]),capped=v(a[2])),dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(b[0]),gross=v(b[1]),capped=v(b[2]))]
    typst(f'''#set page(paper:"a4",margin:(x:1.6cm,y:1.6cm))
#set text(font:"Noto Kufi Arabic",size:8pt,lang:"ar",dir:rtl)
#align(center,text(13pt)[*التصريح بأجور العمال الفلاحيين*])
#grid(columns:(1fr,1fr),row-gutter:6pt,[اسم المشغل: *{co}*],[رقم المشغل لدى الصندوق: *{aff}*],[الشهر المصرح به: *{MA[m-1]} {y}*],[حرر في: *{L(dmy(iss))}*])
{body}''',x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 71 reportlab fr: bare clerk's list: heading abbreviations, hand-ruled, typed corrections none; values touching rules; month in letters split over two lines; total on line 'T O T A L'
@layout('d71-abreviations','reportlab')
def L71(x):
    r=x.r; n=[15,28,3,38,22,46][x.idx]; y,m=r.randint(2011,2023),r.randint(1,12); P=x.bds(n,sort=False); aff=x.aff(); co=r.choice(["STE MEHARI VOYAGES","BOIS ET DERIVES DU RIF","MATELAS CONFORT DU SUD"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); per=40; pg=chunks(P,per); c=C(x.path,A4,'Courier',9,fb='Courier-Bold')
    if x.plant==1: g+=D('9'); g+=D('81'); x.change('grand-total','gross 90 above',v(g),v(g-90),page=len(pg))
    if x.plant==2: cp-=D('420'); x.change('grand-total','capped 420 below',v(cp),v(cp+420),page=len(pg))
    X=[45,70,135,330,365,455,545]
    for pi,R in enumerate(pg):
        c.t(45,45,co,b=1,fs=11); c.t(45,58,f'AFF. CNSS {aff}'); c.t(545,45,'DECL. SALAIRES',a='r',b=1,fs=11); c.t(545,58,f'MOIS {m:02d}.{y}',a='r'); c.t(297,58,f'FEUILLE {pi+1}/{len(pg)}',a='c'); y0=70; c.line(45,y0,545,y0,1); c.line(45,y0+16,545,y0+16,1)
        for s,a,b in zip(('N.','N.IMM.','NOM - PRENOM','NB.J','SAL.REEL','SAL.PLAF.'),X,X[1:]): c.t((a+b)/2,y0+11,s,a='c',b=1,fs=8.5)
        Y=y0+16
        for i,k in enumerate(R): c.t(68,Y+11,pi*per+i+1,a='r'); c.t(72,Y+11,k['imm']); c.t(137,Y+11,(strip(k['l'])+' '+strip(k['f'])).upper()); c.t(363,Y+11,k['d'],a='r'); c.t(454,Y+11,pln(k['g']),a='r'); c.t(544,Y+11,pln(k['c']),a='r'); Y+=15; c.line(45,Y,545,Y,.2)
        if pi==len(pg)-1: c.t(137,Y+13,'T O T A L',b=1); c.t(363,Y+13,dd,a='r',b=1); c.t(454,Y+13,pln(g),a='r',b=1); c.t(544,Y+13,pln(cp),a='r',b=1); Y+=18; c.line(45,Y,545,Y,1); c.t(45,Y+20,f'FAIT LE {dmy(iss,".")}')
        for a in X: c.line(a,y0,a,Y,.3)
        c.page()
    c.save()
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=(strip(k['l'])+' '+strip(k['f'])).upper(),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 72 chromium bilingual: several declarations (2 agencies) one under the other, RTL, each with box header
@layout('d72-wikalatan','chromium')
def L72(x):
    r=x.r; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice([("MAROC COLIS EXPRESS","المغرب كوليس إكسبريس"),("BANQUET ROYAL TRAITEUR","الوليمة الملكية")]); iss=nxt(y,m,r); V=r.sample([("Rabat","الرباط"),("Settat","سطات"),("Azrou","أزرو"),("Khouribga","خريبكة")],2); body=''; D_=[]
    for j,vv in enumerate(V):
        n=r.randint(2,13); P=x.bds(n); aff=x.aff(); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
        if x.plant==1 and j==1: g+=D('3000'); x.change('grand-total','gross of the second agency 3000 above',v(g),v(g-3000),page=frs(g))
        if x.plant==2 and j==0: cp-=D('10'); x.change('grand-total','capped of the first agency 10 below',v(cp),v(cp+10),page=frs(cp))
        body+=f'''<div class=d><div class=h><span>{co[1]} - {vv[1]}</span><span>رقم الانخراط <b>{aff}</b> <i>N° affiliation</i></span><span>شهر <b>{m:02d}/{y}</b> <i>Mois</i></span></div><table><tr><th>رقم التسجيل<br><i>N° immatriculation</i><th>الاسم الكامل<br><i>Nom complet</i><th>عدد الأيام<br><i>Nb jours</i><th>الأجر الإجمالي<br><i>Salaire brut</i><th>الأجر المحدد<br><i>Salaire plafonné</i></tr>'''+''.join(f'<tr><td>{k["imm"]}<td class=w>{k["ar"]}<td>{k["d"]}<td dir=ltr>{fr(k["g"])}<td dir=ltr>{fr(k["c"])}' for k in P)+f'<tr class=t><td colspan=2>مجموع {vv[1]} <i>Total {vv[0]}</i><td>{dd}<td dir=ltr>{fr(g)}<td dir=ltr>{fr(cp)}</table></div>'
        D_.append((dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',days=str(dd),gross=v(g),capped=v(cp))]),aff))
    chrome(f'<html dir=rtl lang=ar><style>@page{{size:A4;margin:12mm}}body{{font:11px "Noto Sans Arabic","Liberation Sans";margin:0}}i{{font:8px "Liberation Sans"}}.d{{break-inside:avoid;margin-bottom:22px;border:1px solid #456;padding:6px}}.h{{display:flex;justify-content:space-between;margin-bottom:4px}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #9ab;padding:1px 4px;text-align:center}}td.w{{text-align:right}}.t td{{font-weight:bold;background:#eef}}h1{{font-size:15px;text-align:center}}</style><h1>التصريح بأجور المستخدمين حسب الوكالات — Déclaration des salaires par agence</h1>{body}',x.path)
    import pymupdf; tx=[norm(p.get_text()) for p in pymupdf.open(x.path)]; O=[]
    for d,aff in D_:
        pg=next(i for i,t in enumerate(tx) if aff in t)+1
        for q_ in d['rows']+d['totals']: q_['page']=pg
        O.append(d)
    for ch in x.changes: ch['location']['page']=next(i for i,t in enumerate(tx) if norm(ch['location']['page']) in t)+1
    x.done('bds','frar',O)
main()
