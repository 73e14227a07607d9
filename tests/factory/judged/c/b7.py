from lib import *
# 49 reportlab: payment slip as a form with fields filled in (AcroForm), labels in boxes anywhere
@layout('c49-formulaire-rempli','reportlab')
def L1(x):
    r=x.r; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); g=q(D(r.randint(3000000,70000000))/100); cp=q(g*D(r.randint(60,96))/100); K=[('Allocations familiales',g,D('6.40')),('Prestations à court et long terme',cp,D('13.46')),('Taxe de formation professionnelle',g,D('1.60'))]; A=[q(b*t/100) for _,b,t in K]; rib=x.rib(); due=datetime.date(y+m//12,m%12+1,10)
    if x.plant==1: A[0]+=D(64); x.change('rate-product','family allowances 64 above base times rate; total follows',v(A[0]),v(A[0]-64))
    tot=sum(A); t2=tot
    if x.plant==2: t2-=D(500); x.change('payment-total','total 500 below its lines',v(t2),v(tot))
    c=C(x.path,A4,'Helvetica',9,fb='Helvetica-Bold'); af=c.c.acroForm; nf=0
    def fld(X,Y,w,val,h=16):
        nonlocal nf; nf+=1; c.box(X,Y,X+w,Y+h,.6); af.textfield(name=f'f{nf}',x=X+1,y=c.h-Y-h+1,width=w-2,height=h-2,value=str(val),fontName='Helvetica',fontSize=9,borderWidth=0,fillColor=None,forceBorder=False)
    c.t(297,50,'BORDEREAU DE PAIEMENT',a='c',b=1,fs=14); c.t(40,90,'Numéro d\'affiliation'); fld(40,95,110,aff); c.t(170,90,'Nom ou raison sociale'); fld(170,95,250,co); c.t(440,90,'Mois et année'); fld(440,95,110,f'{m:02d}/{y}'); c.t(40,130,'Date d\'exigibilité'); fld(40,135,110,dmy(due)); c.t(170,130,'Compte à débiter (RIB, 24 chiffres)'); fld(170,135,250,rib)
    for s,xx in (('Rubrique',40),('Assiette en DH',240),('Taux en %',350),('Cotisation en DH',430)): c.t(xx,185,s,b=1)
    Y=192
    for (l,b,t),z in zip(K,A): c.t(40,Y+12,l); fld(240,Y,95,frs(b)); fld(350,Y,60,pln(t)); fld(430,Y,120,frs(z)); Y+=22
    c.t(240,Y+16,'TOTAL À PAYER EN DIRHAMS',b=1); fld(430,Y+4,120,frs(t2)); c.save()
    x.done('bpc','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',due_date=str(due),rib=rib,lines=[dict(label=l,base=v(b),rate=f'{t/100:.4f}',amount=v(z)) for (l,b,t),z in zip(K,A)],totals=[dict(scope='grand',amount=v(t2))])])
