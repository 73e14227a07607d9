from lib import *
# 25 fpdf2: bilingual French / English monthly declaration (Central Africa like), amounts without decimals in F CFA, page and cumulated totals
@layout('c25-bilingual-cfa','fpdf2')
def L1(x):
    from fpdf import FPDF
    r=x.r; n=[12,33,57,5,26,41][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(['BOIS DE LA LOBE SA','ETS MANDARA FRERES','CACAO MUNGO EXPORT SARL','NACHTIGAL ELECTRIC LTD']); aff=x.dg(3)+'-'+x.dg(7)+'-'+r.choice('ABDHKR'); R=[]
    for a,b in [(r.choice("Serge Odile Aimé Clarisse Blaise Thérèse Landry Ernest Rosine Achille".split()),l) for l in r.sample([f'{p}{q_}' for p in 'EKANE MBALLA TCHOU NGUEMA ABENA FOKOU NDONGO ESSAMA'.split() for q_ in ('',' ONDOA',' BIYONG',' TALLA',' MEKA',' EYANGO',' KOM',' ZAMBO')],n)]:
        g=D(r.randrange(42000,1450000,250)); R.append(dict(no=x.dg(3)+'-'+x.dg(7)+'-'+x.dg(1),nm=f'{b} {a}',d=r.choice([30,30,30,22,15]),g=g,c=min(g,D(750000)),rt=q(g*D('.07'),0)))
    if x.plant==1: k=R[n//2]; old=k['c']; k['c']=k['g']+5000; x.change('capped-above-gross','ceiling wage above gross; totals follow',v(k['c'],0),v(old,0),page=k['no'])
    pdf=FPDF('P','mm','A4'); pdf.set_auto_page_break(False); pg=chunks(R,24); T_=[]; M=lambda z:num(z,0,' '); W=(9,30,62,14,28,28,19)
    for pi,Q in enumerate(pg):
        pdf.add_page(); pdf.set_font('Times','B',11); pdf.cell(0,5,'CAISSE NATIONALE DE PREVOYANCE / NATIONAL INSURANCE FUND',align='C'); pdf.ln(6); pdf.set_font('Times','',10); pdf.cell(0,5,'Déclaration mensuelle des salaires / Monthly return of wages',align='C'); pdf.ln(8)
        pdf.set_font('Times','',9); pdf.cell(110,5,f'Employeur / Employer : {co}'); pdf.cell(80,5,f'Page {pi+1} de/of {len(pg)}',align='R'); pdf.ln(5); pdf.cell(110,5,f'Matricule employeur / Employer No. : {aff}'); pdf.cell(80,5,f'Mois / Month : {m:02d}-{y}',align='R'); pdf.ln(8)
        pdf.set_font('Times','B',8); Y=pdf.get_y()
        for (a,b),w in zip((('N°','S/N'),('N° assuré','Insured No.'),('Noms et prénoms','Full name'),('Jours','Days'),('Salaire brut','Gross wage'),('Salaire plafonné','Capped wage'),('Retenue','Deducted')),W):
            X=pdf.get_x(); pdf.rect(X,Y,w,9); pdf.set_xy(X,Y+.5); pdf.cell(w,4,a,align='C'); pdf.set_xy(X,Y+4.5); pdf.set_font('Times','I',8); pdf.cell(w,4,b,align='C'); pdf.set_font('Times','B',8); pdf.set_xy(X+w,Y)
        pdf.set_xy(10,Y+9); pdf.set_font('Times','',8.5)
        for i,k in enumerate(Q):
            for t,w,al in zip((pi*24+i+1,k['no'],k['nm'],k['d'],M(k['g']),M(k['c']),M(k['rt'])),W,'CCLCRRR'): pdf.cell(w,5.6,str(t),border='LR',align=al)
            pdf.ln(5.6)
        pdf.line(10,pdf.get_y(),200,pdf.get_y()); pdf.set_font('Times','B',8.5); last=pi==len(pg)-1; cum=R[:pi*24+len(Q)]
        for sc,lab,Z in (('page','Total de la page / Page total',Q),('grand' if last else 'cumulative','Total général / Grand total' if last else 'Total cumulé / Cumulative total',cum)):
            g,c,d=sm(Z,'g'),sm(Z,'c'),sum(k['d'] for k in Z)
            if x.plant==2 and sc=='page' and last: g-=1000; x.change('page-total','page total of gross 1000 below',v(g,0),v(g+1000,0),page=pi+1)
            for t,w,al in zip((lab,d,M(g),M(c),M(sm(Z,'rt'))),(101,14,28,28,19),'LCRRR'): pdf.cell(w,5.8,str(t),border=1,align=al)
            pdf.ln(5.8); T_.append(dict(scope=sc,page=pi+1,days=str(d),gross=v(g,0),capped=v(c,0)))
    pdf.output(x.path)
    x.done('bds','fren',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['no'],immatriculation=k['no'],name=k['nm'],days=str(k['d']),gross=v(k['g'],0),capped=v(k['c'],0)) for k in R],totals=T_)])
