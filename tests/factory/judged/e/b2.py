from lib import *
M3=lambda z:num(z,3,'\u00a0',',')
CODZ=["EURL HODNA MATERIAUX","SARL TELL EMBALLAGE","SPA ZIBAN DATTES","ETS OUARSENIS FROID","SARL DJURDJURA EAUX","EURL TASSILI CABLES"]
# e05 fpdf2: Algerian quarterly call of contributions, half-ruled, key/value lines with colons in two columns, total under the list in words
@layout('e05-dz-declaration-cotisations','fpdf2')
def L1(x):
    from fpdf import FPDF
    r=x.r; t=r.randint(1,4); y=r.randint(2016,2024); co=r.choice(CODZ); adh=x.dg(8)+' '+x.dg(2); M=lambda z:num(z,2,' ',',')
    b1=D(r.randrange(90000000,900000000,100))/100; K=[('Cotisations du régime général',b1,D('34.50'))]
    if x.idx in(1,3,4): K.append(('Apprentis et stagiaires',D(r.randrange(500000,9000000,100))/100,D('6.00')))
    if x.idx in(2,3,5): K.append(('Congés payés et intempéries (BTPH)',q(b1*D(r.randint(20,60))/100),D('12.21')))
    K.append(('Oeuvres sociales',b1,D('0.50'))); A=[q(b*p/100) for _,b,p in K]
    if x.plant==2: A[0]-=D('5000'); x.change('rate-product','general scheme 5000 dinars below base times rate; total follows',v(A[0]),v(A[0]+5000))
    tot=sum(A); w=tot
    if x.plant==1: w+=D('2000'); x.change('amount-in-words','words 2000 dinars above the figures',None,v(tot))
    ym=t*3+1; yy=y+(ym>12); ym=(ym-1)%12+1; iss=datetime.date(yy,ym,r.randint(5,28))
    pdf=FPDF('P','mm','A4'); pdf.set_auto_page_break(False); pdf.add_page(); pdf.add_font('L','',T+'liberation/LiberationSerif-Regular.ttf'); pdf.add_font('L','B',T+'liberation/LiberationSerif-Bold.ttf')
    F=lambda s,b='':pdf.set_font('L',b,s); F(9); pdf.text(15,15,'Caisse Nationale des Assurances Sociales des Travailleurs Salariés'); pdf.text(15,19.5,'Agence de wilaya : Sétif'); F(15,'B'); pdf.text(15,32,"Déclaration d'assiette et de cotisations"); F(10)
    for i,(l,vv) in enumerate((('Numéro d\'adhérent',adh),('Employeur',co),('Activité',r.choice(['Travaux publics','Agroalimentaire','Commerce de gros'])))): pdf.text(15,42+i*6,l); pdf.text(52,42+i*6,': '+vv)
    for i,(l,vv) in enumerate((('Trimestre',['1er','2ème','3ème','4ème'][t-1]),('Exercice',str(y)),('Effectif en fin de période',str(r.randint(4,260))))): pdf.text(122,42+i*6,l); pdf.text(168,42+i*6,': '+vv)
    Y=70; F(10,'B'); pdf.line(15,Y-5,195,Y-5)
    R_=lambda X,Y,s:pdf.text(X-pdf.get_string_width(s),Y,s)
    pdf.text(16,Y,'Nature des cotisations'); R_(125,Y,'Assiette (DA)'); R_(150,Y,'Taux'); R_(194,Y,'Montant (DA)'); pdf.line(15,Y+2,195,Y+2); F(10); Y+=8
    for (l,b,p),z in zip(K,A): pdf.text(16,Y,l); R_(125,Y,M(b)); R_(150,Y,pln(p)+' %'); R_(194,Y,M(z)); Y+=7
    pdf.line(100,Y-4,195,Y-4); F(10.5,'B'); pdf.text(101,Y+1.5,'Total des cotisations dues'); R_(194,Y+1.5,M(tot)); F(10); ct=int((w%1)*100); Y+=14; s=f"Arrêtée la présente déclaration à la somme de : {words(int(w))} dinars"+(f" et {words(ct)} centimes" if ct else '')+'.'
    pdf.set_xy(15,Y-4); pdf.multi_cell(180,5.5,s); pdf.text(130,Y+25,f'Sétif, le {dmy(iss,"-")}'); pdf.text(130,Y+31,'L\'employeur (cachet, signature)'); pdf.output(x.path)
    x.done('bpc','fr',[dict(employer=dict(name=co,affiliate=adh.replace(' ','')),period=f'{y}-Q{t}',issue_date=str(iss),lines=[dict(label=l,base=v(b),rate=f'{p/100:.4f}',amount=v(z)) for (l,b,p),z in zip(K,A)],totals=[dict(scope='grand',amount=v(tot))])])
