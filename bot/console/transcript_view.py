"""What a caseworker reads of a conversation: the person's own words, and the bot's turns in German. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.console.case_view import LanguageView, language_view, topic_title
from bot.console.moments import moment
from bot.console.texts import Texts
from bot.rendering import button_title
from bot.store.records import Author, Entry
from bot.transcript import CASEWORKERS_LOCALE, shown_to
from content.load import Content
from content.phrases import PhraseError


@dataclass(frozen=True, slots=True)
class CardLine:
    """A service that the bot showed, on one line: its name and what leads there."""

    name: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry in words. `lang` is the text's language where it is known, for the browser's voice and font.

    `understood` is the topic that the bot saw in the person's words.
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


def entry_view(entry: Entry, content: Content, texts: Texts, now: datetime) -> EntryView:
    """An entry as one caseworker reads it."""
    kept = entry.content
    at, exact = moment(entry.at, now, texts), entry.at.isoformat(timespec="seconds")
    if entry.author is Author.CASEWORKER:
        return EntryView(entry.seq, entry.author, kept["name"], at, exact, kept["text"])
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


def last_language(entries: Sequence[EntryView]) -> LanguageView | None:
    """The language of the person's newest words that was recognised."""
    return next((entry.language for entry in reversed(entries) if entry.language), None)


def _pressed(button_id: str, content: Content, texts: Texts) -> str:
    try:
        title = button_title(button_id, content, CASEWORKERS_LOCALE)
    except PhraseError:
        title = texts("button-unknown")
    return texts("pressed", title=title)


def _card_line(card: dict[str, object]) -> CardLine:
    phones = card.get("phones")
    facts = (
        card.get("address"),
        *(phones if isinstance(phones, (list, tuple)) else ()),
        card.get("open_text"),
    )
    return CardLine(str(card["name"]), tuple(str(fact) for fact in facts if fact))
