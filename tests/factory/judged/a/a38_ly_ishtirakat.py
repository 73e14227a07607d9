# Libya, payment notice of contributions, Arabic (WeasyPrint): shares base x rate, in a framed sheet; amount in words; three decimals
from lib import *
L=Layout('a38_ly_ishtirakat','weasyprint','ar')
for k in range(7):
    R=random.Random(3800+k); y,m=2021+k%4,R.randint(1,12); firm=FIRMS[(k+7)%12]; er=digits(R,7); n=R.randint(5,90); ny,nm=(y+1,1) if m==12 else (y,m+1); iss=datetime.date(ny,nm,R.randint(1,9)); due=datetime.date(ny,nm,10); M=lambda v:money(v,3,['en','dot'][k%2]); plant=None
    b=R.randrange(9000000,120000000,500); ls=[('حصة المشتركين',b,375),('حصة جهة العمل',b,1050),('حصة الخزانة العامة',b,75)]; am=[mulrate(x,r,10000) for _,x,r in ls]
    if k==1: am[1]+=100000; plant=change('rate-product','second line 100 above its product; total follows',1,val(am[1],3),val(am[1]-100000,3))
    tot=sum(am); st=tot; w=tot
    if k==3: st=tot+3000000; w=st; plant=change('payment-total','total 3000 above its lines',1,val(st,3),val(tot,3))
    if k==5: w=tot+1000000; plant=change('amount-in-words','words 1000 above',1,val(w,3),val(tot,3))
    d,f=divmod(w,1000)
    h=f'''<html dir=rtl lang=ar><style>@page{{size:A4;margin:16mm}}body{{font:11pt "Amiri"}}.o{{border:1.5pt solid;padding:10px}}table{{border-collapse:collapse;width:100%;margin:8px 0}}td,th{{border:.6pt solid;padding:4px 6px}}th{{background:#e5e5e5}}.k td{{border:0;padding:2px 4px}}.c{{text-align:center}}</style><div class=o><div class=c><b>صندوق الضمان الاجتماعي</b><br>إشعار سداد الاشتراكات الضمانية</div><table class=k><tr><td>جهة العمل :</td><td><b>{firm[0]}</b></td><td>رقم جهة العمل :</td><td><b>{er}</b></td></tr><tr><td>عن شهر :</td><td><b>{ARM_EG[m-1]} {y}</b></td><td>عدد المشتركين :</td><td><b>{n}</b></td></tr><tr><td>تاريخ الإصدار :</td><td><b>{dmy(iss)}</b></td><td>آخر موعد للسداد :</td><td><b>{dmy(due)}</b></td></tr></table><table><tr><th>البيان</th><th>إجمالي المرتبات</th><th>النسبة</th><th>قيمة الاشتراك</th></tr>{"".join(f'<tr><td>{a}</td><td class=c>{M(x)}</td><td class=c>{r/100:.2f}%</td><td class=c>{M(v)}</td></tr>' for (a,x,r),v in zip(ls,am))}<tr><th colspan=3>الإجمالي المستحق</th><th>{M(st)}</th></tr></table><p>المبلغ كتابة: {ar_words(d)} ديناراً{(" و"+ar_words(f)+" درهماً") if f else ""}</p></div></html>'''
    weasy(h,L.path(f'ishaar-{k+1}.pdf')); L.add(f'ishaar-{k+1}.pdf','bpc',[dict(employer=dict(name=firm[0],affiliate=er),period=f'{y}-{m:02d}',issue_date=str(iss),due_date=str(due),lines=[dict(page=1,label=a,base=val(x,3),rate=f'{r/10000:.4f}',amount=val(v,3)) for (a,x,r),v in zip(ls,am)],totals=[dict(scope='grand',page=1,amount=val(st,3))])],[plant] if plant else [])
L.save(__file__)
