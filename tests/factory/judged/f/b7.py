from pay import *
# 25 Chromium: Arabic register, two lines a person, carried totals at head and foot of the page
@layout('f25-daftar-satrayn','chromium')
def L1(x):
    r=x.r; n=[8,27,40,31,52,14][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COM)[1]; aff=x.aff(); R=[mapay(x,p) for p in x.bds(n,sort=False,lo=320000)]; M=lambda z:num(z,2,'\u00a0',','); pg=chunks(R,18); T_=[]; b=''
    if x.plant==1: k=R[3]; k['net']-=D(70); x.change('net-pay','net of a row 70 below gross less deductions; totals follow',v(k['net']),v(k['net']+70),page=k['imm'])
    cl=lambda t,c='':f'<td class="{c}" rowspan=2>{t}'
    for pi,Q in enumerate(pg):
        off=sum(len(z) for z in pg[:pi]); last=pi==len(pg)-1; cum=R[:off+len(Q)]
        b+=f'<section><div class=h><div>{co}<br>رقم الانخراط: {aff}</div><h1>دفتر الأداء</h1><div>شهر: {m:02d}/{y}<br>الصفحة {pi+1} من {len(pg)}</div></div><table><tr><th>رقم التسجيل<th>الاسم والنسب<br><small>المهنة</small><th>أيام العمل<th>الأجر الإجمالي<th>الضمان الاجتماعي<br><small>التأمين الصحي</small><th>الضريبة<br><small>تسبيقات</small><th>مجموع الاقتطاعات<th>الصافي<th>التوقيع</tr>'
        if pi: z=R[:off]; b+=f'<tr class=t><td><td>منقول<td>{sum(k["d"] for k in z)}<td>{M(sm(z,"g"))}<td><td><td>{M(sm(z,"td"))}<td>{M(sm(z,"net"))}<td>'
        for k in Q:
            j=r.choice(['عامل','سائق','محاسب','تقني','حارس'])
            b+=f'<tbody><tr>{cl(k["imm"])}<td class=n>{k["ar"]}{cl(k["d"])}{cl(M(k["g"]))}<td>{M(k["cnss"])}<td>{M(k["ir"])}{cl(M(k["td"]))}{cl(M(k["net"]))}{cl("")}<tr><td class="n s">{j}<td class=s>{M(k["amo"])}<td class=s>{M(k["av"])}</tbody>'
        g,td,nt,d=sm(cum,'g'),sm(cum,'td'),sm(cum,'net'),sum(k['d'] for k in cum)
        if x.plant==2 and last: g+=D(10); x.change('grand-total','general total of gross 10 above its rows (and above net + deductions)',v(g),v(g-10),page=pi+1)
        b+=f'<tr class=t><td><td>{"المجموع العام" if last else "ينقل"}<td>{d}<td>{M(g)}<td><td><td>{M(td)}<td>{M(nt)}<td></table></section>'; T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(d),gross=v(g),deductions=v(td),net=v(nt)))
    chrome(f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:10mm}}body{{font:9pt "Noto Naskh Arabic";margin:0}}section{{break-after:page}}section:last-child{{break-after:auto}}.h{{display:flex;justify-content:space-between;align-items:center}}h1{{font-size:17pt;margin:0}}table{{width:100%;border-collapse:collapse;margin-top:2mm}}th{{border:.6pt solid;font-weight:bold;padding:.4mm;line-height:1.2}}td{{border-left:.4pt solid;border-right:.4pt solid;padding:0 1mm;text-align:center;line-height:1.35}}.n{{text-align:right}}.s{{font-size:8pt}}tbody{{border-bottom:.4pt solid}}.t td{{font-weight:bold;border:.6pt solid}}</style>{b}''',x.path)
    x.done('register','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=T_)])
# 26 Calc: three months in one file, French, units in the heading, columns in another order
@layout('f26-recap-trois-mois','calc')
def L2(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; y=r.randint(2017,2024); m0=r.randint(1,9); nm=[2,3,3,2,3,2][x.idx]; n=[5,9,15,7,26,11][x.idx]; co=r.choice(COM)[0]; aff=x.aff(); base=x.bds(n); wb=openpyxl.Workbook(); wb.remove(wb.active); D_=[]; th=Side(style='thin',color='888888'); B=Font(bold=True,size=9); N=Font(size=9)
    for j in range(nm):
        m=m0+j; w=wb.create_sheet(MF[m-1]); R=[mapay(x,dict(p,g=q(p['g']*D(r.choice([95,100,100,103]))/100))) for p in base]; pl=x.plant and j==nm-1
        w['A1']='RÉCAPITULATIF DE LA PAIE'; w['A1'].font=Font(bold=True,size=13); w['A2']='Entreprise'; w['B2']=co; w['A3']='N° CNSS'; w['B3']=aff; w['B3'].alignment=Alignment(horizontal='left'); w['F2']='Période'; w['G2']=f'{MF[m-1]} {y}'; w['F3']='Nb salariés'; w['G3']=n; w['G3'].alignment=Alignment(horizontal='left')
        for c in 'B2 B3 G2 G3'.split(): w[c].font=B
        if pl and x.plant==1: k=R[0]; k['net']+=D(61); x.change('net-pay','net of the first row of the last month 61 above; total follows',v(k['net']),v(k['net']-61),page='last')
        for c,h in enumerate(('Net à payer (DH)','Nom & prénom','Matricule CNSS','Jours','Salaire brut (DH)','C.N.S.S.','A.M.O.','I.R.','Avances','Total retenues (DH)')): z=w.cell(5,c+1,h); z.font=B; z.alignment=Alignment(horizontal='center',vertical='center',wrap_text=True); z.border=Border(top=th,bottom=th); z.fill=PatternFill('solid',fgColor='E2EFDA')
        for i,k in enumerate(R):
            for c,s in enumerate((float(k['net']),k['l'].upper()+' '+k['f'],int(k['imm']),k['d'],float(k['g']),float(k['cnss']),float(k['amo']),float(k['ir']),float(k['av']),float(k['td']))):
                z=w.cell(6+i,c+1,s); z.font=N; z.border=Border(bottom=Side(style='hair'))
                if c in(0,4,5,6,7,8,9): z.number_format='# ##0.00;-# ##0.00;'
                elif c==2: z.number_format='000000000'; z.alignment=Alignment(horizontal='center')
        S={f:sm(R,f) for f in('net','g','cnss','amo','ir','av','td')}; d=sum(k['d'] for k in R)
        if pl and x.plant==2: S['td']-=D(300); x.change('grand-total','total of retenues of the last month 300 below its rows (and below brut - net)',v(S['td']),v(S['td']+300),page='last')
        for c,s in ((1,float(S['net'])),(2,'TOTAUX DU MOIS'),(4,d),(5,float(S['g'])),(6,float(S['cnss'])),(7,float(S['amo'])),(8,float(S['ir'])),(9,float(S['av'])),(10,float(S['td']))):
            z=w.cell(6+n,c,s); z.font=B; z.border=Border(top=Side(style='medium'))
            if c not in(2,4): z.number_format='# ##0.00;-# ##0.00;'
        for c,wd in enumerate((14,25,13,6,14,10,10,11,10,14)): w.column_dimensions['ABCDEFGHIJ'[c]].width=wd
        w.row_dimensions[5].height=26; w.page_setup.paperSize=9; w.page_setup.orientation='landscape'; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
        D_.append(dict(form='register',_from=j+1,employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=j+1,immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page=j+1,days=str(d),gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))]))
    f=x.path[:-3]+'xlsx'; wb.save(f); office(f,x.path); x.done('register','fr',D_)
# 27 reportlab: English weekly pay slips, three narrow ones across a landscape page, text stored turned
@layout('f27-three-across','reportlab')
def L3(x):
    r=x.r; n=[3,5,8,2,11,6][x.idx]; y=r.randint(2018,2025); we=x.date((y,1,8),(y,12,18)); we+=datetime.timedelta(days=(4-we.weekday())%7); co=r.choice(COEN); D_=[]; c=C(x.path,landscape(A4),'Courier',9,fb='Courier-Bold')
    for i,(a,b) in enumerate(x.en(n)):
        if i and i%3==0: c.page()
        o=24+(i%3)*270; pg=i//3+1; ni='QQ'+x.dg(6)+r.choice('ABCD'); h=D(r.choice([40,'37.5',32])); rt=q(D(r.randint(1144,2400))/100); bs=q(h*rt); ot=q(D(r.choice([0,0,4500,7215]))/100); g=bs+ot; t=q(max(g-242,0)*D('.2')); nn_=q(max(g-242,0)*D('.08')); pn=q(g*D('.05')); td=t+nn_+pn; net=g-td; nn=net
        if x.plant==1 and i==n-1: nn+=D(10); x.change('net-pay','net pay 10 above gross less deductions',v(nn),v(net),page=pg)
        if x.plant==2 and i==n-1: td+=D(5); nn=g-td; x.change('deductions-total','total deductions 5 above its lines; net follows',v(td),v(td-5),page=pg)
        c.box(o,40,o+250,380,.8); Y=58
        def ln(l,z='',bb=False):
            nonlocal Y
            c.t(o+8,Y,l,b=bb); 
            if z: c.t(o+242,Y,z,'r',b=bb)
            Y+=16
        c.t(o+125,Y,co[:40],'c',b=1,fs=8.5); Y+=18; ln('PAY SLIP',f'W/E {we.day:02d} {ME[we.month-1][:3]} {we.year}',True); c.line(o,Y-9,o+250,Y-9); Y+=4
        ln('Employee',f'{a} {b}'); ln('N.I. No.',ni); Y+=4; c.line(o,Y-11,o+250,Y-11)
        L=[(f'Basic {num(h,2,"",".")} hrs @ {num(rt,2,"",".")}',bs)]+([('Overtime',ot)] if ot else []); E=[('P.A.Y.E.',t),('N.I.C.',nn_),('Pension',pn)]
        for l,z in L: ln(l,en(z))
        ln('GROSS PAY',en(g),True); Y+=6
        for l,z in E: ln(l,en(z))
        ln('TOTAL DEDUCTIONS',en(td),True); Y=360; c.line(o,344,o+250,344); ln('NET PAY','£ '+en(nn),True)
        D_.append(dict(form='payslip',_from=pg,employer=dict(name=co),rows=[dict(page=pg,immatriculation=ni,name=f'{a} {b}',gross=v(g),deductions=v(td),net=v(nn))],lines=[dict(page=pg,label=l,amount=v(z)) for l,z in L[1:]+E]))
    c.save(); x.done('payslip','en',D_)
# 28 Typst: French bulletin clarifié 2024, coloured bands, net social, three nets, rate before base
@layout('f28-net-social','typst')
def L4(x):
    r=x.r; y,m=2024,r.randint(1,11); co=r.choice(COFR); sir=x.siret(); a,b=x.fr(1)[0]; birth=x.date((1966,1,1),(2000,1,1)); nir=x.nir(birth); hire=x.date((2010,1,4),(2023,3,1)); PM=D(3864); sb=q(D(r.randint(182000,520000))/100); pr=D(r.choice([0,0,100,'73.50'])); ab=D(r.choice([0,0,'87.12'])); G=sb+pr-ab; A_=min(G,PM); B_=max(G-PM,D(0)); cs=q(G*D('.9825'))
    S=[('Santé',[('Maladie - maternité - invalidité - décès',G,None,'7.00'),('Prévoyance non cadre',A_,'0.55','0.55'),('Mutuelle santé',PM,'0.72','0.72')]),('Retraite',[('Vieillesse plafonnée',A_,'6.90','8.55'),('Vieillesse déplafonnée',G,'0.40','2.02'),('Agirc-Arrco T1',A_,'4.01','6.01')]+([('Agirc-Arrco T2',B_,'9.72','14.57')] if B_ else [])),('Autres charges',[('Allocations familiales',G,None,'3.45'),('Assurance chômage',G,None,'4.05'),('CSG déductible',cs,'6.80',None),('CSG/CRDS non déductible',cs,'2.90',None)])]
    L=[]; f=lambda z:num(z,2,'\u202f',',') if z is not None else ''
    for t,z in S:
        L.append((t,))
        for l,bb,s,e in z: L.append((l,bb,s,q(bb*D(s)/100) if s else None,q(bb*D(e)/100) if e else None))
    pi=next(i for i,z in enumerate(L) if z[0]=='Vieillesse plafonnée')
    if x.plant==1: z=L[pi]; L[pi]=(*z[:3],z[3]-D('10'),z[4]); x.change('rate-product','Vieillesse plafonnée 10 below base x rate; totals follow',v(z[3]-10),v(z[3]))
    ts=sum(z[3] for z in L if len(z)>1 and z[3]); te=sum(z[4] for z in L if len(z)>1 and z[4]); tr=D(r.choice([0,'42.05'])); na=G-ts+tr; tp=D(r.choice(['0','1.3','3.5','8.1'])); im=G-ts+q(cs*D('.029')); pas=q(im*tp/100); nn=na-pas; n2=nn
    if x.plant==2: n2-=D('70'); x.change('net-pay','net payé 70 below net before tax less tax',v(n2),v(nn))
    row=lambda l,t='',bb='',s='',e='':f'[{ty(l)}],[{t}],[{bb}],[{s}],[{e}],'
    band=lambda l,s='':f'table.cell(colspan:3,fill:rgb("d6e4f0"))[*{ty(l)}*],table.cell(fill:rgb("d6e4f0"))[*{s}*],table.cell(fill:rgb("d6e4f0"))[],'
    t=row('Salaire de base','',f(D('151.67'))+' h',f(sb))+(row('Prime de transport exceptionnelle','','',f(pr)) if pr else '')+(row('Absence non rémunérée','','',f(-ab)) if ab else '')+band('Rémunération brute',f(G))
    for z in L: t+=f'table.cell(colspan:5)[_*{z[0]}*_],' if len(z)==1 else row(z[0],z[2].replace('.',',')+' %' if z[2] else '',f(z[1]),f(z[3]),f(z[4]))
    t+=f'table.cell(colspan:3,fill:rgb("d6e4f0"))[*Total cotisations et contributions*],table.cell(fill:rgb("d6e4f0"))[*{f(ts)}*],table.cell(fill:rgb("d6e4f0"))[*{f(te)}*],'+(row('Remboursement titre de transport','','',f(tr)) if tr else '')+band('Montant net social',f(G-ts+q(cs*D('.029'))-D(5)))+band('Net à payer avant impôt',f(na))+row('Impôt prélevé à la source',num(tp,1,'',',')+' %',f(im),f(pas))
    typst(f'''#set page(paper:"a4",margin:1.3cm,footer:[#text(6.5pt)[Pour la définition des termes employés, se reporter au site www.service-public.fr rubrique cotisations sociales.]])
