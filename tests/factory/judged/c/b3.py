from lib import *
# 17 Chromium: declaration with headings in three storeys, number of columns, ruled; units in heading; totals left of the list in a side box on the last page
@layout('c17-trois-etages','chromium')
def L1(x):
    r=x.r; n=[11,28,3,45,18,60][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; ice=x.ice(); pg=chunks(P,23); T_=[]; b=''
    if x.plant==2: k=P[n//2]; old=k['c']; k['c']=k['g']+D(33); x.change('capped-above-gross','capped above gross; totals follow',v(k['c']),v(old),page=k['imm'])
    for pi,R in enumerate(pg):
        last=pi==len(pg)-1; off=sum(len(z) for z in pg[:pi])
        b+=f'<section><table class=k><tr><td rowspan=2 class=big>DÉCLARATION<br>DES SALAIRES<td>EMPLOYEUR<br><b>{co}</b><td>ICE<br><b>{ice}</b><tr><td>N° AFFIL.<br><b>{aff}</b><td>MOIS / ANNÉE<br><b>{m:02d} / {y}</b></table><table class=g><thead><tr><th rowspan=3>Rang<th colspan=3>Salarié<th colspan=4>Éléments déclarés<tr><th rowspan=2>Immatri-<br>culation<th rowspan=2>Nom<th rowspan=2>Prénom<th rowspan=2>CIN<th rowspan=2>Jours<th colspan=2>Rémunération en dirhams<tr><th>brute<th>plafonnée</thead><tbody>'
        b+=''.join(f'<tr><td class=c>{off+i+1}<td class=c>{k["imm"]}<td>{k["l"].upper()}<td>{k["f"]}<td class=c>{k["cin"]}<td class=c>{k["d"]}<td class=r>{frt(k["g"])}<td class=r>{frt(k["c"])}' for i,k in enumerate(R))
        g,c,d=sm(R,'g'),sm(R,'c'),sum(k['d'] for k in R)
        if x.plant==1 and last: d+=3; x.change('page-total','page total of days 3 above',d,d-3,page=pi+1)
        b+=f'<tr class=t><td colspan=5>S/TOTAL PAGE {pi+1}<td class=c>{d}<td class=r>{frt(g)}<td class=r>{frt(c)}</table>'; T_.append(dict(scope='page',page=pi+1,days=str(d),gross=v(g),capped=v(c)))
        if last:
            b+=f'<div class=f><table class=s><tr><th colspan=2>TOTAUX DE LA DÉCLARATION<tr><td>Salariés<td class=r>{n}<tr><td>Jours<td class=r>{sum(k["d"] for k in P)}<tr><td>Rémunérations brutes<td class=r>{frt(sm(P,"g"))} DH<tr><td>Rémunérations plafonnées<td class=r>{frt(sm(P,"c"))} DH</table><div>Cachet de l’employeur</div></div>'; T_.append(dict(scope='grand',page=pi+1,headcount=str(n),days=str(sum(k['d'] for k in P)),gross=v(sm(P,'g')),capped=v(sm(P,'c'))))
        b+='</section>'
    chrome(f'<style>@page{{size:A4;margin:11mm}}body{{font:8pt "Liberation Sans";margin:0}}section{{break-after:page}}section:last-child{{break-after:auto}}table{{border-collapse:collapse}}.k,.g{{width:100%;margin-bottom:2mm}}.k td{{border:1pt solid;padding:1mm;width:33%;font-size:7pt}}.k b{{font-size:9pt}}.big{{font-weight:bold;text-align:center;font-size:11pt!important}}.g td,.g th{{border:.4pt solid;padding:.7mm 1mm}}.g th{{background:#ddd;font-size:7pt}}.c{{text-align:center}}.r{{text-align:right}}.t td{{font-weight:bold}}.f{{display:flex;justify-content:space-between;margin-top:5mm}}.s td,.s th{{border:.6pt solid;padding:1mm 2mm}}</style>{b}',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],cin=k['cin'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 18 reportlab Courier: journal de paie by department, rows in alternating grey bands without rules
@layout('c18-journal-bandes','reportlab')
def L2(x):
    r=x.r; n=[13,30,52,6,38,20][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COFR); sir=x.siret(); R=[]
    for i,(a,b) in enumerate(x.fr(n,True)):
        h=D(r.choice(['151.67','151.67','130.00','169.00','104.00'])); g=q(h*D(r.randint(1165,2800))/100); c=q(g*D('.2185')); p=q(g*D(r.randint(0,8))/100); R.append(dict(mat=f'{1000+i*7}',nm=f'{b} {a}',h=h,g=g,c=c,p=p,a=D(r.choice([0,0,0,150,300])),)); k=R[-1]; k['net']=k['g']-k['c']-k['p']-k['a']
    if x.plant==1: k=R[n//2]; k['net']+=D(18); x.change('net-pay','net of a line 18 above; total follows',v(k['net']),v(k['net']-18),page=k['nm'])
    c=C(x.path,landscape(A4),'Courier',8.5,fb='Courier-Bold'); pg=chunks(R,30); cols=[('h',300),('g',390),('c',480),('p',570),('a',650),('net',760)]; H=[('HEURES','PAYEES'),('BRUT','TOTAL'),('COTISATIONS','SALARIE'),('IMPOT A LA','SOURCE'),('ACOMPTES','VERSES'),('NET','A PAYER')]; T_=[]
    for pi,Q in enumerate(pg):
        c.t(45,40,co,b=1); c.t(420,40,'JOURNAL DE PAIE',a='c',b=1,fs=12); c.t(790,40,f'PAGE : {pi+1:>3} / {len(pg)}',a='r'); c.t(45,52,'SIRET '+sir); c.t(420,54,f'DU 01/{m:02d}/{y} AU {calendar.monthrange(y,m)[1]}/{m:02d}/{y}',a='c')
        c.t(45,80,'MATR.',b=1); c.t(95,80,'SALARIE',b=1)
        for (k,xx),(a,b) in zip(cols,H): c.t(xx,74,a,a='r',b=1); c.t(xx,84,b,a='r',b=1)
        Y=100
        for i,k in enumerate(Q):
            if i%2: c.box(40,Y-9.5,795,Y+4,w=0,g=.88)
            c.t(45,Y,k['mat']); c.t(95,Y,k['nm'])
            for f,xx in cols: c.t(xx,Y,pln(k[f]) if k[f] else '-',a='r')
            Y+=13.5
        if pi==len(pg)-1:
            Y+=8; S={f:sm(R,f) for f,_ in cols}
            if x.plant==2: S['c']+=D(40); x.change('grand-total','total of contributions 40 above',v(S['c']),v(S['c']-40),page=pi+1)
            c.t(95,Y,f'TOTAL ETABLISSEMENT ({n} BULLETINS)',b=1); 
            for f,xx in cols: c.t(xx,Y+13,pln(S[f]),a='r',b=1)
            T_.append(dict(scope='grand',page=pi+1,hours=v(S['h']),gross=v(S['g']),net=v(S['net'])))
        c.page()
    c.save(); x.done('register','fr',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['nm'],name=k['nm'],hours=v(k['h']),gross=v(k['g']),net=v(k['net'])) for k in R],totals=T_)])
