import random, json, os, subprocess, sys, shutil, tempfile, datetime, html as _html, pathlib
from decimal import Decimal
import os
STAGE=os.path.abspath(os.environ.get('JUDGED','judged'))+'/a'
FM=[("محمد","Mohamed"),("أحمد","Ahmed"),("يوسف","Youssef"),("خالد","Khalid"),("عبد الرحيم","Abderrahim"),("سعيد","Said"),("حسن","Hassan"),("عمر","Omar"),("إبراهيم","Ibrahim"),("مصطفى","Mustapha"),("كريم","Karim"),("رشيد","Rachid"),("طارق","Tarek"),("علي","Ali"),("محمود","Mahmoud"),("سامي","Sami"),("نبيل","Nabil"),("عادل","Adel"),("ماجد","Majed"),("فيصل","Faisal"),("أنس","Anas"),("زياد","Ziad"),("بلال","Bilal"),("هشام","Hicham"),("وليد","Walid"),("عبد الله","Abdallah"),("ياسين","Yassine"),("صلاح الدين","Salaheddine")]
FF=[("فاطمة","Fatima"),("سعاد","Souad"),("مريم","Maryam"),("خديجة","Khadija"),("نادية","Nadia"),("ليلى","Leila"),("سلمى","Salma"),("هدى","Houda"),("زينب","Zineb"),("أمينة","Amina"),("سارة","Sara"),("إيمان","Imane"),("رانيا","Rania"),("نورة","Noura"),("عائشة","Aicha"),("فاطمة الزهراء","Fatima Zahra")]
LW=[("الرحماوي","Rahmaoui"),("بوشناق","Bouchnak"),("السبتاوي","Sebtaoui"),("بن عيسى","Ben Aissa"),("المزوري","Mezouri"),("حمداني","Hamdani"),("بلقايد","Belkaid"),("الطرابلسي","Trabelsi"),("زروال","Zeroual"),("بوعزيز","Bouaziz"),("الورياكلي","Ouriagli"),("منصور","Mansour"),("قرقوري","Gargouri"),("بن صالح","Ben Salah"),("شريف","Cherif"),("الغزواني","Ghazouani"),("ولد سيدي","Ould Sidi"),("أيت لحسن","Ait Lahcen"),("مرابط","Mrabet"),("لعروسي","Laaroussi"),("بوكرش","Boukerch"),("صنهاجي","Sanhaji"),("العلمي","Alami"),("دحماني","Dahmani"),("خليفي","Khelifi")]
LE=[("المنصوري","Al Mansouri"),("الشمري","Al Shammari"),("الحداد","Haddad"),("العطار","Al Attar"),("درويش","Darwish"),("الخطيب","Al Khatib"),("قاسم","Qasem"),("سليمان","Soliman"),("الزعبي","Al Zoubi"),("النجار","Al Najjar"),("عبد الفتاح","Abdel Fattah"),("الحسيني","Al Husseini"),("البلوشي","Al Balushi"),("الدوسري","Al Dosari"),("صبري","Sabri"),("شاهين","Shahin"),("الجبوري","Al Jubouri"),("العبيدي","Al Obaidi"),("القحطاني","Al Qahtani"),("مرعي","Merhi"),("نعمة","Nehme"),("الورفلي","Al Werfalli"),("الترهوني","Tarhouni"),("عوض","Awad"),("حمدان","Hamdan")]
def names(R,n,region='W',parts=2):
    """list of (ar, fr, sex), distinct"""
    out=[];seen=set()
    L=LW if region=='W' else LE
    while len(out)<n:
        s='F' if R.random()<.35 else 'M'
        f=R.choice(FF if s=='F' else FM); mids=[R.choice(FM) for _ in range(parts-2)]; l=R.choice(L)
        ar=' '.join([f[0]]+[m[0] for m in mids]+[l[0]]); fr=(f[1],' '.join(m[1] for m in mids),l[1])
        if ar in seen: continue
        seen.add(ar); out.append((ar,fr,s))
    return out
def lastfirst(fr,up=True): return (fr[2].upper() if up else fr[2])+' '+(fr[0].upper() if up=='all' else fr[0])
def firstlast(fr): return ' '.join(x for x in (fr[0],fr[1],fr[2]) if x)
AI=str.maketrans('0123456789','٠١٢٣٤٥٦٧٨٩')
def indic(s): return s.translate(AI)
def money(v,dec=2,style='fr'):
    """v in minor units"""
    neg=v<0; v=abs(v); q=10**dec; i,f=divmod(v,q); g=f'{i:,}'
    sep,pt={'fr':(' ',','),'nb':('\u00a0',','),'nn':('\u202f',','),'en':(',','.'),'dot':('.',','),'plain':('','.'),'cplain':('',','),'sp.':(' ','.'),'ind':('٬','٫'),'ind2':(',','.'),'indp':('','٫')}[style]
    s=g.replace(',',sep)
    if dec: s+=pt+f'{f:0{dec}d}'
    if style.startswith('ind'): s=indic(s)
    return ('-' if neg else '')+s