#set text(font:"DejaVu Sans",size:7.8pt)
#grid(columns:(1fr,1fr),gutter:10pt,[*{ty(co)}* \\ {r.randint(1,40)} place {r.choice(["du Marché","Carnot","de l'Église"])}, {r.choice(["58000 NEVERS","65000 TARBES","88000 ÉPINAL"])} \\ SIRET {sir} — NAF 4711D],align(right)[#text(13pt,fill:rgb("1f4e79"))[*Bulletin de paie*] \\ {MF[m-1].capitalize()} {y} \\ Payé le {dmy(eom(y,m))}])
#v(6pt)
#block(fill:luma(245),inset:7pt,width:100%)[#grid(columns:(1fr,1fr),row-gutter:5pt,[Salarié : *{"Mme" if nir[0]=="2" else "M."} {a} {b}*],[N° de sécurité sociale : {spl(nir,1,2,2,2,3,3)} / {nir[13:]}],[Emploi : {r.choice(["Employé libre-service","Boulanger","Comptable"])}],[Ancienneté depuis le {dmy(hire)}])]
#v(4pt)
#table(columns:(1fr,auto,auto,auto,auto),inset:(x:5pt,y:2.6pt),stroke:none,align:(c,_)=>if c == 0 {{left}} else {{right}},table.hline(),[*Rubrique*],[*Taux salarial*],[*Base*],[*Part salarié*],[*Part employeur*],table.hline(),
{t}table.hline())
#align(right)[#rect(stroke:1.2pt+rgb("1f4e79"),inset:8pt)[#text(11pt)[*Net payé : {f(n2)} €*]]]
''',x.path)
    x.done('payslip','fr',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',rows=[dict(page=1,nir=nir,name=f'{a} {b}',gross=v(G),net=v(n2))],lines=[dict(page=1,label='Salaire de base',amount=v(sb))]+([dict(page=1,label='Prime de transport exceptionnelle',amount=v(pr))] if pr else [])+[dict(page=1,label=z[0],base=v(z[1]),rate=f'{D(z[2])/100:.4f}',amount=v(z[3])) for z in L if len(z)>1 and z[2]])])
if __name__=='__main__': main()
