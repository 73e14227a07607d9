from lib import *; from rl import *
# b Madagascar: état des salaires, services with sub-totals, wrapped names, signature column, words below (Typst)
@layout('mg-etat-salaires-emargement')
def Lb(x):
    r=x.r; n=[4,13,1,27,20,41][x.idx]; y,m=2024,r.randint(1,12); P=x.people('mg',n); co=x.co('mg'); rows=[]; sv=['DIRECTION','PRODUCTION','LOGISTIQUE']
    for i,(a,b) in enumerate(P):
        g=D(r.randint(240,3400)*1000); cn=(min(g,D(2101440))*D('.01')).quantize(D(1)); os_=(g*D('.01')).quantize(D(1)); ir=(max(D(0),g-350000)*D('.12')).quantize(D(1)); av=D(r.choice([0,0,0,100000])); t=cn+os_+ir+av; rows.append(dict(mat=f'M{r.randint(1,999):03d}',name=f'{a} {b} {r.choice(N["mg"][0])}',fn=r.choice(['Ouvrier','Comptable','Chauffeur']),g=g,cn=cn,os=os_,ir=ir,av=av,t=t,n=g-t,sv=sv[i*3//n]))
    if x.plant==1: k=rows[n//2]; o=k['n']; k['n']+=D(20000); x.change('net-pay','net of a row raised by 20 000; totals follow',v(k['n']),v(o),page=k['mat'])
    F=('g','cn','os','ir','av','t','n'); s=lambda R,f:sum((k[f] for k in R),D(0)); cells=''; Z=lambda z:frn(z,0) if z else ''
    for w in sv:
        R=[k for k in rows if k['sv']==w]
        if not R: continue
        cells+=f'table.cell(colspan:11,fill:luma(235))[*Service : {w}*],\n'
        for k in R: cells+=f'[{k["mat"]}],[{ty(k["name"])}],[{k["fn"]}],'+','.join(f'[{Z(k[f])}]' for f in F)+',[],\n'
        cells+=f'table.cell(colspan:3)[*Sous-total {w}*],'+','.join(f'[*{Z(s(R,f))}*]' for f in F)+',[],\n'
    G={f:s(rows,f) for f in F}; G2=dict(G)
    if x.plant==2: G2['t']+=D(10000); x.change('grand-total','grand total of deductions raised by 10 000',v(G2['t']),v(G['t']),page='last')
    cells+=f'table.cell(colspan:3)[*TOTAL GÉNÉRAL ({n})*],'+','.join(f'[*{Z(G2[f])}*]' for f in F)+',[],\n'
    src=f'''#set page(paper:"a4",flipped:true,margin:1.2cm,footer:context align(right,text(7pt)[#counter(page).display("1/1",both:true)]))
#set text(font:"Liberation Sans",size:8pt)
#grid(columns:(1fr,auto),[*{ty(co)}* \\ Antananarivo],[#text(12pt)[*ÉTAT DES SALAIRES*] \\ Mois de {MF[m-1]} {y}])
#v(4pt)
#table(columns:(auto,3.6cm,auto,auto,auto,auto,auto,auto,auto,auto,1fr),inset:3pt,stroke:.4pt,align:(c,_)=>if c > 2 and c < 10 {{right}} else {{left}},table.header([*Mle*],[*Nom et prénoms*],[*Fonction*],[*Salaire brut*],[*CNaPS 1%*],[*OSTIE 1%*],[*IRSA*],[*Avances*],[*Total retenues*],[*Net à payer*],[*Émargement*]),
{cells})
Arrêté le présent état à la somme de : _{words(int(G["n"]),"fr")} ariary_
'''
    typst(src,x.path)
    done(x,'register','fr','typst',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['mat'],name=k['name'],gross=v(k['g']),deductions=v(k['t']),net=v(k['n'])) for k in rows],totals=[dict(scope='grand',page='last',gross=v(G2['g']),deductions=v(G2['t']),net=v(G2['n']))])])

