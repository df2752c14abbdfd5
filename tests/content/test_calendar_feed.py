"""content/calendar_feed: somebody else's calendar becomes plain events of the next weeks."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.calendar_feed import AHEAD, LONGEST_TEXT, FeedEvent, UnreadableCalendar, read_calendar
from content.hours import BERLIN

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=BERLIN)
CONCERT = """
UID:1
DTSTART;TZID=Europe/Berlin:20261124T190000
DTEND;TZID=Europe/Berlin:20261124T210000
SUMMARY:Konzert
LOCATION:Kulturpalast\\, Dresden
URL:https://www.dresden.de/konzert
"""


def calendar(*events: str) -> bytes:
    """A calendar of these events."""
    inside = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{inside}END:VCALENDAR\n".replace("\n", "\r\n").encode()


def events(*given: str) -> tuple[FeedEvent, ...]:
    """What is read of them."""
    return read_calendar(calendar(*given), "dresden.de", NOW)


def test_an_event_has_name_place_date_and_link() -> None:
    """And the site that it comes from."""
    (found,) = events(CONCERT)
    assert (found.name, found.place, found.link, found.host) == (
        "Konzert",
        "Kulturpalast, Dresden",
        "https://www.dresden.de/konzert",
        "dresden.de",
    )
    (date,) = found.dates
    assert (date.start.isoformat(), date.end and date.end.isoformat()) == (
        "2026-11-24T19:00:00+01:00",
        "2026-11-24T21:00:00+01:00",
    )


def test_a_recurring_event_is_one_with_its_dates_of_the_next_weeks() -> None:
    """No further than they are read, and without its exceptions."""
    weekly = CONCERT + "RRULE:FREQ=WEEKLY\nEXDATE;TZID=Europe/Berlin:20261201T190000\n"
    (found,) = events(weekly)
    assert [f"{date.start:%m-%d}" for date in found.dates[:2]] == ["11-24", "12-08"]
    assert all(date.start < NOW + AHEAD for date in found.dates)
    assert len(found.next_dates(NOW)) == 3
    assert found.next_dates(NOW + timedelta(days=100)) == ()


def test_past_and_cancelled_events_and_those_without_a_name_are_left_out() -> None:
    """Nobody is sent to them."""
    past = CONCERT.replace("20261124", "20261020")
    assert events(past, CONCERT + "STATUS:CANCELLED\n", CONCERT.replace("Konzert", "")) == ()


def test_other_clocks_are_told_on_berlins() -> None:
    """A time in UTC, and one without a zone."""
    found = events(
        CONCERT.replace(";TZID=Europe/Berlin", "").replace("00\n", "00Z\n"),
        CONCERT.replace(";TZID=Europe/Berlin", "").replace("UID:1", "UID:2"),
    )
    assert sorted(f"{date.start:%H:%M}" for each in found for date in each.dates) == ["19:00", "20:00"]


def test_days_without_a_time_are_whole_days() -> None:
    """An event of a week ends after its last day."""
    (week,) = events("UID:2\nDTSTART;VALUE=DATE:20261130\nDTEND;VALUE=DATE:20261207\nSUMMARY:Woche\n")
    (date,) = week.dates
    assert date.whole_day
    assert date.end == datetime(2026, 12, 7, tzinfo=BERLIN)


def test_text_is_one_plain_line() -> None:
    """No markup, also where it is hidden in entities, no signs that turn the direction, no length without end."""
    nasty = "<b>Fest</b> &lt;script&gt;x&lt;/script&gt; \u202eab\u2066 &amp; mehr\\nhier"
    (found,) = events(CONCERT.replace("Konzert", nasty))
    assert found.name == "Fest x ab & mehr hier"
    (long,) = events(CONCERT.replace("Konzert", "Fest " * 200))
    assert len(long.name) <= LONGEST_TEXT


def test_persian_words_stay_whole() -> None:
    """The joiner between their letters is invisible, but part of the word."""
    (found,) = events(CONCERT.replace("Konzert", "می\u200cخواهم"))
    assert found.name == "می\u200cخواهم"


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "https://a b", "file:///etc", "https://u:p@x.org", "x", "http://[", ""]
)
def test_only_links_to_the_web_are_kept(link: str) -> None:
    """Anything else is left out; the event stays."""
    (found,) = events(CONCERT.replace("https://www.dresden.de/konzert", link))
    assert found.link is None


@pytest.mark.parametrize(
    "data", [b"", b"<html></html>", b"BEGIN:VCALENDAR\r\n", b"\xff\xfe\x00", calendar(*["UID:1"] * 501)]
)
def test_what_is_no_calendar_or_too_much_is_refused(data: bytes) -> None:
    """With one kind of exception, which names nothing of it."""
    with pytest.raises(UnreadableCalendar):
        read_calendar(data, "dresden.de", NOW)


@given(st.text(max_size=80), st.text(max_size=80))
def test_whatever_stands_in_it_is_shown_as_plain_lines_or_not_at_all(name: str, place: str) -> None:
    """Signs of control never get through."""
    text = CONCERT.replace("Konzert", name).replace("Kulturpalast\\, Dresden", place)
    try:
        found = events(text)
    except UnreadableCalendar:
        return
    for event in found:
        for line in (event.name, event.place or ""):
            assert not any(sign in line for sign in "\n\r\t\u202e\u2066\u2067\u2068\u2069\x00")
