"""What a turn says, without storage."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.effects import Effect, EffectKind
from bot.engine.port import EngineFailure, FailureKind
from bot.message import Incoming, Reply
from bot.normalisation import LONGEST_TEXT
from bot.route import Route
from bot.standing import Considered, Standing, notice
from bot.turn import Considering
from bot.urgent import UrgentIntent
from content.model import Direction, Language
from tests.bot.planned_engine import PlannedEngine, brings
from tests.bot.scene import MORNING, partly_learnt_content, shipped_content
from tests.bot.talk import shipped_detector, shipped_lexicon

ENGLISH = Standing("en", locale_chosen=False, route=Route.BOT, slots={})
URGENT_TEXTS = [
    "I want to die",
    "my husband beats me",
    "nowhere to sleep tonight",
    "there is a fire, call police",
]


@pytest.fixture
def considering(engine: PlannedEngine) -> Considering:
    """A turn's surroundings with the shipped content."""
    return Considering(engine, shipped_content(), shipped_detector(), shipped_lexicon())


@pytest.fixture
def partly(engine: PlannedEngine) -> Considering:
    """The same where the model has no examples of Turkish and Russian yet."""
    return Considering(engine, partly_learnt_content("tr", "ru"), shipped_detector(), shipped_lexicon())


async def considered(
    considering: Considering,
    standing: Standing,
    text: str | None = None,
    press: str | None = None,
    hint: str | None = None,
) -> Considered:
    """The way of one message."""
    return await considering.consider(Incoming("c", "client-1", text, press, hint), standing, MORNING)


def said(result: Considered) -> list[str]:
    """Its phrases."""
    return [reply.phrase for reply in result.replies]


@pytest.mark.parametrize(
    "text",
    [
        "/restart",
        " ／restart",
        "\u200b/greet",
        "\ufeff / /restart{}",
        "\u2028/restart",
        '☺/inform{"topic": "x"}',
    ],
)
async def test_a_command_reaches_the_engine_as_words(
    considering: Considering, engine: PlannedEngine, text: str
) -> None:
    """Whatever stands before the slash, the engine sees none."""
    await considered(considering, ENGLISH, text)
    assert len(engine.read) == 1
    assert not engine.read[0].strip().startswith("/")
    assert "/" not in engine.read[0]


async def test_a_long_text_reaches_no_model(considering: Considering, engine: PlannedEngine) -> None:
    """It is answered kindly, with the way to a human."""
    for text in ("word " * 301, "x" * (LONGEST_TEXT + 1), "ﷺ" * 500):
        result = await considered(considering, ENGLISH, text)
        assert said(result)[-1] == "too-long"
        assert "human" in result.replies[-1].buttons
    assert not engine.read


async def test_something_urgent_at_the_end_of_a_long_text_is_seen(considering: Considering) -> None:
    """A long letter may end with the worst."""
    result = await considered(considering, ENGLISH, "I write a long letter. " * 200 + "I want to die")
    assert said(result)[0] == "urgent"


@pytest.mark.parametrize("text", ["👍", "😭😭😭", "", "   ", "12345", "\u200b"])
async def test_emoji_alone_are_answered_without_a_model(
    considering: Considering, engine: PlannedEngine, text: str
) -> None:
    """There are no words to read."""
    result = await considered(considering, ENGLISH, text)
    assert said(result) == ["no-words"]
    assert not engine.read


@pytest.mark.parametrize("route", list(Route))
@pytest.mark.parametrize("text", URGENT_TEXTS)
async def test_the_urgent_comes_first_in_every_route(
    considering: Considering, route: Route, text: str
) -> None:
    """The fixed answer, with its services; where a human is involved the case is raised."""
    result = await considered(considering, replace(ENGLISH, route=route), text)
    assert result.urgent is not None
    assert said(result) == (["urgent"] if route is Route.BOT else ["urgent", "urgent-raised"])
    assert result.replies[0].data["topic"] == result.urgent.value
    assert result.replies[0].services
    assert result.raises_case is (route is not Route.BOT)
    assert result.standing.urgent
    assert result.standing.slots["topic"] == result.urgent.value


