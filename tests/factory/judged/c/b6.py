from lib import *
# 41 reportlab: sections of movements, totals in the first line under the heading, abbreviations, capitals without accents, misspelt words
@layout('c41-mouvements','reportlab')
def L1(x):
    r=x.r; n=[11,24,37,4,52,17][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; c=C(x.path,A4,'LN',9.5,fb='LSB'); g,cc,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P); gp=g
    a_,b_=max(1,n//8),max(1,n//10); G=[('PERSONNEL EN PLACE',P[:n-a_-b_]),('ENTRANTS DU MOIS',P[n-a_-b_:n-b_]),('SORTANTS DU MOIS',P[n-b_:])]; G=[z for z in G if z[1]]
    if x.plant==1: gp+=D(75); x.change('grand-total','total of gross in the first line 75 above its rows',v(gp),v(g))
    if x.plant==2: k=P[0]; dd=k['d']; k['c']+=D(0); old=k['c']; k['c']=k['g']+D(25); cc=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(old),page=k['imm'])
    X=[(40,'l'),(115,'l'),(345,'r'),(450,'r'),(555,'r')]; pgno=0
    def head():
        nonlocal Y,pgno
        pgno+=1; c.t(40,40,'DECLAR. DES SALAIRES',b=1,fs=14); c.t(555,40,f'FEUILLE {pgno}',a='r'); c.t(40,60,'ENTREPRISE',fs=8); c.t(110,60,co,b=1); c.t(350,60,'NUM. ADHERANT CNSS',fs=8); c.t(555,60,aff,a='r',b=1); c.t(40,74,'MOIS DE PAIE',fs=8); c.t(110,74,f'{strip(MF[m-1]).upper()} {y}',b=1)
        for s,(xx,a) in zip(('No D\'IMMATRIC.','NOM ET PRENOM','NBRE JRS','SAL. BRUT REEL','SAL. BRUT PLAF.'),X): c.t(xx,100,s,a=a,b=1,fs=8)
        Y=116
    Y=0; head(); 
    for s,(xx,a) in zip(('','TOTAL DECLARE',d,num(gp,2,'.'),num(cc,2,'.')),X): c.t(xx,Y,s,a=a,b=1)
    Y+=18
    for t,R in G:
        if Y>770: c.page(); head()
        c.t(40,Y,t,b=1,fs=8); c.line(40,Y+2,200,Y+2,.3); Y+=14
        for k in R:
            if Y>800: c.page(); head()
            for s,(xx,a) in zip((k['imm'],f"{k['l'].upper()} {k['f'].upper()}",k['d'],num(k['g'],2,'.'),num(k['c'],2,'.')),X): c.t(xx,Y,s,a=a)
            Y+=14
        Y+=5
    c.page(); c.save()
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'].upper(),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=1,days=str(d),gross=v(gp),capped=v(cc))])])
# 42 Story: English schedule, wrapped cells, ruled, total in a sentence
@layout('c42-insured-schedule','pymupdf')
def L2(x):
    r=x.r; n=[6,19,30,2,25,13][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COEN); reg=x.dg(7); R=[]
    for a,b in x.en(n): g=q(D(r.randint(80000,610000))/100); R.append(dict(no=x.dg(9),nm=f'{a} {b}',d=r.choice([31,30,26,22,26,26]) if 0 else r.choice([26,26,26,20,12]),g=g,c=min(g,D(3000))))
    g,c=sm(R,'g'),sm(R,'c'); e=n
    if x.plant==1: g+=D(333); x.change('grand-total','total wages 333 above',v(g),v(g-333),page='last')
    if x.plant==2: e+=1; x.change('announced-count','number of persons one above the rows',e,n,page='last')
    h=f'''<h2>Schedule of Insured Persons and Wages</h2><table><tr><td class="k">Employer</td><td><b>{esc(co)}</b></td><td class="k">Employer's number</td><td><b>{reg}</b></td></tr><tr><td class="k">Wage month</td><td><b>{ME[m-1]} {y}</b></td><td class="k">Currency</td><td>EUR</td></tr></table><p> </p><table><tr><th>Item</th><th>Social insurance number</th><th>Insured person</th><th>Days worked</th><th>Wages paid before deductions</th><th>Wages up to the ceiling</th></tr>'''+''.join(f'<tr><td>{i+1}</td><td>{k["no"]}</td><td>{k["nm"]}</td><td class="r">{k["d"]}</td><td class="r">€{en(k["g"])}</td><td class="r">€{en(k["c"])}</td></tr>' for i,k in enumerate(R))+f'</table><p>This schedule lists {e} insured persons with total wages of €{en(g)} and total wages up to the ceiling of €{en(c)}.</p>'
    story(h,x.path,css='body{font-family:serif;font-size:9px}td,th{border:0.5px solid black;padding:3px;text-align:left}.r{text-align:right}.k{background-color:#eeeeee}table{width:100%}')
    x.done('bds','en',[dict(employer=dict(name=co,affiliate=reg),period=f'{y}-{m:02d}',rows=[dict(_key=k['no'],immatriculation=k['no'],name=k['nm'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in R],totals=[dict(scope='grand',page='last',headcount=str(e),gross=v(g),capped=v(c))])])
# 43 fpdf2: Arabic payment slip, words in Arabic
@layout('c43-wasl-ada','fpdf2')
def L3(x):
    from fpdf import FPDF
    r=x.r; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COM)[1]; aff=x.aff(); g=q(D(r.randint(3000000,60000000))/100); c=q(g*D(r.randint(60,95))/100); K=[('التعويضات العائلية',g,'6.40'),('التعويضات القصيرة والطويلة الأمد',c,'13.46'),('رسم التكوين المهني',g,'1.60'),('التأمين الإجباري عن المرض',g,'6.37')]; A=[q(b*D(t)/100) for _,b,t in K]; due=datetime.date(y+m//12,m%12+1,10)
    if x.plant==1: A[3]-=D(35); x.change('rate-product','health insurance 35 below base times rate; total follows',v(A[3]),v(A[3]+35))
    tot=sum(A); w=tot
    if x.plant==2: w+=D(500); x.change('amount-in-words','words 500 above the figures',None,v(tot))
    pdf=FPDF('P','mm','A4'); pdf.set_auto_page_break(False); pdf.add_page(); pdf.add_font('N','',T+'noto/NotoNaskhArabic-Regular.ttf'); pdf.add_font('N','B',T+'noto/NotoNaskhArabic-Bold.ttf'); pdf.add_font('D','',T+'dejavu/DejaVuSans.ttf')
    def cell(w_,h,t,bd=0,al='R',st='',sz=10):
        ar=bool(re.search('[\u0600-\u06ff]',t)); pdf.set_font('N' if ar else 'D',st if ar else '',sz); pdf.set_text_shaping(ar,direction='rtl' if ar else 'ltr'); pdf.cell(w_,h,t,border=bd,align=al)
    cell(0,10,'وصل أداء الاشتراكات',al='C',st='B',sz=16); pdf.ln(16)
    for a,b in (('رقم المنخرط',aff),('الاسم أو العنوان التجاري',co),('شهر الأجور',f'{m:02d}/{y}'),('آخر أجل للأداء',dmy(due))): pdf.set_x(60); cell(80,8,b,1,'C',st='B'); cell(55,8,a,1,'R'); pdf.ln(8)
    pdf.ln(8)
    for t,w_ in (('المبلغ الواجب',40),('النسبة',25),('الوعاء',45),('نوع الاشتراك',75)): cell(w_,9,t,1,'C',st='B')
    pdf.ln(9)
    for (l,b,t),z in zip(K,A): cell(40,8,frs(z),1,'C'); cell(25,8,t.replace('.',',')+' %',1,'C'); cell(45,8,frs(b),1,'C'); cell(75,8,l,1,'R'); pdf.ln(8)
    cell(40,9,frs(tot),1,'C'); cell(145,9,'المجموع الواجب أداؤه بالدرهم',1,'R',st='B'); pdf.ln(14); ct=int((w%1)*100)
    cell(0,8,'المبلغ بالحروف: '+arw(int(w))+' درهما'+(f' و{arw(ct)} سنتيما' if ct else '')); pdf.output(x.path)
    x.done('bpc','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',due_date=str(due),lines=[dict(label=l,base=v(b),rate=f'{D(t)/100:.4f}',amount=v(z)) for (l,b,t),z in zip(K,A)],totals=[dict(scope='grand',amount=v(tot))])])
