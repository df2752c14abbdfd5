# Papiere, die Menschen mitbringen sollen.
bring-passport-photo = Passfoto
bring-identity-document = Ausweis oder Pass
bring-parents-identity-document = Ausweis der Eltern
bring-benefit-notice = Leistungsbescheid
bring-dresden-pass = Dresden-Pass
bring-dresden-pass-or-benefit-notice = Dresden-Pass oder Leistungsbescheid
bring-health-insurance-card = Gesundheitskarte
bring-curriculum-vitae = Lebenslauf
bring-translated-certificates = Zeugnisse mit deutscher Übersetzung
bring-proof-of-work = Arbeitsnachweise
bring-childs-registration = Meldebescheinigung des Kindes
bring-last-school-report = letztes Schulzeugnis
