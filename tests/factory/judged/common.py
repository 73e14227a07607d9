import os,sys,json,random,re,shutil,subprocess,tempfile,calendar,datetime,unicodedata,html as _h
from decimal import Decimal as D, ROUND_HALF_UP
LETTER=os.environ['JUDGE']  # set by the lib.py of the judge whose scripts are run
ROOT=os.path.abspath(os.environ.get('JUDGED','judged'))+f'/{LETTER}'; os.makedirs(ROOT+'/png',exist_ok=True)
def q(x,n=2): return D(x).quantize(D(1).scaleb(-n),ROUND_HALF_UP)
def v(x,n=2): return f'{q(x,n):.{n}f}'
def num(x,n=2,th=' ',pt=',',ind=False):
    x=q(x,n); s=f'{abs(x):.{n}f}'; i,_,f=s.partition('.'); o=''
    while th and len(i)>3: o=th+i[-3:]+o; i=i[:-3]
    r=('-' if x<0 else '')+i+o+(pt+f if n else '')
    return r.translate(AI) if ind else r
AI=str.maketrans('0123456789','٠١٢٣٤٥٦٧٨٩')
def ai(s): return str(s).translate(AI)
fr=lambda x,n=2:num(x,n,'\u00a0'); frs=lambda x,n=2:num(x,n,' '); frt=lambda x,n=2:num(x,n,'\u202f'); en=lambda x,n=2:num(x,n,',','.'); dot=lambda x,n=2:num(x,n,'.'); pln=lambda x,n=2:num(x,n,'',',')
pld=lambda x,n=2:num(x,n,'','.'); spd=lambda x,n=2:num(x,n,' ','.')
MF="janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
ME="January February March April May June July August September October November December".split()
MA="يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split()
MT="جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر".split()
WF="lundi mardi mercredi jeudi vendredi samedi dimanche".split(); WA="الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(); WE="Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
# names: (latin, arabic)
GM=[("Abdelhak","عبد الحق"),("Noureddine","نور الدين"),("Jawad","جواد"),("Hamza","حمزة"),("Soufiane","سفيان"),("Ayoub","أيوب"),("Lahcen","لحسن"),("Driss","إدريس"),("Mounir","منير"),("Badr","بدر"),("Othmane","عثمان"),("Zakaria","زكرياء"),("Larbi","العربي"),("Fouad","فؤاد"),("Tarik","طارق"),("Nabil","نبيل"),("Yassir","ياسر"),("Marouane","مروان"),("Abdeslam","عبد السلام"),("Imad","عماد")]
GF=[("Hafida","حفيظة"),("Ilham","إلهام"),("Karima","كريمة"),("Latifa","لطيفة"),("Meryem","مريم"),("Najat","نجاة"),("Rachida","رشيدة"),("Sanae","سناء"),("Touria","ثورية"),("Wafae","وفاء"),("Bouchra","بشرى"),("Chaimae","شيماء"),("Asmae","أسماء"),("Ghizlane","غزلان"),("Lalla Malika","للا مليكة")]
LN=[("Tazroualti","تازروالتي"),("El Feggousi","الفكوسي"),("Benmerzaq","بنمرزاق"),("Oulghazi","أولغازي"),("Sabounji","صابونجي"),("El Kharroubi","الخروبي"),("Debdoubi","دبدوبي"),("Ait Tighboula","أيت تيغبولة"),("Chafchaouni","الشفشاوني"),("Moutaraji","متراجي"),("Zerkdi","زركدي"),("Bouzegrar","بوزكرار"),("Ben Lemlih","بن لمليح"),("Ghilmani","غيلماني"),("El Mesnaoui","المسناوي"),("Rhoulami","غلامي"),("Tadlaouti","تادلاوتي"),("Haskouri","هسكوري"),("Ourabah","أورابح"),("Slimanti","سليمانتي"),("Jerroudi","جرودي"),("Kettabi","كتابي"),("Lamtouni","لمتوني"),("Naciriche","ناصيريش"),("Qorchani","قرشاني")]
FRG="Aurore Benoît Clémence Damien Édith Gwendal Hortense Isidore Joséphine Kévin Ludivine Médéric Nathanaël Océane Perrine Raphaël Séverine Timothée Ursule Valentin Zoé Anne-Lise Jean-Rémi".split()
FRL="BOISDRELLE CHAMPERRIN DELAFONTANE ESCOUBIER FAUVERGNE GRANGELON HURTEBOISE JOLIVERT KERMADOUR LATOURNELLE MONTBRISAC NOUVELAT ORVALINE PRÉCIGNET QUINTIVEAU ROCHEMARD SAUVETON THIÉVENARD URBANELLE VALMONTET D'ARGENTEAUX LE_BRAZIDEC DE_MONTFLORIN".split()
ENG="Alistair Beatrice Clement Dorothea Edmund Florence Gilbert Henrietta Ivor Josephine Kenneth Lavinia Montague Nerys Oswald Prudence Rowland Sybil Tobias Winifred".split()
ENL="Abbotsmere Broadwick Cotterell-Hayes Dunstable Eastlake Featherby Gransworth Hartlebury Inglethorpe Kettlewell Larkspur Mossgrove Netherby O'Tallon Penhallow Ravensdale Stanforth Tredwell Underhay Wainfleet".split()
COM=[("BISCUITERIE TAOUNATE SARL","شركة بسكويت تاونات"),("MENARA CARRELAGE SA","شركة المنارة للزليج"),("COOPERATIVE TIZOURAR","تعاونية تيزورار"),("SOCIETE ZIZ TRANSIT SARL","شركة زيز للعبور"),("OUED BEHT AGRICOLE SA","شركة واد بهت الفلاحية"),("CLINIQUE ISMAILIA SARL","مصحة الإسماعيلية"),("STE AMENZEL BTP SARL AU","شركة أمنزل للأشغال"),("HOTEL DAR EL MAKHZEN SA","فندق دار المخزن"),("IMPRIMERIE RIF NORD SARL","مطبعة شمال الريف"),("TANSIFT TEXTILE SA","شركة تانسيفت للنسيج")]
COFR=["MENUISERIE PLANTEFOL SARL","SAS LES VERGERS D'ORMOY","CABINET TRÉVILLAC","TRANSPORTS GODINEAU & CIE","PHARMACIE DU BEFFROI SELARL","SCIERIE MONTLOZÈRE SA"]
COEN=["Wexcombe Dairy Produce Ltd","Tarrant & Holloway Engineering Ltd","Millbrook Garden Centres Plc","Caldew Freight Services Ltd","Oakhanger Hotels Limited","Thornley Print Works Ltd"]
COTN=[("STE JERISSA PLASTIQUE SARL","شركة الجريصة للبلاستيك"),("CONFECTION SAHLINE SA","شركة الساحلين للخياطة"),("LES CONSERVES DE KORBA SUARL","مصبرات قربة"),("MEDJERDA METAL SARL","شركة مجردة للمعادن"),("SAVONNERIE CHEBBA SA","مصبنة الشابة")]
def strip(s): return ''.join(c for c in unicodedata.normalize('NFD',s) if not unicodedata.combining(c))
class X:
    def __init__(s,name,i):
        s.layout=name; s.idx=i; s.r=random.Random(f'{LETTER}/{name}/{i}'); s.changes=[]; s.plant=None; s.decls=None
    def dg(s,n,first=''):
        d=first
        while len(d)<n: d+=s.r.choice('123456789' if not d else '0123456789')
        return d
    def ma(s,n,sort=False):
        pool=[(g,l) for g in GM+GF for l in LN]; s.r.shuffle(pool); o=[dict(f=g[0],l=l[0],ar=g[1]+' '+l[1],arl=l[1],arf=g[1]) for g,l in pool[:n]]
        return sorted(o,key=lambda k:k['l']) if sort else o
    def fr(s,n,sort=False):
        pool=[(a,b.replace('_',' ')) for a in FRG for b in FRL]; s.r.shuffle(pool); o=pool[:n]; return sorted(o,key=lambda k:k[1]) if sort else o
    def en(s,n,sort=False):
        pool=[(a,b) for a in ENG for b in ENL]; s.r.shuffle(pool); o=pool[:n]; return sorted(o,key=lambda k:k[1]) if sort else o
    def date(s,a,b): return datetime.date.fromordinal(s.r.randint(datetime.date(*a).toordinal(),datetime.date(*b).toordinal()))
    def imm(s):
        d=[1]+[s.r.randint(0,9) for _ in range(7)]; t=2*(d[1]+d[3]+d[5]+d[7])+d[2]+d[4]+d[6]; return ''.join(map(str,d))+str((10-t%10)%10)
    def aff(s):
        d=[s.r.randint(1,9)]+[s.r.randint(0,9) for _ in range(5)]; t=2*(d[1]+d[3]+d[5])+d[0]+d[2]+d[4]; return ''.join(map(str,d))+str((10-t%10)%10)
    def ice(s):
        b='00'+str(s.r.randint(1500000,2999999))+'0000'; return b+f'{97-(int(b)*100%97):02d}'
    def rib(s):
        b=s.r.choice(['007','011','021','022','230'])+s.r.choice(['780','810','640'])+s.dg(16); return b+f'{97-(int(b)*100%97):02d}'
    def ribtn(s):
        b=s.r.choice(['08','10','14','20'])+s.dg(16); return b+f'{97-(int(b)*100%97):02d}'
    def cin(s): return s.r.choice('A BE BK CD D EE G HA J K L MC PB Z'.split())+s.dg(6)
    def nir(s,birth,sex=None):
        b=f'{sex or s.r.choice("12")}{birth.year%100:02d}{birth.month:02d}{s.r.choice(["13","33","59","69","75","44","67"])}{s.r.randint(1,600):03d}{s.r.randint(1,400):03d}'; return b+f'{97-int(b)%97:02d}'
    def siret(s):
        a=s.dg(8,'8'); a+=luhn(a); b=a+'000'+s.r.choice('123'); return b+luhn(b)
    def change(s,kind,what,printed,consistent,page=1,cls='contradiction'):
        s.changes.append(dict(kind=kind,what=what,**{'class':cls},location={'page':page},printed=None if printed is None else str(printed),consistent_value=None if consistent is None else str(consistent)))
    def done(s,form,lang,decls): s.form=form; s.lang=lang; s.decls=decls
    def bds(s,n,sort=True,cap=6000,wk=26,lo=310000,hi=1600000):
        """people with imm, name, cin, days, g (gross), c (capped)"""
        out=[]
        for p in s.ma(n,sort):
            m=q(D(s.r.randrange(lo,hi,500))/100); d=wk if s.r.random()<.7 else s.r.randint(1,wk); g=q(m*d/wk)
            out.append(dict(p,imm=s.imm(),cin=s.cin(),d=d,g=g,c=min(g,D(cap)),hire=s.date((2008,6,1),(2011,12,1)),birth=s.date((1958,1,1),(1989,12,31))))
        return out
