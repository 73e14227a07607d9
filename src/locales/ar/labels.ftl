# أسماء المعطيات المقارَنة.
label-net = الأجر الصافي
label-gross = الأجر الإجمالي
label-deductions = الاقتطاعات
label-gross-less-deductions = الإجمالي ناقص الاقتطاعات
label-days = الأيام المصرح بها
label-hours = الساعات
label-capped = الأجر المسقَّف
label-base-pay = الأجر الأساسي
label-hourly-rate = أجر الساعة
label-base = الأساس
label-rate = النسبة
label-line-amount = مبلغ السطر
label-row-left-out = السطر الذي يفسر الفارق
label-row-repeated = السطر الذي يفسر الفارق إذا احتُسب مرتين
