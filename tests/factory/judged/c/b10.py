from lib import *
# 73 reportlab: old printed form, dirhams and centimes in columns of their own
@layout('c73-dirhams-centimes','reportlab')
def L1(x):
    r=x.r; n=[9,22,37,4,30,16][x.idx]; y,m=r.randint(2008,2015),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; c=C(x.path,A4,'LS',9,fb='LSB'); per=25; pg=chunks(P,per); T_=[]; X=[40,70,150,350,390,450,475,535,560]
    for k in P: k['hire']=k['hire'].replace(year=2006); 
    if x.plant==1: k=P[n//2]; old=k['c']; k['c']=k['g']+D('0.90'); x.change('capped-above-gross','capped 0.90 above gross; totals follow',v(k['c']),v(old),page=k['imm'])
    for pi,R in enumerate(pg):
        last=pi==len(pg)-1; c.t(40,40,'Déclaration de Salaires',b=1,fs=14); c.t(560,40,f'Page n° {pi+1} / {len(pg)}',a='r'); c.t(40,58,f'Affilié n° : {aff}'); c.t(190,58,f'Nom ou raison sociale : {co}'); c.t(560,58,f'Mois : {m:02d}/{y}',a='r')
        c.box(40,70,560,106)
        for s,a,b in (('N°',0,1),('Immatriculation',1,2),('Nom et prénom',2,3),('Jours',3,4)): c.t((X[a]+X[b])/2,92,s,a='c',b=1)
        c.t((X[4]+X[6])/2,83,'Salaire réel',a='c',b=1); c.t((X[6]+X[8])/2,83,'Salaire plafonné',a='c',b=1); c.line(X[4],90,560,90)
        for a,s in ((4,'Dirhams'),(5,'Cts'),(6,'Dirhams'),(7,'Cts')): c.t((X[a]+X[a+1])/2,101,s,a='c',fs=8)
        Y=106
        def row(i,imm,nm,d,g,cc,b=False):
            nonlocal Y
            gi,gc=f'{g:.2f}'.split('.'); ci,ck=f'{cc:.2f}'.split('.')
            c.t((X[0]+X[1])/2,Y+13,i,a='c'); c.t((X[1]+X[2])/2,Y+13,imm,a='c'); c.t(X[2]+4,Y+13,nm,b=b); c.t((X[3]+X[4])/2,Y+13,d,a='c',b=b); c.t(X[5]-2,Y+13,num(D(gi),0),a='r',b=b); c.t((X[5]+X[6])/2,Y+13,gc,a='c',b=b); c.t(X[7]-2,Y+13,num(D(ci),0),a='r',b=b); c.t((X[7]+X[8])/2,Y+13,ck,a='c',b=b); Y+=18; c.line(40,Y,560,Y,.4)
        for i,k in enumerate(R): row(pi*per+i+1,k['imm'],f"{k['l'].upper()} {k['f']}",k['d'],k['g'],k['c'])
        for sc,lab,Z in [('page','Total de cette page',R)]+([('grand','Total de la déclaration',P)] if last else []):
            g,cc,d=sm(Z,'g'),sm(Z,'c'),sum(k['d'] for k in Z)
            if sc=='grand' and x.plant==2: g+=D(30); x.change('grand-total','grand total of gross 30 above',v(g),v(g-30),page=pi+1)
            row('','',lab,d,g,cc,True); T_.append(dict(scope=sc,page=pi+1,days=str(d),gross=v(g),capped=v(cc)))
        for a in X: c.line(a,70 if a not in(X[5],X[7]) else 90,a,Y,.4)
        c.page()
    c.save()
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 74 Typst: two fortnights and their total, then the capped wage
@layout('c74-quinzaines','typst')
def L2(x):
    r=x.r; n=[8,20,34,3,27,14][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]
    for k in P: k['q1']=q(k['g']*D(r.randint(42,58))/100); k['q2']=k['g']-k['q1']
    if x.plant==1: k=P[n//2]; old=k['c']; k['c']=k['g']+D(16); x.change('capped-above-gross','capped above gross; totals follow',v(k['c']),v(old),page=k['imm'])
    pg=chunks(P,20); T_=[]; src='#set page(paper:"a4",flipped:true,margin:1.4cm)\n#set text(font:"Liberation Sans",size:9pt)\n'
    for pi,R in enumerate(pg):
        last=pi==len(pg)-1
        if pi: src+='#pagebreak()\n'
        src+=f'*{ty(co)}* #h(1fr) Déclaration des salaires par quinzaine – {MF[m-1]} {y} \\ Numéro CNSS de l\'entreprise : {aff} #h(1fr) page {pi+1} sur {len(pg)}\n#v(4pt)\n#table(columns:(auto,1fr,auto,auto,auto,auto,auto),stroke:(x:.3pt,y:none),inset:(x:5pt,y:3pt),align:(c,_)=>if c < 2 {{left}} else {{right}},table.hline(),[*N° immatriculation*],[*Nom et prénom*],[*1re quinzaine*],[*2e quinzaine*],[*Salaire brut du mois*],[*Salaire plafonné*],[*Jours*],table.hline(),\n'
        src+=''.join(f'[{k["imm"]}],[{ty(k["l"])} {k["f"]}],[{frs(k["q1"])}],[{frs(k["q2"])}],[{frs(k["g"])}],[{frs(k["c"])}],[{k["d"]}],\n' for k in R)+'table.hline(),'
        for sc,lab,Z in [('page','Total page',R)]+([('grand','Total mois',P)] if last else []):
            g,c,d=sm(Z,'g'),sm(Z,'c'),sum(k['d'] for k in Z)
            if sc=='grand' and x.plant==2: c-=D(11); x.change('grand-total','grand total of capped 11 below',v(c),v(c+11),page=pi+1)
            src+=f'[],[*{lab}*],[{frs(sm(Z,"q1"))}],[{frs(sm(Z,"q2"))}],[*{frs(g)}*],[*{frs(c)}*],[*{d}*],table.hline(),\n'; T_.append(dict(scope=sc,page=pi+1,days=str(d),gross=v(g),capped=v(c)))
        src+=')\n'
    typst(src,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 75 WeasyPrint: Arabic list in two halves side by side, totals in a band at the head
@layout('c75-nisfayn','weasyprint')
def L3(x):
    r=x.r; n=[11,28,46,6,36,20][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n,sort=False); aff=x.aff(); co=r.choice(COM)[1]; g,c=sm(P,'g'),sm(P,'c'); gp=g
    if x.plant==1: gp+=D(65); x.change('grand-total','total of gross in the band 65 above',v(gp),v(g))
    if x.plant==2: k=P[n//2]; old=k['c']; k['c']=k['g']+D(14); c=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(old),page=k['imm'])
    h=(n+1)//2; T1=lambda Q:'<table><tr><th>رقم التسجيل<th>الاسم<th>الأجر الكلي<th>الأجر في حدود السقف</tr>'+''.join(f'<tr><td>{k["imm"]}<td class=n>{k["ar"]}<td>{en(k["g"])}<td>{en(k["c"])}' for k in Q)+'</table>'
    weasy(f'<html dir=rtl lang=ar><style>@page{{size:A4 landscape;margin:11mm}}body{{font:8.5pt "Noto Naskh Arabic"}}h1{{font-size:14pt;margin:0;text-align:center}}.w{{display:flex;gap:8mm}}.w>div{{flex:1}}table{{width:100%;border-collapse:collapse}}td,th{{border:.4pt solid #444;text-align:center;padding:.5pt 3pt}}.n{{text-align:right}}.b{{background:#eee;border:.8pt solid;padding:2mm;margin:2mm 0;display:flex;justify-content:space-between;font-weight:bold}}</style><h1>لائحة الأجور الشهرية</h1><p>اسم المؤسسة: {co} — رقم الانخراط في الصندوق: {aff} — الشهر: {MA[m-1]} {y}</p><div class=b><span>عدد الأجراء: {n}</span><span>مجموع الأجور الكلية: {en(gp)} درهم</span><span>مجموع الأجور في حدود السقف: {en(c)} درهم</span></div><div class=w><div>{T1(P[:h])}</div><div>{T1(P[h:])}</div></div>',x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=1,headcount=str(n),gross=v(gp),capped=v(c))])])
