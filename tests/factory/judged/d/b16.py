from mine import *
# 61 writer fr: two-line header cells, "nature" rows: declared by category tables? -> monthly declaration with key/value table of 3 columns stacked (label over value) and list of two columns numbers; hyphenation
@layout('d61-cadre-superieur','writer')
def L61(x):
    r=x.r; n=[14,32,6,23,45,10][x.idx]; y,m=r.randint(2015,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); ice=x.ice(); co=r.choice(["STE KASBAH PNEUMATIQUE","CREDIT CONSEIL MAGHREB","MINI-MARKET LES ORANGERS"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: dd-=26; x.change('grand-total','days 26 below',dd,dd+26,page=1)
    if x.plant==2: g-=D('88'); x.change('grand-total','gross 88 below',v(g),v(g+88),page=1)
    st=pst('H','center',True,13)+pst('S','center',size=7)+pst('C','center')+pst('CB','center',True)+pst('L')+pst('R','end')
    a0,t0=ftab('K',[6,6,6],[[('Employeur','S'),('N° affiliation CNSS','S'),('Identifiant commun (ICE)','S')],[(co,'CB'),(aff,'CB'),(ice,'CB')],[('Mois déclaré','S'),('Nombre de salariés','S'),('Date de la déclaration','S')],[(f'{MF[m-1]} {y}','CB'),(n,'CB'),(dmy(iss),'CB')],[('Nombre de jours','S'),('Masse salariale réelle','S'),('Masse salariale plafonnée','S')],[(dd,'CB'),(fr(g)+' DH','CB'),(fr(cp)+' DH','CB')]],head=0)
    a1,t1=ftab('T',[2.9,6.7,1.6,3.2,3.6],[[('N° immatri-¶culation','CB'),('Nom et prénom du salarié','CB'),('Jours¶décl.','CB'),('Salaire¶réel','CB'),('Salaire¶plafonné','CB')]]+[[(k['imm'],'C'),(k['l'].upper()+' '+k['f'],'L'),(k['d'],'C'),(fr(k['g']),'R'),(fr(k['c']),'R')] for k in P],ruled=False)
    body=par('H','DÉCLARATION DES SALAIRES')+par('L','')+t0+par('L','')+t1
    p=x.path[:-3]+'fodt'; open(p,'w').write(fodt(body,st,a0+a1,font='Liberation Serif',fs='10pt',margin='1.5cm')); office(p,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=1,headcount=str(n),days=str(dd),gross=v(g),capped=v(cp))])])