@pytest.mark.parametrize("route", list(Route))
async def test_the_urgent_does_not_wait_for_the_model(
    engine: PlannedEngine, considering: Considering, route: Route
) -> None:
    """While it loads, the lexicon alone is enough; other messages wait."""
    engine.loaded.clear()
    standing = replace(ENGLISH, route=route)
    assert considering.is_urgent_at_once(Incoming("c", "client-1", text="I want to die"))
    assert considering.is_urgent_at_once(Incoming("c", "client-1", press="topic:emergency"))
    assert not considering.is_urgent_at_once(Incoming("c", "client-1", text="I need a flat"))
    assert not considering.is_urgent_at_once(Incoming("c", "client-1", press="topic:doctor"))
    assert said(await considered(considering, standing, "I want to die"))[0] == "urgent"
    assert said(await considered(considering, standing, press="topic:emergency"))[0] == "urgent"
    with pytest.raises(EngineFailure):
        await considered(considering, ENGLISH, "I need a flat")


@pytest.mark.parametrize("kind", list(FailureKind))
async def test_the_urgent_survives_an_engine_that_fails(
    engine: PlannedEngine, considering: Considering, kind: FailureKind
) -> None:
    """A broken model does not stand between a person and the emergency number."""
    engine.failures = [EngineFailure(kind)]
    assert said(await considered(considering, ENGLISH, "I want to die"))[0] == "urgent"
    engine.failures = [EngineFailure(kind)]
    with pytest.raises(EngineFailure):
        await considered(considering, ENGLISH, "I need a flat")


async def test_the_model_alone_can_see_something_urgent(
    engine: PlannedEngine, considering: Considering
) -> None:
    """Words that no lexicon has."""
    engine.meanings["she turned quite strange"] = ("emergency", 0.8)
    result = await considered(considering, ENGLISH, "she turned quite strange")
    assert result.urgent is UrgentIntent.EMERGENCY
    assert not engine.given


@pytest.mark.parametrize(
    ("intent", "confidence", "phrase"),
    [
        ("privacy", 0.6, "privacy"),
        ("delete_data", 0.9, "delete-ask"),
        ("privacy", 0.59, None),
        ("greet", 1.0, None),
        ("human_handoff", 1.0, None),
    ],
)
async def test_the_bot_is_silent_while_a_human_has_the_conversation(
    engine: PlannedEngine, considering: Considering, intent: str, confidence: float, phrase: str | None
) -> None:
    """It speaks only of one's own data, and only when sure."""
    engine.meanings["these words"] = (intent, confidence)
    result = await considered(considering, replace(ENGLISH, route=Route.HUMAN), "these words")
    assert said(result) == ([phrase] if phrase else [])
    assert result.intent == intent


@pytest.mark.parametrize(
    "message",
    [
        {"text": "😭"},
        {"text": "x" * 3_000},
        {"press": "nothing"},
        {"press": "help"},
        {"press": "consent:yes"},
    ],
)
async def test_nothing_else_breaks_the_silence(considering: Considering, message: dict[str, str]) -> None:
    """Not even what the bot would otherwise have to explain."""
    result = await considered(considering, replace(ENGLISH, route=Route.HUMAN), **message)
    assert not result.replies
    assert not result.effects


@pytest.mark.parametrize("press", ["privacy", "delete_confirm:yes", "delete_confirm:no", "delete"])
async def test_ones_own_data_can_be_reached_while_a_human_has_the_conversation(
    considering: Considering, press: str
) -> None:
    """By buttons as well as by words."""
    assert (await considered(considering, replace(ENGLISH, route=Route.HUMAN), press=press)).replies


@pytest.mark.parametrize(
    "message",
    [{"text": "hello"}, {"text": "😭"}, {"text": "x" * 3_000}, {"press": "nothing"}, {"press": "help"}],
)
async def test_a_request_can_be_taken_back_after_every_answer(
    considering: Considering, message: dict[str, str]
) -> None:
    """While somebody waits, the last reply has the button, once."""
    result = await considered(considering, replace(ENGLISH, route=Route.WAITING), **message)
    assert list(result.replies[-1].buttons).count("withdraw") == 1
    assert all("withdraw" not in reply.buttons for reply in result.replies[:-1])


@pytest.mark.parametrize("press", ["withdraw", "delete_confirm:yes"])
async def test_what_is_taken_back_is_not_offered_again(considering: Considering, press: str) -> None:
    """After withdrawing or deleting there is nothing to take back."""
    result = await considered(considering, replace(ENGLISH, route=Route.WAITING), press=press)
    assert all("withdraw" not in reply.buttons for reply in result.replies)


