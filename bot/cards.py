"""Shows a service as a card in one reader's language: only facts that are curated, each with its date."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime

from bot.message import Card, Door
from content.bidi import isolate_runs
from content.checked import checked_on
from content.dates import full_day, partial
from content.fallback import locales_for
from content.freshness import hours_of, hours_of_place, is_outdated, last_seen
from content.hours import status
from content.hours_text import hours_lines, state_line
from content.load import Content
from content.model import Address, Appointment, Audience, Confidence, Cost, Field, Place, Service, Source
from content.names import language_names
from content.papers import bring_line
from content.phrases import BETWEEN_TEXTS, Data
from content.protected import is_protected

PHONES = (Field.PHONE, Field.PHONE_2, Field.PHONE_ABROAD)
WHERE = frozenset({Field.ADDRESS, *PHONES})
RELIED_ON = (Field.ADDRESS, *PHONES, Field.OPENING_HOURS, Field.PLACES)
"""What somebody goes by: where the date of one of these is unknown, the card says so."""

UNCONFIRMED = (Field.NAME, Field.WEBSITE)
"""What a card of low confidence shows; anything else might send somebody to the wrong door."""

COST = {Cost.FREE: "card-free", Cost.PAID: "card-paid"}
APPOINTMENT = {Appointment.REQUIRED: "card-appointment-required", Appointment.WALK_IN: "card-walk-in"}


def card(service: Service, content: Content, locale: str, when: datetime) -> Card:
    """The card of a service at a moment (aware); PhraseError where content lacks a phrase in every language."""
    if service.confidence is Confidence.LOW:
        return _unconfirmed(service, content, locale)
    line = content.phrases.line
    secret = is_protected(service)
    hours = hours_of(service, when)
    state = status(hours, when)
    shown = _shown(service, when)
    as_of = oldest(service, shown)
    address = None if secret else service.address
    return Card(
        service=service.id,
        name=service.name,
        what=in_languages(service.text, content, locale, BETWEEN_TEXTS),
        provider=service.provider,
        topics=service.topics,
        address=one_line(address) if address else None,
        address_note=_old(service, Field.ADDRESS, content, locale, when) if address else None,
        phones=service.phones,
        phone_notes=dict(_phone_notes(service, content, locale, when)),
        email=service.email,
        website=service.website,
        open=state.open,
        open_text=state_line(state, when, content.phrases, locale),
        hours=hours_lines(hours, content.phrases, locale),
        languages=line("card-languages", _spoken(service), locale) if service.languages else None,
        notes=tuple(line(phrase, {}, locale) for phrase in _notes(service)),
        bring=bring_line(service.what_to_bring, content, locale),
        places=()
        if secret
        else tuple(_door(service, place, content, locale, when) for place in service.places),
        as_of=as_of,
        as_of_text=_provenance(service, shown, content, locale),
        source=source(service, WHERE),
        checked=checked_on(service),
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


def noted(fact: str | None, note: str | None) -> str:
    """A fact of a card on one line, with the note that it is old beside it; "" where it is unknown."""
    return f"{fact} ({note})" if fact and note else fact or ""


def oldest(service: Service, fields: tuple[Field, ...]) -> str | None:
    """The month (YYYY-MM, or YYYY) in which the longest unseen of these facts was last seen; None if none is dated."""
    dates = [seen for field in fields if (seen := last_seen(service, field))]
    return min(dates)[:7] if dates else None


def source(service: Service, fields: frozenset[Field]) -> str | None:
    """The link of the newest source that supports one of these facts, else of the first source."""
    supporting: list[Source] = [found for found in service.sources if fields & set(found.supports)]
    if supporting:
        return max(supporting, key=lambda found: found.seen or "").url
    return service.sources[0].url if service.sources else None


def _unconfirmed(service: Service, content: Content, locale: str) -> Card:
    return Card(
        service=service.id,
        name=service.name,
        topics=service.topics,
        website=service.website,
        notes=(content.phrases.line("card-please-check", {}, locale),),
        as_of=oldest(service, UNCONFIRMED),
        as_of_text=_provenance(service, UNCONFIRMED, content, locale),
        source=source(service, frozenset(UNCONFIRMED)),
    )


def _door(service: Service, place: Place, content: Content, locale: str, when: datetime) -> Door:
    hours = hours_of_place(service, place, when)
    state = status(hours, when)
    return Door(
        name=place.name,
        address=one_line(place.address),
        phone=place.phone,
        open=state.open,
        open_text=state_line(state, when, content.phrases, locale),
        hours=hours_lines(hours, content.phrases, locale),
        note=_old(service, Field.PLACES, content, locale, when),
    )


def _old(service: Service, field: Field, content: Content, locale: str, when: datetime) -> str | None:
    """The note that a fact is old; None for others."""
    seen = last_seen(service, field)
    if seen is None or not is_outdated(service, field, when):
        return None
    return content.phrases.line("card-as-of", {"year": seen[:4]}, locale)


def _phone_notes(
    service: Service, content: Content, locale: str, when: datetime
) -> Iterator[tuple[str, str]]:
    for field in PHONES:
        number: str | None = getattr(service, field.value)
        note = _old(service, field, content, locale, when) if number else None
        if number and note:
            yield number, note


def _shown(service: Service, when: datetime) -> tuple[Field, ...]:
    """The facts that the card shows, in a fixed order."""
    hidden = set() if service.text else {Field.WHAT}
    if hours_of(service, when) is None:
        hidden.add(Field.OPENING_HOURS)
    if is_protected(service):
        hidden |= {Field.ADDRESS, Field.PLACES}
    if not _for_one_sex(service):
        hidden.add(Field.AUDIENCE)
    return tuple(
        field
        for field in Field
        if field not in hidden and (field is Field.WHAT or getattr(service, field.value))
    )


def _provenance(service: Service, shown: tuple[Field, ...], content: Content, locale: str) -> str:
    line = content.phrases.line
    checked = checked_on(service)
    if checked:
        day = date.fromisoformat(checked)
        return line("card-checked", lambda code: {"date": full_day(day, code)}, locale)
    as_of = oldest(service, shown)
    if as_of is None:
        return line("card-source-unknown", {}, locale)
    partly = any(field in RELIED_ON and last_seen(service, field) is None for field in shown)
    phrase = "card-source-partly" if partly else "card-source"
    return line(phrase, lambda code: {"date": partial(as_of, code)}, locale)


def _spoken(service: Service) -> Callable[[str], Data]:
    return lambda code: {"languages": language_names(service.languages, code)}


def _notes(service: Service) -> list[str]:
    notes = []
    if service.cost:
        notes.append(COST[service.cost])
    if service.appointment:
        notes.append(APPOINTMENT[service.appointment])
    only = _for_one_sex(service)
    return [*notes, only] if only else notes


def _for_one_sex(service: Service) -> str | None:
    """The phrase that says it, for services of women or of men alone: who may not come in must know before they go."""
    women, men = Audience.WOMEN in service.audience, Audience.MEN in service.audience
    if women == men:
        return None
    return "card-for-women" if women else "card-for-men"
