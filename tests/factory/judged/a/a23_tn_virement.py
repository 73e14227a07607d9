# Tunisia, transfer order to the bank by LaTeX, French: list with RIB in groups, amount in the words before the list, longtable over pages
from lib import *
L=Layout('a23_tn_virement','pdflatex','fr')
for k in range(6):
    R=random.Random(2300+k); n=[6,18,47,11,62,30][k]; y,m=2022+k%3,R.randint(1,12); firm=FIRMS[(k+3)%12]; M=lambda v:money(v,3,'fr').replace(' ','~'); plant=None
    rows=[dict(name=lastfirst(fr,'all'),mat=f'{R.randint(1,999):03d}',rib=rib_tn(R),net=R.randrange(600000,2800000,7)) for _,fr,_ in names(R,n,'W')]
    own=rib_tn(R); tot=sum(r['net'] for r in rows); st=tot; iss=lastday(y,m)-datetime.timedelta(R.randint(0,4))
    if k==1: st=tot+100000; plant=change('grand-total','total 100 dinars above',1,val(st,3),val(tot,3))
    if k==3: r=rows[2]; s=r['rib']; r['rib']=s[:7]+str((int(s[7])+1)%10)+s[8:]; plant=change('rib-key','one digit of the RIB of row 3 changed',1,r['rib'],s,'particularity')
    g=lambda s:f'{s[:2]}~{s[2:5]}~{s[5:18]}~{s[18:]}'
    T=lambda s:s.replace('°','\\textdegree{}').replace('É','\\\'E').replace('é',"\\'e")
    src=r'''\documentclass[11pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{textcomp,longtable,booktabs}\usepackage[margin=20mm]{geometry}\begin{document}\noindent\textbf{'''+firm[1]+r'''}\\Sousse\hfill Sousse, le '''+dmy(iss)+r'''

\begin{center}\Large ORDRE DE VIREMENT DES SALAIRES\end{center}
\noindent Par le d\'ebit de notre compte RIB n\textdegree{} '''+g(own)+r''', veuillez virer les salaires nets du mois de '''+T(FRM[m-1])+f' {y}'+r''' aux b\'en\'eficiaires ci-dessous :

\begin{longtable}{rllrr}\toprule N\textdegree{} & Mat. & Nom et pr\'enom & RIB & Net \`a payer\\\midrule\endhead\bottomrule\endfoot
'''+''.join(f'{i+1} & {r["mat"]} & {r["name"]} & {g(r["rib"])} & {M(r["net"])}\\\\\n' for i,r in enumerate(rows))+r'''\midrule \multicolumn{4}{r}{\textbf{TOTAL}} & \textbf{'''+M(st)+r'''}\\\end{longtable}

\noindent Nombre de virements : '''+str(n)+r'''\hfill Signature autoris\'ee\end{document}'''
    p=L.path(f'virement-{k+1}.pdf'); latex(src,p,'pdflatex',3); 
    import pymupdf; pgs=[x.get_text() for x in pymupdf.open(p)]; ps=[next(i+1 for i,t in enumerate(pgs) if r['name'] in t and money(r['net'],3,'fr') in t.replace('\u00a0',' ')) for r in rows]; N=[i+1 for i,t in enumerate(pgs) if 'TOTAL' in t][0]
    if plant and plant['kind']=='grand-total': plant['location']['page']=N
    L.add(f'virement-{k+1}.pdf','register',[dict(employer=dict(name=firm[1]),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(page=q,name=r['name'],rib=r['rib'],net=val(r['net'],3)) for r,q in zip(rows,ps)],totals=[dict(scope='grand',page=N,net=val(st,3))])],[plant] if plant else [])
L.save(__file__)
