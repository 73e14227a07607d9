from lib import *
NM=['26','26','26','26','24','22','13']
def irma(g,ded):
    """Moroccan monthly income tax, 2010-2024 scale, roughly; enough for a plausible slip"""
    f=min(q(g*D('.2')),D('2500')); b=g-f-ded
    for lim,t,k in ((D('2500'),0,0),(D('4166.67'),D('.10'),D('250')),(D('5000'),D('.20'),D('666.67')),(D('6666.67'),D('.30'),D('1166.67')),(D('15000'),D('.34'),D('1433.33')),(D(10**7),D('.38'),D('2033.33'))):
        if b<=lim: return b,max(q(b*t-k),D(0))
def mapay(x,p,sen=True,job=None):
    """full Moroccan month: base, anc, tr, g, c, cnss, amo, ir, av, td, net"""
    r=x.r; k=dict(p); base=k['g']; k['base']=base; k['ta']=r.choice([0,0,5,10,15]) if sen else 0; k['anc']=q(base*k['ta']/100); k['tr']=D(r.choice([0,0,250,400])); k['g']=base+k['anc']+k['tr']; k['c']=min(k['g'],D(6000))
    k['cnss']=q(k['c']*D('.0448')); k['amo']=q(k['g']*D('.0226')); k['sni'],k['ir']=irma(k['g'],k['cnss']+k['amo']); k['av']=D(r.choice([0,0,0,500,1000])) if k['g']>4000 else D(0)
    k['td']=k['cnss']+k['amo']+k['ir']+k['av']; k['net']=k['g']-k['td']; k['mat']=f'{r.randint(3,899):04d}'; return k
def isu(y,m,r,a=1,b=8): return datetime.date(y+m//12,m%12+1,r.randint(a,b))
def eom(y,m): return datetime.date(y,m,calendar.monthrange(y,m)[1])
def ukpay(x,g,h=None):
    pa=D('1048'); tx=q((g-pa)*D('.2')) if g>pa else D(0); ni=q((g-pa)*D('.08')) if g>pa else D(0); pn=q(g*D('.05')); return tx,ni,pn
def uniq(x,f,n):
    o=set()
    L=[]
    while len(L)<n:
        z=f()
        if z not in o: o.add(z); L.append(z)
    return L
