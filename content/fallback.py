"""Which languages a text is shown in, for a reader of one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from content.model import Language


def locales_for(
    locale: str, languages: Mapping[str, Language], has: Callable[[str], bool]
) -> tuple[str, ...]:
    """The languages to show, in reading order: the reader's own, else every fallback that has the text.

    Where neither has it, the first declared language that does; empty where nobody has it. An unknown
    locale raises KeyError: callers resolve it before (bot/language.py).
    """
    language = languages[locale]
    if has(locale):
        return (locale,)
    fallbacks = tuple(code for code in language.fallback if has(code))
    return fallbacks or tuple(code for code in languages if has(code))[:1]
