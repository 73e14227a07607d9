from mine import *
# 25 chromium bilingual RTL: total panel at the left beside the list (page 1), heading of three lines
@layout('d25-lawha-janibiya','chromium')
def L25(x):
    r=x.r; n=[19,8,32,24,2,14][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice([("STE MAMORA LIEGE SARL","شركة المعمورة للفلين"),("CABLERIE DU DETROIT SA","أسلاك المضيق"),("LABO ANALYSES ATLAS","مختبر الأطلس")]); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); iss=nxt(y,m,r)
    if x.plant==1: g+=D('60'); x.change('grand-total','gross total 60 above',v(g),v(g-60),page=1)
    if x.plant==2: cp-=D('330'); x.change('grand-total','capped total 330 below',v(cp),v(cp+330),page=1)
    T=lambda a,f,s:f'<div class=q><div class=a>{a}</div><div class=f dir=ltr>{f}</div><div class=z dir=ltr>{s}</div></div>'
    rows=''.join(f'<tr><td>{k["imm"]}<td class=w>{k["ar"]}<td>{k["d"]}<td dir=ltr>{dot(k["g"])}<td dir=ltr>{dot(k["c"])}' for k in P)
    chrome(f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:11mm}}body{{font:10px "Noto Sans Arabic","Liberation Sans";margin:0}}.f{{font:8px "Liberation Sans"}}.wrap{{display:flex;gap:8px;align-items:flex-start}}.main{{flex:1}}.side{{width:120px}}.q{{border:1px solid #036;border-radius:5px;margin-bottom:6px;padding:3px;text-align:center}}.z{{font-weight:bold;font-size:11px}}table{{border-collapse:collapse;width:100%}}td,th{{border-bottom:1px solid #99b;padding:2px 4px;text-align:center}}th{{border-top:2px solid #036;border-bottom:2px solid #036}}td.w{{text-align:right}}h1{{font-size:14px;text-align:center;margin:4px}}tr{{break-inside:avoid}}</style><h1>جدول الأجور المصرح بها<br><span style="font-size:11px">Tableau des salaires déclarés</span></h1>
<div class=wrap><div class=main><table><thead><tr><th>رقم التسجيل<br>في الصندوق<div class=f>N° CNSS</div><th>الاسم<br>الكامل<div class=f>Nom complet</div><th>الأيام<br>المصرح بها<div class=f>Jours déclarés</div><th>مبلغ الأجر<br>الخام<div class=f>Salaire brut</div><th>مبلغ الأجر<br>المسقف<div class=f>Salaire plafonné</div></thead><tbody>{rows}</tbody></table></div>
<div class=side>{T("المشغل","Employeur",f'{co[0]}')}{T("رقم الانخراط","N° affilié",aff)}{T("الفترة","Période",f"{m:02d}/{y}")}{T("عدد الأجراء","Effectif",n)}{T("مجموع الأيام","Total jours",dd)}{T("مجموع الأجور الخام","Total brut",dot(g))}{T("مجموع الأجور المسقفة","Total plafonné",dot(cp))}{T("التاريخ","Date",dmy(iss))}</div></div>''',x.path)
    x.done('bds','frar',[dict(employer=dict(name=co[0],affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=1,headcount=str(n),days=str(dd),gross=v(g),capped=v(cp))])])
# 26 typst ar: names wrapped in a narrow column, no rules, Egypt: insurance wage; totals above
@layout('d26-ishtirak-masri','typst')
def L26(x):
    r=x.r; n=[9,30,17,43,4,21][x.idx]; y,m=r.randint(2020,2024),r.randint(1,12); er=x.dg(8); co=r.choice(["شركة الدلتا للزيوت والصابون","مصنع المحلة للتريكو","مطاحن وسط النيل"]); cap=D('9400'); P=[]
    for i in range(n):
        d=r.choice([30,30,30,28,20]); b=D(r.randrange(280000,2200000,1250))/100; g=q(b*d/30); P.append(dict(i=x.dg(8),n=f'{r.choice(JOG)} {r.choice(JOM)} {r.choice(JOM)} {r.choice(JOL)}',d=d,g=g,c=min(g,cap)))
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: cp+=D('1000'); x.change('grand-total','total of insurance wage 1000 above',v(cp),v(cp-1000),page=1)
    if x.plant==2: dd-=2; x.change('grand-total','days 2 below',dd,dd+2,page=1)
    A=lambda z:num(z,2,'٬','٫').translate(AI)
    cells=''.join(f'[{ai(i+1)}],[{ai(k["i"])}],[{k["n"]}],[{ai(k["d"])}],[{A(k["g"])}],[{A(k["c"])}],\n' for i,k in enumerate(P))
    src=f'''#set page(paper:"a4",margin:(x:2cm,y:1.8cm),footer:context align(left,text(size:8pt)[#counter(page).display("١") / #counter(page).final().map(k=>numbering("١",k)).first()]))
#set text(font:"Amiri",size:11pt,lang:"ar",dir:rtl)
#align(center)[#text(16pt,weight:"bold")[بيان بأجور العاملين المؤمن عليهم]]
المنشأة: *{co}* #h(1fr) الرقم التأميني للمنشأة: *{ai(er)}*

عن شهر: *{["يناير","فبراير","مارس","أبريل","مايو","يونيو","يوليو","أغسطس","سبتمبر","أكتوبر","نوفمبر","ديسمبر"][m-1]} {ai(y)}* #h(1fr) عدد المؤمن عليهم: *{ai(n)}*

إجمالي الأيام: *{ai(dd)}* #h(1fr) إجمالي الأجر الشامل: *{A(g)}* جنيه #h(1fr) إجمالي أجر الاشتراك: *{A(cp)}* جنيه
#line(length:100%,stroke:1.2pt)
#table(columns:(24pt,62pt,92pt,36pt,1fr,1fr),align:(center,center,right,center,center,center),stroke:none,inset:(x:4pt,y:3.5pt),
table.header([*م*],[*الرقم التأميني*],[*اسم المؤمن عليه*],[*أيام العمل*],[*الأجر الشامل*],[*أجر الاشتراك بحد أقصى {ai(9400)}*]),
table.hline(stroke:.6pt),
{cells})
'''
    typst(src,x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=1,headcount=str(n),days=str(dd),gross=v(g),capped=v(cp))])])
# 27 weasy en: quarterly report, months across, half-ruled, page and running totals, boxes
@layout('d27-quarterly-wage-report','weasyprint')
def L27(x):
    r=x.r; n=[14,40,7,28,2,51][x.idx]; y,t=r.randint(2017,2024),r.randint(1,4); N=x.en(n,True); er=x.dg(9); co=r.choice(["Bluefin Canneries Incorporated","Northgate Textile Mills Corp.","Palm Ridge Hospital Inc."]); iss=nxt(y,t*3,r,5,20); per=22; P=[]; body=''; T_=[]; mn=[ME[(t-1)*3+i] for i in range(3)]
    for a,b in N: k=D(r.randrange(120000,3600000,500))/100; mm=[k+D(r.choice([0,0,250,-125,1000])) for _ in range(3)]; P.append(dict(i=f'{x.dg(2)}-{x.dg(7)}-{x.dg(1)}',n=f'{b}, {a}',m=mm,t=sum(mm)))
    if x.plant==2: k=P[n//2]; k['t']-=D('500'); x.change('row-total','quarter total of a row 500 below its months; totals follow',v(k['t']),v(k['t']+500),page=k['i'])
    pg=chunks(P,per); K=lambda s:dict(month_1=v(s[0]),month_2=v(s[1]),month_3=v(s[2]),total=v(s[3]))
    for pi,R in enumerate(pg):
        f=lambda L:[sum(k['m'][i] for k in L) for i in range(3)]+[sum(k['t'] for k in L)]
        a,b=f(R),f(P[:pi*per+len(R)]); last=pi==len(pg)-1
        if x.plant==1 and pi==0: a[1]+=D('75'); x.change('page-total','page total of second month 75 above',v(a[1]),v(a[1]-75),page=1)
        T_+=[dict(scope='page',page=pi+1,**K(a)),dict(scope='grand' if last else 'cumulative',page=pi+1,**K(b))]
        tr=lambda l,s:f'<tr class=t><td colspan=2>{l}'+''.join(f'<td class=n>{en(z)}' for z in s)
        body+=f'<section><h1>Quarterly Report of Wages Paid</h1><table class=b><tr><td><i>Employer name</i><br>{co}<td><i>Employer ID number</i><br>{er[:2]}-{er[2:]}<td><i>Quarter ending</i><br>{mn[2]} {calendar.monthrange(y,t*3)[1]}, {y}<td><i>Page</i><br>{pi+1} of {len(pg)}</table><table class=g><tr><th>Social Security No.<th>Employee<th>{"<th>".join(mn)}<th>Quarter total</tr>'+''.join(f'<tr><td>{k["i"]}<td>{k["n"]}'+''.join(f'<td class=n>{en(z)}' for z in k['m']+[k['t']]) for k in R)+tr('Total this page',a)+tr('Grand total' if last else 'Total to date',b)+'</table></section>'
    weasy(f'<style>@page{{size:letter landscape;margin:14mm}}section{{break-after:page}}section:last-child{{break-after:auto}}body{{font:9pt "DejaVu Sans"}}h1{{font-size:13pt;margin:0 0 5pt}}table{{border-collapse:collapse;width:100%}}.b td{{border:1pt solid #000;padding:2pt 5pt;font-weight:bold}}.b i{{font-size:7pt;font-weight:normal}}.g{{margin-top:6pt}}.g td{{padding:1.5pt 4pt;border-bottom:.3pt solid #aaa}}.g th{{text-align:left;border-bottom:1pt solid #000;font-size:8pt}}.n{{text-align:right}}.g th:nth-child(n+3){{text-align:right}}.t td{{font-weight:bold;border-top:.8pt solid #000}}</style>{body}',x.path)
    x.done('bds','en',[dict(employer=dict(name=co),period=f'{y}-Q{t}',_pages=True,rows=[dict(_key=k['i'],immatriculation=k['i'].replace('-',''),name=k['n'],month_1=v(k['m'][0]),month_2=v(k['m'][1]),month_3=v(k['m'][2]),total=v(k['t'])) for k in P],totals=T_)])
# 28 latex fr: list then a recap of contributions (base, rate, amount), plain booktabs-like
@layout('d28-declaration-et-cotisations','latex')
def L28(x):
    r=x.r; n=[11,24,6,19,33,15][x.idx]; y,m=r.randint(2016,2018),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["SOCIETE ALIMENTAIRE DE BENI TADJIT","ENTREPRISE D'ELECTRICITE OUARDIGHA","STE NETTOYAGE ET HYGIENE LIXUS"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    L=[('Allocations familiales',g,D('0.0640')),('Prestations sociales à court terme',cp,D('0.0157')),('Prestations sociales à long terme',cp,D('0.1189')),('Assurance maladie obligatoire',g,D('0.0635')),('Taxe de formation professionnelle',g,D('0.0160'))]; A=[q(b*t_) for _,b,t_ in L]
    if x.plant==1: A[2]+=D('100'); x.change('line-product','amount of long-term line 100 above base x rate; total follows',v(A[2]),v(A[2]-100),page='last')
    tt=sum(A)
    if x.plant==2: tt+=D('54'); x.change('lines-total','total of contributions 54 above its lines',v(tt),v(tt-54),page='last')
    pc=lambda t_:f'{t_*100:.2f}'.replace('.',',')+r'~\%'
    F=lambda z:tex(fr(z))
    src=r'''\documentclass[9pt,a4paper]{extarticle}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[french]{babel}\usepackage[margin=2cm]{geometry}\usepackage{longtable}\parindent0pt\pagestyle{empty}
\begin{document}{\Large\bfseries Déclaration de salaires et de cotisations}\hfill '''+f'{MF[m-1]} {y}'+r'''\par\medskip
\begin{tabular}{@{}ll@{}}Entreprise&'''+tex(co)+r'''\\N° d'affiliation CNSS&'''+aff+r'''\\Date de dépôt&'''+dmy(iss)+r'''\end{tabular}\par
\begin{longtable}{clrrr}\hline N° assuré&Nom, prénom&Jours&Salaire réel&Salaire plafonné\\\hline\endhead
'''+''.join(f'{k["imm"]}&{tex(k["l"])}, {k["f"]}&{k["d"]}&{F(k["g"])}&{F(k["c"])}\\\\\n' for k in P)+r'\hline &\textbf{Total}&\textbf{'+str(dd)+r'}&\textbf{'+F(g)+r'}&\textbf{'+F(cp)+r'''}\\\hline\end{longtable}
\textbf{Cotisations dues}\par\smallskip\begin{tabular}{lrrr}\hline Nature&Assiette&Taux&Montant\\\hline
'''+''.join(f'{a}&{F(b)}&{pc(t_)}&{F(z)}\\\\\n' for (a,b,t_),z in zip(L,A))+r'\hline \multicolumn{3}{l}{\textbf{Total à payer (DH)}}&\textbf{'+F(tt)+r'}\\\hline\end{tabular}\end{document}'
    latex(src,x.path,runs=2)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l']+', '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],lines=[dict(page='last',label=a,base=v(b),rate=str(t_),amount=v(z)) for (a,b,t_),z in zip(L,A)],totals=[dict(scope='grand',_key=fr(g),days=str(dd),gross=v(g),capped=v(cp))])])
main()
