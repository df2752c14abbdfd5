"""The script that a text is written in, and what letters alone tell about its language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache

from bot.normalisation import visible


class Script(Enum):
    """The scripts of our languages."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    ARABIC = "arabic"
    ETHIOPIC = "ethiopic"


LANGUAGES: Mapping[Script, tuple[str, ...]] = {
    # All of them: Arabic, Persian, Pashto, Russian, Tigrinya and Ukrainian are typed in Latin letters, too.
    Script.LATIN: ("ar", "de", "en", "es", "fa", "fr", "kmr", "ps", "ru", "ti", "tr", "uk"),
    Script.CYRILLIC: ("ru", "uk"),
    Script.ARABIC: ("ar", "fa", "ps"),
    Script.ETHIOPIC: ("ti",),
}
"""The languages that are written in a script."""

_ONLY: Mapping[str, frozenset[str]] = {
    "ps": frozenset("ټځڅډړږښڼېۍ"),
    "uk": frozenset("іїєґ"),
    "ru": frozenset("ыэъё"),
}
"""Letters that no other language of the same script has. Turkish is not among them: Kurds who went to school in
Turkey write its letters, too."""

_ONLY_OF_A_WORD: Mapping[str, frozenset[str]] = {"de": frozenset("ß")}
"""Letters that tell the language of a single word; in a sentence they may be of a street's name."""


def script_of(text: str) -> Script | None:
    """The script of a text: a third of the words in a script of its own outweighs German office words."""
    counted: Counter[Script] = Counter()
    for word in visible(text).split():
        scripts = Counter(script for letter in word if (script := _script_of(letter)))
        if scripts:
            counted[scripts.most_common(1)[0][0]] += 1
    foreign = [(number, script.value) for script, number in counted.items() if script is not Script.LATIN]
    if foreign:
        number, name = max(foreign)
        if number * 3 >= sum(counted.values()):
            return Script(name)
    if counted[Script.LATIN]:
        return Script.LATIN
    return Script(max(foreign)[1]) if foreign else None


def language_by_letters(text: str, script: Script) -> str | None:
    """The only language of the script, or the one whose own letters stand in the text; None where none or two have."""
    if len(LANGUAGES[script]) == 1:
        return LANGUAGES[script][0]
    seen = visible(text)
    if len(seen.split()) == 1:
        told = [code for code in LANGUAGES[script] if set(seen) & _ONLY_OF_A_WORD.get(code, frozenset())]
        if told:
            return told[0]
    letters = set(seen.casefold())
    told = [code for code in LANGUAGES[script] if letters & _ONLY.get(code, frozenset())]
    return told[0] if len(told) == 1 else None


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> Script | None:
    point = ord(letter)
    if not letter.isalpha():
        return None
    if 0x0400 <= point <= 0x052F:
        return Script.CYRILLIC
    if 0x0600 <= point <= 0x08FF or 0xFB50 <= point <= 0xFEFC:
        return Script.ARABIC
    if 0x1200 <= point <= 0x139F or 0x2D80 <= point <= 0x2DDF:
        return Script.ETHIOPIC
    return Script.LATIN if point < 0x0250 or 0x1E00 <= point <= 0x1EFF else None
