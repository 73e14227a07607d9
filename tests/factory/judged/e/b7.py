from lib import *
M3=lambda z:num(z,3,'\u00a0',',')
CODZ=["EURL HODNA MATERIAUX","SARL TELL EMBALLAGE","SPA ZIBAN DATTES","ETS OUARSENIS FROID","SARL DJURDJURA EAUX","EURL TASSILI CABLES"]
# e45 latex: French quittance, header lines "label : value" left and right, lines in a tabular with booktabs, net of penalties, words
@layout('e45-quittance-penalites','latex')
def L1(x):
    r=x.r; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COTN)[0]; aff=x.dg(6)+'-'+x.dg(2); b=D(r.randrange(9000000,90000000,11))/1000; K=[('Cotisations salariales et patronales',b,D('26.57')),('Accidents du travail',b,D(r.choice(['0.40','1.10','2.70'])))]; A=[q(bb*p/100,3) for _,bb,p in K]; pen=D(r.randrange(5000,300000))/1000; pd=datetime.date(y+(m==12),m%12+1,r.randint(16,28))
    if x.plant==2: A[1]+=D('10'); x.change('rate-product','accidents 10 dinars above base times rate; total follows',v(A[1],3),v(A[1]-10,3))
    tot=sum(A)+pen; t2=tot
    if x.plant==1: t2-=D('100'); x.change('payment-total','total paid 100 dinars below its lines',v(t2,3),v(tot,3))
    w=t2; di,mi=int(w),int((w%1)*1000)
    src=r'''\documentclass[11pt]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\renewcommand{\rmdefault}{pbk}\usepackage{booktabs}\usepackage[a5paper,landscape,margin=14mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}\small
{\centering\large\textsc{Quittance de paiement}\par}\vspace{3mm}
Employeur : \textbf{'''+tex(co)+r'''}\hfill Matricule : \textbf{'''+aff+r'''}\\
Mois concerné : \textbf{'''+f'{MF[m-1]} {y}'+r'''}\hfill Payé le \textbf{'''+dmy(pd)+r'''}\\[4mm]
\begin{tabular*}{\textwidth}{@{\extracolsep{\fill}}lrrr}\toprule Nature & Assiette & Taux (\%) & Montant (TND)\\\midrule '''+r'\\ '.join(f'{l} & {tex(M3(bb))} & {pln(p)} & {tex(M3(z))}' for (l,bb,p),z in zip(K,A))+r'\\ Pénalités de retard & & & '+tex(M3(pen))+r'\\\midrule \textbf{Somme encaissée} & & & \textbf{'+tex(M3(t2))+r'''}\\\bottomrule\end{tabular*}\\[4mm]
Soit : '''+words(di)+' dinars'+(f' et {words(mi)} millimes' if mi else '')+r'''.\\[3mm]\hfill Le caissier\end{document}'''
    latex(src,x.path)
    x.done('bpc','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',lines=[dict(label=l,base=v(bb,3),rate=f'{p/100:.4f}',amount=v(z,3)) for (l,bb,p),z in zip(K,A)]+[dict(label='Pénalités de retard',amount=v(pen,3))],totals=[dict(scope='grand',amount=v(t2,3))])])
