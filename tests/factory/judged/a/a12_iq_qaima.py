# Iraq, Arabic salary list in Typst, dinars without decimals, pension 5 %, landscape, totals above the list in a box; horizontal rules only
from lib import *
L=Layout('a12_iq_qaima','typst','ar')
for k in range(6):
    R=random.Random(1200+k); n=[9,20,33,14,46,27][k]; y,m=2024,R.randint(1,12); firm=FIRMS[(k+11)%12]; M=lambda v:money(v,0,'en'); plant=None
    rows=[]
    for i,(ar,fr,_) in enumerate(names(R,n,'E',3)):
        b=R.randrange(450000,1900000,1000); mk=R.choice([0,50000,75000,125000]); g=b+mk; t=mulrate(b,5,100); x=R.choice([0,0,15000,32500]); rows.append(dict(ar=ar,num=digits(R,6),b=b,mk=mk,g=g,t=t,x=x,d=t+x,net=g-t-x))
    T={f:sum(r[f] for r in rows) for f in('b','mk','g','t','x','d','net')}; S=dict(T)
    if k==1: S['net']+=100000; plant=change('grand-total','net in the box 100 000 above the rows',1,str(S['net']),str(T['net']))
    if k==3: rows[6]['d']+=5000; S['d']+=5000; T['d']+=5000; plant=change('net-pay','deductions of row 7 5 000 above; net as before',1,str(rows[6]['net']),None)
    hd=['ت','الرقم الوظيفي','الاسم الثلاثي','الراتب الاسمي','المخصصات','مجموع الاستحقاق','توقيفات تقاعدية','استقطاعات أخرى','مجموع الاستقطاعات','الراتب الصافي','التوقيع']
    cells=''.join(''.join(f'[{c}],' for c in [i+1,r['num'],r['ar'],M(r['b']),M(r['mk']),M(r['g']),M(r['t']),M(r['x']),M(r['d']),M(r['net']),'']) for i,r in enumerate(rows))
    src='#set page(paper:"a4",flipped:true,margin:(x:1.2cm,y:1.3cm),footer:context align(center)[صفحة #counter(page).display()])\n#set text(font:("Noto Naskh Arabic",),lang:"ar",dir:rtl,size:9pt)\n'
    src+=f'#grid(columns:(1fr,auto),[*{firm[0]}*\\ شعبة الحسابات],[قائمة رواتب المنتسبين لشهر {ARM_LV[m-1]} / {y}])\n#v(2mm)\n#box(stroke:.8pt,inset:5pt)[عدد المنتسبين: {n} #h(8mm) مجموع الاستحقاق: {M(S["g"])} #h(8mm) مجموع الاستقطاعات: {M(S["d"])} #h(8mm) صافي الرواتب: {M(S["net"])} دينار]\n#v(2mm)\n'
    src+='#table(columns:(auto,auto,1fr,auto,auto,auto,auto,auto,auto,auto,1.6cm),stroke:(x,y)=>(bottom:.4pt+gray,top:if y==0 {1pt} else {none}),inset:4pt,align:center+horizon,table.header('+''.join(f'[*{c}*],' for c in hd)+'),'+cells+')\n'
    p=L.path(f'qaima-{k+1}.pdf'); typst(src,p); ps=pages_of(p,[r['num'] for r in rows])
    L.add(f'qaima-{k+1}.pdf','register',[dict(employer=dict(name=firm[0]),period=f'{y}-{m:02d}',rows=[dict(page=pg,name=r['ar'],gross=str(r['g']),deductions=str(r['d']),net=str(r['net'])) for r,pg in zip(rows,ps)],totals=[dict(scope='grand',page=1,headcount=str(n),gross=str(S['g']),deductions=str(S['d']),net=str(S['net']))])],[plant] if plant else [])
L.save(__file__)
