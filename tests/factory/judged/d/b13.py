from mine import *
# 49 weasy fr Togo: employer matricule, month, gross and capped, rate column; half-ruled; totals in a 3-cell strip at right
@layout('d49-etat-cotisants-togo','weasyprint')
def L49(x):
    r=x.r; n=[10,28,5,40,19,2][x.idx]; y,m=r.randint(2015,2024),r.randint(1,12); N=pool(x,AFG,AFL,n); er=x.dg(5); co=r.choice(["SOTOMEUB SARL U","ETS MONO-GRAINS","CLINIQUE LA COLOMBE D'ANEHO","PHOSPHATES SERVICES SA"]); iss=nxt(y,m,r); P=[]
    for a,b in N: g=D(r.randrange(52500,980000,250)); P.append(dict(i=x.dg(7),n=f'{b} {a}',d=r.choice([30,30,30,22,15]),g=g,c=min(g,D(600000))))
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); f=lambda z:num(z,0,'.')
    if x.plant==1: g+=9000; x.change('grand-total','gross 9000 above',v(g,0),v(g-9000,0),page='last')
    if x.plant==2: k=P[1]; o=k['c']; k['c']=k['g']+D(2500); cp=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c'],0),v(o,0),page=k['i'])
    weasy(f'''<style>@page{{size:A4;margin:15mm 13mm;@bottom-right{{content:counter(page) " / " counter(pages);font:8pt "Liberation Sans"}}}}body{{font:9pt "Liberation Sans"}}.top{{display:flex;justify-content:space-between}}h1{{font-size:12pt;text-align:center;border-top:1pt solid;border-bottom:1pt solid;padding:3pt}}table{{border-collapse:collapse;width:100%}}thead{{display:table-header-group}}th{{border-bottom:1pt solid;font-size:8pt;padding:2pt 4pt}}td{{padding:2pt 4pt;border-right:.4pt solid #888;border-left:.4pt solid #888}}.n{{text-align:right}}.c{{text-align:center}}.l{{text-align:left}}.s{{width:70%;margin-left:30%;margin-top:6pt}}.s td{{border:1pt solid;text-align:center}}</style>
<div class=top><div>CAISSE NATIONALE DE SÉCURITÉ SOCIALE<br>Lomé</div><div>Matricule employeur : <b>{er}</b><br>Raison sociale : <b>{esc(co)}</b></div></div><h1>ÉTAT NOMINATIF DES SALARIÉS COTISANTS — {MF[m-1].upper()} {y}</h1>
<table><thead><tr><th>N° assuré<th class=l>Nom et prénoms<th>Jours<br>travaillés<th class=n>Rémunération brute<br>(F CFA)<th class=n>Rémunération<br>plafonnée (F CFA)</thead><tbody>{''.join(f'<tr><td class=c>{k["i"]}<td>{k["n"]}<td class=c>{k["d"]}<td class=n>{f(k["g"])}<td class=n>{f(k["c"])}' for k in P)}</tbody></table><table class=s><tr><td>Total jours<td>Total rémunérations brutes<td>Total rémunérations plafonnées<tr><td><b>{dd}</b><td><b>{f(g)}</b><td><b>{f(cp)}</b></table><p>Lomé, le {iss.day} {MF[iss.month-1]} {iss.year}</p>''',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],days=str(k['d']),gross=v(k['g'],0),capped=v(k['c'],0)) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g,0),capped=v(cp,0))])])
# 50 fpdf2 ar Libya: shaped, three decimals, insured wage, no capped; column order mirrored; page totals
@layout('d50-nomodhaj-libi','fpdf2')
def L50(x):
    from fpdf import FPDF
    r=x.r; n=[20,6,45,29,13,34][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); er=x.dg(7); co=r.choice(["شركة الجبل الأخضر للأعلاف","مصنع الأنابيب بمصراتة","مصحة الشفاء الخاصة"]); iss=nxt(y,m,r); P=[]; S=shape
    for i in range(n): d=r.choice([30,30,30,24,12]); P.append(dict(i=x.dg(9),n=f'{r.choice(JOG)} {r.choice(JOM)} {r.choice(JOL)}',d=d,g=q(D(r.randrange(450000,2600000,500))/1000*d/30,3)))
    per=22; pg=chunks(P,per); T_=[]; A=lambda z:num(z,3,',','.'); W=[40,22,70,40,14]
    p=FPDF('P','mm','A4'); p.set_auto_page_break(False); p.add_font('N','','/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf'); p.add_font('N','B','/usr/share/fonts/truetype/noto/NotoNaskhArabic-Bold.ttf'); p.add_font('L','','/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf')
    for pi,R in enumerate(pg):
        p.add_page(); p.set_font('N','B',14); p.cell(0,8,S('نموذج مرتبات المضمونين المشتركين'),align='C',new_x='LMARGIN',new_y='NEXT'); p.set_font('N','',10.5)
        p.cell(0,6,S(f'جهة العمل: {co}'),align='R',new_x='LMARGIN',new_y='NEXT'); p.cell(0,6,S(f'رقم جهة العمل: {er}'),align='R',new_x='LMARGIN',new_y='NEXT'); p.cell(0,6,S(f'عن شهر {["يناير","فبراير","مارس","أبريل","مايو","يونيو","يوليو","أغسطس","سبتمبر","أكتوبر","نوفمبر","ديسمبر"][m-1]} {y}'),align='R',new_x='LMARGIN',new_y='NEXT'); p.ln(2)
        def row(c_,b='',f='N',h=6.6):
            p.set_x(12)
            for j,(w,s) in enumerate(zip(W,c_)):
                ar=any('\u0600'<=ch<='\u06ff' for ch in str(s)); p.set_font('N' if ar else 'L',b if ar else '',9.5 if ar else 8.5); p.cell(w,h,S(str(s)) if ar else str(s),border=1,align='R' if ar and j==2 and not b else 'C')
            p.ln(h)
        row(('المرتب الإجمالي (د.ل)','أيام العمل','اسم المضمون','الرقم الضماني','م'),'B',h=8)
        for i,k in enumerate(R): row((A(k['g']),k['d'],k['n'],k['i'],pi*per+i+1))
        last=pi==len(pg)-1; g,d=sm(R,'g'),sd(R)
        if x.plant==1 and pi==0: g+=D('100'); x.change('page-total','page total of gross 100 above',v(g,3),v(g-100,3),page=1)
        row((A(g),d,'مجموع الصفحة','',''),'B'); T_.append(dict(scope='page',page=pi+1,days=str(d),gross=v(g,3)))
        if last:
            g,d=sm(P,'g'),sd(P)
            if x.plant==2: g-=D('40.5'); x.change('grand-total','grand gross 40.5 below',v(g,3),v(g+D('40.5'),3),page=pi+1)
            row((A(g),d,'المجموع الكلي','',''),'B'); T_.append(dict(scope='grand',page=pi+1,days=str(d),gross=v(g,3)))
    p.output(x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],days=str(k['d']),gross=v(k['g'],3)) for k in P],totals=T_)])
