from lib import *
M3=lambda z:num(z,3,'\u00a0',',')
# e01 reportlab: Tunisian payment slip, columns from amount to scheme, boxes with label above value, total in a box at the right
@layout('e01-tn-versement','reportlab')
def L1(x):
    r=x.r; t=r.randint(1,4); y=r.randint(2015,2024); co=r.choice(COTN)[0]; aff=x.dg(6)+'-'+x.dg(2); B=D(r.randrange(8000000,190000000,137))/1000; AT=r.choice(['0.50','1.20','2.00','3.60'])
    K=[('Régime général (R.S.N.A.)',B,D('25.75')),('Accidents du travail et maladies professionnelles',B,D(AT))]
    if x.idx!=2: K.append(('Régime complémentaire',q(B*D(r.randint(20,70))/100,3),D('6.00')))
    if x.idx%2: K.append(('Fonds de protection des travailleurs',B,D('0.50')))
    A=[q(b*p/100,3) for _,b,p in K]
    if x.plant==1: A[0]+=D('40'); x.change('rate-product','general scheme 40 dinars above base times rate; total follows',v(A[0],3),v(A[0]-40,3))
    tot=sum(A); p=tot
    if x.plant==2: p+=D('1000'); x.change('payment-total','total 1000 dinars above its lines',v(p,3),v(tot,3))
    ym=t*3+1; yy=y+(ym>12); ym=(ym-1)%12+1; due=datetime.date(yy,ym,15); iss=datetime.date(yy,ym,r.randint(3,14))
    c=C(x.path,A4,'LS',9,fb='LSB'); c.t(40,44,'CAISSE NATIONALE DE SÉCURITÉ SOCIALE',b=1); c.t(40,56,'Bureau régional de Sousse',fs=8); c.t(555,44,'BORDEREAU DE VERSEMENT',a='r',b=1,fs=14); c.t(555,58,'DES COTISATIONS DE SÉCURITÉ SOCIALE',a='r',fs=9)
    def bx(X,Y,w,l,val): c.box(X,Y,X+w,Y+32,.6); c.t(X+4,Y+9,l,fs=6.5); c.t(X+w/2,Y+25,val,a='c',b=1,fs=10)
    bx(40,80,150,'Matricule employeur',aff); bx(196,80,359,'Nom, prénom ou raison sociale de l\'employeur',co); bx(40,118,70,'Trimestre',t); bx(116,118,74,'Année',y); bx(196,118,120,'Code exploitation','%04d'%r.choice([0,1,2,500])); bx(322,118,110,'À verser avant le',dmy(due)); bx(438,118,117,'Date du versement',dmy(iss))
    X0=[40,150,210,330,555]; Y=175; c.box(40,Y,555,Y+20,g=.88)
    for s,(a,b) in zip(('MONTANT DÛ (D,mill.)','TAUX %','ASSIETTE (D,mill.)','RÉGIME'),zip(X0,X0[1:])): c.t((a+b)/2,Y+13,s,a='c',b=1,fs=8)
    y0=Y; Y+=20
    for (l,b,p_),z in zip(K,A): c.t(146,Y+13,M3(z),a='r'); c.t(206,Y+13,pln(p_),a='r'); c.t(326,Y+13,M3(b),a='r'); c.t(336,Y+13,l); Y+=19
    for a in X0: c.line(a,y0,a,Y)
    c.line(40,Y,555,Y); c.box(330,Y+14,555,Y+40,1.2); c.t(336,Y+30,'TOTAL À VERSER',b=1); c.t(549,Y+30,M3(p)+' DT',a='r',b=1,fs=11)
    c.t(40,Y+26,'Mode de règlement : virement postal'); c.t(40,Y+70,'Cachet et signature de l\'employeur'); c.save()
    x.done('bpc','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',due_date=str(due),lines=[dict(label=l,base=v(b,3),rate=f'{p_/100:.4f}',amount=v(z,3)) for (l,b,p_),z in zip(K,A)],totals=[dict(scope='grand',amount=v(p,3))])])
