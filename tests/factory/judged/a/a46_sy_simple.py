# Levant, simple Arabic list of wages by fpdf2's table(), Latin digits, "الإجمالي" first row above the rows, months across for a quarter, Gulf style label for employer
from lib import *
from fpdf import FPDF
L=Layout('a46_ps_rub','fpdf2','ar')
for k in range(6):
    R=random.Random(4600+k); n=[6,13,21,10,29,17][k]; y,q=2021+k%4,R.randint(1,4); firm=FIRMS[(k+8)%12]; er=digits(R,6); M=lambda v:money(v,2,'en'); plant=None; rows=[]; ML=ARM_LV[(q-1)*3:(q-1)*3+3]
    for ar,_,_ in names(R,n,'E',2):
        b=R.randrange(180000,900000,1000); ms=[b+R.choice([0,0,5050]) for _ in range(3)]; rows.append(dict(ar=ar,no=digits(R,9),m=ms,t=sum(ms)))
    T=[sum(r['m'][j] for r in rows) for j in range(3)]+[sum(r['t'] for r in rows)]
    if k==1: rows[2]['t']-=30000; plant=change('row-total','total of row 3 300 below its months; sum of the true totals',1,val(rows[2]['t']),val(rows[2]['t']+30000))
    if k==4: T[3]+=1000000; plant=change('grand-total','total of the quarter 10 000 above',1,val(T[3]),val(T[3]-1000000))
    pdf=FPDF(); pdf.set_margin(12); pdf.add_page(); pdf.add_font('N','','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'); pdf.add_font('N','B','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'); pdf.set_text_shaping(True); pdf.set_font('N','B',12); pdf.cell(0,8,firm[0],align='C',new_x='LMARGIN',new_y='NEXT'); pdf.set_font('N','',10); pdf.cell(0,7,f'كشف الأجور الفصلي – الربع {["الأول","الثاني","الثالث","الرابع"][q-1]} {y}',align='C',new_x='LMARGIN',new_y='NEXT'); pdf.cell(0,7,f'رقم المشغل: {er}',align='R',new_x='LMARGIN',new_y='NEXT'); pdf.ln(2); pdf.set_font('N','',8.5)
    with pdf.table(col_widths=(24,22,22,22,44,26,8),text_align=('CENTER','CENTER','CENTER','CENTER','RIGHT','CENTER','CENTER'),line_height=6,repeat_headings=1) as tb:
        r=tb.row()
        for h in ('مجموع الربع',ML[2],ML[1],ML[0],'اسم العامل','رقم التأمين','م'): r.cell(h,align='CENTER')
        for i,x in enumerate(rows):
            r=tb.row()
            for c in (M(x['t']),M(x['m'][2]),M(x['m'][1]),M(x['m'][0]),x['ar'],x['no'],str(i+1)): r.cell(c)
        r=tb.row()
        for c in (M(T[3]),M(T[2]),M(T[1]),M(T[0])): r.cell(c)
        r.cell('المجموع',colspan=3)
    p=L.path(f'rub-{k+1}.pdf'); pdf.output(p); ps=pages_of(p,[x['no'] for x in rows]); import pymupdf; N=len(pymupdf.open(p))
    if plant and k==4: plant['location']['page']=N
    L.add(f'rub-{k+1}.pdf','bds',[dict(employer=dict(name=firm[0],affiliate=er),period=f'{y}-Q{q}',rows=[dict(page=g,immatriculation=x['no'],name=x['ar'],month_1=val(x['m'][0]),month_2=val(x['m'][1]),month_3=val(x['m'][2]),total=val(x['t'])) for x,g in zip(rows,ps)],totals=[dict(scope='grand',page=N,month_1=val(T[0]),month_2=val(T[1]),month_3=val(T[2]),total=val(T[3]))])],[plant] if plant else [])
L.save(__file__)
