from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest_asyncio

from bot.answering import Answering
from bot.engine.port import EngineFailure, FailureKind
from bot.live import wait_for
from tests.bot.planned_engine import PlannedEngine
from tests.bot.scene import Scene
from tests.bot.talk import Talk, begin


@pytest_asyncio.fixture
async def answering(talk: Talk) -> AsyncIterator[Answering]:
    """The background tasks of a conversation; stopped at the end."""
    answering = Answering(talk.conversations, talk.engine, talk.scene.live, first_pause=0.01)
    yield answering
    talk.engine.gate.set()
    await answering.stop()


async def settled(answering: Answering, talk: Talk) -> None:
    """Wait until nothing is being answered any more."""
    async with talk.scene.live.listening(talk.id) as signal:
        while answering.is_working(talk.id):
            assert await wait_for(signal, 20)


async def test_a_wake_answers_everything_that_is_open(answering: Answering, talk: Talk) -> None:
    """One task takes the messages in their order."""
    talk.engine.meanings |= {"first one": ("help", 0.9), "second one": ("privacy", 0.9)}
    await talk.accepts("first one")
    await talk.accepts("second one")
    answering.wake(talk.id)
    answering.wake(talk.id)
    assert answering.is_working(talk.id)
    await settled(answering, talk)
    assert await talk.phrases() == ["welcome", "help", "privacy"]


async def test_a_wake_during_the_last_turn_is_not_missed(answering: Answering, talk: Talk) -> None:
    """A message that comes while another is considered gets its answer."""
    talk.engine.waits_for = "slow"
    await talk.accepts("a slow question")
    answering.wake(talk.id)
    await talk.engine.entered.wait()
    await talk.accepts("hello")
    answering.wake(talk.id)
    talk.engine.gate.set()
    await settled(answering, talk)
    assert await talk.phrases() == ["welcome", "greet", "greet"]


async def test_two_conversations_do_not_wait_for_each_other(answering: Answering, talk: Talk) -> None:
    """A slow answer keeps nobody else waiting."""
    other = await begin(talk.scene, talk.engine)
    talk.engine.waits_for = "slow"
    await talk.accepts("a slow question")
    answering.wake(talk.id)
    await talk.engine.entered.wait()
    await other.accepts("hello")
    answering.wake(other.id)
    await settled(answering, other)
    assert await other.phrases() == ["welcome", "greet"]
    assert await talk.phrases() == ["welcome"]


async def test_what_an_earlier_process_left_open_is_taken_up(answering: Answering, talk: Talk) -> None:
    """Also in conversations that nobody looks at."""
    other = await begin(talk.scene, talk.engine)
    await talk.accepts("hello")
    await other.accepts("hello")
    await answering.start()
    await settled(answering, talk)
    await settled(answering, other)
    assert await talk.phrases() == await other.phrases() == ["welcome", "greet"]


async def test_stopping_leaves_the_message_open_for_the_next_process(
    answering: Answering, talk: Talk
) -> None:
    """Broken off in the middle, answered once after the start."""
    talk.engine.waits_for = "slow"
    await talk.accepts("a slow question")
    answering.wake(talk.id)
    await talk.engine.entered.wait()
    await answering.stop()
    assert not answering.is_working(talk.id)
    assert await talk.conversations.waiting() == [talk.id]
    talk.engine.gate.set()
    await answering.start()
    await settled(answering, talk)
    assert await talk.phrases() == ["welcome", "greet"]


async def test_a_turn_that_breaks_is_tried_again_and_then_told(answering: Answering, talk: Talk) -> None:
    """Failures of the engine and of anything else count alike; the next message is answered."""
    talk.engine.failures = [EngineFailure(FailureKind.DEADLINE), RuntimeError(), OSError()]
    await talk.accepts("hello")
    await talk.accepts("hello again")
    answering.wake(talk.id)
    await settled(answering, talk)
    assert await talk.phrases() == ["welcome", "failure", "greet"]


async def test_messages_wait_for_a_model_that_loads(scene: Scene) -> None:
    """They are no failures, however long it takes; the urgent does not wait."""
    engine = PlannedEngine(loads=False)
    talk, frightened = await begin(scene, engine), await begin(scene, engine)
    answering = Answering(talk.conversations, engine, scene.live, first_pause=0.01)
    await talk.accepts("hello")
    await frightened.accepts("I want to die")
    await answering.start()
    await settled(answering, frightened)
    assert await frightened.phrases() == ["welcome", "urgent"]
    assert await talk.phrases() == ["welcome"]
    engine.loaded.set()
    await settled(answering, talk)
    assert await talk.phrases() == ["welcome", "greet"]


async def test_something_urgent_behind_a_message_that_waits_is_not_held_up(scene: Scene) -> None:
    """Who greets first and then calls for help is answered while the model still loads."""
    engine = PlannedEngine(loads=False)
    talk = await begin(scene, engine)
    answering = Answering(talk.conversations, engine, scene.live, first_pause=0.01)
    await talk.accepts("hello")
    answering.wake(talk.id)
    await asyncio.sleep(0.05)
    await talk.accepts("I want to die")
    answering.wake(talk.id)
    async with scene.live.listening(talk.id) as signal:
        while "urgent" not in await talk.phrases():
            assert await wait_for(signal, 5)
    engine.loaded.set()
    await settled(answering, talk)
    assert sorted(await talk.phrases()) == ["greet", "urgent", "welcome"]


async def test_a_model_that_cannot_be_loaded_is_told(scene: Scene) -> None:
    """Nobody waits for ever."""
    engine = PlannedEngine(loading=EngineFailure(FailureKind.NOT_READY))
    talk = await begin(scene, engine)
    answering = Answering(talk.conversations, engine, scene.live, first_pause=0.01)
    await talk.accepts("hello")
    answering.wake(talk.id)
    await settled(answering, talk)
    assert await talk.phrases() == ["welcome", "failure"]


async def test_no_task_is_left_when_everything_is_answered(answering: Answering, talk: Talk) -> None:
    """A conversation that rests costs nothing."""
    await talk.accepts("hello")
    answering.wake(talk.id)
    await settled(answering, talk)
    await asyncio.sleep(0)
    assert not answering._tasks
    answering.wake("no such conversation at all")
    await asyncio.sleep(0.05)
    assert not answering._tasks
