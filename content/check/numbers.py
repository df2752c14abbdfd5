"""Numbers: a translation has the very numbers of the German text, in the digits that stand on phones and doors."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from content.check.languages import declared
from content.check.located import Located, located
from content.check.number_words import said
from content.easy_language import without_syntax
from content.finding import Finding, error, warning
from content.load import Folder
from content.model import Language

REFERENCE = "de"

_THOUSANDS = re.compile(
    r"(?<![\d+])(?<!\d[ \u00a0])(\d{1,3})((?:[.,'’\u00a0\u202f ]\d{3})+)(?![\d])(?![ \u00a0]\d)"
)
_DIGITS = re.compile(r"\d+")
_NO_CENTS = re.compile(r"(?<=\d)[.,:]00(?!\d)")
"""The end of "5,00 Euro" and "8:00": without it they are the same."""
_LIST_NUMBER = re.compile(r"^[ \t]*(\d{1,2})[.)](?=\s)", re.MULTILINE)
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
    """The numbers in digits, of a phrase those in its words.

    A thousand is 1000 however it is parted, a phone number is its groups, a list's numbers ("1.") are none.
    """
    return frozenset(_DIGITS.findall(_plain(text)))


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
    if added := sorted(own - wanted - said(german)):
        yield error(
            found.file,
            found.line,
            f"{language.code} has {', '.join(added)}, which the German text does not have.",
            "Compare digit by digit: a wrong number harms people.",
        )


def _plain(text: str) -> str:
    words = _without_list_numbers(without_syntax(text, ""))
    whole = _THOUSANDS.sub(lambda match: match[1] + re.sub(r"\D", "", match[2]), words)
    return _NO_CENTS.sub("", whole)


def _without_list_numbers(text: str) -> str:
    """Lines that begin with 1, 2, 3 … in turn are a list; a line that begins with "3. März" is none."""
    found = [int(number) for number in _LIST_NUMBER.findall(text)]
    return _LIST_NUMBER.sub("", text) if len(found) > 1 and found == list(range(1, len(found) + 1)) else text


def _decimal(number: str) -> str:
    return number.replace(",", ".")
