# Tunisia, quarterly declaration, French with Arabic headings, WeasyPrint; three months and total in dinars and millimes
from lib import *
L=Layout('a02_tn_dts','weasyprint','frar')
for k in range(6):
    R=random.Random(200+k); n=[9,26,40,3,18,33][k]; y,q=2022+k%3,R.randint(1,4); firm=FIRMS[(k+3)%12]
    code=digits(R,6)+'-'+digits(R,2); M=lambda v:money(v,3,'fr')
    rows=[]
    for i,(ar,fr,_) in enumerate(names(R,n,'W')):
        b=R.randrange(480000,2200000,1000); m=[b+R.choice([0,0,0,35500,-60250]) for _ in range(3)]
        if R.random()<.12: m[R.choice([0,2])]=0
        rows.append(dict(i=i+1,imm=digits(R,8)+'-'+digits(R,2),name=lastfirst(fr,'all'),m=m,t=sum(m),cat=R.choice('123')))
    per=15; pages=[rows[i:i+per] for i in range(0,n,per)]; plant=None; body='';dr=[];tots=[]
    if k==2: plant=change('page-total','page 2 total of the quarter 300 above its rows',2,None,None)
    for pi,pg in enumerate(pages):
        body+=f'<div class=h><table class=b><tr><td><b>{firm[1]}</b><br>12 rue du Port – Sfax</td><td>N° Employeur <span dir=rtl>عدد المؤجر</span><br><b>{code}</b></td><td>Trimestre <span dir=rtl>الثلاثية</span><br><b>{q}</b></td><td>Année <span dir=rtl>السنة</span><br><b>{y}</b></td><td>Page<br><b>{pi+1}/{len(pages)}</b></td></tr></table></div>'
        body+='<h2>DÉCLARATION TRIMESTRIELLE DES SALARIÉS ET DES SALAIRES<br><span dir=rtl>التصريح الثلاثي بالأجراء والأجور</span></h2>'
        body+='<table class=g><thead><tr><th rowspan=2>N°<br>d\'ordre<br><span dir=rtl>العدد الرتبي</span></th><th rowspan=2>Matricule<br>de l\'assuré<br><span dir=rtl>رقم المضمون</span></th><th rowspan=2>Identité de l\'assuré<br><span dir=rtl>هوية المضمون</span></th><th rowspan=2>Cat.</th><th colspan=3>Salaires <span dir=rtl>الأجور</span></th><th rowspan=2>Total du trimestre<br><span dir=rtl>المجموع</span></th></tr><tr><th>1<sup>er</sup> mois</th><th>2<sup>ème</sup> mois</th><th>3<sup>ème</sup> mois</th></tr></thead><tbody>'
        for r in pg:
            body+=f'<tr><td class=c>{r["i"]}</td><td class=c>{r["imm"]}</td><td>{r["name"]}</td><td class=c>{r["cat"]}</td>'+''.join(f'<td class=r>{M(x) if x else ""}</td>' for x in r['m'])+f'<td class=r>{M(r["t"])}</td></tr>'
            d=dict(page=pi+1,immatriculation=r['imm'],name=r['name'],total=val(r['t'],3))
            for j,x in enumerate(r['m']):
                if x: d[f'month_{j+1}']=val(x,3)
            dr.append(d)
        pt=[sum(r['m'][j] for r in pg) for j in range(3)]+[sum(r['t'] for r in pg)]; sh=list(pt)
        if k==2 and pi==1: sh[3]+=300000; plant['printed']=val(sh[3],3); plant['consistent_value']=val(pt[3],3)
        body+='<tr class=t><td colspan=4>Total de la page <span dir=rtl>مجموع الصفحة</span></td>'+''.join(f'<td class=r>{M(x)}</td>' for x in sh)+'</tr>'
        tots.append(dict(scope='page',page=pi+1,month_1=val(sh[0],3),month_2=val(sh[1],3),month_3=val(sh[2],3),total=val(sh[3],3)))
        if pi==len(pages)-1:
            g=[sum(r['m'][j] for r in rows) for j in range(3)]+[sum(r['t'] for r in rows)]
            if len(pages)>1:
                body+='<tr class=t><td colspan=4>Total général <span dir=rtl>المجموع العام</span></td>'+''.join(f'<td class=r>{M(x)}</td>' for x in g)+'</tr>'
                tots.append(dict(scope='grand',page=pi+1,month_1=val(g[0],3),month_2=val(g[1],3),month_3=val(g[2],3),total=val(g[3],3)))
        body+='</tbody></table>'
        if pi<len(pages)-1: body+='<p style="page-break-after:always"></p>'
        else:
            w=g[3]; dd=w//1000; wm=w%1000
            if k==4: dd+=1000; plant=change('amount-in-words','words 1000 dinars above the figures',len(pages),str(dd),str(dd-1000))
            body+=f'<p>Arrêtée la présente déclaration à la somme de : <b>{fr_words(dd)} dinars'+(f' et {fr_words(wm)} millimes' if wm else '')+f'</b></p><p>Fait à Sfax, le {dmy(datetime.date(y+(q==4),(q*3)%12+1,R.randint(5,14)))}</p>'
            iss=body[-14:-4]
    iss=datetime.datetime.strptime(iss,'%d/%m/%Y').date()
    h='<html><style>@page{size:A4;margin:12mm}body{font:9pt "DejaVu Sans","Noto Naskh Arabic"}h2{font-size:12pt;text-align:center;margin:6px}.g{border-collapse:collapse;width:100%}.g td,.g th{border:.6pt solid #000;padding:2px 3px;font-size:8pt}.r{text-align:right}.c{text-align:center}.b{width:100%;border:1pt solid #000;border-collapse:collapse}.b td{border:.5pt solid #000;padding:3px}.t{font-weight:bold}</style><body>'+body+'</body></html>'
    weasy(h,L.path(f'dts-{k+1}.pdf'))
    L.add(f'dts-{k+1}.pdf','bds',[dict(employer=dict(affiliate=code,name=firm[1]),period=f'{y}-Q{q}',issue_date=str(iss),page_count=str(len(pages)),rows=dr,totals=tots)],[plant] if plant else [])
L.save(__file__)