# 19 WeasyPrint: individual cards (fiche nominative), key / value, three a page, each with its own box
@layout('c19-fiches-nominatives','weasyprint')
def L3(x):
    r=x.r; n=[4,9,14,2,22,7][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); R=[]
    for p in x.bds(n): g=p['g']; de=q(p['c']*D('.0448'))+q(g*D('.0226'))+q(g*D('.03')); R.append(dict(p,de=de,net=g-de))
    if x.plant: k=R[-1]; dd=D(95) if x.plant==1 else D(-40); k['net']+=dd; x.change('net-pay','net is not gross less deductions',v(k['net']),v(k['net']-dd),page=k['imm'])
    f=lambda a,b:f'<div class=f><span>{a}</span><b>{b}</b></div>'
    b=''.join(f'<div class=card><div class=hd>Bulletin de paie n° {i+1} — {MF[m-1]} {y}</div><div class=two><div>{f("Employeur",co)}{f("Affiliation CNSS",aff)}{f("Nom, prénom",k["l"].upper()+" "+k["f"])}{f("Matricule CNSS",k["imm"])}{f("C.N.I.",k["cin"])}{f("Né(e) le",dmy(k["birth"]))}</div><div>{f("Nombre de jours",k["d"])}{f("Salaire brut",frs(k["g"])+" DH")}{f("Retenues",frs(k["de"])+" DH")}{f("Net payé",frs(k["net"])+" DH")}</div></div></div>' for i,k in enumerate(R))
    weasy(f'<html lang=fr><style>@page{{size:A4;margin:15mm;@top-right{{content:"p. " counter(page);font:8pt "DejaVu Serif"}}}}body{{font:8.5pt "DejaVu Serif"}}.card{{border:.8pt solid #444;border-radius:4pt;margin-bottom:5mm;break-inside:avoid}}.hd{{background:#ddd;padding:1mm 2mm;font-weight:bold}}.two{{display:flex;padding:2mm}}.two>div{{width:40%}}.two>div:first-child{{width:60%}}.f span{{display:inline-block;width:28mm;color:#333}}.f{{margin-bottom:.8mm}}</style>{b}',x.path)
    x.done('payslip','fr',[dict(form='payslip',employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],cin=k['cin'],birth_date=str(k['birth']),days=str(k['d']),gross=v(k['g']),deductions=v(k['de']),net=v(k['net']))]) for k in R])