# 50 fpdf2: numbers in combs (a digit a box), ruled list, page totals and carried total; planted: a page taken out
@layout('c50-peignes','fpdf2')
def L2(x):
    from fpdf import FPDF
    r=x.r; n=[10,25,36,44,5,61][x.idx]; n=min(n,60); y,m=r.randint(2014,2023),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; per=18; pg=chunks(P,per); pdf=FPDF('P','mm','A4'); pdf.set_auto_page_break(False); T_=[]
    def comb(X,Y,s,w=5):
        for i,ch in enumerate(s): pdf.rect(X+i*w,Y,w,6); pdf.set_xy(X+i*w,Y); pdf.cell(w,6,ch,align='C')
    for pi,R in enumerate(pg):
        pdf.add_page(); pdf.set_font('Helvetica','B',13); pdf.text(55,16,'DECLARATION DE SALAIRES'); pdf.set_font('Helvetica','',9); pdf.text(12,27,'No affiliation'); comb(40,22.5,aff); pdf.text(100,27,'Mois'); comb(112,22.5,f'{m:02d}'); pdf.text(130,27,'Annee'); comb(144,22.5,str(y)); pdf.text(176,27,f'Page {pi+1} sur {len(pg)}'); pdf.text(12,37,'Raison sociale'); pdf.rect(40,32.5,115,6); pdf.text(42,37,co)
        W=(12,28,70,16,30,30); pdf.set_xy(12,46); pdf.set_font('Helvetica','B',8)
        for s,w in zip(('Ordre','Immatriculation','Nom et prenom','Jours','Salaire reel','Salaire plafonne'),W): pdf.cell(w,8,s,border=1,align='C')
        pdf.set_xy(12,54); pdf.set_font('Helvetica','',8.5)
        for i,k in enumerate(R):
            for s,w,a in zip((pi*per+i+1,k['imm'],k['l'].upper()+' '+k['f'],k['d'],frs(k['g']),frs(k['c'])),W,'CCLCRR'): pdf.cell(w,7.2,str(s),border=1,align=a)
            pdf.ln(7.2); pdf.set_x(12)
        last=pi==len(pg)-1; pdf.set_font('Helvetica','B',8.5)
        for sc,lab,Z in (('page','TOTAL PAGE',R),('grand' if last else 'cumulative','TOTAL GENERAL' if last else 'TOTAL A REPORTER',P[:pi*per+len(R)])):
            g,c,d=sm(Z,'g'),sm(Z,'c'),sum(k['d'] for k in Z)
            if x.plant==2 and sc=='page' and last: c+=D(150); x.change('page-total','page total of capped 150 above',v(c),v(c-150),page=pi+1)
            for s,w,a in zip((lab,d,frs(g),frs(c)),(110,16,30,30),'RCRR'): pdf.cell(w,7.2,str(s),border=1,align=a)
            pdf.ln(7.2); pdf.set_x(12); T_.append(dict(scope=sc,page=pi+1,days=str(d),gross=v(g),capped=v(c)))
    pdf.output(x.path)
    if x.plant==1:
        import pikepdf
        d=pikepdf.open(x.path,allow_overwriting_input=True); del d.pages[1]; d.save(x.path); x.change('missing-page','page 2 of 3 left out',None,None,cls='incompatible'); x.changes[-1]['location']=None; x.done('bds','fr',[]); return
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 51 WeasyPrint: English schedule in two newspaper columns, a table in each, totals below across
@layout('c51-two-columns','weasyprint')
def L3(x):
    r=x.r; n=[12,30,50,8,44,22][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COEN); reg='R/'+x.dg(6); R=[]
    for a,b in x.en(n,True): g=q(D(r.randint(70000,520000))/100); R.append(dict(no=x.dg(8),nm=f'{b}, {a[0]}.',g=g,c=min(g,D(2500))))
    G,Cc=sm(R,'g'),sm(R,'c')
    if x.plant==1: G+=D(81); x.change('grand-total','total gross 81 above',v(G),v(G-81))
    if x.plant==2: k=R[n//2]; old=k['c']; k['c']=k['g']+D(15); Cc=sm(R,'c'); x.change('capped-above-gross','covered pay above gross; total follows',v(k['c']),v(old),page=k['no'])
    h=(n+1)//2; T1=lambda Q:'<table><tr><th>Insurance no.<th>Employee<th>Gross pay<th>Capped pay</tr>'+''.join(f'<tr><td>{k["no"]}<td>{esc(k["nm"])}<td class=r>{en(k["g"])}<td class=r>{en(k["c"])}' for k in Q)+'</table>'
    weasy(f'<html lang=en><style>@page{{size:A4 landscape;margin:12mm}}body{{font:8.5pt "Liberation Serif"}}.w{{display:flex;gap:10mm}}.w>div{{flex:1}}table{{width:100%;border-collapse:collapse}}th{{border-bottom:.8pt solid;text-align:left}}td{{border-bottom:.2pt solid #aaa;padding:1pt 3pt}}.r{{text-align:right}}th:nth-child(n+3){{text-align:right}}h1{{font-size:14pt;margin:0}}.f{{border-top:1pt solid;margin-top:4mm;padding-top:2mm;font-weight:bold}}</style><h1>Employer’s Monthly Schedule of Pay</h1><p>Employer: <b>{esc(co)}</b> &emsp; Employer no.: <b>{reg}</b> &emsp; For the month of <b>{ME[m-1]} {y}</b> &emsp; Employees: <b>{n}</b></p><div class=w><div>{T1(R[:h])}</div><div>{T1(R[h:])}</div></div><div class=f>Total gross pay: {en(G)} &emsp;&emsp; Total capped pay: {en(Cc)}</div>',x.path)
    x.done('bds','en',[dict(employer=dict(name=co,affiliate=reg),period=f'{y}-{m:02d}',rows=[dict(_key=k['no'],immatriculation=k['no'],name=k['nm'],gross=v(k['g']),capped=v(k['c'])) for k in R],totals=[dict(scope='grand',page=1,headcount=str(n),gross=v(G),capped=v(Cc))])])
# 52 Typst: Arabic certificate of wages, months, words
@layout('c52-shahadat-ajr','typst')
def L4(x):
    r=x.r; y=r.randint(2017,2023); co=r.choice(COM)[1]; aff=x.aff(); p=x.bds(1)[0]; iss=x.date((y+1,1,5),(y+1,4,28)); k0=r.randint(1,7); Ms=list(range(k0,k0+6)); base=D(r.randrange(320000,1400000,1000))/100; M=[]
    for j in Ms: d=r.choice([26,26,26,20]); M.append((j,d,q(base*d/26)))
    d,g=sum(z[1] for z in M),sum(z[2] for z in M); w=int(g); ct=int((g%1)*100); G=g
    if x.plant==1: G+=D(900); w=int(G); x.change('grand-total','total of the months 900 above (words too)',v(G),v(g))
    if x.plant==2: w+=1000; x.change('amount-in-words','words 1000 above the figures',None,v(g))
    src=f'''#set page(paper:"a4",margin:2cm)
#set text(font:("Noto Naskh Arabic","Noto Sans"),size:12pt,lang:"ar",dir:rtl)
المشغل: {co} \\ رقم الانخراط في الصندوق الوطني للضمان الاجتماعي: {aff}
#v(14pt)#align(center)[#text(18pt)[*شهادة أجر*]]#v(10pt)
يشهد مدير {co} أن السيد(ة) *{p["ar"]}* الحامل(ة) لبطاقة التعريف الوطنية رقم {p["cin"]} والمسجل(ة) بالصندوق الوطني للضمان الاجتماعي تحت رقم {p["imm"]} قد تقاضى (تقاضت) خلال سنة {y} الأجور المبينة أسفله:
#v(6pt)#align(center)[#table(columns:(4cm,3cm,4cm),align:center,inset:5pt,[*الشهر*],[*عدد الأيام*],[*الأجر الإجمالي بالدرهم*],{",".join(f"[{MA[j-1]} {y}],[{dd}],[{en(z)}]" for j,dd,z in M)},[*المجموع*],[*{d}*],[*{en(G)}*])]
#v(6pt)المبلغ الإجمالي بالحروف: {arw(w)} درهما{f" و{arw(ct)} سنتيما" if ct else ""}.
#v(20pt)حرر بمكناس بتاريخ {dmy(iss)}
'''
    typst(src,x.path)
    x.done('attestation','ar',[dict(employer=dict(affiliate=aff,name=co),issue_date=str(iss),immatriculation=p['imm'],name=p['ar'],cin=p['cin'],rows=[dict(page=1,period=f'{y}-{j:02d}',days=str(dd),gross=v(z)) for j,dd,z in M],totals=[dict(scope='grand',page=1,days=str(d),gross=v(G))])])
# 53 LaTeX: Algerian payslip, ruled, code column, gains and deductions, hire and birth dates
@layout('c53-dz-fiche-paie','latex')
def L5(x):
    r=x.r; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(["EURL HODNA MATERIAUX","SARL TELL EMBALLAGE","SPA ZIBAN DATTES","ETS OUARSENIS FROID"]); p=x.ma(1)[0]; ss=x.dg(12); birth=x.date((1962,1,1),(1988,12,1)); hire=x.date((2008,1,1),(2016,12,1)); b=D(r.randrange(2400000,8500000,5000))/100; ie=q(b*D(r.choice([5,12,20]))/100); pa=D(r.choice([4400,6600])); g0=b+ie; s=q(g0*D('.09')); g=g0+pa; ir=q((g-s)*D('.08')); td=s+ir; net=g-td; nn=net
    hh=hire
    if x.plant==1: s2=s+D(200); td+=D(200); nn-=D(200); x.change('rate-product','social security 200 above base times 9 %; totals follow',v(s2),v(s)); s=s2
    if x.plant==2: birth=datetime.date(hire.year+2,birth.month,birth.day); x.change('birth-after-hire','date of birth after the date of entry',str(birth),None)
    L=[('101','Salaire de base','',b,None),('115',"Indemnité d'expérience",'',ie,None),('220','Prime de panier','',pa,None),('500','Retenue sécurité sociale 9 \\%',frs(g0),None,s),('510','Retenue IRG',frs(g-s),None,ir)]
    T1=lambda z:tex(frs(z)) if z is not None else ''
    src=r'''\documentclass[10pt]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\renewcommand{\familydefault}{phv}\usepackage[a5paper,landscape,margin=11mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}\small
\begin{tabular}{|p{.44\textwidth}|p{.5\textwidth}|}\hline \textbf{'''+co+r'''}\newline Zone d'activité, Bordj Bou Arréridj & \textbf{FICHE DE PAIE}\hfill Mois : '''+f'{MF[m-1].capitalize()} {y}'+r'''\\ \hline
Nom : '''+p['l'].upper()+r'''\newline Prénom : '''+p['f']+r'''\newline Date de naissance : '''+dmy(birth)+r''' & N\textsuperscript{o} sécurité sociale : '''+spl(ss,2,4,4,2)+r'''\newline Date de recrutement : '''+dmy(hh)+r'''\newline Fonction : agent technique\\ \hline\end{tabular}\\[3mm]
\begin{tabular}{|c|p{62mm}|r|r|r|}\hline Code & Désignation & Base & Gains (DA) & Retenues (DA)\\ \hline '''+'\\\\ '.join(f'{c_} & {l} & {tex(bb)} & {T1(ga)} & {T1(re_)}' for c_,l,bb,ga,re_ in L)+r'''\\ \hline \multicolumn{3}{|r|}{Totaux} & '''+T1(g)+' & '+T1(td)+r'''\\ \hline \multicolumn{3}{|r|}{\textbf{Net à payer}} & \multicolumn{2}{c|}{\textbf{'''+T1(nn)+r'''}}\\ \hline\end{tabular}\end{document}'''
    latex(src,x.path)
    x.done('payslip','fr',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=ss,birth_date=str(birth),hire_date=str(hh),gross=v(g),deductions=v(td),net=v(nn))],lines=[dict(page=1,label=l.replace('\\',''),amount=v(ga if ga is not None else re_)) for c_,l,bb,ga,re_ in L])])
