from pay import *
# 41 reportlab: French payslip of a payroll bureau, employer's part LEFT of the employee's, code column, gains and deductions, dotted leaders, turned line at the margin
@layout('f41-cabinet-paie','reportlab')
def L1(x):
    r=x.r; y,m=r.randint(2020,2023),r.randint(1,12); co=r.choice(COFR); sir=x.siret(); a,b=x.fr(1)[0]; birth=x.date((1962,1,1),(2000,1,1)); nir=x.nir(birth); hire=x.date((2008,1,2),(2019,12,1)); PM=D('3428'); h=D('151.67'); sb=q(h*D(r.randint(1110,2700))/100); pr=D(r.choice([0,0,90,'125.50'])); G=sb+pr; A_=min(G,PM); cs=q(G*D('.9825')); P=lambda z,n=2:num(z,n,' ',',')
    K=[('1010','Maladie',G,None,'7.00'),('1020','Vieillesse plafonnée',A_,'6.90','8.55'),('1021','Vieillesse totalité',G,'0.40','1.90'),('1100','Allocations familiales',G,None,'3.45'),('1150','Accident du travail',G,None,'1.20'),('2010','Chômage',A_,None,'4.05'),('3010','Retraite compl. T1',A_,'3.15','4.72'),('3020','CEG T1',A_,'0.86','1.29'),('4010','Mutuelle obligatoire',PM,'0.75','0.75'),('5010','CSG déductible',cs,'6.80',None),('5020','CSG-CRDS non déductible',cs,'2.90',None)]
    L=[(c_,l,bb,s,q(bb*D(s)/100) if s else None,e,q(bb*D(e)/100) if e else None) for c_,l,bb,s,e in K]
    if x.plant==1: z=L[6]; L[6]=(*z[:4],z[4]+D(8),*z[5:]); x.change('rate-product','Retraite compl. T1: employee part 8 above base x rate; totals follow',v(z[4]+8),v(z[4]))
    ts=sum(z[4] for z in L if z[4]); te=sum(z[6] for z in L if z[6]); na=G-ts; tp=D(r.choice(['0','2.5','5.1'])); pas=q(na*tp/100); nn=na-pas; n2=nn
    if x.plant==2: n2=nn+D(100); x.change('net-pay','net payé 100 above net before tax less tax',v(n2),v(nn))
    c=C(x.path,A4,'LS',8,fb='LSB'); c.rot(24,600,'Édité par le logiciel du cabinet - exemplaire salarié',90,fs=6)
    c.box(40,34,290,104,.6); c.t(46,48,co,b=1,fs=9.5); c.t(46,61,f'{r.randint(1,99)} route de {r.choice(["Limoges","Nantes","Lyon"])}'); c.t(46,73,r.choice(['16000 ANGOULEME','42000 SAINT-ETIENNE'])); c.t(46,90,f'N° Siret : {sir}     Code APE : 4399C')
    c.t(430,50,'BULLETIN DE PAIE',b=1,fs=14,a='c'); c.t(430,66,f'PERIODE : {strip(MF[m-1]).upper()} {y}','c'); c.t(430,78,f'Date de paiement : {dmy(eom(y,m))}','c')
    c.box(300,90,560,150,.6); c.t(310,106,('Mme ' if nir[0]=='2' else 'M. ')+f'{b} {a}',b=1,fs=9.5); c.t(310,120,f'{r.randint(1,60)} rue des {r.choice(["Cerisiers","Charmes"])}'); c.t(310,134,'16340 ISLE-SUR-TOUVRE')
    for j,(l,z) in enumerate((('N° Sécurité Sociale',spl(nir,1,2,2,2,3,3,2)),('Emploi',r.choice(['Peintre','Plombier','Assistante'])),("Date d'entrée",dmy(hire)),('Horaire mensuel','151,67'))): c.t(46,122+j*11,l+' :'); c.t(140,122+j*11,z)
    X_=[40,68,205,262,304,360,402,458,509,560]; Y=176; c.box(40,Y,560,Y+26,.6,.88); 
    c.t(332,Y+10,'Part employeur','c',b=1,fs=7.5); c.t(430,Y+10,'Part salarié','c',b=1,fs=7.5)
    for xx,s,al in ((44,'Code','l'),(72,'Rubrique','l'),(258,'Base','r'),(300,'Taux','r'),(356,'Montant','r'),(398,'Taux','r'),(454,'Retenue','r'),(505,'Gain','r')): c.t(xx,Y+21,s,al,b=1,fs=7.5)
    for xx in X_[:1]+X_[1:8]+X_[9:]: c.line(xx,Y+(0 if xx in(40,262,360,458,560) else 13),xx,560)
    Y+=40; c.t(44,Y,'0100'); c.t(72,Y,'Salaire de base'); c.t(258,Y,P(h),'r'); c.t(505,Y,P(sb),'r'); Y+=13
    if pr: c.t(44,Y,'0220'); c.t(72,Y,'Prime de chantier'); c.t(505,Y,P(pr),'r'); Y+=13
    c.t(72,Y,'Salaire brut',b=1); c.t(505,Y,P(G),'r',b=1); Y+=16
    for cd,l,bb,s,z,e,w in L:
        c.t(44,Y,cd); c.t(72,Y,l); c.t(258,Y,P(bb),'r')
        if e: c.t(300,Y,P(D(e)),'r'); c.t(356,Y,P(w),'r')
        if s: c.t(398,Y,P(D(s)),'r'); c.t(454,Y,P(z),'r')
        Y+=13
    Y+=3; c.t(72,Y,'Total des cotisations',b=1); c.t(356,Y,P(te),'r',b=1); c.t(454,Y,P(ts),'r',b=1); Y+=16; c.t(72,Y,'Net à payer avant impôt',b=1); c.t(505,Y,P(na),'r',b=1); Y+=13; c.t(72,Y,'Impôt à la source'); c.t(258,Y,P(na),'r'); c.t(398,Y,P(tp),'r'); c.t(454,Y,P(pas),'r')
    c.line(40,560,560,560); c.box(400,572,560,600,1.2); c.t(408,590,'NET PAYÉ',b=1,fs=10); c.t(552,590,P(n2)+' €','r',b=1,fs=11)
    c.t(40,590,f'Cumuls : brut {P(G*m)}   heures {P(h*m)}   net imposable {P((na+q(cs*D("0.029")))*m)}',fs=7); c.save()
    x.done('payslip','fr',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',rows=[dict(page=1,nir=nir,name=f'{b} {a}',hire_date=str(hire),gross=v(G),net=v(n2))],lines=[dict(page=1,label='Salaire de base',amount=v(sb))]+([dict(page=1,label='Prime de chantier',amount=v(pr))] if pr else [])+[dict(page=1,label=z[1],base=v(z[2]),rate=f'{D(z[3])/100:.4f}',amount=v(z[4])) for z in L if z[3]])])
# 42 WeasyPrint: English register, net at the left, subtotals by pay group, totals also in a box in the head
@layout('f42-pay-groups','weasyprint')
def L2(x):
    r=x.r; n=[8,20,41,14,55,27][x.idx]; y,m=r.randint(2020,2025),r.randint(1,12); co=r.choice(COEN); gs=['Monthly salaried','Hourly paid','Casual'][:2+(n>15)]; R=[]
    for i,(a,b) in enumerate(x.en(n)): g=q(D(r.randint(90000,520000))/100); t,ni,pn=ukpay(x,g); R.append(dict(nm=f'{a} {b}',ni='QQ'+x.dg(6)+r.choice('ABCD'),g=g,t=t,n=ni,p=pn,td=t+ni+pn,net=g-t-ni-pn))
    if x.plant==1: k=R[-2]; k['td']-=D(30); k['net']+=D(30); x.change('deductions-total','total deductions of a row 30 below tax+NI+pension; net and totals follow',v(k['td']),v(k['td']+30),page=k['ni'])
    G=[R[i*n//len(gs):(i+1)*n//len(gs)] for i in range(len(gs))]; K='net g t n p td'.split(); S={f:sm(R,f) for f in K}; N=S['net']
    if x.plant==2: N-=D(900); x.change('grand-total','net total (box and line) 900 below the rows (and below gross - deductions)',v(N),v(N+900),page=1)
    S2=dict(S,net=N); pd=datetime.date(y,m,28); b=''
    for g,Q in zip(gs,G):
        b+=f'<tr class=g><td colspan=8>{g}'+''.join(f'<tr><td>{en(k["net"])}<td class=l>{k["ni"]}<td class=l>{k["nm"]}'+''.join(f'<td>{en(k[f])}' for f in K[1:]) for k in Q)+f'<tr class=s><td>{en(sm(Q,"net"))}<td class=l colspan=2>{g} – {len(Q)} paid'+''.join(f'<td>{en(sm(Q,f))}' for f in K[1:])
    weasy(f'''<html lang=en><style>@page{{size:A4;margin:14mm 12mm;@bottom-right{{content:"Page " counter(page) " of " counter(pages);font:7.5pt "Liberation Serif"}}}}body{{font:8.5pt "Liberation Serif";margin:0}}.h{{display:flex;justify-content:space-between;align-items:flex-start}}h1{{font-size:15pt;margin:0}}.b{{border:1pt solid;padding:1.5mm 3mm}}.b td{{padding:.2mm 2mm;border:0}}.b td+td{{text-align:right;font-weight:bold}}table.m{{width:100%;border-collapse:collapse;margin-top:4mm}}th{{border-bottom:.8pt solid;text-align:right;padding:.6mm}}.m td{{text-align:right;padding:.5mm .6mm}}.m .l,th.l{{text-align:left}}.g td{{text-align:left!important;font-style:italic;padding-top:2mm}}.s td{{border-top:.4pt solid;font-weight:bold}}.t td{{border-top:1.2pt solid;border-bottom:1.2pt solid;font-weight:bold}}tr{{break-inside:avoid}}</style><div class=h><div><h1>Payroll register</h1>{esc(co)}<br>Pay period: {ME[m-1]} {y}<br>Pay date: {pd.day} {ME[m-1]} {y}</div><table class=b><tr><td>Employees paid<td>{n}<tr><td>Total gross pay<td>£{en(S["g"])}<tr><td>Total deductions<td>£{en(S["td"])}<tr><td>Total net pay<td>£{en(N)}</table></div><table class=m><thead><tr><th>Net pay<th class=l>NI no.<th class=l>Employee<th>Gross pay<th>PAYE tax<th>Employee NI<th>Pension<th>Total deductions</tr></thead>{b}<tr class=t><td>{en(N)}<td class=l colspan=2>Grand total{"".join(f"<td>{en(S[f])}" for f in K[1:])}</table>''',x.path)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['ni'],immatriculation=k['ni'],name=k['nm'],gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',gross=v(S['g']),deductions=v(S['td']),net=v(N))])])
# 43 Chromium: Moroccan slip in Arabic, one table of four columns (البيان/المبلغ twice), facts in a two column frame, words
@layout('f43-warqa-arbaa','chromium')
def L3(x):
    r=x.r; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COM)[1]; aff=x.aff(); ice=x.ice(); k=mapay(x,x.bds(1,lo=360000)[0]); nn=w=k['net']; M=lambda z:num(z,2,'.',','); iss=isu(y,m,r)
    if x.plant==1: w=nn+D(500); x.change('amount-in-words','words 500 above the figures',None,v(nn))
    if x.plant==2: nn=w=k['net']+D(44); x.change('net-pay','net 44 above gross less deductions (words too)',v(nn),v(k['net']))
    A=[('الأجر الأساسي',k['base'])]+([('الأقدمية',k['anc'])] if k['anc'] else [])+([('منحة النقل',k['tr'])] if k['tr'] else []); B=[('الصندوق الوطني للضمان الاجتماعي',k['cnss']),('التأمين الإجباري عن المرض',k['amo'])]+([('الضريبة على الدخل',k['ir'])] if k['ir'] else [])+([('تسبيق',k['av'])] if k['av'] else []); ct=int((w%1)*100)
    rows=''.join('<tr>'+(f'<td>{A[i][0]}<td class=m>{M(A[i][1])}' if i<len(A) else '<td><td>')+(f'<td>{B[i][0]}<td class=m>{M(B[i][1])}' if i<len(B) else '<td><td>') for i in range(max(len(A),len(B))))
    chrome(f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:16mm}}body{{font:11pt "Noto Naskh Arabic"}}h1{{text-align:center;font-size:17pt;margin:0;border:1pt solid;padding:1mm}}.i{{display:grid;grid-template-columns:1fr 1fr;gap:0 8mm;margin:5mm 0}}.i div{{display:flex;justify-content:space-between;border-bottom:.3pt solid #888}}table{{width:100%;border-collapse:collapse}}th,td{{border:.5pt solid;padding:.5mm 2mm}}th{{background:#e3e9f3}}.m{{text-align:left}}.s td{{font-weight:bold}}</style><h1>بيان الأجر – {MA[m-1]} {y}</h1><div class=i>{"".join(f"<div><span>{a}</span><b>{b}</b></div>" for a,b in (("المشغل",co),("الأجير",k["ar"]),("رقم الانخراط",aff),("رقم التسجيل",k["imm"]),("رقم التعريف الموحد",ice),("رقم ب.ت.و",k["cin"]),("تاريخ التوظيف",dmy(k["hire"])),("أيام الشغل",k["d"])))}</div><table><tr><th colspan=2>الأجرة وتوابعها<th colspan=2>الاقتطاعات</tr><tr><th>البيان<th>المبلغ بالدرهم<th>البيان<th>المبلغ بالدرهم</tr>{rows}<tr class=s><td>مجموع الأجر الخام<td class=m>{M(k["g"])}<td>مجموع الاقتطاعات<td class=m>{M(k["td"])}<tr class=s><td colspan=2>صافي الأجر<td colspan=2 class=m>{M(nn)}</table><p>صافي الأجر بالحروف: {arw(int(w))} درهما{f" و{arw(ct)} سنتيما" if ct else ""}.</p><p style="text-align:left">حرر في {dmy(iss)}</p>''',x.path)
    x.done('payslip','ar',[dict(employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(page=1,immatriculation=k['imm'],name=k['ar'],cin=k['cin'],hire_date=str(k['hire']),days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(nn))],lines=[dict(page=1,label=a,amount=v(z)) for a,z in A+B])])
# 44 fpdf2: bilingual monthly register of a small firm, French left heading and Arabic heading above, filled bands, page totals
@layout('f44-etat-mensuel-fr-ar','fpdf2')
def L4(x):
    from fpdf import FPDF
    r=x.r; n=[10,26,43,31,15,50][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); co,ca=r.choice(COM); aff=x.aff(); R=[mapay(x,p,sen=False) for p in x.bds(n,lo=310000)]
    for k in R: k['td']-=k['av']; k['net']+=k['av']; k['av']=D(0)
    pdf=FPDF('L','mm','A4'); pdf.set_auto_page_break(False); pdf.add_font('S','',T+'liberation/LiberationSans-Regular.ttf'); pdf.add_font('S','B',T+'liberation/LiberationSans-Bold.ttf'); pdf.add_font('N','',T+'noto/NotoNaskhArabic-Regular.ttf'); T_=[]
    if x.plant==2: k=R[-3]; k['g']=k['g']; k['net']+=D(150); x.change('net-pay','net of a row 150 above brut less retenues; totals follow',v(k['net']),v(k['net']-150),page=k['imm'])
    cols=[(10,'N°','رقم','C'),(26,'N° CNSS','رقم التسجيل','C'),(60,'Nom et prénom','الاسم الكامل','L'),(14,'Jours','الأيام','C'),(30,'Salaire brut','الأجر الخام','R'),(24,'CNSS','الضمان','R'),(24,'AMO','التأمين','R'),(26,'IR','الضريبة','R'),(30,'Total retenues','مجموع الاقتطاعات','R'),(31,'Net payé','الصافي المؤدى','R')]; pg=chunks(R,20); f=lambda z:num(z,2,' ','.')
    def fr_(w,h,s,al='L',st='',b=1,fill=False): pdf.set_font('S',st,8.5); pdf.set_text_shaping(False); pdf.cell(w,h,s,border=b,align=al,fill=fill)
    def ar_(w,h,s,al='C',b='LTR',fill=False): pdf.set_font('N','',8.5); pdf.set_text_shaping(True,direction='rtl',script='arab'); pdf.cell(w,h,s,border=b,align=al,fill=fill); pdf.set_text_shaping(False)
    for pi,Q in enumerate(pg):
        pdf.add_page(); pdf.set_xy(11,10); fr_(100,6,co,'L','B',0); pdf.set_xy(186,10); ar_(100,6,ca,'R',0); pdf.set_xy(11,16); fr_(100,6,f'Affiliation CNSS : {aff}',b=0); pdf.set_font('S','B',13); pdf.set_xy(98,11); pdf.cell(100,8,f'ÉTAT MENSUEL DES SALAIRES - {m:02d}/{y}',align='C'); pdf.set_xy(186,16); fr_(100,6,f'Page {pi+1} sur {len(pg)}','R',b=0)
        pdf.set_fill_color(226,234,214); Y=26; xx=11
        for w,a,b,al in cols: pdf.set_xy(xx,Y); ar_(w,5.5,b,'C','LTR',True); pdf.set_xy(xx,Y+5.5); fr_(w,5.5,a,'C','B','LBR',True); xx+=w
        Y+=11; pdf.set_fill_color(246,248,243)
        for i,k in enumerate(Q):
            pdf.set_xy(11,Y)
            for (w,a,b,al),s in zip(cols,(str(R.index(k)+1),k['imm'],k['l']+' '+k['f'],str(k['d']),f(k['g']),f(k['cnss']),f(k['amo']),f(k['ir']),f(k['td']),f(k['net']))): fr_(w,6.2,s,al,fill=i%2==1)
            Y+=6.2
        K='g cnss amo ir td net'.split()
        def tot(lab,Q,Y,S):
            pdf.set_xy(11,Y); fr_(96,6.5,lab,'R','B'); fr_(14,6.5,str(sum(k['d'] for k in Q)),'C','B')
            for (w,*_),z in zip(cols[4:],K): fr_(w,6.5,f(S[z]),'R','B')
        S={z:sm(Q,z) for z in K}; last=pi==len(pg)-1
        if x.plant==1 and pi==0: S['g']-=D(1000); x.change('page-total','page total of gross on page 1 1000 below its rows; grand total true',v(S['g']),v(S['g']+1000),page=1)
        tot('Total de la page',Q,Y,S); T_.append(dict(scope='page',page=pi+1,days=str(sum(k['d'] for k in Q)),gross=v(S['g']),deductions=v(S['td']),net=v(S['net'])))
        if last: S={z:sm(R,z) for z in K}; tot('Total général',R,Y+6.5,S); T_.append(dict(scope='grand',page=pi+1,days=str(sum(k['d'] for k in R)),gross=v(S['g']),deductions=v(S['td']),net=v(S['net'])))
    pdf.output(x.path)
    x.done('register','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+' '+k['f'],days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=T_)])
if __name__=='__main__': main()
