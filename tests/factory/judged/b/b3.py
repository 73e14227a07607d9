from lib import *; from rl import *
# 17 Cameroun: DIPE mensuel, fpdf2, ruled head only, columns with codes, report à nouveau at top of the following pages, totals at the end
@layout('cm-dipe')
def L17(x):
    from fpdf import FPDF
    r=x.r; n=[4,1,19,34,25,55][x.idx]; y,m=2023,r.randint(1,12); P=x.people('cm',n); co=x.co('cm'); mat=f'{r.randint(100,999)}-{x.digits(7)}-{x.digits(3)}-{r.choice("ABCDEF")}'; rows=[]
    for a,b in P:
        g=D(r.randint(45,1650)*1000+r.choice([0,200,750])); d=r.choice([30,30,30,26,12,7]); cn=min(g,D(750000)); rp=(cn*D('.042')).quantize(D(1)); ir=(g*D(r.randint(0,18))/100).quantize(D(1)); rows.append(dict(num=f'{r.randint(100,399)}-{x.digits(7)}-{r.randint(0,9)}',name=f'{a} {b}',d=d,g=g,tx=(g*D('.958')).quantize(D(1)),cn=cn,ir=ir,rp=rp))
    if x.plant==1: k=rows[2]; o=k['cn']; k['cn']=k['g']+5000; x.change('capped-above-gross','salary capped for CNPS above the gross',v(k['cn']),v(o),page=k['num'])
    p=FPDF(orientation='L'); p.set_auto_page_break(False); p.add_font('LS','','/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'); p.add_font('LS','B','/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf')
    per=22; pages=[rows[i:i+per] for i in range(0,n,per)]; cw=(12,38,75,16,34,34,34,24); S=lambda R,f:sum((k[f] for k in R),D(0)); T=[]; X0=15
    for pi,R in enumerate(pages):
        p.add_page(); p.set_xy(X0,10); p.set_font('LS','B',12); p.cell(180,6,"DOCUMENT D'INFORMATION SUR LE PERSONNEL EMPLOYÉ (DIPE)"); p.set_font('LS','',9); p.cell(80,6,f'Feuillet n° {pi+1}/{len(pages)}',align='R'); p.set_xy(X0,18)
        p.cell(120,5,f"Raison sociale : {co}"); p.cell(100,5,f"Matricule employeur : {mat}"); p.set_xy(X0,23.5); p.cell(120,5,f"Mois de : {MF[m-1].upper()} {y}"); p.cell(100,5,'Régime : Général       Centre : LITTORAL'); p.set_xy(X0,31)
        p.set_font('LS','B',8); p.set_fill_color(225)
        for hh in (('N°','Matricule CNPS','Noms et prénoms','Nb jours','Salaire','Salaire','Salaire cotisable','Retenue'),('','du travailleur','du travailleur','','brut','taxable','plafonné CNPS','IRPP')):
            p.set_x(X0)
            for c,w,al in zip(hh,cw,'CLLCRRRR'): p.cell(w,4.5,c,align=al,fill=True)
            p.ln(4.5)
        p.set_font('LS','',8.5)
        def row(vals,b=''):
            p.set_font('LS',b,8.5); p.set_x(X0)
            for c,w,al in zip(vals,cw,'CLLCRRRR'): p.cell(w,5.6,str(c),align=al)
            p.ln(5.6)
        if pi: Q=rows[:pi*per]; row(('','','Report','',frp(S(Q,'g'),0),frp(S(Q,'tx'),0),frp(S(Q,'cn'),0),frp(S(Q,'ir'),0)),'B')
        for i,k in enumerate(R): row((pi*per+i+1,k['num'],k['name'],k['d'],frp(k['g'],0),frp(k['tx'],0),frp(k['cn'],0),frp(k['ir'],0)))
        Y=p.get_y()+1; p.line(X0,Y,X0+sum(cw),Y); p.ln(1.5); Q=rows[:pi*per+len(R)]; last=pi==len(pages)-1; g=S(Q,'g'); g2=g
        if x.plant==2 and last: g2+=D(40000); x.change('grand-total','grand total of gross raised by 40 000',v(g2),v(g),page=pi+1)
        row(('','','TOTAL GÉNÉRAL' if last else 'Total à reporter','',frp(g2,0),frp(S(Q,'tx'),0),frp(S(Q,'cn'),0),frp(S(Q,'ir'),0)),'B')
        T.append(dict(scope='grand' if last else 'cumulative',page=pi+1,gross=v(g2),capped=v(S(Q,'cn'))))
        if last: p.set_xy(X0,p.get_y()+4); p.set_font('LS','',9); p.cell(100,5,f'Nombre de travailleurs : {n}'); p.set_xy(X0+150,p.get_y()); p.cell(80,5,f'Fait à Douala, le {r.randint(10,14)}/{m%12+1:02d}/{y+(m==12)}')
    p.output(x.path)
    done(x,'bds','fr','fpdf2',[dict(employer=dict(name=co,affiliate=mat),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['num'],immatriculation=k['num'],name=k['name'],days=str(k['d']),gross=v(k['g']),capped=v(k['cn'])) for k in rows],totals=T)])

