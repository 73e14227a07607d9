from mine import *
# 9 weasy fr: three establishments in one file, each with its number; unruled, dotted leaders, total at the left over the list
@layout('d09-trois-agences','weasyprint')
def L9(x):
    r=x.r; k3=[3,2,4,3,2,3][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(["GROUPE NEJMA DISTRIBUTION","STE MERZOUGA TRAVEL SARL","SOGEFROID ORIENTAL SA"]); iss=nxt(y,m,r); body=''; D_=[]; seen=0
    V=r.sample(["Oujda","Berkane","Nador","Taourirt","Guercif"],k3); pk=r.randrange(k3)
    for j in range(k3):
        n=r.randint(2,19); P=x.bds(n,sort=False); aff=x.aff(); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
        if x.plant==1 and j==pk: g+=D('2000'); x.change('grand-total','gross of one agency 2000 above',v(g),v(g-2000),page=frs(g))
        if x.plant==2 and j==pk: k=P[n//2]; o=k['c']; cp-=o; k['c']=k['g']+D('35.50'); cp+=k['c']; x.change('capped-above-gross','capped above gross in one row; total follows',v(k['c']),v(o),page=k['imm'])
        rows=''.join(f'<tr><td>{k["imm"]}<td>{k["l"]} {k["f"]}<td class=n>{k["d"]} j<td class=n>{frs(k["g"])}<td class=n>{frs(k["c"])}' for k in P)
        body+=f'''<div class=d><h2>{co} — Agence de {V[j]}</h2><p class=s>Adhérent CNSS <b>{aff}</b> &nbsp;·&nbsp; Déclaration des salaires du mois de <b>{MF[m-1]} {y}</b> &nbsp;·&nbsp; {n} salarié{'s' if n>1 else ''}</p>
<p class=x><span>Total salaires bruts</span><b>{frs(g)}</b></p><p class=x><span>Total salaires plafonnés</span><b>{frs(cp)}</b></p><p class=x><span>Total jours</span><b>{dd}</b></p>
<table><thead><tr><th>Matricule<th>Salarié<th class=n>Durée<th class=n>Salaire brut<th class=n>Sal. plafonné</thead><tbody>{rows}</tbody></table></div>'''
        D_.append(dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',_key=aff,days=str(dd),gross=v(g),capped=v(cp))]))
    weasy(f'''<style>@page{{size:A4;margin:15mm}}body{{font:9pt "Liberation Serif"}}h2{{font-size:12pt;margin:0 0 2pt;border-bottom:1.5pt solid #843}}.s{{margin:3pt 0}}.x{{margin:1pt 0;width:62mm;display:flex;justify-content:space-between;border-bottom:.6pt dotted #666}}.d{{margin-bottom:9mm}}table{{width:100%;border-collapse:collapse;margin-top:5pt}}th{{text-align:left;font-style:italic;font-weight:normal;border-bottom:.4pt solid #000}}td{{padding:1pt 0}}th.n,td.n{{text-align:right}}tr,.x{{break-inside:avoid}}h2,.s,.x{{break-after:avoid}}</style>{body}''',x.path)
    cur=1
    x.done('bds','fr',D_)
# 10 reportlab, Arabic (shaped), two lists side by side, right one first; totals under each half and a box
@layout('d10-qaimatan','reportlab')
def L10(x):
    r=x.r; n=[33,12,58,40,5,27][x.idx]; y,m=r.randint(2015,2022),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["شركة أفران الحاجب","مقاولة البناء تيغسالين","معمل زيت العطاوية","شركة النقل المدرسي الوفاق"]); per=24
    c=C(x.path,A4,'NA',8.5,fb='NAB'); S=shape; T_=[]; pg=chunks(P,2*per)
    for pi,R in enumerate(pg):
        c.t(555,42,S(co),a='r',b=1,fs=12); c.t(555,58,S('رقم انخراط المشغل :'),a='r'); c.t(465,58,aff,a='r',b=1); c.t(40,42,S('لائحة الأجراء المصرح بهم'),b=1,fs=12); c.t(40,58,S(f'شهر {MA[m-1]} {y}'),b=1); c.t(297,815,S(f'صفحة {pi+1}'),a='c',fs=8)
        for hi,(xr,H) in enumerate(((555,R[:per]),(293,R[per:]))):
            if not H: continue
            X=[xr,xr-62,xr-150,xr-176,xr-215,xr-253]; X=[xr,xr-58,xr-148,xr-172,xr-214,xr-254]; y0=76; c.box(X[-1],y0,xr,y0+18,g=.88)
            for s,a,b in zip(('رقم التسجيل','الاسم','الأيام','الأجر','المسقف'),X,X[1:]): c.t((a+b)/2,y0+12,S(s),a='c',b=1,fs=8)
            Y=y0+18
            for k in H:
                c.t(X[0]-4,Y+11,k['imm'],a='r',f='DV',fs=7); c.t(X[1]-3,Y+11,S(k['ar']),a='r'); c.t((X[2]+X[3])/2,Y+11,k['d'],a='c',f='DV',fs=7); c.t(X[4]+2,Y+11,en(k['g']),f='DV',fs=6.5); c.t(X[5]+2,Y+11,en(k['c']),f='DV',fs=6.5); Y+=15; c.line(X[-1],Y,xr,Y,.25)
            for a in X: c.line(a,y0,a,Y)
        last=pi==len(pg)-1
        if last:
            g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
            if x.plant==1: cp+=D('111'); x.change('grand-total','capped total 111 above',v(cp),v(cp-111),page=pi+1)
            if x.plant==2: dd+=1; x.change('grand-total','days total one above',dd,dd-1,page=pi+1)
            yb=max(Y if len(R)<=per else y0+18+15*per, 0)+24; yb=76+18+15*min(len(R),per)+20; c.box(330,yb,555,yb+66); 
            for i,(s,t) in enumerate((('عدد الأجراء',str(n)),('مجموع أيام الشغل',str(dd)),('مجموع الأجور',en(g)),('مجموع الأجور المسقفة',en(cp)))): c.t(548,yb+14+i*15,S(s),a='r'); c.t(340,yb+14+i*15,t,f='DV',fs=8)
            T_.append(dict(scope='grand',page=pi+1,headcount=str(n),days=str(dd),gross=v(g),capped=v(cp))); c.t(200,yb+20,S('توقيع المشغل'),a='r')
        c.page()
    c.save()
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 11 typst bilingual, page turned (Rotate), vertical headings in French over Arabic, wrapped names
@layout('d11-tasrih-tourne','typst')
def L11(x):
    import pymupdf
    r=x.r; n=[10,24,45,31,4,17][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); P=x.bds(n,cap=6000); aff=x.aff(); co=r.choice([("LES MOULINS REUNIS DU HAOUZ","مطاحن الحوز المتحدة"),("STE CHRIFIA MARBRE SARL","الشريفية للرخام"),("AMAN SOUSS IRRIGATION","أمان سوس للسقي")]); iss=nxt(y,m,r)
    for k in P: k['ch']=r.randint(0,5)
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: g+=D('5400'); x.change('grand-total','gross total 5400 above',v(g),v(g-5400),page='last')
    if x.plant==2: k=P[n//2]; o=k['c']; k['c']=k['g']+D('60'); cp=sm(P,'c'); x.change('capped-above-gross','capped of one row above gross; total follows',v(k['c']),v(o),page=k['imm'])
    F=lambda z:f'{int(z):,}'.replace(',',' ')+f',{int((z%1)*100):02d}'
    H=lambda f,a:f'[#rotate(-90deg,reflow:true)[#stack(spacing:3pt,[*{f}*],text(font:"Noto Naskh Arabic",lang:"ar",dir:rtl)[{a}])]]'
    cells=''.join(f'[{i+1}],[{k["imm"]}],[{ty(k["l"].upper())} {k["f"]} #text(size:8pt,font:"Noto Naskh Arabic",lang:"ar",dir:rtl)[{k["ar"]}]],[{k["ch"]}],[{k["d"]}],[{F(k["g"])}],[{F(k["c"])}],\n' for i,k in enumerate(P))
    src=f'''#set page(paper:"a4",flipped:true,margin:(x:1.7cm,y:1.4cm))
#set text(font:"Liberation Sans",size:9pt)
#let ar(b)=text(font:"Noto Naskh Arabic",lang:"ar",dir:rtl,b)
#grid(columns:(1fr,auto,1fr),[*{ty(co[0])}* \\ Affilié n° {aff}],align(center)[#text(13pt)[*DÉCLARATION DES SALAIRES*]\\ #ar[التصريح بالأجور]],align(right)[#ar[*{co[1]}*]\\ {m:02d}\\/{y} #h(4pt) #ar[شهر] \\/ Mois])
#v(6pt)
#table(columns:(22pt,80pt,1fr,30pt,34pt,86pt,86pt),align:(center,center,left,center,center,right,right),stroke:.5pt,inset:4pt,
table.header({H("N°","رقم")},{H("Immatriculation","رقم التسجيل")},[*Nom et prénom* #ar[الاسم الكامل]],{H("Enfants","الأولاد")},{H("Jours","الأيام")},[*Salaire réel*\\ #ar[الأجر الحقيقي]],[*Salaire plafonné*\\ #ar[الأجر المحدود]]),
{cells}table.cell(colspan:4)[*TOTAL GÉNÉRAL* #ar[المجموع العام]],[*{dd}*],[*{F(g)}*],[*{F(cp)}*])
#v(4pt) Le {dmy(iss)}
'''
    t=x.path+'.tmp'; typst(src,t); s=pymupdf.open(t); d=pymupdf.open()
    for p in s: q_=d.new_page(width=p.rect.height,height=p.rect.width); q_.show_pdf_page(q_.rect,s,p.number,rotate=90); q_.set_rotation(90)
    d.save(x.path); os.remove(t)
    x.done('bds','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],children=str(k['ch']),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 12 fpdf2 fr: dense ruled, touching cells, heading only on the first page, total box at left, words
@layout('d12-etat-serre','fpdf2')
def L12(x):
    from fpdf import FPDF
    r=x.r; n=[30,52,8,36,15,60][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["COOPAG LAITERIE DU NORD","STE ROUTES ET PISTES DU RIF","BOULANGERIE LES 7 EPIS SARL","SECURITE GARDIENNAGE ATLANTE"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); wd=g
    if x.plant==1: wd+=1000; x.change('amount-in-words','words 1000 above the figures',None,v(g),page='last')
    if x.plant==2: cp-=D('9'); x.change('grand-total','capped total 9 below',v(cp),v(cp+9),page='last')
    p=FPDF('P','mm','A4'); p.set_auto_page_break(False); p.set_margins(12,12,12); p.c_margin=.35; p.add_page(); p.set_font('Helvetica','B',12); p.cell(0,6,'ETAT DES SALAIRES DECLARES A LA C.N.S.S.',border=1,align='C',new_x='LMARGIN',new_y='NEXT'); p.set_font('Helvetica','',8.5)
    for a,b,c_,d_ in (('Ste :',co,'Mois :',f'{strip(MF[m-1]).upper()} {y}'),('N° Aff. :',aff,'Nbr salariés :',str(n))): p.cell(18,5,a,border=1); p.cell(95,5,b,border=1); p.cell(28,5,c_,border=1); p.cell(0,5,d_,border=1,new_x='LMARGIN',new_y='NEXT')
    p.ln(2); W=[8,17,20,66,9,33,33]; al='RLCLRRR'
    def row(c_,b='',h=4.4):
        p.set_font('Helvetica',b,8)
        for w,a,s in zip(W,al,c_): p.cell(w,h,str(s),border=1,align=a)
        p.ln(h)
    p.set_font('Helvetica','B',8)
    for w,s in zip(W,('N°','CIN','Immatric.','Nom et prénom','Jrs','Salaire brut','Sal. brut plaf.')): p.cell(w,5,s,border=1,align='C')
    p.ln(5)
    for i,k in enumerate(P):
        if p.get_y()>278: p.add_page()
        row((i+1,k['cin'],k['imm'],k['l'].upper()+' '+k['f'].upper(),k['d'],pln(k['g']),pln(k['c'])))
    if p.get_y()>240: p.add_page()
    p.ln(3); p.set_font('Helvetica','B',8.5)
    for a,b in (('Total jours',str(dd)),('Total salaires bruts',pln(g)),('Total salaires plafonnés',pln(cp))): p.cell(44,5,a,border=1); p.cell(30,5,b,border=1,align='R',new_x='LMARGIN',new_y='NEXT')
    p.ln(3); p.set_font('Helvetica','',9); di,ci=int(wd),int((wd%1)*100); p.multi_cell(0,5,f"Arrêté le présent état à la somme brute de : {words(di)} dirhams"+(f" et {words(ci)} centimes" if ci else '')+f".\nTétouan, le {dmy(iss)}")
    p.output(x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],cin=k['cin'],name=k['l'].upper()+' '+k['f'].upper(),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
main()
