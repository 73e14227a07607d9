from mine import *
# 57 chromium en: three monthly schedules in a file (one quarter), each starting below the other or on a new page; half ruled
@layout('d57-three-months','chromium')
def L57(x):
    r=x.r; y,m0=r.randint(2018,2024),r.choice([1,4,7,10]); N=x.en([6,14,4,11,9,17][x.idx],True); er='E'+x.dg(7); co=r.choice(["Georgetown Sugar Refiners Ltd","Paramount Laundry Services","Essequibo Timber Company Ltd"]); base=[dict(i='A'+x.dg(7),n=f'{b}, {a}',b=D(r.randrange(6000000,38000000,25000))/100) for a,b in N]; body=''; D_=[]
    for j in range(3):
        m=m0+j; P=[]
        for k in base: d=r.choice([22,22,22,21,11]); g=q(k['b']*d/22); P.append(dict(k,d=d,g=g,c=min(g,D(280000))))
        g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); hit=j==1
        if x.plant==1 and hit: g+=D('5000'); x.change('grand-total','gross total of the second month 5000 above',v(g),v(g-5000),page=en(g))
        if x.plant==2 and hit: cp-=D('250'); x.change('grand-total','insurable total of the second month 250 below',v(cp),v(cp+250),page=en(cp))
        body+=f'''<div class=d><h2>Schedule of Contributions — {ME[m-1]} {y}</h2><p>Employer: <b>{esc(co)}</b> &nbsp; Employer Reg. No.: <b>{er}</b> &nbsp; Employees: <b>{len(P)}</b></p><table><tr><th>Insurance No.<th class=l>Name of employee<th>Days<th class=n>Actual earnings<th class=n>Insurable earnings</tr>'''+''.join(f'<tr><td>{k["i"]}<td class=l>{k["n"]}<td>{k["d"]}<td class=n>{en(k["g"])}<td class=n>{en(k["c"])}' for k in P)+f'<tr class=t><td><td class=l>Total for {ME[m-1]}<td>{dd}<td class=n>{en(g)}<td class=n>{en(cp)}</table></div>'
        D_.append(dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',_key=en(g),days=str(dd),gross=v(g),capped=v(cp))]))
    chrome(f'<style>@page{{size:A4;margin:15mm}}body{{font:10px "Liberation Serif";margin:0}}.d{{break-inside:avoid;margin-bottom:22px}}h2{{font-size:14px;margin:0}}p{{margin:4px 0}}table{{border-collapse:collapse;width:100%}}th{{border-top:1px solid;border-bottom:1px solid}}td,th{{padding:2px 6px;text-align:center}}.l{{text-align:left}}.n{{text-align:right}}.t td{{border-top:1px solid;border-bottom:3px double;font-weight:bold}}</style>{body}',x.path)
    import pymupdf; d=pymupdf.open(x.path); tx=[norm(p.get_text()) for p in d]
    for j,dd_ in enumerate(D_):
        pg=next(i for i,t in enumerate(tx) if norm(f'Contributions—{ME[m0+j-1]}{y}') in t)+1
        for rr in dd_['rows']+dd_['totals']: rr.pop('_key',None); rr['page']=pg
    for ch in x.changes: ch['location']['page']=next(i for i,t in enumerate(tx) if norm(f'Contributions—{ME[m0]}{y}') in t)+1
    x.done('bds','en',D_)
# 58 fpdf2 fr: long names wrapped over two lines in cells, hyphenated heads, ruled; report line; totals right
@layout('d58-noms-sur-deux-lignes','fpdf2')
def L58(x):
    from fpdf import FPDF
    r=x.r; n=[9,26,15,34,4,21][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["OFFICE NOTARIAL EL MOUTAWAKIL","STE BITUME ET REVETEMENT","MAROC TRAITEUR EVENEMENTS"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    for k in P: k['nm']=k['l'].upper()+' '+k['f']+r.choice(['',' épouse '+r.choice(LN)[0].upper(),' '+r.choice(GM)[0]])
    if x.plant==1: g-=D('10'); x.change('grand-total','gross 10 below',v(g),v(g+10),page='last')
    if x.plant==2: k=P[n//3]; o=k['c']; k['c']=k['g']+D('1'); k['c']+=D('99'); cp=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(o),page=k['imm'])
    p=FPDF('P','mm','A4'); p.set_auto_page_break(False); p.add_font('L','','/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'); p.add_font('L','B','/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf'); W=[10,28,40,26,18,32,32]; al='CCLCCRR'
    H=['N°','N° d\'im-\nmatricu-\nlation','Nom et\nprénom','C.I.N.','Jours\ndécla-\nrés','Salaire\nbrut réel\n(DH)','Salaire\nplafon-\nné (DH)']
    def head():
        p.add_page(); p.set_font('L','B',11); p.cell(0,6,f'{co}   —   Adhésion CNSS : {aff}',new_x='LMARGIN',new_y='NEXT'); p.set_font('L','',10); p.cell(0,6,f'Déclaration des salaires, mois : {m:02d}/{y}',new_x='LMARGIN',new_y='NEXT'); p.ln(2); p.set_font('L','B',8.5); y0=p.get_y(); xx=12
        for w,h in zip(W,H):
            p.rect(xx,y0,w,14); L=h.split('\n')
            for i,s in enumerate(L): p.set_xy(xx,y0+7-len(L)*2+i*4); p.cell(w,4,s,align='C')
            xx+=w
        p.set_y(y0+14)
    head()
    for i,k in enumerate(P):
        p.set_font('L','',8.5); L=p.multi_cell(W[2],4.2,k['nm'],dry_run=True,output='LINES'); h=max(6,4.2*len(L)+1.4)
        if p.get_y()+h>280: head(); p.set_font('L','',8.5)
        y0=p.get_y(); xx=12
        for j,(w,a,s) in enumerate(zip(W,al,(i+1,k['imm'],None,k['cin'],k['d'],frs(k['g']),frs(k['c'])))):
            p.rect(xx,y0,w,h)
            if s is None:
                for q_,t in enumerate(L): p.set_xy(xx,y0+.7+q_*4.2); p.cell(w,4.2,t.strip(),align='L')
            else: p.set_xy(xx,y0); p.cell(w,h,str(s),align=a)
            xx+=w
        p.set_y(y0+h)
    p.set_font('L','B',8.5); p.set_x(12); p.cell(sum(W[:4]),7,'Totaux à déclarer',border=1,align='R'); p.cell(W[4],7,str(dd),border=1,align='C'); p.cell(W[5],7,frs(g),border=1,align='R'); p.cell(W[6],7,frs(cp),border=1,align='R',new_x='LMARGIN',new_y='NEXT'); p.ln(3); p.set_font('L','',9); p.cell(0,5,f'Casablanca, le {iss.day} {MF[iss.month-1]} {iss.year}')
    p.output(x.path)
    x.done('bds','fr',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],cin=k['cin'],name=k['nm'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 59 reportlab ar: pre-printed form of a fund, boxes round the header values, labels under boxes, vertical rules only; totals in boxes under columns; words
@layout('d59-matbua-sandouq','reportlab')
def L59(x):
    r=x.r; n=[7,25,18,42,2,30][x.idx]; y,m=r.randint(2012,2022),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["شركة الحبوب الكبرى بالشاوية","مصنع الآجر الأحمر","شركة الحافلات الزرقاء"]); iss=nxt(y,m,r); per=25; pg=chunks(P,per); S=shape; c=C(x.path,A4,'NA',9.5,fb='NAB'); T_=[]
    X=[560,528,448,290,246,146,40]
    for pi,R in enumerate(pg):
        c.t(560,40,S('الصندوق الوطني للضمان الاجتماعي'),a='r',b=1,fs=12); c.t(40,40,S('التصريح بالأجور'),b=1,fs=14)
        for x0,x1,val,lab,f in ((330,560,S(co),'اسم المؤسسة أو المشغل','NAB'),(210,320,aff,'رقم الانخراط','LSB'),(110,200,f'{m:02d} / {y}','الشهر والسنة','LSB'),(40,100,f'{pi+1} / {len(pg)}','رقم الصفحة','LSB')): c.box(x0,52,x1,74,.8); c.t((x0+x1)/2,67,val,a='c',f=f,fs=10); c.t((x0+x1)/2,86,S(lab),a='c',fs=7.5)
        y0=96; c.box(40,y0,560,y0+22,.8,.9)
        for s,a,b in zip(('رقم','رقم التسجيل','اسم الأجير','الأيام','الأجر الحقيقي','الأجر المحدود بالسقف'),X,X[1:]): c.t((a+b)/2,y0+14,S(s),a='c',b=1)
        Y=y0+22
        for i,k in enumerate(R): c.t(544,Y+13,pi*per+i+1,a='c',f='LS',fs=8); c.t(488,Y+13,k['imm'],a='c',f='LS',fs=9); c.t(442,Y+13,S(k['ar']),a='r'); c.t(268,Y+13,k['d'],a='c',f='LS',fs=9); c.t(240,Y+13,en(k['g']),a='r',f='LS',fs=9); c.t(140,Y+13,en(k['c']),a='r',f='LS',fs=9); Y+=19
        yb=y0+22+19*per if len(pg)>1 else Y
        for a in X: c.line(a,y0,a,yb,.5)
        c.line(40,yb,560,yb,.8); last=pi==len(pg)-1; a=[sd(R),sm(R,'g'),sm(R,'c')]; b=[sd(P),sm(P,'g'),sm(P,'c')]
        if x.plant==1 and pi==0: a[1]+=D('64'); x.change('page-total','page gross 64 above',v(a[1]),v(a[1]-64),page=1)
        if x.plant==2 and last: b[0]-=3; x.change('grand-total','days 3 below',b[0],b[0]+3,page=pi+1)
        for lab,s,sc in (('مجموع الصفحة',a,'page'),)+((('المجموع العام للتصريح',b,'grand'),) if last else ()):
            yb+=6; c.t(440,yb+14,S(lab),a='r',b=1)
            for x0,x1,t in ((246,290,str(s[0])),(146,246,en(s[1])),(40,146,en(s[2]))): c.box(x0,yb,x1,yb+20,.8); c.t((x0+x1)/2,yb+14,t,a='c',f='LSB',fs=9)
            yb+=20; T_.append(dict(scope=sc,page=pi+1,days=str(s[0]),gross=v(s[1]),capped=v(s[2])))
        if last: c.t(560,yb+24,S('حرر بالدار البيضاء بتاريخ'),a='r'); c.t(400,yb+24,dmy(iss),f='LS',fs=9)
        c.page()
    c.save()
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 60 weasy bilingual: two-line rows: first line French name + figures, second line Arabic name + cin/date; LTR
@layout('d60-deux-etages','weasyprint')
def L60(x):
    r=x.r; n=[8,23,16,30,3,19][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice([("STE RELIURE ANDALOUSE","تجليد الأندلس"),("PHARMACIE CENTRALE BAB EL HAD","صيدلية باب الحد"),("AQUACULTURE NADOR SARL","تربية الأحياء المائية الناظور")]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: dd-=6; x.change('grand-total','days 6 below',dd,dd+6,page='last')
    if x.plant==2: g+=D('450'); x.change('grand-total','gross 450 above',v(g),v(g-450),page='last')
    rows=''.join(f'<tbody class=p><tr><td rowspan=2 class=c>{i+1}<td>{k["imm"]}<td>{k["l"].upper()} {k["f"]}<td rowspan=2 class=c>{k["d"]}<td rowspan=2 class=n>{frt(k["g"])}<td rowspan=2 class=n>{frt(k["c"])}<tr><td class=s>CIN {k["cin"]}<td class="s a">{k["ar"]}</tbody>' for i,k in enumerate(P))
    weasy(f'''<style>@page{{size:A4;margin:14mm}}body{{font:9pt "Liberation Sans"}}.a{{font-family:"Noto Naskh Arabic";direction:rtl;text-align:left}}.h{{display:flex;justify-content:space-between;align-items:center;border-bottom:2pt solid #777;padding-bottom:4pt}}.m{{text-align:center;font-size:12pt;font-weight:bold}}table{{border-collapse:collapse;width:100%;margin-top:6pt}}th{{background:#555;color:#fff;padding:3pt}}td{{padding:1pt 4pt}}.p tr:last-child td,.p td[rowspan]{{border-bottom:.5pt solid #777}}.s{{color:#333;font-size:8pt}}.c{{text-align:center}}.n{{text-align:right}}.p{{break-inside:avoid}}.t td{{font-weight:bold;border-top:1.5pt solid;padding-top:3pt}}</style><div class=h><div>{co[0]}<br>CNSS : {aff}</div><div class=m>Déclaration des salaires<div class=a style="text-align:center">التصريح بالأجور</div></div><div style="text-align:right"><span class=a>{co[1]}</span><br>{MF[m-1]} {y}</div></div>
<table><thead><tr><th>N°<th>Immatriculation<div class=a style="text-align:center">رقم التسجيل</div><th>Nom et prénom<div class=a style="text-align:center">الاسم الكامل</div><th>Jours<div class=a style="text-align:center">الأيام</div><th>Salaire réel<div class=a style="text-align:center">الأجر الحقيقي</div><th>Salaire plafonné<div class=a style="text-align:center">الأجر المسقف</div></thead>{rows}<tbody><tr class=t><td colspan=3>Total <span class=a>المجموع</span><td class=c>{dd}<td class=n>{frt(g)}<td class=n>{frt(cp)}</tbody></table><p style='break-before:avoid'>Le {dmy(iss)}</p>''',x.path)
    x.done('bds','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],cin=k['cin'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',_key=frt(g),days=str(dd),gross=v(g),capped=v(cp))])])
main()
