"""Checks the content folder before it goes online: every aspect has its own module here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from content.check import (
    buttons,
    contacts,
    events,
    guides,
    hours,
    languages,
    links,
    markup,
    modeline,
    numbers,
    phrasebook,
    phrases,
    plurals,
    postcodes,
    protected,
    reviews,
    simple,
    sources,
    staleness,
    topics,
    translations,
)
from content.finding import Finding, Level
from content.load import Folder, read_folder

Aspect: TypeAlias = Callable[[Folder], Iterable[Finding]]

ASPECTS: tuple[Aspect, ...] = (
    languages.check,
    phrases.check,
    plurals.check,
    phrasebook.check,
    buttons.check,
    topics.check,
    events.check,
    translations.check,
    sources.check,
    contacts.check,
    postcodes.check,
    hours.check,
    links.check,
    markup.check,
    protected.check,
    guides.check,
    numbers.check,
    simple.check,
    reviews.check,
)


CARE: tuple[Callable[[Folder, date], Iterable[Finding]], ...] = (
    reviews.care,
    staleness.care,
    modeline.care,
)
"""Aspects of what is no mistake but wants looking after, as of a day."""


def check(folder: Path, *, today: date | None = None) -> tuple[Finding, ...]:
    """Everything found in the content folder, errors first, then by file and line. Nothing is raised.

    What cannot be read at all (schema, YAML, Fluent) is found by reading; the aspects look at the rest. With a day,
    also what is stale, unchecked or unreviewed on it.
    """
    return check_read(read_folder(folder), today=today)


def check_read(read: Folder, *, today: date | None = None) -> tuple[Finding, ...]:
    """The same of a folder that was read already, for those who go on with what they read."""
    found = [*read.findings, *(finding for aspect in ASPECTS for finding in aspect(read))]
    if today is not None:
        found.extend(finding for care in CARE for finding in care(read, today))
    return tuple(sorted(found, key=_order))


def _order(finding: Finding) -> tuple[bool, str, int, str]:
    return (finding.level is not Level.ERROR, finding.file, finding.line or 0, finding.message)