# 26 reportlab: Arabic, text set in presentation forms in visual order (old program), mirrored columns
@layout('c26-jadwal-ajara','reportlab')
def L2(x):
    r=x.r; n=[10,27,44,2,35,16][x.idx]; y,m=r.randint(2014,2022),r.randint(1,12); P=x.bds(n,sort=False); aff=x.aff(); co=r.choice(COM)[1]; c=C(x.path,A4,'NA',9,fb='NAB'); pg=chunks(P,21); T_=[]; X=[555,520,440,290,250,160,60]; N='LS'
    if x.plant==1: k=P[n//2]; old=k['c']; k['c']=k['g']+D(12); x.change('capped-above-gross','capped above gross; totals follow',v(k['c']),v(old),page=k['imm'])
    for pi,R in enumerate(pg):
        last=pi==len(pg)-1; c.t(555,45,shape('الصندوق الوطني للضمان الاجتماعي'),a='r'); c.t(300,66,shape('جدول التصريح بأجور الأجراء'),a='c',b=1,fs=14); c.t(555,88,shape('المشغل : '+co),a='r'); c.t(200,88,shape(f'رقم الانخراط : ')+'' ,a='l'); c.t(195,88,aff,a='r',f=N); c.t(555,104,shape('شهر : '),a='r'); c.t(525,104,shape(MA[m-1])+'',a='r'); c.t(485,104,str(y),a='r',f=N); c.t(200,104,shape('الصفحة : ')); c.t(195,104,f'{pi+1}/{len(pg)}',a='r',f=N)
        y0=120; 
        for s,(a,b) in zip(('رت','رقم التسجيل','الإسم الكامل للأجير','الأيام','الأجر الإجمالي','الأجر المسقف'),zip(X,X[1:])): c.t((a+b)/2,y0+14,shape(s),a='c',b=1)
        Y=y0+22; c.line(60,y0,555,y0,1); c.line(60,Y,555,Y,1)
        def row(cells,b=False):
            nonlocal Y
            for j,(s,(p,q_)) in enumerate(zip(cells,zip(X,X[1:]))):
                ar=bool(re.search('[\u0600-\u06ff]',str(s))); t=shape(str(s)) if ar else str(s); f=('NAB' if b else 'NA') if ar else ('LSB' if b else N)
                if j==2: c.t(p-5,Y+13,t,a='r',f=f)
                elif j>=4: c.t(q_+6,Y+13,t,f=f)
                else: c.t((p+q_)/2,Y+13,t,a='c',f=f)
            Y+=19; c.line(60,Y,555,Y,.3)
        for i,k in enumerate(R): row((pi*21+i+1,k['imm'],k['ar'],k['d'],frs(k['g']),frs(k['c'])))
        Z=[('page','مجموع الصفحة',R)]+([('grand','المجموع العام',P)] if last else [('cumulative','المجموع التراكمي',P[:(pi+1)*21])])
        for sc,lab,z in Z:
            g,cc,d=sm(z,'g'),sm(z,'c'),sum(k['d'] for k in z)
            if sc=='grand' and x.plant==2: cc+=D(700); x.change('grand-total','grand total of capped 700 above',v(cc),v(cc-700),page=pi+1)
            row(('','',lab,d,frs(g),frs(cc)),True); T_.append(dict(scope=sc,page=pi+1,days=str(d),gross=v(g),capped=v(cc)))
        for a in X: c.line(a,y0,a,Y)
        c.page()
    c.save()
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 27 WeasyPrint: heading only on the first page, running totals at the head of the following pages, half-ruled
@layout('c27-liste-sans-entete','weasyprint')
def L3(x):
    r=x.r; n=[18,36,58,29,44,7][x.idx]; y,m=r.randint(2016,2025),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; iss=datetime.date(y+m//12,m%12+1,r.randint(2,9)); pg=chunks(P,28,first=22); T_=[]; b=''; cols='<col style="width:9%"><col style="width:36%"><col style="width:17%"><col style="width:16%"><col style="width:16%"><col style="width:6%">'
    for pi,R in enumerate(pg):
        off=sum(len(z) for z in pg[:pi]); last=pi==len(pg)-1; cum=P[:off+len(R)]
        b+=f'<section>'+(f'<h1>Déclaration nominative des salaires — {MF[m-1]} {y}</h1><p>Dénomination sociale : {co}<br>N° d’adhésion : {aff}<br>Date d’établissement : {dmy(iss,"-")}</p>' if not pi else f'<p class=s>{co} — {MF[m-1]} {y} — suite</p>')+f'<table>{cols}'+('<tr class=h><td>Matricule CNSS<td>Salarié<td>Salaire non plafonné<td>Salaire plafonné<td>N° carte d’identité<td>J</tr>' if not pi else '')
        if pi: z=P[:off]; b+=f'<tr class=t><td><td>Report page {pi}<td class=r>{frs(sm(z,"g"))}<td class=r>{frs(sm(z,"c"))}<td><td class=c>{sum(k["d"] for k in z)}'
        b+=''.join(f'<tr><td>{k["imm"]}<td>{k["f"]} {k["l"].upper()}<td class=r>{frs(k["g"])}<td class=r>{frs(k["c"])}<td class=c>{k["cin"]}<td class=c>{k["d"]}' for k in R)
        g,c,d=sm(cum,'g'),sm(cum,'c'),sum(k['d'] for k in cum)
        if x.plant==1 and pi==len(pg)-2: g+=D(100); x.change('cumulative-total','amount to carry 100 above (the report is right)',v(g),v(g-100),page=pi+1)
        if x.plant==2 and last: d+=4; x.change('grand-total','grand total of days 4 above',d,d-4,page=pi+1)
        b+=f'<tr class=t><td><td>{"Total de la déclaration" if last else "À reporter"}<td class=r>{frs(g)}<td class=r>{frs(c)}<td><td class=c>{d}</table></section>'; T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(d),gross=v(g),capped=v(c)))
    weasy(f'<html lang=fr><style>@page{{size:A4;margin:16mm 14mm}}body{{font:9pt "Noto Sans"}}section{{break-after:page}}section:last-child{{break-after:auto}}h1{{font-size:13pt}}table{{width:100%;border-collapse:collapse;table-layout:fixed}}td{{padding:2.2pt 3pt;border-bottom:.3pt solid #999}}td:first-child{{white-space:nowrap}}.h td{{font-weight:bold;border-bottom:1.2pt solid}}.r{{text-align:right}}.c{{text-align:center}}.t td{{font-weight:bold;background:#eee}}.s{{font-style:italic}}</style>{b}'.replace('width:9%','width:12%').replace('width:36%','width:31%').replace('width:6%','width:8%'),x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['f']+' '+k['l'].upper(),cin=k['cin'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 28 Typst: full form with family allowances, situation codes, landscape, ruled, totals line by line at the right below
@layout('c28-bordereau-af','typst')
def L4(x):
    r=x.r; n=[9,22,40,4,30,15][x.idx]; y,m=r.randint(2015,2023),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; M=lambda z:frs(z)
    for k in P: ch=r.choice([0,0,1,2,3,4]); k['ch']=ch; k['ap']=D(300*min(ch,3)+(36*(ch-3) if ch>3 else 0)); k['ad']=k['ap'] if k['d']<9 and ch else D(0); k['an']=k['ap']-k['ad']; k['s']=r.choice(['','','','','','SO','CS','IL']) 
    if x.plant==1: k=P[n//2]; old=k['c']; k['c']=k['g']+D(45); x.change('capped-above-gross','capped above gross; totals follow',v(k['c']),v(old),page=k['imm'])
    per=17; pg=chunks(P,per); src='#set page(paper:"a4",flipped:true,margin:(x:1cm,y:1cm))\n#set text(font:"Noto Sans",size:7.5pt)\n'; T_=[]
    for pi,R in enumerate(pg):
        if pi: src+='#pagebreak()\n'
        last=pi==len(pg)-1
        src+=f'#grid(columns:(2fr,3fr,1fr),[*C.N.S.S.* \\ Direction des affiliés],align(center)[#text(13pt)[*BORDEREAU DE DÉCLARATION DE SALAIRES*]],align(right)[Page : {pi+1} / {len(pg)}])\n#table(columns:(1fr,2fr,1fr),stroke:.5pt,[N° d\'affiliation : *{aff}*],[Raison sociale : *{ty(co)}*],[Période : *{y}{m:02d}*])\n'
        b=''.join(f'[{k["imm"]}],[{ty(k["l"].upper()+" "+k["f"])}],[{k["ch"]}],[{M(k["ap"])}],[{M(k["ad"])}],[{M(k["an"])}],[{k["d"]}],[{M(k["g"])}],[{M(k["c"])}],[{k["s"]}],\n' for k in R)
        src+='#table(columns:(auto,1fr)+(auto,)*8,stroke:.4pt,inset:(x:4pt,y:3pt),align:(c,_)=>if c == 1 {left} else if c == 0 or c == 2 or c == 6 or c == 9 {center} else {right},[*N° Immatriculation*],[*Nom et Prénom*],[*Enfants*],[*A.F. à payer*],[*A.F. à déduire*],[*A.F. net à payer*],[*Jours déclarés*],[*Salaire réel*],[*Salaire plafonné*],[*Sit.*],\n'+b+')\n'
        Z=[('page','Total de la page',R)]+([('grand','Total général',P)] if last else [])
        src+='#align(right)[#table(columns:(auto,)*8,stroke:.4pt,align:right,[],[*Effectif*],[*A.F. à payer*],[*A.F. à déduire*],[*A.F. net*],[*Jours*],[*Sal. réel*],[*Sal. plafonné*],\n'
        for sc,lab,z in Z:
            g,c,d=sm(z,'g'),sm(z,'c'),sum(k['d'] for k in z); e=len(z)
            if x.plant==2 and sc=='grand': e+=1; x.change('announced-count','grand headcount one above the rows',e,e-1,page=pi+1)
            src+=f'[*{lab}*],[{e}],[{M(sm(z,"ap"))}],[{M(sm(z,"ad"))}],[{M(sm(z,"an"))}],[{d}],[{M(g)}],[{M(c)}],\n'; T_.append(dict(scope=sc,page=pi+1,headcount=str(e),af_payable=v(sm(z,'ap')),af_deducted=v(sm(z,'ad')),af_net=v(sm(z,'an')),days=str(d),gross=v(g),capped=v(c)))
        src+=')]\n'
    typst(src,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],children=str(k['ch']),af_payable=v(k['ap']),af_deducted=v(k['ad']),af_net=v(k['an']),days=str(k['d']),gross=v(k['g']),capped=v(k['c']),situation=k['s'] or None) for k in P],totals=T_)])
