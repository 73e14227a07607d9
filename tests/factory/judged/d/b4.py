from mine import *
# 13 chromium fr: two-line rows, values over their small labels, page total per sheet, numbers left of the names
@layout('d13-declaration-fiches','chromium')
def L13(x):
    r=x.r; n=[7,29,16,41,3,22][x.idx]; y,m=r.randint(2019,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); ice=x.ice(); co=r.choice(["CHAUSSURES MEDINA SARL AU","RIAD LES JASMINS SARL","STE DRAA DATTES SA","CABINET DENTAIRE ANFA-MAARIF"]); iss=nxt(y,m,r); per=14; pg=chunks(P,per); body=''; T_=[]
    V=lambda val,lab:f'<div class=v><b>{val}</b><i>{lab}</i></div>'
    for pi,R in enumerate(pg):
        g,cp,d=sm(R,'g'),sm(R,'c'),sd(R); last=pi==len(pg)-1
        if x.plant==1 and pi==1: d-=2; x.change('page-total','page total of days 2 below rows',d,d+2,page=2)
        T_.append(dict(scope='page',page=pi+1,days=str(d),gross=v(g),capped=v(cp)))
        body+=f'<section><div class=h>{V(co,"dénomination sociale")}{V(aff,"numéro d’affiliation CNSS")}{V(ice,"ICE")}{V(MF[m-1]+" "+str(y),"mois de paie")}{V(f"{pi+1} / {len(pg)}","feuillet")}</div><h1>Salaires déclarés</h1><table><tr class=t><th>Immatriculation<br><small>C.I.N.</small><th>Salarié<br><small>date d’embauche</small><th>Jours payés<th>Salaire brut<br><small>salaire plafonné CNSS</small></tr>'
        body+=''.join(f'<tr><td>{k["imm"]}<br><small>{k["cin"]}</small><td><b>{k["l"].upper()}</b> {k["f"]}<br><small>{dmy(k["hire"])}</small><td class=c>{k["d"]}<td class=n>{frt(k["g"])}<br><small>{frt(k["c"])}</small>' for k in R)
        body+=f'<tr class=t><td colspan=2>Total du feuillet n° {pi+1}<td class=c>{d}<td class=n>{frt(g)}<br><small>{frt(cp)}</small>'
        if last:
            g,cp,d=sm(P,'g'),sm(P,'c'),sd(P)
            if x.plant==2: g+=D('0.90'); x.change('grand-total','grand gross 0.90 above',v(g),v(g-D('0.90')),page=pi+1)
            T_.append(dict(scope='grand',page=pi+1,days=str(d),gross=v(g),capped=v(cp)))
            body+=f'<tr class=t><td colspan=2>Total de la déclaration<td class=c>{d}<td class=n>{frt(g)}<br><small>{frt(cp)}</small>'
        body+='</table>'+(f'<p>Établi le {iss.day} {MF[iss.month-1]} {iss.year}</p>' if last else '')+'</section>'
    chrome(f'<style>@page{{size:A4;margin:14mm}}body{{font:10px "DejaVu Sans";margin:0}}section{{break-after:page}}section:last-child{{break-after:auto}}.h{{display:flex;gap:14px;border-bottom:2px solid #274}}.v b,.v i{{display:block}}.v i{{font-size:7.5px;color:#555;margin-bottom:4px}}h1{{font-size:14px}}table{{width:100%;border-collapse:collapse}}td,th{{border-bottom:1px solid #bbb;padding:3px 6px;text-align:left}}small{{font-size:8.5px;color:#444}}.n{{text-align:right}}.c{{text-align:center}}.t{{background:#eef5ee;font-weight:bold}}</style>'+body,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],cin=k['cin'],name=k['l'].upper()+' '+k['f'],hire_date=str(k['hire']),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 14 Calc, Arabic sheet RTL, Arabic-Indic digits, totals in a block above
