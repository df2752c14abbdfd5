"""The shape of the phrasebook: sentences that caseworkers choose in German and people read in their own language.

Which sentences there are, in which order and with which fields, stands in content/phrasebook.yml; their words stand in
content/phrases/<code>/phrasebook.ftl.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Annotated

from msgspec import Meta

from content.model import Frozen, Id

PREFIX = "phrasebook-"
"""Phrases that begin so are sentences of the phrasebook."""

GROUP_TITLE = "console-phrasebook-group-"
FIELD_LABEL = "console-phrasebook-field-"
"""Phrases that caseworkers read: the title of a group, and the label of a field."""

FieldName = Annotated[str, Meta(pattern=r"^[a-z]+(?:_[a-z]+)*$", max_length=30)]


class FieldKind(str, Enum):
    """What a field of a sentence holds. content/sentence_values.py says what fits into each."""

    DATE = "date"
    TIME = "time"
    PLACE = "place"
    PERSON = "person"
    OFFICE = "office"
    PAPERS = "papers"
    PHONE = "phone"
    LINK = "link"
    AMOUNT = "amount"
    LANGUAGE = "language"
    NUMBER = "number"


class Sentence(Frozen, frozen=True):
    """A sentence: its fields are the placeables of its phrase, in the order in which they are asked for."""

    id: Id
    fields: Mapping[FieldName, FieldKind] = {}

    @property
    def phrase(self) -> str:
        """The id of its words in content/phrases."""
        return f"{PREFIX}{self.id}"


class SentenceGroup(Frozen, frozen=True):
    """Sentences that belong together under a title."""

    id: Id
    sentences: Annotated[tuple[Sentence, ...], Meta(min_length=1)]

    @property
    def title(self) -> str:
        """The id of its title in content/phrases."""
        return f"{GROUP_TITLE}{self.id}"


class Phrasebook(Frozen, frozen=True):
    """The shape of phrasebook.yml."""

    groups: tuple[SentenceGroup, ...] = ()
