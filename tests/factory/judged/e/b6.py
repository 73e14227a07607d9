from lib import *
M3=lambda z:num(z,3,'\u00a0',',')
CODZ=["EURL HODNA MATERIAUX","SARL TELL EMBALLAGE","SPA ZIBAN DATTES","ETS OUARSENIS FROID","SARL DJURDJURA EAUX","EURL TASSILI CABLES"]
# e37 reportlab: payment slip with a detachable stub below (figures repeated), labels hyphenated in narrow boxes, touching cells
@layout('e37-avis-talon','reportlab')
def L1(x):
    r=x.r; y,m=r.randint(2016,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); g=q(D(r.randint(2500000,60000000))/100); cp=q(g*D(r.randint(62,97))/100); K=[('Prestations familiales',g,D('6.40')),('Prestations sociales',cp,D('13.46')),('T.F.P.',g,D('1.60')),('A.M.O.',g,D('6.37'))]; A=[q(b*t/100) for _,b,t in K]; ref=x.dg(16); due=datetime.date(y+m//12,m%12+1,10)
    if x.plant==2: A[3]-=D('30'); x.change('rate-product','health insurance 30 below base times rate; total follows',v(A[3]),v(A[3]+30))
    tot=sum(A); t2=tot
    if x.plant==1: t2+=D('110'); x.change('payment-total','total 110 above its lines (slip and stub)',v(t2),v(tot))
    c=C(x.path,A4,'Helvetica',8.5,fb='Helvetica-Bold'); c.t(297,44,'AVIS DE VERSEMENT DES COTISATIONS À LA CNSS',a='c',b=1,fs=12)
    def kb(X,Y,w,ls,u):
        c.box(X,Y,X+w,Y+42,.5)
        for i,l in enumerate(ls): c.t(X+3,Y+9+i*8.5,l,fs=7)
        c.t(X+w/2,Y+37,u,a='c',b=1,fs=9.5)
    kb(40,60,90,['Numéro d\'affi-','liation'],aff); kb(130,60,235,['Raison sociale ou','nom de l\'employeur'],co); kb(365,60,80,['Mois décla-','ré'],f'{m:02d}/{y}'); kb(445,60,110,['Date limite de','verse-ment'.replace('-','')],dmy(due))
    kb(40,102,515,['Référence de paiement'],ref)
    X0=[40,235,345,405,555]; Y=160
    for s,(a,b) in zip(('Désignation','Masse salariale','Taux','Cotisation due'),zip(X0,X0[1:])): c.box(a,Y,b,Y+16,.5,g=.9); c.t((a+b)/2,Y+11,s,a='c',b=1)
    Y+=16
    for (l,b,t),z in zip(K,A):
        for (a,e) in zip(X0,X0[1:]): c.box(a,Y,e,Y+15,.5)
        c.t(42,Y+10.5,l); c.t(344,Y+10.5,frs(b),a='r'); c.t(404,Y+10.5,pln(t)+'%',a='r'); c.t(554,Y+10.5,frs(z),a='r'); Y+=15
    for (a,e) in ((40,405),(405,555)): c.box(a,Y,e,Y+17,.9)
    c.t(402,Y+12,'MONTANT GLOBAL À VERSER (MAD)',a='r',b=1); c.t(554,Y+12,frs(t2),a='r',b=1)
    Y=560; c.line(20,Y,575,Y,.5,([4,3],0)); c.t(297,Y+12,'Talon à joindre au règlement',a='c',fs=7)
    for i,(l,u) in enumerate((('N° affiliation',aff),('Période',f'{m:02d}/{y}'),('Référence',ref),('Montant versé',frs(t2)+' MAD'))): c.t(60+i*125,Y+32,l,fs=7); c.t(60+i*125,Y+45,u,b=1)
    c.save(); x.done('bpc','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',due_date=str(due),reference=ref,lines=[dict(label=l,base=v(b),rate=f'{t/100:.4f}',amount=v(z)) for (l,b,t),z in zip(K,A)],totals=[dict(scope='grand',amount=v(t2))])])
