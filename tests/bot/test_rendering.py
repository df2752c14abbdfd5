"""bot/rendering.py and bot/cards.py: what one reader sees of a reply."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bot.cards import card, oldest, one_line, source
from bot.message import Card, Door, Reply
from bot.rendering import render
from content.bidi import FIRST_STRONG, LEFT_TO_RIGHT, POP
from content.buttons import ANSWERS, INTENTS, ButtonName, button
from content.checked import check_of
from content.hours import BERLIN
from content.load import Content, load
from content.model import (
    Address,
    Appointment,
    Audience,
    Confidence,
    Cost,
    Field,
    Paper,
    Place,
    Reference,
    Service,
    Source,
    Topic,
)
from content.phrases import PhraseError
from content.reviews import Review, ReviewFile, Reviews
from content.texts import fingerprint
from tests.content_folder import copied_content

MONDAY = datetime(2026, 11, 23, 11, tzinfo=BERLIN)
DOOR = Place(
    name="Haus 2",
    address=Address(street="Weg 1", city="Dresden"),
    phone="+49 351 7654321",
    opening_hours="Mo 09:00-13:00",
)

COMPLETE = Service(
    id="place",
    name="Beratungsstelle",
    topics=("doctor", "women_offers"),
    confidence=Confidence.HIGH,
    provider="Verein e.V.",
    text={"de": "Rat.", "en": "Advice.", "ar": "مشورة في Haus 3."},
    address=Address(street="Junghansstraße 2", postcode="01277", city="Dresden", district="Striesen"),
    phone="+49 351 1234567",
    phone_2="0800 1110111",
    phone_abroad="+49 911 7654321",
    email="rat@example.org",
    website="https://example.org",
    opening_hours="Mo 10:00-12:00",
    languages=("de", "ar"),
    cost=Cost.FREE,
    appointment=Appointment.WALK_IN,
    audience=(Audience.WOMEN,),
    what_to_bring=(Paper.PASSPORT_PHOTO,),
    sources=(
        Source(
            url="https://example.org/old",
            seen="2019-05-02",
            supports=(Field.ADDRESS, Field.PHONE, Field.EMAIL),
        ),
        Source(url="https://example.org/new", seen="2026-03", supports=(Field.PHONE, Field.WHAT)),
        Source(url="https://example.org/undated", supports=(Field.WEBSITE,)),
    ),
)
CHECK = check_of(COMPLETE, by="Beratung", on=date(2026, 3, 6))
TOPIC = Topic(
    id="doctor",
    title={"de": "Arzt", "en": "Doctor", "ar": "طبيب"},
    guide={"de": "Rufen Sie 112.", "en": "Call 112.", "ar": "اتصلوا على 0361 730730."},
    sources=(Reference(url="https://www.dresden.de/arzt", seen="2025-11", law_as_of="2025-01"),),
)


@pytest.fixture(scope="module")
def shipped() -> Content:
    """The content of this repository: its phrases and languages are what people read."""
    return load(Path(__file__).parents[2] / "content")


@pytest.fixture
def content(shipped: Content) -> Content:
    """The shipped phrases and languages around one service and one topic."""
    return replace(shipped, services={"place": COMPLETE}, topics={"doctor": TOPIC})


@pytest.fixture(scope="module")
def in_polish(tmp_path_factory: pytest.TempPathFactory) -> Content:
    """The same, with a language of which nothing is written yet."""
    folder = copied_content(tmp_path_factory.mktemp("polish"))
    languages = folder / "languages.yml"
    line = "  - {code: pl, name: Polski, direction: ltr, fallback: [en, de]}\n"
    languages.write_text(languages.read_text(encoding="utf-8") + line, encoding="utf-8")
    return replace(load(folder), services={"place": COMPLETE}, topics={"doctor": TOPIC})


def plain(text: str | None) -> str:
    """The text as it is seen: isolates cannot be seen."""
    return (text or "").replace(FIRST_STRONG, "").replace(LEFT_TO_RIGHT, "").replace(POP, "")


def shown(content: Content, locale: str = "en", **facts: Any) -> Card:
    """The complete service's card, with facts replaced."""
    return card(msgspec.structs.replace(COMPLETE, **facts), content, locale, MONDAY)


