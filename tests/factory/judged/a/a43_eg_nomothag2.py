# Egypt, form "نموذج 2" of the insurance body (reportlab): turned? no: ruled grid with columns of birth, entry, basic/variable/total wage split into pounds and piastres columns
from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont('A','/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Regular.ttf')); pdfmetrics.registerFont(TTFont('AB','/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Bold.ttf'))
L=Layout('a43_eg_nomothag2','reportlab','ar')
for k in range(6):
    R=random.Random(4300+k); n=[6,15,24,33,11,19][k]; y=2020+k%4; firm=FIRMS[(k+6)%12]; est=digits(R,8); ind=k%2==0; I=lambda s:indic(str(s)) if ind else str(s); plant=None; rows=[]
    for ar,_,_ in names(R,n,'E',4):
        g=R.randrange(240000,1090000,1225); rows.append(dict(ar=ar,ins=digits(R,8),bd=date(R,1962,1990),hd=date(R,2010,2019),g=g))
    if k==1: rows[3]['bs']='31/11/1975'; plant=change('impossible-date','birth 31 November in row 4',1,'31/11/1975',None)
    N=14; pages=[rows[i:i+N] for i in range(0,n,N)]; W,H=landscape(A4); c=canvas.Canvas(L.path(f'n2-{k+1}.pdf'),pagesize=(W,H)); dr=[];tots=[]
    xs=[810,775,665,455,335,215,150,40]; 
    def t(x,yy,s,al='c',b=False,sz=10): c.setFont('AB' if b else 'A',sz); s=shape(s) if any('\u0600'<=h<='\u06ff' and not h.isdigit() for h in s) else s; {'r':c.drawRightString,'l':c.drawString,'c':c.drawCentredString}[al](x,yy,s)
    no=0
    for pi,pg in enumerate(pages):
        t(W/2,H-36,'نموذج رقم (2)','c',True,13); t(W/2,H-54,f'بيان بأسماء المؤمن عليهم وأجور الاشتراك في يناير {I(y)}','c',True,12); t(810,H-76,'اسم المنشأة: '+firm[0],'r',False,11); t(400,H-76,'رقم المنشأة: '+I(est),'r',False,11); t(40,H-76,f'صفحة {I(pi+1)} من {I(len(pages))}','l',False,10)
        y0=H-90; rh=22; nr=len(pg)+2
        for i in range(nr+1): c.line(40,y0-i*rh,810,y0-i*rh)
        c.setLineWidth(.6)
        for j,x in enumerate(xs): c.line(x,y0,x,y0-(nr if x in(810,40,215) else nr-1)*rh)
        for j,h in enumerate(['م','الرقم التأميني','الاسم رباعياً','تاريخ الميلاد','تاريخ الالتحاق','قرش','جنيه']):
            pass
        t((810+775)/2,y0-15,'م','c',True); t(720,y0-15,'الرقم التأميني','c',True); t(560,y0-15,'الاسم رباعياً','c',True); t(395,y0-15,'تاريخ الميلاد','c',True); t(275,y0-15,'تاريخ الالتحاق','c',True); t(182,y0-15,'النوع','c',True); t(95,y0-15,'الأجر الشامل','c',True)
        for i,r in enumerate(pg):
            no+=1; yy=y0-(i+1)*rh-15; f='ind' if ind else 'en'
            t(792,yy,I(no)); t(720,yy,I(r['ins'])); t(660,yy,r['ar'],'r'); t(395,yy,I(r.get('bs') or dmy(r['bd']))); t(275,yy,I(dmy(r['hd']))); t(182,yy,R.choice(['دائم','مؤقت'])); t(95,yy,money(r['g'],2,f))
            q=dict(page=pi+1,immatriculation=r['ins'],name=r['ar'],hire_date=str(r['hd']),gross=val(r['g']))
            if 'bs' not in r: q['birth_date']=str(r['bd'])
            dr.append(q)
        s=sum(r['g'] for r in pg); yy=y0-(nr-1)*rh-15; last=pi==len(pages)-1
        if k==3 and pi==1: s+=50000; plant=change('page-total','page total 500 above',2,val(s),val(s-50000))
        t(600,yy,'جملة الصفحة','c',True); t(95,yy,money(s,2,'ind' if ind else 'en'),'c',True); tots.append(dict(scope='page',page=pi+1,gross=val(s)))
        if last: t(810,yy-34,f'عدد المؤمن عليهم: {I(n)}','r',False,11); t(810,yy-56,'ختم المنشأة وتوقيع صاحب العمل','r',False,11)
        c.showPage()
    c.save(); L.add(f'n2-{k+1}.pdf','bds',[dict(employer=dict(name=firm[0],affiliate=est),period=f'{y}-01',page_count=str(len(pages)),rows=dr,totals=tots)],[plant] if plant else [])
L.save(__file__)
