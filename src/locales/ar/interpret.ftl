# interpret.
unread-no-field = لا يوجد حقل مقابل له (العنوان: { $label })
unread-text = نص يتضمن أرقاما خارج الخانات والجداول
unread-words = كلمات تلي عنوانا يعلن مبلغا بالحروف
unread-more = عدد النصوص الأخرى غير المدرجة: { $count }
unread-wide-table = جدول عدد أعمدته { $columns } لم يُقرأ
