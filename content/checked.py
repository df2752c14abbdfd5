"""Whether a named human's check of an entry still holds: it confirms the facts as they were, and no others.

A check names the fingerprint of the facts that it confirms. Whoever corrects a phone number makes the entry unchecked
again, without having to think of it; a text, a source or a topic may change.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Final, TypeAlias

import msgspec

from content.event import Event
from content.model import Check, Confidence, Service
from content.texts import fingerprint

Entry: TypeAlias = "Service | Event"
"""What people check: places and numbers, and what takes place."""

NO_FACTS: Final = frozenset({"id", "topics", "confidence", "sources", "text", "checked"})
"""Texts have reviews of their own; the rest is how an entry is found and founded, which nobody confirms by a call."""

_FACTS: Final = {
    shape: tuple(name for name in shape.__struct_fields__ if name not in NO_FACTS)
    for shape in (Service, Event)
}


def facts_fingerprint(entry: Entry) -> str:
    """Sixteen hexadecimal digits that change when a fact does. What is unknown does not count: new fields do no harm."""
    known = {name: fact for name in _FACTS[type(entry)] if (fact := getattr(entry, name))}
    plain = msgspec.to_builtins(known)
    return fingerprint(json.dumps(plain, ensure_ascii=False, sort_keys=True))


def check_of(entry: Entry, *, by: str, on: date) -> Check:
    """A named human's confirmation of exactly these facts."""
    return Check(by=by, on=on.isoformat(), facts=facts_fingerprint(entry))


def is_checked(entry: Entry) -> bool:
    """Whether a named human has confirmed these very facts; never of low confidence, which says that they are unsure."""
    check = entry.checked
    if check is None or check.facts is None or entry.confidence is Confidence.LOW:
        return False
    return check.facts == facts_fingerprint(entry)


def checked_on(entry: Entry) -> str | None:
    """The day (YYYY-MM-DD) on which these very facts were confirmed; None where nobody has."""
    return entry.checked.on if entry.checked and is_checked(entry) else None
