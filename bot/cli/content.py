"""`lotse content check`: everything that is wrong with the curated files, at once."""

from __future__ import annotations

import typer

from bot.settings import Settings
from content.check import check as check_folder
from content.finding import Level


def check(settings: Settings) -> int:
    """Print each finding in a line of its own with what to do; 1 where one is an error."""
    findings = check_folder(settings.content)
    for finding in findings:
        typer.echo(str(finding))
    errors = sum(finding.level is Level.ERROR for finding in findings)
    typer.echo(f"{errors} errors, {len(findings) - errors} warnings in {settings.content}", err=True)
    return 1 if errors else 0
