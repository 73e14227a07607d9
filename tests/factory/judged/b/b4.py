from lib import *; from rl import *
# 20 Belgique: fiche de paie, PyMuPDF story, label left / value right lines, minus signs
@layout('be-fiche-paie',n=7)
def L20(x):
    r=x.r; y,m=2023,r.randint(1,12); a,b=x.people('be',1)[0]; co=x.co('be'); birth=x.date((1965,1,1),(2003,1,1)); ni=x.niss(birth); hire=x.date((2010,1,1),(2022,1,1)); h=D(r.choice(['164.66','152.00','167.20'])); t=q(D(r.randint(1450,3300))/100,4); b_=q(h*t); pr=q(D(r.choice([0,0,75,120]))); g=b_+pr; on=q(g*D('.1307')); im=g-on; pp=q(im*D(r.randint(12,27))/100); cs=q(D(r.randint(900,6000))/100); chq=q(D(22)*D('1.09')); td=on+pp+cs+chq; net=g-td; net2=net; g2=g
    ib=x.iban('BE'); ibp=ib
    if x.plant==1: net2-=D('9'); x.change('net-pay','net lowered by 9.00',v(net2),v(net))
    if x.plant==2: k=str((int(ib[2:4])+7)%97).zfill(2); ibp='BE'+k+ib[4:]; x.change('iban-key','check digits of the IBAN',ibp,ib,cls='particularity')
    row=lambda l,q1,q2,am,bd='':f'<tr><td>{bd and "<b>"}{l}{bd and "</b>"}</td><td class="r">{q1}</td><td class="r">{q2}</td><td class="r">{bd and "<b>"}{am}{bd and "</b>"}</td></tr>'
    T=row('Salaire horaire',fr0(h),grp(t,4,'.',','),frp(b_))+(row('Prime d\'équipe','','',frp(pr)) if pr else '')+row('Rémunération brute','','',frp(g2),1)+row('Cotisation ONSS travailleur',frp(g),'13,07 %',frp(-on))+row('Imposable','','',frp(im),1)+row('Précompte professionnel','','',frp(-pp))+row('Cotisation spéciale sécurité sociale','','',frp(-cs))+row('Chèques-repas, part travailleur','22','1,09',frp(-chq))
    html=f'<h2>FICHE DE PAIE</h2><p><b>{esc(co)}</b><br/>Chaussée Imaginaire 10 - 4000 LIÈGE<br/>N° ONSS : {x.digits(7,"1")}-{r.randint(10,97)}</p><p>Période du 01/{m:02d}/{y} au {calendar.monthrange(y,m)[1]}/{m:02d}/{y}</p><table><tr><td>Nom du travailleur</td><td>{esc(a)} {esc(b)}</td></tr><tr><td>N° registre national</td><td>{ni}</td></tr><tr><td>Date d\'entrée</td><td>{hire.strftime("%d/%m/%Y")}</td></tr><tr><td>Commission paritaire</td><td>124.00</td></tr></table><p> </p><table><tr><th>Libellé</th><th>Nombre / base</th><th>Unité / %</th><th>Montant EUR</th></tr>{T}</table><p> </p><p><b>NET À PAYER : {frp(net2)} EUR</b></p><p>Versé sur le compte {spl(ibp,4,4,4,4)}</p>'
    story(html,x.path,css='body{font-family:sans-serif;font-size:9px}td,th{padding:2px 10px 2px 2px;text-align:left}td.r{text-align:right}h2{font-size:14px}')
    L=[dict(label='Salaire horaire',amount=v(b_))]+([dict(label="Prime d'équipe",amount=v(pr))] if pr else [])+[dict(label='Cotisation ONSS travailleur',base=v(g),rate='0.1307')]+[dict(label=z) for z in('Précompte professionnel','Cotisation spéciale sécurité sociale','Chèques-repas, part travailleur')]
    done(x,'payslip','fr','pymupdf',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,name=f'{a} {b}',immatriculation=re.sub(r'\D','',ni),hire_date=str(hire),gross=v(g2),net=v(net2),iban=ibp)],lines=L,totals=[])])

