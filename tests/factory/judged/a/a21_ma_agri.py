# Morocco, agricultural quarter by browser, French, ruled; each month has days and pay under a heading of the month; totals; page x/y
from lib import *
L=Layout('a21_ma_agri','chromium','fr')
for k in range(6):
    R=random.Random(2100+k); n=[13,29,44,8,21,57][k]; y,q=2019+k,R.randint(1,4); firm=FIRMS[(k+1)%12]; af=affil(R); M=lambda v:money(v,2,'fr' if k%2 else 'en'); rows=[];plant=None
    for ar,fr,_ in names(R,n,'W'):
        day=R.randrange(7670,14000,5); js=[R.choice([26,25,20,15,0,26]) for _ in range(3)]
        if not any(js): js[1]=26
        ms=[j*day for j in js]; rows.append(dict(im=imma(R),ci=cin(R),name=lastfirst(fr,'all'),js=js,ms=ms,J=sum(js),S=sum(ms)))
    if k==2: rows[11]['S']+=30000; plant=change('row-total','total of row 12 300 above its months; totals follow the column',1,val(rows[11]['S']),val(rows[11]['S']-30000))
    N=22; pages=[rows[i:i+N] for i in range(0,n,N)]; mm=[FRM[(q-1)*3+j] for j in range(3)]; body='';dr=[];tots=[]
    for pi,pg in enumerate(pages):
        body+=f'<div class=p><table class=h><tr><td>CNSS – RÉGIME AGRICOLE<br><b>Bordereau de déclaration des salaires</b></td><td>N° d\'affilié<br><b>{af}</b></td><td>Exploitation<br><b>{firm[1]}</b></td><td>Trimestre<br><b>T{q} {y}</b></td><td>Page {pi+1}/{len(pages)}</td></tr></table><table class=g><tr><th rowspan=2>N° immatriculation</th><th rowspan=2>N° CIN</th><th rowspan=2>Nom et prénom</th>'+''.join(f'<th colspan=2>{x.capitalize()}</th>' for x in mm)+'<th colspan=2>Trimestre</th></tr><tr>'+'<th>Jours</th><th>Salaire</th>'*3+'<th>Jours</th><th>Salaire brut</th></tr>'
        for r in pg:
            body+=f'<tr><td>{r["im"]}</td><td>{r["ci"]}</td><td class=l>{r["name"]}</td>'+''.join(f'<td>{j or ""}</td><td class=r>{M(s) if j else ""}</td>' for j,s in zip(r['js'],r['ms']))+f'<td>{r["J"]}</td><td class=r>{M(r["S"])}</td></tr>'
            dd=dict(page=pi+1,immatriculation=r['im'],cin=r['ci'],name=r['name'],days=str(r['J']))
            for j in range(3):
                if r['js'][j]: dd[f'month_{j+1}']=val(r['ms'][j])
            dr.append(dd)
        def tl(lb,rs,e=0): return f'<tr class=t><td colspan=3>{lb}</td>'+''.join(f'<td>{sum(r["js"][j] for r in rs)}</td><td class=r>{M(sum(r["ms"][j] for r in rs))}</td>' for j in range(3))+f'<td>{sum(r["J"] for r in rs)}</td><td class=r>{M(sum(r["S"] for r in rs)+e)}</td></tr>'
        e=0
        if k==4: e=50000; plant=change('page-total','page total of the quarter 500 above',1,val(sum(r['S'] for r in pg)+e),val(sum(r['S'] for r in pg)))
        body+=tl('TOTAL DE LA PAGE',pg,e); tots.append(dict(scope='page',page=pi+1,days=str(sum(r['J'] for r in pg)),**{f'month_{j+1}':val(sum(r['ms'][j] for r in pg)) for j in range(3)}))
        if len(pages)>1:
            acc=sum(pages[:pi+1],[]); body+=tl('TOTAL CUMULÉ',acc); tots.append(dict(scope='cumulative',page=pi+1,days=str(sum(r['J'] for r in acc)),**{f'month_{j+1}':val(sum(r['ms'][j] for r in acc)) for j in range(3)}))
        body+='</table></div>'
    h='<meta charset=utf-8><style>@page{size:A4 landscape;margin:9mm}body{font:10px Arial,"Liberation Sans"}.p{page-break-after:always}.p:last-child{page-break-after:auto}table{border-collapse:collapse;width:100%}.g td,.g th{border:1px solid #333;padding:2px 4px;text-align:center}.g .l{text-align:left}.g .r{text-align:right}.t{font-weight:bold}.h td{border:1px solid #333;padding:4px}.h{margin-bottom:6px}</style>'+body
    chromium(h,L.path(f'agri-{k+1}.pdf')); L.add(f'agri-{k+1}.pdf','bds',[dict(employer=dict(affiliate=af,name=firm[1]),period=f'{y}-Q{q}',page_count=str(len(pages)),rows=dr,totals=tots)],[plant] if plant else [])
L.save(__file__)
