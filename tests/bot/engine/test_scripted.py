from __future__ import annotations

import time

import pytest

from actions.desk import Desk
from bot.engine.port import Engine, EngineFailure, Entity, FailureKind, Ranked, Understanding
from bot.engine.scripted import Script, ScriptedEngine


def engine(desk: Desk, script: Script | None = None) -> Engine:
    """The engine, seen through its port."""
    return ScriptedEngine(script, desk)


async def test_words_stand_for_intents_and_the_real_actions_answer(desk: Desk) -> None:
    """The longest words that a text contains count, in any spelling of the same letters."""
    scripted = engine(desk, Script({"flat": "housing_search", "cold flat": "housing_problem"}))
    assert (await scripted.understand("My FLAT", "en")).intent == "housing_search"
    understood = await scripted.understand("a cold flat", "en")
    assert (understood.intent, understood.sure) == ("housing_problem", True)
    turn = await scripted.turn({"locale": "en"}, await scripted.understand("flat?", "en"))
    assert [reply.phrase for reply in turn.replies] == ["guide", "topic-services"]
    assert turn.state["topic"] == "housing_search"


async def test_without_a_script_intents_are_understood_by_their_names(desk: Desk) -> None:
    """Enough to try a conversation without a model."""
    scripted = engine(desk)
    assert scripted.ready
    assert (await scripted.understand("housing search please", "en")).intent == "housing_search"
    assert (await scripted.understand("human handoff", "en")).intent == "human_handoff"


async def test_what_no_word_stands_for_is_not_sure(desk: Desk) -> None:
    """And answered as with Rasa."""
    scripted = engine(desk, Script({"flat": "housing_search"}))
    understood = await scripted.understand("hmm", "en")
    assert not understood.sure
    assert (await scripted.turn({}, understood)).replies[0].phrase == "not-understood"


async def test_entities_are_found_by_words(desk: Desk) -> None:
    """They reach the actions."""
    script = Script({"flat": "housing_search"}, {"gorbitz": Entity("district", "Gorbitz")})
    scripted = engine(desk, script)
    turn = await scripted.turn({}, await scripted.understand("flat in Gorbitz", "en"))
    assert turn.state["district"] == "Gorbitz"


@pytest.mark.parametrize("kind", FailureKind)
async def test_failures_come_as_scripted(desk: Desk, kind: FailureKind) -> None:
    """Each time."""
    scripted = engine(desk, Script({"flat": "housing_search"}, failures={"bad": kind}))
    understood = await scripted.understand("bad flat", "en")
    for _ in range(2):
        with pytest.raises(EngineFailure) as caught:
            await scripted.turn({}, understood)
        assert caught.value.kind is kind


async def test_an_understanding_can_take_its_time(desk: Desk) -> None:
    """For tests of what happens meanwhile."""
    began = time.monotonic()
    await engine(desk, Script(seconds=0.05)).understand("hello", "en")
    assert time.monotonic() - began >= 0.05


async def test_a_text_that_is_too_long_is_refused(desk: Desk) -> None:
    """As by the engine that it stands for."""
    with pytest.raises(ValueError, match="longer"):
        await engine(desk).understand("a" * 2_001, "en")


async def test_a_button_is_answered_without_a_text(desk: Desk) -> None:
    """Its meaning is handed in."""
    press = Understanding("", "privacy", 1.0, (Ranked("privacy", 1.0),))
    assert (await engine(desk).turn({}, press)).replies[0].phrase == "privacy"