# 29 Calc: Arabic sheet from right to left, dirhams in the heading, key/value above in merged cells
@layout('c29-waraqa-arabiya','calc')
def L5(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; n=[5,20,34,11,50,1][x.idx]; y,m=r.randint(2018,2025),r.randint(1,12); P=x.bds(n,sort=False); aff=x.aff(); co=r.choice(COM)[1]; wb=openpyxl.Workbook(); w=wb.active; w.sheet_view.rightToLeft=True; th=Side(style='thin'); B=Border(th,th,th,th); F='Noto Naskh Arabic'
    w.merge_cells('A1:G1'); w['A1']='كشف شهري بأجور المستخدمين'; w['A1'].font=Font(name=F,bold=True,size=16); w['A1'].alignment=Alignment(horizontal='center')
    for i,(a,b) in enumerate((('اسم الشركة',co),('رقم الشركة بالضمان الاجتماعي',aff),('الفترة',f'{m:02d}/{y}'))):
        w.merge_cells(start_row=3+i,start_column=1,end_row=3+i,end_column=3); w.merge_cells(start_row=3+i,start_column=4,end_row=3+i,end_column=7); w.cell(3+i,1,a).font=Font(name=F,size=10,bold=True); w.cell(3+i,4,b).font=Font(name=F,size=10); w.cell(3+i,4).alignment=Alignment(horizontal='right'); 
        w.row_dimensions[3+i].height=20
        for j in range(1,8): w.cell(3+i,j).border=B
    H=['الرقم','الاسم والنسب','رقم البطاقة الوطنية','رقم التسجيل في الضمان','عدد أيام العمل','الأجر الإجمالي (درهم)','الأجر الخاضع للاقتطاع (درهم)']
    for j,h in enumerate(H): z=w.cell(7,j+1,h); z.font=Font(name=F,bold=True,size=9); z.alignment=Alignment(wrap_text=True,horizontal='center',vertical='center'); z.border=B; z.fill=PatternFill('solid',fgColor='E2EFDA')
    w.row_dimensions[7].height=36
    for i,k in enumerate(P):
        for j,h in enumerate((i+1,k['ar'],k['cin'],k['imm'],k['d'],float(k['g']),float(k['c']))):
            z=w.cell(8+i,j+1,h); z.border=B; z.font=Font(name=F if j==1 else 'Liberation Sans',size=9); z.alignment=Alignment(horizontal='right' if j==1 else 'center' if j<5 else None)
            if j>4: z.number_format='#,##0.00'
    e=8+n; g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P)
    if x.plant==1: g+=D(210); x.change('grand-total','total gross 210 above',v(g),v(g-210),page='last')
    if x.plant==2: d+=2; x.change('grand-total','total days 2 above',d,d-2,page='last')
    w.merge_cells(start_row=e,start_column=1,end_row=e,end_column=4); w.cell(e,1,'المجموع').font=Font(name=F,bold=True); w.cell(e,1).alignment=Alignment(horizontal='center')
    for j,z in ((5,d),(6,float(g)),(7,float(c))): q_=w.cell(e,j,z); q_.font=Font(bold=True,size=9,name='Liberation Sans'); q_.number_format='0' if j==5 else '#,##0.00'; q_.alignment=Alignment(horizontal='center' if j==5 else None)
    for j in range(1,8): w.cell(e,j).border=B
    for j,wd in enumerate((6,24,13,14,9,15,16)): w.column_dimensions['ABCDEFG'[j]].width=wd
    w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],cin=k['cin'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(d),gross=v(g),capped=v(c))])])
