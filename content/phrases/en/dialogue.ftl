# What the bot says in conversation. Frightened, tired people read this: short, warm, plain, exact.

# The first message of every conversation: a machine, a way to a human, where the data goes.
welcome =
    Hello. I am Lotse, a computer program, not a human. I help you find the right place in Dresden: housing, doctors, papers, work, German courses and more.
    You can ask for a person at any time. Your messages are stored encrypted so that I can answer, and you can delete them at any time.
    Please do not write names or document numbers here. What do you need?
greet = Hello. It is good that you wrote. What do you need help with?
goodbye = Goodbye. You can write here again whenever you need something.
thank = You are welcome. Is there anything else I can help you with?
affirm = All right. What would you like to know next?
deny = All right. Tell me what you need instead, or choose a topic.
help = Write in your own words what you need, for example "I am looking for a flat" or "my tooth hurts". I show places in Dresden that can help, and I can pass you on to a person. You can write in your own language.
bot-challenge = I am a computer program, not a human. I can make mistakes. If you would like to talk to a person, I can arrange that.
out-of-scope = I am sorry, I do not know about that. I know places in Dresden that help newcomers. What do you need?
feedback-negative = I am sorry that this did not help. You can say it in other words, choose a topic, or write with a person.
cancel = All right, we stop here. What would you like to do now?
choose-topic = What is it about?
did-you-mean = I am not sure that I understood you. Did you mean one of these?
search-found = This is what I found with your words:
not-understood = I am sorry, I did not understand that. Please say it in other words, choose a topic, or write with a person.
too-long = Your message is too long for me. Please write in a few sentences what matters most.
no-words = I can only read words. Please write in a sentence what you need, or choose a topic.
failure = I am sorry, something went wrong on our side and I could not answer. Please try again, or write with a person.
button-outdated = This button no longer works. Please choose again.

# Languages
language-ask = Which language would you like to use?
language-set = We continue in English.
# Shown once, in the reader's own language, where texts in it are not complete yet.
language-notice = I can read only part of what you write in your language, and my answers are not ready in it yet. They come in English and German.
# Shown once where the model has not learnt the language.
understanding-notice = So far I understand only part of what you write in this language. The buttons always work.

# Topics and services. The guide text of a topic stands in content/topics.
topic-services = These places can help you ({ $title }):
topic-nothing = I have no places for this topic yet ({ $title }). A person can help you further.
more-services =
    { $left ->
        [0] These are the last places on this topic ({ $title }):
       *[other] Here are more places ({ $title }):
    }
more-none = I have no more places for this. A person can help you further.
details = This is what I know about these places. If something is missing here, please ask there directly.
details-none = Which place or topic do you mean? Please choose a topic first.
inform-noted = Thank you, I will keep that in mind. What do you need?
inform-services = I looked again with what you told me ({ $title }):

# Urgent. The fixed answer itself stands in content/topics; this is added while a person is involved.
urgent-raised = I have marked your message as urgent for the caseworkers. Please do not wait for their answer: call one of the numbers above.

# Data
privacy = What you write is stored encrypted, so that I can answer you. Caseworkers can read this conversation only after you agree to pass it on. You can delete everything at any time.
delete-ask = Do you want to delete this whole conversation? A request for a person ends with it. It cannot be brought back.
delete-done = Everything that you wrote here has been deleted. You can start again at any time.
delete-kept = All right, nothing was deleted.
