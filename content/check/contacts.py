"""Ways to reach a service: numbers that can be dialled, addresses that can be found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from content.check.doors import Door, doors
from content.files import File
from content.finding import Finding, error, warning
from content.load import Folder
from content.model import Confidence, Service
from content.names import is_known_language

FURTHER_PHONES = ("phone_2", "phone_abroad")
NUMBER = re.compile(r"(?:\+[1-9]\d{0,2}(?: \d+)+|0\d+(?: \d+)*|1\d{2,5})", re.ASCII)
"""International ("+49 351 8041470"), national freephone ("0800 1110111"), or short ("112", "116117")."""
NUMBER_WITH_REMARK = re.compile(r"(?P<number>\+?\d[\d ]*\d) \((?P<remark>.+)\)", re.ASCII)
POSTCODE = re.compile(r"[0-9]{5}")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}")


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about phones, e-mail, postcodes and languages spoken."""
    for file in folder.services:
        for door in doors(file):
            yield from _phone(door, "phone", door.phone)
            yield from _postcode(door)
        main = next(doors(file))
        for field in FURTHER_PHONES:
            yield from _phone(main, field, getattr(file.value, field))
        yield from _others(file)


def _phone(door: Door, field: str, number: str | None) -> Iterator[Finding]:
    if number is None or NUMBER.fullmatch(number):
        return
    if NUMBER_WITH_REMARK.fullmatch(number):
        yield warning(
            door.file.name,
            door.line(field),
            f"{field} has a remark that nobody translates.",
            "Keep the number only and say the rest in text.",
        )
        return
    yield error(
        door.file.name,
        door.line(field),
        f"{field} {number!r} cannot be dialled as it stands.",
        'Write it like "+49 351 1234567", "0800 1110111" or "112".',
    )


def _postcode(door: Door) -> Iterator[Finding]:
    postcode = door.address.postcode if door.address else None
    if postcode and not POSTCODE.fullmatch(postcode):
        yield error(
            door.file.name,
            door.line("address", "postcode"),
            f"{postcode!r} is no postcode.",
            "Five digits, in quotes.",
        )


def _others(file: File[Service]) -> Iterator[Finding]:
    service = file.value
    if service.email and not EMAIL.fullmatch(service.email):
        yield error(file.name, file.line("email"), f"{service.email!r} is no e-mail address.", "Correct it.")
    for index, code in enumerate(service.languages):
        if not is_known_language(code):
            yield error(
                file.name,
                file.line("languages", index),
                f"{code} is no known language.",
                "Use its BCP 47 code.",
            )
    if service.confidence is Confidence.LOW and not service.website:
        yield warning(
            file.name,
            file.line("confidence"),
            "An unconfirmed service has no website to check on.",
            "Confirm its facts or find the website: its card shows the name only.",
        )