def luhn(s):
    t=0
    for i,c in enumerate(reversed(s)):
        d=int(c)*(2 if i%2==0 else 1); t+=d-9 if d>9 else d
    return str((10-t%10)%10)
def iban(cc,b): n=int(''.join(str(int(c,36)) for c in b+cc+'00')); return f'{cc}{98-n%97:02d}{b}'
def sm(R,k): return sum((r[k] for r in R),D(0))
def chunks(R,n,first=None):
    o=[]; i=0
    while i<len(R):
        k=first if first and not o else n; o.append(R[i:i+k]); i+=k
    return o
def spl(s,*c):
    o=[];i=0
    for k in c: o.append(s[i:i+k]); i+=k
    return ' '.join(o)
def dmy(d,s='/'): return f'{d.day:02d}{s}{d.month:02d}{s}{d.year}'
def esc(s): return _h.escape(str(s))
def words(n,lang='fr'):
    from num2words import num2words; return num2words(n,lang=lang)
AU=["","واحد","اثنان","ثلاثة","أربعة","خمسة","ستة","سبعة","ثمانية","تسعة","عشرة","أحد عشر","اثنا عشر","ثلاثة عشر","أربعة عشر","خمسة عشر","ستة عشر","سبعة عشر","ثمانية عشر","تسعة عشر"]
AT=["","","عشرون","ثلاثون","أربعون","خمسون","ستون","سبعون","ثمانون","تسعون"]; AH=["","مائة","مائتان","ثلاثمائة","أربعمائة","خمسمائة","ستمائة","سبعمائة","ثمانمائة","تسعمائة"]
def arw(n):
    if n<20: return AU[n]
    if n<100: t,u=divmod(n,10); return (AU[u]+' و' if u else '')+AT[t]
    if n<1000: c,r=divmod(n,100); return AH[c]+(' و'+arw(r) if r else '')
    if n<10**6:
        k,r=divmod(n,1000); kw='ألف' if k==1 else 'ألفان' if k==2 else arw(k)+(' آلاف' if k<=10 else ' ألف'); return kw+(' و'+arw(r) if r else '')
    m,r=divmod(n,10**6); mw='مليون' if m==1 else 'مليونان' if m==2 else arw(m)+(' ملايين' if m<=10 else ' مليون'); return mw+(' و'+arw(r) if r else '')