# e02 chromium: order of transfer, RIB in four columns under a spanning heading, zebra, no rules
@layout('e02-virement-rib-eclate','chromium')
def L2(x):
    r=x.r; n=[5,38,14,22,55,9][x.idx]; y,m=r.randint(2018,2025),r.randint(1,12); co=r.choice(COM)[0]; dt=datetime.date(y,m,r.randint(25,28)); R=[dict(p,rib=x.rib(),mat='%04d'%r.randint(1,1900),net=q(D(r.randint(290000,1800000))/100)) for p in x.ma(n,True)]
    tot=sm(R,'net'); t2=tot; w=tot
    if x.plant==1: t2+=D(90); w=t2; x.change('grand-total','total of transfers 90 above (words too)',v(t2),v(tot),page=fr(t2))
    if x.plant==2: k=R[n//2]; o=k['rib']; k['rib']=o[:9]+str((int(o[9])+3)%10)+o[10:]; x.change('rib-key','one digit of an account number changed',k['rib'],o,page=k['l'].upper()+' '+k['f'],cls='particularity')
    ct=int((w%1)*100); own=x.rib()
    tr=''.join(f'<tr><td>{k["mat"]}<td>{esc(k["l"].upper())} {esc(k["f"])}<td>{k["rib"][:3]}<td>{k["rib"][3:6]}<td>{k["rib"][6:22]}<td>{k["rib"][22:]}<td class=r>{fr(k["net"])}' for k in R)
    chrome(f'''<style>@page{{size:A4;margin:16mm 15mm}}body{{font:9.5pt "Liberation Sans"}}table{{width:100%;border-collapse:collapse}}th{{font-size:8.5pt;background:#dfe7ee;padding:3px}}td{{padding:3px 5px;text-align:center}}td:nth-child(2){{text-align:left}}td.r{{text-align:right}}tbody tr:nth-child(even){{background:#f4f6f8}}tr{{break-inside:avoid}}.o{{display:flex;justify-content:space-between}}</style>
<div class=o><div><b>{esc(co)}</b><br>Direction administrative et financière</div><div>Tanger, le {dt.day} {MF[m-1]} {y}</div></div><p style="margin-left:55%">À Monsieur le Directeur<br>de l’agence bancaire<br>Tanger Centre</p><p><u>Objet</u> : ordre de virement des salaires de {MF[m-1]} {y}</p><p>Monsieur,<br>Par le débit de notre compte n° {spl(own,3,3,16,2)}, nous vous prions de bien vouloir virer aux personnes désignées ci-après les sommes suivantes :</p>
<table><thead><tr><th rowspan=2>Matricule<th rowspan=2>Bénéficiaire<th colspan=4>Relevé d’identité bancaire<th rowspan=2>Net à virer<br>(DH)</tr><tr><th>Banque<th>Ville<th>N° de compte<th>Clé</tr></thead><tbody>{tr}</tbody></table>
<p style="text-align:right"><b>Total à virer : {fr(t2)} DH</b></p><p>Arrêté le présent ordre à la somme de <i>{words(int(w))} dirhams{" et "+words(ct)+" centimes" if ct else ""}</i>, pour {n} virements.</p><p style="text-align:right">Le gérant</p>''',x.path)
    x.done('register','fr',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',issue_date=str(dt),rows=[dict(_key=k['rib'][6:22],name=k['l'].upper()+' '+k['f'],rib=k['rib'],net=v(k['net'])) for k in R],totals=[dict(scope='grand',_key=fr(t2),net=v(t2))])])
# e03 weasyprint: Tunisian quarterly declaration, Arabic, right to left, heading repeated, page totals and carried totals
@layout('e03-tasrih-thoulathi','weasyprint')
def L3(x):
    r=x.r; n=[7,33,18,45,2,26][x.idx]; t=r.randint(1,4); y=r.randint(2016,2024); co=r.choice(COTN)[1]; aff=x.dg(8); R=[]; M=lambda z:num(z,3,'',',')
    for p in x.ma(n):
        b=D(r.randrange(480000,1900000,250))/1000; R.append(dict(p,imm=x.dg(10),m=[b+D(r.choice(['0','0','30','-25.500','12.250'])) if r.random()>.06 else D(0) for _ in range(3)]))
    for k in R: k['t']=sum(k['m'])
    if x.plant==1: k=R[n//3]; k['t']+=D('90'); x.change('row-total','quarter of a row 90 dinars above its months; totals follow',v(k['t'],3),v(k['t']-90,3),page=k['imm'])
    mn=[MT[(t-1)*3+i] for i in range(3)]; per=16; pg=chunks(R,per); T_=[]; b=''; S=lambda Z:[sum(k['m'][i] for k in Z) for i in range(3)]+[sum(k['t'] for k in Z)]
    for pi,Q in enumerate(pg):
        s=S(Q); g=S(R[:pi*per+len(Q)]); last=pi==len(pg)-1
        if x.plant==2 and last: s[2]+=D('7'); x.change('page-total','page total of the third month 7 dinars above',v(s[2],3),v(s[2]-7,3),page=pi+1)
        ro=lambda l,z:f'<tr class=t><td colspan=3>{l}</td>'+''.join(f'<td>{M(a)}</td>' for a in z)+'</tr>'
        b+=f'<section><div class=h><div>الجمهورية التونسية<br>الصندوق الوطني للضمان الاجتماعي</div><h1>التصريح الثلاثي بالأجور</h1><div>الورقة عدد {pi+1} من {len(pg)}</div></div><div class=k><p>اسم المؤجر : <b>{co}</b></p><p>عدد انخراط المؤجر : <b>{aff}</b></p><p>الثلاثية : <b>{["الأولى","الثانية","الثالثة","الرابعة"][t-1]}</b> من سنة <b>{y}</b></p></div><table><tr><th rowspan=2>ع.ر</th><th rowspan=2>رقم تسجيل الأجير</th><th rowspan=2>اسم الأجير ولقبه</th><th colspan=3>الأجور الخاضعة للاشتراك (بالدينار)</th><th rowspan=2>مجموع<br>الثلاثية</th></tr><tr>'+''.join(f'<th>{z}</th>' for z in mn)+'</tr>'+''.join(f'<tr><td>{pi*per+i+1}</td><td>{k["imm"]}</td><td class=n>{k["ar"]}</td>'+''.join(f'<td>{M(z)}</td>' for z in k['m']+[k['t']])+'</tr>' for i,k in enumerate(Q))+ro('مجموع الصفحة',s)+(ro('المجموع العام',g) if last else ro('المجموع المنقول إلى الصفحة الموالية',g))+'</table></section>'
        for sc,z in (('page',s),('grand' if last else 'cumulative',g)): T_.append(dict(scope=sc,page=pi+1,month_1=v(z[0],3),month_2=v(z[1],3),month_3=v(z[2],3),total=v(z[3],3)))
    weasy(f'<html dir=rtl lang=ar><style>@page{{size:A4 landscape;margin:10mm}}body{{font:9.5pt "Noto Naskh Arabic"}}section{{break-after:page}}section:last-child{{break-after:auto}}.h{{display:flex;justify-content:space-between;align-items:center}}h1{{font-size:15pt;margin:0}}.k p{{display:inline-block;margin:1mm 0 2mm 12mm}}table{{width:100%;border-collapse:collapse}}td,th{{border:.5pt solid #444;text-align:center;padding:.7mm 2mm}}.n{{text-align:right}}.t td{{font-weight:bold;background:#eee}}</style>{b}</html>',x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in R],totals=T_)])
