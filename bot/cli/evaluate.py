"""`lotse evaluate FILE`: how well a labelled set is understood, as tables and as docs/quality.md with its picture."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.progress import track

from bot.cli.reading import loaded_reader
from bot.cli.stopped import Stopped
from bot.cli.tables import show, table
from bot.engine.training import TrainingFailed
from bot.evaluation.figures import Figures, Pipeline, Scored, confusions, figures, grouped
from bot.evaluation.labelled import Labelled, read
from bot.evaluation.quality import page
from bot.reading import Reader
from bot.settings import Settings

WORST = 12
"""Confusions that are shown."""

EXAMPLES = 2
"""Texts that are shown of each."""

PICTURE = Path("pictures/quality.png")
"""Where the picture lies, seen from the page."""


def evaluate(settings: Settings, path: Path, write: Path | None, *, compare: bool = False) -> int:
    """Print the figures of a set, and write the page `write` with its picture where one is asked for."""
    lines = _lines(path)
    scored = asyncio.run(_read(settings, lines))
    _print(scored)
    compared = _compared(lines) if compare else ()
    if compared:
        _print_compared(compared)
    if write:
        from bot.evaluation.picture import draw  # noqa: PLC0415 -- only who draws pays for the import

        picture = write.parent / PICTURE
        picture.parent.mkdir(parents=True, exist_ok=True)
        draw(scored, picture)
        write.write_text(page(scored, path.name, PICTURE.as_posix(), compared), encoding="utf-8")
        Console(stderr=True).print(f"Written: {write}, {picture}")
    return 0


async def _read(settings: Settings, lines: tuple[Labelled, ...]) -> tuple[Scored, ...]:
    async with loaded_reader(settings) as reader:
        return await score(reader, lines)


def _compared(lines: tuple[Labelled, ...]) -> tuple[Pipeline, ...]:
    from bot.engine.comparison import LINES, compare  # noqa: PLC0415 -- see draw

    console = Console(stderr=True)
    try:
        answers = list(compare([line.text for line in lines], console.print))
    except TrainingFailed as failure:
        raise Stopped(f"training failed. {failure}") from failure
    return tuple(
        Pipeline(
            answer.name,
            LINES,
            tuple(
                Scored(line, intents, "", None) for line, intents in zip(lines, answer.intents, strict=True)
            ),
            answer.milliseconds,
            answer.training_seconds,
        )
        for answer in answers
    )


async def score(reader: Reader, lines: tuple[Labelled, ...]) -> tuple[Scored, ...]:
    """Read every text of a set."""
    scored = []
    for line in track(lines, "Reading", console=Console(stderr=True), transient=True):
        reading = await reader.read(line.text)
        intents = tuple(ranked.intent for ranked in reading.ranking)
        urgent = reading.urgent.value if reading.urgent else None
        scored.append(Scored(line, intents, reading.language, urgent))
    return tuple(scored)


def _lines(path: Path) -> tuple[Labelled, ...]:
    try:
        lines = read(path.read_text(encoding="utf-8").splitlines())
    except OSError as problem:
        raise Stopped(f"{path} cannot be read: {problem.strerror}.") from problem
    except ValueError as problem:
        raise Stopped(f"{path}, {problem}") from problem
    if not lines:
        raise Stopped(f"{path} has no lines.")
    return lines


def _print(scored: tuple[Scored, ...]) -> None:
    for title, key in KEYS.items():
        groups = {**grouped(scored, key), "all": scored}
        _table(title, {name: figures(group) for name, group in groups.items()})
    worst = table("right", "taken for", "times", "for example", numbers=("times",))
    for confusion in confusions(scored)[:WORST]:
        examples = " · ".join(f"{line.text} ({line.lang})" for line in confusion.texts[:EXAMPLES])
        worst.add_row(confusion.right, confusion.taken_for, str(len(confusion.texts)), examples)
    show(worst)


def _print_compared(compared: tuple[Pipeline, ...]) -> None:
    numbers = ("examples", "top 1", "top 3", "ms a text", "s of training")
    shown = table("pipeline", "language", *numbers, numbers=numbers)
    for pipeline in compared:
        for name, row in pipeline.by_language().items():
            shown.add_row(
                pipeline.name,
                name,
                str(pipeline.examples),
                f"{row.top_1:.3f}",
                f"{row.top_3:.3f}",
                f"{pipeline.milliseconds:.1f}",
                f"{pipeline.training_seconds:.0f}",
            )
    show(shown)


KEYS: dict[str, Callable[[Labelled], str]] = {
    "language": lambda line: line.lang,
    "style": lambda line: line.style,
    "intent": lambda line: line.intent,
}


def _table(title: str, rows: dict[str, Figures]) -> None:
    numbers = ("lines", "top 1", "top 3", "urgent seen", "false alarms", "language", "1–3 words")
    shown = table(title, *numbers, numbers=numbers)
    for name, row in rows.items():
        shown.add_row(
            name,
            str(row.lines),
            f"{row.top_1:.3f}",
            f"{row.top_3:.3f}",
            f"{row.urgent.hits}/{row.urgent.of}" if row.urgent.of else "",
            f"{row.false_alarms.hits}/{row.false_alarms.of}" if row.false_alarms.of else "",
            f"{row.language.value:.3f}" if row.language.of else "",
            f"{row.language_short.value:.3f}" if row.language_short.of else "",
        )
    show(shown)
