from __future__ import annotations

import pytest

from actions.effects import Effect, EffectKind
from tests.actions.dialogue import Dialogue

WAITING = ["case-waiting"]


def test_consent_is_asked_before_anything_is_passed_on(dialogue: Dialogue) -> None:
    """The question has its two buttons and no effect."""
    (question,) = dialogue.hears("human_handoff")
    assert (question.phrase, question.buttons) == ("consent-ask", ("consent:yes", "consent:no"))
    assert dialogue.effects == []


@pytest.mark.parametrize("yes", ["give_consent", "affirm"])
def test_yes_opens_a_request_about_the_topic(dialogue: Dialogue, yes: str) -> None:
    """Pressed or written."""
    dialogue.hears("housing_search")
    dialogue.hears("human_handoff")
    (opened,) = dialogue.hears(yes)
    assert (opened.phrase, opened.buttons) == ("case-opened", ("withdraw",))
    assert dialogue.effects == [Effect(EffectKind.OPEN_CASE, "housing_search")]
    assert dialogue.slots["pending"] is None


@pytest.mark.parametrize("no", ["refuse_consent", "deny", "cancel"])
def test_no_passes_nothing_on(dialogue: Dialogue, no: str) -> None:
    """And the bot goes on."""
    dialogue.hears("human_handoff")
    assert dialogue.phrases(no) == ["consent-refused"]
    assert dialogue.effects == []
    assert dialogue.phrases("affirm") == ["affirm"]


def test_a_yes_after_another_topic_opens_nothing(dialogue: Dialogue) -> None:
    """Consent answers the question that was read last."""
    dialogue.hears("human_handoff")
    dialogue.hears("housing_search")
    assert dialogue.phrases("affirm") == ["affirm"]
    assert dialogue.effects == []


def test_whoever_asks_who_reads_it_is_asked_again(dialogue: Dialogue) -> None:
    """The question about privacy belongs to the decision."""
    dialogue.hears("human_handoff")
    assert dialogue.phrases("privacy") == ["privacy", "consent-ask"]
    assert dialogue.phrases("bot_challenge") == ["bot-challenge", "consent-ask"]
    assert dialogue.phrases("change_language", language="ar") == ["language-set", "consent-ask"]
    dialogue.hears("affirm")
    assert dialogue.effects == [Effect(EffectKind.OPEN_CASE)]


@pytest.mark.parametrize("message", ["human_handoff", "give_consent", "refuse_consent"])
def test_an_open_request_is_not_opened_twice(dialogue: Dialogue, message: str) -> None:
    """An old button says where the request stands."""
    dialogue.slots["case"] = "waiting"
    (reply,) = dialogue.hears(message)
    assert (reply.phrase, reply.buttons) == ("case-waiting", ("withdraw",))
    assert dialogue.effects == []


@pytest.mark.parametrize("message", ["withdraw_request", "cancel"])
def test_a_request_can_be_taken_back(dialogue: Dialogue, message: str) -> None:
    """By its button, or by wanting to stop."""
    dialogue.slots["case"] = "waiting"
    assert dialogue.phrases(message) == ["case-withdrawn"]
    assert dialogue.effects == [Effect(EffectKind.WITHDRAW_CASE)]


def test_without_a_request_there_is_nothing_to_take_back(dialogue: Dialogue) -> None:
    """It is said, with the way to a person."""
    assert dialogue.phrases("withdraw_request") == ["case-none"]
    assert dialogue.effects == []


def test_while_a_caseworker_is_there_nobody_else_is_asked_for(dialogue: Dialogue) -> None:
    """The answer says who writes now."""
    dialogue.slots["case"] = "human"
    assert dialogue.phrases("human_handoff") == ["case-claimed"]
    assert dialogue.effects == []
