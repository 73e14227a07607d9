# Morocco, French bank list by PyMuPDF Story with IBAN or RIB in one column, two columns of people on a page? no: a plain list with repeated heading by hand; subtotal by agency
from lib import *
import pymupdf
L=Layout('a41_ma_agences','pymupdf-story','fr')
for k in range(6):
    R=random.Random(4100+k); n=[7,19,31,12,44,26][k]; y,m=2021+k%4,R.randint(1,12); firm=FIRMS[(k+9)%12]; M=lambda v:money(v,2,['fr','en'][k%2]); plant=None; ags=['Agence Maârif','Agence Agdal','Agence Guéliz'][:1+n//12 if n<24 else 3]; rows=[dict(name=lastfirst(fr,'all'),ci=cin(R),rib=rib_ma(R),net=R.randrange(300000,1600000,35),ag=R.choice(ags)) for _,fr,_ in names(R,n,'W')]; rows.sort(key=lambda r:ags.index(r['ag']))
    body='';order=[];i=0; own=rib_ma(R)
    for a in ags:
        g=[r for r in rows if r['ag']==a]
        if not g: continue
        body+=f'<tr><td colspan="5" class="g"><b>{a}</b></td></tr>'
        for r in g: i+=1; body+=f'<tr><td>{i}</td><td>{r["name"]}</td><td>{r["ci"]}</td><td>{r["rib"]}</td><td class="r">{M(r["net"])}</td></tr>'; order.append(r)
        s=sum(r['net'] for r in g)
        if k==1 and a==ags[0]: s+=100000; plant=change('group-total','subtotal of the first agency 1000 above',1,val(s),val(s-100000))
        body+=f'<tr><td colspan="4" class="r">Sous-total {a}</td><td class="r"><b>{M(s)}</b></td></tr>'
    T=sum(r['net'] for r in rows); S=T
    if k==3: S=T+1000; plant=change('grand-total','total 10 above',1,val(S),val(T))
    iss=lastday(y,m)-datetime.timedelta(R.randint(0,5)); d,c=divmod(S,100)
    h=f'<body><p><b>{firm[1]}</b></p><p>Casablanca, le {dmy(iss)}</p><h3>Ordre de virement – salaires de {FRM[m-1]} {y}</h3><p>Compte à débiter (RIB) : {own}</p><table><tr><th>N°</th><th>Bénéficiaire</th><th>C.I.N.</th><th>R.I.B.</th><th>Net à virer</th></tr>{body}<tr><td colspan="4" class="r"><b>TOTAL GÉNÉRAL</b></td><td class="r"><b>{M(S)}</b></td></tr></table><p>Arrêté le présent ordre à la somme de : {fr_words(d)} dirhams{(" et "+fr_words(c)+" centimes") if c else ""}.</p><p>Nombre de bénéficiaires : {n}</p></body>'
    css='body{font-family:sans-serif;font-size:9px} table{width:100%;border-collapse:collapse} td,th{border:0.5px solid #666;padding:2px} .r{text-align:right} .g{background-color:#eeeeee}'
    p=L.path(f'ov-{k+1}.pdf'); story(h,p,css); ps=pages_of(p,[r['rib'] for r in order]); N=len(pymupdf.open(p)); tp=[q+1 for q,x in enumerate(pymupdf.open(p)) if 'TOTAL GÉNÉRAL' in x.get_text()][0]
    if plant and k==3: plant['location']['page']=tp
    L.add(f'ov-{k+1}.pdf','register',[dict(employer=dict(name=firm[1]),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(page=q,name=r['name'],cin=r['ci'],rib=r['rib'],net=val(r['net'])) for r,q in zip(order,ps)],totals=[dict(scope='grand',page=tp,net=val(S))])],[plant] if plant else [])
L.save(__file__)
