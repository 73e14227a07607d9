# Algeria, payroll journal (WeasyPrint, French): for each employee a block of lines of pay with a name line above and sums below; general totals at the end
from lib import *
L=Layout('a48_dz_journal_blocs','weasyprint','fr')
for k in range(6):
    R=random.Random(4800+k); n=[3,8,14,5,20,11][k]; y,m=2021+k%4,R.randint(1,12); firm=FIRMS[(k+2)%12]; emp=digits(R,10); M=lambda v:money(v,2,'fr'); plant=None; rows=[]; body=''
    for i,(ar,fr,_) in enumerate(names(R,n,'W')):
        b=R.randrange(2500000,8000000,10000); ie=mulrate(b,R.choice([5,8,12]),100); pn=R.choice([660000,880000]); g=b+ie+pn; ss=mulrate(b+ie,9,100); ir=mulrate(max(0,g-ss-3000000),20,100); ac=R.choice([0,500000]); d=ss+ir+ac; net=g-d
        r=dict(name=lastfirst(fr),nss=digits(R,12),mat=f'{i+1:04d}',b=b,ie=ie,pn=pn,g=g,ss=ss,ir=ir,ac=ac,d=d,net=net); rows.append(r)
        if k==1 and i==5: r['net']+=50000; plant=change('net-pay','net of employee 6 500 above; totals of the true nets',1,val(r['net']),val(net))
        ls=[('Salaire de base',b,0),('I.E.P.',ie,0),('Panier',pn,0),('Sécurité sociale 9 %',0,ss),('I.R.G.',0,ir)]+([('Acompte',0,ac)] if ac else [])
        body+=f'<table class=e><tr class=h><td colspan=3>{r["mat"]} &nbsp; <b>{r["name"]}</b> &nbsp;&nbsp; N° S.S. : {r["nss"]}</td></tr>'+''.join(f'<tr><td>{l}</td><td class=r>{M(x) if x else ""}</td><td class=r>{M(z) if z else ""}</td></tr>' for l,x,z in ls)+f'<tr class=s><td>Total</td><td class=r>{M(g)}</td><td class=r>{M(d)}</td></tr><tr class=n><td>Net à payer</td><td class=r colspan=2>{M(r["net"])}</td></tr></table>'
    G,D,N_=sum(r['g'] for r in rows),sum(r['d'] for r in rows),sum(r['g']-r['d'] for r in rows)
    if k==4: N_+=1000000; plant=change('grand-total','general net 10 000 above',1,val(N_),val(N_-1000000))
    h=f'<style>@page{{size:A4;margin:14mm;@bottom-right{{content:"Page " counter(page) " / " counter(pages);font-size:8pt}}}}body{{font:9pt "Liberation Sans"}}table{{width:100%;border-collapse:collapse}}.e{{margin-bottom:5mm;break-inside:avoid}}.e td{{padding:1.5px 4px}}.h td{{background:#ddd}}.r{{text-align:right;width:32mm}}.s td{{border-top:.6pt solid;font-weight:bold}}.n td{{font-weight:bold}}.c{{text-align:center}}</style><p><b>{firm[1]}</b><br>N° employeur : {emp}</p><h3 class=c>JOURNAL DE PAIE – {FRM[m-1].upper()} {y}</h3><table><tr><th style="text-align:left">Rubrique</th><th class=r>Gains</th><th class=r>Retenues</th></tr></table>{body}<table class=e><tr class=h><td colspan=3><b>RÉCAPITULATION GÉNÉRALE – Effectif : {n}</b></td></tr><tr class=s><td>Total brut</td><td class=r colspan=2>{M(G)}</td></tr><tr class=s><td>Total retenues</td><td class=r colspan=2>{M(D)}</td></tr><tr class=n><td>Total net à payer</td><td class=r colspan=2>{M(N_)}</td></tr></table>'
    p=L.path(f'journal-{k+1}.pdf'); weasy(h,p); ps=pages_of(p,[r['nss'] for r in rows]); import pymupdf; N=len(pymupdf.open(p))
    if plant: plant['location']['page']=ps[5] if k==1 else N
    L.add(f'journal-{k+1}.pdf','register',[dict(employer=dict(name=firm[1],affiliate=emp),period=f'{y}-{m:02d}',rows=[dict(page=q,immatriculation=r['nss'],name=r['name'],gross=val(r['g']),deductions=val(r['d']),net=val(r['net'])) for r,q in zip(rows,ps)],totals=[dict(scope='grand',page=N,headcount=str(n),gross=val(G),deductions=val(D),net=val(N_))])],[plant] if plant else [])
L.save(__file__)
