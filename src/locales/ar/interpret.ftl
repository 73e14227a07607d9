# interpret.
unread-no-field = لا يوجد حقل مقابل له (العنوان: { $label })
unread-text = نص يتضمن أرقاما خارج الخانات والجداول
unread-words = كلمات تلي عنوانا يعلن مبلغا بالحروف
unread-more = { $count } من النصوص الأخرى غير مدرجة
unread-wide-table = جدول من { $columns } عمودا لم يُقرأ
