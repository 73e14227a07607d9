from lib import *
# further names
AFG="Aïssatou Babacar Cheikh Dieynaba Fatoumata Ibrahima Khady Mamadou Ndèye Ousmane Penda Rokhaya Serigne Thierno Yacine Adjoua Kouamé Konan Affoué Yao".split()
AFL="BADIATTA CAMBAROU DIOUMANDÉ FAYELLE GNAGNARÉ KASSOUMAYE LOBATTI MBAYELAH NDIAGANE OUATTAGNA SAGNAROU TAMBADIAN WADIAGNE ZORGHANE BASSÉNARD SÉMÉGARA TOUNKARANE KOULIBADJI".split()
DZG=[("Abdelkader","عبد القادر"),("Belkacem","بلقاسم"),("Djamel","جمال"),("Fatiha","فتيحة"),("Ghania","غنية"),("Houria","حورية"),("Kamel","كمال"),("Lakhdar","لخضر"),("Malika","مليكة"),("Nacéra","نصيرة"),("Rabah","رابح"),("Salima","سليمة"),("Tahar","الطاهر"),("Yamina","يمينة"),("Zoubir","زبير")]
DZL=[("BENZERGOUA","بن زرقوة"),("BOUTAGHANE","بوتغان"),("CHERFAOUINE","شرفاوين"),("DJERMOUNI","جرموني"),("FERGUACHI","فرقاشي"),("GUENDOUZI-ALI","قندوزي علي"),("HADJERSID","حجرسيد"),("KHELLADOUR","خلادور"),("MEZIANTAR","مزيانتار"),("OUSSADINE","أوسادين"),("REZKAOUA","رزقاوة"),("SELMOUKI","سلموكي"),("TOUAHRINE","تواهرين"),("ZERROUGAT","زروقات")]
TNG=[("Anis","أنيس"),("Besma","بسمة"),("Chokri","شكري"),("Dorra","درة"),("Faouzi","فوزي"),("Hajer","هاجر"),("Ines","إيناس"),("Kais","قيس"),("Lotfi","لطفي"),("Mongi","المنجي"),("Neila","نائلة"),("Ridha","رضا"),("Saloua","سلوى"),("Wided","وداد"),("Zied","زياد")]
TNL=[("Bargaouine","برقاوين"),("Chebbahi","الشباحي"),("Dhaouanine","ذوانين"),("Ferjaoui","الفرجاوي"),("Gharsallini","غرسليني"),("Hamrounane","حمرونان"),("Jaziriane","جزيريان"),("Kchoukali","كشوكالي"),("Labbadine","اللبادين"),("Mestirine","المستيرين"),("Oueslatane","وسلاتان"),("Riahouni","الرياحوني"),("Trabelsan","الطرابلسان"),("Zouarine","الزوارين")]
JOG="أحمد إياد بلال تغريد جمانة حازم خلدون دانا رامي زينة سامر شذى صفاء طلال عبير غسان فرح قصي لينا مازن نادين هشام وائل يارا".split()
JOM="إبراهيم خليل سليمان عيسى محمود يوسف كامل فهد عادل نبيل".split()
JOL="الخطاطبة الزعرورة الشرايدة العمايشة الفواخرة القرعانة المساندة النوافعة الحراحصة الدبابنة السلايمة الطوالسة الغوانمة الكسابرة".split()
GHG="Abena Akua Kwabena Kojo Esi Yaw Ama Kofi Adwoa Kwesi Efua Nana Mercy Grace Emmanuel Samuel Comfort Gideon Patience Ebenezer".split()
GHL="Ansahene Boatengwah Darkofi Essumang-Ray Frimpana Gyamerah Hayfordson Kwartey-Owu Lamptson Mensarko Nyarkotey Opokuware Quainoh Sarpongah Tettehene Wiredane Yeboahson Addoquaye".split()
MRL=[("Ould Bouhdida","ولد بوحديدة"),("Mint Tfeïl","منت اطفيل"),("Ould Yarbane","ولد يربان"),("Mint Saleckane","منت السالكان"),("Ould Mogueya","ولد موكيا"),("Ould Zeinine","ولد زينين"),("Mint Ghoulamy","منت الغلامي"),("Ould Dahoud","ولد دحود")]
MRG=[("Sidi","سيدي"),("Ahmedou","أحمدو"),("Mohamed Lemine","محمد الأمين"),("Vatma","فاطمة"),("Mariem","مريم"),("Isselmou","إسلمو"),("Cheikhani","الشيخاني"),("Khadijetou","خديجة"),("Moctar","المختار"),("Toutou","توتو")]
def pool(x,G,L,n,sort=True):
    p=[(g,l) for g in G for l in L]; x.r.shuffle(p); p=p[:n]
    return sorted(p,key=lambda k:k[1]) if sort else p
def tot(scope,P,page=None,g='g',c='c',hc=False,dec=2,**k):
    o=dict(scope=scope,**({'headcount':str(len(P))} if hc else {}),days=str(sum(p['d'] for p in P)),gross=v(sm(P,g),dec),capped=v(sm(P,c),dec),page=page); o.update(k); return o
def nxt(y,m,r,lo=2,hi=9): return datetime.date(y+m//12,m%12+1,r.randint(lo,hi))
def sd(P): return sum(p['d'] for p in P)
# fodt tables
def ftab(name,widths,rows,ruled=True,head=1,rtl=False,border='0.5pt solid #000000',hb=None,repeat=True):
    """rows: list of list of (text,style[,span]); returns (auto styles, body)"""
    tw=sum(widths); au=f'<style:style style:name="{name}" style:family="table"><style:table-properties style:width="{tw}cm" table:align="center" style:writing-mode="{"rl-tb" if rtl else "lr-tb"}"/></style:style>'
    for i,w in enumerate(widths): au+=f'<style:style style:name="{name}.{i}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>'
    b=border if ruled else 'none'
    au+=f'<style:style style:name="{name}c" style:family="table-cell"><style:table-cell-properties fo:border="{b}" fo:padding="0.06cm" style:vertical-align="middle"/></style:style><style:style style:name="{name}h" style:family="table-cell"><style:table-cell-properties fo:border="{b if ruled else "none"}" {"fo:background-color=%s%s%s"%(chr(34),hb,chr(34)) if hb else ""} fo:padding="0.06cm" style:vertical-align="middle"/></style:style><style:style style:name="{name}r" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>'
    def row(cells,st):
        o=f'<table:table-row table:style-name="{name}r">'
        for c in cells:
            sp=c[2] if len(c)>2 else 1
            o+=f'<table:table-cell table:style-name="{st}" office:value-type="string"'+(f' table:number-columns-spanned="{sp}"' if sp>1 else '')+'>'+''.join(par(c[1],t) for t in str(c[0]).split('¶'))+'</table:table-cell>'+'<table:covered-table-cell/>'*(sp-1)
        return o+'</table:table-row>'
    hd=''.join(row(r,name+'h') for r in rows[:head]); 
    if head and repeat: hd=f'<table:table-header-rows>{hd}</table:table-header-rows>'
    return au,f'<table:table table:name="{name}" table:style-name="{name}">'+''.join(f'<table:table-column table:style-name="{name}.{i}"/>' for i in range(len(widths)))+hd+''.join(row(r,name+'c') for r in rows[head:])+'</table:table>'
