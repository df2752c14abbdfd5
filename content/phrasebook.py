"""The phrasebook: finds a sentence by German words, fills it, and writes it for a reader of one language.

The same filled sentence is written twice: in German for the caseworker who sends it, and in the person's language.
Nothing is machine-translated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from babel.numbers import format_currency

from content.bidi import isolate, isolate_as
from content.dates import full_day, locale_data
from content.load import Content
from content.model import Paper
from content.names import language_name, listed
from content.papers import phrase_of
from content.phrases import Data, PhraseError, Text, Value
from content.sentence import FieldKind, Sentence
from content.sentence_values import Bounds, FieldProblem, Plain, Unfit, kept

GERMAN = "de"
"""The language in which caseworkers look for sentences."""

GAP = "(…)"
"""Stands for a field that is not filled in yet."""

_PAPERS = frozenset(paper.value for paper in Paper)


@dataclass(frozen=True, slots=True)
class Filled:
    """A sentence with its values: plain data that can be stored and written again in another language."""

    sentence: str
    values: Mapping[str, Plain]


@dataclass(frozen=True, slots=True)
class FieldError:
    """A field whose value does not fit, and why."""

    field: str
    kind: FieldKind
    problem: FieldProblem


class NotFilled(Exception):
    """A sentence that cannot be sent as it was filled. Policy: show each error beside its field, send nothing."""

    def __init__(self, errors: tuple[FieldError, ...]) -> None:
        super().__init__(", ".join(f"{error.field}: {error.problem.value}" for error in errors))
        self.errors = errors


def sentences(content: Content) -> tuple[Sentence, ...]:
    """All sentences, in the order of content/phrasebook.yml."""
    return tuple(sentence for group in content.phrasebook.groups for sentence in group.sentences)


def sentence_of(content: Content, sentence_id: str) -> Sentence | None:
    """The sentence of this id; None where content has none."""
    return next((sentence for sentence in sentences(content) if sentence.id == sentence_id), None)


def languages_to_name(content: Content) -> tuple[str, ...]:
    """The codes that a field of kind LANGUAGE takes: Lotse's languages, then the others spoken at services."""
    own = [language.code for language in content.languages.values() if language.variant_of is None]
    spoken = sorted({code for service in content.services.values() for code in service.languages})
    return tuple(dict.fromkeys((*own, *spoken)))


def fill(content: Content, sentence: Sentence, values: Mapping[str, Plain], today: date) -> Filled:
    """The sentence with these values; NotFilled with every field that does not fit.

    `today` is the day in Dresden: what is offered or demanded lies on it or after it. Values that the sentence has no
    field for are left out.
    """
    bounds = Bounds(today, frozenset(languages_to_name(content)))
    good: dict[str, Plain] = {}
    errors = []
    for name, kind in sentence.fields.items():
        try:
            good[name] = kept(kind, values.get(name), bounds)
        except Unfit as unfit:
            errors.append(FieldError(name, kind, unfit.problem))
    if errors:
        raise NotFilled(tuple(errors))
    return Filled(sentence.id, good)


def written(content: Content, filled: Filled, locale: str) -> Text:
    """The filled sentence for a reader of `locale` (a code of languages.yml), else in its fallback languages.

    PhraseError where content has no such sentence, or one with other fields than are filled.
    """
    sentence = sentence_of(content, filled.sentence)
    if sentence is None or set(sentence.fields) != set(filled.values):
        raise PhraseError(f"the phrasebook has no sentence {filled.sentence} with these fields")

    def data(code: str) -> Data:
        return {
            name: _shown(content, kind, filled.values[name], code) for name, kind in sentence.fields.items()
        }

    return content.phrases.text(sentence.phrase, data, locale)


def unfilled(content: Content, sentence: Sentence) -> str:
    """The sentence in German with a gap for each field: what caseworkers choose from and search in."""
    return content.phrases.text(sentence.phrase, dict.fromkeys(sentence.fields, GAP), GERMAN).text


def _shown(content: Content, kind: FieldKind, value: Plain, code: str) -> Value:
    """A value as the reader writes it. Fluent isolates it within the sentence, and counts by numbers."""
    if isinstance(value, int):
        return value
    if not isinstance(value, str):
        # Each paper is a unit, and the language decides their order: not the first letter of the first one.
        papers = listed([isolate(_paper(content, each, code)) for each in value], code)
        return isolate_as(papers, content.languages[code].direction)
    if kind is FieldKind.DATE:
        return full_day(date.fromisoformat(value), code)
    if kind is FieldKind.AMOUNT:
        return str(format_currency(Decimal(value), "EUR", locale=locale_data(code)))
    if kind is FieldKind.LANGUAGE:
        return language_name(value, code)
    return value


def _paper(content: Content, written_or_paper: str, code: str) -> str:
    if written_or_paper in _PAPERS:
        return content.phrases.line(phrase_of(Paper(written_or_paper)), {}, code)
    return written_or_paper