def shape(s):
    import arabic_reshaper; from bidi.algorithm import get_display
    return get_display(arabic_reshaper.reshape(s),base_dir='R')
# programs
def weasy(h,p):
    import weasyprint,logging; logging.disable(50); weasyprint.HTML(string=h).write_pdf(p)
def chrome(h,p):
    with tempfile.TemporaryDirectory() as t:
        f=t+'/a.html'; open(f,'w').write('<!doctype html><meta charset=utf-8>'+h)
        subprocess.run(['nice','-n','5','chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--user-data-dir={t}/p',f'--print-to-pdf={p}','file://'+f],stdout=-3,stderr=-3,timeout=120)
def typst(src,p):
    import typst as T
    with tempfile.TemporaryDirectory() as t: open(t+'/a.typ','w').write(src); T.compile(t+'/a.typ',output=p)
def latex(src,p,eng='pdflatex',runs=1):
    with tempfile.TemporaryDirectory() as t:
        open(t+'/a.tex','w').write(src)
        for _ in range(runs): r=subprocess.run(['nice','-n','5',eng,'-interaction=nonstopmode','a.tex'],cwd=t,stdout=-1,stderr=-2)
        if not os.path.exists(t+'/a.pdf'): print(r.stdout.decode(errors='replace')[-2500:]); raise Exception('latex')
        shutil.copy(t+'/a.pdf',p)