@pytest.mark.parametrize(
    "press", ["nothing", "topic:nothing", "language:xx", "consent", "more:1", "", "language:", ":", "x" * 64]
)
async def test_a_button_that_never_was_says_so(
    considering: Considering, engine: PlannedEngine, press: str
) -> None:
    """It means nothing and reaches nothing."""
    result = await considered(considering, ENGLISH, press=press)
    assert said(result) == ["button-outdated"]
    assert not engine.given


async def test_a_turn_without_a_reply_is_a_failure(considering: Considering, engine: PlannedEngine) -> None:
    """An empty answer would look like success."""
    engine.turns["greet"] = brings()
    with pytest.raises(EngineFailure) as raised:
        await considered(considering, ENGLISH, "hello")
    assert raised.value.kind is FailureKind.EMPTY


async def test_the_notice_on_a_language_is_given_once(partly: Considering) -> None:
    """In a language that the model has not learnt; the urgent answer stands before it."""
    first = await considered(partly, replace(ENGLISH, locale="tr"), "Merhaba, ev arıyorum")
    assert said(first) == ["understanding-notice", "greet"]
    again = await considered(partly, first.standing, "Merhaba, ev arıyorum")
    assert said(again) == ["greet"]
    urgent = await considered(partly, replace(ENGLISH, locale="ru"), "я не хочу жить")
    assert said(urgent) == ["urgent", "understanding-notice"]


async def test_a_failure_gives_the_notice_once_too(partly: Considering) -> None:
    """What was given is remembered, however the turn went."""
    asked = Incoming("c", "1", text="Merhaba")
    failed = partly.failed(asked, replace(ENGLISH, locale="tr"), MORNING)
    assert said(failed) == ["understanding-notice", "failure"]
    assert said(partly.failed(asked, failed.standing, MORNING)) == ["failure"]
    assert partly.failed(asked, replace(ENGLISH, route=Route.HUMAN), MORNING).replies == ()
    waiting = partly.failed(asked, replace(ENGLISH, route=Route.WAITING), MORNING)
    assert "withdraw" in waiting.replies[-1].buttons


@pytest.mark.parametrize("text", ["I want to kill myself", "112", " 110 ", "🆘"])
@pytest.mark.parametrize("route", list(Route))
async def test_the_urgent_needs_no_engine(considering: Considering, route: Route, text: str) -> None:
    """Where the engine failed for good, what the lexicon sees is answered all the same, and the case raised."""
    failed = considering.failed(Incoming("c", "1", text=text), replace(ENGLISH, route=route), MORNING)
    assert said(failed)[0] == "urgent"
    assert failed.raises_case is (route is not Route.BOT)


@pytest.mark.parametrize("text", ["112", "🆘"])
async def test_a_sign_of_danger_needs_no_words(considering: Considering, text: str) -> None:
    """A number or a sign alone is understood."""
    assert said(await considered(considering, ENGLISH, text)) == ["urgent"]


async def test_a_person_takes_the_request_back_from_a_caseworker(considering: Considering) -> None:
    """By the button: consent is withdrawn as easily as it was given."""
    with_a_human = replace(ENGLISH, route=Route.HUMAN)
    pressed = await considering.consider(Incoming("c", "1", press="withdraw"), with_a_human, MORNING)
    assert said(pressed) == ["case-withdrawn"]
    assert pressed.effects == (Effect(EffectKind.WITHDRAW_CASE),)


async def test_a_chosen_language_stays(considering: Considering) -> None:
    """Whatever the person writes in; a detected one follows the person."""
    chosen = replace(ENGLISH, locale="ar", locale_chosen=True)
    assert (
        await considered(considering, chosen, "Ich suche eine Wohnung in Prohlis")
    ).standing.locale == "ar"
    assert (
        await considered(considering, ENGLISH, "Ich suche eine Wohnung in Prohlis")
    ).standing.locale == "de"


async def test_a_language_that_is_chosen_is_spoken_at_once(partly: Considering) -> None:
    """The answer to the choice is already in it, with the notice if it needs one."""
    result = await considered(partly, ENGLISH, press="language:tr")
    assert (result.standing.locale, result.standing.locale_chosen) == ("tr", True)
    assert said(result) == ["understanding-notice", "language-set"]
    assert said(await considered(partly, result.standing, "hello my friend")) == ["greet"]


