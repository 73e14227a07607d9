from lib import *
M3=lambda z:num(z,3,'\u00a0',',')
CODZ=["EURL HODNA MATERIAUX","SARL TELL EMBALLAGE","SPA ZIBAN DATTES","ETS OUARSENIS FROID","SARL DJURDJURA EAUX","EURL TASSILI CABLES"]
# e13 writer: French attestation for daily allowances, prose and dotted lines, no table but tab stops
@layout('e13-attestation-ij','writer')
def L1(x):
    r=x.r; y,m=r.randint(2019,2024),r.randint(5,12); co=r.choice(COFR); a,b=x.fr(1)[0]; birth=x.date((1964,1,1),(1999,12,1)); nir=x.nir(birth); sir=x.siret(); hire=x.date((2008,1,1),(2017,12,1)); stop=datetime.date(y,m,r.randint(3,26)); iss=stop+datetime.timedelta(r.randint(2,9)); g0=D(r.randrange(185000,390000,100))/100; R=[]
    for j in range(m-3,m): g=g0+(D(r.randint(40,260)) if r.random()<.4 else 0); d=q(g*D('.2185')); R.append((j,g,d,g-d))
    if x.plant==1: R[1]=(R[1][0],R[1][1],R[1][2],R[1][3]+D('45')); x.change('net-pay','net of the second month 45 above gross less contributions',v(R[1][3]),v(R[1][3]-45))
    ns=spl(nir,1,2,2,2,3,3,2)
    if x.plant==2: bad=nir[:-2]+f'{(int(nir[-2:])+6)%97+1:02d}'; ns=spl(bad,1,2,2,2,3,3,2); x.change('nir-key','key of the social security number does not fit',bad,nir,cls='particularity'); nir=bad
    tabs='c6.5cm,d10.2cm,d13.6cm,d16.8cm'; st=pst('N',extra='fo:margin-bottom="0.12cm"')+pst('H','center',True,14)+pst('D',tabs='7.2cm',extra='fo:margin-bottom="0.08cm"')+pst('M',tabs='r9.5cm,r13cm,r16.5cm')+pst('MB',bold=True,tabs='r9.5cm,r13cm,r16.5cm')
    body=par('N',co)+par('N',f'SIRET {spl(sir,3,3,3,5)}')+par('N','')+par('H','ATTESTATION DE SALAIRE')+par('H','pour le paiement des indemnités journalières')+par('N','')+par('D',f'Nom et prénom du salarié :\t{b} {a}')+par('D',f'N° de sécurité sociale :\t{ns}')+par('D',f'Date d’entrée dans l’entreprise :\t{dmy(hire)}')+par('D',f'Emploi :\t{r.choice(["Cariste","Secrétaire","Menuisier","Vendeur","Technicienne"])}')+par('D',f'Date du dernier jour de travail :\t{dmy(stop)}')+par('N','')+par('N','Salaires des trois mois précédant l’arrêt de travail (en euros) :')+par('N','')+par('MB','Période\tMontant brut\tCotisations\tMontant net')+''.join(par('M',f'{MF[j-1].capitalize()} {y}\t{fr(g)}\t{fr(d)}\t{fr(n)}') for j,g,d,n in R)+par('N','')+par('N',f'Certifié exact à Limoges, le {iss.day} {MF[iss.month-1]} {iss.year}')+par('N','Nom, qualité et signature de l’employeur')
    f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,font='Liberation Serif',fs='11pt',margin='2.2cm')); office(f,x.path)
    x.done('attestation','fr',[dict(employer=dict(name=co,siret=sir),issue_date=str(iss),name=f'{b} {a}',nir=nir,hire_date=str(hire),rows=[dict(page=1,period=f'{y}-{j:02d}',gross=v(g),deductions=v(d),net=v(n)) for j,g,d,n in R])])