# e46 typst: English statement of earnings, months with subtotals of each quarter, gross / tax / net
@layout('e46-statement-quarters','typst')
def L2(x):
    r=x.r; y=r.randint(2018,2024); co=r.choice(COEN); a,b=x.en(1)[0]; nid='SS '+x.dg(8); iss=x.date((y+1,1,6),(y+1,3,28)); base=D(r.randrange(190000,480000,500))/100; R=[]
    for j in range(12): g=base+D(r.choice([0,0,0,120,260])); d=q(g*D('.196')); R.append(dict(j=j,g=g,d=d,n=g-d))
    if x.plant==2: k=R[7]; k['n']-=D('60'); x.change('net-pay','net of August 60 below; totals follow',v(k['n']),v(k['n']+60))
    S={z:sm(R,z) for z in 'gdn'}
    if x.plant==1: S['d']+=D('500'); x.change('grand-total','yearly total of deductions 500 above',v(S['d']),v(S['d']-500))
    rows=''
    for qi in range(4):
        Q=R[qi*3:qi*3+3]; rows+=''.join(f'[{ME[k["j"]]}],[{en(k["g"])}],[{en(k["d"])}],[{en(k["n"])}],' for k in Q)+f'table.cell(fill:luma(235))[_Quarter {qi+1}_],'+''.join(f'table.cell(fill:luma(235))[_{en(sm(Q,z))}_],' for z in 'gdn')
    src=f'''#set page(paper:"us-letter",margin:2.2cm)
#set text(font:"Noto Sans",size:9.5pt)
#text(16pt)[Statement of Earnings {y}]
#v(2pt)
#table(columns:(auto,1fr,auto,auto),stroke:.5pt+gray,inset:5pt,[Employer],[{ty(co)}],[Date of issue],[{iss.day} {ME[iss.month-1]} {iss.year}],[Employee],[{ty(a+" "+b)}],[Social security no.],[{nid.split()[1]}])
#v(6pt)
#table(columns:(1fr,1fr,1fr,1fr),align:(left,right,right,right),stroke:none,inset:4pt,table.hline(),[*Month*],[*Gross pay*],[*Deductions*],[*Net pay*],table.hline(),{rows}table.hline(),[*Year {y}*],[*{en(S["g"])}*],[*{en(S["d"])}*],[*{en(S["n"])}*],table.hline())
#v(6pt)All amounts in euro.
'''
    typst(src,x.path)
    x.done('attestation','en',[dict(employer=dict(name=co),issue_date=str(iss),immatriculation=nid.split()[1],name=f'{a} {b}',rows=[dict(page=1,period=f'{y}-{k["j"]+1:02d}',gross=v(k['g']),deductions=v(k['d']),net=v(k['n'])) for k in R],totals=[dict(scope='grand',page=1,gross=v(S['g']),deductions=v(S['d']),net=v(S['n']))])])
# e47 chromium: Arabic work certificates, several in a file, boxed key/value rows of two pairs
@layout('e47-shahadat-amal','chromium')
def L3(x):
    r=x.r; k0=[1,3,2,4,2,3][x.idx]; y,m=r.randint(2018,2024),r.randint(2,12); co=r.choice(COM)[1]; aff=x.aff(); b=''; D_=[]; ld=calendar.monthrange(y,m)[1]
    for i,p in enumerate(x.bds(k0,sort=False)):
        hire=x.date((2008,1,1),(y-2,12,1)); out=datetime.date(y,m,r.randint(1,ld)); iss=out+datetime.timedelta(r.randint(0,8)); os_=dmy(out,'-'); oo=str(out)
        if i==k0-1 and x.plant==1: hire=out+datetime.timedelta(25); x.change('exit-before-hire','date of entry after the date of leaving',dmy(hire,'-'),None,page=i+1)
        if i==k0-1 and x.plant==2: os_=f'31-{["04","06","09","11"][r.randint(0,3)]}-{y}'; oo=None; x.change('impossible-date','date of leaving that the calendar has not',os_,None,page=i+1)
        c=lambda l,u:f'<td class=k>{l}<td><bdi>{u}</bdi>'
        b+=f'<section><div class=t>{co}<br>رقم الانخراط : {aff}</div><h1>شهادة عمل</h1><p>تشهد إدارة الشركة أن المعني بالأمر المبينة هويته أسفله كان يعمل لديها :</p><table><tr>{c("الاسم الكامل",p["ar"])}{c("رقم البطاقة الوطنية",p["cin"])}</tr><tr>{c("رقم التسجيل بالضمان الاجتماعي",p["imm"])}{c("تاريخ الازدياد",dmy(p["birth"],"-"))}</tr><tr>{c("تاريخ الالتحاق",dmy(hire,"-"))}{c("تاريخ المغادرة",os_)}</tr><tr>{c("المهنة",r.choice(["محاسب","سائق","عامل إنتاج","حارس"]))}{c("تاريخ التسليم",dmy(iss,"-"))}</tr></table><p>وقد غادر الشركة حرا من كل التزام.</p><p class=s>الإدارة</p></section>'
        D_.append(dict(form='attestation',employer=dict(name=co,affiliate=aff),name=p['ar'],cin=p['cin'],immatriculation=p['imm'],birth_date=str(p['birth']),hire_date=str(hire),**({'exit_date':oo} if oo else {})))
    chrome(f'<html lang=ar dir=rtl><style>@page{{size:A5 landscape;margin:12mm}}body{{font:11pt "Noto Naskh Arabic";margin:0}}section{{break-after:page}}section:last-child{{break-after:auto}}h1{{text-align:center;margin:2mm}}table{{width:100%;border-collapse:collapse}}td{{border:1px solid #555;padding:1.2mm 2mm}}.k{{background:#eee;font-size:9.5pt;width:21%}}.s{{text-align:left}}</style>{b}',x.path)
    x.done('attestation','ar',D_)
