from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from fluent.syntax.ast import Message, Resource
from sqlalchemy import select

from bot.case_state import CaseState
from bot.conversation import MOST_ATTEMPTS
from bot.effects import CONSENT_VERSION
from bot.engine.port import EngineFailure, FailureKind
from bot.message import Incoming
from bot.route import Route
from bot.settings import ROOT
from bot.store import schema
from bot.store.records import Author, UnknownConversation
from content.load import read_folder
from content.phrases import Phrases
from tests.bot.planned_engine import PlannedEngine, brings
from tests.bot.scene import Scene, partly_learnt_content
from tests.bot.talk import Talk, begin, buttons, phrases, until


async def audited(scene: Scene) -> list[str]:
    """The actions of the audit trail."""
    async with scene.database.reading() as connection:
        found = await connection.execute(select(schema.audit.c.action).order_by(schema.audit.c.id))
        return [row.action for row in found]


async def test_a_conversation_begins_with_a_welcome(talk: Talk) -> None:
    """A machine, a way to a human, other topics and languages."""
    [entry] = await talk.scene.entries(talk.id)
    assert entry.content["phrase"] == "welcome"
    shown = entry.content["rendered"]["en"]["buttons"]
    assert [each["id"] for each in shown] == ["topics", "human", "languages"]


async def test_a_language_that_is_not_learnt_gets_its_notice_once(
    scene: Scene, engine: PlannedEngine
) -> None:
    """At the beginning, and not again with the first answer."""
    scene.content = partly_learnt_content("tr")
    talk = await begin(scene, engine, "tr")
    await talk.says("Merhaba, ev arıyorum")
    assert await talk.phrases() == ["understanding-notice", "welcome", "greet"]


async def test_a_message_is_kept_before_it_is_answered(talk: Talk) -> None:
    """Accepting writes it down; answering marks it done."""
    assert await talk.accepts("hello there")
    assert await talk.conversations.waiting() == [talk.id]
    assert (await talk.scene.entries(talk.id))[-1].content["text"] == "hello there"
    await talk.answered()
    assert await talk.conversations.waiting() == []
    assert await talk.conversations.answer(talk.id) is None


async def test_what_was_understood_stands_beside_the_words(talk: Talk) -> None:
    """For the caseworker; the bot's turn names the entry that it answers."""
    answered = await talk.says("hello my dear friend")
    person, bot = (await talk.scene.entries(talk.id))[-2:]
    assert (person.content["language"], person.content["intent"], person.content["urgent"]) == (
        "en",
        "greet",
        None,
    )
    assert bot.content["answers"] == person.seq
    assert (answered.language, answered.intent, answered.locale) == ("en", "greet", "en")
    assert bot.content["rendered"]["de"]["text"] != bot.content["rendered"]["en"]["text"]


async def test_a_repeat_of_a_client_id_gives_one_turn(talk: Talk) -> None:
    """Before and after the answer; another conversation may use the same id."""
    assert await talk.accepts("hello", client_id="same-id-1")
    assert not await talk.accepts("hello", client_id="same-id-1")
    await talk.answered()
    assert not await talk.accepts("hello", client_id="same-id-1")
    assert await talk.conversations.answer(talk.id) is None
    assert (await talk.phrases()).count("greet") == 1
    other = await begin(talk.scene, talk.engine)
    assert await other.accepts("hello", client_id="same-id-1")


async def test_messages_are_answered_in_the_order_they_came(talk: Talk) -> None:
    """Two before the first answer, each with its own."""
    talk.engine.meanings |= {"first one": ("help", 0.9), "second one": ("privacy", 0.9)}
    await talk.accepts("first one")
    await talk.accepts("second one")
    assert [(await talk.answered()).intent, (await talk.answered()).intent] == ["help", "privacy"]
    authors = [entry.author for entry in await talk.scene.entries(talk.id)]
    assert authors == [Author.BOT, Author.PERSON, Author.PERSON, Author.BOT, Author.BOT]


async def test_a_call_for_help_is_answered_before_what_came_earlier(talk: Talk) -> None:
    """The others keep their order, and each answer names what it answers."""
    await talk.accepts("hello")
    await talk.accepts("my friend")
    await talk.accepts("I want to die")
    intents = [(await talk.answered()).intent for _ in range(3)]
    assert intents == ["self_harm", "greet", "greet"]
    said = [entry for entry in await talk.scene.entries(talk.id) if entry.author is Author.BOT][1:]
    assert [entry.content["answers"] for entry in said] == [4, 2, 3]


