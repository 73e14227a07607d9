# Tunisia, quarterly declaration in Arabic only, Calc sheet right to left: three months, total, page boxes; numbers in dinars with three decimals
from lib import *
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.worksheet.properties import PageSetupProperties as PSP
L=Layout('a42_tn_ar_dts','calc','ar'); files=[];meta=[]; th=Side(style='thin'); bx=Border(left=th,right=th,top=th,bottom=th)
for k in range(6):
    R=random.Random(4200+k); n=[8,20,33,13,27,46][k]; y,q=2021+k%4,R.randint(1,4); firm=FIRMS[(k+4)%12]; code=digits(R,6)+'-'+digits(R,2); plant=None; rows=[]
    for ar,_,_ in names(R,n,'W'):
        b=R.randrange(480000,1900000,500); ms=[b+R.choice([0,0,12500,-40000]) for _ in range(3)]
        if R.random()<.1: ms[R.choice([0,2])]=0
        rows.append(dict(ar=ar,im=digits(R,8)+'-'+digits(R,2),m=ms,t=sum(ms)))
    if k==1: rows[7]['t']+=100000; plant=change('row-total','total of row 8 100 above its months; total of the column follows',1,val(rows[7]['t'],3),val(rows[7]['t']-100000,3))
    T=[sum(r['m'][j] for r in rows) for j in range(3)]+[sum(r['t'] for r in rows)]
    if k==4: T[1]+=1000000; plant=change('grand-total','total of the second month 1000 above',0,val(T[1],3),val(T[1]-1000000,3))
    wb=Workbook(); ws=wb.active; ws.sheet_view.rightToLeft=True; ws.append(['الصندوق الوطني للضمان الاجتماعي']); ws.append([f'التصريح بالأجور للثلاثية {["الأولى","الثانية","الثالثة","الرابعة"][q-1]} من سنة {y}']); ws.append([f'المؤجر: {firm[0]}']); ws.append([f'عدد الانخراط: {code}']); ws.append([])
    mn=[ARM_TN[(q-1)*3+j] for j in range(3)]; ws.append(['ع/ر','رقم المضمون','الاسم واللقب']+mn+['المجموع']); hr=6
    for i,r in enumerate(rows): ws.append([i+1,r['im'],r['ar']]+[x/1000 for x in r['m']]+[r['t']/1000])
    ws.append(['','','المجموع العام']+[x/1000 for x in T])
    for row in ws.iter_rows(min_row=hr,max_row=ws.max_row):
        for c in row:
            c.border=bx; c.font=Font(name='Amiri',size=11,bold=c.row in(hr,ws.max_row)); c.alignment=Alignment(horizontal='right' if c.column==3 else 'center')
            if c.column>3 and c.row>hr: c.number_format='#,##0.000'
    for c,w in zip('ABCDEFG',(6,14,26,14,14,14,15)): ws.column_dimensions[c].width=w
    for rr in range(6,ws.max_row+1): ws.row_dimensions[rr].height=20
    ws.print_title_rows='6:6'; ws.page_setup.paperSize=9; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=0; ws.sheet_properties.pageSetUpPr=PSP(fitToPage=True)
    os.makedirs('/tmp/ja-td',exist_ok=True); p=f'/tmp/ja-td/tasrih-{k+1}.xlsx'; wb.save(p); files.append(p); meta.append((rows,T,plant,firm,code,y,q))
soffice(files,L.dir)
for k,(rows,T,plant,firm,code,y,q) in enumerate(meta):
    import pymupdf; p=L.path(f'tasrih-{k+1}.pdf'); ps=pages_of(p,[r['im'] for r in rows]); N=len(pymupdf.open(p))
    if plant and k==4: plant['location']['page']=N
    L.add(f'tasrih-{k+1}.pdf','bds',[dict(employer=dict(name=firm[0],affiliate=code),period=f'{y}-Q{q}',rows=[dict(page=g,immatriculation=r['im'],name=r['ar'],month_1=val(r['m'][0],3),month_2=val(r['m'][1],3),month_3=val(r['m'][2],3),total=val(r['t'],3)) for r,g in zip(rows,ps)],totals=[dict(scope='grand',page=N,month_1=val(T[0],3),month_2=val(T[1],3),month_3=val(T[2],3),total=val(T[3],3))])],[plant] if plant else [])
L.save(__file__)
