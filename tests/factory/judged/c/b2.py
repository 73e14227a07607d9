from lib import *
# 9 Chromium: Arabic only monthly list, carried lines, unit in every cell, words
@layout('c09-bayan-ujur','chromium')
def L1(x):
    r=x.r; n=[7,29,51,14,40,1][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); P=x.bds(n,sort=False); aff=x.aff(); co=r.choice(COM)[1]; iss=datetime.date(y+m//12,m%12+1,r.randint(2,9)); ind=x.idx%2==1
    M=lambda z:num(z,2,'' if ind else '.','٫' if ind else ',',ind); N=lambda z:ai(z) if ind else str(z)
    if x.plant==1: k=P[n//2]; old=k['c']; k['c']=k['g']+D('70'); x.change('capped-above-gross','capped above gross in a row; totals follow',v(k['c']),v(old),page=k['imm'])
    pg=chunks(P,24,first=20); T_=[]; b=''
    for pi,R in enumerate(pg):
        off=sum(len(z) for z in pg[:pi]); cum=P[:off+len(R)]; last=pi==len(pg)-1
        b+=f'<section><header><div>الصندوق الوطني للضمان الاجتماعي<br>المؤسسة: <b>{co}</b><br>عدد الانخراط: <b>{N(aff)}</b></div><div class=m><h1>بيان الأجور المؤداة للمستخدمين</h1>عن شهر {MA[m-1]} سنة {N(y)}</div><div>صفحة {N(pi+1)} من {N(len(pg))}</div></header><table><tr><th>الترتيب<th>رقم الضمان الاجتماعي<th>اسم المستخدم ونسبه<th>عدد الأيام<th>الأجر الخام<th>الأجر الخاضع للسقف</tr>'
        if pi: z=P[:off]; b+=f'<tr class=t><td><td><td>المنقول من الصفحة السابقة<td>{N(sum(k["d"] for k in z))}<td>{M(sm(z,"g"))} درهم<td>{M(sm(z,"c"))} درهم'
        for i,k in enumerate(R): b+=f'<tr><td>{N(off+i+1)}<td>{N(k["imm"])}<td class=nm>{k["ar"]}<td>{N(k["d"])}<td>{M(k["g"])} درهم<td>{M(k["c"])} درهم'
        g,c,d=sm(cum,'g'),sm(cum,'c'),sum(k['d'] for k in cum)
        if last and x.plant==2: g+=D('1000'); x.change('grand-total','grand total of gross 1000 above',v(g),v(g-1000),page=pi+1)
        b+=f'<tr class=t><td><td><td>{"المجموع العام" if last else "ينقل إلى الصفحة الموالية"}<td>{N(d)}<td>{M(g)} درهم<td>{M(c)} درهم</table>'; T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(d),gross=v(g),capped=v(c)))
        if last: w=sm(P,'c'); ct=int((w%1)*100); b+=f'<p>حدد هذا البيان في مبلغ الأجور الخاضعة للسقف وقدره: {arw(int(w))} درهما'+(f' و{arw(ct)} سنتيما' if ct else '')+f'.</p><p>حرر بفاس في {N(iss.day)} {MA[iss.month-1]} {N(iss.year)}</p>'
        b+='</section>'
    chrome(f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:13mm}}body{{font:9.5pt "Noto Naskh Arabic";margin:0}}section{{break-after:page}}section:last-child{{break-after:auto}}header{{display:flex;justify-content:space-between;margin-bottom:4mm}}h1{{font-size:14pt;margin:0}}.m{{text-align:center}}table{{width:100%;border-collapse:collapse}}th{{border-top:1.2pt solid;border-bottom:1.2pt solid}}td{{text-align:center;border-bottom:.3pt dotted #777;padding:.6mm}}.nm{{text-align:right}}.t td{{font-weight:bold;border-bottom:.8pt solid}}</style>{b}''',x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 10 Calc: a file of several declarations, one a sheet; frozen style, units in the heading
@layout('c10-classeur-mois','calc')
def L2(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; nd=[2,3,4,2,3,2][x.idx]; y=r.randint(2018,2024); m0=r.randint(1,8); co=r.choice(COM)[0]; aff=x.aff(); wb=openpyxl.Workbook(); wb.remove(wb.active); D_=[]; th=Side(style='hair'); tk=Side(style='medium')
    base=x.bds(r.randint(3,15))
    for j in range(nd):
        m=m0+j; w=wb.create_sheet(f'{strip(MF[m-1])[:4]}{y%100}'); P=[dict(p) for p in base]
        for p in P: p['d']=r.choice([26,26,26,22,18]); p['g']=q(D(r.randrange(310000,1500000,250))/100*p['d']/26); p['c']=min(p['g'],D(6000))
        w['B2']=co; w['B2'].font=Font(bold=True,size=12); w['F2']='Adh. CNSS'; w['G2']=aff; w['B3']='DECLARATION MENSUELLE CNSS'; w['F3']='Mois déclaré'; w['G3']=f'{MF[m-1].capitalize()} {y}'
        H=['#','Assuré','Matr. CNSS','Jrs','Brut (MAD)','Brut plafonné (MAD)','Obs.']
        for c,h in enumerate(H): z=w.cell(5,c+1,h); z.font=Font(bold=True,color='FFFFFF'); z.fill=PatternFill('solid',fgColor='3B5998'); z.alignment=Alignment(horizontal='center',wrap_text=True)
        w.row_dimensions[5].height=27
        plant=x.plant and j==nd-1
        for i,p in enumerate(P):
            ob='' if p['d']==26 else r.choice(['Absence','Congé s/s','Maladie'])
            for c,h in enumerate((i+1,f"{p['l']} {p['f']}",int(p['imm']),p['d'],float(p['g']),float(p['c']),ob)):
                z=w.cell(6+i,c+1,h); z.border=Border(bottom=th)
                if c in(4,5): z.number_format='#,##0.00'
                if c==2: z.number_format='000000000'; z.alignment=Alignment(horizontal='center')
        e=6+len(P); g,c_,d_=sm(P,'g'),sm(P,'c'),sum(p['d'] for p in P)
        if plant and x.plant==1: g+=D('450'); x.change('grand-total','total of gross of the last sheet 450 above',v(g),v(g-450),page='last')
        if plant and x.plant==2: d_-=5; x.change('grand-total','total of days of the last sheet 5 below',d_,d_+5,page='last')
        for cc,z in ((2,f'TOTAL {len(P)} salariés'),(4,d_),(5,float(g)),(6,float(c_))):
            q_=w.cell(e,cc,z); q_.font=Font(bold=True); q_.border=Border(top=tk)
            if cc>4: q_.number_format='#,##0.00'
        for c,wd in enumerate((5,26,13,6,14,14,12)): w.column_dimensions['ABCDEFG'[c]].width=wd
        w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
        D_.append(dict(form='bds',_from=j+1,employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=j+1,immatriculation=p['imm'],name=p['l']+' '+p['f'],days=str(p['d']),gross=v(p['g']),capped=v(p['c'])) for p in P],totals=[dict(scope='grand',page=j+1,headcount=str(len(P)),days=str(d_),gross=v(g),capped=v(c_))]))
    s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path); x.done('bds','fr',D_)