async def test_the_state_is_handed_from_turn_to_turn(talk: Talk) -> None:
    """What the engine gave back it gets again."""
    await talk.says("hello")
    await talk.says("hello again")
    assert talk.engine.given[1]["intents"] == ["greet"]


async def test_consent_opens_a_case(talk: Talk) -> None:
    """With the language, the topic, and the version of the text that was agreed to; it is recorded."""
    answered = await talk.presses("consent:yes")
    case = await talk.case()
    assert case is not None
    assert answered.route is Route.WAITING
    assert (case.state, case.locale, case.topic, case.urgent) == (CaseState.WAITING, "en", "doctor", False)
    assert (case.consent_at, case.consent_version) == (talk.scene.clock(), CONSENT_VERSION)
    assert await audited(talk.scene) == ["case.opened"]


async def test_no_case_opens_without_consent(talk: Talk) -> None:
    """Asking for a human asks for consent; no is no."""
    talk.engine.meanings["a human please"] = ("human_handoff", 0.9)
    assert phrases(await talk.says("a human please")) == ["consent-ask"]
    assert (await talk.presses("consent:no")).route is Route.BOT
    assert await talk.case() is None


async def test_agreeing_twice_opens_one_case(talk: Talk) -> None:
    """A button may be pressed again."""
    await talk.presses("consent:yes")
    await talk.presses("consent:yes")
    with pytest.raises(AssertionError):
        await talk.scene.case(2)


async def test_while_waiting_the_bot_answers_on_and_the_request_can_be_taken_back(talk: Talk) -> None:
    """The button stands at every answer and does what it says."""
    await talk.asks_for_a_human()
    waiting = await talk.says("hello")
    assert (waiting.route, phrases(waiting), buttons(waiting)) == (Route.WAITING, ["greet"], ["withdraw"])
    assert (await talk.presses("withdraw")).route is Route.BOT
    case = await talk.case()
    assert case is not None
    assert case.state is CaseState.WITHDRAWN
    assert await audited(talk.scene) == ["case.opened", "case.withdrawn"]
    assert buttons(await talk.says("hello")) == []


async def test_the_bot_is_silent_while_a_human_has_the_conversation(talk: Talk) -> None:
    """The message is done and read by the caseworker; the language is understood all the same."""
    await talk.is_taken_over()
    answered = await talk.says("hello to you")
    assert (answered.route, answered.replies) == (Route.HUMAN, ())
    assert await talk.conversations.waiting() == []
    assert (await talk.scene.entries(talk.id))[-1].content["language"] == "en"


async def test_after_the_human_the_bot_has_the_conversation_again(talk: Talk) -> None:
    """Closing gives it back."""
    case, account = await talk.is_taken_over()
    await talk.scene.relay.close(case.id, account)
    assert (await talk.says("hello")).route is Route.BOT
    assert (await talk.phrases())[-1] == "greet"


async def test_privacy_is_answered_while_a_human_has_the_conversation(talk: Talk) -> None:
    """One's own data stays in one's own hands."""
    await talk.is_taken_over()
    talk.engine.meanings["who reads this"] = ("privacy", 0.9)
    assert phrases(await talk.says("who reads this")) == ["privacy"]
    assert phrases(await talk.presses("privacy")) == ["privacy"]


@pytest.mark.parametrize("route", list(Route))
async def test_the_urgent_is_answered_in_every_route_and_raises_the_case(talk: Talk, route: Route) -> None:
    """First the fixed answer; who waits for a human, or has one, comes to the top of the queue."""
    if route is Route.WAITING:
        await talk.asks_for_a_human()
    if route is Route.HUMAN:
        await talk.is_taken_over()
    answered = await talk.says("I want to die")
    assert phrases(answered)[0] == "urgent"
    assert answered.route is route
    assert answered.intent == "self_harm"
    if route is not Route.BOT:
        case = await talk.case()
        assert case is not None
        assert case.urgent


async def test_a_case_after_something_urgent_is_urgent(talk: Talk) -> None:
    """Also where the person asks for a human only then."""
    await talk.says("I want to die")
    assert (await talk.asks_for_a_human()).urgent
    await talk.presses("withdraw")
    assert not (await talk.asks_for_a_human()).urgent


async def test_the_urgent_is_answered_before_the_model_is_loaded(scene: Scene) -> None:
    """The others wait."""
    engine = PlannedEngine(loads=False)
    talk = await begin(scene, engine)
    await talk.accepts("I want to die")
    assert not await talk.conversations.needs_engine(talk.id)
    assert phrases(await talk.answered())[0] == "urgent"
    await talk.accepts("I need a flat")
    assert await talk.conversations.needs_engine(talk.id)
    engine.loaded.set()
    assert not await talk.conversations.needs_engine(talk.id)