def test_a_card_shows_every_fact(content: Content) -> None:
    """All facts of a confirmed entry, in the reader's language, with date and link of their source."""
    seen = shown(content)
    assert (seen.service, seen.name, seen.what, seen.provider) == (
        "place",
        "Beratungsstelle",
        "Advice.",
        "Verein e.V.",
    )
    assert seen.topics == ("doctor", "women_offers")
    assert seen.address == "Junghansstraße 2, 01277 Dresden (Striesen)"
    assert (seen.email, seen.website) == ("rat@example.org", "https://example.org")
    assert (seen.open, plain(seen.open_text)) == (True, "Open now, until 12:00")
    assert [plain(line) for line in seen.hours] == ["Monday: 10:00–12:00"]
    assert plain(seen.languages) == "Languages there: German, Arabic"
    assert seen.notes == ("Free of charge", "No appointment needed", "For women")
    assert plain(seen.bring) == "Please bring: Passfoto (passport photo)"
    assert (seen.as_of, plain(seen.as_of_text)) == (
        "2019-05",
        "Source from May 2019 (some details without a date)",
    )
    assert (seen.source, seen.checked) == ("https://example.org/new", None)


def test_phones_are_shown_as_they_were_curated(content: Content) -> None:
    """Byte for byte, without any isolates, in every language."""
    for locale in content.languages:
        assert shown(content, locale).phones == ("+49 351 1234567", "0800 1110111", "+49 911 7654321")


def test_unknown_facts_are_left_out(content: Content) -> None:
    """Missing never means "no": nothing is said about it."""
    bare = Service(id="place", name="Ort", topics=("doctor",), confidence=Confidence.MEDIUM, sources=())
    seen = card(bare, content, "en", MONDAY)
    assert seen == Card(service="place", name="Ort", topics=("doctor",), as_of_text="Source without a date")


def test_low_confidence_shows_name_and_website_only(content: Content) -> None:
    """And that it has to be checked: no address, no phone, no hours that may be wrong."""
    seen = shown(content, confidence=Confidence.LOW, checked=CHECK)
    assert seen == Card(
        service="place",
        name="Beratungsstelle",
        topics=("doctor", "women_offers"),
        website="https://example.org",
        notes=("Not confirmed. Please check before you go.",),
        as_of=None,
        as_of_text="Source without a date",
        source="https://example.org/undated",
    )


def test_unknown_hours_say_neither_open_nor_closed(content: Content) -> None:
    """Days without times are shown as they are, without a state."""
    seen = shown(content, opening_hours="Th")
    assert (seen.open, seen.open_text, seen.hours) == (None, None, ("Thursday",))


def test_day_and_night_needs_no_table(content: Content) -> None:
    """One line says it all."""
    seen = shown(content, opening_hours="24/7")
    assert (seen.open, seen.open_text, seen.hours) == (True, "Open day and night", ())


def test_a_confirmed_entry_says_when(content: Content) -> None:
    """The day on which a person checked it stands in place of the source's month."""
    seen = shown(content, checked=CHECK)
    assert (seen.checked, plain(seen.as_of_text)) == ("2026-03-06", "Checked on 6 March 2026")


def test_facts_that_changed_after_their_check_are_dated_by_their_pages(content: Content) -> None:
    """Nobody has confirmed the number that stands there now."""
    seen = shown(content, checked=CHECK, phone="+49 351 7654321")
    assert seen == shown(content, phone="+49 351 7654321")
    assert seen.checked is None


@pytest.mark.parametrize(
    ("audience", "note"),
    [
        ((Audience.WOMEN, Audience.CHILDREN), "For women"),
        ((Audience.MEN,), "For men"),
        ((Audience.MEN, Audience.WOMEN), None),
        ((Audience.YOUTH,), None),
    ],
)
def test_doors_for_women_or_men_alone_are_told(
    content: Content, audience: tuple[Audience, ...], note: str | None
) -> None:
    """Who may not come in must know before they go."""
    assert shown(content, audience=audience).notes[2:] == ((note,) if note else ())


def seen_in(date: str | None, *fields: Field) -> tuple[Source, ...]:
    """One source of a date for these facts."""
    return (Source(url="https://example.org", supports=fields, seen=date),)


def test_old_hours_are_left_out_and_old_numbers_and_streets_say_so(content: Content) -> None:
    """Over five years old: no hours, no state; number and street to be checked, each by its own age."""
    old = seen_in("2015-03", Field.OPENING_HOURS, Field.PHONE, Field.PHONE_2, Field.ADDRESS)
    fresh = seen_in("2026-03", Field.PHONE_2, Field.PHONE_ABROAD)
    seen = shown(content, sources=(*old, *fresh))
    assert (seen.open, seen.open_text, seen.hours) == (None, None, ())
    assert plain(seen.address_note) == "as of 2015, please check"
    assert {number: plain(note) for number, note in seen.phone_notes.items()} == {
        "+49 351 1234567": "as of 2015, please check"
    }
    assert seen.phones == COMPLETE.phones