# e48 weasyprint: Egyptian-like salary certificate of three months, Arabic-Indic digits, months as columns turned to rows, totals box
@layout('e48-bayan-murattab','weasyprint')
def L4(x):
    r=x.r; y=r.randint(2019,2024); m0=r.randint(1,9); co=r.choice(["شركة النيل للغزل","مصنع الدلتا للأغذية","شركة الإسكندرية للتبريد","مؤسسة الصعيد للنقل"]); ME_="يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(); p=x.ma(1)[0]; ins=x.dg(8); R=[]; base=D(r.randrange(450000,2200000,2500))/100; M=lambda z:num(z,2,'٬','٫',ind=True); iss=datetime.date(y,m0+3,r.randint(2,20)); hire=x.date((2007,1,1),(2015,12,1))
    for j in range(3): g=base+D(r.choice([0,150,300])); d=q(g*D('.11'))+q(g*D('.07')); R.append(dict(j=m0-1+j,g=g,d=d,n=g-d))
    if x.plant==1: k=R[1]; k['n']+=D('500'); x.change('net-pay','net of the second month 500 above; total follows',v(k['n']),v(k['n']-500))
    S={z:sm(R,z) for z in 'gdn'}; w=S['n']
    if x.plant==2: S['g']+=D('1000'); x.change('grand-total','total of gross 1000 above',v(S['g']),v(S['g']-1000))
    weasy(f'''<html lang=ar dir=rtl><style>@page{{size:A4;margin:20mm}}body{{font:12pt "Amiri"}}h1{{text-align:center;font-size:19pt}}table{{border-collapse:collapse;width:100%}}td,th{{border:.6pt solid #000;text-align:center;padding:1mm}}th{{background:#ddd}}p{{margin:1.5mm 0}}</style><p>{co}<br>إدارة شؤون العاملين</p><p style="text-align:left">التاريخ : {ai(f"{iss.day:02d}/{iss.month:02d}/{iss.year}")}</p><h1>بيان مفردات مرتب</h1><p>اسم العامل : <b>{p["ar"]}</b></p><p>الرقم التأميني : <b>{ai(ins)}</b></p><p>تاريخ التعيين : <b>{ai(dmy(hire))}</b></p><br><table><tr><th>الشهر<th>إجمالي المرتب<th>إجمالي الاستقطاعات<th>صافي المرتب</tr>'''+''.join(f'<tr><td>{ME_[k["j"]]} {ai(y)}<td>{M(k["g"])}<td>{M(k["d"])}<td>{M(k["n"])}' for k in R)+f'''<tr><th>الإجمالي<th>{M(S["g"])}<th>{M(S["d"])}<th>{M(S["n"])}</table><p>المبالغ بالجنيه المصري. أعطي هذا البيان بناء على طلبه.</p><p>مدير شؤون العاملين</p></html>''',x.path)
    x.done('attestation','ar',[dict(employer=dict(name=co),issue_date=str(iss),immatriculation=ins,name=p['ar'],hire_date=str(hire),rows=[dict(page=1,period=f'{y}-{k["j"]+1:02d}',gross=v(k['g']),deductions=v(k['d']),net=v(k['n'])) for k in R],totals=[dict(scope='grand',page=1,gross=v(S['g']),deductions=v(S['d']),net=v(S['n']))])])
