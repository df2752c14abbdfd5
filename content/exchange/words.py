"""What is wrong with the words of a translation, as far as they alone and their source tell.

Numbers, lengths and plural forms are compared by content.check, in a copy of the content with the new words in it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from content.check.markup import HTML
from content.exchange.fluent_text import NoPhrase, parsed, placeables, written
from content.texts import TextKey, TextKind

ON_ONE_LINE = frozenset({TextKind.TITLE, TextKind.SERVICE, TextKind.EVENT})

INVISIBLE = frozenset({"Cc", "Zl", "Zp", "Cs", "Co"})
"""Unicode's categories of signs that belong in no text: controls, separators of lines, signs for private use."""

TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e")
"""Old marks of direction, which turn what follows the text too (Unicode, UAX 9); isolates end with theirs."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something wrong with the words, and what to do about it."""

    message: str
    advice: str


def as_written(key: TextKey, text: str) -> str:
    """A text as the content folder has it; NoPhrase for a phrase that Fluent cannot read."""
    return written(parsed(text)) if key.kind is TextKind.PHRASE else text


def mistakes(key: TextKey, text: str, source: str) -> Iterator[Mistake]:
    """Everything wrong with a tidy translation of `source`, both as translators see them."""
    strange = sorted({_named(sign) for sign in text if _is_strange(sign)})
    if strange:
        yield Mistake(f"There are signs that nobody sees: {', '.join(strange)}.", "Type the text anew.")
    if HTML.search(text) and not HTML.search(source):
        yield Mistake("There is HTML in it.", "Write plain words.")
    if key.kind in ON_ONE_LINE and "\n" in text:
        yield Mistake("It has several lines.", "Write it on one.")
    if key.kind is TextKind.PHRASE:
        yield from _of_a_phrase(text, source)
    elif set("{}") & set(text) and not set("{}") & set(source):
        yield Mistake("There are braces in it.", "Nothing is filled in here: write plain words.")


def _of_a_phrase(text: str, source: str) -> Iterator[Mistake]:
    try:
        own = placeables(parsed(text))
    except NoPhrase as problem:
        yield Mistake(
            f"Fluent cannot read it: {problem}.", "Keep braces, arrows and [ ] as they are in the source."
        )
        return
    try:
        wanted = placeables(parsed(source))
    except NoPhrase:
        return
    if lost := sorted(wanted - own):
        yield Mistake(f"It leaves out {', '.join(lost)}.", "Put it where it belongs in the sentence.")
    if invented := sorted(own - wanted):
        yield Mistake(f"It has {', '.join(invented)}, which nobody fills in.", "Use what the source uses.")


def _is_strange(sign: str) -> bool:
    return (unicodedata.category(sign) in INVISIBLE and sign != "\n") or sign in TURNING


def _named(sign: str) -> str:
    return f"U+{ord(sign):04X}"
