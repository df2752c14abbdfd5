"""bot/console/picking.py: what a caseworker sees of a sentence before it is sent."""

from __future__ import annotations

from dataclasses import replace

from fluent.syntax import FluentParser
from fluent.syntax.ast import Resource

from bot.console.picking import preview
from bot.console.texts import Texts
from bot.settings import ROOT
from content.load import Content
from content.model import Direction
from content.phrasebook import Filled
from content.phrases import Phrases
from tests.bot.scene import shipped_content

THANKS = Filled("thanks", {})
FILES = ("console.ftl", "dialogue.ftl", "cards.ftl", "provenance.ftl", "phrasebook.ftl")


def _in_german_and_english() -> Content:
    """Content in which no other language has a phrase."""
    resources: dict[str, tuple[Resource, ...]] = {
        code: tuple(
            FluentParser().parse((ROOT / "content" / "phrases" / code / name).read_text(encoding="utf-8"))
            for name in FILES
        )
        for code in ("de", "en")
    }
    shipped = shipped_content()
    return replace(shipped, phrases=Phrases(resources, shipped.languages))


def test_both_readings_are_shown_and_kept() -> None:
    """In the direction of the person's language; nobody has reviewed it, so the person is told."""
    content = shipped_content()
    shown = preview(content, Texts(content, "de"), THANKS, "en")
    assert shown.text == "Thank you for your message."
    assert shown.kept.german == "Danke für Ihre Nachricht."
    assert (shown.kept.phrase, shown.kept.data, shown.kept.locale) == ("phrasebook-thanks", {}, "en")
    assert (shown.direction, shown.language, shown.missing_in) == (Direction.LEFT_TO_RIGHT, "Englisch", None)
    assert shown.kept.note == content.phrases.line("draft-note", {}, "en")


def test_a_language_without_the_sentence_is_said_honestly() -> None:
    """The caseworker learns in which languages the person will read it."""
    content = _in_german_and_english()
    shown = preview(content, Texts(content, "de"), THANKS, "ar")
    assert shown.missing_in == "Arabisch"
    assert shown.language == "Englisch, Deutsch"
    assert "Thank you" in shown.text
    assert "Danke" in shown.text
    assert (shown.kept.locale, shown.direction) == ("en", Direction.LEFT_TO_RIGHT)


def test_easy_german_reads_german_without_a_word_about_it() -> None:
    """It is the same language."""
    content = _in_german_and_english()
    shown = preview(content, Texts(content, "de"), THANKS, "de-x-simple")
    assert (shown.missing_in, shown.text) == (None, "Danke für Ihre Nachricht.")
