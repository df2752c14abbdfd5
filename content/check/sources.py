"""Sources: every fact that a card shows is supported by a source, and cards can say how old facts are."""

from __future__ import annotations

from collections.abc import Iterator

from content.files import File
from content.finding import Finding, error, warning
from content.load import Folder
from content.model import Confidence, Field, Service

WITHOUT_SOURCE = frozenset({Field.NAME})
"""A name comes with every page about the place."""

LOW_SHOWS = frozenset({Field.NAME, Field.WEBSITE})


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about sources of services."""
    for file in folder.services:
        yield from _checked(file)


def _checked(file: File[Service]) -> Iterator[Finding]:
    service = file.value
    supported = {field for source in service.sources for field in source.supports}
    if not service.sources:
        yield error(file.name, file.line("sources"), "There is no source.", "Name where the facts come from.")
    for field in Field:
        if not _shown(service, field) or field in supported | WITHOUT_SOURCE:
            continue
        yield error(
            file.name,
            file.line(_place(field)),
            f"No source supports {field.value}.",
            "Add it to a source's supports, or remove the fact.",
        )
    for field in sorted(supported - {Field.WHAT}, key=lambda field: field.value):
        if not getattr(service, field.value):
            yield warning(
                file.name,
                file.line("sources"),
                f"A source supports {field.value}, which is not given.",
                "Give the fact or remove it from supports.",
            )
    if not any(source.seen for source in service.sources):
        yield warning(
            file.name,
            file.line("sources"),
            "No source has a date.",
            "Note when the page was written or seen.",
        )


def _shown(service: Service, field: Field) -> bool:
    if service.confidence is Confidence.LOW and field not in LOW_SHOWS:
        return False
    return bool(getattr(service, _place(field)))


def _place(field: Field) -> str:
    return "text" if field is Field.WHAT else field.value
