"""Where a conversation stands, and what a turn makes of it: values, and the languages they are said in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from actions.effects import Effect
from bot.language.locales import locale_of
from bot.message import Reply
from bot.route import Route
from bot.urgent import UrgentIntent
from content.fallback import is_complete, is_learnt, main_language
from content.model import Language

Languages = Mapping[str, Language]

NOTICE = Reply("language-notice")
PARTLY_UNDERSTOOD = Reply("understanding-notice")
"""Said once, in a language in which the texts are not complete yet."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a conversation stands when a message is considered."""

    locale: str | None
    locale_chosen: bool
    route: Route
    slots: Mapping[str, Any]
    noticed: tuple[str, ...] = ()  # languages whose notice was given
    urgent: bool = False  # something urgent was said before


@dataclass(frozen=True, slots=True)
class Considered:
    """What is to be said and done, and the standing after it. `language` is None where nothing was read."""

    standing: Standing
    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()
    language: str | None = None
    intent: str | None = None
    confidence: float | None = None
    urgent: UrgentIntent | None = None
    raises_case: bool = field(default=False)


def in_language(standing: Standing, detected: str | None, hint: str | None, languages: Languages) -> Standing:
    """The standing with the language to answer in: chosen, else read, else what it was, else hinted.

    Who reads an easier form of the language that was read goes on reading it.
    """
    chosen = standing.locale if standing.locale_chosen else None
    if detected and standing.locale and main_language(standing.locale, languages) == detected:
        detected = standing.locale
    return replace(standing, locale=locale_of(chosen, detected or standing.locale, hint, languages))


def notice(locale: str, languages: Languages) -> Reply | None:
    """What a reader of a language is to know before anything else: that texts, or examples, are missing in it."""
    if not is_complete(locale, languages):
        return NOTICE
    return None if is_learnt(locale, languages) else PARTLY_UNDERSTOOD


def with_notice(standing: Standing, replies: tuple[Reply, ...], languages: Languages) -> tuple[Reply, ...]:
    """The replies, after the notice on the language where it is still owed."""
    owed = _owed_notice(standing, languages)
    return (owed, *replies) if owed else replies


def noticed(standing: Standing, languages: Languages) -> Standing:
    """The standing after the notice was given."""
    if _owed_notice(standing, languages) is None:
        return standing
    return replace(standing, noticed=(*standing.noticed, standing.locale or "en"))


def _owed_notice(standing: Standing, languages: Languages) -> Reply | None:
    locale = standing.locale or "en"
    return None if locale in standing.noticed else notice(locale, languages)
