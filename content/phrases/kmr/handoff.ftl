# On the way to a human and back, in Kurmanji Kurdish.

consent-ask = Şêwirmendek (mirovek ku alîkariyê dike û şîretan dide) dikare li vir dewam bike. Wê demê ew vê axaftinê û zimanê we dibîne. Tenê şêwirmendên hevkarên Lotse li Dresdenê dikarin axaftinê bixwînin, û hûn dikarin daxwaza xwe paşve bikişînin. Heke hûn bibêjin na, hûn tiştekî winda nakin: Ez dîsa jî alîkariya we dikim. Hûn razî ne?
consent-refused = Baş e, tiştek ji kesî re nayê dayîn. Ez dîsa jî alîkariya we dikim. Çi ji we re lazim e?
case-opened = Daxwaza we niha li cem şêwirmendan e. Bersiv dê li vir ji we re bê. Ez nikarim bibêjim ka ew çiqas dem digire. Heta wê demê hûn dikarin ji min bipirsin.
case-waiting = Daxwaza we jixwe li cem şêwirmendan e. Bersiv dê li vir ji we re bê. Hûn dikarin dîsa ji min bipirsin an daxwaza xwe paşve bikişînin.
case-withdrawn = Daxwaza we hat paşvekişandin. Ez dîsa jî alîkariya we dikim. Hûn her gav dikarin dîsa mirovekî bixwazin.
case-none = Niha daxwazeke vekirî tune ye.
case-claimed = Ji niha û pê ve şêwirmendek li vir ji we re dinivîse. Ez bêdeng im, lê heke tiştek acîl hebe ez dinivîsim.
case-closed = Şêwirmend ev axaftin qedand. Ez dîsa ji bo we li vir im. Çi ji we re lazim e?
case-returned = Şêwirmend neçar ma ku raweste. Daxwaza we dîsa li cem şêwirmendan e, û heta wê demê ez alîkariya we didomînim.