def test_what_is_left_out_does_not_date_the_card(content: Content) -> None:
    """Only the facts shown do: not old hours, and nothing said of whom it is for."""
    old = seen_in("2015", Field.OPENING_HOURS, Field.AUDIENCE)
    fresh = seen_in("2026-03", Field.ADDRESS, Field.PHONE, Field.PHONE_2, Field.PHONE_ABROAD)
    seen = shown(content, sources=(*old, *fresh), audience=(Audience.YOUTH,))
    assert (seen.as_of, plain(seen.as_of_text)) == ("2026-03", "Source from March 2026")


def test_facts_of_unknown_age_are_shown_and_said_to_be_undated(content: Content) -> None:
    """All of them, or some of those that somebody goes by."""
    seen = shown(content, sources=seen_in(None, Field.OPENING_HOURS, Field.ADDRESS))
    assert (seen.open, seen.address_note, seen.phone_notes) == (True, None, {})
    assert plain(seen.as_of_text) == "Source without a date"
    dated = seen_in("2026-03", Field.NAME)
    assert (
        plain(shown(content, sources=dated).as_of_text)
        == "Source from March 2026 (some details without a date)"
    )


def test_a_humans_check_keeps_old_facts_on_the_card(content: Content) -> None:
    """Whoever confirmed them this year has confirmed the hours, too."""
    old = seen_in("2015", Field.OPENING_HOURS, Field.ADDRESS)
    seen = shown(content, sources=old, checked=CHECK)
    assert (seen.open, seen.address_note, plain(seen.as_of_text)) == (True, None, "Checked on 6 March 2026")


def test_further_doors_have_their_own_address_number_and_hours(content: Content) -> None:
    """As long as they are not too old."""
    [door] = shown(content, places=(DOOR,)).places
    assert (door.name, door.address, door.phone) == ("Haus 2", "Weg 1, Dresden", "+49 351 7654321")
    assert (door.open, plain(door.open_text), door.note) == (True, "Open now, until 13:00", None)
    assert [plain(line) for line in door.hours] == ["Monday: 09:00–13:00"]
    [door] = shown(content, places=(DOOR,), sources=seen_in("2020-07", Field.PLACES)).places
    assert door == Door("Haus 2", "Weg 1, Dresden", "+49 351 7654321", note=door.note)
    assert plain(door.note) == "as of 2020, please check"


def test_a_protected_shelter_has_no_address_whatever_a_file_says(content: Content) -> None:
    """Nor doors: people reach it by phone, and nobody may look for who hides there."""
    secret: dict[str, Any] = {
        "name": "Frauenschutzhaus",
        "topics": ("violence_protection",),
        "places": (DOOR,),
    }
    seen = shown(
        content, **secret, sources=seen_in("2026-03", Field.PHONE, Field.PHONE_2, Field.PHONE_ABROAD)
    )
    assert (seen.address, seen.address_note, seen.places) == (None, None, ())
    assert seen.phones == COMPLETE.phones
    assert "Junghansstraße" not in str(seen)
    assert plain(shown(content, "ar", **secret, confidence=Confidence.LOW).address) == ""


def test_a_fact_is_as_old_as_it_was_last_seen() -> None:
    """Each fact counts with its newest source; the oldest of the facts dates the card; undated facts do not."""
    assert oldest(COMPLETE, (Field.PHONE, Field.WHAT)) == "2026-03"
    assert oldest(COMPLETE, (Field.PHONE, Field.ADDRESS)) == "2019-05"
    assert oldest(COMPLETE, (Field.WEBSITE,)) is None
    year = Source(url="https://example.org", seen="2018", supports=(Field.ADDRESS,))
    assert oldest(msgspec.structs.replace(COMPLETE, sources=(year,)), (Field.ADDRESS,)) == "2018"


def test_the_link_leads_to_the_newest_source_of_the_place() -> None:
    """Of address or phone; where nothing supports them, to the first source."""
    assert source(COMPLETE, frozenset({Field.ADDRESS})) == "https://example.org/old"
    assert source(COMPLETE, frozenset({Field.ADDRESS, Field.PHONE})) == "https://example.org/new"
    assert source(COMPLETE, frozenset({Field.COST})) == "https://example.org/old"
    assert source(msgspec.structs.replace(COMPLETE, sources=()), frozenset({Field.COST})) is None