# e06 chromium: Arabic list of transfers to the bank, Arabic-Indic digits, IBAN, total above in a sentence and below
@layout('e06-kashf-tahwil-masraf','chromium')
def L2(x):
    r=x.r; n=[8,29,47,3,16,60][x.idx]; y,m=r.randint(2019,2025),r.randint(1,12); co=r.choice(["شركة الواحة للمقاولات","مصنع النخيل للأعلاف","مؤسسة سرت للنقل البري","شركة الجبل للطباعة والنشر"]); ML="يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()
    R=[dict(p,no='%05d'%r.randint(100,39999),ib=iban('LY','0'+x.dg(20)),net=D(r.randrange(650000,4200000,250))/1000) for p in x.ma(n)]; M=lambda z:num(z,3,'٬','٫',ind=True); tot=sm(R,'net'); t2=tot; dt=datetime.date(y,m,r.randint(24,28))
    if x.plant==1: t2+=D('30'); x.change('grand-total','total 30 dinars above (both printings)',v(t2,3),v(tot,3),page='last')
    if x.plant==2: k=R[n//2]; o=k['ib']; k['ib']=o[:12]+str((int(o[12])+1)%10)+o[13:]; x.change('iban-key','one digit of an IBAN changed',k['ib'],o,page=ai(k['no']),cls='particularity')
    tr=''.join(f'<tr><td>{ai(i+1)}<td>{ai(k["no"])}<td class=n>{k["ar"]}<td dir=ltr class=i>{k["ib"]}<td>{M(k["net"])}' for i,k in enumerate(R))
    chrome(f'''<html lang=ar dir=rtl><style>@page{{size:A4;margin:15mm}}body{{font:11pt "Noto Naskh Arabic";margin:0}}table{{width:100%;border-collapse:collapse;font-size:10pt}}thead{{display:table-header-group}}th{{border-top:1.5pt solid;border-bottom:1.5pt solid;padding:1mm}}td{{border-bottom:.4pt dotted #555;text-align:center;padding:.5mm 1mm}}tr{{break-inside:avoid}}.n{{text-align:right}}.i{{font:9pt "DejaVu Sans Mono"}}tfoot{{display:table-row-group}}tfoot td{{font-weight:bold;border-top:1.5pt solid;border-bottom:none}}</style>
<p>التاريخ: {ai(dt.day)} {ML[dt.month-1]} {ai(dt.year)} م</p><p><b>السادة / مصرف الوحدة الأهلي - فرع المدينة</b></p><h3 style="text-align:center">كشف تحويل مرتبات العاملين بـ{co} عن شهر {ML[m-1]} {ai(y)}</h3><p>يرجى الخصم من حسابنا بمبلغ <b>{M(t2)}</b> دينار وإضافة صافي المرتبات إلى حسابات العاملين المبينة أدناه وعددهم ({ai(n)}):</p>
<table><thead><tr><th>م<th>الرقم الوظيفي<th>الاسم<th>رقم الحساب الدولي (الآيبان)<th>صافي المرتب</tr></thead><tbody>{tr}</tbody><tfoot><tr><td colspan=4>الإجمالي<td>{M(t2)}</tr></tfoot></table><p style="margin-top:10mm">المدير المالي &emsp;&emsp;&emsp;&emsp;&emsp;&emsp; المدير العام</p>''',x.path)
    x.done('register','ar',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',issue_date=str(dt),rows=[dict(_key=k['ib'],name=k['ar'],iban=k['ib'],net=v(k['net'],3)) for k in R],totals=[dict(scope='grand',page='last',net=v(t2,3))])])
# e07 typst: bilingual certificate, French at the left, Arabic at the right, values between; months of both names
@layout('e07-attestation-bilingue','typst')
def L3(x):
    r=x.r; y=r.randint(2016,2024); co=r.choice(COM); aff=x.aff(); p=x.bds(1)[0]; iss=x.date((y+1,1,5),(y+1,5,28)); k0=r.randint(1,4); base=D(r.randrange(340000,1500000,1000))/100; R=[]
    for j in range(k0,k0+r.choice([6,8,9])): d=r.choice([26,26,26,23,18]); g=q(base*d/26); R.append((j,d,g,min(g,D(6000))))
    d,g,c=sum(z[1] for z in R),sum(z[2] for z in R),sum(z[3] for z in R); G,Dd=g,d
    if x.plant==1: G+=D('60'); x.change('grand-total','total of salaries 60 above the months',v(G),v(g))
    if x.plant==2: Dd+=2; x.change('grand-total','total of days 2 above the months',Dd,d)
    kv=lambda f,vv,a:f'[{ty(f)}],[*{ty(vv)}*],[#text(font:"Noto Naskh Arabic",dir:rtl,lang:"ar")[{a}]],'
    src=f'''#set page(paper:"a4",margin:(x:1.7cm,y:1.6cm))
#set text(font:("Liberation Sans","Noto Naskh Arabic"),size:9.5pt)
#align(center)[#text(15pt)[*ATTESTATION DE SALAIRE*] \\ #text(15pt,font:"Noto Naskh Arabic",dir:rtl,lang:"ar")[*شهادة الأجر*]]
#v(6pt)
#table(columns:(1fr,auto,1fr),stroke:(x,y)=>(bottom:.4pt+gray),inset:5pt,align:(c,_)=>(left,center,right).at(c),
{kv("Raison sociale de l'employeur",co[0],"الاسم التجاري للمشغل")}{kv("N° d'affiliation à la CNSS",aff,"رقم الانخراط في ص.و.ض.ا")}{kv("Nom et prénom de l'assuré(e)",p["l"].upper()+" "+p["f"],"الاسم العائلي والشخصي للمؤمن له")}{kv("N° d'immatriculation",p["imm"],"رقم التسجيل")}{kv("N° de la C.I.N.",p["cin"],"رقم البطاقة الوطنية")}{kv("Date d'embauche",dmy(p["hire"]),"تاريخ التشغيل")})
#v(8pt)
#table(columns:(1.4fr,auto,1fr,1fr,1.4fr),align:(c,_)=>(left,center,right,right,right).at(c),inset:4pt,
table.header([*Mois*],[*Jours* \\ #text(font:"Noto Naskh Arabic")[الأيام]],[*Salaire brut* \\ #text(font:"Noto Naskh Arabic")[الأجر الخام]],[*Salaire plafonné* \\ #text(font:"Noto Naskh Arabic")[الأجر المسقف]],[#text(font:"Noto Naskh Arabic")[*الشهر*]]),
{"".join(f'[{MF[j-1].capitalize()} {y}],[{dd}],[{frs(gg)}],[{frs(cc)}],[#text(font:"Noto Naskh Arabic",dir:rtl,lang:"ar")[{MA[j-1]} {y}]],' for j,dd,gg,cc in R)}[*Total*],[*{Dd}*],[*{frs(G)}*],[*{frs(c)}*],[#text(font:"Noto Naskh Arabic")[*المجموع*]])
#v(10pt)#grid(columns:(1fr,1fr),[Fait à Oujda, le {dmy(iss)}],align(right)[#text(font:"Noto Naskh Arabic",dir:rtl,lang:"ar")[خاتم وتوقيع المشغل]])
'''
    typst(src,x.path)
    x.done('attestation','frar',[dict(employer=dict(affiliate=aff,name=co[0]),issue_date=str(iss),immatriculation=p['imm'],name=p['l'].upper()+' '+p['f'],cin=p['cin'],hire_date=str(p['hire']),rows=[dict(page=1,period=f'{y}-{j:02d}',days=str(dd),gross=v(gg),capped=v(cc)) for j,dd,gg,cc in R],totals=[dict(scope='grand',page=1,days=str(Dd),gross=v(G),capped=v(c))])])
# e08 weasyprint: Tunisian quarterly declaration, each person over two printed lines, only rules between persons
@layout('e08-tn-deux-lignes','weasyprint')
def L4(x):
    r=x.r; n=[5,24,39,12,58,1][x.idx]; t=r.randint(1,4); y=r.randint(2015,2024); co=r.choice(COTN)[0]; aff=x.dg(6)+'/'+x.dg(2); R=[]; M=lambda z:num(z,3,' ','.')
    for p in x.ma(n,True):
        b=D(r.randrange(460000,2100000,500))/1000; m=[b+D(r.choice(['0','0','0','44.200','-31.750'])) for _ in range(3)]; R.append(dict(p,imm=x.dg(8)+'-'+x.dg(2),cin='0'+x.dg(7),m=m,t=sum(m)))
    if x.plant==2: k=R[n//2]; k['t']-=D('20'); x.change('row-total','quarter of a row 20 dinars below its months; total follows',v(k['t'],3),v(k['t']+20,3),page=k['imm'])
    S=sum(k['t'] for k in R); S2=S
    if x.plant==1: S2+=D('300'); x.change('grand-total','grand total 300 dinars above',v(S2,3),v(S,3),page='last')
    ml=['1er mois','2ème mois','3ème mois']
    h=''.join(f'<div class=p><div class=a><span class=i>{i+1}</span><span class=m>{k["imm"]}</span><span class=n>{esc(k["l"].upper())} {esc(k["f"])}</span><span class=t>{M(k["t"])}</span></div><div class=a><span class=i></span><span class=m>CIN {k["cin"]}</span><span class=x>{M(k["m"][0])}</span><span class=x>{M(k["m"][1])}</span><span class=x>{M(k["m"][2])}</span></div></div>' for i,k in enumerate(R))
    weasy(f'''<html lang=fr><style>@page{{size:A4;margin:14mm 16mm;@bottom-right{{content:"Page " counter(page) "/" counter(pages);font:8pt "Liberation Mono"}}}}body{{font:9pt "Liberation Mono"}}.a{{display:flex}}.p{{border-bottom:.4pt solid #777;padding:1.2mm 0;break-inside:avoid}}.i{{width:10mm}}.m{{width:38mm}}.n{{flex:1}}.t{{width:34mm;text-align:right}}.x{{width:32mm;text-align:right}}.h{{border-top:1pt solid;border-bottom:1pt solid;font-weight:bold;padding:1mm 0}}pre{{font:9pt "Liberation Mono";margin:0 0 4mm}}</style>
<pre>EMPLOYEUR ...: {esc(co)}
MATRICULE ...: {aff}
PERIODE .....: {t}{"er" if t==1 else "e"} trimestre {y}
EFFECTIF ....: {n}</pre><div style="text-align:center;font-weight:bold;margin-bottom:3mm">DECLARATION TRIMESTRIELLE DES SALAIRES</div><div class=h><div class=a><span class=i>No</span><span class=m>Matricule CNSS</span><span class=n>Nom et prénom</span><span class=t>Total trimestre</span></div><div class=a><span class=i></span><span class=m>Pièce d'identité</span><span class=x>{ml[0]}</span><span class=x>{ml[1]}</span><span class=x>{ml[2]}</span></div></div>{h}<div class=a style="font-weight:bold;padding-top:2mm"><span class=i></span><span class=m></span><span class=n>TOTAL DES SALAIRES DECLARES</span><span class=t>{M(S2)}</span></div></html>''',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],cin=k['cin'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in R],totals=[dict(scope='grand',page='last',total=v(S2,3))])])
# e09 calc: English wage transfer schedule (Gulf), total and count in a block above the list at the right
@layout('e09-wage-transfer-schedule','calc')
def L5(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side
    r=x.r; n=[6,20,44,11,33,58][x.idx]; y,m=r.randint(2020,2025),r.randint(1,12); co=r.choice(["Al Fanar Maintenance LLC","Blue Dhow Catering LLC","Palm Gate Interiors LLC","Creekside Laundry Services LLC"]); R=[dict(nm=f'{a} {b}',id='EMP'+x.dg(4),ib=iban('AE','0'+x.dg(18)),ba=D(r.randrange(180000,900000,2500))/100,al=D(r.randrange(0,250000,5000))/100) for a,b in x.en(n,True)]
    for k in R: k['net']=k['ba']+k['al']
    if x.plant==2: k=R[n//2]; o=k['ib']; k['ib']=o[:-1]+str((int(o[-1])+4)%10); x.change('iban-key','last digit of an IBAN changed',k['ib'],o,page=k['id'],cls='particularity')
    tot=sm(R,'net'); t2=tot
    if x.plant==1: t2-=D('250'); x.change('grand-total','total of net pay 250 below (block above)',v(t2),v(tot))
    wb=openpyxl.Workbook(); w=wb.active; B=Font(bold=True); th=Side(style='thin'); w['A1']=co; w['A1'].font=Font(bold=True,size=13); w['A2']='Salary Transfer Schedule'; w['A3']=f'Salary month: {ME[m-1]} {y}'
    for i,(a,b) in enumerate((('No. of employees',n),('Total net salaries (AED)',float(t2)),('Value date',datetime.date(y,m,28)))):
        z=w.cell(1+i,6,a); z.font=B; z.border=Border(th,th,th,th); z=w.cell(1+i,7,b); z.border=Border(th,th,th,th); z.alignment=Alignment(horizontal='right')
        if i==1: z.number_format='#,##0.00'
        if i==2: z.number_format='dd/mm/yyyy'
    H=['S/N','Employee ID','Employee name','IBAN','Basic','Allowances','Net salary']
    for j,h in enumerate(H): z=w.cell(6,j+1,h); z.font=B; z.border=Border(bottom=th,top=th); z.alignment=Alignment(horizontal='center' if j<4 else 'right')
    for i,k in enumerate(R):
        for j,u in enumerate((i+1,k['id'],k['nm'],k['ib'],float(k['ba']),float(k['al']),float(k['net']))):
            z=w.cell(7+i,j+1,u)
            if j>3: z.number_format='#,##0.00'
    for j,wd in enumerate((6,13,30,28,14,22,15)): w.column_dimensions['ABCDEFG'[j]].width=wd
    w.print_title_rows='6:6'; w.page_setup.orientation='landscape'; w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); w.oddFooter.center.text='Sheet &P of &N'; s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['ib'],name=k['nm'],iban=k['ib'],net=v(k['net'])) for k in R],totals=[dict(scope='grand',page=1,headcount=str(n),net=v(t2))])])
