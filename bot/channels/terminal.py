"""How a turn reads in a terminal, for people and for programs: pure functions."""

from __future__ import annotations

from typing import Any

from bot.cards import noted
from bot.conversation import Answered
from bot.message import Card, Door


def turn_view(person: str, answered: Answered) -> dict[str, Any]:
    """One turn as JSON; the field names are a contract of `lotse chat --json`."""
    return {
        "person": person,
        "language": answered.locale,
        "intent": answered.intent,
        "route": answered.route.value,
        "replies": [
            {
                "phrase": reply.phrase,
                "text": reply.text,
                "cards": [_card_view(card) for card in reply.cards],
                "buttons": [{"id": button.id, "title": button.title} for button in reply.buttons],
                "sources": list(reply.sources),
                "note": reply.note,
            }
            for reply in answered.replies
        ],
    }


def spoken_lines(answered: Answered) -> tuple[list[str], list[str]]:
    """The lines to print, and the ids of the buttons in the order of their numbers."""
    lines: list[str] = []
    buttons: list[str] = []
    for reply in answered.replies:
        lines += ["", reply.text]
        lines += [f"  {source}" for source in reply.sources]
        for card in reply.cards:
            lines += ["", *_card_lines(card)]
        lines += ["", f"  {reply.note}"] if reply.note else []
        for button in reply.buttons:
            buttons.append(button.id)
            lines.append(f"  [{len(buttons)}] {button.title}")
    return [*lines, ""], buttons


def _card_view(card: Card) -> dict[str, Any]:
    event = {"event": card.event, "dates": list(card.dates)} if card.event else {}
    return {
        "service": card.service or None,
        "name": card.name,
        "topics": list(card.topics),
        "address": card.address,
        "phone": card.phones[0] if card.phones else None,
        "website": card.website,
        "open": card.open,
        "as_of": card.as_of,
        "checked": card.checked,
        **event,
    }


def _card_lines(card: Card) -> list[str]:
    facts = (
        card.name,
        *card.dates,
        card.what,
        noted(card.address, card.address_note),
        " · ".join(noted(phone, card.phone_notes.get(phone)) for phone in card.phones),
        card.email,
        card.website,
        card.open_text,
        *card.hours,
        card.languages,
        *card.notes,
        card.bring,
        *map(_door_line, card.places),
        card.as_of_text,
    )
    return [f"  {fact}" for fact in facts if fact]


def _door_line(door: Door) -> str:
    facts = (door.name, noted(door.address, door.note), door.phone, door.open_text, *door.hours)
    return "→ " + " · ".join(fact for fact in facts if fact)