# e14 calc: Moroccan list by branch with subtotals, recapitulation by branch on a sheet of its own at the end
@layout('e14-etat-par-agence','calc')
def L2(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; n=[9,27,18,41,12,55][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); P=x.bds(n,sort=True); AG=['Siège Casablanca','Agence Fès','Agence Agadir'] if n>12 else ['Siège Casablanca','Agence Fès']; cut=sorted(r.sample(range(2,n-1),len(AG)-1)); G=[P[a:b] for a,b in zip([0]+cut,cut+[n])]
    if x.plant==1: k=P[n//2]; old=k['c']; k['c']=k['g']+D(80); x.change('capped-above-gross','capped above gross in one row; totals follow',v(k['c']),v(old),page=k['imm'])
    wb=openpyxl.Workbook(); w=wb.active; w.title='Liste'; th=Side(style='hair'); md=Side(style='medium'); B=Font(bold=True,name='Carlito'); 
    w['A1']='Société'; w['B1']=co; w['A2']='N° CNSS'; w['B2']=aff; w['A3']='Paie du mois'; w['B3']=f'{MF[m-1]} {y}'; w['E1']='État des salaires déclarés par agence'; w['E1'].font=Font(bold=True,size=13)
    H=['N° CNSS','Salarié','CIN','Nb jours','Salaire brut déclaré','Salaire plafonné CNSS']; row=5
    for j,h in enumerate(H): z=w.cell(row,j+1,h); z.font=B; z.border=Border(bottom=md,top=md); z.alignment=Alignment(wrap_text=True,horizontal='center',vertical='center')
    w.row_dimensions[5].height=30; row=6
    for ag,Q in zip(AG,G):
        z=w.cell(row,1,ag); z.font=Font(bold=True,italic=True); row+=1
        for k in Q:
            for j,u in enumerate((k['imm'],k['l'].upper()+' '+k['f'],k['cin'],k['d'],float(k['g']),float(k['c']))):
                z=w.cell(row,j+1,u); z.border=Border(bottom=th)
                if j>3: z.number_format='#\u202f##0.00'.replace('\u202f',' ')
                if j in(0,2): z.alignment=Alignment(horizontal='center')
            row+=1
        for j,u in enumerate((f'Total {ag}','','',sum(k['d'] for k in Q),float(sm(Q,'g')),float(sm(Q,'c')))):
            z=w.cell(row,j+1,u); z.font=B; z.fill=PatternFill('solid',fgColor='EEEEEE')
            if j>3: z.number_format='# ##0.00'
        row+=1
    S=[sum(k['d'] for k in P),sm(P,'g'),sm(P,'c')]
    if x.plant==2: S[1]-=D('100'); x.change('grand-total','general total of gross 100 below',v(S[1]),v(S[1]+100),page='last')
    for j,u in enumerate(('TOTAL SOCIÉTÉ','',f'{n} salariés',S[0],float(S[1]),float(S[2]))):
        z=w.cell(row,j+1,u); z.font=B; z.border=Border(top=md,bottom=md)
        if j>3: z.number_format='# ##0.00'
    for j,wd in enumerate((22,30,14,10,18,18)): w.column_dimensions['ABCDEF'[j]].width=wd
    w.print_title_rows='5:5'; w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],cin=k['cin'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',headcount=str(n),days=str(S[0]),gross=v(S[1]),capped=v(S[2]))])])
# e15 reportlab: Arabic payment advice, boxes at the right with labels, lines ruled, total at the left in a box, shaped glyphs as a program would draw them
@layout('e15-ishar-bil-ada','reportlab')
def L3(x):
    r=x.r; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[1]; aff=x.aff(); g=q(D(r.randint(3000000,80000000))/100); cp=q(g*D(r.randint(58,96))/100); K=[('التعويضات العائلية',g,D('6.40')),('التعويضات القصيرة والطويلة الأمد',cp,D('13.46')),('رسم التكوين المهني',g,D('1.60')),('التأمين الإجباري عن المرض',g,D('6.37'))][:r.choice([3,4])]; A=[q(b*t/100) for _,b,t in K]; due=datetime.date(y+m//12,m%12+1,10); iss=datetime.date(y+m//12,m%12+1,r.randint(2,9))
    if x.plant==2: A[1]+=D('35'); x.change('rate-product','short and long term benefits 35 above base times rate; total follows',v(A[1]),v(A[1]-35))
    tot=sum(A); t2=tot
    if x.plant==1: t2-=D('1000'); x.change('payment-total','total 1000 below its lines',v(t2),v(tot))
    c=C(x.path,landscape(A5),'DV',9,fb='DVB'); sh=lambda s:shape(s); W=c.w
    c.t(W/2,36,sh('إشعار بأداء واجبات الاشتراك'),a='c',b=1,fs=15)
    for i,(l,u,latin) in enumerate((('اسم المقاولة',co,0),('رقم الانخراط',aff,1),('شهر التصريح',None,0),('آخر أجل للأداء',dmy(due),1))):
        X1=W-30 if i%2==0 else W/2-10; Y=54+(i//2)*24; c.box(X1-255 if 0 else X1-250,Y,X1,Y+20,.5); c.t(X1-6,Y+14,sh(l+' :'),a='r',fs=9)
        if i==2: c.t(X1-100,Y+14,sh(f'{MA[m-1]}'),a='r',b=1); c.t(X1-150,Y+14,str(y),a='r',b=1)
        else: c.t(X1-100,Y+14,u if latin else sh(u),a='r',b=1)
    X0=[30,150,215,345,W-30]; Y=116; c.box(30,Y,W-30,Y+20,g=.87)
    for s,(a,b) in zip(('المبلغ (درهم)','النسبة %','الوعاء (درهم)','طبيعة الاشتراك'),zip(X0,X0[1:])): c.t((a+b)/2,Y+14,sh(s),a='c',b=1,fs=9)
    y0=Y; Y+=20
    for (l,b,t),z in zip(K,A): c.t(144,Y+14,spd(z),a='r'); c.t(182,Y+14,pld(t),a='c'); c.t(339,Y+14,spd(b),a='r'); c.t(W-36,Y+14,sh(l),a='r'); Y+=20; c.line(30,Y,W-30,Y,.3)
    for a in X0: c.line(a,y0,a,Y)
    c.box(30,Y+12,290,Y+38,1.2); c.t(284,Y+29,sh('المبلغ الإجمالي الواجب أداؤه'),a='r',b=1); c.t(36,Y+29,spd(t2),b=1,fs=11); c.t(W-36,Y+70,sh('حرر بطنجة في')+'',a='r'); c.t(W-110,Y+70,dmy(iss),a='r'); c.save()
    x.done('bpc','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',due_date=str(due),issue_date=str(iss),lines=[dict(label=l,base=v(b),rate=f'{t/100:.4f}',amount=v(z)) for (l,b,t),z in zip(K,A)],totals=[dict(scope='grand',amount=v(t2))])])
# e16 fpdf2: English contribution remittance, branches one after the other in a file (a declaration a page)
@layout('e16-remittance-branches','fpdf2')
def L4(x):
    from fpdf import FPDF
    r=x.r; k0=[2,3,1,4,2,3][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); pdf=FPDF('P','mm','Letter'); pdf.set_auto_page_break(False); D_=[]; cos=r.sample(COEN,k0) if k0<=len(COEN) else COEN; due=datetime.date(y+m//12,m%12+1,14)
    R_=lambda X,Y,s:pdf.text(X-pdf.get_string_width(s),Y,s)
    for i in range(k0):
        co=cos[i]; reg='C-'+x.dg(7); g=D(r.randrange(2000000,60000000))/100; cp=q(g*D(r.randint(60,97))/100); K=[('Pension fund - employee',cp,D('5.00')),('Pension fund - employer',cp,D('10.00')),('Employment injury',g,D('1.00')),('Health levy',g,D(r.choice(['2.50','2.75','3.00'])))]; A=[q(b*t/100) for _,b,t in K]
        if i==k0-1 and x.plant==2: A[3]+=D('12'); x.change('rate-product','health levy 12.00 above base times rate; total follows',v(A[3]),v(A[3]-12),page=i+1)
        tot=sum(A); t2=tot
        if i==k0-1 and x.plant==1: t2+=D('600'); x.change('payment-total','total due 600 above its lines',v(t2),v(tot),page=i+1)
        pdf.add_page(); pdf.set_font('Times','B',16); pdf.text(20,24,'Contribution Remittance Form'); pdf.set_font('Times','',10); pdf.text(20,30,'National Insurance and Pension Board'); n=r.randint(4,180)
        for j,(l,u) in enumerate((('Employer',co),('Registration No.',reg),('Wage month',f'{ME[m-1]} {y}'),('Number of employees',str(n)),('Payable on or before',f'{due.day} {ME[due.month-1]} {due.year}'))): pdf.set_font('Times','',11); pdf.text(24,44+j*8,l); pdf.set_font('Times','B',11); pdf.text(80,44+j*8,u); pdf.set_draw_color(150); pdf.line(78,45.5+j*8,190,45.5+j*8)
        pdf.set_draw_color(0); Y=96; pdf.set_font('Times','B',11)
        for s,xx in (('Contribution',22),): pdf.text(xx,Y,s)
        R_(112,Y,'Earnings base'); R_(140,Y,'Rate (%)'); R_(190,Y,'Amount due'); pdf.line(20,Y+2,192,Y+2); pdf.set_font('Times','',11); Y+=9
        for (l,b,t),z in zip(K,A): pdf.text(22,Y,l); R_(112,Y,en(b)); R_(140,Y,pld(t)); R_(190,Y,en(z)); Y+=8
        pdf.rect(110,Y-2,82,10); pdf.set_font('Times','B',12); pdf.text(113,Y+4.5,'Total remitted'); R_(190,Y+4.5,'EUR '+en(t2)); pdf.set_font('Times','',10); pdf.text(20,Y+30,'I declare that the particulars given above are true and complete.'); pdf.text(20,Y+44,'Signature ______________________'); pdf.text(120,Y+44,'Form %d of %d'%(i+1,k0))
        D_.append(dict(form='bpc',_from=i+1,employer=dict(name=co,affiliate=reg),period=f'{y}-{m:02d}',due_date=str(due),lines=[dict(page=i+1,label=l,base=v(b),rate=f'{t/100:.4f}',amount=v(z)) for (l,b,t),z in zip(K,A)],totals=[dict(scope='grand',page=i+1,amount=v(t2))]))
    pdf.output(x.path); x.done('bpc','en',D_)
# e17 latex: French transfer list turned by /Rotate, page totals and carried total, report on top
@layout('e17-releve-virements-tourne','latex')
def L5(x):
    r=x.r; n=[16,44,30,60,7,52][x.idx]; y,m=r.randint(2018,2025),r.randint(1,12); co=r.choice(COTN)[0]; R=[dict(p,rib=x.ribtn(),net=D(r.randrange(620000,3400000))/1000) for p in x.ma(n,True)]; per=24; pg=chunks(R,per); T_=[]; body=''
    for pi,Q in enumerate(pg):
        s,cm=sm(Q,'net'),sm(R[:pi*per+len(Q)],'net'); last=pi==len(pg)-1
        if x.plant==1 and last: s+=D('5'); x.change('page-total','page total 5 dinars above',v(s,3),v(s-5,3),page=pi+1)
        if x.plant==2 and last: cm+=D('100'); x.change('grand-total','general total 100 dinars above',v(cm,3),v(cm-100,3),page=pi+1)
        body+=(r'\newpage ' if pi else '')+r'\textbf{'+tex(co)+r'}\hfill RELEVÉ DES VIREMENTS DE PAIE\hfill Page '+f'{pi+1}/{len(pg)}'+r'\\Salaires de '+f'{MF[m-1]} {y}'+r' - Montants en dinars tunisiens\\[6pt]\begin{tabular}{rllr}\toprule N\textsuperscript{o} & Nom du bénéficiaire & Compte bancaire (RIB) & Montant viré\\\midrule '
        if pi: body+=r' & & Report & '+tex(M3(sm(R[:pi*per],'net')))+r'\\ '
        for i,k in enumerate(Q): body+=f'{pi*per+i+1} & {tex(k["l"]+" "+k["f"])} & {spl(k["rib"],2,3,13,2)} & {tex(M3(k["net"]))}\\\\ '
        body+=r'\midrule & & Total de la page & '+tex(M3(s))+r'\\ & & '+('Total général' if last else 'À reporter')+' & '+tex(M3(cm))+r'\\\bottomrule\end{tabular}'+'\n'
        T_+=[dict(scope='page',page=pi+1,net=v(s,3)),dict(scope='grand' if last else 'cumulative',page=pi+1,net=v(cm,3))]
    latex(r'\documentclass[11pt]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\renewcommand{\rmdefault}{phv}\usepackage{booktabs}\usepackage[a4paper,margin=20mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}\small '+body+r'\end{document}',x.path)
    import pikepdf
    d=pikepdf.open(x.path,allow_overwriting_input=True)
    for p in d.pages:
        a,b,c,e=[float(z) for z in p.mediabox]; p.contents_add(f'q 0 1 -1 0 {e} 0 cm\n'.encode(),prepend=True); p.contents_add(b'\nQ'); p.mediabox=[0,0,e,c]; p.Rotate=90
        if '/CropBox' in p: del p['/CropBox']
    d.save(x.path)
    x.done('register','fr',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=spl(k['rib'],2,3,13,2),name=k['l']+' '+k['f'],rib=k['rib'],net=v(k['net'],3)) for k in R],totals=T_)])
