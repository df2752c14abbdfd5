# Sentences that caseworkers choose in German and people read in their own language. What each field is stands in
# content/phrasebook.yml. $date, $time, $place, $person, $papers, $office, $phone, $link, $amount, $language come
# already written; $page, $days, $weeks and $minutes are numbers.

# Getting in touch
phrasebook-hello = Hello. I am reading your messages and will help you from here.
phrasebook-hello-person = Hello. My name is { $person }. I will help you from here.
phrasebook-moment = One moment, please. I am looking for the answer for you.
phrasebook-back-in-minutes =
    { $minutes ->
        [one] I will be back in { $minutes } minute.
       *[other] I will be back in { $minutes } minutes.
    }
phrasebook-out-until = I cannot be reached until { $date }. After that I will answer you.
phrasebook-out-until-time = I cannot be reached today until { $time }. After that I will answer you.
phrasebook-colleague = From now on { $person } from our team will write to you.
phrasebook-answer-tomorrow = I will answer you on the next working day.
phrasebook-please-repeat = I did not understand that. Please write it in other words.
phrasebook-what-language = Which language would you like to speak?
phrasebook-who-helps = Is somebody helping you with this already, such as an advice centre?
phrasebook-more-questions = Do you have another question?
phrasebook-all-done = Then I will end this conversation. You can write here again at any time.
phrasebook-thanks = Thank you for your message.
phrasebook-sorry-wait = I am sorry that you had to wait.

# Appointments
phrasebook-appointment-offered = I can offer you an appointment: { $date } at { $time }. Place: { $place }. Does that suit you?
phrasebook-appointment-confirmed = Your appointment is on { $date } at { $time }. Place: { $place }.
phrasebook-appointment-moved = Your appointment has been moved. New appointment: { $date } at { $time }. Place: { $place }.
phrasebook-appointment-cancelled = I am sorry, your appointment on { $date } cannot take place. We will look for a new one with you.
phrasebook-appointment-which-days = On which days and at what time can you come?
phrasebook-appointment-please-confirm = Please write whether you can come to this appointment.
phrasebook-appointment-tell-us = If you cannot come, please tell us beforehand.
phrasebook-appointment-phone = I will call you on { $date } at { $time }. Under which number can I reach you?
phrasebook-appointment-office = You can get an appointment here: { $office }, phone { $phone }.
phrasebook-appointment-online = You can book an appointment on this page: { $link }
phrasebook-appointment-interpreter = Somebody who interprets for you will be at the appointment ({ $language }).
phrasebook-appointment-interpreter-ask = Do you need somebody to interpret at the appointment? Into which language?
phrasebook-appointment-bring-someone = You may bring a person whom you trust.
phrasebook-appointment-children = You can bring your children to the appointment.
phrasebook-appointment-woman = Would you rather speak with a woman?
phrasebook-appointment-on-time = Please come ten minutes early.

# Finding the place
phrasebook-entrance = The entrance is here: { $place }.
phrasebook-address = The address is: { $place }.
phrasebook-ring-bell = Please ring the bell of { $office }.
phrasebook-room = Please report there: { $place }.
phrasebook-stop = The stop is called { $place }.
phrasebook-barrier-free = The entrance has no steps.
phrasebook-waiting-number = Take a number at the entrance and wait until it is called.

# Papers
phrasebook-bring-papers = Please bring: { $papers }.
phrasebook-bring-originals = Please bring the originals, not copies.
phrasebook-bring-copies = Copies are enough. Keep the originals.
phrasebook-photo-page = Please send a photo of page { $page }.
phrasebook-photo-all-pages = Please send photos of all pages.
phrasebook-photo-clearer = The photo is hard to read. Please take it again in good light.
phrasebook-photo-cover = Please cover on the photo what is not needed, such as names and numbers.
phrasebook-letter-from = Who is the letter from? This is mostly written at the top left or the top right.
phrasebook-letter-date = What is the date on the letter?
phrasebook-letter-deadline = This letter sets a deadline: { $date }. You must answer by then.
phrasebook-letter-keep = Please keep this letter and its envelope.
phrasebook-paper-missing = Still missing: { $papers }.
phrasebook-paper-received = I have received your papers. Thank you.
phrasebook-translate = This paper must be translated into German. I will tell you where this can be done.
phrasebook-sign = Please sign on page { $page }.
phrasebook-do-not-sign = Please do not sign anything yet. We will look at it together first.
phrasebook-form-help = We will fill in the form together.
phrasebook-send-post = Please send it by post to: { $place }.

# Next steps
phrasebook-i-call = I will call there for you and then write to you.
phrasebook-may-i-call = May I call there for you and give your name?
phrasebook-please-call = Please call there: { $office }, phone { $phone }.
phrasebook-please-go = Please go there: { $office }, { $place }.
phrasebook-takes-days =
    { $days ->
        [one] This takes about { $days } day.
       *[other] This takes about { $days } days.
    }
phrasebook-takes-weeks =
    { $weeks ->
        [one] This takes about { $weeks } week.
       *[other] This takes about { $weeks } weeks.
    }
phrasebook-deadline = Please do this by { $date }.
phrasebook-costs = This costs { $amount }.
phrasebook-free = This costs nothing.
phrasebook-not-responsible = We are not responsible for this. Responsible is: { $office }.
phrasebook-passed-on = With your consent I am passing your request on to: { $office }.
phrasebook-may-i-pass-on = May I pass your request on to: { $office }?
phrasebook-legal-advice = This is a legal question. Please get advice there: { $office }.
phrasebook-i-do-not-know = I do not know this for certain. I will ask and write to you.
phrasebook-not-possible = I am sorry, this is not possible.
phrasebook-waiting-list = There is a waiting list. Would you like me to add you?
phrasebook-course-starts = The course begins on { $date } at { $time }. Place: { $place }.

# About the person
phrasebook-ask-family = Are you here alone or with family?
phrasebook-ask-children-age = How old are your children?
phrasebook-ask-district = In which part of the city do you live?
phrasebook-ask-paper-kind = Which residence paper do you have? I do not need its number.
phrasebook-ask-since = Since when have you been in Dresden?
phrasebook-ask-work = What work have you learned or done?
phrasebook-ask-insurance = Do you have a Gesundheitskarte (health card)?
phrasebook-ask-phone = Under which phone number can we reach you? You do not have to give one.
phrasebook-ask-safe = Are you safe right now?
phrasebook-ask-safe-write = Is it safe for me to write to you here?
phrasebook-emergency = If you are in danger, call 110 now. If a life is in danger, call 112.
phrasebook-no-duty = You do not have to answer this.
