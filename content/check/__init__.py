"""Checks the content folder before it goes online: every aspect has its own module here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias

from content.check import (
    buttons,
    contacts,
    hours,
    languages,
    links,
    phrases,
    plurals,
    protected,
    sources,
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
    buttons.check,
    topics.check,
    translations.check,
    sources.check,
    contacts.check,
    hours.check,
    links.check,
    protected.check,
)


def check(folder: Path) -> tuple[Finding, ...]:
    """Everything found in the content folder, errors first, then by file and line. Nothing is raised.

    What cannot be read at all (schema, YAML, Fluent) is found by reading; the aspects look at the rest.
    """
    read = read_folder(folder)
    found = [*read.findings, *(finding for aspect in ASPECTS for finding in aspect(read))]
    return tuple(sorted(found, key=_order))


def _order(finding: Finding) -> tuple[bool, str, int, str]:
    return (finding.level is not Level.ERROR, finding.file, finding.line or 0, finding.message)
