from mine import *
# 5 Calc, fr, Senegal: quarterly, months across, XOF without decimals, capped total of the quarter
@layout('d05-dns-trimestre','calc')
def L5(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; n=[11,46,5,24,2,31][x.idx]; y,t=r.randint(2018,2024),r.randint(1,4); N=pool(x,AFG,AFL,n); co=r.choice(["GIE PECHERIE DE JOALANE","SARL BATIMAT TERANGA","ETS KAOLACK OLEAGINEUX","HOTEL LES FILAOS DE SALY"]); er=x.dg(10); iss=nxt(y,t*3,r); cap=432000*3
    P=[]
    for g,l in N:
        b=r.randrange(65000,900000,500); mm=[b+r.choice([0,0,0,15000,-8250,4500]) for _ in range(3)]; P.append(dict(ip=x.dg(9)+r.choice('ABCDEK'),n=f'{l} {g}',m=mm,t=sum(mm)))
    S=[sum(k['m'][i] for k in P) for i in range(3)]; S.append(sum(S)); S0=list(S)
    if x.plant==1: S[1]+=10000; x.change('grand-total','total of the second month 10000 above its rows',v(S[1]),v(S[1]-10000),page='last')
    if x.plant==2: k=P[n//2]; k['t']-=9000; S[3]-=9000; x.change('row-total','quarter of one row 9000 below its months; total follows',v(k['t']),v(k['t']+9000),page=k['ip'])
    wb=openpyxl.Workbook(); w=wb.active; w.title='DNS'; mn=[MF[(t-1)*3+i].capitalize() for i in range(3)]; th=Side(style='thin'); bd=Border(left=th,right=th,top=th,bottom=th)
    w['A1']='REPUBLIQUE DU SENEGAL'; w['A2']='INSTITUTION DE PREVOYANCE SOCIALE'; w['D1']='DECLARATION NOMINATIVE DES SALAIRES'; w['D1'].font=Font(bold=True,size=13); w['D2']=f'{["1er","2ème","3ème","4ème"][t-1]} trimestre {y}'
    w['A4']='Employeur :'; w['B4']=co; w['E4']='N° employeur :'; w['F4']=er; w['A5']='Effectif :'; w['B5']=str(n); w['E5']='Date :'; w['F5']=dmy(iss)
    H=['N° IPRES','Prénoms et nom du salarié',*[f'Salaire\n{a}' for a in mn],'Total\ntrimestre']
    H[1]='Nom et prénoms du salarié'
    for c,h in enumerate(H): z=w.cell(7,c+1,h); z.font=Font(bold=True); z.alignment=Alignment(horizontal='center',vertical='center',wrap_text=True); z.border=bd; z.fill=PatternFill('solid',fgColor='E2EFDA')
    w.row_dimensions[7].height=30
    f3=lambda a:num(a,0,' ')
    for i,k in enumerate(P):
        for c,s in enumerate([k['ip'],k['n'],*map(f3,k['m']),f3(k['t'])]): z=w.cell(8+i,c+1,s); z.border=bd; z.alignment=Alignment(horizontal='right' if c>1 else 'left')
    R=8+n
    for c,s in enumerate(['','TOTAUX (F CFA)',*map(f3,S)]): z=w.cell(R,c+1,s); z.border=bd; z.font=Font(bold=True); z.alignment=Alignment(horizontal='right')
    w.cell(R+2,1,'Certifié sincère et véritable'); w.cell(R+3,5,'Cachet et signature')
    for c,a in zip('ABCDEF',(15,36,14,14,14,16)): w.column_dimensions[c].width=a
    w.print_title_rows='7:7'; w.page_setup.paperSize=9; w.page_setup.orientation='portrait'; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); w.page_setup.fitToHeight=0; w.oddFooter.center.text='Page &P de &N'
    p=x.path[:-3]+'xlsx'; wb.save(p); office(p,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-Q{t}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['ip'],immatriculation=k['ip'],name=k['n'],month_1=v(k['m'][0],0),month_2=v(k['m'][1],0),month_3=v(k['m'][2],0),total=v(k['t'],0)) for k in P],totals=[dict(scope='grand',page='last',month_1=v(S[0],0),month_2=v(S[1],0),month_3=v(S[2],0),total=v(S[3],0))])])
