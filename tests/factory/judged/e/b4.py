from lib import *
M3=lambda z:num(z,3,'\u00a0',',')
CODZ=["EURL HODNA MATERIAUX","SARL TELL EMBALLAGE","SPA ZIBAN DATTES","ETS OUARSENIS FROID","SARL DJURDJURA EAUX","EURL TASSILI CABLES"]
# e21 reportlab: half-ruled Tunisian quarterly declaration on pre-printed form: header with letter boxes, columns total first, sheet and running totals in the footer band
@layout('e21-tn-imprime','reportlab')
def L1(x):
    r=x.r; n=[8,30,19,42,3,25][x.idx]; t=r.randint(1,4); y=r.randint(2014,2023); co=r.choice(COTN)[0]; aff=x.dg(8); R=[]; M=lambda z:num(z,3,' ',',')
    for p in x.ma(n,True):
        b=D(r.randrange(450000,1800000,125))/1000; m=[b+D(r.choice(['0','0','0','25','-12.500'])) if r.random()>.05 else D(0) for _ in range(3)]; R.append(dict(p,imm=x.dg(10),m=m,t=sum(m)))
    if x.plant==1: k=R[n//2]; k['t']+=D('9'); x.change('row-total','quarter of a row 9 dinars above its months; totals follow',v(k['t'],3),v(k['t']-9,3),page=k['imm'])
    per=15; pg=chunks(R,per); c=C(x.path,landscape(A4),'LS',8.5,fb='LSB'); T_=[]; X0=[30,58,150,340,440,540,640,800]; mn=[MF[(t-1)*3+i] for i in range(3)]; S=lambda Z:[sum(k['m'][i] for k in Z) for i in range(3)]+[sum(k['t'] for k in Z)]
    for pi,Q in enumerate(pg):
        c.t(30,34,'C.N.S.S.',b=1,fs=14); c.t(30,46,'DÉCLARATION DES SALAIRES DU TRIMESTRE',fs=8); c.t(330,34,'N° d\'immatriculation de l\'employeur',fs=7)
        for i,ch in enumerate(aff): c.box(330+i*15,38,345+i*15,54,.5); c.t(337.5+i*15,50,ch,a='c',b=1,fs=10)
        c.t(500,34,'Trimestre',fs=7); c.box(500,38,520,54,.5); c.t(510,50,t,a='c',b=1,fs=10); c.t(545,34,'Année',fs=7)
        for i,ch in enumerate(str(y)): c.box(545+i*15,38,560+i*15,54,.5); c.t(552.5+i*15,50,ch,a='c',b=1,fs=10)
        c.t(800,34,f'Page {pi+1} / {len(pg)}',a='r'); c.t(30,70,'Raison sociale :',fs=8); c.t(95,70,co,b=1)
        Y=84; c.line(30,Y,800,Y,1); 
        for s,(a,b) in zip(('N°','Matricule de','Nom et prénom de l\'assuré','Salaire de','Salaire de','Salaire de','Total des salaires'),zip(X0,X0[1:])): c.t((a+b)/2,Y+10,s,a='c',b=1,fs=8)
        for s,(a,b) in zip(('','l\'assuré','(en majuscules)',mn[0],mn[1],mn[2],'du trimestre'),zip(X0,X0[1:])): c.t((a+b)/2,Y+20,s,a='c',b=1,fs=8)
        c.line(30,Y+25,800,Y+25,1); y0=Y; Y+=25
        for i,k in enumerate(Q):
            c.t(44,Y+15,pi*per+i+1,a='c'); c.t(104,Y+15,k['imm'],a='c'); c.t(156,Y+15,strip((k['l']+' '+k['f']).upper()))
            for j,z in enumerate(k['m']+[k['t']]): c.t(X0[j+4]-6,Y+15,M(z),a='r')
            Y+=22
        for a in X0: c.line(a,y0,a,Y,.4)
        c.line(30,Y,800,Y,1); s,g=S(Q),S(R[:pi*per+len(Q)]); last=pi==len(pg)-1
        if x.plant==2 and last: g[0]-=D('100'); x.change('grand-total','cumulated total of the first month 100 dinars below',v(g[0],3),v(g[0]+100,3),page=pi+1)
        for lab,z,sc in (('TOTAUX DE LA FEUILLE',s,'page'),('TOTAUX CUMULÉS' if not last else 'TOTAUX GÉNÉRAUX',g,'grand' if last else 'cumulative')):
            c.t(334,Y+14,lab,a='r',b=1)
            for j,u in enumerate(z): c.t(X0[j+4]-6,Y+14,M(u),a='r',b=1)
            Y+=18; T_.append(dict(scope=sc,page=pi+1,month_1=v(z[0],3),month_2=v(z[1],3),month_3=v(z[2],3),total=v(z[3],3)))
        c.page()
    c.save()
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=strip((k['l']+' '+k['f']).upper()),month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in R],totals=T_)])
# e22 chromium: Arabic wage certificate, sentences only, amounts in figures and words
@layout('e22-shahada-ajr-nass','chromium')
def L2(x):
    r=x.r; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[1]; aff=x.aff(); p=x.bds(1)[0]; iss=datetime.date(y+m//12,m%12+1,r.randint(3,27)); g=D(r.randrange(350000,1900000,50))/100; d=q(g*D(r.choice(['.0674','.11','.1435']))); n=g-d; nn=n; w=n; hire=x.date((2007,1,1),(2016,12,1))
    if x.plant==1: nn=w=n+D('300'); x.change('net-pay','net 300 above gross less deductions (words too)',v(nn),v(n))
    if x.plant==2: w=n+D('1000'); x.change('amount-in-words','words 1000 dirhams above the figures',None,v(n))
    ct=int((w%1)*100); L=lambda s:f'<bdi dir=ltr>{s}</bdi>'
    chrome(f'''<html lang=ar dir=rtl><style>@page{{size:A4;margin:22mm}}body{{font:13pt "Amiri";line-height:1.7}}h1{{text-align:center;font-size:24pt;text-decoration:underline}}li{{margin:1mm 0}}</style><p>{co}<br>رقم الانخراط في الصندوق الوطني للضمان الاجتماعي : {aff}</p><h1>شهادة أجر</h1><p>نحن الموقعين أسفله، إدارة {co}، نشهد بأن السيد(ة) <b>{p["ar"]}</b>، رقم بطاقة التعريف الوطنية {L(p["cin"])}، المسجل(ة) بالضمان الاجتماعي تحت رقم {L(p["imm"])}، يعمل لدينا منذ {L(dmy(hire))}، وأن أجره عن شهر {MA[m-1]} {y} كان كما يلي :</p><ul><li>الأجر الإجمالي : {L(en(g))} درهم</li><li>مجموع الاقتطاعات : {L(en(d))} درهم</li><li>الأجر الصافي : {L(en(nn))} درهم</li></ul><p>(الأجر الصافي بالحروف : {arw(int(w))} درهما{" و"+arw(ct)+" سنتيما" if ct else ""})</p><p>سلمت هذه الشهادة للمعني(ة) بالأمر للإدلاء بها عند الحاجة.</p><p style="text-align:left">وجدة، في {L(dmy(iss))}<br>التوقيع والخاتم</p>''',x.path)
    x.done('attestation','ar',[dict(employer=dict(affiliate=aff,name=co),issue_date=str(iss),immatriculation=p['imm'],name=p['ar'],cin=p['cin'],hire_date=str(hire),gross=v(g),deductions=v(d),net=v(nn))])
# e23 weasyprint: bilingual payment slip, mirrored labels at both ends of each line, values in the middle; lines table with bilingual labels over two lines
@layout('e23-bordereau-bilingue-miroir','weasyprint')
def L3(x):
    r=x.r; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COM); aff=x.aff(); g=q(D(r.randint(2000000,60000000))/100); cp=q(g*D(r.randint(60,97))/100); K=[('Allocations familiales','التعويضات العائلية',g,D('6.40')),('Prestations sociales','التعويضات الاجتماعية',cp,D('13.46')),('Taxe de formation professionnelle','رسم التكوين المهني',g,D('1.60')),('Assurance maladie obligatoire','التأمين الإجباري الأساسي عن المرض',g,D('6.37'))]; A=[q(k[2]*k[3]/100) for k in K]; due=datetime.date(y+m//12,m%12+1,10); rib=x.rib(); ref=x.dg(15)
    if x.plant==1: A[2]+=D('20'); x.change('rate-product','training tax 20 above base times rate; total follows',v(A[2]),v(A[2]-20))
    tot=sum(A); t2=tot
    if x.plant==2: t2+=D('2700'); x.change('payment-total','total 2700 above its lines',v(t2),v(tot))
    kv=lambda f,u,a:f'<div class=k><span dir=ltr>{f}</span><b>{u}</b><span dir=rtl class=a>{a}</span></div>'
    weasy(f'''<html lang=fr><style>@page{{size:A4;margin:15mm}}body{{font:9.5pt "Liberation Sans","Noto Naskh Arabic"}}.a{{font-family:"Noto Naskh Arabic";text-align:right}}.k{{display:flex;border:.5pt solid #246;margin:1mm 0;padding:1mm 2mm}}.k span{{width:34%}}.k b{{flex:1;text-align:center}}table{{width:100%;border-collapse:collapse;margin-top:5mm}}td,th{{border:.5pt solid #246;padding:1mm 2mm}}th{{background:#dde8f2}}.r{{text-align:right}}h1{{text-align:center;font-size:14pt;margin:1mm}}</style><h1>BORDEREAU DE PAIEMENT DES COTISATIONS</h1><h1 class=a style="text-align:center" dir=rtl>جدول أداء الاشتراكات</h1>{kv("Raison sociale",esc(co[0]),"الاسم التجاري")}{kv("Numéro d’affiliation",aff,"رقم الانخراط")}{kv("Période",f"{m:02d}/{y}","الفترة")}{kv("Date limite de paiement",dmy(due),"آخر أجل للأداء")}{kv("Compte bancaire (RIB)",spl(rib,3,3,16,2),"الحساب البنكي")}{kv("Référence de paiement",ref,"مرجع الأداء")}
<table><tr><th>Nature de la cotisation<br><span class=a>نوع الاشتراك</span><th>Assiette<br><span class=a>الأساس</span><th>Taux<br><span class=a>النسبة</span><th>Montant<br><span class=a>المبلغ</span></tr>'''+''.join(f'<tr><td>{f}<br><span class=a>{a}</span><td class=r>{frs(b)}<td class=r>{pln(t)} %<td class=r>{frs(z)}' for (f,a,b,t),z in zip(K,A))+f'<tr><th colspan=3>Total à payer en dirhams / <span class=a>المجموع الواجب أداؤه بالدرهم</span><th class=r>{frs(t2)}</table></html>',x.path)
    x.done('bpc','frar',[dict(employer=dict(name=co[0],affiliate=aff),period=f'{y}-{m:02d}',due_date=str(due),reference=ref,rib=rib,lines=[dict(base=v(b),rate=f'{t/100:.4f}',amount=v(z)) for (f,a,b,t),z in zip(K,A)],totals=[dict(scope='grand',amount=v(t2))])])
# e24 writer: French transfer order with hyphenated long names wrapping in narrow cells, table rtl no; words before the table
@layout('e24-virement-cellules-etroites','writer')
def L4(x):
    r=x.r; n=[6,19,33,12,48,4][x.idx]; y,m=r.randint(2019,2025),r.randint(1,12); co=r.choice(COFR); dt=datetime.date(y,m,r.randint(24,28)); R=[]
    for a,b in x.fr(n): g2=r.choice(['','-'+r.choice(['Emmanuelle','Bartholomé','Guillaumette'])]); R.append(dict(nm=f'{b} {a}{g2}',ib=iban('FR',(lambda s:s)(x.dg(23))),net=D(r.randrange(132000,460000))/100))
    tot=sm(R,'net'); t2=tot; w=tot
    if x.plant==1: t2-=D('50'); w=t2; x.change('grand-total','total 50 below the list (words too)',v(t2),v(tot),page='last')
    if x.plant==2: k=R[n//2]; o=k['ib']; k['ib']=o[:20]+str((int(o[20])+2)%10)+o[21:]; x.change('iban-key','one digit of an IBAN changed',k['ib'],o,page=k['nm'],cls='particularity')
    ct=int((w%1)*100); st=pst('N')+pst('B',bold=True)+pst('C','center')+pst('R','end')+pst('RB','end',True)+pst('CB','center',True); auto='<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:padding="0.06cm" fo:border="0.4pt solid #333333"/></style:style><style:style style:name="T" style:family="table"><style:table-properties style:width="14.5cm" table:align="center"/></style:style><style:style style:name="RW" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>'+''.join(f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{z}cm"/></style:style>' for i,z in enumerate((1.1,3.6,7.2,2.6)))
    cell=lambda s,p='N':f'<table:table-cell table:style-name="C" office:value-type="string">{par(p,s)}</table:table-cell>'
    body=par('B',co)+par('N',f'Le {dt.day} {MF[dt.month-1]} {dt.year}')+par('N','')+par('CB','DEMANDE DE VIREMENTS SALARIAUX')+par('N','')+par('N',f'Mois de paie : {MF[m-1]} {y}')+par('N',f'Montant global : {fr(t2)} € ({words(int(w))} euros{" et "+words(ct)+" centimes" if ct else ""})')+par('N','')+'<table:table table:style-name="T">'+''.join(f'<table:table-column table:style-name="W{i}"/>' for i in range(4))+'<table:table-header-rows><table:table-row>'+cell('N°','CB')+cell('Bénéficiaire','B')+cell('Coordonnées bancaires (IBAN)','CB')+cell('Salaire net','RB')+'</table:table-row></table:table-header-rows>'+''.join('<table:table-row table:style-name="RW">'+cell(str(i+1),'C')+cell(k['nm'])+cell(spl(k['ib'],4,4,4,4,4,4,3),'C')+cell(fr(k['net'])+' €','R')+'</table:table-row>' for i,k in enumerate(R))+'</table:table>'+par('N','')+par('N',f'Nombre d’opérations : {n}')+par('N','Signature')
    f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,auto,font='Liberation Sans',fs='10.5pt',margin='2cm')); office(f,x.path)
    x.done('register','fr',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',issue_date=str(dt),rows=[dict(_key=spl(k['ib'],4,4,4,4,4,4,3),name=k['nm'],iban=k['ib'],net=v(k['net'])) for k in R],totals=[dict(scope='grand',page=1,net=v(t2))])])
# e25 calc: Arabic list of wages by month for one employee: yearly statement, sheet right to left, totals left column
@layout('e25-bayan-sanawi','calc')
def L5(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; y=r.randint(2018,2024); co=r.choice(["شركة النورس للصناعات الغذائية","مؤسسة البتراء للتجهيزات","شركة الأرز للتوزيع","مجموعة الفرات التجارية"]); p=x.ma(1)[0]; no=x.dg(10); base=D(r.randrange(45000,160000,500))/100; MS="كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول".split(','); R=[]
    for j in range(12): g=base+D(r.choice([0,0,25,40,60])); s=q(g*D('.075'),3); t=q(g*D('.03'),3); R.append(dict(j=j,g=q(g,3),s=s,t=t,d=s+t,n=q(g,3)-s-t))
    if x.plant==1: k=R[8]; k['n']+=D('11'); x.change('net-pay','net of September 11 above gross less deductions; total follows',v(k['n'],3),v(k['n']-11,3))
    S={z:sm(R,z) for z in 'gstdn'}
    if x.plant==2: S['g']-=D('100'); x.change('grand-total','total of gross 100 below',v(S['g'],3),v(S['g']+100,3))
    wb=openpyxl.Workbook(); w=wb.active; w.sheet_view.rightToLeft=True; th=Side(style='thin'); B=Border(th,th,th,th); F=Font(name='Noto Naskh Arabic',size=11); FB=Font(name='Noto Naskh Arabic',size=11,bold=True); ctr=Alignment(horizontal='center',readingOrder=2)
    w.merge_cells('A1:F1'); w['A1']=f'بيان الرواتب السنوي لعام {y}'; w['A1'].font=Font(name='Noto Naskh Arabic',size=15,bold=True); w['A1'].alignment=ctr
    for i in (3,4,5,7): w.row_dimensions[i].height=21
    for i,(a,b) in enumerate((('اسم المنشأة',co),('اسم الموظف',p['ar']),('رقم الضمان الاجتماعي',no))): w.cell(3+i,1,a).font=FB; w.cell(3+i,2,b).font=F; w.cell(3+i,2).alignment=Alignment(horizontal='right',readingOrder=2)
    H=['الشهر','إجمالي الراتب','اقتطاع الضمان','ضريبة الدخل','مجموع الاقتطاعات','صافي الراتب']
    for j,h in enumerate(H): z=w.cell(7,j+1,h); z.font=FB; z.border=B; z.alignment=ctr; z.fill=PatternFill('solid',fgColor='E2EFDA')
    for i,k in enumerate(R+[None]):
        for j,u in enumerate((MS[k['j']],)+tuple(float(k[z]) for z in 'gstdn') if k else ('المجموع',)+tuple(float(S[z]) for z in 'gstdn')):
            z=w.cell(8+i,j+1,u); z.border=B; z.alignment=ctr; z.font=F if k else FB
            if j: z.number_format='#,##0.000'
        w.row_dimensions[8+i].height=21
    for j,wd in enumerate((22,24,16,16,18,16)): w.column_dimensions['ABCDEF'[j]].width=wd
    w.page_setup.orientation='landscape'; w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    x.done('attestation','ar',[dict(employer=dict(name=co),immatriculation=no,name=p['ar'],rows=[dict(page=1,period=f'{y}-{k["j"]+1:02d}',gross=v(k['g'],3),deductions=v(k['d'],3),net=v(k['n'],3)) for k in R],totals=[dict(scope='grand',page=1,gross=v(S['g'],3),deductions=v(S['d'],3),net=v(S['n'],3))])])
# e26 typst: French certificate of work and balance, key/value with leaders, list of several leavers, one page each (several declarations)
@layout('e26-certificats-travail','typst')
def L6(x):
    r=x.r; k0=[2,3,5,1,3,4][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); D_=[]; src='#set page(paper:"a5",margin:1.6cm)\n#set text(font:"DejaVu Serif",size:9pt)\n'; ld=calendar.monthrange(y,m)[1]; pi=x.r.randint(0,k0-1)
    for i,p in enumerate(x.bds(k0,sort=False)):
        out=datetime.date(y,m,r.randint(2,ld)); hire=x.date((2008,1,1),(y-1,12,1)); iss=out+datetime.timedelta(r.randint(0,6)); hs,os_=dmy(hire),dmy(out); ho=hire; oo=out
        if x.plant==1 and i==k0-1: hire=out+datetime.timedelta(33); hs=dmy(hire); x.change('exit-before-hire','date of entry after the date of leaving',hs,None,page=i+1)
        if x.plant==2 and i==k0-1: os_=f'31/{["02","04","06","09","11"][r.randint(0,4)]}/{y}'; oo=None; x.change('impossible-date','date of leaving that the calendar has not',os_,None,page=i+1)
        kv=lambda l,u:f'{ty(l)} #box(width:1fr,repeat[.]) *{ty(u)}*\n\n'
        src+=('#pagebreak()\n' if i else '')+f'''*{ty(co)}* #h(1fr) N° CNSS {aff}
#v(14pt)#align(center)[#text(15pt)[*CERTIFICAT DE TRAVAIL*]]#v(10pt)
Nous soussignés certifions avoir employé :

#v(4pt)
{kv("Nom et prénom",p["l"].upper()+" "+p["f"])}{kv("C.I.N.",p["cin"])}{kv("Immatriculation CNSS",p["imm"])}{kv("Date de naissance",dmy(p["birth"]))}{kv("Entré(e) le",hs)}{kv("Sorti(e) le",os_)}{kv("En qualité de",r.choice(["Manutentionnaire","Comptable","Opératrice de saisie","Gardien"]))}
#v(6pt)
L'intéressé(e) nous quitte libre de tout engagement.
#v(14pt)
Fait à Safi, le {dmy(iss)} #h(1fr) La Direction
'''
        D_.append(dict(form='attestation',employer=dict(name=co,affiliate=aff),issue_date=str(iss),name=p['l'].upper()+' '+p['f'],cin=p['cin'],immatriculation=p['imm'],birth_date=str(p['birth']),hire_date=str(hire),**({'exit_date':str(oo)} if oo else {})))
    typst(src,x.path); x.done('attestation','fr',D_)
# e27 typst: Arabic list of leavers, ruled, right to left
@layout('e27-laihat-mughadirin','typst')
def L7(x):
    r=x.r; n=[6,17,33,10,25,3][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[1]; aff=x.aff(); ld=calendar.monthrange(y,m)[1]; P=x.bds(n,sort=False)
    for k in P: k['in']=x.date((2008,1,1),(y-1,12,28)); k['out']=datetime.date(y,m,r.randint(1,ld)); k['mo']=r.choice(['استقالة','نهاية العقد','تقاعد','فصل'])
    if x.plant==1: k=P[n//2]; k['in']=k['out']+datetime.timedelta(45); x.change('exit-before-hire','date of entry after the date of leaving',dmy(k['in']),None,page=k['imm'])
    bad=None
    if x.plant==2: bad=P[n//2]; x.change('impossible-date','date of leaving 31 of a month of thirty',f'31/{"09" if m!=9 else "11"}/{y}',None,page=bad['imm'])
    o=lambda k:f'31/{"09" if m!=9 else "11"}/{y}' if k is bad else dmy(k['out'])
    src=f'''#set page(paper:"a4",margin:17mm)
#set text(font:("Amiri","DejaVu Sans"),size:11pt,lang:"ar",dir:rtl)
المقاولة : {co} #h(1fr) رقم الانخراط : {aff}
#v(4mm)#align(center)[#text(15pt)[لائحة الأجراء المغادرين خلال شهر {MA[m-1]} {y}]]#v(2mm)
#table(columns:(auto,auto,1fr,auto,auto,auto),align:(c,_)=>if c==2 {{start}} else {{center}},stroke:(x,y)=>if y==0 {{1pt}} else {{(bottom:.4pt)}},inset:4pt,table.header([الرقم],[رقم التسجيل],[الاسم الشخصي والعائلي],[تاريخ الالتحاق],[تاريخ المغادرة],[سبب المغادرة]),
{"".join(f'[{i+1}],[{k["imm"]}],[{k["ar"]}],[{dmy(k["in"])}],[{o(k)}],[{k["mo"]}],' for i,k in enumerate(P))})
عدد المغادرين : {n}
'''
    typst(src,x.path)
    x.done('register','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],hire_date=str(k['in']),exit_date=None if k is bad else str(k['out'])) for k in P])])
# e28 fpdf2: yearly recapitulation by month of a Moroccan employer below a box; contribution totals by month; cumulated column
@layout('e28-recap-mensuelle','fpdf2')
def L8(x):
    from fpdf import FPDF
    r=x.r; y=r.randint(2016,2024); co=r.choice(COM)[0]; aff=x.aff(); R=[]; n0=r.randint(6,90)
    for j in range(12): n=n0+r.randint(-2,3); d=n*26-r.randint(0,20); g=q(D(n)*D(r.randrange(390000,720000))/100); c=q(g*D(r.randint(70,95))/100); R.append(dict(j=j,n=n,d=d,g=g,c=c))
    S=dict(d=sum(k['d'] for k in R),g=sm(R,'g'),c=sm(R,'c'))
    if x.plant==1: S['c']+=D('3000'); x.change('grand-total','yearly total of capped 3000 above',v(S['c']),v(S['c']-3000))
    if x.plant==2: S['d']-=26; x.change('grand-total','yearly total of days 26 below',S['d'],S['d']+26)
    pdf=FPDF('P','mm','A4'); pdf.set_auto_page_break(False); pdf.add_page(); pdf.add_font('N','',T+'liberation/LiberationSansNarrow-Regular.ttf'); pdf.add_font('N','B',T+'liberation/LiberationSansNarrow-Bold.ttf'); pdf.set_font('N','B',14); pdf.text(20,20,f'RÉCAPITULATION ANNUELLE DES DÉCLARATIONS C.N.S.S. - EXERCICE {y}'); pdf.set_font('N','',10.5); pdf.rect(20,26,170,14); pdf.text(23,32,f'Employeur : {co}'); pdf.text(23,37.5,f'Affiliation : {aff}'); pdf.text(120,32,'Édité le '+f'{r.randint(10,28)}/01/{y+1}')
    W=(34,26,30,40,40); pdf.set_xy(20,48); pdf.set_font('N','B',10.5)
    for s,w in zip(('Mois','Salariés','Jours déclarés','Salaires bruts','Salaires plafonnés'),W): pdf.cell(w,7,s,border='TB',align='L' if s=='Mois' else 'R')
    pdf.set_font('N','',10.5)
    for i,k in enumerate(R):
        pdf.set_xy(20,55+i*6.5); pdf.set_fill_color(245 if i%2 else 255)
        for s,w in zip((MF[k['j']].capitalize(),k['n'],k['d'],dot(k['g']),dot(k['c'])),W): pdf.cell(w,6.5,str(s),align='L' if w==34 else 'R',fill=True)
    pdf.set_xy(20,55+12*6.5); pdf.set_font('N','B',10.5)
    for s,w in zip(('Total annuel','',S['d'],dot(S['g']),dot(S['c'])),W): pdf.cell(w,7.5,str(s),border='TB',align='L' if w==34 else 'R')
    pdf.output(x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),rows=[dict(page=1,period=f'{y}-{k["j"]+1:02d}',days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in R],totals=[dict(scope='grand',days=str(S['d']),gross=v(S['g']),capped=v(S['c']))])])
if __name__=='__main__': main()
