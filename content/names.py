"""Names of languages in the reader's language: for "Languages there: German, Arabic"."""

from __future__ import annotations

from collections.abc import Iterable

from babel.lists import format_list

from content.calendar_words import words_of
from content.dates import locale_data
from content.fallback import without_private_use

CLDR_CODES = {"kmr": "ku"}
"""Codes under which CLDR has the names, where they differ from ours."""

COMMA = {"ar": "، ", "fa": "، ", "ps": "، ", "ti": "፣ "}
"""Between names in Arabic and Ethiopic script; elsewhere ", "."""

WITHOUT_AND = frozenset({"ti"})
"""Languages for whose lists CLDR has no pattern; it would join them with Latin commas."""


def language_name(code: str, reader: str) -> str:
    """A language's name in the reader's language, else in English, else its code; easy German is German."""
    language = without_private_use(code)
    if own := words_of(reader).languages.get(language):
        return own
    known = CLDR_CODES.get(language, language)
    for locale in (reader, "en"):
        name = locale_data(locale).languages.get(known)
        if name:
            return str(name)
    return code


def language_names(codes: Iterable[str], reader: str) -> str:
    """Several languages' names in one line, in the given order."""
    return comma(reader).join(language_name(code, reader) for code in codes)


def comma(reader: str) -> str:
    """The comma of the reader's script, with the space behind it."""
    return COMMA.get(reader, ", ")


def is_known_language(code: str) -> bool:
    """Whether a language of this code has a name: a typing mistake has none."""
    return CLDR_CODES.get(code, code) in locale_data("en").languages


def listed(items: Iterable[str], reader: str) -> str:
    """Several things in one line, joined as the reader's language does: "A, B and C"."""
    if reader in WITHOUT_AND:
        return comma(reader).join(items)
    return str(format_list(list(items), locale=locale_data(reader)))