@pytest.mark.parametrize(
    ("address", "line"),
    [
        (Address(street="Ostra-Allee 9", city="Dresden"), "Ostra-Allee 9, Dresden"),
        (Address(city="Dresden", district="Gorbitz"), "Dresden (Gorbitz)"),
        (Address(city="Dresden", postcode="01067"), "01067 Dresden"),
    ],
)
def test_an_address_is_one_line(address: Address, line: str) -> None:
    """Whatever of it is known."""
    assert one_line(address) == line


def test_a_title_is_filled_in_from_the_topic(content: Content, in_polish: Content) -> None:
    """Data name the topic; the reader sees its title, isolated, in the language of the text."""
    reply = Reply("topic-services", {"topic": "doctor"})
    assert f"{FIRST_STRONG}طبيب{POP}" in render(reply, content, "ar", MONDAY).text
    english, german = render(reply, in_polish, "pl", MONDAY).text.split("\n\n")
    assert (f"{FIRST_STRONG}Doctor{POP}" in english, f"{FIRST_STRONG}Arzt{POP}" in german) == (True, True)


@pytest.mark.parametrize("phrase", ["guide", "urgent"])
def test_guides_come_from_the_topic(content: Content, phrase: str) -> None:
    """In the reader's language, with numbers kept whole in Arabic; else in English and German."""
    reply = Reply(phrase, {"topic": "doctor"})
    assert render(reply, content, "ar", MONDAY).text == f"اتصلوا على {LEFT_TO_RIGHT}0361 730730{POP}."
    assert render(reply, content, "de", MONDAY).text == "Rufen Sie 112."
    assert render(reply, content, "fa", MONDAY).text == "Call 112.\n\nRufen Sie 112."


@pytest.mark.parametrize("phrase", ["guide", "urgent"])
def test_below_a_guide_stands_where_it_comes_from(content: Content, phrase: str) -> None:
    """Behind the text, so that no number moves down; nothing below other phrases."""
    seen = render(Reply(phrase, {"topic": "doctor"}), content, "en", MONDAY)
    assert [plain(line) for line in seen.sources] == [
        "Source: dresden.de, November 2025",
        "State of the law: January 2025",
    ]
    assert seen.text == "Call 112."
    assert render(Reply("topic-services", {"topic": "doctor"}), content, "en", MONDAY).sources == ()


def with_reviews(content: Content, **texts: str) -> Content:
    """The content in which these English texts, and no others, are reviewed."""
    entries = tuple(
        Review(text=name.replace("_", "/", 1), by="Beratung", on="2026-03-06", fingerprint=fingerprint(text))
        for name, text in texts.items()
    )
    return replace(content, reviews=Reviews({"en": ReviewFile(reviewed=entries)}))


def test_a_draft_bears_a_note_in_the_readers_language(content: Content) -> None:
    """One a message, whatever of it is a draft."""
    drafts = with_reviews(content)
    reply = Reply("guide", {"topic": "doctor"}, services=("place",))
    assert render(reply, drafts, "en", MONDAY).note == "Draft: not yet checked by a person."
    assert render(reply, drafts, "de", MONDAY).note == "Entwurf: noch von keinem Menschen geprüft."


def test_the_note_goes_when_all_that_is_read_was_reviewed(content: Content) -> None:
    """Phrase, title, guide and what the services do; in another language they are drafts still."""
    guide = Reply("guide", {"topic": "doctor"}, services=("place",))
    some = with_reviews(content, guide_doctor="Call 112.")
    assert render(guide, some, "en", MONDAY).note
    assert render(Reply("guide", {"topic": "doctor"}), some, "en", MONDAY).note is None
    both = with_reviews(content, guide_doctor="Call 112.", service_place="Advice.")
    assert render(guide, both, "en", MONDAY).note is None
    assert render(guide, both, "uk", MONDAY).note
    listed = Reply("topic-services", {"topic": "doctor"})
    written = {"phrase_topic-services": content.phrases.as_written("topic-services", "en") or ""}
    assert render(listed, with_reviews(content, **written), "en", MONDAY).note
    assert render(listed, with_reviews(content, **written, title_doctor="Doctor"), "en", MONDAY).note is None


def test_a_card_that_shows_no_text_is_no_draft(content: Content) -> None:
    """Of low confidence there are name and website only."""
    low = replace(content, services={"place": msgspec.structs.replace(COMPLETE, confidence=Confidence.LOW)})
    greet = content.phrases.as_written("greet", "en") or ""
    reply = Reply("greet", services=("place",))
    assert render(reply, with_reviews(low, phrase_greet=greet), "en", MONDAY).note is None


