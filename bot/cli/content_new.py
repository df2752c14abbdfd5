"""`lotse content new service`: asks for the facts of a service and writes its file."""

from __future__ import annotations

from dataclasses import replace as with_
from datetime import datetime
from typing import Any

import typer

from bot.cli.stopped import Stopped
from bot.settings import Settings
from content.finding import Finding, Level
from content.hours import BERLIN
from content.load import Folder, read_folder
from content.new_service import Answers, missing, mistakes, write
from content.schema_descriptions import DESCRIPTIONS

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


def _checked(given: Answers, folder: Folder) -> Answers:
    """Answers from options, which nobody can be asked again about."""
    for finding in _mistakes(given, folder):
        if finding.level is Level.ERROR:
            raise Stopped(f"{finding.message} {finding.advice}")
    return given


def _asked(field: str, answers: Answers, folder: Folder) -> Answers:
    """The answers with one more, asked for until it fits."""
    shape, name = EXPLAINED.get(field, ("Service", field))
    typer.echo(f"\n{DESCRIPTIONS[shape, name]}")
    if field == "topics":
        typer.echo(", ".join(sorted(file.value.id for file in folder.topics)))
    before = set(_mistakes(answers, folder))
    while True:
        typed = str(
            typer.prompt(field, default=None if field in REQUIRED else "", show_default=False)
        ).strip()
        typed = typed.removeprefix('"').removesuffix('"')  # as explanations show it
        value: Any = tuple(typed.replace(",", " ").split()) if field == "topics" else typed
        if not value and field in REQUIRED:
            continue
        answered = with_(answers, **{field: value})
        found = [finding for finding in _mistakes(answered, folder) if finding not in before]
        for finding in found:
            typer.echo(f"  {_in_words(finding)}")
        if not any(finding.level is Level.ERROR for finding in found):
            return answered


def _mistakes(answers: Answers, folder: Folder) -> tuple[Finding, ...]:
    return mistakes(answers, folder, datetime.now(BERLIN).date())


def _in_words(finding: Finding) -> str:
    """A finding without the words of the decoder: the explanation above says what fits."""
    return "This does not fit." if "Expected" in finding.message else f"{finding.message} {finding.advice}"
