"""Where a conversation stands, and what a turn makes of it: values, and the languages they are said in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from actions.effects import Effect
from bot.language import locale_of
from bot.message import Reply
from bot.route import Route
from bot.urgent import UrgentIntent
from content.model import Language

Languages = Mapping[str, Language]

NOTICE = Reply("language-notice")
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
    """The standing with the language to answer in: chosen, else read, else what it was, else hinted."""
    chosen = standing.locale if standing.locale_chosen else None
    return replace(standing, locale=locale_of(chosen, detected or standing.locale, hint, languages))


def with_notice(standing: Standing, replies: tuple[Reply, ...], languages: Languages) -> tuple[Reply, ...]:
    """The replies, after the notice on the language where it is still owed."""
    return (NOTICE, *replies) if _owes_notice(standing, languages) else replies


def noticed(standing: Standing, languages: Languages) -> Standing:
    """The standing after the notice was given."""
    if not _owes_notice(standing, languages):
        return standing
    return replace(standing, noticed=(*standing.noticed, standing.locale or "en"))


def _owes_notice(standing: Standing, languages: Languages) -> bool:
    locale = standing.locale or "en"
    return not languages[locale].complete and locale not in standing.noticed
