"""Protected shelters: their address must never stand in any file, because somebody may look for who hides there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from content.check.doors import all_doors, doors
from content.files import File
from content.finding import Finding, error
from content.load import Folder
from content.model import Service
from content.protected import is_protected

SHORTEST = 6
"""Letters from which on a street's name is looked for: shorter ones ("Weg") are words of many sentences."""

_HOUSE_NUMBER = re.compile(r"\s+\d.*")
_OPENED = re.compile(r"[,;(]")
_STREET = re.compile(r"\w*str(?:asse|\.)|\w{3,}(?:gasse|allee|weg|platz|ring|ufer)\b")
_NUMBERED_STREET = re.compile(r"(?<!\w)[\w-]*(?:strasse|str\.|gasse|allee)\s*\d+\s?[a-z]?\b")
_POSTCODE = re.compile(r"(?<![\d+])(?<!\d[ /-])0\d{4}(?![ /-]?\d)|(?<!\d)\d{5},?\s+dresden")
"""Five digits that begin with 0, as all postcodes of Dresden do, and are no part of a phone number."""


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about protected shelters that have an address, or whose words give one away."""
    secret = [file for file in folder.services if is_protected(file.value)]
    if not secret:
        return
    streets = _streets(folder)
    for file in secret:
        for door in doors(file):
            if door.address is not None:
                yield error(
                    file.name,
                    door.line("address"),
                    "A protected shelter has an address.",
                    "Remove it at once: people reach the shelter by phone.",
                )
        yield from _words(file, streets)


def _words(file: File[Service], streets: frozenset[str]) -> Iterator[Finding]:
    service = file.value
    written: list[tuple[tuple[str, ...], str | None]] = [
        (("name",), service.name),
        (("provider",), service.provider),
        *((("text", code), text) for code, text in service.text.items()),
    ]
    for path, text in written:
        if text and _gives_away(_plain(text), streets):
            yield error(
                file.name,
                file.line(*path),
                "The words of a protected shelter hold a street or a postcode.",
                "Remove it at once: people reach the shelter by phone.",
            )


def _gives_away(text: str, streets: frozenset[str]) -> bool:
    if _POSTCODE.search(text) or _NUMBERED_STREET.search(text):
        return True
    return any(re.search(rf"(?<!\w){re.escape(street)}", text) for street in streets if street in text)


def _streets(folder: Folder) -> frozenset[str]:
    """The names of the streets of all services and events, as they are compared."""
    addresses = [door.address for door in all_doors(folder) if not is_protected(door.file.value)]
    addresses += [event.value.address for event in folder.events]
    written = (address.street for address in addresses if address and address.street)
    return frozenset(name for street in written for name in _names(_plain(street)))


def _names(street: str) -> Iterator[str]:
    """The streets in "World Trade Center, Freiberger Straße 37 (Eingang Ammonstraße)": two, and no building."""
    for part in (each.strip(" )") for each in _OPENED.split(street)):
        name = _HOUSE_NUMBER.sub("", part).removeprefix("eingang ").removeprefix("zugang ")
        if len(name) >= SHORTEST and (name != part or _STREET.search(name)):
            yield name


def _plain(text: str) -> str:
    """Small letters, "Straße" in one spelling, single spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.sub(r"str\.(?!\w)", "strasse", folded).split())