# 20 Story: English salary certificate, amount in words
@layout('c20-salary-certificate','pymupdf')
def L4(x):
    r=x.r; co=r.choice(COEN); a,b=x.en(1)[0]; y,m=r.randint(2019,2024),r.randint(1,12); iss=x.date((y,m,1),(y,m,28)); hire=x.date((2008,1,1),(2017,12,1)); bs=D(r.randint(1400,5200)); al=D(r.choice([150,200,325])); g=bs+al; tx=q(g*D('.14')); pn=q(g*D('.05')); net=g-tx-pn; nn=net; w=int(net)
    sid='N'+x.dg(8)
    if x.plant==1: nn+=D(100); w=int(nn); x.change('net-pay','net 100 above gross less deductions (words too)',v(nn),v(net))
    if x.plant==2: w+=200; x.change('amount-in-words','words 200 above the figures',None,v(net))
    ct=int((nn%1)*100); t=r.choice(['Mr','Ms'])
    h=f'''<h2>{esc(co)}</h2><p>Date: {iss.day} {ME[iss.month-1]} {iss.year}</p><h3>SALARY CERTIFICATE</h3><p>To whom it may concern</p><p>This is to certify that <b>{t} {a} {b}</b>, social security no. {sid}, has been in our employment since {hire.day} {ME[hire.month-1]} {hire.year} and draws the following monthly salary:</p><table><tr><td>Basic salary</td><td class="r">{en(bs)}</td></tr><tr><td>Transport allowance</td><td class="r">{en(al)}</td></tr><tr><td><b>Gross salary</b></td><td class="r"><b>{en(g)}</b></td></tr><tr><td>Income tax</td><td class="r">({en(tx)})</td></tr><tr><td>Pension fund</td><td class="r">({en(pn)})</td></tr><tr><td><b>Net salary</b></td><td class="r"><b>{en(nn)}</b></td></tr></table><p>Net salary in words: {words(w,"en").capitalize()} pounds and {ct:02d} pence only.</p><p>This certificate is issued at the request of the employee without any liability on our part.</p><p>Human Resources Manager</p>'''
    story(h,x.path,css='body{font-family:sans-serif;font-size:11px}h2{font-size:15px;text-align:right}h3{font-size:13px;text-align:center}td{padding:4px 10px}.r{text-align:right}table{width:60%}',rect=(612,792),margin=60)
    x.done('attestation','en',[dict(employer=dict(name=co),issue_date=str(iss),name=f'{a} {b}',immatriculation=sid,hire_date=str(hire),gross=v(g),net=v(nn))])
