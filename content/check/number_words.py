"""German number words: what German says in a word another language may write in digits ("zwei Wochen", "2 weeks")."""

from __future__ import annotations

import re

_WORDS = {
    "0": r"null",
    "1": r"ein(?:e[rsmn]?|s|mal\w*)?\b|erste",
    "2": r"zwei|beide|doppelt|halb",
    "3": r"drei(?!zehn|ß)|dritte",
    "4": r"vier(?!zehn|zig)",
    "5": r"fünf(?!zehn|zig)",
    "6": r"sechs(?!zehn|zig)",
    "7": r"sieben|siebte",
    "8": r"acht(?:e[rsmn]?|mal|tägig|wöchig|monatig)?\b",
    "9": r"neun(?!zehn|zig)",
    "10": r"zehn",
    "11": r"elf",
    "12": r"zwölf|dutzend",
    "13": r"dreizehn",
    "14": r"vierzehn",
    "15": r"fünfzehn",
    "16": r"sechzehn",
    "17": r"siebzehn",
    "18": r"achtzehn",
    "19": r"neunzehn",
    "20": r"zwanzig",
    "30": r"dreißig",
    "40": r"vierzig",
    "50": r"fünfzig",
    "60": r"sechzig",
    "70": r"siebzig",
    "80": r"achtzig",
    "90": r"neunzig",
    "100": r"(?:ein)?hundert",
    "1000": r"(?:ein)?tausend",
}
_SAID = {number: re.compile(rf"\b(?:{words})", re.IGNORECASE) for number, words in _WORDS.items()}


def said(german: str) -> frozenset[str]:
    """The numbers that a German text says in words, in digits; an article ("ein Pass") counts as 1."""
    return frozenset(number for number, words in _SAID.items() if words.search(german))
