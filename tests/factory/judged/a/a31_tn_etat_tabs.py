# Tunisia, "état des salaires" typed in Writer with tab stops, no table at all; French; two decimals cut to millimes; total on its own line; page break in the middle without repeated heading
from lib import *
L=Layout('a31_tn_etat_tabs','writer','fr'); items=[]; meta=[]
class Tabs(Fodt):
    def tabstyle(s,stops):
        nm=f'TB{len(s.auto)}'; s.auto.append(f'<style:style style:name="{nm}" style:family="paragraph"><style:paragraph-properties><style:tab-stops>'+''.join(f'<style:tab-stop style:position="{p}cm" style:type="{t}"/>' for p,t in stops)+f'</style:tab-stops></style:paragraph-properties><style:text-properties style:font-name="F" fo:font-family="{s.font}" fo:font-size="{s.size}pt"/></style:style>'); return nm
for k in range(6):
    R=random.Random(3100+k); n=[6,15,26,11,48,33][k]; y,m=2020+k%4,R.randint(1,12); firm=FIRMS[(k+6)%12]; af=digits(R,6)+'-'+digits(R,2); M=lambda v:money(v,3,'fr'); plant=None; rows=[]
    for _,fr,_ in names(R,n,'W'):
        g=R.randrange(500000,2100000,250); c=mulrate(g,918,10000); i=mulrate(max(0,g-c-417000),20,100); rows.append(dict(name=lastfirst(fr,'all'),im=digits(R,8)+'-'+digits(R,2),j=R.choice([26,26,26,24,18]),g=g,c=c,i=i,d=c+i,net=g-c-i))
    T={f:sum(r[f] for r in rows) for f in('j','g','c','i','d','net')}
    if k==2: T['d']+=0; T['net']+=30000; plant=change('grand-total','total net 30 dinars above',1,val(T['net'],3),val(T['net']-30000,3))
    if k==3: rows[6]['g']+=200000; T['g']+=200000; plant=change('net-pay','gross of row 7 200 above; net and deductions as before; total follows',1,val(rows[6]['g'],3),val(rows[6]['g']-200000,3))
    f=Tabs(True,False,1.5,'Liberation Serif',10); f.p(firm[1],bold=True,size=12); f.p(f'Affiliation CNSS n° {af}'); f.p(f'ÉTAT DES SALAIRES DU MOIS DE {FRM[m-1].upper()} {y}','center',True,12); f.p('')
    st=f.tabstyle([(1,'left'),(3.6,'left'),(12,'right'),(15,'right'),(17.6,'right'),(20.2,'right'),(22.8,'right'),(26,'right')])
    add=lambda *c: f.body.append(f'<text:p text:style-name="{st}">'+'<text:tab/>'.join(esc(x) for x in c)+'</text:p>')
    add('N°','Matricule','Nom et prénom','Jours','Salaire brut','CNSS','Impôt','Retenues','Net payé'); f.p('_'*132,size=8)
    for q,r in enumerate(rows): add(str(q+1),r['im'],r['name'],str(r['j']),M(r['g']),M(r['c']),M(r['i']),M(r['d']),M(r['net']))
    f.p('_'*132,size=8); add('','','TOTAL',str(T['j']),M(T['g']),M(T['c']),M(T['i']),M(T['d']),M(T['net'])); iss=lastday(y,m); f.p(''); f.p(f'Arrêté à Monastir le {dmy(iss)}'); items.append((f'etat-{k+1}',f)); meta.append((rows,T,plant,firm,af,y,m,iss))
writer(items,L.dir)
for k,(rows,T,plant,firm,af,y,m,iss) in enumerate(meta):
    import pymupdf; p=L.path(f'etat-{k+1}.pdf'); ps=pages_of(p,[r['im'] for r in rows]); N=[i+1 for i,x in enumerate(pymupdf.open(p)) if 'TOTAL' in x.get_text()][0]
    if plant and plant['kind']=='grand-total': plant['location']['page']=N
    L.add(f'etat-{k+1}.pdf','register',[dict(employer=dict(name=firm[1],affiliate=af),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(page=q,immatriculation=r['im'],name=r['name'],days=str(r['j']),gross=val(r['g'],3),deductions=val(r['d'],3),net=val(r['net'],3)) for r,q in zip(rows,ps)],totals=[dict(scope='grand',page=N,days=str(T['j']),gross=val(T['g'],3),deductions=val(T['d'],3),net=val(T['net'],3))])],[plant] if plant else [])
L.save(__file__)