def test_in_easy_german_german_stands_in_silently(content: Content) -> None:
    """What has an easy text is easy, the rest is German: one text, no second language."""
    easy = msgspec.structs.replace(TOPIC, guide={**TOPIC.guide, "de-x-simple": "Rufen Sie an: 112."})
    written = replace(content, topics={"doctor": easy})
    reply = Reply("guide", {"topic": "doctor"}, services=("place",), buttons=("topic:doctor", "language:de"))
    seen = render(reply, written, "de-x-simple", MONDAY)
    assert (seen.locale, seen.text) == ("de-x-simple", "Rufen Sie an: 112.")
    assert (seen.cards[0].what, [each.title for each in seen.buttons]) == ("Rat.", ["Arzt", "Deutsch"])
    assert render(reply, content, "de-x-simple", MONDAY).text == "Rufen Sie 112."


def test_latin_names_stay_whole_in_an_arabic_card(content: Content) -> None:
    """What a service does is text too."""
    assert f"{LEFT_TO_RIGHT}Haus 3{POP}" in shown(content, "ar").what


def test_a_fallback_card_says_everything_in_both_languages(in_polish: Content) -> None:
    """Text below each other, short lines beside each other, months in the language of their line."""
    seen = shown(in_polish, "pl")
    assert seen.what == "Advice.\n\nRat."
    assert seen.notes[0] == "Free of charge / Kostenlos"
    assert "May 2019" in seen.as_of_text
    assert "Mai 2019" in seen.as_of_text


def test_cards_keep_the_replys_order_and_drop_what_is_gone(content: Content) -> None:
    """A service that was removed meanwhile has no card; the others stay."""
    seen = render(Reply("greet", services=("gone", "place")), content, "en", MONDAY)
    assert [item.service for item in seen.cards] == ["place"]
    assert (seen.phrase, seen.locale) == ("greet", "en")


def test_buttons_have_titles(content: Content) -> None:
    """Phrases, topics' titles, languages' own names; a press sends the same id back."""
    reply = Reply("greet", buttons=("more", "consent:yes", "topic:doctor", "language:ar"))
    seen = render(reply, content, "uk", MONDAY).buttons
    assert [item.id for item in seen] == list(reply.buttons)
    assert [item.title for item in seen][2:] == ["Doctor / Arzt", "العربية"]


def test_every_button_has_a_title_in_every_language(content: Content) -> None:
    """No id is ever shown to people."""
    own = {ButtonName.LANGUAGE, ButtonName.TOPIC}
    ids = [button(name) for name in INTENTS if name not in own] + [button(*answer) for answer in ANSWERS]
    for locale in content.languages:
        for item in render(Reply("greet", buttons=tuple(ids)), content, locale, MONDAY).buttons:
            assert item.title
            assert item.title != item.id


@pytest.mark.parametrize(
    "reply",
    [
        Reply("no-such-phrase"),
        Reply("topic-services"),
        Reply("topic-services", {"topic": "no_topic"}),
        Reply("guide", {"topic": "no_topic"}),
        Reply("guide"),
        Reply("greet", buttons=("unknown",)),
        Reply("greet", buttons=("topic:no_topic",)),
        Reply("greet", buttons=("language:xx",)),
        Reply("greet", buttons=("language",)),
    ],
)
def test_what_content_does_not_know_is_an_error(content: Content, reply: Reply) -> None:
    """A mistake of code is never shown as an empty text or an id."""
    with pytest.raises(PhraseError):
        render(reply, content, "en", MONDAY)


def test_a_topic_without_a_guide_is_an_error(content: Content) -> None:
    """Actions ask for a guide only where there is one."""
    without = replace(content, topics={"doctor": msgspec.structs.replace(TOPIC, guide={})})
    with pytest.raises(PhraseError, match="no guide"):
        render(Reply("guide", {"topic": "doctor"}), without, "en", MONDAY)


def test_everything_shipped_can_be_shown_in_every_language(shipped: Content) -> None:
    """All services, guides and titles of this repository, in all twelve languages, without an error."""
    services = tuple(shipped.services)
    for locale in shipped.languages:
        seen = render(Reply("greet", services=services), shipped, locale, MONDAY)
        assert len(seen.cards) == len(services)
        assert all(item.as_of_text for item in seen.cards)
        for topic in shipped.topics.values():
            assert render(Reply("topic-services", {"topic": topic.id}), shipped, locale, MONDAY).text
            if topic.guide:
                assert render(Reply("guide", {"topic": topic.id}), shipped, locale, MONDAY).text
