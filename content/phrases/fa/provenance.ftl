# Small lines below a text: where it comes from, how old the law in it is, and whether a person has checked it.
# $sites are one or two sites such as dresden.de; $date comes already written in the reader's language.
guide-source = منبع: { $sites }، { $date }
guide-source-undated = منبع: { $sites }، تاریخ معلوم نیست
guide-law = وضعیت قانون در تاریخ: { $date }
draft-note = پیش‌نویس: هنوز هیچ انسانی آن را بررسی نکرده است.
