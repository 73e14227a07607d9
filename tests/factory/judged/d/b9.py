from mine import *
# 33 reportlab fr: two months of the same firm side by side? -> no: one list, total ABOVE headings, columns days|gross|capped|name|imm ; unruled, dotted leader lines; typed slashes
@layout('d33-totaux-en-tete','reportlab')
def L33(x):
    r=x.r; n=[13,40,5,22,34,8][x.idx]; y,m=r.randint(2012,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["BRIQUETERIE DU SAIS","STE AUTOCARS EL KHAIR","FROMAGERIE DE CHAOUEN"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); c=C(x.path,A4,'LR',10,fb='LRB'); per=36; pg=chunks(P,per)
    if x.plant==1: dd+=5; x.change('grand-total','days total 5 above',dd,dd-5,page=1)
    if x.plant==2: g+=D('1111'); x.change('grand-total','gross total 1111 above',v(g),v(g-1111),page=1)
    for pi,R in enumerate(pg):
        c.t(50,50,co,b=1,fs=12); c.t(545,50,f'CNSS n° {aff}',a='r'); c.t(50,66,'Salaires déclarés pour '+MF[m-1]+f' {y}'); c.t(545,66,f'page {pi+1} de {len(pg)}',a='r',fs=8); Y=96
        if pi==0:
            c.t(110,Y,dd,a='r',b=1); c.t(205,Y,en(g).replace(',',' '),a='r',b=1); c.t(300,Y,en(cp).replace(',',' '),a='r',b=1); c.t(320,Y,f'TOTAUX POUR {n} SALARIE'+('S' if n>1 else ''),b=1); Y+=20
        for X_,s,a in ((110,'Jours','r'),(205,'Salaire brut','r'),(300,'Brut plafonné','r'),(320,'Nom','l'),(545,'N° CNSS','r')): c.t(X_,Y,s,a=a,f='LRB',fs=9)
        c.line(50,Y+4,545,Y+4,.7); Y+=18
        for k in R:
            c.t(110,Y,k['d'],a='r'); c.t(205,Y,spd(k['g']),a='r'); c.t(300,Y,spd(k['c']),a='r'); c.t(320,Y,k['f']+' '+k['l']); c.t(545,Y,k['imm'],a='r'); c.line(50,Y+3,545,Y+3,.2,([.5,2],0)); Y+=17
        if pi==len(pg)-1: c.t(50,Y+14,f'Arrêté le {iss.day} {MF[iss.month-1]} {iss.year}.')
        c.page()
    c.save()
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['f']+' '+k['l'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=1,headcount=str(n),days=str(dd),gross=v(g),capped=v(cp))])])
# 34 weasy fr, several employers on one file (accountant's bundle), each a page; framed key/value 2x3; ruled
@layout('d34-fiduciaire-liasse','weasyprint')
def L34(x):
    r=x.r; k3=[3,2,4,3,2,3][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); COS=r.sample(["OPTIQUE HASSAN","AUTO-ECOLE ESSAADA","LABORATOIRE PASTEUR-AGDAL","RESTAURANT LE JARDIN BLEU","QUINCAILLERIE BAB DOUKKALA","TRADUCTION ET SERVICES SARL"],k3); iss=nxt(y,m,r); body=''; D_=[]; bad=k3-1
    for j,co in enumerate(COS):
        n=r.randint(1,14); P=x.bds(n); aff=x.aff(); ice=x.ice(); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
        if x.plant==1 and j==bad: cp+=D('250'); x.change('grand-total','capped total of the last firm 250 above',v(cp),v(cp-250),page=j+1)
        if x.plant==2 and j==bad: k=P[0]; o=k['c']; k['c']=k['g']+D('99'); cp=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(o),page=j+1)
        body+=f'''<section><p class=f>Fiduciaire Al Moussanada — bordereau établi pour le compte de l'employeur</p><h1>Bordereau mensuel des salaires (CNSS)</h1><table class=k><tr><td>Employeur<td class=b>{co}<td>Affiliation<td class=b>{aff}<tr><td>ICE<td class=b>{ice}<td>Mois<td class=b>{m:02d}/{y}<tr><td>Effectif<td class=b>{n}<td>Établi le<td class=b>{dmy(iss)}</table><table class=g><tr><th>Immatriculation<th>Nom & prénom<th>Nbre jours<th>Salaire brut<th>Salaire plafonné</tr>'''+''.join(f'<tr><td>{k["imm"]}<td class=l>{k["l"].upper()} {k["f"]}<td>{k["d"]}<td class=n>{frs(k["g"])}<td class=n>{frs(k["c"])}' for k in P)+f'<tr class=t><td colspan=2>Totaux<td>{dd}<td class=n>{frs(g)}<td class=n>{frs(cp)}</table></section>'
        D_.append(dict(employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(page=j+1,immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page=j+1,days=str(dd),gross=v(g),capped=v(cp))]))
    weasy(f'<style>@page{{size:A4;margin:16mm}}section{{break-after:page}}section:last-child{{break-after:auto}}body{{font:10pt "Liberation Sans"}}.f{{color:#666;font-size:8pt}}h1{{font-size:14pt}}table{{border-collapse:collapse;width:100%;margin-bottom:8pt}}td,th{{border:.6pt solid #444;padding:3pt 5pt}}.k td{{width:25%}}.b{{font-weight:bold}}.g td{{text-align:center}}.g .n{{text-align:right}}.g .l{{text-align:left}}th{{background:#eee}}.t{{font-weight:bold}}</style>{body}',x.path)
    x.done('bds','fr',D_)
