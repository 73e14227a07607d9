# Gulf, bilingual payslip (WeasyPrint): earnings and deductions side by side, each label English left / Arabic right of the amount; net in words in English
from lib import *
L=Layout('a36_ae_slip','weasyprint','enar')
E1=["","one","two","three","four","five","six","seven","eight","nine","ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen","eighteen","nineteen"]; E10=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty","ninety"]
def en(n):
    if n<20: return E1[n]
    if n<100: return E10[n//10]+('-'+E1[n%10] if n%10 else '')
    if n<1000: return E1[n//100]+' hundred'+(' '+en(n%100) if n%100 else '')
    return en(n//1000)+' thousand'+(' '+en(n%1000) if n%1000 else '')
for k in range(7):
    R=random.Random(3600+k); y,m=2023+k%2,R.randint(1,12); firm=FIRMS[(k+6)%12]; co=firm[1].rsplit(' ',1)[0]+' L.L.C.'; ar,fr,_=names(R,1,'E')[0]; M=lambda v:money(v,2,'en'); plant=None; ib=iban_of(R,'AE'); hd=date(R,2010,2021); eno='E'+digits(R,5); days=R.choice([30,30,29,25])
    b=R.randrange(250000,1500000,10000); E=[('Basic Salary','الراتب الأساسي',b),('Housing Allowance','بدل سكن',mulrate(b,30,100)),('Transport Allowance','بدل مواصلات',R.choice([50000,80000])),('Overtime','عمل إضافي',R.choice([0,43250]))]; D=[('Loan','قرض',R.choice([50000,0])),('Absence','غياب',R.choice([0,12500])),('Medical Insurance','تأمين صحي',15000)]; E=[e for e in E if e[2]]; D=[e for e in D if e[2]]
    g=sum(e[2] for e in E); d=sum(e[2] for e in D); net=g-d; sn=net; w=net; sg=g
    if k==1: sn=net+40000; w=sn; plant=change('net-pay','net 400 above',1,val(sn),val(net))
    if k==3: w=net+1000000; plant=change('amount-in-words','words 10 000 above',1,val(w),val(net))
    if k==5: sg=g+5000; plant=change('gross-sum','total earnings 50 above its items; net follows the items',1,val(sg),val(g))
    tr='';N=max(len(E),len(D))
    for j in range(N):
        f=lambda X:(f'<td>{X[j][0]}</td><td class=r>{M(X[j][2])}</td><td class=a>{X[j][1]}</td>' if j<len(X) else '<td></td><td></td><td></td>'); tr+='<tr>'+f(E)+f(D)+'</tr>'
    h=f'''<html><style>@page{{size:A4;margin:15mm}}body{{font:9pt "Liberation Sans","Noto Naskh Arabic"}}.a{{direction:rtl;text-align:right}}.r{{text-align:right}}table{{width:100%;border-collapse:collapse;margin-bottom:8px}}.k td{{padding:2px 4px}}.m td,.m th{{border-bottom:.5pt solid #999;padding:3px}}.m th{{background:#234;color:#fff;text-align:left}}.f td{{font-weight:bold;border-top:1pt solid}}h2{{margin:0}}</style><table class=k><tr><td><h2>{co}</h2></td><td class=a><h2>{firm[0]}</h2></td></tr><tr><td><b>PAY SLIP</b> – {ENM[m-1]} {y}</td><td class=a>قسيمة راتب</td></tr></table>
<table class=k><tr><td>Employee Name</td><td><b>{firstlast(fr)}</b></td><td class=a>اسم الموظف</td><td>Employee No.</td><td><b>{eno}</b></td><td class=a>رقم الموظف</td></tr><tr><td>Joining Date</td><td><b>{dmy(hd)}</b></td><td class=a>تاريخ الالتحاق</td><td>Days Worked</td><td><b>{days}</b></td><td class=a>أيام العمل</td></tr><tr><td>IBAN</td><td><b>{ib}</b></td><td class=a>رقم الآيبان</td><td></td><td></td><td></td></tr></table>
<table class=m><tr><th>Earnings</th><th class=r>AED</th><th class=a>الاستحقاقات</th><th>Deductions</th><th class=r>AED</th><th class=a>الاستقطاعات</th></tr>{tr}<tr class=f><td>Total Earnings</td><td class=r>{M(sg)}</td><td class=a>إجمالي الاستحقاقات</td><td>Total Deductions</td><td class=r>{M(d)}</td><td class=a>إجمالي الاستقطاعات</td></tr></table>
<p><b>Net Pay: AED {M(sn)}</b></p><p>In words: {en(w//100).capitalize()} dirhams{(" and "+en(w%100)+" fils") if w%100 else ""} only</p></html>'''
    weasy(h,L.path(f'slip-{k+1}.pdf')); L.add(f'slip-{k+1}.pdf','payslip',[dict(employer={},period=f'{y}-{m:02d}',rows=[dict(page=1,name=firstlast(fr),hire_date=str(hd),days=str(days),iban=ib,gross=val(sg),deductions=val(d),net=val(sn))],lines=[dict(page=1,amount=val(e[2])) for e in E+D],totals=[])],[plant] if plant else [])
L.save(__file__)