def val(v,dec=2):
    if dec==0: return str(v)
    neg=v<0; v=abs(v); i,f=divmod(v,10**dec); return ('-' if neg else '')+f'{i}.{f:0{dec}d}'
def mulrate(v,num,den): # round half up
    return int((Decimal(v)*num/den).quantize(Decimal(1),rounding='ROUND_HALF_UP'))
# identifiers
def imma(R):
    d=[1]+[R.randint(0,9) for _ in range(7)]
    s=2*(d[1]+d[3]+d[5]+d[7])+d[2]+d[4]+d[6]; return ''.join(map(str,d))+str((10-s%10)%10)
def affil(R):
    d=[R.randint(1,9)]+[R.randint(0,9) for _ in range(5)]
    s=2*(d[1]+d[3]+d[5])+d[0]+d[2]+d[4]; return ''.join(map(str,d))+str((10-s%10)%10)
def ice(R):
    b='00'+str(R.randint(1500000,2999999))+'0000'; k=97-(int(b)*100%97); return b+f'{k:02d}'
def rib_ma(R):
    b=R.choice(['007','011','021','022','230'])+R.choice(['780','810','640'])+''.join(str(R.randint(0,9)) for _ in range(16)); return b+f'{97-(int(b)*100%97):02d}'
def rib_tn(R):
    b=R.choice(['08','10','14','20'])+''.join(str(R.randint(0,9)) for _ in range(16)); return b+f'{97-(int(b)*100%97):02d}'
def rib_dz(R):
    bank=R.choice(['001','002','003','004']); b=''.join(str(R.randint(0,9)) for _ in range(15)); k=97-(int(b)*100%97); return bank+b+f'{k:02d}'
def iban(cc,bban):
    s=bban+cc+'00'; n=int(''.join(str(int(c,36)) for c in s)); return cc+f'{98-n%97:02d}'+bban
def digits(R,n,first=None):
    return (first if first is not None else str(R.randint(1,9)))+''.join(str(R.randint(0,9)) for _ in range(n-len(first or '1')))
def iban_of(R,c):
    return {'AE':lambda:iban('AE',R.choice(['033','035','026'])+digits(R,16)),'SA':lambda:iban('SA',R.choice(['10','80','20'])+digits(R,18)),
     'KW':lambda:iban('KW',R.choice(['NBOK','CBKU','GULB'])+'0000000000'+digits(R,12)),'JO':lambda:iban('JO',R.choice(['ARAB','CBJO','HBHO'])+'0010'+'000000'+digits(R,12)),
     'EG':lambda:iban('EG','0019'+'0005'+'00000000'+digits(R,9)),'QA':lambda:iban('QA',R.choice(['QNBA','DOHB'])+'0000000'+digits(R,14)),
     'BH':lambda:iban('BH',R.choice(['BBKU','NBOB'])+digits(R,14)),'LB':lambda:iban('LB','0999'+digits(R,20)),'TN':lambda:iban('TN',rib_tn(R)),'OM':lambda:iban('OM','027'+digits(R,16)),
     'IQ':lambda:iban('IQ','NBIQ'+digits(R,15)),'LY':lambda:iban('LY',digits(R,21)),'MR':lambda:iban('MR',(lambda b:b+f'{97-(int(b)*100%97):02d}')('00020001'+digits(R,13)))}[c]()
