from mine import *
# 29 reportlab fr: pre-printed form, combs for the numbers, fixed 25 lines, empty lines left, totals in foot boxes
@layout('d29-imprime-peignes','reportlab')
def L29(x):
    r=x.r; n=[8,30,19,47,2,28][x.idx]; y,m=r.randint(2008,2015),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["LAITERIE DES DOUKKALA","STE SIDI HARAZEM SOURCES","COMPTOIR DES TISSUS"]); iss=nxt(y,m,r); per=25; pg=chunks(P,per); c=C(x.path,A4,'Helvetica',8,fb='Helvetica-Bold'); T_=[]
    def comb(x0,y0,s,w=12,h=14):
        for i,ch in enumerate(s): c.box(x0+i*w,y0,x0+(i+1)*w,y0+h,.4); c.t(x0+i*w+w/2,y0+h-4,ch,a='c',f='Courier-Bold',fs=10)
    X0=[30,58,150,352,392,474,565]
    for pi,R in enumerate(pg):
        c.t(30,34,'C.N.S.S.',b=1,fs=14); c.t(30,46,'Direction des affiliés',fs=7); c.t(565,34,'DÉCLARATION DE SALAIRES',a='r',b=1,fs=13); c.t(565,46,'à retourner avant le 10 du mois suivant',a='r',fs=7)
        c.t(30,72,'Numéro d\'affiliation'); comb(120,62,aff); c.t(250,72,'Période'); comb(290,62,f'{m:02d}{y}'); c.t(400,72,'Feuille'); comb(440,62,f'{pi+1:02d}'); c.t(476,72,'sur'); comb(496,62,f'{len(pg):02d}')
        c.t(30,92,'Nom ou raison sociale'); c.t(135,92,co,f='Courier-Bold',fs=10); c.line(132,94,565,94,.4,([1,2],0))
        y0=104; c.box(30,y0,565,y0+24,.8,.92)
        for (s,s2),(a,b) in zip((('Ligne',''),('Numéro','d\'immatriculation'),('Nom et prénom du salarié',''),('Jours','déclarés'),('Salaire réel','en dirhams'),('Salaire plafonné','en dirhams')),zip(X0,X0[1:])): c.t((a+b)/2,y0+(10 if s2 else 15),s,a='c',b=1,fs=7.5); c.t((a+b)/2,y0+20,s2,a='c',b=1,fs=7.5)
        Y=y0+24
        for i in range(per):
            c.t(54,Y+14,f'{i+1:02d}',a='r',fs=7)
            if i<len(R): k=R[i]; F='Courier'; c.t(104,Y+14,k['imm'],a='c',f=F,fs=9); c.t(154,Y+14,(strip(k['l'])+' '+strip(k['f'])).upper(),f=F,fs=9); c.t(372,Y+14,k['d'],a='c',f=F,fs=9); c.t(470,Y+14,pln(k['g']),a='r',f=F,fs=9); c.t(560,Y+14,pln(k['c']),a='r',f=F,fs=9)
            Y+=19; c.line(30,Y,565,Y,.3)
        for a in X0: c.line(a,y0,a,Y,.5)
        last=pi==len(pg)-1; a=[sd(R),sm(R,'g'),sm(R,'c')]; b=[sd(P),sm(P,'g'),sm(P,'c')]
        if x.plant==1 and pi==1: a[1]-=D('45'); x.change('page-total','page total of gross 45 below',v(a[1]),v(a[1]+45),page=2)
        if x.plant==2 and last: b[1]+=D('6000'); x.change('grand-total','grand gross 6000 above',v(b[1]),v(b[1]-6000),page=pi+1)
        for lab,s,sc in (('TOTAL DE LA FEUILLE',a,'page'),)+((('TOTAL DE LA DÉCLARATION',b,'grand'),) if last else ()):
            Y+=5; c.t(344,Y+13,lab,a='r',b=1)
            for (p0,p1),t in zip(((352,392),(392,474),(474,565)),(str(s[0]),pln(s[1]),pln(s[2]))): c.box(p0,Y,p1,Y+18,.8); c.t(p1-5,Y+13,t,a='r',f='Courier-Bold',fs=9)
            Y+=18; T_.append(dict(scope=sc,page=pi+1,days=str(s[0]),gross=v(s[1]),capped=v(s[2])))
        if last: c.t(30,Y+24,f'Fait à El Jadida le {dmy(iss)}'); c.t(400,Y+24,'Cachet et signature')
        c.page()
    c.save()
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=(strip(k['l'])+' '+strip(k['f'])).upper(),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 30 writer ar: list typed in a table, header misspelt variants (hamza less), Morocco, numbers in words for the total, header not repeated
@layout('d30-tasrih-maktab','writer')
def L30(x):
    r=x.r; n=[10,23,41,6,34,16][x.idx]; y,m=r.randint(2015,2024),r.randint(1,12); P=x.bds(n,sort=False); aff=x.aff(); co=r.choice(["مقهى ومطعم الواحة","شركة التبريد الصناعي فاس","ضيعة بني يخلف","شركة أمان للحراسة"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); w=int(g)
    if x.plant==1: w+=500; x.change('amount-in-words','words 500 above the figures',None,v(g),page='last')
    if x.plant==2: cp+=D('20'); x.change('grand-total','capped total 20 above',v(cp),v(cp-20),page='last')
    NB='\u00a0'
    st=pst('H','center',True,14)+pst('C','center')+pst('CB','center',True)+pst('S','start')+pst('B','start',True)
    rows=[[(s,'CB') for s in ('الرقم','اسم ونسب الاجير','رقم الصندوق','ايام العمل','الاجر الخام','الاجر المحدود بالسقف')]]+[[(i+1,'C'),(k['arf']+' '+k['arl'],'S'),(k['imm'],'C'),(k['d'],'C'),(fr(k['g']),'C'),(fr(k['c']),'C')] for i,k in enumerate(P)]+[[('المجموع','CB',3),(dd,'CB'),(fr(g),'CB'),(fr(cp),'CB')]]
    au,tb=ftab('T',[1.3,5.6,3,2,3,3.4],rows,rtl=True,repeat=False)
    ci=int((g%1)*100)
    body=par('B',co)+par('S',f'رقم الانخراط: {aff}')+par('H','تصريح بالاجور للصندوق الوطني للضمان الاجتماعي')+par('C',f'شهر {MA[m-1]} {y}')+par('S','')+tb+par('S','')+par('S',f'حصر هذا التصريح في مبلغ {arw(w)} درهما'+(f' و{arw(ci)} سنتيما' if ci else '')+'.')+par('S',f'فاس في {dmy(iss)}')
    p=x.path[:-3]+'fodt'; open(p,'w').write(fodt(body,st,au,rtl=True,font='Noto Naskh Arabic',fs='10pt',margin='1.3cm')); office(p,x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['arf']+' '+k['arl'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 31 chromium fr: Ivory Coast monthly nominative, CNPS, two-row heading with spanning groups, XOF
@layout('d31-cnps-mensuel','chromium')
def L31(x):
    r=x.r; n=[12,37,5,26,48,18][x.idx]; y,m=r.randint(2016,2021),r.randint(1,12); N=pool(x,AFG,AFL,n); er=x.dg(6); co=r.choice(["SOCOPAL ABIDJAN SA","TRANSIT DU GOLFE SARL","ETS YOPOUGON QUINCAILLERIE","PALMERAIES DE LA ME"]); iss=nxt(y,m,r); P=[]
    for a,b in N: d=r.choice([26,26,26,30,15]); g=D(r.randrange(60000,3400000,500)); P.append(dict(i='1'+x.dg(11),n=f'{b} {a}',b=x.date((1960,1,1),(1999,12,31)),h=x.date((2001,1,1),(2014,12,31)),d=d,g=g,c=min(g,D(1647315))))
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: cp+=70000; x.change('grand-total','capped total 70000 above',v(cp),v(cp-70000),page='last')
    if x.plant==2: k=P[n//2]; o=k['c']; k['c']=k['g']+D(5000); cp=sm(P,'c'); x.change('capped-above-gross','capped above gross in a row; total follows',v(k['c']),v(o),page=k['i'])
    f=lambda z:num(z,0,' ')
    chrome(f'''<style>@page{{size:A4 landscape;margin:11mm}}body{{font:10px "Liberation Sans";margin:0}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #000;padding:2px 5px}}.e td{{border:0}}th{{background:#ffe9c7}}.n{{text-align:right;white-space:nowrap}}.c{{text-align:center}}h1{{font-size:15px;text-align:center}}tr{{break-inside:avoid}}thead{{display:table-header-group}}</style><h1>APPEL DE COTISATIONS — ÉTAT NOMINATIF DES SALAIRES</h1><table class=e><tr><td>N° CNPS employeur<td><b>{er}</b><td>Mois d'appel<td><b>{MF[m-1].upper()} {y}</b><tr><td>Employeur<td><b>{co}</b><td>Nombre de salariés<td><b>{n}</b></table><br>
<table><thead><tr><th colspan=4>Salarié<th colspan=2>Emploi<th colspan=2>Salaires (F CFA)<tr><th>N°<th>N° CNPS<th>Nom et prénoms<th>Né(e) le<th>Embauché(e) le<th>Jours<th>Brut total<th>Brut plafonné</thead><tbody>'''+''.join(f'<tr><td class=c>{i+1}<td class=c>{k["i"]}<td>{k["n"]}<td class=c>{dmy(k["b"])}<td class=c>{dmy(k["h"])}<td class=c>{k["d"]}<td class=n>{f(k["g"])}<td class=n>{f(k["c"])}' for i,k in enumerate(P))+f'<tr><th colspan=5 class=n>TOTAL<th>{dd}<th class=n>{f(g)}<th class=n>{f(cp)}</tbody></table><p>Abidjan, le {dmy(iss)}</p>',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],birth_date=str(k['b']),hire_date=str(k['h']),days=str(k['d']),gross=v(k['g'],0),capped=v(k['c'],0)) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g,0),capped=v(cp,0))])])
# 32 fpdf2 bilingual: Tunisian quarter, two lines per heading, horizontal rules only, page total left of table foot
@layout('d32-tounsi-bilingue','fpdf2')
def L32(x):
    from fpdf import FPDF
    r=x.r; n=[16,9,35,24,50,3][x.idx]; y,t=r.randint(2017,2024),r.randint(1,4); N=pool(x,TNG,TNL,n); aff=x.dg(6)+'/'+x.dg(2); co=r.choice([("STE ICHKEUL AGRO SARL","شركة إشكل الفلاحية"),("HOTEL SIDI MANSOUR","نزل سيدي منصور"),("IMPRIMERIE DU CAP BON","مطبعة الوطن القبلي")]); M=lambda z:num(z,3,' ',','); P=[]
    for a,b in N:
        k=D(r.randrange(500000,2600000,125))/1000; mm=[k+D(r.choice(['0','0','18.750','-30','90.500'])) for _ in range(3)]; P.append(dict(i=x.dg(10),n=f'{b[0].upper()} {a[0]}',m=mm,t=sum(mm)))
    S=[sum(k['m'][i] for k in P) for i in range(3)]; S.append(sum(S))
    if x.plant==1: S[0]-=D('11'); x.change('grand-total','total of first month 11 below',v(S[0],3),v(S[0]+11,3),page='last')
    if x.plant==2: k=P[1]; k['t']+=D('100'); S[3]+=D('100'); x.change('row-total','quarter of a row 100 above its months; total follows',v(k['t'],3),v(k['t']-100,3),page=k['i'])
    p=FPDF('P','mm','A4'); p.set_auto_page_break(False); p.add_font('N','','/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf'); p.add_font('L','','/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'); p.add_font('L','B','/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf'); W=[9,25,58,23,23,23,27]; Z=shape; mo=[(MF[(t-1)*3+i].capitalize(),MT[(t-1)*3+i]) for i in range(3)]
    def top():
        p.add_page(); p.set_font('L','B',11); p.cell(94,6,'Déclaration trimestrielle des salaires'); p.set_font('N','',12); p.cell(0,6,Z('التصريح الثلاثي بالأجور'),align='R',new_x='LMARGIN',new_y='NEXT'); p.set_font('L','',9)
        p.cell(94,5,f'Employeur : {co[0]}'); p.set_font('N','',10); p.cell(0,5,Z(f'المؤجر : {co[1]}'),align='R',new_x='LMARGIN',new_y='NEXT'); p.set_font('L','',9); p.cell(94,5,f'N° affiliation : {aff}'); p.set_font('N','',10); p.cell(0,5,Z('رقم الانخراط'),align='R',new_x='LMARGIN',new_y='NEXT'); p.set_font('L','',9); p.cell(94,5,f'Trimestre : {t} / {y}'); p.set_font('N','',10); p.cell(0,5,Z('الثلاثية'),align='R',new_x='LMARGIN',new_y='NEXT'); p.ln(3)
        p.line(10,p.get_y(),198,p.get_y()); y0=p.get_y()
        for j,(w,(a,b)) in enumerate(zip(W,[('N°','ع'),('Matricule assuré','رقم المضمون'),('Nom et prénom','الاسم واللقب')]+mo+[('Total','المجموع')])):
            xx=10+sum(W[:j]); p.set_xy(xx,y0+.5); p.set_font('L','B',8); p.cell(w,4.5,a,align='R' if j>2 else 'L'); p.set_xy(xx,y0+5); p.set_font('N','',9); p.cell(w,5,Z(b),align='R' if j>2 else 'L')
        p.line(10,y0+11,198,y0+11); p.set_y(y0+11.5)
    def row(c_,b=''):
        p.set_font('L',b,8)
        for j,(w,s) in enumerate(zip(W,c_)): p.cell(w,5.6,str(s),align='R' if j>2 else 'L')
        p.ln(5.6)
    top()
    for i,k in enumerate(P):
        if p.get_y()>270: top()
        row((i+1,k['i'],k['n'],*map(M,k['m']),M(k['t']))); p.set_draw_color(180); p.line(10,p.get_y(),198,p.get_y()); p.set_draw_color(0)
    p.set_line_width(.5); p.line(10,p.get_y(),198,p.get_y()); p.set_line_width(.2); row(('','','Total général (TND)',*map(M,S)),'B')
    p.output(x.path)
    x.done('bds','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-Q{t}',rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in P],totals=[dict(scope='grand',page='last',month_1=v(S[0],3),month_2=v(S[1],3),month_3=v(S[2],3),total=v(S[3],3))])])
main()
