from pay import *
# 9 reportlab: Moroccan bulletins, two a landscape page side by side, dotted cutting line, gains / retenues, cumuls below
@layout('f09-deux-par-page','reportlab')
def L1(x):
    r=x.r; n=[2,4,7,3,10,5][x.idx]; y,m=r.randint(2014,2023),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); ice=x.ice(); D_=[]; c=C(x.path,landscape(A4),'LN',8.5,fb='LN'); c.fb='LSB'; pay=eom(y,m)
    for i,p in enumerate(x.bds(n,sort=False,lo=350000)):
        if i and i%2==0: c.page()
        o=18+(i%2)*408; k=mapay(x,p); pg=i//2+1; cimr=q(k['g']*D('.03')) if r.random()<.3 else D(0); k['td']+=cimr; k['net']-=cimr; nn=k['net']
        if i%2==0: c.line(415,20,415,575,.4,([2,3],0))
        tr=k['tr']; L=[('Salaire de base',k['d'],None,k['base'],None)]+([('Prime d\'ancienneté',None,k['ta'],k['anc'],None)] if k['anc'] else [])+([('Indemnité de transport',None,None,tr,None)] if tr else [])+[('CNSS',None,'4,48',None,k['cnss']),('AMO',None,'2,26',None,k['amo'])]+([('CIMR',None,'3,00',None,cimr)] if cimr else [])+([('I.R.',None,None,None,k['ir'])] if k['ir'] else [])+([('Avance',None,None,None,k['av'])] if k['av'] else [])
        T=k['g']
        if x.plant==1 and i==n-1: nn=k['net']+D('300'); x.change('net-pay','net à payer 300 above gains less retenues',v(nn),v(k['net']),page=pg)
        if x.plant==2 and i==n-1: T=k['g']+D('100'); nn=T-k['td']; x.change('gross-sum','total of gains 100 above its lines; net follows',v(T),v(k['g']),page=pg)
        c.t(o,32,co,b=1,fs=10); c.t(o,44,f'CNSS {aff}   ICE {ice}'); c.t(o+380,32,'BULLETIN DE PAIE',a='r',b=1,fs=11); c.t(o+380,44,f'du 01/{m:02d}/{y} au {dmy(pay)}',a='r')
        c.box(o,52,o+380,112,.7)
        for j,(a,b) in enumerate((('Matricule',k['mat']),('Nom et prénom',k['l'].upper()+' '+k['f'].upper()),('C.I.N.',k['cin']),('N° CNSS',k['imm']),('Date embauche',dmy(k['hire'])),('Fonction',r.choice(['Ouvrier qualifié','Comptable','Chauffeur','Agent de saisie'])),('Sit. fam.',r.choice(['C/0','M/2','M/3'])),('Mode paiement','Virement'))):
            xx=o+6+(j%2)*195; Y=64+(j//2)*14; c.t(xx,Y,a+' :'); c.t(xx+62,Y,b,f='LS')
        Y0=122; c.line(o,Y0,o+380,Y0); c.line(o,Y0+14,o+380,Y0+14); X_=[o,o+165,o+205,o+250,o+315,o+380]
        for xx in X_: c.line(xx,Y0,xx,430)
        for xx,s in zip(X_,('Libellé','Nbre','Taux','Gains','Retenues')): c.t(xx+4,Y0+10,s,f='LSB',fs=7.5)
        Y=Y0+28
        for l,nb,ta,ga,re_ in L:
            c.t(X_[0]+4,Y,l); 
            if nb: c.t(X_[2]-4,Y,f'{nb},00',a='r')
            if ta: c.t(X_[3]-4,Y,str(ta) if isinstance(ta,str) else f'{ta},00',a='r')
            if ga is not None: c.t(X_[4]-4,Y,frs(ga),a='r')
            if re_ is not None: c.t(X_[5]-4,Y,frs(re_),a='r')
            Y+=14
        c.line(o,430,o+380,430); c.line(o,448,o+380,448); c.t(o+4,442,'Totaux',b=1); c.t(X_[4]-4,442,frs(T),a='r',b=1); c.t(X_[5]-4,442,frs(k['td']),a='r',b=1); c.line(o,430,o,448); c.line(o+380,430,o+380,448)
        c.t(o,466,f'Cumul brut {y} : {frs(k["g"]*m)}'); c.t(o,478,f'Cumul I.R. : {frs(k["ir"]*m)}'); c.box(o+220,456,o+380,484,1,.9); c.t(o+226,474,'NET A PAYER',b=1,fs=9); c.t(o+374,474,frs(nn)+' DH',a='r',b=1,fs=10)
        c.t(o,520,'Signature de l\'employé',fs=7); c.t(o+380,520,'Cachet de l\'employeur',a='r',fs=7)
        D_.append(dict(form='payslip',_from=pg,employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{m:02d}',rows=[dict(page=pg,immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'].upper(),cin=k['cin'],hire_date=str(k['hire']),gross=v(T),deductions=v(k['td']),net=v(nn))],lines=[dict(page=pg,label=l,amount=v(ga if ga is not None else re_)) for l,nb,ta,ga,re_ in L]))
    c.save(); x.done('payslip','fr',D_)
