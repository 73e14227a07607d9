# Tunisia, payslip in French by PyMuPDF Story, millimes; rubrics with number, base, rate, gain, retenue and charges patronales
from lib import *
L=Layout('a10_tn_bulletin','pymupdf-story','fr')
for k in range(7):
    R=random.Random(1000+k); y,m=2021+k%4,R.randint(1,12); firm=FIRMS[(k+9)%12]; (ar,fr,sx)=names(R,1,'W')[0]; M=lambda v:money(v,3,'fr' if k%2 else 'sp.')
    im=digits(R,8)+'-'+digits(R,2); aff=digits(R,6)+'-'+digits(R,2); hd=date(R,2004,2019); ci='0'+digits(R,7)
    b=R.randrange(650000,2600000,500); pr=R.choice([60000,90000,0]); tr=R.choice([36112,45000]); an=mulrate(b,R.choice([3,5,8]),100)
    g=b+pr+tr+an; cs=mulrate(g,918,10000); imp=g-cs; ir=mulrate(max(0,imp-417000),26,100); css=mulrate(imp,1,100); adv=R.choice([0,100000])
    pat=mulrate(g,1657,10000); d=cs+ir+css+adv; net=g-d; sn=net; sd=d; plant=None
    if k==2: sd=d+5000; plant=change('deductions-sum','total deductions 5 above its lines; net follows the lines',1,val(sd,3),val(d,3))
    if k==5: sn=net+9000; plant=change('net-pay','net 9 dinars above gross less deductions',1,val(sn,3),val(net,3))
    ls=[('Salaire de base','26,00','','',b,0,0),("Prime d'ancienneté",'',M(b),f'{an*100/b:.2f}'.replace('.',','),an,0,0),('Prime de présence','','','',pr,0,0),('Indemnité de transport','','','',tr,0,0),('Retenue CNSS','',M(g),'9,18',0,cs,0),('I.R.P.P.','',M(imp),'',0,ir,0),('Contribution sociale de solidarité','',M(imp),'1,00',0,css,0),('Avance sur salaire','','','',0,adv,0),('CNSS patronale','',M(g),'16,57',0,0,pat)]
    rate_an={3:'0.0300'}; tl=[]; body=''
    for l,nb,ba,rt,gn,rtn,p in ls:
        if not(gn or rtn or p): continue
        body+=f'<tr><td>{l}</td><td class=r>{nb}</td><td class=r>{ba}</td><td class=r>{rt}</td><td class=r>{M(gn) if gn else ""}</td><td class=r>{M(rtn) if rtn else ""}</td><td class=r>{M(p) if p else ""}</td></tr>'
        q=dict(page=1,label=l,**{'employer_amount' if p else 'amount':val(gn or rtn or p,3)})
        if ba: q['base']=val({'Prime d\'ancienneté':b,'Retenue CNSS':g,'CNSS patronale':g}.get(l,imp),3)
        if rt: q['rate']=f"{float(rt.replace(',','.'))/100:.4f}"
        tl.append(q)
    h=f'''<body><table class=h><tr><td><b>{firm[1]}</b><br>Rue des Entrepreneurs, Tunis<br>Affiliation CNSS : {aff}</td><td class=r><b>BULLETIN DE PAIE</b><br>Période : {FRM[m-1]} {y}<br>Payé le {dmy(lastday(y,m))}</td></tr></table>
<table class=g><tr><td class=k>Nom et prénom</td><td>{lastfirst(fr)}</td><td class=k>N° CNSS</td><td>{im}</td></tr><tr><td class=k>C.I.N.</td><td>{ci}</td><td class=k>Date d'embauche</td><td>{dmy(hd)}</td></tr><tr><td class=k>Emploi</td><td>{R.choice(['Ouvrier qualifié','Caissier','Technicien supérieur'])}</td><td class=k>Catégorie</td><td>{R.randint(2,9)} / Éch. {R.randint(1,12)}</td></tr></table><p></p>
<table class=g><tr><th>Rubrique</th><th>Nombre</th><th>Base</th><th>Taux %</th><th>Gains</th><th>Retenues</th><th>Part patronale</th></tr>{body}<tr class=t><td>Totaux</td><td></td><td></td><td></td><td class=r>{M(g)}</td><td class=r>{M(sd)}</td><td class=r>{M(pat)}</td></tr></table><p></p>
<table class=g><tr><th>Salaire brut</th><th>Total retenues</th><th>Net imposable</th><th>NET À PAYER</th></tr><tr><td class=c>{M(g)}</td><td class=c>{M(sd)}</td><td class=c>{M(imp)}</td><td class=c><b>{M(sn)}</b></td></tr></table></body>'''
    css='body{font-family:sans-serif;font-size:9px} table{width:100%;border-collapse:collapse} .g td,.g th{border:0.6px solid #444;padding:3px} .r{text-align:right} .c{text-align:center} .k{background-color:#e8e8e8} .t td{font-weight:bold} th{background-color:#dcdcdc}'
    story(h,L.path(f'bulletin-{k+1}.pdf'),css)
    L.add(f'bulletin-{k+1}.pdf','payslip',[dict(employer=dict(name=firm[1],affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=im,name=lastfirst(fr),hire_date=str(hd),cin=ci,gross=val(g,3),deductions=val(sd,3),net=val(sn,3))],lines=tl,totals=[])],[plant] if plant else [])
L.save(__file__)
