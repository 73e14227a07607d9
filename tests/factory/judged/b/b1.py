from lib import *; import rl
from rl import C,A4,landscape,letter
# 1 France: livre de paie, half-ruled, NIR under the name, page totals, report
@layout('fr-livre-paie-report')
def L1(x):
    r=x.r; n=[3,14,1,41,22,58][x.idx]; y,m=2024,r.randint(1,12); P=x.people('fr',n); rows=[]
    co=x.co('fr'); sir=x.siret()
    for i,(a,b) in enumerate(P):
        birth=x.date((1962,1,1),(2001,12,31)); hire=x.date((2008,1,1),(2023,12,1)); h=D(r.choice(['151.67','151.67','151.67','121.33','169.00','75.84'])); g=q(h*D(r.randint(1165,2990))/100); c=q(g*D('.2214')); p=q(g*D(r.randint(0,9))/100)
        rows.append(dict(nir=x.nir(birth),name=f'{a} {b}',hire=hire,h=h,g=g,c=c,p=p,t=c+p,n=g-c-p,mat=f'{i*3+101:05d}'))
    if x.plant==1:
        k=rows[n//2]; old=k['n']; k['n']=old+D('90.00'); x.change('net-pay','net pay of a row raised by 90.00; totals follow',v(k['n']),v(old),page=k['name'])
    per=26; pages=[rows[i:i+per] for i in range(0,n,per)]; tot=lambda R:{k:sum((z[k] for z in R),D(0)) for k in 'hgctpn'}
    c=C(x.path,landscape(A4),'LS',7.5); W=c.w; cols=[('h',380),('g',450),('c',520),('p',590),('t',660),('n',740)]; T=[]
    for pi,R in enumerate(pages):
        c.t(40,40,co,f='LSB',fs=10); c.t(40,53,'SIRET : '+spl(sir,3,3,3,5)); c.t(W/2,40,'LIVRE DE PAIE',a='c',f='LSB',fs=13); c.t(W/2,54,f'Période du 01/{m:02d}/{y} au {calendar.monthrange(y,m)[1]}/{m:02d}/{y}',a='c')
        c.t(W-60,40,f'Page {pi+1}/{len(pages)}',a='r'); c.t(W-60,53,f'Edité le {r.randint(1,9):02d}/{m%12+1:02d}/{y+m//12}' if 0 else 'Etablissement principal',a='r')
        Y=75; c.line(40,Y,W-60,Y,1); 
        for s,xx in (('Mat.',42),('Nom et prénom / N° SS',80),('Entrée',240)): c.t(xx,Y+11,s,f='LSB')
        for (k,xx),s in zip(cols,(('Heures','payées'),('Salaire','brut'),('Cotisations','salariales'),('Prélèv.','à la source'),('Total','retenues'),('Net','à payer'))): c.t(xx,Y+11,s[0],a='r',f='LSB'); c.t(xx,Y+20,s[1],a='r',f='LSB')
        c.line(40,Y+25,W-60,Y+25,1); Y+=37
        if pi:
            t=tot(rows[:pi*per]); c.t(240,Y,'REPORT',f='LSB')
            for k,xx in cols: c.t(xx,Y,frn(t[k]),a='r')
            Y+=14
        for k in R:
            c.t(42,Y,k['mat']); c.t(80,Y,k['name']); c.t(80,Y+7.5,k['nir'][:13]+' '+k['nir'][13:],fs=6); c.t(240,Y,k['hire'].strftime('%d/%m/%Y'))
            for f,xx in cols: c.t(xx,Y,frn(k[f]),a='r')
            c.line(40,Y+10,W-60,Y+10,.2,([1,2],0)); Y+=16.5
        t=tot(R); Y+=4; c.t(80,Y,'Total page',f='LSB'); t2=dict(t)
        if x.plant==2 and pi==len(pages)-1:
            t2['g']=t['g']+D('100'); x.change('page-total','page total of gross raised by 100.00',v(t2['g']),v(t['g']),page=pi+1)
        for f,xx in cols: c.t(xx,Y,frn(t2[f]),a='r',f='LSB')
        T.append(dict(scope='page',page=pi+1,hours=v(t2['h']),gross=v(t2['g']),deductions=v(t2['t']),net=v(t2['n'])))
        t=tot(rows[:(pi+1)*per]); Y+=12
        last=pi==len(pages)-1; c.t(80,Y,'TOTAUX GÉNÉRAUX' if last else 'A REPORTER',f='LSB')
        for f,xx in cols: c.t(xx,Y,frn(t[f]),a='r',f='LSB')
        T.append(dict(scope='grand' if last else 'cumulative',page=pi+1,hours=v(t['h']),gross=v(t['g']),deductions=v(t['t']),net=v(t['n'])))
        if last: c.t(80,Y+14,f'Effectif : {n} salarié(s)')
        c.page()
    c.save()
    done(x,'register','fr','reportlab',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['nir'],name=k['name'],nir=k['nir'],hire_date=str(k['hire']),hours=v(k['h']),gross=v(k['g']),deductions=v(k['t']),net=v(k['n'])) for k in rows],totals=T)])

