"""content/check/events: events that can be read, are founded, and take place somewhere."""

from __future__ import annotations

import pytest

from tests.content.conftest import Workshop

EVENT = """
id: meeting
name: Treff
topics: [doctor]
service: advice
first: "2026-01-05 17:00"
rule: "FREQ=WEEKLY;BYDAY=MO"
known_until: "2027-06-30"
address: {city: Dresden}
confidence: high
sources:
  - {url: "https://example.org/meeting", seen: "2026-03", supports: [dates, address]}
"""
FILE = "events/meeting.yml"


@pytest.fixture
def meeting(workshop: Workshop) -> Workshop:
    """A folder with an event that is in order."""
    workshop.write(FILE, EVENT)
    return workshop


def test_an_event_in_order_has_no_finding(meeting: Workshop) -> None:
    """The text is that of the service."""
    assert meeting.messages() == []
    assert meeting.load().events["meeting"].service == "advice"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("service: advice", "service: nobody", f"{FILE}:5: error: There is no service nobody."),
        ("[doctor]", "[dancing]", f"{FILE}:4: error: There is no topic dancing."),
        ('"FREQ=WEEKLY;BYDAY=MO"', '"FREQ=WEEKLY;BYDAY=TU"', "2026-01-05 is no day of the rule"),
        ('"FREQ=WEEKLY;BYDAY=MO"', '"FREQ=MONTHLY;BYMONTH=13"', "It never takes place"),
        ('"FREQ=WEEKLY;BYDAY=MO"', '"FREQ=SECONDLY"', "Expected `str` matching regex"),
        ('"FREQ=WEEKLY;BYDAY=MO"', '"FREQ=WEEKLY;INTERVAL=0"', "Expected `str` matching regex"),
        ("2026-01-05 17:00", "2026-02-30 17:00", "first has a day that no calendar has"),
        ('first: "2026-01-05 17:00"\n', "", "The rule has no first date"),
        ("[dates, address]", "[address]", "No source supports dates"),
        ("[dates, address]", "[dates]", "No source supports address"),
        ('seen: "2026-03"', 'seen: "2026-02-30"', "sources[0].seen: Expected a date from 2000 on"),
        ('seen: "2026-03", ', "", "No page that names the dates has a date itself"),
        ('known_until: "2027-06-30"\n', "", "Nobody says until when it is known to take place"),
        ("address: {city: Dresden}\n", "", "Nobody knows where it takes place"),
        ("service: advice\n", "", "text is not written in de, en, ar"),
        ("known_until", "until", "unknown field"),
        ("https://example.org/meeting", "example", "is no link"),
    ],
)
def test_what_is_wrong_is_found(meeting: Workshop, old: str, new: str, message: str) -> None:
    """With file and line, and what to do."""
    meeting.change(FILE, old, new)
    assert any(message in found for found in meeting.messages()), meeting.messages()


def test_an_event_never_leads_to_a_protected_place(meeting: Workshop) -> None:
    """Not even where it has an address of its own."""
    meeting.change("services/advice.yml", "[doctor", "[violence_protection, doctor")
    meeting.change("services/advice.yml", "name: Beratung", "name: Frauenschutzwohnung\naudience: [women]")
    assert any("advice is protected" in found for found in meeting.messages())


def test_a_text_of_its_own_is_translated_like_every_other(meeting: Workshop) -> None:
    """Into every complete language."""
    meeting.change(FILE, "confidence", "text: {de: Reden, en: Talk}\nconfidence")
    meeting.change(FILE, "[dates, address]", "[dates, address, what]")
    assert any("text is not written in ar" in found for found in meeting.messages())
