"""Shows a service as a card in one reader's language: only facts that are curated, each with its date."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from bot.message import Card
from content.bidi import isolate_runs
from content.dates import full_day, partial
from content.fallback import locales_for
from content.hours import status
from content.hours_text import hours_lines, state_line
from content.load import Content
from content.model import Address, Appointment, Audience, Confidence, Cost, Field, Service, Source
from content.names import language_names
from content.phrases import BETWEEN_TEXTS, Data

WHERE = frozenset({Field.ADDRESS, Field.PHONE, Field.PHONE_2, Field.PHONE_ABROAD})
UNCONFIRMED = (Field.NAME, Field.WEBSITE)
"""What a card of low confidence shows; anything else might send somebody to the wrong door."""

COST = {Cost.FREE: "card-free", Cost.PAID: "card-paid"}
APPOINTMENT = {Appointment.REQUIRED: "card-appointment-required", Appointment.WALK_IN: "card-walk-in"}


def card(service: Service, content: Content, locale: str, when: datetime) -> Card:
    """The card of a service at a moment (aware); PhraseError where content lacks a phrase in every language."""
    if service.confidence is Confidence.LOW:
        return _unconfirmed(service, content, locale)
    line = content.phrases.line
    state = status(service.opening_hours, when)
    as_of = oldest(service, _shown(service))
    return Card(
        service=service.id,
        name=service.name,
        what=in_languages(service.text, content, locale, BETWEEN_TEXTS),
        provider=service.provider,
        topics=service.topics,
        address=one_line(service.address) if service.address else None,
        phones=service.phones,
        email=service.email,
        website=service.website,
        open=state.open,
        open_text=state_line(state, when, content.phrases, locale),
        hours=hours_lines(service.opening_hours, content.phrases, locale),
        languages=line("card-languages", _spoken(service), locale) if service.languages else None,
        notes=tuple(line(phrase, {}, locale) for phrase in _notes(service)),
        as_of=as_of,
        as_of_text=_provenance(service, as_of, content, locale),
        source=source(service, WHERE),
        checked=service.checked.on if service.checked else None,
    )


def in_languages(texts: Mapping[str, str], content: Content, locale: str, between: str) -> str:
    """A curated text in the reader's language, else in the fallback languages; "" where it is not written at all."""
    locales = locales_for(locale, content.languages, texts.__contains__)
    shown = (isolate_runs(texts[code].strip(), content.languages[code].direction) for code in locales)
    return between.join(dict.fromkeys(shown))


def one_line(address: Address) -> str:
    """An address as it stands on a letter, with the district: "Junghansstraße 2, 01277 Dresden (Striesen)"."""
    place = " ".join(part for part in (address.postcode, address.city) if part)
    line = f"{address.street}, {place}" if address.street else place
    return f"{line} ({address.district})" if address.district else line


def oldest(service: Service, fields: tuple[Field, ...]) -> str | None:
    """The month (YYYY-MM, or YYYY) in which the longest unseen of these facts was last seen; None if none is dated."""
    last_seen = []
    for field in fields:
        dates = [found.seen for found in service.sources if found.seen and field in found.supports]
        if dates:
            last_seen.append(max(dates))
    return min(last_seen)[:7] if last_seen else None


def source(service: Service, fields: frozenset[Field]) -> str | None:
    """The link of the newest source that supports one of these facts, else of the first source."""
    supporting: list[Source] = [found for found in service.sources if fields & set(found.supports)]
    if supporting:
        return max(supporting, key=lambda found: found.seen or "").url
    return service.sources[0].url if service.sources else None


def _unconfirmed(service: Service, content: Content, locale: str) -> Card:
    as_of = oldest(service, UNCONFIRMED)
    return Card(
        service=service.id,
        name=service.name,
        topics=service.topics,
        website=service.website,
        notes=(content.phrases.line("card-please-check", {}, locale),),
        as_of=as_of,
        as_of_text=_provenance(service, as_of, content, locale),
        source=source(service, frozenset(UNCONFIRMED)),
    )


def _shown(service: Service) -> tuple[Field, ...]:
    given = {field for field in Field if field is not Field.WHAT and getattr(service, field.value)}
    return tuple(given | {Field.WHAT} if service.text else given)


def _provenance(service: Service, as_of: str | None, content: Content, locale: str) -> str:
    line = content.phrases.line
    if service.checked and service.confidence is not Confidence.LOW:
        checked = date.fromisoformat(service.checked.on)
        return line("card-checked", lambda code: {"date": full_day(checked, code)}, locale)
    if as_of is None:
        return line("card-source-unknown", {}, locale)
    seen = as_of
    return line("card-source", lambda code: {"date": partial(seen, code)}, locale)


def _spoken(service: Service) -> Callable[[str], Data]:
    return lambda code: {"languages": language_names(service.languages, code)}


def _notes(service: Service) -> list[str]:
    notes = []
    if service.cost:
        notes.append(COST[service.cost])
    if service.appointment:
        notes.append(APPOINTMENT[service.appointment])
    if Audience.WOMEN in service.audience and Audience.MEN not in service.audience:
        notes.append("card-for-women")
    if Audience.MEN in service.audience and Audience.WOMEN not in service.audience:
        notes.append("card-for-men")
    return notes
