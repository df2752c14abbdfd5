"""`lotse content export` and `lotse content import`: texts go out to translators and come back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import typer

from bot.cli.stopped import Stopped
from bot.cli.tables import show, table
from bot.settings import Settings
from content.exchange.importing import MeanwhileChanged, Outcome, take
from content.exchange.reading import read_delivery
from content.exchange.returned import Unreadable
from content.exchange.rows import EVERY_STATE, Row, RowState, rows
from content.exchange.spreadsheet import to_csv
from content.exchange.xliff import to_xliff
from content.finding import ContentError
from content.hours import BERLIN
from content.load import Content, Folder, load, read_folder, snapshot
from content.texts import TextKind, parse_key
from content.yaml_reading import YamlError

ALL = "all"

Chosen = TypeVar("Chosen", TextKind, RowState)


def export(
    settings: Settings,
    language: str,
    *,
    source: str,
    kinds: Sequence[str],
    only: str,
    csv: Path | None,
    xliff: Path | None,
) -> int:
    """Write the texts of a language into a file for translators, never over one that is there."""
    if (csv is None) == (xliff is None):
        raise Stopped("name one file: --csv FILE or --xliff FILE.")
    folder, content = _read(settings)
    for code in (language, source):
        _known(code, content)
    if language == source:
        raise Stopped(f"{language} cannot be translated from itself: choose another --source, such as en.")
    states = (
        EVERY_STATE if only == ALL else frozenset({_chosen(only, {each.value: each for each in RowState})})
    )
    known = {each.value: each for each in TextKind}
    chosen = [_chosen(kind, known) for kind in kinds]
    found = list(rows(folder, content, language, source=source, kinds=chosen, states=states))
    if not found:
        typer.echo("There is no such text; no file was written.")
        return 0
    if csv:
        _write(csv, to_csv(found))
    if xliff:
        _write(xliff, to_xliff(found, source=source, language=language))
    typer.echo(f"{csv or xliff}: {_counted(found)}")
    return 0


def import_(
    settings: Settings, file: Path, language: str, *, by: str | None, force: bool, dry_run: bool
) -> int:
    """Take a file that came back; everything that is wrong with it at once, and then nothing of it (1)."""
    _known(language, load(settings.content))
    name = _name(by)
    outcome = _tried(
        lambda: take(
            read_delivery(file, language=language),
            settings.content,
            language,
            today=datetime.now(BERLIN).date(),
            by=name,
            force=force,
            dry_run=dry_run,
        ),
        file,
    )
    for finding in outcome.findings:
        typer.echo(str(finding))
    _summarised(outcome)
    if outcome.has_errors:
        typer.echo("Nothing was written: correct what is refused and import the file again.")
        return 1
    if outcome.approved:
        typer.echo(f"{outcome.approved} confirmed texts stay drafts: --by names who has confirmed them.")
    if not outcome.files:
        typer.echo("There is nothing new in it.")
    for written in outcome.files:
        typer.echo(f"{'would be written' if dry_run else 'written'}: {written}")
    return 0


def _read(settings: Settings) -> tuple[Folder, Content]:
    folder = read_folder(settings.content)
    if folder.findings:
        raise ContentError(folder.findings)
    return folder, snapshot(folder)


def _known(code: str, content: Content) -> None:
    if code not in content.languages:
        raise Stopped(f"there is no language {code}: choose from {', '.join(content.languages)}.")


def _chosen(written: str, known: dict[str, Chosen]) -> Chosen:
    if written not in known:
        raise Stopped(f"there is no {written!r}: choose from {', '.join(known)}.")
    return known[written]


def _name(by: str | None) -> str | None:
    name = None if by is None else " ".join(by.split())
    if name == "":
        raise Stopped("--by is the name of the person who has confirmed the texts.")
    return name


def _write(path: Path, data: bytes) -> None:
    try:
        with path.open("xb") as stream:
            stream.write(data)
    except FileExistsError as problem:
        raise Stopped(
            f"{path} is there already: somebody may be working in it. Choose another name."
        ) from problem
    except OSError as problem:
        raise Stopped(f"{path} cannot be written: {problem.strerror}.") from problem


def _tried(action: Callable[[], Outcome], file: Path) -> Outcome:
    """Whatever keeps an import from being decided is said in one line."""
    try:
        return action()
    except Unreadable as problem:
        place = file if problem.line is None else f"{file}:{problem.line}"
        raise Stopped(f"{place}: {problem} {problem.advice}") from problem
    except MeanwhileChanged as problem:
        raise Stopped(
            f"{problem} was changed meanwhile; nothing was written. Import the file again."
        ) from problem
    except YamlError as problem:
        raise Stopped(f"a file cannot be changed: {problem} (line {problem.line}).") from problem
    except OSError as problem:
        raise Stopped(f"{problem.filename or file}: {problem.strerror or problem}.") from problem


def _counted(found: Sequence[Row]) -> str:
    counts = Counter(row.state for row in found)
    states = ", ".join(f"{counts[state]} {state.value}" for state in RowState if counts[state])
    return f"{len(found)} texts ({states})"


def _summarised(outcome: Outcome) -> None:
    """A row a kind of text, a column what became of its units."""
    columns = {
        "taken": [key.kind.value for key in outcome.taken],
        "reviewed": [key.kind.value for key in outcome.reviewed],
        "unchanged": [key.kind.value for key in outcome.unchanged],
        "refused": [key.kind.value if (key := parse_key(each)) else "unknown" for each in outcome.refused],
    }
    counts = {name: Counter(kinds) for name, kinds in columns.items()}
    shown = table("texts", *columns, numbers=tuple(columns))
    for kind in (*(each.value for each in TextKind), "unknown"):
        if any(kind in count for count in counts.values()):
            shown.add_row(kind, *(str(count[kind]) for count in counts.values()))
    shown.add_row("all", *(str(count.total()) for count in counts.values()))
    show(shown)
