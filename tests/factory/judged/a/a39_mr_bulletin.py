# Mauritania, payslip by LaTeX (French): two boxes side by side, gains and deductions one under the other with sums, net in words
from lib import *
L=Layout('a39_mr_bulletin','pdflatex','fr')
def tex(s):
    for a,b in (('é',"\\'e"),('è','\\`e'),('û','\\^u'),('É',"\\'E"),('à','\\`a'),('ô','\\^o'),('°','\\textdegree{}'),('%','\\%'),('œ','\\oe{}')): s=s.replace(a,b)
    return s
for k in range(6):
    R=random.Random(3900+k); y,m=2021+k%4,R.randint(1,12); firm=FIRMS[(k+11)%12]; _,fr,_=names(R,1,'W')[0]; M=lambda v:money(v,2,'fr').replace(' ','~'); aff=digits(R,5); im=digits(R,6); hd=date(R,2004,2020); plant=None
    b=R.randrange(450000,2800000,5000); an=mulrate(b,R.choice([2,4,8]),100); lg=R.choice([150000,300000]); tr=60000; g=b+an+lg+tr; cb=min(g,1500000); cn=mulrate(cb,1,100); cm=mulrate(g,4,100); it=mulrate(max(0,g-cn-cm-600000),15,100); d=cn+cm+it; net=g-d; sn=net; w=net; scm=cm
    if k==1: w=net+50000; plant=change('amount-in-words','words 500 above',1,val(w),val(net))
    if k==2: scm=cm+8000; d+=8000; net-=8000; sn=net; w=net; plant=change('rate-product','CNAM 80 above its product; totals follow',1,val(scm),val(cm))
    if k==4: sn=net+20000; w=sn; plant=change('net-pay','net 200 above',1,val(sn),val(net))
    a,c_=divmod(w,100)
    G=[('Salaire de base',None,None,b),("Prime d'ancienneté",b,an*100//b,an),('Indemnité de logement',None,None,lg),('Indemnité de transport',None,None,tr)]; D=[('CNSS',cb,1,cn),('CNAM',g,4,scm),('ITS',None,None,it)]
    f=lambda r:f'{tex(r[0])} & {M(r[1]) if r[1] else ""} & {(str(r[2])+",00~"+chr(92)+"%") if r[2] else ""} & {M(r[3])}'+r'\\'+'\n'
    src=r'''\documentclass[10pt,a4paper]{article}\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{textcomp,helvet}\renewcommand{\familydefault}{\sfdefault}\usepackage[margin=20mm]{geometry}\pagestyle{empty}\begin{document}\begin{center}\textbf{\large BULLETIN DE PAIE}\\ '''+tex(FRM[m-1])+f' {y}'+r'''\end{center}
\noindent\fbox{\parbox[t]{.46\textwidth}{\textbf{'''+firm[1]+r'''}\\Tevragh Zeina, Nouakchott\\N\textdegree{} employeur CNSS : '''+aff+r'''}}\hfill\fbox{\parbox[t]{.46\textwidth}{\textbf{'''+lastfirst(fr)+r'''}\\N\textdegree{} CNSS : '''+im+r'''\\Date d'embauche : '''+dmy(hd)+r'''}}

\vspace{6mm}\noindent\begin{tabular*}{\textwidth}{@{\extracolsep{\fill}}lrrr}\hline Libell\'e & Base & Taux & Montant\\\hline
'''+''.join(map(f,G))+r'''\textbf{Salaire brut} & & & \textbf{'''+M(g)+r'''}\\\hline
'''+''.join(map(f,D))+r'''\textbf{Total des retenues} & & & \textbf{'''+M(d)+r'''}\\\hline\end{tabular*}

\vspace{4mm}\noindent\hfill\textbf{Net \`a payer : '''+M(sn)+r''' MRU}

\vspace{3mm}\noindent Arr\^et\'e \`a la somme de : '''+tex(fr_words(a))+' ouguiyas'+((' et '+tex(fr_words(c_))+' centimes') if c_ else '')+r'''.\end{document}'''
    latex(src,L.path(f'bull-{k+1}.pdf'),'pdflatex'); lines=[]
    for l,ba,rt,v in G+D:
        q=dict(page=1,label=l,amount=val(v))
        if ba: q['base']=val(ba); q['rate']=f'{rt/100:.4f}'
        lines.append(q)
    L.add(f'bull-{k+1}.pdf','payslip',[dict(employer=dict(name=firm[1],affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=im,name=lastfirst(fr),hire_date=str(hd),gross=val(g),deductions=val(d),net=val(sn))],lines=lines,totals=[])],[plant] if plant else [])
L.save(__file__)