# 54 Chromium: two Arabic declarations in a file, totals at the left beside the table in a box, Latin digits
@layout('c54-tasrihan','chromium')
def L6(x):
    r=x.r; y=r.randint(2018,2024); m=r.randint(1,11); co=r.choice(COM)[1]; aff=x.aff(); D_=[]; b=''; base=x.bds([5,12,18,9,3,15][x.idx],sort=False)
    for j in range(2):
        P=[dict(k) for k in base]
        for k in P: k['d']=r.choice([26,26,25,12]); k['g']=q(D(r.randrange(310000,1200000,500))/100*k['d']/26); k['c']=min(k['g'],D(6000))
        g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P)
        if j==1 and x.plant==1: g+=D(70); x.change('grand-total','total of gross of the second month 70 above',v(g),v(g-70),page='last')
        if j==1 and x.plant==2: d-=1; x.change('grand-total','total of days of the second month 1 below',d,d+1,page='last')
        b+=f'<section><h1>تصريح شهري بأجور العاملين</h1><div class=k><span>المقاولة: <b>{co}</b></span><span>رقم الانخراط: <b>{aff}</b></span><span>عن شهر: <b>{MA[m-1+j]} {y}</b></span></div><div class=w><table class=g><tr><th>رقم التسجيل<th>الاسم الكامل<th>الأيام المصرح بها<th>الأجر الحقيقي<th>الأجر المسقف</tr>'+''.join(f'<tr><td>{k["imm"]}<td class=n>{k["ar"]}<td>{k["d"]}<td>{en(k["g"])}<td>{en(k["c"])}' for k in P)+f'</table><div class=t><b>المجاميع</b><p>عدد العاملين<br><b>{len(P)}</b></p><p>مجموع الأيام<br><b>{d}</b></p><p>مجموع الأجور الحقيقية<br><b>{en(g)}</b></p><p>مجموع الأجور المسقفة<br><b>{en(c)}</b></p></div></div></section>'
        D_.append(dict(form='bds',_from=j+1,employer=dict(name=co,affiliate=aff),period=f'{y}-{m+j:02d}',rows=[dict(page=j+1,immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=j+1,headcount=str(len(P)),days=str(d),gross=v(g),capped=v(c))]))
    chrome(f'<html dir=rtl lang=ar><style>@page{{size:A4 landscape;margin:14mm}}body{{font:10pt "Noto Naskh Arabic";margin:0}}section{{break-after:page}}section:last-child{{break-after:auto}}h1{{font-size:15pt;text-align:center}}.k{{display:flex;justify-content:space-between;margin-bottom:4mm}}.w{{display:flex;gap:8mm;align-items:flex-start}}.g{{flex:1;border-collapse:collapse}}.g td,.g th{{border:.5pt solid #333;padding:.8mm 2mm;text-align:center}}.g .n{{text-align:right}}.t{{border:1.2pt solid;padding:3mm;width:48mm;text-align:center}}.t p{{margin:2mm 0}}</style>{b}',x.path)
    x.done('bds','ar',D_)
