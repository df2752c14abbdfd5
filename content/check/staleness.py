"""Age: dates are real days, and people see how many facts nobody has confirmed for long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from content.checked import checked_on
from content.files import File
from content.finding import Finding, error, warning
from content.freshness import last_day
from content.load import SERVICES, Folder
from content.model import Service
from content.staleness import Reason, day_before, stale_facts

OLD = "2y"
"""From this age on a fact is counted here; cards give up hours after five years (content.freshness)."""

CHECK_AGAIN = "1y"
"""How long a named human's check of a service lasts."""


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about dates that no calendar has: nothing can say how old such a fact is."""
    for name, line, seen in _dates(folder):
        if not _is_real(seen):
            yield error(name, line, f"{seen} is no day of any calendar.", "Correct the date.")


def care(folder: Folder, today: date) -> Iterator[Finding]:
    """Dates that are still to come, and how much is old or unchecked, in one finding each."""
    for name, line, seen in _dates(folder):
        if _is_real(seen) and _first_day(seen) > today:
            yield error(name, line, f"{seen} has not been yet.", "Correct the date.")
    services = [file.value for file in folder.services if all(_is_real(seen) for _, seen in _of(file))]
    old = {
        fact.service for fact in stale_facts(services, day_before(OLD, today)) if fact.reason is Reason.OLD
    }
    if old:
        yield warning(
            SERVICES,
            None,
            f"{len(old)} of {len(services)} services have facts that are older than {OLD}.",
            f"See `lotse content stale --older {OLD}`.",
        )
    yield from _unchecked(services, today)


def _unchecked(services: Iterable[Service], today: date) -> Iterator[Finding]:
    total = never = again = 0
    until = day_before(CHECK_AGAIN, today)
    for service in services:
        total += 1
        checked = checked_on(service)
        never += checked is None
        again += checked is not None and last_day(checked) < until
    if never:
        yield warning(
            SERVICES,
            None,
            f"{never} of {total} services have not been checked by a named human.",
            "Ring them up or visit them, then `lotse content checked <service> --by <name>`.",
        )
    if again:
        yield warning(
            SERVICES,
            None,
            f"{again} of {total} services were checked more than {CHECK_AGAIN} ago.",
            "Check them again.",
        )


def _dates(folder: Folder) -> Iterator[tuple[str, int | None, str]]:
    for file in folder.services:
        for path, seen in _of(file):
            yield file.name, file.line(*path), seen
    for topic in folder.topics:
        for index, source in enumerate(topic.value.sources):
            for field, seen_on in (("seen", source.seen), ("law_as_of", source.law_as_of)):
                if seen_on:
                    yield topic.name, topic.line("sources", index, field), seen_on


def _of(file: File[Service]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for index, source in enumerate(file.value.sources):
        if source.seen:
            yield ("sources", index, "seen"), source.seen
    if file.value.checked:
        yield ("checked", "on"), file.value.checked.on


def _is_real(seen: str) -> bool:
    try:
        last_day(seen)
    except ValueError:
        return False
    return True


def _first_day(seen: str) -> date:
    """The first day that a date means: 2026 has been from 1 January on."""
    parts = [int(part) for part in seen.split("-")]
    return date(parts[0], *[*parts[1:], 1, 1][:2])
