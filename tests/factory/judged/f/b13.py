from pay import *
# 49 Story: English payroll journal with employer's NI, EUR/GBP sign in every cell, long department names wrapped
@layout('f49-journal-signs','pymupdf')
def L1(x):
    r=x.r; n=[5,12,20,9,22,14][x.idx]; y,m=r.randint(2019,2025),r.randint(1,12); co=r.choice(COEN); R=[]; s='£'
    for i,(a,b) in enumerate(x.en(n,sort=True)): g=q(D(r.randint(130000,480000))/100); t,ni,pn=ukpay(x,g); R.append(dict(nm=f'{a} {b}',ni='QQ'+x.dg(6)+r.choice('ABCD'),g=g,t=t,n=ni,p=pn,td=t+ni+pn,net=g-t-ni-pn))
    if x.plant==1: k=R[2]; k['net']-=D(11); x.change('net-pay','net of a row 11 below gross less deductions; totals follow',v(k['net']),v(k['net']+11),page=k['ni'])
    S={f:sm(R,f) for f in 'g t n p td net'.split()}
    if x.plant==2: S['net']+=D(40); x.change('grand-total','net total 40 above its rows (and above gross - deductions)',v(S['net']),v(S['net']-40),page='last')
    row=lambda b,*t:'<tr>'+''.join(f'<td class="{"r" if j>1 else "l"}">{"<b>" if b else ""}{z}{"</b>" if b else ""}</td>' for j,z in enumerate(t))+'</tr>'
    h=f'<p><b>Company:</b> {esc(co)}<br/><b>Document:</b> Payroll journal<br/><b>Month of pay:</b> {ME[m-1]} {y}</p><table>'+row(1,'Employee','NI number','Gross wage','Tax','Nat. Ins.','Pension','Total deducted','Net wage')+''.join(row(0,k['nm'],k['ni'],*(s+en(k[f]) for f in S)) for k in R)+row(1,f'Totals for {n} employees','',*(s+en(S[f]) for f in S))+'</table>'
    story(h,x.path,css='body{font-family:serif;font-size:9px}table{width:100%}td{padding:3px}.r{text-align:right}',rect=(842,595),margin=45)
    x.done('register','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=k['ni'],name=k['nm'],gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page=1,headcount=str(n),gross=v(S['g']),deductions=v(S['td']),net=v(S['net']))])])
# 50 Chromium: Arabic slip as two ruled key/value boxes and one ruled list with type column (مستحق / مقتطع)
@layout('f50-qasima-naw','chromium')
def L2(x):
    r=x.r; n=[1,2,3,2,1,4][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[1]; aff=x.aff(); b=''; D_=[]; M=lambda z:num(z,2,',','.')
    for i,p in enumerate(x.bds(n,sort=False,lo=340000)):
        k=mapay(x,p); nn=k['net']; last=i==n-1
        if x.plant==1 and last: nn+=D(120); x.change('net-pay','net 120 above gross less deductions',v(nn),v(k['net']),page=i+1)
        if x.plant==2 and last: k['amo']+=D(19); k['td']+=D(19); k['net']-=D(19); nn=k['net']; x.change('rate-product','AMO 19 above base x 2.26 %; totals follow',v(k['amo']),v(k['amo']-19),page=i+1)
        L=[('الأجر الأساسي','مستحق',None,None,k['base'])]+([('منحة الأقدمية','مستحق',k['base'],f'{k["ta"]}.00%',k['anc'])] if k['anc'] else [])+([('تعويض النقل','مستحق',None,None,k['tr'])] if k['tr'] else [])+[('الضمان الاجتماعي','مقتطع',k['c'],'4.48%',k['cnss']),('التأمين الصحي الإجباري','مقتطع',k['g'],'2.26%',k['amo'])]+([('الضريبة على الدخل','مقتطع',None,None,k['ir'])] if k['ir'] else [])+([('تسبيق','مقتطع',None,None,k['av'])] if k['av'] else [])
        kv=lambda Z:'<table class=k>'+''.join(f'<tr><th>{a}<td>{c_}' for a,c_ in Z)+'</table>'
        b+=f'<section><h1>ورقة الأجر لشهر {MA[m-1]} {y}</h1><div class=w>{kv([("المقاولة",co),("رقم الانخراط",aff)])}{kv([("اسم الأجير",k["ar"]),("رقم الضمان الاجتماعي",k["imm"]),("رقم البطاقة الوطنية",k["cin"]),("تاريخ الالتحاق",dmy(k["hire"])),("عدد الأيام",k["d"])])}</div><table class=l><tr><th>العنصر<th>النوع<th>الأساس<th>النسبة<th>المبلغ</tr>{"".join(f"<tr><td>{l}<td>{t}<td class=m>{M(bb) if bb is not None else str()}<td class=m>{tx or str()}<td class=m>{M(z)}" for l,t,bb,tx,z in L)}</table><table class="k z"><tr><th>الأجر الخام<td>{M(k["g"])}<tr><th>مجموع الاقتطاعات<td>{M(k["td"])}<tr><th>الأجر الصافي<td>{M(nn)} درهم</table></section>'
        D_.append(dict(form='payslip',_from=i+1,employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=i+1,immatriculation=k['imm'],name=k['ar'],cin=k['cin'],hire_date=str(k['hire']),days=str(k['d']),gross=v(k['g']),deductions=v(k['td']),net=v(nn))],lines=[dict(page=i+1,label=l,amount=v(z),**(dict(base=v(bb),rate=f'{D(tx[:-1])/100:.4f}') if bb is not None else {})) for l,t,bb,tx,z in L]))
    chrome(f'<html dir=rtl lang=ar><style>@page{{size:A4;margin:15mm}}body{{font:10.5pt "Noto Sans Arabic";margin:0}}section{{break-after:page}}section:last-child{{break-after:auto}}h1{{font-size:15pt;border-bottom:1pt solid}}.w{{display:flex;gap:8mm;align-items:flex-start;margin-bottom:5mm}}.w>*{{flex:1}}table{{border-collapse:collapse}}.k th{{text-align:right;background:#eee;font-weight:normal}}.k th,.k td,.l th,.l td{{border:.4pt solid;padding:.8mm 2mm}}.l{{width:100%;margin-bottom:5mm}}.m{{text-align:left}}.z{{width:50%;margin-right:auto}}.z td{{font-weight:bold;text-align:left}}</style>{b}',x.path); x.done('payslip','ar',D_)
if __name__=='__main__': main()
