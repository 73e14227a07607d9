# Morocco, CNSS "états 'Bordereau' by browser with page total and cumulated total in boxes under the table, at left and right; Arabic only, thin dotted rules, zeros before numbers
from lib import *
L=Layout('a35_ma_bds_ar','chromium','ar')
for k in range(6):
    R=random.Random(3500+k); n=[12,27,45,19,38,60][k]; y,m=2018+k,R.randint(1,12); firm=FIRMS[k]; af=affil(R); M=lambda v:money(v,2,['nb','en','dot'][k%3]); plant=None; rows=[]
    for ar,_,_ in names(R,n,'W'):
        g=R.randrange(280000,1500000,250); j=R.choice([26,26,26,26,22,13]); g=mulrate(g,j,26); rows.append(dict(ar=ar,im=imma(R),j=j,g=g,c=min(g,600000),s=R.choice(['']*9+['SO','CO'])))
    N=20; pages=[rows[i:i+N] for i in range(0,n,N)]; ny,nm=(y+1,1) if m==12 else (y,m+1); iss=datetime.date(ny,nm,R.randint(1,9)); body='';dr=[];tots=[]
    if k==1: r=rows[4]; r['c']=r['g']+20000; plant=change('capped-above-gross','capped above gross in row 5; totals follow',1,val(r['c']),val(min(r['g'],600000)))
    for pi,pg in enumerate(pages):
        acc=sum(pages[:pi+1],[]); P=[sum(r[f] for r in pg) for f in('j','g','c')]; C=[sum(r[f] for r in acc) for f in('j','g','c')]
        if k==3 and pi==0: pass
        if k==2 and pi==1: C[1]+=600000; plant=change('cumulative-total','cumulated gross of page 2 6000 above',2,val(C[1]),val(C[1]-600000))
        if k==4 and pi==0: P[2]-=9000; plant=change('page-total','capped total of page 1 90 below',1,val(P[2]),val(P[2]+9000))
        body+=f'<section><div class=h><div>الصندوق الوطني للضمان الاجتماعي</div><div class=t>ورقة التصريح بالأجور</div><div>الصفحة {pi+1} من {len(pages)}</div></div><div class=k><p>رقم المنخرط : <b>{af}</b></p><p>الاسم أو الاسم التجاري : <b>{firm[0]}</b></p><p>الشهر : <b>{ARM_MA[m-1]} {y}</b></p><p>تاريخ الإصدار : <b>{dmy(iss)}</b></p></div><table><thead><tr><th>رقم التسجيل</th><th>الاسم العائلي والشخصي</th><th>الحالة</th><th>عدد الأيام المصرح بها</th><th>الأجر الحقيقي بدون سقف</th><th>الأجر في حدود السقف</th></tr></thead><tbody>'
        for r in pg:
            body+=f'<tr><td>{r["im"]}</td><td class=n>{r["ar"]}</td><td>{r["s"]}</td><td>{r["j"]}</td><td class=a>{M(r["g"])}</td><td class=a>{M(r["c"])}</td></tr>'; q=dict(page=pi+1,immatriculation=r['im'],name=r['ar'],days=str(r['j']),gross=val(r['g']),capped=val(r['c']),situation=r['s']); dr.append(q)
        body+='</tbody></table><div class=b>'
        for lb,v,sc in (('مجموع الصفحة فقط',P,'page'),('مجموع الصفحة والصفحات السابقة',C,'cumulative')):
            body+=f'<table class=x><tr><th colspan=3>{lb}</th></tr><tr><td>الأيام</td><td>الأجر الحقيقي</td><td>الأجر المسقف</td></tr><tr><td><b>{v[0]}</b></td><td><b>{M(v[1])}</b></td><td><b>{M(v[2])}</b></td></tr></table>'
            tots.append(dict(scope=sc,page=pi+1,days=str(v[0]),gross=val(v[1]),capped=val(v[2])))
        body+='</div></section>'
    h='<!DOCTYPE html><html dir=rtl lang=ar><meta charset=utf-8><style>@page{size:A4;margin:10mm}body{font:12px "Noto Naskh Arabic","DejaVu Sans"}section{page-break-after:always}section:last-child{page-break-after:auto}.h{display:flex;justify-content:space-between;border-bottom:2px solid}.t{font-size:16px;font-weight:bold}.k{display:grid;grid-template-columns:1fr 1fr;margin:4px 0}.k p{margin:2px}table{border-collapse:collapse;width:100%}td,th{border:1px dotted #555;padding:1px 4px;text-align:center}.n{text-align:right}.a{text-align:left}.b{display:flex;gap:16px;margin-top:8px}.x td,.x th{border:1px solid}</style>'+body+'</html>'
    chromium(h,L.path(f'bds-{k+1}.pdf')); L.add(f'bds-{k+1}.pdf','bds',[dict(employer=dict(affiliate=af,name=firm[0]),period=f'{y}-{m:02d}',issue_date=str(iss),page_count=str(len(pages)),rows=dr,totals=tots)],[plant] if plant else [])
L.save(__file__)
