# أوقات الدوام على البطاقة، مثل «الاثنين–الجمعة: 08:00–12:00». يأتي $time بالشكل 08:00.
hours-every-day = كل يوم
hours-holidays = أيام العطل الرسمية
hours-from = من الساعة { $time }
hours-closed = مغلق