@layout('d14-waraqa-ujur','calc')
def L14(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; n=[13,36,5,20,49,2][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); e=x.dg(7,'3'); co=r.choice(["شركة المفرق للصناعات الغذائية","مؤسسة البتراء للمقاولات","مستشفى الرازي الأهلي","شركة اليرموك للنقل"]); cap=D('3000'); P=[]
    for i in range(n):
        b=D(r.randrange(260000,4200000,500))/1000; d=r.choice([30,30,30,30,26,15]); g=q(b*d/30,3); P.append(dict(ss=x.dg(10),n=f'{r.choice(JOG)} {r.choice(JOM)} {r.choice(JOL)}',d=d,g=g,c=min(g,cap)))
    A=lambda z:num(z,3,'٬','٫').translate(AI)
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: cp+=D('10'); x.change('grand-total','capped total 10 dinars above',v(cp,3),v(cp-10,3),page=1)
    if x.plant==2: k=P[1]; o=k['c']; k['c']=k['g']+D('25'); cp=sm(P,'c'); x.change('capped-above-gross','capped of a row above its gross; total follows',v(k['c'],3),v(o,3),page=k['ss'].translate(AI))
    wb=openpyxl.Workbook(); w=wb.active; w.sheet_view.rightToLeft=True; th=Side(style='thin'); bd=Border(left=th,right=th,top=th,bottom=th); ce=Alignment(horizontal='center',vertical='center',wrap_text=True)
    def put(a,s,b=False,bx=False,al=None): w[a]=s; w[a].font=Font(name='Noto Naskh Arabic',bold=b,size=10); w[a].alignment=al or Alignment(horizontal='right',vertical='center'); w[a].border=bd if bx else Border()
    put('C1','كشف أجور المشتركين في الضمان الاجتماعي',True); put('A3','اسم المنشأة'); put('B3',co,True); put('A4','رقم المنشأة'); put('B4',ai(e),True); put('A5','كشف شهر'); put('B5',ai(f'{m:02d}/{y}'),True)
    for i,(l,s) in enumerate((('عدد المشتركين',ai(n)),('مجموع أيام العمل',ai(dd)),('مجموع الأجور الإجمالية',A(g)),('مجموع الأجور الخاضعة ضمن السقف',A(cp)))): put(f'E{2+i}',l,True,True); put(f'F{2+i}',s,True,True,ce)
    for c,h in zip('ABCDEF',('ت','اسم المشترك','رقم الضمان','أيام العمل','الأجر الإجمالي (دينار)','الأجر ضمن السقف (دينار)')): put(f'{c}7',h,True,True,ce); w[f'{c}7'].fill=PatternFill('solid',fgColor='D9E1F2')
    for i,k in enumerate(P):
        for c,s in zip('ABCDEF',(ai(i+1),k['n'],ai(k['ss']),ai(k['d']),A(k['g']),A(k['c']))): put(f'{c}{8+i}',s,False,True,None if c=='B' else ce)
    for c,a in zip('ABCDEF',(13,36,15,10,30,24)): w.column_dimensions[c].width=a
    w.row_dimensions[7].height=28; w.page_setup.paperSize=9; w.page_setup.orientation='landscape'; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); w.page_setup.fitToHeight=0
    p=x.path[:-3]+'xlsx'; wb.save(p); office(p,x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=e),period=f'{y}-{m:02d}',rows=[dict(_key=k['ss'],immatriculation=k['ss'],name=k['n'],days=str(k['d']),gross=v(k['g'],3),capped=v(k['c'],3)) for k in P],totals=[dict(scope='grand',page=1,headcount=str(n),days=str(dd),gross=v(g,3),capped=v(cp,3))])])
