# The caseworkers' pages.
console-title = Lotse for caseworkers
console-skip = Skip to content
console-queue-title = Requests
console-signed-in = Signed in as { $name }
console-sign-out = Sign out
console-live = Live
console-live-lost = Connection lost. New messages appear only when it is back.
console-session-over = You are signed out. When you click Send, you sign in again and get your text back.

# Signing in
console-sign-in-title = Sign in
console-sign-in = Sign in
console-name = Name
console-password = Password
console-sign-in-failed = The name or the password is wrong.
console-sign-in-for-draft = You were signed out. Your text was not sent. After signing in you find it in the request again.
console-draft = Your text
console-sign-in-limit = Too many attempts. Please wait a minute and then try again.

# Making an account, by an invitation
console-sign-up-title = Create your account
console-sign-up-intro = You are invited to help people in the chat. Choose a name and a password.
console-sign-up-name-hint = Colleagues see by this name who has a request. The person in the chat sees it with your answers, too.
console-sign-up-password-hint = At least { $least } characters. Several words in a row are good.
console-sign-up-repeated = Repeat the password
console-sign-up = Create account
console-sign-up-password-short = The password is too short. It needs at least { $least } characters.
console-sign-up-password-long = The password is too long. It may have at most { $most } characters.
console-sign-up-not-repeated = The two passwords are not the same.
console-sign-up-name-taken = This name exists already. Please choose another one.
console-sign-up-name-unusable = This name cannot be used. Please choose a short name made of letters.
console-invitation-gone-title = This invitation is no longer valid
console-invitation-gone = It was used already or has expired. Ask the person who gave you the link for a new one.

# The list of requests
console-queue-empty = Nobody is waiting at the moment.
console-queue-empty-hint = New requests appear on this page by themselves.
console-queue-waiting = { $waiting ->
    [0] Nobody is waiting
    [one] One person is waiting
   *[other] { $waiting } people are waiting
 }
console-urgent = urgent
console-no-topic = No topic
console-no-language = unknown
console-since-now = just now
console-since-minutes = for { $minutes } min
console-since-hours = for { $hours } h
console-since-days = { $days ->
    [one] for one day
   *[other] for { $days } days
 }
console-state-waiting = waiting
console-state-claimed = with { $name }
console-state-mine = with you
console-state-closed = ended
console-state-withdrawn = taken back
console-state-deleted = deleted

# One request
console-case-title = Request { $number }
console-case-opened = opened { $moment }
console-back = All requests
console-transcript = Transcript
console-transcript-whole = Show the whole transcript
console-author-person = Person
console-author-bot = Lotse
console-pressed = Button: { $title }
console-button-unknown = unknown
console-understood-as = understood as: { $title }
console-moment-today = today, { $time }
console-moment-day = { $day }, { $time }
console-claim = Take over
console-claim-hint = When you take over, the bot is silent and you write yourself. The person reads your name.
console-answer-label = Your answer
console-answer-hint = The person reads this text as you write it; nothing is translated. Ctrl+Enter sends.
console-answer-language = The person last wrote in { $language }.
console-send = Send
console-give-back = Back to the list
console-give-back-hint = Another caseworker can then take over.
console-give-back-hint-colleague = { $name } has this request. In the list, everybody can take it over; until then the bot answers.
console-close = End the conversation
console-close-hint = The bot answers again afterwards.
console-read-only = { $name } has this request. You can read along.
console-is-closed = This request has ended. You see the transcript up to then.
console-hidden = This request has ended. Its transcript is visible only to who had it.
console-is-withdrawn = The person took the request back. The transcript is no longer visible.
console-is-deleted = The person deleted the conversation.

# Why something did not work
console-refused-unknown = There is no such request.
console-refused-already_open = This request is open already.
console-refused-not_open = That was too late: the request is no longer open.
console-refused-already_claimed = { $name } has taken this request over already.
console-refused-not_claimed = Please take the request over first.
console-refused-not_yours = Only { $name } can do this, because the request is with them.
console-refused-empty = Your answer was empty.
console-refused-too_long = Your answer is too long. It may have at most { $most } characters. Nothing was sent.
console-draft-kept = Your text was not sent. You can copy it here.
console-problem-forbidden-title = The form has expired
console-problem-forbidden = Nothing was changed or sent. Go back, copy your text, reload the page and try again.
console-problem-missing-title = This page does not exist
console-problem-missing = Perhaps the link is incomplete.
console-problem-too-large-title = That was too much text
console-problem-too-large = Nothing was sent. Go back and shorten the text.
console-problem-failed-title = Something went wrong
console-problem-failed = The fault is ours and has been noted. Please try again.
console-to-start = To the requests