# 22 Québec: bulletin de paie, Typst, courant / cumulatif
@layout('qc-bulletin-cumul',n=7)
def L22(x):
    r=x.r; y=2024; pp=r.randint(3,25); end=datetime.date(y,1,6)+datetime.timedelta(days=14*(pp-1)); a,b=x.people('qc',1)[0]; co=x.co('qc'); E=[]
    h=D(r.choice(['80.00','75.00','72.50'])); t=q(D(r.randint(1700,5000))/100); E.append(('Salaire régulier',h,t,q(h*t)))
    if r.random()<.5: o=D(r.randint(1,9)); E.append(('Heures supplémentaires',o,q(t*D('1.5')),q(o*q(t*D('1.5')))))
    if r.random()<.4: E.append(('Vacances payées',D('8.00'),t,q(8*t)))
    g=sum(e[3] for e in E); Dd=[('Impôt fédéral',q(g*D('.081'))),('Impôt provincial',q(g*D('.0955'))),('RRQ',q(g*D('.064'))),('Assurance-emploi',q(g*D('.0132'))),('RQAP',q(g*D('.00494'))),('Assurance collective',D('24.60'))]; td=sum(d[1] for d in Dd); net=g-td; td2=td; net2=net
    if x.plant==1: net2+=D('12'); x.change('net-pay','net raised by 12.00',v(net2),v(net))
    if x.plant==2: td2+=D('30'); net2-=D(30); x.change('deductions-total','total deductions raised by 30.00; net follows',v(td2),v(td))
    f=lambda z:frn(z)+'\u00a0\\$'
    er=''.join(f'[{e[0]}],[{frn(e[1])}],[{frn(e[2],2)}],[{f(e[3])}],[{f(e[3]*pp)}],' for e in E); dr=''.join(f'[{d[0]}],[{f(d[1])}],[{f(d[1]*pp)}],' for d in Dd)
    hire=x.date((2009,1,1),(2023,1,1))
    src=f'''#set page(paper:"us-letter",margin:1.6cm)
#set text(font:"Liberation Sans",size:8.5pt)
#grid(columns:(1fr,1fr),[*{ty(co)}* \\ 100, rue Inventée \\ Québec (QC)],align(right)[#text(13pt)[*Relevé de paie*] \\ Bulletin n° {x.digits(5)}])
#v(4pt) #line(length:100%) 
#grid(columns:(auto,1fr,auto,1fr),column-gutter:8pt,row-gutter:5pt,[*Employé*],[{ty(b)} {ty(a)}],[*Période*],[du {end-datetime.timedelta(days=13)} au {end}],[*N° d'employé*],[{r.randint(100,999)}],[*Date de versement*],[{end+datetime.timedelta(days=5)}],[*Date d'embauche*],[{hire}],[*Taux horaire*],[{f(t)}])
#v(8pt)
#grid(columns:(1.3fr,1fr),column-gutter:12pt,
table(columns:(1fr,auto,auto,auto,auto),stroke:none,align:(c,_)=>if c>0 {{right}} else {{left}},table.header([*Gains*],[*Heures*],[*Taux*],[*Courant*],[*Cumulatif*]),table.hline(),{er}table.hline(),[*Total des gains*],[],[],[*{f(g)}*],[*{f(g*pp)}*]),
table(columns:(1fr,auto,auto),stroke:none,align:(c,_)=>if c>0 {{right}} else {{left}},table.header([*Retenues*],[*Courant*],[*Cumulatif*]),table.hline(),{dr}table.hline(),[*Total des retenues*],[*{f(td2)}*],[*{f(td2*pp)}*]))
#v(6pt)
#align(right)[#box(stroke:1pt,inset:6pt)[*Paie nette* #h(2em) *{f(net2)}*]]
'''
    typst(src,x.path)
    done(x,'payslip','fr','typst',[dict(employer=dict(name=co),rows=[dict(page=1,name=f'{b} {a}',hire_date=str(hire),gross=v(g),deductions=v(td2),net=v(net2))],lines=[dict(label=e[0],amount=v(e[3])) for e in E]+[dict(label=d[0],amount=v(d[1])) for d in Dd],totals=[])])

