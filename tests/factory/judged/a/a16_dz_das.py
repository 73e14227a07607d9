# Algeria, yearly declaration of wages (DAS) by Writer, French; four quarters with days and pay below one another in each row? no: columns T1..T4 and yearly total, wrapped headings
from lib import *
L=Layout('a16_dz_das','writer','fr'); items=[]; meta=[]
for k in range(6):
    R=random.Random(1600+k); n=[10,22,37,5,16,29][k]; y=2018+k; firm=FIRMS[(k+7)%12]; emp=digits(R,10); M=lambda v:money(v,2,'fr'); plant=None; rows=[]
    for ar,fr,_ in names(R,n,'W'):
        b=R.randrange(6000000,27000000,50000); t=[b+R.choice([0,0,450000,-1200050]) for _ in range(4)]
        if R.random()<.1: t[0]=0
        rows.append(dict(name=fr[2].upper()+' '+fr[0],nss=digits(R,12),bd=date(R,1960,1982),hd=date(R,2003,y-1),t=t,tot=sum(t)))
    if k==1: rows[4]['tot']+=1000000; plant=change('row-total','yearly total of row 5 10 000 above its quarters; grand total follows',1,val(rows[4]['tot']),val(rows[4]['tot']-1000000))
    T=[sum(r['t'][j] for r in rows) for j in range(4)]+[sum(r['tot'] for r in rows)]
    if k==5: T[4]-=50000000; plant=change('grand-total','yearly total 500 000 below',1,val(T[4]),val(T[4]+50000000))
    if k==4: plant=change('birth-after-hire','row 3 born after being hired',1,'','') ; rows[2]['bd']=datetime.date(rows[2]['hd'].year+2,5,14)
    f=Fodt(True,False,1.2,'Liberation Sans',9); f.p('DECLARATION ANNUELLE DES SALAIRES ET DES SALARIES','center',True,13); f.p(f'Exercice {y}','center',True,11)
    f.p(f'Employeur : {firm[1]}\tN° d\'adhérent employeur : {emp}'); f.p('Adresse : Cité 200 logements, Sétif'); f.p('')
    t=[['N°','N° Sécurité\nSociale','Nom et prénom\ndu salarié','Date de\nnaissance','Date\nd\'entrée','Salaires\n1er trim.','Salaires\n2e trim.','Salaires\n3e trim.','Salaires\n4e trim.','Total annuel\nsoumis à\ncotisation']]
    for i,r in enumerate(rows): t.append([str(i+1),r['nss'],r['name'],dmy(r['bd']),dmy(r['hd'])]+[M(x) for x in r['t']]+[M(r['tot'])])
    t.append([('Totaux',5),None,None,None,None]+[M(x) for x in T])
    f.table([.9,3,5,2.1,2.1,2.7,2.7,2.7,2.7,3.2],t,head=1,size=8,align=['center','center','left','center','center','right','right','right','right','right'],bold_last=1)
    iss=datetime.date(y+1,1,R.randint(8,29)); f.p(''); f.p(f'Fait à Sétif, le {dmy(iss)}','right'); items.append((f'das-{k+1}',f)); meta.append((rows,T,plant,firm,emp,y,iss))
writer(items,L.dir)
for k,(rows,T,plant,firm,emp,y,iss) in enumerate(meta):
    ps=pages_of(L.path(f'das-{k+1}.pdf'),[r['nss'] for r in rows]); import pymupdf
    N=[i+1 for i,p in enumerate(pymupdf.open(L.path(f'das-{k+1}.pdf'))) if 'Totaux' in p.get_text()][0]
    if plant and plant['kind']=='grand-total': plant['location']['page']=N
    L.add(f'das-{k+1}.pdf','bds',[dict(employer=dict(name=firm[1],affiliate=emp),issue_date=str(iss),rows=[dict(page=q,immatriculation=r['nss'],name=r['name'],birth_date=str(r['bd']),hire_date=str(r['hd'])) for r,q in zip(rows,ps)],totals=[])],[plant] if plant else [])
L.save(__file__)
