import os, sys, json, random, hashlib, subprocess, re, shutil, tempfile, calendar, datetime, unicodedata
from decimal import Decimal as D, ROUND_HALF_UP
import os; ROOT=os.path.abspath(os.environ.get('JUDGED','judged'))+'/b'; os.makedirs(ROOT,exist_ok=True)
def q(x,n=2): return D(x).quantize(D(1).scaleb(-n), ROUND_HALF_UP)
# ---------- numbers
def grp(x, dec=2, th=' ', pt=',', first=3):
    x=q(x,dec); neg=x<0; s=f'{abs(x):.{dec}f}'; i,_,f=s.partition('.')
    o=''
    while len(i)>3: o=th+i[-3:]+o; i=i[:-3]
    r=i+o+((pt+f) if dec else '')
    return ('-' if neg else '')+r
fr=lambda x,dec=2:grp(x,dec)
frn=lambda x,dec=2:grp(x,dec,'\u00a0')
frt=lambda x,dec=2:grp(x,dec,'\u202f')
frp=lambda x,dec=2:grp(x,dec,'.')        # 1.234,56
fr0=lambda x,dec=2:grp(x,dec,'')         # 1234,56
ch=lambda x,dec=2:grp(x,dec,"'",'.')
en=lambda x,dec=2:grp(x,dec,',','.')
pl=lambda x,dec=2:grp(x,dec,'','.')
def ind(x,dec=2):
    s=f'{abs(q(x,dec)):.{dec}f}'; i,_,f=s.partition('.')
    o=i[-3:]; i=i[:-3]
    while i: o=i[-2:]+','+o; i=i[:-2]
    return ('-' if x<0 else '')+o+(('.'+f) if dec else '')
