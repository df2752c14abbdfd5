"""What fits into the fields of a sentence, and how each value is written for a reader of one language.

Values are plain data (strings, whole numbers, lists of strings), so that they can be stored and written again in
another language: a day as 2026-03-06, a time as 14:30, an amount as 12.50 euros, a language as its code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from typing import TypeAlias
from urllib.parse import urlsplit

from content.sentence import FieldKind

Plain: TypeAlias = "str | int | Sequence[str]"
"""A value as it is given, kept and stored. Papers are a list, numbers are whole numbers, all else is text."""

LONGEST_TEXT = 200
LONGEST_LINK = 500
"""Characters: an address or a list of papers is shorter, and a longer link hardly survives being copied."""

MOST_PAPERS = 20

LARGEST_NUMBER = 999
"""Days, weeks, minutes and pages: from here on every language would group the digits."""

FARTHEST = timedelta(days=3 * 366)
"""A day further ahead is a slip of the keyboard: nobody gives appointments for it."""

_DIRECTING = dict.fromkeys(
    map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
"""Marks of direction would break out of the isolates that a value is shown in."""

_TYPED_DAY = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})", re.ASCII)
_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)", re.ASCII)
_PHONE = re.compile(r"\+?[\d(][\d ()/.-]*\d", re.ASCII)
_PHONE_DIGITS = range(3, 16)
_AMOUNT = re.compile(r"(?:(\d{1,5})|(\d{1,2}\.\d{3}))(?:[.,](\d{1,2}))?", re.ASCII)
_EURO = re.compile(r"^(?:€|EUR)|(?:€|EUR|Euro)$", re.IGNORECASE)


class FieldProblem(str, Enum):
    """Why a value does not fit; content/phrases says each as `console-phrasebook-problem-…` with what to do."""

    MISSING = "missing"
    TOO_LONG = "too-long"
    DAY = "day"
    PAST = "past"
    FAR = "far"
    TIME = "time"
    PHONE = "phone"
    LINK = "link"
    AMOUNT = "amount"
    LANGUAGE = "language"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Unfit(Exception):  # its policy: the field is asked for again, with the problem beside it
    """A value that does not fit into its field."""

    problem: FieldProblem


@dataclass(frozen=True, slots=True)
class Bounds:
    """What values are measured by: the day on which they are given, and the languages that have a name."""

    today: date
    languages: frozenset[str]


def most(kind: FieldKind) -> int:
    """The largest number that fits, or the most characters of a text."""
    if kind is FieldKind.NUMBER:
        return LARGEST_NUMBER
    return LONGEST_LINK if kind is FieldKind.LINK else LONGEST_TEXT


def kept(kind: FieldKind, given: Plain | None, bounds: Bounds) -> str | int | tuple[str, ...]:
    """The value as it is kept; Unfit where it does not fit."""
    if kind is FieldKind.PAPERS:
        return _papers(given)
    text = _clean(str(given) if isinstance(given, (str, int)) else "")
    if not text:
        raise Unfit(FieldProblem.MISSING)
    return _READ[kind](text, bounds)


def _clean(text: str) -> str:
    """On one line, without what nobody sees."""
    visible = "".join(
        sign if sign.isprintable() or sign == "\u200c" else " " for sign in text.translate(_DIRECTING)
    )
    return " ".join(visible.split())


def _text(text: str, _: Bounds) -> str:
    if len(text) > LONGEST_TEXT:
        raise Unfit(FieldProblem.TOO_LONG)
    return text


def _day(text: str, bounds: Bounds) -> str:
    typed = _TYPED_DAY.fullmatch(text)
    try:
        day = date(*(int(typed[part]) for part in (3, 2, 1))) if typed else date.fromisoformat(text)
    except ValueError as problem:
        raise Unfit(FieldProblem.DAY) from problem
    if day < bounds.today:
        raise Unfit(FieldProblem.PAST)
    if day > bounds.today + FARTHEST:
        raise Unfit(FieldProblem.FAR)
    return day.isoformat()


def _time(text: str, _: Bounds) -> str:
    match = _TIME.fullmatch(text)
    if match is None:
        raise Unfit(FieldProblem.TIME)
    return f"{int(match[1]):02}:{match[2]}"


def _phone(text: str, _: Bounds) -> str:
    if not _PHONE.fullmatch(text) or sum(sign.isdigit() for sign in text) not in _PHONE_DIGITS:
        raise Unfit(FieldProblem.PHONE)
    return text


def _link(text: str, _: Bounds) -> str:
    if len(text) > LONGEST_LINK:
        raise Unfit(FieldProblem.TOO_LONG)
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        named = parts.username is not None or parts.password is not None
    except ValueError as problem:
        raise Unfit(FieldProblem.LINK) from problem
    if parts.scheme != "https" or "." not in host.strip(".") or named or re.search(r'[\s<>"\\]', text):
        raise Unfit(FieldProblem.LINK)
    return text


def _amount(text: str, _: Bounds) -> str:
    match = _AMOUNT.fullmatch(_EURO.sub("", text).strip())
    if match is None:
        raise Unfit(FieldProblem.AMOUNT)
    euros, cents = match[1] or match[2].replace(".", ""), match[3] or "0"
    amount = Decimal(f"{euros}.{cents}")
    if not amount:
        raise Unfit(FieldProblem.AMOUNT)
    return f"{amount:.2f}"


def _language(text: str, bounds: Bounds) -> str:
    if text not in bounds.languages:
        raise Unfit(FieldProblem.LANGUAGE)
    return text


def _number(text: str, _: Bounds) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 5 and 1 <= int(text) <= LARGEST_NUMBER):
        raise Unfit(FieldProblem.NUMBER)
    return int(text)


def _papers(given: Plain | None) -> tuple[str, ...]:
    """Values of content.model.Paper and what else is to be brought, in the caseworker's words."""
    listed = [given] if isinstance(given, str) else given if isinstance(given, Sequence) else ()
    found = tuple(dict.fromkeys(text for each in listed if (text := _clean(str(each)))))
    if not found:
        raise Unfit(FieldProblem.MISSING)
    if len(found) > MOST_PAPERS or any(len(text) > LONGEST_TEXT for text in found):
        raise Unfit(FieldProblem.TOO_LONG)
    return found


_READ: Mapping[FieldKind, Callable[[str, Bounds], str | int]] = {
    FieldKind.DATE: _day,
    FieldKind.TIME: _time,
    FieldKind.PLACE: _text,
    FieldKind.PERSON: _text,
    FieldKind.OFFICE: _text,
    FieldKind.PHONE: _phone,
    FieldKind.LINK: _link,
    FieldKind.AMOUNT: _amount,
    FieldKind.LANGUAGE: _language,
    FieldKind.NUMBER: _number,
}
