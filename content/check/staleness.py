"""Age: no date is still to come, and people see how many facts nobody has confirmed for long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from content.checked import checked_on
from content.districts import DistrictFile
from content.event import Event
from content.files import File
from content.finding import Finding, error, warning
from content.freshness import first_day, last_day
from content.load import SERVICES, Folder
from content.model import Service
from content.staleness import Reason, day_before, stale_facts

OLD = "2y"
"""From this age on a fact is counted here; cards give up hours after five years (content.freshness)."""

CHECK_AGAIN = "1y"
"""How long a named human's check of a service lasts."""


def care(folder: Folder, today: date) -> Iterator[Finding]:
    """Dates that are still to come, and how much is old or unchecked, in one finding each."""
    for name, line, seen in _dates(folder):
        if first_day(seen) > today:
            yield error(name, line, f"{seen} has not been yet.", "Correct the date.")
    services = [file.value for file in folder.services]
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
    for service in folder.services:
        yield from _dates_of(service, (page.seen for page in service.value.sources))
    for event in folder.events:
        yield from _dates_of(event, (page.seen for page in event.value.sources))
    for topic in folder.topics:
        for index, source in enumerate(topic.value.sources):
            for field, seen_on in (("seen", source.seen), ("law_as_of", source.law_as_of)):
                if seen_on:
                    yield topic.name, topic.line("sources", index, field), seen_on
    if folder.districts:
        yield from _dates_of_the_map(folder.districts)


def _dates_of(
    file: File[Service] | File[Event], pages: Iterable[str | None]
) -> Iterator[tuple[str, int | None, str]]:
    for index, seen in enumerate(pages):
        if seen:
            yield file.name, file.line("sources", index, "seen"), seen
    if file.value.checked:
        yield file.name, file.line("checked", "on"), file.value.checked.on


def _dates_of_the_map(file: File[DistrictFile]) -> Iterator[tuple[str, int | None, str]]:
    for index, borough in enumerate(file.value.boroughs):
        for position, page in enumerate(borough.sources):
            yield file.name, file.line("boroughs", index, "sources", position, "seen"), page.seen
    for index, border in enumerate(file.value.borders):
        yield file.name, file.line("borders", index, "seen"), border.seen
