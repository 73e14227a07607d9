from lib import *
M3=lambda z:num(z,3,'\u00a0',',')
CODZ=["EURL HODNA MATERIAUX","SARL TELL EMBALLAGE","SPA ZIBAN DATTES","ETS OUARSENIS FROID","SARL DJURDJURA EAUX","EURL TASSILI CABLES"]
# e29 reportlab: French payslip-like recapitulation of contributions by rate (bordereau récapitulatif URSSAF style), codes, EUR
@layout('e29-recap-cotisations-ctp','reportlab')
def L1(x):
    r=x.r; t=r.randint(1,4); y=r.randint(2017,2024); co=r.choice(COFR); sir=x.siret(); b=D(r.randrange(1500000,40000000))/100; pl=q(b*D(r.randint(70,98))/100); K=[('100','RG cas général déplafonné',q(b,0),D('13.30')),('100P','RG cas général plafonné',q(pl,0),D('15.45')),('260','CSG-CRDS régime général',q(b*D('.9825'),0),D('9.70')),('332','FNAL moins de 50 salariés',q(pl,0),D('0.10')),('772','Contributions assurance chômage',q(b,0),D('4.05'))]; A=[q(k[2]*k[3]/100,0) for k in K]
    if x.plant==1: A[2]+=100; x.change('rate-product','CSG-CRDS 100 above base times rate; total follows',v(A[2]),v(A[2]-100))
    tot=sum(A); t2=tot
    if x.plant==2: t2-=D('90'); x.change('payment-total','total 90 below its lines',v(t2),v(tot))
    ym=t*3+1; yy=y+(ym>12); ym=(ym-1)%12+1; due=datetime.date(yy,ym,15); z0=lambda z:num(z,0,' ')
    c=C(x.path,A4,'LR',10,fb='LRB'); c.t(50,50,'RÉCAPITULATIF DES COTISATIONS ET CONTRIBUTIONS',b=1,fs=13); c.line(50,56,545,56,1); c.t(50,78,co,b=1); c.t(50,92,'SIRET'); c.t(95,92,spl(sir,3,3,3,5)); c.t(350,78,f'Période : {["1er","2e","3e","4e"][t-1]} trimestre {y}'); c.t(350,92,f'Exigible le {dmy(due)}')
    Y=130
    for s,xx,a in (('Code',50,'l'),('Libellé',95,'l'),('Base (€)',360,'r'),('Taux',430,'r'),('Montant (€)',545,'r')): c.t(xx,Y,s,a=a,b=1)
    Y+=20
    for (k,l,bb,tt),z in zip(K,A): c.t(50,Y,k); c.t(95,Y,l); c.t(360,Y,z0(bb),a='r'); c.t(430,Y,pln(tt)+' %',a='r'); c.t(545,Y,z0(z),a='r'); Y+=17
    c.t(95,Y+12,'Total des cotisations et contributions',b=1); c.t(545,Y+12,z0(t2),a='r',b=1); c.t(50,Y+60,'Paiement par télérèglement'); c.save()
    x.done('bpc','fr',[dict(employer=dict(name=co,siret=sir),period=f'{y}-Q{t}',due_date=str(due),lines=[dict(label=l,base=v(bb),rate=f'{tt/100:.4f}',amount=v(z)) for (k,l,bb,tt),z in zip(K,A)],totals=[dict(scope='grand',amount=v(t2))])])
