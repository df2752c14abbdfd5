"""How words sound, roughly and in one alphabet: consonants only, whatever script a word is written in. Pure.

People type Arabic, Persian, Pashto, Tigrinya, Ukrainian and Russian in Latin letters, each in a spelling of their own, and
write German office words in their own script (Ausweis, аусвайс, أوسفايس). Vowels differ most, so they are left out; what
sounds alike gets one sign.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from bot.normalisation import words

_CYRILLIC: Mapping[str, str] = {
    **dict(zip("бвгґджзклмнпрстфх", "bvggdžzklmnprstfx", strict=True)),
    "ц": "ts",
    "ч": "č",
    "ш": "š",
    "щ": "š",
}

_ARABIC: Mapping[str, str] = {
    **dict(zip("بتثجحخدذرزسشصضطظغفقكلمنهوة", "btsžhxdzrzsšsdtzgfkklmnhvh", strict=True)),
    # Persian, Dari and Pashto
    **dict(zip("پچژگکټډړږښڼګ", "pčžgktdrgšng", strict=True)),
    "ځ": "dz",
    "څ": "ts",
}

_ETHIOPIC_ROWS: Mapping[str, str] = {
    **dict(zip("HLMRSBVTXNKWZDGF", "hlmrsbvthnkvzdgf", strict=True)),
    "HH": "h",
    "SZ": "s",
    "SH": "š",
    "Q": "k",
    "QH": "k",
    "C": "č",
    "NY": "n",
    "KX": "x",
    "ZH": "ž",
    "J": "ž",
    "DD": "d",
    "TH": "t",
    "CH": "č",
    "P": "p",
    "PH": "p",
    "TS": "ts",
    "TZ": "ts",
}
"""The consonant in the name that Unicode gives a syllable. Rows of glottal stops and of Y have no sign here."""

_ETHIOPIC_NAME = re.compile(r"ETHIOPIC SYLLABLE ([B-DF-HJ-NP-TV-XZ]+)")

_LATIN_GROUPS = (
    ("tsch", "č"),
    ("sch", "š"),
    ("sh", "š"),
    ("ch", "č"),
    ("zh", "ž"),
    ("kh", "x"),
    ("gh", "g"),
    ("th", "t"),
)
_MORE_GROUPS = ("ph", "f"), ("tz", "ts"), ("ck", "k"), ("qu", "k"), ("dj", "ž")
_LATIN: Mapping[str, str] = {
    **{letter: letter for letter in "bdfghklmnprstvxzšžč"},
    "c": "k",
    "j": "ž",
    "q": "k",
    "w": "v",
    "ç": "č",
    "ş": "š",
    "ğ": "g",
    "ß": "s",
    # Digits that stand for Arabic letters without a Latin one
    "5": "x",
    "6": "t",
    "7": "h",
    "8": "g",
    "9": "k",
}
_LATIN_PARTS = re.compile("|".join([*(group for group, _ in (*_LATIN_GROUPS, *_MORE_GROUPS)), "."]))
_LATIN_SOUNDS: Mapping[str, str] = {**_LATIN, **dict(_LATIN_GROUPS), **dict(_MORE_GROUPS)}

_REPEATED = re.compile(r"(.)\1+")


def sounds(text: str) -> str:
    """The sounds of a text's words; a word of vowels alone has none."""
    return " ".join(sound for word in words(text) if (sound := sound_of(word)))


def sound_of(word: str) -> str:
    """The consonants of a normalised word."""
    if word[0] < "\u0250":
        sound = "".join(_of_latin(part) for part in _LATIN_PARTS.findall(word))
    else:
        sound = "".join(_of_letter(letter) for letter in word)
    return _REPEATED.sub(r"\1", sound)


def _of_latin(part: str) -> str:
    return _LATIN_SOUNDS.get(part) or _LATIN_SOUNDS.get(unicodedata.normalize("NFD", part)[0], "")


@lru_cache(maxsize=1_024)
def _of_letter(letter: str) -> str:
    row = _ETHIOPIC_NAME.match(unicodedata.name(letter, ""))
    if row:
        return _ETHIOPIC_ROWS.get(row[1].rstrip("WY"), "") or _ETHIOPIC_ROWS.get(row[1], "")
    return _CYRILLIC.get(letter) or _ARABIC.get(letter, "")