# e18 chromium: bilingual entry/exit list, two tables side by side (entries right, exits left), heading of two languages
@layout('e18-entrees-sorties-cote','chromium')
def L6(x):
    r=x.r; ne,ns=[(4,3),(12,7),(8,10),(2,5),(18,18),(9,6)][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM); aff=x.aff(); ld=calendar.monthrange(y,m)[1]; P=x.bds(ne+ns,sort=False); En,So=P[:ne],P[ne:]
    for k in En: k['in']=datetime.date(y,m,r.randint(1,ld))
    for k in So: k['out']=datetime.date(y,m,r.randint(1,ld))
    sp=lambda k,f:dmy(k[f],'-')
    bad=None
    if x.plant==1: bad=En[ne//2]; x.change('impossible-date','date of entry 31 of a month of thirty days',f'31-{"04" if m!=4 else "06"}-{y}',None,page=bad['imm'])
    if x.plant==2: bad=So[ns//2]; x.change('impossible-date','date of leaving 32',f'32-{m:02d}-{y}',None,page=bad['imm'])
    def dt(k,f): return f'31-{"04" if m!=4 else "06"}-{y}' if k is bad and f=='in' else f'32-{m:02d}-{y}' if k is bad else dmy(k[f],'-')
    tb=lambda Q,f,ta,tf,ca,cf:f'<table><caption>{ta} <span dir=ltr>{tf}</span></caption><tr><th>رقم التسجيل<br>Immatriculation<th>الاسم الكامل<br>Nom complet<th>{ca}<br>{cf}</tr>'+''.join(f'<tr><td>{k["imm"]}<td dir=ltr class=l>{esc(k["l"])} {esc(k["f"])}<td>{dt(k,f)}' for k in Q)+'</table>'
    chrome(f'''<html lang=ar dir=rtl><style>@page{{size:A4 landscape;margin:12mm}}body{{font:9.5pt "Noto Naskh Arabic","Liberation Sans";margin:0}}.w{{display:flex;gap:8mm;align-items:flex-start}}table{{flex:1;border-collapse:collapse}}caption{{font-weight:bold;padding:1mm}}th,td{{border:.5pt solid #222;padding:.6mm 2mm;text-align:center}}th{{background:#e6e6e6}}.l{{text-align:left}}h2{{text-align:center;margin:0 0 2mm}}</style><h2>لائحة الملتحقين والمغادرين <span dir=ltr>/ Liste des entrants et des sortants</span></h2><p>المشغل Employeur : <b dir=ltr>{esc(co[0])}</b> &emsp; رقم الانخراط N° d’affiliation : <b>{aff}</b> &emsp; الشهر Mois : <b dir=ltr>{m:02d}/{y}</b></p><div class=w>{tb(En,"in","الملتحقون","Entrants","تاريخ الالتحاق","Date d’entrée")}{tb(So,"out","المغادرون","Sortants","تاريخ المغادرة","Date de sortie")}</div>''',x.path)
    x.done('register','frar',[dict(employer=dict(name=co[0],affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=k['imm'],name=k['l']+' '+k['f'],hire_date=None if k is bad else str(k['in'])) for k in En]+[dict(page=1,immatriculation=k['imm'],name=k['l']+' '+k['f'],exit_date=None if k is bad else str(k['out'])) for k in So])])
# e19 weasyprint: Algerian annual statement of wages, quarters in columns and yearly total, page totals left of the heading in a box
@layout('e19-das-annuelle','weasyprint')
def L7(x):
    r=x.r; n=[8,28,50,15,36,3][x.idx]; y=r.randint(2016,2024); co=r.choice(CODZ); adh=x.dg(10); R=[]
    for p in x.ma(n,True): nm=r.choice([12,12,12,12,9,6]); R.append(dict(p,imm=x.dg(12),birth=x.date((1960,1,1),(1992,12,1)),hire=x.date((2002,1,1),(y-1,12,1)),d=nm*22,g=D(r.randrange(2000000,9500000,5000))/100*nm))
    per=22; pg=chunks(R,per); T_=[]; b=''
    for pi,Q in enumerate(pg):
        s,cm=sm(Q,'g'),sm(R[:pi*per+len(Q)],'g'); last=pi==len(pg)-1; dd=sum(k['d'] for k in Q)
        if x.plant==1 and last: s-=D('3000'); x.change('page-total','page total 3000 below',v(s),v(s+3000),page=pi+1)
        if x.plant==2 and last: cm+=D('90000'); x.change('grand-total','total of the declaration 90000 above',v(cm),v(cm-90000),page=pi+1)
        b+=f'<section><div class=h><div><b>Déclaration annuelle des salaires et des salariés</b><br>Exercice {y}</div><div>Employeur : <b>{esc(co)}</b><br>N° adhérent : <b>{adh}</b></div><div>Feuillet {pi+1} / {len(pg)}</div></div><table><tr><th>Ordre<th>N° d’assuré social<th>Nom<th>Prénom<th>Date de<br>naissance<th>Date de<br>recrutement<th>Jours<br>travaillés<th>Salaire brut<br>annuel (DA)</tr>'+''.join(f'<tr><td>{pi*per+i+1}<td>{k["imm"]}<td class=l>{esc(k["l"].upper())}<td class=l>{k["f"]}<td>{dmy(k["birth"])}<td>{dmy(k["hire"])}<td>{k["d"]}<td class=r>{num(k["g"],2,".",",")}' for i,k in enumerate(Q))+f'</table><div class=f><div>Total du feuillet<br><b>{num(s,2,".",",")}</b></div>'+(f'<div>Total de la déclaration<br><b>{num(cm,2,".",",")}</b></div><div>Nombre de salariés<br><b>{n}</b></div>' if last else '')+'</div></section>'
        T_.append(dict(scope='page',page=pi+1,gross=v(s)))
        if last: T_.append(dict(scope='grand',page=pi+1,headcount=str(n),gross=v(cm)))
    weasy(f'<html lang=fr><style>@page{{size:A4 landscape;margin:11mm}}body{{font:9pt "DejaVu Sans"}}section{{break-after:page}}section:last-child{{break-after:auto}}.h{{display:flex;justify-content:space-between;margin-bottom:3mm}}table{{width:100%;border-collapse:collapse;border:1pt solid}}th{{border:.6pt solid;font-size:8pt;background:#f0efe6}}td{{border-left:.4pt solid #555;border-right:.4pt solid #555;padding:.7mm 1.5mm;text-align:center}}.l{{text-align:left}}.r{{text-align:right}}.f{{display:flex;gap:6mm;margin-top:4mm}}.f div{{border:1pt solid;padding:1.5mm 4mm;text-align:center}}</style>{b}</html>',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=adh),period=str(y),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],birth_date=str(k['birth']),hire_date=str(k['hire']),days=str(k['d']),gross=v(k['g'])) for k in R],totals=T_)])
