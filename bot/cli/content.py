"""`lotse content check`: everything that is wrong with the curated files, at once, and what the start still lacks."""

from __future__ import annotations

from datetime import datetime

import typer

from bot.cli.stopped import Stopped
from bot.cli.tables import show, table
from bot.settings import Settings
from content.check import check as check_folder
from content.finding import Level
from content.hours import BERLIN
from content.launch import LaunchGaps, Stage, launch_gaps
from content.load import Content, load

FIRST = 40
"""How many gaps are listed unless all are asked for: the most urgent ones are enough for a day."""


def check(settings: Settings, *, quiet: bool = False) -> int:
    """Print each finding in a line of its own with what to do; 1 where one is an error. `quiet` leaves out warnings."""
    findings = check_folder(settings.content, today=datetime.now(BERLIN).date())
    for finding in findings:
        if finding.level is Level.ERROR or not quiet:
            typer.echo(str(finding))
    errors = sum(finding.level is Level.ERROR for finding in findings)
    typer.echo(f"{errors} errors, {len(findings) - errors} warnings in {settings.content}", err=True)
    return 1 if errors else 0


def check_launch(settings: Settings, *, language: str | None, verbose: bool) -> int:
    """Print what a named human must still review, the most urgent first; 1 while anything is left, or wrong.

    With a language: its texts only, all of them.
    """
    content = load(settings.content)
    if language is not None and language not in content.languages:
        raise Stopped(f"there is no language {language}: choose from {', '.join(content.languages)}.")
    errors = sum(finding.level is Level.ERROR for finding in check_folder(settings.content))
    if errors:
        typer.echo(f"{errors} errors come first: see `lotse content check --quiet`.")
    gaps = launch_gaps(content)
    gaps = gaps.of(language) if language else gaps
    _counts(gaps, content)
    listed = gaps.gaps if verbose or language else gaps.gaps[:FIRST]
    for gap in listed:
        typer.echo(f"{gap.stage.name.lower()}: {gap.language or 'facts'}: {gap.name}: {gap.lack.value}")
    if len(listed) < gaps.missing:
        typer.echo(
            f"… and {gaps.missing - len(listed)} more: --verbose lists all, --language those of one language."
        )
    if gaps.is_ready and not errors:
        typer.echo("Everything has been reviewed.")
        return 0
    return 1


def _counts(gaps: LaunchGaps, content: Content) -> None:
    """A row a language, a column a stage: how many are left of how many."""
    stages = [stage for stage in Stage if any(key[0] is stage for key in gaps.needed)]
    names = tuple(stage.name.lower() for stage in stages)
    counts = table("left to review", *names, numbers=names)
    for code in (*content.languages, None):
        cells = [
            f"{gaps.left(stage, code)} of {gaps.needed[stage, code]}" if (stage, code) in gaps.needed else ""
            for stage in stages
        ]
        if any(cells):
            counts.add_row(code or "facts", *cells)
    show(counts)
