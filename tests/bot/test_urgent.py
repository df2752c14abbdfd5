from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.engine.port import Ranked
from bot.urgent import LONGEST_LOOK, UrgentIntent, detect, load_lexicon
from tests.bot.talk import shipped_lexicon
from tests.nlu_data.examples import Example, examples

LANGUAGES = ("de", "en", "uk", "ar")
LEAST_RECALL = {"de": 0.93, "en": 0.9, "uk": 0.95, "ar": 0.93}
"""Of the urgent training examples that the lexicon was written for, those without a situation."""

MOST_FALSE_ALARMS = 0.003
URGENT = frozenset(intent.value for intent in UrgentIntent)


def of_language(language: str) -> Iterator[Example]:
    """Every training example of a language."""
    return (each for each in examples() if each.language == language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lexicon_alone_sees_most_urgent_examples(language: str) -> None:
    """While the model loads, nobody else watches."""
    urgent = [each.text for each in of_language(language) if each.intent in URGENT and each.about is None]
    seen = sum(shipped_lexicon().find(text) is not None for text in urgent)
    assert seen / len(urgent) >= LEAST_RECALL[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lexicon_rarely_raises_a_false_alarm(language: str) -> None:
    """Whoever asks for a flat is not sent to the police."""
    others = [each for each in of_language(language) if each.intent not in URGENT]
    alarms = [each for each in others if shipped_lexicon().find(each.text)]
    assert len(alarms) <= MOST_FALSE_ALARMS * len(others), alarms


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Mein Mann atmet nicht mehr", UrgentIntent.EMERGENCY),
        ("MEIN MANN ATMET NICHT!!!", UrgentIntent.EMERGENCY),
        ("он не дышит", UrgentIntent.EMERGENCY),
        ("نفس نمیکشه", UrgentIntent.EMERGENCY),
        ("не хочу більше жити", UrgentIntent.SELF_HARM),
        ("i dont want to live", UrgentIntent.SELF_HARM),
        ("بدي أنتحر", UrgentIntent.SELF_HARM),
        ("خودکشی", UrgentIntent.SELF_HARM),
        ("زوجي يضربني", UrgentIntent.VIOLENCE_PROTECTION),
        ("муж меня бьет", UrgentIntent.VIOLENCE_PROTECTION),
        ("nowhere to sleep tonight", UrgentIntent.HOMELESS_SHELTER),
        ("ніде спати", UrgentIntent.HOMELESS_SHELTER),
        ("ne khochu zhyty", UrgentIntent.SELF_HARM),
    ],
)
def test_urgent_words_are_seen_in_many_languages(text: str, intent: UrgentIntent) -> None:
    """Also in languages that the model has no examples of, in capitals and in Latin letters."""
    assert shipped_lexicon().find(text) is intent


@pytest.mark.parametrize(
    "text",
    [
        "Der Vermieter antwortet nicht mehr auf meine Briefe",
        "Hier ist Schimmel, hier kann man nicht mehr leben",
        "Der Lärm soll endlich aufhören",
        "Ich suche eine Wohnung im dritten Stock",
        "Fährt der Bus 112 nach Prohlis?",
        "Beim Wasserlassen brennt es, welcher Arzt?",
        "They are kicking us out of the course",
        "the jobcenter does not answer me",
        "Can you take me also to the course?",
        "лікар не відповідає на телефон",
        "khochu vyity zamizh v nimechchyni, yaki dokumenty",
        "ما ادري وين اروح عشان الانميلدونغ",
        "وين قسم الطوارئ لطب الأسنان",
    ],
)
def test_everyday_words_are_no_alarm(text: str) -> None:
    """A word that sounds urgent in another sentence is none here."""
    assert shipped_lexicon().find(text) is None


def lexicon_of(folder: Path, text: str) -> Path:
    """A folder with one file of phrases."""
    (folder / "xx.yml").write_text(text, encoding="utf-8")
    return folder