def v(x,dec=2): return f'{q(x,dec):.{dec}f}'
# ---------- names
N={
'fr':("Camille Julien Aurélie Maxime Élodie Bastien Noémie Quentin Mélanie Florian Sandrine Thibault Béatrice Romain Ghislaine Fabrice Hélène Cédric Solène Anaïs Loïc Gaëlle".split(),
 "CASTELBON VERDURIN MALAVOY QUERCINOT BRÉVANNES DUPLESSOIR LANVILLARD FOUCHEROT GRANDMARE TESSARDIER COURTEPIERRE ROUGEVAL DESMARÊTS HAUTEFORGE PELLIGRIN AUBERCHON VILLEMARET SAINT-ORENS LE_GUERNALEC DE_LA_BRUYANTE MOISSENET JOUVENCELLE".split()),
'be':("Wout Elke Matthias Lies Bert Nathalie Olivier Sofie Geert Véronique Jonas Ann Kristof Chantal Luc Griet".split(),
 "VANDERSLOOTEN DE_WINKELAER HOUTERMANSE PIRONNET LAMBRECHTSE VAN_DEN_HEUVELING DELVAUTOUR CLAESKENS BOUCQUIAUX MERTENSSON DUBRULLEZ VERSTRAETENS GOOSSENAERT COLLARDIN".split()),
'ch':("Reto Nadine Urs Corinne Beat Sylvie Marco Fabienne Jürg Ariane Nicolas Valérie Luca Chantal".split(),
 "ZUMBRÜGGER AEBISCHÉ FAVREROD BÜHLMANNER ROCHATTAZ CHAPPUISET WENGERLI MONNEROD GIROUDET KÄSERMANNS PITTELOUP BORNANDET VUILLEUMINET".split()),
'qc':("Maude Étienne Chantale Mathieu Geneviève Alexis Josée Sébastien Karine Yannick Mélissa Gilles Andréanne".split(),
 "TREMBLANTIER GAGNONNET BOUCHARDIN LAVALLIÈRE-ROY CÔTÉRON PELLETIERSON BEAULIEUSARD OUELLETTIN DESJARDINEAU ST-ARNAULT THÉRIAULTE MORISSETTIN".split()),
'wa':("Aminata Ousmane Fatou Mamadou Adjoua Kouassi Awa Ibrahima Bineta Moussa Affoué Yao Mariama Cheikh Ndèye Salif Akissi Seydou Khady Abdoulaye".split(),
 "DIOPTARA NDIAYEGO KOUAMELIN TRAORISSÉ SARRENDA KONANBRO FAYETOU CISSOKHANE OUATTARIN GUÉYELA BAMBARO N'GUESSOR YAOBLÉ DIALLORE SECKADE KOFFIGANE SÈNETTOU ABOUANKRÉ".split()),
'cm':("Serge Solange Guy-Marcel Clarisse Emmanuel Odette Blaise Pélagie Rodrigue Carine Aimé Thérèse Landry Yvette".split(),
 "MBARGANA TCHOUPONDJI NGONOLA ESSOMBANE FOTSINGA KAMDEMBOU ATANGARO NJOYADI ONANABE EKWALLAT MANGAKE BILOAMBE".split()),
'mg':("Hery Voahangy Tiana Lalao Mamy Fanja Solofo Nirina Haja Bakoly Rivo Saholy Toky Miora".split(),
 "RAKOTOVELONA RASOAMANANJO ANDRIAMBOLOTRA RANDRIANAJAFY RAZAFINDRATSITO RABEMANDROSO RATSIMBALISON RAVELOARIJAO ANDRIANTSEHENO RAHARIVOLOLO".split()),
'uk':("Oliver Amelia Gareth Fiona Nigel Harriet Callum Imogen Declan Siobhán Rhys Philippa Angus Bronwen Kieran Orla Leighton Tamsin".split(),
 "Pemberwick Ashgrove Thistlewood O'Rafferton Llewendyth McTavannish Hollingdale Fenwickson Brackenbury Quillfeather Wetherstone Farnsley-Cole Dunmorrow Garrickton Stopforth Birtwhistler".split()),
'us':("Tyler Madison Darnell Ashlynn Hector Brianna Wyatt Keisha Logan Rosalind Emmett Shanice Carlos Paige Dwayne Meredith".split(),
 "Hollowbrook Garzanelli Winterbourn Castellanoz Threadmill Okonjade Ferncastle Lindqvister Bramwellson Delacruzan Strickfaden Yellowtree Montclairo Vandermoss".split()),
'ke':("Wanjiku Otieno Achieng Kiprono Mwende Barasa Njeri Kipchumba Akinyi Mutua Nekesa Kamau Chebet Odhiambo".split(),
 "KARIUKIRE OWUORANGA CHERUIYONTE MUTISOLA WEKESARO NJOROGENA KIBETAI ADHIAMBOLE GITHINJIRA MAKOKHALE ROTICHEN WAMBUGUA".split()),
'ng':("Chinedu Folake Emeka Aisha Tunde Ngozi Ibrahim Yetunde Obinna Halima Segun Amaka Musa Bukola".split(),
 "OKORAFORDE ADEBANJOLA NWACHUKWURE BELLOYIN OGUNDELERO EZENWATARI LAWALBO UCHENDURA ABUBAKARI-SULE OLATUNJIRO IKECHUKWURA DANJUMALE".split()),
'za':("Thabo Lerato Pieter Nomvula Sipho Annelise Kagiso Zanele Johan Palesa Bongani Riana Mandla Refilwe".split(),
 "NKOSINATHE VAN_DER_MERWEN DLAMINTHA BOTHAMAN MOKOENATE PRETORIUSSE KHUMALETHI NAIDOORAN SITHOLENE VENTERSKOP MAHLANGUTA DU_PLESSARD".split()),
'in':("Rajesh Priyanka Suresh Kavitha Arvind Meenakshi Deepak Sunita Manoj Lakshmi Vikram Anjali Ramesh Pooja Ganesh Shalini".split(),
 "IYENGARAN DESHPANDIKAR MUKHERJINA REDDYPALLI CHATURVEDAN KULKARNIKAR NAMBOODIRAN BHATTACHARIN PATILWADI SUBRAMANAM GOWDARAJ TRIPATHINE".split()),
'ph':("Jose_Mari Maricel Rodel Analyn Crisanto Jocelyn Ferdinand Rowena Arnel Lourdes Efren Marites Jun-Jun Glenda".split(),
 "DIMAANGKAT BAUTISTANO MACARANDANG SALONGHARI DE_LOS_SANTINOS MAGPANTAYEN TOLENTINEZ ILAGANON CATACUTANIN BALAGTASAN PANGILINANO VILLAFLORES".split()),
}
CO={
'fr':["ATELIERS BRUMEVAL SARL","SAS TRANSPORTS GALVRINE","BOULANGERIE DES TROIS MEULES","ÉTS MAROLLIEZ & FILS","CLINIQUE VALSERINE SA","GARAGE DU PONT ROULIN"],
'be':["IMPRIMERIE VANDERLOO SPRL","BRASSERIE DU GRAND HORNILLE SA","NV TEXTIELWERKEN OOSTERVELD","CARRELAGES PIRONVAL SRL"],
'ch':["Menuiserie Rochefleur Sàrl","Hôtel du Lac Noirmont SA","Horlogerie Vaumarchet SA","Fiduciaire Grandsonnet SA"],
'qc':["LES ALIMENTS BORÉALIE INC.","GESTION PLACOTTE LTÉE","USINAGE RIVE-HAUTE INC.","9999-0042 QUÉBEC INC."],
'wa':["SOCIETE DAKARINE DE PECHE SA","ETS BAOBANE & FRERES","TRANSPORT LAGUNAIRE SARL","HOTEL TERANGALA SUARL","PLANTATIONS DE BANDAMEL SA"],
'cm':["BOIS DU NKAMBEL SARL","LITTORAL AGROSUD SA","ETS FOKOUANE & CIE"],
'mg':["ENTREPRISE VOANJORO SARL","TEXTILES DE L'IMERINALA SA","SOCIETE RANOMAVOTRA"],
'uk':["Harrowgate Widgets Ltd","Pembrick & Daughters LLP","Fairlight Care Homes Limited","Dunmere Logistics Ltd"],
'us':["Blue Mesa Fabricators LLC","Cedar Hollow Dental Group","Rivergate Foods, Inc.","Summit Ridge HVAC Co."],
'ke':["SAVANNAH BREEZE LODGES LTD","KILIMO BORA MILLERS LTD","UPEPO TEXTILES EPZ LTD"],
'ng':["PALMGROVE FOODS NIGERIA LTD","LEKKI HARBOUR SERVICES LTD","SAHEL AGRO ALLIED LTD"],
'za':["Umkhonto Ridge Mining (Pty) Ltd","Karoo Star Lodges CC","Bluegum Packaging (Pty) Ltd"],
'in':["SHREE VINDHYA TEXTILES PVT LTD","NILGIRI AUTO COMPONENTS LTD","GODAVARI FOODS PVT. LTD."],
'ph':["MABUHAY ISLAS TRADING CORP.","TALA GARMENTS INC.","BAYANIHAN HARDWARE & CONSTRUCTION SUPPLY"],
}
MF="janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
ME="January February March April May June July August September October November December".split()
def luhn(s):
    t=0
    for i,c in enumerate(reversed(s)):
        d=int(c)*(2 if i%2==0 else 1); t+=d-9 if d>9 else d
    return str((10-t%10)%10)
