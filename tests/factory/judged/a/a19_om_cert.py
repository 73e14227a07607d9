# Oman, Arabic salary certificate as a letter (Typst): figures in sentences and a small unruled list; three decimals
from lib import *
L=Layout('a19_om_cert','typst','ar')
for k in range(6):
    R=random.Random(1900+k); firm=FIRMS[(k+6)%12]; ar=names(R,1,'E',3)[0][0]; y,m=2023+k%2,R.randint(1,12); iss=lastday(y,m); hd=date(R,2006,2021); ins=digits(R,8); M=lambda v:money(v,3,'en')
    b=R.randrange(325000,1500000,5000); h=R.choice([75000,100000,0]); t=R.choice([30000,50000]); g=b+h+t; si=mulrate(b,8,100); ln=R.choice([0,45500]); d=si+ln; net=g-d; sn=net; plant=None
    if k==2: sn=net+20000; plant=change('net-pay','net 20 above',1,val(sn,3),val(net,3))
    if k==4: 
        w=WD_AR[(iss.weekday()+3)%7]; plant=change('weekday','weekday of another day',1,w,WD_AR[iss.weekday()])
    else: w=WD_AR[iss.weekday()]
    src='#set page(paper:"a4",margin:2.4cm)\n#set text(font:("Noto Naskh Arabic",),lang:"ar",dir:rtl,size:11pt)\n#set par(leading:1em)\n'
    src+=f'*{firm[0]}*\n\n#align(left)[التاريخ: {w} {dmy(iss)}]\n#v(6mm)\n#align(center)[#text(size:15pt)[*شهادة راتب*]]\n#v(5mm)\nإلى من يهمه الأمر،\n\nنشهد بأن الفاضل/ة *{ar}*، المسجل لدى صندوق الحماية الاجتماعية برقم {ins}، يعمل لدينا منذ {dmy(hd)} ولا يزال على رأس عمله، ويتقاضى شهرياً الراتب المبين أدناه بالريال العماني:\n#v(3mm)\n'
    src+='#grid(columns:(6cm,4cm),row-gutter:8pt,'+''.join(f'[{a}],[#align(left)[{M(v)}]],' for a,v in [('الراتب الأساسي',b),('بدل سكن',h),('بدل نقل',t)] if v)+f'[*إجمالي الراتب*],[#align(left)[*{M(g)}*]],'+''.join(f'[{a}],[#align(left)[{M(v)}]],' for a,v in [('التأمينات الاجتماعية (8%)',si),('قسط قرض',ln)] if v)+f'[*إجمالي الاستقطاعات*],[#align(left)[*{M(d)}*]],[*صافي الراتب*],[#align(left)[*{M(sn)}*]])\n#v(5mm)\nوقد أعطيت له هذه الشهادة بناءً على طلبه دون أدنى مسؤولية على الشركة.\n\n#align(left)[مدير الموارد البشرية]\n'
    typst(src,L.path(f'shahada-{k+1}.pdf')); d0=dict(employer=dict(name=firm[0]),rows=[dict(page=1,name=ar,immatriculation=ins,hire_date=str(hd),gross=val(g,3),deductions=val(d,3),net=val(sn,3))],totals=[])
    d0['issue_date']=str(iss)
    L.add(f'shahada-{k+1}.pdf','payslip',[d0],[plant] if plant else [])
L.save(__file__)
