from pay import *
PL=D('3864.00')
# 1 Writer: French payslip, employer's columns, half-ruled, sections
@layout('f01-bulletin-tranches','writer')
def L1(x):
    r=x.r; y,m=2024,r.randint(1,11); co=r.choice(COFR); sir=x.siret(); a,b=x.fr(1)[0]; birth=x.date((1965,1,1),(2001,1,1)); nir=x.nir(birth); hire=x.date((2011,1,3),(2022,12,1)); tx=q(D(r.randint(1180,3100))/100); h=D('151.67'); sb=q(h*tx); hs=D(r.choice([0,4,7,8])); hr=q(tx*D('1.25')); hp=q(hs*hr); pr=D(r.choice([0,0,150,82])); G=sb+hp+pr; T1=min(G,PL); cs=q(G*D('.9825'))
    C_=[('SANTÉ',),('Sécurité sociale - Maladie, maternité, invalidité, décès',G,None,D('7.00')),('Complémentaire incapacité, invalidité, décès',T1,D('0.45'),D('0.65')),('Complémentaire santé',PL,D('0.90'),D('0.90')),('ACCIDENTS DU TRAVAIL - MALADIES PROF.',G,None,D('1.35')),('RETRAITE',),('Sécurité sociale plafonnée',T1,D('6.90'),D('8.55')),('Sécurité sociale déplafonnée',G,D('0.40'),D('2.02')),('Complémentaire tranche 1',T1,D('4.01'),D('6.01')),('FAMILLE',G,None,D('3.45')),('ASSURANCE CHÔMAGE',G,None,D('4.05')),('CSG déductible de l\'impôt sur le revenu',cs,D('6.80'),None),('CSG/CRDS non déductible de l\'impôt sur le revenu',cs,D('2.90'),None)]
    L=[]
    for z in C_:
        if len(z)==1: L.append(z)
        else: L.append((z[0],z[1],z[2],q(z[1]*z[2]/100) if z[2] else None,z[3],q(z[1]*z[3]/100) if z[3] else None))
    if x.plant==1: z=L[8]; L[8]=(z[0],z[1],z[2],z[3]+D('30'),z[4],z[5]); x.change('rate-product','employee part of Complémentaire tranche 1 is 30 above base x rate; totals follow',v(z[3]+30),v(z[3]))
    ts=sum(z[3] for z in L if len(z)>1 and z[3]); te=sum(z[5] for z in L if len(z)>1 and z[5]); mut=D('0'); na=G-ts; tp=D(r.choice(['0.0','2.1','4.9','7.5'])); pas=q(na*tp/100); nn=na-pas; n2=nn
    if x.plant==2: n2+=D('90'); x.change('net-pay','net paid 90 above net before tax less tax withheld',v(n2),v(nn))
    pay=eom(y,m); auto='<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:padding="0.04cm" fo:border-left="0.4pt solid #000000" fo:border-right="0.4pt solid #000000"/></style:style><style:style style:name="CH" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:border="0.6pt solid #000000" fo:background-color="#e6e6e6"/></style:style><style:style style:name="CN" style:family="table-cell"><style:table-cell-properties fo:padding="0.03cm"/></style:style><style:style style:name="T" style:family="table"><style:table-properties style:width="18.4cm" table:align="left"/></style:style>'+''.join(f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for i,w in enumerate((6.9,2.4,1.9,2.6,1.9,2.7)))
    cell=lambda s,p,c='C',sp=1:f'<table:table-cell table:style-name="{c}" table:number-columns-spanned="{sp}" office:value-type="string">{par(p,s)}</table:table-cell>'+'<table:covered-table-cell/>'*(sp-1)
    row=lambda *c:'<table:table-row>'+''.join(c)+'</table:table-row>'
    def ln(l,b='',t='',s='',te='',e='',st=('L','R'),cs='C'): return row(cell(l,st[0],cs),*[cell(z,st[1],cs) for z in (b,t,s,te,e)])
    hd=row(cell('Éléments de paie','LB','CH'),*[cell(s,'CB','CH') for s in ('Base','Taux','À déduire / À payer','Taux employeur','Charges patronales')])
    f=lambda z,n=2:num(z,n,' ',',') if z is not None else ''
    rows=hd+ln('Salaire de base',f(h),f(tx,2),f(sb))+(ln('Heures supplémentaires à 125 %',f(hs),f(hr,2),f(hp)) if hs else '')+(ln('Prime d\'assiduité','','',f(pr)) if pr else '')+ln('Salaire brut','','',f(G),'','',('LB','RB'),'CH')
    for z in L: rows+=ln(z[0],st=('LB','R')) if len(z)==1 else ln(z[0],f(z[1]),f(z[2]),f(z[3]),f(z[4]),f(z[5]))
    rows+=ln('Total des cotisations et contributions','','',f(ts),'',f(te),('LB','RB'),'CH')+ln('Net à payer avant impôt sur le revenu','','',f(na),'','',('LB','RB'))+ln('Impôt sur le revenu prélevé à la source',f(na),f(tp),f(pas))+ln('Net payé (en euros)','','',f(n2),'','',('LB','RB'),'CH')
    adr=f'{r.randint(1,90)} rue {r.choice(["des Tanneurs","du Vieux Port","Lamartine"])}'
    top='<table:table table:style-name="T"><table:table-column/><table:table-column/>'+row(f'<table:table-cell table:style-name="CN" office:value-type="string">{par("LB",co)}{par("L",adr+" – "+r.choice(["21000 DIJON","86000 POITIERS","35400 SAINT-MALO"]))}{par("L","Siret : "+spl(sir,3,3,3,5)+"   Code Naf : 4778C")}{par("L","Convention collective : Commerces de détail non alimentaires")}</table:table-cell>',f'<table:table-cell table:style-name="CN" office:value-type="string">{par("H","BULLETIN DE SALAIRE")}{par("LB","Période : "+MF[m-1]+" "+str(y))}{par("L","Paiement le "+dmy(pay)+" par virement")}</table:table-cell>')+'</table:table>'
    body=top+par('L','')+par('A',f'Matricule : {r.randint(10,99)}\tN° SS : {spl(nir,1,2,2,2,3,3,2)}')+par('A',f'Emploi : {r.choice(["Vendeur","Caissière","Magasinier","Responsable de rayon"])}\tEntrée : {dmy(hire)}')+par('A',f'Niveau : {r.choice(["II","III","IV"])}\t{"Mme" if nir[0]=="2" else "M."} {b} {a}')+par('L','')+'<table:table table:style-name="T">'+''.join(f'<table:table-column table:style-name="W{i}"/>' for i in range(6))+rows+'</table:table>'+par('L','')+par('S',"Dans votre intérêt et pour vous aider à faire valoir vos droits, conservez ce bulletin de paie sans limitation de durée. Informations : www.service-public.fr")
    st=pst('H','start',True,14)+pst('L',size=8.5)+pst('LB',bold=True,size=8.5)+pst('R','end',size=8.5)+pst('RB','end',True,8.5)+pst('CB','center',True,8)+pst('A',size=9,tabs='9.2cm')+pst('S','center',size=7)
    fn=x.path[:-3]+'fodt'; open(fn,'w').write(fodt(body,st,auto,font='Liberation Sans',fs='9pt',margin='1.3cm')); office(fn,x.path)
    x.done('payslip','fr',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',rows=[dict(page=1,nir=nir,name=f'{b} {a}',hire_date=str(hire),gross=v(G),net=v(n2))],lines=[dict(page=1,label='Salaire de base',amount=v(sb))]+([dict(page=1,label='Heures supplémentaires à 125 %',amount=v(hp))] if hs else [])+([dict(page=1,label="Prime d'assiduité",amount=v(pr))] if pr else [])+[dict(page=1,label=z[0],base=v(z[1]),rate=f'{z[2]/100:.4f}',amount=v(z[3])) for z in L if len(z)>1 and z[2]])])
# 2 reportlab: UK payslip, payments panel and deductions panel side by side, three a page, year to date in a box
@layout('f02-uk-two-panel','reportlab')
def L2(x):
    r=x.r; n=[1,3,5,2,9,6][x.idx]; y,m=r.randint(2022,2025),r.randint(1,12); co=r.choice(COEN); D_=[]; c=C(x.path,A4,'Helvetica',8,fb='Helvetica-Bold'); mth=(m-4)%12+1; dt=eom(y,m); dt=datetime.date(y,m,min(28,dt.day))
    for i,(a,b) in enumerate(x.en(n)):
        if i and i%3==0: c.page()
        o=30+(i%3)*268; ni='QQ'+x.dg(6)+r.choice('ABCD'); no=str(r.randint(1,480)); h=D(r.choice([160,152,173])); rt=q(D(r.randint(1144,2950))/100); bs=q(h*rt); oh=D(r.choice([0,0,6,'4.5','11.25'])); ort=q(rt*D('1.5')); ot=q(oh*ort); bo=D(r.choice([0,0,100,250])); g=bs+ot+bo; tx,nic,pn=ukpay(x,g); sl=D(r.choice([0,0,44,61])); P=[('Salary Hours',h,rt,bs)]+([('Overtime 1.5',oh,ort,ot)] if oh else [])+([('Attendance Bonus',None,None,bo)] if bo else []); E=[('PAYE Tax',tx),('National Insurance',nic),('Pension (EE)',pn)]+([('Student Loan',sl)] if sl else [])
        td=sum(z[1] for z in E); net=g-td; nn=net; tp=g
        if x.plant==1 and i==n-1: nn-=D('27'); x.change('net-pay','net pay 27 below payments less deductions',v(nn),v(net),page=i//3+1)
        if x.plant==2 and i==n-1: tp=g+D('60'); nn=tp-td; x.change('gross-sum','total payments 60 above their sum; net follows',v(tp),v(g),page=i//3+1)
        c.box(30,o,565,o+240,1)
        for xx,w,s,val in ((30,60,'Employee No.',no),(90,200,'Employee',f'{r.choice(["Mr","Mrs","Ms"])} {a} {b}'),(290,90,'Process Date',dmy(dt)),(380,185,'National Insurance No.',spl(ni,2,2,2,2,1))):
            c.t(xx+4,o+10,s,fs=6.5); c.t(xx+4,o+22,val,fs=9); c.line(xx,o,xx,o+28)
            if s=='Employee': nm=val
        c.line(30,o+28,565,o+28); c.box(30,o+28,300,o+42,.5,.85); c.box(300,o+28,420,o+42,.5,.85); c.box(420,o+28,565,o+42,.5,.85)
        for xx,s,al in ((34,'Payments','l'),(175,'Units','r'),(225,'Rate','r'),(296,'Amount','r'),(304,'Deductions','l'),(416,'Amount','r'),(424,'This Year','l')): c.t(xx,o+38,s,al,b=1)
        c.line(300,o+42,300,o+190); c.line(420,o+42,420,o+190)
        Y=o+56
        for l,u,t_,z in P:
            c.t(34,Y,l)
            if u: c.t(175,Y,en(u),'r'); c.t(225,Y,num(t_,4,',','.'),'r')
            c.t(296,Y,en(z),'r'); Y+=13
        Y=o+56
        for l,z in E: c.t(304,Y,l); c.t(416,Y,en(z),'r'); Y+=13
        Y=o+56
        for l,z in (('Gross Pay TD',g*mth),('Taxable Gross TD',(g-pn)*mth),('Tax Paid TD',tx*mth),('Earnings For NI TD',g*mth),('National Insurance TD',nic*mth),('Pension TD',pn*mth)): c.t(424,Y,l); c.t(561,Y,en(z),'r'); Y+=13
        c.line(30,o+190,565,o+190); c.line(30,o+206,565,o+206); c.t(34,o+201,'Total Payments',b=1); c.t(296,o+201,en(tp),'r',b=1); c.t(304,o+201,'Total Deductions',b=1); c.t(416,o+201,en(td),'r',b=1)
        c.t(34,o+218,co,b=1); c.t(34,o+231,f'Tax Code: 1257L    Tax Period: {mth}    Payment Method: BACS'); c.box(420,o+206,565,o+240); c.t(426,o+228,'Net Pay',b=1,fs=10); c.t(559,o+228,'£'+en(nn),'r',b=1,fs=11)
        D_.append(dict(form='payslip',_from=i//3+1,employer=dict(name=co),rows=[dict(page=i//3+1,immatriculation=ni,name=nm.split(' ',1)[1],gross=v(tp),deductions=v(td),net=v(nn))],lines=[dict(page=i//3+1,label=l,amount=v(z)) for l,u,t_,z in P]+[dict(page=i//3+1,label=l,amount=v(z)) for l,z in E]))
    c.save(); x.done('payslip','en',D_)
# 3 Chromium: Arabic payroll register, departments with their totals, mirrored, two line heading with groups
@layout('f03-sijill-masalih','chromium')
def L3(x):
    r=x.r; n=[8,19,44,26,57,13][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[1]; aff=x.aff(); R=[mapay(x,p) for p in x.bds(n,sort=False,lo=320000)]; iss=isu(y,m,r)
    deps=['مصلحة الإنتاج','مصلحة الصيانة','مصلحة المبيعات','الإدارة'][:max(2,min(4,n//6))]; G=[R[i::len(deps)] for i in range(len(deps))]; R=[k for z in G for k in z]
    if x.plant==1: k=G[1][-1]; k['net']+=D(100); x.change('net-pay','net of a row 100 above gross less deductions; totals follow',v(k['net']),v(k['net']-100),page=k['imm'])
    M=lambda z:num(z,2,'.',','); K='base g cnss amo ir td net'.split(); b=''; j=0
    for dn,z in zip(deps,G):
        b+=f'<tr class=d><td colspan=10>{dn}'
        for k in z:
            j+=1; pr=k['anc']+k['tr']
            b+=f'<tr><td>{j}<td>{k["imm"]}<td class=n>{k["ar"]}<td>{M(k["base"])}<td>{M(pr) if pr else ""}<td>{M(k["g"])}<td>{M(k["cnss"])}<td>{M(k["amo"])}<td>{M(k["ir"])}<td>{M(k["av"]) if k["av"] else ""}<td>{M(k["td"])}<td>{M(k["net"])}'
        s={f:sm(z,f) for f in K+['anc','tr','av']}
        b+=f'<tr class=s><td colspan=3>مجموع {dn} ({len(z)})<td>{M(s["base"])}<td>{M(s["anc"]+s["tr"])}<td>{M(s["g"])}<td>{M(s["cnss"])}<td>{M(s["amo"])}<td>{M(s["ir"])}<td>{M(s["av"])}<td>{M(s["td"])}<td>{M(s["net"])}'
    s={f:sm(R,f) for f in K+['anc','tr','av']}
    if x.plant==2: s['g']+=D('1200'); x.change('grand-total','general total of gross 1200 above',v(s['g']),v(s['g']-1200),page='last')
    b+=f'<tr class=g><td colspan=3>المجموع العام ({n})<td>{M(s["base"])}<td>{M(s["anc"]+s["tr"])}<td>{M(s["g"])}<td>{M(s["cnss"])}<td>{M(s["amo"])}<td>{M(s["ir"])}<td>{M(s["av"])}<td>{M(s["td"])}<td>{M(s["net"])}'
    b=b.replace('colspan=10','colspan=12')
    chrome(f'''<html dir=rtl lang=ar><style>@page{{size:A4 landscape;margin:11mm}}body{{font:8.5pt "Noto Sans Arabic";margin:0}}.h{{display:flex;justify-content:space-between;margin-bottom:3mm}}h1{{font-size:14pt;margin:0 0 2mm;text-align:center}}table{{width:100%;border-collapse:collapse}}th{{border:.6pt solid #333;background:#eef;padding:.8mm}}td{{border:.4pt solid #777;padding:.5mm 1mm;text-align:left;font-variant-numeric:tabular-nums}}td.n{{text-align:right}}.d td{{text-align:right;font-weight:bold;background:#f5f5f5}}.s td{{font-weight:bold}}.g td{{font-weight:bold;background:#ddd}}.s td:first-child,.g td:first-child{{text-align:right}}tr{{break-inside:avoid}}</style><h1>سجل أداء الأجور</h1><div class=h><span>المشغل: <b>{co}</b></span><span>رقم الانخراط في ص.و.ض.ج: <b>{aff}</b></span><span>أجور شهر <b>{MA[m-1]} {y}</b></span><span>حرر في {dmy(iss)}</span></div><table><thead><tr><th rowspan=2>ر.ت<th rowspan=2>رقم التسجيل<th rowspan=2>الاسم الكامل<th colspan=3>المستحقات<th colspan=5>الاقتطاعات<th rowspan=2>الصافي المؤدى</tr><tr><th>الأجر الأساسي<th>المنح والتعويضات<th>الأجر الإجمالي<th>الضمان الاجتماعي<th>التأمين الصحي<th>الضريبة على الدخل<th>تسبيقات<th>مجموع الاقتطاعات</tr></thead>{b}</table>''',x.path)
    x.done('register','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',headcount=str(n),gross=v(s['g']),deductions=v(s['td']),net=v(s['net']))])])
# 4 fpdf2: livre de paie, unruled, landscape, report at the head of each page, à reporter at its foot
@layout('f04-livre-report','fpdf2')
def L4(x):
    from fpdf import FPDF
    r=x.r; n=[12,40,60,33,25,52][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); co,_=r.choice(COM); aff=x.aff(); ice=x.ice(); R=[mapay(x,p) for p in x.bds(n,lo=310000)]; pdf=FPDF('L','mm','A4'); pdf.set_auto_page_break(False); T_=[]
    mats=sorted(uniq(x,lambda:f'{r.randint(3,899):04d}',n))
    for k,mt in zip(R,mats): k['mat']=mt
    if x.plant==2: k=R[n//2]; k['td']-=D(20); k['net']+=D(20); x.change('deductions-total','total of deductions of a row 20 below its parts; net and totals follow',v(k['td']),v(k['td']+20),page=k['imm'])
    cols=[('Matr.',10,'L'),('Nom et prénom',24,'L'),('N° CNSS',82,'L'),('J.',108,'R'),('Sal. base',128,'R'),('Primes',145,'R'),('Brut',165,'R'),('CNSS',182,'R'),('AMO',198,'R'),('IR',216,'R'),('Avance',234,'R'),('Tot. ret.',256,'R'),('Net à payer',284,'R')]; per=22; pg=chunks(R,per); K='base prim g cnss amo ir av td net'.split()
    for k in R: k['prim']=k['anc']+k['tr']
    def put(Y,vals,b=''):
        pdf.set_font('Helvetica',b,8)
        for (h,xx,al),s in zip(cols,vals):
            s=str(s).replace('\u00a0',' '); pdf.text(xx if al=='L' else xx-pdf.get_string_width(s),Y,s)
    bad=None
    for pi,Q in enumerate(pg):
        pdf.add_page(); pdf.set_font('Helvetica','B',12); pdf.text(10,14,co); pdf.set_font('Helvetica','',9); pdf.text(10,20,f'Affiliation CNSS {aff}  -  ICE {ice}'); pdf.set_font('Helvetica','B',14); pdf.text(125,14,'LIVRE DE PAIE'); pdf.set_font('Helvetica','',9); pdf.text(125,20,f'Mois : {m:02d}/{y}'); pdf.text(262,14,f'Page {pi+1} / {len(pg)}')
        put(30,[h for h,_,_ in cols],'B'); Y=38; pdf.line(10,32,286,32); off=sum(len(z) for z in pg[:pi]); last=pi==len(pg)-1
        if pi: z=R[:off]; s=[sm(z,f) for f in K]; s=[t+(bad if i==2 and bad else 0) for i,t in enumerate(s)]; put(Y,['','Report','',sum(k['d'] for k in z)]+[frs(t) for t in s],'I'); Y+=6.5
        for k in Q: put(Y,[k['mat'],(k['l']+' '+k['f']).upper(),k['imm'],k['d']]+[frs(k[f]) if k[f] else '' for f in K]); Y+=6.2
        z=R[:off+len(Q)]; s=[sm(z,f) for f in K]; d=sum(k['d'] for k in z)
        if x.plant==1 and pi==0: s[2]+=D('500'); x.change('cumulative-total','gross carried forward at the foot of page 1 500 above its rows; page 2 carries the true sum',v(s[2]),v(s[2]-500),page=1)
        Y=190; pdf.line(10,Y-5,286,Y-5); put(Y,['','TOTAL GENERAL' if last else 'A reporter','',d]+[frs(t) for t in s],'B'); T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(d),gross=v(s[2]),deductions=v(s[7]),net=v(s[8])))
        if pi: pass
    pdf.output(x.path)
    x.done('register','fr',[dict(employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=(k['l']+' '+k['f']).upper(),days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=T_)])
if __name__=='__main__': main()
