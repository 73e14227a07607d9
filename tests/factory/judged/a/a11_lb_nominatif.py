# Lebanon, monthly list for the fund, Arabic first and French below in each heading, right to left, browser print; Lebanese pounds without decimals
from lib import *
L=Layout('a11_lb_nominatif','chromium','frar')
for k in range(6):
    R=random.Random(1100+k); n=[7,16,24,38,11,29][k]; y,m=2022+k%2,R.randint(1,12); firm=FIRMS[(k+10)%12]; aff=digits(R,6); M=lambda v:money(v,0,['en','nb','dot'][k%3]); plant=None
    rows=[]
    for i,(ar,fr,_) in enumerate(names(R,n,'E',3)):
        b=R.randrange(2600000,18000000,25000); rows.append(dict(ar=ar,fr=fr,nn=digits(R,7),d=R.choice([26,26,25,30,12]),hd=date(R,2001,2020),g=b,c=min(b,5000000)))
    tg,tc,td=(sum(r[f] for r in rows) for f in('g','c','d')); sg=tg
    if k==4: sg=tg-900000; plant=change('grand-total','total gross 900 000 below its rows',1,str(sg),str(tg))
    if k==2: r=rows[7]; r['hs']='31/02/2016'; plant=change('impossible-date','hire date 31 February in row 8',1,'31/02/2016',None)
    tr=''.join(f'<tr><td>{i+1}</td><td class=l>{r["nn"]}</td><td class=n>{r["ar"]}</td><td class=n>{r.get("hs") or dmy(r["hd"])}</td><td>{r["d"]}</td><td class=a>{M(r["g"])}</td><td class=a>{M(r["c"])}</td></tr>' for i,r in enumerate(rows))
    h=f'''<html dir=rtl lang=ar><meta charset=utf-8><style>@page{{size:A4;margin:14mm 12mm}}body{{font:12px "Noto Naskh Arabic","DejaVu Sans"}}table{{border-collapse:collapse;width:100%}}.k td{{border:0;padding:2px}}th{{border-top:2px solid;border-bottom:1px solid;padding:4px;font-weight:bold}}.m td{{padding:3px 5px;text-align:center;border-bottom:1px dotted #999}}.m .n{{text-align:right}}.m .a{{text-align:left}}.f td{{border-top:2px solid;font-weight:bold}}small{{font:8px "DejaVu Sans";display:block}}thead{{display:table-header-group}}</style>
<table class=k><tr><td><b>الجمهورية اللبنانية</b><br>الصندوق الوطني للضمان الاجتماعي<small>Caisse Nationale de Sécurité Sociale</small></td><td style="text-align:left" dir=ltr><b>Déclaration mensuelle nominative</b><br>بيان شهري اسمي بالأجور</td></tr></table><hr>
<table class=k><tr><td>اسم المؤسسة <small>Raison sociale</small></td><td><b>{firm[0]}</b></td><td>رقم المؤسسة <small>N° employeur</small></td><td><b>{aff}</b></td></tr><tr><td>الشهر <small>Mois</small></td><td><b>{ARM_LV[m-1]} {y}</b></td><td>عدد الأجراء <small>Nbre de salariés</small></td><td><b>{n}</b></td></tr></table><br>
<table class=m><thead><tr><th>ت</th><th>رقم الضمان<small>N° d'assuré</small></th><th>اسم الأجير وشهرته<small>Nom et prénom</small></th><th>تاريخ الاستخدام<small>Date d'entrée</small></th><th>عدد الأيام<small>Jours</small></th><th>الأجر الإجمالي<small>Salaire brut</small></th><th>الأجر الخاضع للسقف<small>Salaire plafonné</small></th></tr></thead><tbody>{tr}
<tr class=f><td colspan=4>المجموع العام / Total général</td><td>{td}</td><td class=a>{M(sg)}</td><td class=a>{M(tc)}</td></tr></tbody></table></html>'''
    p=L.path(f'bayan-{k+1}.pdf'); chromium(h,p); ps=pages_of(p,[r['nn'] for r in rows])
    dr=[]
    for r,pg in zip(rows,ps):
        q=dict(page=pg,immatriculation=r['nn'],name=r['ar'],days=str(r['d']),gross=str(r['g']),capped=str(r['c']))
        if 'hs' not in r: q['hire_date']=str(r['hd'])
        dr.append(q)
    L.add(f'bayan-{k+1}.pdf','bds',[dict(employer=dict(name=firm[0],affiliate=aff),period=f'{y}-{m:02d}',rows=dr,totals=[dict(scope='grand',page=ps[-1],days=str(td),gross=str(sg),capped=str(tc))])],[plant] if plant else [])
L.save(__file__)
