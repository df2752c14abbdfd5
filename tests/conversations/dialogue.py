"""The format of a whole dialogue: what is said or pressed, and what has to follow. Unknown keys are errors.

    about: A mother looks for a flat in a district.
    locale: uk                          # the channel's guess, as a browser tells it
    turns:
      - say: "Шукаю квартиру"           # or press: more, or caseworker: claim
        expect: {phrases: [guide, topic-services], cards: {topic: housing_search, at_least: 1}}

Every key of `expect` may be left out; what is left out is not looked at.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import msgspec
import yaml
from msgspec import Meta

from bot.case_state import CaseState
from bot.route import Route

Written = Annotated[str, Meta(min_length=1)]
Count = Annotated[int, Meta(ge=1)]


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A slip of the pen in a dialogue must not pass as an expectation that holds."""


class CaseworkerStep(str, Enum):
    """What the caseworker of the dialogue does."""

    CLAIM = "claim"
    ANSWER = "answer"
    CLOSE = "close"
    GIVE_BACK = "give_back"


class Cards(Strict, frozen=True):
    """The services that are shown: how many, all of which topic, at least one in which district."""

    topic: str | None = None
    at_least: int = 0
    at_most: int | None = None
    district: str | None = None
    include: tuple[str, ...] = ()  # ids that are among them
    unseen: bool = False  # none of them was shown earlier in the dialogue


class OpenCase(Strict, frozen=True):
    """The newest case of the conversation, as the caseworkers' queue has it."""

    state: CaseState
    urgent: bool = False
    topic: str | None = None
    locale: str | None = None


class Expect(Strict, frozen=True):
    """What has to follow a turn; texts are compared without the invisible marks of direction."""

    route: Route | None = None
    language: str | None = None  # in which the person is answered
    intent: str | None = None
    phrases: tuple[str, ...] | None = None  # all of them, in order
    one_of: tuple[str, ...] = ()  # the first phrase is one of these
    never: tuple[str, ...] = ()  # phrases that do not occur
    cards: Cards | None = None
    events: tuple[str, ...] | None = None  # all that are shown with a date, in order
    buttons: tuple[str, ...] = ()  # are offered
    no_buttons: tuple[str, ...] = ()  # are not offered
    contains: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    silent: bool | None = None
    case: OpenCase | None = None
    no_case: bool = False  # nobody was asked
    deleted: bool = False  # nothing of the conversation is left


class Turn(Strict, frozen=True):
    """One thing that happens: exactly one of `say`, `press` and `caseworker`.

    `times` repeats what is said, for texts that nobody wants to read; `text` is the caseworker's answer.
    """

    say: str | None = None
    times: Count = 1
    press: Written | None = None
    caseworker: CaseworkerStep | None = None
    text: Written | None = None
    expect: Expect = Expect()

    def __post_init__(self) -> None:
        """Raise ValueError where a turn is none or two."""
        if sum(each is not None for each in (self.say, self.press, self.caseworker)) != 1:
            raise ValueError("a turn has exactly one of say, press and caseworker")
        if (self.text is not None) != (self.caseworker is CaseworkerStep.ANSWER):
            raise ValueError("an answer, and nothing else, has a text")


class Dialogue(Strict, frozen=True):
    """A dialogue from its first message to its last."""

    about: Written
    turns: Annotated[tuple[Turn, ...], Meta(min_length=1)]
    locale: str | None = None


def read_dialogue(path: Path) -> Dialogue:
    """Read a dialogue; ValueError names the file and the place."""
    try:
        return msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), Dialogue)
    except (yaml.YAMLError, msgspec.ValidationError) as problem:
        raise ValueError(f"{path.name}: {problem}") from problem