def cin(R): return R.choice(['A','B','BE','BK','C','D','EE','G','H','J','K','L','M','PA','Z'])+digits(R,6)
def date(R,y0,y1): return datetime.date(R.randint(y0,y1),R.randint(1,12),R.randint(1,28))
FIRMS=[("شركة الأطلس للنسيج","ATLAS TEXTILE SARL"),("مؤسسة النور للمقاولات","NOUR TRAVAUX SARL"),("شركة الساحل للصناعات الغذائية","SAHEL AGROALIMENTAIRE SA"),("شركة الواحة للتجارة","OASIS NEGOCE SARL"),("شركة الريان للنقل","RAYANE TRANSPORT SARL"),("معامل البركة للأثاث","BARAKA AMEUBLEMENT SARL"),("شركة الفجر للخدمات","FAJR SERVICES SARL"),("مجموعة المنار للبناء","MANAR CONSTRUCTION SA"),("شركة زهرة المدائن للفندقة","ZAHRAT HOTELLERIE SA"),("شركة الكوثر للمياه","KAWTAR EAUX SA"),("شركة الوفاق للطباعة","WIFAK IMPRESSION SARL"),("شركة الميناء للتخليص","MINA TRANSIT SARL")]
FRM=["janvier","février","mars","avril","mai","juin","juillet","août","septembre","octobre","novembre","décembre"]
ARM_MA=["يناير","فبراير","مارس","أبريل","ماي","يونيو","يوليوز","غشت","شتنبر","أكتوبر","نونبر","دجنبر"]
ARM_TN=["جانفي","فيفري","مارس","أفريل","ماي","جوان","جويلية","أوت","سبتمبر","أكتوبر","نوفمبر","ديسمبر"]
ARM_EG=["يناير","فبراير","مارس","أبريل","مايو","يونيو","يوليو","أغسطس","سبتمبر","أكتوبر","نوفمبر","ديسمبر"]
ARM_LV=["كانون الثاني","شباط","آذار","نيسان","أيار","حزيران","تموز","آب","أيلول","تشرين الأول","تشرين الثاني","كانون الأول"]
ENM=["January","February","March","April","May","June","July","August","September","October","November","December"]
WD_FR=["lundi","mardi","mercredi","jeudi","vendredi","samedi","dimanche"]; WD_AR=["الاثنين","الثلاثاء","الأربعاء","الخميس","الجمعة","السبت","الأحد"]
def dmy(d,sep='/'): return f'{d.day:02d}{sep}{d.month:02d}{sep}{d.year}'
def ymd(d,sep='/'): return f'{d.year}{sep}{d.month:02d}{sep}{d.day:02d}'
def esc(s): return _html.escape(s)
def lastday(y,m): return (datetime.date(y+(m==12),m%12+1,1)-datetime.timedelta(1))
# words
U=["zéro","un","deux","trois","quatre","cinq","six","sept","huit","neuf","dix","onze","douze","treize","quatorze","quinze","seize","dix-sept","dix-huit","dix-neuf"]
T=["","","vingt","trente","quarante","cinquante","soixante"]
def fr_words(n):
    if n<20: return U[n]
    if n<70:
        t,u=divmod(n,10); return T[t]+('' if u==0 else ' et un' if u==1 else '-'+U[u])
    if n<80: return 'soixante'+(' et ' if n==71 else '-')+U[n-60]
    if n<100: return 'quatre-vingt'+('s' if n==80 else '-'+U[n-80])
    if n<1000:
        c,r=divmod(n,100); h='cent' if c==1 else U[c]+' cent'+('s' if r==0 else ''); return h+('' if r==0 else ' '+fr_words(r))
    if n<10**6:
        k,r=divmod(n,1000)
        kw='mille' if k==1 else fr_words(k).replace('cents','cent').replace('vingts','vingt')+' mille'
        return kw+('' if r==0 else ' '+fr_words(r))
    m,r=divmod(n,10**6); return fr_words(m)+' million'+('s' if m>1 else '')+('' if r==0 else ' '+fr_words(r))
AU=["","واحد","اثنان","ثلاثة","أربعة","خمسة","ستة","سبعة","ثمانية","تسعة","عشرة","أحد عشر","اثنا عشر","ثلاثة عشر","أربعة عشر","خمسة عشر","ستة عشر","سبعة عشر","ثمانية عشر","تسعة عشر"]
AT=["","","عشرون","ثلاثون","أربعون","خمسون","ستون","سبعون","ثمانون","تسعون"]
AH=["","مائة","مائتان","ثلاثمائة","أربعمائة","خمسمائة","ستمائة","سبعمائة","ثمانمائة","تسعمائة"]
def ar_words(n):
    if n<20: return AU[n]
    if n<100:
        t,u=divmod(n,10); return (AU[u]+' و' if u else '')+AT[t]
    if n<1000:
        c,r=divmod(n,100); return AH[c]+(' و'+ar_words(r) if r else '')
    if n<10**6:
        k,r=divmod(n,1000)
        kw='ألف' if k==1 else 'ألفان' if k==2 else ar_words(k)+(' آلاف' if k<=10 else ' ألف'); return kw+(' و'+ar_words(r) if r else '')
    m,r=divmod(n,10**6); mw='مليون' if m==1 else 'مليونان' if m==2 else ar_words(m)+(' ملايين' if m<=10 else ' مليون'); return mw+(' و'+ar_words(r) if r else '')
