"""What each field is for, in the words that an editor shows beside it."""

from __future__ import annotations

from collections.abc import Mapping

_ADDRESS = "Street and number, postcode and district only as a source names them. A protected shelter has no address."
_SEEN = (
    "Day, month or year of the page: 2026-03-06, 2026-03 or 2026, in quotes. Leave it out where nobody knows."
)
_LINK = "The full address of the page, with https://."

DESCRIPTIONS: Mapping[tuple[str, str], str] = {
    (
        "Service",
        "id",
    ): "The file's name without .yml: small letters, digits and hyphens. Never change it later.",
    ("Service", "name"): "The name as it stands on the door, in German. It is not translated.",
    ("Service", "topics"): "Ids of content/topics, first the one that the service is there for.",
    ("Service", "confidence"): "How well the facts are founded. With low, people see name and website only.",
    ("Service", "sources"): "The pages that the facts were read from. Each fact needs one that supports it.",
    (
        "Service",
        "text",
    ): "What one gets there and for whom: one sentence per language. No hours, numbers or links.",
    ("Service", "provider"): "The office or association that runs the service.",
    ("Service", "address"): _ADDRESS,
    ("Service", "phone"): 'The number to call first: "+49 351 1234567", "0800 1110111" or "112".',
    ("Service", "phone_2"): "A second number, written like phone.",
    ("Service", "phone_abroad"): "The number for calls from other countries.",
    ("Service", "email"): "The e-mail address.",
    ("Service", "website"): "The service's own page, with https:// where the site has it.",
    ("Service", "opening_hours"): 'OpenStreetMap\'s syntax: "Mo-Fr 09:00-12:00; Tu 14:00-18:00". '
    "See https://wiki.openstreetmap.org/wiki/Key:opening_hours. Leave it out where nobody knows.",
    (
        "Service",
        "languages",
    ): "Codes of the languages spoken there (de, en, uk, ar …). Leave it out where nobody knows.",
    ("Service", "cost"): "Whether people pay. Leave it out where nobody knows.",
    ("Service", "appointment"): "Whether people need an appointment. Leave it out where nobody knows.",
    ("Service", "audience"): "Whom the service is meant for, where it is not meant for everybody.",
    ("Service", "what_to_bring"): "Papers that people are asked to bring.",
    ("Service", "places"): "Further doors of the same service, each with its own address.",
    ("Service", "checked"): "Who has confirmed the facts, and when. `lotse content checked` writes it.",
    ("Source", "url"): _LINK,
    ("Source", "supports"): "The facts that this page names; `what` is what the text says.",
    ("Source", "seen"): _SEEN,
    ("Address", "city"): "Dresden, or the city where it is.",
    ("Address", "street"): "Street and number.",
    ("Address", "postcode"): 'Five digits, in quotes: "01067".',
    ("Address", "district"): "The part of the city, as people there call it.",
    ("Place", "name"): "What sets this door apart from the others.",
    ("Place", "address"): _ADDRESS,
    ("Place", "phone"): "Its own number, written like the service's.",
    ("Place", "opening_hours"): "Its own hours, written like the service's.",
    ("Check", "by"): "The name of the person who has confirmed the facts.",
    ("Check", "on"): "The day: 2026-03-06, in quotes.",
    ("Check", "facts"): "Of the very facts that were confirmed. Never write it by hand.",
    ("Topic", "id"): "The file's name without .yml, an intent of the model. Never change it later.",
    ("Topic", "title"): "What the button says, per language.",
    (
        "Topic",
        "guide",
    ): "What a newcomer needs to know first, per language: at most 90 words in German and English.",
    ("Topic", "sources"): "The pages that the guide rests on.",
    ("Topic", "first"): "Ids of services that are shown before all others, in this order.",
    ("Topic", "offered"): "Its place among the buttons that people choose from; 1 is the first.",
    ("Topic", "urgent"): "Whether the guide is the answer in every state of a conversation.",
    ("Reference", "url"): _LINK,
    ("Reference", "seen"): _SEEN,
    (
        "Reference",
        "law_as_of",
    ): "The state of the law that the guide tells: 2026-03-06, 2026-03 or 2026, in quotes.",
    (
        "Event",
        "id",
    ): "The file's name without .yml: small letters, digits and hyphens. Never change it later.",
    ("Event", "name"): "The name as it stands on the poster. It is not translated.",
    ("Event", "topics"): "Ids of content/topics; group_events shows it to whoever asks what is going on.",
    ("Event", "confidence"): "How well the facts are founded. With low, no dates are shown.",
    ("Event", "sources"): "The pages that the facts were read from. Each fact needs one that supports it.",
    (
        "Event",
        "text",
    ): "What happens there and for whom, per language. Leave it out where the service's text says it.",
    (
        "Event",
        "service",
    ): "Id of the service that holds it. What the event leaves out is shown as it is there.",
    ("Event", "address"): "Where it takes place, if that is not at the service.",
    (
        "Event",
        "first",
    ): 'The first date and Berlin\'s clock: "2026-03-02 17:00"; without a time, the whole day.',
    ("Event", "rule"): 'How it recurs (RFC 5545): "FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=1SA".',
    ("Event", "dates"): "Single dates, written like first. They are meant as they stand, also on holidays.",
    ("Event", "minutes"): "How long it takes. Leave it out where nobody knows.",
    ("Event", "not_on"): 'Days on which it is left out: "2026-12-28".',
    ("Event", "on_public_holidays"): "true where it takes place on public holidays, too.",
    (
        "Event",
        "known_until",
    ): "The last day up to which it is known to take place. After it nothing is shown.",
    (
        "Event",
        "languages",
    ): "Codes of the languages spoken there (de, en, uk, ar …). Leave it out where nobody knows.",
    ("Event", "cost"): "Whether people pay. Leave it out where nobody knows.",
    ("Event", "appointment"): "Whether people must register (required) or just come (walk-in).",
    ("Event", "audience"): "Whom it is meant for, where it is not meant for everybody.",
    ("Event", "checked"): "Who has confirmed the facts, and when. `lotse content checked` writes it.",
    ("EventSource", "url"): _LINK,
    ("EventSource", "supports"): "The facts that this page names; `what` is what the text says.",
    ("EventSource", "seen"): _SEEN,
    ("Languages", "languages"): "All languages in the order in which people are offered them.",
    ("Language", "code"): "The BCP 47 code, which names the folder of its phrases, too.",
    ("Language", "name"): "The language's own name for itself.",
    ("Language", "direction"): "ltr from left to right, rtl from right to left.",
    ("Language", "fallback"): "Languages that stand in where a text is not written, in this order.",
    ("Language", "complete"): "true where phrases, topics and services are all written in it.",
    ("Language", "learnt"): "true where nlu_data/ has examples of what people say in it.",
    ("Language", "variant_of"): "The language of which this is an easier form.",
    ("ReviewFile", "reviewed"): "One entry a text. `lotse content review` writes it.",
    ("Review", "text"): "Which text: guide/doctor, title/doctor, service/notruf-112, phrase/welcome …",
    ("Review", "by"): "The name of the person who has read it.",
    ("Review", "on"): "The day: 2026-03-06, in quotes.",
    ("Review", "fingerprint"): "Of the very words that were read. Never write it by hand.",
    ("CalendarFile", "words"): "By the reader's language: only what CLDR does not have as people say it.",
    ("CalendarWords", "dates"): "How dates are written. Left out, CLDR writes them.",
    ("CalendarWords", "weekdays"): "Seven names, the first is Monday's.",
    ("CalendarWords", "languages"): "Names of languages by their codes.",
    ("DateWords", "months"): "Twelve names, the first is January's. Left out, CLDR's are taken.",
    ("DateWords", "full_day"): "A day with its year, with {day}, {month} and {year}.",
    ("DateWords", "day_and_month"): "A day without its year, with {day} and {month}.",
    ("DateWords", "month_and_year"): "A month with its year, with {month} and {year}.",
}
"""(Shape, field) → description."""
