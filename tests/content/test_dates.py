"""content/dates.py and content/names.py: months, days and languages as the reader calls them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from content import dates
from content.load import Content
from content.names import is_known_language, language_name, language_names


@pytest.mark.parametrize(
    ("seen", "code", "shown"),
    [
        ("2026-03-06", "de", "März 2026"),
        ("2026-03", "uk", "березень 2026"),
        ("2026-03", "ar", "مارس 2026"),
        ("2026", "en", "2026"),
    ],
)
def test_a_partial_date_is_as_exact_as_a_month(seen: str, code: str, shown: str) -> None:
    """A day is not more than people need, and a year is not made into a month."""
    assert dates.partial(seen, code) == shown


def test_every_declared_language_has_names(shipped: Content) -> None:
    """Months, weekdays and languages have names in each of them, Kurmanji's are not English."""
    for code in shipped.languages:
        assert "2026" in dates.partial("2026-09", code)
        assert dates.day_and_month(date(2026, 11, 1), code)
        assert dates.full_day(date(2026, 11, 1), code)
        assert len({dates.weekday(number, code) for number in range(7)}) == 7
        assert len({dates.month(number, code) for number in range(1, 13)}) == 12
        assert language_name("de", code)
    assert dates.weekday(0, "kmr") != dates.weekday(0, "en")


def test_times_are_written_as_on_doors() -> None:
    """The 24-hour clock, in every language."""
    assert dates.clock(datetime(2026, 1, 1, 8, 5)) == "08:05"  # noqa: DTZ001 (a clock's face has no zone)


@pytest.mark.parametrize(
    ("days", "nearness"),
    [
        (0, dates.Nearness.TODAY),
        (1, dates.Nearness.TOMORROW),
        (6, dates.Nearness.THIS_WEEK),
        (7, dates.Nearness.LATER),
    ],
)
def test_a_weekday_is_named_for_six_days(days: int, nearness: dates.Nearness) -> None:
    """In a week from now "on Monday" would mean the wrong Monday."""
    now = datetime(2026, 11, 23, 22)  # noqa: DTZ001 (both moments share a zone)
    assert dates.nearness(datetime(2026, 11, 23 + days, 23), now) is nearness  # noqa: DTZ001 (as above)


def test_languages_are_named_in_the_readers_language() -> None:
    """With the comma of the reader's script; what CLDR does not know keeps its code."""
    assert language_names(["de", "ar"], "en") == "German, Arabic"
    assert language_names(["de", "ar"], "ar") == "الألمانية، العربية"
    assert language_name("kmr", "de") == "Kurdisch"
    assert language_name("qqq", "de") == "qqq"
    assert is_known_language("ti")
    assert not is_known_language("qqq")


def test_an_unknown_language_reads_english_names() -> None:
    """A code that CLDR does not know gets English, never an error."""
    assert dates.weekday(0, "qqq") == "Monday"


def test_plural_forms_are_those_of_the_language() -> None:
    """Arabic distinguishes six, Turkish two."""
    assert dates.plural_forms("ar") == {"zero", "one", "two", "few", "many", "other"}
    assert dates.plural_forms("tr") == {"one", "other"}