@pytest.mark.parametrize("route", list(Route))
async def test_deleting_erases_everything_in_every_route(talk: Talk, route: Route) -> None:
    """The words, the state and the link of the case; the case counts as deleted."""
    if route is Route.WAITING:
        await talk.asks_for_a_human()
    if route is Route.HUMAN:
        await talk.is_taken_over()
    await talk.accepts("one more thing")  # still open when the conversation goes
    await talk.answered()
    await talk.accepts(press="delete_confirm:yes")
    await talk.accepts("and another")
    answered = await talk.answered()
    assert phrases(answered) == ["delete-done"]
    assert answered.route is Route.BOT
    assert await talk.conversations.answer(talk.id) is None
    assert await talk.conversations.waiting() == []
    with pytest.raises(UnknownConversation):
        await talk.scene.entries(talk.id)
    with pytest.raises(UnknownConversation):
        await talk.accepts("hello?")
    case = await talk.case()
    if case is not None:
        assert (case.state, case.conversation_id, case.closed_at) == (
            CaseState.DELETED,
            None,
            talk.scene.clock(),
        )
    assert (await audited(talk.scene))[-1] == "data.deleted"


async def test_a_case_that_is_taken_while_a_turn_is_considered_silences_it(talk: Talk) -> None:
    """The route that counts is the one at the end: the caseworker and the bot do not speak at once."""
    case = await talk.asks_for_a_human()
    account = await talk.scene.caseworker("Beratung Eins")
    talk.engine.waits_for = "slow"
    await talk.accepts("a slow question")
    task = asyncio.ensure_future(talk.conversations.answer(talk.id))
    await until(task, talk.engine.entered)
    await talk.scene.relay.claim(case.id, account)
    talk.engine.gate.set()
    answered = await task
    assert answered is not None
    assert (answered.route, answered.replies) == (Route.HUMAN, ())
    assert (await talk.phrases())[-1] == "case-claimed"


async def test_a_case_that_ends_while_a_turn_is_considered_lets_the_bot_speak(talk: Talk) -> None:
    """Otherwise nobody would answer."""
    case, account = await talk.is_taken_over()
    talk.engine.waits_for = "slow"
    await talk.accepts("a slow question")
    task = asyncio.ensure_future(talk.conversations.answer(talk.id))
    await until(task, talk.engine.entered)
    await talk.scene.relay.close(case.id, account)
    talk.engine.gate.set()
    answered = await task
    assert answered is not None
    assert (answered.route, phrases(answered)) == (Route.BOT, ["greet"])


async def test_a_conversation_that_is_deleted_while_a_turn_is_considered_stays_deleted(talk: Talk) -> None:
    """Nothing is written into it any more."""
    talk.engine.waits_for = "slow"
    await talk.accepts("a slow question")
    task = asyncio.ensure_future(talk.conversations.answer(talk.id))
    await until(task, talk.engine.entered)
    await talk.scene.deletes(talk.id)
    talk.engine.gate.set()
    assert await task is None


async def test_two_processes_give_one_answer(talk: Talk) -> None:
    """Where an old and a new one overlap, the quicker one answers and the other goes on."""
    talk.engine.waits_for = "slow"
    await talk.accepts("a slow question")
    await talk.accepts("hello")
    both = [asyncio.ensure_future(talk.conversations.answer(talk.id)) for _ in range(2)]
    await until(both[0], talk.engine.entered)
    talk.engine.gate.set()
    await asyncio.gather(*both)
    assert (await talk.phrases()).count("greet") == 2
    assert await talk.conversations.waiting() == []


@pytest.mark.parametrize("kind", [FailureKind.ACTION, FailureKind.EMPTY])
async def test_an_action_that_fails_is_told_at_once(talk: Talk, kind: FailureKind) -> None:
    """With the offer of a human; the state before it stays."""
    await talk.says("hello")
    talk.engine.broken_turns = [EngineFailure(kind)]
    failed = await talk.says("hello again")
    assert (phrases(failed), buttons(failed)) == (["failure"], ["human", "topics"])
    await talk.says("and again")
    assert talk.engine.given[-1]["intents"] == ["greet"]


@pytest.mark.parametrize("kind", [FailureKind.DEADLINE, FailureKind.NOT_READY])
async def test_three_attempts_without_an_end_give_the_failure_phrase(talk: Talk, kind: FailureKind) -> None:
    """Each leaves the message open; the next message is answered as ever."""
    talk.engine.failures = [EngineFailure(kind) for _ in range(MOST_ATTEMPTS)]
    await talk.accepts("hello")
    for _ in range(MOST_ATTEMPTS):
        with pytest.raises(EngineFailure):
            await talk.conversations.answer(talk.id)
        assert await talk.conversations.waiting() == [talk.id]
    assert phrases(await talk.answered()) == ["failure"]
    assert phrases(await talk.says("hello again")) == ["greet"]