# 15 Story, en: plain table, totals in a sentence, key/values two to a line
@layout('d15-remittance-list','pymupdf')
def L15(x):
    r=x.r; n=[6,33,19,27,1,44][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); N=x.en(n,True); er=x.dg(6); co=r.choice(["Castries Bay Boatyard Ltd","Soufriere Spice Growers Co-op","Harbour Point Guest Houses Ltd"]); iss=nxt(y,m,r); cap=D('5000'); P=[]
    for a,b in N:
        k=r.choice([4,4,4,5,3]); g=D(r.randrange(80000,720000,250))/100; P.append(dict(i=x.dg(6),n=f'{b.upper()} {a}',d=k*5,g=g,c=min(g,cap)))
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: g+=D('36'); x.change('grand-total','gross total 36 above',v(g),v(g-36),page='last')
    if x.plant==2: dd-=10; x.change('grand-total','days total 10 below',dd,dd+10,page='last')
    rows=''.join(f'<tr><td>{k["i"]}</td><td>{k["n"]}</td><td class="c">{k["d"]}</td><td class="n">${en(k["g"])}</td><td class="n">${en(k["c"])}</td></tr>' for k in P)
    story(f'<h2>Contribution remittance list</h2><p><b>Employer:</b> {esc(co)} &#160;&#160;&#160;&#160; <b>Employer No.:</b> {er}</p><p><b>Contribution month:</b> {ME[m-1]} {y} &#160;&#160;&#160;&#160; <b>Date prepared:</b> {iss.day} {ME[iss.month-1][:3]} {iss.year}</p><table><tr><th>NIC No.</th><th>Employee</th><th>Days worked</th><th>Gross earnings</th><th>Earnings up to ceiling</th></tr>{rows}<tr><td></td><td><b>Totals ({n} employees)</b></td><td class="c"><b>{dd}</b></td><td class="n"><b>${en(g)}</b></td><td class="n"><b>${en(cp)}</b></td></tr></table>',x.path,'body{font-family:sans-serif;font-size:9px} table{border:1px solid black;width:100%} td,th{border:1px solid #888;padding:3px} .n{text-align:right} .c{text-align:center} p{margin:2px}')
    x.done('bds','en',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['i']+' ' if 0 else k['i'],immatriculation=k['i'],name=k['n'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 16 reportlab, bilingual, Mauritania: quarter; heading of four lines, French and Arabic; half-ruled; recap in a box at the right; MRU
@layout('d16-mauritanie-trimestre','reportlab')
def L16(x):
    r=x.r; n=[9,26,38,14,50,3][x.idx]; y,t=r.randint(2019,2024),r.randint(1,4); N=pool(x,MRG,MRL,n); er=x.dg(5); co=r.choice([("SMPC PECHE COTIERE SARL","شركة الصيد الشاطئي"),("ETS ADRAR MATERIAUX","مؤسسة أدرار لمواد البناء"),("CLINIQUE TIRIS","مصحة تيرس")]); iss=nxt(y,t*3,r); P=[]
    for a,b in N:
        g0=D(r.randrange(450000,4800000,5000))/100; mm=[g0+D(r.choice([0,0,0,500,-250])) for _ in range(3)]; P.append(dict(i=x.dg(8),n=b[0]+' '+a[0],ar=a[1]+' '+b[1],m=mm,t=sum(mm)))
    S=[sum(k['m'][i] for k in P) for i in range(3)]; S.append(sum(S))
    if x.plant==1: S[3]+=D('700'); x.change('grand-total','total of the quarter 700 above',v(S[3]),v(S[3]-700),page='last')
    if x.plant==2: k=P[0]; k['t']+=D('81'); S[3]+=D('81'); x.change('row-total','quarter of a row 81 above its months; total follows',v(k['t']),v(k['t']-81),page=k['i'])
    c=C(x.path,landscape(A4),'LS',8,fb='LSB'); per=22; pg=chunks(P,per); X0=[36,60,120,290,400,492,584,676,806]
    for pi,R in enumerate(pg):
        c.t(36,36,'C.N.S.S. - Nouakchott',b=1); c.t(806,36,shape('الصندوق الوطني للضمان الاجتماعي'),a='r',f='NAB',fs=9); c.t(421,44,'Déclaration trimestrielle des salaires',a='c',b=1,fs=12); c.t(421,60,shape('التصريح الفصلي بالأجور'),a='c',f='NAB',fs=12)
        c.t(36,76,f'Employeur : {co[0]}'); c.t(36,88,f'Numéro employeur : {er}'); c.t(806,76,shape(f'المشغل : {co[1]}'),a='r',f='NA',fs=9); c.t(421,80,f'{["Premier","Deuxième","Troisième","Quatrième"][t-1]} trimestre {y}',a='c',b=1); c.t(806,90,f'Page {pi+1} sur {len(pg)}',a='r')
        y0=98; c.line(36,y0,806,y0,1); H=[('N°','','رقم',''),('N° assuré','social','رقم','المؤمن'),('Nom et prénom','','الاسم','الكامل'),('','','الاسم بالعربية','')]+[(f'Salaire','de '+MF[(t-1)*3+i],'أجر',["يناير فبراير مارس","أبريل مايو يونيو","يوليو أغسطس سبتمبر","أكتوبر نوفمبر دجمبر"][t-1].split()[i]) for i in range(3)]+[('Total du','trimestre (MRU)','مجموع','الفصل')]
        for h,(a,b) in zip(H,zip(X0,X0[1:])):
            for i,s in enumerate(h):
                if s: c.t((a+b)/2,y0+11+i*10.5,shape(s) if i>1 else s,a='c',f='NAB' if i>1 else 'LSB')
        Y=y0+48; c.line(36,Y,806,Y,.6)
        for i,k in enumerate(R):
            c.t(56,Y+12,pi*per+i+1,a='r'); c.t(90,Y+12,k['i'],a='c'); c.t(124,Y+12,k['n']); c.t(396,Y+12,shape(k['ar']),a='r',f='NA',fs=8.5)
            for j,z in enumerate(k['m']+[k['t']]): c.t(X0[5+j]-5,Y+12,frs(z),a='r')
            Y+=15.5
        c.line(36,Y,806,Y,1)
        if pi==len(pg)-1:
            c.box(560,Y+8,806,Y+72)
            for j,(s,z) in enumerate(zip([f'Total {MF[(t-1)*3+i]}' for i in range(3)]+['Total du trimestre'],S)): c.t(568,Y+21+j*14,s,b=j==3); c.t(798,Y+21+j*14,frs(z),a='r',b=j==3)
            c.t(36,Y+24,f'Nouakchott, le {dmy(iss)}')
        c.page()
    c.save()
    x.done('bds','frar',[dict(employer=dict(affiliate=er),period=f'{y}-Q{t}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['i'],immatriculation=k['i'],month_1=v(k['m'][0]),month_2=v(k['m'][1]),month_3=v(k['m'][2]),total=v(k['t'])) for k in P],totals=[dict(scope='grand',page='last',month_1=v(S[0]),month_2=v(S[1]),month_3=v(S[2]),total=v(S[3]))])])
main()
