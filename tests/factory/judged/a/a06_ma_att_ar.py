# Morocco, Arabic certificate of declared wages, months in two panels side by side, Typst
from lib import *
L=Layout('a06_ma_att_ar','typst','ar')
for k in range(6):
    R=random.Random(600+k); firm=FIRMS[(k+2)%12]; y=2020+k%4; (ar,fr,sx)=names(R,1,'W',2)[0]; af=affil(R); im=imma(R); ci=cin(R); nn=[12,12,9,12,6,12][k]
    b=R.randrange(320000,1200000,2500); ms=[]
    for j in range(nn):
        d=R.choice([26]*6+[24,18]); ms.append((j+1,d,b if d==26 else mulrate(b,d,26)))
    iss=datetime.date(y+1,R.randint(1,4),R.randint(2,27)); tot=sum(x[2] for x in ms); td=sum(x[1] for x in ms); st=tot; plant=None; wd=WD_AR[iss.weekday()]
    if k==1: st=tot+50000; plant=change('grand-total','total of the months 500 above them',1,val(st),val(tot))
    if k==3: wd=WD_AR[(iss.weekday()+2)%7]; plant=change('weekday','weekday of another day',1,wd,WD_AR[iss.weekday()])
    M=lambda v:money(v,2,['dot','en','fr'][k%3]).replace(' ','~')
    half=(nn+1)//2; cells=''
    for i in range(half):
        for j in (i,i+half):
            cells+= f'[{ARM_MA[ms[j][0]-1]} {y}],[{ms[j][1]}],[{M(ms[j][2])}],' if j<nn else '[],[],[],'
    src='#set page(paper:"a4",margin:2cm)\n#set text(font:("Amiri",),lang:"ar",dir:rtl,size:12pt)\n'
    src+=f'#align(center)[*شهادة التصريح بالأجور*\\ #text(size:10pt)[الصندوق الوطني للضمان الاجتماعي]]\n#v(8mm)\nيشهد المشغل الموقع أسفله بأن الأجير(ة) المبينة هويته أدناه قد تم التصريح بأجوره لدى الصندوق الوطني للضمان الاجتماعي خلال المدة المشار إليها.\n\n'
    src+=f'#table(columns:(auto,1fr,auto,1fr),stroke:none,[المشغل:],[{firm[0]}],[رقم الانخراط:],[{af}],[الاسم الكامل:],[{ar}],[رقم التسجيل:],[{im}],[رقم البطاقة الوطنية:],[{ci}],[السنة:],[{y}])\n#v(4mm)\n'
    src+='#table(columns:(1fr,auto,auto,1fr,auto,auto),align:center,'+'[*الشهر*],[*عدد الأيام*],[*الأجر الإجمالي (درهم)*],'*2+cells+')\n'
    src+=f'#v(3mm)\n*مجموع الأيام:* {td} #h(2cm) *مجموع الأجور المصرح بها:* {M(st)} درهم\n\n#v(8mm)\nحرر بالدار البيضاء، يوم {wd} {iss.day} {ARM_MA[iss.month-1]} {iss.year}\n\n#align(left)[طابع وإمضاء المشغل]\n'
    typst(src,L.path(f'shahada-{k+1}.pdf'))
    L.add(f'shahada-{k+1}.pdf','attestation',[dict(employer=dict(name=firm[0],affiliate=af),issue_date=str(iss),immatriculation=im,name=ar,cin=ci,rows=[dict(page=1,period=f'{y}-{a:02d}',days=str(d),gross=val(g)) for a,d,g in ms],totals=[dict(scope='grand',page=1,days=str(td),gross=val(st))])],[plant] if plant else [])
L.save(__file__)