# 11 Typst: English return of wages to a social fund, name and address wrapped in the cell, rates
@layout('c11-wage-return','typst')
def L3(x):
    r=x.r; n=[5,19,34,12,2,27][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COEN); reg=x.dg(3)+'/'+x.dg(5)+'/E'; R=[]
    for a,b in x.en(n): 
        g=q(D(r.randint(120000,780000))/100); c=min(g,D('4200.00')); R.append(dict(no='S'+x.dg(7),nm=f'{a} {b}',ad=f'{r.randint(2,190)} {r.choice(["Quay Street","Hill Road","Mission Lane","Palm Avenue"])}, {r.choice(["Port Amery","Saint Bride","New Tolland"])}',wk=r.choice([4,4,4,5,3]),g=g,c=c,e=q(c*D('.05')),er=q(c*D('.07'))))
    if x.plant==1: k=R[n//2]; k['c']=k['g']+D('20'); x.change('capped-above-gross','insurable above gross; total follows',v(k['c']),v(k['g']) ,page=k['no'])
    S={z:sm(R,z) for z in('g','c','e','er')}; G=S['g']
    if x.plant==2: G-=D('1000'); x.change('grand-total','total gross 1000 below',v(G),v(G+1000),page='last')
    tot=S['e']+S['er']; iss=datetime.date(y+m//12,m%12+1,r.randint(3,14))
    cells=''.join(f'[{i+1}],[{k["no"]}],[{ty(k["nm"])} \\ #text(size:6.5pt,fill:luma(80))[{ty(k["ad"])}]],[{k["wk"]}],[{en(k["g"])}],[{en(k["c"])}],[{en(k["e"])}],[{en(k["er"])}],\n' for i,k in enumerate(R))
    src=f'''#set page(paper:"us-letter",margin:(x:1.5cm,y:1.6cm),footer:align(center)[#text(7pt)[Form SF-12 (rev. 2)]])
#set text(font:"Liberation Serif",size:9pt)
#align(center)[*NATIONAL SOCIAL SECURITY FUND* \\ #text(13pt)[*Monthly Remittance Return*]]
#rect(width:100%,inset:6pt)[#grid(columns:(1fr,1fr),row-gutter:6pt,[Name of employer: *{ty(co)}*],[Employer registration no.: *{ty(reg)}*],[Contribution month: *{ME[m-1]} {y}*],[No. of insured persons: *{n}*],[Total remittance: *\\${en(tot)}*],[Date of return: *{iss.day} {ME[iss.month-1]} {iss.year}*])]
#v(4pt)
#table(columns:(auto,auto,1fr,auto,auto,auto,auto,auto),stroke:(x,y)=>(bottom:.3pt),align:(c,_)=>if c < 3 {{left}} else {{right}},inset:3pt,
table.header([*\\#*],[*S.S. Number*],[*Name and address of insured person*],[*Weeks*],[*Gross wages*],[*Insurable wages*],[*Employee 5%*],[*Employer 7%*]),
{cells}[],[],[*Totals carried to summary*],[],[*{en(G)}*],[*{en(S["c"])}*],[*{en(S["e"])}*],[*{en(S["er"])}*])
'''
    typst(src,x.path)
    x.done('bds','en',[dict(employer=dict(name=co,affiliate=reg),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['no'],immatriculation=k['no'],name=k['nm'],gross=v(k['g']),capped=v(k['c'])) for k in R],totals=[dict(scope='grand',page='last',gross=v(G),capped=v(S['c']))])])
