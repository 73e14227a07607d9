# Lebanon, payslip in French and Arabic by Writer: label | amount | Arabic label in three columns; Lebanese pounds without decimals
from lib import *
L=Layout('a34_lb_bulletin','writer','frar'); items=[]
for k in range(7):
    R=random.Random(3400+k); y,m=2022+k%3,R.randint(1,12); firm=FIRMS[(k+1)%12]; nm_,fr,_=names(R,1,'E')[0]; M=lambda v:money(v,0,['fr','en'][k%2]); plant=None; aff=digits(R,6); nn=digits(R,7); hd=date(R,2003,2019)
    b=R.randrange(8000000,40000000,50000); tr=R.choice([1250000,2500000]); fa=R.choice([0,600000]); g=b+tr+fa; cn=mulrate(min(b,18000000),3,100); ir=mulrate(max(0,b-10000000),4,100); av=R.choice([0,1000000]); d=cn+ir+av; net=g-d; sn=net; sd=d
    if k==1: sn=net+500000; plant=change('net-pay','net 500 000 above',1,str(sn),str(net))
    if k==4: sd=d+100000; plant=change('deductions-sum','deductions 100 000 above the lines; net follows the lines',1,str(sd),str(d))
    f=Fodt(False,False,2,'DejaVu Sans',9.5); f.p(firm[1],bold=True,size=12); f.p('BULLETIN DE SALAIRE – قسيمة الراتب','center',True,12); f.p('')
    f.table([4.2,8.6,4.2],[['Mois',f'{FRM[m-1]} {y}','الشهر'],['Nom et prénom',lastfirst(fr),'الاسم والشهرة'],['N° CNSS',nn,'رقم الضمان'],["N° d'employeur",aff,'رقم المؤسسة'],["Date d'entrée",dmy(hd),'تاريخ الاستخدام']],align=['left','center','right'])
    f.p('')
    E=[('Salaire de base','الراتب الأساسي',b),('Indemnité de transport','بدل النقل',tr),('Allocations familiales','التعويض العائلي',fa)]; D=[('Cotisation CNSS maladie 3 %','اشتراك الضمان',cn),('Impôt sur le salaire','ضريبة الدخل',ir),('Avance','سلفة',av)]
    E=[e for e in E if e[2]]; D=[e for e in D if e[2]]
    f.table([6.5,4,6.5],[['Désignation','Montant (L.L.)','البيان']]+[[a,M(v),c] for a,c,v in E]+[['Total brut',M(g),'المجموع']]+[[a,M(v),c] for a,c,v in D]+[['Total des retenues',M(sd),'مجموع الحسومات'],['NET À PAYER',M(sn),'الصافي للدفع']],head=1,align=['left','right','right'],bold_last=1)
    f.p(''); f.p('Signature de l\'employé'); items.append((f'bs-{k+1}',f))
    L.add(f'bs-{k+1}.pdf','payslip',[dict(employer=dict(name=firm[1],affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=nn,name=lastfirst(fr),hire_date=str(hd),gross=str(g),deductions=str(sd),net=str(sn))],lines=[dict(page=1,amount=str(v)) for _,_,v in E+D],totals=[])],[plant] if plant else [])
writer(items,L.dir); L.save(__file__)