# ---- printing
def run(cmd,**k): subprocess.run(cmd,check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,**k)
def chromium(h,pdf):
    t=tempfile.NamedTemporaryFile('w',suffix='.html',delete=False); t.write(h); t.close()
    run(['nice','-n','5','chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--print-to-pdf='+pdf,t.name]); os.unlink(t.name)
def weasy(h,pdf):
    import weasyprint; weasyprint.HTML(string=h).write_pdf(pdf)
def soffice(srcs,outdir,flt='pdf'):
    run(['nice','-n','5','soffice','-env:UserInstallation=file:///tmp/lo-judge-a','--headless','--convert-to',flt,'--outdir',outdir]+srcs)
def writer_html(items,outdir):
    """items: (stem, html)"""
    d=tempfile.mkdtemp(); s=[]
    for stem,h in items:
        p=f'{d}/{stem}.html'; open(p,'w').write(h); s.append(p)
    soffice(s,d,'odt:writer8'); soffice([x[:-4]+'odt' for x in s],outdir); shutil.rmtree(d)
def typst(src,pdf):
    import typst as t; f=tempfile.NamedTemporaryFile('w',suffix='.typ',delete=False); f.write(src); f.close(); t.compile(f.name,pdf); os.unlink(f.name)
def latex(src,pdf,eng='lualatex',runs=1):
    d=tempfile.mkdtemp(); open(d+'/a.tex','w').write(src)
    for _ in range(runs):
        r=subprocess.run(['nice','-n','5',eng,'-interaction=nonstopmode','a.tex'],cwd=d,stdout=subprocess.PIPE,stderr=subprocess.STDOUT)
    if not os.path.exists(d+'/a.pdf'): print(r.stdout.decode(errors='replace')[-3000:]); raise SystemExit('latex')
    shutil.copy(d+'/a.pdf',pdf); shutil.rmtree(d)
def story(h,pdf,css='',paper='a4',margin=40,archive=None):
    import pymupdf
    st=pymupdf.Story(html=h,user_css=css,archive=archive); w=pymupdf.DocumentWriter(pdf); mb=pymupdf.paper_rect(paper); where=mb+(margin,margin,-margin,-margin); more=1
    while more:
        dev=w.begin_page(mb); more,_=st.place(where); st.draw(dev); w.end_page()
    w.close()
def shape(s):
    import arabic_reshaper; from bidi.algorithm import get_display
    return get_display(arabic_reshaper.reshape(s),base_dir='R')
class Layout:
    def __init__(s,name,prog,lang):
        s.name=name; s.prog=prog; s.lang=lang; s.dir=f'{STAGE}/{name}'; shutil.rmtree(s.dir,ignore_errors=True); os.makedirs(s.dir); s.docs=[]
    def path(s,f): return f'{s.dir}/{f}'
    def add(s,f,form,decls,changes=()):
        for i,d in enumerate(decls):
            d2={'index':i,'form':d.pop('form',form)}; d2.update(d); d2.setdefault('employer',{})
            decls[i]=d2
        s.docs.append(dict(path=f,format='pdf',form=form,lang=s.lang,producer=s.prog,layout=s.name,clean=not changes,changes=list(changes),declarations=decls))
    def save(s,script=None):
        import pymupdf
        for d in s.docs:
            n=len(pymupdf.open(s.path(d['path'])))
            d['_pages']=n
            for x in d['declarations']:
                pass
        for d in s.docs: d.pop('_pages')
        json.dump(dict(made_with=s.prog,documents=s.docs,changes=[]),open(s.path('truth.json'),'w'),ensure_ascii=False,indent=1)
        if script: shutil.copy(script,s.path('make.py'))
        png(s.path(s.docs[0]['path']),f'{os.path.dirname(STAGE)}/png/{s.name}')
def png(pdf,stem,page=0,zoom=1.3):
    import pymupdf; os.makedirs(f'{os.path.dirname(STAGE)}/png',exist_ok=True)
    d=pymupdf.open(pdf)
    d[page].get_pixmap(matrix=pymupdf.Matrix(zoom,zoom)).save(stem+('' if page==0 else f'-{page+1}')+'.png')
def pages_of(pdf,keys):
    """page (1-based) on which each printed key stands"""
    import pymupdf
    tx=[p.get_text() for p in pymupdf.open(pdf)]; out=[]
    for k in keys:
        ps=[i+1 for i,t in enumerate(tx) if k in t or k[::-1] in t]
        out.append(ps[0] if ps else None)
    return out
