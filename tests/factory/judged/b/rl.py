from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4, A3, landscape, letter, legal
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
for n,f in (('DV','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'),('DVB','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'),('DVM','/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf'),('LS','/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'),('LSB','/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf'),('LN','/usr/share/fonts/truetype/liberation/LiberationSansNarrow-Regular.ttf'),('LNB','/usr/share/fonts/truetype/liberation/LiberationSansNarrow-Bold.ttf')):
    try: pdfmetrics.registerFont(TTFont(n,f))
    except Exception as e: print(n,e)
class C:
    def __init__(s,path,size=A4,font='Helvetica',fs=8):
        s.c=canvas.Canvas(path,pagesize=size); s.w,s.h=size; s.f=font; s.fs=fs
    def t(s,x,y,txt,a='l',f=None,fs=None):
        s.c.setFont(f or s.f,fs or s.fs); y=s.h-y; txt=str(txt)
        (s.c.drawString if a=='l' else s.c.drawRightString if a=='r' else s.c.drawCentredString)(x,y,txt)
    def line(s,x0,y0,x1,y1,w=.5,dash=None):
        s.c.setLineWidth(w); s.c.setDash(*(dash or ([],0))); s.c.line(x0,s.h-y0,x1,s.h-y1)
    def box(s,x0,y0,x1,y1,w=.5,fill=None):
        s.c.setLineWidth(w)
        if fill is not None: s.c.setFillGray(fill)
        s.c.rect(x0,s.h-y1,x1-x0,y1-y0,stroke=1 if w else 0,fill=1 if fill is not None else 0); s.c.setFillGray(0)
    def page(s): s.c.showPage()
    def save(s): s.c.save()
