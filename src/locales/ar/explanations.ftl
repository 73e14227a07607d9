# تفسيرات اعتيادية تشترك فيها القواعد: why-<id>.
why-deduction-not-printed = اقتطاع غير مطبوع على الوثيقة
why-advance-settled-elsewhere = تسبيق أو سداد قرض سُوِّي خارج الوثيقة
why-misread-value = قيمة أساء هذا البرنامج قراءتها: قارن النص المطبوع بالصفحة
