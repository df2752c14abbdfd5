"""The training data keeps its promises: enough, complete, in the right script, and nothing twice."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from bot.language.script import Script, script_of
from bot.normalisation import words
from tests.nlu_data.examples import LANGUAGES, dialogue_intents, examples, situations

LEAST_OF_A_TOPIC = 60
LEAST_OF_DIALOGUE = 30

SCRIPTS = {
    "ar": Script.ARABIC,
    "fa": Script.ARABIC,
    "ps": Script.ARABIC,
    "ru": Script.CYRILLIC,
    "uk": Script.CYRILLIC,
    "ti": Script.ETHIOPIC,
}
"""The others are written in Latin letters."""

LEAST_IN_ITS_SCRIPT = 0.8
"""The rest is typed in Latin letters, as people do, or is a German office word."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_enough_examples(language: str) -> None:
    """Sixty of a topic and thirty of what people do in a conversation: below that, understanding falls off."""
    counted = Counter(each.intent for each in examples() if each.language == language)
    few = {
        intent: counted[intent]
        for intent in situations()
        if counted[intent] < (LEAST_OF_DIALOGUE if intent in dialogue_intents() else LEAST_OF_A_TOPIC)
    }
    assert few == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_situation_and_question_is_covered(language: str) -> None:
    """In each language somebody says it."""
    said: defaultdict[str, set[str | None]] = defaultdict(set)
    for each in examples():
        if each.language == language:
            said[each.intent].add(each.about)
    missing = {intent: sorted(keys - said[intent]) for intent, keys in situations().items()}
    assert {intent: keys for intent, keys in missing.items() if keys} == {}


def test_every_example_is_about_something_on_the_list() -> None:
    """A key with a typing error would count as covered by nobody."""
    unknown = {
        (each.intent, each.about)
        for each in examples()
        if each.about not in (None, *situations()[each.intent])
    }
    assert unknown == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_stands_twice(language: str) -> None:
    """Neither under two intents, which would be a contradiction, nor under one, which would only weigh it double."""
    places: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for each in examples():
        if each.language == language:
            places[tuple(words(each.text))].append(f"{each.intent}: {each.text}")
    assert [listed for listed in places.values() if len(listed) > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_script_is_the_languages_own(language: str) -> None:
    """Most lines are in its script, the rest in Latin letters, none in a third."""
    own = SCRIPTS.get(language, Script.LATIN)
    scripts = Counter(script_of(each.text) for each in examples() if each.language == language)
    strange = {
        script: number for script, number in scripts.items() if script not in (own, Script.LATIN, None)
    }
    assert strange == {}
    assert scripts[own] / scripts.total() >= LEAST_IN_ITS_SCRIPT