SMALL = """
phrases:
  emergency: ["fire", "*نار"]
  self_harm: ["want … die", "suicid*"]
unless:
  self_harm: ["a film"]
"""


def test_an_excuse_counts_in_its_own_sentence_only(tmp_path: Path) -> None:
    """Who writes of a film and then of death is heard."""
    lexicon = load_lexicon(lexicon_of(tmp_path, SMALL))
    assert lexicon.find("a film about suicide") is None
    assert lexicon.find("I saw a film. I want to die") is UrgentIntent.SELF_HARM
    assert lexicon.find("I saw a film, I want to die") is None


def test_a_phrase_over_an_ellipsis_is_seen(tmp_path: Path) -> None:
    """People who struggle for words write dots between them."""
    assert load_lexicon(lexicon_of(tmp_path, SMALL)).find("i want ... to... die") is UrgentIntent.SELF_HARM


def test_dots_stand_for_at_most_four_words(tmp_path: Path) -> None:
    """Farther apart the words belong to different thoughts."""
    lexicon = load_lexicon(lexicon_of(tmp_path, SMALL))
    assert lexicon.find("want a b c d die") is UrgentIntent.SELF_HARM
    assert lexicon.find("want a b c d e die") is None


def test_stars_stand_for_endings_and_for_arabic_beginnings(tmp_path: Path) -> None:
    """`word*` takes any ending, `*word` what Arabic writes in front of a word."""
    lexicon = load_lexicon(lexicon_of(tmp_path, SMALL))
    assert lexicon.find("suicidal") is UrgentIntent.SELF_HARM
    assert lexicon.find("presuicid") is None
    assert lexicon.find("في بالنار") is UrgentIntent.EMERGENCY
    assert lexicon.find("campfire") is None


def test_the_most_pressing_phrase_counts(tmp_path: Path) -> None:
    """Fire comes before everything else, wherever it stands."""
    assert load_lexicon(lexicon_of(tmp_path, SMALL)).find("suicide and fire") is UrgentIntent.EMERGENCY


@pytest.mark.parametrize(
    "text", ["phrases: {nothing: [a]}", "phrases: [a]", 'phrases: {emergency: ["…"]}', "- a"]
)
def test_a_lexicon_that_cannot_be_read_names_its_file(tmp_path: Path, text: str) -> None:
    """A slip in a file must not silence the watch."""
    with pytest.raises(ValueError, match=r"xx\.yml"):
        load_lexicon(lexicon_of(tmp_path, text))


def test_a_long_text_is_looked_through_far_beyond_what_a_model_sees() -> None:
    """The point may stand at the end of a long letter; no text is long enough to stop the others."""
    assert shipped_lexicon().find("word " * 2_500 + "i want to die") is UrgentIntent.SELF_HARM
    assert shipped_lexicon().find("ﷺ" * 20_000 + "x" * LONGEST_LOOK) is None


@pytest.mark.parametrize(
    ("confidences", "seen"),
    [
        ({"emergency": 0.3}, UrgentIntent.EMERGENCY),
        ({"emergency": 0.29, "doctor": 0.5}, None),
        ({"self_harm": 0.26, "violence_protection": 0.25}, UrgentIntent.SELF_HARM),
        ({"self_harm": 0.26, "violence_protection": 0.2}, None),
        ({"doctor": 0.99}, None),
        ({}, None),
    ],
)
def test_the_model_is_a_second_witness(confidences: dict[str, float], seen: UrgentIntent | None) -> None:
    """One urgent intent that is likely enough counts, or several together."""
    ranking = [Ranked(intent, confidence) for intent, confidence in confidences.items()]
    assert detect("no such phrase", ranking, shipped_lexicon()) is seen


def test_the_lexicon_is_believed_where_the_model_sees_nothing() -> None:
    """Either witness is enough."""
    assert detect("i want to die", [Ranked("greet", 0.99)], shipped_lexicon()) is UrgentIntent.SELF_HARM
