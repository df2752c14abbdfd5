# Easy German where the German sentence is too long; the others are easy already.
phrasebook-waiting-number = Ziehen Sie am Eingang eine Nummer. Warten Sie dann, bis Ihre Nummer kommt.
phrasebook-photo-cover = Manches muss man auf dem Foto nicht sehen. Decken Sie das ab, zum Beispiel Namen und Nummern.
