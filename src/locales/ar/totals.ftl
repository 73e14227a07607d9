# Rules: totals.
headcount-mismatch-title = عدد الأجراء المطبوع يخالف عدد الأسطر
headcount-mismatch-source = متطابقة يطبعها المطبوع نفسه: عدد الأجراء = عدد الأسطر
headcount-mismatch = عدد الأجراء المطبوع في سطر المجاميع هو { $printed }؛ وعدد الأسطر التي يجمعها { $rows }
needs-headcounts = لا يوجد سطر مجاميع يتضمن عدد الأجراء
page-total-mismatch-title = مجموع الصفحة يخالف مجموع أسطرها
page-total-mismatch-source = متطابقة يطبعها المطبوع نفسه (ورقة التصريح بالأجور: مجموع الصفحة)
page-total-mismatch = مجموع الصفحة { $page } المطبوع هو { $printed } ({ $column })؛ ومجموع أسطرها وعددها { $rows } هو { $computed }
needs-page-totals = لا يوجد مجموع صفحة مطبوع تحت أسطر مقروءة
cumulative-total-mismatch-title = المجموع المتراكم يخالف المجموع السابق زائد مجموع الصفحة
cumulative-total-mismatch-source = متطابقة يطبعها المطبوع نفسه: المجموع المتراكم (ص) = المجموع المتراكم (ص - 1) + مجموع الصفحة (ص)
cumulative-total-mismatch = المجموع المتراكم المطبوع في الصفحة { $page } هو { $printed } ({ $column })؛ ومجموع الصفحات إلى غايتها هو { $computed }
needs-cumulative-totals = لا يوجد مجموع متراكم مطبوع
carried-total-mismatch-title = المبلغ المرحَّل يخالف المجموع الذي يرحِّله
carried-total-mismatch-source = متطابقة يطبعها المطبوع نفسه: المبلغ المرحَّل = المجموع المتراكم للصفحة السابقة
carried-total-mismatch = المبلغ المرحَّل المطبوع هو { $printed } ({ $column })؛ والمجموع الذي قبله هو { $computed }
needs-carried-totals = لا يوجد مبلغ مرحَّل من صفحة إلى أخرى
grand-total-mismatch-title = المجموع العام يخالف ما يجمعه
grand-total-mismatch-source = متطابقة يطبعها المطبوع نفسه: المجموع العام = المجموع المتراكم للصفحة الأخيرة = مجموع الأسطر
grand-total-mismatch = المجموع العام المطبوع هو { $printed } ({ $column })؛ { $rows ->
    [0] والمجاميع التي قبله تساوي
    [one] وسطره الوحيد يساوي
   *[other] ومجموع أسطره وعددها { $rows } هو
    } { $computed }
