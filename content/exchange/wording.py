"""The words of a text as they travel, and the name of these words by which an import knows them again."""

from __future__ import annotations

from content.exchange.fluent_text import shown
from content.texts import TextKey, TextKind, fingerprint


def exchanged(key: TextKey, written: str) -> str:
    """A text as translators see it: phrases without Fluent's indentation."""
    return shown(written) if key.kind is TextKind.PHRASE else written


def tidy(text: str) -> str:
    """The text as it is taken: lines end as here, white space at its ends and at those of its lines is dropped."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def version(language: str, text: str) -> str:
    """Names the words of a text in a language, as in `uk:0f3c…`, and `uk:` where there are none.

    The code in front also keeps a spreadsheet from reading sixteen digits as a number and rounding it.
    """
    words = tidy(text)
    return f"{language}:{fingerprint(words) if words else ''}"