# 76 fpdf2: English return, typewriter, no rules, words
@layout('c76-typed-return','fpdf2')
def L4(x):
    from fpdf import FPDF
    r=x.r; n=[6,18,29,2,24,12][x.idx]; y,m=r.randint(2015,2023),r.randint(1,12); co=r.choice(COEN); reg='SS/'+x.dg(5); R=[]
    for a,b in x.en(n,True): g=q(D(r.randint(60000,480000))/100); R.append(dict(no=x.dg(3)+'-'+x.dg(2)+'-'+x.dg(4),nm=f'{b.upper()}, {a}',d=r.choice([22,22,21,15]),g=g,c=min(g,D(2750))))
    G,Cc,dd=sm(R,'g'),sm(R,'c'),sum(k['d'] for k in R); w=G
    if x.plant==1: Cc+=D(50); x.change('grand-total','total of capped 50 above',v(Cc),v(Cc-50),page='last')
    if x.plant==2: w+=D(1000); x.change('amount-in-words','words 1000 above the figures',None,v(G),page='last')
    iss=datetime.date(y+m//12,m%12+1,r.randint(2,9)); ct=int((w%1)*100); pdf=FPDF('P','mm','Letter'); pdf.set_auto_page_break(False)
    for pi,Q in enumerate(chunks(R,26)):
        pdf.add_page(); pdf.set_font('Courier','B',12); pdf.text(20,20,'STATEMENT OF WAGES PAID'); pdf.set_font('Courier','',9.5); Y=30
        for a,b in (('Employer',co),('Employer reg. no.',reg),('Month',f'{ME[m-1]} {y}')): pdf.text(20,Y,a+':'); pdf.text(70,Y,b); Y+=5
        Y+=5; 
        for s,X,al in (('Social Sec. No.',20,'l'),('Name',58,'l'),('Days',132,'r'),('Gross wages',166,'r'),('Capped wages',198,'r')): pdf.text(X-(pdf.get_string_width(s) if al=='r' else 0),Y,s)
        Y+=8
        for k in Q:
            for s,X,al in ((k['no'],20,'l'),(k['nm'],58,'l'),(str(k['d']),132,'r'),(en(k['g']),166,'r'),(en(k['c']),198,'r')): pdf.text(X-(pdf.get_string_width(s) if al=='r' else 0),Y,s)
            Y+=6
    Y+=3
    for s,X,al in (('TOTAL FOR THE MONTH',58,'l'),(str(dd),132,'r'),(en(G),166,'r'),(en(Cc),198,'r')): pdf.text(X-(pdf.get_string_width(s) if al=='r' else 0),Y,s)
    Y+=10; pdf.text(20,Y,'Total gross wages in words:'); Y+=5; pdf.set_font('Courier','',8.5); pdf.text(20,Y,words(int(w),'en').capitalize()+f' dollars and {ct} cents'); pdf.set_font('Courier','',9.5); Y+=10; pdf.text(20,Y,f'Dated {iss.day} {ME[iss.month-1]} {iss.year}'); pdf.output(x.path)
    x.done('bds','en',[dict(employer=dict(name=co,affiliate=reg),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['no'],immatriculation=k['no'],name=k['nm'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in R],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(G),capped=v(Cc))])])
if __name__=='__main__': main()
