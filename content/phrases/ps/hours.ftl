# Opening hours on a card. $time comes as 08:00.

hours-every-day = هره ورځ
hours-holidays = رسمي رخصتۍ
hours-from = له { $time } بجو څخه
hours-closed = بند
