# ما صادفته قراءة مصنف.
reason-inflates-too-large = يتجاوز الملف بعد فك ضغطه الحد المقرر للملفات المضغوطة
reason-workbook-damaged = المصنف تالف ولا يمكن فتحه؛ اطلبوا نسخة كاملة منه
reason-workbook-empty = لا تحتوي أي خلية من المصنف على شيء
problem-sheet-unreadable = لا يمكن قراءة هذه الورقة
problem-sheet-cut-off = تعذرت قراءة الورقة بعد هذه الخلية
problem-cell-unreadable = لا يمكن قراءة الخلية التي تلي هذه
problem-formula-without-value = { $count ->
    [one] ليست لهذه الصيغة قيمة مخزنة: لم يُعد حساب الملف قط
    [two] صيغتان أولاهما هذه ليست لهما قيمة مخزنة: لم يُعد حساب الملف قط
    [few] { $count } صيغ أولاها هذه ليست لها قيمة مخزنة: لم يُعد حساب الملف قط
   *[other] { $count } صيغة أولاها هذه ليست لها قيمة مخزنة: لم يُعد حساب الملف قط
}
problem-repeats-limit = قُرئت الخلايا المكررة حتى حد { $cells }
problem-formulas-unreadable = لا يمكن قراءة صيغ هذه الورقة