# 35 typst ar: two month columns? quarterly Libya/Mauritania style -> Arabic annual summary? Keep: Arabic monthly, cards (each person a block of 2 lines)
@layout('d35-buthaqat-ujara','typst')
def L35(x):
    r=x.r; n=[6,20,13,28,2,17][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["شركة الفوسفاط للخدمات الثانوية","مقاولة الصباغة المتوسطية","تعاونية النسيج التقليدي أزيلال"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: g-=D('50'); x.change('grand-total','gross total 50 below',v(g),v(g+50),page='last')
    if x.plant==2: k=P[n//2]; o=k['c']; k['c']=k['g']+D('10'); cp=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(o),page=k['imm'])
    L=lambda s:f'#text(dir:ltr)[{ty(s)}]'
    cells=''.join(f'''table.cell(rowspan:2)[{i+1}],table.cell(colspan:2,align:right)[*{k["ar"]}*],[رقم التسجيل],[{k["imm"]}],
[أيام: {k["d"]}],[الأجر: {L(en(k["g"]))}],[الأجر المسقف],[{L(en(k["c"]))}],\n''' for i,k in enumerate(P))
    src=f'''#set page(paper:"a4",margin:1.7cm)
#set text(font:"Noto Sans Arabic",size:9pt,lang:"ar",dir:rtl)
#set table.cell(breakable:false)
#align(center,text(14pt,weight:"bold")[التصريح بالأجراء والأجور])
#table(columns:(auto,1fr,auto,1fr),stroke:.4pt,[المشغل],[*{co}*],[رقم الانخراط],[*{aff}*],[الشهر],[*{MA[m-1]} {y}*],[تاريخ التصريح],[*{L(dmy(iss))}*])
#v(4pt)
#table(columns:(20pt,90pt,1fr,80pt,90pt),stroke:.4pt,align:(center,right,right,right,left),
{cells})
#v(3pt)
#table(columns:(1fr,1fr,1fr),stroke:.8pt,align:center,[مجموع الأيام],[مجموع الأجور],[مجموع الأجور المسقفة],[*{dd}*],[*{L(en(g))}*],[*{L(en(cp))}*])
'''
    typst(src,x.path)
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 36 calc en: plain sheet, no borders, firm in a header, Kenya-like fund, shillings
@layout('d36-fund-sheet','calc')
def L36(x):
    import openpyxl; from openpyxl.styles import Font,Alignment
    r=x.r; n=[9,31,4,25,52,15][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); N=x.en(n,True); er=x.dg(7); co=r.choice(["Rift Escarpment Tea Ltd","Mombasa Lagoon Clearing Agents","Elgon Dairies Limited"]); iss=nxt(y,m,r); P=[]
    for a,b in N: g=D(r.randrange(900000,9000000,500))/100; P.append(dict(i=x.dg(9),n=f'{b} {a}',d=r.choice([26,26,25,20]),g=g,c=min(g,D(36000))))
    g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: g+=D('18000'); x.change('grand-total','gross total 18000 above',v(g),v(g-18000),page='last')
    if x.plant==2: cp-=D('36'); x.change('grand-total','pensionable total 36 below',v(cp),v(cp+36),page='last')
    wb=openpyxl.Workbook(); w=wb.active; ri=Alignment(horizontal='right',wrap_text=True,vertical='bottom'); B=Font(bold=True)
    w['A1']='PROVIDENT FUND CONTRIBUTION RETURN'; w['A1'].font=Font(bold=True,size=13)
    for i,(a,b) in enumerate((('EMPLOYER NAME',co),('EMPLOYER NUMBER',er),('PERIOD',f'{ME[m-1][:3].upper()}-{y}'),('NO. OF EMPLOYEES',n))): w.cell(2+i,1,a); w.cell(2+i,3,str(b)).font=B
    for c,h in enumerate(('MEMBER NO.','','MEMBER NAME','DAYS','GROSS PAY (KSH)','PENSIONABLE PAY UP TO LIMIT (KSH)')):
        if h: z=w.cell(8,c+1,h); z.font=B; z.alignment=ri if c>2 else Alignment(vertical='bottom')
    w.row_dimensions[8].height=38
    for i,k in enumerate(P):
        for c,s in ((1,k['i']),(3,k['n']),(4,str(k['d'])),(5,en(k['g'])),(6,en(k['c']))): z=w.cell(9+i,c,s); z.alignment=Alignment(horizontal='right' if c>3 else 'left')
    for c,s in ((3,'TOTAL'),(4,str(dd)),(5,en(g)),(6,en(cp))): z=w.cell(10+n,c,s); z.font=B; z.alignment=Alignment(horizontal='right' if c>3 else 'left')
    w.cell(12+n,1,f'Prepared by payroll on {iss.day:02d}-{ME[iss.month-1][:3]}-{iss.year}')
    for c,a in zip('ABCDEF',(14,5,34,8,16,18)): w.column_dimensions[c].width=a
    w.oddFooter.center.text='Page &P of &N'; w.page_setup.paperSize=9; w.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); w.page_setup.fitToHeight=0
    p=x.path[:-3]+'xlsx'; wb.save(p); office(p,x.path)
    x.done('bds','en',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
main()
