from pay import *
# 21 Typst: Tunisian payslip in Arabic, ruled, base and rate, one a page, boxes right and left
@layout('f21-bitaqat-khalas','typst')
def L1(x):
    r=x.r; n=[1,2,3,1,5,2][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COTN)[1]; aff=x.dg(6)+'-'+x.dg(2); M=lambda z:num(z,3,'\u00a0',','); src='#set page(paper:"a4",margin:1.6cm)\n#set text(font:("Noto Naskh Arabic","Liberation Sans"),size:10pt,lang:"ar",dir:rtl)\n'; D_=[]
    for i,p in enumerate(x.ma(n)):
        imm=x.dg(8)+'-'+x.dg(2); cin='0'+x.dg(7); hire=x.date((2008,1,1),(2019,1,1)); b=q(D(r.randint(640000,2300000))/1000,3); A=[('الأجر الأساسي',None,None,b),('منحة الحضور',None,None,D(r.choice(['15.000','22.500']))),('منحة النقل',None,None,D('61.380'))]+([('ساعات إضافية',None,None,q(D(r.randint(10000,120000))/1000,3))] if r.random()<.5 else []); g=sum(z[3] for z in A); ss=q(g*D('.0918'),3); im=g-ss; ir=q(im*D('.09'),3); cs=q(im*D('.005'),3); B=[('الضمان الاجتماعي',g,'9,18',ss),('الأداء على الدخل',None,None,ir),('المساهمة الاجتماعية التضامنية',im,'0,50',cs)]+([('تسبقة على الأجر',None,None,D('150.000'))] if r.random()<.4 else [])
        td=sum(z[3] for z in B); net=g-td; nn=net; G=g
        if x.plant==1 and i==n-1: nn+=D('40'); x.change('net-pay','net 40.000 above gross less deductions',v(nn,3),v(net,3),page=i+1)
        if x.plant==2 and i==n-1: td+=D('5.5'); nn=g-td; x.change('deductions-total','total of deductions 5.500 above its lines; net follows',v(td,3),v(td-D('5.5'),3),page=i+1)
        if i: src+='#pagebreak()\n'
        kv=lambda L:'#grid(columns:(auto,1fr),column-gutter:8pt,row-gutter:7pt,'+','.join(f'[{ty(a)}],[*{ty(b_)}*]' for a,b_ in L)+')'
        src+=f'#align(center)[#text(16pt)[*بطاقة خلاص*] \\ شهر {MT[m-1]} {y}]\n#v(4pt)\n#grid(columns:(1fr,1fr),gutter:10pt,rect(width:100%,inset:8pt)[{kv([("المؤجر",co),("رقم الانخراط بالصندوق",aff)])}],rect(width:100%,inset:8pt)[{kv([("الاسم واللقب",p["ar"]),("رقم الضمان الاجتماعي",imm),("رقم بطاقة التعريف",cin),("تاريخ الانتداب",dmy(hire)),("الخطة",r.choice(["عامل","تقني سام","كاتب"]))])}])\n#v(8pt)\n'
        row=lambda l,bb,t,ga,re_:f'[{l}],[{M(bb) if bb is not None else ""}],[{t+"%" if t else ""}],[{M(ga) if ga is not None else ""}],[{M(re_) if re_ is not None else ""}],'
        src+='#table(columns:(1fr,auto,auto,3.2cm,3.2cm),inset:5pt,stroke:.5pt,align:(c,r)=>if r == 0 {center} else if c == 0 {right} else {left},[*البيانات*],[*القاعدة*],[*النسبة*],[*المبالغ المستحقة*],[*المبالغ المقتطعة*],'+''.join(row(l,bb,t,z,None) for l,bb,t,z in A)+''.join(row(l,bb,t,None,z) for l,bb,t,z in B)+f'table.cell(colspan:3)[*المجموع*],[*{M(G)}*],[*{M(td)}*],table.cell(colspan:3)[*الصافي للدفع بالدينار*],table.cell(colspan:2,align:center)[*{M(nn)}*])\n'
        D_.append(dict(form='payslip',_from=i+1,employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=i+1,immatriculation=imm,name=p['ar'],cin=cin,hire_date=str(hire),gross=v(G,3),deductions=v(td,3),net=v(nn,3))],lines=[dict(page=i+1,label=l,amount=v(z,3),**(dict(base=v(bb,3),rate='0.0918' if t=='9,18' else '0.0050') if t else {})) for l,bb,t,z in A+B]))
    typst(src,x.path); x.done('payslip','ar',D_)
