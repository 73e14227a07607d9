from lib import *
# 77 reportlab: statement by month turned: half-ruled, label of totals at the right end, codes of situation, entry and exit dates
@layout('c77-entrees-sorties','reportlab')
def L1(x):
    r=x.r; n=[10,24,36,3,28,15][x.idx]; y,m=r.randint(2016,2024),r.randint(1,12); P=x.bds(n); aff=x.aff(); co=r.choice(COM)[0]; c=C(x.path,landscape(A4),'Helvetica',9,fb='Helvetica-Bold'); pg=chunks(P,22); last_d=calendar.monthrange(y,m)[1]
    for k in P: k['exit']=datetime.date(y,m,r.randint(5,last_d)) if r.random()<.15 else None
    if x.plant==1: k=P[n//2]; k['exit']=k['hire']-datetime.timedelta(days=40); x.change('hire-after-exit','date of exit before the date of entry',str(k['exit']),None,page=k['imm'])
    for pi,R in enumerate(pg):
        last=pi==len(pg)-1; c.t(421,36,'DÉCLARATION NOMINATIVE MENSUELLE',a='c',b=1,fs=13); c.t(40,58,'Société',fs=7); c.t(40,70,co,b=1); c.t(330,58,'N° d\'affiliation CNSS',fs=7); c.t(330,70,aff,b=1); c.t(520,58,'Période',fs=7); c.t(520,70,f'{MF[m-1]} {y}',b=1); c.t(800,70,f'Page {pi+1}/{len(pg)}',a='r')
        X=[(40,'l'),(130,'l'),(330,'c'),(410,'c'),(490,'c'),(620,'r'),(740,'r')]
        c.line(40,82,800,82,1); 
        for s,(xx,a) in zip(('Immatriculation','Nom et prénom','Date d\'entrée','Date de sortie','Jours','Salaire brut','Salaire plafonné'),X): c.t(xx,94,s,a=a,b=1)
        c.line(40,99,800,99,1); Y=114
        for k in R:
            for s,(xx,a) in zip((k['imm'],k['l'].upper()+' '+k['f'],dmy(k['hire'],'-'),dmy(k['exit'],'-') if k['exit'] else '',k['d'],frs(k['g']),frs(k['c'])),X): c.t(xx,Y,s,a=a)
            Y+=18
        if last:
            g,cc,d=sm(P,'g'),sm(P,'c'),sum(k['d'] for k in P)
            if x.plant==2: cc+=D(400); x.change('grand-total','total of capped 400 above',v(cc),v(cc-400),page=pi+1)
            c.line(40,Y-10,800,Y-10,1)
            for s,(xx,a) in zip(('','','','',d,frs(g),frs(cc)),X): c.t(xx,Y+3,s,a=a,b=1)
            c.t(800,Y+3,'TOTAUX',a='r',b=1)
        c.page()
    c.save()
    x.done('bds','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],hire_date=str(k['hire']),exit_date=str(k['exit']) if k['exit'] else None,days=str(k['d']),gross=v(k['g']),capped=v(k['c'])) for k in P],totals=[dict(scope='grand',page='last',days=str(d),gross=v(g),capped=v(cc))])])
# 78 fpdf2: bank advice in French, RIB split in its four parts in columns of their own
@layout('c78-rib-en-quatre','fpdf2')
def L2(x):
    from fpdf import FPDF
    r=x.r; n=[5,19,31,2,25,11][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[0]; R=[dict(p,rib=x.rib(),n=q(D(r.randint(280000,1450000))/100)) for p in x.ma(n,True)]; tot=sm(R,'n'); t2=tot; e=n
    if x.plant==1: t2-=D(100); x.change('grand-total','total 100 below its lines',v(t2),v(tot),page='last')
    if x.plant==2: e+=1; x.change('announced-count','number of transfers one above the lines',e,n,page='last')
    pdf=FPDF('P','mm','A4'); pdf.set_auto_page_break(False); W=(10,62,16,16,46,12,28)
    for pi,Q in enumerate(chunks(R,26)):
        pdf.add_page(); pdf.set_font('Helvetica','B',12); pdf.text(10,16,'Bordereau de virement des salaires'); pdf.set_font('Helvetica','',9.5); pdf.text(10,23,f'Emetteur : {co}'); pdf.text(10,28,f'Salaires du mois : {m:02d}/{y}'); pdf.set_xy(10,34); pdf.set_font('Helvetica','B',8)
        for s,w in zip(('N.','Nom et prenom','Banque','Ville','Numero de compte','Cle','Montant (DH)'),W): pdf.cell(w,6,s,border='B')
        pdf.ln(7); pdf.set_font('Helvetica','',9)
        for k in Q:
            for s,w,a in zip((str(R.index(k)+1),f"{k['l'].upper()} {k['f']}",k['rib'][:3],k['rib'][3:6],k['rib'][6:22],k['rib'][22:],frs(k['n'])),W,'LLLLLLR'): pdf.cell(w,7.6,s,align=a)
            pdf.ln(7.6)
    pdf.set_font('Helvetica','B',9.5); pdf.cell(162,9,f'Total de {e} virements',border='T'); pdf.cell(28,9,frs(t2),border='T',align='R'); pdf.output(x.path)
    x.done('register','fr',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(_key=k['l']+' '+k['f'],name=k['l'].upper()+' '+k['f'],net=v(k['n'])) for k in R],totals=[dict(scope='grand',page='last',headcount=str(e),net=v(t2))])])
