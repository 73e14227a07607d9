# Morocco, payment slip in Arabic drawn by reportlab: boxes, table of four columns right to left, total in figures and words
from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont('A','/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Regular.ttf')); pdfmetrics.registerFont(TTFont('AB','/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Bold.ttf'))
L=Layout('a15_ma_bpc_ar','reportlab','ar')
for k in range(8):
    R=random.Random(1500+k); y,m=2019+k%6,R.randint(1,12); firm=FIRMS[k]; af=affil(R); p2=f'{af}{y%100:02d}{m:02d}01'; ref=p2+f'{int(p2)%97:02d}'; rib=rib_ma(R)
    real=R.randrange(4000000,90000000,50); pl=int(real*R.choice([.7,.85,.93])); ny,nm=(y+1,1) if m==12 else (y,m+1); iss=datetime.date(ny,nm,R.randint(1,6)); due=datetime.date(ny,nm,10)
    ls=[('التعويضات العائلية',real,640),('التعويضات الاجتماعية',pl,1346),('ضريبة التكوين المهني',real,160),('التأمين الإجباري الأساسي عن المرض',real,637)]
    am=[mulrate(b,r,10000) for _,b,r in ls]; plant=None
    if k==2: am[1]+=50000; plant=change('rate-product','second line 500 above its product; total follows',1,val(am[1]),val(am[1]-50000))
    tot=sum(am); st=tot; wt=tot
    if k==4: st=tot+900000; wt=st; plant=change('payment-total','total 9000 above its lines',1,val(st),val(tot))
    if k==6: wt=tot+200000; plant=change('amount-in-words','words 2000 above figures',1,val(wt),val(tot))
    c=canvas.Canvas(L.path(f'bpc-{k+1}.pdf'),pagesize=A4); W,H=A4; M=lambda v:money(v,2,'fr' if k%2 else 'dot')
    def r(x,yy,s,sz=11,b=False): c.setFont('AB' if b else 'A',sz); c.drawRightString(x,yy,shape(s) if any('\u0600'<=ch<='\u06ff' for ch in s) else s)
    def ce(x,yy,s,sz=11,b=False): c.setFont('AB' if b else 'A',sz); c.drawCentredString(x,yy,shape(s) if any('\u0600'<=ch<='\u06ff' for ch in s) else s)
    ce(W/2,H-50,'الصندوق الوطني للضمان الاجتماعي',13,True); ce(W/2,H-72,'ورقة أداء الاشتراكات',16,True)
    y0=H-110
    for i,(a,b) in enumerate([('المرجع التركيبي',ref),('رقم الانخراط',af),('تاريخ الإصدار',dmy(iss))]):
        x=555-i*175; c.rect(x-165,y0-34,165,34); ce(x-82,y0-13,a,10,True); ce(x-82,y0-29,b,11)
    y0-=50
    for i,(a,b) in enumerate([('الاسم أو الاسم التجاري',firm[0]),('تسديد عن شهر',f'{m:02d}/{y}'),('يسوى قبل',dmy(due))]):
        x=555-i*175; c.rect(x-165,y0-34,165,34); ce(x-82,y0-13,a,10,True); ce(x-82,y0-29,b,11)
    y0-=60; ce(W/2,y0,'بيان الاشتراكات المستحقة',12,True); y0-=12; xs=[555,330,220,150,30]
    rowsY=[y0-22*i for i in range(len(ls)+3)]
    for yy in rowsY: c.line(30,yy,555,yy)
    for x in xs: c.line(x,rowsY[0],x,rowsY[-1] if x in(555,150,30) else rowsY[-2])
    for (t,xa,xb) in (('نوع الإعانات',555,330),('كتلة الأجور',330,220),('النسبة',220,150),('المبلغ',150,30)): ce((xa+xb)/2,rowsY[0]-15,t,11,True)
    tl=[]
    for i,((t,b,rt),a) in enumerate(zip(ls,am)):
        yy=rowsY[i+1]-15; r(550,yy,t); r(325,yy,M(b)); r(205,yy,f'{rt/100:.2f} %'.replace('.',',')); r(145,yy,M(a)); tl.append(dict(page=1,label=t,base=val(b),rate=f'{rt/10000:.4f}',amount=val(a)))
    yy=rowsY[-2]-15; r(550,yy,'المجموع الواجب أداؤه',11,True); r(145,yy,M(st),11,True)
    d,ct=divmod(wt,100); r(555,rowsY[-1]-26,'المبلغ بالحروف: '+ar_words(d)+' درهما'+(f' و{ar_words(ct)} سنتيما' if ct else ''))
    r(555,rowsY[-1]-60,'(1) أمر بالتحويل'); r(555,rowsY[-1]-78,'رقم الحساب البنكي (RIB):'); c.setFont('A',11); c.drawString(200,rowsY[-1]-78,rib); r(555,rowsY[-1]-110,'طابع وإمضاء المشغل'); c.save()
    L.add(f'bpc-{k+1}.pdf','bpc',[dict(employer=dict(affiliate=af,name=firm[0]),period=f'{y}-{m:02d}',issue_date=str(iss),reference=ref,due_date=str(due),rib=rib,lines=tl,totals=[dict(scope='grand',page=1,amount=val(st))])],[plant] if plant else [])
L.save(__file__)