# e38 chromium: Arabic receipts, two on a page, framed, Arabic words
@layout('e38-wasl-ada','chromium')
def L2(x):
    r=x.r; k0=[2,4,3,2,5,4][x.idx]; y=r.randint(2018,2024); m0=r.randint(1,11-k0); co=r.choice(COM)[1]; aff=x.aff(); b=''; D_=[]
    for i in range(k0):
        m=m0+i; A=[('واجبات الاشتراك',D(r.randrange(800000,20000000))/100),('الزيادات عن التأخير',D(r.randrange(1000,90000))/100),('غرامات تهديدية',D(r.choice([5000,10000,15000]))/100)]; pd=datetime.date(y,m+1,r.randint(2,26)); no=x.dg(7); tot=sum(a for _,a in A); t2=tot; w=tot
        if i==k0-1 and x.plant==1: t2=w=tot-D('90'); x.change('payment-total','amount paid 90 below its lines (words too)',v(t2),v(tot),page=i//2+1)
        if i==0 and x.plant==2: w=tot+D('2000'); x.change('amount-in-words','words 2000 dirhams above the figures',None,v(tot),page=1)
        ct=int((w%1)*100); kv=lambda l,u:f'<tr><td>{l}</td><td><bdi>{u}</bdi></td></tr>'
        b+=f'<section><h2>وصل أداء رقم {no}</h2><div class=w><table>{kv("المنخرط",co)}{kv("رقم الانخراط",aff)}{kv("عن شهر",f"{MA[m-1]} {y}")}{kv("تاريخ الأداء",dmy(pd))}</table><table>'+''.join(f'<tr><td>{l}</td><td class=n>{en(a)}</td></tr>' for l,a in A)+f'<tr class=t><td>المبلغ المؤدى (درهم)</td><td class=n>{en(t2)}</td></tr></table></div><p>المبلغ بالحروف : {arw(int(w))} درهما{" و"+arw(ct)+" سنتيما" if ct else ""}</p></section>'
        D_.append(dict(form='bpc',_from=i//2+1,employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',lines=[dict(page=i//2+1,label=l,amount=v(a)) for l,a in A],totals=[dict(scope='grand',page=i//2+1,amount=v(t2))]))
    chrome(f'<html lang=ar dir=rtl><style>@page{{size:A4;margin:14mm}}body{{font:11pt "Noto Naskh Arabic";margin:0}}section{{border:1.5px solid #333;height:118mm;margin-bottom:8mm;padding:4mm;box-sizing:border-box;break-inside:avoid}}section:nth-child(even){{margin-bottom:0;break-after:page}}section:last-child{{break-after:auto}}h2{{text-align:center;margin:0 0 4mm}}.w{{display:flex;gap:10mm}}table{{flex:1;border-collapse:collapse}}td{{padding:1.2mm 2mm;border-bottom:1px dotted #888}}.n{{text-align:left}}.t td{{font-weight:bold;border-bottom:none}}</style>{b}',x.path)
    x.done('bpc','ar',D_)
# e39 weasyprint: English quarterly wage return, headings turned by 90 degrees, half-ruled, sheet totals
@layout('e39-quarterly-wage-return','weasyprint')
def L3(x):
    r=x.r; n=[7,26,38,14,3,51][x.idx]; t=r.randint(1,4); y=r.randint(2017,2024); co=r.choice(COEN); reg=x.dg(3)+'/'+x.dg(6); R=[]
    for a,b in x.en(n,True):
        g=D(r.randrange(110000,420000,100))/100; m=[g+D(r.choice([0,0,0,75,-40,120])) for _ in range(3)]; R.append(dict(nm=f'{b}, {a}',no=x.dg(3)+'-'+x.dg(3)+'-'+x.dg(3),m=m,t=sum(m)))
    if x.plant==1: k=R[n//2]; k['t']+=D('100'); x.change('row-total','quarter of an employee 100 above its months; totals follow',v(k['t']),v(k['t']-100),page=k['no'])
    per=20; pg=chunks(R,per); T_=[]; b=''; S=lambda Z:[sum(k['m'][i] for k in Z) for i in range(3)]+[sum(k['t'] for k in Z)]; mn=[ME[(t-1)*3+i] for i in range(3)]
    for pi,Q in enumerate(pg):
        s=S(Q); last=pi==len(pg)-1; g=S(R)
        if x.plant==2 and last: g[1]-=D('50'); x.change('grand-total','return total of the second month 50 below',v(g[1]),v(g[1]+50),page=pi+1)
        ro=lambda l,z:f'<tr class=t><td colspan=2>{l}'+''.join(f'<td class=r>{en(u)}' for u in z)+'</tr>'
        b+=f'<section><h1>QUARTERLY WAGE RETURN</h1><div class=k><span>Employer name<br><b>{esc(co)}</b></span><span>PAYE reference<br><b>{reg}</b></span><span>Quarter<br><b>{["First","Second","Third","Fourth"][t-1]} quarter {y}</b></span><span>Sheet<br><b>{pi+1} of {len(pg)}</b></span></div><table><tr class=h><th><span>Insurance<br>number</span><th><span>Name of<br>employee</span>'+''.join(f'<th><div>{z}<br>wages</div>' for z in mn)+'<th><div>Quarter<br>total</div></tr>'+''.join(f'<tr><td>{k["no"]}<td>{esc(k["nm"])}'+''.join(f'<td class=r>{en(u)}' for u in k['m']+[k['t']]) for k in Q)+ro('Sheet totals',s)+(ro('Return totals',g) if last else '')+'</table></section>'
        T_.append(dict(scope='page',page=pi+1,month_1=v(s[0]),month_2=v(s[1]),month_3=v(s[2]),total=v(s[3])))
        if last: T_.append(dict(scope='grand',page=pi+1,month_1=v(g[0]),month_2=v(g[1]),month_3=v(g[2]),total=v(g[3])))
    weasy(f'<html lang=en><style>@page{{size:A4;margin:14mm}}body{{font:9pt "Liberation Sans"}}section{{break-after:page}}section:last-child{{break-after:auto}}h1{{font-size:13pt;margin:0 0 3mm}}.k{{display:flex;justify-content:space-between;border-top:1pt solid;border-bottom:1pt solid;padding:1.5mm 0;margin-bottom:3mm}}table{{width:100%;border-collapse:collapse}}.h th{{height:22mm;vertical-align:bottom;border-bottom:1pt solid;text-align:left}}.h th div{{transform:rotate(-90deg);transform-origin:center;width:20mm;margin:0 auto 8mm}}td{{padding:.8mm 1mm;border-bottom:.25pt solid #999}}.r{{text-align:right}}.t td{{font-weight:bold;border-top:.8pt solid;border-bottom:none}}</style>{b}</html>',x.path)
    x.done('bds','en',[dict(employer=dict(name=co,affiliate=reg),period=f'{y}-Q{t}',_pages=True,rows=[dict(_key=k['no'],immatriculation=k['no'],name=k['nm'],month_1=v(k['m'][0]),month_2=v(k['m'][1]),month_3=v(k['m'][2]),total=v(k['t'])) for k in R],totals=T_)])
# e40 writer (docx): French yearly certificate, twelve months in a table of two halves side by side
@layout('e40-attestation-deux-semestres','writer')
def L4(x):
    import docx; from docx.shared import Pt,Cm; from docx.enum.text import WD_ALIGN_PARAGRAPH as WA_
    r=x.r; y=r.randint(2017,2024); co=r.choice(COM)[0]; aff=x.aff(); p=x.bds(1)[0]; iss=x.date((y+1,1,5),(y+1,4,28)); base=D(r.randrange(320000,1500000,1000))/100; R=[]
    for j in range(12): d=r.choice([26,26,26,25,20]); R.append((j,d,q(base*d/26)))
    d,g=sum(z[1] for z in R),sum(z[2] for z in R); G,Dd=g,d
    if x.plant==1: G-=D('200'); x.change('grand-total','total of salaries 200 below the months',v(G),v(g))
    if x.plant==2: Dd+=10; x.change('grand-total','total of days 10 above the months',Dd,d)
    do=docx.Document(); se=do.sections[0]; se.page_width,se.page_height=Cm(21),Cm(29.7); se.left_margin=se.right_margin=Cm(2); do.styles['Normal'].font.name='Liberation Sans'; do.styles['Normal'].font.size=Pt(10)
    P=lambda t,b=0,a=None,s=None:(lambda pp:(setattr(pp,'alignment',a),[setattr(q_,'bold',bool(b)) or (setattr(q_.font,'size',Pt(s)) if s else None) for q_ in pp.runs]))(do.add_paragraph(t))
    P(co,1); P(f'Affiliée à la CNSS sous le numéro {aff}'); P('ATTESTATION DES SALAIRES ET DES JOURS DÉCLARÉS',1,WA_.CENTER,14); P(f'Année {y}',0,WA_.CENTER); P(f"Assuré(e) : {p['l'].upper()} {p['f']}"); P(f"Numéro d'immatriculation : {p['imm']}          CIN : {p['cin']}")
    t=do.add_table(rows=8,cols=6); t.style='Table Grid'
    for j,h in enumerate(('Mois','Jours','Salaire brut')*2): c=t.rows[0].cells[j]; c.text=''; c.paragraphs[0].add_run(h).bold=True
    for i in range(6):
        for half in (0,1):
            j,dd,gg=R[i+6*half]
            for o,u in enumerate((MF[j].capitalize(),str(dd),pln(gg))): c=t.rows[i+1].cells[o+3*half]; c.text=u; c.paragraphs[0].alignment=WA_.LEFT if o==0 else WA_.RIGHT
    c=t.rows[7].cells; a=c[0].merge(c[3]); a.text='Total de l\'année'; a.paragraphs[0].runs[0].bold=True; c[4].text=str(Dd); c[5].text=pln(G)
    for z in (c[4],c[5]): z.paragraphs[0].alignment=WA_.RIGHT
    P(''); P(f'Fait à Marrakech, le {iss.day} {MF[iss.month-1]} {iss.year}'); P('Le Directeur',0,WA_.RIGHT)
    s=x.path[:-3]+'docx'; do.save(s); office(s,x.path)
    x.done('attestation','fr',[dict(employer=dict(affiliate=aff,name=co),issue_date=str(iss),immatriculation=p['imm'],name=p['l'].upper()+' '+p['f'],cin=p['cin'],rows=[dict(page=1,period=f'{y}-{j+1:02d}',days=str(dd),gross=v(gg)) for j,dd,gg in R],totals=[dict(scope='grand',page=1,days=str(Dd),gross=v(G))])])
# e41 calc: bilingual order of transfer, sheet right to left, headings of two languages, names in Arabic and Latin letters
@layout('e41-virement-bilingue','calc')
def L5(x):
    import openpyxl; from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    r=x.r; n=[5,18,32,10,44,26][x.idx]; y,m=r.randint(2018,2025),r.randint(1,12); co=r.choice(COM); R=[dict(p,rib=x.rib(),net=D(r.randrange(300000,1600000))/100) for p in x.ma(n,True)]; tot=sm(R,'net'); t2=tot
    if x.plant==1: t2+=D('9'); x.change('grand-total','total of net pay 9 above',v(t2),v(tot),page='last')
    if x.plant==2: k=R[n//2]; o=k['rib']; k['rib']=o[:10]+str((int(o[10])+1)%10)+o[11:]; x.change('rib-key','one digit of an account number changed',k['rib'],o,page=k['rib'],cls='particularity')
    wb=openpyxl.Workbook(); w=wb.active; w.sheet_view.rightToLeft=True; th=Side(style='thin'); B=Border(th,th,th,th); F=Font(name='Noto Naskh Arabic',size=10); FB=Font(name='Noto Naskh Arabic',size=10,bold=True); ctr=Alignment(horizontal='center',vertical='center',wrap_text=True)
    w['A1']='المقاولة / Société'; w['C1']=co[1]; w['D1']=co[0]; w['A2']='شهر الأداء / Mois de paie'; w['C2']=f'{m:02d}/{y}'; w.merge_cells('A3:E3'); w['A3']='لائحة تحويل الأجور   -   Liste des virements de salaires'; w['A3'].font=Font(name='Noto Naskh Arabic',size=13,bold=True); w['A3'].alignment=ctr
    for a in ('A1','C1','D1','A2','C2'): w[a].font=FB
    w.row_dimensions[1].height=w.row_dimensions[2].height=21
    w['C2'].alignment=Alignment(horizontal='right')
    for j,h in enumerate(('ر.ت\nN°','الاسم بالعربية\nNom (arabe)','Nom et prénom\nالاسم باللاتينية','الحساب البنكي\nRIB','المبلغ الصافي\nMontant net')): z=w.cell(5,j+1,h); z.font=FB; z.border=B; z.alignment=ctr; z.fill=PatternFill('solid',fgColor='FFF2CC')
    w.row_dimensions[5].height=40; w.row_dimensions[3].height=26
    for i,k in enumerate(R):
        for j,u in enumerate((i+1,k['ar'],k['l'].upper()+' '+k['f'],k['rib'],float(k['net']))):
            z=w.cell(6+i,j+1,u); z.font=F; z.border=B; z.alignment=Alignment(horizontal=('center','right','left','center','center')[j])
            if j==4: z.number_format='#,##0.00'
        w.row_dimensions[6+i].height=19
    w.row_dimensions[6+n].height=21
    z=w.cell(6+n,4,'المجموع / Total'); z.alignment=Alignment(horizontal='center'); z.font=FB; z.border=B; z=w.cell(6+n,5,float(t2)); z.font=FB; z.border=B; z.number_format='#,##0.00'; z.alignment=ctr
    for j,wd in enumerate((10,24,30,30,18)): w.column_dimensions['ABCDE'[j]].width=wd
    w.print_title_rows='5:5'; w.page_setup.paperSize=9; w.page_setup.fitToWidth=1; w.page_setup.fitToHeight=0; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); s=x.path[:-3]+'xlsx'; wb.save(s); office(s,x.path)
    x.done('register','frar',[dict(period=f'{y}-{m:02d}',rows=[dict(_key=k['rib'],rib=k['rib'],net=v(k['net'])) for k in R],totals=[dict(scope='grand',page='last',net=v(t2))])])
# e42 story: Tunisian quarterly list over pages, heading only on the first page, thin rules
@layout('e42-tn-liste-suite','pymupdf')
def L6(x):
    r=x.r; n=[6,29,47,13,38,60][x.idx]; t=r.randint(1,4); y=r.randint(2015,2024); co=r.choice(COTN)[0]; aff=x.dg(8); R=[]; M=lambda z:num(z,3,'.',',')
    for p in x.ma(n,True):
        b=D(r.randrange(470000,1900000,500))/1000; m=[b+D(r.choice(['0','0','0','60','-15.800'])) for _ in range(3)]; R.append(dict(p,imm=x.dg(10),m=m,t=sum(m)))
    S=[sum(k['m'][i] for k in R) for i in range(3)]+[sum(k['t'] for k in R)]; S2=list(S)
    if x.plant==1: S2[0]+=D('200'); x.change('grand-total','total of the first month 200 dinars above',v(S2[0],3),v(S[0],3),page='last')
    if x.plant==2: k=R[n//3]; k['t']+=D('6'); S2[3]+=D('6'); x.change('row-total','quarter of a row 6 dinars above; total follows',v(k['t'],3),v(k['t']-6,3),page=k['imm'])
    h=f'''<h3>Déclaration trimestrielle de salaires</h3><p>Entreprise <b>{co}</b>, immatriculée à la C.N.S.S. sous le numéro <b>{aff}</b><br/>Salaires du {["premier","deuxième","troisième","quatrième"][t-1]} trimestre {y}</p><table><tr><th>N°</th><th>N° assuré</th><th>Nom et prénom</th><th class="r">Mois 1</th><th class="r">Mois 2</th><th class="r">Mois 3</th><th class="r">Trimestre</th></tr>'''+''.join(f'<tr><td>{i+1}</td><td>{k["imm"]}</td><td>{esc(k["l"].upper())} {esc(k["f"])}</td>'+''.join(f'<td class="r">{M(z)}</td>' for z in k['m']+[k['t']])+'</tr>' for i,k in enumerate(R))+'<tr><td></td><td></td><td><b>TOTAL</b></td>'+''.join(f'<td class="r"><b>{M(z)}</b></td>' for z in S2)+'</tr></table>'
    story(h,x.path,css='body{font-family:sans-serif;font-size:8.5px}td,th{padding:2.5px 4px;border-bottom:0.4px solid #666;text-align:left}.r{text-align:right}table{width:100%}h3{text-align:center}',margin=44)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in R],totals=[dict(scope='grand',page='last',month_1=v(S2[0],3),month_2=v(S2[1],3),month_3=v(S2[2],3),total=v(S2[3],3))])])
# e43 reportlab: Arabic Tunisian quarterly list drawn sideways (text turned by 90 degrees on a portrait page)
@layout('e43-tasrih-mail','reportlab')
def L7(x):
    r=x.r; n=[5,19,33,11,44,2][x.idx]; t=r.randint(1,4); y=r.randint(2016,2023); co=r.choice(COTN)[1]; aff=x.dg(8); R=[]; M=lambda z:num(z,3,' ','.')
    for p in x.ma(n):
        b=D(r.randrange(480000,1800000,250))/1000; m=[b+D(r.choice(['0','0','0','33','-7.500'])) for _ in range(3)]; R.append(dict(p,imm=x.dg(10),m=m,t=sum(m)))
    if x.plant==1: k=R[n//2]; k['t']-=D('40'); x.change('row-total','quarter of a row 40 dinars below; totals follow',v(k['t'],3),v(k['t']+40,3),page=k['imm'])
    per=18; pg=chunks(R,per); c=C(x.path,A4,'DV',8.5,fb='DVB'); T_=[]; W=842; S=lambda Z:[sum(k['m'][i] for k in Z) for i in range(3)]+[sum(k['t'] for k in Z)]; mn=[MT[(t-1)*3+i] for i in range(3)]; X0=[36,140,240,340,440,640,750,806]
    for pi,Q in enumerate(pg):
        c.c.saveState(); c.c.translate(595,0); c.c.rotate(90); c.h=595
        c.t(W/2,36,shape('التصريح بأجور الثلاثي'),a='c',b=1,fs=14); c.t(W-36,60,shape('المؤسسة : '+co),a='r'); c.t(W-330,60,shape('رقم انخراطها بالصندوق :'),a='r'); c.t(W-460,60,aff,a='r',b=1); c.t(W-560,60,shape('الثلاثي :'),a='r'); c.t(W-605,60,f'{t}',a='r',b=1); c.t(W-640,60,shape('السنة :'),a='r'); c.t(W-680,60,f'{y}',a='r',b=1); c.t(36,36,f'{pi+1}/{len(pg)}')
        Y=76; c.box(36,Y,806,Y+22,g=.9)
        for s,(a,b) in zip(('مجموع الثلاثي',mn[2],mn[1],mn[0],'اسم الأجير ولقبه','رقم الضمان','ع.ر'),zip(X0,X0[1:])): c.t((a+b)/2,Y+14,shape(s),a='c',b=1)
        y0=Y; Y+=22
        for i,k in enumerate(Q):
            for j,u in enumerate((k['t'],k['m'][2],k['m'][1],k['m'][0])): c.t(X0[j+1]-8,Y+13,M(u),a='r')
            c.t(X0[5]-6,Y+13,shape(k['ar']),a='r'); c.t((X0[5]+X0[6])/2,Y+13,k['imm'],a='c'); c.t((X0[6]+X0[7])/2,Y+13,pi*per+i+1,a='c'); Y+=20; c.line(36,Y,806,Y,.3)
        last=pi==len(pg)-1; g=S(R[:pi*per+len(Q)])
        if x.plant==2 and last: g[3]+=D('12'); x.change('grand-total','general total of the quarter 12 dinars above',v(g[3],3),v(g[3]-12,3),page=pi+1)
        c.t(X0[5]-6,Y+14,shape('المجموع العام' if last else 'مجموع ينقل'),a='r',b=1)
        for j,u in enumerate((g[3],g[2],g[1],g[0])): c.t(X0[j+1]-8,Y+14,M(u),a='r',b=1)
        Y+=20; c.line(36,Y,806,Y,.8)
        for a in X0: c.line(a,y0,a,Y,.3)
        T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,month_1=v(g[0],3),month_2=v(g[1],3),month_3=v(g[2],3),total=v(g[3],3))); c.c.restoreState(); c.page()
    c.save(); x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in R],totals=T_)])