def change(kind,what,page,printed,consistent,cls='contradiction'):
    return dict(kind=kind,what=what,**{'class':cls},location={'page':page},printed=printed,consistent_value=consistent)
# ---- flat ODT for Writer
BRK=' fo:break-before="page"'
class Fodt:
    def __init__(s,landscape=False,rtl=True,margin=1.5,font='Noto Naskh Arabic',size=10):
        s.w,s.h=(29.7,21) if landscape else (21,29.7); s.rtl=rtl; s.m=margin; s.font=font; s.size=size; s.auto=[]; s.body=[]; s.n=0; s.ps={}
    def pstyle(s,align,bold,size,brk=False):
        k=(align,bold,size,brk)
        if k not in s.ps:
            nm=f'P{len(s.ps)}'; s.ps[k]=nm; fs=size or s.size; b='bold' if bold else 'normal'
            s.auto.append(f'<style:style style:name="{nm}" style:family="paragraph"><style:paragraph-properties fo:text-align="{align}" style:writing-mode="{"rl-tb" if s.rtl else "lr-tb"}"{BRK if brk else ""}/><style:text-properties style:font-name="F" style:font-name-complex="F" fo:font-family="{s.font}" style:font-family-complex="{s.font}" fo:font-size="{fs}pt" style:font-size-complex="{fs}pt" fo:font-weight="{b}" style:font-weight-complex="{b}"/></style:style>')
        return s.ps[k]
    def par(s,t,align='start',bold=False,size=None,brk=False):
        if align=='start': align='right' if s.rtl else 'left'
        t=esc(t).replace('\t','<text:tab/>').replace('  ','<text:s text:c="2"/>').replace('\n','<text:line-break/>'); return f'<text:p text:style-name="{s.pstyle(align,bold,size,brk)}">{t}</text:p>'
    def p(s,*a,**k): s.body.append(s.par(*a,**k))
    def table(s,widths,rows,head=0,border='0.5pt solid #000000',size=None,align=None,bold_last=0,pad=0.05,raw=False):
        """rows: list of list of str | (str, colspan) | None (covered)"""
        s.n+=1; t=f'T{s.n}'; W=sum(widths)
        s.auto.append(f'<style:style style:name="{t}" style:family="table"><style:table-properties style:width="{W}cm" table:align="{"right" if s.rtl else "left"}" style:writing-mode="{"rl-tb" if s.rtl else "lr-tb"}"/></style:style>')
        for i,w in enumerate(widths): s.auto.append(f'<style:style style:name="{t}.{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>')
        s.auto.append(f'<style:style style:name="{t}c" style:family="table-cell"><style:table-cell-properties fo:border="{border}" fo:padding="{pad}cm"/></style:style>')
        o=f'<table:table table:name="{t}" table:style-name="{t}">'+''.join(f'<table:table-column table:style-name="{t}.{i}"/>' for i in range(len(widths)))
        for ri,r in enumerate(rows):
            if ri==0 and head: o+='<table:table-header-rows>'
            o+='<table:table-row>'
            bold=ri<head or ri>=len(rows)-bold_last
            for ci,c in enumerate(r):
                if c is None: o+='<table:covered-table-cell/>'; continue
                sp=''
                if isinstance(c,tuple): sp=f' table:number-columns-spanned="{c[1]}"'+(f' table:number-rows-spanned="{c[2]}"' if len(c)>2 else ''); c=c[0]
                al='center' if ri<head else (align[ci] if align else 'center')
                o+=f'<table:table-cell table:style-name="{t}c"{sp} office:value-type="string">{s.par(c,al,bold,size)}</table:table-cell>'
            o+='</table:table-row>'
            if head and ri==head-1: o+='</table:table-header-rows>'
        s.body.append(o+'</table:table>')
    def write(s,path):
        x=f'''<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face style:name="F" svg:font-family="'{s.font}'"/></office:font-face-decls><office:automatic-styles>{''.join(s.auto)}<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="{s.w}cm" fo:page-height="{s.h}cm" style:print-orientation="{'landscape' if s.w>s.h else 'portrait'}" fo:margin="{s.m}cm" style:writing-mode="{'rl-tb' if s.rtl else 'lr-tb'}"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"/></office:master-styles><office:body><office:text>{''.join(s.body)}</office:text></office:body></office:document>'''
        open(path,'w').write(x)
def writer(items,outdir):
    """items: (stem, Fodt)"""
    d=tempfile.mkdtemp(); ps=[]
    for stem,f in items: p=f'{d}/{stem}.fodt'; f.write(p); ps.append(p)
    soffice(ps,outdir); shutil.rmtree(d)
