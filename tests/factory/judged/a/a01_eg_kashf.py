# Egypt, monthly payroll sheet, Arabic-Indic digits, printed by a browser, right to left, pages carry over
from lib import *
L=Layout('a01_eg_kashf','chromium','ar')
for k in range(6):
    R=random.Random(100+k); n=[14,31,45,22,8,37][k]; per=(2023,R.randint(1,12)); firm=FIRMS[k]
    ppl=names(R,n,'E',4); M=lambda v:money(v,2,'ind' if k%2==0 else 'indp')
    rows=[];
    for i,(ar,_,_) in enumerate(ppl):
        b=R.randrange(280000,900000,2500); h=mulrate(b,R.choice([10,20,25,35]),100); bd=R.choice([20000,35000,50000])
        g=b+h+bd; ins=mulrate(min(g,1090000),11,100); tax=mulrate(max(0,g-ins-250000),10,100); d=ins+tax
        rows.append(dict(n=i+1,imm=digits(R,8),name=ar,job=R.choice(["محاسب","فني","عامل","مشرف","كاتب","سائق"]),b=b,h=h,bd=bd,g=g,ins=ins,tax=tax,d=d,net=g-d))
    plant=None; per_page=14
    pages=[rows[i:i+per_page] for i in range(0,n,per_page)]
    S=lambda rs,f:sum(r[f] for r in rs)
    F=['b','h','bd','g','ins','tax','d','net']
    if k==3: rows[9]['shown_net']=rows[9]['net']+10000; plant=change('net-pay','net of row 10 raised by 100, totals of the true nets',1,val(rows[9]['net']+10000),val(rows[9]['net']))
    body='';decl_rows=[];tots=[]
    for pi,pg in enumerate(pages):
        prev=sum(pages[:pi],[]); t='<tr class=t><td colspan=4>%s</td>'+''.join('<td>%s</td>' for _ in F)+'</tr>'
        body+='<table><thead><tr><th rowspan=2>م</th><th rowspan=2>الرقم التأميني</th><th rowspan=2>اسم العامل</th><th rowspan=2>الوظيفة</th><th colspan=4>الاستحقاقات</th><th colspan=3>الاستقطاعات</th><th rowspan=2>صافي<br>المستحق</th><th rowspan=2>التوقيع</th></tr><tr><th>أساسي</th><th>حوافز</th><th>بدلات</th><th>جملة الاستحقاقات</th><th>تأمينات</th><th>ضريبة كسب عمل</th><th>جملة الاستقطاعات</th></tr></thead><tbody>'
        if pi: body+=(t%('ما قبله',*[M(S(prev,f)) for f in F])).replace('</tr>','<td></td></tr>')
        for r in pg:
            net=r.get('shown_net',r['net'])
            body+='<tr><td>%s</td><td>%s</td><td class=n>%s</td><td>%s</td>'%(indic(str(r['n'])),indic(r['imm']),r['name'],r['job'])+''.join('<td>%s</td>'%M(net if f=='net' else r[f]) for f in F)+'<td></td></tr>'
            decl_rows.append(dict(page=pi+1,immatriculation=r['imm'],name=r['name'],gross=val(r['g']),deductions=val(r['d']),net=val(net)))
        body+=(t%('جملة الصفحة',*[M(S(pg,f)) for f in F])).replace('</tr>','<td></td></tr>')
        tots.append(dict(scope='page',page=pi+1,gross=val(S(pg,'g')),deductions=val(S(pg,'d')),net=val(S(pg,'net'))))
        if pi==len(pages)-1:
            gg=[S(rows,f) for f in F]
            if k==5: gg[3]+=90000; plant=change('grand-total','grand total of gross raised by 900',pi+1,val(gg[3]),val(gg[3]-90000))
            if len(pages)>1:
                body+=(t%('الإجمالي العام',*[M(x) for x in gg])).replace('</tr>','<td></td></tr>')
                tots.append(dict(scope='grand',page=pi+1,gross=val(gg[3]),deductions=val(gg[6]),net=val(gg[7])))
        body+='</tbody></table><p class=s>إعداد ........ &nbsp; مراجعة ........ &nbsp; يعتمد ........</p>'
        if pi<len(pages)-1: body+='<div style="page-break-after:always"></div>'
    head=f'<h3>{firm[0]}</h3><p>كشف مرتبات العاملين عن شهر {ARM_EG[per[1]-1]} {indic(str(per[0]))}</p>'
    h=f'<html dir=rtl lang=ar><style>@page{{size:A4 landscape;margin:10mm}}body{{font:11px "Noto Naskh Arabic"}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #555;padding:2px 4px;text-align:center}}.n{{text-align:right;white-space:nowrap}}.t td{{font-weight:bold;background:#eee}}h3,p{{margin:3px}}thead{{display:table-header-group}}</style><body>{head}{body}</body></html>'
    chromium(h,L.path(f'kashf-{k+1}.pdf'))
    L.add(f'kashf-{k+1}.pdf','register',[dict(employer=dict(name=firm[0]),period='%d-%02d'%per,rows=decl_rows,totals=tots)],[plant] if plant else [])
L.save(__file__)
