# Gulf, time sheet and pay of hourly workers (Chromium, English headings, Arabic names), hours, rate per hour, pay, net; site groups; LTR
from lib import *
L=Layout('a44_gulf_hours','chromium','enar')
for k in range(6):
    R=random.Random(4400+k); n=[8,18,30,13,41,24][k]; y,m=2023+k%2,R.randint(1,12); firm=FIRMS[(k+7)%12]; co=firm[1].rsplit(' ',1)[0]+' CONTRACTING LLC'; M=lambda v:money(v,2,'en'); plant=None; rows=[]
    for ar,fr,_ in names(R,n,'E'):
        h=R.choice([208,200,192,176,160]); o=R.choice([0,0,12,24,31]); rt=R.randrange(650,2400,25); g=h*rt+mulrate(o*rt,125,100); d=R.choice([0,0,5000,12050]); rows.append(dict(ar=ar,no='W'+digits(R,4),h=h,o=o,rt=rt,g=g,d=d,net=g-d))
    if k==2: rows[9]['net']+=90000; plant=change('net-pay','net of row 10 900 above; total of the true nets',1,val(rows[9]['net']),val(rows[9]['net']-90000))
    T={f:sum(r[f] for r in rows) for f in('h','o','g','d','net')}
    if k==2: T['net']-=90000
    if k==5: T['g']-=100000; plant=change('grand-total','total gross 1000 below',1,val(T['g']),val(T['g']+100000))
    tr=''.join(f'<tr><td>{r["no"]}</td><td class=n dir=rtl>{r["ar"]}</td><td>{r["h"]}</td><td>{r["o"]}</td><td class=r>{M(r["rt"])}</td><td class=r>{M(r["g"])}</td><td class=r>{M(r["d"])}</td><td class=r>{M(r["net"])}</td></tr>' for r in rows)
    h=f'<!DOCTYPE html><meta charset=utf-8><style>@page{{size:A4;margin:12mm}}body{{font:11px "Liberation Sans","Noto Naskh Arabic"}}table{{width:100%;border-collapse:collapse}}th{{text-align:right;border-bottom:2px solid #000;padding:3px}}th:nth-child(1),td:nth-child(1){{text-align:left}}td{{padding:3px;border-bottom:1px solid #ddd;text-align:right}}.n{{text-align:right}}tfoot td{{border-top:2px solid #000;font-weight:bold}}thead{{display:table-header-group}}tfoot{{display:table-row-group}}</style><h3>{co}</h3><p>Wage sheet for daily-rated workers &mdash; {ENM[m-1]} {y}</p><table><thead><tr><th>Worker ID</th><th>Name</th><th>Regular hours</th><th>OT hours</th><th>Rate/hr</th><th>Gross wages</th><th>Deductions</th><th>Net wages</th></tr></thead><tbody>{tr}</tbody><tfoot><tr><td>Totals</td><td>{n} workers</td><td>{T["h"]}</td><td>{T["o"]}</td><td></td><td>{M(T["g"])}</td><td>{M(T["d"])}</td><td>{M(T["net"])}</td></tr></tfoot></table>'
    p=L.path(f'wages-{k+1}.pdf'); chromium(h,p); ps=pages_of(p,[r['no'] for r in rows]); import pymupdf; N=len(pymupdf.open(p))
    if plant: plant['location']['page']=ps[9] if k==2 else N
    L.add(f'wages-{k+1}.pdf','register',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=q,name=r['ar'],gross=val(r['g']),deductions=val(r['d']),net=val(r['net'])) for r,q in zip(rows,ps)],totals=[dict(scope='grand',page=N,headcount=str(n),gross=val(T['g']),deductions=val(T['d']),net=val(T['net']))])],[plant] if plant else [])
L.save(__file__)
