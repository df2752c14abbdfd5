"""Which language a person writes, and in which one they are answered: chosen > detected > hint > fallback.

langdetect is the base: seeded and restricted to the languages of one script. Letters decide where they
can (Ethiopic, Pashto, Ukrainian, Russian), frequent words where texts are short or no profile exists
(Kurmanji, romanized Arabic, Persian, Ukrainian and Russian). Deterministic: the same text and history give the same answer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import langdetect
import yaml
from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from bot.normalisation import visible, words

_PROFILES: Mapping[str, tuple[str, ...]] = {
    "latin": ("de", "en", "tr", "es", "fr"),
    "cyrillic": ("uk", "ru"),
    "arabic": ("ar", "fa"),
}
_ONLY_PASHTO = frozenset("ټځڅډړږښڼېۍ")
_PERSIAN_SHAPES = frozenset("کی")
_PERSIAN_SOUNDS = frozenset("پچژگ")  # Iraqi Arabic writes them, too
_ONLY_ARABIC = frozenset("ةأإىيك")
_ONLY_UKRAINIAN = frozenset("іїєґ")
_ONLY_RUSSIAN = frozenset("ыэъё")
_ONLY_TURKISH = frozenset("ğı")
_KURMANJI = frozenset("êîû")
_ARABIZI = frozenset("23579")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|km|qm|eur|uhr|zi|zkb|go|h)")
_HISTORY = 2.0
"""How many times likelier the language of the conversation so far is than any other."""

_CLEAR = 0.75
"""Probability from which a longer text changes the language of a conversation."""

_SURE = 0.95
"""Probability from which statistics are believed against what else speaks for another language."""

_FEW_WORDS = 3
"""Texts with fewer words do not change the language of a conversation between languages of one script."""


@dataclass(frozen=True, slots=True)
class Identified:
    """The language of one text; `clear` means that it may change the language of a conversation."""

    code: str | None
    clear: bool


class LanguageDetector(Protocol):
    """Tells in which language a text is written."""

    def identify(self, text: str, before: str | None = None) -> Identified:
        """`before` is the language of the conversation so far: one short word does not flip it."""


def locale_of(chosen: str | None, detected: str | None, hint: str | None, known: Iterable[str]) -> str:
    """The language to answer in: what was chosen, else detected, else hinted, else English."""
    supported = frozenset(known)
    for code in (chosen, detected, hint):
        if code and (found := known_locale(code, supported)):
            return found
    return "en"


def known_locale(code: str, known: Container[str]) -> str | None:
    """Our code of a language as browsers and messengers write it (`uk-UA`, `ku`); None where we do not have it.

    A code of ours stays what it is, an easier form such as de-x-simple too.
    """
    if code in known:
        return code
    base = code.replace("_", "-").split("-")[0].lower()
    base = {"ku": "kmr", "prs": "fa"}.get(base, base)
    return base if base in known else None


class LangdetectDetector:
    """langdetect with letters and frequent words. Loads its profiles once."""

    def __init__(self, frequent_words: Mapping[str, frozenset[str]]) -> None:
        self._frequent = frequent_words
        self._factories = {script: _factory(codes) for script, codes in _PROFILES.items()}

    @classmethod
    def load(cls, path: Path) -> LangdetectDetector:
        """Read the frequent words from nlu_data/languages/words.yml."""
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
        return cls({code: frozenset(map(str, listed)) for code, listed in entries.items()})

    def identify(self, text: str, before: str | None = None) -> Identified:
        """See LanguageDetector."""
        script = _script(text)
        if script == "ethiopic":
            return Identified("ti", clear=True)
        if script == "arabic":
            return self._arabic(text, before)
        if script == "cyrillic":
            return self._cyrillic(text, before)
        if script == "latin":
            return self._latin(text, before)
        return Identified(before, clear=False)

    def _arabic(self, text: str, before: str | None) -> Identified:
        letters = set(visible(text))
        if letters & _ONLY_PASHTO:
            return Identified("ps", clear=True)
        if letters & _PERSIAN_SHAPES or (letters & _PERSIAN_SOUNDS and not letters & _ONLY_ARABIC):
            return Identified("ps" if before == "ps" else "fa", clear=True)
        if len(words(text)) < _FEW_WORDS:
            known = before in ("ar", "fa", "ps")
            return Identified(before if known else "ar", clear=not known)
        code, probability = self._statistical("arabic", text, before)
        # Persian has its own shapes of two frequent letters: without them it must be very likely.
        return Identified("fa" if code == "fa" and probability >= _SURE else "ar", clear=True)

    def _cyrillic(self, text: str, before: str | None) -> Identified:
        counted = Counter(visible(text).casefold())
        ukrainian = sum(counted[letter] for letter in _ONLY_UKRAINIAN)
        russian = sum(counted[letter] for letter in _ONLY_RUSSIAN)
        if ukrainian != russian:
            return Identified("uk" if ukrainian > russian else "ru", clear=True)
        known = before in ("uk", "ru")
        listed = words(text)
        if known and len(listed) < _FEW_WORDS:
            return Identified(before, clear=False)
        of_ukrainian, of_russian = (
            sum(word in self._frequent.get(code, ()) for word in listed) for code in ("uk", "ru")
        )
        if of_ukrainian != of_russian:
            return Identified("uk" if of_ukrainian > of_russian else "ru", clear=not known)
        return Identified(self._statistical("cyrillic", text, before)[0] or "uk", clear=not known)

    def _latin(self, text: str, before: str | None) -> Identified:
        listed = words(text)
        letters = set("".join(listed))
        short = len(listed) < _FEW_WORDS
        told = self._by_words(listed, [code for code in self._frequent if code not in ("uk", "ru")], before)
        if told is not None:
            return Identified(told, clear=not short)
        if letters & _ONLY_TURKISH:
            return Identified("tr", clear=True)
        if "ß" in visible(text):
            return Identified("de", clear=True)
        code, probability = self._statistical("latin", text, before)
        if short and before is not None and probability < _SURE:
            return Identified(before, clear=False)
        return Identified(code or before, clear=not short and probability >= _CLEAR)

    def _by_words(self, listed: list[str], codes: Iterable[str], before: str | None) -> str | None:
        """The language that frequent words, letters or the digits of Arabizi tell; None where they are silent."""
        hits = {code: sum(word in self._frequent.get(code, ()) for word in listed) for code in codes}
        if "kmr" in hits:
            hits["kmr"] += bool(_KURMANJI & set("".join(listed)))
        if "ar-Latn" in hits:
            hits["ar-Latn"] += 2 * sum(_is_arabizi(word) for word in listed)
        strengths = {code: (number, code.split("-")[0] == before) for code, number in hits.items()}
        strongest = max(strengths.values(), default=(0, False))
        best = [code for code, strength in strengths.items() if strength == strongest]
        needed = 1 if len(listed) < _FEW_WORDS else max(2, -(-len(listed) // 4))
        # Two languages that share their words, such as "am" and "in", are left to letters and statistics.
        return best[0].split("-")[0] if len(best) == 1 and sum(strongest) >= needed else None

    def _statistical(self, script: str, text: str, before: str | None) -> tuple[str | None, float]:
        codes = _PROFILES[script]
        detector = self._factories[script].create()
        detector.set_prior_map({code: _HISTORY if code == before else 1.0 for code in codes})
        detector.append(visible(text))
        try:
            ranked = detector.get_probabilities()
        except LangDetectException:
            return None, 0.0
        return (ranked[0].lang, ranked[0].prob) if ranked else (None, 0.0)


def _is_arabizi(word: str) -> bool:
    """Whether digits stand for letters in a word: `3andi`, not `b2` or `2nd`."""
    letters = sum(sign.isalpha() for sign in word)
    return letters >= 2 and any(sign in _ARABIZI for sign in word) and not _ORDINAL.fullmatch(word)


def _script(text: str) -> str | None:
    """The script of a text: a third of the words in a script of its own outweighs German office words."""
    counted: Counter[str] = Counter()
    for word in visible(text).split():
        scripts = Counter(script for letter in word if (script := _script_of(letter)))
        if scripts:
            counted[scripts.most_common(1)[0][0]] += 1
    if not counted:
        return None
    foreign = [(number, script) for script, number in counted.items() if script != "latin"]
    if foreign:
        number, script = max(foreign)
        if number * 3 >= sum(counted.values()):
            return script
    return "latin" if counted["latin"] else max(foreign)[1]


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> str | None:
    point = ord(letter)
    if not letter.isalpha():
        return None
    if 0x0400 <= point <= 0x052F:
        return "cyrillic"
    if 0x0600 <= point <= 0x08FF or 0xFB50 <= point <= 0xFEFC:
        return "arabic"
    if 0x1200 <= point <= 0x139F or 0x2D80 <= point <= 0x2DDF:
        return "ethiopic"
    return "latin" if point < 0x0250 or 0x1E00 <= point <= 0x1EFF else None


def _factory(codes: tuple[str, ...]) -> DetectorFactory:
    """A factory with the profiles of these languages only, seeded."""
    folder = Path(langdetect.__file__).parent / "profiles"
    factory = DetectorFactory()
    factory.seed = 0
    factory.load_json_profile([(folder / code).read_text(encoding="utf-8") for code in codes])
    return factory