async def test_a_break_in_the_middle_counts_as_an_attempt(talk: Talk) -> None:
    """Whatever broke: nothing was written, and the next attempt answers."""
    talk.engine.broken_turns = [RuntimeError(), RuntimeError()]
    await talk.accepts("hello")
    before = await talk.scene.entries(talk.id)
    for _ in range(2):
        with pytest.raises(RuntimeError):
            await talk.conversations.answer(talk.id)
    assert await talk.scene.entries(talk.id) == before
    assert phrases(await talk.answered()) == ["greet"]


async def test_a_cancelled_turn_leaves_the_message_open(talk: Talk) -> None:
    """A process that stops in the middle has answered nothing."""
    talk.engine.waits_for = "slow"
    await talk.accepts("a slow question")
    task = asyncio.ensure_future(talk.conversations.answer(talk.id))
    await until(task, talk.engine.entered)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await talk.conversations.waiting() == [talk.id]
    talk.engine.gate.set()
    assert phrases(await talk.answered()) == ["greet"]


async def test_a_phrase_that_does_not_exist_is_a_failure_and_not_a_silence(talk: Talk) -> None:
    """A mistake in content is told like any other, and nothing of the turn is kept."""
    talk.engine.turns["greet"] = brings("no-such-phrase", effects=talk.engine.turns["give_consent"].effects)
    assert phrases(await talk.says("hello")) == ["failure"]
    assert await talk.case() is None


async def test_a_press_that_means_nothing_breaks_nothing(talk: Talk) -> None:
    """It is kept, told to be outdated, and the conversation goes on."""
    assert phrases(await talk.presses("topic:of_an_older_version")) == ["button-outdated"]
    assert phrases(await talk.says("hello")) == ["greet"]


async def test_the_language_follows_the_person_until_one_is_chosen(talk: Talk) -> None:
    """Detected, then chosen; and kept over the turns."""
    assert (await talk.says("Ich suche eine Wohnung in Prohlis")).locale == "de"
    assert (await talk.presses("language:uk")).locale == "uk"
    assert (await talk.says("Ich suche eine Wohnung in Prohlis")).locale == "uk"


async def test_the_hint_of_a_channel_counts_where_nothing_is_known(
    scene: Scene, engine: PlannedEngine
) -> None:
    """Telegram tells the language of the phone."""
    talk = await begin(scene, engine, None)
    await talk.conversations.accept(Incoming(talk.id, "message-1", text="😭", hint="uk"))
    assert (await talk.answered()).locale == "uk"


async def test_open_pages_are_told(talk: Talk) -> None:
    """The person's with the message and the answer, the queue's when a case concerns it."""
    async with talk.scene.live.listening(talk.id) as page, talk.scene.live.listening("queue") as queue:
        await talk.accepts("hello")
        assert page.is_set()
        page.clear()
        await talk.answered()
        assert page.is_set()
        assert not queue.is_set()
        await talk.presses("consent:yes")
        assert queue.is_set()
        queue.clear()
        await talk.says("I want to die")
        assert queue.is_set()


async def test_the_conversation_was_last_active_with_the_last_message(talk: Talk) -> None:
    """So that what nobody needs any more can be erased in time."""
    talk.scene.clock.passes(timedelta(hours=3))
    await talk.says("hello")
    async with talk.scene.database.reading() as connection:
        active = await connection.scalar(select(schema.conversations.c.active_at))
    assert active == talk.scene.clock()


async def test_where_the_notice_cannot_be_said_the_apology_comes_without_it(
    scene: Scene, engine: PlannedEngine
) -> None:
    """Somebody who writes in a language without its notice reads an apology, and the next message is answered."""
    folder = read_folder(ROOT / "content")
    resources = {
        code: tuple(
            Resource([entry for entry in file.resource.body if not _is_notice(entry)]) for file in files
        )
        for code, files in folder.phrases.items()
    }
    partly = partly_learnt_content("tr")
    content = replace(partly, phrases=Phrases(resources, partly.languages))
    talk = await begin(Scene(scene.database, content, scene.clock), engine)
    assert phrases(await talk.says("Merhaba, ev arıyorum")) == ["failure"]
    assert await talk.conversations.waiting() == []


def _is_notice(entry: object) -> bool:
    return isinstance(entry, Message) and entry.id.name == "understanding-notice"
