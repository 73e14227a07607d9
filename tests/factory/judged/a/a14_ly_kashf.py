# Libya, Arabic salary sheet by WeasyPrint, name in two lines with job below, three decimals, total words, cumulative "المجموع المرحل"
from lib import *
L=Layout('a14_ly_kashf','weasyprint','ar')
for k in range(6):
    R=random.Random(1400+k); n=[6,19,28,36,12,24][k]; y,m=2022+k%3,R.randint(1,12); firm=FIRMS[(k+5)%12]; M=lambda v:money(v,3,'en' if k%2 else 'dot'); plant=None
    rows=[]
    for ar,_,_ in names(R,n,'E',3):
        b=R.randrange(900000,3200000,5000); al=R.choice([0,150000,90500]); g=b+al; dm=mulrate(g,375,10000); js=mulrate(g,1,100); tx=mulrate(max(0,g-dm-1000000),5,100); d=dm+js+tx
        rows.append(dict(ar=ar,num=digits(R,9),job=R.choice(['محاسب أول','مهندس','مشرف وردية','حارس','كاتب شؤون']),b=b,al=al,g=g,dm=dm,js=js,tx=tx,d=d,net=g-d))
    F=['b','al','g','dm','js','tx','d','net']; N=10; pages=[rows[i:i+N] for i in range(0,n,N)]; body='';dr=[];tots=[];no=0
    for pi,pg in enumerate(pages):
        body+=f'<div class=h><div class=x>{firm[0]}<br>الإدارة المالية</div><div class=y>كشف مرتبات شهر {ARM_EG[m-1]} لسنة {y}</div><div class=z>صفحة {pi+1} / {len(pages)}</div></div><table><tr><th>ر.م</th><th>الاسم / الوظيفة</th><th>رقم القيد بالضمان</th><th>المرتب الأساسي</th><th>العلاوات</th><th>إجمالي المرتب</th><th>ضمان</th><th>جهاد</th><th>ضريبة دخل</th><th>مجموع الخصم</th><th>صافي المرتب</th></tr>'
        def tl(lbl,rs,extra=None):
            v=[sum(r[f] for r in rs) for f in F]
            if extra: v[extra[0]]+=extra[1]
            return v,'<tr class=t><td colspan=3>'+lbl+'</td>'+''.join(f'<td class=a>{M(x)}</td>' for x in v)+'</tr>'
        for r in pg:
            no+=1; body+=f'<tr><td>{no}</td><td class=n>{r["ar"]}<br><i>{r["job"]}</i></td><td>{r["num"]}</td>'+''.join(f'<td class=a>{M(r[f])}</td>' for f in F)+'</tr>'
            dr.append(dict(page=pi+1,immatriculation=r['num'],name=r['ar'],gross=val(r['g'],3),deductions=val(r['d'],3),net=val(r['net'],3)))
        ex=(7,50000) if k==2 and pi==1 else None
        v,t=tl('مجموع الصفحة',pg,ex); body+=t; tots.append(dict(scope='page',page=pi+1,gross=val(v[2],3),deductions=val(v[6],3),net=val(v[7],3)))
        if ex: plant=change('page-total','net of page 2 50 above its rows',2,val(v[7],3),val(v[7]-50000,3))
        if len(pages)>1:
            ex=(2,-1000000) if k==3 and pi==1 else None
            v,t=tl('المجموع التراكمي',sum(pages[:pi+1],[]),ex); body+=t; tots.append(dict(scope='cumulative',page=pi+1,gross=val(v[2],3),deductions=val(v[6],3),net=val(v[7],3)))
            if ex: plant=change('cumulative-total','cumulated gross of page 2 1000 below',2,val(v[2],3),val(v[2]+1000000,3))
        body+='</table>'+('<p style="page-break-after:always"></p>' if pi<len(pages)-1 else '<p>إعداد: ............ &nbsp;&nbsp; المراجع الداخلي: ............ &nbsp;&nbsp; اعتماد: ............</p>')
    h='<html dir=rtl lang=ar><style>@page{size:A4 landscape;margin:10mm}body{font:9.5pt "Amiri"}table{border-collapse:collapse;width:100%}td,th{border:.5pt solid #222;padding:1px 4px;text-align:center}.a{direction:ltr;text-align:left}.n{text-align:right}i{font-size:8pt;color:#444;font-style:normal}.t td{background:#eee;font-weight:bold}.h{display:flex;justify-content:space-between;margin-bottom:4px}</style><body>'+body+'</body></html>'
    weasy(h,L.path(f'kashf-{k+1}.pdf')); L.add(f'kashf-{k+1}.pdf','register',[dict(employer=dict(name=firm[0]),period=f'{y}-{m:02d}',page_count=str(len(pages)),rows=dr,totals=tots)],[plant] if plant else [])
L.save(__file__)