# 10 pymupdf: état de paie drawn on pages turned by 90 degrees, half ruled, hours and gross, SMIG
@layout('f10-etat-tourne','pymupdf')
def L2(x):
    import pymupdf
    r=x.r; n=[11,28,39,20,50,17][x.idx]; y,m=r.randint(2015,2024),r.randint(1,12); co=r.choice(COM)[0]; aff=x.aff(); R=[]
    for p in x.bds(n,lo=300000,hi=900000):
        h=D(r.choice(['191','191','176','152.5','96'])); ta=q(D(r.randint(1350,4200))/100); g=q(h*ta); cn=q(min(g,D(6000))*D('.0448')); am=q(g*D('.0226')); R.append(dict(p,h=h,ta=ta,g=g,cn=cn,am=am,td=cn+am,net=g-cn-am))
    if x.plant==1: k=R[2]; k['g']+=D(90); k['td']=k['cn']+k['am']; k['net']=k['g']-k['td']; x.change('gross-pay','gross of a row 90 above hours x hourly rate; net and totals follow',v(k['g']),v(k['g']-90),page=k['imm'])
    d=pymupdf.open(); pg=chunks(R,26); T_=[]; cols=[('N°',30,0),('Nom et Prénoms',52,0),('Immatriculation',225,0),('Heures',360,1),('Taux horaire',430,1),('Salaire brut',510,1),('Cnss',570,1),('Amo',630,1),('Total retenues',705,1),('Net payé',790,1)]
    F=pymupdf.Font('helv'); FB=pymupdf.Font('hebo'); rot=90 if x.idx%2 else 270
    for pi,Q in enumerate(pg):
        P=d.new_page(width=842,height=595)
        tw=pymupdf.TextWriter(P.rect); tb=pymupdf.TextWriter(P.rect)
        def t(w,xx,Y,s,al=0,fs=9,f=F):
            s=str(s); w.append((xx-(f.text_length(s,fs) if al else 0),Y),s,font=f,fontsize=fs)
        t(tb,30,40,f'ETAT DE PAIE DES OUVRIERS',0,13,FB); t(tw,30,56,f'Employeur : {co}'); t(tw,300,56,f'N° affiliation CNSS : {aff}'); t(tw,560,56,f'Mois : {MF[m-1]} {y}'); t(tw,790,40,f'Feuille {pi+1}/{len(pg)}',1)
        for h,xx,al in cols: t(tb,xx,80,h,al,9,FB)
        P.draw_line((28,68),(794,68),width=1); P.draw_line((28,86),(794,86),width=1); Y=100
        for k in Q:
            for (h,xx,al),s in zip(cols,(R.index(k)+1,k['l'].upper()+' '+k['f'],k['imm'],pln(k['h']),pln(k['ta']),spd(k['g']),spd(k['cn']),spd(k['am']),spd(k['td']),spd(k['net']))): t(tw,xx,Y,s,al)
            P.draw_line((28,Y+4),(794,Y+4),width=.2); Y+=16
        P.draw_line((28,Y-10),(794,Y-10),width=1); s={f:sm(Q,f) for f in('h','g','cn','am','td','net')}; last=pi==len(pg)-1
        def tot(lab,s,Y): 
            t(tb,52,Y,lab,0,9,FB)
            for f,xx,fm in (('h',360,pln),('g',510,spd),('cn',570,spd),('am',630,spd),('td',705,spd),('net',790,spd)): t(tb,xx,Y,fm(s[f]),1,9,FB)
        tot('Total de la feuille',s,Y+3); T_.append(dict(scope='page',page=pi+1,hours=v(s['h']),gross=v(s['g']),deductions=v(s['td']),net=v(s['net'])))
        if last:
            s={f:sm(R,f) for f in('h','g','cn','am','td','net')}
            if x.plant==2: s['net']+=D(1000); x.change('grand-total','total of net 1000 above its rows',v(s['net']),v(s['net']-1000),page=pi+1)
            tot('TOTAL GENERAL',s,Y+22); T_.append(dict(scope='grand',page=pi+1,hours=v(s['h']),gross=v(s['g']),deductions=v(s['td']),net=v(s['net'])))
        tw.write_text(P); tb.write_text(P)
    # pages stored portrait and shown turned
    o=pymupdf.open()
    for P in d:
        Z=o.new_page(width=595,height=842); Z.show_pdf_page(Z.rect,d,P.number,rotate=90); Z.set_rotation(90 if rot==90 else 270)
    o.save(x.path)
    x.done('register','fr',[dict(employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['imm'],immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],hours=v(k['h']),gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=T_)])
