from __future__ import annotations

import json
from dataclasses import fields

from bot.message import Button, Card, Door, Incoming, Rendered, Reply
from bot.transcript import (
    Chosen,
    bot_content,
    caseworker_content,
    chosen_in,
    person_content,
    shown_to,
    without_empty,
)

REPLY = Reply("topic-services", {"topic": "doctor"}, services=("praxis",), buttons=("more",))
UKRAINIAN = Rendered("topic-services", "uk", "Ось", (Card("praxis", "Praxis"),), (Button("more", "Ще"),))
GERMAN = Rendered("topic-services", "de", "Hier", (Card("praxis", "Praxis"),), (Button("more", "Mehr"),))


def test_a_turn_is_kept_in_the_words_of_both_readers() -> None:
    """The person's language and the caseworkers', as they were shown."""
    content = bot_content(REPLY, {"uk": UKRAINIAN, "de": GERMAN}, "uk")
    assert shown_to(content)["text"] == "Ось"
    assert shown_to(content, "de")["text"] == "Hier"
    assert list(shown_to(content, "de")["buttons"]) == [{"id": "more", "title": "Mehr"}]


def test_a_language_that_was_not_shown_falls_back_to_the_persons() -> None:
    """An entry is never empty for a reader of another language."""
    assert shown_to(bot_content(REPLY, {"uk": UKRAINIAN}, "uk"), "de")["text"] == "Ось"


def test_what_is_kept_survives_being_written_down() -> None:
    """Plain JSON, so that it can be sealed and read again."""
    written = json.dumps(bot_content(REPLY, {"uk": UKRAINIAN, "de": GERMAN}, "uk", answers=4))
    read = json.loads(written)
    assert (read["phrase"], read["data"], read["answers"]) == ("topic-services", {"topic": "doctor"}, 4)
    assert shown_to(read, "de")["cards"][0]["service"] == "praxis"


def test_a_person_wrote_or_pressed() -> None:
    """The client's id is kept, so that the client knows its own message again."""
    assert person_content(Incoming("c", "id-1", text="Hallo")) == {"client_id": "id-1", "text": "Hallo"}
    assert person_content(Incoming("c", "id-2", press="more")) == {"client_id": "id-2", "press": "more"}


def test_a_caseworker_has_a_name() -> None:
    """The person sees who answers."""
    assert caseworker_content("Guten Tag", "Erste Beratung") == {
        "text": "Guten Tag",
        "name": "Erste Beratung",
    }


def test_a_sentence_that_was_chosen_is_kept_with_its_data() -> None:
    """The text is what the person read; phrase, data and German words stand beside it, as plain JSON."""
    chosen = Chosen("phrasebook-photo-page", {"page": 1}, "ar", "Bitte schicken Sie ein Foto von Seite 1.")
    kept = json.loads(json.dumps(caseworker_content("صورة", "Erste Beratung", chosen)))
    assert kept["text"] == "صورة"
    assert chosen_in(kept) == chosen
    assert chosen_in(caseworker_content("Guten Tag", "Erste Beratung")) is None


def test_unknown_facts_are_left_out_but_no_is_a_fact() -> None:
    """A place that is closed now is not the same as one whose hours nobody knows."""
    values = {"open": False, "email": None, "what": "", "notes": [], "name": "Praxis"}
    assert without_empty(values) == {"open": False, "name": "Praxis"}


def test_an_entry_that_was_kept_without_newer_fields_has_them_empty() -> None:
    """Entries outlive the shapes that they were written in."""
    door = {"name": "Haus 2", "address": "Weg 2"}
    card = {"service": "praxis", "name": "Praxis", "phones": ["112"], "places": [door]}
    rendered = {"phrase": "topic-services", "locale": "de", "text": "Hier", "cards": [card], "buttons": []}
    shown = shown_to({"phrase": "topic-services", "locale": "de", "rendered": {"de": rendered}})
    assert (shown["text"], list(shown["sources"]), shown["note"]) == ("Hier", [], None)
    [seen] = shown["cards"]
    assert seen.keys() == {field.name for field in fields(Card)}
    assert (seen["phones"], seen["address_note"], seen["phone_notes"]) == (["112"], None, {})
    assert [{key: each[key] for key in door} for each in seen["places"]] == [door]
    assert seen["places"][0].keys() == {field.name for field in fields(Door)}
