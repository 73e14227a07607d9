from pay import *
# 13 Chromium: French journal de paie, employees in columns, rubrics in lines, total column last
@layout('f13-journal-colonnes','chromium')
def L1(x):
    r=x.r; n=[4,9,17,6,21,12][x.idx]; y,m=r.randint(2021,2024),r.randint(1,12); co=r.choice(COFR); sir=x.siret(); R=[]
    for i,(a,b) in enumerate(x.fr(n,sort=True)):
        h=D('151.67'); sb=q(D(r.randint(174000,410000))/100); pr=D(r.choice([0,0,60,120])); g=sb+pr; ss=q(g*D('.0790')); re_=q(min(g,D(3864))*D('.0401')); cg=q(g*D('.9825')*D('.097')); mu=D('34.78'); co_=ss+re_+cg+mu; pas=q((g-co_)*D(r.choice([0,21,35,53]))/1000); tr=D(r.choice([0,0,'41.20'])); R.append(dict(no=f'{i+1:05d}',nm=f'{b} {a}',h=h,sb=sb,pr=pr,g=g,ss=ss,re=re_,cg=cg,mu=mu,co=co_,na=g-co_,pas=pas,tr=tr,net=g-co_-pas+tr,pat=q(g*D('.4180'))))
    if x.plant==1: k=R[-2]; k['na']+=D(100); k['net']+=D(100); x.change('net-pay','net before tax of a column 100 above gross less contributions; net paid and totals follow',v(k['na']),v(k['na']-100),page=k['nm'])
    LB=[('Heures travaillées','h'),('Salaire de base','sb'),('Primes','pr'),('SALAIRE BRUT','g'),('Sécurité sociale','ss'),('Retraite complémentaire','re'),('CSG / CRDS','cg'),('Mutuelle','mu'),('TOTAL RETENUES','co'),('Net imposable avant PAS','na'),('Prélèvement à la source','pas'),('Remb. transport','tr'),('NET À PAYER','net'),('Charges patronales','pat')]; b=''; pg=chunks(R,5); S={f:sm(R,f) for _,f in LB}
    if x.plant==2: S['g']-=D(500); x.change('grand-total','general total of gross 500 below',v(S['g']),v(S['g']+500),page='last')
    for pi,Q in enumerate(pg):
        last=pi==len(pg)-1
        b+=f'<section><div class=h><div><b>{esc(co)}</b><br>SIRET {spl(sir,3,3,3,5)}</div><div class=t>JOURNAL DE PAIE<br><small>{MF[m-1].capitalize()} {y}</small></div><div>Page {pi+1} sur {len(pg)}</div></div><table><tr><th>Rubriques'+''.join(f'<th>{k["no"]}<br>{k["nm"]}' for k in Q)+('<th>Total général' if last else '')+'</tr>'
        for l,f in LB: b+=f'<tr class="{"s" if l.isupper() else ""}"><td>{l}'+''.join(f'<td>{frs(k[f]) if k[f] else ""}' for k in Q)+(f'<td class=g>{frs(S[f])}' if last else '')
        b+='</table></section>'
    chrome(f'<style>@page{{size:A4 landscape;margin:12mm}}body{{font:9pt "Liberation Sans";margin:0}}section{{break-after:page}}section:last-child{{break-after:auto}}.h{{display:flex;justify-content:space-between;margin-bottom:5mm}}.t{{font-size:15pt;text-align:center;font-weight:bold}}table{{border-collapse:collapse}}th{{border-bottom:1pt solid;border-top:1pt solid;width:36mm;padding:1mm;text-align:right;font-size:8.5pt}}th:first-child{{text-align:left;width:50mm}}td{{text-align:right;padding:1.1mm 1mm;border-bottom:.2pt solid #aaa}}td:first-child{{text-align:left}}.s td{{font-weight:bold;background:#eef1f6}}.g{{font-weight:bold}}</style>{b}',x.path)
    x.done('register','fr',[dict(employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',_pages=True,rows=[dict(page=i//5+1,name=k['nm'],hours=v(k['h']),gross=v(k['g']),deductions=v(k['co']),net=v(k['net'])) for i,k in enumerate(R)],totals=[dict(scope='grand',page=len(pg),hours=v(S['h']),gross=v(S['g']),deductions=v(S['co']),net=v(S['net']))])])
# 14 Calc: Arabic list of salaries, right to left, Libyan dinars with three decimals, totals above the table
@layout('f14-kashf-libi','calc')
def L2(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; n=[6,18,35,12,46,27][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); ML="يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(); co=r.choice(['شركة الجبل الأخضر للمطاحن','شركة خليج سرت للخدمات النفطية','مصحة الأندلس الخاصة','شركة غريان للمواد الصحية']); wb=openpyxl.Workbook(); w=wb.active; w.sheet_view.rightToLeft=True; R=[]; nos=uniq(x,lambda:x.dg(9),n)
    for i,p in enumerate(x.ma(n)): b=q(D(r.randrange(450000,2400000,250))/1000,3); a=q(b*D(r.choice(['0','.1','.15','.25'])),3); g=b+a; so=q(g*D('.0375'),3); ja=q(g*D('.03'),3); ta=q((g-so)*D('.05'),3); R.append(dict(ar=p['ar'],no=nos[i],b=b,a=a,g=g,so=so,ja=ja,ta=ta,td=so+ja+ta,net=g-so-ja-ta))
    if x.plant==1: k=R[4]; k['net']-=D('50'); x.change('net-pay','net of a row 50.000 below gross less deductions; totals follow',v(k['net'],3),v(k['net']+50,3),page=k['no'])
    K='b a g so ja ta td net'.split(); S={f:sm(R,f) for f in K}
    if x.plant==2: S['td']+=D('9'); x.change('grand-total','total of deductions 9.000 above its rows (and above gross - net)',v(S['td'],3),v(S['td']-9,3),page=1)
    th=Side(style='thin'); bd=Border(th,th,th,th); B=Font(bold=True,name='Noto Naskh Arabic',size=11); N=Font(name='Noto Naskh Arabic',size=10); fill=PatternFill('solid',fgColor='FFF2CC')
    w['A1']=co; w['A1'].font=Font(bold=True,size=14,name='Noto Naskh Arabic'); w['A2']=f'كشف مرتبات العاملين عن شهر {ML[m-1]} {y}'; w['A2'].font=B
    for c,(a,b) in enumerate((('عدد العاملين',n),('إجمالي المرتبات',float(S['g'])),('إجمالي الخصميات',float(S['td'])),('صافي المدفوع',float(S['net'])))):
        z=w.cell(4,3+c*2,a); z.font=N; z.alignment=Alignment(horizontal='right',wrap_text=True); z=w.cell(4,4+c*2,b); z.font=B; z.fill=fill; z.border=bd
        if c: z.number_format='#,##0.000'
    H=('ت','الاسم','رقم الضمان الاجتماعي','المرتب الأساسي','العلاوات','المرتب الإجمالي','ضمان اجتماعي','ضريبة جهاد','ضريبة دخل','جملة الخصميات','صافي المرتب')
    for c,h in enumerate(H): z=w.cell(6,c+1,h); z.font=B; z.border=bd; z.alignment=Alignment(horizontal='center',vertical='center',wrap_text=True); z.fill=PatternFill('solid',fgColor='D9E1F2')
    for i,k in enumerate(R):
        for c,s in enumerate([i+1,k['ar'],k['no']]+[float(k[f]) for f in K]):
            z=w.cell(7+i,c+1,s); z.font=N; z.border=bd
            if c>2: z.number_format='#,##0.000'
            elif c==1: z.alignment=Alignment(horizontal='right')
            else: z.alignment=Alignment(horizontal='center')
    for c,wd in enumerate((5,24,16,14,12,14,12,12,12,13,14)): w.column_dimensions['ABCDEFGHIJK'[c]].width=wd
    w.print_title_rows='6:6'; w.page_setup.orientation='landscape'; w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    f=x.path[:-3]+'xlsx'; wb.save(f); office(f,x.path)
    x.done('register','ar',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['no'],immatriculation=k['no'],name=k['ar'],gross=v(k['g'],3),deductions=v(k['td'],3),net=v(k['net'],3)) for k in R],totals=[dict(scope='grand',page=1,headcount=str(n),gross=v(S['g'],3),deductions=v(S['td'],3),net=v(S['net'],3))])])
