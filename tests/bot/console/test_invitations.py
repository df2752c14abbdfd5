"""bot/console/invitations.py: one link lets one person in."""

from __future__ import annotations

from bot.console.invitations import first_invitation_link
from bot.settings import Settings
from bot.store import accounts
from bot.store.records import Invitation, Role
from tests.bot.console.browser import invitation_path
from tests.bot.scene import Scene


async def _open(scene: Scene, link: str) -> Invitation | None:
    token = link.rpartition("/")[2]
    async with scene.database.reading() as connection:
        return await accounts.open_invitation(connection, token, scene.clock())


async def test_each_start_without_accounts_gives_one_link_that_works(scene: Scene) -> None:
    """A supervisor's; the links of earlier starts, which stand in old logs, work no longer."""
    first = await first_invitation_link(scene.database, Settings(), scene.clock)
    second = await first_invitation_link(scene.database, Settings(), scene.clock)
    assert first is not None
    assert second is not None
    assert await _open(scene, first) is None
    invitation = await _open(scene, second)
    assert invitation is not None
    assert invitation.role is Role.SUPERVISOR


async def test_with_an_account_there_is_no_first_link(scene: Scene) -> None:
    """A start gives none, and what an earlier one gave has ended; other invitations go on."""
    link = await first_invitation_link(scene.database, Settings(), scene.clock)
    invited = await invitation_path(scene)
    await scene.caseworker("Erste Beratung")
    assert link is not None
    assert await _open(scene, link) is None
    assert await _open(scene, invited) is not None
    assert await first_invitation_link(scene.database, Settings(), scene.clock) is None
