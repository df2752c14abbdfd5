"""Reads opening hours in OpenStreetMap's syntax as rules that can be written out for people.

A subset: months, weekdays, public holidays (PH) and times, rules joined by ";" or ", ". Whatever lies outside
of it (comments, sunrise, school holidays, weeks) gives None: then hours are neither judged nor written out.
Syntax: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
ALWAYS = "24/7"

Span: TypeAlias = tuple[int, int]
"""First and last of a row, counted from 0 (Monday, January); both the same for a single one."""


@dataclass(frozen=True, slots=True)
class Times:
    """Opening and closing time ("08:00", "12:00"); `until` is None where only the beginning is known."""

    begin: str
    until: str | None


@dataclass(frozen=True, slots=True)
class Rule:
    """Some days and their times. No months: the whole year; no days and no holidays: every day."""

    months: tuple[Span, ...] = ()
    days: tuple[Span, ...] = ()
    holidays: bool = False
    times: tuple[Times, ...] = ()
    closed: bool = False

    @property
    def vague(self) -> bool:
        """Whether it names days, but not when they begin: nobody can say that it is open."""
        return not self.times and not self.closed


@dataclass(frozen=True, slots=True)
class Timetable:
    """All rules of a place, in their order. `always` is open day and night and has no rules."""

    rules: tuple[Rule, ...] = ()
    always: bool = False

    @property
    def vague(self) -> bool:
        """Whether any rule lacks its times."""
        return any(rule.vague for rule in self.rules)

    @property
    def open_ended(self) -> bool:
        """Whether any closing time is missing."""
        return any(times.until is None for rule in self.rules for times in rule.times)

    @property
    def knows_holidays(self) -> bool:
        """Whether it says what holds on public holidays."""
        return self.always or any(rule.holidays for rule in self.rules)


_MONTH = "(?:" + "|".join(MONTHS) + ")"
_DAY = "(?:" + "|".join(WEEKDAYS) + ")"
_TIME = r"(?:[01]\d|2[0-3]):[0-5]\d"
_UNTIL = rf"(?:{_TIME}|24:00)"
_RULE = re.compile(
    rf"(?:(?P<months>{_MONTH}(?:-{_MONTH})?(?:,{_MONTH}(?:-{_MONTH})?)*):?(?:\s+|$))?"
    rf"(?:(?P<days>(?:PH|{_DAY}(?:-{_DAY})?)(?:,(?:PH|{_DAY}(?:-{_DAY})?))*)(?:\s+|$))?"
    rf"(?:(?P<times>{_TIME}(?:-{_UNTIL}|\+)(?:,\s*{_TIME}(?:-{_UNTIL}|\+))*)|(?P<closed>off|closed))?"
)
_BETWEEN = re.compile(rf"\s*;\s*|\s*,\s+(?!{_TIME})")


@lru_cache(maxsize=4096)
def timetable(opening_hours: str) -> Timetable | None:
    """The rules of an expression, or None where it lies outside of the subset."""
    expression = opening_hours.strip()
    if expression == ALWAYS:
        return Timetable(always=True)
    rules = [_rule(part) for part in _BETWEEN.split(expression)]
    return None if None in rules else Timetable(tuple(rule for rule in rules if rule is not None))


def _rule(part: str) -> Rule | None:
    match = _RULE.fullmatch(part)
    if match is None or not part:
        return None
    days = (match["days"] or "").split(",") if match["days"] else []
    return Rule(
        months=_spans(match["months"].split(","), MONTHS) if match["months"] else (),
        days=_spans([day for day in days if day != "PH"], WEEKDAYS),
        holidays="PH" in days,
        times=tuple(_times(times) for times in re.split(r",\s*", match["times"])) if match["times"] else (),
        closed=match["closed"] is not None,
    )


def _spans(parts: list[str], names: tuple[str, ...]) -> tuple[Span, ...]:
    spans = []
    for part in parts:
        first, _, last = part.partition("-")
        spans.append((names.index(first), names.index(last or first)))
    return tuple(spans)


def _times(text: str) -> Times:
    if text.endswith("+"):
        return Times(text[:-1], None)
    begin, _, until = text.partition("-")
    return Times(begin, until)
