"""Who has reviewed which text: a text is a draft until a named human has confirmed exactly these words.

A review names the fingerprint of the text it confirms. Whoever edits a text makes it a draft again, without having
to think of it. The reviews of a language stand in content/reviews/<code>.yml.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Annotated

from msgspec import Meta

from content.model import Day, Frozen, Written
from content.texts import TextKey, fingerprint, parse_key


class TextState(str, Enum):
    """How far a text is; people see a small note on a draft."""

    DRAFT = "draft"
    REVIEWED = "reviewed"


class Review(Frozen, frozen=True):
    """A named human's word that a text is right in this language; `on` is YYYY-MM-DD."""

    text: Written
    by: Written
    on: Day
    fingerprint: Annotated[str, Meta(pattern=r"^[0-9a-f]{16}$")]


class ReviewFile(Frozen, frozen=True):
    """The shape of content/reviews/<code>.yml."""

    reviewed: tuple[Review, ...] = ()


class Reviews:
    """All reviews, by language. Never changes."""

    def __init__(self, files: Mapping[str, ReviewFile]) -> None:
        self._reviews = {
            (key, code): review
            for code, file in files.items()
            for review in file.reviewed
            if (key := parse_key(review.text))
        }

    def __iter__(self) -> Iterator[tuple[TextKey, str, Review]]:
        return ((key, code, review) for (key, code), review in self._reviews.items())

    def review(self, key: TextKey, code: str, text: str) -> Review | None:
        """The review that confirms these very words; None for a draft, also where only older words were confirmed."""
        review = self._reviews.get((key, code))
        return review if review and review.fingerprint == fingerprint(text) else None

    def state(self, key: TextKey, code: str, text: str) -> TextState:
        """Whether these very words were reviewed."""
        return TextState.REVIEWED if self.review(key, code, text) else TextState.DRAFT

    def last(self, key: TextKey, code: str) -> Review | None:
        """The last review of the text in whatever words: whom to ask about a text that changed since."""
        return self._reviews.get((key, code))