# 22 Chromium: bulletin de paye of a small program: capitals, no accents, abbreviations, a misspelt and a split label
@layout('f22-bulletin-abrege','chromium')
def L2(x):
    r=x.r; n=[1,2,3,1,4,2][x.idx]; y,m=r.randint(2012,2022),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); b=''; D_=[]; M=lambda z:num(z,2,'','.')
    for i,p in enumerate(x.bds(n,sort=False,lo=300000)):
        k=mapay(x,p); nn=k['net']; T=k['td']
        if x.plant==1 and i==n-1: T+=D(33); nn=k['g']-T; x.change('deductions-total','total of retenues 33 above its lines; net follows',v(T),v(T-33),page=i+1)
        if x.plant==2 and i==n-1: nn-=D(150); x.change('net-pay','net 150 below gross less retenues',v(nn),v(nn+150),page=i+1)
        L=[('SAL. BASE',f'{k["d"]} J',k['base'],None)]+([('PR. ANCIEN.',f'{k["ta"]}%',k['anc'],None)] if k['anc'] else [])+([('IND. TRANSP.','',k['tr'],None)] if k['tr'] else []); E=[('RET. CNSS','4.48%',None,k['cnss']),('RET. AMO','2.26%',None,k['amo'])]+([('RET. I.R','',None,k['ir'])] if k['ir'] else [])+([('RET. AVANCE','',None,k['av'])] if k['av'] else [])
        tr=lambda l,t,g,e:f'<tr><td>{l}<td class=r>{t}<td class=r>{M(g) if g is not None else ""}<td class=r>{M(e) if e is not None else ""}'
        b+=f'<section><table class=h><tr><td>STE {co.replace("STE ","").replace("SOCIETE ","")}<td class=r>BULLETIN DE PAYE<tr><td>N&deg; AFFIL. CNSS {aff}<td class=r>MOIS DE {strip(MF[m-1]).upper()} {y}</table><table class=k><tr><td>MATRICULLE<td>{k["mat"]}<td>NOM ET PREN OM<td>{k["l"].upper()} {k["f"].upper()}<tr><td>N&deg; IMMAT. CNSS<td>{k["imm"]}<td>N&deg; C.I.N<td>{k["cin"]}<tr><td>DT EMBAUCHE<td>{k["hire"].strftime("%d-%m-%y")}<td>DT NAISSANCE<td>{k["birth"].strftime("%d-%m-%y")}<tr><td>NB JRS<td>{k["d"]}<td>SIT. FAM.<td>{r.choice("CMDV")}</table><table class=l><tr><th>RUBRIQUES<th>NBR/TX<th>GAINS<th>RETENUES</tr>{"".join(tr(*z) for z in L)}<tr class=s><td>BRUT<td><td class=r>{M(k["g"])}<td>{"".join(tr(*z) for z in E)}<tr class=s><td>TOT. RET.<td><td><td class=r>{M(T)}<tr class=s><td>NET A PAYER<td><td class=r>{M(nn)}<td></table></section>'
        D_.append(dict(form='payslip',_from=i+1,employer=dict(affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=i+1,immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'].upper(),cin=k['cin'],hire_date=str(k['hire']),birth_date=str(k['birth']),days=str(k['d']),gross=v(k['g']),deductions=v(T),net=v(nn))],lines=[dict(page=i+1,label=z[0],amount=v(z[2] if z[2] is not None else z[3])) for z in L+E]))
    chrome(f'<style>@page{{size:A5;margin:10mm}}body{{margin:0;font:9pt "DejaVu Sans Mono"}}section{{break-after:page}}section:last-child{{break-after:auto}}table{{width:100%;border-collapse:collapse;margin-bottom:4mm}}.r{{text-align:right}}.h td{{font-weight:bold}}.k td{{border:.4pt solid;padding:.6mm 1mm;font-size:8pt}}.l th{{border-top:.8pt solid;border-bottom:.8pt solid;text-align:right}}.l th:first-child{{text-align:left}}.l tr:last-child td{{border-bottom:.8pt solid}}.s td{{border-top:.4pt dashed;font-weight:bold}}</style>{b}',x.path); x.done('payslip','fr',D_)
# 23 Story: English salary register of a Gulf firm with IBAN, AED, signatures, page break
@layout('f23-salary-register-iban','pymupdf')
def L3(x):
    r=x.r; n=[5,16,30,11,38,22][x.idx]; y,m=r.randint(2018,2025),r.randint(1,12); co=r.choice(['Al Noor Cold Storage L.L.C','Desert Falcon Logistics FZE','Marina Facility Services LLC','Gulf Crescent Trading Est.']); R=[]; pool=[(a,b) for a,b in x.ma_names(n)] if hasattr(x,'ma_names') else [(p['f'],p['l']) for p in x.ma(n)]
    for i,(a,b) in enumerate(pool):
        bs=D(r.randrange(1500,14000,50)); ho=q(bs*D(r.choice(['.2','.25','.3']))); tr=D(r.choice([300,500,800])); g=bs+ho+tr; de=q(D(r.choice([0,0,0,r.randint(5000,60000)]))/100); ib=iban('AE',r.choice(['033','026','035'])+x.dg(16)); R.append(dict(no=f'E{1000+i*3}',nm=f'{a} {b}',ib=ib,bs=bs,ho=ho,tr=tr,g=g,de=de,net=g-de))
    if x.plant==1: k=R[n//2]; z=k['ib']; j=z[:20]+str((int(z[20])+1)%10)+z[21:]; k['ib']=j; x.change('iban-key','IBAN of a row has one digit changed',j,z,page=j)
    S={f:sm(R,f) for f in('bs','ho','tr','g','de','net')}
    if x.plant==2: S['g']+=D(1000); x.change('grand-total','total gross 1000 above its rows (and above net + deductions)',v(S['g']),v(S['g']-1000),page='last')
    row=lambda c,*t:'<tr>'+''.join(f'<td class="{"r" if j>2 else "l"}">{"<b>" if c else ""}{s}{"</b>" if c else ""}</td>' for j,s in enumerate(t))+'</tr>'
    h=f'<h2>{esc(co)}</h2><p>MONTHLY SALARY REGISTER – {ME[m-1].upper()} {y}<br/>Currency: AED &nbsp;&nbsp; Number of employees: {n}</p><table>'+row(1,'Code','Employee Name','Bank Account (IBAN)','Basic','Housing','Transport','Gross Salary','Deductions','Net Salary')+''.join(row(0,k['no'],k['nm'],k['ib'],*(en(k[f]) if k[f] else '-' for f in('bs','ho','tr','g','de','net'))) for k in R)+row(1,'','TOTAL','',*(en(S[f]) for f in('bs','ho','tr','g','de','net')))+'</table><p>Prepared by: ____________ &nbsp;&nbsp;&nbsp; Approved by: ____________</p>'
    story(h,x.path,css='body{font-family:sans-serif;font-size:8.5px}h2{font-size:14px}table{width:100%}td{padding:2px;border-bottom:0.5px solid #888}.r{text-align:right}',rect=(842,595),margin=40)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['ib'],name=k['nm'],iban=k['ib'],gross=v(k['g']),deductions=v(k['de']) if k['de'] else None,net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',gross=v(S['g']),deductions=v(S['de']),net=v(S['net']))])])
# 24 fpdf2: Moroccan slip, gains table left, retenues table right, band of net, words
@layout('f24-gains-retenues','fpdf2')
def L4(x):
    from fpdf import FPDF
    r=x.r; n=[1,3,2,4,1,6][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); ice=x.ice(); pdf=FPDF('P','mm','A4'); pdf.set_auto_page_break(False); D_=[]; pay=isu(y,m,r,1,4)
    pdf.add_font('C','',T+'liberation/LiberationSans-Regular.ttf'); pdf.add_font('C','B',T+'liberation/LiberationSans-Bold.ttf')
    for i,p in enumerate(x.bds(n,sort=False,lo=360000)):
        k=mapay(x,p); nn=k['net']; w=nn; pg=i+1; mu=D(r.choice([0,85,110])); k['td']+=mu; k['net']-=mu; nn=w=k['net']; G=k['g']
        if x.plant==1 and i==n-1: w=nn+D(1000); x.change('amount-in-words','words 1000 above the figures',None,v(nn),page=pg)
        if x.plant==2 and i==n-1: G+=D(25); nn=w=G-k['td']; x.change('gross-sum','total des gains 25 above its lines; net follows',v(G),v(G-25),page=pg)
        pdf.add_page(); pdf.set_font('C','B',13); pdf.set_xy(12,12); pdf.cell(100,7,co); pdf.set_xy(110,12); pdf.cell(88,7,'BULLETIN DE PAIE',align='R'); pdf.set_font('C','',9); pdf.set_xy(12,19); pdf.cell(100,5,f'CNSS : {aff} – ICE : {ice}'); pdf.set_xy(110,19); pdf.cell(88,5,f'Paie du mois : {MF[m-1]} {y}',align='R')
        F=[('Matricule interne',k['mat']),('Nom',k['l'].upper()),('Prénom',k['f']),('N° C.N.S.S.',k['imm']),('C.I.N.',k['cin']),('Date d\'entrée',dmy(k['hire'])),('Jours payés',str(k['d'])),('Date de paiement',dmy(pay)),('Banque','Banque Populaire')]
        for j,(a,b) in enumerate(F):
            xx,Y=12+(j%3)*62,30+(j//3)*12; pdf.set_fill_color(230,235,245); pdf.set_font('C','',7); pdf.set_xy(xx,Y); pdf.cell(62,4.5,a,border='LTR',fill=True); pdf.set_font('C','B',9); pdf.set_xy(xx,Y+4.5); pdf.cell(62,6,b,border='LBR')
        L=[('Salaire de base',k['base'])]+([(f'Ancienneté {k["ta"]} %',k['anc'])] if k['anc'] else [])+([('Prime de panier',k['tr'])] if k['tr'] else []); E=[('C.N.S.S. 4,48 %',k['cnss']),('A.M.O. 2,26 %',k['amo'])]+([('Mutuelle',mu)] if mu else [])+([('I.R.',k['ir'])] if k['ir'] else [])+([('Avance',k['av'])] if k['av'] else [])
        def tb(xx,h,L,tl,tt):
            pdf.set_font('C','B',9); pdf.set_fill_color(60,80,120); pdf.set_text_color(255); pdf.set_xy(xx,72); pdf.cell(58,6.5,h,border=1,fill=True); pdf.cell(33,6.5,'Montant (DH)',border=1,fill=True,align='R'); pdf.set_text_color(0); pdf.set_font('C','',9); Y=78.5
            for j in range(8):
                pdf.set_xy(xx,Y); a,z=L[j] if j<len(L) else ('',None); pdf.cell(58,6,a,border='LR'); pdf.cell(33,6,frs(z) if z is not None else '',border='LR',align='R'); Y+=6
            pdf.set_font('C','B',9); pdf.set_xy(xx,Y); pdf.cell(58,6.5,tl,border=1); pdf.cell(33,6.5,frs(tt),border=1,align='R')
        tb(12,'GAINS',L,'Total des gains (brut)',G); tb(107,'RETENUES',E,'Total des retenues',k['td'])
        pdf.set_xy(12,140); pdf.set_fill_color(230,235,245); pdf.set_font('C','B',11); pdf.cell(186,9,f'NET À PAYER :  {frs(nn)} DH',border=1,fill=True,align='C'); ct=int((w%1)*100); pdf.set_font('C','',9); pdf.set_xy(12,151); pdf.cell(186,6,f'Soit : {words(int(w))} dirhams'+(f' et {words(ct)} centimes' if ct else ''))
        D_.append(dict(form='payslip',_from=pg,employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{m:02d}',rows=[dict(page=pg,immatriculation=k['imm'],cin=k['cin'],hire_date=str(k['hire']),days=str(k['d']),gross=v(G),deductions=v(k['td']),net=v(nn))],lines=[dict(page=pg,label=a,amount=v(z)) for a,z in L+E]))
    pdf.output(x.path); x.done('payslip','fr',D_)
if __name__=='__main__': main()
