"""Easy German: no sentence is longer than people who are learning the language can hold in mind."""

from __future__ import annotations

from collections.abc import Iterator

from content.check.languages import declared
from content.check.located import located
from content.easy_language import MOST_WORDS, too_long, words
from content.finding import Finding, error, warning
from content.load import Folder
from content.wanted_texts import is_for_caseworkers

RULED = frozenset({"de-x-simple"})
"""The variants for which the rule holds: it counts words as German does."""


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about sentences that are too long, in texts of a variant or in those that stand in for it."""
    variants = [language for language in declared(folder) if language.code in RULED]
    for key, texts in located(folder).items():
        for language in variants:
            own = texts.get(language.code)
            if own:
                for sentence in too_long(own.text):
                    yield error(
                        own.file,
                        own.line,
                        f"{key}: {words(sentence)} words in one sentence of {language.code}: “{sentence}”",
                        f"Make two of it: at most {MOST_WORDS} words.",
                    )
                continue
            base = texts.get(language.variant_of or "")
            if base and not is_for_caseworkers(key) and too_long(base.text):
                yield warning(
                    base.file,
                    base.line,
                    f"{key} is too hard for {language.code}, which has no text of its own.",
                    f"Write one with at most {MOST_WORDS} words a sentence.",
                )
