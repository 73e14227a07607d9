from mine import *
# 37 weasy bilingual, RTL, Arabic first, French second language; one declaration, title box, subtotals per page with grand in a box at left bottom
@layout('d37-istimara-wataniya','weasyprint')
def L37(x):
    r=x.r; n=[18,6,43,30,11,3][x.idx]; y,m=r.randint(2014,2024),r.randint(1,12); P=x.bds(n,cap=6000); aff=x.aff(); co=r.choice([("STE FEROUDJ VOLAILLES","شركة الفروج للدواجن"),("COOP. HUILE DE SEFROU","تعاونية زيت صفرو"),("ATELIER ZELLIGE MEKNASSI","ورشة الزليج المكناسي")]); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P); iss=nxt(y,m,r)
    if x.plant==1: dd+=10; x.change('grand-total','days 10 above',dd,dd-10,page='last')
    if x.plant==2: k=P[-1]; o=k['c']; k['c']=k['g']+D('15'); cp=sm(P,'c'); x.change('capped-above-gross','capped above gross; total follows',v(k['c']),v(o),page=k['imm'])
    rows=''.join(f'<tr><td>{i+1}<td class=w>{k["ar"]}<td class=l>{k["l"].upper()} {k["f"].upper()}<td dir=ltr>{k["imm"]}<td>{k["d"]}<td dir=ltr class=n>{dot(k["g"])}<td dir=ltr class=n>{dot(k["c"])}' for i,k in enumerate(P))
    weasy(f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:12mm 10mm 16mm;@bottom-left{{content:"Page " counter(page) "/" counter(pages);font:7pt "DejaVu Sans"}}}}body{{font:8.5pt "Noto Kufi Arabic"}}.fr{{font:7pt "DejaVu Sans Condensed","DejaVu Sans"}}.h{{border:2pt double #000;text-align:center;padding:4pt;margin-bottom:6pt}}table{{border-collapse:collapse;width:100%}}.g th,.g td{{border:.5pt solid #000;padding:1.5pt 3pt;text-align:center}}.g td.w{{text-align:right}}.g td.l,.g td.n{{text-align:left;font-family:"DejaVu Sans Condensed","DejaVu Sans"}}.g td.n{{font-size:8pt}}.g td.l{{direction:ltr;font-size:7.5pt}}thead{{display:table-header-group}}.k td{{padding:2pt}}.bx{{break-inside:avoid;width:95mm;margin-right:auto;margin-top:8pt}}.bx td{{border:1pt solid #000;padding:2pt 5pt}}tr{{break-inside:avoid}}</style>
<div class=h>تصريح المشغل بأجور العمال<br><span class=fr>Déclaration par l’employeur des salaires du personnel</span></div>
<table class=k><tr><td>رقم انخراط المشغل <span class=fr>(N° d’affiliation)</span> : <b>{aff}</b><td>عن شهر <span class=fr>(Mois)</span> : <b>{m:02d}/{y}</b><tr><td>اسم المشغل : <b>{co[1]}</b><td><span class=fr dir=ltr>Raison sociale : <b>{co[0]}</b></span></table>
<table class=g><thead><tr><th>ر<th colspan=2>الاسم الشخصي والعائلي<div class=fr>Nom et prénom</div><th>رقم التسجيل<div class=fr>N° Immatriculation</div><th>عدد الأيام<div class=fr>Jours</div><th>الأجرة الحقيقية<div class=fr>Salaire réel</div><th>الأجرة المحددة<div class=fr>Salaire plafonné</div></thead><tbody>{rows}</tbody></table>
<table class=bx><tr><td>مجموع أيام العمل <span class=fr>Total des jours</span><td dir=ltr><b>{dd}</b><tr><td>مجموع الأجور الحقيقية <span class=fr>Total salaires réels</span><td dir=ltr><b>{dot(g)}</b><tr><td>مجموع الأجور المحددة <span class=fr>Total salaires plafonnés</span><td dir=ltr><b>{dot(cp)}</b></table><p>وقع بتاريخ <span class=fr>(Date)</span> : {dmy(iss)}</p>''',x.path)
    x.done('bds','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(dd),gross=v(g),capped=v(cp))])])
# 38 chromium fr: software print "Sage-like": headings underlined, columns: Matr | N° CNSS | Nom | Sit. | Ent/Sort dates | Jrs | brut | plafonné ; page total lines
@layout('d38-edition-logiciel','chromium')
def L38(x):
    r=x.r; n=[22,9,46,35,4,28][x.idx]; y,m=r.randint(2017,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(["STE ANOUAL CHIMIE SARL","DISTRIBUTION KOUTOUBIA SA","SOCIETE D'ENGINEERING RAS EL MA"]); iss=nxt(y,m,r); per=20; pg=chunks(P,per); body=''; T_=[]; ml=calendar.monthrange(y,m)[1]
    for k in P: k['hd']=k['hire']; k['ex']=None
    for k in P:
        if k['d']<26 and r.random()<.4: k['ex']=datetime.date(y,m,min(ml,max(1,k['d'])))
    for pi,R in enumerate(pg):
        last=pi==len(pg)-1; z=P[:pi*per+len(R)]; a=[sd(R),sm(R,'g'),sm(R,'c')]; b=[sd(z),sm(z,'g'),sm(z,'c')]
        if x.plant==1 and pi==0: b[2]+=D('18'); x.change('cumulative-total','running capped total 18 above',v(b[2]),v(b[2]-18),page=1)
        if x.plant==2 and last: a[1]-=D('300'); x.change('page-total','page gross total 300 below',v(a[1]),v(a[1]+300),page=pi+1)
        T_+=[dict(scope='page',page=pi+1,days=str(a[0]),gross=v(a[1]),capped=v(a[2])),dict(scope='grand' if last else 'cumulative',page=pi+1,days=str(b[0]),gross=v(b[1]),capped=v(b[2]))]
        tr=lambda l,s:f'<tr class=t><td colspan=5>{l}<td class=n>{s[0]}<td class=n>{frs(s[1])}<td class=n>{frs(s[2])}'
        body+=f'<section><div class=h><div>Société : <b>{co}</b><br>N° CNSS : <b>{aff}</b></div><div class=c><b>État préparatoire CNSS</b><br>du 01/{m:02d}/{y} au {ml}/{m:02d}/{y}</div><div class=r>Édité le {dmy(iss)}<br>Page {pi+1}/{len(pg)}</div></div><table><tr><th>N° CNSS<th>Nom et prénom<th>Sit.<th>Date entrée<th>Date sortie<th class=n>Nb jours<th class=n>Salaire brut<th class=n>Sal. plafonné</tr>'
        for k in R: k['s']='SO' if k['ex'] else ''; body+=f'<tr><td>{k["imm"]}<td>{k["l"].upper()} {k["f"]}<td>{k["s"]}<td>{dmy(k["hd"])}<td>{dmy(k["ex"]) if k["ex"] else ""}<td class=n>{k["d"]}<td class=n>{frs(k["g"])}<td class=n>{frs(k["c"])}'
        body+=tr('Total page',a)+tr('Total général' if last else 'Cumul',b)+'</table></section>'
    chrome(f'<style>@page{{size:A4;margin:10mm}}body{{font:9px "Liberation Sans Narrow","Liberation Sans";margin:0}}section{{break-after:page}}section:last-child{{break-after:auto}}.h{{display:flex;justify-content:space-between;margin-bottom:8px}}.c{{text-align:center;font-size:12px}}.r{{text-align:right}}table{{border-collapse:collapse;width:100%}}th{{text-align:left;text-decoration:underline;padding:2px 3px}}td{{padding:1.5px 3px}}.n{{text-align:right}}.t td{{border-top:1px solid #000;font-weight:bold}}</style>{body}',x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],hire_date=str(k['hd']),exit_date=str(k['ex']) if k['ex'] else None,situation=k['s'] or None,days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=T_)])
# 39 reportlab ar (Amiri shaped): quarterly Tunisian, page continues without heading, carried totals, Latin digits, unruled with bands
@layout('d39-thulathi-mutawasil','reportlab')
def L39(x):
    r=x.r; n=[24,8,52,37,15,44][x.idx]; y,t=r.randint(2015,2024),r.randint(1,4); N=pool(x,TNG,TNL,n); aff=x.dg(7)+'-'+x.dg(2); co=r.choice(["شركة النسيم للأثاث","ضيعة مجاز الباب","نزل الياسمين بالحمامات"]); M=lambda z:num(z,3,' ',','); P=[]; S=shape
    for a,b in N:
        k=D(r.randrange(470000,1900000,500))/1000; mm=[k+D(r.choice(['0','0','12.500','-40','55.250'])) for _ in range(3)]; P.append(dict(i=x.dg(10),n=b[1]+' '+a[1],m=mm,t=sum(mm)))
    f=lambda L:[sum(k['m'][i] for k in L) for i in range(3)]+[sum(k['t'] for k in L)]
    if x.plant==2: k=P[n//2]; k['t']-=D('20'); x.change('row-total','quarter of a row 20 below; totals follow',v(k['t'],3),v(k['t']+20,3),page=k['i'])
    K=lambda s:dict(month_1=v(s[0],3),month_2=v(s[1],3),month_3=v(s[2],3),total=v(s[3],3)); T_=[]
    c=C(x.path,A4,'AM',10.5); pg=chunks(P,36,first=30) if n>30 else [P]; X=[555,525,455,340,265,190,120,40]; done=0
    for pi,R in enumerate(pg):
        Y=40
        if pi==0:
            c.t(297,Y,S('جدول أجور الأعوان المصرح بهم'),a='c',fs=15); c.t(555,Y+24,S(f'المؤجر : {co}'),a='r',fs=11); c.t(555,Y+40,S(f'عدد الانخراط : {aff}'),a='r',fs=11); c.t(40,Y+24,S(f'الثلاثي {["الأول","الثاني","الثالث","الرابع"][t-1]} {y}'),fs=11); Y=98
            c.box(40,Y,555,Y+20,.4,.85)
            for s,a,b in zip(['عدد','المعرف الاجتماعي','الاسم واللقب']+[MT[(t-1)*3+i] for i in range(3)]+['المجموع'],X,X[1:]): c.t((a+b)/2,Y+14,S(s),a='c')
            Y+=20
        for k in R:
            done+=1
            if done%2==0: c.box(40,Y,555,Y+18,0,.94)
            c.t(540,Y+13,done,a='c',f='LS',fs=8); c.t(490,Y+13,k['i'],a='c',f='LS',fs=8); c.t(450,Y+13,S(k['n']),a='r')
            for j,z in enumerate(k['m']+[k['t']]): c.t(X[3+j]-6,Y+13,M(z),a='r',f='LS',fs=8)
            Y+=18
        last=pi==len(pg)-1; s=f(P[:done])
        if x.plant==1 and pi==0: s[3]+=D('2'); x.change('cumulative-total','carried total 2 dinars above',v(s[3],3),v(s[3]-2,3),page=1)
        c.line(40,Y+2,555,Y+2,1); c.t(548,Y+17,S('المجموع العام' if last else 'مجموع يحمل إلى الصفحة الموالية'),a='r')
        for j,z in enumerate(s): c.t(X[3+j]-6,Y+17,M(z),a='r',f='LSB',fs=8)
        T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,**K(s))); c.t(297,815,S(f'الصفحة {pi+1} / {len(pg)}'),a='c',fs=9); c.page()
    c.save()
    x.done('bds','ar',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-Q{t}',_pages=True,rows=[dict(_key=k['i'],immatriculation=k['i'],name=k['n'],month_1=v(k['m'][0],3),month_2=v(k['m'][1],3),month_3=v(k['m'][2],3),total=v(k['t'],3)) for k in P],totals=T_)])
# 40 writer fr: letter-like with tabs, labels misspelt, totals in three lines under, header fields at bottom (signature block)
@layout('d40-lettre-tabulee','writer')
def L40(x):
    r=x.r; n=[7,19,33,14,1,25][x.idx]; y,m=r.randint(2013,2024),r.randint(1,12); P=x.bds(n,sort=False); aff=x.aff(); co=r.choice(["BOUCHERIE CENTRALE EL AMAL","STE JARDINS ET ESPACES VERTS","HAMMAM ET SPA TIZNIT"]); iss=nxt(y,m,r); g,cp,dd=sm(P,'g'),sm(P,'c'),sd(P)
    if x.plant==1: cp+=D('80'); x.change('grand-total','capped total 80 above',v(cp),v(cp-80),page='last')
    if x.plant==2: g-=D('900'); x.change('grand-total','gross total 900 below',v(g),v(g+900),page='last')
    tabs='3cm,8.6cm,r12cm,r14.8cm,r17.8cm'; st=pst('H','center',True,12,under=True)+pst('N')+pst('R',tabs=tabs)+pst('B',bold=True,tabs=tabs)+pst('K',tabs='9cm')
    body=par('N',co)+par('N','Tiznit')+par('N','')+par('H','DECLARATION DES SALAIRES C.N.S.S')+par('N','')+par('B','Immatricul.\tNoms et prenoms\tC.I.N\tJrs\tSal. Brut\tSal. Plafone')
    for k in P: body+=par('R',f'{k["imm"]}\t{k["l"]} {k["f"]}\t{k["cin"]}\t{k["d"]}\t{dot(k["g"])}\t{dot(k["c"])}')
    body+=par('N','')+par('K',f'Nbre de salariés declarés : {n}\tTotal des journées : {dd}')+par('K',f'Total salaire brut : {dot(g)} DH\tTotal salaire plafonné : {dot(cp)} DH')+par('N','')+par('K',f'Mois : {strip(MF[m-1]).capitalize()} {y}\tN° affiliation CNSS : {aff}')+par('K',f'Tiznit le {dmy(iss)}\tSignature :')
    p=x.path[:-3]+'fodt'; open(p,'w').write(fodt(body,st,font='DejaVu Serif',fs='9pt',margin='1.6cm')); office(p,x.path)
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(_key=k['imm'],immatriculation=k['imm'],cin=k['cin'],name=k['l']+' '+k['f'],days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',headcount=str(n),days=str(dd),gross=v(g),capped=v(cp))])])
main()