# 51 typst bilingual Djibouti: two languages in the same heading cell separated by slash; FDJ; grand row first after heading
@layout('d51-djibouti-barre','typst')
def L51(x):
    r=x.r; n=[9,27,16,36,4,48][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); N=pool(x,MRG,[(a.replace("Ould ","").replace("Mint ",""),b.replace("ولد ","").replace("منت ","")) for a,b in MRL],n); er=x.dg(6); co=r.choice(["SALINES D'ASSAL SARL","TRANSIT DORALEH SA","HOTEL DU PLATEAU"]); iss=nxt(y,m,r); P=[]
    for a,b in N: g=D(r.randrange(35000,620000,500)); P.append(dict(i=x.dg(8),n=f'{b[0].upper()} {a[0]}',d=r.choice([26,26,26,20]),g=g,c=min(g,D(400000))))
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); f=lambda z:num(z,0,' ')
    if x.plant==1: cp+=50000; x.change('grand-total','capped 50000 above',v(cp,0),v(cp-50000,0),page='last')
    if x.plant==2: dd+=26; x.change('grand-total','days 26 above',dd,dd-26,page='last')
    cells=''.join(f'[{k["i"]}],[{k["n"]}],[{k["d"]}],[{f(k["g"])}],[{f(k["c"])}],\n' for k in P)
    src=f'''#set page(paper:"a4",margin:(x:1.6cm,y:1.5cm),header:context if counter(page).get().first()>1 [#text(size:8pt)[{ty(co)} — {er} — {m:02d}\\/{y} #h(1fr) #counter(page).display("1/1",both:true)]])
#set text(font:("Liberation Sans","Noto Naskh Arabic"),size:9pt)
#align(center)[*DÉCLARATION MENSUELLE DES SALAIRES / التصريح الشهري بالأجور*]
#table(columns:(auto,1fr),stroke:none,inset:2pt,[Employeur / المشغل :],[*{ty(co)}*],[N° employeur / رقم المشغل :],[*{er}*],[Mois / الشهر :],[*{MF[m-1].capitalize()} {y}*],[Date / التاريخ :],[*{dmy(iss)}*])
#table(columns:(70pt,1fr,60pt,90pt,90pt),stroke:(x:none,y:.4pt),align:(left,left,center,right,right),
table.header([*N° assuré / رقم المؤمن*],[*Nom et prénom / الاسم*],[*Jours / الأيام*],[*Salaire brut / الأجر الخام (FDJ)*],[*Salaire plafonné / الأجر المسقف (FDJ)*]),
{cells}[],[*TOTAL / المجموع*],[*{dd}*],[*{f(g)}*],[*{f(cp)}*])
'''
    typst(src,x.path)
    x.done('bds','frar',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],days=str(k['d']),gross=v(k['g'],0),capped=v(k['c'],0)) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g,0),capped=v(cp,0))])])
