# Events and group offers, in French.
events-next = Les prochaines dates :
events-ask = Ces groupes se réunissent, mais je ne sais pas quand pour le moment. Veuillez demander sur place :
events-none = Je ne connais aucune date prochaine.
event-on = { $weekday }, { $date }, { $time }
event-today = Aujourd’hui, { $time }
event-tomorrow = Demain, { $time }
# An event that lasts all day.
event-day = { $weekday }, { $date }
event-regular = C’est une rencontre régulière. Veuillez vérifier avant si elle a lieu.
event-ask-there = Les dates ne sont pas connues pour le moment. Veuillez demander sur place.
event-calendar = Du calendrier de { $host }
