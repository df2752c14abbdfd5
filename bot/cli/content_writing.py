"""`lotse content new service`, `schema`, `review` and `checked`: commands that write into the content folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace as with_
from datetime import date, datetime
from typing import Any

import typer

from bot.cli.stopped import Stopped
from bot.settings import Settings
from content.files import LARGEST
from content.finding import Finding, Level
from content.hours import BERLIN
from content.load import SERVICES, Folder, load, read_folder
from content.new_service import Answers, missing, mistakes, write
from content.reviewing import Unreviewed, confirm_facts, record, unreviewed
from content.schema import schema_files
from content.schema_descriptions import DESCRIPTIONS
from content.texts import TextKind
from content.yaml_reading import YamlError
from content.yaml_writing import replace

REQUIRED = ("id", "name", "topics", "source")
ASKED = (*REQUIRED[:3], "provider", "street", "postcode", "city", "district", "phone", "email", "website",
         "opening_hours", "source", "seen")  # fmt: skip
"""The questions in their order; only REQUIRED ones need an answer."""

EXPLAINED = {
    "source": ("Source", "url"),
    "seen": ("Source", "seen"),
    **{part: ("Address", part) for part in ("street", "postcode", "city", "district")},
}
"""Where a question's explanation stands, if not among the fields of a service."""


def new_service(settings: Settings, given: Answers) -> int:
    """Ask for what was not given, write the service's file, and say what it still lacks.

    Where any option is given nothing is asked that need not be answered, so that scripts can use it.
    """
    folder = read_folder(settings.content)
    asks = given == Answers()
    answers = _checked(given, folder)
    for field in ASKED:
        if not getattr(answers, field) and (asks or field in REQUIRED):
            answers = _asked(field, answers, folder)
    try:
        path = write(answers, settings.content)
    except FileExistsError as problem:
        raise Stopped(f"{problem.filename2} is there already; nothing was changed.") from problem
    typer.echo(str(path))
    for finding in missing(answers, folder):
        typer.echo(f"still missing: {finding.message} {finding.advice}")
    return 0


def schema(settings: Settings, *, check: bool) -> int:
    """Write the JSON Schemas; with `check` only say which are not as they would be written (1 if any)."""
    outdated = [
        (settings.content / name, text)
        for name, text in schema_files().items()
        if not _reads(settings, name, text)
    ]
    for path, text in outdated:
        typer.echo(f"{path}: {'outdated' if check else 'written'}")
        if not check:
            replace(path, text)
    return 1 if outdated and check else 0


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


def checked(settings: Settings, services: Sequence[str], *, by: str, on: str | None, yes: bool) -> int:
    """Show the facts of services and record that a named human has confirmed them."""
    day, name = _day(on), _name(by)
    for service in services:
        path = settings.content / SERVICES / f"{service}.yml"
        if not path.is_file() or path.parent != settings.content / SERVICES:
            raise Stopped(f"there is no service {service}.")
        typer.echo(path.read_bytes()[:LARGEST].decode("utf-8", errors="replace"))
        if yes or typer.confirm(f"Are all facts of {service} right?"):
            with _readable():
                confirm_facts(settings.content, service, by=name, on=day)
            typer.echo(f"{service}: checked by {name} on {day}.")
    return 0


def _checked(given: Answers, folder: Folder) -> Answers:
    """Answers from options, which nobody can be asked again about."""
    for finding in mistakes(given, folder):
        if finding.level is Level.ERROR:
            raise Stopped(f"{finding.message} {finding.advice}")
    return given


def _asked(field: str, answers: Answers, folder: Folder) -> Answers:
    """The answers with one more, asked for until it fits."""
    shape, name = EXPLAINED.get(field, ("Service", field))
    typer.echo(f"\n{DESCRIPTIONS[shape, name]}")
    if field == "topics":
        typer.echo(", ".join(sorted(file.value.id for file in folder.topics)))
    before = set(mistakes(answers, folder))
    while True:
        typed = str(
            typer.prompt(field, default=None if field in REQUIRED else "", show_default=False)
        ).strip()
        typed = typed.removeprefix('"').removesuffix('"')  # as explanations show it
        value: Any = tuple(typed.replace(",", " ").split()) if field == "topics" else typed
        if not value and field in REQUIRED:
            continue
        answered = with_(answers, **{field: value})
        found = [finding for finding in mistakes(answered, folder) if finding not in before]
        for finding in found:
            typer.echo(f"  {_in_words(finding)}")
        if not any(finding.level is Level.ERROR for finding in found):
            return answered


def _in_words(finding: Finding) -> str:
    """A finding without the words of the decoder: the explanation above says what fits."""
    return "This does not fit." if "Expected" in finding.message else f"{finding.message} {finding.advice}"


def _reads(settings: Settings, name: str, text: str) -> bool:
    path = settings.content / name
    return path.is_file() and path.read_bytes() == text.encode("utf-8")


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
