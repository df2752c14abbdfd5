"""Events: their dates can be read and come at all, every fact has a source, and people know where to go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from content.event import Event, EventField
from content.event_dates import ever
from content.files import File
from content.finding import Finding, error, warning
from content.load import Folder
from content.model import Confidence, Service
from content.names import is_known_language
from content.protected import is_protected

WITHOUT_SOURCE = frozenset({EventField.NAME})
"""A name comes with every page about the event."""

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

_GIVEN = {EventField.WHAT: "text", EventField.EXCEPTIONS: "not_on"}
"""Where the fields of a file are called otherwise than in a source's supports."""


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about events."""
    services = {file.value.id: file.value for file in folder.services}
    topics = {file.value.id for file in folder.topics}
    for file in folder.events:
        yield from _dates(file)
        yield from _sources(file)
        yield from _place(file, services)
        yield from _names(file, topics)


def _place(file: File[Event], services: Mapping[str, Service]) -> Iterator[Finding]:
    event = file.value
    holder = services.get(event.service) if event.service else None
    if event.service and holder is None:
        yield error(
            file.name, file.line("service"), f"There is no service {event.service}.", "Correct the id."
        )
    elif holder and is_protected(holder):
        yield error(
            file.name,
            file.line("service"),
            f"{holder.id} is protected: its place is secret.",
            "Remove the event.",
        )
    elif not event.address and not (holder and holder.address):
        yield error(
            file.name,
            None,
            "Nobody knows where it takes place.",
            "Give an address, or a service that has one.",
        )


def _names(file: File[Event], topics: set[str]) -> Iterator[Finding]:
    event = file.value
    for topic in event.topics:
        if topic not in topics:
            yield error(file.name, file.line("topics"), f"There is no topic {topic}.", "Correct the id.")
    for code in event.languages:
        if not is_known_language(code):
            yield error(file.name, file.line("languages"), f"{code} is no language.", "Correct the code.")


def _dates(file: File[Event]) -> Iterator[Finding]:
    event = file.value
    if event.rule and not event.first:
        yield error(file.name, file.line("rule"), "The rule has no first date.", "Give first.")
        return
    if not event.first and not event.dates:
        yield error(file.name, None, "There is no date.", "Give first, or dates.")
        return
    for field, days in _days(event):
        if not all(map(_is_real, days)):
            yield error(
                file.name, file.line(field), f"{field} has a day that no calendar has.", "Correct the date."
            )
            return
    if event.rule and event.first and not _fits(event.rule, event.first):
        yield error(
            file.name,
            file.line("first"),
            f"{event.first[:10]} is no day of the rule {event.rule}.",
            "Begin with the first day on which it takes place.",
        )
    elif not _takes_place(event):
        yield error(file.name, file.line("rule"), "It never takes place.", "Correct the rule or the dates.")
    if event.rule and not event.known_until:
        yield warning(
            file.name,
            file.line("rule"),
            "Nobody says until when it is known to take place.",
            "Give known_until, so that it ends if nobody looks after it.",
        )


def _days(event: Event) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "first", (event.first,) if event.first else ()
    yield "dates", event.dates
    yield "not_on", event.not_on
    yield "known_until", (event.known_until,) if event.known_until else ()


def _is_real(written: str) -> bool:
    try:
        date.fromisoformat(written[:10])
    except ValueError:
        return False
    return True


def _fits(rule: str, first: str) -> bool:
    """Whether the first date's weekday is one of the rule's: another one would be an extra date."""
    named = dict(part.split("=") for part in rule.split(";")).get("BYDAY")
    return named is None or WEEKDAYS[date.fromisoformat(first[:10]).weekday()] in {
        day[-2:] for day in named.split(",")
    }


def _takes_place(event: Event) -> bool:
    try:
        return ever(event)
    except (ValueError, OverflowError):
        return False


def _sources(file: File[Event]) -> Iterator[Finding]:
    event = file.value
    supported = {field for source in event.sources for field in source.supports}
    for field in EventField:
        if not _shown(event, field) or field in supported | WITHOUT_SOURCE:
            continue
        yield error(
            file.name,
            file.line(_GIVEN.get(field, field.value)),
            f"No source supports {field.value}.",
            "Add it to a source's supports, or remove the fact.",
        )
    dated = [source.seen for source in event.sources if EventField.DATES in source.supports]
    if not any(dated):
        yield warning(
            file.name,
            file.line("sources"),
            "No page that names the dates has a date itself.",
            "Note when it was written or seen.",
        )


def _shown(event: Event, field: EventField) -> bool:
    if field is EventField.DATES:
        return event.confidence is not Confidence.LOW
    return bool(getattr(event, _GIVEN.get(field, field.value)))
