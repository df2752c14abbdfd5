"""A person's own words find what has them, in their language and in German, and nothing else."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.settings import ROOT
from content.load import Content, load
from content.search import Hit, HitKind, SearchIndex

SHIPPED = load(ROOT / "content")


@pytest.fixture(scope="module")
def content() -> Content:
    """The content of the repository."""
    return SHIPPED


def found(content: Content, words: str, locale: str) -> set[str]:
    """The ids of everything that was found."""
    return {hit.id for hit in content.search.search(words, locale, 8)}


@pytest.mark.parametrize(
    ("locale", "words", "wanted"),
    [
        ("de", "Fahrrad reparieren", "fahrradwerkstatt-spike"),
        ("de", "gebrauchte Möbel", "sufw-sozialkaufhaus"),
        ("de", "Muell trennen oder Müll trennen", "everyday_life"),
        ("en", "where can I repair my bicycle", "mobility"),
        ("en", "medinetz", "medinetz-dresden"),
        ("fa", "تعمیر دوچرخه", "mobility"),
        ("ti", "Medinetz", "medinetz-dresden"),
        ("ar", "Rundfunkbeitrag", "beitragsservice-rundfunk"),
        ("ar", "أين أجد مكتبة", "ukrainisches-haus-dresden"),
        ("de", "Auslaenderrat", "auslaenderrat-dresden"),
        ("uk", "бібліотека", "ukrainisches-haus-dresden"),
    ],
)
def test_words_find_what_no_intent_covers(content: Content, locale: str, words: str, wanted: str) -> None:
    """The name on a sign is found in every language, what a text says in the reader's and in German."""
    assert wanted in found(content, words, locale)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("de", "Wie wird das Wetter morgen?"),
        ("en", "I want to eat pizza"),
        ("en", "Who won the champions league"),
        ("uk", "Розкажи анекдот"),
        ("ar", "من فاز بكأس العالم"),
        ("de", ""),
        ("de", "... !!! 12345"),
        ("de", 'name:"Caritas" OR *'),
    ],
)
def test_nothing_found_is_an_answer(content: Content, locale: str, words: str) -> None:
    """A word that happens to stand somewhere proves nothing; the search's own syntax is not the person's."""
    assert found(content, words, locale) <= (
        {"u25-dresden"} | _caritas(content) if "Caritas" in words else set()
    )


def test_a_name_stands_before_a_mention(content: Content) -> None:
    """Whoever writes a name wants that place."""
    first = content.search.search("Medinetz", "de")[0]
    assert first == Hit(HitKind.SERVICE, "medinetz-dresden", named=True)


def test_texts_of_low_confidence_are_not_searched(content: Content) -> None:
    """Their card does not show them; only the name is known."""
    index = SearchIndex(
        {name: each for name, each in content.services.items() if each.confidence == "low"},
        {},
        content.languages,
    )
    assert index.search("Afrikaner", "de") == ()
    assert "Afrikaner" not in " ".join(each.name for each in content.services.values())
    low = next(each for each in content.services.values() if each.confidence == "low")
    assert any(hit.id == low.id for hit in index.search(low.name, "de", 30))


@pytest.mark.parametrize(
    "locale", [code for code, each in SHIPPED.languages.items() if each.variant_of is None]
)
def test_every_topic_is_found_by_its_title(locale: str) -> None:
    """In every language, with and without articles."""
    lost = [
        topic.id
        for topic in SHIPPED.topics.values()
        if topic.id not in {hit.id for hit in SHIPPED.search.search(topic.title[locale], locale, 12)}
    ]
    assert lost == []


@given(words=some.text(max_size=200))
def test_whatever_people_write_breaks_nothing(words: str) -> None:
    """Quotes, operators, emoji, control characters."""
    SHIPPED.search.search(words, "de")


def test_several_threads_may_search(content: Content) -> None:
    """The engine's thread and the web's loop share one index."""
    with ThreadPoolExecutor(8) as threads:
        answers = set(threads.map(lambda _: content.search.search("Caritas", "de"), range(64)))
    assert len(answers) == 1


def _caritas(content: Content) -> set[str]:
    return {name for name, each in content.services.items() if "Caritas" in f"{each.name} {each.provider}"}
