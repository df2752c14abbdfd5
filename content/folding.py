"""Words as a search compares them: without case, accents and the ways in which umlauts are typed.

Both sides of a comparison are folded, so that a fold may be coarse: "Ausländerrat", "Auslaenderrat" and "auslanderrat"
become one word, and so do the forms of the Arabic hamza.
"""

from __future__ import annotations

import re
import unicodedata

_VOWELS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_ARABIC_BEGINNINGS = re.compile(r"\b(?:[وفبك]?ال|لل)(?=\w{3})")


def folded(text: str) -> str:
    """The text in its compared form."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    for spelled, vowel in _VOWELS:
        plain = plain.replace(spelled, vowel)
    return plain


def without_articles(text: str) -> str:
    """A folded text without the Arabic article and the particles that are written together with it."""
    return _ARABIC_BEGINNINGS.sub("", text)
