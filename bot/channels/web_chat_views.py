"""What the widget is told: pure functions from what is stored to JSON."""

from __future__ import annotations

from typing import Any

from bot.normalisation import LONGEST_TEXT
from bot.rendering import button_title
from bot.store.records import Author, Entry
from bot.transcript import chosen_in, shown_to, without_empty
from content.fallback import main_languages
from content.load import Content
from content.phrases import PhraseError

View = dict[str, Any]

WIDGET_TEXTS = "widget-"
"""Phrases with this beginning are the widget's own texts."""


def locale_view(content: Content, locale: str) -> View:
    """A language and its direction."""
    return {"locale": locale, "direction": content.languages[locale].direction.value}


def texts_view(content: Content, locale: str) -> View:
    """Everything that the widget itself says in one language, and the languages to choose from."""
    choices = [content.languages[code] for code in main_languages(content.languages)]
    return {
        **locale_view(content, locale),
        "name": content.languages[locale].name,
        "languages": [
            {"code": language.code, "name": language.name, "direction": language.direction.value}
            for language in choices
        ],
        "texts": content.phrases.texts_of(WIDGET_TEXTS, {"limit": LONGEST_TEXT}, locale),
    }


def entry_view(entry: Entry, content: Content, locale: str) -> View:
    """One entry of the transcript as the person sees it."""
    head: View = {"seq": entry.seq, "author": entry.author.value, "at": entry.at.isoformat()}
    body = dict(entry.content)
    if entry.author is Author.BOT:
        shown = shown_to(body)
        return {
            **head,
            **_written_in(content, shown["locale"]),
            "phrase": shown["phrase"],
            "answers": body.get("answers"),
            "text": shown["text"],
            "cards": [_card_view(card) for card in shown["cards"]],
            "buttons": shown["buttons"],
            **without_empty({"sources": shown["sources"], "note": shown["note"]}),
        }
    if entry.author is Author.CASEWORKER:
        chosen = chosen_in(body)
        written = _written_in(content, chosen.locale) if chosen else {}
        note = without_empty({"note": chosen.note if chosen else None})
        return {**head, **written, "text": body["text"], "name": body["name"], **note}
    view = {**head, **_written_in(content, body.get("language")), "client_id": body["client_id"]}
    if "press" in body:
        return {**view, "press": body["press"], "text": _pressed(body["press"], content, locale)}
    return {**view, "text": body["text"]}


def _card_view(card: View) -> View:
    return without_empty({**card, "places": [without_empty(door) for door in card["places"]]})


def _pressed(button_id: str, content: Content, locale: str) -> str:
    """The title of what was pressed; a sign for a button that never was or is no more."""
    try:
        return button_title(button_id, content, locale)
    except PhraseError:
        return "…"


def _written_in(content: Content, locale: str | None) -> View:
    """Language and direction of a text; nothing where the language is not known."""
    return locale_view(content, locale) if locale in content.languages and locale is not None else {}