# 18 France: bordereau récapitulatif des cotisations, reportlab, comb-less form, codes type
@layout('fr-bordereau-urssaf')
def L18(x):
    r=x.r; y,q_=2018,r.randint(1,4); mo=r.random()<.5; m=r.randint(1,12); co=x.co('fr'); sir=x.siret(); n=r.randint(3,240); ref=x.digits(18,'7')
    g=D(r.randint(9000,640000)); ta=(g*D(r.randint(80,100))/100).quantize(D(1)); cs=(g*D('.9825')).quantize(D(1))
    L=[('100','RG CAS GÉNÉRAL (déplafonné)',g,'22.30'),('100','RG CAS GÉNÉRAL (plafonné)',ta,'15.45'),('260','CSG - CRDS RÉGIME GÉNÉRAL',cs,'9.70'),('236','FNAL TOTALITÉ',ta,'0.10'),('772','CONTRIBUTIONS ASSURANCE CHÔMAGE',ta,'5.00'),('937','COTISATIONS AGS CAS GÉNÉRAL',ta,'0.15'),('900','VERSEMENT TRANSPORT',g,'1.05')]
    L=L[:r.randint(4,7)]; am=[(b*D(t)/100).quantize(D(1),ROUND_HALF_UP) for _,_,b,t in L]
    if x.plant==1: x.change('rate-product','amount of line 3 raised by 90; total follows',v(am[2]+90),v(am[2])); am[2]+=90
    red=(am[0]*D(r.randint(2,12))/100).quantize(D(1)) if r.random()<.5 else D(0)
    tot=sum(am)-red; tot2=tot
    if x.plant==2: tot2+=D(100); x.change('payment-total','total due raised by 100',v(tot2),v(tot))
    c=C(x.path,A4,'LS',9); c.box(30,30,300,110); c.t(38,46,'Organisme de recouvrement des cotisations',f='LSB'); c.t(38,60,'BORDEREAU RÉCAPITULATIF',f='LSB',fs=13); c.t(38,75,'DES COTISATIONS',f='LSB',fs=13)
    per=f'{MF[m-1]} {y}' if mo else f'{q_}{"er" if q_==1 else "e"} trimestre {y}'
    lm=m if mo else q_*3; due=datetime.date(y+lm//12,lm%12+1,15)
    c.box(310,30,565,110)
    for i,(a,b) in enumerate((('N° SIRET',spl(sir,3,3,3,5)),('Période',per),('Référence',ref),("Date d'exigibilité",due.strftime('%d/%m/%Y')),("Effectif",str(n)))): c.t(318,44+i*14,a,fs=8); c.t(410,44+i*14,b,f='LSB')
    c.t(38,130,co,f='LSB',fs=11); c.t(38,143,'14 impasse du Modèle - 69003 LYON')
    Y=165; c.box(30,Y,565,Y+24,.5,.9)
    for xx,s1,s2,al in ((36,'Code','type','l'),(70,'Libellé','','l'),(370,'Base des','rémunérations','r'),(440,'Taux','%','r'),(558,'Cotisations','en euros','r')): c.t(xx,Y+10,s1,al,'LSB',8); c.t(xx,Y+20,s2,al,'LSB',8)
    Y+=40
    for (cd,lb,b,t),a in zip(L,am):
        c.t(36,Y,cd); c.t(70,Y,lb); c.t(370,Y,fr(b,0),'r'); c.t(440,Y,fr(D(t)),'r'); c.t(558,Y,fr(a,0),'r'); Y+=17
    for xx in (30,65,300,380,450,565): c.line(xx,165,xx,Y)
    c.line(30,Y,565,Y); Y+=14
    if red: c.t(70,Y,'Total des cotisations (A)'); c.t(558,Y,fr(sum(am),0),'r'); Y+=14; c.t(70,Y,'671  Réduction cotisations (B)'); c.t(558,Y,fr(red,0),'r'); Y+=14
    c.box(300,Y+6,565,Y+30,1.2); c.t(308,Y+21,'TOTAL À PAYER (A - B)' if red else 'TOTAL À PAYER',f='LSB',fs=10); c.t(556,Y+21,fr(tot2,0)+' €','r','LSB',11)
    c.page(); c.save()
    done(x,'bpc','fr','reportlab',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}' if mo else f'{y}-Q{q_}',due_date=str(due),reference=ref,rows=[],lines=[dict(page=1,label=l[1],base=v(l[2]),rate=f'{D(l[3])/100:.4f}',amount=v(a)) for l,a in zip(L,am)],totals=[dict(scope='grand',page=1,amount=v(tot2))])])

# 23 Sénégal: bulletin, WeasyPrint full grid with employer's share
@layout('sn-bulletin-grille',n=7)
def L23(x):
    r=x.r; y,m=2023,r.randint(1,12); a,b=x.people('wa',1)[0]; co=x.co('wa'); hire=x.date((2008,1,1),(2022,6,1)); css=x.digits(11,'2'); f0=lambda z:frn(z,0)
    sb=D(r.randint(80,900)*1000); sur=D(r.choice([0,15000,45500])); an=(sb*D(r.choice([0,2,5,8]))/100).quantize(D(1)); tr=D(26000); g=sb+sur+an; ip=min(g,D(432000)); i1=(ip*D('.056')).quantize(D(1)); e1=(ip*D('.084')).quantize(D(1)); cs=min(g,D(63000)); pf=(cs*D('.07')).quantize(D(1)); at=(cs*D('.03')).quantize(D(1)); ir=(g*D(r.randint(2,17))/100).quantize(D(1)); tf=D(r.choice([900,3000,6000])/1); av=D(r.choice([0,0,25000]))
    td=i1+ir+tf+av; net=g+tr-td; net2=net; i1p=i1
    if x.plant==1: net2+=D(10000); x.change('net-pay','net pay raised by 10 000',v(net2),v(net))
    rows=[('100','Salaire de base',D(30),None,sb,None,None)]
    if sur: rows.append(('110','Sursalaire',None,None,sur,None,None))
    if an: rows.append(('120',"Prime d'ancienneté",sb,f'{an/sb*100:.2f}'.replace('.',','),an,None,None))
    L=[dict(label=k[1],amount=v(k[4])) for k in rows]
    rows.append(('','SALAIRE BRUT',None,None,g,None,None)); rows.append(('410','IPRES régime général',ip,'5,60',None,i1p,e1)); rows.append(('420','CSS prestations familiales',cs,'7,00',None,None,pf)); rows.append(('425','CSS accidents du travail',cs,'3,00',None,None,at)); rows.append(('510','Impôt sur le revenu',None,None,None,ir,None)); rows.append(('520','TRIMF',None,None,None,tf,None)); rows.append(('610','Indemnité de transport',None,None,tr,None,None))
    if av: rows.append(('710','Acompte',None,None,None,av,None))
    L+=[dict(label='IPRES régime général',base=v(ip),rate='0.0560',amount=v(i1)),dict(label='CSS prestations familiales',base=v(cs)),dict(label='CSS accidents du travail',base=v(cs)),dict(label='Impôt sur le revenu',amount=v(ir)),dict(label='TRIMF',amount=v(tf)),dict(label='Indemnité de transport',amount=v(tr))]+([dict(label='Acompte',amount=v(av))] if av else [])
    tg=g+tr; td2=td
    if x.plant==2: td2+=D(9000); net2=tg-td2; x.change('deductions-total','total deductions raised by 9 000; net follows',v(td2),v(td))
    body=''.join(f'<tr{" class=b" if not k[0] else ""}><td>{k[0]}<td>{k[1]}<td class=r>{f0(k[2]) if k[2] is not None else ""}<td class=r>{k[3] or ""}<td class=r>{f0(k[4]) if k[4] is not None else ""}<td class=r>{f0(k[5]) if k[5] is not None else ""}<td class=r>{f0(k[6]) if k[6] is not None else ""}</tr>' for k in rows)
    W=words(int(net2),'fr')
    if net2>=0: pass
    html=f'''<style>@page{{size:A4;margin:12mm}}body{{font:8.5pt "DejaVu Sans"}}table{{width:100%;border-collapse:collapse}}td,th{{border:.5pt solid #000;padding:2.5pt 4pt}}.r{{text-align:right}}.b td{{font-weight:bold}}.n td{{border:0}}</style>
<table><tr><td style="width:50%"><b>{esc(co)}</b><br>Km 4, route de l'Exemple - Dakar<br>N° IPRES employeur : {x.digits(6)}<td style="text-align:center"><b style="font-size:13pt">BULLETIN DE SALAIRE</b><br>Mois de {MF[m-1]} {y}</table>
<table style="margin:6pt 0"><tr><td>Matricule<br><b>{r.randint(1,999):04d}</b><td>Nom et prénoms<br><b>{esc(a)} {esc(b)}</b><td>N° de sécurité sociale<br><b>{css}</b><td>Date d'embauche<br><b>{hire.strftime('%d/%m/%Y')}</b><tr><td>Catégorie<br><b>{r.randint(1,7)}e</b><td>Emploi<br><b>{r.choice(["Caissier","Chauffeur","Comptable","Mécanicien"])}</b><td>Situation de famille<br><b>Marié(e)</b><td>Parts IR<br><b>{r.choice(["1,5","2,0","2,5","3,0"])}</b></table>
<table><tr><th>Code<th>Libellé<th>Base<th>Taux<th>Gains<th>Retenues<th>Part patronale</tr>{body}<tr class=b><td><td>TOTAUX<td><td><td class=r>{f0(tg)}<td class=r>{f0(td2)}<td class=r>{f0(e1+pf+at)}</tr></table>
<table style="margin-top:6pt;width:50%;margin-left:50%"><tr class=b><td>NET À PAYER (F CFA)<td class=r>{f0(net2)}</table><p>Arrêté le présent bulletin à la somme de : <i>{W} francs CFA</i></p>'''
    weasy(html,x.path)
    done(x,'payslip','fr','weasyprint',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,name=f'{a} {b}',immatriculation=css,hire_date=str(hire),gross=v(g),deductions=v(td2),net=v(net2))],lines=L,totals=[])])

