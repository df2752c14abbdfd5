"""Names of languages in the reader's language: for "Languages there: German, Arabic"."""

from __future__ import annotations

from collections.abc import Iterable

from babel.lists import format_list

from content.dates import locale_data
from content.fallback import without_private_use

CLDR_CODES = {"kmr": "ku"}
"""Codes under which CLDR has the names, where they differ from ours."""

COMMA = {"ar": "، ", "fa": "، ", "ps": "، "}
"""Between names in Arabic script; elsewhere ", "."""


def language_name(code: str, reader: str) -> str:
    """A language's name in the reader's language, else in English, else its code; easy German is German."""
    language = without_private_use(code)
    known = CLDR_CODES.get(language, language)
    for locale in (reader, "en"):
        name = locale_data(locale).languages.get(known)
        if name:
            return str(name)
    return code


def language_names(codes: Iterable[str], reader: str) -> str:
    """Several languages' names in one line, in the given order."""
    return COMMA.get(reader, ", ").join(language_name(code, reader) for code in codes)


def is_known_language(code: str) -> bool:
    """Whether a language of this code has a name: a typing mistake has none."""
    return CLDR_CODES.get(code, code) in locale_data("en").languages


def listed(items: Iterable[str], reader: str) -> str:
    """Several things in one line, joined as the reader's language does: "A, B and C"."""
    return str(format_list(list(items), locale=locale_data(reader)))