# 79 Typst: English payslip in prose boxes, two columns of key values, words
@layout('c79-salary-slip-boxes','typst')
def L3(x):
    r=x.r; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COEN); a,b=x.en(1)[0]; sid='S'+x.dg(7); hire=x.date((2008,1,1),(2016,12,1)); bs=q(D(r.randint(160000,520000))/100); ho=q(bs*D('.1')); tr=D(r.choice([80,120,150])); g=bs+ho+tr; tx=q(g*D('.12')); pf=q(bs*D('.06')); ad=D(r.choice([50,100])); td=tx+pf+ad; net=g-td; nn=net
    if x.plant==1: g2=g+D(10); x.change('gross-sum','gross 10 above the sum of its earnings (deductions and net unchanged)',v(g2),v(g))
    else: g2=g
    w=nn
    if x.plant==2: w+=D(100); x.change('amount-in-words','words 100 above the net',None,v(nn))
    ct=int((w%1)*100); kv=lambda L:'grid(columns:(1fr,auto),row-gutter:5pt,'+','.join(f'[{k_}],align(right)[{z}]' for k_,z in L)+')'
    typst(f'''#set page(paper:"a5",flipped:true,margin:1.2cm)
#set text(font:"Liberation Sans",size:9pt)
#align(center)[#text(13pt)[*{ty(co)}*] \\ Salary slip for {ME[m-1]} {y}]
#v(4pt)
#rect(width:100%,stroke:.5pt,inset:6pt)[#grid(columns:(1fr,1fr),row-gutter:5pt,[Employee name: *{ty(a+" "+b)}*],[Social security number: *{sid}*],[Date of joining: *{hire.day} {ME[hire.month-1]} {hire.year}*],[Days paid: *{r.choice([30,31,29])}*])]
#grid(columns:(1fr,1fr),gutter:5mm,rect(width:100%,stroke:.5pt,inset:6pt)[*EARNINGS* #v(2pt) #{kv([("Basic salary",en(bs)),("House rent allowance",en(ho)),("Transport allowance",en(tr)),("*Gross earnings*","*"+en(g2)+"*")])}],rect(width:100%,stroke:.5pt,inset:6pt)[*DEDUCTIONS* #v(2pt) #{kv([("Income tax",en(tx)),("Provident fund",en(pf)),("Salary advance",en(ad)),("*Total deductions*","*"+en(td)+"*")])}])
#rect(width:100%,fill:luma(235),inset:6pt)[*NET SALARY PAYABLE: {en(nn)}* \\ In words: {words(int(w),"en")} and {ct:02d}\\/100 only]
''',x.path)
    x.done('payslip','en',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=sid,name=f'{a} {b}',hire_date=str(hire),gross=v(g2),deductions=v(td),net=v(nn))],lines=[dict(page=1,label=l,amount=v(z)) for l,z in (('Basic salary',bs),('House rent allowance',ho),('Transport allowance',tr),('Income tax',tx),('Provident fund',pf),('Salary advance',ad))])])
if __name__=='__main__': main()
