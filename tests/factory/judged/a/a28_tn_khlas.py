# Tunisia, Arabic payslip «بطاقة خلاص» by WeasyPrint: boxes in a grid of labels above values, item table with base, rate, gains, deductions; millimes
from lib import *
L=Layout('a28_tn_khlas','weasyprint','ar')
for k in range(7):
    R=random.Random(2800+k); y,m=2021+k%4,R.randint(1,12); firm=FIRMS[(k+2)%12]; ar=names(R,1,'W')[0][0]; M=lambda v:money(v,3,'nb' if k%2 else 'en'); im=digits(R,8)+'-'+digits(R,2); af=digits(R,6)+'-'+digits(R,2); ci='0'+digits(R,7); hd=date(R,2004,2020); bd=date(R,1965,1984); rib=rib_tn(R)
    b=R.randrange(600000,1900000,500); an=mulrate(b,5,100); tr=R.choice([36112,70000]); pn=R.choice([0,55500]); g=b+an+tr+pn; c=mulrate(g,918,10000); i1=mulrate(max(0,g-c-417000),20,100); d=c+i1; net=g-d; sn=net; plant=None; sc=c
    if k==1: sc=c+10000; d+=10000; net-=10000; sn=net; plant=change('rate-product','contribution 10 dinars above base times rate; totals follow',1,val(sc,3),val(c,3))
    if k==3: sn=net+100000; plant=change('net-pay','net 100 dinars above',1,val(sn,3),val(net,3))
    ls=[('الأجر الأساسي',None,None,b,0),('منحة الأقدمية',b,'5',an,0),('منحة النقل',None,None,tr,0),('منحة الإنتاج',None,None,pn,0),('مساهمة الضمان الاجتماعي',g,'9,18',0,sc),('الأداء على الدخل',None,None,0,i1)]; tl=[];tr_=''
    for l,ba,rt,gn,re in ls:
        if not gn and not re: continue
        tr_+=f'<tr><td class=l>{l}</td><td>{M(ba) if ba else ""}</td><td>{rt+" %" if rt else ""}</td><td>{M(gn) if gn else ""}</td><td>{M(re) if re else ""}</td></tr>'
        q=dict(page=1,label=l,amount=val(gn or re,3))
        if ba: q['base']=val(ba,3); q['rate']={'5':'0.05','9,18':'0.0918'}[rt]
        tl.append(q)
    box=lambda a,v:f'<div class=b><span>{a}</span><b>{v}</b></div>'
    h=f'<html dir=rtl lang=ar><style>@page{{size:A4;margin:14mm}}body{{font:10pt "Noto Naskh Arabic","DejaVu Sans"}}.g{{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4px;margin:6px 0}}.b{{border:.6pt solid #333;padding:2px 6px}}.b span{{display:block;font-size:8pt;color:#555}}table{{border-collapse:collapse;width:100%}}td,th{{border:.6pt solid #333;padding:3px;text-align:center}}.l{{text-align:right}}.n{{text-align:left;margin-top:8px}}.n div{{display:inline-block;border:1.2pt solid #000;padding:4px 14px}}</style><h2 style="text-align:center;margin:2px">بطاقة خلاص</h2><div class=g>{box("المؤجر",firm[0])}{box("عدد الانخراط بالصندوق",af)}{box("الشهر",ARM_TN[m-1]+" "+str(y))}{box("الاسم واللقب",ar)}{box("رقم الضمان الاجتماعي",im)}{box("رقم بطاقة التعريف",ci)}{box("تاريخ الانتداب",dmy(hd))}{box("تاريخ الولادة",dmy(bd))}{box("الحساب الجاري",rib)}</div><table><tr><th>البيان</th><th>الأساس</th><th>النسبة</th><th>المنح</th><th>الاقتطاعات</th></tr>{tr_}<tr><th class=l>المجموع</th><td></td><td></td><th>{M(g)}</th><th>{M(d)}</th></tr></table><div class=n><div>الأجر الصافي: <b>{M(sn)}</b> دينار</div></div></html>'
    weasy(h,L.path(f'khlas-{k+1}.pdf')); L.add(f'khlas-{k+1}.pdf','payslip',[dict(employer=dict(name=firm[0],affiliate=af),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=im,name=ar,cin=ci,hire_date=str(hd),birth_date=str(bd),rib=rib,gross=val(g,3),deductions=val(d,3),net=val(sn,3))],lines=tl,totals=[])],[plant] if plant else [])
L.save(__file__)