# 21 fpdf2: Tunisian payslip in Arabic, RTL, dinars
@layout('c21-bitaqat-khalas','fpdf2')
def L5(x):
    from fpdf import FPDF
    r=x.r; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COTN)[1]; p=x.ma(1)[0]; imm=x.dg(8)+x.dg(2); aff=x.dg(6)+x.dg(2); b=D(r.randint(700000,2600000))/1000; pr=D(r.choice(['45.500','80.000','36.112'])); tr=D('61.000'); g=b+pr+tr; ss=q(g*D('.0918'),3); ir=q(g*D('.07'),3); td=ss+ir; net=g-td; nn=net; G=g; hire=x.date((2008,1,1),(2016,12,1)); M=lambda z:num(z,3,' ',',')
    if x.plant==1: nn+=D(20); x.change('net-pay','net 20 above gross less deductions',v(nn,3),v(net,3))
    if x.plant==2: G+=D(10); nn=G-td; x.change('gross-sum','gross 10 above the sum of its gains; net follows',v(G,3),v(g,3))
    pdf=FPDF('P','mm','A5'); pdf.set_auto_page_break(False); pdf.add_page(); pdf.add_font('N','',T+'noto/NotoNaskhArabic-Regular.ttf'); pdf.add_font('D','',T+'dejavu/DejaVuSans.ttf'); pdf.add_font('D','B',T+'dejavu/DejaVuSans-Bold.ttf'); pdf.add_font('N','B',T+'noto/NotoNaskhArabic-Bold.ttf'); pdf.set_text_shaping(True,direction='rtl',script='arab')
    def cell(w,h,t,bd=0,al='R',st='',sz=9): pdf.set_font('D' if re.match(r'^[\d\s.,/%-]+$',t) else 'N',st,sz); pdf.set_text_shaping(not re.match(r'^[\d\s.,/%-]+$',t),direction='rtl' if not re.match(r'^[\d\s.,/%-]+$',t) else 'ltr'); pdf.cell(w,h,t,border=bd,align=al)
    cell(0,9,'بطاقة خلاص',al='C',st='B',sz=14); pdf.ln(10)
    for a,bb in (('المؤسسة',co),('رقم الانخراط بالصندوق',aff),('شهر',f'{MT[m-1]} {y}')): pdf.set_x(10); cell(88,6,bb,st='B'); cell(40,6,a); pdf.ln(6)
    pdf.ln(2)
    for (a,bb),(c_,d_) in ((('الاسم واللقب',p['ar']),('رقم الضمان الاجتماعي',imm)),(('الصنف','عون تنفيذ'),('تاريخ الانتداب',dmy(hire)))): pdf.set_x(10); cell(30,7,d_,1,'C'); cell(34,7,c_,1,'R',sz=8); cell(38,7,bb,1,'C'); cell(26,7,a,1,'R',sz=8); pdf.ln(7)
    pdf.ln(4); pdf.set_x(10)
    for t,w in (('الاقتطاعات',32),('المنح والأجر',32),('البيان',64)): cell(w,7,t,1,'C','B')
    pdf.ln(7); LN=[('الأجر الأساسي',b,None),('منحة الحضور',pr,None),('منحة النقل',tr,None),('اشتراك الضمان الاجتماعي',None,ss),('الضريبة على الدخل',None,ir)]
    for a,ga,re_ in LN: pdf.set_x(10); cell(32,6.5,M(re_) if re_ else '',1,'L'); cell(32,6.5,M(ga) if ga else '',1,'L'); cell(64,6.5,a,1); pdf.ln(6.5)
    pdf.set_x(10); cell(32,7,M(td),1,'L','B'); cell(32,7,M(G),1,'L','B'); cell(64,7,'المجموع',1,'R','B'); pdf.ln(10); pdf.set_x(10); cell(64,9,M(nn),1,'C','B',12); cell(64,9,'الأجر الصافي للدفع بالدينار',1,'R','B',11)
    pdf.output(x.path)
    x.done('payslip','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=imm,name=p['ar'],hire_date=str(hire),gross=v(G,3),deductions=v(td,3),net=v(nn,3))],lines=[dict(page=1,label=a,amount=v(ga or re_,3)) for a,ga,re_ in LN])])
# 22 Writer: Arabic payroll register, RTL table, landscape, ruled; several header lines
@layout('c22-sijill-ujur','writer')
def L6(x):
    r=x.r; n=[6,17,26,1,35,12][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[1]; aff=x.aff(); R=[]
    for p in x.bds(n): g=p['g']; cn=q(p['c']*D('.0448')); am=q(g*D('.0226')); ir=q(g*D('.04')); R.append(dict(p,cn=cn,am=am,ir=ir,td=cn+am+ir,net=g-cn-am-ir))
    if x.plant==1: k=R[n//2]; k['td']+=D(11); x.change('deductions-total','deductions of a row 11 above their sum (net unchanged)',v(k['td']),v(k['td']-11),page=k['imm'])
    S={f:sm(R,f) for f in('g','cn','am','ir','td','net')}
    if x.plant==2: S['net']+=D(600); x.change('grand-total','total of net 600 above',v(S['net']),v(S['net']-600),page='last')
    st=pst('H','center',True,15)+pst('K','start')+pst('C','center',False,8.5)+pst('B','center',True,8.5)+pst('RR','start',False,9); cs='<style:style style:name="C1" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.05cm"/></style:style><style:style style:name="T" style:family="table"><style:table-properties style:width="26cm" table:align="center" style:writing-mode="rl-tb"/></style:style>'+''.join(f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for i,w in enumerate((1,4.4,2.6,1.4,2.8,2.4,2.4,2.4,3,3.6)))
    cell=lambda s,st='C':f'<table:table-cell table:style-name="C1" office:value-type="string">{par(st,s)}</table:table-cell>'
    row=lambda c,st='C':'<table:table-row>'+''.join(cell(z,'RR' if i==1 and st=='C' else st) for i,z in enumerate(c))+'</table:table-row>'
    H=['رقم','الاسم العائلي والشخصي','رقم\nالانخراط في\nالضمان','أيام\nالشغل','الأجرة\nالإجمالية','اقتطاع\nالضمان\nالاجتماعي','اقتطاع\nالتأمين\nالصحي','الضريبة\nعلى\nالدخل','مجموع\nالاقتطاعات','الأجرة الصافية\nالمؤداة']
    body=par('H','سجل أداء الأجور')+par('K',f'اسم المقاولة: {co}')+par('K',f'رقم انخراط المقاولة في ص.و.ض.ا: {aff}')+par('K',f'شهر الأداء: {MA[m-1]} {y}')+par('K','')
    body+='<table:table table:style-name="T">'+''.join(f'<table:table-column table:style-name="W{i}"/>' for i in range(10))+'<table:table-header-rows>'+row(H,'B')+'</table:table-header-rows>'+''.join(row([str(i+1),k['ar'],k['imm'],str(k['d'])]+[en(k[f]) for f in('g','cn','am','ir','td','net')]) for i,k in enumerate(R))+row(['','المجموع','',str(sum(k['d'] for k in R))]+[en(S[f]) for f in('g','cn','am','ir','td','net')],'B')+'</table:table>'
    f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,cs,land=True,rtl=True,font='Noto Naskh Arabic',fs='11pt',margin='1.5cm')); office(f,x.path)
    x.done('register','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',days=str(sum(k['d'] for k in R)),gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))])])
