# الفعاليات والمجموعات. تأتي $weekday و$date و$time مكتوبة بلغة القارئ.
events-next = المواعيد القادمة:
events-ask = هذه المجموعات تلتقي، لكنني لا أعرف حاليًا متى. يُرجى السؤال هناك:
events-none = لا أعرف أي مواعيد في الفترة القريبة.
event-on = { $weekday }، { $date }، { $time }
event-today = اليوم، { $time }
event-tomorrow = غدًا، { $time }
# فعالية تستمر طوال اليوم.
event-day = { $weekday }، { $date }
event-regular = هذا لقاء منتظم. يُرجى التأكد مسبقًا من أنه سيُعقد.
event-ask-there = المواعيد غير معروفة حاليًا. يُرجى السؤال هناك.
# ‏$host موقع مثل dresden.de ينشر فعالياته.
event-calendar = من تقويم { $host }
