# Algeria, Arabic payslip by fpdf2: كشف الراتب, code/label/gains/deductions RTL, several slips in a file, half page each
from lib import *
from fpdf import FPDF
L=Layout('a22_dz_kashf_ratib','fpdf2','ar')
for k in range(6):
    R=random.Random(2200+k); n=[1,2,4,6,3,5][k]; y,m=2021+k%4,R.randint(1,12); firm=FIRMS[(k+9)%12]; M=lambda v:money(v,2,'fr'); plant=None
    pdf=FPDF(); pdf.set_auto_page_break(False); pdf.add_font('N','','/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Regular.ttf'); pdf.add_font('N','B','/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Bold.ttf'); pdf.set_text_shaping(True); dec=[]
    for i,(ar,fr,_) in enumerate(names(R,n,'W')):
        if i%2==0: pdf.add_page()
        y0=12 if i%2==0 else 150
        def c(x,w,s,al='R',b='',bd=0,hh=6,fs=10): pdf.set_font('N',b,fs); pdf.set_xy(x,yy); pdf.cell(w,hh,s,bd,align=al)
        num=digits(R,5); ss=digits(R,12); hd=date(R,2005,2020); acc=rib_dz(R)
        b=R.randrange(2500000,7000000,10000); ex=mulrate(b,R.choice([5,9,14]),100); ind=R.choice([250000,400000]); g=b+ex+ind; s9=mulrate(b+ex,9,100); ir=mulrate(max(0,g-s9-3000000),20,100); mut=R.choice([0,50000]); d=s9+ir+mut; net=g-d; sg=g; sn=net
        if k==2 and i==1: sg=g+100000; plant=change('gross-sum','total gains 1000 above its items; net follows the items',i//2+1,val(sg),val(g))
        if k==3 and i==4: sn=net-50000; plant=change('net-pay','net 500 below',i//2+1,val(sn),val(net))
        yy=y0; c(100,100,firm[0],'R','B',fs=12); c(10,60,f'شهر: {ARM_TN[m-1]} {y}','L'); yy+=8; c(10,190,'كشف الراتب','C','B',fs=14); yy+=10
        c(110,90,f'الاسم واللقب: {ar}'); c(10,95,f'رقم الضمان الاجتماعي: {ss}'); yy+=6; c(110,90,f'الرقم التسلسلي: {num}'); c(10,95,f'تاريخ التوظيف: {dmy(hd)}'); yy+=6; c(110,90,f'الرتبة: {R.choice(["تقني","محاسب","عون إدارة"])}'); c(10,95,f'رقم الحساب: {acc}'); yy+=9
        c(165,35,'الرمز','C','B',1); c(85,80,'البيان','C','B',1); c(48,37,'المكاسب','C','B',1); c(10,38,'الاقتطاعات','C','B',1); yy+=6; lines=[]
        for cd,lb,gn,rt in [('101','الأجر القاعدي',b,0),('115','تعويض الخبرة المهنية',ex,0),('220','منحة المردودية',ind,0),('801','اقتطاع الضمان الاجتماعي',0,s9),('810','الضريبة على الدخل الإجمالي',0,ir),('850','التعاضدية',0,mut)]:
            if not gn and not rt: continue
            c(165,35,cd,'C','','LR'); c(85,80,lb,'R','','LR'); c(48,37,M(gn) if gn else '','C','','LR'); c(10,38,M(rt) if rt else '','C','','LR'); yy+=6; lines.append(dict(page=i//2+1,label=lb,amount=val(gn or rt)))
        c(85,115,'المجموع','R','B',1); c(48,37,M(sg),'C','B',1); c(10,38,M(d),'C','B',1); yy+=6; c(85,115,'الصافي للدفع (دج)','R','B',1); c(10,75,M(sn),'C','B',1)
        dec.append(dict(employer=dict(name=firm[0]),period=f'{y}-{m:02d}',rows=[dict(page=i//2+1,immatriculation=ss,name=ar,hire_date=str(hd),gross=val(sg),deductions=val(d),net=val(sn),rib=acc)],lines=lines,totals=[]))
    pdf.output(L.path(f'ratib-{k+1}.pdf')); L.add(f'ratib-{k+1}.pdf','payslip',dec,[plant] if plant else [])
L.save(__file__)