# e10 story: receipts of payment, one a page, several in a file, label above value in a grid without rules
@layout('e10-recus-de-paiement','pymupdf')
def L6(x):
    r=x.r; k0=[3,2,4,2,3,5][x.idx]; y=r.randint(2018,2024); m0=r.randint(1,12-k0); co=r.choice(COM)[0]; aff=x.aff(); b=[]; D_=[]
    for i in range(k0):
        m=m0+i; A=[('Cotisations du mois',D(r.randrange(900000,22000000))/100),('Majorations de retard',D(r.randrange(0,90000))/100),('Astreintes',D(r.choice([0,5000,10000]))/100)]; pd=datetime.date(y,m+1,r.randint(2,25)); ref=x.dg(15); tot=sum(a for _,a in A); t2=tot; w=tot
        if i==k0-1 and x.plant==1: t2=w=tot+D('900'); x.change('payment-total','amount paid 900 above its lines (words too)',v(t2),v(tot),page=i+1)
        if i==0 and x.plant==2: w=tot+D('100'); x.change('amount-in-words','words 100 dirhams above the figures',None,v(tot),page=1)
        ct=int((w%1)*100); cel=lambda l,u:f'<td><span class="l">{l}</span><br/><b>{u}</b></td>'
        b.append(f'''<div><h3>Reçu de paiement de cotisations</h3><table><tr>{cel("Reçu de l'entreprise",co)}{cel("N° d'affilié",aff)}</tr><tr>{cel("Période concernée",f"{m:02d}/{y}")}{cel("Date de paiement",dmy(pd))}</tr><tr>{cel("Référence de paiement",ref)}{cel("Mode",r.choice(["Télépaiement","Chèque","Virement"]))}</tr></table><p> </p><table class="d">'''+''.join(f'<tr><td>{l}</td><td class="r">{frs(a)} DH</td></tr>' for l,a in A)+f'<tr><td><b>Montant total réglé</b></td><td class="r"><b>{frs(t2)} DH</b></td></tr></table><p>La somme de {words(int(w))} dirhams{" et "+words(ct)+" centimes" if ct else ""}, dont quittance.</p></div>')
        D_.append(dict(form='bpc',_from=i+1,employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',reference=ref,lines=[dict(page=i+1,label=l,amount=v(a)) for l,a in A],totals=[dict(scope='grand',page=i+1,amount=v(t2))]))
    story(b,x.path,css='body{font-family:sans-serif;font-size:9.5px}.l{font-size:7px;color:#666}td{padding:4px}.r{text-align:right}table{width:100%}h3{text-align:center}',rect=(595,420),margin=30)
    x.done('bpc','fr',D_)
# e11 writer: Algerian certificate of yearly wages in Arabic, table of twelve months right to left, sentence with names
@layout('e11-dz-shahadat-rawatib','writer')
def L7(x):
    r=x.r; y=r.randint(2017,2024); co=r.choice(["مؤسسة الحضنة لمواد البناء","شركة الزيبان للتمور","مؤسسة الأوراس للتبريد","شركة جرجرة للمياه"]); p=x.ma(1)[0]; ss=x.dg(12); iss=x.date((y+1,1,6),(y+1,4,28)); hire=x.date((2006,1,1),(2015,12,1)); base=D(r.randrange(3200000,9500000,10000))/100; R=[]
    for j in range(12): g=base+D(r.choice([0,0,0,250000,400000]))/100; s=q(g*D('.09')); i=q((g-s)*D('.11')); R.append(dict(j=j,g=g,d=s+i,n=g-s-i))
    if x.plant==2: k=R[4]; k['n']-=D('700'); x.change('net-pay','net of May 700 below gross less deductions; total follows',v(k['n']),v(k['n']+700))
    G,d,n=sm(R,'g'),sm(R,'d'),sm(R,'n')
    if x.plant==1: d+=D('1000'); x.change('grand-total','total of deductions 1000 above',v(d),v(d-1000))
    st=pst('N',extra='style:writing-mode="rl-tb" fo:margin-bottom="0.1cm"')+pst('T','center',True,18,extra='style:writing-mode="rl-tb"')+pst('C','center',extra='style:writing-mode="rl-tb"')+pst('CB','center',True,extra='style:writing-mode="rl-tb"'); auto='<style:style style:name="TT" style:family="table"><style:table-properties style:width="15cm" table:align="center" style:writing-mode="rl-tb"/></style:style><style:style style:name="W" style:family="table-column"><style:table-column-properties style:column-width="3.75cm"/></style:style><style:style style:name="K" style:family="table-cell"><style:table-cell-properties fo:padding="0.05cm" fo:border="0.5pt solid #000000"/></style:style>'
    cell=lambda s,p_='C':f'<table:table-cell table:style-name="K" office:value-type="string">{par(p_,s)}</table:table-cell>'; row=lambda c_,p_='C':'<table:table-row>'+''.join(cell(s,p_) for s in c_)+'</table:table-row>'
    M=lambda z:num(z,2,' ',',').replace(' ','\u00a0')
    body=par('N',f'الهيئة المستخدمة : {co}')+par('N','مديرية الموارد البشرية')+par('N','')+par('T','شهادة كشف الأجور السنوية')+par('N','')+par('N',f'يشهد الممضي أسفله أن السيد(ة) : {p["ar"]}')+par('N',f'رقم الضمان الاجتماعي : {ss}')+par('N',f'تاريخ التوظيف : {dmy(hire)}')+par('N',f'قد تقاضى خلال سنة {y} المبالغ التالية (دج) :')+par('N','')+'<table:table table:style-name="TT"><table:table-column table:style-name="W" table:number-columns-repeated="4"/>'+row(('الشهر','الأجر الخام','الاقتطاعات','الأجر الصافي'),'CB')+''.join(row((MT[k['j']],M(k['g']),M(k['d']),M(k['n']))) for k in R)+row(('المجموع السنوي',M(G),M(d),M(n)),'CB')+'</table:table>'+par('N','')+par('N',f'حررت بالمسيلة في {dmy(iss)}')+par('N','الختم والإمضاء')
    f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,auto,font='Amiri',fs='12pt',margin='2cm',rtl=True)); office(f,x.path)
    x.done('attestation','ar',[dict(employer=dict(name=co),issue_date=str(iss),immatriculation=ss,name=p['ar'],hire_date=str(hire),rows=[dict(page=1,period=f'{y}-{k["j"]+1:02d}',gross=v(k['g']),deductions=v(k['d']),net=v(k['n'])) for k in R],totals=[dict(scope='grand',page=1,gross=v(G),deductions=v(d),net=v(n))])])