# 26 France: attestation de salaires, word processor (docx), prose + table of 12 months
@layout('fr-attestation-salaires-docx')
def L26(x):
    import docx; from docx.shared import Pt,Cm; from docx.enum.text import WD_ALIGN_PARAGRAPH as WA
    r=x.r; y=r.choice([2021,2022,2023]); a,b=x.people('fr',1)[0]; co=x.co('fr'); sir=x.siret(); birth=x.date((1964,1,1),(2001,1,1)); nir=x.nir(birth); f=r.choice([1,1,1,3,7]); R=[]; base=D(r.randint(1700,4100))+D(r.randint(0,99))/100
    for m in range(f,13):
        g=q(base+(D(r.randint(30,900)) if r.random()<.3 else 0)); c=q(g*D('.218')); R.append(dict(m=m,h=D('151.67'),g=g,c=c,n=g-c))
    S={k:sum(z[k] for z in R) for k in 'hgcn'}; S2=dict(S)
    if x.plant==1: S2['g']+=D('300'); x.change('grand-total','total gross raised by 300.00',v(S2['g']),v(S['g']),page='last')
    if x.plant==2: k=R[len(R)//2]; o=k['n']; k['n']+=D(100); S2['n']=S['n']+100; x.change('net-pay','net of a month raised by 100.00; total follows',v(k['n']),v(o))
    d=docx.Document(); s=d.styles['Normal']; s.font.name='Liberation Serif'; s.font.size=Pt(10.5)
    d.add_paragraph(f'{co}\n8, allée des Spécimens\n13002 MARSEILLE\nN° SIRET {spl(sir,3,3,3,5)}'); p=d.add_paragraph(); p.alignment=WA.CENTER; z=p.add_run('ATTESTATION DE SALAIRES'); z.bold=True; z.font.size=Pt(14)
    hire=x.date((2011,1,1),(y-1,12,1)); d.add_paragraph(f"Je soussigné, gérant de l'entreprise ci-dessus désignée, certifie que {r.choice(['M.','Mme'])} {b} {a}, né(e) le {birth.strftime('%d/%m/%Y')}, immatriculé(e) à la Sécurité sociale sous le n° {spl(nir,1,2,2,2,3,3,2)}, employé(e) depuis le {hire.strftime('%d/%m/%Y')}, a perçu au cours de l'année {y} les salaires suivants :")
    t=d.add_table(rows=1,cols=5); t.style='Table Grid'
    for c,zz in zip(t.rows[0].cells,('Mois','Heures','Salaire brut','Cotisations','Net versé')): c.text=''; c.paragraphs[0].add_run(zz).bold=True; c.paragraphs[0].alignment=WA.CENTER
    for k in R:
        cc=t.add_row().cells
        for i,zz in enumerate((f'{MF[k["m"]-1].capitalize()} {y}',fr(k['h']),fr(k['g'])+' €',fr(k['c'])+' €',fr(k['n'])+' €')): cc[i].text=zz; cc[i].paragraphs[0].alignment=WA.RIGHT if i else WA.LEFT
    cc=t.add_row().cells
    for i,zz in enumerate(('TOTAL',fr(S2['h']),fr(S2['g'])+' €',fr(S2['c'])+' €',fr(S2['n'])+' €')): cc[i].text=''; cc[i].paragraphs[0].add_run(zz).bold=True; cc[i].paragraphs[0].alignment=WA.RIGHT if i else WA.LEFT
    iss=datetime.date(y+1,r.randint(1,6),r.randint(2,27)); d.add_paragraph(); d.add_paragraph(f'Fait à Marseille, le {iss.day} {MF[iss.month-1]} {iss.year}, pour servir et valoir ce que de droit.')
    ff=x.path[:-3]+'docx'; d.save(ff); office(ff,x.path)
    done(x,'attestation','fr','writer',[dict(employer=dict(name=co,siret=sir),issue_date=str(iss),nir=nir,birth_date=str(birth),rows=[dict(page=1,period=f'{y}-{k["m"]:02d}',hours=v(k['h']),gross=v(k['g']),deductions=v(k['c']),net=v(k['n'])) for k in R],totals=[dict(scope='grand',page=1,hours=v(S2['h']),gross=v(S2['g']),deductions=v(S2['c']),net=v(S2['n']))])])

# 27 France: liste des virements, fpdf2, IBAN in groups, wrapped names, amounts at the left of the IBAN
@layout('fr-virements')
def L27(x):
    from fpdf import FPDF
    r=x.r; n=[4,1,15,37,22,50][x.idx]; y,m=2024,r.randint(1,12); P=x.people('fr',n); co=x.co('fr'); rows=[dict(name=f'{b} {a}',iban=x.iban('FR'),n=q(D(r.randint(90000,520000))/100)) for a,b in P]
    if x.plant==2:
        k=rows[n//2]; o=k['iban']; k['iban']='FR'+f'{(int(o[2:4])+5)%97:02d}'+o[4:]; x.change('iban-key','check digits of an IBAN',k['iban'],o,page=k['name'],cls='particularity')
    T=sum(k['n'] for k in rows); T2=T
    if x.plant==1: T2+=D(100); x.change('grand-total','total of transfers raised by 100.00',v(T2),v(T),page='last')
    p=FPDF(); p.add_font('D','','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'); p.add_font('D','B','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'); p.set_auto_page_break(False); per=34
    pages=[rows[i:i+per] for i in range(0,n,per)]; emi=x.iban('FR'); ex=datetime.date(y,m,r.randint(25,28)); last_ok=0
    for pi,R in enumerate(pages):
        p.add_page(); p.set_font('D','B',11); p.cell(0,6,'ORDRE DE VIREMENTS - SALAIRES',align='C',new_x='LMARGIN',new_y='NEXT'); p.set_font('D','',8); p.cell(0,5,f'Donneur d\'ordre : {co}',new_x='LMARGIN',new_y='NEXT'); p.cell(0,5,f'Compte à débiter : {spl(emi,4,4,4,4,4,4,3)}',new_x='LMARGIN',new_y='NEXT'); p.cell(0,5,f'Salaires de {MF[m-1]} {y} - Date d\'exécution : {ex.strftime("%d/%m/%Y")}',new_x='LMARGIN',new_y='NEXT'); p.ln(3)
        p.set_font('D','B',7.5); 
        for c,w,al in zip(('N°','Bénéficiaire','Montant EUR','IBAN','Motif'),(10,60,26,66,28),'CLRCL'): p.cell(w,6,c,border='TB',align=al)
        p.ln(6); p.set_font('D','',7.5)
        for i,k in enumerate(R):
            for c,w,al in zip((str(pi*per+i+1),k['name'],frt(k['n']),spl(k['iban'],4,4,4,4,4,4,3),f'SALAIRE {m:02d}/{y}'),(10,60,26,66,28),'CLRCL'): p.cell(w,6,c,align=al)
            p.ln(6)
        if pi==len(pages)-1:
            p.set_font('D','B',8); p.cell(70,7,f'TOTAL ({n} virement{"s" if n>1 else ""})',border='T'); p.cell(26,7,frt(T2),border='T',align='R'); p.ln(9); p.set_font('D','',8); N=int(T2); K=int((T2-N)*100)
            p.multi_cell(0,5,f"Soit la somme de {words(N,'fr')} euros"+(f" et {words(K,'fr')} centimes" if K else '')+'.')
    p.output(x.path)
    done(x,'register','fr','fpdf2',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['name'],name=k['name'],iban=k['iban'],net=v(k['n'])) for k in rows],totals=[dict(scope='grand',page='last',net=v(T2))])])

