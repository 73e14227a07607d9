# Iraq, Arabic slips, three on a page with a dashed cut line (browser), Arabic-Indic digits in half of the files, no decimals
from lib import *
L=Layout('a25_iq_slips','chromium','ar')
for k in range(6):
    R=random.Random(2500+k); n=[2,6,9,4,12,3][k]; y,m=2023+k%2,R.randint(1,12); firm=FIRMS[(k+7)%12]; ind=k%2==1; M=lambda v:money(v,0,'ind' if ind else 'en'); I=lambda s:indic(s) if ind else s; body='';dec=[];plant=None
    for i,(ar,_,_) in enumerate(names(R,n,'E',3)):
        b=R.randrange(400000,1500000,1000); E=[('الراتب الاسمي',b),('مخصصات الزوجية',R.choice([0,50000])),('مخصصات الخطورة',R.choice([30000,60000])),('مخصصات النقل',20000)]; E=[e for e in E if e[1]]; g=sum(v for _,v in E)
        D=[('التقاعد',mulrate(b,5,100)),('ضريبة الدخل',mulrate(max(0,b-600000),3,100)),('قسط سلفة',R.choice([0,45000]))]; D=[e for e in D if e[1]]; d=sum(v for _,v in D); net=g-d; sn=net; sd=d; p=i//3+1; num=digits(R,6); hd=date(R,2004,2019)
        if k==2 and i==4: sn=net+9000; plant=change('net-pay','net 9 000 above',p,str(sn),str(net))
        if k==4 and i==7: sd=d+10000; plant=change('deductions-sum','deductions 10 000 above items; net follows items',p,str(sd),str(d))
        rows=''.join('<tr>'+(f'<td>{E[j][0]}</td><td class=a>{M(E[j][1])}</td>' if j<len(E) else '<td></td><td></td>')+(f'<td>{D[j][0]}</td><td class=a>{M(D[j][1])}</td>' if j<len(D) else '<td></td><td></td>')+'</tr>' for j in range(max(len(E),len(D))))
        body+=f'<div class=s><div class=t><b>{firm[0]}</b><span>بطاقة راتب شهر {ARM_LV[m-1]} {I(str(y))}</span></div><div class=t><span>الاسم: <b>{ar}</b></span><span>الرقم الوظيفي: {I(num)}</span><span>تاريخ المباشرة: {I(dmy(hd))}</span></div><table><tr><th colspan=2>الاستحقاقات</th><th colspan=2>الاستقطاعات</th></tr>{rows}<tr class=f><td>مجموع الاستحقاقات</td><td class=a>{M(g)}</td><td>مجموع الاستقطاعات</td><td class=a>{M(sd)}</td></tr></table><div class=n>صافي الراتب: <b>{M(sn)}</b> دينار عراقي</div></div>'+('<div style="page-break-after:always"></div>' if i%3==2 and i<n-1 else '<hr>' if i<n-1 else '')
        dec.append(dict(employer=dict(name=firm[0]),period=f'{y}-{m:02d}',rows=[dict(page=p,name=ar,hire_date=str(hd),gross=str(g),deductions=str(sd),net=str(sn))],lines=[dict(page=p,label=a,amount=str(v)) for a,v in E+D],totals=[]))
    h='<!DOCTYPE html><html dir=rtl lang=ar><meta charset=utf-8><style>@page{size:A4;margin:12mm}body{font:12px "Noto Sans Arabic","DejaVu Sans"}.s{height:84mm}.t{display:flex;justify-content:space-between;margin-bottom:4px}table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:2px 6px}th{background:#eee}.a{text-align:left}.f td{font-weight:bold}.n{margin-top:5px;font-size:13px}hr{border:0;border-top:1px dashed #000}</style>'+body+'</html>'
    chromium(h,L.path(f'bitaqa-{k+1}.pdf')); L.add(f'bitaqa-{k+1}.pdf','payslip',dec,[plant] if plant else [])
L.save(__file__)