# 11 Chromium: Moroccan bilingual payslip, French at the left and Arabic at the right of each value
@layout('f11-bulletin-bilingue','chromium')
def L3(x):
    r=x.r; y,m=r.randint(2018,2024),r.randint(1,12); co,ca=r.choice(COM); aff=x.aff(); ice=x.ice(); p=x.bds(1,lo=420000)[0]; k=mapay(x,p); nn=k['net']; g=k['g']; td=k['td']; pay=isu(y,m,r,1,5); wd=WF[pay.weekday()]
    if x.plant==1: td+=D(54); nn=g-td; x.change('deductions-total','total of deductions 54 above its lines; net follows',v(td),v(td-54))
    if x.plant==2: nn+=D(500); x.change('net-pay','net 500 above gross less deductions',v(nn),v(nn-500))
    M=lambda z:num(z,2,'.',',')
    I=[('Employeur','المشغل',f'{co}'),('N° affiliation CNSS','رقم الانخراط',aff),('ICE','التعريف الموحد للمقاولة',ice),('Nom et prénom','الاسم العائلي والشخصي',k['l'].upper()+' '+k['f']),('N° d\'immatriculation','رقم التسجيل',k['imm']),('CIN','رقم البطاقة الوطنية',k['cin']),('Date d\'embauche','تاريخ التوظيف',dmy(k['hire'])),('Mois','الشهر',f'{MF[m-1]} {y}'),('Jours travaillés','عدد أيام العمل',str(k['d'])),('Date de paiement','تاريخ الأداء',dmy(pay))]
    L=[('Salaire de base','الأجر الأساسي',None,k['base'])]+([('Prime d\'ancienneté','منحة الأقدمية',f'{k["ta"]} %',k['anc'])] if k['anc'] else [])+([('Indemnité de transport','تعويض النقل',None,k['tr'])] if k['tr'] else []); E=[('Cotisation CNSS','اشتراك الضمان الاجتماعي','4,48 %',k['cnss']),('Cotisation AMO','اشتراك التأمين الصحي','2,26 %',k['amo']),('Impôt sur le revenu','الضريبة على الدخل',None,k['ir'])]+([('Avance sur salaire','تسبيق على الأجر',None,k['av'])] if k['av'] else [])
    tr=lambda a,b,t,z,cl='':f'<tr class="{cl}"><td>{a}<td class=c>{t or ""}<td class=m>{M(z)}<td class=a dir=rtl>{b}'
    chrome(f'''<style>@page{{size:A4;margin:14mm}}body{{font:9.5pt "Noto Sans","Noto Sans Arabic"}}h1{{display:flex;justify-content:space-between;font-size:14pt;border-bottom:1.5pt solid #060;color:#060;padding-bottom:1mm}}table{{width:100%;border-collapse:collapse;margin-bottom:5mm}}.i td{{padding:.8mm 1mm;border-bottom:.3pt dotted #666}}.i td:nth-child(2){{text-align:center;font-weight:bold}}.a{{text-align:right}}.l td{{border:.4pt solid #060;padding:1mm}}.l th{{background:#dfe9df;border:.4pt solid #060}}.m{{text-align:right}}.c{{text-align:center}}.s td{{font-weight:bold;background:#f0f5f0}}.n td{{font-weight:bold;font-size:12pt}}</style><h1><span>Bulletin de paie</span><span dir=rtl>ورقة الأداء</span></h1><table class=i>{"".join(f'<tr><td>{a}<td>{c_}<td class=a dir=rtl>{b}' for a,b,c_ in I)}</table><table class=l><tr><th>Rubrique<th>Taux<br>النسبة<th>Montant (DH)<br>المبلغ بالدرهم<th dir=rtl>البيان</tr>{"".join(tr(*z) for z in L)}{tr("Salaire brut","الأجر الإجمالي",None,g,"s")}{"".join(tr(*z) for z in E)}{tr("Total des retenues","مجموع الاقتطاعات",None,td,"s")}{tr("Net à payer","الصافي الواجب أداؤه",None,nn,"s n")}</table><p>Signature de l'employeur <span style="float:right" dir=rtl>توقيع المشغل</span></p>''',x.path)
    x.done('payslip','frar',[dict(employer=dict(name=co,affiliate=aff,ice=ice),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],cin=k['cin'],hire_date=str(k['hire']),days=str(k['d']),gross=v(g),deductions=v(td),net=v(nn))],lines=[dict(page=1,amount=v(z[3])) for z in L+E])])
