"""Turns a phrase's id and data into text in the reader's language, or honestly into others.

Phrases are Fluent messages, one folder per language. What is filled in is isolated (U+2068 … U+2069), so that
a Latin name or a number stays whole in a right-to-left sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from fluent.runtime import FluentBundle
from fluent.syntax.ast import Message, Resource
from fluent.syntax.serializer import serialize_pattern

from content.fallback import locales_for, without_private_use
from content.model import Language

Value: TypeAlias = str | int | float | bool | None
Data: TypeAlias = Mapping[str, Value]
DataIn: TypeAlias = Callable[[str], Data]
"""Data that differs with the language it is shown in, such as a month's name: asked for once a language."""

BETWEEN_TEXTS = "\n\n"
BETWEEN_LINES = " / "


class PhraseError(Exception):
    """A phrase that cannot be shown: missing in every language, or filled with the wrong data.

    Policy: a mistake in content or code; the conversation answers with its failure phrase and logs the id.
    """


@dataclass(frozen=True, slots=True)
class Text:
    """A text and the languages that it is written in, in order; one is the rule, two are a fallback."""

    text: str
    locales: tuple[str, ...]


class Phrases:
    """The phrases of all languages. Never changes; may be used from several threads."""

    def __init__(
        self, resources: Mapping[str, tuple[Resource, ...]], languages: Mapping[str, Language]
    ) -> None:
        self._languages = dict(languages)
        self._resources = dict(resources)
        self._bundles = {code: _bundle(code, resources.get(code, ())) for code in languages}
        self._patterns = {
            (code, entry.id.name): entry.value
            for code, parts in resources.items()
            for part in parts
            for entry in part.body
            if isinstance(entry, Message) and entry.value is not None
        }
        self._ids = {
            code: tuple(entry.id.name for part in parts for entry in part.body if isinstance(entry, Message))
            for code, parts in resources.items()
        }

    def has(self, phrase_id: str, locale: str) -> bool:
        """Whether the language itself has the phrase."""
        bundle = self._bundles.get(locale)
        return bundle is not None and bundle.has_message(phrase_id)

    def text(self, phrase_id: str, data: Data | DataIn, locale: str) -> Text:
        """The phrase in the reader's language, else in the fallback languages, a blank line between them."""
        return self._joined(phrase_id, data, locale, BETWEEN_TEXTS)

    def line(self, phrase_id: str, data: Data | DataIn, locale: str) -> str:
        """Like `text` for what must stay on one line, such as a button's title: "More places / Weitere Orte"."""
        return self._joined(phrase_id, data, locale, BETWEEN_LINES).text

    def written(self, locale: str) -> dict[str, str]:
        """Every phrase of this language as people write it: Fluent's syntax, without the id."""
        return {
            entry.id.name: serialize_pattern(entry.value).strip()
            for part in self._resources.get(locale, ())
            for entry in part.body
            if isinstance(entry, Message) and entry.value is not None
        }

    def as_written(self, phrase_id: str, locale: str) -> str | None:
        """One phrase of this language as people write it; None where the language itself has none."""
        pattern = self._patterns.get((locale, phrase_id))
        return None if pattern is None else serialize_pattern(pattern).strip()

    def texts_of(self, prefix: str, data: Data, locale: str) -> dict[str, str]:
        """Every phrase whose id begins so, in the reader's language or in the first fallback that has it."""
        chain = (locale, *self._languages[locale].fallback)
        found = {
            phrase_id: code
            for code in reversed(chain)
            for phrase_id in self._ids.get(code, ())
            if phrase_id.startswith(prefix)
        }
        return {phrase_id: self._format(phrase_id, data, code) for phrase_id, code in found.items()}

    def _joined(self, phrase_id: str, data: Data | DataIn, locale: str, between: str) -> Text:
        locales = locales_for(locale, self._languages, lambda code: self.has(phrase_id, code))
        if not locales:
            raise PhraseError(f"no language has the phrase {phrase_id}")
        texts = (self._format(phrase_id, data(code) if callable(data) else data, code) for code in locales)
        return Text(between.join(dict.fromkeys(texts)), locales)

    def _format(self, phrase_id: str, data: Data, locale: str) -> str:
        bundle = self._bundles[locale]
        pattern = bundle.get_message(phrase_id).value
        if pattern is None:
            raise PhraseError(f"{phrase_id} in {locale} has no text")
        given = {name: value for name, value in data.items() if value is not None}
        text, errors = bundle.format_pattern(pattern, given)
        if errors:
            raise PhraseError(f"{phrase_id} in {locale}: {errors[0]}")
        return str(text)


def _bundle(locale: str, resources: tuple[Resource, ...]) -> FluentBundle:
    bundle = FluentBundle([without_private_use(locale)], use_isolating=True)
    for resource in resources:
        bundle.add_resource(resource)
    return bundle