# d Cameroun: bordereau trimestriel de cotisations: months as lines, boxes (WeasyPrint)
@layout('cm-bordereau-trimestre')
def Ld(x):
    r=x.r; y,q_=2023,r.randint(1,4); co=x.co('cm'); mat=f'{r.randint(100,999)}-{x.digits(7)}-{r.choice("ABCD")}'; ref='BT'+x.digits(8); M=[(MF[(q_-1)*3+i].capitalize(),D(r.randint(900,28000)*1000)) for i in range(3)]; t=D('.1575'); am=[(b*t).quantize(D(1)) for _,b in M]
    if x.plant==1: x.change('rate-product','contribution of the second month raised by 9 000; total follows',v(am[1]+9000),v(am[1])); am[1]+=9000
    T=sum(am); T2=T; B=sum(b for _,b in M); B2=B
    if x.plant==2: T2+=D(100000); x.change('payment-total','total of contributions raised by 100 000',v(T2),v(T))
    due=datetime.date(y+(q_==4),q_*3%12+1,15); body=''.join(f'<tr><td>{mn}<td class=r>{r.randint(3,80)}<td class=r>{frn(b,0)}<td class=r>15,75 %<td class=r>{frn(a,0)}</tr>' for (mn,b),a in zip(M,am))
    html=f'''<style>@page{{size:A4;margin:16mm}}body{{font:9.5pt "DejaVu Serif"}}.k{{display:flex;justify-content:space-between}}.k div{{border:1.2pt solid #000;padding:6pt;width:46%}}table{{width:100%;border-collapse:collapse;margin-top:12pt}}td,th{{border:.7pt solid #000;padding:4pt}}.r{{text-align:right}}</style><h3 style="text-align:center">BORDEREAU DE VERSEMENT DES COTISATIONS SOCIALES<br><span style="font-size:9pt">(versement trimestriel)</span></h3><div class=k><div>Nom ou raison sociale :<br><b>{esc(co)}</b><br>Matricule employeur :<br><b>{mat}</b></div><div>Bordereau n° : <b>{ref}</b><br>Période : <b>{q_}{"er" if q_==1 else "e"} trimestre {y}</b><br>À verser au plus tard le : <b>{due.strftime('%d/%m/%Y')}</b></div></div><table><tr><th>Mois<th>Effectif<th>Salaires plafonnés<th>Taux global<th>Cotisations dues</tr>{body}<tr><th colspan=2>TOTAL<th class=r>{frn(B2,0)}<th><th class=r>{frn(T2,0)}</tr></table><p>Mode de règlement : ☐ espèces ☐ chèque ☒ virement</p><p style="text-align:right">Fait à Yaoundé, le {due.day-r.randint(1,6):02d}/{due.month:02d}/{due.year}</p>'''
    weasy(html,x.path)
    done(x,'bpc','fr','weasyprint',[dict(employer=dict(name=co,affiliate=mat),period=f'{y}-Q{q_}',due_date=str(due),reference=ref,rows=[],lines=[dict(page=1,label=mn,base=v(b),rate='0.1575',amount=v(a)) for (mn,b),a in zip(M,am)],totals=[dict(scope='grand',page=1,amount=v(T2))])])