# 62 chromium ar RTL: two lists side by side per department (right: first half), header values in a sentence; currency درهم after each amount
@layout('d62-jumla-arabiya','chromium')
def L62(x):
    r=x.r; n=[10,24,5,18,32,1][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["تعاونية الورود قلعة مكونة","شركة النجمة للتنظيف","مقاولة الترصيص الحديث"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: g+=D('40'); x.change('grand-total','gross 40 above',v(g),v(g-40),page='last')
    if x.plant==2: dd+=9; x.change('grand-total','days 9 above',dd,dd-9,page='last')
    rows=''.join(f'<tr><td>{k["ar"]}<td class=c>{k["imm"]}<td class=c>{k["d"]} يوما<td class=c><span dir=ltr>{en(k["g"])}</span> درهم<td class=c><span dir=ltr>{en(k["c"])}</span> درهم' for k in P)
    chrome(f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:18mm}}body{{font:12px Amiri;margin:0;line-height:1.5}}table{{border-collapse:collapse;width:100%;margin:8px 0}}th{{border-bottom:1.5px solid;text-align:center}}th:first-child{{text-align:right}}.c{{text-align:center}}tr{{break-inside:avoid}}thead{{display:table-header-group}}h1{{font-size:18px;text-align:center}}</style><h1>تصريح بالأجور المؤداة</h1><p>تصرح {co}، المنخرطة في الصندوق الوطني للضمان الاجتماعي تحت رقم {aff}، بأنها أدت لأجرائها برسم شهر {MA[m-1]} {y} الأجور التالية:</p><table><thead><tr><th>الاسم الكامل<th>رقم التسجيل<th>عدد أيام العمل<th>الأجر الخام<th>الأجر المسقف</thead><tbody>{rows}</tbody></table><table style="width:60%;border:1px solid"><tr><td>عدد الأجراء<td>{n}<tr><td>مجموع أيام العمل<td>{dd}<tr><td>مجموع الأجور الخام<td><span dir=ltr>{en(g)}</span> درهم<tr><td>مجموع الأجور المسقفة<td><span dir=ltr>{en(cp)}</span> درهم</table><p>وحرر في {dmy(iss)}</p>''',x.path)
    x.done('bds','ar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',headcount=str(n),days=str(dd),gross=v(g),capped=v(cp))])])
# 63 fpdf2 fr: quarterly Tunisia, unruled mono font, "Page i/n", report with previous total, names last
@layout('d63-trimestriel-mono','fpdf2')
def L63(x):
    from fpdf import FPDF
    r=x.r; n=[20,6,48,35,14,60][x.idx]; y,t=r.randint(2010,2018),r.randint(1,4); N=pool(x,TNG,TNL,n); aff=x.dg(6)+'-'+x.dg(2); co=r.choice(["STE TEXPRO SAHEL","COMPTOIR METALLURGIQUE DE RADES","LES GRANDS MOULINS DE GABES"]); M=lambda z:num(z,3,'','.'); P=[]
    for a,b in N:
        k=D(r.randrange(380000,1700000,100))/1000; mm=[k+D(r.choice(['0','0','25.200','-12.600'])) for _ in range(3)]; P.append(dict(i=x.dg(8)+'-'+x.dg(2),n=f'{b[0].upper()} {a[0].upper()}',m=mm,t=sum(mm)))
    if x.plant==2: k=P[n//2]; k['t']+=D('12'); x.change('row-total','quarter of a row 12 above its months; totals follow',v(k['t'],3),v(k['t']-12,3),page=k['i'])
    f=lambda L:[sum(k['m'][i] for k in L) for i in range(3)]+[sum(k['t'] for k in L)]; K=lambda s:dict(month_1=v(s[0],3),month_2=v(s[1],3),month_3=v(s[2],3),total=v(s[3],3)); T_=[]
    per=25; pg=chunks(P,per); p=FPDF('L','mm','A4'); p.set_auto_page_break(False); p.set_margins(12,12,12)
    for pi,R in enumerate(pg):
        p.add_page(); p.set_font('Courier','B',10); w=lambda s,h=4.6:p.cell(0,h,s,new_x='LMARGIN',new_y='NEXT')
        w(f'{"CAISSE NATIONALE DE SECURITE SOCIALE":<70}PAGE : {pi+1}/{len(pg)}'); w(f'DECLARATION DES SALAIRES DU TRIMESTRE {t} ANNEE {y}'); w(f'EMPLOYEUR : {co}'); w(f'NUMERO D\'AFFILIATION : {aff}'); w(''); w(f'{"NUM":>4} {"MATRICULE CNSS":<15}{"MOIS 1":>12}{"MOIS 2":>12}{"MOIS 3":>12}{"TOTAL":>14}   NOM ET PRENOM'); w('-'*110); p.set_font('Courier','',10)
        z0=P[:pi*per]
        if pi: s=f(z0); w(f'{"":>4} {"REPORT":<15}'+''.join(f'{M(a):>12}' for a in s[:3])+f'{M(s[3]):>14}')
        for i,k in enumerate(R): w(f'{pi*per+i+1:>4} {k["i"]:<15}'+''.join(f'{M(a):>12}' for a in k['m'])+f'{M(k["t"]):>14}   {k["n"]}')
        w('-'*110); last=pi==len(pg)-1; s=f(P[:pi*per+len(R)])
        if x.plant==1 and pi==0: s[0]+=D('8'); x.change('cumulative-total','carried total of the first month 8 above',v(s[0],3),v(s[0]-8,3),page=1)
        p.set_font('Courier','B',10); w(f'{"":>4} {"TOTAL GENERAL" if last else "A REPORTER":<15}'+''.join(f'{M(a):>12}' for a in s[:3])+f'{M(s[3]):>14}'); T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,**K(s)))
    p.output(x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',_pages=True,rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in P],totals=T_)])
# 64 reportlab bilingual: page turned (Rotate 270) drawn landscape; rotated Arabic title along the left; grid; hand numbering
@layout('d64-titre-vertical','reportlab')
def L64(x):
    import pymupdf
    r=x.r; n=[19,7,36,26,2,40][x.idx]; y,m=r.randint(2015,2023),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice([("CARRIERES DU TAFILALET","مقالع تافيلالت"),("STE FRIGO MARINE","فريغو البحرية"),("MEUNERIE IDEALE","المطحنة المثالية")]); iss=nxt(y,m,r); per=22; pg=chunks(P,per); T_=[]; t=x.path+'.t'; c=C(t,landscape(A4),'LS',8.5,fb='LSB'); X=[78,104,180,340,470,514,612,720]
    for pi,R in enumerate(pg):
        c.rot(52,420,f'Bordereau des salaires — {MF[m-1]} {y}',90,'LSB',13); c.rot(66,300,shape('جدول الأجور'),90,'NAB',12)
        c.t(78,44,f'{co[0]}',b=1,fs=11); c.t(720,44,shape(co[1]),a='r',f='NAB',fs=11); c.t(78,58,f'N° affiliation : {aff}'); c.t(720,58,shape('رقم الانخراط'),a='r',f='NA',fs=9); c.t(400,58,f'Page {pi+1} / {len(pg)}',a='c'); y0=66; c.box(78,y0,720,y0+30,.6,.93)
        for (s,u),a,b in zip((('N°','رقم'),('N° immat.','رقم التسجيل'),('Nom et prénom',''),('','الاسم الكامل'),('Jours','الأيام'),('Salaire brut','الأجر الخام'),('Salaire plafonné','الأجر المسقف')),X,X[1:]):
            if s: c.t((a+b)/2,y0+12,s,a='c',b=1)
            if u: c.t((a+b)/2,y0+25,shape(u),a='c',f='NAB',fs=9)
        Y=y0+30
        for i,k in enumerate(R):
            c.t(91,Y+12,pi*per+i+1,a='c'); c.t(142,Y+12,k['imm'],a='c'); c.t(184,Y+12,k['l'].upper()+' '+k['f']); c.t(465,Y+12,shape(k['ar']),a='r',f='NA',fs=9); c.t(492,Y+12,k['d'],a='c'); c.t(607,Y+12,frs(k['g']),a='r'); c.t(715,Y+12,frs(k['c']),a='r'); Y+=17; c.line(78,Y,720,Y,.3)
        last=pi==len(pg)-1; z=P[:pi*per+len(R)]; s=[sd(z),sm(z,'g'),sm(z,'c')]
        if x.plant==1 and last: s[2]-=D('120'); x.change('grand-total','capped 120 below',v(s[2]),v(s[2]+120),page=pi+1)
        if x.plant==2 and pi==0: s[1]+=D('1000'); x.change('cumulative-total','carried gross 1000 above',v(s[1]),v(s[1]-1000),page=1)
        c.t(184,Y+12,'TOTAL GENERAL' if last else 'A REPORTER',b=1); c.t(465,Y+12,shape('المجموع العام' if last else 'المجموع المنقول'),a='r',f='NAB',fs=9); c.t(492,Y+12,s[0],a='c',b=1); c.t(607,Y+12,frs(s[1]),a='r',b=1); c.t(715,Y+12,frs(s[2]),a='r',b=1); Y+=17; c.line(78,Y,720,Y,.8); T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(s[0]),gross=v(s[1]),capped=v(s[2])))
        for a in X: c.line(a,y0,a,Y,.3)
        if last: c.t(78,Y+16,f'Date : {dmy(iss)}')
        c.page()
    c.save(); s=pymupdf.open(t); d=pymupdf.open()
    for p in s: q_=d.new_page(width=p.rect.height,height=p.rect.width); q_.show_pdf_page(q_.rect,s,p.number,rotate=-90); q_.set_rotation(270)
    d.save(x.path); os.remove(t)
    x.done('bds','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
main()
