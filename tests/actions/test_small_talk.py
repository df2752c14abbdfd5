from __future__ import annotations

import pytest

from tests.actions.dialogue import Dialogue


@pytest.mark.parametrize(
    ("intent", "phrase"),
    [
        ("greet", "greet"),
        ("goodbye", "goodbye"),
        ("thank", "thank"),
        ("affirm", "affirm"),
        ("deny", "deny"),
        ("help", "help"),
        ("bot_challenge", "bot-challenge"),
        ("cancel", "cancel"),
        ("feedback_negative", "feedback-negative"),
        ("out_of_scope", "out-of-scope"),
    ],
)
def test_every_small_talk_is_answered_and_leads_on(dialogue: Dialogue, intent: str, phrase: str) -> None:
    """One phrase, and buttons: never a dead end."""
    (reply,) = dialogue.hears(intent)
    assert reply.phrase == phrase
    assert "topics" in reply.buttons


def test_a_greeting_offers_the_topics_with_a_guide_first(dialogue: Dialogue) -> None:
    """But nothing urgent: whoever says hello is not asked whether they are in danger."""
    (reply,) = dialogue.hears("greet")
    assert reply.buttons == ("topic:housing_search", "topic:doctor", "topic:job_search", "topics")


def test_after_criticism_a_person_is_offered_first(dialogue: Dialogue) -> None:
    """The machine has failed; a human may not."""
    assert dialogue.hears("feedback_negative")[0].buttons[0] == "human"


def test_starting_over_forgets_the_topic(dialogue: Dialogue) -> None:
    """But not the district that the person lives in."""
    dialogue.hears("housing_search", entities={"district": "Gorbitz"})
    dialogue.hears("cancel")
    assert dialogue.slots["topic"] is None
    assert dialogue.slots["district"] == "Gorbitz"
    assert dialogue.phrases("more_results") == ["details-none"]
