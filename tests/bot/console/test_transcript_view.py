"""bot/console/transcript_view.py and case_view.py: what a caseworker reads of cards, guides and languages."""

from __future__ import annotations

from datetime import timedelta

from bot.channels.web_chat_views import entry_view as persons_view
from bot.console.case_view import language_view
from bot.console.texts import Texts
from bot.console.transcript_view import entry_view
from bot.message import Card, Door, Rendered, Reply
from bot.store.records import Author, Entry
from bot.transcript import bot_content
from tests.bot.scene import MORNING, shipped_content

CARD = Card(
    "praxis",
    "Praxis",
    address="Weg 1, 01067 Dresden",
    address_note="Stand 2015, bitte prüfen",
    phones=("0351 1", "0351 2"),
    phone_notes={"0351 2": "Stand 2016, bitte prüfen"},
    bring="Bitte mitbringen: Passfoto",
    places=(Door("Haus 2", "Weg 2, 01069 Dresden"),),
)


def test_a_card_is_one_line_with_its_doubts() -> None:
    """Whoever helps must not pass on an old number as a good one."""
    shown = Rendered("guide", "de", "Rat.", (CARD,), (), ("Quelle: dresden.de",), "Entwurf")
    kept = bot_content(Reply("guide"), {"de": shown}, "de")
    content = shipped_content()
    entry = Entry(1, Author.BOT, MORNING, kept)
    seen = entry_view(entry, content, Texts(content, "de"), MORNING + timedelta(minutes=1))
    [line] = seen.cards
    assert (line.name, line.facts) == (
        "Praxis",
        (
            "Weg 1, 01067 Dresden (Stand 2015, bitte prüfen)",
            "0351 1",
            "0351 2 (Stand 2016, bitte prüfen)",
            "Bitte mitbringen: Passfoto",
            "Haus 2, Weg 2, 01069 Dresden",
        ),
    )
    assert seen.below == ("Quelle: dresden.de",)


def test_an_event_is_told_with_its_dates() -> None:
    """As they were shown to the person, whatever the calendar says by now."""
    card = Card("", "Treff", address="Weg 1", event="treff", dates=("Morgen, 10:00–12:00",))
    kept = bot_content(Reply("events-next"), {"de": Rendered("events-next", "de", "Bald:", (card,))}, "de")
    content = shipped_content()
    seen = entry_view(Entry(1, Author.BOT, MORNING, kept), content, Texts(content, "de"), MORNING)
    assert [(line.name, line.facts) for line in seen.cards] == [("Treff", ("Morgen, 10:00–12:00", "Weg 1"))]


def test_easy_german_has_its_own_name() -> None:
    """Readers of German know it by that; others read whose form it is."""
    content = shipped_content()
    for reader, name in (("de", "Einfaches Deutsch"), ("en", "German")):
        view = language_view("de-x-simple", content, reader)
        assert view is not None
        assert (view.name, view.name_for_reader) == ("Einfaches Deutsch", name)


def test_both_readers_can_read_entries_of_an_older_lotse() -> None:
    """They were kept without small lines, further doors, notes on old facts, dates and papers."""
    card = {"service": "praxis", "name": "Praxis", "address": "Weg 1", "phones": ["112"], "open_text": None}
    old = {"phrase": "guide", "locale": "de", "text": "Rat.", "cards": [card], "buttons": []}
    kept = {"phrase": "guide", "data": {}, "locale": "de", "answers": None, "rendered": {"de": old}}
    content, entry = shipped_content(), Entry(1, Author.BOT, MORNING, kept)
    seen = entry_view(entry, content, Texts(content, "de"), MORNING)
    assert [(line.name, line.facts) for line in seen.cards] == [("Praxis", ("Weg 1", "112"))]
    assert seen.below == ()
    view = persons_view(entry, content, "de")
    assert view["cards"] == [{"service": "praxis", "name": "Praxis", "address": "Weg 1", "phones": ["112"]}]
    assert not {"sources", "note"} & view.keys()
