"""content/dates.py and content/names.py: months, days and languages as the reader calls them."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from content import dates
from content.bidi import FIRST_STRONG, POP
from content.calendar_words import CALENDAR_WORDS, CalendarFile, words_of
from content.files import File, decode
from content.finding import Finding
from content.hours import BERLIN, Status
from content.hours_text import state_line
from content.load import Content
from content.names import is_known_language, language_name, language_names


@pytest.mark.parametrize(
    ("seen", "code", "shown"),
    [
        ("2026-03-06", "de", "März 2026"),
        ("2026-03", "uk", "березень 2026 року"),
        ("2026-03", "ar", "آذار/مارس 2026"),
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


@pytest.mark.parametrize(
    ("code", "day", "month", "weekday", "open_until"),
    [
        ("de", "1. März 2026", "März 2026", "Freitag", "Jetzt geöffnet, bis 18:00 Uhr"),
        ("en", "1 March 2026", "March 2026", "Friday", "Open now, until 18:00"),
        ("uk", "1 березня 2026 року", "березень 2026 року", "пʼятниця", "Зараз відчинено, до 18:00"),
        ("ru", "1 марта 2026 года", "март 2026 года", "пятница", "Сейчас открыто, до 18:00"),
        ("ar", "1 آذار/مارس 2026", "آذار/مارس 2026", "الجمعة", "مفتوح الآن حتى الساعة 18:00"),
        ("fa", "1 مارس/مارچ 2026", "مارس/مارچ 2026", "جمعه", "اکنون باز است، تا ساعت 18:00"),
        ("ps", "1 مارچ 2026", "مارچ 2026", "جمعه", "اوس خلاص دی، تر 18:00 بجو"),
        ("tr", "1 Mart 2026", "Mart 2026", "Cuma", "Şu an açık, kapanış: 18:00"),
        ("kmr", "1 adar (März) 2026", "adar (März) 2026", "în", "Niha vekirî ye, heta saet 18:00"),
        ("ti", "1 መጋቢት (März) 2026", "መጋቢት (März) 2026", "ዓርቢ", "ሕጂ ክፉት፣ ክሳብ ሰዓት 18:00"),
        ("es", "1 de marzo de 2026", "marzo de 2026", "viernes", "Abierto ahora, hasta las 18:00"),
        ("fr", "1 mars 2026", "mars 2026", "vendredi", "Ouvert maintenant, jusqu’à 18:00"),
    ],
)
def test_dates_read_as_people_write_them(
    shipped: Content, code: str, day: str, month: str, weekday: str, open_until: str
) -> None:
    """A full day, a month with its year, a weekday and the state of a place, in all twelve languages."""
    assert dates.full_day(date(2026, 3, 1), code) == day
    assert dates.partial("2026-03", code) == month
    assert dates.weekday(4, code) == weekday
    afternoon = datetime(2026, 3, 6, 15, tzinfo=BERLIN)
    line = state_line(
        Status(open=True, changes_at=afternoon.replace(hour=18)), afternoon, shipped.phrases, code
    )
    assert (line or "").replace(FIRST_STRONG, "").replace(POP, "") == open_until


def test_all_twelve_languages_are_meant(shipped: Content) -> None:
    """A thirteenth would need words of its own above, and easy German reads those of German."""
    assert len([each for each in shipped.languages.values() if each.variant_of is None]) == 12
    assert dates.full_day(date(2026, 3, 1), "de-x-simple") == dates.full_day(date(2026, 3, 1), "de")


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("ps", "14 مارچ"),
        ("kmr", "14 adar (März)"),
        ("ti", "14 መጋቢት (März)"),
        ("uk", "14 березня"),
        ("en", "14 March"),
    ],
)
def test_the_day_stands_before_the_month(code: str, day: str) -> None:
    """As on German letters, also where CLDR begins with the month."""
    assert dates.day_and_month(date(2026, 3, 14), code) == day


def test_digits_are_those_on_doors_and_letters(shipped: Content) -> None:
    """0 to 9 in every language, in every month of the Gregorian calendar."""
    for code in shipped.languages:
        for number in range(1, 13):
            day = date(2026, number, 23)
            for text in (dates.full_day(day, code), dates.partial(day.isoformat(), code)):
                assert "2026" in text
                assert all(sign.isascii() for sign in text if sign.isnumeric())
            assert "23" in dates.full_day(day, code)


def test_own_words_are_those_of_declared_languages(shipped: Content) -> None:
    """Words for a language that nobody speaks here would be a typing mistake."""
    assert words_of("kmr").languages["de"] == "almanî"
    assert words_of("de") == words_of("qqq")
    text = (Path(dates.__file__).parent / CALENDAR_WORDS).read_text(encoding="utf-8")
    file = decode(text, CALENDAR_WORDS, CalendarFile)
    assert isinstance(file, File)
    assert set(file.value.words) <= set(shipped.languages)
    for words in file.value.words.values():
        assert all(is_known_language(code) for code in words.languages)


@pytest.mark.parametrize(
    "mistake",
    [
        '{dates: {full_day: "{month} {year}"}}',
        '{dates: {full_day: "{day} {month} {year} {hour}"}}',
        '{dates: {month_and_year: "{month}"}}',
        "{dates: {months: [Januar]}}",
        "{weekdays: [Montag]}",
        "{holidays: []}",
    ],
)
def test_words_that_would_spoil_a_date_are_refused(mistake: str) -> None:
    """A date without its day, a name too few: found when the file is read, not when somebody asks for an appointment."""
    found = decode(f"words: {{de: {mistake}}}", CALENDAR_WORDS, CalendarFile)
    assert isinstance(found, Finding)


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
    assert language_names(["de", "en"], "kmr") == "almanî, îngilîzî"
    assert language_names(["de", "ar"], "ps") == "جرمني، عربي"
    assert language_names(["de", "ar"], "ti") == "ጀርመንኛ፣ ዓረብኛ"
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
