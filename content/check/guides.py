"""Guides: short enough for somebody who is frightened and reads on a small screen."""

from __future__ import annotations

from collections.abc import Iterator

from content.check.located import topics
from content.finding import Finding, error, warning
from content.load import Folder
from content.texts import TextKind

MOST_WORDS = 90
"""Of a guide in the languages that it is written in first; translations follow them."""

MOST_WORDS_TRANSLATED = 110
"""Languages that put into words what German puts into endings need some more."""

FIRST = frozenset({"de", "en"})


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about guides that are too long."""
    for key, texts in topics(folder):
        if key.kind is not TextKind.GUIDE:
            continue
        for code, found in texts.items():
            words = count(found.text)
            if code in FIRST and words > MOST_WORDS:
                yield error(
                    found.file,
                    found.line,
                    f"The guide has {words} words in {code}.",
                    f"Shorten it to {MOST_WORDS}.",
                )
            elif words > MOST_WORDS_TRANSLATED:
                yield warning(
                    found.file,
                    found.line,
                    f"The guide has {words} words in {code}.",
                    f"Shorten it to {MOST_WORDS_TRANSLATED} or less.",
                )


def count(text: str) -> int:
    """The words of a text: what stands between white space and holds a letter or a digit."""
    return sum(any(map(str.isalnum, word)) for word in text.split())
