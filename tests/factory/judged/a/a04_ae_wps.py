# UAE, WPS salary transfer list, English and Arabic headings, reportlab, zebra without vertical rules
from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont('A','/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Regular.ttf')); pdfmetrics.registerFont(TTFont('S','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'))
L=Layout('a04_ae_wps','reportlab','enar')
for k in range(6):
    R=random.Random(400+k); n=[12,25,41,7,30,19][k]; y,m=2024,R.randint(1,12); firm=FIRMS[(k+7)%12]; mol=digits(R,13,'0000')
    en=firm[1].replace('SARL','LLC').replace(' SA',' LLC') if not firm[1].endswith('SARL') else firm[1].replace('SARL','LLC')
    rows=[]
    for i,(ar,fr,_) in enumerate(names(R,n,'E')):
        f=R.randrange(150000,1400000,5000); v=R.choice([0,0,25000,40050,120000]); dd=R.choice([0,0,0,15000,30075])
        rows.append(dict(i=i+1,pid=digits(R,14,'1000'),name=firstlast(fr).upper(),ib=iban_of(R,'AE'),days=R.choice([30,30,30,28,21]),f=f,v=v,g=f+v,d=dd,net=f+v-dd))
    plant=None; N=20; pages=[rows[i:i+N] for i in range(0,n,N)]
    if k==2: 
        s=rows[5]['ib']; rows[5]['ib']=s[:-1]+str((int(s[-1])+3)%10); plant=change('iban-key','last digit of the IBAN of row 6 changed',1,rows[5]['ib'],s,'particularity')
    W,H=landscape(A4); c=canvas.Canvas(L.path(f'wps-{k+1}.pdf'),pagesize=(W,H)); X=[30,52,160,330,520,575,640,700,812]
    hd=[("Sr.","ت"),("Person ID","رقم العامل"),("Employee Name","اسم الموظف"),("IBAN","رقم الآيبان"),("Days","الأيام"),("Fixed","الثابت"),("Variable","المتغير"),("Deductions","الخصومات"),("Net Salary","صافي الراتب")]
    RX=[48,152,None,None,560,632,692,756,812]; dr=[]
    for pi,pg in enumerate(pages):
        c.setFont('S',13); c.drawString(30,H-40,'SALARY INFORMATION FILE – WPS'); c.setFont('A',15); c.drawRightString(W-30,H-40,shape('كشف تحويل الأجور – نظام حماية الأجور'))
        c.setFont('S',8.5); c.drawString(30,H-58,f'Employer: {en}'); c.drawString(330,H-58,f'Establishment No.: {mol}'); c.drawString(560,H-58,f'Salary month: {m:02d}/{y}'); c.drawRightString(W-30,H-58,f'Page {pi+1} of {len(pages)}')
        yy=H-80; c.setFillGray(.85); c.rect(28,yy-16,W-56,30,stroke=0,fill=1); c.setFillGray(0)
        for j,(e,a) in enumerate(hd):
            for fnt,sz,t,dy in (('S',7.5,e,2),('A',9,shape(a),-10)):
                c.setFont(fnt,sz)
                (c.drawString(X[j],yy+dy,t) if j in(2,3) else c.drawRightString(RX[j],yy+dy,t))
        yy-=30; c.setFont('S',8)
        for r in pg:
            if r['i']%2==0: c.setFillGray(.95); c.rect(28,yy-4,W-56,16,stroke=0,fill=1); c.setFillGray(0)
            vals=[str(r['i']),r['pid'],r['name'],r['ib'],str(r['days']),money(r['f'],2,'en'),money(r['v'],2,'en'),money(r['d'],2,'en'),money(r['net'],2,'en')]
            for j,t in enumerate(vals): (c.drawString(X[j],yy,t) if j in(2,3) else c.drawRightString(RX[j],yy,t))
            dr.append(dict(page=pi+1,name=r['name'],iban=r['ib'],days=str(r['days']),deductions=val(r['d']),net=val(r['net']))); yy-=17
        if pi==len(pages)-1:
            t=[sum(r[f] for r in rows) for f in('f','v','d','net')]
            if k==4: t[3]-=100000; plant=change('grand-total','total net 1000 below its rows',pi+1,val(t[3]),val(t[3]+100000))
            c.line(28,yy+12,W-28,yy+12); c.drawString(160,yy-2,f'Total ({n} employees)')
            for j,v in zip((5,6,7,8),t): c.drawRightString(RX[j],yy-2,money(v,2,'en'))
            c.drawString(30,yy-30,'Authorised signature: ____________________'); c.drawRightString(W-30,yy-30,'All amounts in AED')
            tt=dict(scope='grand',page=pi+1,deductions=val(t[2]),net=val(t[3]))
        c.showPage()
    c.save()
    L.add(f'wps-{k+1}.pdf','register',[dict(employer=dict(name=en,affiliate=mol),period=f'{y}-{m:02d}',page_count=str(len(pages)),rows=dr,totals=[tt])],[plant] if plant else [])
L.save(__file__)