# g Côte d'Ivoire: appel de cotisations, Calc, total left, penalties
@layout('ci-appel-cotisation')
def Lg(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side
    r=x.r; y,m=2024,r.randint(1,11); co=x.co('wa'); emp=x.digits(6,'2'); B=[D(r.randint(1000,90000)*1000) for _ in range(1)]; b1=B[0]; b2=(b1*D(r.randint(30,80))/100).quantize(D(1)); L=[('Régime de retraite',b1,D('14.00')),('Prestations familiales',b2,D('5.00')),('Assurance maternité',b2,D('0.75')),('Accidents du travail',b2,D(r.choice(['2.00','3.00','4.00','5.00'])))]; am=[(b*t/100).quantize(D(1),ROUND_HALF_UP) for _,b,t in L]
    if x.plant==1: x.change('rate-product','third amount raised by 10 000; total follows',v(am[2]+10000),v(am[2])); am[2]+=10000
    T=sum(am); T2=T
    if x.plant==2: T2+=D(1000); x.change('payment-total','total raised by 1 000',v(T2),v(T))
    wb=openpyxl.Workbook(); w=wb.active; th=Side(style='thin'); bd=Border(th,th,th,th); due=datetime.date(y,m+1,15); ref=f'{y}{m:02d}{emp}{r.randint(1,99):02d}'
    w['A1']='APPEL DE COTISATION'; w['A1'].font=Font(bold=True,size=15)
    for i,(a,b) in enumerate((('Employeur',co),('N° CNPS employeur',emp),('Mois de paie',f'{MF[m-1].capitalize()} {y}'),('Nombre de salariés',r.randint(2,240)),('N° appel',ref),('Date limite de paiement',due.strftime('%d/%m/%Y')))): w.cell(3+i,1,a); c=w.cell(3+i,2,b); c.font=Font(bold=True); c.alignment=Alignment(horizontal='left')
    for j,h in enumerate(('Branches','Assiette (F CFA)','Taux (%)','Montant (F CFA)')): c=w.cell(11,j+1,h); c.font=Font(bold=True); c.border=bd; c.alignment=Alignment(horizontal='center')
    for i,((l,b,t),a) in enumerate(zip(L,am)):
        for j,z in enumerate((l,int(b),float(t),int(a))): c=w.cell(12+i,j+1,z); c.border=bd; c.number_format=['@','[$-40C]#,##0','[$-40C]0.00','[$-40C]#,##0'][j]
    w.cell(17,1,'TOTAL À PAYER').font=Font(bold=True,size=12); c=w.cell(17,4,int(T2)); c.font=Font(bold=True,size=12); c.number_format='[$-40C]#,##0'
    for j,z in enumerate((28,20,10,20)): w.column_dimensions['ABCD'[j]].width=z
    w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    done(x,'bpc','fr','calc',[dict(employer=dict(name=co,affiliate=emp),period=f'{y}-{m:02d}',due_date=str(due),reference=ref,rows=[],lines=[dict(page=1,label=l,base=v(b),rate=f'{t/100:.4f}',amount=v(a)) for (l,b,t),a in zip(L,am)],totals=[dict(scope='grand',page=1,amount=v(T2))])])

# h Québec: annual list of slips, fpdf2 landscape, letters over headings, space thousands, total line first on the page top box
@layout('qc-liste-releves')
def Lh(x):
    from fpdf import FPDF
    r=x.r; n=[3,14,1,29,20,47][x.idx]; y=r.choice([2022,2023]); P=x.people('qc',n); co=x.co('qc'); ne=x.digits(10,'1')+'RS0001'; rows=[]
    for a,b in P:
        g=q(D(r.randint(800000,13000000))/100); gp=min(g,D('66600.00')); rows.append(dict(nas=f'0{x.digits(2)} {x.digits(3)} {x.digits(3)}',name=f'{a}, {b}',g=g,rr=q(max(D(0),gp-3500)*D('.064')),ae=q(min(g,D('61500'))*D('.0127')),ip=q(g*D(r.randint(60,160))/1000),gp=gp))
    if x.plant==1: k=rows[3]; o=k['gp']; k['gp']=k['g']+D('1000'); x.change('capped-above-gross','capped wages above the gross',v(k['gp']),v(o),page=k['nas'])
    F=('g','rr','ae','ip','gp'); S={f:sum(k[f] for k in rows) for f in F}; S2=dict(S)
    if x.plant==2: S2['g']-=D('400'); x.change('grand-total','total gross (box on top) lowered by 400.00',v(S2['g']),v(S['g']),page=1)
    p=FPDF(orientation='L',format='letter'); p.set_auto_page_break(False); f='/usr/share/fonts/truetype/liberation/LiberationSans-'; p.add_font('L','',f+'Regular.ttf'); p.add_font('L','B',f+'Bold.ttf'); per=24; pages=[rows[i:i+per] for i in range(0,n,per)]; cw=(32,70,34,28,28,34,34)
    for pi,R in enumerate(pages):
        p.add_page(); p.set_font('L','B',12); p.cell(0,6,f'LISTE DES RELEVÉS D\'EMPLOI ET DE SALAIRES - ANNÉE {y}',new_x='LMARGIN',new_y='NEXT'); p.set_font('L','',9); p.cell(0,5,f'Employeur : {co}     Numéro d\'employeur : {ne}     Page {pi+1} de {len(pages)}',new_x='LMARGIN',new_y='NEXT'); p.ln(2)
        if pi==0:
            Y=p.get_y(); p.rect(10,Y,259,9); p.set_xy(12,Y+2); p.set_font('L','B',9); p.cell(255,5,f'SOMMAIRE   Nombre de relevés : {n}     Total des salaires bruts : {fr(S2["g"])} $     Total impôt : {fr(S["ip"])} $'); p.set_xy(10,Y+12)
        p.set_font('L','B',8); p.set_fill_color(230)
        for hh in (('','','A','B','C','E','G'),('NAS','Nom, prénom','Salaire brut','RRQ','Ass.-emploi','Impôt','Salaire plafonné')):
            for c,w_,al in zip(hh,cw,'LLRRRRR'): p.cell(w_,4.5,c,align=al,fill=True)
            p.ln(4.5)
        p.set_font('L','',8.5)
        for k in R:
            for c,w_,al in zip((k['nas'],k['name'])+tuple(fr(k[z]) for z in F),cw,'LLRRRRR'): p.cell(w_,6,c,align=al)
            p.ln(6)
    p.output(x.path)
    done(x,'bds','fr','fpdf2',[dict(employer=dict(name=co,affiliate=ne),period=str(y),_pages=True,rows=[dict(_key=k['nas'],immatriculation=k['nas'].replace(' ',''),name=k['name'],gross=v(k['g']),capped=v(k['gp'])) for k in rows],totals=[dict(scope='grand',page=1,gross=v(S2['g']))])])

# j Philippines: two payslips side by side, fpdf2 landscape
@layout('ph-payslips-side-by-side')
def Lj(x):
    from fpdf import FPDF
    r=x.r; n=[2,4,1,5,3,8][x.idx]; y,m=2024,r.randint(1,12); h=r.choice([1,2]); P=x.people('ph',n); co=x.co('ph'); p=FPDF(orientation='L'); p.set_auto_page_break(False); dec=[]; hit=r.randrange(n); last=calendar.monthrange(y,m)[1]; per=f'{ME[m-1]} {1 if h==1 else 16}-{15 if h==1 else last}, {y}'
    for i,(a,b) in enumerate(P):
        if i%2==0: p.add_page(); p.line(148.5,8,148.5,200)
        X0=10 if i%2==0 else 154; bs=q(D(r.randint(650000,4200000))/100); ot=q(D(r.randint(0,3)*r.randint(20000,90000))/100); al=D(r.choice([0,500,1000])); g=bs+ot+al; sss=q(min(g,D(15000))*D('.045')); ph=q(bs*D('.025')); pi_=D('100.00'); wt=q(g*D(r.randint(0,14))/100); td=sss+ph+pi_+wt; net=g-td; net2=net; td2=td; nm=f'{a}, {b}'; no=f'{x.digits(2)}-{x.digits(7)}-{r.randint(0,9)}'
        if x.plant==1 and i==hit: net2+=D('500'); x.change('net-pay','net pay of one slip raised by 500.00',v(net2),v(net),page=no)
        if x.plant==2 and i==hit: td2-=D(100); net2+=D(100); x.change('deductions-total','total deductions of one slip lowered by 100.00; net follows',v(td2),v(td),page=no)
        def t(yy,s,st='',w=130,al_='L',xx=None): p.set_font('Helvetica',st,9); p.set_xy(X0 if xx is None else xx,yy); p.cell(w,5,s,align=al_)
        t(12,co,'B',al_='C'); t(18,'PAYSLIP','B',al_='C'); t(26,f'Employee: {nm}'); t(31,f'SSS No.: {no}'); t(36,f'Pay Period: {per}'); p.line(X0,42,X0+130,42); Y=44; L=[]
        t(Y,'EARNINGS','B'); Y+=5
        for l,am in (('Basic Pay',bs),('Overtime',ot),('Allowance',al)):
            if am: t(Y,'  '+l); t(Y,en(am),'',40,'R',X0+88); L.append(dict(page=i//2+1,label=l,amount=v(am))); Y+=5
        t(Y,'GROSS PAY','B'); t(Y,en(g),'B',40,'R',X0+88); Y+=8; t(Y,'DEDUCTIONS','B'); Y+=5
        for l,am in (('SSS Contribution',sss),('PhilHealth',ph),('Pag-IBIG',pi_),('Withholding Tax',wt)):
            if am: t(Y,'  '+l); t(Y,en(am),'',40,'R',X0+88); L.append(dict(page=i//2+1,label=l,amount=v(am))); Y+=5
        t(Y,'TOTAL DEDUCTIONS','B'); t(Y,en(td2),'B',40,'R',X0+88); Y+=7; p.line(X0,Y,X0+130,Y); t(Y+1,'NET PAY','B'); t(Y+1,'PHP '+en(net2),'B',40,'R',X0+88); t(Y+16,'Received by: ____________________   Date: __________')
        dec.append(dict(employer=dict(name=co),rows=[dict(page=i//2+1,name=nm,immatriculation=no.replace('-',''),gross=v(g),deductions=v(td2),net=v(net2))],lines=L,totals=[]))
    p.output(x.path); done(x,'payslip','en','fpdf2',dec)

# l South Africa: UI-19 like declaration, word processor landscape, initials, start and end dates
@layout('za-ui19-docx')
def Ll(x):
    import docx; from docx.shared import Pt,Cm; from docx.enum.section import WD_ORIENT; from docx.enum.text import WD_ALIGN_PARAGRAPH as WA
    r=x.r; n=[3,10,1,22,15,34][x.idx]; y,m=2023,r.randint(1,12); P=x.people('za',n); co=x.co('za'); ref=f'{x.digits(7)}/{r.randint(0,9)}'; rows=[]
    for a,b in P:
        birth=x.date((1962,1,1),(2002,1,1)); idn=birth.strftime('%y%m%d')+x.digits(4)+'08'; idn+=luhn(idn); hire=x.date((2009,1,1),(y-1,12,1)); ex=datetime.date(y,m,r.randint(2,27)) if r.random()<.12 else None; rows.append(dict(sur=a,ini=b[0],idn=idn,g=q(D(r.randint(450000,2900000))/100),h=r.choice([195,180,160,90]),hire=hire,ex=ex))
    if x.plant==1: k=rows[2]; k['hd']=f'31/06/{k["hire"].year}'; x.change('impossible-date','commencement date 31 June',k['hd'],None,page=k['idn'])
    g=sum(k['g'] for k in rows); g2=g
    if x.plant==2: g2+=D('2700'); x.change('grand-total','total remuneration raised by 2 700.00',v(g2),v(g),page='last')
    d=docx.Document(); s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.5); s.top_margin=s.bottom_margin=Cm(1.5); st=d.styles['Normal']; st.font.name='Liberation Sans'; st.font.size=Pt(9); st.paragraph_format.space_after=Pt(2)
    p=d.add_paragraph(); z=p.add_run("DECLARATION BY EMPLOYER OF EMPLOYEES' REMUNERATION"); z.bold=True; z.font.size=Pt(12)
    d.add_paragraph(f'Trading name: {co}\tUIF Employer reference no.: {ref}'); d.add_paragraph(f'Declaration for the month of: {ME[m-1]} {y}')
    t=d.add_table(rows=1,cols=7); t.style='Table Grid'; W=(5,2,4.2,3.6,2.5,3.8,3.8)
    for c,h in zip(t.rows[0].cells,('Surname','Initials','ID / Passport number','Gross remuneration (R)','Hours per month','Commencement date','Termination date')): c.text=''; c.paragraphs[0].add_run(h).bold=True
    tr=t.rows[0]._tr.get_or_add_trPr(); from docx.oxml import OxmlElement; e=OxmlElement('w:tblHeader'); tr.append(e)
    for k in rows:
        cc=t.add_row().cells
        for i,zz in enumerate((k['sur'],k['ini'],k['idn'],grp(k['g'],2,' ','.'),str(k['h']),k.get('hd') or k['hire'].strftime('%d/%m/%Y'),k['ex'].strftime('%d/%m/%Y') if k['ex'] else '')): cc[i].text=zz; cc[i].paragraphs[0].alignment=WA.RIGHT if i in(3,4) else WA.LEFT
    cc=t.add_row().cells; cc[0].text='TOTAL'; cc[3].text=grp(g2,2,' ','.'); cc[3].paragraphs[0].alignment=WA.RIGHT
    for rw in t.rows:
        for c,w_ in zip(rw.cells,W): c.width=Cm(w_)
    d.add_paragraph(); d.add_paragraph(f'Total number of employees declared: {n}'); f=x.path[:-3]+'docx'; d.save(f); office(f,x.path)
    def row(k):
        o=dict(_key=k['idn'],cin=k['idn'],gross=v(k['g']),hours=str(k['h']),hire_date=str(k['hire']) if 'hd' not in k else f"{k['hire'].year}-06-31")
        if k['ex']: o['exit_date']=str(k['ex'])
        return o
    done(x,'bds','en','writer',[dict(employer=dict(name=co,affiliate=ref),period=f'{y}-{m:02d}',rows=[row(k) for k in rows],totals=[dict(scope='grand',page='last',gross=v(g2))])])

# n UK: payment summary by department, PyMuPDF story, nothing ruled, two numbers columns of pay
@layout('uk-payment-summary')
def Ln(x):
    r=x.r; n=[4,11,1,25,18,44][x.idx]; m=r.randint(1,12); P=x.people('uk',n); co=x.co('uk'); rows=[]; dp=['1 - Office','2 - Workshop']
    for i,(a,b) in enumerate(P):
        g=q(D(r.randint(95000,520000))/100); tx=q(max(D(0),g-1048)*D('.2')); ni=q(max(D(0),g-1048)*D('.08')); pn=q(g*D('.05')); t=tx+ni+pn; rows.append(dict(ref=i+1,name=f'{b} {a}',g=g,tx=tx,ni=ni,pn=pn,t=t,n=g-t,d=dp[0 if i<n//2 else 1]))
    if x.plant==1: k=rows[n//3]; o=k['n']; k['n']+=D('90'); x.change('net-pay','net of a row raised by 90.00; totals follow',v(k['n']),v(o),page=k['name'])
    F=('g','tx','ni','pn','t','n'); s=lambda R,f:sum((k[f] for k in R),D(0)); body=''
    for d in dp:
        R=[k for k in rows if k['d']==d]
        if not R: continue
        body+=f'<tr><td></td><td><b>Department {d}</b></td></tr>'
        for k in R: body+=f'<tr><td>{k["ref"]}</td><td>{esc(k["name"])}</td>'+''.join(f'<td class="r">{en(k[f])}</td>' for f in F)+'</tr>'
        body+='<tr><td></td><td><b>Department Totals</b></td>'+''.join(f'<td class="r"><b>{en(s(R,f))}</b></td>' for f in F)+'</tr>'
    G={f:s(rows,f) for f in F}; G2=dict(G)
    if x.plant==2: G2['g']+=D('1000'); x.change('grand-total','company total of gross raised by 1,000.00',v(G2['g']),v(G['g']),page='last')
    body+='<tr><td></td><td><b>Company Totals</b></td>'+''.join(f'<td class="r"><b>{en(G2[f])}</b></td>' for f in F)+'</tr>'
    dt=datetime.date(2024,m,calendar.monthrange(2024,m)[1])
    html=f'<p>{esc(co)}</p><h2>Payment Summary</h2><p>Payment Period : Monthly &#160; Process Date : {dt.strftime("%d/%m/%Y")} &#160; Tax Period : {(m-4)%12+1}</p><table><tr><th>Ref</th><th>Employee Name</th><th>Gross Pay</th><th>PAYE</th><th>NI</th><th>Pension</th><th>Total Deductions</th><th>Net Pay</th></tr>{body}</table><p>Number of employees paid : {n}</p>'
    story(html,x.path,css='body{font-family:serif;font-size:9px}td,th{padding:1px 6px;text-align:left}td.r{text-align:right}th{border-bottom:1px solid black}')
    done(x,'register','en','pymupdf',[dict(employer=dict(name=co),rows=[dict(_key=k['name'],name=k['name'],gross=v(k['g']),deductions=v(k['t']),net=v(k['n'])) for k in rows],totals=[dict(scope='grand',page='last',gross=v(G2['g']),deductions=v(G2['t']),net=v(G2['n']))])])

# o mainframe-like payroll journal, Courier landscape, page totals and running totals, ruled by dashes
@layout('en-mainframe-journal')
def Lo(x):
    r=x.r; n=[5,17,1,38,26,59][x.idx]; y,m=2019,r.randint(1,12); cc=r.choice(['uk','us','ke']); P=x.people(cc,n); co=x.co(cc); rows=[]
    for i,(a,b) in enumerate(P):
        h=D(r.choice(['173.33','173.33','160.00','86.50'])); g=q(h*D(r.randint(1100,4200))/100); tx=q(g*D(r.randint(8,22))/100); so=q(g*D('.06')); t=tx+so; rows.append(dict(no=f'{100000+r.randint(1,899999)}',name=strip_acc(f'{a} {b}').upper()[:26],h=h,g=g,tx=tx,so=so,t=t,n=g-t))
    if x.plant==1: k=rows[n//2]; o=k['n']; k['n']-=D('10'); x.change('net-pay','net of a row lowered by 10.00; totals follow',v(k['n']),v(o),page=k['name'])
    per=30; pages=[rows[i:i+per] for i in range(0,n,per)]; c=C(x.path,landscape(A4),'Courier',9); F=('h','g','tx','so','t','n'); s=lambda R,f:sum((k[f] for k in R),D(0)); T=[]
    W=(11,13,12,12,13,13)
    for pi,R in enumerate(pages):
        Y=[40]
        def ln(z=''): c.t(40,Y[0],z); Y[0]+=11.5
        ln(f'REPORT PR200-1{"":<18}{co.upper():<42}{"PAGE":>20} {pi+1:>4}'); ln(f'RUN DATE {m%12+1:02d}/02/{y+(m==12)}{"":<13}PAYROLL JOURNAL - PERIOD {m:02d}/{y}'); ln(); ln(f'{"EMP NO":<8}{"EMPLOYEE NAME":<28}'+''.join(f'{z:>{w}}' for z,w in zip(('HOURS','GROSS PAY','INCOME TAX','SOC SEC','TOTAL DED','NET PAY'),W))); ln(f'{"-"*6:<8}{"-"*26:<28}'+''.join(f'{"-"*(w-2):>{w}}' for w in W))
        for k in R: ln(f'{k["no"]:<8}{k["name"]:<28}'+''.join(f'{en(k[f]):>{w}}' for f,w in zip(F,W)))
        ln(f'{"":36}'+''.join(f'{"-"*(w-2):>{w}}' for w in W)); t={f:s(R,f) for f in F}; t2=dict(t)
        if x.plant==2 and pi==0: t2['n']+=D('1000'); x.change('page-total','page total of net raised by 1,000.00',v(t2['n']),v(t['n']),page=1)
        ln(f'{"":8}{"* PAGE TOTAL":<28}'+''.join(f'{en(t2[f]):>{w}}' for f,w in zip(F,W))); T.append(dict(scope='page',page=pi+1,hours=v(t2['h']),gross=v(t2['g']),deductions=v(t2['t']),net=v(t2['n'])))
        if pi==len(pages)-1: u={f:s(rows,f) for f in F}; ln(f'{"":8}{f"** GRAND TOTAL  {n} EMPS":<28}'+''.join(f'{en(u[f]):>{w}}' for f,w in zip(F,W))); T.append(dict(scope='grand',page=pi+1,hours=v(u['h']),gross=v(u['g']),deductions=v(u['t']),net=v(u['n']))); ln(); ln('*** END OF REPORT ***')
        c.page()
    c.save()
    done(x,'register','en','reportlab',[dict(employer=dict(name=co.upper()),period=f'{y}-{m:02d}',rows=[dict(_key=k['name'],name=k['name'],hours=v(k['h']),gross=v(k['g']),deductions=v(k['t']),net=v(k['n'])) for k in rows],totals=T)])
if __name__=='__main__': main()
