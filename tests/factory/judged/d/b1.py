from mine import *
# 1 reportlab fr landscape; vertical rules only, page total and cumul at the foot of every page
@layout('d01-feuille-nominative','reportlab')
def L1(x):
    r=x.r; n=[27,9,48,33,1,18][x.idx]; y,m=r.randint(2015,2018),r.randint(1,12); P=x.bds(n,cap=6000); aff=x.aff(); co=r.choice(["MINOTERIE BOUREGREG SA","STE ATLAS CHARCUTERIE SARL","GARAGE AIN TAOUJDATE SARL","CARTONNAGES DU SEBOU SA","ECOLE PRIVEE AL MISBAHIA"]); iss=nxt(y,m,r); per=20
    for k in P: k['s']='' if k['d']==26 else r.choice(['SO','IT','AT','MP'])
    pg=chunks(P,per); c=C(x.path,landscape(A4),'Helvetica',8.5,fb='Helvetica-Bold'); X0=[40,72,168,430,500,610,720,800]; T_=[]
    for pi,R in enumerate(pg):
        c.t(40,36,'CAISSE NATIONALE DE SECURITE SOCIALE',b=1,fs=8); c.t(420,52,'BORDEREAU DE DECLARATION DES SALAIRES',a='c',b=1,fs=14); c.t(420,66,'(feuille nominative)',a='c',fs=9)
        c.box(40,78,470,124); c.t(48,92,'Raison sociale :',b=1); c.t(130,92,co); c.t(48,104,'N° affiliation :',b=1); c.t(130,104,aff); c.t(48,116,'Activité :',b=1); c.t(130,116,'Commerce et industrie')
        c.box(560,78,800,124); c.t(568,92,'Période déclarée',b=1); c.t(790,92,f'{m:02d}/{y}',a='r'); c.t(568,104,'Date d\'établissement',b=1); c.t(790,104,dmy(iss),a='r'); c.t(568,116,'Page',b=1); c.t(790,116,f'{pi+1}/{len(pg)}',a='r')
        y0=136; c.line(40,y0,800,y0,1); c.line(40,y0+26,800,y0+26,.6)
        for s,(a,b) in zip((('N°',''),('N°','immatriculation'),('NOM ET PRENOMS',''),('Nb de jours','déclarés'),('Salaire réel','(DH)'),('Salaire plafonné','(DH)'),('Code','situation')),zip(X0,X0[1:])):
            if s[1]: c.t((a+b)/2,y0+11,s[0],a='c',b=1); c.t((a+b)/2,y0+21,s[1],a='c',b=1)
            else: c.t((a+b)/2,y0+16,s[0],a='c',b=1)
        Y=y0+26
        for i,k in enumerate(R):
            yy=Y+12; c.t(66,yy,pi*per+i+1,a='r'); c.t(120,yy,k['imm'],a='c'); c.t(176,yy,k['l'].upper()+' '+k['f'].upper()); c.t(465,yy,k['d'],a='c'); c.t(602,yy,frs(k['g']),a='r'); c.t(712,yy,frs(k['c']),a='r'); c.t(760,yy,k['s'],a='c'); Y+=14.5
        c.line(40,Y+2,800,Y+2,1); Y+=2
        last=pi==len(pg)-1; z=P[:pi*per+len(R)]; g1,c1=sm(R,'g'),sm(R,'c'); g2,c2=sm(z,'g'),sm(z,'c')
        if x.plant==1 and pi==1: g1+=D('90'); x.change('page-total','page total of gross 90.00 above its rows',v(g1),v(g1-90),page=2)
        if x.plant==2 and last: c2-=D('1000'); x.change('grand-total','grand total of capped 1000 below',v(c2),v(c2+1000),page=pi+1)
        for lab,dd,g,cc,sc in (('Total de la page',sd(R),g1,c1,'page'),('Total général' if last else 'Cumul à ce jour' if 0 else 'Total cumulé',sd(z),g2,c2,'grand' if last else 'cumulative')):
            c.t(422,Y+13,lab,a='r',b=1); c.t(465,Y+13,dd,a='c',b=1); c.t(602,Y+13,frs(g),a='r',b=1); c.t(712,Y+13,frs(cc),a='r',b=1); Y+=17
            T_.append(dict(scope=sc,page=pi+1,days=str(dd),gross=v(g),capped=v(cc)))
        c.line(40,Y+2,800,Y+2,1)
        for a in X0: c.line(a,y0,a,Y+2,.5)
        if last: c.t(560,Y+24,'Cachet et signature de l\'employeur')
        c.page()
    c.save()
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'].upper(),days=str(k['d']),gross=v(k['g']),capped=v(k['c']),situation=k['s'] or None) for k in P],totals=T_)])
# 2 typst, Arabic RTL, zebra, no rules, totals as a sentence block under the list
@layout('d02-bayan-ujour','typst')
def L2(x):
    r=x.r; n=[12,35,6,22,51,2][x.idx]; y,m=r.randint(2019,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["مطحنة واد سبو","شركة نسيج الغرب","مقاولة أشغال تاركة","مدرسة المصباحية الخصوصية","تعاونية حليب ملوية"]); iss=nxt(y,m,r)
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: k=P[n//2]; k0=k['c']; k['c']=k['g']+D('200'); cp=sm(P,'c'); x.change('capped-above-gross','capped pay of one row above its gross; total follows',v(k['c']),v(k0),page=k['imm'])
    if x.plant==2: g+=D('300'); x.change('grand-total','gross total 300 above rows',v(g),v(g-300),page='last')
    L=lambda s:f'#text(dir:ltr)[{ty(s)}]'
    cells=''.join(f'[{i+1}],[{k["imm"]}],[{k["arl"]} {k["arf"]}],[{k["d"]}],[{L(en(k["g"]))}],[{L(en(k["c"]))}],\n' for i,k in enumerate(P))
    src=f'''#set page(paper:"a4",margin:(x:1.8cm,y:1.6cm),footer:context align(center,text(size:7.5pt)[صفحة #counter(page).display() من #counter(page).final().first()]))
#set text(font:"Noto Naskh Arabic",size:9.5pt,lang:"ar",dir:rtl)
#align(center)[#text(size:15pt,weight:"bold")[بيان الأجور المؤداة للأجراء]\\ #text(size:10pt)[عن شهر {MA[m-1]} {y}]]
#v(.3cm)
#grid(columns:(auto,1fr,auto,1fr),row-gutter:8pt,column-gutter:6pt,[*اسم المنشأة:*],[{co}],[*رقم انخراط المنشأة:*],[{aff}],[*العنوان:*],[شارع الجيش الملكي، مكناس],[*عدد الأجراء:*],[{n}])
#v(.3cm)
#table(columns:(auto,auto,1fr,auto,auto,auto),align:(center,center,right,center,left,left),stroke:none,inset:(x:6pt,y:4pt),fill:(_,r)=>if r==0 {{rgb("#2f4f6f")}} else if calc.even(r) {{luma(238)}},
table.header(..([رقم],[رقم الضمان الاجتماعي],[الاسم العائلي والشخصي],[عدد الأيام],[الأجر الإجمالي],[الأجر الخاضع للسقف]).map(c=>text(fill:white,weight:"bold",c))),
{cells})
#line(length:100%)
#grid(columns:(1fr,1fr,1fr),[مجموع الأيام: *{dd}*],[مجموع الأجور الإجمالية: *{L(en(g))}* درهم],[مجموع الأجور الخاضعة للسقف: *{L(en(cp))}* درهم])
#v(.5cm)
حرر بمكناس في {L(dmy(iss))} #h(1fr) توقيع المشغل وختمه
'''
    typst(src,x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['arl']+' '+k['arf'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 3 chromium bilingual: French left, Arabic right, boxes; full grid LTR; subtotal row per printed block of 15; grand row in tfoot
@layout('d03-bordereau-deux-langues','chromium')
def L3(x):
    r=x.r; n=[14,28,5,40,19,60][x.idx]; y,m=r.randint(2016,2023),r.randint(1,12); P=x.bds(n); aff=x.aff(); ice=x.ice(); co=r.choice([("SOCIETE SAISS EMBALLAGE SARL","شركة سايس للتعليب"),("POLYCLINIQUE LES PALMIERS","مصحة النخيل"),("TANNERIE DU CHOUARA SARL","دباغة شوارة"),("AGRUMES DU LOUKKOS SA","حوامض اللوكوس")]); iss=nxt(y,m,r)
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); hc=n
    if x.plant==1: dd-=4; x.change('grand-total','total of days 4 below the rows',dd,dd+4,page='last')
    if x.plant==2: hc=n+2; x.change('headcount','headcount printed 2 above the rows',hc,n,page=1)
    B=lambda f,a:f'{f}<br><span class=a>{a}</span>'
    rows=''.join(f'<tr><td class=c>{i+1}<td class=c>{k["imm"][:3]} {k["imm"][3:6]} {k["imm"][6:]}<td>{k["l"].upper()} {k["f"]}<td class=c>{k["cin"]}<td class=c>{k["d"]}<td class=n>{dot(k["g"])}<td class=n>{dot(k["c"])}' for i,k in enumerate(P))
    h=f'''<style>@page{{size:A4;margin:12mm}}body{{font:9px "Liberation Sans";margin:0}}.a{{font:10px "Noto Sans Arabic"}}.b{{display:flex;justify-content:space-between;border:1px solid #000;padding:3px 6px;margin-bottom:3px}}.b b{{font-size:11px;align-self:center}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #555;padding:2px 4px}}th{{background:#dde}}.c{{text-align:center}}.n{{text-align:right}}h1{{font-size:15px;margin:0}}.t td{{font-weight:bold;background:#eee}}tr{{break-inside:avoid}}</style>
<table style="margin-bottom:6px"><tr><td style="border:0"><h1>Déclaration mensuelle<br>de salaires</h1><td style="border:0;text-align:right;font:bold 16px 'Noto Sans Arabic'" dir=rtl>التصريح الشهري بالأجور</table>
<div class=b><span>Nom ou raison sociale</span><b>{co[0]}</b><span class=a dir=rtl>الاسم أو العنوان التجاري</span></div>
<div class=b><span>Numéro d'affiliation</span><b>{aff}</b><span class=a dir=rtl>رقم الانخراط</span></div>
<div class=b><span>I.C.E.</span><b>{ice}</b><span class=a dir=rtl>التعريف الموحد للمقاولة</span></div>
<div class=b><span>Mois et année</span><b>{m:02d} - {y}</b><span class=a dir=rtl>الشهر والسنة</span></div>
<div class=b><span>Nombre de salariés déclarés</span><b>{hc}</b><span class=a dir=rtl>عدد الأجراء المصرح بهم</span></div><br>
<table><thead><tr><th>{B("Ordre","الترتيب")}<th>{B("N° immatriculation","رقم التسجيل")}<th>{B("Nom et prénom","الاسم العائلي والشخصي")}<th>{B("C.I.N.","ب.ت.و")}<th>{B("Jours","الأيام")}<th>{B("Salaire brut","الأجر الخام")}<th>{B("Salaire brut plafonné","الأجر الخام المحدد")}</thead><tbody>{rows}<tr class=t><td colspan=4>Total général <span class=a>/ المجموع العام</span><td class=c>{dd}<td class=n>{dot(g)}<td class=n>{dot(cp)}</tbody></table>
<p>Fait à / <span class=a>حرر بـ</span> Fès, le / <span class=a>في</span> {dmy(iss)}</p>'''
    chrome(h,x.path)
    x.done('bds','frar',[dict(employer=dict(name=co[0],affiliate=aff,ice=ice),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['cin'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],cin=k['cin'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 4 fpdf2 English: schedule of wages, half-ruled, brought/carried forward
@layout('d04-wages-schedule','fpdf2')
def L4(x):
    from fpdf import FPDF
    r=x.r; n=[8,41,23,30,3,52][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); N=pool(x,GHG,GHL,n); er=x.dg(8,'1'); co=r.choice(["Volta Bend Sawmills Limited","Cape Lantern Hotels Ltd","Ankobra Fish Processing Company","Tamale Plains Motors Ltd"]); iss=nxt(y,m,r,3,14); cap=D('42000')
    P=[]
    for g,l in N:
        b=D(r.randrange(90000,6000000,2500))/100; d=r.choice([22,22,22,21,20,15]); P.append(dict(ss=r.choice('CFEH')+x.dg(11),n=f'{l}, {g}',d=d,g=b,c=min(b,cap)))
    p=FPDF('P','mm','A4'); p.set_auto_page_break(False); W=[12,32,62,18,33,33]; al='CLLCRR'; per=24; T_=[]; pg=chunks(P,per)
    for pi,R in enumerate(pg):
        p.add_page(); p.set_font('Times','B',13); p.cell(0,6,'NATIONAL SOCIAL INSURANCE TRUST',align='C',new_x='LMARGIN',new_y='NEXT'); p.set_font('Times','',11); p.cell(0,6,'Monthly Schedule of Wages of Insured Persons',align='C',new_x='LMARGIN',new_y='NEXT'); p.ln(3)
        p.set_font('Times','',10); p.cell(110,5,f'Employer: {co}'); p.cell(0,5,f'Employer registration No. {er}',align='R',new_x='LMARGIN',new_y='NEXT'); p.cell(110,5,f'Wage month: {ME[m-1]} {y}'); p.cell(0,5,f'Sheet {pi+1} of {len(pg)}',align='R',new_x='LMARGIN',new_y='NEXT'); p.ln(3)
        p.set_font('Times','B',9)
        for k,(w,s) in enumerate(zip(W,('Line','Insurance No.','Name of insured person','Days worked','Gross wages (GHS)','Insurable wages (GHS)'))): p.cell(w,8,s,border='TB',align='C')
        p.ln(8); p.set_font('Times','',9.5)
        def row(cells,b=''):
            p.set_font('Times',b,9.5)
            for w,a,s in zip(W,al,cells): p.cell(w,6,str(s),align=a)
            p.ln(6)
        z=P[:pi*per]
        if pi: row(('','','Brought forward',sd(z),en(sm(z,'g')),en(sm(z,'c'))),'I')
        for i,k in enumerate(R):
            row((pi*per+i+1,k['ss'],k['n'],k['d'],en(k['g']),en(k['c']))); p.set_draw_color(190); p.line(10,p.get_y(),200,p.get_y()); p.set_draw_color(0)
        z=P[:pi*per+len(R)]; last=pi==len(pg)-1; g,cc=sm(z,'g'),sm(z,'c')
        if x.plant==1 and not last: pass
        if last and x.plant==1: g+=D('1000'); x.change('grand-total','grand total of gross 1000 above',v(g),v(g-1000),page=pi+1)
        if pi==0 and not last and x.plant==2: cc+=D('45'); x.change('cumulative-total','carried forward of insurable wages 45 above',v(cc),v(cc-45),page=pi+1)
        p.line(10,p.get_y(),200,p.get_y()); row(('','','GRAND TOTAL' if last else 'Carried forward',sd(z),en(g),en(cc)),'B'); p.line(10,p.get_y(),200,p.get_y())
        T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(sd(z)),gross=v(g),capped=v(cc)))
        if last: p.ln(8); p.set_font('Times','',10); p.cell(0,5,f'I certify that the particulars above are correct.   Date: {iss.day} {ME[iss.month-1]} {iss.year}')
    p.output(x.path)
    x.done('bds','en',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['ss'],immatriculation=k['ss'],name=k['n'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
main()
