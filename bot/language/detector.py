"""Tells in which of our languages a text is written: letters first, then weights learnt from our own sentences.

Where nothing is learnt yet, langdetect answers instead. Beside the weights it did harm: what it says of a text that they
are unsure of is right more rarely than they are (docs/understanding.md). What the person wrote before counts, so that
one short word flips nothing.
"""

from __future__ import annotations

import math

from bot.language.port import Identified
from bot.language.script import LANGUAGES, Script, language_by_letters, script_of
from bot.language.statistics import Statistics
from bot.language.weights import LanguageWeights
from bot.normalisation import words

HISTORY = 100.0
"""How many times likelier the language of the conversation so far is than any other."""

SURE = 0.95
"""Probability from which one or two words may change the language after all."""

CLEAR = 0.9
"""Probability from which a longer text changes the language of a conversation."""

FEW_WORDS = 3
"""Texts with fewer words do not change the language of a conversation between languages of one script."""


class Detector:
    """Implements LanguageDetector. Without weights (nothing is trained yet) letters and langdetect decide."""

    def __init__(self, weights: LanguageWeights | None = None) -> None:
        self._statistics = weights or Statistics()

    def identify(self, text: str, before: str | None = None) -> Identified:
        """See LanguageDetector."""
        script = script_of(text)
        if script is None:
            return Identified(before, clear=False)
        told = language_by_letters(text, script)
        if told is not None:
            return Identified(told, clear=True)
        among = LANGUAGES[script]
        is_short = len(words(text)) < FEW_WORDS
        code, probability = self._likeliest(text, among, before)
        if before not in among:
            return Identified(code, clear=script is not Script.LATIN or not is_short)
        if is_short:
            return Identified(before if probability < SURE else code, clear=False)
        return Identified(code, clear=probability >= CLEAR)

    def _likeliest(self, text: str, among: tuple[str, ...], before: str | None) -> tuple[str, float]:
        said = self._statistics.logarithms(text, among)
        likely = {code: said[code] + (math.log(HISTORY) if code == before else 0.0) for code in sorted(among)}
        # The order of names decides a draw.
        best = max(likely, key=lambda code: likely[code])
        return best, 1 / math.fsum(math.exp(value - likely[best]) for value in likely.values())
