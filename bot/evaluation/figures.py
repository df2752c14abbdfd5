"""How well texts of a set were understood: pure counting."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.evaluation.labelled import Labelled
from bot.normalisation import words

AMONG = 3
"""How many intents "did you mean" can offer."""

URGENT = frozenset({"emergency", "self_harm", "violence_protection", "homeless_shelter"})
"""The intents that come before everything else (the same names as bot.urgent.UrgentIntent; a test holds them together)."""

SHORT = 3
"""Words up to which a text counts as short for the identification of its language."""


@dataclass(frozen=True, slots=True)
class Scored:
    """One text, what is right and what was understood: intents best first, the language, what was seen as urgent."""

    expected: Labelled
    intents: tuple[str, ...]
    language: str
    urgent: str | None

    @property
    def first(self) -> bool:
        """Whether the best intent is right."""
        return bool(self.expected.right & set(self.intents[:1]))

    @property
    def among(self) -> bool:
        """Whether a right intent is among the first AMONG."""
        return bool(self.expected.right & set(self.intents[:AMONG]))

    @property
    def is_urgent(self) -> bool:
        """Whether an urgent intent is right."""
        return bool(self.expected.right & URGENT)

    @property
    def is_short(self) -> bool:
        """Whether the text has no more than SHORT words."""
        return len(words(self.expected.text)) <= SHORT


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int
    of: int

    @property
    def value(self) -> float:
        """The share; 1 where there was nothing to count."""
        return self.hits / self.of if self.of else 1.0

    @property
    def misses(self) -> int:
        """How many are lacking."""
        return self.of - self.hits


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a group of texts. `top_1` and `top_3` are means over intents, so that each weighs the same."""

    lines: int
    top_1: float
    top_3: float
    urgent: Share
    false_alarms: Share
    language: Share
    language_short: Share


@dataclass(frozen=True, slots=True)
class Pipeline:
    """One way to understand texts, for a comparison: what it made of them after learning from `examples` lines."""

    name: str
    examples: int
    scored: tuple[Scored, ...]
    milliseconds: float
    training_seconds: float

    def by_language(self) -> Mapping[str, Figures]:
        """The figures of each language and of all together."""
        groups = {**grouped(self.scored, lambda line: line.lang), "all": self.scored}
        return {name: figures(group) for name, group in groups.items()}


def figures(scored: Sequence[Scored]) -> Figures:
    """The figures of all these texts together."""
    urgent = [line for line in scored if line.is_urgent]
    others = [line for line in scored if not line.is_urgent]
    return Figures(
        lines=len(scored),
        top_1=_mean_over_intents(scored, lambda line: line.first),
        top_3=_mean_over_intents(scored, lambda line: line.among),
        urgent=_share(urgent, lambda line: line.urgent is not None),
        false_alarms=_share(others, lambda line: line.urgent is not None),
        language=_share([line for line in scored if not line.is_short], _named),
        language_short=_share([line for line in scored if line.is_short], _named),
    )


def grouped(scored: Iterable[Scored], key: Callable[[Labelled], str]) -> Mapping[str, tuple[Scored, ...]]:
    """The texts by language, style or intent, in the order of the names."""
    groups: dict[str, list[Scored]] = defaultdict(list)
    for line in scored:
        groups[key(line.expected)].append(line)
    return {name: tuple(groups[name]) for name in sorted(groups)}


@dataclass(frozen=True, slots=True)
class Confusion:
    """An intent that was taken for another, and the texts."""

    right: str
    taken_for: str
    texts: tuple[Labelled, ...]


def confusions(scored: Iterable[Scored]) -> tuple[Confusion, ...]:
    """What is mistaken most often first."""
    pairs: dict[tuple[str, str], list[Labelled]] = defaultdict(list)
    for line in scored:
        if not line.first:
            pairs[line.expected.intent, line.intents[0] if line.intents else "nothing"].append(line.expected)
    return tuple(
        Confusion(right, taken_for, tuple(texts))
        for (right, taken_for), texts in sorted(pairs.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    )


def _mean_over_intents(scored: Iterable[Scored], is_hit: Callable[[Scored], bool]) -> float:
    groups = grouped(scored, lambda expected: expected.intent).values()
    return sum(_share(group, is_hit).value for group in groups) / len(groups) if groups else 1.0


def _named(line: Scored) -> bool:
    return line.language == line.expected.lang


def _share(lines: Sequence[Scored], is_hit: Callable[[Scored], bool]) -> Share:
    return Share(sum(map(is_hit, lines)), len(lines))
