# Mauritania, quarterly CNSS list in French by fpdf2, MRU; days of each month and total pay; report / à reporter; half-ruled
from lib import *
from fpdf import FPDF
L=Layout('a08_mr_trim','fpdf2','fr')
for k in range(6):
    R=random.Random(800+k); n=[11,28,17,44,5,36][k]; y,q=2022+k%3,R.randint(1,4); firm=FIRMS[(k+6)%12]; aff=digits(R,5)
    rows=[]
    for i,(ar,fr,_) in enumerate(names(R,n,'W')):
        b=R.randrange(450000,3500000,5000); js=[R.choice([26,26,26,20,13]) for _ in range(3)]; g=sum(mulrate(b,j,26) for j in js); cap=min(g,2100000)
        rows.append(dict(i=i+1,imm=digits(R,6)+R.choice('ABCDEFGH'),name=lastfirst(fr),js=js,d=sum(js),g=g,c=cap))
    N=20; pages=[rows[i:i+N] for i in range(0,n,N)]; plant=None; pdf=FPDF(); pdf.set_auto_page_break(False); pdf.add_font('D','','/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'); pdf.add_font('D','B','/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf')
    W=[9,22,58,12,12,12,14,28,28]; M=lambda v:money(v,2,'fr'); dr=[]; tots=[]
    if k==3: r=rows[25]; r['cs']=r['g']+15000; plant=change('capped-above-gross','capped pay above gross in row 26; totals follow',2,val(r['cs']),val(r['c'])); r['c']=r['cs']
    for pi,pg in enumerate(pages):
        pdf.add_page(); pdf.set_font('D','B',12); pdf.cell(0,7,'CAISSE NATIONALE DE SECURITE SOCIALE',align='C',new_x='LMARGIN',new_y='NEXT'); pdf.set_font('D','B',11); pdf.cell(0,7,'DECLARATION NOMINATIVE DES SALAIRES',align='C',new_x='LMARGIN',new_y='NEXT')
        pdf.set_font('D','',9); pdf.cell(110,6,f'Employeur : {firm[1]}'); pdf.cell(0,6,f'N° Employeur : {aff}',new_x='LMARGIN',new_y='NEXT'); pdf.cell(110,6,f'Période : {["1er","2ème","3ème","4ème"][q-1]} trimestre {y}'); pdf.cell(0,6,f'Feuille n° {pi+1} sur {len(pages)}',new_x='LMARGIN',new_y='NEXT'); pdf.ln(3)
        pdf.set_font('D','B',8)
        x0,y0=pdf.get_x(),pdf.get_y(); pdf.cell(sum(W[:3]),5,''); pdf.cell(sum(W[3:7]),5,'Jours de travail','B',align='C'); pdf.cell(sum(W[7:]),5,'Rémunérations','B',align='C',new_x='LMARGIN',new_y='NEXT')
        for w,t in zip(W,['N°','N° Assuré','Nom et prénoms','M1','M2','M3','Total','Brutes','Plafonnées']): pdf.cell(w,6,t,'B',align='L' if t.startswith('N') else 'R')
        pdf.ln(); pdf.set_font('D','',8.5)
        def line(lbl,rs,bold=True):
            pdf.set_font('D','B',8.5); v=[sum(r['js'][j] for r in rs) for j in range(3)]+[sum(r['d'] for r in rs)]; g=sum(r['g'] for r in rs); c=sum(r['c'] for r in rs)
            pdf.cell(sum(W[:3]),6,lbl,'T'); 
            for w,x in zip(W[3:7],v): pdf.cell(w,6,str(x),'T',align='R')
            pdf.cell(W[7],6,M(g),'T',align='R'); pdf.cell(W[8],6,M(c),'T',align='R',new_x='LMARGIN',new_y='NEXT'); pdf.set_font('D','',8.5); return v[3],g,c
        if pi: line('Report',sum(pages[:pi],[]))
        for r in pg:
            for w,t,a in zip(W,[str(r['i']),r['imm'],r['name'],*map(str,r['js']),str(r['d']),M(r['g']),M(r['c'])],'LLLRRRRRR'): pdf.cell(w,5.6,t,align=a)
            pdf.ln(); dr.append(dict(page=pi+1,immatriculation=r['imm'],name=r['name'],days=str(r['d']),gross=val(r['g']),capped=val(r['c'])))
        acc=sum(pages[:pi+1],[])
        if pi<len(pages)-1:
            a=line('A reporter',acc)
        else:
            a=line('TOTAL GENERAL',acc)
            tots.append(dict(scope='grand',page=pi+1,days=str(a[0]),gross=val(a[1]),capped=val(a[2])))
            iss=datetime.date(y+(q==4),(q*3)%12+1,R.randint(3,15)); pdf.ln(5)
            s=dmy(iss)
            if k==1: s='31/'+f'{[4,6,9,11][R.randint(0,3)]:02d}/{iss.year}'; plant=change('impossible-date','the 31st of a month of 30 days',pi+1,s,None)
            pdf.cell(0,6,f'Nouakchott, le {s}',align='R',new_x='LMARGIN',new_y='NEXT'); pdf.cell(0,6,"Cachet et signature de l'employeur",align='R')
    pdf.output(L.path(f'dn-{k+1}.pdf'))
    d=dict(employer=dict(name=firm[1],affiliate=aff),period=f'{y}-Q{q}',page_count=str(len(pages)),rows=dr,totals=tots)
    if k!=1: d['issue_date']=str(iss)
    L.add(f'dn-{k+1}.pdf','bds',[d],[plant] if plant else [])
L.save(__file__)
