# Години роботи на картці, як-от «Понеділок–п’ятниця: 08:00–12:00». $time має вигляд 08:00.
hours-every-day = Щодня
hours-holidays = святкові дні
hours-from = з { $time }
hours-closed = зачинено
