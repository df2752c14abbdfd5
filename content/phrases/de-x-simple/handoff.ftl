# On the way to a human and back, in easy German. "Die Beratung" stands for the caseworkers.

consent-ask = Ein Mensch aus der Beratung kann hier übernehmen. Dieser Mensch sieht dann den Chat und Ihre Sprache. Nur die Beratung von unseren Partnern in Dresden kann den Chat lesen. Sie können die Anfrage zurücknehmen. Wenn Sie Nein sagen, verlieren Sie nichts. Ich helfe Ihnen dann weiter. Sind Sie einverstanden?
consent-refused = In Ordnung, ich gebe nichts weiter. Ich helfe Ihnen weiterhin. Was brauchen Sie?
case-opened = Ihre Anfrage ist jetzt bei der Beratung. Sie bekommen die Antwort hier. Ich weiß nicht, wie lange es dauert. Bis dahin können Sie mich weiter fragen.
case-waiting = Ihre Anfrage ist schon bei der Beratung. Sie bekommen die Antwort hier. Sie können mich weiter fragen. Sie können die Anfrage auch zurücknehmen.
case-withdrawn = Sie haben die Anfrage zurückgenommen. Ich helfe Ihnen weiterhin. Sie können immer wieder nach einem Menschen fragen.
case-none = Im Moment haben Sie keine offene Anfrage.
case-claimed = Ein Mensch aus der Beratung schreibt Ihnen jetzt hier. Ich bin jetzt still. Ich schreibe nur, wenn etwas dringend ist.
case-closed = Die Beratung hat diesen Chat beendet. Ich bin wieder für Sie da. Was brauchen Sie?
case-returned = Der Mensch aus der Beratung musste aufhören. Ihre Anfrage ist wieder bei der Beratung. Bis zur Antwort helfe ich Ihnen weiter.