async def test_one_word_does_not_flip_the_language_but_begins_one(considering: Considering) -> None:
    """Without a language so far, also a short text is believed; else the hint."""
    assert (await considered(considering, ENGLISH, "Wohnung")).standing.locale == "en"
    unknown = replace(ENGLISH, locale=None)
    assert (await considered(considering, unknown, "так")).standing.locale == "uk"
    assert (await considered(considering, unknown, "😭", hint="ar-SY")).standing.locale == "ar"
    assert (await considered(considering, unknown, "😭")).standing.locale == "en"


async def test_the_engine_is_told_language_and_case(considering: Considering, engine: PlannedEngine) -> None:
    """Actions know no storage; the slots of the last turn come along."""
    await considered(considering, replace(ENGLISH, route=Route.WAITING, slots={"topic": "doctor"}), "hello")
    assert engine.given == [{"topic": "doctor", "locale": "en", "case": "waiting"}]


async def test_effects_travel_with_the_replies(considering: Considering, engine: PlannedEngine) -> None:
    """They are carried out by who knows storage."""
    effect = Effect(EffectKind.OPEN_CASE, "doctor")
    engine.turns["greet"] = brings(Reply("case-opened"), effects=(effect,))
    assert (await considered(considering, ENGLISH, "hello")).effects == (effect,)


EASY = Standing("de-x-simple", locale_chosen=False, route=Route.BOT, slots={})


@pytest.mark.parametrize("chosen", [True, False])
async def test_who_reads_easy_german_and_writes_german_goes_on_reading_it(
    considering: Considering, *, chosen: bool
) -> None:
    """It is the same language; what was read is told as German, and no notice is owed."""
    standing = replace(EASY, locale_chosen=chosen)
    for text in ("Ich suche eine Wohnung für meine Mutter und zwei Kinder", "ja", "Prohlis"):
        result = await considered(considering, standing, text)
        assert (result.standing.locale, result.language) == ("de-x-simple", "de")
        assert "understanding-notice" not in said(result)


async def test_who_reads_easy_german_and_writes_another_language_is_answered_in_it(
    considering: Considering,
) -> None:
    """As from German, unless the easy form was chosen."""
    text = "I need a flat for my mother and two children"
    assert (await considered(considering, EASY, text)).standing.locale == "en"
    chosen = replace(EASY, locale_chosen=True)
    assert (await considered(considering, chosen, text)).standing.locale == "de-x-simple"


async def test_who_reads_easy_german_gets_the_same_help_as_who_reads_german(considering: Considering) -> None:
    """The services whose counters speak German come first in both."""
    german = await considered(considering, replace(EASY, locale="de"), press="topic:violence_protection")
    easy = await considered(considering, EASY, press="topic:violence_protection")
    assert easy.replies[0].services == german.replies[0].services
    assert easy.standing.locale == "de-x-simple"


async def test_a_press_changes_to_easy_german(considering: Considering, engine: PlannedEngine) -> None:
    """It is chosen like any language, and what the browser prefers does not take it away."""
    effect = Effect(EffectKind.SET_LANGUAGE, "de-x-simple")
    engine.turns["change_language"] = brings("language-set", effects=(effect,))
    result = await considered(considering, ENGLISH, press="language:de-x-simple", hint="en")
    assert (result.standing.locale, result.standing.locale_chosen) == ("de-x-simple", True)
    after = await considered(considering, result.standing, press="privacy", hint="en-GB")
    assert after.standing.locale == "de-x-simple"


def test_a_language_without_texts_gets_the_other_notice() -> None:
    """Who is answered in other languages is told so; who is understood only in part is told that."""
    languages = {
        "tr": Language(code="tr", name="Türkçe", direction=Direction.LEFT_TO_RIGHT, fallback=("en",)),
        "es": Language(
            code="es", name="Español", direction=Direction.LEFT_TO_RIGHT, fallback=("en",), complete=True
        ),
        "en": Language(
            code="en",
            name="English",
            direction=Direction.LEFT_TO_RIGHT,
            fallback=(),
            complete=True,
            learnt=True,
        ),
    }
    assert notice("tr", languages) == Reply("language-notice")
    assert notice("es", languages) == Reply("understanding-notice")
    assert notice("en", languages) is None
