"""Texts as people write them, brought to one form per script before anything is looked up in them.

Pure functions without a model: the urgent detector, the recognition of languages and the classifier's
features read texts in the same form.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST_TEXT = 2_000
"""Characters that a message may have before any model sees it: longer texts cost gigabytes."""

MOST_WORDS = 300
"""Words that a message may have, for the same reason."""

LONGEST_KEPT = 8_000
"""Characters of a message that are kept: more than anybody types, and few enough to be held and shown."""

MOST_MARKS = 30
"""Marks that may follow each other; no writing needs more (UAX #15, Stream-Safe Text Format)."""

_ARABIC_LETTERS = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ۍ": "ي",
        "ک": "ك",
        "ھ": "ه",
        "ہ": "ه",
        "ۀ": "ه",
        "ة": "ه",
        "ؤ": "و",
        "ئ": "ي",
        "ـ": None,
    }
)
_APOSTROPHES = re.compile("[\u2019\u02bc\u2018\u0060\u00b4\u2032]")
_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_TOKEN = re.compile(r"\w+")
_BEFORE_WORDS = re.compile(r"^[\W_]+")
_SLASHES = re.compile(r"[/\\\u2044\u2215\u29f8\u27cb\u2571]")
_INVISIBLE = frozenset({"Cf", "Cc", "Cs", "Co"})
_HALF_SPACE = "\u200c"


def whole(text: str) -> str:
    """The text with every half of a surrogate pair replaced: no encoding can write one down."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def kept(text: str) -> str:
    """What is kept of a text that came in: its beginning, whole."""
    return whole(text[:LONGEST_KEPT])


def visible(text: str) -> str:
    """The text without characters that cannot be seen, in composed compatibility form (NFKC).

    The Persian half-space becomes a space; line ends stay. Of a long run of marks MOST_MARKS stay.
    """
    seen = "".join(
        character
        for character in text.replace(_HALF_SPACE, " ")
        if character in "\n\t" or unicodedata.category(character) not in _INVISIBLE
    )
    # Last, because letters and their marks may have been kept apart by what is gone now.
    return unicodedata.normalize("NFKC", _without_piles(seen))


def normalise(text: str) -> str:
    """The form in which words are compared: visible, case folded, one shape per letter.

    Arabic letter variants are unified, tatweel and marks that are no part of a letter (Arabic vowels, stress,
    the dot of a small Turkish I) are dropped, apostrophes are one sign, and a letter that stands more than
    twice in a row stands twice.
    """
    folded = unicodedata.normalize("NFKC", visible(text).casefold())
    bare = "".join(character for character in folded if unicodedata.category(character) != "Mn")
    return _ELONGATED.sub(r"\1\1", _APOSTROPHES.sub("'", bare.translate(_ARABIC_LETTERS)))


def _without_piles(text: str) -> str:
    """The text with at most MOST_MARKS marks in a row: normalising sorts them, in quadratic time.

    Counted as UAX #15 does (D4), in the decomposed form; what is too much is left out.
    """
    if text.isascii():
        return text
    left: list[str] = []
    run = 0
    for character in text:
        leading, trailing, only_marks = _marks(character)
        if run + leading > MOST_MARKS:
            continue
        run = run + leading if only_marks else trailing
        left.append(character)
    return "".join(left)


@lru_cache(maxsize=4_096)
def _marks(character: str) -> tuple[int, int, bool]:
    """Marks at the beginning and at the end of a decomposed character, and whether it is nothing else."""
    is_mark = [unicodedata.combining(part) != 0 for part in unicodedata.normalize("NFKD", character)]
    leading = (*is_mark, False).index(False)
    trailing = (*reversed(is_mark), False).index(False)
    return leading, trailing, leading == len(is_mark)


def words(text: str) -> list[str]:
    """The normalised words of a text, without punctuation."""
    return _WORD.findall(normalise(text))


def has_words(text: str) -> bool:
    """Whether there is anything to read: emoji, digits and signs alone are not."""
    return any(character.isalpha() for character in visible(text))


def is_too_long(text: str) -> bool:
    """Whether a text is longer than any model may see."""
    if len(text) > LONGEST_TEXT:
        return True
    return max(len(text.split()), len(_TOKEN.findall(text))) > MOST_WORDS


def shortened(text: str) -> str:
    """The text, or as much of its beginning as a model may see."""
    if not is_too_long(text):
        return text
    return " ".join(_TOKEN.findall(text[:LONGEST_TEXT])[:MOST_WORDS])


def without_command(text: str) -> str:
    """The text as words only: a leading slash in any disguise must not be executed by the engine.

    Rasa reads `/intent{"slot": …}` as an instruction, also after white space. No slash of any script stays
    before the first letter or digit, whatever stands between them: spaces, marks, signs.
    """
    seen = visible(text).strip()
    return _BEFORE_WORDS.sub(lambda before: _SLASHES.sub("", before[0]), seen).strip()