needs-grand-totals = لا يوجد مجموع عام مطبوع مع أسطر مقروءة
group-total-mismatch-title = مجموع الفئة يخالف مجموع أسطرها
group-total-mismatch-source = متطابقة يطبعها الجدول نفسه: المجموع الجزئي = مجموع أسطره
group-total-mismatch = فئة عدد أسطرها { $rows } تحمل مجموعا قدره { $printed } ({ $column })؛ ومجموع أسطرها هو { $computed }
needs-group-totals = لا يوجد مجموع فئة من الأسطر مطبوع
payment-total-mismatch-title = مجموع ورقة أداء الاشتراكات يخالف مجموع أسطرها
payment-total-mismatch-source = متطابقة يطبعها المطبوع نفسه (ورقة أداء الاشتراكات): المجموع = حاصل جمع المبالغ
payment-total-mismatch = المجموع المطبوع هو { $printed }؛ ومجموع الأسطر التي قبله وعددها { $count } هو { $computed }
needs-payment-totals = لا يوجد مجموع مطبوع لأسطر تحمل مبالغ
deductions-total-mismatch-title = مجموع الاقتطاعات يخالف حاصل جمعها
deductions-total-mismatch-source = متطابقة تطبعها ورقة الأداء نفسها: مجموع الاقتطاعات = حاصل جمع الاقتطاعات
deductions-total-mismatch = مجموع الاقتطاعات المطبوع هو { $printed }؛ وحاصل جمعها وعددها { $count } هو { $computed }
needs-deductions-and-total = لا توجد ورقة أداء تتضمن عمود الاقتطاعات ومجموعها
stored-sum-mismatch-title = القيمة المخزنة لصيغة SUM تخالف معطياتها المخزنة
stored-sum-mismatch-source = معيار ECMA-376، الجزء 1، 18.3.1.40: تخزن الخلية صيغتها وآخر قيمة محسوبة
stored-sum-mismatch = الصيغة { $formula } تخزن { $stored }؛ ومجموع معطياتها المخزنة هو { $computed }
needs-stored-sums = لا يخزن الملف أي مجموع لخلاياه
label-headcount = عدد الأجراء المطبوع
label-page-total = مجموع الصفحة المطبوع: { $column }
label-cumulative-total = المجموع المتراكم المطبوع: { $column }
label-carried-total = المبلغ المرحَّل: { $column }
label-grand-total = المجموع العام المطبوع: { $column }
label-group-total = مجموع الفئة المطبوع: { $column }
label-payment-total = مجموع الأسطر المطبوع
label-sum-of-rows = مجموع الأسطر وعددها { $rows }
label-sum-of-lines = مجموع الأسطر وعددها { $count }
label-sum-of-deductions = مجموع الاقتطاعات وعددها { $count }
label-sum-of-stored = مجموع الأعداد المخزنة وعددها { $count }
label-stored-sum = نتيجة الصيغة المخزنة
label-total-before = المجموع المطبوع السابق
label-page-total-added = مجموع صفحة مطبوع
label-last-cumulative-total = آخر مجموع متراكم
label-part-total = مجموع جزء مطبوع
column-days = الأيام
column-hours = الساعات
column-base-pay = الأجر الأساسي
column-gross = الأجر الإجمالي
column-taxable = الأجر الخاضع للضريبة
column-deductions = الاقتطاعات
column-capped = الأجر المسقَّف
column-net = الأجر الصافي
column-income-tax = الضريبة على الدخل
column-non-taxable = العناصر غير الخاضعة للضريبة
column-month-1 = الشهر الأول
column-month-2 = الشهر الثاني
column-month-3 = الشهر الثالث
column-total = المجموع
column-children = الأطفال
column-af-payable = التعويضات العائلية المستحقة
column-af-deducted = التعويضات العائلية المخصومة
column-af-net = صافي التعويضات العائلية
column-af-refunded = التعويضات العائلية الواجب إرجاعها
column-headcount = الأجراء
column-base = الأساس
column-amount = المبلغ
column-employer-amount = حصة المشغل
column-other = عمود آخر
why-row-hidden-before-print = سطر أُخفي أو صُفّي قبل الطباعة
why-row-changed-after-total = سطر صُحح بعد احتساب المجموع
why-group-of-other-rows = مجموع جزئي يخص أسطرا غير التي قبله
why-page-left-out-or-repeated = صفحة أُغفلت أو تكررت عند تجميع الوثيقة
why-accumulation-restarted = تراكم يبدأ من جديد داخل الوثيقة
why-leavers-counted-or-not = مغادرون أو غائبون احتُسبوا في جهة واحدة فقط
why-allowances-taken-off = تعويضات عائلية سبّقها المشغل وخُصمت
why-line-not-printed = سطر غير مطبوع على هذه النسخة
why-never-recalculated = مصنف كتبه برنامج لم يُعد احتسابه
why-manual-calculation = تفعيل الاحتساب اليدوي
why-values-pasted = قيم ألصقها برنامج فوق المعطيات
why-one-row-left-out = المجموع المطبوع يساوي حاصل الجمع دون أحد الأسطر: أُضيف ذلك السطر أو أُظهر لاحقا
why-one-row-repeated = المجموع المطبوع يساوي حاصل الجمع مع احتساب أحد الأسطر مرتين أو مع سطر آخر بنفس المبلغ
