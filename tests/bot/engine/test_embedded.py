from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher

from actions.catalogue import executor
from actions.desk import Desk
from actions.effects import Effect, EffectKind
from bot.engine.embedded import EmbeddedRasa, understanding_of
from bot.engine.port import EngineFailure, FailureKind, Ranked, State, Turn, Understanding
from bot.settings import ROOT

pytestmark = [pytest.mark.rasa, pytest.mark.asyncio(loop_scope="session")]

SECRET = "my name is Nobody Inparticular"


def pressed(intent: str) -> Understanding:
    """What a button means."""
    return Understanding("", intent, 1.0, (Ranked(intent, 1.0),))


async def says(engine: EmbeddedRasa, text: str, state: State) -> Turn:
    """Understand and answer."""
    return await engine.turn(state, await engine.understand(text, "en"))


async def with_action(model: Path, desk: Desk, name: str, action: Callable[..., Any]) -> EmbeddedRasa:
    """An engine in which one action is another."""
    actions: ActionExecutor = executor(desk)
    actions.actions[name] = action
    engine = EmbeddedRasa(model, desk, deadline=0.5, actions=actions)
    await engine.start()
    await engine.wait_ready()
    return engine


@pytest.mark.parametrize(
    ("text", "locale", "intent"),
    [
        ("Шукаю квартиру для мами і двох дітей у Прохлісі", "uk", "housing_search"),
        ("وين لاقي دكتور أسنان", "ar", "doctor"),
        ("Ich möchte mit einem Menschen sprechen", "de", "human_handoff"),
        ("Hello!", "en", "greet"),
    ],
)
async def test_plain_sentences_in_four_languages_are_understood(
    rasa: EmbeddedRasa, text: str, locale: str, intent: str
) -> None:
    """Surely, and with a ranking of five, best first."""
    understood = await rasa.understand(text, locale)
    assert (understood.intent, understood.sure) == (intent, True)
    assert len(understood.ranking) == 5
    assert understood.ranking[0] == Ranked(intent, understood.confidence)
    confidences = [ranked.confidence for ranked in understood.ranking]
    assert confidences == sorted(confidences, reverse=True)


async def test_a_question_is_answered_with_guide_and_places(rasa: EmbeddedRasa) -> None:
    """The district is found, and the state remembers what was shown."""
    turn = await says(rasa, "Шукаю квартиру у Прохлісі", {"locale": "uk", "case": "none"})
    assert [reply.phrase for reply in turn.replies] == ["guide", "topic-services"]
    assert len(turn.replies[1].services) == 3
    assert turn.effects == ()
    assert turn.state["topic"] == "housing_search"
    assert turn.state["district"] == "Prohlis"
    assert turn.state["shown"] == list(turn.replies[1].services)


async def test_a_button_needs_no_text(rasa: EmbeddedRasa) -> None:
    """Its meaning is handed in."""
    turn = await rasa.turn({"case": "none", "topic": "doctor"}, pressed("give_consent"))
    assert turn.replies[0].phrase == "case-opened"
    assert turn.effects == (Effect(EffectKind.OPEN_CASE, "doctor"),)


@pytest.mark.parametrize("disguise", ["/", "  /", "\u200b/", "／", "\u200f ／/"])
async def test_a_command_in_any_disguise_is_read_as_words(rasa: EmbeddedRasa, disguise: str) -> None:
    """Otherwise anybody could delete, consent or set slots by typing."""
    text = disguise + 'confirm_delete{"case": "waiting", "district": "Nowhere"}'
    understood = await rasa.understand(text, "en")
    assert understood.intent != "confirm_delete"
    turn = await rasa.turn({"case": "none"}, understood)
    assert turn.effects == ()
    assert turn.state.get("case") == "none"
    assert "district" not in turn.state


async def test_an_uncertain_text_is_asked_about(rasa: EmbeddedRasa) -> None:
    """The best guess stays visible to whoever measures."""
    understood = await rasa.understand("блямзик туропка", "en")
    assert not understood.sure
    assert understood.intent == understood.ranking[0].intent != "nlu_fallback"
    turn = await rasa.turn({}, understood)
    assert turn.replies[0].phrase in {"did-you-mean", "not-understood"}


