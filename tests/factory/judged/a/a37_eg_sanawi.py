# Egypt, yearly statement of one worker by browser, Arabic-Indic digits, months as rows; heading of two lines, sums below
from lib import *
L=Layout('a37_eg_sanawi','chromium','ar')
for k in range(7):
    R=random.Random(3700+k); y=2019+k%5; firm=FIRMS[(k+2)%12]; ar=names(R,1,'E',4)[0][0]; ins=digits(R,8); ind=k%3!=2; M=lambda v:money(v,2,'ind' if ind else 'en'); I=lambda s:indic(str(s)) if ind else str(s); hd=date(R,2003,2017); plant=None; ms=[]
    b=R.randrange(250000,800000,2500)
    for j in range(12):
        if j==6: b=mulrate(b,107,100)
        h=R.randrange(20000,150000,2500); g=b+h; i=mulrate(b,11,100); t=mulrate(max(0,g-i-250000),10,100); ms.append(dict(b=b,h=h,g=g,i=i,t=t,d=i+t,net=g-i-t))
    if k==1: ms[3]['net']+=100000; plant=change('net-pay','net of April 1000 above; total of true nets',1,val(ms[3]['net']),val(ms[3]['net']-100000))
    F=['b','h','g','i','t','d','net']; T={f:sum(x[f] for x in ms) for f in F}
    if k==1: T['net']-=100000
    if k==4: T['g']+=900000; plant=change('grand-total','total gross 9000 above',1,val(T['g']),val(T['g']-900000))
    iss=datetime.date(y+1,R.randint(1,3),R.randint(3,25))
    h='<!DOCTYPE html><html dir=rtl lang=ar><meta charset=utf-8><style>@page{size:A4;margin:14mm}body{font:13px "Amiri"}table{border-collapse:collapse;width:100%}td,th{border:1px solid #333;padding:3px 4px;text-align:center}tfoot td{font-weight:bold;background:#eee}h2{text-align:center;margin:4px}</style>'+f'<p><b>{firm[0]}</b></p><h2>بيان بأجور العامل خلال عام {I(y)}</h2><p>الاسم: <b>{ar}</b></p><p>الرقم التأميني: <b>{I(ins)}</b> &nbsp;&nbsp;&nbsp; تاريخ الالتحاق بالعمل: <b>{I(dmy(hd))}</b></p><table><thead><tr><th>الشهر</th><th>الأجر الأساسي</th><th>الأجر المتغير</th><th>إجمالي الأجر</th><th>اشتراك التأمينات</th><th>ضريبة الدخل</th><th>إجمالي الخصومات</th><th>صافي الأجر</th></tr></thead><tbody>'+''.join(f'<tr><td>{ARM_EG[j]}</td>'+''.join(f'<td>{M(x[f])}</td>' for f in F)+'</tr>' for j,x in enumerate(ms))+'</tbody><tfoot><tr><td>الإجمالي</td>'+''.join(f'<td>{M(T[f])}</td>' for f in F)+f'</tr></tfoot></table><p>حرر في {I(dmy(iss))}</p><p>شئون العاملين</p></html>'
    chromium(h,L.path(f'bayan-{k+1}.pdf')); L.add(f'bayan-{k+1}.pdf','attestation',[dict(employer=dict(name=firm[0]),immatriculation=ins,name=ar,hire_date=str(hd),issue_date=str(iss),rows=[dict(page=1,period=f'{y}-{j+1:02d}',gross=val(x['g']),deductions=val(x['d']),net=val(x['net'])) for j,x in enumerate(ms)],totals=[dict(scope='grand',page=1,gross=val(T['g']),deductions=val(T['d']),net=val(T['net']))])],[plant] if plant else [])
L.save(__file__)