# e30 chromium: English list of leavers and joiners return, cards grid: person a card, two a row
@layout('e30-leavers-return','chromium')
def L2(x):
    r=x.r; n=[4,11,23,7,16,1][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COEN); reg='ER'+x.dg(6); ld=calendar.monthrange(y,m)[1]; R=[]
    for a,b in x.en(n,True): R.append(dict(nm=f'{a} {b}',no=x.dg(9),birth=x.date((1960,1,1),(1995,1,1)),hire=x.date((2009,1,1),(2016,12,1)),out=datetime.date(y,m,r.randint(1,ld)),why=r.choice(['Resigned','Contract ended','Retired','Redundancy'])))
    bad=None
    if x.plant==1: k=R[n//2]; k['hire']=k['out']+datetime.timedelta(20); x.change('exit-before-hire','start date after the leaving date',str(k['hire']),None,page=k['no'])
    if x.plant==2: bad=R[0]; x.change('impossible-date','leaving date 31 of a month of thirty','31/06/%d'%y,None,page=bad['no'])
    o=lambda k:'31/06/%d'%y if k is bad else dmy(k['out'])
    tr=''.join(f'<tr><td>{i+1}<td>{esc(k["nm"])}<td>{k["no"]}<td>{dmy(k["birth"])}<td>{dmy(k["hire"])}<td>{o(k)}<td>{k["why"]}' for i,k in enumerate(R))
    chrome(f'''<html lang=en><style>@page{{size:Letter landscape;margin:14mm}}body{{font:10pt "DejaVu Sans";margin:0}}header{{border-left:6px solid #683;padding-left:10px;margin-bottom:14px}}header div{{color:#444}}table{{border-collapse:collapse;width:100%}}th{{text-align:left;border-bottom:2px solid #683;font-size:9pt;vertical-align:bottom}}td{{padding:5px 6px 5px 0;border-bottom:1px dashed #bbb}}tr{{break-inside:avoid}}</style><header><h2 style="margin:0">Monthly return of leavers</h2><div>{esc(co)} &middot; Employer reference {reg} &middot; {ME[m-1]} {y}</div></header><table><thead><tr><th>#<th>Name of<br>employee<th>Social security<br>number<th>Date of<br>birth<th>Start<br>date<th>Leaving<br>date<th>Reason</tr></thead><tbody>{tr}</tbody></table><p>Number of leavers: {n}</p>''',x.path)
    x.done('register','en',[dict(employer=dict(name=co,affiliate=reg),period=f'{y}-{m:02d}',rows=[dict(_key=k['no'],immatriculation=k['no'],name=k['nm'],birth_date=str(k['birth']),hire_date=str(k['hire']),exit_date=None if k is bad else str(k['out'])) for k in R])])
# e31 weasyprint: bilingual Tunisian quarterly, Arabic heading over French heading, LTR order, total in a box right of title
@layout('e31-tn-bilingue','weasyprint')
def L3(x):
    r=x.r; n=[9,24,40,5,16,57][x.idx]; t=r.randint(1,4); y=r.randint(2016,2024); co=r.choice(COTN); aff=x.dg(6)+'/'+x.dg(2); R=[]; M=lambda z:num(z,3,' ',',')
    for p in x.ma(n,True):
        b=D(r.randrange(480000,1700000,250))/1000; m=[b+D(r.choice(['0','0','0','18.400','-22.100'])) for _ in range(3)]; R.append(dict(p,imm=x.dg(8)+'-'+x.dg(2),m=m,t=sum(m)))
    S=[sum(k['m'][i] for k in R) for i in range(3)]+[sum(k['t'] for k in R)]; S2=list(S)
    if x.plant==1: S2[3]+=D('60'); x.change('grand-total','total of the quarter 60 dinars above (box)',v(S2[3],3),v(S[3],3),page=1)
    if x.plant==2: k=R[n//2]; k['t']-=D('5'); S2[3]-=D('5'); x.change('row-total','quarter of a row 5 dinars below its months; total follows',v(k['t'],3),v(k['t']+5,3),page=k['imm'])
    mn=[(MF[(t-1)*3+i],MT[(t-1)*3+i]) for i in range(3)]
    tr=''.join(f'<tr><td>{i+1}<td>{k["imm"]}<td class=l>{esc(k["l"].upper())} {esc(k["f"])}'+''.join(f'<td class=r>{M(z)}' for z in k['m']+[k['t']]) for i,k in enumerate(R))
    H=lambda f,a:f'<th><div class=a>{a}</div>{f}'
    weasy(f'''<html lang=fr><style>@page{{size:A4;margin:12mm 12mm 16mm;@bottom-left{{content:"Page " counter(page) " sur " counter(pages);font:7pt "DejaVu Sans"}}}}body{{font:8pt "DejaVu Sans","Noto Naskh Arabic"}}.a{{font:9pt "Noto Naskh Arabic";direction:rtl;text-align:center}}.h{{display:flex;justify-content:space-between;align-items:flex-start}}.b{{border:1.2pt solid #900;padding:2mm 4mm;text-align:center}}table{{width:100%;border-collapse:collapse;margin-top:4mm}}th{{border-bottom:1pt solid #900;border-top:1pt solid #900;font-size:7.5pt}}td{{border-bottom:.3pt solid #ccc;padding:.9mm 1mm;text-align:center}}.l{{text-align:left}}.r{{text-align:right}}thead{{display:table-header-group}}</style><div class=h><div><b>Déclaration des salaires et salariés</b><div class=a style="text-align:left">التصريح بالأجور والأجراء</div><br>Employeur / <span class=a>المؤجر</span> : <b>{esc(co[0])}</b><br>N° employeur / <span class=a>عدد المؤجر</span> : <b>{aff}</b><br>Trimestre / <span class=a>الثلاثية</span> : <b>{t}</b> &nbsp; Année / <span class=a>السنة</span> : <b>{y}</b></div><div class=b>Total des salaires déclarés<div class=a>مجموع الأجور المصرح بها</div><b style="font-size:12pt">{M(S2[3])}</b></div></div><table><thead><tr>{H("N°","ع.ر")}{H("Matricule","رقم التسجيل")}{H("Nom et prénom","الاسم واللقب")}{"".join(H(f.capitalize(),a) for f,a in mn)}{H("Total","المجموع")}</tr></thead><tbody>{tr}</tbody></table></html>''',x.path)
    x.done('bds','frar',[dict(employer=dict(name=co[0],affiliate=aff),period=f'{y}-Q{t}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in R],totals=[dict(scope='grand',page=1,total=v(S2[3],3))])])
# e32 writer: Arabic order of transfer, letter, table rtl with RIB, total row, words
@layout('e32-amr-tahwil','writer')
def L4(x):
    r=x.r; n=[5,16,31,9,22,2][x.idx]; y,m=r.randint(2019,2025),r.randint(1,12); co=r.choice(COM)[1]; dt=datetime.date(y,m,r.randint(24,28)); R=[dict(p,rib=x.rib(),net=D(r.randrange(310000,1500000))/100) for p in x.ma(n)]; tot=sm(R,'net'); t2=tot; w=tot
    if x.plant==1: k=R[n//2]; o=k['rib']; k['rib']=o[:12]+str((int(o[12])+5)%10)+o[13:]; x.change('rib-key','one digit of an account number changed',k['rib'],o,page=num(k['net'],2,',','.'),cls='particularity')
    if x.plant==2: w+=D('100'); x.change('amount-in-words','words 100 dirhams above the figures',None,v(tot),page='last')
    ct=int((w%1)*100); W_='style:writing-mode="rl-tb"'; st=pst('N','right',extra=W_+' fo:margin-bottom="0.1cm"')+pst('T','center',True,15,extra=W_)+pst('C','center',extra=W_)+pst('CB','center',True,extra=W_)+pst('L','left',extra=W_); auto='<style:style style:name="TT" style:family="table"><style:table-properties style:width="17cm" table:align="center" style:writing-mode="rl-tb"/></style:style><style:style style:name="K" style:family="table-cell"><style:table-cell-properties fo:padding="0.05cm" fo:border-bottom="0.5pt solid #000000" fo:border-top="0.5pt solid #000000"/></style:style>'+''.join(f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{z}cm"/></style:style>' for i,z in enumerate((1.4,5,7.2,3.4)))
    cell=lambda s,p_='C':f'<table:table-cell table:style-name="K" office:value-type="string">{par(p_,s)}</table:table-cell>'; row=lambda c_,p_='C':'<table:table-row>'+''.join(cell(s,p_) for s in c_)+'</table:table-row>'
    body=par('N',co)+par('L',f'الرباط في {dmy(dt)}')+par('N','إلى السيد مدير وكالة البنك')+par('N','')+par('T',f'الموضوع : أمر بتحويل أجور شهر {MA[m-1]} {y}')+par('N','')+par('N','سلام تام، وبعد، المرجو منكم تحويل المبالغ التالية لفائدة مستخدمينا :')+'<table:table table:style-name="TT">'+''.join(f'<table:table-column table:style-name="W{i}"/>' for i in range(4))+'<table:table-header-rows>'+row(('ر.ت','المستفيد','رقم الحساب البنكي','الأجر الصافي (درهم)'),'CB')+'</table:table-header-rows>'+''.join(row((str(i+1),k['ar'],k['rib'],en(k['net']))) for i,k in enumerate(R))+row(('','المجموع','',en(t2)),'CB')+'</table:table>'+par('N','')+par('N',f'حصر هذا الأمر في مبلغ : {arw(int(w))} درهما'+(f' و{arw(ct)} سنتيما' if ct else '')+'.')+par('L','المدير')
    f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,auto,font='Noto Naskh Arabic',fs='11pt',margin='2cm',rtl=True)); office(f,x.path)
    x.done('register','ar',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',issue_date=str(dt),rows=[dict(_key=k['rib'],name=k['ar'],rib=k['rib'],net=v(k['net'])) for k in R],totals=[dict(scope='grand',_key='المجموع',net=v(t2))])])
# e33 latex: Algerian monthly statement of wages and IRG by worker (état des salaires), landscape, report lines, three declarations (months) in a file
@layout('e33-dz-etats-trois-mois','latex')
def L5(x):
    r=x.r; n=[5,14,22,9,30,3][x.idx]; y=r.randint(2017,2024); m0=r.choice([1,4,7,10]); co=r.choice(CODZ); adh=x.dg(10); base=[dict(p,ss=x.dg(12),b=D(r.randrange(2500000,9000000,5000))/100) for p in x.ma(n,True)]; D_=[]; body=''
    for j in range(3):
        R=[]
        for p in base: d=r.choice([22,22,22,22,20,15]); g=q(p['b']*d/22); s=q(g*D('.09')); i=q((g-s)*D('.1')); R.append(dict(p,d=d,g=g,s=s,i=i,td=s+i,net=g-s-i))
        if j==1 and x.plant==1: k=R[n//2]; k['net']-=D('150'); x.change('net-pay','net of a row of the second month 150 below; total follows',v(k['net']),v(k['net']+150),page=2)
        S={z:sm(R,z) for z in ('g','s','i','td','net')}; dd=sum(k['d'] for k in R)
        if j==2 and x.plant==2: S['g']+=D('2000'); x.change('grand-total','total of gross of the third month 2000 above',v(S['g']),v(S['g']-2000),page=3)
        T1=lambda z:tex(num(z,2,' ',','))
        body+=(r'\newpage ' if j else '')+r'{\large\bfseries ÉTAT MENSUEL DES SALAIRES}\hfill '+tex(co)+r'\\Mois de '+f'{MF[m0-1+j]} {y}'+r'\hfill N\textsuperscript{o} employeur : '+adh+r'\\[5pt]\begin{tabular}{|r|l|l|r|r|r|r|r|r|}\hline &N\textsuperscript{o} Sécurité&Nom et prénom&Jours&Salaire&Retenue&Retenue&Total des&Salaire\\ &sociale&du travailleur&ouvrés&brut&S.S.&I.R.G.&retenues&net\\\hline '+''.join(f'{i+1}&{k["ss"]}&{tex(k["l"].upper()+" "+k["f"])}&{k["d"]}&{T1(k["g"])}&{T1(k["s"])}&{T1(k["i"])}&{T1(k["td"])}&{T1(k["net"])}\\\\' for i,k in enumerate(R))+r'\hline &&Totaux du mois&'+f'{dd}&'+'&'.join(T1(S[z]) for z in ('g','s','i','td','net'))+r'\\\hline\end{tabular}'+'\n'
        D_.append(dict(form='register',_from=j+1,employer=dict(name=co,affiliate=adh),period=f'{y}-{m0+j:02d}',rows=[dict(page=j+1,immatriculation=k['ss'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page=j+1,days=str(dd),gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))]))
    latex(r'\documentclass[10pt]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\renewcommand{\rmdefault}{ptm}\usepackage[a4paper,landscape,margin=12mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}\small '+body+r'\end{document}',x.path)
    x.done('register','fr',D_)
# e34 story: Arabic? no: French salary attestation for a bank, key/value list without table, net in words
@layout('e34-attestation-banque','pymupdf')
def L6(x):
    r=x.r; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COTN)[0]; aff=x.dg(6)+'-'+x.dg(2); p=x.ma(1)[0]; hire=x.date((2007,1,1),(2016,12,1)); iss=datetime.date(y,m,r.randint(2,27)); g=D(r.randrange(850000,3900000,500))/1000; d=q(g*D(r.choice(['.0918','.17','.214'])),3); n=g-d; nn=n; w=n; cin='0'+x.dg(7); imm=x.dg(8)+'-'+x.dg(2)
    if x.plant==1: nn=w=n+D('50'); x.change('net-pay','net 50 dinars above gross less deductions (words too)',v(nn,3),v(n,3))
    if x.plant==2: w=n+D('20'); x.change('amount-in-words','words 20 dinars above the figures',None,v(n,3))
    di,mi=int(w),int((w%1)*1000)
    li=lambda l,u:f'<li>{l} : <b>{u}</b></li>'
    story(f'''<p>{co}<br/>Matricule CNSS {aff}</p><p style="text-align:right">Sfax, le {iss.day} {MF[iss.month-1]} {iss.year}</p><h2>ATTESTATION DE SALAIRE</h2><p>La direction de la société {co} atteste que le salarié ci-après désigné fait partie de son personnel :</p><ul>{li("Nom et prénom",p["l"].upper()+" "+p["f"])}{li("Titulaire de la CIN n°",cin)}{li("Affilié à la CNSS sous le n°",imm)}{li("Date de recrutement",dmy(hire))}{li("Salaire mensuel brut",M3(g)+" DT")}{li("Total des retenues",M3(d)+" DT")}{li("Salaire mensuel net",M3(nn)+" DT")}</ul><p>Soit un salaire net de {words(di)} dinars{" et "+words(mi)+" millimes" if mi else ""}.</p><p>Cette attestation est délivrée à l'intéressé pour servir et valoir ce que de droit.</p>''',x.path,css='body{font-family:serif;font-size:11px}h2{text-align:center;font-size:16px}li{margin-bottom:5px}',margin=62)
    x.done('attestation','fr',[dict(employer=dict(name=co,affiliate=aff),issue_date=str(iss),immatriculation=imm,name=p['l'].upper()+' '+p['f'],cin=cin,hire_date=str(hire),gross=v(g,3),deductions=v(d,3),net=v(nn,3))])
# e35 typst: Arabic Algerian contributions declaration (تصريح بالاشتراكات), lines with quarter months rows; rtl table half ruled; total at the left below
@layout('e35-dz-tasrih-ishtirakat','typst')
def L7(x):
    r=x.r; t=r.randint(1,4); y=r.randint(2016,2024); co=r.choice(["مؤسسة الحضنة لمواد البناء","شركة الزيبان للتمور","مؤسسة الأوراس للتبريد","شركة جرجرة للمياه"]); adh=x.dg(10); b=D(r.randrange(90000000,700000000,100))/100; K=[('اشتراكات النظام العام',b,D('34.50')),('الخدمات الاجتماعية',b,D('0.50'))]
    if x.idx%2==0: K.insert(1,('اشتراكات المتمهنين',D(r.randrange(500000,8000000))/100,D('5.00')))
    A=[q(bb*p/100) for _,bb,p in K]
    if x.plant==1: A[-1]+=D('70'); x.change('rate-product','social works 70 above base times rate; total follows',v(A[-1]),v(A[-1]-70))
    tot=sum(A); t2=tot
    if x.plant==2: t2+=D('9000'); x.change('payment-total','total 9000 above its lines',v(t2),v(tot))
    ym=t*3+1; yy=y+(ym>12); ym=(ym-1)%12+1; due=datetime.date(yy,ym,30); M=lambda z:num(z,2,' ',',')
    src=f'''#set page(paper:"a4",margin:18mm)
#set text(font:("Noto Naskh Arabic","Noto Sans"),size:11pt,lang:"ar",dir:rtl)
#align(center)[الصندوق الوطني للتأمينات الاجتماعية للعمال الأجراء \\ #text(16pt)[*التصريح بالاشتراكات*]]
#v(4mm)
#grid(columns:(1fr,1fr),row-gutter:3mm,[رقم المستخدم : *{adh}*],[المستخدم : *{co}*],[الفترة : الثلاثي {["الأول","الثاني","الثالث","الرابع"][t-1]} {y}],[آخر أجل للدفع : *{dmy(due)}*])
#v(6mm)
#table(columns:(1fr,auto,auto,auto),inset:6pt,stroke:(x,y)=>if y==0 {{(top:1pt,bottom:1pt)}} else {{(bottom:.3pt)}},align:(c,_)=>(start,center,center,center).at(c),[*نوع الاشتراك*],[*الوعاء (دج)*],[*النسبة*],[*المبلغ (دج)*],
{"".join(f'[{l}],[#text(dir:ltr)[{M(bb)}]],[#text(dir:ltr)[{pln(p)} %]],[#text(dir:ltr)[{M(z)}]],' for (l,bb,p),z in zip(K,A))})
#v(4mm)#align(left)[#rect(inset:7pt)[المبلغ الإجمالي للاشتراكات : #h(8mm) *#text(dir:ltr)[{M(t2)}]* دج]]
'''
    typst(src,x.path)
    x.done('bpc','ar',[dict(employer=dict(name=co,affiliate=adh),period=f'{y}-Q{t}',due_date=str(due),lines=[dict(label=l,base=v(bb),rate=f'{p/100:.4f}',amount=v(z)) for (l,bb,p),z in zip(K,A)],totals=[dict(scope='grand',amount=v(t2))])])
# e36 fpdf2: text-mode (courier) transfer list with dotted header, page break with "report" in words, spaces as thousands, RIB in one string; footers "Fin de page"
@layout('e36-listing-courier','fpdf2')
def L8(x):
    from fpdf import FPDF
    r=x.r; n=[7,41,26,58,13,35][x.idx]; y,m=r.randint(2012,2022),r.randint(1,12); co=r.choice(COM)[0]; R=[dict(p,mat='%05d'%r.randint(10,9999),rib=x.rib(),net=D(r.randrange(260000,1600000))/100) for p in x.ma(n,True)]; per=22; pg=chunks(R,per); T_=[]; pdf=FPDF('P','mm','A4'); pdf.set_auto_page_break(False); dt=datetime.date(y,m,r.randint(25,28))
    for pi,Q in enumerate(pg):
        pdf.add_page(); pdf.set_font('Courier','',9); L=[]; cm=sm(R[:pi*per+len(Q)],'net'); last=pi==len(pg)-1
        L+=[f'{co:<50}{"DATE EDITION "+dmy(dt):>38}',f'{"ETAT DES VIREMENTS - PAIE "+strip(MF[m-1]).upper()+" "+str(y):<50}{f"PAGE {pi+1} / {len(pg)}":>38}','','='*88,f'{"MATR.":<7}{"NOM ET PRENOM":<30}{"COMPTE (RIB)":<28}{"NET A PAYER":>16}','-'*88]
        if pi: L+=[f'{"":<7}{"REPORT":<58}{frs(sm(R[:pi*per],"net")):>16}']
        for k in Q: L.append(f'{k["mat"]:<7}{strip(k["l"].upper()+" "+k["f"].upper())[:28]:<30}{k["rib"]:<28}{frs(k["net"]):>16}')
        s=sm(Q,'net')
        if x.plant==1 and last: cm+=D('1000'); x.change('grand-total','general total 1000 above',v(cm),v(cm-1000),page=pi+1)
        if x.plant==2 and last: s-=D('10'); x.change('page-total','page total 10 below',v(s),v(s+10),page=pi+1)
        L+=['-'*88,f'{"":<7}{"TOTAL PAGE":<58}{frs(s):>16}',f'{"":<7}{"TOTAL GENERAL" if last else "A REPORTER":<58}{frs(cm):>16}','='*88]
        if last: L+=['',f'NOMBRE DE VIREMENTS : {n}']
        for i,s_ in enumerate(L): pdf.text(15,18+i*5.2,s_.replace('\u00a0',' '))
        T_+=[dict(scope='page',page=pi+1,net=v(s)),dict(scope='grand' if last else 'cumulative',page=pi+1,net=v(cm))]
    pdf.output(x.path)
    x.done('register','fr',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',issue_date=str(dt),_pages=True,rows=[dict(_key=k['rib'],name=strip(k['l'].upper()+' '+k['f'].upper())[:28],rib=k['rib'],net=v(k['net'])) for k in R],totals=T_)])
if __name__=='__main__': main()
