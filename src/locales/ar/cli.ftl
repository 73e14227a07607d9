# What the command line says.
error-no-such-path = لا يوجد شيء في { $path }: تحقق من المسار.
error-nothing-to-examine = لا يضم المجلد أي ملف: حدد مجلدًا فيه وثائق أو الملفات نفسها.
error-output-is-input = ملف الإخراج { $path } من الملفات المراد فحصها: اختر اسمًا آخر.
error-cannot-write = تعذرت الكتابة في { $path } ({ $error }): اختر مجلدًا تملك صلاحية الكتابة فيه.
error-output = تعذرت كتابة الإخراج ({ $error }): تحقق من القرص وأعد المحاولة.
error-extract-one-file = يضم { $path } عدة ملفات: حدد واحدًا منها.
error-no-such-rule = لا توجد قاعدة { $code }: الأمر `bordereau rule` يسرد القواعد كلها.
warning-links = عدد الروابط الرمزية التي لم تُتبع: { $links }.
progress-files = ملفات
error-folder-not-empty = المجلد { $path } ليس فارغًا: حدد مجلدًا جديدًا.
synth-written = عدد الوثائق المكتوبة في { $path }: { $documents }
