# أسطر صغيرة تحت النص: من أين هو، وتاريخ القانون فيه، وهل راجعه إنسان.
# $sites موقع أو موقعان مثل dresden.de، و$date يأتي مكتوبًا.
guide-source = المصدر: { $sites }، { $date }
guide-source-undated = المصدر: { $sites }، التاريخ غير معروف
guide-law = حالة القانون: { $date }
draft-note = مسودة: لم يراجعها إنسان بعد.