# 24 Côte d'Ivoire: livre de paie with rotated headings (chromium), page breaks by the browser with repeated header
@layout('ci-livre-paie-vertical')
def L24(x):
    r=x.r; n=[3,13,1,32,21,48][x.idx]; y,m=2022,r.randint(1,12); P=x.people('wa',n); co=x.co('wa'); rows=[]
    for a,b in P:
        sb=D(r.randint(60,800)*1000); pr=D(r.choice([0,0,12500,40000])); g=sb+pr; cn=(min(g,D(1647315))*D('.063')).quantize(D(1)); im=(g*D('.012')).quantize(D(1)); cnr=(g*D(r.randint(10,40))/1000).quantize(D(1)); igr=(g*D(r.randint(0,60))/1000).quantize(D(1)); t=cn+im+cnr+igr; rows.append(dict(num=x.digits(12,'1'),name=f'{a} {b}',d=r.choice([30,30,30,26,18]),sb=sb,pr=pr,g=g,im=im,cnr=cnr,igr=igr,cn=cn,t=t,n=g-t))
    if x.plant==1: k=rows[-1]; o=k['n']; k['n']+=D(5000); x.change('net-pay','net of a row raised by 5 000; total follows',v(k['n']),v(o),page=k['name'])
    F=('sb','pr','g','im','cnr','igr','cn','t','n'); S={f:sum(k[f] for k in rows) for f in F+('d',)}; S2=dict(S)
    if x.plant==2: S2['t']+=D(20000); x.change('grand-total','total of deductions raised by 20 000',v(S2['t']),v(S['t']),page='last')
    tr=''.join(f'<tr><td>{i+1}<td>{esc(k["name"])}<td>{k["num"]}<td class=r>{k["d"]}'+''.join(f'<td class=r>{frp(k[f],0) if k[f] else "-"}' for f in F)+'</tr>' for i,k in enumerate(rows))
    H=["N° d'ordre",None,'N° CNPS','Nombre de jours','Salaire de base','Primes et indemn.','Salaire brut','Impôt sur salaire','Contribution nat.','I.G.R.','Retenue CNPS','Total des retenues','Net à payer']
    th=''.join(f'<th class=v><div>{h}</div>' if h else '<th>Nom et prénoms' for h in H)
    html=f'<!doctype html><style>@page{{size:A4 landscape;margin:10mm}}body{{font:8pt "Liberation Sans"}}table{{width:100%;border-collapse:collapse}}td,th{{border:1px solid #000;padding:2px 3px}}.v div{{writing-mode:vertical-rl;transform:rotate(180deg);height:95px;text-align:left;white-space:nowrap;margin:auto}}.r{{text-align:right}}tr{{break-inside:avoid}}</style><h2 style="text-align:center;margin:0">LIVRE DE PAIE</h2><p>Entreprise : <b>{esc(co)}</b> &nbsp;&nbsp; N° employeur CNPS : <b>{x.digits(6)}</b> &nbsp;&nbsp; Période : <b>{MF[m-1]} {y}</b></p><table><thead><tr>{th}</tr></thead>{tr}<tr style="font-weight:bold"><td colspan=3>TOTAL GENERAL<td class=r>{S["d"]}'+''.join(f'<td class=r>{frp(S2[f],0)}' for f in F)+'</tr></table>'
    chrome(html,x.path)
    done(x,'register','fr','chromium',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['num'],immatriculation=k['num'],name=k['name'],days=str(k['d']),gross=v(k['g']),deductions=v(k['t']),net=v(k['n'])) for k in rows],totals=[dict(scope='grand',page='last',days=str(S['d']),gross=v(S2['g']),deductions=v(S2['t']),net=v(S2['n']))])])