# 2 Côte d'Ivoire: DISA, annual list, Calc, numbered columns
@layout('ci-disa-calc')
def L2(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side
    r=x.r; n=[5,1,18,33,11,52][x.idx]; y=r.choice([2021,2022,2023]); P=x.people('wa',n); co=x.co('wa'); emp=x.digits(6,'1'); rows=[]
    for i,(a,b) in enumerate(P):
        g=D(r.randint(720,9800)*1000+r.choice([0,0,500,250])); mo=r.choice([12,12,12,r.randint(2,11)]); cap=min(g,D(mo*1647315)); at=min(g,D(mo*70000))
        rows.append(dict(num='1'+x.digits(11),name=f'{a} {b}',birth=x.date((1960,1,1),(2000,1,1)),hire=x.date((2005,1,1),(y,1,1)),mo=mo,g=g,cap=cap,at=at))
    if x.plant==1:
        k=rows[n//2]; old=k['cap']; k['cap']=k['g']+25000; x.change('capped-above-gross','capped salary above the gross',v(k['cap']),v(old),page=k['name'])
    wb=openpyxl.Workbook(); w=wb.active; w.title='DISA'; th=Side(style='thin'); B=Border(th,th,th,th)
    w['A1']='CAISSE NATIONALE DE PREVOYANCE SOCIALE'; w['A2']="DECLARATION INDIVIDUELLE DES SALAIRES ANNUELS (DISA)"; w['A2'].font=Font(bold=True,size=13)
    w['A4']='N° employeur :'; w['C4']=emp; w['E4']='Exercice :'; w['F4']=y; w['A5']='Raison sociale :'; w['C5']=co; w['G4']='Effectif déclaré :'; w['I4']=n
    H=["N° d'ordre","Nom et prénoms du salarié","N° CNPS","Date de naissance","Date d'embauche","Mois payés","Salaire brut annuel (FCFA)","Salaire brut plafonné (retraite)","Base AT / PF"]
    for j,h in enumerate(H):
        for row,val in ((7,h),(8,f'({j+1})')):
            c=w.cell(row,j+1,val); c.border=B; c.alignment=Alignment(wrap_text=True,horizontal='center',vertical='center'); c.font=Font(bold=row==7,size=8)
    for i,k in enumerate(rows):
        for j,val in enumerate((i+1,k['name'],k['num'],k['birth'].strftime('%d/%m/%Y'),k['hire'].strftime('%d/%m/%Y'),k['mo'],int(k['g']),int(k['cap']),int(k['at']))):
            c=w.cell(9+i,j+1,val); c.border=B; c.font=Font(size=8)
            if j>5: c.number_format='[$-40C]#,##0'
            if j in(3,4,5): c.alignment=Alignment(horizontal='center')
    tg=sum(k['g'] for k in rows); tc=sum(k['cap'] for k in rows); ta=sum(k['at'] for k in rows); tg2=tg
    if x.plant==2: tg2=tg+90000; x.change('grand-total','grand total of gross raised',v(tg2),v(tg),page='last')
    e=9+n
    for j in range(9): w.cell(e,j+1).border=B
    w.merge_cells(start_row=e,end_row=e,start_column=1,end_column=6); w.cell(e,1,'TOTAL A REPORTER SUR LE BORDEREAU').font=Font(bold=True,size=8)
    for j,val in ((7,tg2),(8,tc),(9,ta)): c=w.cell(e,j,int(val)); c.number_format='[$-40C]#,##0'; c.font=Font(bold=True,size=8)
    w.cell(e+2,1,"Certifié sincère et véritable. Fait à Abidjan, le 28/02/%d"%(y+1)); w.cell(e+2,7,"Cachet et signature")
    for j,wd in enumerate((6,27,14,11,11,6,15,15,13)): w.column_dimensions['ABCDEFGHI'[j]].width=wd
    w.row_dimensions[7].height=40; w.print_title_rows='7:8'; w.page_setup.orientation='landscape'; w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    done(x,'bds','fr','calc',[dict(form='bds',employer=dict(name=co,affiliate=emp),period=str(y),issue_date=f'{y+1}-02-28',rows=[dict(_key=k['num'],immatriculation=k['num'],name=k['name'],birth_date=str(k['birth']),hire_date=str(k['hire']),gross=v(k['g']),capped=v(k['cap'])) for k in rows],totals=[dict(scope='grand',page='last',gross=v(tg2),capped=v(tc))])])

# 3 Madagascar: DNS trimestrielle, Typst, three months and total, page totals at the head of the table foot
@layout('mg-dns-trimestre')
def L3(x):
    r=x.r; n=[4,17,1,36,24,55][x.idx]; y=2023; t=r.randint(1,4); P=x.people('mg',n); co=x.co('mg'); mat=x.digits(6); rows=[]
    for a,b in P:
        base=D(r.randint(250,1900)*1000); M=[base+r.choice([0,0,0,15000,42500]) for _ in range(3)]
        if r.random()<.12: M[r.randint(0,2)]=D(0)
        rows.append(dict(num=x.digits(3)+' '+x.digits(3)+' '+x.digits(6),cin=x.digits(12,'10'),name=f'{a} {b}',hire=x.date((2010,1,1),(2022,12,1)),M=M,T=sum(M)))
    if x.plant==1:
        k=rows[n//2]; old=k['T']; k['T']+=100000; x.change('row-total','quarter total of a row raised by 100 000',v(k['T']),v(old),page=k['num'])
    per=20; pages=[rows[i:i+per] for i in range(0,n,per)]; T=[]; src='#set page(paper:"a4",flipped:true,margin:(x:1.2cm,y:1.2cm))\n#set text(font:"Liberation Sans",size:8pt)\n'
    S=lambda R:[sum(k['M'][i] for k in R) for i in range(3)]+[sum(k['T'] for k in R)]
    mn=[MF[(t-1)*3+i].capitalize() for i in range(3)]
    for pi,R in enumerate(pages):
        if pi: src+='#pagebreak()\n'
        src+=f'#align(center)[#text(size:12pt,weight:"bold")[DÉCLARATION NOMINATIVE DES SALAIRES]]\n#grid(columns:(1fr,1fr,auto),row-gutter:7pt,[*Employeur :* {ty(co)}],[*Matricule employeur :* {mat}],[Feuillet {pi+1} sur {len(pages)}],[*Trimestre :* {t}#super[{"er" if t==1 else "e"}] trimestre {y}],[*Régime :* Général],[])\n#v(4pt)\n'
        cells=''
        for i,k in enumerate(R):
            cells+=f'[{pi*per+i+1}],[{k["num"]}],[{k["cin"]}],[{ty(k["name"])}],[{k["hire"].strftime("%d-%m-%Y")}],'+','.join(f'[{frn(m,0) if m else "—"}]' for m in k['M'])+f',[{frn(k["T"],0)}],\n'
        s=S(R); s2=list(s); last=pi==len(pages)-1
        cells+='table.cell(colspan:5)[*Total du feuillet*],'+','.join(f'[*{frn(z,0)}*]' for z in s2)+',\n'
        T.append(dict(scope='page',page=pi+1,month_1=v(s2[0]),month_2=v(s2[1]),month_3=v(s2[2]),total=v(s2[3])))
        if last:
            g=S(rows); g2=list(g)
            if x.plant==2: g2[1]=g[1]+D(9000); x.change('grand-total','grand total of the second month',v(g2[1]),v(g[1]),page=pi+1)
            cells+='table.cell(colspan:5)[*Total général de la déclaration*],'+','.join(f'[*{frn(z,0)}*]' for z in g2)+',\n'
            T.append(dict(scope='grand',page=pi+1,month_1=v(g2[0]),month_2=v(g2[1]),month_3=v(g2[2]),total=v(g2[3])))
        src+=f'#table(columns:(auto,auto,auto,1fr,auto,auto,auto,auto,auto),align:(c,_)=>if c>4 {{right}} else {{left}},stroke:.4pt,inset:3pt,table.header(table.cell(rowspan:2)[N°],table.cell(rowspan:2)[N° CNaPS],table.cell(rowspan:2)[N° CIN],table.cell(rowspan:2)[Nom et prénoms],table.cell(rowspan:2)[Date\\ d\'embauche],table.cell(colspan:3,align:center)[Salaires bruts du trimestre (Ar)],table.cell(rowspan:2)[Total\\ trimestre],[{mn[0]}],[{mn[1]}],[{mn[2]}]),\n{cells})\n'
    typst(src,x.path)
    def row(k):
        d=dict(_key=k['num'],immatriculation=k['num'].replace(' ',''),name=k['name'],cin=k['cin'],hire_date=str(k['hire']),total=v(k['T']))
        for i in range(3):
            if k['M'][i]: d[f'month_{i+1}']=v(k['M'][i])
        return d
    done(x,'bds','fr','typst',[dict(form='bds',employer=dict(name=co,affiliate=mat),period=f'{y}-Q{t}',rows=[row(k) for k in rows],totals=T)])

# 4 Suisse: décompte AVS, WeasyPrint, apostrophes, totals at right box
@layout('ch-decompte-avs')
def L4(x):
    r=x.r; n=[2,9,25,1,16,38][x.idx]; y=r.choice([2022,2023]); P=x.people('ch',n); co=x.co('ch'); aff=f'{r.randint(100,999)}.{r.randint(1000,9999)}'; rows=[]
    for a,b in P:
        birth=x.date((1959,1,1),(2004,1,1)); g=q(D(r.randint(1200000,14800000+r.randint(0,9000000)))/100); g=(g*20).quantize(D(1))/20
        f=1 if r.random()<.8 else r.randint(2,9); t=12 if r.random()<.85 else r.randint(f,12)
        rows.append(dict(avs=x.avs(),name=f'{a} {b}',birth=birth,sx=r.choice('MF'),f=f,t=t,g=g,cap=min(g,D(148200)*(t-f+1)/12).quantize(D('.01')),ex=max(D(0),g-min(g,D(148200)*(t-f+1)/12)).quantize(D('.01'))))
    tg=sum(k['g'] for k in rows); tc=sum(k['cap'] for k in rows); tg2=tg; tc2=tc
    if x.plant==1:
        k=rows[0]; o=k['birth']; k['bd']=f'31.04.{o.year}'; x.change('impossible-date','birth date 31.04',k['bd'],None,page=k['avs'])
    if x.plant==2: tg2=tg+D('10000'); x.change('grand-total','total of AHV wages raised by 10 000',v(tg2),v(tg),page='last')
    body=''.join(f'<tr><td>{k["avs"]}<td>{esc(k["name"])}<td>{k.get("bd") or k["birth"].strftime("%d.%m.%Y")}<td>{k["sx"]}<td>01.{k["f"]:02d}–{calendar.monthrange(y,k["t"])[1]}.{k["t"]:02d}<td class=r>{ch(k["g"])}<td class=r>{ch(k["cap"])}<td class=r>{ch(k["ex"]) if k["ex"] else ""}</tr>' for k in rows)
    html=f'''<style>@page{{size:A4;margin:15mm 12mm;@bottom-right{{content:"Page " counter(page) " de " counter(pages);font:7pt sans-serif}}}}body{{font:8.5pt "DejaVu Sans"}}table.m{{width:100%;border-collapse:collapse;font-size:7.3pt}}.m td,.m th{{border-bottom:.3pt solid #999;padding:2pt 3pt;text-align:left}}.r{{text-align:right!important}}.b{{border:1pt solid;padding:4pt;float:right;width:8cm;margin-top:8pt}}</style>
<div style="float:right;text-align:right">Caisse de compensation 999.1<br>Rue Fictive 1, 2000 Neuchâtel</div><h3 style="margin:0">Attestation des salaires {y}</h3><p style="margin:4pt 0">Déclaration annuelle des salaires soumis à l'AVS/AI/APG/AC</p>
<table style="margin:10pt 0"><tr><td>No d'affilié<td><b>{aff}</b><tr><td>Employeur<td><b>{esc(co)}</b><tr><td>Période de décompte<td>01.01.{y} – 31.12.{y}</table>
<table class=m><thead><tr><th>Numéro AVS<br>(NAVS13)<th>Nom, prénom<th>Date de<br>naissance<th>S<th>Durée<br>d'occupation<th class=r>Salaire AVS<br>CHF<th class=r>Salaire AC<br>plafonné CHF<th class=r>AC<br>solidarité</tr></thead>{body}</table>
<div class=b><table style="width:100%"><tr><td>Somme des salaires AVS<td class=r><b>{ch(tg2)}</b><tr><td>Somme des salaires AC<td class=r><b>{ch(tc2)}</b><tr><td>Nombre de personnes<td class=r><b>{n}</b></table></div>'''
    weasy(html,x.path)
    def row(k):
        d=dict(_key=k['avs'],immatriculation=k['avs'].replace('.',''),name=k['name'],gross=v(k['g']),capped=v(k['cap']))
        d['birth_date']=str(k['birth']) if 'bd' not in k else f"{k['birth'].year}-04-31"
        return d
    done(x,'bds','fr','weasyprint',[dict(form='bds',employer=dict(name=co,affiliate=aff),period=str(y),_pages=True,rows=[row(k) for k in rows],totals=[dict(scope='grand',page='last',headcount=str(n),gross=v(tg2),capped=v(tc2))])])

# 5 UK payslip, Sage like: boxes side by side, payments left, deductions right, year to date
@layout('uk-payslip-boxes',n=7)
def L5(x):
    r=x.r; m=r.randint(1,12); co=x.co('uk'); P=x.people('uk',1); a,b=P[0]; nm=f"{r.choice(['Mr','Mrs','Ms','Dr'])} {b[0]} {a}"
    h=D(r.choice([150,162,140,120])); rate=q(D(r.randint(1144,3200))/100); basic=q(h*rate); pay=[('Basic Pay',h,rate,basic)]
    if r.random()<.6: o=D(r.randint(2,14)); orr=q(rate*D('1.5')); pay.append(('Overtime @ 1.5',o,orr,q(o*orr)))
    if r.random()<.4: bo=D(r.randint(50,400)); pay.append(('Bonus',D(1),bo,bo))
    g=sum(p[3] for p in pay); tax=q((g-1048)*D('.2')) if g>1048 else D(0); ni=q((g-1048)*D('.08')) if g>1048 else D(0); pen=q(g*D('.05'))
    ded=[('PAYE Tax',tax),('National Insurance',ni),('Employee Pension',pen)]
    if r.random()<.3: ded.append(('Student Loan',D(r.randint(10,90))))
    td=sum(d[1] for d in ded); net=g-td; net2=net; td2=td
    if x.plant==1: net2=net+D('100'); x.change('net-pay','net pay raised by 100.00',v(net2),v(net))
    if x.plant==2: td2=td+D('20'); x.change('deductions-total','total of deductions raised by 20.00',v(td2),v(td))
    ni_no=x.nino(); dt=datetime.date(2024,m,calendar.monthrange(2024,m)[1]); k=r.randint(2,9)
    prow=''.join(f'<tr><td>{p[0]}<td class=r>{p[1]:.2f}<td class=r>{en(p[2],4)}<td class=r>{en(p[3])}' for p in pay); drow=''.join(f'<tr><td>{d[0]}<td class=r>{en(d[1])}' for d in ded)
    html=f'''<style>@page{{size:A4;margin:14mm}}body{{font:9pt "Liberation Sans"}}.g{{display:grid;gap:0}}.bx{{border:1px solid #335;border-radius:3px}}.h{{background:#dde;font-weight:bold;padding:2px 4px}}td{{padding:1px 5px}}.r{{text-align:right}}table{{width:100%;border-collapse:collapse}}small{{color:#444;display:block;font-size:7pt}}</style>
<div class="g" style="grid-template-columns:1fr 2fr 1fr 1fr"><div class=bx><small>Employee No.</small>{r.randint(1,400)}</div><div class=bx><small>Employee Name</small>{esc(nm)}</div><div class=bx><small>Process Date</small>{dt.strftime('%d/%m/%Y')}</div><div class=bx><small>NI Number</small>{spl(ni_no,2,2,2,2,1)}</div></div>
<div class=g style="grid-template-columns:3fr 2fr 2.4fr;min-height:190px"><div class=bx><div class=h><table><tr><td style="width:45%">Payments<td class=r>Units<td class=r>Rate<td class=r>Amount</table></div><table>{prow}</table></div><div class=bx><div class=h><table><tr><td>Deductions<td class=r>Amount</table></div><table>{drow}</table></div><div class=bx><div class=h>This Period</div><table><tr><td>Total Gross Pay<td class=r>{en(g)}<tr><td>Gross for Tax<td class=r>{en(g-pen)}<tr><td>Earnings for NI<td class=r>{en(g)}</table><div class=h>Year To Date</div><table><tr><td>Total Gross Pay TD<td class=r>{en(g*k)}<tr><td>Tax Paid TD<td class=r>{en(tax*k)}<tr><td>NI TD<td class=r>{en(ni*k)}</table></div></div>
<div class=g style="grid-template-columns:3fr 2fr 2.4fr"><div class=bx><small>Company</small>{esc(co)}<br><small>Payment Method</small>BACS &nbsp; Tax Code: 1257L &nbsp; Payment Period: Monthly &nbsp; Tax Period: {(m-4)%12+1}</div><div class=bx><table><tr><td><b>Total Deductions</b><td class=r>{en(td2)}</table></div><div class=bx style="font-size:12pt;font-weight:bold"><table><tr><td>Net Pay<td class=r>£{en(net2)}</table></div></div>'''
    chrome(html,x.path)
    L=[dict(label=p[0],amount=v(p[3])) for p in pay]+[dict(label=d[0],amount=v(d[1])) for d in ded]
    done(x,'payslip','en','chromium',[dict(employer=dict(name=co),rows=[dict(page=1,immatriculation=ni_no,name=nm,gross=v(g),deductions=v(td2),net=v(net2))],lines=L,totals=[])])

# 6 US state quarterly wage report: fpdf2, letter, unruled, page totals, number in boxes
@layout('us-quarterly-wages')
def L6(x):
    from fpdf import FPDF
    r=x.r; n=[6,1,23,47,15,60][x.idx]; y=2024; qq=r.randint(1,4); P=x.people('us',n); co=x.co('us'); acc=f'{x.digits(3)}-{x.digits(4)}-{r.randint(0,9)}'; rows=[]
    for a,b in P:
        g=q(D(r.randint(90000,3200000))/100); rows.append(dict(ssn=f'9{x.digits(2)}-{x.digits(2)}-{x.digits(4)}',last=a,first=b,mi=r.choice('ABCDEJLMRST'),w=r.randint(4,13),g=g,tx=min(g,D(9500))))
    per=25; pages=[rows[i:i+per] for i in range(0,n,per)]; p=FPDF(format='letter'); p.set_auto_page_break(False); T=[]
    tg=sum(k['g'] for k in rows); tt=sum(k['tx'] for k in rows)
    pass
    for pi,R in enumerate(pages):
        p.add_page(); p.set_font('Times','B',13); p.cell(0,7,"EMPLOYER'S QUARTERLY WAGE REPORT",align='C',new_x='LMARGIN',new_y='NEXT'); p.set_font('Times','',9)
        p.cell(0,5,'State Unemployment Insurance - Wage Detail',align='C',new_x='LMARGIN',new_y='NEXT'); p.ln(3)
        for lab,val,w in (('1. Employer account number',acc,60),('2. Quarter / Year',f'{qq}/{y}',40),('3. Page',f'{pi+1} of {len(pages)}',30),('4. Federal EIN','98-'+x.digits(7),50)):
            X0=p.get_x(); Y0=p.get_y(); p.rect(X0,Y0,w,11); p.set_font('Times','',7); p.text(X0+1,Y0+3,lab); p.set_font('Courier','',10); p.text(X0+3,Y0+9,val); p.set_xy(X0+w,Y0)
        p.ln(12); X0=p.get_x(); Y0=p.get_y(); p.rect(X0,Y0,180,9); p.set_font('Times','',7); p.text(X0+1,Y0+3,'5. Employer name'); p.set_font('Courier','',10); p.text(X0+3,Y0+8,co); p.set_xy(X0,Y0+13)
        p.set_font('Times','B',8); cw=(34,44,34,10,18,28,28)
        for h1,h2 in ((('6. Social','7. Last','8. First','MI','9. Weeks','10. Total','11. Taxable'),('Security No.','name','name','','worked','wages paid','wages')),):
            for hh in (h1,h2):
                for c,w,al in zip(hh,cw,'LLLCCRR'): p.cell(w,4,c,align=al)
                p.ln(4)
        p.ln(2); p.set_font('Courier','',9)
        for k in R:
            for c,w,al in zip((k['ssn'],k['last'].upper(),k['first'].upper(),k['mi'],str(k['w']),en(k['g']),en(k['tx'])),cw,'LLLCCRR'): p.cell(w,5.4,c,align=al)
            p.ln(5.4)
        p.ln(3); sg=sum(k['g'] for k in R); st=sum(k['tx'] for k in R); p.set_font('Courier','B',9)
        if x.plant==1 and not pi: x.change('page-total','page total of wages raised by 300.00',v(sg+300),v(sg),page=1); sg+=300
        p.cell(140,5.5,'12. TOTALS THIS PAGE',align='R'); p.cell(28,5.5,en(sg),align='R'); p.cell(28,5.5,en(st),align='R'); p.ln(5.5)
        T.append(dict(scope='page',page=pi+1,gross=v(sg)))
        if pi==len(pages)-1:
            g2=tg
            if x.plant==2: g2=tg+D('1000'); x.change('grand-total','grand total of wages raised by 1,000.00',v(g2),v(tg),page=pi+1)
            p.cell(140,5.5,'13. TOTALS ALL PAGES',align='R'); p.cell(28,5.5,en(g2),align='R'); p.cell(28,5.5,en(tt),align='R'); p.ln(5.5); p.cell(140,5.5,'14. NUMBER OF EMPLOYEES LISTED',align='R'); p.cell(28,5.5,str(n),align='R')
            T.append(dict(scope='grand',page=pi+1,headcount=str(n),gross=v(g2)))
    p.output(x.path)
    # last, first, middle in separate columns: name left out where order is open; here last+first+mi are one person
    done(x,'bds','en','fpdf2',[dict(form='bds',employer=dict(name=co,affiliate=acc),period=f'{y}-Q{qq}',_pages=True,rows=[dict(_key=k['ssn'],immatriculation=k['ssn'].replace('-',''),gross=v(k['g'])) for k in rows],totals=T)])

# 7 France bulletin clarifié: LaTeX; sections, employee and employer share
@layout('fr-bulletin-clarifie',n=7)
def L7(x):
    r=x.r; m=r.randint(1,12); y=2023; co=x.co('fr'); a,b=x.people('fr',1)[0]; birth=x.date((1965,1,1),(2000,1,1)); nir=x.nir(birth); sir=x.siret(); hire=x.date((2012,1,1),(2022,12,1)); base=q(D(r.randint(1750,4200))+D(r.randint(0,99))/100); pr=q(base*D(r.choice([0,3,6,9]))/100); g=base+pr; pss=D('3666.00'); ta=min(g,pss)
    C=[('SANTÉ',None),('Sécurité sociale - Maladie',g,None,None,'7.00'),('Complémentaire santé',pss,'1.10','','1.10'),('RETRAITE',None),('Sécurité sociale plafonnée',ta,'6.90','','8.55'),('Sécurité sociale déplafonnée',g,'0.40','','1.90'),('Complémentaire Tranche 1',ta,'4.01','','6.01'),('ASSURANCE CHÔMAGE',None),('Chômage',g,None,None,'4.20')]
    if g>pss: C.insert(7,('Complémentaire Tranche 2',g-pss,'9.72','','14.57'))
    csgb=q(g*D('.9825')); C+=[('CSG déductible',csgb,'6.80','',None),('CSG/CRDS non déductible',csgb,'2.90','',None)]
    lines=[dict(label='Salaire de base',amount=v(base))]; body=f'Salaire de base & {frt(D("151.67"))} & {frt(base/D("151.67"),4)} & {frt(base)} & & \\\\\n'
    if pr: lines.append(dict(label="Prime d'ancienneté",amount=v(pr))); body+=f"Prime d'ancienneté & {frt(base)} & {frt(pr/base*100)} & {frt(pr)} & & \\\\\n"
    body+=f'\\textbf{{Salaire brut}} & & & \\textbf{{{frt(g)}}} & & \\\\ \\midrule\n'; td=D(0); te=D(0); pl_at=None
    for c in C:
        if c[1] is None: body+=f'\\textbf{{{c[0]}}} & & & & & \\\\\n'; continue
        s=q(c[1]*D(c[2])/100) if c[2] else None; e=q(c[1]*D(c[4])/100) if c[4] else None
        if x.plant==1 and c[0]=='Sécurité sociale plafonnée': x.change('rate-product','contribution raised by 30.00; the totals follow',v(s+30),v(s)); s+=30
        td+=s or 0; te+=e or 0
        body+=f'{tex(c[0])} & {frt(c[1])} & {frt(D(c[2]))if c[2] else ""} & & {frt(s) if s is not None else ""} & {frt(e) if e is not None else ""} \\\\\n'
        lines.append(dict(label=c[0],base=v(c[1]),rate=f'{D(c[2])/100:.4f}',amount=v(s)) if s is not None else dict(label=c[0],base=v(c[1])))
    imp=g-td; pas=q(imp*D(r.choice([0,2,4,7]))/100); net=g-td-pas; net2=net
    if x.plant==2: net2=net+D('200'); x.change('net-pay','net pay raised by 200.00',v(net2),v(net))
    body+=f'\\midrule \\textbf{{Total des cotisations et contributions}} & & & & \\textbf{{{frt(td)}}} & \\textbf{{{frt(te)}}} \\\\\n'
    src=r'''\documentclass[9pt,a4paper]{extarticle}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[margin=15mm]{geometry}\usepackage{booktabs,array}\DeclareUnicodeCharacter{202F}{\,}\renewcommand{\familydefault}{\sfdefault}\pagestyle{empty}\parindent0pt\begin{document}
\begin{minipage}[t]{.48\textwidth}\textbf{'''+tex(co)+r'''}\\ 12 rue des Essais\\ 59000 LILLE\\ SIRET : '''+sir+r''' \quad APE : 4399C\end{minipage}\hfill\begin{minipage}[t]{.48\textwidth}\raggedleft{\Large\bfseries BULLETIN DE PAIE}\\[2pt] Période : '''+MF[m-1].capitalize()+f' {y}'+r'''\\ Date de paiement : '''+f'{calendar.monthrange(y,m)[1]}/{m:02d}/{y}'+r'''\end{minipage}\\[10pt]
\fbox{\begin{minipage}{.97\textwidth}\begin{tabular}{@{}llll@{}}Nom et prénom & \textbf{'''+tex(f'{a} {b}')+r'''} & N° de Sécurité sociale & '''+spl(nir,1,2,2,2,3,3,2)+r'''\\ Emploi & Technicien & Date d'entrée & '''+hire.strftime('%d/%m/%Y')+r'''\\ Convention collective & Bâtiment ETAM & Heures & 151,67 \end{tabular}\end{minipage}}\\[8pt]
\begin{tabular*}{\textwidth}{@{\extracolsep{\fill}}lrrrrr@{}}\toprule & Base & Taux & À payer & Part salarié & Part employeur\\ \midrule
'''+body+r'''\bottomrule\end{tabular*}\\[8pt]
\begin{tabular}{@{}lr@{}}Montant net social & '''+frt(net+pas)+r'''\\ Net à payer avant impôt sur le revenu & '''+frt(imp)+r'''\\ Impôt sur le revenu prélevé à la source & '''+frt(pas)+r'''\\ \end{tabular}\hfill\fbox{\large\bfseries Net payé en euros : '''+frt(net2)+r'''}
\end{document}'''
    latex(src,x.path,runs=1)
    done(x,'payslip','fr','latex',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',rows=[dict(page=1,nir=nir,name=f'{a} {b}',hire_date=str(hire),hours='151.67',gross=v(g),net=v(net2))],lines=lines,totals=[])])

# 8 India: monthly PF contribution list, PyMuPDF story, wages and shares, lakh grouping
@layout('in-pf-list')
def L8(x):
    r=x.r; n=[4,12,29,1,20,45][x.idx]; y,m=2024,r.randint(1,12); P=x.people('in',n); co=x.co('in'); est='MHBAN'+x.digits(7)+'000'; rows=[]
    for a,b in P:
        g=D(r.randint(9500,96000)); e=min(g,D(15000)); days=r.choice([0,0,0,1,3]); rows.append(dict(uan='10'+x.digits(10),name=f'{b} {a}'.upper(),g=g,e=e,ee=(e*D('.12')).quantize(D(1),ROUND_HALF_UP),eps=(e*D('.0833')).quantize(D(1),ROUND_HALF_UP),nd=days))
    for k in rows: k['d']=k['ee']-k['eps']
    s=lambda f:sum(k[f] for k in rows); tg=s('g'); tg2=tg
    if x.plant==1: tg2=tg-D(900); x.change('grand-total','total gross wages lowered by 900',v(tg2),v(tg),page='last')
    if x.plant==2: tg2=tg+D(5000); x.change('grand-total','total gross wages raised by 5,000',v(tg2),v(tg),page='last')
    tr=''.join(f'<tr><td>{i+1}</td><td>{k["uan"]}</td><td>{k["name"]}</td>'+''.join(f'<td class="r">{ind(k[f],0)}</td>' for f in('g','e','ee','eps','d'))+f'<td class="r">{k["nd"]}</td></tr>' for i,k in enumerate(rows))
    html=f'''<h3>EMPLOYEES' PROVIDENT FUND - ELECTRONIC CHALLAN CUM RETURN</h3><p><b>Establishment ID :</b> {est}<br/><b>Name of Establishment :</b> {esc(co)}<br/><b>Wage Month :</b> {ME[m-1]}-{y} &#160;&#160; <b>Total Members :</b> {n}</p><table><tr><th>Sl. No.</th><th>UAN</th><th>Name as per ECR</th><th>Gross Wages</th><th>EPF Wages</th><th>EE Share Remitted</th><th>EPS Contribution</th><th>ER Share Remitted</th><th>NCP Days</th></tr>{tr}<tr><td></td><td></td><td><b>Grand Total</b></td><td class="r"><b>{ind(tg2,0)}</b></td>'''+''.join(f'<td class="r"><b>{ind(s(f),0)}</b></td>' for f in('e','ee','eps','d'))+f'<td></td></tr></table>'
    story(html,x.path,css='body{font-family:sans-serif;font-size:8px}td,th{padding:2px 4px;font-size:7.5px;border:0.5px solid black}td.r{text-align:right}h3{text-align:center;font-size:11px}')
    done(x,'bds','en','pymupdf',[dict(form='bds',employer=dict(name=co,affiliate=est),period=f'{y}-{m:02d}',rows=[dict(_key=k['uan'],immatriculation=k['uan'],name=k['name'],gross=v(k['g'])) for k in rows],totals=[dict(scope='grand',page='last',gross=v(tg2))])])
if __name__=='__main__': main()
