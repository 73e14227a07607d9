from mine import *
# 21 typst fr: grouped by workshop, subtotal under each group, grand total; days right of amounts; horizontal rules at groups
@layout('d21-par-atelier','typst')
def L21(x):
    r=x.r; ng=[3,4,2,5,3,4][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); aff=x.aff(); co=r.choice(["FILATURE OUERGHA SA","CONFECTION ZALAGH SARL","MEUBLES ET BOISERIES DU MOYEN ATLAS","ATELIERS NAVALS D'AGADIR"]); iss=nxt(y,m,r); A=r.sample(["Atelier coupe","Atelier montage","Magasin","Administration","Entretien","Expédition"],ng); ns=[r.randint(2,13) for _ in A]; P=x.bds(sum(ns),sort=False); i0=0; cells=''
    bad=r.randrange(ng)
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    for j,(a,k) in enumerate(zip(A,ns)):
        R=P[i0:i0+k]; i0+=k
        cells+=f'table.cell(colspan:5,fill:luma(235))[*{a}*],\n'+''.join(f'[{ty(p["l"])} {p["f"]}],[{p["imm"]}],[{fr(p["g"])}],[{fr(p["c"])}],[{p["d"]}],\n' for p in R)
        cells+=f'table.cell(colspan:2,align:right)[_Sous-total {a.lower()} ({k})_],[_{fr(sm(R,"g"))}_],[_{fr(sm(R,"c"))}_],[_{sd(R)}_],\n'
    if x.plant==1: g+=D('810'); x.change('grand-total','gross total 810 above',v(g),v(g-810),page='last')
    if x.plant==2: cp-=D('1500'); x.change('grand-total','capped total 1500 below',v(cp),v(cp+1500),page='last')
    src=f'''#set page(paper:"a4",margin:(x:2cm,y:1.7cm),footer:context align(right,text(size:7pt)[p. #counter(page).display("1/1",both:true)]))
#set text(font:"Nimbus Sans",size:9pt,lang:"fr")
#align(right)[Agadir, le {dmy(iss)}]
*{ty(co)}* \\ Adhérente à la CNSS sous n° {aff}
#v(4pt)
#align(center,text(13pt)[*Salaires déclarés à la CNSS — {MF[m-1]} {y}*])
#table(columns:(1fr,auto,auto,auto,auto),align:(left,center,right,right,right),stroke:(x,y)=>(bottom:.3pt+gray),inset:(x:6pt,y:3.2pt),
table.header([*Nom et prénom*],[*N° CNSS*],[*Salaire réel*],[*Salaire plafonné*],[*Jours*]),
{cells}table.cell(colspan:2)[*TOTAL GÉNÉRAL ({sum(ns)} salariés)*],[*{fr(g)}*],[*{fr(cp)}*],[*{dd}*])
'''
    typst(src,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 22 calc fr, narrow A5 sheet: hyphenated headings, wrapped names, kv in merged cells with the label above
@layout('d22-feuille-etroite','calc')
def L22(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side
    r=x.r; n=[5,18,33,11,26,1][x.idx]; y,m=r.randint(2015,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["SNACK LE PHARE","STE PNEUS SERVICE TEMARA","PRESSING EL BAHJA","GYM CLUB HAY RIAD"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: dd+=26; x.change('grand-total','days total 26 above',dd,dd-26,page='last')
    if x.plant==2: k=P[0]; o=k['c']; k['c']=k['g']+D('400'); cp=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(o),page=k['imm'])
    wb=openpyxl.Workbook(); w=wb.active; th=Side(style='thin'); bd=Border(left=th,right=th,top=th,bottom=th); ce=Alignment(horizontal='center',vertical='center',wrap_text=True); le=Alignment(horizontal='left',vertical='center',wrap_text=True); ri=Alignment(horizontal='right',vertical='center')
    def put(a,s,b=False,al=le,bx=True,sz=8): w[a]=s; w[a].font=Font(name='Liberation Sans',bold=b,size=sz); w[a].alignment=al; w[a].border=bd if bx else Border()
    w.merge_cells('A1:F1'); put('A1','DECLARATION CNSS DES SALAIRES',True,ce,False,11)
    for rng,l,s in (('A:B','Employeur',co),('C:C','Affiliation',aff),('D:F','Mois de',f'{MF[m-1]} {y}')):
        a,b=rng.split(':')
        for rr,t,bo in ((3,l,False),(4,s,True)):
            if a!=b: w.merge_cells(f'{a}{rr}:{b}{rr}')
            put(f'{a}{rr}',t,bo,ce,True,7 if rr==3 else 8)
    w.row_dimensions[4].height=24
    for c,h in zip('ABCDEF',('N°','Nom et prénom','Immatri-\nculation','Nbre de jrs déclarés','Rémuné-\nration brute','Rémuné-\nration plafonnée')): put(f'{c}6',h,True,ce)
    w.row_dimensions[6].height=34
    for i,k in enumerate(P):
        for c,s,al in zip('ABCDEF',(str(i+1),k['f']+' '+k['l'].upper(),k['imm'],str(k['d']),pln(k['g']),pln(k['c'])),(ce,le,ce,ce,ri,ri)): put(f'{c}{7+i}',s,False,al)
        w.row_dimensions[7+i].height=22 if len(k['f']+k['l'])>14 else 12.5
    R=7+n; w.merge_cells(f'A{R}:C{R}'); put(f'A{R}','Totaux',True,ri)
    for c,s in zip('DEF',(str(dd),pln(g),pln(cp))): put(f'{c}{R}',s,True,ri if c!='D' else ce)
    put(f'B{R+2}',f'Le {dmy(iss)}',False,le,False)
    for c,a in zip('ABCDEF',(4,18,11,9,11,11)): w.column_dimensions[c].width=a
    w.print_title_rows='6:6'; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); w.page_setup.fitToHeight=0; w.page_setup.paperSize=11; w.page_margins.left=w.page_margins.right=.4; w.page_margins.top=w.page_margins.bottom=.5
    p=x.path[:-3]+'xlsx'; wb.save(p); office(p,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['f']+' '+k['l'].upper(),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 23 fpdf2 ar: shaped; full grid, cumul "منقول / ينقل", columns mirrored, two-line headings
@layout('d23-bayan-taraakumi','fpdf2')
def L23(x):
    from fpdf import FPDF
    r=x.r; n=[29,10,44,31,2,53][x.idx]; y,m=r.randint(2016,2023),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["شركة واحة سكورة للتمور","مجموعة مدارس الريادة","شركة أسماك الداخلة المجمدة","مقاولة طرق الأطلس"]); iss=nxt(y,m,r); per=24; pg=chunks(P,per); T_=[]
    p=FPDF('P','mm','A4'); p.set_auto_page_break(False); p.add_font('N','','/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf'); p.add_font('N','B','/usr/share/fonts/truetype/noto/NotoSansArabic-Bold.ttf'); p.add_font('D','','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'); S=shape
    W=[30,30,16,52,30,12]; # left to right: capped gross days name imm no
    for pi,R in enumerate(pg):
        p.add_page(); p.set_font('N','B',13); p.cell(0,8,S('ورقة التصريح بأجور العمال'),align='C',new_x='LMARGIN',new_y='NEXT'); p.set_font('N','',9.5)
        p.cell(95,6,S(f'عن شهر : {MA[m-1]} {y}'),align='L'); p.cell(0,6,S(f'المؤسسة : {co}'),align='R',new_x='LMARGIN',new_y='NEXT'); p.cell(95,6,S(f'ورقة {pi+1} من {len(pg)}'),align='L'); p.cell(0,6,S(f'رقم الانخراط بالصندوق الوطني للضمان الاجتماعي : {aff}'),align='R',new_x='LMARGIN',new_y='NEXT'); p.ln(2)
        p.set_font('N','B',8.5); x0,y0=p.get_x()+10,p.get_y()
        for j,(w,(a,b)) in enumerate(zip(W,(('الأجر داخل','السقف'),('الأجر','الكامل'),('عدد','الأيام'),('الاسم العائلي','والشخصي'),('رقم التسجيل','بالصندوق'),('الرقم','الترتيبي')))):
            xx=x0+sum(W[:j]); p.rect(xx,y0,w,11); p.set_xy(xx,y0+.5); p.cell(w,5,S(a),align='C'); p.set_xy(xx,y0+5.3); p.cell(w,5,S(b),align='C')
        Y=y0+11
        def row(c_,b=''):
            nonlocal Y
            for j,(w,s) in enumerate(zip(W,c_)):
                xx=x0+sum(W[:j]); p.rect(xx,Y,w,6.4); p.set_xy(xx,Y); ar=any('\u0600'<=ch<='\u06ff' for ch in str(s)); p.set_font('N' if ar else 'D',b if ar else '',8.5 if ar else 7.5); p.cell(w,6.4,S(str(s)) if ar else str(s),align='R' if j==3 else 'C')
            Y+=6.4
        z=P[:pi*per]
        if pi: row((en(sm(z,'c')),en(sm(z,'g')),sd(z),'منقول','',''),'B')
        for i,k in enumerate(R): row((en(k['c']),en(k['g']),k['d'],k['arl']+' '+k['arf'],k['imm'],pi*per+i+1))
        z=P[:pi*per+len(R)]; last=pi==len(pg)-1; g,cp,d=sm(z,'g'),sm(z,'c'),sd(z)
        if x.plant==1 and pi==0: g+=D('400'); x.change('cumulative-total','carried gross 400 above',v(g),v(g-400),page=1)
        if x.plant==2 and last: d-=26; x.change('grand-total','days 26 below',d,d+26,page=pi+1)
        row((en(cp),en(g),d,'المجموع العام' if last else 'ينقل','',''),'B')
        T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(d),gross=v(g),capped=v(cp)))
        if last: p.set_xy(20,Y+5); p.set_font('N','',9.5); p.cell(100,6,S('حرر بتاريخ'),align='R'); p.set_font('D','',8.5); p.set_xy(80,Y+5); p.cell(22,6,dmy(iss),align='C')
    p.output(x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['arl']+' '+k['arf'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 24 Story fr: the head is a sentence, totals a sentence
@layout('d24-en-phrases','pymupdf')
def L24(x):
    r=x.r; n=[4,17,26,12,1,38][x.idx]; y,m=r.randint(2014,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["la Société Khenifra Bois SARL","l'Entreprise Ait Melloul Serres","la Société Zagora Transport SARL"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); hc=n
    if x.plant==1: g-=D('200'); x.change('grand-total','gross total 200 below',v(g),v(g+200),page='last')
    if x.plant==2: hc+=3; x.change('headcount','headcount 3 above the rows',hc,n,page='last')
    rows=''.join(f'<tr><td>{k["l"].upper()} {k["f"]}</td><td>{k["imm"]}</td><td class="n">{k["d"]}</td><td class="n">{fr(k["g"])}</td><td class="n">{fr(k["c"])}</td></tr>' for k in P)
    story(f'<p class="r">Khénifra, le {iss.day} {MF[iss.month-1]} {iss.year}</p><h3>Déclaration de salaires à la CNSS</h3><p>Nous soussignés, {esc(co)}, affiliée à la Caisse Nationale de Sécurité Sociale sous le numéro {aff}, déclarons avoir versé à notre personnel, au titre du mois de {MF[m-1]} {y}, les salaires suivants :</p><table><tr><th>Nom et prénom</th><th>N° d’immatriculation</th><th>Jours</th><th>Salaire brut</th><th>Salaire plafonné</th></tr>{rows}</table><p>Soit au total {hc} salarié{"s" if hc>1 else ""}, {dd} jours de travail, {fr(g)} DH de salaires bruts et {fr(cp)} DH de salaires plafonnés.</p>',x.path,'body{font-family:serif;font-size:10px} .r{text-align:right} h3{text-align:center} table{width:100%} th{text-align:left;border-bottom:1px solid black} td{padding:2px} .n{text-align:right}',margin=50)
    x.done('bds','fr',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',headcount=str(hc),days=str(dd),gross=v(g),capped=v(cp))])])
main()