# e12 latex: entries and leavers of a month, two tables of other columns below one another
@layout('e12-mouvements-personnel','latex')
def L8(x):
    r=x.r; ne,ns=[(3,2),(14,9),(6,11),(1,4),(20,16),(8,5)][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); ld=calendar.monthrange(y,m)[1]; P=x.bds(ne+ns,sort=False); En,So=P[:ne],P[ne:]
    for k in En: k['in']=datetime.date(y,m,r.randint(1,ld)); k['em']=r.choice(['Ouvrier','Aide-magasinier','Soudeur','Agent administratif','Chauffeur'])
    for k in So: k['in']=x.date((2009,1,1),(y-1,12,28)); k['out']=datetime.date(y,m,r.randint(1,ld)); k['mo']=r.choice(['Démission','Fin de contrat','Licenciement','Retraite'])
    if x.plant==1: k=So[ns//2]; k['in']=k['out']+datetime.timedelta(40); x.change('exit-before-hire','date of entry after the date of leaving',dmy(k['in']),None,page=k['imm'])
    bad=None
    if x.plant==2: bad=En[ne//2]; x.change('impossible-date','birth date 30 February',f'30/02/{bad["birth"].year}',None,page=bad['imm'])
    T1=lambda k:f'30/02/{k["birth"].year}' if k is bad else dmy(k['birth'])
    src=r'''\documentclass[10pt]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\renewcommand{\rmdefault}{ptm}\usepackage{longtable}\usepackage[a4paper,margin=18mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}
\textbf{'''+tex(co)+r'''}\hfill Affiliation C.N.S.S. : '''+aff+r'''\\[8pt]{\centering\Large ÉTAT DES MOUVEMENTS DU PERSONNEL\\\normalsize mois de '''+f'{MF[m-1]} {y}'+r'''\par}\vspace{6mm}
\textbf{I. Entrées ('''+str(ne)+r''')}\begin{longtable}{|r|c|l|c|c|l|}\hline N\textsuperscript{o} & Immatriculation & Nom et prénom & Né(e) le & Date d'entrée & Emploi\\\hline\endhead '''+'\n'.join(f'{i+1} & {k["imm"]} & {tex(k["l"].upper()+" "+k["f"])} & {T1(k)} & {dmy(k["in"])} & {k["em"]}\\\\\\hline' for i,k in enumerate(En))+r'''\end{longtable}
\textbf{II. Sorties ('''+str(ns)+r''')}\begin{longtable}{|r|c|l|c|c|l|}\hline N\textsuperscript{o} & Immatriculation & Nom et prénom & Date d'entrée & Date de sortie & Motif\\\hline\endhead '''+'\n'.join(f'{i+1} & {k["imm"]} & {tex(k["l"].upper()+" "+k["f"])} & {dmy(k["in"])} & {dmy(k["out"])} & {k["mo"]}\\\\\\hline' for i,k in enumerate(So))+r'''\end{longtable}
\end{document}'''
    latex(src,x.path,runs=2)
    x.done('register','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],birth_date=None if k is bad else str(k['birth']),hire_date=str(k['in'])) for k in En]+[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],hire_date=str(k['in']),exit_date=str(k['out'])) for k in So])])
if __name__=='__main__': main()
