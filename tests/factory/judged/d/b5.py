from mine import *
# 17 Writer fr, Algeria: columns birth date, days, gross, capped-less; ruled table with totals row per page? -> one grand row; DA
@layout('d17-dz-declaration','writer')
def L17(x):
    r=x.r; n=[8,25,47,16,34,3][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); N=pool(x,DZG,DZL,n); er=x.dg(10); co=r.choice(["EURL MITIDJA FROID","SARL TEBESSA CERAMIQUE","ETS BENI-SAF PECHE","SPA HODNA MEUBLES"]); iss=nxt(y,m,r); P=[]
    for a,b in N:
        h=r.choice([173,173,173,160,86]); d={173:22,160:20,86:11}[h]; P.append(dict(i=x.dg(10)+' '+x.dg(2),n=b[0]+' '+a[0],b=x.date((1962,1,1),(1998,12,31)),d=d,h=h,g=D(r.randrange(2000000,14500000,1250))/100))
    g,dd=sm(P,'g'),sd(P)
    if x.plant==1: g+=D('27000'); x.change('grand-total','total of wages 27000 above (digits transposed)',v(g),v(g-27000),page='last')
    if x.plant==2: dd+=11; x.change('grand-total','days total 11 above',dd,dd-11,page='last')
    st=pst('H','center',True,13)+pst('C','center')+pst('CB','center',True)+pst('L')+pst('R','end')+pst('RB','end',True)+pst('K',tabs='4.5cm,10.5cm,14cm')
    rows=[[(s,'CB') for s in ('N° d\'ordre','N° de sécurité sociale','Nom et prénom du travailleur','Date de naissance','Durée (jours)','Nombre d\'heures','Assiette de cotisation (DA)')]]
    rows[0][-1]=('Salaire soumis à cotisation (DA)','CB')
    rows+=[[(i+1,'C'),(k['i'],'C'),(k['n'],'L'),(dmy(k['b'],'.'),'C'),(k['d'],'C'),(k['h'],'C'),(frs(k['g']),'R')] for i,k in enumerate(P)]+[[('TOTAL','RB',4),(dd,'CB'),(sum(k['h'] for k in P),'CB'),(frs(g),'RB')]]
    au,tb=ftab('T',[1.4,3.4,5.2,2.3,1.7,1.8,3],rows,hb='#eeeeee')
    body=par('C','RÉPUBLIQUE ALGÉRIENNE DÉMOCRATIQUE ET POPULAIRE')+par('C','Caisse Nationale des Assurances Sociales des Travailleurs Salariés')+par('H','DÉCLARATION MENSUELLE DES SALAIRES')+par('L','')+par('K',f'Raison sociale :\t{co}\tMois :\t{MF[m-1].capitalize()} {y}')+par('K',f'N° employeur :\t{er}\tEffectif :\t{n}')+par('L','')+tb+par('L','')+par('R',f'Blida, le {iss.day} {MF[iss.month-1]} {iss.year}')
    p=x.path[:-3]+'fodt'; open(p,'w').write(fodt(body,st,au,font='Liberation Sans',fs='9pt',margin='1.1cm')); office(p,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=er),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['i'],immatriculation=k['i'].replace(' ',''),name=k['n'],birth_date=str(k['b']),days=str(k['d']),hours=str(k['h']),gross=v(k['g'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),hours=str(sum(k['h'] for k in P)),gross=v(g))])])
