# Egypt, "شهادة مفردات مرتب" by Writer: letter with a list of items, two tables one above the other, total in words
from lib import *
L=Layout('a17_eg_mofradat','writer','ar'); items=[]
for k in range(7):
    R=random.Random(1700+k); y,m=2022+k%3,R.randint(1,12); firm=FIRMS[(k+3)%12]; ar=names(R,1,'E',4)[0][0]; ind=k%2==0; M=lambda v:money(v,2,'ind2' if ind else 'en'); I=lambda s:indic(s) if ind else s
    ins=digits(R,8); hd=date(R,2002,2020); iss=datetime.date(y+(m==12),m%12+1,R.randint(2,20))
    E=[('الأجر الأساسي',R.randrange(300000,900000,2500)),('حافز',R.randrange(50000,150000,2500)),('بدل طبيعة عمل',R.randrange(20000,60000,1000)),('علاوات خاصة',R.randrange(10000,40000,550))]
    g=sum(v for _,v in E); D=[('حصة العامل في التأمينات الاجتماعية',mulrate(g,11,100)),('ضريبة المرتبات',mulrate(max(0,g-300000),10,100)),('صندوق الزمالة',5000)]; d=sum(v for _,v in D); net=g-d; sg,sd,sn,w=g,d,net,net; plant=None
    if k==1: sn=net+30000; w=sn; plant=change('net-pay','net 300 above',1,val(sn),val(net))
    if k==4: sd=d+10000; sn=g-sd; w=sn; plant=change('deductions-sum','total deductions 100 above its items; net follows the total',1,val(sd),val(d))
    if k==5: w=net+100000; plant=change('amount-in-words','words 1000 above',1,val(w),val(net))
    f=Fodt(False,True,2,'Amiri',12); f.p(firm[0],bold=True,size=14); f.p('إدارة شئون العاملين'); f.p(''); f.p('شهادة مفردات مرتب','center',True,16); f.p('')
    f.p(f'تشهد إدارة شئون العاملين بأن السيد/ {ar}'); f.p(f'الرقم التأميني: {I(ins)}'); f.p(f'تاريخ التعيين: {I(ymd(hd))}'); f.p(f'وأن مفردات مرتبه عن شهر {ARM_EG[m-1]} {I(str(y))} كالآتي:'); f.p('')
    f.p('أولاً: الاستحقاقات',bold=True); f.table([9,4],[['البيان','المبلغ (جنيه)']]+[[a,M(v)] for a,v in E]+[['إجمالي الاستحقاقات',M(sg)]],head=1,bold_last=1,align=['right','center'])
    f.p(''); f.p('ثانياً: الاستقطاعات',bold=True); f.table([9,4],[['البيان','المبلغ (جنيه)']]+[[a,M(v)] for a,v in D]+[['إجمالي الاستقطاعات',M(sd)]],head=1,bold_last=1,align=['right','center'])
    lb,ps=divmod(w,100); f.p(''); f.p(f'صافي المرتب: {M(sn)} جنيه',bold=True); f.p('فقط وقدره: '+ar_words(lb)+' جنيهاً'+(f' و{ar_words(ps)} قرشاً' if ps else '')+' لا غير'); f.p(''); f.p(f'تحريراً في {I(ymd(iss))}'); f.p('مدير شئون العاملين','left')
    items.append((f'mofradat-{k+1}',f)); lines=[dict(page=1,label=a,amount=val(v)) for a,v in E+D]
    L.add(f'mofradat-{k+1}.pdf','payslip',[dict(employer=dict(name=firm[0]),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(page=1,immatriculation=ins,name=ar,hire_date=str(hd),gross=val(sg),deductions=val(sd),net=val(sn))],lines=lines,totals=[])],[plant] if plant else [])
writer(items,L.dir); L.save(__file__)
