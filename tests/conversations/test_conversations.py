"""Whole dialogues, played on the trained model: each file beside this one is a conversation with what has to follow."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

from bot.engine.embedded import EmbeddedRasa
from tests.conversations.comparing import problems, shown
from tests.conversations.dialogue import Expect, read_dialogue
from tests.conversations.stage import opened_stage

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.glob("*.yml"))
FULL_TOPICS = ("housing_search", "doctor", "credential_recognition", "women_offers")
LANGUAGES = ("de", "en", "uk", "ar")


@pytest.mark.rasa
@pytest.mark.asyncio(loop_scope="session")
@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
async def test_a_dialogue_goes_as_it_should(path: Path, rasa: EmbeddedRasa, tmp_path: Path) -> None:
    """Every turn is compared, so that one run tells all that is wrong."""
    dialogue = read_dialogue(path)
    wrong: list[str] = []
    seen: set[str] = set()
    async with opened_stage(rasa, tmp_path, dialogue.locale) as stage:
        begun = await stage.begin()
        wrong += [f"welcome: {problem}" for problem in problems(Expect(), begun, frozenset(), stage.content)]
        for number, turn in enumerate(dialogue.turns, start=1):
            outcome = await stage.play(turn)
            found = problems(turn.expect, outcome, frozenset(seen), stage.content)
            wrong += [f"turn {number}: {problem}" for problem in found]
            seen |= {card.service for card in shown(outcome)}
    assert not wrong, "\n".join([dialogue.about, *wrong])


def test_every_full_topic_is_asked_for_in_every_complete_language() -> None:
    """Nobody can add a language or a topic to these and forget to talk about it."""
    asked = Counter(
        (turn.expect.language, turn.expect.cards.topic)
        for dialogue in map(read_dialogue, FILES)
        for turn in dialogue.turns
        if turn.say and turn.expect.cards and turn.expect.cards.at_least
    )
    missing = [
        (language, topic) for language in LANGUAGES for topic in FULL_TOPICS if not asked[language, topic]
    ]
    assert missing == []


def test_every_dialogue_says_something_else() -> None:
    """Two dialogues about the same thing would be one too many to keep right."""
    abouts = Counter(read_dialogue(path).about for path in FILES)
    assert [about for about, times in abouts.items() if times > 1] == []


def test_no_dialogue_repeats_what_the_model_learned(words_it_learned: frozenset[str]) -> None:
    """Dialogues show that people are understood in words of their own; what everybody says is no proof either way."""
    repeated = [
        (path.name, turn.say)
        for path in FILES
        for turn in read_dialogue(path).turns
        if turn.say and len(turn.say.split()) > 3 and turn.say.strip(" .!?؟").casefold() in words_it_learned
    ]
    assert repeated == []


@pytest.fixture(scope="module")
def words_it_learned() -> frozenset[str]:
    """Every training example, without its last sign."""
    lines = (
        line.strip()
        for language in LANGUAGES
        for path in (FOLDER.parents[1] / "nlu_data" / language).glob("*.yml")
        for line in path.read_text(encoding="utf-8").splitlines()
    )
    return frozenset(
        line.removeprefix("- ").strip(" .!?؟").casefold() for line in lines if line.startswith("- ")
    )


@pytest.mark.parametrize(
    "turn",
    [
        {"say": "Hallo", "press": "more"},
        {"expect": {"silent": True}},
        {"caseworker": "answer"},
        {"say": "Hallo", "text": "Hallo"},
        {"say": "Hallo", "expect": {"phrase": "greet"}},
        {"say": "Hallo", "times": 0},
    ],
)
def test_a_slip_in_a_dialogue_is_an_error(turn: dict[str, object], tmp_path: Path) -> None:
    """An expectation that nobody checks must not look like one that holds."""
    path = tmp_path / "slip.yml"
    path.write_text(yaml.safe_dump({"about": "A slip.", "turns": [turn]}), encoding="utf-8")
    with pytest.raises(ValueError, match=r"slip\.yml: "):
        read_dialogue(path)
