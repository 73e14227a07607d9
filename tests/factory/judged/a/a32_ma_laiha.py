# Morocco, Arabic list of employees from a spreadsheet (Calc, sheet right to left): birth and hire dates, situation, gross, net; totals row; several pages with repeated heading
from lib import *
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.worksheet.properties import PageSetupProperties as PSP
L=Layout('a32_ma_laiha','calc','ar'); files=[]; meta=[]; th=Side(style='thin'); bx=Border(left=th,right=th,top=th,bottom=th)
for k in range(6):
    R=random.Random(3200+k); n=[10,24,41,58,16,7][k]; y,m=2021+k%3,R.randint(1,12); firm=FIRMS[(k+3)%12]; af=affil(R); plant=None; M=lambda v:money(v,2,['en','fr','dot'][k%3]); rows=[]
    for ar,_,_ in names(R,n,'W'):
        g=R.randrange(320000,1400000,2500); d=mulrate(min(g,600000),448,10000)+mulrate(g,226,10000)+mulrate(max(0,g-400000),10,100); rows.append(dict(ar=ar,im=imma(R),ci=cin(R),bd=date(R,1962,1988),hd=date(R,2007,2020),j=R.choice([26,26,26,20]),g=g,d=d,net=g-d))
    T={f:sum(r[f] for r in rows) for f in('j','g','d','net')}
    if k==1: rows[8]['bs']='31/09/1979'; plant=change('impossible-date','birth on 31 September in row 9',1,'31/09/1979',None)
    if k==3: T['g']+=100000; plant=change('grand-total','total gross 1000 above',0,val(T['g']),val(T['g']-100000))
    wb=Workbook(); ws=wb.active; ws.sheet_view.rightToLeft=True; ws.title='لائحة'
    ws['A1']=firm[0]; ws['A2']='لائحة الأجراء والأجور المؤداة'; ws['A3']=f'رقم الانخراط في ص.و.ض.ج : {af}'; ws['F3']=f'شهر : {ARM_MA[m-1]} {y}'; ws.append([])
    ws.append(['الرقم','رقم التسجيل','الاسم الكامل','رقم ب.ت.و','تاريخ الازدياد','تاريخ الالتحاق','عدد أيام العمل','الأجر الخام','مجموع الاقتطاعات','الأجر الصافي']); hr=5
    for i,r in enumerate(rows): ws.append([i+1,r['im'],r['ar'],r['ci'],r.get('bs') or dmy(r['bd']),dmy(r['hd']),r['j'],M(r['g']),M(r['d']),M(r['net'])])
    ws.append(['','','المجموع','','','',T['j'],M(T['g']),M(T['d']),M(T['net'])])
    for row in ws.iter_rows(min_row=hr,max_row=ws.max_row):
        for c in row: c.border=bx; c.font=Font(name='Amiri',size=10,bold=c.row in(hr,ws.max_row)); c.alignment=Alignment(horizontal='right' if c.column==3 else 'center',vertical='center',wrap_text=True)
    for c,w in zip('ABCDEFGHIJ',(6,12,22,11,12,12,9,13,13,13)): ws.column_dimensions[c].width=w
    ws.row_dimensions[hr].height=32; ws.print_title_rows='5:5'; ws.page_setup.orientation='landscape'; ws.page_setup.paperSize=9; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=PSP(fitToPage=True); ws.oddFooter.center.text='&P/&N'
    os.makedirs('/tmp/ja-la',exist_ok=True); p=f'/tmp/ja-la/laiha-{k+1}.xlsx'; wb.save(p); files.append(p); meta.append((rows,T,plant,firm,af,y,m))
soffice(files,L.dir)
for k,(rows,T,plant,firm,af,y,m) in enumerate(meta):
    import pymupdf; p=L.path(f'laiha-{k+1}.pdf'); ps=pages_of(p,[r['im'] for r in rows]); N=len(pymupdf.open(p))
    if plant and k==3: plant['location']['page']=N
    dr=[]
    for r,q in zip(rows,ps):
        x=dict(page=q,immatriculation=r['im'],name=r['ar'],cin=r['ci'],hire_date=str(r['hd']),days=str(r['j']),gross=val(r['g']),deductions=val(r['d']),net=val(r['net']))
        if 'bs' not in r: x['birth_date']=str(r['bd'])
        dr.append(x)
    L.add(f'laiha-{k+1}.pdf','register',[dict(employer=dict(name=firm[0],affiliate=af),period=f'{y}-{m:02d}',rows=dr,totals=[dict(scope='grand',page=N,days=str(T['j']),gross=val(T['g']),deductions=val(T['d']),net=val(T['net']))])],[plant] if plant else [])
L.save(__file__)