# 44 Typst: name on one line, figures on the line below, unruled; total at the left in a side column
@layout('c44-deux-lignes','typst')
def L4(x):
    r=x.r; n=[7,20,33,3,40,14][x.idx]; y,m=r.randint(2015,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P)
    if x.plant==1: c-=D(10); x.change('grand-total','sum of capped 10 below its rows',v(c),v(c+10),page='last')
    if x.plant==2: k=P[n//2]; old=k['c']; k['c']=k['g']+D(99); c=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(old),page=k['imm'])
    per=16; pg=chunks(P,per); src='#set page(paper:"a4",margin:(x:2cm,y:1.6cm))\n#set text(font:"Liberation Sans",size:9pt)\n'
    for pi,R in enumerate(pg):
        if pi: src+='#pagebreak()\n'
        src+=f'#text(12pt)[*Salaires du personnel assuré*] #h(1fr) {MF[m-1].capitalize()} {y} \\ Employeur n° {aff} à la CNSS #h(1fr) {ty(co)} #v(4pt)\n'
        b=''.join(f'table.cell(colspan:4)[*{ty(k["f"]+" "+k["l"].upper())}*],[{k["imm"]}],[{k["d"]} j],[{fr(k["g"])}],[{fr(k["c"])}],table.hline(stroke:.2pt),\n' for k in R)
        src+=f'#table(columns:(1fr,1fr,1fr,1fr),stroke:none,inset:(x:4pt,y:2.4pt),align:(c,r)=>if c == 0 {{left}} else {{right}},table.cell(colspan:4)[_Nom de l\'assuré_],[_N° CNSS_],[_Jours_],[_Salaire réel_],[_Salaire plafonné_],table.hline(stroke:.8pt),\n{b})\n'
    src+=f'#v(6pt)#table(columns:(auto,auto),stroke:.5pt,align:(left,right),[Effectif],[{n}],[Total des jours],[{d}],[Total salaires réels],[{fr(g)}],[Total salaires plafonnés],[{fr(c)}])\n'
    typst(src,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['f']+' '+k['l'].upper(),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',headcount=str(n),days=str(d),gross=v(g),capped=v(c))])])
# 45 LaTeX: booktabs, grouped heading, months to date beside the month, page totals
@layout('c45-cumul-exercice','latex')
def L5(x):
    r=x.r; n=[9,24,38,5,50,18][x.idx]; y,m=r.randint(2017,2024),r.randint(2,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; per=19; pg=chunks(P,per); T_=[]; b=''
    for k in P: k['cg']=k['g']+q(D(r.randint(300000,900000))/100*(m-1)); k['cc']=k['c']+q(D(r.randint(250000,300000))/100*(m-1))
    if x.plant==1: k=P[n//2]; old=k['c']; k['c']=k['g']+D(64); x.change('capped-above-gross','capped above gross of the month; totals follow',v(k['c']),v(old),page=k['imm'])
    for pi,R in enumerate(pg):
        last=pi==len(pg)-1
        b+=(r'\newpage ' if pi else '')+r'\textbf{'+tex(co)+r'}\hfill Déclaration CNSS du mois '+f'{m:02d}/{y}'+r'\\ Affiliation : '+aff+r'\hfill page '+f'{pi+1}/{len(pg)}'+r'\\[4mm]\begin{tabular}{llrrrrr}\toprule & & & \multicolumn{2}{c}{Mois déclaré} & \multicolumn{2}{c}{Cumul depuis janvier}\\ \cmidrule(lr){4-5}\cmidrule(lr){6-7} N\textsuperscript{o} CNSS & Nom et prénom & Jours & Salaire & Plafonné & Salaire & Plafonné\\ \midrule'+'\n'
        b+=''.join(f'{k["imm"]}&{tex(k["l"])} {k["f"]}&{k["d"]}&{tex(frs(k["g"]))}&{tex(frs(k["c"]))}&{tex(frs(k["cg"]))}&{tex(frs(k["cc"]))}\\\\\n' for k in R)+r'\midrule '
        for sc,lab,Z in [('page','Total page',R)]+([('grand','Total général',P)] if last else []):
            g,c,d=sm(Z,'g'),sm(Z,'c'),sum(k['d'] for k in Z)
            if x.plant==2 and sc=='grand': g+=D(400); x.change('grand-total','grand total of the month 400 above',v(g),v(g-400),page=pi+1)
            b+=f'& \\textbf{{{lab}}} & {d} & {tex(frs(g))} & {tex(frs(c))} & {tex(frs(sm(Z,"cg")))} & {tex(frs(sm(Z,"cc")))}\\\\\n'; T_.append(dict(scope=sc,page=pi+1,days=str(d),gross=v(g),capped=v(c)))
        b+=r'\bottomrule\end{tabular}'+'\n'
    latex(r'\documentclass[9pt]{extarticle}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\renewcommand{\rmdefault}{ptm}\usepackage[a4paper,margin=13mm]{geometry}\usepackage{booktabs}\pagestyle{empty}\parindent0pt\begin{document}\small '.replace('[9pt]{extarticle}','[10pt]{article}')+b+r'\end{document}',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 46 WeasyPrint: Tunisian quarterly declaration in Arabic
@layout('c46-tasrih-thulathi','weasyprint')
def L6(x):
    r=x.r; n=[5,17,29,2,38,11][x.idx]; y,t=r.randint(2017,2024),r.randint(1,4); co=r.choice(COTN)[1]; aff=x.dg(6)+'-'+x.dg(2); R=[]; M=lambda z:num(z,3,'.',',')
    for p in x.ma(n): b=D(r.randrange(480000,1900000,250))/1000; mm=[b+D(r.choice(['0','0','31.500','-22.250'])) for _ in range(3)]; R.append(dict(p,no=x.dg(8)+'-'+x.dg(2),m=mm,t=sum(mm)))
    if x.plant==1: k=R[n//2]; k['t']+=D(9); x.change('row-total','quarter of a row 9 dinars above its months; total follows',v(k['t'],3),v(k['t']-9,3),page=k['no'])
    S=[sum(k['m'][j] for k in R) for j in range(3)]+[sum(k['t'] for k in R)]
    if x.plant==2: S[3]+=D(1000); x.change('grand-total','grand total of the quarter 1000 above',v(S[3],3),v(S[3]-1000,3),page='last')
    q4=['الأولى','الثانية','الثالثة','الرابعة'][t-1]
    h=f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:14mm}}body{{font:9pt "Noto Naskh Arabic"}}h1{{font-size:14pt;text-align:center}}table{{border-collapse:collapse;width:100%}}thead{{display:table-header-group}}td,th{{border:.5pt solid;padding:1.4pt 4pt}}.c{{text-align:center}}.t td{{font-weight:bold}}</style><p>الجمهورية التونسية<br>الصندوق الوطني للضمان الاجتماعي</p><h1>تصريح ثلاثي بالأجور</h1><p>اسم المؤجر: <b>{co}</b> &nbsp;&nbsp; عدد انخراطه: <b dir=ltr>{aff}</b></p><p>الثلاثية {q4} لسنة {y}</p><table><thead><tr><th rowspan=2>ع.ر<th rowspan=2>عدد الضمان الاجتماعي<th rowspan=2>اسم الأجير ولقبه<th colspan=3>الأجور المدفوعة بالدينار<th rowspan=2>مجموع الثلاثية<tr>{"".join(f"<th>{MT[(t-1)*3+j]}" for j in range(3))}</thead>{"".join(f'<tr><td class=c>{i+1}<td class=c dir=ltr>{k["no"]}<td>{k["ar"]}'+"".join(f'<td class=c>{M(z)}' for z in k["m"])+f'<td class=c>{M(k["t"])}' for i,k in enumerate(R))}<tr class=t><td colspan=3 class=c>المجموع العام{"".join(f"<td class=c>{M(z)}" for z in S)}</table><p>عدد الأجراء المصرح بهم: {n}</p>'''
    weasy(h,x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',rows=[dict(_key=k['no'],immatriculation=k['no'],name=k['ar'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in R],totals=[dict(scope='grand',page='last',month_1=v(S[0],3),month_2=v(S[1],3),month_3=v(S[2],3),total=v(S[3],3))])])
# 47 Writer: two declarations in a file, table of Writer without borders but shaded heading, words of the total
@layout('c47-deux-mois','writer')
def L7(x):
    r=x.r; y,m=r.randint(2018,2024),r.randint(1,11); co=r.choice(COM)[0]; aff=x.aff(); ice=x.ice(); base=x.bds([6,14,22,2,17,9][x.idx]); body=''; D_=[]; st=pst('H','start',True,13)+pst('HB','start',True,13,extra='fo:break-before="page"')+pst('N')+pst('R','end',size=9)+pst('L','start',size=9)+pst('RB','end',True,9)+pst('LB','start',True,9); auto='<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:padding="0.05cm"/></style:style><style:style style:name="CH" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:background-color="#d9d9d9"/></style:style><style:style style:name="T" style:family="table"><style:table-properties style:width="17.6cm" table:align="left"/></style:style>'+''.join(f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for i,w in enumerate((5.4,2.8,1.8,3.8,3.8)))
    cell=lambda s,p,c='C':f'<table:table-cell table:style-name="{c}" office:value-type="string">{par(p,s)}</table:table-cell>'
    for j in range(2):
        mm=m+j; P=[dict(k) for k in base]
        for k in P: k['d']=r.choice([26,26,24,13]); k['g']=q(D(r.randrange(320000,1250000,500))/100*k['d']/26); k['c']=min(k['g'],D(6000))
        g,c,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P); w=g
        if j==1 and x.plant==1: c+=D(60); x.change('grand-total','total of capped of the second month 60 above',v(c),v(c-60),page='last')
        if j==1 and x.plant==2: w+=D(2000); x.change('amount-in-words','words of the second month 2000 above the figures',None,v(g),page='last')
        ct=int((w%1)*100); iss=datetime.date(y+mm//12,mm%12+1,r.randint(2,9))
        body+=par('HB' if j else 'H',f'Déclaration de salaires – {MF[mm-1]} {y}')+par('N',f'{co} – ICE {ice}')+par('N',f'Affilié CNSS n° {aff}')+par('N','')+'<table:table table:style-name="T">'+''.join(f'<table:table-column table:style-name="W{i}"/>' for i in range(5))+'<table:table-row>'+''.join(cell(s,p,'CH') for s,p in (('Salarié','LB'),('N° CNSS','LB'),('Jours','RB'),('Salaire mensuel','RB'),('dans la limite du plafond','RB')))+'</table:table-row>'+''.join('<table:table-row>'+cell(f"{k['f']} {k['l']}",'L')+cell(k['imm'],'L')+cell(str(k['d']),'R')+cell(frs(k['g']),'R')+cell(frs(k['c']),'R')+'</table:table-row>' for k in P)+'<table:table-row>'+cell('Total','LB','CH')+cell('','LB','CH')+cell(str(d),'RB','CH')+cell(frs(g),'RB','CH')+cell(frs(c),'RB','CH')+'</table:table-row></table:table>'+par('N','')+par('N',f'Arrêtée la présente déclaration à la somme de {words(int(w))} dirhams'+(f' et {words(ct)} centimes' if ct else '')+' (salaires mensuels).')+par('N',f'Safi, le {dmy(iss)}')
        D_.append(dict(form='bds',_from=j+1,employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{mm:02d}',issue_date=str(iss),rows=[dict(page=j+1,immatriculation=k['imm'],name=k['f']+' '+k['l'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=j+1,days=str(d),gross=v(g),capped=v(c))]))
    f=x.path[:-3]+'fodt'; open(f,'w').write(fodt(body,st,auto,font='DejaVu Serif',fs='10pt',margin='1.7cm')); office(f,x.path); x.done('bds','fr',D_)
# 48 Chromium: English payslip, this period and year to date, hourly lines
@layout('c48-pay-advice','chromium')
def L8(x):
    r=x.r; y,m=r.randint(2019,2024),r.randint(2,12); co=r.choice(COEN); a,b=x.en(1)[0]; ni='QQ'+x.dg(6)+'C'; h=D(r.choice([150,160,140])); rt=q(D(r.randint(1150,3100))/100); bs=q(h*rt); oh=D(r.choice([0,4,7.5,10])); orr=q(rt*D('1.5')); o=q(oh*orr); g=bs+o; tx=q((g-1048)*D('.2')) if g>1048 else D(0); n_=q((g-1048)*D('.08')) if g>1048 else D(0); pn=q(g*D('.04')); td=tx+n_+pn; net=g-td; nn=net; B2=bs; dt=datetime.date(y,m,calendar.monthrange(y,m)[1]); f=D(r.randint(2,m) if m>2 else 2)
    if x.plant==1: nn+=D(45); x.change('net-pay','net 45 above gross less deductions',v(nn),v(net))
    if x.plant==2: td+=D(12); nn=g-td; x.change('deductions-total','total deductions 12 above their sum; net follows',v(td),v(td-12))
    L=[('Basic hours',h,rt,bs)]+([('Overtime at time and a half',oh,orr,o)] if oh else []); DD=[('Income tax (PAYE)',tx),('National Insurance',n_),('Workplace pension',pn)]
    h_=f'''<style>@page{{size:210mm 148mm;margin:9mm}}body{{font:8.5pt "DejaVu Sans";margin:0}}h1{{font-size:13pt;margin:0 0 2mm}}.g{{display:grid;grid-template-columns:30mm 1fr 34mm 1fr;gap:1mm 3mm;border:.6pt solid;padding:2mm;margin-bottom:3mm}}.g dt{{color:#555}}.g dd{{margin:0;font-weight:bold}}table{{width:100%;border-collapse:collapse;margin-bottom:3mm}}th{{text-align:right;background:#222;color:#fff;padding:1mm}}td{{text-align:right;padding:.8mm 1mm;border-bottom:.2pt solid #888}}td:first-child,th:first-child{{text-align:left}}.t td{{font-weight:bold}}.n{{text-align:right;font-size:13pt;border:1pt solid;padding:2mm;display:inline-block;float:right}}</style><h1>Pay advice — {esc(co)}</h1><div class=g><dt>Employee</dt><dd>{a} {b}</dd><dt>NI number</dt><dd>{spl(ni,2,2,2,2,1)}</dd><dt>Pay period</dt><dd>{ME[m-1]} {y}</dd><dt>Date paid</dt><dd>{dmy(dt)}</dd></div><table><tr><th>Pay<th>Hours<th>Rate £<th>This period £<th>Year to date £</tr>{"".join(f"<tr><td>{l}<td>{u}<td>{en(t_)}<td>{en(z)}<td>{en(z*f)}" for l,u,t_,z in L)}<tr class=t><td>Gross pay<td><td><td>{en(g)}<td>{en(g*f)}</table><table><tr><th>Deductions<th>This period £<th>Year to date £</tr>{"".join(f"<tr><td>{l}<td>{en(z)}<td>{en(z*f)}" for l,z in DD)}<tr class=t><td>Total deductions<td>{en(td)}<td>{en((tx+n_+pn)*f)}</table><div class=n>Net pay £{en(nn)}</div>'''
    chrome(h_,x.path)
    x.done('payslip','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=ni,name=f'{a} {b}',gross=v(g),deductions=v(td),net=v(nn))],lines=[dict(page=1,label=l,amount=v(z)) for l,u,t_,z in L]+[dict(page=1,label=l,amount=v(z)) for l,z in DD])])
if __name__=='__main__': main()
