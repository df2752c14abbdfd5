"""Mends words that nobody writes like that: each unknown word becomes the frequent word that it is a slip of. Pure.

People write with one hand, in a second language, on a keyboard made for a third. Pieces of words survive one slip in a
sentence, but not one in every word. Known are the words of the training examples, so an unknown name stays what it is
unless it is one letter from a word.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from bot.normalisation import words

LEAST_OFTEN = 2
"""How often a word must stand in the examples to be known: those contain slips, too."""

LEAST_LETTERS = 4
"""Letters of a word that is mended: shorter ones are one letter from half the dictionary."""

LEAST_FOR_BONES = 6
"""Letters of a word that is also compared by its consonants alone."""

LETTERS = 45
"""How many of a language's most frequent letters are tried."""

VOWELS = frozenset("aeiouyäöüáéíóúàèâêîôûëïıаеиоуыэюяіїєё")


class Vocabulary:
    """The known words of one language, and how often each was seen."""

    def __init__(self, counted: Mapping[str, int]) -> None:
        self.counted = dict(counted)
        frequent = Counter("".join(self.counted)).most_common(LETTERS)
        self._letters = "".join(letter for letter, _ in frequent)
        self._bones: dict[str, list[str]] = defaultdict(list)
        for word in self.counted:
            if len(word) >= LEAST_FOR_BONES:
                self._bones[_bones(word)].append(word)
        self.nearest = lru_cache(maxsize=20_000)(self._nearest)

    def __contains__(self, word: str) -> bool:
        return word in self.counted

    def _nearest(self, word: str) -> str:
        """The most frequent word one slip away, else with the same consonants, else the word itself."""
        near = {each for each in self._slips(word) if each in self.counted and len(each) >= LEAST_LETTERS - 1}
        if not near and len(word) >= LEAST_FOR_BONES:
            near = {each for each in self._bones.get(_bones(word), ()) if abs(len(each) - len(word)) <= 2}
        return max(near, key=lambda each: (self.counted[each], each), default=word)

    def _slips(self, word: str) -> Iterator[str]:
        """A letter too many, two in the wrong order, another letter, a letter too few."""
        for place in range(len(word)):
            before, letter, after = word[:place], word[place], word[place + 1 :]
            yield before + after
            if after:
                yield before + after[0] + letter + after[1:]
            for other in self._letters:
                yield before + other + after
                yield before + other + letter + after
        for other in self._letters:
            yield word + other


class Mender:
    """Mends texts with the vocabularies of several languages."""

    def __init__(self, vocabularies: Mapping[str, Mapping[str, int]]) -> None:
        self._vocabularies = {code: Vocabulary(counted) for code, counted in sorted(vocabularies.items())}
        self._known = {word for vocabulary in self._vocabularies.values() for word in vocabulary.counted}

    def mend(self, text: str) -> str:
        """The normalised words of a text, unknown ones mended in the language that knows most of the others."""
        line = words(text)
        unknown = {word for word in line if word not in self._known and _can_be_mended(word)}
        if not unknown or not self._vocabularies:
            return " ".join(line)
        spoken = max(self._vocabularies.values(), key=lambda each: sum(word in each for word in line))
        return " ".join(spoken.nearest(word) if word in unknown else word for word in line)


def vocabulary_of(texts: Iterable[str]) -> dict[str, int]:
    """The words that stand in texts of one language at least LEAST_OFTEN times, in the order of the alphabet."""
    counted = Counter(word for text in texts for word in words(text))
    return {word: counted[word] for word in sorted(counted) if counted[word] >= LEAST_OFTEN}


def _can_be_mended(word: str) -> bool:
    return len(word) >= LEAST_LETTERS and not any(sign.isdigit() for sign in word)


def _bones(word: str) -> str:
    """The first letter and the consonants after it, each run of one letter once."""
    bones = word[0]
    for letter in word[1:]:
        if letter not in VOWELS and letter != bones[-1]:
            bones += letter
    return bones
