"""How much is written and reviewed: for every language and kind of text, without opening a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from content.easy_language import keeps_the_rule
from content.load import Content
from content.model import Language
from content.reviews import TextState
from content.texts import TextKey, TextKind, Texts
from content.wanted_texts import wanted_in, wanted_texts


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the texts that there have to be are written, and how many of these a named human has reviewed."""

    written: int = 0
    total: int = 0
    reviewed: int = 0

    @property
    def drafts(self) -> int:
        """Written, but in these words reviewed by nobody."""
        return self.written - self.reviewed

    @property
    def percent(self) -> int:
        """Of 100, rounded down, so that 100 means all; 100 where nothing has to be written."""
        return self.written * 100 // self.total if self.total else 100

    def __add__(self, other: Share) -> Share:
        return Share(self.written + other.written, self.total + other.total, self.reviewed + other.reviewed)


Coverage = Mapping[str, Mapping[TextKind, Share]]
"""Language code → kind → share; only kinds of which there are texts. Languages in their declared order."""


def coverage(content: Content) -> Coverage:
    """Count the texts of all languages. The console's phrases count only where the console has that language.

    A variant of a language (de-x-simple) has a text also where the language's own text keeps the variant's rule.
    """
    wanted = wanted_texts(content)
    return {language.code: _of(language, wanted, content) for language in content.languages.values()}


def total(shares: Mapping[TextKind, Share]) -> Share:
    """All kinds together."""
    return sum(shares.values(), Share())


def source_of(language: Language, texts: Texts) -> str | None:
    """The language whose words stand for the text in this one: its own, or one that it is an easier form of."""
    if language.code in texts:
        return language.code
    base = language.variant_of
    return base if base and base in texts and keeps_the_rule(texts[base]) else None


def _of(language: Language, wanted: Mapping[TextKey, Texts], content: Content) -> dict[TextKind, Share]:
    shares: dict[TextKind, Share] = {}
    for key, texts in wanted_in(language, wanted):
        code = source_of(language, texts)
        reviewed = code is not None and content.reviews.state(key, code, texts[code]) is TextState.REVIEWED
        share = Share(int(code is not None), 1, int(reviewed))
        shares[key.kind] = shares.get(key.kind, Share()) + share
    return shares