# 55 Writer: English letter with a list of wage transfers (IBAN), words; planted: check digits
@layout('c55-salary-transfers','writer')
def L7(x):
    r=x.r; n=[4,11,22,7,16,2][x.idx]; y,m=r.randint(2019,2024),r.randint(1,12); co=r.choice(COEN); R=[dict(nm=f'{a} {b}',ib=iban('GB','XQZB'+x.dg(14)),net=q(D(r.randint(110000,480000))/100)) for a,b in x.en(n)]; tot=sm(R,'net'); t2=tot; dt=datetime.date(y,m,r.randint(24,28)); w=tot
    if x.plant==1: k=R[n//2]; o=k['ib']; k['ib']=o[:2]+f'{(int(o[2:4])+9)%97+2 if (int(o[2:4])+9)%97+2!=int(o[2:4]) else 11:02d}'+o[4:]; x.change('iban-key','check digits of an IBAN do not fit',k['ib'],o,page=k['nm'],cls='particularity')
    if x.plant==2: w+=D(400); x.change('amount-in-words','words 400 above the figures',None,v(tot),page='last')
    ct=int((w%1)*100); st=pst('N')+pst('B',bold=True)+pst('R','end')+pst('RB','end',True); auto='<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:padding="0.06cm" fo:border-bottom="0.3pt solid #000000"/></style:style><style:style style:name="T" style:family="table"><style:table-properties style:width="17cm" table:align="left"/></style:style>'+''.join(f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{z}cm"/></style:style>' for i,z in enumerate((1,5.5,7.5,3)))
    cell=lambda s,p='N':f'<table:table-cell table:style-name="C" office:value-type="string">{par(p,s)}</table:table-cell>'
    body=par('B',co)+par('N','The Manager, Corporate Payments')+par('N',f'{WE[dt.weekday()]}, {dt.day} {ME[dt.month-1]} {dt.year}')+par('N','')+par('B',f'Salary transfers for {ME[m-1]} {y}')+par('N','')+par('N',f'Please debit our account with the sum of GBP {en(t2)} ({words(int(w),"en")} pounds and {ct} pence) and credit the following employees:')+par('N','')+'<table:table table:style-name="T">'+''.join(f'<table:table-column table:style-name="W{i}"/>' for i in range(4))+'<table:table-header-rows><table:table-row>'+cell('No','B')+cell('Account holder','B')+cell('IBAN','B')+cell('Net pay GBP','RB')+'</table:table-row></table:table-header-rows>'+''.join('<table:table-row>'+cell(str(i+1))+cell(k['nm'])+cell(spl(k['ib'],4,4,4,4,4,2))+cell(en(k['net']),'R')+'</table:table-row>' for i,k in enumerate(R))+'<table:table-row>'+cell('')+cell('Total','B')+cell('')+cell(en(t2),'RB')+'</table:table-row></table:table>'+par('N','')+par('N','Authorised signatories')
    f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,auto,font='Liberation Serif',fs='11pt',margin='2cm')); office(f,x.path)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',issue_date=str(dt),rows=[dict(_key=k['nm'],name=k['nm'],iban=k['ib'],net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',net=v(t2))])])
