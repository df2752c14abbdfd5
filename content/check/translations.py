"""Translations: titles, guides and texts of services are written in every complete language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from content.check.languages import complete, declared
from content.files import File
from content.finding import Finding, error
from content.load import Folder
from content.model import Confidence, Service, Topic


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about texts that a language lacks, or that no declared language has."""
    for topic in folder.topics:
        yield from _written(folder, topic, "title", topic.value.title)
        if topic.value.guide:
            yield from _written(folder, topic, "guide", topic.value.guide)
    for service in folder.services:
        # A card of low confidence shows no text, so that it needs none.
        if service.value.text or service.value.confidence is not Confidence.LOW:
            yield from _written(folder, service, "text", service.value.text)


def _written(
    folder: Folder, file: File[Service] | File[Topic], field: str, texts: Mapping[str, str]
) -> Iterator[Finding]:
    for code in complete(folder):
        if code not in texts:
            yield error(file.name, file.line(field), f"{field} is not written in {code}.", "Translate it.")
        elif not texts[code].strip():
            yield error(file.name, file.line(field, code), f"{field} is empty in {code}.", "Write it.")
    known = {language.code for language in declared(folder)}
    for code in texts:
        if code not in known:
            yield error(
                file.name, file.line(field, code), f"{code} is no declared language.", "Correct the code."
            )
