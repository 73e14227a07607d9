# Qatar, bilingual payroll register from a spreadsheet (Calc): heading cells "English / عربي" in two lines, LTR, totals below with count; name wrapped
from lib import *
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.worksheet.properties import PageSetupProperties as PSP
L=Layout('a18_qa_calc','calc','enar'); files=[]; th=Side(style='hair'); bx=Border(left=th,right=th,top=th,bottom=th); meta=[]
for k in range(6):
    R=random.Random(1800+k); n=[8,21,35,14,52,27][k]; y,m=2024,R.randint(1,12); firm=FIRMS[(k+4)%12]; en=firm[1].replace('SARL','W.L.L.').replace(' SA',' W.L.L.') if 'SARL' in firm[1] else firm[1][:-2]+'W.L.L.'; plant=None; eid=digits(R,8)
    rows=[]
    for ar,fr,_ in names(R,n,'E',3):
        b=R.randrange(120000,1500000,10000); h=R.choice([0,60000,150000]); a=R.choice([0,30000,22550]); ot=R.choice([0,0,12345]); d=R.choice([0,0,10000,33375]); g=b+h+a+ot; rows.append(dict(name=firstlast(fr),q=digits(R,11,'2'),ib=iban_of(R,'QA'),days=R.choice([30,30,31,25]),b=b,h=h,a=a,ot=ot,g=g,d=d,net=g-d))
    wb=Workbook(); ws=wb.active; ws.title='Payroll'; ws['A1']=en; ws['A2']=f'Payroll Sheet - {ENM[m-1]} {y}'; ws['I1']=firm[0]; ws['I2']='كشف الرواتب'; ws['A3']=f'Employer ID: {eid}'
    ws.append([]); ws.append(['No.\nم','Employee name\nاسم الموظف','QID\nرقم البطاقة','IBAN\nرقم الحساب','Days\nالأيام','Basic\nالأساسي','Housing\nالسكن','Allow.\nبدلات','Overtime\nإضافي','Gross\nالإجمالي','Deductions\nالخصم','Net pay\nالصافي']); hr=ws.max_row
    F=['b','h','a','ot','g','d','net']
    if k==3: rows[4]['g']+=40000; plant=change('net-pay','gross of row 5 400 above its parts; net and deductions as before; total follows',1,val(rows[4]['g']),val(rows[4]['g']-40000))
    for i,r in enumerate(rows): ws.append([i+1,r['name'],r['q'],r['ib'],r['days']]+[r[f]/100 for f in F])
    T=[sum(r[f] for r in rows) for f in F]; S=list(T)
    if k==4: S[6]-=250000; plant=change('grand-total','total net 2500 below',1,val(S[6]),val(T[6]))
    ws.append(['','Total / المجموع','','',sum(r['days'] for r in rows)]+[x/100 for x in S])
    for row in ws.iter_rows(min_row=hr,max_row=ws.max_row):
        for c in row:
            c.border=bx; c.font=Font(name='DejaVu Sans',size=8,bold=c.row in(hr,ws.max_row)); c.alignment=Alignment(horizontal='center' if c.row==hr or c.column in(1,5) else None,vertical='center',wrap_text=c.row==hr or c.column==2)
            if c.column>=6: c.number_format='#,##0.00'
            if c.row==hr: c.fill=PatternFill('solid',fgColor='FFE699')
    for c,w in zip('ABCDEFGHIJKL',(5,18,14,31,7,11,11,10,10,12,12,12)): ws.column_dimensions[c].width=w
    ws.row_dimensions[hr].height=26; ws.print_title_rows=f'{hr}:{hr}'; ws.page_setup.orientation='landscape'; ws.page_setup.paperSize=9; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=PSP(fitToPage=True)
    os.makedirs('/tmp/ja-qa',exist_ok=True); p=f'/tmp/ja-qa/payroll-{k+1}.xlsx'; wb.save(p); files.append(p); meta.append((rows,S,plant,en,eid,y,m,n))
soffice(files,L.dir)
for k,(rows,S,plant,en,eid,y,m,n) in enumerate(meta):
    p=L.path(f'payroll-{k+1}.pdf'); ps=pages_of(p,[r['ib'] for r in rows]); import pymupdf; N=len(pymupdf.open(p))
    if plant and plant['kind']=='grand-total': plant['location']['page']=N
    L.add(f'payroll-{k+1}.pdf','register',[dict(employer=dict(affiliate=eid),period=f'{y}-{m:02d}',rows=[dict(page=q,name=r['name'],iban=r['ib'],days=str(r['days']),gross=val(r['g']),deductions=val(r['d']),net=val(r['net'])) for r,q in zip(rows,ps)],totals=[dict(scope='grand',page=N,days=str(sum(r['days'] for r in rows)),gross=val(S[4]),deductions=val(S[5]),net=val(S[6]))])],[plant] if plant else [])
L.save(__file__)