# 23 Calc: state of declared wages, narrow columns, wrapped names and headings cut by hyphens, page break by Calc with repeated heading, report lines typed
@layout('c23-etat-etroit','calc')
def L7(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side
    r=x.r; n=[8,24,39,3,55,16][x.idx]; y,m=r.randint(2015,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); P=x.bds(n); wb=openpyxl.Workbook(); w=wb.active; th=Side(style='thin'); B=Border(th,th,th,th)
    for k in P: k['f2']=k['f']+(' '+r.choice(['Ben Abdelkader','Lahoucine','Mohamed Amine']) if r.random()<.3 else '')
    w['A1']='ETAT NOMINATIF DU PERSONNEL DECLARE'; w['A1'].font=Font(bold=True,size=13); w['A2']=f'Société : {co}'; w['A3']=f'Immatriculation employeur à la Caisse : {aff}'; w['A4']=f'Période : {MF[m-1]} {y}'
    H=['N° ordre','Numéro d\'im-\nmatricula-\ntion','Nom et pré-\nnom du\nsalarié','Date\nd\'entrée','Jours\ndécla-\nrés','Rémuné-\nration\nbrute','Rémuné-\nration\nplafonnée']
    for j,h in enumerate(H): z=w.cell(6,j+1,h); z.border=B; z.font=Font(bold=True,size=9); z.alignment=Alignment(wrap_text=True,horizontal='center',vertical='center')
    w.row_dimensions[6].height=42
    for i,k in enumerate(P):
        for j,h in enumerate((i+1,k['imm'],f"{k['l'].upper()} {k['f2']}",k['hire'],k['d'],float(k['g']),float(k['c']))):
            z=w.cell(7+i,j+1,h); z.border=B; z.font=Font(size=9); z.alignment=Alignment(wrap_text=j==2,vertical='center',horizontal='center' if j in(0,1,3,4) else None)
            if j>4: z.number_format='# ##0.00' if 0 else '#,##0.00'
            if j==3: z.number_format='dd/mm/yyyy'
        if len(k['l']+k['f2'])>17: w.row_dimensions[7+i].height=25
    g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P)
    if x.plant==1: g-=D(80); x.change('grand-total','total gross 80 below',v(g),v(g+80),page='last')
    if x.plant==2: c+=D(1000); x.change('grand-total','total capped 1000 above',v(c),v(c-1000),page='last')
    e=7+n
    for j in range(7): w.cell(e,j+1).border=B
    w.merge_cells(start_row=e,start_column=1,end_row=e,end_column=4); w.cell(e,1,'Total général').alignment=Alignment(horizontal='right')
    for j,z in ((5,d),(6,float(g)),(7,float(c))): q_=w.cell(e,j,z); q_.font=Font(bold=True,size=9); q_.number_format='0' if j==5 else '#,##0.00'; q_.alignment=Alignment(horizontal='center' if j==5 else None)
    for j,wd in enumerate((6,11,17,11,7,12,12)): w.column_dimensions['ABCDEFG'[j]].width=wd
    w.print_title_rows='6:6'; w.page_setup.paperSize=9; w.oddFooter.center.text='&P de &N'; s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f2'],hire_date=str(k['hire']),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(d),gross=v(g),capped=v(c))])])
