# Jordan, Arabic bank list drawn by reportlab (presentation forms): IBAN in groups of four, ruled lightly, page totals with carried amounts, account of the firm above
from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont('A','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf')); pdfmetrics.registerFont(TTFont('AB','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'))
L=Layout('a40_jo_bank','reportlab','ar')
for k in range(6):
    R=random.Random(4000+k); n=[9,26,40,14,52,21][k]; y,m=2022+k%3,R.randint(1,12); firm=FIRMS[(k+3)%12]; M=lambda v:money(v,3,'en'); plant=None; rows=[dict(ar=ar,ib=iban_of(R,'JO'),net=R.randrange(260000,1900000,125)) for ar,_,_ in names(R,n,'E',3)]; own=iban_of(R,'JO')
    N=20; pages=[rows[i:i+N] for i in range(0,n,N)]; c=canvas.Canvas(L.path(f'bank-{k+1}.pdf'),pagesize=A4); W,H=A4; dr=[];tots=[]; iss=lastday(y,m)-datetime.timedelta(R.randint(0,3)); no=0
    if k==3: r=rows[2]; s=r['ib']; r['ib']=s[:12]+str((int(s[12])+5)%10)+s[13:]; plant=change('iban-key','one digit of the IBAN of row 3 changed',1,r['ib'],s,'particularity')
    def t(x,yy,s,al='r',b=False,sz=9):
        c.setFont('AB' if b else 'A',sz); s=shape(s) if any('\u0600'<=h<='\u06ff' for h in s) else s; {'r':c.drawRightString,'l':c.drawString,'c':c.drawCentredString}[al](x,yy,s)
    G=lambda s:' '.join(s[i:i+4] for i in range(0,len(s),4)); xs=[560,530,360,140,35]
    for pi,pg in enumerate(pages):
        t(560,H-40,firm[0],'r',True,12); t(35,H-40,dmy(iss),'l'); t(W/2,H-64,f'كشف رواتب الموظفين المحولة إلى البنوك – {ARM_LV[m-1]} {y}','c',True,11); t(560,H-82,'حساب الشركة (IBAN):'); t(440,H-82,G(own),'r',False,8); t(35,H-82,f'صفحة {pi+1} من {len(pages)}','l')
        yy=H-105; c.setLineWidth(.4); c.line(35,yy+13,560,yy+13)
        for x,h in zip((555,525,355,110),('الرقم','اسم الموظف','رقم حساب الموظف IBAN','صافي الراتب')): t(x,yy,h,'r',True)
        c.line(35,yy-5,560,yy-5); yy-=19; prev=sum(r['net'] for p in pages[:pi] for r in p)
        if pi: t(525,yy,'منقول من الصفحة السابقة'); t(110,yy,M(prev)); yy-=19
        for r in pg:
            no+=1; t(555,yy,str(no)); t(525,yy,r['ar']); t(355,yy,G(r['ib']),'r',False,8.5); t(110,yy,M(r['net'])); yy-=19; dr.append(dict(page=pi+1,name=r['ar'],iban=r['ib'],net=val(r['net'],3)))
        c.line(35,yy+13,560,yy+13); cum=prev+sum(r['net'] for r in pg)
        if pi<len(pages)-1:
            s=cum
            t(525,yy,'ينقل إلى الصفحة التالية','r',True); t(110,yy,M(s),'r',True)
        else:
            s=cum
            if k==1: s=cum-500000; plant=change('grand-total','total 500 below',pi+1,val(s,3),val(cum,3))
            t(525,yy,'المجموع الكلي','r',True); t(110,yy,M(s),'r',True); tots.append(dict(scope='grand',page=pi+1,net=val(s,3))); d,f=divmod(s,1000); t(560,yy-24,'فقط '+ar_words(d)+' ديناراً أردنياً'+(f' و{ar_words(f)} فلساً' if f else '')+' لا غير'); t(200,yy-60,'المدير المالي')
        c.showPage()
    c.save(); L.add(f'bank-{k+1}.pdf','register',[dict(employer=dict(name=firm[0]),period=f'{y}-{m:02d}',page_count=str(len(pages)),rows=dr,totals=tots)],[plant] if plant else [])
L.save(__file__)
