"""Finds sentences of the phrasebook by German words, however they are typed: für, fuer and fur are one word."""

from __future__ import annotations

import re
from collections.abc import Iterable

from content.folding import folded
from content.load import Content
from content.phrasebook import GERMAN, sentences, unfilled
from content.sentence import Sentence

WHOLE, BEGINNING, INSIDE = 4, 2, 1
"""How well a word that is typed fits a word of a sentence."""

SHORTEST_INSIDE = 4
"""Letters from which a word is also looked for within longer ones: "karte" in "Gesundheitskarte"."""

_WORD = re.compile(r"[^\W_]+")


def search(content: Content, words: str) -> tuple[Sentence, ...]:
    """The sentences whose German text has every word, the best first; all of them where no word is given.

    A word fits where a word of the sentence, or of its group's title, begins with it.
    """
    wanted = tuple(dict.fromkeys(_folded(words)))
    if not wanted:
        return sentences(content)
    ranked = []
    for sentence, title in _titled(content):
        text, about = _folded(unfilled(content, sentence)), _folded(title)
        fits = [max(_fit(word, text), min(_fit(word, about), INSIDE)) for word in wanted]
        if all(fits):
            ranked.append((sum(fits), sentence))
    return tuple(sentence for _, sentence in sorted(ranked, key=lambda pair: -pair[0]))


def _titled(content: Content) -> Iterable[tuple[Sentence, str]]:
    for group in content.phrasebook.groups:
        title = content.phrases.line(group.title, {}, GERMAN)
        for sentence in group.sentences:
            yield sentence, title


def _folded(text: str) -> tuple[str, ...]:
    """The words without case, umlauts and their spellings with e."""
    return tuple(_WORD.findall(folded(text)))


def _fit(word: str, text: tuple[str, ...]) -> int:
    if word in text:
        return WHOLE
    if any(other.startswith(word) for other in text):
        return BEGINNING
    return INSIDE if len(word) >= SHORTEST_INSIDE and any(word in other for other in text) else 0