# 30 Chromium: several establishments following each other on the pages, abbreviations, vertical firm name at the side
@layout('c30-etablissements','chromium')
def L6(x):
    r=x.r; ne=[2,3,2,4,3,2][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); pool=r.sample(COM,ne); D_=[]; b=''
    for j in range(ne):
        P=x.bds(r.randint(3,13)); aff=x.aff(); co=pool[j][0]; g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P)
        if j==ne-1 and x.plant==1: g-=D(50); x.change('grand-total','total of gross of the last firm 50 below',v(g),v(g+50),page='last')
        if j==ne-1 and x.plant==2: c+=D(300); x.change('grand-total','total of capped of the last firm 300 above',v(c),v(c-300),page='last')
        b+=f'<section><div class=h><b>Décl. sal. CNSS</b><span>Ét. : {co}</span><span>Aff. : {aff}</span><span>Pér. : {m:02d}.{y}</span></div><table><tr><th>Imm.<th class=l>Assuré(e)<th>J.<th>Sal. R.<th>Sal. Pl.</tr>'+''.join(f'<tr><td>{k["imm"]}<td class=l>{k["l"]} {k["f"]}<td>{k["d"]}<td>{spd(k["g"])}<td>{spd(k["c"])}' for k in P)+f'<tr class=t><td><td class=l>Tot. ({len(P)} sal.)<td>{d}<td>{spd(g)}<td>{spd(c)}</table></section>'
        D_.append(dict(form='bds',employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],_tk=P[-1]['imm'],totals=[dict(scope='grand',_key=P[-1]['imm'],headcount=str(len(P)),days=str(d),gross=v(g),capped=v(c))]))
        D_[-1].pop('_tk')
    chrome(f'<style>@page{{size:A4;margin:14mm}}body{{margin:0 0 0 10mm;font:9pt "Noto Sans"}}.side{{position:fixed;left:0;top:40mm;writing-mode:vertical-rl;transform:rotate(180deg);font-size:8pt;color:#666}}section{{break-inside:avoid;margin-bottom:9mm}}.h{{display:flex;gap:8mm;border-bottom:1.4pt solid #900;padding-bottom:1mm}}table{{border-collapse:collapse;width:92%;margin-top:1mm}}td,th{{text-align:right;padding:.8mm 2mm}}td:first-child,th:first-child{{text-align:left}}.l{{text-align:left!important}}.t td{{border-top:.6pt solid;font-weight:bold}}</style><div class=side>Fiduciaire Al Boughaz — saisie du mois</div>{b}',x.path)
    x.done('bds','fr',D_)
