"""Numbers: a translation has the very numbers of the German text, in the digits that stand on phones and doors."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from content.check.languages import declared
from content.check.located import Located, located
from content.finding import Finding, error, warning
from content.load import Folder
from content.model import Language

REFERENCE = "de"

SHORTEST = 3
"""Digits from which on a number is compared: smaller ones may be words in another language."""

_THOUSANDS = re.compile(
    r"(?<![\d+])(?<!\d[ \u00a0])(\d{1,3})((?:[.,'’\u00a0\u202f ]\d{3})+)(?![\d])(?![ \u00a0]\d)"
)
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"\d+(?:[.,]\d{1,2}(?!\d))?")
_AMOUNT = re.compile(rf"({_NUMBER.pattern})\s*(?:€|Euro|EUR)|(?:€|EUR)\s*({_NUMBER.pattern})")


def check(folder: Folder) -> Iterator[Finding]:
    """Findings about numbers that differ from the German text, and about digits of other scripts."""
    languages = {language.code: language for language in declared(folder)}
    for texts in located(folder).values():
        for code, found in texts.items():
            yield from _foreign(found)
            if code != REFERENCE and REFERENCE in texts and code in languages:
                yield from _compared(found, texts[REFERENCE].text, languages[code])


def numbers(text: str) -> frozenset[str]:
    """The numbers of at least three digits; a thousand is 1000 however it is parted, a phone number is its groups."""
    return frozenset(number for number in _DIGITS.findall(_plain(text)) if len(number) >= SHORTEST)


def amounts(text: str) -> frozenset[str]:
    """The numbers that stand beside a euro's sign or name in German, with a point before the cents."""
    return frozenset(_decimal(first or second) for first, second in _AMOUNT.findall(_plain(text)))


def _foreign(found: Located) -> Iterator[Finding]:
    digits = sorted(
        {sign for sign in found.text if not sign.isascii() and unicodedata.numeric(sign, None) is not None}
        - set("½¼¾")
    )
    if digits:
        yield error(
            found.file,
            found.line,
            f"There are digits of another script: {' '.join(digits)}.",
            "Write 0 to 9: so they stand on phones, doors and letters in Germany.",
        )


def _compared(found: Located, german: str, language: Language) -> Iterator[Finding]:
    own, wanted = numbers(found.text), numbers(german)
    # Easy German may leave something out; a translation may not.
    lacking = warning if language.variant_of == REFERENCE else error
    known = own | {_decimal(number) for number in _NUMBER.findall(_plain(found.text))}
    missing = sorted((wanted | amounts(german)) - known)
    if missing:
        yield lacking(
            found.file,
            found.line,
            f"{language.code} lacks {', '.join(missing)}, which the German text has.",
            "Compare digit by digit: a wrong number harms people.",
        )
    if added := sorted(own - wanted):
        yield error(
            found.file,
            found.line,
            f"{language.code} has {', '.join(added)}, which the German text does not have.",
            "Compare digit by digit: a wrong number harms people.",
        )


def _plain(text: str) -> str:
    return _THOUSANDS.sub(lambda match: match[1] + re.sub(r"\D", "", match[2]), text)


def _decimal(number: str) -> str:
    return number.replace(",", ".")
