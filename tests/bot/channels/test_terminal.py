from __future__ import annotations

from dataclasses import replace

from bot.channels.terminal import spoken_lines, turn_view
from bot.conversation import Answered
from bot.message import Button, Card, Door, Rendered
from bot.route import Route

CARD = Card(
    "praxis",
    "Praxis",
    what="Ärztliche Hilfe",
    topics=("doctor",),
    address="Weg 1, 01067 Dresden",
    address_note="Stand 2015, bitte prüfen",
    phones=("0351 1", "0351 2"),
    phone_notes={"0351 2": "Stand 2016, bitte prüfen"},
    bring="Bitte mitbringen: Passfoto",
    places=(Door("Haus 2", "Weg 2, 01069 Dresden", "0351 3", note="Stand 2014, bitte prüfen"),),
    open=False,
    as_of="2025-12",
    as_of_text="Quelle vom Dezember 2025",
)
ANSWERED = Answered(
    "c",
    "client-1",
    "de",
    Route.WAITING,
    "de",
    "doctor",
    (
        Rendered("guide", "de", "So geht es.", (), (Button("human", "Mensch"),), ("Quelle: dresden.de",)),
        Rendered("topic-services", "de", "Hier:", (CARD,), (Button("more", "Mehr"),), note="Entwurf"),
    ),
)


def test_a_turn_has_the_fields_of_the_contract() -> None:
    """Programs read them: names and order of `lotse chat --json`."""
    view = turn_view("anna", ANSWERED)
    assert list(view) == ["person", "language", "intent", "route", "replies"]
    assert (view["person"], view["language"], view["intent"], view["route"]) == (
        "anna",
        "de",
        "doctor",
        "waiting",
    )
    assert [list(reply) for reply in view["replies"]] == [
        ["phrase", "text", "cards", "buttons", "sources", "note"]
    ] * 2
    assert [(reply["sources"], reply["note"]) for reply in view["replies"]] == [
        (["Quelle: dresden.de"], None),
        ([], "Entwurf"),
    ]
    assert view["replies"][1]["cards"] == [
        {
            "service": "praxis",
            "name": "Praxis",
            "topics": ["doctor"],
            "address": "Weg 1, 01067 Dresden",
            "phone": "0351 1",
            "website": None,
            "open": False,
            "as_of": "2025-12",
            "checked": None,
        }
    ]
    assert view["replies"][0]["buttons"] == [{"id": "human", "title": "Mensch"}]


def test_people_read_facts_and_numbered_buttons() -> None:
    """Unknown facts leave no line; the numbers go on over the replies."""
    lines, buttons = spoken_lines(ANSWERED)
    assert buttons == ["human", "more"]
    assert "  [1] Mensch" in lines
    assert "  [2] Mehr" in lines
    assert "  Weg 1, 01067 Dresden (Stand 2015, bitte prüfen)" in lines
    assert "  0351 1 · 0351 2 (Stand 2016, bitte prüfen)" in lines
    assert "  Bitte mitbringen: Passfoto" in lines
    assert "  → Haus 2 · Weg 2, 01069 Dresden (Stand 2014, bitte prüfen) · 0351 3" in lines
    assert lines.index("  Quelle: dresden.de") == lines.index("So geht es.") + 1
    assert lines[lines.index("  [2] Mehr") - 1] == "  Entwurf"
    assert "None" not in "\n".join(lines)


def test_silence_has_no_lines() -> None:
    """While a human has the conversation."""
    lines, buttons = spoken_lines(Answered("c", "client-1", "de", Route.HUMAN, "de", None, ()))
    assert (lines, buttons) == ([""], [])


def test_an_event_is_shown_with_its_dates_and_is_no_service() -> None:
    """Programs read its id and dates; the fields of services stay as they are."""
    card = Card("", "Treff", event="treff", dates=("Morgen, 10:00–12:00", "Montag, 9. März"))
    answered = replace(ANSWERED, replies=(Rendered("events-next", "de", "Bald:", (card,)),))
    (view,) = turn_view("anna", answered)["replies"][0]["cards"]
    assert (view["service"], view["event"], view["dates"]) == (None, "treff", list(card.dates))
    lines, _ = spoken_lines(answered)
    assert lines[lines.index("  Treff") + 1 :][:2] == ["  Morgen, 10:00–12:00", "  Montag, 9. März"]
