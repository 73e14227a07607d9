# Saudi Arabia, monthly contribution invoice, English and Arabic (Typst): lines base x rate, total; key/value with Arabic at the right of the value
from lib import *
L=Layout('a29_sa_gosi','typst','enar')
for k in range(7):
    R=random.Random(2900+k); y,m=2022+k%3,R.randint(1,12); firm=FIRMS[(k+5)%12]; sub=digits(R,9); ny,nm=(y+1,1) if m==12 else (y,m+1); iss=datetime.date(ny,nm,R.randint(1,5)); due=datetime.date(ny,nm,15); ref=digits(R,12); plant=None; M=lambda v:money(v,2,'en'); ib=iban_of(R,'SA')
    bs=R.randrange(5000000,60000000,2500); bn=R.randrange(2000000,20000000,2500)
    ls=[('Annuities – Saudi','المعاشات',bs,1800),('SANED – Saudi','ساند',bs,150),('Occupational hazards – Saudi','الأخطار المهنية (سعودي)',bs,200),('Occupational hazards – Non-Saudi','الأخطار المهنية (غير سعودي)',bn,200)]; am=[mulrate(b,r,10000) for _,_,b,r in ls]
    if k==1: am[2]+=30000; plant=change('rate-product','third line 300 above its product; total follows',1,val(am[2]),val(am[2]-30000))
    tot=sum(am); st=tot
    if k==4: st=tot-1000000; plant=change('payment-total','total 10 000 below its lines',1,val(st),val(tot))
    kv=[('Establishment','اسم المنشأة',firm[0]),('Subscription No.','رقم الاشتراك',sub),('Invoice month','شهر الفاتورة',f'{m:02d}/{y}'),('Invoice date','تاريخ الفاتورة',ymd(iss,'-')),('Due date','تاريخ الاستحقاق',ymd(due,'-')),('Invoice No.','رقم الفاتورة',ref)]
    src='#set page(paper:"a4",margin:1.8cm)\n#set text(font:("Liberation Sans","Noto Naskh Arabic"),size:9.5pt)\n#grid(columns:(1fr,1fr),[*Monthly contributions invoice*],[#align(right)[#text(lang:"ar",dir:rtl)[*فاتورة الاشتراكات الشهرية*]]])\n#v(3mm)\n'
    src+='#table(columns:(3.4cm,1fr,3.4cm),stroke:(bottom:.4pt+luma(160)),align:(left,center,right),'+''.join(f'[{a}],[*{c}*],[#text(lang:"ar",dir:rtl)[{b}]],' for a,b,c in kv)+')\n#v(4mm)\n'
    src+='#table(columns:(1fr,1fr,auto,auto,auto),align:(left,right,right,right,right),stroke:.5pt,[*Branch*],[#text(lang:"ar",dir:rtl)[*الفرع*]],[*Wage base*\\ #text(lang:"ar",dir:rtl)[الأجور الخاضعة]],[*Rate*\\ #text(lang:"ar",dir:rtl)[النسبة]],[*Contribution*\\ #text(lang:"ar",dir:rtl)[الاشتراك]],'+''.join(f'[{e}],[#text(lang:"ar",dir:rtl)[{a}]],[{M(b)}],[{r/100:.2f}%],[{M(x)}],' for (e,a,b,r),x in zip(ls,am))+f'table.cell(colspan:4)[*Total due (SAR)* #h(1fr) #text(lang:"ar",dir:rtl)[*الإجمالي المستحق*]],[*{M(st)}*])\n#v(4mm)\nIBAN: {ib}\n'
    typst(src,L.path(f'invoice-{k+1}.pdf')); L.add(f'invoice-{k+1}.pdf','bpc',[dict(employer=dict(name=firm[0],affiliate=sub),period=f'{y}-{m:02d}',issue_date=str(iss),due_date=str(due),iban=ib,lines=[dict(page=1,base=val(b),rate=f'{r/10000:.4f}',amount=val(x)) for (e,a,b,r),x in zip(ls,am)],totals=[dict(scope='grand',page=1,amount=val(st))])],[plant] if plant else [])
L.save(__file__)
