# Bahrain, Arabic form of monthly wages (reportlab): ruled grid with blank rows at the foot, columns right to left, entry and exit dates, wage in dinars with three decimals
from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont('A','/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf')); pdfmetrics.registerFont(TTFont('AB','/usr/share/fonts/truetype/noto/NotoNaskhArabic-Bold.ttf')); pdfmetrics.registerFont(TTFont('S','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'))
L=Layout('a24_bh_istimara','reportlab','ar')
for k in range(6):
    R=random.Random(2400+k); n=[5,14,23,38,17,9][k]; y,m=2022+k%3,R.randint(1,12); firm=FIRMS[(k+5)%12]; er=digits(R,6); plant=None; M=lambda v:money(v,3,'en'); rows=[]
    for ar,_,_ in names(R,n,'E',3):
        hd=date(R,2003,2021); ex=datetime.date(y,m,R.randint(5,25)) if R.random()<.08 else None; rows.append(dict(ar=ar,cpr=digits(R,9),ins=digits(R,7),hd=hd,ex=ex,days=ex.day if ex else R.choice([30,30,30,22]),g=R.randrange(250000,1800000,500)))
    if k==1: rows[3]['ex']=datetime.date(2001,4,12); plant=change('hire-after-exit','row 4 leaves before being hired',1,'2001-04-12',None)
    N=15; pages=[rows[i:i+N] for i in range(0,n,N)]; W,H=landscape(A4); c=canvas.Canvas(L.path(f'ist-{k+1}.pdf'),pagesize=(W,H)); dr=[];tots=[]
    xs=[812,785,700,620,420,330,240,180,40]; hd=['م','الرقم الشخصي','رقم التأمين','اسم المؤمن عليه','تاريخ الالتحاق','تاريخ ترك العمل','أيام العمل','الأجر الشهري الإجمالي']
    def t(x,yy,s,sz=9,b=False,al='c'):
        arb=any('\u0600'<=ch<='\u06ff' for ch in s); c.setFont(('AB' if b else 'A') if arb else 'S',sz if arb else sz-1); s=shape(s) if arb else s; (c.drawCentredString if al=='c' else c.drawRightString if al=='r' else c.drawString)(x,yy,s)
    for pi,pg in enumerate(pages):
        t(W/2,H-36,'استمارة الأجور الشهرية للمؤمن عليهم',14,True); t(812,H-60,'اسم صاحب العمل:',10,True,'r'); t(725,H-60,firm[0],10,False,'r'); t(480,H-60,'رقم صاحب العمل:',10,True,'r'); t(395,H-60,er,10,False,'r'); t(300,H-60,'عن شهر:',10,True,'r'); t(255,H-60,f'{m:02d}/{y}',10,False,'r'); t(120,H-60,f'صفحة {pi+1} من {len(pages)}',10,False,'r')
        y0=H-78; rh=22; nr=N+2
        for i in range(nr+1): c.line(xs[-1],y0-i*rh,xs[0],y0-i*rh)
        for j,x in enumerate(xs): c.line(x,y0,x,y0-(nr if x in(812,180,240,40) else nr-1)*rh)
        for j,h in enumerate(hd): t((xs[j]+xs[j+1])/2,y0-15,h,9,True)
        for i,r in enumerate(pg):
            yy=y0-(i+1)*rh-15; no=pi*N+i+1
            for j,s in enumerate([str(no),r['cpr'],r['ins'],r['ar'],dmy(r['hd']),dmy(r['ex']) if r['ex'] else '',str(r['days']),M(r['g'])]):
                t(xs[j]-6 if j==3 else (xs[j]+xs[j+1])/2,yy,s,9,False,'r' if j==3 else 'c') if s else None
            q=dict(page=pi+1,immatriculation=r['ins'],name=r['ar'],hire_date=str(r['hd']),days=str(r['days']),gross=val(r['g'],3))
            if r['ex']: q['exit_date']=str(r['ex'])
            dr.append(q)
        v=sum(r['g'] for r in pg); dd=sum(r['days'] for r in pg)
        if k==3 and pi==2: v+=100000; plant=change('page-total','total of page 3 100 above',3,val(v,3),val(v-100000,3))
        yy=y0-(nr-1)*rh-15; t(xs[0]-10,yy,'مجموع هذه الصفحة',10,True,'r'); t((240+180)/2,yy,str(dd)); t((180+40)/2,yy,M(v)); tots.append(dict(scope='page',page=pi+1,days=str(dd),gross=val(v,3))); c.showPage()
    c.save(); L.add(f'ist-{k+1}.pdf','bds',[dict(employer=dict(name=firm[0],affiliate=er),period=f'{y}-{m:02d}',page_count=str(len(pages)),rows=dr,totals=tots)],[plant] if plant else [])
L.save(__file__)
