"""How days, months and languages are called where people say it otherwise than CLDR.

The words stand in content/calendar_words.yml beside this module and are read once, when the first date is written: they
belong to the languages, not to a city's facts, and dates are written in so many places by a language's code alone that
every one of them would have to be handed the table.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from msgspec import Meta

from content.fallback import without_private_use
from content.files import decode, read_text
from content.finding import ContentError, Finding
from content.model import Frozen, LanguageCode, Written

CALENDAR_WORDS = "calendar_words.yml"

Months = Annotated[tuple[Written, ...], Meta(min_length=12, max_length=12)]
Weekdays = Annotated[tuple[Written, ...], Meta(min_length=7, max_length=7)]
FullDay = Annotated[
    str,
    Meta(pattern=r"^(?=.*\{day\})(?=.*\{month\})(?=.*\{year\})[^{}]*(?:\{(?:day|month|year)\}[^{}]*){3}$"),
]
DayAndMonth = Annotated[
    str, Meta(pattern=r"^(?=.*\{day\})(?=.*\{month\})[^{}]*(?:\{(?:day|month)\}[^{}]*){2}$")
]
MonthAndYear = Annotated[
    str, Meta(pattern=r"^(?=.*\{month\})(?=.*\{year\})[^{}]*(?:\{(?:month|year)\}[^{}]*){2}$")
]


class DateWords(Frozen, frozen=True):
    """How dates are written: patterns with {day}, {month} and {year}, and months where CLDR's are not said.

    `months` begin with January and stand alone as they stand in dates; without them CLDR declines the month.
    """

    months: Months | None = None
    full_day: FullDay = "{day} {month} {year}"
    day_and_month: DayAndMonth = "{day} {month}"
    month_and_year: MonthAndYear = "{month} {year}"


class CalendarWords(Frozen, frozen=True):
    """The words of one language. `weekdays` begin with Monday; `languages` are names by code."""

    dates: DateWords | None = None
    weekdays: Weekdays | None = None
    languages: Mapping[LanguageCode, Written] = {}


class CalendarFile(Frozen, frozen=True):
    """The shape of calendar_words.yml: words by the reader's language."""

    words: Mapping[LanguageCode, CalendarWords]


NOTHING = CalendarWords()


def words_of(code: str) -> CalendarWords:
    """The words of a reader's language, an easier form's too; empty where CLDR has all of them right."""
    return _table().get(without_private_use(code), NOTHING)


@lru_cache(maxsize=1)
def _table() -> Mapping[str, CalendarWords]:
    """The shipped words; ContentError where the file cannot be used."""
    text = read_text(Path(__file__).with_name(CALENDAR_WORDS), CALENDAR_WORDS)
    file = text if isinstance(text, Finding) else decode(text, CALENDAR_WORDS, CalendarFile)
    if isinstance(file, Finding):
        raise ContentError((file,))
    return MappingProxyType(dict(file.value.words))
