"""Compares what followed a turn with what was expected, and with what holds in every conversation: pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bot.message import Card, Rendered
from bot.route import SPOKEN_WITH_A_HUMAN, Route
from bot.transcript import CASEWORKERS_LOCALE
from content.buttons import press, split
from content.load import Content
from content.model import Direction
from tests.conversations.dialogue import Cards, Expect
from tests.conversations.stage import Outcome

ENDS_WITHOUT_BUTTONS = frozenset({"delete-done"})
"""Phrases after which nothing is left to press: a new conversation begins with its own welcome."""

MOST_BUTTON_BYTES = 64

_DIRECTION_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ISOLATED = re.compile("[\u2066-\u2068][^\u2069]*\u2069")
_PHONE = re.compile(r"\+\d[\d /()-]*\d|\b0\d[\d /()-]*\d")


def problems(expect: Expect, outcome: Outcome, seen: frozenset[str], content: Content) -> list[str]:
    """Everything that is wrong, one line each. `seen` are the services that were shown earlier."""
    return [
        *_standing(expect, outcome),
        *_phrases(expect, outcome),
        *_cards(expect.cards or Cards(), outcome, seen, content),
        *_events(expect, outcome),
        *_texts(expect, outcome),
        *_always(outcome, content),
    ]


def shown(outcome: Outcome) -> tuple[Card, ...]:
    """All cards of services in a turn."""
    return tuple(card for said in outcome.said for card in said.cards if not card.event)


def events(outcome: Outcome) -> tuple[str, ...]:
    """The events of a turn that are shown with at least one date."""
    return tuple(card.event for said in outcome.said for card in said.cards if card.event and card.dates)


def _standing(expect: Expect, outcome: Outcome) -> Iterator[str]:
    for name, wanted, found in (
        ("route", expect.route, outcome.route),
        ("language", expect.language, outcome.locale),
        ("intent", expect.intent, outcome.intent),
    ):
        if wanted is not None and wanted != found:
            yield f"{name}: expected {wanted}, found {found}"
    if expect.no_case and outcome.case is not None:
        yield f"case: expected none, found {outcome.case.state.value}"
    if expect.case is not None:
        if outcome.case is None:
            yield "case: expected one, found none"
            return
        for field, wanted in msgspec.structs.asdict(expect.case).items():
            found = getattr(outcome.case, field)
            if wanted is not None and wanted != found:
                yield f"case {field}: expected {wanted}, found {found}"
    if expect.deleted == outcome.exists:
        yield f"the conversation is {'still there' if expect.deleted else 'gone'}"


def _phrases(expect: Expect, outcome: Outcome) -> Iterator[str]:
    phrases = tuple(said.phrase for said in outcome.said)
    buttons = {button.id for said in outcome.said for button in said.buttons}
    if expect.phrases is not None and expect.phrases != phrases:
        yield f"phrases: expected {list(expect.phrases)}, found {list(phrases)}"
    if expect.one_of and (not phrases or phrases[0] not in expect.one_of):
        yield f"first phrase: expected one of {list(expect.one_of)}, found {list(phrases)}"
    if expect.silent is not None and expect.silent is not (not phrases):
        yield f"silent: expected {expect.silent}, found {list(phrases)}"
    yield from (f"phrase {phrase} must not occur" for phrase in expect.never if phrase in phrases)
    yield from (f"button {button} is missing" for button in expect.buttons if button not in buttons)
    yield from (f"button {button} must not be offered" for button in expect.no_buttons if button in buttons)


def _cards(expect: Cards, outcome: Outcome, seen: frozenset[str], content: Content) -> Iterator[str]:
    cards = shown(outcome)
    services = [content.services[card.service] for card in cards]
    if len(cards) < expect.at_least:
        yield f"cards: expected at least {expect.at_least}, found {len(cards)}"
    if expect.at_most is not None and len(cards) > expect.at_most:
        yield f"cards: expected at most {expect.at_most}, found {len(cards)}"
    for card in cards:
        if expect.topic is not None and expect.topic not in card.topics:
            yield f"card {card.service} has nothing to do with {expect.topic}"
        if expect.unseen and card.service in seen:
            yield f"card {card.service} was shown before"
    districts = {service.address.district for service in services if service.address}
    if expect.district is not None and expect.district not in districts:
        yield f"cards: none in {expect.district}, but in {sorted(filter(None, districts))}"
    ids = [service.id for service in services]
    yield from (f"card {service} is missing" for service in expect.include if service not in ids)


def _events(expect: Expect, outcome: Outcome) -> Iterator[str]:
    if expect.events is not None and expect.events != events(outcome):
        yield f"events: expected {list(expect.events)}, found {list(events(outcome))}"


def _texts(expect: Expect, outcome: Outcome) -> Iterator[str]:
    read = "\n".join([*(written(said) for said in outcome.said), *outcome.answers])
    yield from (f"text lacks {words!r}" for words in expect.contains if words not in read)
    yield from (f"text must not hold {words!r}" for words in expect.lacks if words in read)


def written(said: Rendered) -> str:
    """Everything that can be read in a reply, without the invisible marks of direction."""
    facts = (
        fact
        for card in said.cards
        for fact in (
            card.name,
            *card.dates,
            card.what,
            card.address,
            *card.phones,
            card.email,
            card.website,
            *card.notes,
        )
    )
    titles = (button.title for button in said.buttons)
    return _DIRECTION_MARKS.sub("", "\n".join(fact for fact in (said.text, *facts, *titles) if fact))


def _always(outcome: Outcome, content: Content) -> Iterator[str]:
    """What holds in every turn of every conversation."""
    for said in (*outcome.said, *outcome.for_caseworkers):
        if not said.text.strip():
            yield f"{said.phrase} has no text"
        yield from _button_problems(said)
    yield from _language_problems(outcome, content)
    if outcome.route is Route.HUMAN:
        yield from _met_with_silence(outcome, content)
    elif _leads_nowhere(outcome):
        yield f"{outcome.said[-1].phrase} leads nowhere: no button"


def _leads_nowhere(outcome: Outcome) -> bool:
    if not outcome.said or outcome.said[-1].phrase in ENDS_WITHOUT_BUTTONS:
        return False
    return not any(said.buttons for said in outcome.said)


def _language_problems(outcome: Outcome, content: Content) -> Iterator[str]:
    language = content.languages[outcome.locale] if outcome.locale else None
    for said in outcome.said:
        if language is not None and language.complete and said.locale != language.code:
            yield f"{said.phrase} is written in {said.locale}, although {language.code} is complete"
        if content.languages[said.locale].direction is Direction.RIGHT_TO_LEFT:
            yield from _backwards(said)
    for said in outcome.for_caseworkers:
        if said.locale != CASEWORKERS_LOCALE:
            yield f"caseworkers read {said.phrase} in {said.locale}"


def _met_with_silence(outcome: Outcome, content: Content) -> Iterator[str]:
    """Buttons that do nothing while a human has the conversation."""
    for said in outcome.said:
        for button in said.buttons:
            if not _is_answered_with_a_human(button.id, content):
                yield f"{said.phrase} offers {button.id}, which nobody answers while a human has the conversation"


def _is_answered_with_a_human(button_id: str, content: Content) -> bool:
    meaning = press(button_id, topics=frozenset(content.topics), languages=frozenset(content.languages))
    return meaning is not None and meaning.intent in SPOKEN_WITH_A_HUMAN


def _button_problems(said: Rendered) -> Iterator[str]:
    ids = [button.id for button in said.buttons]
    if len(ids) != len(set(ids)):
        yield f"{said.phrase} offers a button twice: {ids}"
    for button in said.buttons:
        if (
            not button.title.strip()
            or split(button.id) is None
            or len(button.id.encode()) > MOST_BUTTON_BYTES
        ):
            yield f"{said.phrase} offers an unusable button {button.id!r} ({button.title!r})"


def _backwards(said: Rendered) -> Iterator[str]:
    """Numbers that a reader from right to left would see backwards."""
    for text in (said.text, *(card.what for card in said.cards)):
        for number in _PHONE.findall(_ISOLATED.sub("", text)):
            yield f"{said.phrase} shows {number} outside an isolate"