# 12 Typst: English weekly wages book, brought / carried forward, wrapped heading and names
@layout('f12-weekly-wages','typst')
def L4(x):
    r=x.r; n=[7,24,41,30,53,15][x.idx]; y=r.randint(2019,2025); we=x.date((y,1,10),(y,12,20)); we+=datetime.timedelta(days=(4-we.weekday())%7); co=r.choice(COEN); R=[]
    for a,b in x.en(n,sort=True):
        h=D(r.choice([40,40,40,37,'32.5',24])); rt=q(D(r.randint(1110,2250))/100); oh=D(r.choice([0,0,2,5,'7.5'])); bs=q(h*rt); ot=q(oh*q(rt*D('1.5'))); g=bs+ot; t=q((g-242)*D('.2')) if g>242 else D(0); nic=q((g-242)*D('.08')) if g>242 else D(0); R.append(dict(nm=f'{b}, {a}',ni='QQ'+x.dg(6)+r.choice('ABCD'),h=h,rt=rt,bs=bs,oh=oh,ot=ot,g=g,t=t,nic=nic,td=t+nic,net=g-t-nic))
    if x.plant==2: k=R[n//2]; k['net']+=D(30); x.change('net-pay','net wages of a row 30 above; totals follow',v(k['net']),v(k['net']-30),page=k['ni'])
    K='bs ot g t nic td net'.split(); pg=chunks(R,20); src='#set page(paper:"a4",flipped:true,margin:1.4cm)\n#set text(font:"Liberation Serif",size:9.5pt)\n'; T_=[]
    for pi,Q in enumerate(pg):
        off=sum(len(z) for z in pg[:pi]); last=pi==len(pg)-1
        if pi: src+='#pagebreak()\n'
        src+=f'#text(15pt)[*Wages Book*] #h(1fr) {ty(co)} #h(1fr) Week ending {we.day} {ME[we.month-1]} {we.year} #h(1fr) Sheet {pi+1} of {len(pg)}\n#v(4pt)\n'
        b=''
        if pi: s=[sm(R[:off],f) for f in K]; b+='[],[_Brought forward_],[],[],'+f'[{en(s[0])}],[],'+','.join(f'[{en(z)}]' for z in s[1:])+',\n'
        for k in Q: b+=f'[{ty(k["ni"])}],[{ty(k["nm"])}],[{en(k["h"])}],[{en(k["rt"])}],[{en(k["bs"])}],[{en(k["oh"]) if k["oh"] else ""}],[{en(k["ot"]) if k["ot"] else ""}],'+','.join(f'[{en(k[f])}]' for f in K[2:])+',\n'
        s=[sm(R[:off+len(Q)],f) for f in K]
        if last and x.plant==1: s[2]-=D(10); x.change('grand-total','total gross wages 10 below',v(s[2]),v(s[2]+10),page=pi+1)
        b+='[],[*'+('Total wages for the week' if last else 'Carried forward')+f'*],[],[],[*{en(s[0])}*],[],'+','.join(f'[*{en(z)}*]' for z in s[1:])+',\n'
        T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,gross=v(s[2]),deductions=v(s[5]),net=v(s[6])))
        src+='#table(columns:(auto,1fr)+(auto,)*10,stroke:(x,y)=>if y < 1 {(top:1pt,bottom:.6pt)} else {(left:.2pt+luma(120),right:.2pt+luma(120))},inset:(x:3pt,y:3pt),align:(c,r)=>if c < 2 {left} else {right},[*N.I. Number*],[*Employee*],[*Hours worked*],[*Hourly rate*],[*Basic wages*],[*O/T hours*],[*O/T pay*],[*Gross wages*],[*Income tax*],[*Nat. Ins.*],[*Total deductions*],[*Net wages paid*],\n'+b+'table.hline())\n'
    typst(src,x.path)
    x.done('register','en',[dict(employer=dict(name=co),_pages=True,rows=[dict(_key=k['ni'],immatriculation=k['ni'],name=k['nm'],gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=T_)])
if __name__=='__main__': main()