def mod97(country,bban):
    s=''.join(str(int(c,36)) for c in bban+country)+'00'
    return f'{country}{98-int(s)%97:02d}{bban}'
class X:
    """context of one document"""
    def __init__(s,layout,idx,salt=''):
        s.layout=layout; s.idx=idx
        s.r=random.Random(f'{layout}/{idx}/{salt}')
        s.rl=random.Random(f'{layout}/L')
        s.changes=[]; s.plant=None
    def digits(s,n,first=None):
        d=''.join(s.r.choice('0123456789') for _ in range(n))
        return (first+d[len(first):]) if first else d
    def people(s,c,n,up=None,order='last'):
        f,l=N[c]; seen=set(); out=[]
        pool=[(a,b) for a in f for b in l]; s.r.shuffle(pool)
        for a,b in pool[:n]:
            out.append((b.replace('_',' '),a.replace('_',' ')))
        return sorted(out) if s.r.random()<.6 else out
    def co(s,c): return s.r.choice(CO[c])
    def date(s,a,b):
        A=datetime.date(*a).toordinal(); B=datetime.date(*b).toordinal()
        return datetime.date.fromordinal(s.r.randint(A,B))
    def nir(s,birth,sex=None,dep=None):
        sex=sex or s.r.choice('12'); b=f'{sex}{birth.year%100:02d}{birth.month:02d}{dep or s.r.choice(["13","33","59","69","75","44","67"])}{s.r.randint(1,600):03d}{s.r.randint(1,400):03d}'
        return b+f'{97-int(b)%97:02d}'
    def siret(s):
        a=s.digits(8,'7'); a+=luhn(a); b=a+'000'+s.r.choice('1234'); return b+luhn(b)
    def iban(s,c):
        if c=='FR':
            b=s.digits(5,'9')+s.digits(5)+s.digits(11); k=97-(89*int(b[:5])+15*int(b[5:10])+3*int(b[10:21]))%97
            return mod97('FR',b+f'{k:02d}')
        if c=='BE':
            a=s.digits(10,'9'); k=int(a)%97 or 97; return mod97('BE',a+f'{k:02d}')
        if c=='CH': return mod97('CH','9'+s.digits(16))
        if c=='GB': return mod97('GB','XQZB'+s.digits(14))
        if c=='IE': return mod97('IE','XQZB'+s.digits(14))
        if c=='SN': return mod97('SN','08Z'+s.digits(21)) 
    def avs(s):
        d='756'+s.digits(9); t=sum(int(c)*(3 if i%2 else 1) for i,c in enumerate(d)); d+=str((10-t%10)%10)
        return f'{d[:3]}.{d[3:7]}.{d[7:11]}.{d[11:]}'
    def niss(s,b):
        n=f'{b.year%100:02d}{b.month:02d}{b.day:02d}{s.r.randint(1,997):03d}'
        m=int(('2' if b.year>=2000 else '')+n); k=97-m%97
        return f'{n[:2]}.{n[2:4]}.{n[4:6]}-{n[6:9]}.{k:02d}'
    def pps(s): # Irish
        d=s.digits(7); t=sum(int(c)*w for c,w in zip(d,range(8,1,-1)))%23
        return d+('W' if t==0 else chr(64+t))+'A'
    def nino(s): return 'QQ'+s.digits(6)+s.r.choice('ABCD')
    def change(s,kind,what,printed,consistent,page=1,cls='contradiction'):
        s.changes.append(dict(kind=kind,what=what,**{'class':cls},location={'page':page},printed=printed,consistent_value=consistent))