# 6 weasy, Arabic, Tunisian quarterly; full grid RTL, page totals and running total on each sheet, three decimals
@layout('d06-tasrih-tounsi','weasyprint')
def L6(x):
    r=x.r; n=[21,7,39,26,1,45][x.idx]; y,t=r.randint(2016,2024),r.randint(1,4); N=pool(x,TNG,TNL,n); co=r.choice(["شركة الزياتين بالساحل","مخبزة باب سويقة","شركة الحديد بمنزل بورقيبة","مصنع الأجبان بباجة"]); aff=x.dg(6)+'-'+x.dg(2); M=lambda z:num(z,3,'.',',')
    P=[]
    for g,l in N:
        b=D(r.randrange(460000,2400000,250))/1000; mm=[b+D(r.choice(['0','0','35.500','-22.125','60'])) for _ in range(3)]; P.append(dict(i=x.dg(8)+'-'+x.dg(2),n=g[1]+' '+l[1],m=mm,t=sum(mm)))
    if x.plant==2: k=P[n//2]; k['t']+=D('50'); x.change('row-total','quarter of a row 50 above its months; totals follow',v(k['t'],3),v(k['t']-50,3),page=k['i'])
    per=15; pg=chunks(P,per); q4=["الأولى","الثانية","الثالثة","الرابعة"][t-1]; T_=[]; body=''
    for pi,R in enumerate(pg):
        a=[sum(k['m'][i] for k in R) for i in range(3)]+[sum(k['t'] for k in R)]; Z=P[:pi*per+len(R)]; b=[sum(k['m'][i] for k in Z) for i in range(3)]+[sum(k['t'] for k in Z)]; last=pi==len(pg)-1
        if x.plant==1 and pi==0: a[3]+=D('9'); x.change('page-total','page total of the quarter 9 dinars above',v(a[3],3),v(a[3]-9,3),page=1)
        K=lambda s:dict(month_1=v(s[0],3),month_2=v(s[1],3),month_3=v(s[2],3),total=v(s[3],3))
        T_+= [dict(scope='page',page=pi+1,**K(a)),dict(scope='grand' if last else 'cumulative',page=pi+1,**K(b))]
        rows=''.join(f'<tr><td>{pi*per+i+1}<td>{k["i"]}<td class=w>{k["n"]}'+''.join(f'<td>{M(z)}' for z in k['m'])+f'<td>{M(k["t"])}' for i,k in enumerate(R))
        tr=lambda s,l:f'<tr class=t><td colspan=3 class=w>{l}'+''.join(f'<td>{M(z)}' for z in s)
        body+=f'''<section><div class=o>الصندوق الوطني للضمان الاجتماعي</div><h1>التصريح بأجور الثلاثية {q4} لسنة {y}</h1><table class=k><tr><td>المشغل<td class=v>{co}<td>عدد الانخراط<td class=v dir=ltr>{aff}<td>الصفحة<td class=v>{pi+1} من {len(pg)}</table>
<table class=g><tr><th rowspan=2>ع/ر<th rowspan=2>رقم المضمون الاجتماعي<th rowspan=2>الإسم واللقب<th colspan=3>الأجور الشهرية (د.ت)<th rowspan=2>مجموع الثلاثية<tr>{''.join(f"<th>{MT[(t-1)*3+i]}" for i in range(3))}{rows}{tr(a,'مجموع هذه الصفحة')}{tr(b,'المجموع العام' if last else 'المجموع المتراكم')}</table></section>'''
    weasy(f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:13mm}}section{{break-after:page}}section:last-child{{break-after:auto}}body{{font:10pt Amiri}}h1{{font-size:14pt;text-align:center;margin:4pt}}.o{{font-size:11pt}}table{{border-collapse:collapse;width:100%;margin-top:6pt}}.k td{{padding:2pt 4pt}}.v{{font-weight:bold}}.g td,.g th{{border:.7pt solid #222;padding:2pt 4pt;text-align:center}}.g td.w{{text-align:right}}.g th{{background:#f3ead2}}.t td{{font-weight:bold}}</style>{body}''',x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',_pages=True,rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in P],totals=T_)])
# 7 latex fr: name first, number last; longtable with Report / À reporter; recap of three lines under it
@layout('d07-releve-nominatif','latex')
def L7(x):
    r=x.r; n=[16,3,57,34,8,40][x.idx]; y,m=r.randint(2014,2023),r.randint(1,12); P=x.bds(n,lo=280000,hi=2200000); aff=x.aff(); co=r.choice(["PLASTIQUES DU TADLA SARL","AGENCE MARITIME DE SAFI SA","STE TAZA GRANULATS","FERME AVICOLE OULED TEIMA"]); iss=nxt(y,m,r); per=24; pg=chunks(P,per); T_=[]; out=''
    for pi,R in enumerate(pg):
        last=pi==len(pg)-1; z0=P[:pi*per]; z=P[:pi*per+len(R)]; g,cc,d=sm(z,'g'),sm(z,'c'),sd(z)
        if x.plant==1 and not last: cc+=D('600'); x.change('cumulative-total','à reporter of capped 600 above',v(cc),v(cc-600),page=pi+1)
        if x.plant==2 and last: d+=26; x.change('grand-total','total of days 26 above the rows',d,d-26,page=pi+1)
        L=lambda a,dd,gg,c2:f'\\textit{{{a}}}&{dd}&{fr(gg)}&{fr(c2)}&\\\\\\hline\n'
        out+=r'\begin{tabular}{p{6.2cm}rrrc}\hline\textbf{Assuré}&\textbf{Jours}&\textbf{Rémunération}&\textbf{Rémunération}&\textbf{Numéro}\\ &&\textbf{brute}&\textbf{plafonnée}&\textbf{CNSS}\\\hline'+'\n'+(L('Report',sd(z0),sm(z0,'g'),sm(z0,'c')) if pi else '')
        out+=''.join(f'{tex(k["f"])} {tex(k["l"].upper())}&{k["d"]}&{fr(k["g"])}&{fr(k["c"])}&{k["imm"]}\\\\\n' for k in R)+r'\hline '
        out+=L('Total' if last else 'À reporter',d,g,cc)+r'\end{tabular}'+'\n\n'
        T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(d),gross=v(g),capped=v(cc)))
        if not last: out+='\\newpage\n'
    out=out.replace('\u00a0','~')
    src=r'''\documentclass[10pt,a4paper]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[french]{babel}\usepackage[margin=1.8cm,headheight=40pt,includehead]{geometry}\usepackage{fancyhdr}\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}\parindent0pt
\fancyhead[L]{\textbf{'''+tex(co)+r'''}\\ Affiliation CNSS : '''+aff+r'''}\fancyhead[R]{Relevé nominatif des rémunérations\\ Mois : '''+f'{MF[m-1]} {y}'+r'''}\fancyfoot[R]{\small Feuillet \thepage{} / \pageref{LastPage}}
\begin{document}\renewcommand{\arraystretch}{1.15}
'''+out+r'''
\bigskip Nombre d'assurés déclarés : '''+str(n)+r'''\par Établi le '''+f'{iss.day} {MF[iss.month-1]} {iss.year}'+r'''\label{LastPage}\end{document}'''
    latex(src,x.path,runs=2)
    T_[-1]['headcount']=str(n)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['f']+' '+k['l'].upper(),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 8 Writer, bilingual RTL table, stacked headings, totals right at the head of the list (first row), key/value table of two columns
