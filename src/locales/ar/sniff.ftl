# لماذا لا يُفحص ملف.
reason-empty = الملف فارغ
reason-blank = لا يحتوي الملف إلا على فراغات
reason-unknown-format = المحتوى ليس من أي صيغة معروفة
reason-no-columns = الملف نص لا يقسمه أي فاصل إلى أعمدة
reason-too-large = يتجاوز النص 4 غيغابايت
reason-archive-not-opened = الملف أرشيف من نوع { $kind } ولا يُفتح؛ استخرجوا محتواه ثم افحصوه
reason-image = الملف صورة ({ $kind })؛ لا تُقرأ الصور
reason-program = الملف برنامج ({ $kind })
reason-document = الملف مستند من نوع آخر ({ $kind }) لا يُقرأ
reason-old-workbook = الملف مصنف بصيغة { $kind } التي لا تُقرأ؛ احفظوا نسخة منه بصيغة XLSX
reason-spreadsheet-xml-2003 = الملف مصنف بصيغة XML الخاصة بإكسل 2003 التي لا تُقرأ؛ احفظوا نسخة منه بصيغة XLSX
reason-html-table = الملف صفحة ويب فيها جدول، مهما كان اسمه؛ احفظوا نسخة منه بصيغة XLSX
reason-container-damaged = الملف حاوية OLE2 لا يمكن قراءة فهرسها
reason-encrypted = الملف محمي بكلمة مرور
