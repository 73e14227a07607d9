# Morocco, payslip as an office program prints it on its grid (reportlab): N°, label, base, rate, employee amount, employer rate, employer amount; monthly and yearly totals below; net in a box
from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
L=Layout('a30_ma_sage','reportlab','fr')
for k in range(7):
    R=random.Random(3000+k); n=[1,1,2,1,3,1,2][k]; y,m=2022+k%3,R.randint(2,12); firm=FIRMS[(k+4)%12]; af=affil(R); ic=ice(R); dec=[];plant=None; M=lambda v:money(v,2,'fr'); c=canvas.Canvas(L.path(f'bp-{k+1}.pdf'),pagesize=A4); W,H=A4
    for i,(ar,fr,_) in enumerate(names(R,n,'W')):
        im=imma(R); ci=cin(R); hd=date(R,2004,2018); rib=rib_ma(R); b=R.randrange(400000,1800000,5000); an=mulrate(b,R.choice([5,10,15]),100); tp=R.choice([30000,50000]); g=b+an; base=min(g,600000)
        cn=mulrate(base,448,10000); cp=mulrate(base,898,10000); am=mulrate(g,226,10000); ap=mulrate(g,411,10000); af_=mulrate(g,640,10000); tf=mulrate(g,160,10000)
        fp=min(mulrate(g,25,100),291667); ni=g-cn-am-fp; ir=mulrate(max(0,ni-350000),20,100); d=cn+am+ir; net=g+tp-d; sn=net; G=g+tp; samo=am
        if k==2 and i==1: samo=am+10000; d+=10000; net-=10000; sn=net; plant=change('rate-product','AMO 100 above its product; totals follow',2,val(samo),val(am))
        if k==5: sn=net+100000; plant=change('net-pay','net 1000 above gross less deductions',1,val(sn),val(net))
        def t(x,yy,s,al='l',b=False,sz=8): c.setFont('Helvetica-Bold' if b else 'Helvetica',sz); (c.drawString if al=='l' else c.drawRightString if al=='r' else c.drawCentredString)(x,yy,s)
        c.rect(30,H-110,255,80); t(36,H-46,firm[1],b=True,sz=10); t(36,H-60,'45, bd Zerktouni - Casablanca'); t(36,H-74,f'C.N.S.S. : {af}'); t(36,H-88,f'I.C.E. : {ic}'); t(430,H-46,'BULLETIN DE PAIE','c',True,13); t(430,H-64,f'Période du 01/{m:02d}/{y} au {dmy(lastday(y,m))}','c')
        y0=H-120; c.rect(30,y0-50,535,50)
        for j,(a,v) in enumerate([('Nom et prénom',lastfirst(fr)),('N° C.N.S.S.',im),('C.I.N.',ci)]): t(36,y0-13-14*j,a+' :'); t(110,y0-13-14*j,v,b=True)
        for j,(a,v) in enumerate([("Date d'entrée",dmy(hd)),('R.I.B.',rib),('Emploi',R.choice(['Comptable','Magasinier','Technicienne']))]): t(300,y0-13-14*j,a+' :'); t(372,y0-13-14*j,v,b=True)
        xs=[30,60,225,295,340,410,455,500,565]; hy=y0-60; bot=hy-330
        c.rect(30,bot,535,330); c.line(30,hy-24,565,hy-24)
        for x in xs[1:-1]: c.line(x,hy,x,bot)
        for (xa,xb),s1,s2 in zip(zip(xs,xs[1:]),('N°','Désignation','Nombre','Taux','Gain','Retenue','Taux','Part'),('','','ou base','salarial','','salariale','patronal','patronale')): t((xa+xb)/2,hy-10,s1,'c',True,7); t((xa+xb)/2,hy-20,s2,'c',True,7)
        yy=hy-38; tl=[]
        def ln(cd,lb,ba='',rt='',gn='',re='',rp='',pp=''):
            global yy
        for cd,lb,ba,rt,gn,re,rp,pp in [('1000','Salaire de base',None,None,b,None,None,None),('1100',"Prime d'ancienneté",b,an*10000//b,an,None,None,None),('4000','Cotisation C.N.S.S.',base,448,None,cn,898,cp),('4100','Cotisation A.M.O.',g,226,None,samo,411,ap),('4200','Allocations familiales',g,None,None,None,640,af_),('4300','Taxe formation prof.',g,None,None,None,160,tf),('5000','Impôt sur le revenu',ni,None,None,ir,None,None),('6000','Indemnité de transport',None,None,tp,None,None,None)]:
            t(34,yy,cd,sz=7.5); t(64,yy,lb)
            for x,v in ((292,ba),(407,gn)): t(x,yy,M(v),'r') if v else None
            if rt: t(337,yy,money(rt,2,'fr'),'r')
            if re: t(452,yy,M(re),'r')
            if rp: t(497,yy,money(rp,2,'fr'),'r')
            if pp: t(562,yy,M(pp),'r')
            q=dict(page=i+1,label=lb)
            if ba: q['base']=val(ba)
            if rt: q['rate']=f'{rt/10000:.4f}'
            if gn or re: q['amount']=val(gn or re)
            if pp: q['employer_amount']=val(pp)
            tl.append(q); yy-=15
            if cd=='1100': t(64,yy,'SALAIRE BRUT IMPOSABLE',b=True); t(407,yy,M(g),'r',True); yy-=18
        c.rect(30,bot-22,535,22); t(64,bot-15,'TOTAUX',b=True); t(407,bot-15,M(G),'r',True); t(452,bot-15,M(d),'r',True); t(562,bot-15,M(cp+ap+af_+tf),'r',True)
        c.rect(410,bot-54,155,24); t(416,bot-46,'NET A PAYER',b=True,sz=9); t(560,bot-46,M(sn)+' DH','r',True,9); t(30,bot-46,f'Mode de règlement : virement le {dmy(lastday(y,m))}'); t(30,bot-75,'Conservez ce bulletin de paie sans limitation de durée.',sz=6.5); c.showPage()
        dec.append(dict(employer=dict(name=firm[1],affiliate=af,ice=ic),period=f'{y}-{m:02d}',rows=[dict(page=i+1,immatriculation=im,name=lastfirst(fr),cin=ci,hire_date=str(hd),rib=rib,deductions=val(d),net=val(sn))],lines=tl,totals=[]))
    c.save(); L.add(f'bp-{k+1}.pdf','payslip',dec,[plant] if plant else [])
L.save(__file__)
