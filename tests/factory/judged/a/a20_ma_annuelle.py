# Morocco, individual yearly card in French by WeasyPrint: rubrics down, months across, total at the right; several employees in a file, two cards a page
from lib import *
L=Layout('a20_ma_annuelle','weasyprint','fr')
for k in range(6):
    R=random.Random(2000+k); n=[1,3,2,4,1,6][k]; y=2019+k; firm=FIRMS[(k+8)%12]; af=affil(R); body='';dec=[];plant=None; M=lambda v:money(v,2,'fr')
    for i,(ar,fr,_) in enumerate(names(R,n,'W')):
        im=imma(R); ci=cin(R); b=R.randrange(330000,990000,2500); mm=[]
        for j in range(12):
            d=R.choice([26]*8+[20,24]); g=b if d==26 else mulrate(b,d,26); c=mulrate(min(g,600000),448,10000); a=mulrate(g,226,10000); ir=mulrate(max(0,g-c-a-400000),10,100); mm.append(dict(d=d,g=g,c=c,a=a,ir=ir,r=c+a+ir,net=g-c-a-ir))
        if k==3 and i==1: mm[6]['net']+=10000; plant=change('net-pay','net of July of the second card 100 above; total of the true nets',1,val(mm[6]['net']),val(mm[6]['net']-10000))
        T={f:sum(x[f] for x in mm) for f in mm[0]}
        if k==3 and i==1: T['net']-=10000
        if k==5 and i==4: T['g']+=300000; plant=change('grand-total','yearly gross of the fifth card 3000 above',i//2+1,val(T['g']),val(T['g']-300000))
        body+=f'<div class=card><h3>FICHE INDIVIDUELLE DE PAIE – ANNÉE {y}</h3><p>{firm[1]} – CNSS n° {af}</p><p>Nom et prénom : <b>{lastfirst(fr)}</b> &nbsp;&nbsp; N° CNSS : <b>{im}</b> &nbsp;&nbsp; C.I.N. : <b>{ci}</b></p><table><tr><th>Rubrique</th>'+''.join(f'<th>{x}</th>' for x in ['Janv.','Févr.','Mars','Avril','Mai','Juin','Juil.','Août','Sept.','Oct.','Nov.','Déc.'])+'<th>Total</th></tr>'
        for lab,f in (('Jours travaillés','d'),('Salaire brut','g'),('CNSS','c'),('AMO','a'),('I.R.','ir'),('Total retenues','r'),('Net à payer','net')):
            F=(lambda v:str(v)) if f=='d' else M
            body+=f'<tr><td class=l>{lab}</td>'+''.join(f'<td>{F(x[f])}</td>' for x in mm)+f'<td><b>{F(T[f])}</b></td></tr>'
        body+='</table></div>'+('<p style="page-break-after:always"></p>' if i%2==1 and i<n-1 else '')
        dec.append(dict(employer=dict(name=firm[1],affiliate=af),immatriculation=im,name=lastfirst(fr),cin=ci,rows=[dict(page=i//2+1,period=f'{y}-{j+1:02d}',days=str(x['d']),gross=val(x['g']),deductions=val(x['r']),net=val(x['net'])) for j,x in enumerate(mm)],totals=[dict(scope='grand',page=i//2+1,days=str(T['d']),gross=val(T['g']),deductions=val(T['r']),net=val(T['net']))]))
    h='<style>@page{size:A4 landscape;margin:8mm}body{font:8pt "Liberation Sans"}h3{margin:8px 0 2px}p{margin:2px}table{border-collapse:collapse;width:100%}td,th{border:.4pt solid #777;padding:2px;text-align:right;font-size:6.8pt}th{text-align:center;background:#ddd}.l{text-align:left}.card{margin-bottom:14mm}</style>'+body
    weasy(h,L.path(f'fiche-{k+1}.pdf')); L.add(f'fiche-{k+1}.pdf','attestation',dec,[plant] if plant else [])
L.save(__file__)
