# Kuwait, Arabic bank transfer list by fpdf2 with shaping, three decimals, unruled with rule under the heading, total in a box above the list and in words below
from lib import *
from fpdf import FPDF
L=Layout('a09_kw_transfer','fpdf2','ar')
for k in range(6):
    R=random.Random(900+k); n=[8,23,40,15,30,5][k]; y,m=2023+k%2,R.randint(1,12); firm=FIRMS[(k+4)%12]
    rows=[dict(ar=ar,civ=digits(R,12,'2'),ib=iban_of(R,'KW'),net=R.randrange(180000,1900000,250)) for ar,_,_ in names(R,n,'E',3)]
    N=22; pages=[rows[i:i+N] for i in range(0,n,N)]; tot=sum(r['net'] for r in rows); st=tot; plant=None; wt=tot
    if k==1: st=tot+1000000; wt=st; plant=change('grand-total','total 1000 dinars above its rows, in figures and words',1,val(st,3),val(tot,3))
    if k==3: wt=tot+10000; plant=change('amount-in-words','words 10 dinars above the figures',1,val(wt,3),val(tot,3))
    pdf=FPDF(); pdf.set_auto_page_break(False); pdf.add_font('N','','/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Regular.ttf'); pdf.add_font('N','B','/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Bold.ttf'); pdf.set_text_shaping(True)
    RX=200; dr=[]; no=0; iss=lastday(y,m)-datetime.timedelta(R.randint(1,5))
    def lt(x,yy,s): pdf.set_xy(x,yy-4.5); pdf.cell(60,6,s,align='L')
    def rt(x,yy,s,b=''): pdf.set_font('N',b,pdf.font_size_pt); w=pdf.get_string_width(s)+2; pdf.set_xy(x-w,yy-4.5); pdf.cell(w,6,s,align='R')
    for pi,pg in enumerate(pages):
        pdf.add_page(); pdf.set_font('N','B',14); rt(RX,20,firm[0],'B'); pdf.set_font('N','',10); rt(RX,28,'السادة / البنك المحترمين'); rt(RX,35,f'الموضوع: تحويل رواتب الموظفين عن شهر {ARM_EG[m-1]} {y}'); lt(12,20,f'التاريخ: {dmy(iss)}'); lt(12,28,f'صفحة {pi+1} من {len(pages)}')
        yy=46
        if pi==0:
            pdf.rect(12,38,70,10); pdf.set_font('N','B',10); rt(80,44.5,'إجمالي صافي الرواتب:','B'); pdf.text(14,44.5,money(st,3,'en')); yy=58
        pdf.set_font('N','B',10); 
        for x,t in ((RX,'م'),(188,'اسم الموظف'),(138,'الرقم المدني'),(108,'رقم الحساب (IBAN)'),(34,'صافي الراتب د.ك')): rt(x,yy,t,'B')
        pdf.line(12,yy+2,RX,yy+2); yy+=9; pdf.set_font('N','',9.5)
        for r in pg:
            no+=1; rt(RX,yy,str(no)); rt(188,yy,r['ar']); rt(138,yy,r['civ']); pdf.text(48,yy,r['ib']); pdf.text(12,yy,money(r['net'],3,'en')); yy+=9
            dr.append(dict(page=pi+1,name=r['ar'],iban=r['ib'],net=val(r['net'],3)))
        if pi==len(pages)-1:
            d,f=divmod(wt,1000); pdf.line(12,yy-3,RX,yy-3); rt(RX,yy+4,'فقط '+ar_words(d)+' ديناراً كويتياً'+(f' و{ar_words(f)} فلساً' if f else '')+' لا غير'); rt(RX,yy+16,'المفوض بالتوقيع')
    pdf.output(L.path(f'tahwil-{k+1}.pdf'))
    L.add(f'tahwil-{k+1}.pdf','register',[dict(employer=dict(name=firm[0]),period=f'{y}-{m:02d}',issue_date=str(iss),page_count=str(len(pages)),rows=dr,totals=[dict(scope='grand',page=1,net=val(st,3))])],[plant] if plant else [])
L.save(__file__)
