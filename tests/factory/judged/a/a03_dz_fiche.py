# Algeria, payslip in French by LaTeX: code, label, number/base, rate, gains, deductions; unruled body
from lib import *
L=Layout('a03_dz_fiche','pdflatex','fr')
T=lambda s:s.replace('&','\\&').replace('%','\\%').replace('_','\\_').replace('°','\\textdegree{}')
for k in range(6):
    R=random.Random(300+k); y,m=2021+k%4,R.randint(1,12); firm=FIRMS[(k+5)%12]; (ar,fr,sx)=names(R,1,'W')[0]
    M=lambda v:T(money(v,2,'sp.' if k%2 else 'fr'))
    nss=digits(R,12); emb=date(R,2005,2018); emp=digits(R,10)
    b=R.randrange(3000000,9000000,50000); iep=mulrate(b,R.choice([8,12,15]),100); days=22
    pan=[mulrate(40000,days,1),0]; nui=mulrate(b,10,100)
    post=b+iep+nui; ss=mulrate(post,9,100); tr=mulrate(15000,days,1)
    imp=post-ss+pan[0]+tr; irg=mulrate(max(0,imp-3000000),23,100)
    gross=post+pan[0]+tr; ded=ss+irg; net=gross-ded
    lines=[('101','Salaire de base','%d,00 j'%days,None,b,0),('110','I.E.P.',None,(iep*100//b),iep,0),('120','Prime de nuisance',None,10,nui,0),
      ('300','Prime de panier',None,None,pan[0],0),('310','Indemnité de transport',None,None,tr,0),('500','Retenue Sécurité Sociale',post,9,0,ss),('510','Retenue I.R.G.',imp,None,0,irg)]
    plant=None; snet=net
    if k==1: snet=net-100000; plant=change('net-pay','net 1000 less than gross minus deductions',1,val(snet),val(net))
    if k==4: ss2=ss+27000
    body='';tl=[]
    for c,l,nb,rt,g,r in lines:
        if k==4 and c=='500': r=ss2; 
        base='' if nb is None else nb if isinstance(nb,str) else M(nb)
        if c in('110','120'): base=M(b)
        body+=f'{c} & {T(l)} & {T(base) if isinstance(nb,str) else base} & {T(f"{rt},00 %") if rt else ""} & {M(g) if g else ""} & {M(r) if r else ""}\\\\\n'
        d=dict(page=1,label=l,amount=val(g or r))
        if c in('110','120'): d['base']=val(b)
        if c in('500','510'): d['base']=val(nb)
        if rt: d['rate']=f'{rt/100:.4f}'
        tl.append(d)
    if k==4:
        ded=ded-ss+ss2; net=gross-ded; snet=net; plant=change('rate-product','social security 270 above base times rate; totals follow',1,val(ss2),val(ss))
    src=r'''\documentclass[10pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{textcomp}\usepackage[margin=18mm]{geometry}\usepackage{array}\pagestyle{empty}\begin{document}\noindent
\begin{minipage}[t]{.55\textwidth}\textbf{'''+firm[1]+r'''}\\Zone industrielle, lot 14\\16000 Alger\\N\textdegree{} Employeur : '''+emp+r'''\end{minipage}\hfill\begin{minipage}[t]{.4\textwidth}\raggedleft{\Large\textbf{FICHE DE PAIE}}\\Mois de : '''+FRM[m-1].capitalize()+f' {y}'+r'''\end{minipage}

\vspace{8mm}\noindent\begin{tabular}{@{}>{\bfseries}l l @{\hspace{12mm}} >{\bfseries}l l@{}}
Matricule & '''+digits(R,4)+r''' & N\textdegree{} S.S. & '''+nss+r'''\\
Nom & '''+fr[2].upper()+r''' & Date de recrutement & '''+dmy(emb)+r'''\\
Pr\'enom & '''+fr[0]+r''' & Situation familiale & '''+R.choice(['M','C'])+r'''\\
Fonction & '''+R.choice(['Technicien','Comptable','Chauffeur','Ing\\\'enieur'])+r''' & Nbre d'enfants & '''+str(R.randint(0,4))+r'''\\
\end{tabular}

\vspace{6mm}\noindent\begin{tabular*}{\textwidth}{@{\extracolsep{\fill}}llrrrr@{}}\hline
Code & Libell\'e & Nbre/Base & Taux & Gains & Retenues\\\hline
'''+body+r'''\hline
 & \textbf{Totaux} & & & \textbf{'''+M(gross)+r'''} & \textbf{'''+M(ded)+r'''}\\
\end{tabular*}

\vspace{6mm}\hfill\fbox{\textbf{NET \`A PAYER \quad '''+M(snet)+r''' DA}}

\vspace{8mm}\noindent Mode de paiement : Virement \hfill Le responsable du personnel\end{document}'''
    latex(src,L.path(f'fiche-{k+1}.pdf'),'pdflatex')
    L.add(f'fiche-{k+1}.pdf','payslip',[dict(employer=dict(name=firm[1],affiliate=emp),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=nss,hire_date=str(emb),gross=val(gross),deductions=val(ded),net=val(snet))],lines=tl,totals=[])],[plant] if plant else [])
L.save(__file__)
