"""bot/event_cards: an event as it is shown, in the reader's language and calendar words."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import msgspec
import pytest

from bot.event_cards import date_line, event_card
from bot.message import Reply
from bot.rendering import render
from content.calendar_feed import FeedEvent
from content.checked import check_of
from content.event import Event, EventField, EventSource
from content.event_dates import Occurrence
from content.hours import BERLIN
from content.load import Content
from content.model import Address, Confidence, Cost
from tests.bot.scene import shipped_content

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=BERLIN)
MARKS = re.compile("[\u2066-\u2069]")
PARTY = Event(
    id="party",
    name="Fest",
    topics=("group_events",),
    confidence=Confidence.HIGH,
    first="2025-01-06 17:00",
    rule="FREQ=WEEKLY;BYDAY=MO",
    minutes=120,
    address=Address(city="Dresden", street="Weg 1"),
    cost=Cost.FREE,
    languages=("de", "ar"),
    text={"de": "Tanz", "en": "Dance"},
    sources=(
        EventSource(
            url="https://example.org/party",
            supports=(EventField.DATES, EventField.ADDRESS, EventField.COST),
            seen="2026-05-04",
        ),
    ),
)
CONCERT = FeedEvent(
    "feed:1",
    "dresden.de",
    "Konzert <b>",
    (Occurrence(datetime(2026, 12, 1, 19, 0, tzinfo=BERLIN)),),
    "Kulturpalast",
    "https://dresden.de/k",
)


def content(calendar: tuple[FeedEvent, ...] = (), **changed: Any) -> Content:
    """The shipped content with this event and no other."""
    party = msgspec.structs.replace(PARTY, **changed)
    feed = {each.id: each for each in calendar}
    return replace(shipped_content(), events={"party": party}, calendar=feed)


def lines(card: Any) -> list[str]:
    """Its dates without invisible marks."""
    return [MARKS.sub("", line) for line in card.dates]


def test_a_card_says_when_where_and_in_which_languages() -> None:
    """The soonest date first, in the words of a calendar; it is no service's card."""
    card = event_card("party", content(), "en", NOW)
    assert card is not None
    assert lines(card) == [
        "Tomorrow, 17:00–19:00",
        "Monday, 30 November, 17:00–19:00",
        "Monday, 7 December, 17:00–19:00",
    ]
    assert (card.event, card.service, card.name, card.what) == ("party", "", "Fest", "Dance")
    assert (card.address, card.open, card.hours) == ("Weg 1, Dresden", None, ())
    assert card.notes[0] == "Free of charge"
    assert "Arabic" in (card.languages or "")
    assert (card.as_of, card.source) == ("2026-05", "https://example.org/party")
    assert "May 2026" in card.as_of_text


@pytest.mark.parametrize(
    ("locale", "first"),
    [("de", "Montag, 30. November, 17:00–19:00"), ("uk", "Понеділок, 30 листопада, 17:00–19:00")],
)
def test_days_have_their_names_in_the_readers_language(locale: str, first: str) -> None:
    """A line begins with a capital also where weekdays are written small."""
    card = event_card("party", content(), locale, NOW)
    assert card is not None
    assert lines(card)[1] == first


def test_a_regular_date_that_nobody_checked_is_told_with_care() -> None:
    """Until a named human has confirmed it; then the card says since when."""
    unchecked = event_card("party", content(), "en", NOW)
    check = check_of(PARTY, by="Beratung", on=date(2026, 11, 1))
    checked = event_card("party", content(checked=check), "en", NOW)
    assert unchecked is not None
    assert checked is not None
    assert unchecked.notes[-1].startswith("This is a regular meeting")
    assert checked.notes == ("Free of charge",)
    assert checked.checked == "2026-11-01"
    assert "November 1, 2026" in checked.as_of_text or "1 November 2026" in checked.as_of_text


def test_old_dates_are_left_out_and_the_card_says_to_ask() -> None:
    """An address of the same age has its own note."""
    source = msgspec.structs.replace(PARTY.sources[0], seen="2019")
    card = event_card("party", content(sources=(source,)), "en", NOW)
    assert card is not None
    assert card.dates == ()
    assert card.notes[-1] == "The dates are not known at present. Please ask there."
    assert "2019" in (card.address_note or "")


def test_what_is_over_has_no_card() -> None:
    """Neither an event nor one that content no longer has."""
    assert event_card("party", content(known_until="2026-11-01"), "en", NOW) is None
    assert event_card("feed:1", content((CONCERT,)), "en", NOW + timedelta(days=30)) is None
    assert event_card("gone", content(), "en", NOW) is None


def test_an_event_of_a_service_is_shown_with_its_place_and_contact() -> None:
    """What the event does not say is as it is there."""
    held = content(service="sowieso-cafe-quatsch", address=None, text={})
    card = event_card("party", held, "en", NOW)
    service = held.services["sowieso-cafe-quatsch"]
    assert card is not None
    assert card.phones == service.phones
    assert card.what == service.text["en"]
    assert card.address == "Angelikastraße 1, Dresden"
    assert card.provider == service.provider


def test_an_event_of_a_calendar_is_in_its_own_words() -> None:
    """With its link and the site that it comes from; markup means nothing, as pages show it as text."""
    card = event_card("feed:1", content((CONCERT,)), "ar", NOW)
    assert card is not None
    assert (card.name, card.address, card.website) == ("Konzert <b>", "Kulturpalast", "https://dresden.de/k")
    assert "dresden.de" in card.as_of_text
    assert "19:00" in card.dates[0]


def day(number: int, month: int = 11, hour: int = 0) -> datetime:
    """A moment of this year."""
    return datetime(2026, month, number, hour, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("occurrence", "line"),
    [
        (Occurrence(day(22, hour=21)), "Today, from 21:00"),
        (Occurrence(day(23), day(24), whole_day=True), "Monday, 23 November"),
        (Occurrence(day(23), day(30), whole_day=True), "Monday, 23 November – Sunday, 29 November"),
        (Occurrence(day(23, hour=22), day(24, hour=2)), "Tomorrow, 22:00–02:00"),
        (Occurrence(day(30, hour=10), day(5, 12, 10)), "Monday, 30 November, 10:00"),
        (Occurrence(datetime(2027, 1, 4, 9, tzinfo=BERLIN)), "Monday, January 4, 2027, from 09:00"),
    ],
)
def test_each_kind_of_date_has_its_line(occurrence: Occurrence, line: str) -> None:
    """A day of another year names the year."""
    assert MARKS.sub("", date_line(occurrence, content(), "en", NOW)) in {
        line,
        line.replace("January 4,", "4 January"),
    }


def test_a_reply_shows_events_before_services_and_marks_drafts() -> None:
    """Every text that nobody reviewed, the event's own among them."""
    reply = Reply("events-next", events=("party", "gone"), services=("montagscafe",))
    rendered = render(reply, content(), "de", NOW)
    assert [card.event or card.service for card in rendered.cards] == ["party", "montagscafe"]
    assert rendered.note is not None