@pytest.mark.parametrize("text", ["", "///", "日本語"])
async def test_what_cannot_be_read_is_never_sure(rasa: EmbeddedRasa, text: str) -> None:
    """And still has an answer."""
    understood = await rasa.understand(text, "en")
    assert not understood.sure
    assert (await rasa.turn({}, understood)).replies


async def test_a_text_that_is_too_long_reaches_no_model(rasa: EmbeddedRasa) -> None:
    """Too many characters, or too many words."""
    for text in ("a" * 2_001, "a " * 301):
        with pytest.raises(ValueError, match="longer"):
            await rasa.understand(text, "en")


async def test_a_state_goes_through_json_and_comes_back(rasa: EmbeddedRasa) -> None:
    """It is stored between two turns; what is no slot is dropped."""
    first = await says(rasa, "I am looking for a flat", {"case": "none", "locale": "en", "unknown": "x"})
    stored = json.loads(json.dumps(first.state))
    assert stored == first.state
    assert "unknown" not in stored
    second = await rasa.turn(stored, pressed("more_results"))
    assert second.replies[0].phrase == "more-services"
    assert not set(second.replies[0].services) & set(first.replies[1].services)


async def test_two_hundred_turns_leave_the_state_as_small_as_ten(rasa: EmbeddedRasa) -> None:
    """A turn costs the same at the tenth and at the thousandth message."""
    messages = (
        "housing_search",
        "more_results",
        "ask_details",
        "doctor",
        "human_handoff",
        "deny",
        "nlu_fallback",
    )
    state: State = {"case": "none", "locale": "en"}
    sizes = []
    for number in range(210):
        state = (await rasa.turn(state, pressed(messages[number % len(messages)]))).state
        sizes.append(len(json.dumps(state)))
    assert sizes[7:14] == sizes[-7:]


async def test_no_text_is_printed_or_logged(rasa: EmbeddedRasa, capfd: pytest.CaptureFixture[str]) -> None:
    """Rasa itself logs texts at several levels."""
    for text in (SECRET, f'/greet{{"x": "{SECRET}"', f"/{SECRET}"):
        await says(rasa, text, {})
    printed = capfd.readouterr()
    assert SECRET not in printed.out + printed.err


async def test_an_action_that_raises_is_a_failure_without_its_message(
    trained_model: Path, desk: Desk
) -> None:
    """Rasa would answer nothing and go on as if all were well."""

    def broken(dispatcher: CollectingDispatcher, tracker: object, domain: object) -> list[dict[str, Any]]:
        raise LookupError(SECRET)

    engine = await with_action(trained_model, desk, "action_greet", broken)
    with pytest.raises(EngineFailure, match="action_greet raised LookupError") as caught:
        await engine.turn({}, pressed("greet"))
    assert caught.value.kind is FailureKind.ACTION
    assert SECRET not in str(caught.value)
    assert (await engine.turn({}, pressed("thank"))).replies[0].phrase == "thank"
    await engine.stop()


async def test_an_empty_answer_is_a_failure(trained_model: Path, desk: Desk) -> None:
    """Silence is never success."""
    engine = await with_action(trained_model, desk, "action_greet", lambda dispatcher, tracker, domain: [])
    with pytest.raises(EngineFailure) as caught:
        await engine.turn({}, pressed("greet"))
    assert caught.value.kind is FailureKind.EMPTY
    await engine.stop()


async def test_a_turn_that_takes_too_long_is_given_up(trained_model: Path, desk: Desk) -> None:
    """The loop that waits is free meanwhile, and the next turn is answered."""

    def slow(dispatcher: CollectingDispatcher, tracker: object, domain: object) -> list[dict[str, Any]]:
        time.sleep(0.8)
        return []

    engine = await with_action(trained_model, desk, "action_greet", slow)
    with pytest.raises(EngineFailure) as caught:
        await engine.turn({}, pressed("greet"))
    assert caught.value.kind is FailureKind.DEADLINE
    assert (await engine.turn({}, pressed("thank"))).replies[0].phrase == "thank"
    await engine.stop()


