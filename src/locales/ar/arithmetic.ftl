# قواعد تعيد حساب رقم مطبوع. جملة القاعدة باسمها وعنوانها <الاسم>-title.
net-pay-mismatch-title = الأجر الصافي يختلف عن الأجر الإجمالي ناقص الاقتطاعات
net-pay-mismatch-source = متطابقة يطبعها المطبوع نفسه: الصافي = الإجمالي - الاقتطاعات
net-pay-mismatch = الأجر الصافي المطبوع { $net }؛ والأجر الإجمالي { $gross } ناقص الاقتطاعات { $deductions } يساوي { $computed }
net-pay-mismatch-with-columns = الأجر الصافي المطبوع { $net }؛ والأجر الإجمالي { $gross } ناقص الاقتطاعات { $deductions }، مع احتساب الأعمدة المجاورة كما في باقي الأسطر، يساوي { $computed }
net-pay-mismatch-by-columns = الأجر الصافي المطبوع { $net }؛ والأجر الإجمالي { $gross } ناقص ما اقتطع في السطر يساوي { $computed }، وهو في سائر الأسطر يساوي الصافي
needs-gross-deductions-net = لا يوجد سطر يطبع الأجر الإجمالي والاقتطاعات والصافي
gross-pay-mismatch-title = الأجر الإجمالي يخالف مجموع المستحقات
gross-pay-mismatch-source = متطابقة يطبعها المطبوع نفسه: الأجر الإجمالي = مجموع المستحقات (توجب المادة 370 من مدونة الشغل بيانهما معا)
gross-pay-mismatch = الأجر الإجمالي المطبوع هو { $gross }؛ ومجموع المستحقات وعددها { $count } هو { $computed }
needs-gains-and-gross = لا توجد ورقة أداء تتضمن الأجر الإجمالي وعمود المستحقات معا
row-total-mismatch-title = مجموع السطر يخالف مجموع أشهره
row-total-mismatch-source = متطابقة يطبعها المطبوع نفسه: المجموع = الشهر 1 + الشهر 2 + الشهر 3
row-total-mismatch = مجموع السطر المطبوع هو { $total }؛ ومجموع أشهره { $first } و{ $second } و{ $third } هو { $computed }
row-parts-mismatch = مجموع السطر المطبوع هو { $total }؛ ومجموع المبالغ الأخرى في السطر هو { $computed }، وهي في سائر الأسطر تساوي المجموع
needs-months-and-total = لا يوجد سطر يتضمن ثلاثة أشهر أو أجزاء أخرى ومجموعها
line-product-mismatch-title = مبلغ السطر يخالف حاصل ضرب الأساس في النسبة
line-product-mismatch-source = متطابقة يطبعها المطبوع نفسه: المبلغ = كتلة الأجور × النسبة (ورقة أداء الاشتراكات)
line-product-mismatch = { $base } بنسبة { $rate } يساوي { $computed }؛ والسطر يحمل { $amount }
needs-base-rate-amount = لا يوجد سطر يتضمن أساسا ونسبة ومبلغا
employer-product-mismatch-title = حصة المشغل تخالف حاصل ضرب الأساس في نسبة المشغل
employer-product-mismatch-source = متطابقة يطبعها المطبوع نفسه: المبلغ = كتلة الأجور × النسبة، فيما يخص حصة المشغل
employer-product-mismatch = { $base } بنسبة المشغل { $rate } يساوي { $computed }؛ والسطر يحمل { $amount }
needs-employer-rate-amount = لا يوجد سطر يتضمن أساسا ونسبة المشغل وحصته
base-pay-mismatch-title = الأجر الأساسي يخالف حاصل ضرب الساعات في أجر الساعة
base-pay-mismatch-source = متطابقة يطبعها المطبوع نفسه: الساعات × أجر الساعة = الأجر الأساسي؛ 191 ساعة: مدونة الشغل، المادة 184
base-pay-mismatch = الأجر الأساسي المطبوع هو { $base }؛ وحاصل ضرب الساعات المطبوعة { $hours } في أجر الساعة { $rate } هو { $computed }
needs-hours-rate-base = لا يوجد سطر يتضمن الساعات وأجر الساعة والأجر الأساسي
amount-in-words-mismatch-title = المبلغ بالحروف يخالف المبلغ بالأرقام
amount-in-words-mismatch-source = مبلغ واحد مطبوع مرتين على مطبوع واحد
amount-in-words-mismatch = العبارة «{ $words }» تعني { $said }؛ والأرقام هي { $figures }
needs-words-and-figures = لا يوجد مبلغ مكتوب بالحروف إلى جانب أرقامه
family-allowance-net-mismatch-title = صافي التعويضات العائلية يخالف المستحق ناقص المخصوم
family-allowance-net-mismatch-source = الصندوق الوطني للضمان الاجتماعي، دفتر تحملات e-BDS، فبراير 2006: N_AF_Net_A_Payer = N_AF_A_Payer - N_AF_A_Deduire
family-allowance-net-mismatch = صافي التعويضات العائلية المطبوع هو { $net }؛ و{ $payable } ناقص { $deducted } يساوي { $computed }
needs-family-allowances = لا يوجد سطر يتضمن التعويضات العائلية المستحقة والمخصومة والصافية
capped-above-gross-title = الأجر المسقَّف أكبر من الأجر الإجمالي
capped-above-gross-source = الصندوق الوطني للضمان الاجتماعي، دفتر تحملات e-BDS، فبراير 2006: N_Salaire_Plaf <= N_Salaire_Reel
capped-above-gross = الأجر المسقَّف { $capped } مطبوع إلى جانب الأجر الإجمالي { $gross }
needs-gross-and-capped = لا يوجد سطر يتضمن الأجر الإجمالي والأجر المسقَّف
days-beyond-calendar-title = عدد الأيام المصرح بها يفوق أيام الفترة
days-beyond-calendar-source = التقويم الميلادي الغريغوري
days-beyond-calendar = عدد الأيام المصرح بها { $days } عن فترة { $period } التي عدد أيامها { $length }
needs-days-and-period = لا يوجد سطر يتضمن أياما عن فترة مطبوعة
hours-beyond-calendar-title = عدد الساعات المصرح بها يفوق ساعات الفترة
hours-beyond-calendar-source = التقويم الميلادي الغريغوري
hours-beyond-calendar = عدد الساعات المصرح بها { $hours } عن فترة { $period } التي عدد ساعاتها { $length }
needs-hours-and-period = لا يوجد سطر يتضمن ساعات عن فترة مطبوعة
pay-without-days-title = أجر مصرح به دون أي يوم
pay-without-days-source = برامج e-BDS تستشهد بمواصفات الصندوق الوطني للضمان الاجتماعي: العمل العادي له أيام وأجر
pay-without-days = عدد الأيام المصرح بها { $days } إلى جانب أجر إجمالي قدره { $gross }
needs-days-and-gross = لا يوجد سطر يتضمن الأيام والأجر الإجمالي دون وضعية
days-without-pay-title = أيام مصرح بها دون أجر
days-without-pay-source = برامج e-BDS تستشهد بمواصفات الصندوق الوطني للضمان الاجتماعي: العمل العادي له أيام وأجر
days-without-pay = الأجر الإجمالي المطبوع هو { $gross }؛ وعدد الأيام المصرح بها إلى جانبه { $days }
net-above-gross-title = صافي الأجر أكبر من الأجر الإجمالي
net-above-gross-source = تؤخذ الاقتطاعات من الأجر الإجمالي
net-above-gross = صافي الأجر { $net } مطبوع إلى جانب الأجر الإجمالي { $gross }
needs-gross-and-net = لا يوجد سطر يتضمن الإجمالي والصافي دون اقتطاعات
label-sum-of-gains = مجموع المستحقات وعددها { $count }
label-gain = مستحق
label-row-total = مجموع السطر
label-sum-of-months = مجموع الأشهر
label-month = مبلغ شهر
label-row-part = مبلغ في السطر
label-sum-of-row-parts = مجموع المبالغ الأخرى في السطر
label-base-times-rate = حاصل ضرب الأساس في النسبة
label-employer-rate = نسبة المشغل
label-employer-amount = حصة المشغل
label-hours-times-rate = حاصل ضرب الساعات في أجر الساعة
label-in-words = المبلغ بالحروف
label-in-figures = المبلغ بالأرقام
label-allowances-net = صافي التعويضات العائلية
label-allowances-payable = التعويضات العائلية المستحقة
label-allowances-deducted = التعويضات العائلية المخصومة
label-allowances-computed = المستحق ناقص المخصوم
why-gain-not-printed = مستحق غير مطبوع على ورقة الأداء
why-rounded-line-by-line = مبالغ مقرَّبة سطرا بسطر
why-arrears-in-total = متأخرات فصل سابق أضيفت إلى المجموع
why-penalty-included = زيادة أو ذعيرة مدرجة في المبلغ
why-base-changed-after-print = أساس صُحح يدويا بعد احتساب المبلغ
why-employer-share-reduced = حصة المشغل مخفضة بموجب برنامج عمومي
why-paid-by-the-month = أجير يؤدى له بالشهر مهما كانت ساعات العمل
why-overtime-or-absence-elsewhere = ساعات إضافية أو غيابات مطبوعة في أسطر أخرى
why-words-written-by-software = خلل في البرنامج الذي يكتب المبالغ بالحروف
why-words-of-another-amount = حروف تخص مبلغا آخر في الصفحة
why-deduction-spread-over-months = خصم موزع على عدة أشهر
why-columns-swapped = عمودان تبادلا موضعيهما عند ملء الاستمارة
why-days-of-earlier-months = أيام من أشهر سابقة صُرح بها معا
why-hours-in-the-days-column = ساعات أدرجت في عمود الأيام
why-hours-of-earlier-months = ساعات من أشهر سابقة صُرح بها معا
why-decimal-sign-left-out = فاصلة عشرية محذوفة
why-arrears = متأخرات أجور أشهر سابقة
why-bonus-after-exit = منحة أو تصفية حساب أديت بعد مغادرة الأجير
why-unpaid-trainee = متدرب بدون أجر
why-paid-in-another-month = أجر صُرح به في شهر آخر
why-paid-outside-gross = تعويضات نقل أو تعويضات عائلية أو استرجاع مصاريف تؤدى زيادة على الإجمالي
