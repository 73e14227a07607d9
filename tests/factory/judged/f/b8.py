from pay import *
# 29 reportlab with shaped glyphs: Saudi-like payroll run, unruled, IBAN, page total and cumulated total
@layout('f29-masir-rawatib','reportlab')
def L1(x):
    r=x.r; n=[7,24,37,28,45,16][x.idx]; y,m=r.randint(2019,2025),r.randint(1,12); MG="يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(); co=r.choice(['مؤسسة نجد للتموين','شركة الحجاز للصيانة والتشغيل','مصنع الأحساء للتمور']); R=[]
    for i,p in enumerate(x.ma(n)):
        b=D(r.randrange(2500,15000,100)); s=q(b/4); t=D(r.choice([300,400,600])); g=b+s+t; go=q((b+s)*D('.0975')); ab=q(D(r.choice([0,0,0,r.randint(5000,40000)]))/100); R.append(dict(p,ib=iban('SA',r.choice(['80','10','05'])+x.dg(18)),b=b,s=s,t=t,g=g,go=go,ab=ab,td=go+ab,net=g-go-ab))
    if x.plant==1: k=R[n//2]; k['net']+=D('200'); x.change('net-pay','net of a row 200 above gross less deductions; totals follow',v(k['net']),v(k['net']-200),page=k['ib'])
    A_='NA'; c=C(x.path,landscape(A4),'LS',8,fb='LSB'); pg=chunks(R,20); cols=[('م',815,'r',None),('اسم الموظف',795,'r',None),('رقم الآيبان',690,'r',None),('الراتب الأساسي',500,'r','b'),('بدل سكن',440,'r','s'),('بدل نقل',390,'r','t'),('إجمالي الراتب',335,'r','g'),('التأمينات',275,'r','go'),('غياب',225,'r','ab'),('مجموع الحسم',170,'r','td'),('الصافي',95,'r','net')]; T_=[]
    ar=lambda X_,Y,s,al='r',fs=9,b=0: c.t(X_,Y,shape(s),al,f='NAB' if b else 'NA',fs=fs)
    for pi,Q in enumerate(pg):
        ar(815,36,co,fs=13,b=1); ar(421,36,'مسير رواتب الموظفين',al='c',fs=15,b=1); ar(421,54,f'عن شهر {MG[m-1]} {y}'[:0] or f'عن شهر {MG[m-1]}',al='c'); c.t(360,54,str(y),'r',fs=9); ar(120,36,'صفحة'); c.t(95,36,f'{pi+1}/{len(pg)}','r')
        for h,xx,al,f in cols: ar(xx,80,h,al,b=1)
        c.line(25,86,817,86,1); Y=102
        for k in Q:
            c.t(815,Y,str(R.index(k)+1),'r'); ar(795,Y,k['ar']); c.t(690,Y,k['ib'],'r')
            for h,xx,al,f in cols[3:]: c.t(xx,Y,en(k[f]) if k[f] else '0.00','r')
            Y+=19
        def tot(lab,S,Y):
            ar(795,Y,lab,b=1)
            for h,xx,al,f in cols[3:]: c.t(xx,Y,en(S[f]),'r',b=1)
        K=[f for *_,f in cols[3:]]; S={f:sm(Q,f) for f in K}; c.line(25,Y-12,817,Y-12,.6); tot('إجمالي الصفحة',S,Y+3); T_.append(dict(scope='page',page=pi+1,gross=v(S['g']),deductions=v(S['td']),net=v(S['net'])))
        cum=[k for z in pg[:pi+1] for k in z]; S={f:sm(cum,f) for f in K}; last=pi==len(pg)-1
        if last and x.plant==2: S['g']-=D(500); x.change('grand-total','general total of gross 500 below its rows (and below net + deductions)',v(S['g']),v(S['g']+500),page=pi+1)
        tot('الإجمالي العام' if last else 'الإجمالي التراكمي',S,Y+20); T_.append(dict(scope='grand' if last else 'cumulative',page=pi+1,gross=v(S['g']),deductions=v(S['td']),net=v(S['net'])))
        c.page()
    c.save()
    x.done('register','ar',[dict(employer=dict(name=co),period=f'{y}-{m:02d}',_pages=True,rows=[dict(_key=k['ib'],name=k['ar'],iban=k['ib'],gross=v(k['g']),deductions=v(k['td']),net=v(k['net'])) for k in R],totals=T_)])
# 30 Writer: Algerian-like bilingual slip, both languages in one cell divided by a slash, half ruled
@layout('f30-fiche-bilingue-barre','writer')
def L2(x):
    r=x.r; y,m=r.randint(2018,2024),r.randint(1,12); co,ca=r.choice(COM); aff=x.aff(); k=mapay(x,x.bds(1,lo=380000)[0]); nn=k['net']; T=k['td']
    if x.plant==1: nn-=D(90); x.change('net-pay','net 90 below gross less deductions',v(nn),v(nn+90))
    if x.plant==2: k['cnss']+=D(40); k['td']+=D(40); T=k['td']; nn=k['g']-T; x.change('rate-product','CNSS 40 above base x 4,48 %; totals follow',v(k['cnss']),v(k['cnss']-40))
    cell=lambda s,p,c='C',sp=1:f'<table:table-cell table:style-name="{c}" table:number-columns-spanned="{sp}" office:value-type="string">{par(p,s)}</table:table-cell>'+'<table:covered-table-cell/>'*(sp-1)
    row=lambda *c:'<table:table-row>'+''.join(c)+'</table:table-row>'
    auto='<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:padding="0.06cm" fo:border-bottom="0.3pt solid #000000"/></style:style><style:style style:name="H" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:border-top="0.9pt solid #000000" fo:border-bottom="0.9pt solid #000000"/></style:style><style:style style:name="T" style:family="table"><style:table-properties style:width="17cm" table:align="left"/></style:style>'+''.join(f'<style:style style:name="W{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for i,w in enumerate((7.4,2.6,1.8,2.6,2.6)))+''.join(f'<style:style style:name="V{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for i,w in enumerate((5.6,2.9,5.6,2.9)))
    I=[('Nom et prénom / الاسم الكامل',k['l'].upper()+' '+k['f'],'N° CNSS / رقم الضمان الاجتماعي',k['imm']),('CIN / رقم البطاقة',k['cin'],'Recruté le / تاريخ التشغيل',dmy(k['hire'])),('Jours / الأيام',str(k['d']),'Mois / الشهر',f'{m:02d}/{y}')]
    L=[('Salaire de base / الأجر الأساسي',None,None,k['base'],None)]+([('Ancienneté / الأقدمية',k['base'],f'{k["ta"]},00',k['anc'],None)] if k['anc'] else [])+([('Transport / النقل',None,None,k['tr'],None)] if k['tr'] else [])+[('CNSS / الضمان الاجتماعي',k['c'],'4,48',None,k['cnss']),('AMO / التأمين الصحي',k['g'],'2,26',None,k['amo'])]+([('IR / الضريبة على الدخل',None,None,None,k['ir'])] if k['ir'] else [])+([('Avance / تسبيق',None,None,None,k['av'])] if k['av'] else [])
    f=lambda z:num(z,2,' ',',') if z is not None else ''
    t1='<table:table table:style-name="T">'+''.join(f'<table:table-column table:style-name="V{i}"/>' for i in range(4))+''.join(row(cell(a,'S'),cell(b,'B'),cell(c,'S'),cell(d,'B')) for a,b,c,d in I)+'</table:table>'
    t2='<table:table table:style-name="T">'+''.join(f'<table:table-column table:style-name="W{i}"/>' for i in range(5))+row(cell('Libellé / البيان','B','H'),*[cell(s,'BR','H') for s in ('Base / الأساس','Taux / %','Gains / المستحقات','Retenues / الاقتطاعات')])+''.join(row(cell(l,'S'),*[cell(s,'R') for s in (f(b),t or '',f(g),f(e))]) for l,b,t,g,e in L)+row(cell('Totaux / المجموع','B','H',3),cell(f(k['g']),'BR','H'),cell(f(T),'BR','H'))+row(cell('Net à payer / الصافي للأداء','B','H',3),cell(f(nn)+' DH','BR','H',2))+'</table:table>'
    body=par('N',f'{co}\t{ca}')+par('N',f'Affiliation CNSS / رقم الانخراط : {aff}')+par('N','')+par('HH','BULLETIN DE PAIE / ورقة أداء الأجر')+par('N','')+t1+par('N','')+t2
    st=pst('N',size=10,tabs='r17cm')+pst('HH','center',True,14)+pst('S',size=9)+pst('B',bold=True,size=9)+pst('R','end',size=9)+pst('BR','end',True,9)
    fn=x.path[:-3]+'fodt'; open(fn,'w').write(fodt(body,st,auto,font='Noto Naskh Arabic',fs='10pt',margin='2cm')); office(fn,x.path)
    x.done('payslip','frar',[dict(employer=dict(affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=1,immatriculation=k['imm'],name=k['l'].upper()+' '+k['f'],cin=k['cin'],hire_date=str(k['hire']),days=str(k['d']),gross=v(k['g']),deductions=v(T),net=v(nn))],lines=[dict(page=1,amount=v(g if g is not None else e),**(dict(base=v(b),rate=f'{D(t.replace(",","."))/100:.4f}') if b is not None else {})) for l,b,t,g,e in L])])
# 31 Writer RTL: Arabic slip in tabbed lines with leaders, no table at all
@layout('f31-warqat-ajr','writer')
def L3(x):
    r=x.r; n=[1,2,3,1,4,2][x.idx]; y,m=r.randint(2018,2024),r.randint(1,12); co=r.choice(COM)[1]; aff=x.aff(); body=''; D_=[]; M=lambda z:num(z,2,'',',')
    for i,p in enumerate(x.bds(n,sort=False,lo=340000)):
        k=mapay(x,p); nn=k['net']; G=k['g']
        if x.plant==1 and i==n-1: G+=D(15); nn=G-k['td']; x.change('gross-sum','gross 15 above the sum of its lines; net follows',v(G),v(G-15),page=i+1)
        if x.plant==2 and i==n-1: nn+=D(35); x.change('net-pay','net 35 above gross less deductions',v(nn),v(nn-35),page=i+1)
        L=[('الأجر الشهري',k['base'])]+([('منحة الأقدمية',k['anc'])] if k['anc'] else [])+([('تعويض التنقل',k['tr'])] if k['tr'] else []); E=[('واجب الضمان الاجتماعي',k['cnss']),('واجب التأمين الإجباري عن المرض',k['amo'])]+([('الضريبة على الدخل',k['ir'])] if k['ir'] else [])+([('تسبيق',k['av'])] if k['av'] else [])
        body+=par('HB' if i else 'H','ورقة الأجر')+par('C',f'شهر {MA[m-1]} {y}')+par('N','')+par('A',f'المقاولة: {co}\tرقم الانخراط: {aff}')+par('A',f'الأجير: {k["ar"]}\tرقم التسجيل: {k["imm"]}')+par('A',f'رقم البطاقة الوطنية: {k["cin"]}\tتاريخ الالتحاق: {dmy(k["hire"])}')+par('A',f'عدد أيام العمل: {k["d"]}')+par('N','')+par('S','المستحقات')+''.join(par('T',f'{a}\t{M(z)}') for a,z in L)+par('TB',f'الأجر الخام\t{M(G)}')+par('N','')+par('S','الاقتطاعات')+''.join(par('T',f'{a}\t{M(z)}') for a,z in E)+par('TB',f'مجموع الاقتطاعات\t{M(k["td"])}')+par('N','')+par('TB',f'الأجر الصافي المؤدى\t{M(nn)} درهم')
        D_.append(dict(form='payslip',_from=i+1,employer=dict(name=co,affiliate=aff),period=f'{y}-{m:02d}',rows=[dict(page=i+1,immatriculation=k['imm'],name=k['ar'],cin=k['cin'],hire_date=str(k['hire']),days=str(k['d']),gross=v(G),deductions=v(k['td']),net=v(nn))],lines=[dict(page=i+1,label=a,amount=v(z)) for a,z in L+E]))
    wm='style:writing-mode="rl-tb"'
    def ps(n,al='start',b=0,sz=11,tabs='',ex=''): return pst(n,al,b,sz,tabs,wm+' '+ex)
    st=ps('H','center',1,16)+ps('HB','center',1,16,ex='fo:break-before="page"')+ps('C','center')+ps('N')+ps('A',tabs='9cm')+ps('S',b=1,sz=12)
    ld='<style:tab-stop style:position="13cm" style:type="right" style:leader-style="dotted" style:leader-text="."/>'
    for nm_,b in (('T',0),('TB',1)): st+=f'<style:style style:name="{nm_}" style:family="paragraph"><style:paragraph-properties fo:text-align="start" {wm}><style:tab-stops>{ld}</style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="11pt" style:font-size-complex="11pt"'+(' fo:font-weight="bold" style:font-weight-complex="bold"' if b else '')+'/></style:style>'
    fn=x.path[:-3]+'fodt'; open(fn,'w').write(fodt(body,st,'',font='Amiri',fs='11pt',margin='2.2cm',rtl=True)); office(fn,x.path); x.done('payslip','ar',D_)
# 32 WeasyPrint: French register by establishment, each beginning a page with its own SIRET; grouped heading with employer's part
@layout('f32-deux-etablissements','weasyprint')
def L4(x):
    r=x.r; ne=[2,2,3,2,3,2][x.idx]; y,m=r.randint(2020,2024),r.randint(1,12); co=r.choice(COFR); siren=x.siret()[:9]; D_=[]; b=''; f=lambda z:num(z,2,'\u202f',','); pgn=0; iss=isu(y,m,r)
    towns=r.sample(['Agen','Vichy','Rodez','Tulle','Nevers','Gap'],ne)
    for e in range(ne):
        sb_=siren+f'000{e+1}'; sir=sb_+luhn(sb_+'0')[0] if False else None
        c4=f'{siren}{e+1:04d}'; sir=next(c4+str(d) for d in range(10) if (lambda s:sum((lambda t:t-9 if t>9 else t)(int(ch)*(2 if i%2 else 1)) for i,ch in enumerate(reversed(s)))%10==0)(c4+str(d)))
        n=r.randint(4,17); R=[]
        for a,bb in x.fr(n,sort=True):
            h=D(r.choice(['151.67','151.67','151.67','121.33','75.83'])); g=q(h*D(r.randint(1190,2900))/100); s1=q(g*D('.1128')); s2=q(g*D('.0401')); s3=q(g*D('.9825')*D('.097')); co_=s1+s2+s3; na=g-co_; p=q(na*D(r.choice([0,0,13,29,41]))/1000); R.append(dict(nm=f'{bb} {a}',h=h,g=g,s1=s1,s2=s2,s3=s3,co=co_,na=na,p=p,net=na-p,e1=q(g*D('.2970')),e2=q(g*D('.0601'))))
        pl=x.plant and e==ne-1
        if pl and x.plant==1: k=R[1]; k['co']+=D(20); k['na']-=D(20); k['net']-=D(20); x.change('deductions-total','total of the employee part of a row 20 above its three contributions; nets and totals follow',v(k['co']),v(k['co']-20),page=f'Établissement de {towns[e]}')
        K='h g s1 s2 s3 co na p net e1 e2'.split(); S={z:sm(R,z) for z in K}
        if pl and x.plant==2: S['net']+=D(1000); x.change('grand-total','total of net paid of the last establishment 1000 above its rows',v(S['net']),v(S['net']-1000),page=f'Établissement de {towns[e]}')
        b+=f'<section><div class=h><div><b>{esc(co)}</b><br>Établissement de {towns[e]}<br>SIRET {spl(sir,3,3,3,5)}</div><div class=t>LIVRE DE PAIE<br><span>Période du 01/{m:02d}/{y} au {calendar.monthrange(y,m)[1]}/{m:02d}/{y}</span></div><div>Édité le {dmy(iss)}</div></div><table><thead><tr><th rowspan=2 class=l>Salarié<th rowspan=2>Heures<th rowspan=2>Salaire<br>brut<th colspan=4 class=g>Part salariale<th rowspan=2>Net avant<br>impôt<th rowspan=2>PAS<th rowspan=2>Net<br>payé<th colspan=2 class=g>Part patronale</tr><tr><th>Séc. soc.<th>Retraite<th>CSG/CRDS<th>Total<th>Urssaf<th>Retraite</tr></thead>'+''.join(f'<tr><td class=l>{k["nm"]}'+''.join(f'<td>{f(k[z])}' for z in K) for k in R)+f'<tr class=s><td class=l>Total établissement'+''.join(f'<td>{f(S[z])}' for z in K)+'</table></section>'
        D_.append(dict(form='register',_from=e+1,employer=dict(name=co,siret=sir),period=f'{y}-{m:02d}',issue_date=str(iss),rows=[dict(page=e+1,name=k['nm'],hours=v(k['h']),gross=v(k['g']),deductions=v(k['co']),net=v(k['net'])) for k in R],totals=[dict(scope='grand',page=e+1,hours=v(S['h']),gross=v(S['g']),deductions=v(S['co']),net=v(S['net']))]))
    weasy(f'<html lang=fr><style>@page{{size:A4 landscape;margin:12mm}}body{{font:8pt "Liberation Sans";margin:0}}section{{break-after:page}}section:last-child{{break-after:auto}}.h{{display:flex;justify-content:space-between;margin-bottom:4mm}}.t{{font-size:14pt;font-weight:bold;text-align:center}}.t span{{font-size:9pt;font-weight:normal}}table{{width:100%;border-collapse:collapse}}th{{text-align:right;padding:.6mm 1mm;border-bottom:.6pt solid}}.g{{text-align:center}}.l{{text-align:left}}thead tr:first-child th{{border-top:.6pt solid}}td{{text-align:right;padding:.7mm 1mm}}tr:nth-child(even) td{{background:#f2f2f2}}.s td{{font-weight:bold;border-top:.6pt solid;border-bottom:1.2pt double}}</style>{b}',x.path); x.done('register','fr',D_)
if __name__=='__main__': main()
