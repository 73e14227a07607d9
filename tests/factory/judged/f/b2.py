from pay import *
# 5 Typst: Tunisian fiche de paie, labels above values in a strip of boxes, millimes, words
@layout('f05-fiche-millimes','typst')
def L1(x):
    r=x.r; n=[1,2,4,1,3,2][x.idx]; y,m=r.randint(2019,2024),r.randint(1,12); co=r.choice(COTN)[0]; aff=x.dg(6)+'-'+x.dg(2); M=lambda z:num(z,3,' ',','); src='#set page(paper:"a5",flipped:true,margin:(x:1cm,y:.9cm))\n#set text(font:"Noto Sans",size:7.6pt)\n'; D_=[]
    for i,p in enumerate(x.ma(n)):
        imm=x.dg(8)+'-'+x.dg(2); cin='0'+x.dg(7); rib=x.ribtn(); ch=r.randint(0,4); hire=x.date((2008,1,1),(2018,6,1)); b=q(D(r.randint(620000,2400000))/1000,3); pp=D(r.choice(['20.000','12.500','35.000'])); pt=D('62.412'); av=D(r.choice(['0','0','100','150'])); g=b+pp+pt; ss=q(g*D('.0918'),3); im=g-ss; ir=q((im-D('416.667'))*D('.22'),3) if im>D('416.667') else D(0); cs=q(im*D('.005'),3)
        if x.plant==1 and i==n-1: ss+=D('7'); x.change('rate-product','CNSS 7.000 above base x 9,18 %; taxable and net follow',v(ss,3),v(ss-7,3),page=i+1)
        im=g-ss; td=ss+ir+cs+av; net=g-td; w=net
        if x.plant==2 and i==n-1: w+=D(100); x.change('amount-in-words','words 100 dinars above the figures',None,v(net,3),page=i+1)
        nm=p['l'].upper()+' '+p['f']; iw,mw=int(w),int(q((w%1)*1000,0))
        L=[('Salaire de base','26,00',None,None,b,None),('Prime de présence','',None,None,pp,None),('Indemnité de transport','',None,None,pt,None),('Retenue CNSS','',g,'9,18 %',None,ss),('IRPP','',None,None,None,ir),('CSS','',im,'0,50 %',None,cs)]+([('Avance sur salaire','',None,None,None,av)] if av else [])
        st=lambda *kv:'#table(columns:(1fr,)*'+str(len(kv))+',stroke:.5pt,inset:3pt,'+','.join(f'[#text(6pt,fill:luma(100))[{ty(a)}] \\ {ty(b_)}]' for a,b_ in kv)+')\n#v(-6pt)\n'
        if i: src+='#pagebreak()\n'
        src+=f'#grid(columns:(1fr,auto),[*{ty(co)}* \\ Affiliation CNSS : {ty(aff)}],[#text(12pt)[*FICHE DE PAIE*] \\ Mois : {MF[m-1].capitalize()} {y}])\n#v(2pt)\n'+st(('Matricule',f'{r.randint(1,400):03d}'),('Nom & Prénom',nm),('N° CNSS',imm),('C.I.N.',cin))+st(('Qualification',r.choice(['Opérateur','Agent de maîtrise','Technicien','Couturière'])),("Date d'embauche",dmy(hire)),('Enfants à charge',ch),('Compte bancaire (RIB)',spl(rib,2,3,13,2)))
        src+='#v(6pt)\n#table(columns:(1fr,auto,auto,auto,auto,auto),inset:(x:4pt,y:2.4pt),stroke:(x,y)=>if y == 0 {(y:.6pt,x:.6pt)} else {(x:.6pt)},align:(c,_)=>if c == 0 {left} else {right},[*Rubrique*],[*Nombre*],[*Base*],[*Taux*],[*Gain*],[*Retenue*],'+''.join(f'[{l}],[{nb}],[{M(bb) if bb is not None else ""}],[{t or ""}],[{M(ga) if ga is not None else ""}],[{M(re_) if re_ is not None else ""}],' for l,nb,bb,t,ga,re_ in L)+f'table.hline(stroke:.6pt),[*Totaux*],[],[],[],[*{M(g)}*],[*{M(td)}*],table.hline(stroke:.6pt))\n#grid(columns:(1fr,auto),gutter:8pt,[#text(7pt)[Net à payer en toutes lettres : {words(iw)} dinars'+(f' et {words(mw)} millimes' if mw else '')+f'.]],rect(inset:6pt)[*NET À PAYER  {M(net)} TND*])\n'
        D_.append(dict(form='payslip',_from=i+1,employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=i+1,immatriculation=imm,name=nm,cin=cin,hire_date=str(hire),children=str(ch),rib=rib,gross=v(g,3),deductions=v(td,3),net=v(net,3))],lines=[dict(page=i+1,label=l,amount=v(ga if ga is not None else re_,3),**(dict(base=v(bb,3),rate='0.0918' if 'CNSS' in l else '0.0050') if bb is not None else {})) for l,nb,bb,t,ga,re_ in L]))
    typst(src,x.path); x.done('payslip','fr',D_)
