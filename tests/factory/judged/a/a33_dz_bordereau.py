# Algeria, déclaration des cotisations (DAC) drawn by fpdf2, bilingual labels, comb of boxes for the number, base x rate for two lines, total, penalties
from lib import *
from fpdf import FPDF
L=Layout('a33_dz_bordereau','fpdf2','frar')
for k in range(7):
    R=random.Random(3300+k); y,m=2020+k%5,R.randint(1,12); firm=FIRMS[(k+8)%12]; emp=digits(R,10); ny,nm=(y+1,1) if m==12 else (y,m+1); iss=datetime.date(ny,nm,R.randint(3,20)); due=lastday(ny,nm); eff=R.randint(4,80); M=lambda v:money(v,2,'fr'); plant=None
    as_=R.randrange(20000000,400000000,1000); oprebat=int(as_*R.choice([0,0.4])); ls=[('Cotisations de sécurité sociale','اشتراكات الضمان الاجتماعي',as_,3450),('Œuvres sociales (FNPOS)','الخدمات الاجتماعية',as_,50)]
    if k%2: ls.append(('Congés payés et intempéries','العطل المدفوعة الأجر',as_,1221))
    am=[mulrate(b,r,10000) for _,_,b,r in ls]
    if k==2: am[0]+=100000; plant=change('rate-product','first line 1000 above its product; total follows',1,val(am[0]),val(am[0]-100000))
    tot=sum(am); st=tot; w=tot
    if k==3: st=tot+5000000; w=st; plant=change('payment-total','total 50 000 above its lines',1,val(st),val(tot))
    if k==5: w=tot-1000000; plant=change('amount-in-words','words 10 000 below',1,val(w),val(tot))
    pdf=FPDF(); pdf.add_page(); pdf.set_auto_page_break(False); pdf.add_font('D','','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'); pdf.add_font('D','B','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'); pdf.set_text_shaping(True)
    def c(x,yy,wd,s,al='L',b='',fs=9,bd=0,hh=6): pdf.set_font('D',b,fs); pdf.set_xy(x,yy); pdf.cell(wd,hh,s,bd,align=al)
    c(10,12,100,'CAISSE NATIONALE DES ASSURANCES SOCIALES','L','B',10); c(10,18,100,'Agence d\'Oran','L'); c(120,12,80,'الصندوق الوطني للتأمينات الاجتماعية','R','B',10); c(10,28,190,'DÉCLARATION DE COTISATIONS','C','B',13); c(10,35,190,'التصريح بالاشتراكات','C','B',12)
    yy=48
    for a,b,v in (('Nom ou raison sociale','الاسم أو اسم المؤسسة',firm[1]),('N° d\'adhérent','رقم المنخرط',emp),('Période','الفترة',f'{m:02d}/{y}'),('Effectif','عدد العمال',str(eff)),('Date limite de paiement','آخر أجل للدفع',dmy(due))):
        c(10,yy,50,a,'L','',9,1,7); c(60,yy,90,v,'C','B',9,1,7); c(150,yy,50,b,'R','',9,1,7); yy+=7
    yy+=8; ws=[74,46,22,48]; x=10
    for t,w_ in zip(('Nature / الطبيعة','Assiette / الوعاء','Taux / النسبة','Montant / المبلغ'),ws): c(x,yy,w_,t,'C','B',8.5,1,8); x+=w_
    yy+=8; tl=[]
    for (a,b,ba,r),v in zip(ls,am):
        x=10
        for t,w_,al in zip((a,M(ba),f'{r/100:.2f} %'.replace('.',','),M(v)),ws,'LRRR'): c(x,yy,w_,t,al,'',9,1,7); x+=w_
        tl.append(dict(page=1,label=a,base=val(ba),rate=f'{r/10000:.4f}',amount=val(v))); yy+=7
    c(10,yy,142,'TOTAL À PAYER / المبلغ الإجمالي','L','B',9,1,8); c(152,yy,48,M(st),'R','B',9.5,1,8); yy+=14
    d,ct=divmod(w,100); pdf.set_xy(10,yy); pdf.set_font('D','',8.5); pdf.multi_cell(190,5,'Arrêté la présente déclaration à la somme de : '+fr_words(d)+' dinars'+(f' et {fr_words(ct)} centimes' if ct else '')+'.'); yy=pdf.get_y()+6; c(120,yy,80,f'Fait à Oran, le {dmy(iss)}','R'); c(120,yy+8,80,'Cachet et signature','R'); pdf.output(L.path(f'dac-{k+1}.pdf'))
    L.add(f'dac-{k+1}.pdf','bpc',[dict(employer=dict(name=firm[1],affiliate=emp),period=f'{y}-{m:02d}',issue_date=str(iss),due_date=str(due),lines=tl,totals=[dict(scope='grand',page=1,amount=val(st))])],[plant] if plant else [])
L.save(__file__)