# 18 reportlab line printer: ASCII rules, capitals, report / a reporter
@layout('d18-listing-imprimante','reportlab')
def L18(x):
    r=x.r; n=[35,11,58,28,1,50][x.idx]; y,m=r.randint(2009,2016),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["STE KHOURIBGA TUYAUX","ENTREPRISE DADES BTP","MANUFACTURE DE LAINE TALSINT"]); per=26; pg=chunks(P,per); c=C(x.path,landscape(A4),'LM',9); T_=[]; W=130
    for pi,R in enumerate(pg):
        z0=P[:pi*per]; z=P[:pi*per+len(R)]; last=pi==len(pg)-1; g,cp,d=sm(z,'g'),sm(z,'c'),sd(z); pgs=(sd(R),sm(R,'g'),sm(R,'c'))
        if x.plant==1 and pi==0: g+=D('500'); x.change('cumulative-total','a reporter of gross 500 above',v(g),v(g-500),page=1)
        if x.plant==2 and last: cp+=D('100'); x.change('grand-total','capped general total 100 above',v(cp),v(cp-100),page=pi+1)
        L=[f'{co:<60}{"EDITION DU "+dmy(nxt(y,m,random.Random(n))):>40}',f'{"NO AFFILIATION CNSS : "+aff:<60}{"PAGE : %03d"%(pi+1):>40}','',f'{"DECLARATION DES SALAIRES - MOIS DE "+strip(MF[m-1]).upper()+" "+str(y):^104}','']
        sep='+-----+-----------+----------------------------------+-------+----------------+----------------+'; F=lambda a,b,c_,d_,e,f:f'| {a:>3} | {b:<9} | {c_:<32} | {d_:>5} | {e:>14} | {f:>14} |'
        L+=[sep,F('NO','NO','NOM ET PRENOM','NBRE','SALAIRE','SALAIRE'),F('','IMMAT.','','JOURS','BRUT','PLAFONNE'),sep]
        if pi: L+=[F('','','REPORT',sd(z0),pld(sm(z0,'g')),pld(sm(z0,'c'))),sep]
        L+=[F(pi*per+i+1,k['imm'],(strip(k['l'])+' '+strip(k['f'])).upper(),k['d'],pld(k['g']),pld(k['c'])) for i,k in enumerate(R)]+[sep]
        L+=[F('','','TOTAL PAGE',pgs[0],pld(pgs[1]),pld(pgs[2])),F('','','TOTAL GENERAL' if last else 'A REPORTER',d,pld(g),pld(cp)),sep]
        T_+=[dict(scope='page',page=pi+1,days=str(pgs[0]),gross=v(pgs[1]),capped=v(pgs[2])),dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(d),gross=v(g),capped=v(cp))]
        for i,s in enumerate(L): c.t(60,45+i*11.5,s)
        c.page()
    c.save(); iss=nxt(y,m,random.Random(n))
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=(strip(k['l'])+' '+strip(k['f'])).upper(),days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 19 chromium ar: two declarations in a file (one a month), each on its own pages; totals row at top of table; weekday text
@layout('d19-tasrihat-shahria','chromium')
def L19(x):
    r=x.r; k2=[2,3,2,3,2,3][x.idx]; y,m0=r.randint(2018,2024),r.randint(1,9); aff=x.aff(); ice=x.ice(); co=r.choice(["تعاونية أركان إمي نتليت","شركة سيراميك سلا","مقاولة الحراسة درع الأمان","مخبزة وحلويات المنزه"]); base=x.bds(r.randint(4,30)); body=''; D_=[]
    for j in range(k2):
        m=m0+j; P=[dict(p) for p in base if r.random()<.92]; hit=j==k2-1
        for p in P: p['d']=r.choice([26,26,26,24,13]); p['g']=q(D(r.randrange(290000,1300000,500))/100*p['d']/26); p['c']=min(p['g'],D(6000))
        g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); iss=nxt(y,m,r)
        if x.plant==1 and hit: g-=D('1000'); x.change('grand-total','gross total of the last month 1000 below',v(g),v(g+1000),page=en(g))
        if x.plant==2 and hit: dd+=30; x.change('grand-total','days total of the last month 30 above',dd,dd-30,page='last' if 0 else en(g))
        rows=''.join(f'<tr><td>{k["imm"]}<td>{k["cin"]}<td class=w>{k["ar"]}<td>{k["d"]}<td>{en(k["g"])}<td>{en(k["c"])}' for k in P)
        body+=f'''<section><div class=top><div>المملكة المغربية<br>{co}<br>رقم الانخراط في الصندوق: <b>{aff}</b><br>ICE: <b>{ice}</b></div><div class=m>{MA[m-1]} {y}</div></div><h1>كشف الأجور المصرح بها لدى الصندوق الوطني للضمان الاجتماعي</h1>
<table><thead><tr><th>رقم التسجيل<th>رقم البطاقة الوطنية<th>النسب والاسم<th>أيام العمل المصرح بها<th>الأجر الإجمالي بالدرهم<th>الأجر المسقف بالدرهم</thead><tbody>{rows}</tbody></table><table class=s><tr><td>عدد المأجورين<td>{len(P)}<td>عدد الأيام<td>{dd}<td>مجموع الأجر الإجمالي<td>{en(g)}<td>مجموع الأجر المسقف<td>{en(cp)}</table><p>سلا، في {dmy(iss)}</p></section>'''
        D_.append(dict(employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=None,immatriculation=k['imm'],cin=k['cin'],name=k['ar'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',headcount=str(len(P)),days=str(dd),gross=v(g),capped=v(cp))],_first=en(g)))
    chrome(f'<html dir=rtl lang=ar><style>@page{{size:A4;margin:12mm}}body{{font:11px "Noto Kufi Arabic"}}section{{break-after:page}}section:last-child{{break-after:auto}}.top{{display:flex;justify-content:space-between}}.m{{border:2px solid #000;padding:8px 22px;font-size:15px;height:24px}}h1{{font-size:13px;text-align:center;text-decoration:underline}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #777;padding:1px 5px;text-align:center}}td.w{{text-align:right}}.s{{margin-top:8px}}.s td{{font-weight:bold;font-size:10px}}tr{{break-inside:avoid}}</style>{body}',x.path)
    import pymupdf; d=pymupdf.open(x.path); tx=[norm(p.get_text()) for p in d]; st=[i for i,t in enumerate(tx) if norm('المصرح بها لدى') in t or norm(aff) in t]; 
    cur=0
    for j,dd_ in enumerate(D_):
        f=dd_.pop('_first'); cur=st[j]
        for rr in dd_['rows']:
            while norm(rr['immatriculation']) not in tx[cur]: cur+=1
            rr.pop('_key'); rr['page']=cur+1
        while norm(f) not in tx[cur]: cur+=1
        dd_['totals'][0]['page']=cur+1
        for g_ in x.changes:
            if isinstance(g_['location']['page'],str) and norm(g_['location']['page'])==norm(f): g_['location']['page']=cur+1
    x.done('bds','ar',D_)
# 20 weasy bilingual: French on the left and Arabic heads right with the number columns in the middle (mirror ordinals), subtotals by 10 rows
@layout('d20-miroir','weasyprint')
def L20(x):
    r=x.r; n=[15,37,6,28,50,20][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice([("CONSERVERIE DE LARACHE SA","مصبرات العرائش"),("STE SIROUA SAFRAN SARL","شركة سيروا للزعفران"),("MECANIQUE BOUSKOURA SARL","ميكانيك بوسكورة")]); iss=nxt(y,m,r); per=14; pg=chunks(P,per); T_=[]; body=''
    for pi,R in enumerate(pg):
        last=pi==len(pg)-1; z=P[:pi*per+len(R)]; a=(sd(R),sm(R,'g'),sm(R,'c')); b=[sd(z),sm(z,'g'),sm(z,'c')]
        if x.plant==1 and pi==0: a=(a[0],a[1],a[2]-D('80')); x.change('page-total','page total of capped 80 below',v(a[2]),v(a[2]+80),page=1)
        if x.plant==2 and last: b[1]+=D('250'); x.change('grand-total','gross general total 250 above',v(b[1]),v(b[1]-250),page=pi+1)
        T_+=[dict(scope='page',page=pi+1,days=str(a[0]),gross=v(a[1]),capped=v(a[2])),dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(b[0]),gross=v(b[1]),capped=v(b[2]))]
        tr=lambda l,s,ar:f'<tr class=t><td colspan=3>{l}<td>{s[0]}<td class=n>{frs(s[1])}<td class=n>{frs(s[2])}<td class=a>{ar}'
        body+=f'''<section><table class=k><tr><td>Employeur :<td><b>{co[0]}</b><td class=a><b>{co[1]}</b><td class=a>: المشغل<tr><td>N° d'affiliation à la CNSS :<td colspan=2 class=c><b>{aff}</b><td class=a>: رقم الانخراط في ص.و.ض.ج<tr><td>Déclaration du mois :<td colspan=2 class=c><b>{m:02d}/{y}</b><td class=a>: تصريح شهر<tr><td>Page :<td colspan=2 class=c><b>{pi+1} / {len(pg)}</b><td class=a>: صفحة</table>
<table class=g><tr><th>N°<th>Matricule CNSS<br><span class=a>رقم التسجيل</span><th>Nom et prénom de l'assuré<th>Jours<br><span class=a>أيام</span><th>Salaire brut<br><span class=a>الأجر الخام</span><th>Salaire plafonné<br><span class=a>الأجر المسقوف</span><th class=a>الاسم الكامل للمؤمن له</tr>'''+''.join(f'<tr><td>{pi*per+i+1}<td>{k["imm"]}<td class=l>{k["l"].upper()} {k["f"]}<td>{k["d"]}<td class=n>{frs(k["g"])}<td class=n>{frs(k["c"])}<td class=a>{k["ar"]}' for i,k in enumerate(R))+tr('Total de cette page',a,'مجموع هذه الصفحة')+tr('Total général' if last else 'Total cumulé',b,'المجموع العام' if last else 'المجموع التراكمي')+'</table></section>'
    weasy(f'<style>@page{{size:A4 landscape;margin:13mm}}section{{break-after:page}}section:last-child{{break-after:auto}}body{{font:9.5pt "Liberation Sans"}}.a{{font-family:"Noto Naskh Arabic";direction:rtl;text-align:right;unicode-bidi:isolate}}table{{border-collapse:collapse;width:100%;margin-bottom:5pt}}.k td{{padding:1pt 4pt;border-bottom:.4pt solid #999}}.c{{text-align:center}}.g td,.g th{{border-left:.6pt solid #000;border-right:.6pt solid #000;padding:2pt 5pt;text-align:center}}.g{{border:.8pt solid #000}}.g tr:first-child th,.t td{{border-bottom:.8pt solid #000;border-top:.8pt solid #000}}.g .n{{text-align:right}}.g .l{{text-align:left}}.g td.a{{text-align:right}}.t{{font-weight:bold}}</style>{body}',x.path)
    x.done('bds','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
main()
