"""What is known of an event altogether: its own facts, and beside them those of the service that holds it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from msgspec.structs import replace

from content.checked import check_of, is_checked
from content.event import Event, EventField, EventSource
from content.model import Check, Confidence, Field, Service, Source

INHERITED: Final = frozenset(
    {
        Field.PROVIDER,
        Field.WHAT,
        Field.ADDRESS,
        Field.PHONE,
        Field.PHONE_2,
        Field.PHONE_ABROAD,
        Field.EMAIL,
        Field.WEBSITE,
        Field.LANGUAGES,
        Field.COST,
        Field.APPOINTMENT,
        Field.AUDIENCE,
    }
)
"""What holds for an event if it says nothing else; hours, further doors and papers are the service's own."""

_AS_FIELD: Final[Mapping[EventField, Field]] = MappingProxyType(
    {each: Field(each.value) for each in EventField if each.value in {field.value for field in Field}}
)


def as_service(event: Event, holder: Service | None) -> Service:
    """The facts of an event in the shape of a service without hours, for a card; its id stays the event's.

    Every fact keeps the sources of whoever says it. It counts as checked where all of its facts are: whoever has
    confirmed the event has not seen the service's.
    """
    own = {field for field in _AS_FIELD.values() if _says(event, field)} | {Field.NAME}
    inherited = {
        field for field in INHERITED - own if holder and (field is Field.WHAT or _has(holder, field))
    }
    facts = {field.value: getattr(holder, field.value) for field in inherited - {Field.WHAT}}
    facts |= {field.value: getattr(event, field.value) for field in own - {Field.WHAT}}
    text = event.text or (holder.text if holder else {})
    sources = [*(_own(source, own) for source in event.sources)]
    sources += [_kept(source, inherited) for source in (holder.sources if holder else ())]
    low = Confidence.LOW in {event.confidence, holder.confidence if holder else event.confidence}
    known = Service(
        id=event.id,
        topics=event.topics,
        confidence=Confidence.LOW if low else event.confidence,
        sources=tuple(source for source in sources if source.supports),
        text=text,
        **facts,
    )
    check = _check(event, holder if inherited - {Field.WHAT} else None)
    return (
        replace(known, checked=check_of(known, by=check.by, on=date.fromisoformat(check.on)))
        if check
        else known
    )


def _check(event: Event, lender: Service | None) -> Check | None:
    """The check that holds for all facts: the older one, where the event and whoever lends it facts are both checked."""
    checks = [entry.checked if is_checked(entry) else None for entry in (event, lender) if entry]
    known = [check for check in checks if check]
    return min(known, key=lambda check: check.on) if len(known) == len(checks) else None


def _says(event: Event, field: Field) -> bool:
    return bool(event.text if field is Field.WHAT else getattr(event, field.value))


def _has(service: Service, field: Field) -> bool:
    return bool(getattr(service, field.value))


def _own(source: EventSource, own: set[Field]) -> Source:
    fields = (_AS_FIELD[field] for field in source.supports if field in _AS_FIELD)
    return Source(url=source.url, supports=tuple(field for field in fields if field in own), seen=source.seen)


def _kept(source: Source, inherited: set[Field]) -> Source:
    return Source(
        url=source.url,
        supports=tuple(field for field in source.supports if field in inherited),
        seen=source.seen,
    )
