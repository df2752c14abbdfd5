"""Writes the file of a new service from what a curator answers, in the form that all service files have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import get_args

from msgspec import Meta

from content.check import contacts, hours, links, markup, protected, sources, staleness, translations
from content.files import File, decode
from content.finding import Finding, error
from content.load import SERVICES, TOPICS, Folder
from content.model import Confidence, Field, Id, Service
from content.schema import modeline
from content.yaml_writing import CommentedMap, create, edited, flow, flow_map, quoted

FACTS = ("phone", "email", "website", "opening_hours")
"""Answers that are facts by themselves, under the names that they have in the file."""

ID: Meta = get_args(Id)[1]

STAND_IN = "unknown"
"""An id or a topic where none is given yet."""

ADDRESS = ("street", "postcode", "city", "district")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What is known of the service; "" is unknown. `seen` is the day, month or year of the page (YYYY[-MM[-DD]])."""

    id: str = ""
    name: str = ""
    topics: tuple[str, ...] = ()
    provider: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    district: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    opening_hours: str = ""
    source: str = ""
    seen: str = ""


def yaml_of(answers: Answers) -> str:
    """The file's text: modeline, facts, no texts yet, and one source that supports all that is given."""
    first = modeline(f"{SERVICES}/{STAND_IN}.yml", "service")
    return edited(f"{first}\nid: {STAND_IN}\n", lambda document: _fill(document, answers))


def mistakes(answers: Answers, folder: Folder, today: date | None = None) -> tuple[Finding, ...]:
    """What is wrong with the answers given so far, on a day also dates to come; what is missing is no mistake."""
    if answers.id and not is_id(answers.id):
        return (_no_id(answers.id),)
    return tuple(_mistakes(answers, folder, today))


def is_id(name: str) -> bool:
    """Whether a service may have this id: it becomes a file's name, so it is looked at before anything else."""
    pattern, longest = ID.pattern, ID.max_length
    return bool(pattern and re.fullmatch(pattern, name)) and (longest is None or len(name) <= longest)


def missing(answers: Answers, folder: Folder) -> tuple[Finding, ...]:
    """What the new file still lacks before it can go online."""
    if not is_id(answers.id):
        return (_no_id(answers.id),)
    file = decode(yaml_of(answers), f"{SERVICES}/{answers.id}.yml", Service)
    if isinstance(file, Finding):
        return (file,)
    only = _with(folder, file)
    return tuple(
        finding
        for aspect in (translations.check, sources.check)
        for finding in aspect(only)
        if finding.file == file.name
    )


def write(answers: Answers, content: Path) -> Path:
    """Write the file and give its path; FileExistsError where the service has one already, ValueError for no id."""
    if not is_id(answers.id):
        raise ValueError(_no_id(answers.id).message)
    path = content / SERVICES / f"{answers.id}.yml"
    create(path, yaml_of(answers))
    return path


def _no_id(name: str) -> Finding:
    return error(
        SERVICES,
        None,
        f"{name!r} is no id.",
        "Small letters a to z and digits, parted by - or _, at most 60.",
    )


def _mistakes(answers: Answers, folder: Folder, today: date | None) -> Iterator[Finding]:
    name = f"{SERVICES}/{answers.id}.yml"
    if any(file.value.id == answers.id for file in folder.services):
        yield error(name, None, f"There is a service {answers.id} already.", "Choose another id.")
    known = sorted(file.value.id for file in folder.topics)
    for topic in answers.topics:
        if topic not in known:
            yield error(
                name, None, f"There is no topic {topic}.", f"Choose from {TOPICS}: {', '.join(known)}."
            )
    # What is not answered yet must not be found wrong: placeholders that fit stand in for it.
    stand_in = Answers(
        id=STAND_IN, name="?", topics=tuple(known[:1]) or (STAND_IN,), source="https://example.org"
    )
    given = {
        field.name: getattr(answers, field.name) or getattr(stand_in, field.name) for field in fields(Answers)
    }
    file = decode(yaml_of(Answers(**given)), name, Service)
    if isinstance(file, Finding):
        yield file
        return
    only = _with(folder, file)
    for aspect in (contacts.check, hours.check, links.check, markup.check, protected.check):
        yield from (finding for finding in aspect(only) if finding.file == name)
    if today:
        yield from (finding for finding in staleness.care(only, today) if finding.file == name)


def _with(folder: Folder, file: File[Service]) -> Folder:
    """The folder as if it held this service only."""
    return Folder(
        **{each.name: getattr(folder, each.name) for each in fields(Folder) if each.name != "services"},
        services=(file,),
    )


def _fill(document: CommentedMap, answers: Answers) -> None:
    # An editor takes 2024 for a number and "true" for a truth.
    plain = answers.id[:1].isalpha() and is_id(answers.id) and answers.id not in {"true", "false", "null"}
    document["id"] = answers.id if plain else quoted(answers.id or STAND_IN)
    document["name"] = quoted(answers.name)
    if answers.provider:
        document["provider"] = quoted(answers.provider)
    document["topics"] = flow(answers.topics)
    address = CommentedMap(
        {part: quoted(getattr(answers, part)) for part in ADDRESS if getattr(answers, part)}
    )
    if address:
        address.setdefault("city", quoted("Dresden"))
        document["address"] = address
    for fact in FACTS:
        if getattr(answers, fact):
            document[fact] = quoted(getattr(answers, fact))
    document["text"] = flow_map({})
    document["confidence"] = Confidence.MEDIUM.value
    source = CommentedMap({"url": quoted(answers.source)})
    if answers.seen:
        source["seen"] = quoted(answers.seen)
    given = (field for field in Field if field is not Field.NAME and field.value in document)
    # The page also says what is done there: the text that is still to be written.
    source["supports"] = flow(field.value for field in (*given, Field.WHAT))
    document["sources"] = [source]
