from __future__ import annotations

from bot.engine.parts import further_topics, parts_of
from bot.engine.port import Ranked


def test_sentences_are_read_by_themselves() -> None:
    """In every script; greetings of a word or two are none."""
    assert parts_of("Hallo! Ich suche eine Wohnung. Und mein Kind braucht einen Zahnarzt.") == (
        "Ich suche eine Wohnung",
        "Und mein Kind braucht einen Zahnarzt",
    )
    assert len(parts_of("أبحث عن شقة لعائلتي؟ ابني يحتاج طبيب أسنان")) == 2
    assert len(parts_of("ገዛ ይደሊ ኣለኹ። ሓኪም የድልየኒ ኣሎ።")) == 2


def test_one_sentence_has_no_parts() -> None:
    """Nothing is read twice."""
    assert parts_of("Ich suche eine Wohnung.") == ()


def ranked(intent: str, confidence: float) -> tuple[Ranked, ...]:
    """A ranking with one intent."""
    return (Ranked(intent, confidence),)


WHOLE = (Ranked("housing_search", 0.5), Ranked("doctor", 0.3), Ranked("greet", 0.1))


def test_two_evident_sentences_are_two_topics() -> None:
    """The first of the whole, and the one beside it."""
    assert further_topics(WHOLE, [ranked("housing_search", 0.9), ranked("doctor", 0.9)]) == ("doctor",)


def test_what_belongs_to_one_story_is_one_topic() -> None:
    """A sentence that is not sure, or a first topic that no sentence has, adds nothing."""
    assert further_topics(WHOLE, [ranked("housing_search", 0.9), ranked("doctor", 0.4)]) == ()
    assert further_topics(WHOLE, [ranked("legal_advice", 0.9), ranked("doctor", 0.9)]) == ()
    assert further_topics(WHOLE, [ranked("housing_search", 0.9), ranked("mobility", 0.9)]) == ()
    assert further_topics((), []) == ()