async def test_a_thread_that_hangs_is_replaced(trained_model: Path, desk: Desk) -> None:
    """It is not ready meanwhile, so that the lexicon answers at once; then the model is loaded anew."""
    hangs, released = threading.Event(), threading.Event()

    def hanging(dispatcher: CollectingDispatcher, tracker: object, domain: object) -> list[dict[str, Any]]:
        hangs.set()
        released.wait(60)
        return []

    engine = await with_action(trained_model, desk, "action_greet", hanging)
    with pytest.raises(EngineFailure):
        await engine.turn({}, pressed("greet"))
    assert hangs.is_set()
    assert engine.ready
    began = time.monotonic()
    while engine.ready and time.monotonic() < began + 20:
        await asyncio.sleep(0.05)
    assert not engine.ready
    await asyncio.wait_for(engine.wait_ready(), 60)
    assert (await engine.turn({}, pressed("thank"))).replies[0].phrase == "thank"
    released.set()
    await engine.stop()


async def test_a_thread_that_died_is_replaced(trained_model: Path, desk: Desk) -> None:
    """Without being asked to."""
    engine = await with_action(trained_model, desk, "action_greet", lambda dispatcher, tracker, domain: [])
    loop, died = engine._thread._loop, engine._thread._thread
    assert loop is not None
    assert died is not None
    loop.call_soon_threadsafe(loop.stop)
    await asyncio.to_thread(died.join, 5)
    assert not engine.ready
    began = time.monotonic()
    while not engine.ready and time.monotonic() < began + 20:
        await asyncio.sleep(0.05)
    assert (await engine.turn({}, pressed("thank"))).replies[0].phrase == "thank"
    await engine.stop()


async def test_before_it_is_loaded_the_engine_says_so(trained_model: Path, desk: Desk) -> None:
    """Whoever asks waits, and asks again."""
    engine = EmbeddedRasa(trained_model, desk)
    assert not engine.ready
    for asked in (
        engine.wait_ready,
        lambda: engine.understand("hello", "en"),
        lambda: engine.turn({}, pressed("greet")),
    ):
        with pytest.raises(EngineFailure) as caught:
            await asked()
        assert caught.value.kind is FailureKind.NOT_READY
    await engine.stop()


async def test_a_model_that_cannot_be_loaded_is_a_failure_for_good(tmp_path: Path, desk: Desk) -> None:
    """Not a thread that died in silence."""
    broken = tmp_path / "model.tar.gz"
    broken.write_bytes(b"no archive")
    engine = EmbeddedRasa(broken, desk)
    await engine.start()
    with pytest.raises(EngineFailure) as caught:
        await engine.wait_ready()
    assert caught.value.kind is FailureKind.NOT_READY
    assert not engine.ready
    await engine.stop()


async def test_importing_the_engine_imports_no_rasa() -> None:
    """The process accepts messages while the model loads behind."""
    looked = (
        "import sys, bot.engine.embedded; print(sorted({'rasa', 'tensorflow', 'sklearn'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", looked], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


async def test_the_fallback_of_rasa_becomes_a_doubt_about_the_best_real_intent() -> None:
    """`nlu_fallback` is no intent of the contract."""
    parsed = {
        "intent": {"name": "nlu_fallback", "confidence": 0.25},
        "intent_ranking": [
            {"name": "nlu_fallback", "confidence": 0.25},
            {"name": "doctor", "confidence": 0.2},
        ],
        "entities": [{"entity": "district", "value": "Reick", "start": 0, "end": 5}],
    }
    understood = understanding_of("Reick?", parsed)
    assert (understood.intent, understood.confidence, understood.sure) == ("doctor", 0.2, False)
    assert understood.ranking == (Ranked("doctor", 0.2),)
    assert understood.entities[0].value == "Reick"
