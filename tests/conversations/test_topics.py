"""Every topic in every language: a question, or the topic's button, leads to its guide and to services."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.engine.embedded import EmbeddedRasa
from bot.message import Rendered
from bot.settings import ROOT
from content.load import Content, load
from tests.conversations.dialogue import Turn
from tests.conversations.stage import Outcome, Stage, opened_stage

QUESTIONS = Path(__file__).parent / "questions"
CONTENT = load(ROOT / "content")
LANGUAGES = [code for code, language in CONTENT.languages.items() if language.variant_of is None]
LEARNT = [code for code in LANGUAGES if CONTENT.languages[code].learnt]
URGENT = [topic.id for topic in CONTENT.topics.values() if topic.urgent]
UNDERSTOOD = 0.9
"""The share of questions that have to lead to their topic, at once or by the first buttons of a guess.

People's first sentence is understood a little less often than nine times in ten (tests/evaluation); guesses help.
"""


def guide_of(topic: str, locale: str, content: Content) -> str:
    """The beginning of a guide, as far as no mark of direction stands in it."""
    return _plain(content.topics[topic].guide[locale]).split("\n")[0]


def leads(outcome: Outcome, topic: str, locale: str, content: Content) -> bool:
    """Whether the guide was said in the reader's language, and a service shown where one is curated."""
    texts = [_plain(said.text) for said in outcome.said]
    guided = any(guide_of(topic, locale, content) in text for text in texts)
    return guided and (not content.by_topic.get(topic) or any(said.cards for said in outcome.said))


@pytest.mark.rasa
@pytest.mark.asyncio(loop_scope="session")
@pytest.mark.parametrize("locale", LANGUAGES)
async def test_a_topics_button_leads_to_its_guide_and_services(
    locale: str, rasa: EmbeddedRasa, tmp_path: Path
) -> None:
    """All in the reader's language: no text falls back to another."""
    wrong = []
    async with opened_stage(rasa, tmp_path, locale) as stage:
        await stage.begin()
        for topic in stage.content.topics:
            outcome = await stage.play(Turn(press=f"topic:{topic}"))
            if not leads(outcome, topic, locale, stage.content):
                wrong.append(topic)
            assert {said.locale for said in outcome.said} == {locale}, topic
    assert wrong == []


@pytest.mark.rasa
@pytest.mark.asyncio(loop_scope="session")
@pytest.mark.parametrize("locale", LEARNT)
async def test_a_question_leads_to_its_guide_and_services(
    locale: str, rasa: EmbeddedRasa, tmp_path: Path
) -> None:
    """In people's own words, or by the button of a guess."""
    questions = yaml.safe_load((QUESTIONS / f"{locale}.yml").read_text(encoding="utf-8"))
    lost = []
    async with opened_stage(rasa, tmp_path, locale) as stage:
        for topic, question in questions.items():
            await stage.begin()
            if not await _arrives(stage, topic, question, locale):
                lost.append((topic, question))
    assert [question for topic, question in lost if topic in URGENT] == []
    assert len(lost) <= (1 - UNDERSTOOD) * len(questions), lost


@pytest.mark.parametrize("locale", LANGUAGES)
def test_there_is_a_question_for_every_topic(locale: str) -> None:
    """Nobody can add a topic or a language and forget to ask for it."""
    questions = yaml.safe_load((QUESTIONS / f"{locale}.yml").read_text(encoding="utf-8"))
    assert set(questions) == set(CONTENT.topics)


async def _arrives(stage: Stage, topic: str, question: str, locale: str) -> bool:
    outcome = await stage.play(Turn(say=question))
    if leads(outcome, topic, locale, stage.content):
        return True
    button = f"topic:{topic}"
    if button not in _buttons(outcome.said):
        return False
    return leads(await stage.play(Turn(press=button)), topic, locale, stage.content)


def _buttons(said: tuple[Rendered, ...]) -> set[str]:
    return {button.id for each in said if each.phrase == "did-you-mean" for button in each.buttons}


def _plain(text: str) -> str:
    return "".join(letter for letter in text if letter not in "\u2066\u2067\u2068\u2069").strip()
