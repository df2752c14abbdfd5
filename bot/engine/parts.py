"""Two concerns in one message: each sentence is read by itself, too. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.engine.port import Ranked
from bot.normalisation import words

LEAST_WORDS = 3
"""Words of a sentence that can be a concern of its own."""

MOST_PARTS = 6
"""Sentences that are read: each costs a parse."""

EVIDENT = 0.7
"""Confidence from which a sentence is believed to have a topic of its own (bench: docs/understanding.md)."""

_END = re.compile(r"[.!?\u061f\u06d4\u1362\u1367;\u061b\n\u2026]+\s*|\u1361\u1361\s*")


def parts_of(text: str) -> tuple[str, ...]:
    """The sentences of a text that may each have a topic; none where there are fewer than two."""
    sentences = [part.strip() for part in _END.split(text)]
    listed = tuple(part for part in sentences if len(words(part)) >= LEAST_WORDS)[:MOST_PARTS]
    return listed if len(listed) > 1 else ()


def further_topics(whole: Sequence[Ranked], parts: Sequence[Sequence[Ranked]]) -> tuple[str, ...]:
    """The intents besides the first of the whole text that a sentence evidently has; whoever answers takes topics only.

    Nothing where no sentence evidently has the first one: then the sentences only belong to one story.
    """
    best = [ranking[0] for ranking in parts if ranking]
    evident = {ranked.intent for ranked in best if ranked.confidence >= EVIDENT}
    if not whole or whole[0].intent not in evident:
        return ()
    among = [ranked.intent for ranked in whole[1:]]
    return tuple(intent for intent in among if intent in evident)[:1]
