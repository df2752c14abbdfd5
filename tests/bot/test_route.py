from __future__ import annotations

import pytest

from bot.case_state import CaseState
from bot.route import Route, route_of


@pytest.mark.parametrize(
    ("case", "route"),
    [
        (None, Route.BOT),
        (CaseState.WAITING, Route.WAITING),
        (CaseState.CLAIMED, Route.HUMAN),
        (CaseState.CLOSED, Route.BOT),
        (CaseState.WITHDRAWN, Route.BOT),
        (CaseState.DELETED, Route.BOT),
    ],
)
def test_the_case_says_who_has_the_conversation(case: CaseState | None, route: Route) -> None:
    """Every state of a case has one route, and no case is the bot's."""
    assert route_of(case) is route
