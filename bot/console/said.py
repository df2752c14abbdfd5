"""Every text that the console shows by itself, so that a start can tell whether content has them all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bot.console.texts import LOCALES, Texts
from content.finding import ContentError, Finding, error
from content.load import Content
from content.phrasebook import sentences
from content.phrases import PhraseError, Value
from content.sentence import FIELD_LABEL

_FILLED: Final[Mapping[str, Mapping[str, Value]]] = {
    "signed-in": {"name": ""},
    "sign-up-password-hint": {"least": 0},
    "sign-up-password-short": {"least": 0, "most": 0},
    "sign-up-password-long": {"least": 0, "most": 0},
    "queue-waiting": {"waiting": 0},
    "content-refused": {"errors": 0},
    "content-in-spite": {"errors": 0},
    "content-unreviewed": {"missing": 0},
    "since-minutes": {"minutes": 0},
    "since-hours": {"hours": 0},
    "since-days": {"days": 0},
    "state-claimed": {"name": ""},
    "case-title": {"number": ""},
    "case-opened": {"moment": ""},
    "pressed": {"title": ""},
    "understood-as": {"title": ""},
    "moment-today": {"time": ""},
    "moment-day": {"day": "", "time": ""},
    "answer-language": {"language": ""},
    "give-back-hint-colleague": {"name": ""},
    "read-only": {"name": ""},
    "phrasebook-found": {"found": 0},
    "phrasebook-for-person": {"language": ""},
    "phrasebook-not-in": {"language": ""},
    "phrasebook-sent-in": {"language": ""},
    "phrasebook-problem-too-long": {"most": 0},
    "phrasebook-problem-number": {"most": 0},
    "refused-already_claimed": {"name": ""},
    "refused-not_yours": {"name": ""},
    "refused-too_long": {"most": 0},
}
"""The phrases that are filled, by the part of their id that follows `console-`, with an example of their data."""

_NUMBERS: Final = (0, 1, 2, 5)

_PLAIN: Final = """
title skip queue-title sign-out live live-lost session-over
sign-in-title sign-in name password sign-in-failed sign-in-for-draft draft sign-in-limit
sign-up-title sign-up-intro sign-up-name-hint sign-up-repeated sign-up
sign-up-not-repeated sign-up-name-taken sign-up-name-unusable invitation-gone-title invitation-gone
queue-empty queue-empty-hint urgent no-topic no-language since-now
state-waiting state-mine state-closed state-withdrawn state-deleted
back transcript transcript-whole author-person author-bot button-unknown
claim claim-hint answer-label answer-hint send give-back give-back-hint close close-hint
is-closed hidden is-withdrawn is-deleted
refused-unknown refused-already_open refused-not_open refused-not_claimed refused-empty draft-kept
content-title content-errors-link content-left-link content-errors-title content-refused-hint content-in-spite-hint
content-left-title content-left-hint
content-stage content-language content-left content-needed content-every-language content-all-reviewed
content-stage-urgent content-stage-phrases content-stage-topics content-stage-services
content-stage-descriptions
phrasebook phrasebook-back phrasebook-search phrasebook-find phrasebook-other phrasebook-papers-more
phrasebook-papers-more-hint phrasebook-choose phrasebook-preview phrasebook-for-you phrasebook-changed
phrasebook-send phrasebook-sent phrasebook-failed phrasebook-problem-missing phrasebook-problem-day
phrasebook-problem-past phrasebook-problem-far phrasebook-problem-time phrasebook-problem-phone
phrasebook-problem-link phrasebook-problem-amount phrasebook-problem-language
problem-forbidden-title problem-forbidden problem-missing-title problem-missing
problem-too-large-title problem-too-large problem-failed-title problem-failed to-start
"""

SAID: Final[Mapping[str, Mapping[str, Value]]] = {**{name: {} for name in _PLAIN.split()}, **_FILLED}
"""All but the titles and labels that content/phrasebook.yml asks for; a test holds them together with the templates, the code and the shipped phrases."""


def check_texts(content: Content) -> None:
    """Raise ContentError with every text that cannot be shown in a language of the console."""
    findings = tuple(_missing(content))
    if findings:
        raise ContentError(findings)


def _missing(content: Content) -> Iterator[Finding]:
    for locale in LOCALES:
        texts = Texts(content, locale)
        for name, data in {**SAID, **_of_phrasebook(content)}.items():
            try:
                for example in _examples(data):
                    texts(name, **example)
            except (PhraseError, KeyError) as problem:
                advice = "Add or correct it: without it caseworkers would get no page."
                yield error(f"phrases/{locale}", None, f"console-{name}: {problem}", advice)


def _of_phrasebook(content: Content) -> dict[str, Mapping[str, Value]]:
    """What the phrasebook's groups and fields are called."""
    titles = (group.title for group in content.phrasebook.groups)
    labels = (f"{FIELD_LABEL}{field}" for sentence in sentences(content) for field in sentence.fields)
    return {phrase.removeprefix("console-"): {} for phrase in (*titles, *labels)}


def _examples(data: Mapping[str, Value]) -> Iterator[dict[str, Value]]:
    """The data with numbers of every kind: each selects another variant."""
    for number in _NUMBERS if 0 in data.values() else (0,):
        yield {key: number if value == 0 else value for key, value in data.items()}