# 31 LaTeX longtable: English contribution schedule, continued without heading, totals in a tabular above
@layout('c31-contribution-schedule','latex')
def L7(x):
    r=x.r; n=[7,31,48,16,60,2][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COEN); reg='E'+x.dg(6); R=[]
    for a,b in x.en(n): g=q(D(r.randint(90000,690000))/100); R.append(dict(no=x.dg(2)+'-'+x.dg(6)+'-'+r.choice('ABCD'),nm=f'{b.upper()} {a}',birth=x.date((1960,1,1),(2000,1,1)),g=g,c=min(g,D(3500)),e=q(min(g,D(3500))*D('.06')),er=q(min(g,D(3500))*D('.08'))))
    G,Cc=sm(R,'g'),sm(R,'c'); h=n
    if x.plant==1: Cc+=D(350); x.change('grand-total','total pensionable 350 above',v(Cc),v(Cc-350))
    if x.plant==2: h+=2; x.change('announced-count','number of members two above the rows',h,n)
    iss=datetime.date(y+m//12,m%12+1,r.randint(3,14))
    src=r'''\documentclass[10pt]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\renewcommand{\rmdefault}{ptm}\usepackage[letterpaper,margin=18mm]{geometry}\usepackage{longtable}\parindent0pt\begin{document}
{\bfseries\large '''+tex(co)+r'''}\hfill Employer code '''+reg+r'''\\[2mm]{\Large Contribution schedule}\hfill for the month of '''+f'{ME[m-1]} {y}'+r'''\\[3mm]
\begin{tabular}{|p{40mm}|p{40mm}|p{40mm}|p{36mm}|}\hline Members listed & Total gross earnings & Total capped earnings & Prepared on\\ \bfseries '''+str(h)+r''' & \bfseries '''+en(G)+r''' & \bfseries '''+en(Cc)+r''' & \bfseries '''+f'{iss.day} {ME[iss.month-1]} {iss.year}'+r'''\\ \hline\end{tabular}
\begin{longtable}{rllcrrrr}&Member no.&Member&Born&Gross earnings&Capped earnings&Member 6\%&Employer 8\%\\ \hline
'''+''.join(f'{i+1}&{k["no"]}&{tex(k["nm"])}&{dmy(k["birth"])}&{en(k["g"])}&{en(k["c"])}&{en(k["e"])}&{en(k["er"])}\\\\\n' for i,k in enumerate(R))+r'''\end{longtable}\end{document}'''
    latex(src,x.path,runs=2)
    x.done('bds','en',[dict(employer=dict(name=co,affiliate=reg),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['no'],immatriculation=k['no'],name=k['nm'],birth_date=str(k['birth']),gross=v(k['g']),capped=v(k['c'])) for k in R],totals=[dict(scope='grand',page=1,headcount=str(h),gross=v(G),capped=v(Cc))])])