# 35 ERPNext-like salary register: many columns, tiny print, chromium landscape
@layout('erpnext-salary-register')
def L35(x):
    r=x.r; n=[3,11,1,27,19,43][x.idx]; y,m=2024,r.randint(1,12); cc=r.choice(['in','ng','za']); P=x.people(cc,n); co=x.co(cc); rows=[]; f=ind if cc=='in' else en; cur={'in':'₹','ng':'₦','za':'R'}[cc]
    for i,(a,b) in enumerate(P):
        bs=q(D(r.randint(1200000,9000000))/100); hr=q(bs*D('.2')); ar=D(r.choice([0,0,0,750])); g=bs+hr+ar; pf=q(bs*D('.08')); tx=q(g*D(r.randint(3,16))/100); ln=D(r.choice([0,0,1500])); t=pf+tx+ln; rows.append(dict(id=f'Sal Slip/HR-EMP-{i+1:05d}/00001',emp=f'HR-EMP-{i+1:05d}',name=f'{b} {a}',doj=x.date((2012,1,1),(2023,12,1)),pd=r.choice([30,30,28,15]),bs=bs,hr=hr,ar=ar,g=g,pf=pf,tx=tx,ln=ln,t=t,n=g-t))
    if x.plant==1: k=rows[n//2]; o=k['n']; k['n']+=D(500); x.change('net-pay','net of a row raised by 500.00; total follows',v(k['n']),v(o),page=k['emp'])
    F=('bs','hr','ar','g','pf','tx','ln','t','n'); S={z:sum(k[z] for k in rows) for z in F}; S2=dict(S)
    if x.plant==2: S2['n']-=D(2000); x.change('grand-total','total of net pay lowered by 2,000.00',v(S2['n']),v(S['n']),page='last')
    H=['Salary Slip ID','Employee','Employee Name','Date of Joining','Payment Days','Basic','House Rent Allowance','Arrear','Gross Pay','Provident Fund','Income Tax','Loan Repayment','Total Deduction','Net Pay']
    tr=''.join(f'<tr><td>{k["id"]}<td>{k["emp"]}<td>{esc(k["name"])}<td>{k["doj"].strftime("%d-%m-%Y")}<td class=r>{k["pd"]}'+''.join(f'<td class=r>{cur} {f(k[z])}' for z in F)+'</tr>' for k in rows)
    html=f'<!doctype html><style>@page{{size:A4 landscape;margin:8mm}}body{{font:6.4pt "Noto Sans"}}table{{width:100%;border-collapse:collapse}}td,th{{border:.5px solid #d1d8dd;padding:2px 2px;vertical-align:top}}th{{background:#f5f7fa;text-align:left}}.r{{text-align:right}}</style><div style="font-size:11pt;font-weight:bold">Salary Register</div><div>Company: {esc(co)} &nbsp; From: 01-{m:02d}-{y} &nbsp; To: {calendar.monthrange(y,m)[1]}-{m:02d}-{y} &nbsp; Document Status: Submitted</div><br><table><thead><tr>'+''.join(f'<th>{h}' for h in H)+f'</tr></thead>{tr}<tr style="font-weight:bold"><td>Total<td><td><td><td>'+''.join(f'<td class=r>{cur} {f(S2[z])}' for z in F)+'</tr></table>'
    chrome(html,x.path)
    done(x,'register','en','chromium',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['emp'],name=k['name'],hire_date=str(k['doj']),days=str(k['pd']),gross=v(k['g']),deductions=v(k['t']),net=v(k['n'])) for k in rows],totals=[dict(scope='grand',page='last',gross=v(S2['g']),deductions=v(S2['t']),net=v(S2['n']))])])