# 33 QuickBooks-like payroll summary: employees across, items down (Calc)
@layout('us-payroll-summary-across')
def L33(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side
    r=x.r; n=[2,1,4,6,3,9][x.idx]; P=x.people('us',n); co=x.co('us'); q_=r.randint(1,4); y=2023; th=Side(style='thin'); E=[]
    for a,b in P:
        h=D(r.choice([160,168,480,312])); rt=q(D(r.randint(1700,5400))/100); hw=q(h*rt); o=D(r.choice([0,6,14])); ow=q(o*rt*D('1.5')); g=hw+ow; f=q(g*D(r.randint(7,15))/100); ss=q(g*D('.062')); me=q(g*D('.0145')); st=q(g*D('.04')); t=f+ss+me+st; E.append(dict(name=f'{b} {a}',h=h,hw=hw,o=o,ow=ow,g=g,f=f,ss=ss,me=me,st=st,t=t,n=g-t))
    if x.plant==1: k=E[1]; o_=k['n']; k['n']+=D(200); x.change('net-pay','net pay of a person raised by 200.00; total follows',v(k['n']),v(o_),page=k['name'])
    S={f:sum(k[f] for k in E) for f in E[0] if f!='name'}; S2=dict(S)
    if x.plant==2: S2['g']+=D(1000); x.change('grand-total','total of gross pay raised by 1,000.00',v(S2['g']),v(S['g']),page='last')
    wb=openpyxl.Workbook(); w=wb.active; m1=q_*3-2; w['A1']=co; w['A2']='Payroll Summary'; w['A3']=f'{ME[m1-1]} through {ME[m1+1]} {y}'
    for i in (1,2,3): w.merge_cells(start_row=i,end_row=i,start_column=1,end_column=n*2+3); w.cell(i,1).alignment=Alignment(horizontal='center'); w.cell(i,1).font=Font(bold=True,size=14 if i==2 else 11)
    items=[('Employee Wages, Taxes and Adjustments',None,None),('  Gross Pay',None,None),('     Regular Wages','h','hw'),('     Overtime','o','ow'),('  Total Gross Pay',None,'g'),('  Adjusted Gross Pay',None,'g'),('  Taxes Withheld',None,None),('     Federal Withholding',None,'f'),('     Medicare Employee',None,'me'),('     Social Security Employee',None,'ss'),('     State Withholding',None,'st'),('  Total Taxes Withheld',None,'t'),('Net Pay',None,'n')]
    cols=[(k['name'],k) for k in E]+[('TOTAL',S2)]
    for j,(nm,k) in enumerate(cols):
        c0=2+j*2; w.merge_cells(start_row=5,end_row=5,start_column=c0,end_column=c0+1); c=w.cell(5,c0,nm); c.font=Font(bold=True,size=8); c.alignment=Alignment(horizontal='center')
        for z,tt in ((c0,'Hours'),(c0+1,f'{ME[m1-1][:3]} - {ME[m1+1][:3]} {y%100}')): c=w.cell(6,z,tt); c.font=Font(size=8,bold=True); c.alignment=Alignment(horizontal='right'); c.border=Border(bottom=th)
        for i,(lb,hk,ak) in enumerate(items):
            c=w.cell(7+i,1,lb); c.font=Font(size=8,bold=ak is None or lb.strip().startswith(('Total','Net')))
            if hk: c=w.cell(7+i,c0,float(k[hk])); c.number_format='0.00'; c.font=Font(size=8)
            if ak:
                neg=ak in('f','ss','me','st','t'); c=w.cell(7+i,c0+1,float(-k[ak] if neg else k[ak])); c.number_format='#,##0.00'; c.font=Font(size=8,bold=lb.strip().startswith(('Total','Net')))
                if lb.strip().startswith(('Total','Net')): c.border=Border(top=th)
    w.column_dimensions['A'].width=34
    from openpyxl.utils import get_column_letter as gl
    for j in range(len(cols)): w.column_dimensions[gl(2+j*2)].width=9; w.column_dimensions[gl(3+j*2)].width=13
    w.page_setup.orientation='landscape'; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    done(x,'register','en','calc',[dict(employer=dict(name=co),rows=[dict(page=1,name=k['name'],gross=v(k['g']),net=v(k['n'])) for k in E],totals=[dict(scope='grand',page=1,gross=v(S2['g']),net=v(S2['n']))])])

# 34 Odoo-like payslip (WeasyPrint)
@layout('odoo-payslip',n=7)
def L34(x):
    r=x.r; y,m=2024,r.randint(1,12); cc=r.choice(['uk','ke','in']); a,b=x.people(cc,1)[0]; co=x.co(cc); cur={'uk':'£','ke':'KSh','in':'₹'}[cc]; bs=q(D(r.randint(90000,900000))/100)
    hra=q(bs*D(r.choice([10,20,30]))/100) if r.random()<.7 else D(0); bo=D(r.choice([0,150,500])); g=bs+hra+bo; pt=D('200.00'); pf=q(bs*D('.12')); tx=q(g*D(r.randint(3,18))/100); td=pt+pf+tx; net=g-td; net2=net; g2=g
    if x.plant==1: net2+=D('70'); x.change('net-pay','net salary raised by 70.00',v(net2),v(net))
    if x.plant==2: g2+=D('100'); net2+=D(100); x.change('gross-pay','gross raised by 100.00 above basic and allowances; net follows',v(g2),v(g))
    L=[('Basic Salary',bs)]+([('House Rent Allowance',hra)] if hra else [])+([('Performance Bonus',bo)] if bo else []); Dd=[('Professional Tax',pt),('Provident Fund',pf),('Income Tax',tx)]
    ta=''.join(f'<tr><td>{l}<td class=r>1.00<td class=r>100.00<td class=r>{cur} {en(z)}</tr>' for l,z in L)+f'<tr class=s><td>Gross<td class=r>1.00<td class=r>100.00<td class=r>{cur} {en(g2)}</tr>'+''.join(f'<tr><td>{l}<td class=r>1.00<td class=r>100.00<td class=r>{cur} -{en(z)}</tr>' for l,z in Dd)+f'<tr class=s><td>Net Salary<td class=r>1.00<td class=r>100.00<td class=r>{cur} {en(net2)}</tr>'
    last=calendar.monthrange(y,m)[1]; idn=x.digits(8)
    html=f'''<style>@page{{size:A4;margin:15mm}}body{{font:9.5pt "Noto Sans";color:#333}}h2{{color:#714B67}}table{{width:100%;border-collapse:collapse}}.i td{{border:1px solid #ddd;padding:4px 6px;width:25%}}.i td:nth-child(odd){{font-weight:bold;background:#f6f6f6}}.l td,.l th{{padding:4px 6px;border-bottom:1px solid #e5e5e5;text-align:left}}.r{{text-align:right!important}}.s td{{font-weight:bold;border-top:1px solid #333}}</style><div style="text-align:right;border-bottom:1px solid #999">{esc(co)}</div><h2>Salary Slip - {esc(b)} {esc(a)} - {ME[m-1]} {y}</h2>
<table class=i><tr><td>Employee<td>{esc(b)} {esc(a)}<td>Designation<td>{r.choice(["Storekeeper","Analyst","Technician"])}<tr><td>Identification No.<td>{idn}<td>Reference<td>SLIP/{r.randint(1,400):03d}<tr><td>Date From<td>{m:02d}/01/{y}<td>Date To<td>{m:02d}/{last}/{y}<tr><td>Bank Account<td>{x.digits(12)}<td>Computed On<td>{m:02d}/{last}/{y}</table><br><table class=l><tr><th>Name<th class=r>Quantity<th class=r>Rate (%)<th class=r>Total</tr>{ta}</table><p>Authorized signature</p>'''
    weasy(html,x.path)
    done(x,'payslip','en','weasyprint',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,name=f'{b} {a}',gross=v(g2),net=v(net2))],lines=[dict(label=l,amount=v(z)) for l,z in L]+[dict(label=l) for l,z in Dd],totals=[])])