# 32 PyMuPDF: payslip with dotted leaders, everything label ... value
@layout('c32-bulletin-pointilles','pymupdf')
def L8(x):
    import pymupdf
    r=x.r; y,m=r.randint(2016,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); p=x.bds(1,lo=420000,hi=1900000)[0]; base=p['g']; pr=q(base*D(r.choice([5,10,15,20]))/100); g=base+pr; cn=q(min(g,D(6000))*D('.0448')); am=q(g*D('.0226')); ir=q(g*D('.06')); av=D(r.choice([0,500,1000])); td=cn+am+ir+av; net=g-td; nn=net; iss=datetime.date(y,m,calendar.monthrange(y,m)[1]); T2=td
    if x.plant==1: nn+=D(9); x.change('net-pay','net 9 above gross less deductions',v(nn),v(net))
    if x.plant==2: T2+=D(30); x.change('deductions-total','total of deductions 30 above their sum',v(T2),v(td))
    L=[('Salaire de base',base),('Prime d\'ancienneté',pr),('CNSS (4,48 %)',cn),('AMO (2,26 %)',am),('IR',ir)]+([('Avance sur salaire',av)] if av else [])
    d=pymupdf.open(); pg=d.new_page(width=420,height=595); f=pymupdf.Font('figo') if 0 else pymupdf.Font(fontfile=T+'liberation/LiberationSerif-Regular.ttf'); fb=pymupdf.Font(fontfile=T+'liberation/LiberationSerif-Bold.ttf'); tw=pymupdf.TextWriter(pg.rect)
    def ap(X,Y,s,b=False,fs=10): tw.append((X,Y),s,font=fb if b else f,fontsize=fs)
    def dots(Y,a,b,bold=False,fs=10):
        F=fb if bold else f; x1=375-F.text_length(b,fs); x0=45+F.text_length(a+' ',fs); k=int((x1-4-x0)/F.text_length('.',fs)); ap(45,Y,a+' '+'.'*k,bold,fs); ap(x1,Y,b,bold,fs)
    ap(45,45,co,True,13); ap(45,60,f'Affiliation CNSS {aff}'); ap(150,95,'BULLETIN DE PAIE',True,14); Y=125
    for a,b in (('Mois',f'{MF[m-1]} {y}'),('Nom et prénom',f'{p["l"].upper()} {p["f"]}'),('Matricule CNSS',p['imm']),('CIN',p['cin']),('Date d\'embauche',dmy(p['hire'])),('Jours travaillés',str(p['d']))): dots(Y,a,b); Y+=15
    Y+=12
    for a,b in L[:2]: dots(Y,a,frs(b)); Y+=15
    dots(Y,'Salaire brut',frs(g),True); Y+=20
    for a,b in L[2:]: dots(Y,a,frs(b)); Y+=15
    dots(Y,'Total des retenues',frs(T2),True); Y+=20; dots(Y,'NET À PAYER (en dirhams)',frs(nn),True,12); Y+=40; ap(200,Y,f'Béni Mellal, le {dmy(iss)}'); tw.write_text(pg); d.save(x.path)
    x.done('payslip','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(page=1,immatriculation=p['imm'],name=p['l'].upper()+' '+p['f'],cin=p['cin'],hire_date=str(p['hire']),days=str(p['d']),gross=v(g),deductions=v(T2),net=v(nn))],lines=[dict(page=1,label=a,amount=v(b)) for a,b in L])])
if __name__=='__main__': main()