# The phrasebook: sentences that are chosen in German and sent in the person's language
console-phrasebook = Phrasebook
console-phrasebook-back = Back to the request
console-phrasebook-search = Search for a sentence, in German
console-phrasebook-find = Search
console-phrasebook-found = { $found ->
    [0] No sentence found. Try another word.
    [one] One sentence
   *[other] { $found } sentences
 }
console-phrasebook-other = Choose another sentence
console-phrasebook-papers-more = Other papers
console-phrasebook-papers-more-hint = This is shown as you write it.
console-phrasebook-choose = Please choose
console-phrasebook-preview = Preview
console-phrasebook-for-you = You read
console-phrasebook-for-person = The person reads: { $language }
console-phrasebook-not-in = This sentence is not available yet in the person's language ({ $language }).
console-phrasebook-changed = The preview has changed. Please check it and then send again.
console-phrasebook-send = Send this sentence
console-phrasebook-sent = Sent.
console-phrasebook-sent-in = sent in: { $language }
console-phrasebook-failed = That did not work just now. Please try again; nothing is sent twice.

# Groups of the phrasebook
console-phrasebook-group-contact = Getting in touch
console-phrasebook-group-appointments = Appointments
console-phrasebook-group-way = Finding the place
console-phrasebook-group-papers = Papers
console-phrasebook-group-next-steps = Next steps
console-phrasebook-group-person = Questions to the person

# Fields of the phrasebook
console-phrasebook-field-date = Date
console-phrasebook-field-time = Time
console-phrasebook-field-place = Place
console-phrasebook-field-person = Name
console-phrasebook-field-office = Office
console-phrasebook-field-papers = Papers
console-phrasebook-field-phone = Phone
console-phrasebook-field-link = Link
console-phrasebook-field-amount = Amount in euros
console-phrasebook-field-language = Language
console-phrasebook-field-page = Page
console-phrasebook-field-days = Days
console-phrasebook-field-weeks = Weeks
console-phrasebook-field-minutes = Minutes

# What does not fit a field
console-phrasebook-problem-missing = Please fill in this field.
console-phrasebook-problem-too-long = This is too long. Please shorten it to at most { $most } characters.
console-phrasebook-problem-day = There is no such day. Please choose a date, such as 6.3.2026.
console-phrasebook-problem-past = This day has passed. Please choose today or a later day.
console-phrasebook-problem-far = This day is more than three years ahead. Please check the year.
console-phrasebook-problem-time = Please write the time like 14:30.
console-phrasebook-problem-phone = This number cannot be dialled. Please write it like 0351 1234567.
console-phrasebook-problem-link = Please paste the whole link. It must begin with https://.
console-phrasebook-problem-amount = Please write the amount like 12.50.
console-phrasebook-problem-language = Please choose a language from the list.
console-phrasebook-problem-number = Please write a whole number from 1 to { $most }.

# The content: files with errors, and what is left to review
console-content-title = Content
console-content-errors-link = See the errors
console-content-left-link = See what is left to review
console-content-refused =
    { $errors ->
        [one] Changed content files have { $errors } error and are not used. People see the last good content.
       *[other] Changed content files have { $errors } errors and are not used. People see the last good content.
    }
console-content-in-spite =
    { $errors ->
        [one] The content files have { $errors } error and are used all the same, because there is no good content yet. People may see wrong facts.
       *[other] The content files have { $errors } errors and are used all the same, because there is no good content yet. People may see wrong facts.
    }
console-content-unreviewed =
    { $missing ->
        [one] Not ready for the public: { $missing } text or entry has not been reviewed by a person yet.
       *[other] Not ready for the public: { $missing } texts and entries have not been reviewed by a person yet.
    }
console-content-errors-title = Files with errors
console-content-refused-hint = No change is used until these errors are fixed. Please tell the content editors: the messages are for them.
console-content-in-spite-hint = These errors are in the content that people see now. Please tell the content editors: the messages are for them.
console-content-left-title = Still to be reviewed
console-content-left-hint = The most urgent comes first. If you have reviewed something, please tell the content editors: they record it.
console-content-stage = What
console-content-language = Language
console-content-left = Left
console-content-needed = Of
console-content-stage-urgent = Urgent texts
console-content-stage-phrases = What the bot says
console-content-stage-topics = Titles and guides
console-content-stage-services = Facts of services
console-content-stage-descriptions = Texts of services and events
console-content-every-language = every language
console-content-all-reviewed = Everything has been reviewed.