# e04 latex: English certificate of earnings, twelve months, unruled table with dots, years of months in words
@layout('e04-earnings-certificate','latex')
def L4(x):
    r=x.r; y=r.randint(2018,2024); co=r.choice(COEN); a,b=x.en(1)[0]; hire=x.date((2009,1,1),(2016,12,1)); iss=x.date((y+1,1,8),(y+1,5,28)); base=D(r.randrange(180000,520000,1500))/100; R=[]
    for j in range(12): g=base+(D(r.randint(30,300)) if r.random()<.35 else 0); d=q(g*D(r.choice(['.21','.213','.225']))); R.append(dict(p=f'{y}-{j+1:02d}',l=f'{ME[j]} {y}',g=g,d=d,n=g-d))
    if x.plant==2: k=R[6]; k['n']+=D('100'); x.change('net-pay','net of July 100 above gross less deductions; total follows',v(k['n']),v(k['n']-100))
    G,d,n=sm(R,'g'),sm(R,'d'),sm(R,'n')
    if x.plant==1: G-=D('1000'); x.change('grand-total','total of gross 1000 below the months',v(G),v(G+1000))
    src=r'''\documentclass[11pt]{article}\usepackage[utf8]{inputenc}\renewcommand{\rmdefault}{ppl}\usepackage[T1]{fontenc}\usepackage[a4paper,margin=28mm]{geometry}\pagestyle{empty}\parindent0pt\parskip7pt\begin{document}
{\raggedleft '''+tex(co)+r'''\\Human Resources\\Unit 4, Mill Lane\\[6pt] '''+f'{iss.day} {ME[iss.month-1]} {iss.year}'+r'''\par}
\vspace{6mm}{\centering\large\bfseries CERTIFICATE OF EARNINGS\par}\vspace{4mm}
To whom it may concern:

This is to certify that \textbf{'''+tex(f'{a} {b}')+r'''} (employee number '''+x.dg(5)+r''') has been employed by '''+tex(co)+f' since {hire.day} {ME[hire.month-1]} {hire.year}'+r''' and that the following amounts, in pounds sterling, were paid for the calendar year '''+str(y)+r''':

\begin{center}\begin{tabular}{l@{\qquad}r@{\qquad}r@{\qquad}r}
\textit{Month} & \textit{Gross earnings} & \textit{Deductions} & \textit{Net pay}\\[3pt]
'''+'\n'.join(f'{k["l"]}\\dotfill & {en(k["g"])} & {en(k["d"])} & {en(k["n"])}\\\\' for k in R)+r'''\\[2pt]\cline{2-4}
\textbf{Total} & \textbf{'''+en(G)+r'} & \textbf{'+en(d)+r'} & \textbf{'+en(n)+r'''}\end{tabular}\end{center}
This certificate is issued at the request of the employee for whatever purpose it may serve.

\vspace{12mm}Payroll Manager\end{document}'''
    latex(src,x.path)
    x.done('attestation','en',[dict(employer=dict(name=co),issue_date=str(iss),name=f'{a} {b}',hire_date=str(hire),rows=[dict(page=1,period=k['p'],gross=v(k['g']),deductions=v(k['d']),net=v(k['n'])) for k in R],totals=[dict(scope='grand',page=1,gross=v(G),deductions=v(d),net=v(n))])])
if __name__=='__main__': main()
