# Jordan, Arabic list for the social security by PyMuPDF Story: borders only under rows, employee and employer shares, three decimals
from lib import *
import pymupdf
L=Layout('a27_jo_story','pymupdf-story','ar')
for k in range(6):
    R=random.Random(2700+k); n=[6,17,28,12,36,22][k]; y,m=2023+k%2,R.randint(1,12); firm=FIRMS[(k+1)%12]; er=digits(R,7); plant=None; M=lambda v:money(v,3,'en'); rows=[]
    for ar,_,_ in names(R,n,'E',2):
        g=R.randrange(260000,1400000,1000); e=mulrate(g,75,1000); o=mulrate(g,1425,10000); rows.append(dict(ar=ar,ss=digits(R,10,'9'),hd=date(R,2006,2021),g=g,e=e,o=o,t=e+o))
    T={f:sum(r[f] for r in rows) for f in('g','e','o','t')}
    if k==3: T['g']+=200000; plant=change('grand-total','total of wages 200 above',1,val(T['g'],3),val(T['g']-200000,3))
    if k==1: plant=change('impossible-date','hire date 30 February in row 5',1,'30/02/2015',None)
    hd=['رقم','اسم المؤمن عليه','رقم الضمان','تاريخ الالتحاق','الأجر الشهري','اقتطاع العامل 7.5%','مساهمة المنشأة 14.25%','مجموع الاشتراك']
    # story lays tables left to right: cells in reverse give a right-to-left sheet
    rv=lambda cells,tag='td',cl='':'<tr'+cl+'>'+''.join(f'<{tag}>{c}</{tag}>' for c in reversed(cells))+'</tr>'
    tr=''.join(rv([i+1,r['ar'],r['ss'],'30/02/2015' if k==1 and i==4 else dmy(r['hd']),M(r['g']),M(r['e']),M(r['o']),M(r['t'])]) for i,r in enumerate(rows))
    h=f'<body dir="rtl"><p class=c><b>{firm[0]}</b></p><p class=c>كشف أجور المؤمن عليهم واشتراكاتهم لشهر {ARM_LV[m-1]} {y}</p><p>رقم المنشأة: {er}</p><table>{rv(hd,"th")}{tr}{rv(["","المجموع","","",M(T["g"]),M(T["e"]),M(T["o"]),M(T["t"])],"td"," class=f")}</table><p>عدد المؤمن عليهم: {n}</p></body>'
    css='@font-face{font-family:am;src:url(Amiri-Regular.ttf)} @font-face{font-family:am;font-weight:bold;src:url(Amiri-Bold.ttf)} body{font-family:am;font-size:11px} .c{text-align:center} table{width:100%;border-collapse:collapse} td,th{border-bottom:0.5px solid #777;padding:3px;text-align:center} th{border-top:1px solid #000;border-bottom:1px solid #000} .f td{font-weight:bold}'
    p=L.path(f'daman-{k+1}.pdf'); story(h,p,css,'a4',36,pymupdf.Archive('/usr/share/fonts/opentype/fonts-hosny-amiri')); ps=pages_of(p,[r['ss'] for r in rows]); N=len(pymupdf.open(p))
    if plant and k==3: plant['location']['page']=N
    dr=[]
    for i,(r,q) in enumerate(zip(rows,ps)):
        x=dict(page=q,immatriculation=r['ss'],name=r['ar'],gross=val(r['g'],3))
        if not(k==1 and i==4): x['hire_date']=str(r['hd'])
        dr.append(x)
    L.add(f'daman-{k+1}.pdf','bds',[dict(employer=dict(name=firm[0],affiliate=er),period=f'{y}-{m:02d}',rows=dr,totals=[dict(scope='grand',page=N,gross=val(T['g'],3))])],[plant] if plant else [])
L.save(__file__)