# e49 typst: bilingual Tunisian quarterly, right to left, French below in small, heading of two levels, page totals at the foot
@layout('e49-thoulathi-bilingue','typst')
def L5(x):
    r=x.r; n=[7,25,40,15,54,3][x.idx]; t=r.randint(1,4); y=r.randint(2016,2024); co=r.choice(COTN); aff=x.dg(8); R=[]; M=lambda z:num(z,3,' ',',')
    for p in x.ma(n):
        b=D(r.randrange(480000,1800000,250))/1000; m=[b+D(r.choice(['0','0','0','21','-9.250'])) for _ in range(3)]; R.append(dict(p,imm=x.dg(10),m=m,t=sum(m)))
    if x.plant==2: k=R[n//2]; k['t']+=D('50'); x.change('row-total','quarter of a row 50 dinars above; total follows',v(k['t'],3),v(k['t']-50,3),page=k['imm'])
    S=[sum(k['m'][i] for k in R) for i in range(3)]+[sum(k['t'] for k in R)]
    if x.plant==1: S[2]-=D('30'); x.change('grand-total','total of the third month 30 dinars below',v(S[2],3),v(S[2]+30,3),page='last')
    mn=[(MT[(t-1)*3+i],MF[(t-1)*3+i].capitalize()) for i in range(3)]; B=lambda a,f:f'{a} \\ #text(7pt,dir:ltr,lang:"fr",font:"Liberation Sans")[{f}]'
    src=f'''#set page(paper:"a4",flipped:true,margin:14mm,footer:context align(center)[#text(8pt,dir:ltr)[#counter(page).display() / #counter(page).final().first()]])
#set text(font:("Noto Naskh Arabic","Noto Sans"),size:9pt,lang:"ar",dir:rtl)
#align(center)[#text(14pt)[*تصريح بالأجور*] \\ #text(10pt,dir:ltr,font:"Liberation Sans")[Déclaration de salaires]]
#grid(columns:(1fr,1fr,1fr),[المؤجر / #text(dir:ltr)[Employeur] : *{co[1]}*],[رقم الانخراط / #text(dir:ltr)[N° affiliation] : *{aff}*],[الثلاثي / #text(dir:ltr)[Trimestre] : *{t}* #h(1em) السنة / #text(dir:ltr)[Année] : *{y}*])
#v(3mm)
#table(columns:(auto,auto,1fr,auto,auto,auto,auto),inset:4pt,stroke:.5pt,align:(c,_)=>if c==2 {{start}} else {{center}},
table.header(table.cell(rowspan:2)[{B("ر.ت","N°")}],table.cell(rowspan:2)[{B("رقم المضمون","Matricule")}],table.cell(rowspan:2)[{B("الاسم واللقب","Nom et prénom")}],table.cell(colspan:3)[{B("الأجور الشهرية بالدينار","Salaires mensuels en dinars")}],table.cell(rowspan:2)[{B("المجموع","Total")}],{",".join(f"[{B(a,f)}]" for a,f in mn)}),
{"".join(f'[{i+1}],[{k["imm"]}],[{k["ar"]}],'+"".join(f'[#text(dir:ltr)[{M(z)}]],' for z in k["m"]+[k["t"]]) for i,k in enumerate(R))}
table.cell(colspan:3)[{B("المجموع العام","Total général")}],{",".join(f"[*#text(dir:ltr)[{M(z)}]*]" for z in S)})
'''
    typst(src,x.path)
    x.done('bds','frar',[dict(employer=dict(name=co[1],affiliate=aff),period=f'{y}-Q{t}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in R],totals=[dict(scope='grand',page='last',month_1=v(S[0],3),month_2=v(S[1],3),month_3=v(S[2],3),total=v(S[3],3))])])
# e50 calc: French transfers grouped by bank with subtotals, key / value block right of the title
@layout('e50-virements-par-banque','calc')
def L6(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; n=[8,22,36,13,50,27][x.idx]; y,m=r.randint(2018,2025),r.randint(1,12); co=r.choice(COM)[0]; dt=datetime.date(y,m,r.randint(24,28)); R=[dict(p,mat='M%03d'%r.randint(1,999),rib=x.rib(),net=D(r.randrange(300000,1600000))/100) for p in x.ma(n,True)]; BN={'007':'BANQUE ATLAS','011':'BANQUE RIF','021':'CREDIT SEBOU','022':'CREDIT DRAA','230':'CAISSE AGRICOLE'}; G={}
    for k in R: G.setdefault(k['rib'][:3],[]).append(k)
    order=sorted(G); tot=sm(R,'net'); t2=tot
    if x.plant==1: t2+=D('1000'); x.change('grand-total','general total 1000 above',v(t2),v(tot),page='last')
    if x.plant==2: k=G[order[-1]][0]; o=k['rib']; k['rib']=o[:14]+str((int(o[14])+1)%10)+o[15:]; x.change('rib-key','one digit of an account number changed',k['rib'],o,page=k['rib'],cls='particularity')
    wb=openpyxl.Workbook(); w=wb.active; th=Side(style='thin',color='999999'); B=Border(th,th,th,th); FB=Font(bold=True); w['A1']='VIREMENTS DE SALAIRES'; w['A1'].font=Font(bold=True,size=14)
    for i,(a,b) in enumerate((('Donneur d\'ordre',co),('Paie de',f'{MF[m-1]} {y}'),('Date de valeur',dt),('Nb virements',n))):
        w.cell(1+i,3,a); z=w.cell(1+i,4,b); z.font=FB; z.alignment=Alignment(horizontal='left')
        if i==2: z.number_format='dd/mm/yyyy'
    row=6
    for j,h in enumerate(('Matricule','Nom du salarié','RIB','Montant net (DH)')): z=w.cell(row,j+1,h); z.font=FB; z.border=B; z.fill=PatternFill('solid',fgColor='BDD7EE'); z.alignment=Alignment(horizontal='center')
    for bk in order:
        row+=1; w.merge_cells(start_row=row,start_column=1,end_row=row,end_column=4); w.cell(row,1,f'{bk} - {BN[bk]}').font=Font(bold=True,color='1F4E79')
        for k in G[bk]:
            row+=1
            for j,u in enumerate((k['mat'],k['l'].upper()+' '+k['f'],k['rib'],float(k['net']))):
                z=w.cell(row,j+1,u); z.border=B
                if j==3: z.number_format='#,##0.00'
                if j!=3: z.alignment=Alignment(horizontal='center' if j!=1 else 'left')
        row+=1; w.cell(row,3,'Sous-total').font=FB; z=w.cell(row,4,float(sm(G[bk],'net'))); z.font=FB; z.number_format='#,##0.00'
    row+=1; w.cell(row,3,'Total général').font=FB; z=w.cell(row,4,float(t2)); z.font=FB; z.number_format='#,##0.00'; z.border=Border(top=Side(style='double'))
    for j,wd in enumerate((12,34,30,20)): w.column_dimensions['ABCD'[j]].width=wd
    w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); w.oddFooter.left.text='Page &P de &N'; s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    x.done('register','fr',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['rib'],name=k['l'].upper()+' '+k['f'],rib=k['rib'],net=v(k['net'])) for bk in order for k in G[bk]],totals=[dict(scope='grand',page='last',net=v(t2))])])