# 24 LaTeX: French payslip of an association (T1 Helvetica), two column blocks, employer share, NIR
@layout('c24-bulletin-association','latex')
def L8(x):
    r=x.r; y,m=r.randint(2020,2024),r.randint(1,12); co=r.choice(['Association Les Tilleuls','MJC du Faubourg Doré','Chorale et Culture en Berval','Foyer rural de Saint-Aubrin']); a,b=x.fr(1)[0]; birth=x.date((1962,1,1),(1995,1,1)); nir=x.nir(birth); sir=x.siret(); h=D(r.choice(['151.67','104.00','75.83'])); tx=q(D(r.randint(1165,1990))/100); g=q(h*tx); K=[('Vieillesse plafonnée',g,'6.90','8.55'),('Vieillesse déplafonnée',g,'0.40','2.02'),('Retraite complémentaire',g,'3.15','4.72'),('Contribution d\'équilibre général',g,'0.86','1.29'),('CSG déductible',q(g*D('.9825')),'6.80',None),('CSG et CRDS non déductibles',q(g*D('.9825')),'2.90',None)]
    L=[(l,bb,s,q(bb*D(s)/100),q(bb*D(e)/100) if e else None) for l,bb,s,e in K]
    if x.plant==1: l,bb,s,z,e=L[0]; L[0]=(l,bb,s,z+D(25),e); x.change('rate-product','old age 25 above base times rate; totals follow',v(z+25),v(z))
    td=sum(z[3] for z in L); te=sum(z[4] for z in L if z[4]); net=g-td; nn=net
    if x.plant==2: nn-=D(60); x.change('net-pay','net 60 below gross less deductions',v(nn),v(net))
    pay=datetime.date(y,m,calendar.monthrange(y,m)[1]); body=''.join(f'{l}&{tex(frs(bb))}&{pln(D(s))}&{tex(frs(z))}&{tex(frs(e)) if e else ""}\\\\\n' for l,bb,s,z,e in L)
    src=r'''\documentclass[10pt]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\renewcommand{\familydefault}{phv}\usepackage[a4paper,margin=20mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}
\begin{center}\LARGE Fiche de paie\\[2mm]\normalsize '''+f'{MF[m-1]} {y}'+r'''\end{center}
\begin{minipage}[t]{.5\textwidth}\underline{Employeur}\\ '''+co+r'''\\ 4 place de la Mairie\\ N\textsuperscript{o} Siret '''+sir+r'''\\ Code NAF 9499Z\end{minipage}\begin{minipage}[t]{.5\textwidth}\underline{Salarié}\\ '''+f'{a} {b}'+r'''\\ N\textsuperscript{o} S.S. '''+spl(nir,1,2,2,2,3,3,2)+r'''\\ Emploi : animateur\\ Payé le '''+dmy(pay)+r''' par virement\end{minipage}\\[8mm]
\begin{tabular}{lrr}Salaire de base : & '''+pln(h)+r''' h $\times$ '''+pln(tx)+r''' = & '''+tex(frs(g))+r'''\\ \textbf{Total brut} & & \textbf{'''+tex(frs(g))+r'''}\end{tabular}\\[6mm]
\begin{tabular}{|l|r|r|r|r|}\hline Cotisations & Assiette & Taux sal. & Part salariale & Part patronale\\ \hline
'''+body+r'''\hline Total & & & '''+tex(frs(td))+' & '+tex(frs(te))+r'''\\ \hline\end{tabular}\\[8mm]
\hfill\framebox{\large Net à payer : '''+tex(frs(nn))+r''' euros}\\[10mm]{\footnotesize Dans votre intérêt, et pour vous aider à faire valoir vos droits, conservez ce bulletin sans limitation de durée.}\end{document}'''
    latex(src,x.path)
    x.done('payslip','fr',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',rows=[dict(page=1,nir=nir,name=f'{a} {b}',gross=v(g),deductions=v(td),net=v(nn))],lines=[dict(page=1,label=l,base=v(bb),rate=f'{D(s)/100:.4f}',amount=v(z)) for l,bb,s,z,e in L])])
if __name__=='__main__': main()
