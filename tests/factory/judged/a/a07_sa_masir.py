# Saudi Arabia, payroll sheet (masir) in Writer from an HTML table, right to left, Latin digits
from lib import *
L=Layout('a07_sa_masir','writer','ar')
items=[]
for k in range(6):
    R=random.Random(700+k); n=[10,18,6,27,13,22][k]; y,m=2024,R.randint(1,12); firm=FIRMS[(k+8)%12]; sub=digits(R,9)
    rows=[]
    for i,(ar,_,_) in enumerate(names(R,n,'E',3)):
        b=R.randrange(300000,1200000,25000); h=mulrate(b,25,100); t=mulrate(b,10,100); oth=R.choice([0,0,50000,75000]); g=b+h+t+oth
        saudi=R.random()<.6; go=mulrate(b+h,975,10000) if saudi else 0; ab=R.choice([0,0,0,mulrate(b,1,30)]); d=go+ab
        rows.append(dict(ar=ar,id=digits(R,10,'1' if saudi else '2'),nat='سعودي' if saudi else R.choice(['مصري','أردني','هندي']),b=b,h=h,t=t,oth=oth,g=g,go=go,ab=ab,d=d,net=g-d))
    plant=None; M=lambda v:money(v,2,'en')
    tot={f:sum(r[f] for r in rows) for f in('b','h','t','oth','g','go','ab','d','net')}
    if k==2: rows[3]['net']+=27000; plant=change('net-pay','net of row 4 270 above gross less deductions, total of the true nets',1,val(rows[3]['net']),val(rows[3]['net']-27000))
    if k==5: tot['go']+=0; tot['d']+=100; plant=change('grand-total','total deductions 1.00 above the rows',1,val(tot['d']),val(tot['d']-100))
    hd=['م','الاسم','رقم الهوية','الجنسية','الراتب الأساسي','بدل السكن','بدل النقل','بدلات أخرى','إجمالي الراتب','حسم التأمينات','حسم غياب','مجموع الحسميات','صافي الراتب']
    f=Fodt(True,True,1.2,size=9); f.p(firm[0],'center',True,13); f.p(f'مسير رواتب شهر {m:02d}/{y}م','center',True,11); f.p(f'رقم المنشأة في التأمينات الاجتماعية: {sub}')
    T=[hd]+[[str(i+1),r['ar'],r['id'],r['nat']]+[M(r[q]) for q in('b','h','t','oth','g','go','ab','d','net')] for i,r in enumerate(rows)]
    T.append([('المجموع',4),None,None,None]+[M(tot[q]) for q in('b','h','t','oth','g','go','ab','d','net')])
    f.table([.8,4.6,2.2,1.5,1.95,1.95,1.75,1.8,2.1,1.9,1.7,2.0,2.1],T,head=1,size=8,bold_last=1)
    f.p(f'عدد الموظفين: {n}'); f.p('مدير الموارد البشرية\t\t\tالمدير العام')
    items.append((f'masir-{k+1}',f))
    L.add(f'masir-{k+1}.pdf','register',[dict(employer=dict(name=firm[0],affiliate=sub),period=f'{y}-{m:02d}',rows=[dict(page=1,name=r['ar'],gross=val(r['g']),deductions=val(r['d']),net=val(r['net']),_k=r['id']) for r in rows],totals=[dict(scope='grand',page=1,gross=val(tot['g']),deductions=val(tot['d']),net=val(tot['net']))])],[plant] if plant else [])
writer(items,L.dir)
import pymupdf
for d in L.docs:
    rs=d['declarations'][0]['rows']; ps=pages_of(L.path(d['path']),[r['_k'] for r in rs])
    for r,p in zip(rs,ps): r['page']=p; r.pop('_k')
    last=len(pymupdf.open(L.path(d['path']))); d['declarations'][0]['totals'][0]['page']=ps[-1]
L.save(__file__)