# e51 fpdf2: French DAS over sheets, report at the head, totals right under each column; planted: a sheet missing
@layout('e51-etat-annuel-feuillets','fpdf2')
def L7(x):
    from fpdf import FPDF
    r=x.r; n=[6,33,48,41,20,38][x.idx]; y=r.randint(2015,2023); co=r.choice(COTN)[0]; aff=x.dg(8); R=[]; M=lambda z:num(z,3,'.',',')
    for p in x.ma(n,True): mo=r.choice([12,12,12,8,5]); g=D(r.randrange(500000,2400000,250))/1000*mo; d=q(g*D('.0918'),3)+q(g*D('.08'),3); R.append(dict(p,cin='0'+x.dg(7),g=g,d=d,n=g-d))
    per=14; pg=chunks(R,per); pdf=FPDF('L','mm','A4'); pdf.set_auto_page_break(False); T_=[]; R_=lambda X,Y,s:pdf.text(X-pdf.get_string_width(s),Y,s); XS=(190,235,283)
    for pi,Q in enumerate(pg):
        pdf.add_page(); pdf.set_font('Times','B',14); pdf.text(14,16,f'ETAT ANNUEL DES SALAIRES - {y}'); pdf.set_font('Times','',10); pdf.text(14,23,f'Employeur : {co}'); pdf.text(130,23,f'Matricule CNSS : {aff}'); R_(283,16,f'Feuillet {pi+1} / {len(pg)}'); Y=34; pdf.set_font('Times','B',10); pdf.text(16,Y,'Ordre'); pdf.text(34,Y,'Nom et prénom'); pdf.text(110,Y,'C.I.N.'); [R_(a,Y,s) for a,s in zip(XS,('Salaire brut annuel','Retenues','Salaire net annuel'))]; pdf.line(14,Y+2,285,Y+2); pdf.set_font('Times','',10); Y+=8
        if pi:
            pdf.set_font('Times','I',10); pdf.text(34,Y,'Report du feuillet précédent'); [R_(a,Y,M(sm(R[:pi*per],z))) for a,z in zip(XS,'gdn')]; pdf.set_font('Times','',10); Y+=8
        for i,k in enumerate(Q): pdf.text(16,Y,str(pi*per+i+1)); pdf.text(34,Y,k['l'].upper()+' '+k['f']); pdf.text(110,Y,k['cin']); [R_(a,Y,M(k[z])) for a,z in zip(XS,'gdn')]; Y+=8
        last=pi==len(pg)-1; C_={z:sm(R[:pi*per+len(Q)],z) for z in 'gdn'}
        if x.plant==2 and last: C_['d']-=D('200'); x.change('grand-total','total of deductions 200 dinars below',v(C_['d'],3),v(C_['d']+200,3),page=pi+1)
        pdf.line(150,Y-4,285,Y-4); pdf.set_font('Times','B',10); pdf.text(110,Y+1,'Total général' if last else 'A reporter'); [R_(a,Y+1,M(C_[z])) for a,z in zip(XS,'gdn')]; T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,gross=v(C_['g'],3),deductions=v(C_['d'],3),net=v(C_['n'],3)))
    pdf.output(x.path)
    if x.plant==1:
        import pikepdf
        d=pikepdf.open(x.path,allow_overwriting_input=True); del d.pages[1]; d.save(x.path); x.change('missing-page',f'sheet 2 of {len(pg)} left out',None,None,cls='incompatible'); x.changes[-1]['location']=None; x.done('bds','fr',[]); return
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=str(y),_pages=True,rows=[dict(_key=k['cin'],name=k['l'].upper()+' '+k['f'],cin=k['cin'],gross=v(k['g'],3),deductions=v(k['d'],3),net=v(k['n'],3)) for k in R],totals=T_)])
# e52 writer: French list of leavers typed in a Word-like table with merged title row, misspelt and abbreviated labels
@layout('e52-liste-sortants-abrege','writer')
def L8(x):
    r=x.r; n=[4,15,28,9,37,2][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); ld=calendar.monthrange(y,m)[1]; P=x.bds(n,sort=False); iss=datetime.date(y+m//12,m%12+1,r.randint(2,20))
    for k in P: k['in']=x.date((2008,1,1),(y-1,12,28)); k['out']=datetime.date(y,m,r.randint(1,ld)); k['mo']=r.choice(['Demission','Fin CDD','Retraite','Licenc.'])
    bad=None
    if x.plant==1: bad=P[n//2]; x.change('impossible-date','date of leaving 31 of a month of thirty',f'31.{"11" if m!=11 else "09"}.{y}',None,page=bad['imm'])
    if x.plant==2: k=P[n//2]; k['in']=k['out']+datetime.timedelta(70); x.change('exit-before-hire','date of entry after the date of leaving',dmy(k['in'],'.'),None,page=k['imm'])
    o=lambda k:f'31.{"11" if m!=11 else "09"}.{y}' if k is bad else dmy(k['out'],'.')
    st=pst('N')+pst('B',bold=True)+pst('C','center')+pst('CB','center',True); auto='<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:padding="0.05cm" fo:border="0.5pt solid #000000"/></style:style><style:style style:name="T" style:family="table"><style:table-properties style:width="18cm" table:align="center"/></style:style>'+''.join(f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{z}cm"/></style:style>' for i,z in enumerate((1,5.2,2.6,2.2,2.4,2.4,2.2)))
    cell=lambda s,p='N',sp=1:f'<table:table-cell table:style-name="C" office:value-type="string" table:number-columns-spanned="{sp}">{par(p,s)}</table:table-cell>'+'<table:covered-table-cell/>'*(sp-1)
    body=par('B',f'Ste : {co}')+par('N',f'Aff. CNSS n° {aff}')+par('N','')+'<table:table table:style-name="T">'+''.join(f'<table:table-column table:style-name="W{i}"/>' for i in range(7))+'<table:table-header-rows><table:table-row>'+cell(f'LISTE DES SORTANTS - {MF[m-1].upper()} {y}','CB',7)+'</table:table-row><table:table-row>'+''.join(cell(s,'CB') for s in ('N°','Nom & prénom','N° immat.','CIN','Dte entrée','Dte sortie','Motif'))+'</table:table-row></table:table-header-rows>'+''.join('<table:table-row>'+cell(str(i+1),'C')+cell(f"{k['l']} {k['f']}")+cell(k['imm'],'C')+cell(k['cin'],'C')+cell(dmy(k['in'],'.'),'C')+cell(o(k),'C')+cell(k['mo'])+'</table:table-row>' for i,k in enumerate(P))+'</table:table>'+par('N','')+par('N',f'Casablanca le {dmy(iss,".")}')
    f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,auto,font='Liberation Sans',fs='9pt',margin='1.5cm')); office(f,x.path)
    x.done('register','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+' '+k['f'],cin=k['cin'],hire_date=str(k['in']),exit_date=None if k is bad else str(k['out'])) for k in P])])
if __name__=='__main__': main()