OFF=[]
def office(src,p): OFF.append((src,p))
def flush_office():
    if not OFF: return
    with tempfile.TemporaryDirectory() as t:
        ins=[]
        for i,(s,p) in enumerate(OFF):
            n=f'{t}/d{i}.'+s.rsplit('.',1)[1]; shutil.move(s,n); ins.append(n)
        subprocess.run(['nice','-n','5','soffice','--headless','-env:UserInstallation=file:///tmp/lo-judge-'+LETTER,'--convert-to','pdf','--outdir',t]+ins,stdout=-3,stderr=-3,timeout=400)
        for i,(s,p) in enumerate(OFF): shutil.move(f'{t}/d{i}.pdf',p)
    OFF.clear()
def story(h,p,css='',rect=(595,842),margin=36):
    import pymupdf
    w=pymupdf.DocumentWriter(p); mb=pymupdf.Rect(0,0,*rect); k=0
    for one in (h if isinstance(h,list) else [h]):
        st=pymupdf.Story(html=one,user_css=css); more=1
        while more:
            k+=1
            if k>40: raise Exception('story does not fit')
            dev=w.begin_page(mb); more,_=st.place(mb+(margin,margin,-margin,-margin)); st.draw(dev); w.end_page()
    w.close()
def tex(s):
    s=str(s)
    for a,b in (('&','\\&'),('%','\\%'),('#','\\#'),('_','\\_'),('$','\\$'),('\u00a0','~'),('\u202f','\\,')): s=s.replace(a,b)
    return s
def ty(s):
    s=str(s)
    for c in '\\#$*_@<>[]`~/': s=s.replace(c,'\\'+c)
    return s