# 6 Calc: English payroll summary by department with subtotals, continued over pages without repeated header
@layout('f06-dept-summary','calc')
def L2(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side
    r=x.r; n=[9,22,47,30,58,16][x.idx]; y,m=r.randint(2021,2025),r.randint(1,12); co=r.choice(COEN); run=x.date((y,m,20),(y,m,27)); nd=max(2,min(5,n//6)); dn=['Administration','Production','Warehouse','Sales & Marketing','Maintenance'][:nd]; E=x.en(n); G=[[] for _ in dn]; nos=sorted(uniq(x,lambda:r.randint(1001,1999),n))
    for i,(a,b) in enumerate(E):
        bs=q(D(r.randint(140000,460000))/100); ot=q(D(r.choice([0,0,0,r.randint(2000,38000)]))/100); g=bs+ot; t,nic,pn=ukpay(x,g); G[i*nd//n].append(dict(no=str(nos[i]),ni='QQ'+x.dg(6)+r.choice('ABCD'),nm=f'{b}, {a}',bs=bs,ot=ot,g=g,t=t,nic=nic,pn=pn,td=t+nic+pn,net=g-t-nic-pn))
    if x.plant==2: k=G[-1][0]; k['net']-=D(64); x.change('net-pay','net of a row 64 below gross less deductions; totals follow',v(k['net']),v(k['net']+64),page=k['no'])
    K='bs ot g t nic pn td net'.split(); wb=openpyxl.Workbook(); w=wb.active; th=Side(style='thin'); db=Side(style='double'); B=Font(bold=True,name='Liberation Sans',size=9); N=Font(name='Liberation Sans',size=9)
    w['A1']=co; w['A1'].font=Font(bold=True,size=14); w['A2']='Payroll Summary by Department'; w['A2'].font=Font(bold=True,size=11); w['A3']=f'Pay period: {ME[m-1]} {y}'; w['H3']=f'Run date: {run.day} {ME[run.month-1][:3]} {run.year}'
    for c,h in enumerate(('Emp. No','Employee','NI Number','Basic Pay','Overtime','Gross Pay','PAYE','NIC','Pension','Total Deductions','Net Pay')): z=w.cell(5,c+1,h); z.font=B; z.border=Border(bottom=th); z.alignment=Alignment(horizontal='left' if c<3 else 'right',wrap_text=True)
    R=6
    def put(R,vals,f=N,bd=None):
        for c,s in enumerate(vals):
            z=w.cell(R,c+1,s); z.font=f
            if bd: z.border=bd
            if c>2: z.number_format='#,##0.00;[Red]-#,##0.00;"-"'; z.alignment=Alignment(horizontal='right')
    allr=[]
    for d,z in zip(dn,G):
        w.cell(R,1,f'Department: {d}').font=B; R+=1
        for k in z: put(R,[k['no'],k['nm'],k['ni']]+[float(k[f]) for f in K]); R+=1; allr.append(k)
        s=[sm(z,f) for f in K]
        if x.plant==1 and d==dn[1]: s[2]-=D(40); x.change('group-total','gross of a department 40 below its rows',v(s[2]),v(s[2]+40),page=f'{d} total')
        put(R,['',f'{d} total',f'{len(z)} employees']+[float(t) for t in s],B,Border(top=th)); R+=2
    s=[sm(allr,f) for f in K]; put(R,['','Company total',f'{n} employees']+[float(t) for t in s],B,Border(top=th,bottom=db))
    for c,wd in enumerate((8,26,14,12,10,12,11,10,10,12,12)): w.column_dimensions['ABCDEFGHIJK'[c]].width=wd
    w.page_setup.orientation='landscape'; w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); w.oddFooter.center.text='Page &P of &N'
    f=x.path[:-3]+'xlsx'; wb.save(f); office(f,x.path)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',issue_date=str(run),_pages=True,rows=[dict(_key=k['ni'],immatriculation=k['ni'],name=k['nm'],gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in allr],totals=[dict(scope='grand',page='last',headcount=str(n),gross=v(s[2]),deductions=v(s[6]),net=v(s[7]))])])
# 7 WeasyPrint: Arabic payslip, earnings and deductions in two tables side by side, one or two a page
@layout('f07-qasimat-ratib','weasyprint')
def L3(x):
    r=x.r; n=[1,2,5,1,4,2][x.idx]; y,m=r.randint(2019,2024),r.randint(1,12); ME_="يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(); co=r.choice(['شركة دلتا للصناعات الغذائية','مصنع النيل الأزرق للنسيج','شركة الواحة للمقاولات','مؤسسة سيدي بشر للطباعة']); ind=x.idx%2==0; M=(lambda z:num(z,2,'٬','٫',True)) if ind else (lambda z:num(z,2,',','.')); N=(lambda s:ai(s)) if ind else str; b=''; D_=[]
    for i,p in enumerate(x.ma(n)):
        no=x.dg(8); hire=x.date((2009,1,1),(2019,1,1)); bs=D(r.randint(3200,14000)); A=[('الأجر الأساسي',bs),('بدل انتقال',D(r.choice([300,450,600]))),('بدل طبيعة عمل',q(bs*D('.1'))) ]+([('أجر إضافي',q(D(r.randint(10000,90000))/100))] if r.random()<.6 else []); g=sum(z for _,z in A); B=[('حصة العامل في التأمينات',q(min(g,D(9400))*D('.11'))),('ضريبة كسب العمل',q(g*D('.07')))]+([('سلفة',D(r.choice([250,500])))] if r.random()<.5 else [])+([('جزاءات',q(bs/30))] if r.random()<.3 else []); td=sum(z for _,z in B); T=td; net=g-td; nn=net
        if x.plant==1 and i==n-1: T=td+D(90); nn=g-T; x.change('deductions-total','total of deductions 90 above its lines; net follows',v(T),v(td),page='last')
        if x.plant==2 and i==n-1: nn=net+D(150); x.change('net-pay','net 150 above gross less deductions',v(nn),v(net),page='last')
        t=lambda c,h,L,tl,tt:f'<table class={c}><tr><th>{h}<th>المبلغ</tr>'+''.join(f'<tr><td>{a}<td>{M(z)}' for a,z in L)+f'<tr class=t><td>{tl}<td>{M(tt)}</table>'
        b+=f'<section><div class=h><b>{co}</b><span class=ti>قسيمة راتب</span><span>شهر {ME_[m-1]} {N(y)}</span></div><div class=k><p>اسم الموظف: <b>{p["ar"]}</b></p><p>الرقم التأميني: <b>{N(no)}</b></p><p>الإدارة: <b>{r.choice(["الحسابات","التشغيل","المخازن"])}</b></p><p>تاريخ التعيين: <b>{N(dmy(hire))}</b></p></div><div class=w>{t("a","الاستحقاقات",A,"إجمالي الاستحقاقات",g)}{t("b","الاستقطاعات",B,"إجمالي الاستقطاعات",T)}</div><div class=n>صافي الراتب: <b>{M(nn)} جنيه</b></div></section>'
        D_.append(dict(form='payslip',_from=i//2+1,employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=i//2+1,immatriculation=no,name=p['ar'],hire_date=str(hire),gross=v(g),deductions=v(T),net=v(nn))],lines=[dict(page=i//2+1,label=a,amount=v(z)) for a,z in A+B]))
    weasy(f'<html dir=rtl lang=ar><style>@page{{size:A4;margin:12mm}}body{{font:10.5pt "Amiri"}}section{{height:125mm;border:.6pt solid;padding:4mm;margin-bottom:8mm;break-inside:avoid}}.h{{display:flex;justify-content:space-between;border-bottom:1pt solid;padding-bottom:2mm}}.ti{{font-size:16pt;font-weight:bold}}.k{{display:flex;flex-wrap:wrap}}.k p{{width:50%;margin:1mm 0}}.w{{display:flex;gap:6mm;align-items:flex-start;margin-top:3mm}}table{{width:48%;border-collapse:collapse}}th{{background:#e8e8e8;border:.5pt solid}}td{{border-bottom:.3pt solid #888;padding:.3mm 1mm}}td+td{{text-align:left}}.t td{{font-weight:bold;border-top:.8pt solid}}.n{{margin-top:4mm;text-align:left;font-size:13pt}}</style>{b}',x.path)
    x.done('payslip','ar',D_)
# 8 LaTeX: French payslip with grouped head (part salariale / part patronale), gain and retenue, cumulated box
@layout('f08-part-salariale','latex')
def L4(x):
    r=x.r; y,m=r.randint(2015,2019),r.randint(1,12); co=r.choice(COFR); sir=x.siret(); a,b=x.fr(1)[0]; birth=x.date((1960,1,1),(1997,1,1)); nir=x.nir(birth); hire=x.date((2009,1,3),(2014,12,1)); sb=q(D(r.randint(154000,420000))/100); an=q(sb*D(r.choice([0,3,6,9]))/100); G=sb+an; PM=D('3269'); A_=min(G,PM); B_=max(G-PM,D(0)); cs=q(G*D('.9825')); f=lambda z,n=2:tex(num(z,n,' ',','))
    K=[('2000','Sécurité sociale maladie',G,D('0.75'),D('12.89')),('2010','Vieillesse plafonnée',A_,D('6.90'),D('8.55')),('2020','Vieillesse déplafonnée',G,D('0.35'),D('1.85')),('2050','Allocations familiales',G,None,D('5.25')),('2060','Accident du travail',G,None,D('1.60')),('3000','Assurance chômage TA',A_,D('2.40'),D('4.00')),('4000','ARRCO tranche A',A_,D('3.10'),D('4.65')),('4010','AGFF tranche A',A_,D('0.80'),D('1.20'))]+([('4100','ARRCO tranche B',B_,D('8.10'),D('12.15'))] if B_ else [])+[('6000','CSG déductible',cs,D('5.10'),None),('6010','CSG et CRDS non déd.',cs,D('2.90'),None)]
    L=[(c,l,bb,s,q(bb*s/100) if s else None,e,q(bb*e/100) if e else None) for c,l,bb,s,e in K]
    ts=sum(z[4] for z in L if z[4]); T=ts
    if x.plant==1: T=ts-D('18'); x.change('deductions-total','total of employee contributions 18 below its lines; net follows',v(T),v(ts))
    te=sum(z[6] for z in L if z[6]); net=G-T; n2=net; sav=0
    if x.plant==2: n2=net-D(200); x.change('net-pay','net à payer 200 below gross less contributions',v(n2),v(net))
    row=lambda c,l,n='',t='',ga='',re_='',tp='',rp='':f'{c}&{tex(l)}&{n}&{t}&{ga}&{re_}&{tp}&{rp}\\\\\n'
    body=row('0100','Salaire de base','151,67',f(q(sb/D('151.67'),4),4),f(sb))+(row('0150','Prime d\'ancienneté',f(sb),f(q(an/sb*100)),f(an)) if an else '')+r'\hline '+row('','\\textbf{SALAIRE BRUT}'.replace('\\','@'),'','',r'\textbf{'+f(G)+'}').replace('@textbf\\{','\\textbf{').replace('@','\\').replace('BRUT\\}','BRUT}')+r'\hline '+''.join(row(c,l,f(bb),f(s) if s else '','',f(z) if z else '',f(e) if e else '',f(w) if w else '') for c,l,bb,s,z,e,w in L)
    body=re.sub(r'&[^&]*SALAIRE BRUT[^&]*&',r'&\\textbf{SALAIRE BRUT}&',body)
    src=r'''\documentclass[8pt]{extarticle}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[a4paper,margin=13mm]{geometry}\usepackage{array,helvet}\renewcommand{\familydefault}{\sfdefault}\pagestyle{empty}\parindent0pt\begin{document}
\begin{minipage}[t]{.48\textwidth}\fbox{\begin{minipage}{.95\textwidth}\textbf{'''+tex(co)+r'''}\\'''+f'{r.randint(2,70)}, avenue {r.choice(["de la Gare","Jean Moulin","du Stade"])}\\\\ {r.choice(["47000 AGEN","03200 VICHY","12000 RODEZ"])}'+r'''\\ SIRET '''+sir+r''' \hfill APE 1623Z\\ URSSAF : '''+x.dg(12)+r'''\end{minipage}}\end{minipage}\hfill\begin{minipage}[t]{.48\textwidth}\raggedleft{\Large\textbf{BULLETIN DE PAIE}}\\[4pt] Paie du 01/'''+f'{m:02d}/{y} au {calendar.monthrange(y,m)[1]}/{m:02d}/{y}'+r'''\\[3pt]\fbox{\begin{minipage}{.9\textwidth}'''+f'{a} {b}'+r'''\\'''+f'{r.randint(1,60)} chemin des {r.choice(["Lilas","Acacias","Vignes"])}'+r'''\\ '''+'47510 FOULAYRONNES'+r'''\end{minipage}}\end{minipage}\\[10pt]
\begin{tabular}{|p{.3\textwidth}|p{.3\textwidth}|p{.3\textwidth}|}\hline Numéro de sécurité sociale&Emploi&Date d'entrée\\ '''+spl(nir,13,2)+'&'+r.choice(['Menuisier','Aide-comptable','Chauffeur PL','Cariste'])+'&'+dmy(hire)+r'''\\ \hline\end{tabular}\\[8pt]
\begin{tabular}{|c|l|>{\raggedleft\arraybackslash}p{19mm}|r|>{\raggedleft\arraybackslash}p{19mm}|>{\raggedleft\arraybackslash}p{19mm}|r|>{\raggedleft\arraybackslash}p{20mm}|}\hline
&&&\multicolumn{3}{c|}{\textbf{Part salariale}}&\multicolumn{2}{c|}{\textbf{Part patronale}}\\ \cline{4-8}
\textbf{N°}&\textbf{Désignation}&\textbf{Nombre ou base}&\textbf{Taux}&\textbf{Gain}&\textbf{Retenue}&\textbf{Taux}&\textbf{Montant}\\ \hline
'''+body+r'\hline '+row('','TOTAL DES RETENUES','','','',r'\textbf{'+f(T)+'}','',r'\textbf{'+f(te)+'}')+r'''\hline\end{tabular}\\[8pt]
\begin{tabular}{|l|r|r|r|}\hline &Heures&Brut&Plafond S.S.\\ \hline Mois&151,67&'''+f(G)+'&'+f(PM)+r'\\ Cumul annuel&'+f(D('151.67')*m)+'&'+f(G*m)+'&'+f(PM*m)+r'''\\ \hline\end{tabular}\hfill\fbox{\begin{minipage}{50mm}\centering NET À PAYER\\[2pt]{\large\textbf{'''+f(n2)+r''' €}}\\ par virement le '''+dmy(eom(y,m))+r'''\end{minipage}}
\end{document}'''
    latex(src,x.path)
    x.done('payslip','fr',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',rows=[dict(page=1,nir=nir,name=f'{a} {b}',hire_date=str(hire),gross=v(G),deductions=v(T),net=v(n2))],lines=[dict(page=1,label='Salaire de base',amount=v(sb))]+([dict(page=1,label="Prime d'ancienneté",amount=v(an))] if an else [])+[dict(page=1,label=l,base=v(bb),rate=f'{s/100:.4f}',amount=v(z)) for c,l,bb,s,z,e,w in L if s])])
if __name__=='__main__': main()
