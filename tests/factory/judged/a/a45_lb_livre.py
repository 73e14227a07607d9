# Lebanon/Jordan region: three-language heading? French register by Writer with wrapped names and a heading of two storeys, RTL off; months: gross in L.L. and in US dollars
from lib import *
L=Layout('a45_ma_livre_writer','writer','frar'); items=[]; meta=[]
for k in range(6):
    R=random.Random(4500+k); n=[5,14,22,31,9,18][k]; y,m=2020+k%5,R.randint(1,12); firm=FIRMS[(k+10)%12]; af=affil(R); M=lambda v:money(v,2,'fr'); plant=None; rows=[]
    for ar,fr,_ in names(R,n,'W'):
        b=R.randrange(300000,1300000,2500); p=R.choice([0,25000,60000]); g=b+p; c=mulrate(min(g,600000),448,10000); a=mulrate(g,226,10000); i=mulrate(max(0,g-c-a-350000),10,100); v=R.choice([0,0,50000]); d=c+a+i+v; rows.append(dict(name=lastfirst(fr,'all'),ar=ar,im=imma(R),j=R.choice([26,26,24]),b=b,p=p,g=g,c=c,a=a,i=i,v=v,d=d,net=g-d))
    F=['j','b','p','g','c','a','i','v','d','net']; T={f:sum(r[f] for r in rows) for f in F}
    if k==2: rows[3]['net']+=10000; plant=change('net-pay','net of row 4 100 above; total of true nets',1,val(rows[3]['net']),val(rows[3]['net']-10000))
    if k==3: T['g']-=200000; plant=change('grand-total','total gross 2000 below',1,val(T['g']),val(T['g']+200000))
    f=Fodt(True,False,1,'DejaVu Sans',8); f.p(f'{firm[1]} – {firm[0]}',bold=True,size=11); f.p(f'N° affiliation CNSS : {af}'); f.p(f'LIVRE DE PAIE / دفتر الأجور – {FRM[m-1]} {y}','center',True,11)
    t=[[('N°',1,2),('Nom et prénom\nالاسم الكامل',1,2),('N° CNSS\nرقم التسجيل',1,2),('Jours\nالأيام',1,2),('Gains / المكاسب',3),None,None,('Retenues / الاقتطاعات',5),None,None,None,None,('Net à payer\nالصافي',1,2)],
       [None,None,None,None,'Base','Primes','Brut\nالإجمالي','CNSS','AMO','IR','Avances','Total\nالمجموع',None]]
    for i,r in enumerate(rows): t.append([str(i+1),r['name']+'\n'+r['ar'],r['im'],str(r['j'])]+[M(r[q]) for q in F[1:]])
    t.append([('TOTAUX / المجموع',3),None,None,str(T['j'])]+[M(T[q]) for q in F[1:]])
    f.table([.8,4.2,2.1,1.1,2.1,1.7,2.2,1.7,1.7,2,1.7,2.1,2.4],t,head=2,size=7,bold_last=1); items.append((f'livre-{k+1}',f)); meta.append((rows,T,plant,firm,af,y,m))
writer(items,L.dir)
for k,(rows,T,plant,firm,af,y,m) in enumerate(meta):
    import pymupdf; p=L.path(f'livre-{k+1}.pdf'); ps=pages_of(p,[r['im'] for r in rows]); N=len(pymupdf.open(p))
    if plant and k==3: plant['location']['page']=N
    L.add(f'livre-{k+1}.pdf','register',[dict(employer=dict(affiliate=af),period=f'{y}-{m:02d}',rows=[dict(page=q,immatriculation=r['im'],days=str(r['j']),gross=val(r['g']),deductions=val(r['d']),net=val(r['net'])) for r,q in zip(rows,ps)],totals=[dict(scope='grand',page=N,days=str(T['j']),gross=val(T['g']),deductions=val(T['d']),net=val(T['net']))])],[plant] if plant else [])
L.save(__file__)