# 37 India: payslip in a word processor (docx), earnings/deductions in one four-column table, words in lakh
@layout('in-payslip-docx',n=7)
def L37(x):
    import docx; from docx.shared import Pt,Cm; from docx.enum.text import WD_ALIGN_PARAGRAPH as WA
    r=x.r; y,m=2024,r.randint(1,12); a,b=x.people('in',1)[0]; co=x.co('in'); bs=D(r.randint(18000,140000)); hra=(bs*D('.4')).quantize(D(1)); cv=D(1600); sp=D(r.randint(0,9000)); pf=min((bs*D('.12')).quantize(D(1)),D(1800)); pt=D(200); td_=D(r.randint(0,15)*500); E=[('Basic Pay',bs),('House Rent Allowance',hra),('Conveyance Allowance',cv),('Special Allowance',sp)]; Dd=[('Provident Fund',pf),('Professional Tax',pt)]+([('Income Tax (TDS)',td_)] if td_ else []); g=sum(e[1] for e in E); t=sum(d[1] for d in Dd); net=g-t; net2=net
    if x.plant==1: net2-=D(300); x.change('net-pay','net pay lowered by 300',v(net2),v(net))
    def lakh(z):
        z=int(z); o=[]; l,z=divmod(z,100000)
        if l: o.append(words(l,'en')+' lakh')
        th,z=divmod(z,1000)
        if th: o.append(words(th,'en')+' thousand')
        if z: o.append(words(z,'en').replace(' and ',' '))
        return ' '.join(o).replace('-',' ').title()
    W=lakh(net2+ (1000 if x.plant==2 else 0))
    if x.plant==2: x.change('amount-in-words','the words say 1,000 more than the net pay',None,v(net2))
    d=docx.Document(); s=d.styles['Normal']; s.font.name='Liberation Sans'; s.font.size=Pt(9)
    p=d.add_paragraph(); p.alignment=WA.CENTER; p.add_run(co).bold=True; p.add_run('\nPlot 7, Model Industrial Estate'); p=d.add_paragraph(); p.alignment=WA.CENTER; p.add_run(f'Pay Slip for the month of {ME[m-1]} {y}').bold=True
    uan='10'+x.digits(10); doj=x.date((2012,1,1),(2023,1,1)); dm=calendar.monthrange(y,m)[1]
    t1=d.add_table(rows=0,cols=4); 
    for k in (('Employee Name',f'{b} {a}','Employee ID',f'E{r.randint(100,9999)}'),('Designation',r.choice(['Fitter','Officer','Supervisor']),'UAN',uan),('Date of Joining',doj.strftime('%d-%b-%Y'),'Days Paid',str(dm)),('Bank A/c No.',x.digits(11),'PAN','ZZZZZ'+x.digits(4)+'Z')):
        c=t1.add_row().cells
        for i,z in enumerate(k): c[i].text=('' if i%2==0 else ': ')+z
    d.add_paragraph(); t2=d.add_table(rows=1,cols=4); t2.style='Table Grid'
    for c,z in zip(t2.rows[0].cells,('Earnings','Amount (Rs.)','Deductions','Amount (Rs.)')): c.text=''; c.paragraphs[0].add_run(z).bold=True
    for i in range(max(len(E),len(Dd))):
        c=t2.add_row().cells
        if i<len(E): c[0].text=E[i][0]; c[1].text=ind(E[i][1]); c[1].paragraphs[0].alignment=WA.RIGHT
        if i<len(Dd): c[2].text=Dd[i][0]; c[3].text=ind(Dd[i][1]); c[3].paragraphs[0].alignment=WA.RIGHT
    c=t2.add_row().cells; c[0].text='Gross Earnings'; c[1].text=ind(g); c[2].text='Total Deductions'; c[3].text=ind(t); c[1].paragraphs[0].alignment=WA.RIGHT; c[3].paragraphs[0].alignment=WA.RIGHT
    d.add_paragraph(); p=d.add_paragraph(); p.add_run(f'Net Pay : Rs. {ind(net2)}').bold=True; d.add_paragraph(f'(Rupees {W} Only)'); d.add_paragraph('This is a computer generated pay slip and does not require signature.')
    f=x.path[:-3]+'docx'; d.save(f); office(f,x.path)
    done(x,'payslip','en','writer',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,name=f'{b} {a}',immatriculation=uan,hire_date=str(doj),days=str(dm),gross=v(g),deductions=v(t),net=v(net2))],lines=[dict(label=l,amount=v(z)) for l,z in E+Dd],totals=[])])

