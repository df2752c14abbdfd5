"""What an entry of a transcript holds, and how its two readers see it.

A bot's turn is kept as phrase, data and the text as it was shown, in the person's language and in the
caseworkers': the transcript never changes when content does, and nothing is machine-translated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

import msgspec

from bot.message import Card, Door, Incoming, Rendered, Reply

CASEWORKERS_LOCALE = "de"
"""The language in which caseworkers read the bot's turns."""

Content = dict[str, Any]
"""The sealed JSON of one entry."""

# Entries outlive the shapes that they were kept in: what one was written without, it has empty.
_RENDERED: Final[Content] = msgspec.to_builtins(Rendered("", "", ""))
_CARD: Final[Content] = msgspec.to_builtins(Card("", ""))
_DOOR: Final[Content] = msgspec.to_builtins(Door("", ""))


@dataclass(frozen=True, slots=True)
class Chosen:
    """Where a caseworker's answer comes from the phrasebook: the phrase and its data, as plain JSON.

    `locale` is the language that the person read it in (the first, where a fallback shows two), `german` is the same
    sentence for caseworkers. `note` tells the person that the sentence is a draft.
    """

    phrase: str
    data: Mapping[str, Any]
    locale: str
    german: str
    note: str | None = None


def person_content(incoming: Incoming) -> Content:
    """What is kept of a person's message."""
    content: Content = {"client_id": incoming.client_id}
    if incoming.text is not None:
        content["text"] = incoming.text
    if incoming.press is not None:
        content["press"] = incoming.press
    return content


def bot_content(
    reply: Reply, rendered: Mapping[str, Rendered], locale: str, answers: int | None = None
) -> Content:
    """What is kept of one reply: `rendered` maps a locale to the reply as it reads in it.

    `answers` is the number of the person's entry that it answers.
    """
    return {
        "phrase": reply.phrase,
        "data": dict(reply.data),
        "locale": locale,
        "answers": answers,
        "rendered": {code: msgspec.to_builtins(shown) for code, shown in rendered.items()},
    }


def caseworker_content(text: str, name: str, chosen: Chosen | None = None) -> Content:
    """What is kept of a caseworker's answer; `text` is what the person reads."""
    content: Content = {"text": text, "name": name}
    return content if chosen is None else {**content, "chosen": asdict(chosen)}


def chosen_in(content: Content) -> Chosen | None:
    """The sentence of the phrasebook that a caseworker's answer was; None for their own words."""
    return Chosen(**content["chosen"]) if "chosen" in content else None


def shown_to(content: Content, locale: str | None = None) -> Content:
    """A bot's turn as it was shown in this locale, else as the person saw it; it has all fields of `Rendered`."""
    rendered: dict[str, Content] = content["rendered"]
    shown = rendered.get(locale or content["locale"], rendered[content["locale"]])
    return {**_RENDERED, **shown, "cards": [_card(card) for card in shown["cards"]]}


def _card(kept: Content) -> Content:
    return {**_CARD, **kept, "places": [{**_DOOR, **door} for door in kept.get("places", ())]}


def without_empty(values: Mapping[str, Any]) -> Content:
    """The same without what is unknown, so that a page shows no empty line."""
    return {key: value for key, value in values.items() if value not in (None, "", [], (), {})}
