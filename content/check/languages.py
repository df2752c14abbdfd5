"""Languages: declared once, with fallbacks that exist, and a notice where their texts are not complete."""

from __future__ import annotations

from collections.abc import Iterator

from content.finding import Finding, error
from content.load import LANGUAGES, PHRASES, Folder
from content.model import Language

NOTICE = "language-notice"

NEVER_LACKING = frozenset({"de", "en"})
"""The languages that all others fall back to, and that caseworkers read."""


def declared(folder: Folder) -> tuple[Language, ...]:
    """All declared languages, in their order; none where languages.yml cannot be read."""
    return folder.languages.value.languages if folder.languages else ()


def complete(folder: Folder) -> tuple[str, ...]:
    """The codes of the languages in which everything has to be written."""
    return tuple(language.code for language in declared(folder) if language.complete)


def can_wait(folder: Folder, code: str) -> bool:
    """Whether people can read another language for a while where this one lacks a text."""
    return code not in NEVER_LACKING and any(
        language.code == code and language.fallback for language in declared(folder)
    )


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about languages.yml and the notices."""
    if folder.languages is None:
        return
    finished = set(complete(folder))
    if not finished:
        yield error(
            LANGUAGES, None, "No language is complete.", "Mark the finished ones with complete: true."
        )
    main = {language.code for language in declared(folder) if language.variant_of is None}
    seen: set[str] = set()
    for index, language in enumerate(declared(folder)):
        line = folder.languages.line("languages", index)
        if language.code in seen:
            yield error(LANGUAGES, line, f"{language.code} is declared twice.", "Keep one of the two.")
        seen.add(language.code)
        for fallback in language.fallback:
            if fallback == language.code or fallback not in finished:
                yield error(
                    LANGUAGES,
                    line,
                    f"{language.code} falls back to {fallback}, which cannot stand in.",
                    "Name other languages, and complete ones.",
                )
        if language.variant_of is not None and language.variant_of not in main - {language.code}:
            yield error(
                LANGUAGES,
                line,
                f"{language.code} is a variant of {language.variant_of}, which is no language by itself.",
                "Name a declared language that is no variant.",
            )
        if language.code not in finished and not language.fallback:
            yield error(
                LANGUAGES,
                line,
                f"{language.code} is not complete and has no fallback.",
                "Name complete ones.",
            )
        if language.code not in finished and not _has_notice(folder, language.code):
            yield error(
                f"{PHRASES}/{language.code}",
                None,
                f"The phrase {NOTICE} is missing.",
                "Write it in this language: it says honestly which languages the answers come in.",
            )


def _has_notice(folder: Folder, code: str) -> bool:
    return any(phrase_id == NOTICE for file in folder.phrases.get(code, ()) for phrase_id, _ in file.entries)