# 52 reportlab fr: Gabon/Cameroon-like quarterly in portrait; month values stacked in three lines per person
@layout('d52-trimestre-empile','reportlab')
def L52(x):
    r=x.r; n=[7,20,13,31,2,25][x.idx]; y,t=r.randint(2016,2024),r.randint(1,4); N=pool(x,AFG,AFL,n); er=x.dg(3)+'-'+x.dg(7)+'-'+x.dg(1); co=r.choice(["SCIERIE DE NDJOLE SA","PALMIER D'OWENDO SARL","COMPTOIR DE LAMBARENE"]); iss=nxt(y,t*3,r); P=[]
    for a,b in N:
        k=D(r.randrange(90000,1500000,500)); mm=[k+D(r.choice([0,0,10000,-5000])) for _ in range(3)]; P.append(dict(i=x.dg(3)+'-'+x.dg(6)+'-'+x.dg(1),n=f'{b} {a}',m=mm,t=sum(mm)))
    S=[sum(k['m'][i] for k in P) for i in range(3)]; S.append(sum(S)); f=lambda z:num(z,0,' ')
    if x.plant==1: S[3]-=D(30000); x.change('grand-total','quarter total 30000 below',v(S[3],0),v(S[3]+30000,0),page='last')
    if x.plant==2: k=P[n//2]; k['t']+=D(9000); S[3]+=D(9000); x.change('row-total','quarter of a person 9000 above; total follows',v(k['t'],0),v(k['t']-9000,0),page=k['i'])
    mn=[MF[(t-1)*3+i].capitalize() for i in range(3)]; c=C(x.path,A4,'LS',9,fb='LSB'); per=16; pg=chunks(P,per)
    for pi,R in enumerate(pg):
        c.t(40,40,'DÉCLARATION TRIMESTRIELLE DE SALAIRES',b=1,fs=13); c.t(555,40,f'{pi+1}/{len(pg)}',a='r'); c.t(40,58,'Employeur'); c.t(110,58,co,b=1); c.t(330,58,'Matricule employeur'); c.t(430,58,er,b=1); c.t(40,72,'Période'); c.t(110,72,f'{t}e trimestre {y}' if t>1 else f'1er trimestre {y}',b=1); c.t(330,72,'Établie le'); c.t(430,72,dmy(iss),b=1)
        y0=86; X=[40,130,300,380,470,555]; c.line(40,y0,555,y0,1)
        for s,a,b in zip(('Matricule assuré','Nom et prénoms','Mois','Salaire du mois','Total trimestre'),X,X[1:]): c.t(a+4,y0+12,s,b=1,fs=8.5)
        c.line(40,y0+17,555,y0+17,.6); Y=y0+17
        def person(i,nm,mm,tt,b=False):
            nonlocal Y
            c.t(X[0]+4,Y+12,i,b=b); c.t(X[1]+4,Y+12,nm,b=b)
            for j in range(3): c.t(X[2]+4,Y+12+j*12,mn[j]); c.t(X[4]-6,Y+12+j*12,f(mm[j]),a='r',b=b)
            c.t(X[5]-4,Y+12,f(tt),a='r',b=True); Y+=40; c.line(40,Y,555,Y,.3)
        for k in R: person(k['i'],k['n'],k['m'],k['t'])
        if pi==len(pg)-1: person('','TOTAL GÉNÉRAL (F CFA)',S[:3],S[3],True)
        c.page()
    c.save()
    x.done('bds','fr',[dict(employer=dict(name=co),period=f'{y}-Q{t}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['i'],name=k['n'],month_1=v(k['m'][0],0),month_2=v(k['m'][1],0),month_3=v(k['m'][2],0),total=v(k['t'],0)) for k in P],totals=[dict(scope='grand',page='last',month_1=v(S[0],0),month_2=v(S[1],0),month_3=v(S[2],0),total=v(S[3],0))])])
main()