# 56 Calc: French livre de paie, landscape, subtotals of services, total at the end
@layout('c56-livre-services','calc')
def L8(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; n=[7,18,33,10,46,24][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COFR); sir=x.siret(); R=[]
    for a,b in x.fr(n): h=D(r.choice(['151.67','151.67','121.33','104.00'])); g=q(h*D(r.randint(1180,2700))/100); cs=q(g*D('.2193')); ps=q(g*D(r.randint(0,7))/100); R.append(dict(nm=f'{b} {a}',en=x.date((2009,1,1),(2017,12,1)),h=h,g=g,cs=cs,ps=ps,td=cs+ps,net=g-cs-ps))
    if x.plant==1: k=R[n//2]; k['net']-=D(12); x.change('net-pay','net of a row 12 below; totals follow',v(k['net']),v(k['net']+12),page=k['nm'])
    wb=openpyxl.Workbook(); w=wb.active; th=Side(style='thin',color='888888'); B=Border(th,th,th,th); w['A1']=co; w['A1'].font=Font(bold=True,size=12); w['A2']='SIRET'; w['B2']=spl(sir,3,3,3,5); w['E1']='LIVRE DE PAIE'; w['E1'].font=Font(bold=True,size=14); w['E2']=f'Paie de {MF[m-1]} {y}'
    H=['Service','Salarié','Date d\'entrée','Heures','Salaire brut','Cotisations salariales','Impôt prélevé','Total retenues','Net payé']
    for j,h in enumerate(H): z=w.cell(4,j+1,h); z.border=B; z.font=Font(bold=True,size=9); z.fill=PatternFill('solid',fgColor='DDDDDD'); z.alignment=Alignment(wrap_text=True,horizontal='center',vertical='center')
    w.row_dimensions[4].height=28; row=5; cut=sorted(r.sample(range(1,n),2)); groups=[R[a:b] for a,b in zip([0]+cut,cut+[n])]
    def put(vals,bold=False):
        nonlocal row
        for j,h in enumerate(vals):
            z=w.cell(row,j+1,h); z.border=B; z.font=Font(size=9,bold=bold)
            if j>2: z.number_format='#,##0.00'
            if j==2 and h: z.number_format='dd/mm/yyyy'; z.alignment=Alignment(horizontal='center')
        row+=1
    K='h g cs ps td net'.split()
    for sv,G in zip(('Atelier','Bureau','Livraison'),groups):
        for k in G: put([sv,k['nm'],k['en']]+[float(k[z]) for z in K])
        put([f'Sous-total {sv}','','']+[float(sm(G,z)) for z in K],True)
    S={z:sm(R,z) for z in K}
    if x.plant==2: S['g']+=D(1000); x.change('grand-total','general total of gross 1000 above',v(S['g']),v(S['g']-1000),page='last')
    put(['Total général','','']+[float(S[z]) for z in K],True)
    for j,wd in enumerate((20,28,12,10,13,14,12,13,13)): w.column_dimensions['ABCDEFGHI'[j]].width=wd
    w.print_title_rows='4:4'; w.page_setup.orientation='landscape'; w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); w.oddFooter.right.text='Page &P sur &N'; s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    x.done('register','fr',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['nm'],name=k['nm'],hire_date=str(k['en']),hours=v(k['h']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',hours=v(S['h']),gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))])])
if __name__=='__main__': main()