# 36 Ireland payslip, Typst, compact strip
@layout('ie-payslip-strip',n=7)
def L36(x):
    r=x.r; y=2024; wk=r.randint(2,51); pay=datetime.date(y,1,5)+datetime.timedelta(days=7*(wk-1)); a,b=r.choice([z for z in x.people('uk',40)]); co=x.co('uk'); pps=x.pps(); h=D('39.00'); t=q(D(r.randint(1380,3300))/100); g0=q(h*t); ot=D(r.choice([0,0,4,6])); oa=q(ot*q(t*D('1.5'))); g=g0+oa; paye=q(g*D(r.randint(8,17))/100); prsi=q(g*D('.04')); usc=q(g*D('.0225')); un=D(r.choice([0,'5.20'])); td=paye+prsi+usc+un; net=g-td; net2=net
    if x.plant==1: net2+=D('4.50'); x.change('net-pay','net pay raised by 4.50',v(net2),v(net))
    g2=g
    if x.plant==2: g2+=D('60'); net2+=D(60); x.change('gross-pay','gross pay raised by 60.00; net follows',v(g2),v(g))
    E=[('Basic',h,t,g0)]+([('Overtime x1.5',ot,q(t*D('1.5')),oa)] if ot else []); Dd=[('PAYE',paye),('PRSI A1',prsi),('USC',usc)]+([('Union',un)] if un else [])
    src=f'''#set page(width:21cm,height:10cm,margin:0.8cm)
#set text(font:"DejaVu Sans",size:7.5pt)
#table(columns:(2fr,2fr,1fr,1fr,1fr),inset:4pt,[#text(6pt)[Employer]\\ {ty(co)}],[#text(6pt)[Employee]\\ {ty(b)} {ty(a)}],[#text(6pt)[PPS No]\\ {pps}],[#text(6pt)[Pay Date]\\ {pay.strftime("%d/%m/%Y")}],[#text(6pt)[Week No]\\ {wk}])
#v(-4pt)
#table(columns:(1fr,auto,auto,auto,1fr,auto,1fr,auto),inset:4pt,stroke:(x,y)=>if y==0 {{0.5pt}} else {{(left:.5pt,right:.5pt)}},align:(c,_)=>if c in (1,2,3,5,7) {{right}} else {{left}},
[*Payments*],[*Hours*],[*Rate*],[*Amount*],[*Deductions*],[*Amount*],[*Cumulatives*],[*To date*],
'''
    C_=[('Gross Pay',g*wk),('Taxable Pay',g*wk),('PAYE',paye*wk),('PRSI',prsi*wk)]
    for i in range(max(len(E),len(Dd),len(C_))):
        e=E[i] if i<len(E) else None; d=Dd[i] if i<len(Dd) else None; c=C_[i] if i<len(C_) else None
        src+=(f'[{e[0]}],[{e[1]}],[{en(e[2])}],[{en(e[3])}],' if e else '[],[],[],[],')+(f'[{d[0]}],[{en(d[1])}],' if d else '[],[],')+(f'[{c[0]}],[{en(c[1])}],' if c else '[],[],')+'\n'
    src+=f''')
#v(-4pt)
#table(columns:(1fr,1fr,1fr),inset:6pt,[Gross Pay #h(1fr) € {en(g2)}],[Total Deductions #h(1fr) € {en(td)}],[*NET PAY* #h(1fr) *€ {en(net2)}*])
'''
    typst(src,x.path)
    done(x,'payslip','en','typst',[dict(employer=dict(name=co),rows=[dict(page=1,name=f'{b} {a}',immatriculation=pps,gross=v(g2),deductions=v(td),net=v(net2))],lines=[dict(label=e[0],amount=v(e[3])) for e in E]+[dict(label=d[0],amount=v(d[1])) for d in Dd],totals=[])])