# e20 typst: English joiners' and leavers' certificate: leaver's statement with this year's figures, key / value in two boxes
@layout('e20-leaver-statement','typst')
def L8(x):
    r=x.r; y,m=r.randint(2018,2024),r.randint(3,12); co=r.choice(COEN); a,b=x.en(1)[0]; hire=x.date((2010,1,1),(2016,12,1)); out=datetime.date(y,m,r.randint(1,28)); iss=out+datetime.timedelta(r.randint(1,10)); g=D(r.randrange(600000,5200000))/100; tx=q(g*D('.17')); ni=q(g*D('.07')); net=g-tx-ni; birth=x.date((1962,1,1),(1990,1,1)); nn=net; ou=out
    if x.plant==1: nn+=D('200'); x.change('net-pay','net pay 200 above gross less deductions',v(nn),v(net))
    if x.plant==2: hire=out+datetime.timedelta(60); x.change('exit-before-hire','date of commencement after the leaving date',str(hire),None)
    ld=lambda d:f'{d.day} {ME[d.month-1]} {d.year}'
    src=f'''#set page(paper:"a5",flipped:true,margin:1.4cm)
#set text(font:"Liberation Sans",size:9.5pt)
#grid(columns:(1fr,auto),[#text(15pt)[*Leaver's Statement*]],[{ty(co)}])
#line(length:100%)
#grid(columns:(1fr,1fr),gutter:12pt,
rect(width:100%,inset:7pt)[#grid(columns:(auto,1fr),row-gutter:6pt,column-gutter:10pt,[Employee],[*{ty(b.upper()+", "+a)}*],[Works number],[*{x.dg(6)}*],[Date of birth],[*{ld(birth)}*],[Date commenced],[*{ld(hire)}*],[Date of leaving],[*{ld(out)}*])],
rect(width:100%,inset:7pt)[#grid(columns:(1fr,auto),row-gutter:6pt,align:(left,right),[Gross pay to date],[*£{en(g)}*],[Income tax deducted],[£{en(tx)}],[Social insurance],[£{en(ni)}],[Total deductions],[*£{en(tx+ni)}*],[Net pay to date],[*£{en(nn)}*])])
#v(8pt)
Figures relate to the period 1 January {y} to the date of leaving. #v(10pt)
Issued on {ld(iss)} #h(1fr) For the employer: ........................
'''
    typst(src,x.path)
    x.done('attestation','en',[dict(employer=dict(name=co),issue_date=str(iss),name=f'{b.upper()}, {a}',birth_date=str(birth),hire_date=str(hire),exit_date=str(out),gross=v(g),deductions=v(tx+ni),net=v(nn))])
if __name__=='__main__': main()
