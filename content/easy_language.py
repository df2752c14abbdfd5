"""The countable rule of easy German: at most twelve words a sentence.

A sentence ends at ".", "?" or "!" before white space, and at the end of a line; a colon ends none. A list's number ("1."),
an ordinal ("am 3. März") and the point of an abbreviation end no sentence. Abbreviations in two parts ("z. B."), numbers
written in groups (phones) and links count as one word, signs alone ("–") as none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

MOST_WORDS = 12
"""Words of a sentence, the upper bound that rules for easy language give for German."""

ABBREVIATIONS = frozenset(
    [
        "abs.",
        "art.",
        "bzw.",
        "ca.",
        "dr.",
        "evtl.",
        "etc.",
        "ggf.",
        "inkl.",
        "max.",
        "mind.",
        "nr.",
        "prof.",
        "st.",
        "std.",
        "str.",
        "tel.",
        "usw.",
        "vgl.",
    ]
)
"""What ends in a point within a sentence. Where such a word does end one, its two sentences count as one."""

_PLACEABLE = re.compile(r"\{[^{}]*\}")
_SELECTION = re.compile(r"\{\s*\$?[\w-]+(?:\([^()]*\))?\s*->")
_VARIANT = re.compile(r"^\s*\*?\[[^\]]*\]", re.MULTILINE)
_PAIRED = re.compile(r"\b([A-Za-zÄÖÜäöü]{1,3})\.\s?(?=[A-Za-zÄÖÜäöü]{1,3}\.)")
_GROUPED = re.compile(r"\+?\d[\d /()-]*\d")
_MONTH = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_LIST_NUMBER = re.compile(r"\s*\d{1,2}[.)]")
_ORDINAL = re.compile(rf"\b(\d{{1,2}})\.(?=\s(?:{_MONTH}|[a-zäöü]))|(?<=\bam )(\d{{1,2}})\.(?=\s)")
_END = re.compile(r"(?<=[.?!])[\"'“”‘’«»‹›)\]]*\s+")
_WORD = re.compile(r"\w")
_JOINER = "\u2060"
"""Stands where white space was that parts no words: the word joiner is no white space to `split`."""
_ABBREVIATED = re.compile(rf"{_JOINER}[A-Za-zÄÖÜäöü]{{1,3}}\.$")


def without_syntax(text: str, filled_in: str = "x") -> str:
    """A phrase in Fluent's syntax as lines of plain words: `filled_in` stands for a placeable, a line for a variant."""
    if "{" not in text:
        return text
    return _VARIANT.sub("", _PLACEABLE.sub(filled_in, _SELECTION.sub("", text))).replace("}", "")


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, or of a phrase in Fluent's syntax (each variant stands alone), in their order."""
    for line in without_syntax(text).splitlines():
        begun: list[str] = []
        for part in _END.split(_ORDINAL.sub(r"\1\2", _joined(line.strip()))):
            if _LIST_NUMBER.fullmatch(part):
                continue
            begun.append(part)
            if not _goes_on(part):
                yield " ".join(begun).replace(_JOINER, " ")
                begun = []
        if begun:
            yield " ".join(begun).replace(_JOINER, " ")


def words(sentence: str) -> int:
    """How many words a sentence has: what stands between white space and holds a letter or a digit."""
    return sum(bool(_WORD.search(word)) for word in _joined(sentence).split())


def too_long(text: str) -> tuple[str, ...]:
    """The sentences with more than MOST_WORDS words, nearly as they stand."""
    return tuple(sentence for sentence in sentences(text) if words(sentence) > MOST_WORDS)


def keeps_the_rule(text: str) -> bool:
    """Whether every sentence is short enough."""
    return not too_long(text)


def _joined(text: str) -> str:
    """The text with a joiner for white space within what counts as one word."""
    numbers = _GROUPED.sub(lambda match: re.sub(r"\s", _JOINER, match[0]), text)
    return _PAIRED.sub(rf"\1.{_JOINER}", numbers)


def _goes_on(part: str) -> bool:
    last = part.rsplit(maxsplit=1)[-1].lstrip("(„“\"'") if part.split() else ""
    return last.casefold() in ABBREVIATIONS or bool(_ABBREVIATED.search(last))
