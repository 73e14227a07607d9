# أسماء المعطيات المقارَنة.
label-net = الأجر الصافي
label-gross = الأجر الإجمالي
label-deductions = الاقتطاعات
label-gross-less-deductions = الإجمالي ناقص الاقتطاعات