# 41 Cameroun: bulletins, two to a page, many declarations in a file (reportlab)
@layout('cm-bulletins-deux-par-page')
def L41(x):
    r=x.r; n=[2,3,1,6,4,9][x.idx]; y,m=2023,r.randint(1,12); P=x.people('cm',n); co=x.co('cm'); c=C(x.path,A4,'LN',9); dec=[]; F=lambda z:frp(z,0); hit=r.randrange(n)
    for i,(a,b) in enumerate(P):
        o=0 if i%2==0 else 410
        if i and i%2==0: c.page()
        if i%2: c.line(30,415,565,415,.4,([3,3],0))
        sb=D(r.randint(60,850)*1000); lo=(sb*D('.1')).quantize(D(1)) if r.random()<.6 else D(0); tr=D(15000) if r.random()<.7 else D(0); g=sb+lo+tr; pv=(min(g,D(750000))*D('.042')).quantize(D(1)); ir=(g*D(r.randint(3,20))/100).quantize(D(1)); cc=(ir*D('.1')).quantize(D(1)); cf=(g*D('.01')).quantize(D(1)); td=pv+ir+cc+cf; net=g-td; net2=net; td2=td; num=f'{r.randint(100,399)}-{x.digits(7)}-{r.randint(0,9)}'; nm=f'{a} {b}'; hire=x.date((2009,1,1),(2022,12,1))
        if x.plant==1 and i==hit: net2+=D(3000); x.change('net-pay','net pay of one slip raised by 3 000',v(net2),v(net),page=num)
        if x.plant==2 and i==hit: td2+=D(1000); net2-=1000; x.change('deductions-total','total deductions of one slip raised by 1 000; net follows',v(td2),v(td),page=num)
        c.t(36,o+40,co,f='LNB',fs=11); c.t(36,o+52,'BP 0000 DOUALA'); c.t(560,o+40,'BULLETIN DE PAIE',a='r',f='LNB',fs=13); c.t(560,o+54,f'{MF[m-1].upper()} {y}',a='r',f='LNB')
        c.box(36,o+62,560,o+98)
        for j,(l,z) in enumerate((('Nom et prénoms :',nm),('Matricule CNPS :',num),('Emploi :',r.choice(['Ouvrier','Secrétaire','Vigile'])),("Date d'embauche :",hire.strftime('%d/%m/%Y')))): c.t(42+(j%2)*270,o+76+(j//2)*14,l); c.t(120+(j%2)*270,o+76+(j//2)*14,z,f='LNB')
        Y=o+112; c.box(36,Y-10,560,Y+4,.5,.92)
        for xx,s,al in ((42,'RUBRIQUE','l'),(300,'BASE','r'),(350,'TAUX','r'),(450,'GAINS','r'),(552,'RETENUES','r')): c.t(xx,Y,s,al,'LNB')
        L=[('Salaire de base',None,None,sb,None)]+([('Indemnité de logement',sb,'10,00',lo,None)] if lo else [])+([('Prime de transport',None,None,tr,None)] if tr else [])+[('CNPS pension vieillesse',min(g,D(750000)),'4,20',None,pv),('IRPP',None,None,None,ir),('Centimes additionnels',ir,'10,00',None,cc),('Crédit foncier',g,'1,00',None,cf)]
        for l,bb,t,ga,re_ in L:
            Y+=13; c.t(42,Y,l)
            if bb is not None: c.t(300,Y,F(bb),'r'); c.t(350,Y,t,'r')
            if ga is not None: c.t(450,Y,F(ga),'r')
            if re_ is not None: c.t(552,Y,F(re_),'r')
        Y+=8; c.line(36,Y,560,Y); Y+=13; c.t(42,Y,'TOTAUX',f='LNB'); c.t(450,Y,F(g),'r','LNB'); c.t(552,Y,F(td2),'r','LNB'); Y+=10; c.box(380,Y,560,Y+18,1); c.t(388,Y+13,'NET A PAYER',f='LNB',fs=10); c.t(552,Y+13,F(net2),'r','LNB',10)
        dec.append(dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=num,name=nm,immatriculation=num,hire_date=str(hire),gross=v(g),deductions=v(td2),net=v(net2))],lines=[dict(page=i//2+1,label=l,**({'base':v(bb),'rate':f'{D(t.replace(",","."))/100:.4f}'} if bb is not None else {}),amount=v(ga if ga is not None else re_)) for l,bb,t,ga,re_ in L],totals=[]))
    c.page(); c.save()
    done(x,'payslip','fr','reportlab',dec)

# 45 US earnings statement: LaTeX, columns rate/hours/this period/year to date
@layout('us-earnings-statement',n=7)
def L45(x):
    r=x.r; a,b=x.people('us',1)[0]; co=x.co('us'); pe=x.date((2024,2,1),(2024,12,20)); k=r.randint(2,20); h=D(r.choice(['80.00','76.50','40.00'])); t=q(D(r.randint(1600,6200))/100); E=[('Regular',t,h,q(h*t))]
    if r.random()<.5: o=D(r.randint(2,10)); E.append(('Overtime',q(t*D('1.5')),o,q(q(t*D('1.5'))*o)))
    if r.random()<.3: E.append(('Holiday',t,D('8.00'),q(8*t)))
    g=sum(e[3] for e in E); Dd=[('Federal Income Tax',q(g*D(r.randint(6,15))/100)),('Social Security Tax',q(g*D('.062'))),('Medicare Tax',q(g*D('.0145'))),('State Income Tax',q(g*D('.0425')))]
    O=[('Dental',D('18.40'))]+([('401(k)',q(g*D('.05')))] if r.random()<.5 else []); td=sum(d[1] for d in Dd+O); net=g-td; net2=net; g2=g
    if x.plant==1: net2+=D('100'); x.change('net-pay','net pay raised by 100.00',v(net2),v(net))
    if x.plant==2: g2+=D('80'); net2+=D(80); x.change('gross-pay','gross pay raised by 80.00; net follows',v(g2),v(g))
    rows=''.join(f'{e[0]} & {en(e[1],4)} & {e[2]} & {en(e[3])} & {en(e[3]*k)} \\\\\n' for e in E)+f'\\textbf{{Gross Pay}} & & & \\textbf{{\\${en(g2)}}} & {en(g2*k)} \\\\[6pt]\n\\textbf{{Deductions}} & \\multicolumn{{4}}{{l}}{{\\textit{{Statutory}}}} \\\\\n'
    rows+=''.join(f'& \\multicolumn{{2}}{{l}}{{{tex(d[0])}}} & -{en(d[1])} & {en(d[1]*k)} \\\\\n' for d in Dd)+'& \\multicolumn{4}{l}{\\textit{Other}} \\\\\n'+''.join(f'& \\multicolumn{{2}}{{l}}{{{tex(d[0])}}} & -{en(d[1])} & {en(d[1]*k)} \\\\\n' for d in O)+f'[0pt]'.replace('[0pt]','')+f'\\\\[-4pt]\\textbf{{Net Pay}} & & & \\textbf{{\\${en(net2)}}} & \\\\\n'
    src=r'''\documentclass[10pt,letterpaper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{helvet}\renewcommand{\familydefault}{\sfdefault}\usepackage[margin=20mm]{geometry}\pagestyle{empty}\parindent0pt\begin{document}
\begin{minipage}[t]{.5\textwidth}'''+tex(co)+r'''\\100 Sample Avenue\\Anytown, ZZ 00000\end{minipage}\hfill\begin{minipage}[t]{.4\textwidth}{\LARGE\bfseries Earnings Statement}\\[3pt]\begin{tabular}{@{}ll@{}}Period Ending: & '''+pe.strftime('%m/%d/%Y')+r'''\\ Pay Date: & '''+(pe+datetime.timedelta(days=5)).strftime('%m/%d/%Y')+r'''\end{tabular}\end{minipage}

\bigskip\hfill\begin{minipage}{.4\textwidth}\textbf{'''+tex(f'{b.upper()} {a.upper()}')+r'''}\\ Employee ID: '''+x.digits(6)+r'''\\ SSN: XXX-XX-'''+x.digits(4)+r'''\end{minipage}

\bigskip\small\begin{tabular}{@{}lrrrr@{}}\textbf{Earnings} & \textbf{rate} & \textbf{hours} & \textbf{this period} & \textbf{year to date}\\ \hline
'''+rows+r'''\end{tabular}
\end{document}'''
    latex(src,x.path,runs=1)
    done(x,'payslip','en','latex',[dict(employer=dict(name=co),rows=[dict(page=1,name=f'{b.upper()} {a.upper()}',gross=v(g2),net=v(net2))],lines=[dict(label=e[0],amount=v(e[3])) for e in E]+[dict(label=d[0]) for d in Dd+O],totals=[])])
if __name__=='__main__': main()
