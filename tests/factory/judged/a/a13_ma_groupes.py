# Morocco, payroll journal from a spreadsheet (Calc), grouped by department with subtotals, French, landscape, page cut by the program; heading repeated
from lib import *
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.worksheet.properties import PageSetupProperties as PSP
L=Layout('a13_ma_groupes','calc','fr'); files=[]; meta=[]
th=Side(style='thin'); bx=Border(left=th,right=th,top=th,bottom=th)
for k in range(6):
    R=random.Random(1300+k); n=[12,25,48,60,9,34][k]; y,m=2021+k%3,R.randint(1,12); firm=FIRMS[(k+2)%12]; af=affil(R); ic=ice(R)
    deps=R.sample(['Administration','Atelier','Commercial','Dépôt','Entretien','Qualité'],3); plant=None
    rows=[]
    for ar,fr,_ in names(R,n,'W'):
        b=R.randrange(320000,1500000,5000); pr=R.choice([0,30000,45050]); g=b+pr; c=mulrate(min(g,600000),448,10000); a=mulrate(g,226,10000); ir=mulrate(max(0,g-c-a-350000),20,100); d=c+a+ir
        rows.append(dict(name=lastfirst(fr,'all'),im=imma(R),ci=cin(R),dep=R.choice(deps),j=R.choice([26,26,26,22]),b=b,pr=pr,g=g,c=c,a=a,ir=ir,d=d,net=g-d))
    rows.sort(key=lambda r:deps.index(r['dep'])); wb=Workbook(); ws=wb.active; ws.title='Journal'
    F=['j','b','pr','g','c','a','ir','d','net']
    ws.append([firm[1]]); ws.append([f'JOURNAL DE PAIE - {FRM[m-1].upper()} {y}']); ws.append([f'Affiliation CNSS : {af}','','',f'ICE : {ic}']); ws.append([])
    ws.append(['Matr.','Nom & Prénom','N° CNSS','CIN','Jrs','Salaire base','Primes','Brut','CNSS','AMO','IR','Total ret.','Net à payer'])
    hr=ws.max_row; i=0; dr=[]; order=[]
    for dep in deps:
        g=[r for r in rows if r['dep']==dep]
        if not g: continue
        ws.append([f'Service : {dep}'])
        for r in g:
            i+=1; net=r['net']
            if k==3 and i==22: net+=20000; plant=change('net-pay','net of row 22 200 above; sums of the true nets',0,val(net),val(r['net']))
            r['snet']=net
            ws.append([f'{i:03d}',r['name'],r['im'],r['ci']]+[r['j']]+[r[f]/100 for f in F[1:-1]]+[net/100]); order.append(r)
        s=[sum(r[f] for r in g) for f in F]
        if k==5 and dep==deps[1]: s[3]+=100000; plant=change('group-total','gross subtotal of the second department 1000 above',0,val(s[3]),val(s[3]-100000))
        ws.append(['Sous-total '+dep,'','','']+[s[0]]+[x/100 for x in s[1:]])
    s=[sum(r[f] for r in rows) for f in F]
    ws.append(['TOTAL GENERAL','','','']+[s[0]]+[x/100 for x in s[1:]])
    for row in ws.iter_rows(min_row=hr,max_row=ws.max_row):
        for c in row:
            c.border=bx; c.font=Font(name='Liberation Sans',size=9,bold=c.row==hr or (isinstance(row[0].value,str) and not row[0].value.isdigit()))
            if c.column>=6: c.number_format='# ##0.00'
            if c.row==hr: c.alignment=Alignment(horizontal='center'); c.fill=PatternFill('solid',fgColor='DDDDDD')
    for c,w in zip('ABCDEFGHIJKLM',(16,27,12,11,5,12,10,12,10,10,11,12,12)): ws.column_dimensions[c].width=w
    ws.print_title_rows=f'{hr}:{hr}'; ws.page_setup.orientation='landscape'; ws.page_setup.paperSize=9; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=PSP(fitToPage=True)
    ws.oddFooter.right.text='Page &P/&N'
    os.makedirs('/tmp/ja-g',exist_ok=True); p=f'/tmp/ja-g/journal-{k+1}.xlsx'; wb.save(p); files.append(p); meta.append((order,s,plant,firm,af,ic,y,m))
soffice(files,L.dir)
import pymupdf
for k,(order,s,plant,firm,af,ic,y,m) in enumerate(meta):
    p=L.path(f'journal-{k+1}.pdf'); ps=pages_of(p,[r['im'] for r in order]); N=len(pymupdf.open(p))
    if plant: plant['location']['page']=next((q for r,q in zip(order,ps) if r['snet']!=r['net']),N)
    L.add(f'journal-{k+1}.pdf','register',[dict(employer=dict(name=firm[1],affiliate=af,ice=ic),period=f'{y}-{m:02d}',page_count=str(N),rows=[dict(page=q,immatriculation=r['im'],name=r['name'],cin=r['ci'],days=str(r['j']),gross=val(r['g']),deductions=val(r['d']),net=val(r['snet'])) for r,q in zip(order,ps)],totals=[dict(scope='grand',page=N,days=str(s[0]),gross=val(s[3]),deductions=val(s[7]),net=val(s[8]))])],[plant] if plant else [])
L.save(__file__)
