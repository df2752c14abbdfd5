"""Sees danger, suicide, violence and having no bed tonight in any message, in every state.

Two witnesses: a lexicon of phrases in all languages (nlu_data/urgent), which also works where the model
knows nothing of a language, and the model's own ranking. Tuned for recall: one of the two is enough.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

import yaml

from bot.engine.port import Ranked
from bot.normalisation import normalise, visible, words

LONGEST_LOOK = 16_000
"""Characters that are looked through: longer than what any model sees, and still read in a moment."""

_SENTENCE_END = re.compile(r"[.!?؟۔።;؛\n…]+")

_AROUND_SIGNS = " !?.\n\t"

_GAP = 4
"""How many words may stand between the two halves of a phrase with three dots."""

_PROCLITICS = "(?:و|ف)?(?:ب|ل|ك|ال|بال|لل|ه|عال|ع)?"
"""What Arabic writes in front of a word without a space."""


class UrgentIntent(str, Enum):
    """The four intents that come before everything else, most pressing first."""

    EMERGENCY = "emergency"
    SELF_HARM = "self_harm"
    VIOLENCE_PROTECTION = "violence_protection"
    HOMELESS_SHELTER = "homeless_shelter"


MODEL_ALONE = 0.3
"""Confidence of an urgent intent that is believed without a phrase of the lexicon (bench: docs/understanding.md)."""

MODEL_TOGETHER = 0.5
"""Sum of the urgent intents' confidences that is believed; the strongest of them is taken."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Compiled phrases per intent, and what takes their meaning away."""

    phrases: Mapping[UrgentIntent, re.Pattern[str]]
    unless: Mapping[UrgentIntent, re.Pattern[str]]
    alone: Mapping[str, UrgentIntent] = field(default_factory=dict)
    """Whole messages that call for help without a word, such as a number or a sign."""

    def find(self, text: str) -> UrgentIntent | None:
        """The most pressing intent with a phrase in the first LONGEST_LOOK characters of the text.

        What takes a phrase's meaning away counts in its own sentence only: who writes of a film and then of
        a fire is heard.
        """
        looked_at = visible(text[:LONGEST_LOOK])[:LONGEST_LOOK]
        sign = self.alone.get(looked_at.strip(_AROUND_SIGNS))
        if sign is not None:
            return sign
        line = _line(looked_at)
        said = [intent for intent in UrgentIntent if self._says(intent, line)]
        if not said:
            return None
        sentences = [_line(sentence) for sentence in _SENTENCE_END.split(looked_at)]
        for intent in said:
            if not self._excuses(intent, line):
                return intent
            if any(self._says(intent, part) and not self._excuses(intent, part) for part in sentences):
                return intent
        return None

    def _says(self, intent: UrgentIntent, line: str) -> bool:
        pattern = self.phrases.get(intent)
        return pattern is not None and pattern.search(line) is not None

    def _excuses(self, intent: UrgentIntent, line: str) -> bool:
        pattern = self.unless.get(intent)
        return pattern is not None and pattern.search(line) is not None


def detect(text: str, ranking: Sequence[Ranked], lexicon: Lexicon) -> UrgentIntent | None:
    """The urgent intent of a message, or None: the more pressing of what the model and the lexicon see.

    `ranking` may be empty: while the model loads, the lexicon watches alone.
    """
    seen = {_by_ranking(ranking), lexicon.find(text)}
    return next((intent for intent in UrgentIntent if intent in seen), None)


def _by_ranking(ranking: Sequence[Ranked]) -> UrgentIntent | None:
    strengths = {
        UrgentIntent(ranked.intent): ranked.confidence
        for ranked in ranking
        if ranked.intent in set(UrgentIntent)
    }
    if strengths:
        strongest = max(strengths, key=lambda intent: strengths[intent])
        if strengths[strongest] >= MODEL_ALONE or sum(strengths.values()) >= MODEL_TOGETHER:
            return strongest
    return None


def load_lexicon(folder: Path) -> Lexicon:
    """Read the lexicon of every language; raise ValueError naming the file that cannot be read."""
    phrases: dict[UrgentIntent, list[str]] = {intent: [] for intent in UrgentIntent}
    unless: dict[UrgentIntent, list[str]] = {intent: [] for intent in UrgentIntent}
    alone: dict[str, UrgentIntent] = {}
    for path in sorted(folder.glob("*.yml")):
        entry = yaml.safe_load(path.read_text(encoding="utf-8"))
        try:
            for target, key in ((phrases, "phrases"), (unless, "unless")):
                for intent, lines in (entry.get(key) or {}).items():
                    target[UrgentIntent(intent)] += [phrase_pattern(line) for line in lines]
            for intent, signs in (entry.get("alone") or {}).items():
                alone |= dict.fromkeys(signs, UrgentIntent(intent))
        except (ValueError, AttributeError, TypeError) as problem:
            raise ValueError(f"{path}: {problem}") from problem
    return Lexicon(_compiled(phrases), _compiled(unless), alone)


def phrase_pattern(phrase: str) -> str:
    """The regular expression of one phrase, between two spaces of a line of words.

    `word*` stands for a beginning, `*word` for a word with Arabic proclitics, ` … ` for up to four words.
    """
    parts = [
        " ".join(pattern for word in part.split() if (pattern := _word_pattern(word)))
        for part in phrase.split("…")
    ]
    if not all(parts):
        raise ValueError(f"no words in {phrase!r}")
    return f"(?: [^ ]+){{0,{_GAP}}} ".join(parts)


def _word_pattern(word: str) -> str:
    begins, ends = word.endswith("*"), word.startswith("*")
    bare = " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)*", normalise(word)))
    pattern = re.escape(bare).replace(r"\ ", " ")
    if not pattern:
        return ""
    return (_PROCLITICS if ends else "") + pattern + ("[^ ]*" if begins else "")


def _line(text: str) -> str:
    return f" {' '.join(words(text))} "


def _compiled(lines: Mapping[UrgentIntent, Sequence[str]]) -> dict[UrgentIntent, re.Pattern[str]]:
    return {
        intent: re.compile(f"(?<= )(?:{'|'.join(patterns)})(?= )")
        for intent, patterns in lines.items()
        if patterns
    }
