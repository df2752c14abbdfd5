"""The console's own texts, in the language that the caseworker's browser asks for: German or English."""

from __future__ import annotations

from dataclasses import dataclass

from content.load import Content
from content.phrases import Value

LOCALES = ("de", "en")
"""The languages of content/phrases/<locale>/console.ftl; the first where a browser asks for none of them."""


@dataclass(frozen=True, slots=True)
class Texts:
    """Looks phrases up by the part of their id that follows `console-`."""

    content: Content
    locale: str

    def __call__(self, name: str, /, **data: Value) -> str:
        """The phrase `console-<name>`; PhraseError where it is missing or filled with the wrong data."""
        return self.content.phrases.line(f"console-{name}", data, self.locale)


def accepted_locale(header: str) -> str:
    """The language of LOCALES that an Accept-Language header prefers (RFC 9110, 12.5.4)."""
    wishes = [(locale, quality) for locale, quality in map(_wish, header.split(",")) if locale in LOCALES]
    best = max((quality for _, quality in wishes), default=0.0)
    return next((locale for locale, quality in wishes if quality == best > 0), LOCALES[0])


def _wish(part: str) -> tuple[str, float]:
    """One part of the header, such as "en-GB;q=0.8": its base language and how much it is wanted."""
    tag, _, weight = part.partition(";")
    base = tag.strip().partition("-")[0].lower()
    name, _, value = weight.strip().partition("=")
    if name != "q":
        return base, 1.0
    try:
        return base, float(value)
    except ValueError:
        return base, 0.0
