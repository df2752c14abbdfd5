"""`lotse content review` and `checked`: a named human has read texts, or confirmed the facts of entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Final

import typer

from bot.cli.stopped import Stopped
from bot.settings import Settings
from content.checked import Entry
from content.event import Event
from content.files import decode, read_text
from content.finding import Finding
from content.hours import BERLIN
from content.load import EVENTS, SERVICES, load
from content.model import Confidence, Service
from content.reviewing import Unreviewed, confirm_facts, record, unreviewed
from content.texts import TextKind
from content.yaml_reading import YamlError

CHECKED: Final[tuple[tuple[str, type[Service | Event]], ...]] = ((SERVICES, Service), (EVENTS, Event))
"""Where the entries lie whose facts people confirm."""


def review(
    settings: Settings,
    language: str,
    names: Sequence[str],
    *,
    kinds: Sequence[str],
    by: str,
    on: str | None,
    yes: bool,
) -> int:
    """Show the drafts of a language one by one and record those that are said to be right."""
    day, name = _day(on), _name(by)
    content = load(settings.content)
    if language not in content.languages:
        raise Stopped(f"there is no language {language}: choose from {', '.join(content.languages)}.")
    if not names and not kinds:
        raise Stopped("name texts (guide/doctor …) or a kind (--kind guide).")
    known = {kind.value: kind for kind in TextKind}
    if unknown := [kind for kind in kinds if kind not in known]:
        raise Stopped(f"there is no kind {unknown[0]}: choose from {', '.join(known)}.")
    try:
        drafts = unreviewed(content, language, names=names, kinds=[known[kind] for kind in kinds])
    except LookupError as problem:
        raise Stopped(f"{problem.args[0]} is not written in {language}.") from problem
    if not drafts:
        typer.echo("There is no draft among these.")
    read = 0
    for number, draft in enumerate(drafts, 1):
        typer.echo(_shown(draft, f"{number} of {len(drafts)}"))
        answer = "y" if yes else typer.prompt("Right? y(es), n(o), q(uit)", default="n")[:1].lower()
        if answer == "q":
            break
        if answer == "y":
            # At once, so that nobody reads a text twice because of a power cut.
            with _readable():
                record(settings.content, [draft], by=name, on=day)
            read += 1
    typer.echo(f"{read} reviewed by {name} on {day}.")
    return 0


def checked(settings: Settings, names: Sequence[str], *, by: str, on: str | None, yes: bool) -> int:
    """Show the facts of services and events and record that a named human has confirmed them.

    What is confirmed are the facts as they were shown: a file that changes meanwhile is not checked.
    """
    day, name = _day(on), _name(by)
    shown = [each for entry in names for each in _entries(settings, entry)]
    for file, entry, _ in shown:
        if entry.confidence is Confidence.LOW:
            raise Stopped(f"{file}: the confidence is low: correct the facts and raise it first.")
    for file, entry, text in shown:
        typer.echo(text)
        if yes or typer.confirm(f"Are all facts of {file} right?"):
            with _readable():
                confirm_facts(settings.content, entry, by=name, on=day)
            typer.echo(f"{file}: checked by {name} on {day}.")
    return 0


def _entries(settings: Settings, entry_id: str) -> list[tuple[str, Entry, str]]:
    """The service and the event of this id, each with its file's name and text."""
    found: list[tuple[str, Entry, str]] = []
    for kind, shape in CHECKED:
        path = settings.content / kind / f"{entry_id}.yml"
        if not path.is_file() or path.parent != settings.content / kind:
            continue
        name = f"{kind}/{path.name}"
        text = read_text(path, name)
        file = text if isinstance(text, Finding) else decode(text, name, shape)
        if isinstance(text, Finding) or isinstance(file, Finding):
            raise Stopped(str(file))
        found.append((name, file.value, text))
    if not found:
        raise Stopped(f"there is no service and no event {entry_id}.")
    return found


def _shown(draft: Unreviewed, place: str) -> str:
    german = f"\n[de] {draft.german}\n" if draft.german else "\n"
    return f"\n{draft.key} ({place}){german}[{draft.language}] {draft.text}\n"


def _name(by: str) -> str:
    name = " ".join(by.split())
    if not name:
        raise Stopped("--by is the name of the person who has read or checked it.")
    return name


def _day(on: str | None) -> date:
    today = datetime.now(BERLIN).date()
    try:
        day = date.fromisoformat(on) if on else today
    except ValueError as problem:
        raise Stopped(f"{on!r} is no day: write it like {today}.") from problem
    if day > today:
        raise Stopped(f"{day} has not been yet.")
    return day


@contextmanager
def _readable() -> Iterator[None]:
    """A file that cannot be changed is said in one line."""
    try:
        yield
    except YamlError as problem:
        raise Stopped(f"the file cannot be changed: {problem} (line {problem.line}).") from problem
    except OSError as problem:
        raise Stopped(f"the file cannot be changed: {problem}.") from problem