# 39 Philippines: SSS contribution collection list, reportlab ruled boxes, EE/ER/EC, page totals & grand
@layout('ph-sss-list')
def L39(x):
    r=x.r; n=[5,1,17,28,22,44][x.idx]; y,m=2024,r.randint(1,12); P=x.people('ph',n); co=x.co('ph'); er=f'{x.digits(2)}-{x.digits(7)}-{r.randint(0,9)}'; rows=[]
    for a,b in P:
        g=q(D(r.randint(800000,4200000))/100); msc=min(max((g/500).quantize(D(1),ROUND_HALF_UP)*500,D(5000)),D(30000)); rows.append(dict(sss=f'{x.digits(2)}-{x.digits(7)}-{r.randint(0,9)}',sur=a,giv=b,mi=r.choice('ABCDGMRST'),g=g,ee=q(msc*D('.045')),er=q(msc*D('.095')),ec=D('30.00') if msc>=15000 else D('10.00')))
    for k in rows: k['t']=k['ee']+k['er']+k['ec']
    per=20; pages=[rows[i:i+per] for i in range(0,n,per)]; c=C(x.path,letter,'Helvetica',8); T=[]; S=lambda R,f:sum((k[f] for k in R),D(0)); xs=[30,110,295,370,430,490,530,582]; F=('g','ee','er','ec','t')
    for pi,R in enumerate(pages):
        c.t(306,34,'CONTRIBUTION COLLECTION LIST',a='c',f='Helvetica-Bold',fs=12); c.t(582,34,f'Page {pi+1} of {len(pages)}',a='r')
        c.box(30,44,582,72); c.line(330,44,330,72); c.line(460,44,460,72)
        for xx,l,z in ((34,'EMPLOYER NAME',co),(334,'EMPLOYER ID NUMBER',er),(464,'APPLICABLE MONTH',f'{m:02d}-{y}')): c.t(xx,52,l,fs=6); c.t(xx,66,z,f='Helvetica-Bold',fs=9)
        Y=84; c.box(30,Y,582,Y+26,.6,.93)
        for i,(a,b) in enumerate((('SS','NUMBER'),('NAME OF EMPLOYEE','(Surname) (Given Name) (M.I.)'),('ACTUAL','COMPENSATION'),('EE','SHARE'),('ER','SHARE'),('EC','CONTRIB.'),('TOTAL','CONTRIB.'))):
            xx=(xs[i]+xs[i+1])/2; c.t(xx,Y+11,a,'c','Helvetica-Bold',7); c.t(xx,Y+21,b,'c','Helvetica-Bold' if i!=1 else 'Helvetica',6 if i==1 else 7)
        Y0=Y; Y+=26
        for k in R:
            c.t(34,Y+12,k['sss']); c.t(114,Y+12,f"{k['sur']}, {k['giv']} {k['mi']}.")
            for i,f in enumerate(F): c.t(xs[i+3]-4,Y+12,en(k[f]),'r')
            Y+=17; c.line(30,Y,582,Y,.3)
        for lab,Q,sc in [('TOTAL THIS PAGE',R,'page')]+([('GRAND TOTAL',rows,'grand')] if pi==len(pages)-1 else []):
            g=S(Q,'g'); g2=g
            if x.plant==1 and sc=='page' and pi==0: g2+=D(700); x.change('page-total','page total of compensation raised by 700.00',v(g2),v(g),page=1)
            if x.plant==2 and sc=='grand': g2-=D(1000); x.change('grand-total','grand total of compensation lowered by 1,000.00',v(g2),v(g),page=pi+1)
            c.t(114,Y+12,lab,f='Helvetica-Bold'); c.t(xs[3]-4,Y+12,en(g2),'r','Helvetica-Bold')
            for i,f in enumerate(F[1:]): c.t(xs[i+4]-4,Y+12,en(S(Q,f)),'r','Helvetica-Bold')
            Y+=17; c.line(30,Y,582,Y,.8); T.append(dict(scope=sc,page=pi+1,gross=v(g2)))
        for xx in xs: c.line(xx,Y0,xx,Y,.3)
        c.t(30,Y+14,f'No. of employees reported: {n}') if pi==len(pages)-1 else None
        c.page()
    c.save()
    done(x,'bds','en','reportlab',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['sss'],immatriculation=k['sss'].replace('-',''),name=f"{k['sur']}, {k['giv']} {k['mi']}.",gross=v(k['g'])) for k in rows],totals=T)])
if __name__=='__main__': main()
