"""`lotse content coverage` and `lotse content stale`: how much there is, and how old."""

from __future__ import annotations

import csv
import json
import sys
from datetime import datetime

import typer

from bot.cli.stopped import Stopped
from bot.cli.tables import show, table
from bot.settings import Settings
from content.coverage import Share, total
from content.coverage import coverage as coverage_of
from content.hours import BERLIN
from content.load import SERVICES, load
from content.staleness import day_before, stale_facts
from content.texts import TextKind


def coverage(settings: Settings, *, as_json: bool) -> int:
    """Print how much of each kind of text is written in each language, and how much of it is reviewed."""
    shares = coverage_of(load(settings.content))
    if as_json:
        typer.echo(
            json.dumps(
                {
                    code: {kind.value: _counts(share) for kind, share in each.items()}
                    | {"total": _counts(total(each))}
                    for code, each in shares.items()
                },
                indent=2,
            )
        )
        return 0
    kinds = [kind for kind in TextKind if any(kind in each for each in shares.values())]
    columns = (*(f"{kind.value}s" for kind in kinds), "all", "drafts", "reviewed")
    shown = table("language", *columns, numbers=columns)
    for code, each in shares.items():
        whole = total(each)
        cells = [_cell(each[kind]) if kind in each else "" for kind in kinds]
        shown.add_row(code, *cells, _cell(whole), str(whole.drafts), str(whole.reviewed))
    show(shown)
    return 0


def stale(settings: Settings, *, older: str, as_csv: bool) -> int:
    """Print facts that are older than an age such as 180d, undated or unchecked, the oldest first."""
    try:
        before = day_before(older, datetime.now(BERLIN).date())
    except ValueError as problem:
        raise Stopped(f"{problem}.") from problem
    content = load(settings.content)
    rows = [
        (
            f"{SERVICES}/{fact.service}.yml",
            fact.field,
            fact.seen or fact.reason.value,
            fact.url or "",
        )
        for fact in stale_facts(content.services.values(), before)
    ]
    columns = ("file", "field", "seen", "source")
    if as_csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
        return 0
    shown = table(*columns)
    for row in rows:
        shown.add_row(*row)
    show(shown)
    typer.echo(
        f"{len(rows)} facts of {len({row[0] for row in rows})} services are older than {older}, undated or unchecked.",
        err=True,
    )
    return 0


def _counts(share: Share) -> dict[str, int]:
    return {
        "written": share.written,
        "total": share.total,
        "percent": share.percent,
        "drafts": share.drafts,
        "reviewed": share.reviewed,
    }


def _cell(share: Share) -> str:
    return f"{share.written}/{share.total} {share.percent:3} %"
