"""What travels through Lotse: frozen values without any input or output.

An `Incoming` comes in from a channel, a `Reply` (phrase ids and data, no language yet) comes out of the
engine, and a `Rendered` reply (the same in one reader's language) goes out to channel and transcript.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Value: TypeAlias = str | int | float | bool | None
"""What a phrase's data may hold: plain values, never sentences."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message of a person, as a channel hands it over.

    `client_id` is the sender's own id of this message: a repeat carries the same one. Exactly one of
    `text` and `press` (a button's id) is set. `hint` is the channel's guess of the locale, if it has one.
    """

    conversation: str
    client_id: str
    text: str | None = None
    press: str | None = None
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply before a language is chosen: a phrase's id and what fills it.

    `services` are ids of content/services, shown as cards below the text; `buttons` are ids that
    content.buttons knows; `events` are ids of content/events or of a calendar's events, shown as cards, too.
    """

    phrase: str
    data: Mapping[str, Value] = field(default_factory=dict)
    services: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Button:
    """A button as the reader sees it; a press sends the id back."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Door:
    """A further door of a service, such as a branch; `note` says that the facts are old."""

    name: str
    address: str
    phone: str | None = None
    open: bool | None = None
    open_text: str | None = None
    hours: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One service, or one event, as it was shown, in one reader's language.

    Unknown facts are None or empty and their lines are left out: missing never means "no".
    `open` is None where hours are unknown or too old; `as_of` is the oldest date of the facts shown (YYYY-MM).
    An event's card has no `service`; `event` is its id and `dates` are its next dates in words, the soonest first.
    `address_note` and `phone_notes` (number → note) say that a fact is old and has to be checked.
    """

    service: str
    name: str
    what: str = ""
    provider: str | None = None
    topics: tuple[str, ...] = ()
    address: str | None = None
    address_note: str | None = None
    phones: tuple[str, ...] = ()
    phone_notes: Mapping[str, str] = field(default_factory=dict)
    email: str | None = None
    website: str | None = None
    open: bool | None = None
    open_text: str | None = None
    hours: tuple[str, ...] = ()
    languages: str | None = None
    notes: tuple[str, ...] = ()
    bring: str | None = None
    places: tuple[Door, ...] = ()
    as_of: str | None = None
    as_of_text: str = ""
    source: str | None = None
    checked: str | None = None
    event: str | None = None
    dates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rendered:
    """A reply as one reader sees it: what is sent, and what the transcript keeps.

    `locale` is the language that the text is written in (the first, where a fallback shows two). Below text and
    cards stand small lines: `sources` say where a guide comes from and how old the law in it is, `note` says that
    something shown is a draft.
    """

    phrase: str
    locale: str
    text: str
    cards: tuple[Card, ...] = ()
    buttons: tuple[Button, ...] = ()
    sources: tuple[str, ...] = ()
    note: str | None = None
