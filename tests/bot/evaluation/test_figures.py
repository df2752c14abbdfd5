from __future__ import annotations

from bot.evaluation.figures import URGENT, Scored, confusions, figures, grouped
from bot.evaluation.labelled import Labelled
from bot.urgent import UrgentIntent


def scored(
    intent: str,
    *intents: str,
    lang: str = "de",
    language: str = "de",
    urgent: str | None = None,
    text: str = "a b c d",
) -> Scored:
    """A text that was read."""
    return Scored(Labelled(text, lang, intent), intents, language, urgent)


def test_every_intent_weighs_the_same() -> None:
    """Nine greetings do not hide that the only doctor was missed."""
    lines = [scored("greet", "greet") for _ in range(9)] + [scored("doctor", "greet", "doctor")]
    assert figures(lines).top_1 == 0.5
    assert figures(lines).top_3 == 1.0


def test_another_right_intent_counts() -> None:
    """A text may have two topics."""
    line = Scored(Labelled("x", "de", "doctor", also=("interpreter",)), ("interpreter",), "de", None)
    assert line.first


def test_alarms_are_counted_apart() -> None:
    """Those that should come, and those that should not."""
    lines = [
        scored("emergency", "emergency", urgent="emergency"),
        scored("self_harm", "mental_health"),
        scored("doctor", "doctor", urgent="emergency"),
        scored("greet", "greet"),
    ]
    counted = figures(lines)
    assert (counted.urgent.hits, counted.urgent.of) == (1, 2)
    assert (counted.false_alarms.hits, counted.false_alarms.of) == (1, 2)


def test_short_texts_are_counted_apart_for_their_language() -> None:
    """One to three words tell less."""
    lines = [scored("greet", "greet", language="en", text="hallo"), scored("greet", "greet")]
    assert figures(lines).language.value == 1.0
    assert figures(lines).language_short.value == 0.0


def test_confusions_come_with_the_most_frequent_first() -> None:
    """And with their texts."""
    lines = [
        scored("doctor", "greet"),
        scored("doctor", "greet"),
        scored("greet", "thank"),
        scored("greet", "greet"),
    ]
    worst = confusions(lines)
    assert [(each.right, each.taken_for, len(each.texts)) for each in worst] == [
        ("doctor", "greet", 2),
        ("greet", "thank", 1),
    ]


def test_groups_stand_in_the_order_of_their_names() -> None:
    """So that two pages can be compared."""
    lines = [scored("greet", lang="uk"), scored("greet", lang="ar")]
    assert list(grouped(lines, lambda line: line.lang)) == ["ar", "uk"]


def test_the_urgent_intents_are_the_detectors() -> None:
    """Both lists have one meaning."""
    assert {intent.value for intent in UrgentIntent} == URGENT
