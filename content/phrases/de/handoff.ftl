# On the way to a human and back, in German.

consent-ask = Eine Beratungskraft kann hier übernehmen. Sie sieht dann diese Unterhaltung und Ihre Sprache. Nur Beratungskräfte der Partner von Lotse in Dresden können die Unterhaltung lesen, und Sie können die Anfrage zurücknehmen. Wenn Sie Nein sagen, verlieren Sie nichts: Ich helfe Ihnen weiterhin. Sind Sie einverstanden?
consent-refused = In Ordnung, es wird nichts weitergegeben. Ich helfe Ihnen weiterhin. Was brauchen Sie?
case-opened = Ihre Anfrage liegt jetzt bei den Beratungskräften. Sie bekommen die Antwort hier. Wie lange es dauert, kann ich nicht sagen. Bis dahin können Sie mich weiter fragen.
case-waiting = Ihre Anfrage liegt schon bei den Beratungskräften. Sie bekommen die Antwort hier. Sie können mich weiter fragen oder die Anfrage zurücknehmen.
case-withdrawn = Ihre Anfrage ist zurückgenommen. Ich helfe Ihnen weiterhin. Sie können jederzeit wieder nach einem Menschen fragen.
case-none = Im Moment gibt es keine offene Anfrage.
case-claimed = Eine Beratungskraft hat übernommen und schreibt Ihnen hier. Ich bin jetzt still, außer wenn etwas dringend ist.
case-closed = Die Beratungskraft hat diese Unterhaltung beendet. Ich bin wieder für Sie da. Was brauchen Sie?
case-returned = Die Beratungskraft musste aufhören. Ihre Anfrage liegt wieder bei den Beratungskräften, und ich helfe Ihnen bis dahin weiter.
