"""content/hours_text.py: hours and the present state as people read them."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from content.bidi import FIRST_STRONG, POP
from content.hours import BERLIN, Status
from content.hours_text import hours_lines, state_line
from content.load import Content

MONDAY = datetime(2026, 11, 23, 11, tzinfo=BERLIN)


def plain(text: str | None) -> str:
    """The text as it is seen: isolates cannot be seen."""
    return (text or "").replace(FIRST_STRONG, "").replace(POP, "")


@pytest.mark.parametrize(
    ("hours", "code", "lines"),
    [
        ("Mo-Fr 10:00-12:00; Sa 09:00-10:00", "de", ["Montag–Freitag: 10:00–12:00", "Samstag: 09:00–10:00"]),
        ("Tu,Th 14:00-17:00", "uk", ["Вівторок, четвер: 14:00–17:00"]),
        ("Mo 17:00+", "en", ["Monday: from 17:00"]),
        ("Nov-Mar: Mo-Su 20:00-07:00", "en", ["November–March · Every day: 20:00–07:00"]),
        ("09:00-20:00", "ar", ["كل يوم: 09:00–20:00"]),
        ("Mo-Su,PH 17:00-23:00", "en", ["Every day, public holidays: 17:00–23:00"]),
        ("PH off", "de", ["Feiertage: geschlossen"]),
        ("Mo,We 08:00-09:00,14:00-15:00", "fa", ["دوشنبه، چهارشنبه: 08:00–09:00، 14:00–15:00"]),
        ("Th", "en", ["Thursday"]),
        ("09:00-20:00", "ru", ["Ежедневно: 09:00–20:00"]),
        ("24/7", "en", []),
        ("sunrise-sunset", "en", []),
        (None, "en", []),
    ],
)
def test_hours_are_written_out(shipped: Content, hours: str | None, code: str, lines: list[str]) -> None:
    """A line for each rule in the reader's language; what cannot be read is not shown."""
    assert [plain(line) for line in hours_lines(hours, shipped.phrases, code)] == lines


def test_the_earlier_time_comes_first_in_arabic(shipped: Content) -> None:
    """Each time is isolated alone, so that the span runs from right to left like the sentence."""
    (line,) = hours_lines("09:00-20:00", shipped.phrases, "ar")
    assert line.endswith(f"{FIRST_STRONG}09:00{POP}–{FIRST_STRONG}20:00{POP}")


@pytest.mark.parametrize(
    ("status", "line"),
    [
        (Status(None), ""),
        (Status(open=True, always=True), "Open day and night"),
        (Status(open=True), "Open now"),
        (Status(open=True, changes_at=MONDAY.replace(hour=12)), "Open now, until 12:00"),
        (Status(open=False), "Closed now"),
        (Status(open=False, changes_at=MONDAY.replace(hour=14)), "Closed now, opens today at 14:00"),
        (Status(open=False, changes_at=MONDAY + timedelta(days=1)), "Closed now, opens tomorrow at 11:00"),
        (Status(open=False, changes_at=MONDAY + timedelta(days=3)), "Closed now, opens on Thursday at 11:00"),
        (
            Status(open=False, changes_at=MONDAY + timedelta(days=8)),
            "Closed now, opens on 1 December at 11:00",
        ),
    ],
)
def test_the_state_is_said_in_one_line(shipped: Content, status: Status, line: str) -> None:
    """Until when, or from when, as near as a person would say it; unknown says nothing."""
    assert plain(state_line(status, MONDAY, shipped.phrases, "en")) == line


def test_every_language_can_say_every_state(shipped: Content) -> None:
    """No phrase of the card is missing anywhere."""
    for code in shipped.languages:
        for days in (0, 1, 3, 30):
            status = Status(open=False, changes_at=MONDAY.replace(hour=14) + timedelta(days=days))
            assert state_line(status, MONDAY, shipped.phrases, code)
