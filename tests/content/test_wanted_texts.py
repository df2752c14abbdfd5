"""content/wanted_texts: which texts there have to be."""

from __future__ import annotations

from typing import Any

from content.load import Content
from content.texts import TextKey, TextKind
from content.wanted_texts import is_for_caseworkers, wanted_in, wanted_texts

CONSOLE = TextKey(TextKind.PHRASE, "console-title")


def test_every_kind_of_text_is_wanted(workshop: Any) -> None:
    """Phrases, titles, guides and what services do; a guide also where nobody has begun it."""
    wanted = wanted_texts(workshop.load())
    assert wanted[TextKey(TextKind.PHRASE, "greet")] == {"de": "Hallo", "en": "Hello", "ar": "مرحبًا"}
    assert wanted[TextKey(TextKind.TITLE, "doctor")]["de"] == "Arzt"
    assert wanted[TextKey(TextKind.GUIDE, "doctor")] == {}
    assert wanted[TextKey(TextKind.SERVICE, "advice")]["en"] == "Advice"


def test_a_card_that_shows_no_text_wants_none(workshop: Any) -> None:
    """With low confidence only name and website are shown."""
    workshop.change(
        "services/advice.yml", "confidence: high", "confidence: low\nwebsite: https://example.org"
    )
    assert TextKey(TextKind.SERVICE, "advice") in wanted_texts(workshop.load())
    workshop.change("services/advice.yml", "{de: Rat, en: Advice, ar: مشورة}", "{}")
    assert TextKey(TextKind.SERVICE, "advice") not in wanted_texts(workshop.load())


def test_the_consoles_phrases_are_wanted_where_the_console_has_the_language(workshop: Any) -> None:
    """Nobody translates the console into Arabic; English has begun."""
    workshop.write("phrases/de/console.ftl", "console-title = Konsole\nconsole-send = Senden\n")
    workshop.write("phrases/en/console.ftl", "console-title = Console\n")
    content = workshop.load()
    wanted = wanted_texts(content)
    by_language = {code: dict(wanted_in(language, wanted)) for code, language in content.languages.items()}
    assert CONSOLE in by_language["en"]
    assert TextKey(TextKind.PHRASE, "console-send") in by_language["en"]
    assert CONSOLE not in by_language["ar"]


def test_the_consoles_phrases_are_known_by_their_names(shipped: Content, shipped_folder: Any) -> None:
    """What stands in console.ftl begins with console-, and nothing else does."""
    for path in (shipped_folder / "phrases").rglob("*.ftl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            phrase_id, equals, _ = line.partition(" =")
            if equals and phrase_id[:1].isalpha():
                key = TextKey(TextKind.PHRASE, phrase_id)
                assert is_for_caseworkers(key) == (path.name == "console.ftl"), (path, phrase_id)
