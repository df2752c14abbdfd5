"""What a caseworker reads of a conversation: the person's own words, and the bot's turns in German. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.cards import noted
from bot.console.case_view import LanguageView, language_view, topic_title
from bot.console.moments import moment
from bot.console.texts import Texts
from bot.rendering import button_title
from bot.store.records import Author, Entry
from bot.transcript import CASEWORKERS_LOCALE, chosen_in, shown_to
from content.load import Content
from content.names import language_name
from content.phrases import PhraseError


@dataclass(frozen=True, slots=True)
class CardLine:
    """A service or an event that the bot showed, on one line: its name and what leads there."""

    name: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SentView:
    """A sentence of the phrasebook as the person read it; `language` is named for the caseworker."""

    text: str
    lang: str
    language: str


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry in words. `lang` is the text's language where it is known, for the browser's voice and font.

    `understood` is the topic that the bot saw in the person's words; `below` are small lines on where a guide
    comes from. `sent` is what the person read of a sentence that the caseworker chose in German.
    """

    seq: int
    author: Author
    name: str
    at: str
    at_exact: str
    text: str
    lang: str | None = None
    language: LanguageView | None = None
    understood: str | None = None
    urgent: bool = False
    cards: tuple[CardLine, ...] = ()
    below: tuple[str, ...] = ()
    sent: SentView | None = None


def entry_view(entry: Entry, content: Content, texts: Texts, now: datetime) -> EntryView:
    """An entry as one caseworker reads it."""
    kept = entry.content
    at, exact = moment(entry.at, now, texts), entry.at.isoformat(timespec="seconds")
    if entry.author is Author.CASEWORKER:
        return _caseworkers(entry, at, exact, texts)
    if entry.author is Author.BOT:
        shown = shown_to(dict(kept), CASEWORKERS_LOCALE)
        return EntryView(
            entry.seq,
            entry.author,
            texts("author-bot"),
            at,
            exact,
            shown["text"],
            lang=shown["locale"],
            cards=tuple(_card_line(card) for card in shown["cards"]),
            below=tuple(shown["sources"]),
        )
    language = language_view(kept.get("language"), content, texts.locale)
    return EntryView(
        entry.seq,
        entry.author,
        texts("author-person"),
        at,
        exact,
        kept["text"] if "text" in kept else _pressed(kept["press"], content, texts),
        lang=language.code if language and "text" in kept else None,
        language=language,
        understood=topic_title(kept.get("intent"), content) if "text" in kept else None,
        urgent=bool(kept.get("urgent")),
    )


def _caseworkers(entry: Entry, at: str, exact: str, texts: Texts) -> EntryView:
    kept = dict(entry.content)
    chosen = chosen_in(kept)
    if chosen is None:
        return EntryView(entry.seq, entry.author, kept["name"], at, exact, kept["text"])
    sent = SentView(kept["text"], chosen.locale, language_name(chosen.locale, texts.locale))
    return EntryView(
        entry.seq, entry.author, kept["name"], at, exact, chosen.german, lang=CASEWORKERS_LOCALE, sent=sent
    )


def last_language(entries: Sequence[EntryView]) -> LanguageView | None:
    """The language of the person's newest words that was recognised."""
    return next((entry.language for entry in reversed(entries) if entry.language), None)


def _pressed(button_id: str, content: Content, texts: Texts) -> str:
    try:
        title = button_title(button_id, content, CASEWORKERS_LOCALE)
    except PhraseError:
        title = texts("button-unknown")
    return texts("pressed", title=title)


def _card_line(card: Mapping[str, Any]) -> CardLine:
    notes = card["phone_notes"]
    facts = (
        *card["dates"],
        noted(card["address"], card["address_note"]),
        *(noted(phone, notes.get(phone)) for phone in card["phones"]),
        card["open_text"],
        card["bring"],
        *(noted(f"{door['name']}, {door['address']}", door["note"]) for door in card["places"]),
    )
    return CardLine(card["name"], tuple(fact for fact in facts if fact))