def fodt(body,styles='',auto='',land=False,margin='1.5cm',size='21cm;29.7cm',rtl=False,font='Liberation Serif',fs='10pt',header=None,footer=None):
    w,h=size.split(';'); 
    if land: w,h=h,w
    hd=f'<style:header>{header}</style:header>' if header else ''; ft=f'<style:footer>{footer}</style:footer>' if footer else ''
    hs='<style:header-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-bottom="0.2cm"/></style:header-style>' if header else ''
    fst='<style:footer-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-top="0.2cm"/></style:footer-style>' if footer else ''
    return f'''<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face style:name="F" svg:font-family="'{font}'"/></office:font-face-decls><office:styles><style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="{'rl-tb' if rtl else 'lr-tb'}"/><style:text-properties style:font-name="F" style:font-name-complex="F" fo:font-size="{fs}" style:font-size-complex="{fs}"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/>{styles}</office:styles><office:automatic-styles><style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="{w}" fo:page-height="{h}" fo:margin="{margin}" style:print-orientation="{'landscape' if land else 'portrait'}" style:writing-mode="{'rl-tb' if rtl else 'lr-tb'}"/>{hs}{fst}</style:page-layout>{auto}</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm">{hd}{ft}</style:master-page></office:master-styles><office:body><office:text>{body}</office:text></office:body></office:document>'''
def pst(name,align='start',bold=False,size=None,tabs='',extra='',under=False):
    """paragraph style; tabs: '3cm,r9cm,c5cm'"""
    ts=''
    for t in filter(None,tabs.split(',')):
        ty={'r':' style:type="right"','c':' style:type="center"','d':' style:type="char" style:char=","'}.get(t[0],''); ts+=f'<style:tab-stop style:position="{t.lstrip("rcd")}"{ty}/>'
    tp=(' fo:font-weight="bold" style:font-weight-complex="bold"' if bold else '')+(f' fo:font-size="{size}pt" style:font-size-complex="{size}pt"' if size else '')+(' style:text-underline-style="solid"' if under else '')
    return f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:text-align="{align}" {extra}>'+(f'<style:tab-stops>{ts}</style:tab-stops>' if ts else '')+f'</style:paragraph-properties><style:text-properties{tp}/></style:style>'
def par(st,t): 
    t=esc(t).replace('\t','<text:tab/>').replace('\n','<text:line-break/>'); t=re.sub('  +',lambda m:f'<text:s text:c="{len(m[0])}"/>',t); return f'<text:p text:style-name="{st}">{t}</text:p>'
# reportlab
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4,A3,A5,landscape,letter,legal
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
T='/usr/share/fonts/truetype/'
for n,f in (('DV',T+'dejavu/DejaVuSans.ttf'),('DVB',T+'dejavu/DejaVuSans-Bold.ttf'),('DVM',T+'dejavu/DejaVuSansMono.ttf'),('LS',T+'liberation/LiberationSans-Regular.ttf'),('LSB',T+'liberation/LiberationSans-Bold.ttf'),('LR',T+'liberation/LiberationSerif-Regular.ttf'),('LRB',T+'liberation/LiberationSerif-Bold.ttf'),('LM',T+'liberation/LiberationMono-Regular.ttf'),('LN',T+'liberation/LiberationSansNarrow-Regular.ttf'),('NA',T+'noto/NotoNaskhArabic-Regular.ttf'),('NAB',T+'noto/NotoNaskhArabic-Bold.ttf'),('AM','/usr/share/fonts/opentype/fonts-hosny-amiri/Amiri-Regular.ttf')):
    try: pdfmetrics.registerFont(TTFont(n,f))
    except Exception as e: print(n,e)
class C:
    """y from the top"""
    def __init__(s,path,size=A4,f='Helvetica',fs=8,fb=None): s.c=canvas.Canvas(path,pagesize=size); s.w,s.h=size; s.f=f; s.fs=fs; s.fb=fb or f
    def t(s,x,y,txt,a='l',f=None,fs=None,b=False):
        s.c.setFont(f or (s.fb if b else s.f),fs or s.fs); (s.c.drawString if a=='l' else s.c.drawRightString if a=='r' else s.c.drawCentredString)(x,s.h-y,str(txt))
    def rot(s,x,y,txt,deg=90,f=None,fs=None): s.c.saveState(); s.c.translate(x,s.h-y); s.c.rotate(deg); s.c.setFont(f or s.f,fs or s.fs); s.c.drawString(0,0,txt); s.c.restoreState()
    def line(s,x0,y0,x1,y1,w=.5,d=None): s.c.setLineWidth(w); s.c.setDash(*(d or ([],0))); s.c.line(x0,s.h-y0,x1,s.h-y1)
    def box(s,x0,y0,x1,y1,w=.5,g=None):
        s.c.setDash([],0); s.c.setLineWidth(w)
        if g is not None: s.c.setFillGray(g)
        s.c.rect(x0,s.h-y1,x1-x0,y1-y0,stroke=1 if w else 0,fill=0 if g is None else 1); s.c.setFillGray(0)
    def page(s): s.c.showPage()
    def save(s): s.c.save()