@layout('d08-jadwal-writer','writer')
def L8(x):
    r=x.r; n=[18,6,29,13,42,25][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice([("STE GHARB SUCRE SA","شركة سكر الغرب"),("MAROQUINERIE OUAZZANE SARL","جلديات وزان"),("TRANSPORTS TAFOUGHALT","نقل تافوغالت"),("CENTRE D'APPEL MEHDIA","مركز النداء المهدية")]); iss=nxt(y,m,r)
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: g-=D('70'); x.change('grand-total','gross total 70 below rows',v(g),v(g+70),page=1)
    idate=dmy(iss,'-')
    if x.plant==2: idate=f'30-02-{y+1}'; x.change('impossible-date','issue date the thirtieth of February',idate,None,page='last')
    st=pst('Hd','center',True,14)+pst('C','center')+pst('CB','center',True)+pst('S','start')+pst('SB','start',True)+pst('E','end')+pst('N')
    a0,t0=ftab('K',[4.5,8.5,4.5],[[('رقم الانخراط','C'),(aff,'CB'),("N° d'affiliation",'C')],[('اسم المشغل','C'),(co[1]+'¶'+co[0],'CB'),('Employeur','C')],[('الفترة','C'),(f'{m:02d}/{y}','CB'),('Période','C')]],head=0,rtl=True)
    hd=[('ر.ت¶N°','CB'),('رقم التسجيل¶Matricule CNSS','CB'),('اسم الأجير¶Nom du salarié','CB'),('عدد الأيام¶Nbre de jours','CB'),('الأجر الخام¶Salaire brut','CB'),('الأجر المسقف¶Salaire plafonné','CB')]
    a1,t1=ftab('L',[1.1,3.2,5.4,2.2,2.9,3],[hd,[('المجموع - Total','CB',3),(dd,'CB'),(fr(g),'CB'),(fr(cp),'CB')]]+[[(i+1,'C'),(k['imm'],'C'),(k['ar'],'S'),(k['d'],'C'),(fr(k['g']),'C'),(fr(k['c']),'C')] for i,k in enumerate(P)],head=1,rtl=True,hb='#dbe5f1')
    body=par('Hd','تصريح بأجور المستخدمين - Déclaration des salaires du personnel')+par('N','')+t0+par('N','')+t1+par('N','')+par('S',f'حرر بالقنيطرة بتاريخ {idate}')
    p=x.path[:-3]+'fodt'; open(p,'w').write(fodt(body,st,a0+a1,rtl=True,font='Noto Naskh Arabic',fs='9pt')); office(p,x.path)
    x.done('bds','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',**({} if x.plant==2 else dict(issue_date=str(iss))),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=1,days=str(dd),gross=v(g),capped=v(cp))])])
main()