# 15 fpdf2: UK payroll register, two lines an employee, heading of two lines, dotted separators
@layout('f15-register-two-lines','fpdf2')
def L3(x):
    from fpdf import FPDF
    r=x.r; n=[5,14,33,22,45,10][x.idx]; y,m=r.randint(2020,2025),r.randint(1,12); co=r.choice(COEN); R=[]; pd=eom(y,m)
    for i,(a,b) in enumerate(x.en(n,sort=True)):
        bs=q(D(r.randint(150000,520000))/100); ot=q(D(r.choice([0,0,r.randint(3000,42000)]))/100); bo=D(r.choice([0,0,0,150,400])); g=bs+ot+bo; t,ni,pn=ukpay(x,g); sl=D(r.choice([0,0,0,52])); R.append(dict(no=f'{100+7*i}',nm=f'{a} {b}',ni=f'QQ{x.dg(6)}{r.choice("ABCD")}',dep=r.choice(['Office','Stores','Workshop','Transport']),bs=bs,ot=ot,bo=bo,g=g,t=t,n=ni,p=pn,sl=sl,td=t+ni+pn+sl,net=g-t-ni-pn-sl))
    if x.plant==1: k=R[n//3]; k['td']+=D(15); k['net']-=D(15); x.change('deductions-total','total deductions of an employee 15 above tax+NI+pension+loan; net and totals follow',v(k['td']),v(k['td']-15),page=k['ni'])
    pdf=FPDF('P','mm','A4'); pdf.set_auto_page_break(False); per=18; pg=chunks(R,per)
    X1=[('Ref',12,0),('Employee',26,0),('Basic',98,1),('Overtime',122,1),('Bonus',145,1),('Gross Pay',170,1),('NET PAY',198,1)]; X2=[('',12,0),('NI No. / Department',26,0),('PAYE',98,1),("E'ee NI",122,1),('Pension',145,1),('Loan',158,1),('Total Ded.',178,1)]
    def t(X_,vals,Y,st=''):
        pdf.set_font('Times',st,9)
        for (h,xx,al),s in zip(X_,vals): s=str(s); pdf.text(xx-(pdf.get_string_width(s) if al else 0),Y,s)
    X2=[('',12,0),('NI',26,0),('PAYE',98,1),('NI',122,1),('P',145,1),('L',170,1),('T',198,1)]
    H1=['Ref','Employee','Basic','Overtime','Bonus','Gross Pay','NET PAY']; H2=['','NI No. / Department','PAYE',"E'ee NI",'Pension','Loan','Total Ded.']; e=lambda z:en(z) if z else '0.00'
    for pi,Q in enumerate(pg):
        pdf.add_page(); pdf.set_font('Times','B',13); pdf.text(12,15,'Payroll Register'); pdf.set_font('Times','',10); pdf.text(12,21,co); pdf.text(110,15,f'Pay month: {ME[m-1]} {y}'); pdf.text(110,21,f'Payment date: {dmy(pd)}'); pdf.text(180,15,f'Page {pi+1}/{len(pg)}')
        t(X1,H1,30,'B'); t(X2,H2,34.5,'B'); pdf.set_line_width(.4); pdf.line(12,36.5,198,36.5); Y=42
        for k in Q:
            t(X1,[k['no'],k['nm'],e(k['bs']),e(k['ot']),e(k['bo']),e(k['g']),e(k['net'])],Y); t(X2,['',f"{spl(k['ni'],2,2,2,2,1)}  {k['dep']}",e(k['t']),e(k['n']),e(k['p']),e(k['sl']),e(k['td'])],Y+4.5); pdf.set_line_width(.1); pdf.set_dash_pattern(.5,.8); pdf.line(12,Y+6.6,198,Y+6.6); pdf.set_dash_pattern(); Y+=12
    S={f:sm(R,f) for f in 'bs ot bo g t n p sl td net'.split()}
    if Y>262: pdf.add_page(); Y=30; lp=len(pg)+1; pdf.set_font('Times','',10)
    if x.plant==2: S['net']+=D(100); x.change('grand-total','total net 100 above its rows (and above gross - deductions)',v(S['net']),v(S['net']-100),page='last')
    pdf.set_line_width(.4); pdf.line(12,Y-4,198,Y-4); t(X1,['',f'TOTALS ({n} employees)',e(S['bs']),e(S['ot']),e(S['bo']),e(S['g']),e(S['net'])],Y+1,'B'); t(X2,['','',e(S['t']),e(S['n']),e(S['p']),e(S['sl']),e(S['td'])],Y+5.5,'B')
    pdf.output(x.path)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['nm'],immatriculation=k['ni'],name=k['nm'],gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',headcount=str(n),gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))])])
# 16 Story: Moroccan bulletins one a page, facts in a four column table, one amount column with signs
@layout('f16-bulletin-signe','pymupdf')
def L4(x):
    r=x.r; n=[1,3,6,2,4,8][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); h=[]; D_=[]
    for i,p in enumerate(x.bds(n,sort=False,lo=330000)):
        k=mapay(x,p); nn=k['net']; pf=k['c']; cn=k['cnss']
        if x.plant==1 and i==n-1: k['amo']+=D(22); k['td']+=D(22); k['net']-=D(22); nn=k['net']; x.change('rate-product','AMO 22 above base x 2,26 %; totals follow',v(k['amo']),v(k['amo']-22),page=i+1)
        if x.plant==2 and i==n-1: nn+=D(80); x.change('net-pay','net 80 above gross less deductions',v(nn),v(nn-80),page=i+1)
        L=[('Salaire mensuel',None,None,k['base'])]+([("Prime d'ancienneté",k['base'],k['ta'],k['anc'])] if k['anc'] else [])+([('Indemnité de déplacement',None,None,k['tr'])] if k['tr'] else []); E=[('Retenue CNSS (prestations)',k['c'],'4,48',k['cnss']),('Retenue AMO',k['g'],'2,26',k['amo'])]+([('Retenue IR',None,None,k['ir'])] if k['ir'] else [])+([('Remboursement avance',None,None,k['av'])] if k['av'] else [])
        pc=lambda t:(t if isinstance(t,str) else f'{t},00')+' %' if t else ''
        row=lambda l,b,t,z,s:f'<tr><td>{l}</td><td class="r">{frs(b) if b else ""}</td><td class="r">{pc(t)}</td><td class="r">{s}{frs(z)}</td></tr>'
        h.append(f'''<h1>{esc(co)}</h1><p>Affilié à la CNSS sous le n° {aff}</p><h2>Bulletin de paie du mois de {MF[m-1]} {y}</h2><table><tr><td class="k">Nom</td><td>{k["l"].upper()}</td><td class="k">Prénom</td><td>{k["f"]}</td></tr><tr><td class="k">N° CNSS</td><td>{k["imm"]}</td><td class="k">N° CIN</td><td>{k["cin"]}</td></tr><tr><td class="k">Né(e) le</td><td>{dmy(k["birth"])}</td><td class="k">Embauché(e) le</td><td>{dmy(k["hire"])}</td></tr><tr><td class="k">Nombre de jours</td><td>{k["d"]}</td><td class="k">Emploi</td><td>{r.choice(["Agent","Cadre","Technicien"])}</td></tr></table><p> </p><table><tr><td><b>Désignation</b></td><td class="r"><b>Base</b></td><td class="r"><b>Taux</b></td><td class="r"><b>Montant</b></td></tr>{"".join(row(*z,"") for z in L)}<tr><td><b>TOTAL BRUT</b></td><td></td><td></td><td class="r"><b>{frs(k["g"])}</b></td></tr>{"".join(row(*z,"- ") for z in E)}<tr><td><b>TOTAL RETENUES</b></td><td></td><td></td><td class="r"><b>- {frs(k["td"])}</b></td></tr><tr><td><b>NET A PAYER EN DH</b></td><td></td><td></td><td class="r"><b>{frs(nn)}</b></td></tr></table><p>Arrêté à la somme nette de : {words(int(nn))} dirhams{f" et {words(int((nn%1)*100))} centimes" if nn%1 else ""}.</p>''')
        D_.append(dict(form='payslip',_from=i+1,employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=i+1,immatriculation=k['imm'],cin=k['cin'],birth_date=str(k['birth']),hire_date=str(k['hire']),days=str(k['d']),gross=v(k['g']),net=v(nn))],lines=[dict(page=i+1,label=l,**(dict(base=v(b)) if b else {}),**(dict(rate=f'{D(str(t).replace(",","."))/100:.4f}') if t else {}),amount=v(z)) for l,b,t,z in L]+[dict(page=i+1,label=l,**(dict(base=v(b),rate=f'{D(t.replace(",","."))/100:.4f}') if b else {})) for l,b,t,z in E]))
    story(h,x.path,css='body{font-family:serif;font-size:11px}h1{font-size:15px}h2{font-size:14px;text-align:center}table{width:100%}td{padding:3px}.r{text-align:right}.k{color:#444}',margin=50)
    x.done('payslip','fr',D_)
if __name__=='__main__': main()
