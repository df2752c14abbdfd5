"""content/drafts.py: a text is a draft until a named human has confirmed the very words that are read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.drafts import is_draft_guide, is_draft_phrase, is_draft_service, is_draft_title
from content.load import Content
from content.model import Confidence, Service, Topic
from content.reviews import Review, ReviewFile, Reviews
from content.texts import fingerprint

TOPIC = Topic(id="doctor", title={"de": "Arzt", "en": "Doctor"}, guide={"de": "Rat.", "en": "Advice."})
SERVICE = Service(
    id="place",
    name="Ort",
    topics=("doctor",),
    confidence=Confidence.HIGH,
    sources=(),
    text={"de": "Hilft.", "en": "Helps."},
)


def reviewed(content: Content, code: str, **texts: str) -> Content:
    """The content with reviews of these texts; "guide_doctor" is the key guide/doctor."""
    entries = tuple(
        Review(text=name.replace("_", "/", 1), by="Beratung", on="2026-03-06", fingerprint=fingerprint(text))
        for name, text in texts.items()
    )
    return replace(content, reviews=Reviews({code: ReviewFile(reviewed=entries)}))


def test_everything_begins_as_a_draft(shipped: Content) -> None:
    """Without a review nobody has confirmed anything."""
    without = replace(shipped, reviews=Reviews({}))
    assert is_draft_phrase("greet", without, "en")
    assert is_draft_title(TOPIC, without, "en")
    assert is_draft_guide(TOPIC, without, "en")
    assert is_draft_service(SERVICE, without, "en")


def test_what_was_confirmed_is_no_draft(shipped: Content) -> None:
    """In the language in which it was confirmed, and in the words that were."""
    greeting = shipped.phrases.as_written("greet", "en")
    assert greeting is not None
    content = reviewed(
        shipped,
        "en",
        phrase_greet=greeting,
        title_doctor="Doctor",
        guide_doctor="Advice.",
        service_place="Helps.",
    )
    assert not is_draft_phrase("greet", content, "en")
    assert not is_draft_title(TOPIC, content, "en")
    assert not is_draft_guide(TOPIC, content, "en")
    assert not is_draft_service(SERVICE, content, "en")
    assert is_draft_phrase("greet", content, "de")
    assert is_draft_guide(TOPIC, content, "de")


def test_other_words_are_a_draft_again(shipped: Content) -> None:
    """Whoever edits a text need not think of its review."""
    assert is_draft_guide(TOPIC, reviewed(shipped, "en", guide_doctor="Older advice."), "en")


def test_a_fallback_is_a_draft_where_one_of_its_texts_is(shipped: Content) -> None:
    """A reader of a language without it sees both."""
    assert is_draft_guide(TOPIC, reviewed(shipped, "en", guide_doctor="Advice."), "ru")


@pytest.mark.parametrize("locale", ["de", "en"])
def test_what_is_not_written_is_no_draft(shipped: Content, locale: str) -> None:
    """There is nothing to read."""
    nothing = Service(id="bare", name="Ort", topics=("doctor",), confidence=Confidence.HIGH, sources=())
    assert not is_draft_service(nothing, shipped, locale)
    assert not is_draft_phrase("no-such-phrase", shipped, locale)
