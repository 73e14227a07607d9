# Egypt, payroll with two lines for each worker (Typst): name and entitlements above, number and deductions below; heading of two lines; Latin digits
from lib import *
L=Layout('a26_eg_two_line','typst','ar')
for k in range(6):
    R=random.Random(2600+k); n=[7,16,25,11,33,20][k]; y,m=2022+k%3,R.randint(1,12); firm=FIRMS[(k+10)%12]; M=lambda v:money(v,2,'en'); plant=None; rows=[]
    for ar,_,_ in names(R,n,'E',3):
        b=R.randrange(300000,900000,2500); h=R.randrange(20000,200000,2500); g=b+h; ins=mulrate(b,11,100); tx=mulrate(max(0,g-ins-250000),10,100); d=ins+tx; rows.append(dict(ar=ar,num=digits(R,8),job=R.choice(['فني','إداري','عامل إنتاج']),b=b,h=h,g=g,ins=ins,tx=tx,d=d,net=g-d))
    T={f:sum(r[f] for r in rows) for f in('b','h','g','ins','tx','d','net')}
    if k==2: rows[10]['net']-=50000; plant=change('net-pay','net of row 11 500 below',1,val(rows[10]['net']),val(rows[10]['net']+50000))
    if k==4: T['g']+=1000000; plant=change('grand-total','total of gross 10 000 above',1,val(T['g']),val(T['g']-1000000))
    H='table.cell(rowspan:2)[*م*],[*الاسم*],[*الأجر الأساسي*],[*الحوافز*],[*إجمالي المستحق*],table.cell(rowspan:2)[*صافي الأجر*],[*الرقم التأميني – الوظيفة*],[*التأمينات*],[*الضرائب*],[*إجمالي المستقطع*]'
    body=''.join(f'table.cell(rowspan:2)[{i+1}],[{r["ar"]}],[{M(r["b"])}],[{M(r["h"])}],[{M(r["g"])}],table.cell(rowspan:2)[*{M(r["net"])}*],[{r["num"]} – {r["job"]}],[{M(r["ins"])}],[{M(r["tx"])}],[{M(r["d"])}],' for i,r in enumerate(rows))
    tot=f'table.cell(rowspan:2,colspan:2)[*الإجمالي*],[{M(T["b"])}],[{M(T["h"])}],[{M(T["g"])}],table.cell(rowspan:2)[*{M(T["net"])}*],[{M(T["ins"])}],[{M(T["tx"])}],[{M(T["d"])}]'
    src=f'#set page(paper:"a4",margin:1.5cm)\n#set text(font:("Amiri",),lang:"ar",dir:rtl,size:10.5pt)\n*{firm[0]}*\n#align(center)[*كشف أجور شهر {ARM_EG[m-1]} {y}*]\n#show table.cell: it => block(breakable:false,it)\n#table(columns:(auto,1fr,auto,auto,auto,auto),align:center+horizon,inset:3.5pt,stroke:.5pt,table.header({H}),{body}{tot})\n'
    p=L.path(f'ujur-{k+1}.pdf'); typst(src,p); ps=pages_of(p,[r['num'] for r in rows]); import pymupdf; N=len(pymupdf.open(p))
    if plant: plant['location']['page']=ps[10] if k==2 else N
    L.add(f'ujur-{k+1}.pdf','register',[dict(employer=dict(name=firm[0]),period=f'{y}-{m:02d}',rows=[dict(page=q,immatriculation=r['num'],name=r['ar'],gross=val(r['g']),deductions=val(r['d']),net=val(r['net'])) for r,q in zip(rows,ps)],totals=[dict(scope='grand',page=N,gross=val(T['g']),deductions=val(T['d']),net=val(T['net']))])],[plant] if plant else [])
L.save(__file__)
