"""What a named human must still have reviewed before the city opens the door, the most urgent first.

Nobody may meet words in danger that no human has confirmed: first what is said when life is at stake, then what
everybody reads, then what topics say, then the facts of every service, then the texts of services and events.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from content.checked import is_checked
from content.load import Content
from content.model import Language
from content.texts import TextKey, TextKind, Texts
from content.wanted_texts import events, is_for_caseworkers, phrases, services, topics

URGENT_PHRASES = frozenset(
    {
        "urgent-raised",
        "button-human",
        "button-topics",
        "failure",
        "card-always-open",
        "card-open",
        "card-open-until",
        "card-closed",
    }
)
"""What stands around an urgent guide: its notice, its buttons, and what its cards say of the hours."""


class Stage(Enum):
    """In which order texts are to be reviewed; the values are the order."""

    URGENT = 0
    PHRASES = 1
    TOPICS = 2
    SERVICES = 3  # the facts, confirmed by `checked`, in no language
    DESCRIPTIONS = 4  # what services and events say that they do


class Lack(str, Enum):
    """What keeps a text, or a service's facts, from being shown to everybody."""

    MISSING = "missing"  # not written in a language that is complete otherwise
    DRAFT = "draft"
    CHANGED = "changed"  # reviewed in other words
    UNCHECKED = "unchecked"  # facts that nobody has confirmed


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing to review. `name` is a text's key or a service's id; `language` is None for facts."""

    stage: Stage
    name: str
    language: str | None
    lack: Lack


@dataclass(frozen=True, slots=True)
class LaunchGaps:
    """All that is left, the most urgent first; `needed` counts all that has to be reviewed."""

    gaps: tuple[Gap, ...]
    needed: Mapping[tuple[Stage, str | None], int]

    @property
    def missing(self) -> int:
        """How much is left."""
        return len(self.gaps)

    @property
    def is_ready(self) -> bool:
        """Whether the city can open the door."""
        return not self.gaps

    def left(self, stage: Stage, language: str | None) -> int:
        """How much of a stage is left in a language; None for facts."""
        return sum(gap.stage is stage and gap.language == language for gap in self.gaps)

    def of(self, language: str) -> LaunchGaps:
        """What concerns the texts of one language."""
        return LaunchGaps(
            tuple(gap for gap in self.gaps if gap.language == language),
            {key: number for key, number in self.needed.items() if key[1] == language},
        )


def launch_gaps(content: Content) -> LaunchGaps:
    """What is left before the start, by stage, then by language in the declared order.

    A language that is not complete, and an easier variant, need no text of their own: people read the reviewed
    fallback. The console's phrases are left out: caseworkers can ask the city what a word means.
    """
    gaps: list[Gap] = []
    needed: dict[tuple[Stage, str | None], int] = {}
    texts = {**topics(content), **phrases(content), **services(content), **events(content)}
    for key, stage in _staged(texts, content):
        for language in content.languages.values():
            if language.code not in texts[key] and not language.complete:
                continue
            needed[stage, language.code] = needed.get((stage, language.code), 0) + 1
            lack = _lack(key, language, texts[key], content)
            if lack:
                gaps.append(Gap(stage, str(key), language.code, lack))
    needed[Stage.SERVICES, None] = len(content.services)
    gaps += [
        Gap(Stage.SERVICES, service.id, None, Lack.UNCHECKED)
        for service in content.services.values()
        if not is_checked(service)
    ]
    order = {code: place for place, code in enumerate(content.languages)}
    gaps.sort(key=lambda gap: (gap.stage.value, order.get(gap.language or "", 0)))
    return LaunchGaps(tuple(gaps), needed)


def _staged(texts: Mapping[TextKey, Texts], content: Content) -> Iterator[tuple[TextKey, Stage]]:
    urgent = {topic.id for topic in content.topics.values() if topic.urgent}
    # Guides before titles before phrases, wherever they are equally urgent.
    rank = {kind: place for place, kind in enumerate((TextKind.GUIDE, TextKind.TITLE, TextKind.PHRASE))}
    for key in sorted(texts, key=lambda key: rank.get(key.kind, len(rank))):
        if key.kind in {TextKind.SERVICE, TextKind.EVENT}:
            yield key, Stage.DESCRIPTIONS
        elif key.kind is TextKind.PHRASE:
            if not is_for_caseworkers(key):
                yield key, Stage.URGENT if key.id in URGENT_PHRASES else Stage.PHRASES
        else:
            yield key, Stage.URGENT if key.id in urgent else Stage.TOPICS


def _lack(key: TextKey, language: Language, texts: Texts, content: Content) -> Lack | None:
    text = texts.get(language.code)
    if text is None:
        return Lack.MISSING
    if content.reviews.review(key, language.code, text):
        return None
    return Lack.CHANGED if content.reviews.last(key, language.code) else Lack.DRAFT