# 12 reportlab: transfer order to the bank, RIB grouped, total above right in a box, words
@layout('c12-ordre-virement','reportlab')
def L4(x):
    r=x.r; n=[6,23,48,15,33,3][x.idx]; y,m=r.randint(2018,2025),r.randint(1,12); co=r.choice(COM)[0]; R=[dict(p,rib=x.rib(),n=q(D(r.randint(280000,1450000))/100)) for p in x.ma(n)]; dt=datetime.date(y,m,r.randint(24,28)); deb=x.rib(); tot=sm(R,'n'); w=tot; t2=tot
    if x.plant==1: t2+=D('900'); w=t2; x.change('grand-total','total of the order 900 above its lines (words too)',v(t2),v(tot))
    if x.plant==2: w+=D(1000); x.change('amount-in-words','words 1000 above the figures',None,v(tot),page='last')
    wd=WF[dt.weekday()]; c=C(x.path,A4,'LR',9.5,fb='LRB'); pg=chunks(R,34,first=26); ct=int((w%1)*100)
    for pi,Q in enumerate(pg):
        last=pi==len(pg)-1
        if pi==0:
            c.t(50,50,co,b=1,fs=12); c.t(545,50,f'Tanger, le {wd} {dt.day} {MF[dt.month-1]} {dt.year}',a='r'); c.t(320,84,'Monsieur le Directeur'); c.t(320,96,'de l\'agence centrale'); c.t(50,130,'Objet : virement des salaires du mois de '+MF[m-1]+f' {y}',b=1); c.t(50,150,'Par le débit de notre compte n° '+spl(deb,3,3,16,2)+', nous vous prions d\'exécuter les virements suivants :')
            c.box(400,162,545,196); c.t(472,174,'MONTANT GLOBAL EN DH',a='c',fs=7.5); c.t(472,190,'# '+frs(t2)+' #',a='c',b=1,fs=11); Y=214
        else: c.t(545,40,f'(suite, page {pi+1})',a='r',fs=8); Y=60
        if pi==0: 
            for s,xx,a in (('Ordre',50,'l'),('Bénéficiaire',85,'l'),('R.I.B.',270,'l'),('Net viré',545,'r')): c.t(xx,Y,s,a=a,b=1)
            c.line(50,Y+4,545,Y+4,1); Y+=17
        for k in Q: c.t(50,Y,f'{R.index(k)+1:03d}'); c.t(85,Y,k['l'].upper()+' '+k['f']); c.t(270,Y,spl(k['rib'],3,3,16,2),f='LM',fs=8.5); c.t(545,Y,frs(k['n']),a='r'); Y+=17
        if last: Y+=12; c.t(50,Y,'Arrêté le présent ordre à la somme de :'); Y+=14; c.t(50,Y,(words(int(w))+' dirhams'+(f' et {words(ct)} centimes' if ct else '')).upper(),b=1,fs=8); Y+=30; c.t(400,Y,'Signature autorisée')
        c.page()
    c.save()
    x.done('register','fr',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',issue_date=str(dt),rows=[dict(_key=k['rib'],name=k['l'].upper()+' '+k['f'],rib=k['rib'],net=v(k['n'])) for k in R],totals=[dict(scope='grand',page=1,net=v(t2))])])
# 13 fpdf2: line printer payslips of a Moroccan firm, frame of ASCII characters, two a page
@layout('c13-bulletin-listing','fpdf2')
def L5(x):
    from fpdf import FPDF
    r=x.r; n=[1,4,3,7,2,5][x.idx]; y,m=r.randint(2016,2022),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); pdf=FPDF('P','mm','A4'); pdf.set_auto_page_break(False); W=92; D_=[]
    for i,p in enumerate(x.bds(n,sort=False,lo=400000,hi=1500000)):
        if i%2==0: pdf.add_page()
        mat=f'{r.randint(1,999):05d}'; base=p['g']; an=q(base*D(r.choice([0,5,10,15]))/100); pan=D(r.choice([0,300,450])); g=base+an+pan; c=min(g,D(6000)); cn=q(c*D('.0448')); am=q(g*D('.0226')); ir=q(g*D('.04')); L=[('0010','SALAIRE DE BASE',None,None,base,None)]
        if an: L.append(('0050','PRIME ANCIENNETE',base,q(an/base*100),an,None))
        if pan: L.append(('0110','INDEMNITE DE PANIER',None,None,pan,None))
        if x.plant==1 and i==n-1: cn+=D(30); x.change('rate-product','CNSS 30 above base times rate; totals follow',v(cn),v(cn-30),page=p['imm'])
        L+=[('0300','COTISATION C.N.S.S',c,D('4.48'),None,cn),('0310','COTISATION A.M.O',g,D('2.26'),None,am),('0400','IMPOT SUR LE REVENU',None,None,None,ir)]; td=cn+am+ir; net=g-td; nn=net
        if x.plant==2 and i==n-1: nn+=D(200); x.change('net-pay','net 200 above gross less deductions',v(nn),v(net),page=p['imm'])
        f=lambda z,w:(pld(z) if z is not None else '').rjust(w)
        o=['+'+'-'*(W-2)+'+','| '+f'{co[:38]:<40}'+f'BULLETIN DE PAYE   {strip(MF[m-1]).upper()} {y}'.rjust(W-44)+' |','| '+f'No AFFILIATION CNSS : {aff}'.ljust(W-4)+' |','+'+'-'*(W-2)+'+','| '+f'MATRICULE : {mat}   NOM/PRENOM : {p["l"].upper()} {p["f"].upper()}'.ljust(W-4)+' |','| '+f'No CNSS : {p["imm"]}   C.I.N : {p["cin"]}   EMBAUCHE : {dmy(p["hire"])}   JOURS : {p["d"]}'.ljust(W-4)+' |','+------+------------------------------+-------------+--------+-------------+-------------+','| CODE | RUBRIQUE                     |        BASE |   TAUX |       GAINS |    RETENUES |','+------+------------------------------+-------------+--------+-------------+-------------+']
        for cd,l,b,t,ga,re_ in L: o.append(f'| {cd} | {l:<28} |{f(b,12)} |{f(t,7)} |{f(ga,12)} |{f(re_,12)} |')
        o+=['+------+------------------------------+-------------+--------+-------------+-------------+',f'|        TOTAUX                                                |{f(g,12)} |{f(td,12)} |','+'+'-'*(W-2)+'+','| '+f'NET A PAYER : {pld(nn)} DH'.rjust(W-4)+' |','+'+'-'*(W-2)+'+']
        o=[z if len(z)==W else z for z in o]; Y=18+(i%2)*140; pdf.set_font('Courier','',9)
        for z in o: pdf.text(12,Y,z); Y+=4.6
        D_.append(dict(form='payslip',_from=i//2+1,employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=i//2+1,immatriculation=p['imm'],name=p['l'].upper()+' '+p['f'].upper(),cin=p['cin'],hire_date=str(p['hire']),days=str(p['d']),gross=v(g),deductions=v(td),net=v(nn))],lines=[dict(page=i//2+1,label=l,amount=v(ga if ga is not None else re_),**(dict(base=v(b),rate=f'{t/100:.4f}') if b is not None else {})) for cd,l,b,t,ga,re_ in L]))
    pdf.output(x.path); x.done('payslip','fr',D_)
# 14 Typst: livre de paie, headings turned by 90 degrees, two lines a person, totals of the page and general
@layout('c14-livre-vertical','typst')
def L6(x):
    r=x.r; n=[9,21,36,4,46,15][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); R=[]
    for p in x.bds(n,lo=350000): 
        g=p['g']; c=p['c']; cn=q(c*D('.0448')); am=q(g*D('.0226')); ir=q(g*D('.05')); av=D(r.choice([0,0,0,500,1000])) if g>3000 else D(0); R.append(dict(p,cn=cn,am=am,ir=ir,av=av,td=cn+am+ir+av,net=g-cn-am-ir-av,job=r.choice(['Ouvrier','Magasinier','Secrétaire','Chef d\'équipe'])))
    if x.plant==1: k=R[n//2]; k['net']-=D(50); x.change('net-pay','net of a row 50 below; totals follow',v(k['net']),v(k['net']+50),page=k['imm'])
    per=16; pg=chunks(R,per); K='g c cn am ir av td net'.split(); src='#set page(paper:"a4",flipped:true,margin:1.1cm)\n#set text(font:"Liberation Sans",size:7.5pt)\n#let vt(s)=rotate(-90deg,reflow:true)[*#s*]\n'; T_=[]
    for pi,Q in enumerate(pg):
        if pi: src+='#pagebreak()\n'
        src+=f'*{ty(co)}* #h(1fr) #text(12pt)[*LIVRE DE PAIE*] #h(1fr) Folio {pi+1:03d} \\ CNSS : {aff} #h(1fr) Paie de {MF[m-1]} {y}\n#v(3pt)\n'
        b=''
        for k in Q: b+=f'table.cell(rowspan:2)[{R.index(k)+1}],[*{ty(k["l"].upper())} {k["f"]}*],table.cell(rowspan:2)[{k["d"]}],'+','.join(f'table.cell(rowspan:2)[{frs(k[z]) if k[z] else ""}]' for z in K)+f',[{k["imm"]} – {ty(k["job"])}],\n'
        t=[sm(Q,z) for z in K]; d=sum(k['d'] for k in Q); last=pi==len(pg)-1
        b+=f'[],[*Total du folio*],[{d}],'+','.join(f'[*{frs(z)}*]' for z in t)+',\n'; T_.append(dict(scope='page',page=pi+1,days=str(d),gross=v(t[0]),capped=v(t[1]),deductions=v(t[6]),net=v(t[7])))
        if last:
            t=[sm(R,z) for z in K]; d=sum(k['d'] for k in R)
            if x.plant==2: t[7]+=D('1000'); x.change('grand-total','general total of net 1000 above',v(t[7]),v(t[7]-1000),page=pi+1)
            b+=f'[],[*Total général*],[{d}],'+','.join(f'[*{frs(z)}*]' for z in t)+',\n'; T_.append(dict(scope='grand',page=pi+1,days=str(d),gross=v(t[0]),capped=v(t[1]),deductions=v(t[6]),net=v(t[7])))
        src+='#table(columns:(auto,1fr,auto)+(auto,)*8,stroke:.4pt,inset:(x:3pt,y:2.2pt),align:(c,r)=>if r == 0 {center+bottom} else if c == 1 {left} else {right},table.header(vt[N° d\'ordre],align(left)[*Nom, prénom* \\ N° CNSS – emploi],vt[Jours],vt[Salaire brut],vt[Brut plafonné],vt[C.N.S.S.],vt[A.M.O.],vt[I.R.],vt[Avances],vt[Total retenues],vt[Net à payer]),\n'+b+')\n'
    typst(src,x.path)
    x.done('register','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=T_)])
# 15 Writer: attestation in prose, months in two columns side by side
@layout('c15-attestation-semestres','writer')
def L7(x):
    r=x.r; y=r.randint(2015,2023); co=r.choice(COM)[0]; aff=x.aff(); p=x.bds(1)[0]; iss=x.date((y+1,1,5),(y+1,3,28)); base=D(r.randrange(320000,1400000,1000))/100; M=[]
    for j in range(12): d=r.choice([26,26,26,26,20,13]); M.append((d,q(base*d/26)))
    dd=sum(z[0] for z in M); g=sum(z[1] for z in M)
    if x.plant==1: g+=D('5000'); x.change('grand-total','total of the year 5000 above its months',v(g),v(g-5000))
    dt=f'{WF[iss.weekday()]} {dmy(iss)}'
    if x.plant==2: dt=f'{WF[(iss.weekday()+2)%7]} {dmy(iss)}'; x.change('weekday','weekday of the issue date is another',WF[(iss.weekday()+2)%7],WF[iss.weekday()])
    body=par('N',co)+par('N',f'Affiliée à la CNSS sous le numéro {aff}')+par('N','')+par('H','ATTESTATION DE DECLARATION DE SALAIRES')+par('N','')+par('J',f'Nous soussignés, société {co}, certifions que M./Mme {p["f"]} {p["l"].upper()}, titulaire de la CIN n° {p["cin"]}, immatriculé(e) à la CNSS sous le n° {p["imm"]}, employé(e) par nos soins depuis le {dmy(p["hire"])}, a été déclaré(e) au titre de l\'année {y} comme suit :')+par('N','')
    cell=lambda s,st='N',cs='C':f'<table:table-cell table:style-name="{cs}" office:value-type="string">{par(st,s)}</table:table-cell>'
    rows='<table:table-row>'+''.join(cell(s,'B') for s in ('Mois','Jours','Salaire brut','','Mois','Jours','Salaire brut'))+'</table:table-row>'
    for j in range(6): rows+='<table:table-row>'+cell(MF[j].capitalize())+cell(str(M[j][0]),'R')+cell(frs(M[j][1]),'R')+cell('')+cell(MF[j+6].capitalize())+cell(str(M[j+6][0]),'R')+cell(frs(M[j+6][1]),'R')+'</table:table-row>'
    auto='<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.4pt solid #000000" fo:padding="0.06cm"/></style:style>'
    body+='<table:table table:name="T"><table:table-column table:number-columns-repeated="7"/>'+rows+'</table:table>'+par('N','')+par('N',f'Soit un total annuel de {dd} jours et un salaire brut annuel de {frs(g)} dirhams.')+par('N','')+par('N','Cette attestation est délivrée à l\'intéressé(e) pour servir et valoir ce que de droit.')+par('N','')+par('E',f'Oujda, le {dt}')
    st=pst('H','center',True,14,under=True)+pst('N')+pst('B','center',True)+pst('R','end')+pst('J','justify')+pst('E','end'); f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,auto,font='Liberation Serif',fs='11pt',margin='2.2cm')); office(f,x.path)
    x.done('attestation','fr',[dict(employer=dict(name=co,affiliate=aff),issue_date=str(iss),immatriculation=p['imm'],name=p['f']+' '+p['l'].upper(),cin=p['cin'],hire_date=str(p['hire']),rows=[dict(page=1,period=f'{y}-{j+1:02d}',days=str(M[j][0]),gross=v(M[j][1])) for j in range(12)],totals=[dict(scope='grand',page=1,days=str(dd),gross=v(g))])])
# 16 LaTeX: Algerian declaration of contributions (quarter), key / value boxes, one amount table by month
@layout('c16-dz-dac','latex')
def L8(x):
    r=x.r; y,t=r.randint(2016,2024),r.randint(1,4); co=r.choice(["EURL HODNA MATERIAUX","SARL TELL EMBALLAGE","SPA ZIBAN DATTES","ETS OUARSENIS FROID"]); ad=x.dg(10); ms=[MF[(t-1)*3+j] for j in range(3)]; E=[r.randint(3,60) for _ in range(3)]; A=[q(D(r.randint(12000000,280000000))/100) for _ in range(3)]; Cc=[q(a*D('.345')) for a in A]
    if x.plant==1: Cc[1]+=D(900); x.change('rate-product','contribution of the second month 900 above base times 34.5 %; total follows',v(Cc[1]),v(Cc[1]-900))
    tot=sum(Cc); t2=tot
    if x.plant==2: t2+=D(10000); x.change('payment-total','total 10000 above its lines',v(t2),v(tot))
    due=datetime.date(y+(t==4),(t*3)%12+1,30); iss=datetime.date(y+(t==4),(t*3)%12+1,r.randint(3,27)); ct=int((t2%1)*100)
    src=r'''\documentclass[11pt]{article}\usepackage[utf8]{inputenc}\usepackage[french]{babel}\usepackage[a4paper,margin=18mm]{geometry}\usepackage{array}\pagestyle{empty}\parindent0pt\renewcommand{\arraystretch}{1.35}\begin{document}
\begin{center}\textbf{D\'ECLARATION DE COTISATIONS}\\\small (articles 21 et 24 de la loi)\end{center}
\begin{tabular}{|p{.46\textwidth}|p{.46\textwidth}|}\hline \footnotesize Num\'ero d'adh\'erent & \footnotesize P\'eriode de cotisation\\ \texttt{'''+ad+r'''} & '''+f'{t}'+(r'\ier{}' if t==1 else r'\ieme{}')+f' trimestre {y}'+r'''\\ \hline \footnotesize Nom, pr\'enom ou raison sociale & \footnotesize \`A verser avant le\\ '''+tex(co)+' & '+dmy(due)+r'''\\ \hline\end{tabular}\\[12pt]
\begin{tabular}{|l|c|>{\raggedleft\arraybackslash}p{38mm}|c|>{\raggedleft\arraybackslash}p{38mm}|}\hline \textbf{Mois}&\textbf{Effectif}&\textbf{Assiette (DA)}&\textbf{Taux}&\textbf{Montant (DA)}\\ \hline '''+r'\\ \hline '.join(f'{strip(ms[j]).capitalize()}&{E[j]}&{tex(frs(A[j]))}&34,50 \\%&{tex(frs(Cc[j]))}' for j in range(3))+r'''\\ \hline \multicolumn{4}{|r|}{\textbf{Total \`a payer}}&\textbf{'''+frs(t2)+r'''}\\ \hline\end{tabular}\\[14pt]
Arr\^et\'e la pr\'esente d\'eclaration \`a la somme de (en lettres) :\\ '''+tex(words(int(t2))).replace('è',r"\`e")+' dinars'+(f' et {words(ct)} centimes' if ct else '')+r'''.\\[14pt] \hfill Fait \`a S\'etif, le '''+dmy(iss)+r'''\end{document}'''
    src=src.replace(r'\usepackage[utf8]{inputenc}\usepackage[french]{babel}',r'\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\renewcommand{\rmdefault}{ptm}')
    for p_,c_ in ((r"\'E",'É'),(r"\'e",'é'),(r'\`A','À'),(r'\`a','à'),(r'\^e','ê')): src=src.replace(p_,c_)
    latex(src.replace('[french]{babel}','[english]{babel}').replace(r'\ier{}',r'\textsuperscript{er}').replace(r'\ieme{}',r'\textsuperscript{e}'),x.path)
    x.done('bpc','fr',[dict(employer=dict(name=co,affiliate=ad),period=f'{y}-Q{t}',issue_date=str(iss),due_date=str(due),totals=[dict(scope='grand',amount=v(t2))])])
if __name__=='__main__': main()