# e44 fpdf2: English list of bank credits, amount first, brought / carried forward, no rules at all
@layout('e44-bank-credits','fpdf2')
def L8(x):
    from fpdf import FPDF
    r=x.r; n=[12,45,28,60,6,37][x.idx]; y,m=r.randint(2018,2025),r.randint(1,12); co=r.choice(["Santa Lucija Hotels plc","Gozo Channel Catering Ltd","Marsa Cold Stores Ltd","Zebbug Print House Ltd"]); R=[dict(nm=f'{a} {b}',no=x.dg(5),ib=iban('MT','XQZM'+x.dg(5)+x.dg(18)),net=D(r.randrange(95000,420000))/100) for a,b in x.en(n,True)]; per=23; pg=chunks(R,per); T_=[]; pdf=FPDF('P','mm','A4'); pdf.set_auto_page_break(False); dt=datetime.date(y,m,r.randint(24,28)); R_=lambda X,Y,s:pdf.text(X-pdf.get_string_width(s),Y,s)
    if x.plant==2: k=R[n//2]; o=k['ib']; k['ib']=o[:15]+str((int(o[15])+3)%10)+o[16:]; x.change('iban-key','one digit of an IBAN changed',k['ib'],o,page=k['ib'],cls='particularity')
    for pi,Q in enumerate(pg):
        pdf.add_page(); pdf.set_font('Helvetica','B',12); pdf.text(18,18,'List of bank credits - wages'); pdf.set_font('Helvetica','',9); pdf.text(18,24,co); pdf.text(18,29,f'Wages for {ME[m-1]} {y}'); pdf.text(100,24,f'Payment date {dt.day} {ME[dt.month-1]} {dt.year}'); R_(192,18,f'Page {pi+1} of {len(pg)}'); pdf.set_font('Helvetica','B',8.5); Y=40; R_(40,Y,'Net pay (EUR)'); pdf.text(48,Y,'Employee'); pdf.text(100,Y,'Staff no.'); pdf.text(120,Y,'IBAN'); pdf.set_font('Helvetica','',8.5); Y+=8
        if pi: R_(40,Y,en(sm(R[:pi*per],'net'))); pdf.text(48,Y,'Brought forward'); Y+=8
        for k in Q: R_(40,Y,en(k['net'])); pdf.text(48,Y,k['nm']); pdf.text(100,Y,k['no']); pdf.text(120,Y,k['ib']); Y+=8
        cm=sm(R[:pi*per+len(Q)],'net'); last=pi==len(pg)-1
        if x.plant==1 and last: cm-=D('400'); x.change('grand-total','total of net pay 400 below',v(cm),v(cm+400),page=pi+1)
        pdf.set_font('Helvetica','B',8.5); R_(40,Y+3,en(cm)); pdf.text(48,Y+3,f'Total of {n} payments' if last else 'Carried forward'); T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,net=v(cm)))
    pdf.output(x.path)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['ib'],name=k['nm'],iban=k['ib'],net=v(k['net'])) for k in R],totals=T_)])
if __name__=='__main__': main()
