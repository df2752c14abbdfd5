# What the bot says in conversation, in Kurmanji Kurdish: so far only about the language itself.

language-set = Em bi kurdî (kurmancî) didomînin.
language-notice = Ez dikarim tenê beşekê ji tiştên ku hûn bi zimanê xwe dinivîsin bixwînim, û bersivên min bi vî zimanî hêj ne amade ne. Ew bi îngilîzî û almanî tên.
