"""Opening hours: the syntax is right, and people get to see all of them."""

from __future__ import annotations

from collections.abc import Iterator

from content.check.doors import all_doors
from content.finding import Finding, error, warning
from content.hours import is_valid
from content.load import Folder
from content.timetable import timetable


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about the opening hours of all doors."""
    for door in all_doors(folder):
        expression = door.opening_hours
        if expression is None:
            continue
        file, line = door.file, door.line("opening_hours")
        rules = timetable(expression)
        if not is_valid(expression):
            yield error(
                file.name,
                line,
                f"{expression!r} is no opening hours syntax.",
                "See https://wiki.openstreetmap.org/wiki/Key:opening_hours.",
            )
        elif rules is None:
            yield warning(
                file.name,
                line,
                f"{expression!r} is not shown: only months, days, PH and times are.",
                "Write it in simpler rules, remarks in text.",
            )
        elif rules.vague:
            yield warning(
                file.name, line, f"{expression!r} names days without times.", "Add the times where known."
            )
