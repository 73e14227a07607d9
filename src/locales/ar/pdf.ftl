# لماذا تعذّر فحص ملف PDF، وما الذي تعذّرت قراءته فيه.
reason-damaged-pdf = الملف من نوع PDF وهو تالف إلى حد تتعذّر معه قراءته
reason-only-images = لا تحتوي الصفحات إلا على صور، والنص داخل الصور لا يُقرأ
reason-no-text = لا تحتوي الصفحات على نص، وما يظهر فيها مرسوم أشكالًا
problem-pdf-pages-left-out = قُرئت الصفحات الأولى وعددها { $read } من أصل { $pages }، وأوقف حدُّ عدد الصفحات القراءة
problem-pdf-operators-left-out = لم تُقرأ الصفحة إلا جزئيًا: أوقف حدُّ أوامر الرسم أو التداخل القراءة
problem-pdf-inflates-too-far = تُرك جزء مضغوط: حجمه بعد فك الضغط يتجاوز الحد البالغ { $limit } بايت
problem-pdf-stream-unreadable = تعذّر فك ضغط أحد تدفقات محتوى الصفحة
problem-pdf-unmapped-glyphs = عدد الأشكال المرسومة التي لا يُعرف لها حرف في خطها { $count }، وتظهر هكذا: �
problem-pdf-direction-controls = يحتوي النص على محارف غير مرئية تغيّر اتجاه القراءة، عددها { $count }
problem-pdf-marked-text-differs = ترسم الصفحة «{ $drawn }»، والنص المخزَّن خلفها «{ $marked }»