def words(n,lang='fr'):
    from num2words import num2words
    return num2words(n,lang=lang)
def spl(s,*cuts):
    o=[];i=0
    for c in cuts: o.append(s[i:i+c]); i+=c
    return ' '.join(o)
def strip_acc(s): return ''.join(c for c in unicodedata.normalize('NFD',s) if not unicodedata.combining(c))
# ---------- renderers
def weasy(html,path):
    import weasyprint; weasyprint.HTML(string=html).write_pdf(path)
def chrome(html,path):
    with tempfile.TemporaryDirectory(dir=ROOT) as t:
        f=t+'/a.html'; open(f,'w').write(html)
        subprocess.run(['nice','-n','5','chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer','--print-to-pdf-no-header',f'--user-data-dir={t}/p',f'--print-to-pdf={path}','file://'+f],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
def typst(src,path):
    import typst as T
    with tempfile.TemporaryDirectory() as t:
        open(t+'/a.typ','w').write(src); T.compile(t+'/a.typ',output=path)
def latex(src,path,eng='pdflatex',runs=2):
    with tempfile.TemporaryDirectory() as t:
        open(t+'/a.tex','w').write(src)
        for _ in range(runs):
            r=subprocess.run([eng,'-interaction=nonstopmode','-halt-on-error','a.tex'],cwd=t,stdout=subprocess.PIPE,stderr=subprocess.STDOUT,text=True,errors='replace')
        if not os.path.exists(t+'/a.pdf'): print(r.stdout[-1500:]); raise SystemExit('latex')
        shutil.copy(t+'/a.pdf',path)
OFFICE=[]   # (source, pdf) converted together
def office(src,path): OFFICE.append((src,path))
def flush_office():
    if not OFFICE: return
    with tempfile.TemporaryDirectory(dir=ROOT) as t:
        ins=[]
        for i,(s,p) in enumerate(OFFICE):
            e=s.rsplit('.',1)[1]; n=f'{t}/d{i}.{e}'; shutil.move(s,n); ins.append(n)
        subprocess.run(['nice','-n','5','soffice','--headless',f'-env:UserInstallation=file://{ROOT}/.lo','--convert-to','pdf','--outdir',t]+ins,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=300)
        for i,(s,p) in enumerate(OFFICE): shutil.move(f'{t}/d{i}.pdf',p)
    OFFICE.clear()
def story(html,path,css='',rect=(595,842),margin=36):
    import pymupdf
    st=pymupdf.Story(html=html,user_css=css); w=pymupdf.DocumentWriter(path); mb=pymupdf.Rect(0,0,*rect); more=1
    while more:
        dev=w.begin_page(mb); more,_=st.place(mb+(margin,margin,-margin,-margin)); st.draw(dev); w.end_page()
    w.close()
def esc(s): return str(s).replace('&','&amp;').replace('<','&lt;')
def tex(s): 
    for a,b in (('\\','\\textbackslash '),('&','\\&'),('%','\\%'),('#','\\#'),('_','\\_'),('$','\\$')): s=str(s).replace(a,b)
    return s
def ty(s):
    s=str(s)
    for c in '\\#$*_@<>[]`~': s=s.replace(c,'\\'+c)
    return s
# ---------- truth
def norm(s): return re.sub(r'\s+','',strip_acc(str(s).replace('’',"'").replace('‘',"'"))).lower()
def finish(x,path,folder,form,lang,producer,decls):
    x.pending=dict(path=path,form=form,lang=lang,producer=producer,decls=decls)
def settle(x,folder):
    import pymupdf
    p=x.pending; d=pymupdf.open(os.path.join(folder,p['path'])); pages=[norm(g.get_text()) for g in d]; last=len(pages)
    def where(key,start=1):
        k=norm(key)
        for i in range(start-1,len(pages)):
            if k in pages[i]: return i+1
        for i in range(len(pages)):
            if k in pages[i]: return i+1
        return None
    dig=[re.sub(r"[\s.,'’\u202f\u00a0]",'',g.get_text()) for g in d]
    def wherenum(vals):
        for val in vals:
            if not val or not re.match(r'^-?\d+(\.\d+)?$',str(val)): continue
            for z in (str(val).replace('.','').lstrip('-'), str(val).split('.')[0].lstrip('-')):
                if len(z)<5: continue
                for i in range(len(dig)-1,-1,-1):
                    if z in dig[i]: return i+1
        return last
    decls=[]; 
    for i,c in enumerate(p['decls']):
        c=dict(c); c={'index':i,'form':c.pop('form',p['form']),**c}
        if c.pop('_pages',False): c['page_count']=str(last)
        cur=1
        for key in ('rows','lines','totals'):
            out=[]; cur=1
            for r in c.get(key,[]):
                r=dict(r); k=r.pop('_key',None); pg=r.pop('page',None)
                if k is not None:
                    pg=where(k,cur)
                    if pg is None: print('KEY NOT FOUND',x.layout,p['path'],k); pg=1
                    cur=pg
                if pg=='last': pg=wherenum([r.get(z) for z in('gross','net','amount','capped','deductions','total')])
                if pg is None: pg=1
                out.append({**({'scope':r.pop('scope')} if 'scope' in r else {}),'page':pg,**r})
            c[key]=out
        decls.append(c)
    for ch_ in x.changes:
        pg=ch_['location']['page']
        if isinstance(pg,str): ch_['location']['page']= wherenum([ch_['printed']]) if pg=='last' else (where(pg) or 1)
    return dict(path=p['path'],format='pdf',form=p['form'],lang=p['lang'],producer=p['producer'],layout=x.layout,clean=not x.changes,changes=x.changes,declarations=decls)
LAY={}
def layout(name,n=6,plants=(4,5)):
    def deco(f): LAY[name]=(f,n,plants); return f
    return deco
def side_of(name):
    p=ROOT+'/sides.json'; s=json.load(open(p)) if os.path.exists(p) else {}
    return s.get(name)
def build(names):
    # a coin for each batch: half and half
    p=ROOT+'/sides.json'; s=json.load(open(p)) if os.path.exists(p) else {}
    new=[n for n in names if n not in s]; random.SystemRandom().shuffle(new)
    t=sum(1 for a in s.values() if a=='told'); l=len(s)-t
    for n in new:
        if t<=l: s[n]='told'; t+=1
        else: s[n]='last'; l+=1
    json.dump(s,open(p,'w'),indent=1)
    work=[]
    for n in names:
        f,k,plants=LAY[n]; folder=f'{ROOT}/{s[n]}/{n}'; shutil.rmtree(folder,ignore_errors=True); os.makedirs(folder)
        xs=[]
        for i in range(k):
            x=X(n,i); x.plant=(plants.index(i)+1) if i in plants else None; x.folder=folder
            x.path=f'{folder}/{i+1}.pdf'; x.name=f'{i+1}.pdf'
            try: f(x)
            except Exception: 
                import traceback; traceback.print_exc(); print('FAILED',n,i); break
            xs.append(x)
        work.append((n,folder,xs))
    flush_office()
    for n,folder,xs in work:
        if not xs: continue
        try: docs=[settle(x,folder) for x in xs]
        except Exception:
            import traceback; traceback.print_exc(); print('FAILED settle',n); continue
        json.dump({'made_with':docs[0]['producer'],'documents':docs,'changes':[]},open(folder+'/truth.json','w'),ensure_ascii=False,indent=1)
        subprocess.run(['pdftoppm','-r','60','-png','-f','1','-l','1',f'{folder}/3.pdf',f'{ROOT}/png/{n}'])
        print(n,len(xs),'docs')
def done(x,form,lang,producer,decls): finish(x,x.name,x.folder,form,lang,producer,decls)
SIZES=[3,1,12,27,9,18,44,60]
def main():
    names=sys.argv[1:] or list(LAY)
    build(names)