# truth
def norm(s): return re.sub(r'\s+','',strip(unicodedata.normalize('NFKC',str(s)).replace('’',"'"))).lower()
def settle(x):
    import pymupdf
    d=pymupdf.open(x.path); pages=[norm(g.get_text()) for g in d]; last=len(pages)
    def where(k,start):
        k=norm(k)
        for i in list(range(start-1,last))+list(range(last)):
            if k in pages[i] or k.translate(AI) in pages[i] or (k.isdigit() and k.translate(AI)[::-1] in pages[i]): return i+1
    decls=[]
    for i,c in enumerate(x.decls):
        c=dict(c); c={'index':i,'form':c.pop('form',x.form),'employer':{},**c}
        if c.pop('_pages',False): c['page_count']=str(last)
        p0=c.pop('_from',1)
        for key in ('rows','lines','totals'):
            o=[]; cur=p0
            for r in c.get(key,[]):
                r=dict(r); k=r.pop('_key',None); pg=r.pop('page',None)
                if k is not None:
                    pg=where(k,cur)
                    if pg is None: print('KEY NOT FOUND',x.layout,x.idx,k); pg=1
                    cur=pg
                if pg in ('last',None): pg=last if pg=='last' else p0
                o.append({**({'scope':r.pop('scope')} if 'scope' in r else {}),'page':pg,**{a:b for a,b in r.items() if b is not None}})
            c[key]=o
        decls.append(c)
    for g in x.changes:
        if not g['location']: continue
        p=g['location']['page']
        if isinstance(p,str): g['location']['page']=last if p=='last' else (where(p,1) or 1)
    return dict(path=os.path.basename(x.path),format='pdf',form=x.form,lang=x.lang,producer=x.prog,layout=x.layout,clean=not x.changes,changes=x.changes,declarations=decls)
LAY={}
def layout(name,prog,n=6,plants=(3,5)):
    def deco(f): LAY[name]=(f,prog,n,plants); return f
    return deco
def main():
    names=[a for a in sys.argv[1:]] or list(LAY); sp=ROOT+'/sides.json'; S=json.load(open(sp)) if os.path.exists(sp) else {}
    for n in names:
        if n not in S: S[n]=random.SystemRandom().choice(['told','told','last'])
    # keep the coin fair: never more than two apart
    json.dump(S,open(sp,'w'),indent=1); work=[]
    for n in names:
        f,prog,k,pl=LAY[n]; d=f'{ROOT}/{S[n]}/{n}'; shutil.rmtree(d,ignore_errors=True); os.makedirs(d); xs=[]
        for i in range(k):
            x=X(n,i); x.prog=prog; x.plant=pl.index(i)+1 if i in pl else None; x.path=f'{d}/{n.split("-",1)[1]}-{i+1}.pdf'
            try: f(x); xs.append(x)
            except Exception: import traceback; traceback.print_exc(); print('FAILED',n,i); break
            if x.plant and not x.changes: print('NO CHANGE',n,i)
        work.append((n,d,xs))
    flush_office()
    for n,d,xs in work:
        docs=[]
        for x in xs:
            try: docs.append(settle(x))
            except Exception: import traceback; traceback.print_exc(); print('SETTLE',n,x.idx)
        json.dump({'made_with':LAY[n][1],'documents':docs,'changes':[]},open(d+'/truth.json','w'),ensure_ascii=False,indent=1)
        x=xs[2] if len(xs)>2 else None
        if x: subprocess.run(['pdftoppm','-r','70','-png','-f','1','-l','1','-singlefile',x.path,f'{ROOT}/png/{n}'])
        print(n,S[n],len(docs),flush=True)
