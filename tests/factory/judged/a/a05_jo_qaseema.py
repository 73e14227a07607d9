# Jordan, Arabic payslips made in a spreadsheet and exported by Calc; three decimals; two slips of two people in some files
from lib import *
from openpyxl import Workbook
from openpyxl.worksheet.properties import PageSetupProperties as PSP
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
L=Layout('a05_jo_qaseema','calc','ar')
files=[];
thin=Side(style='thin'); box=Border(left=thin,right=thin,top=thin,bottom=thin)
for k in range(6):
    R=random.Random(500+k); n=[1,3,1,5,2,8][k]; y,m=2023+k%2,R.randint(1,12); firm=FIRMS[(k+1)%12]; est=digits(R,7)
    wb=Workbook(); wb.remove(wb.active); decl=[]; plant=None
    for i,(ar,_,_) in enumerate(names(R,n,'E',3)):
        ws=wb.create_sheet(f'ق{i+1}'); ws.sheet_view.rightToLeft=True
        for c,w in zip('ABCD',(26,16,26,16)): ws.column_dimensions[c].width=w
        b=R.randrange(290000,1100000,5000); tr=R.choice([0,20000,30000]); ot=R.choice([0,0,18750,41250]); fam=R.choice([15000,0])
        g=b+tr+ot+fam; ss=mulrate(b,75,1000); adv=R.choice([0,0,50000]); tax=R.choice([0,12345]); hi=10000; d=ss+adv+tax+hi; net=g-d
        sn=net; sg=g
        if k==3 and i==2: sg=g+10000; plant=change('gross-sum','total of earnings 10 above its items; net follows the items',i+1,val(sg,3),val(g,3))
        if k==4 and i==0: sn=net+90000; plant=change('net-pay','net 90 above gross minus deductions',1,val(sn,3),val(net,3))
        M=lambda v:money(v,3,'en')
        num=digits(R,10,'9'); hd=date(R,2008,2021); emp=digits(R,4)
        def put(r,vals,bold=False,border=True,fill=None):
            for c,v in enumerate(vals,1):
                x=ws.cell(r,c,v); x.font=Font(name='Noto Sans Arabic',size=10,bold=bold); x.alignment=Alignment(horizontal='right' if c in(1,3) else 'center',vertical='center',wrap_text=True)
                if border: x.border=box
                if fill: x.fill=PatternFill('solid',fgColor=fill)
        ws.merge_cells('A1:D1'); put(1,[firm[0]],True,False); ws.merge_cells('A2:D2'); put(2,['قسيمة راتب شهر '+ARM_LV[m-1]+f' {y}'],True,False)
        put(4,['اسم الموظف',ar,'الرقم الوظيفي',emp]); put(5,['رقم الضمان الاجتماعي',num,'تاريخ التعيين',dmy(hd)]); put(6,['القسم',R.choice(['المحاسبة','الإنتاج','المستودعات','المبيعات']),'رقم المنشأة في الضمان',est])
        put(8,['الاستحقاقات','المبلغ','الاقتطاعات','المبلغ'],True,True,'D9E1F2')
        E=[('الراتب الأساسي',b),('بدل تنقل',tr),('عمل إضافي',ot),('علاوة عائلية',fam)]; D=[('الضمان الاجتماعي',ss),('التأمين الصحي',hi),('ضريبة الدخل',tax),('سلف',adv)]
        lines=[]
        for j in range(4): put(9+j,[E[j][0],M(E[j][1]),D[j][0],M(D[j][1])])
        lines=[dict(page=i+1,label=a,amount=val(v,3)) for a,v in E+D]
        put(13,['مجموع الاستحقاقات',M(sg),'مجموع الاقتطاعات',M(d)],True,True,'F2F2F2')
        put(14,['صافي الراتب بالدينار','',M(sn),''],True); ws.merge_cells('A14:B14'); ws.merge_cells('C14:D14')
        put(16,['توقيع الموظف','','المدير المالي',''],False,False)
        ws.page_setup.paperSize=9; ws.page_setup.fitToWidth=1; ws.page_setup.fitToHeight=1; ws.sheet_properties.pageSetUpPr=PSP(fitToPage=True)
        decl.append(dict(employer=dict(name=firm[0],affiliate=est),period=f'{y}-{m:02d}',rows=[dict(page=i+1,immatriculation=num,name=ar,hire_date=str(hd),gross=val(sg,3),deductions=val(d,3),net=val(sn,3))],lines=lines,totals=[]))
    p=f'/tmp/ja-q/qaseema-{k+1}.xlsx'; os.makedirs('/tmp/ja-q',exist_ok=True); wb.save(p); files.append(p)
    L.add(f'qaseema-{k+1}.pdf','payslip',decl,[plant] if plant else [])
soffice(files,L.dir); L.save(__file__)
