"""bot/console/entrance.py: who gets in, and who does not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.console import sessions
from bot.console.invitations import VALID
from bot.store import accounts
from tests.bot.console.browser import PASSWORD, invitation_path
from tests.bot.console.conftest import Visit
from tests.bot.scene import Scene


async def test_an_invitation_makes_one_account_and_signs_it_in(scene: Scene, visit: Visit) -> None:
    """The link works once; afterwards it says what to do instead."""
    path = await invitation_path(scene)
    browser = await visit()
    await browser.opens(path)
    page = await browser.sends(path, name="Erste Beratung", password=PASSWORD, repeated=PASSWORD)
    assert (page.status, page.path) == (200, "/console/")
    assert "Erste Beratung" in page.html
    again = await (await visit()).opens(path)
    assert again.status == 410
    assert "gilt nicht mehr" in again.html
    used = await browser.sends(path, name="Zweite Beratung", password=PASSWORD, repeated=PASSWORD)
    assert used.status == 410
    async with scene.database.reading() as connection:
        assert await accounts.count(connection) == 1


async def test_an_invitation_expires(scene: Scene, visit: Visit) -> None:
    """A link that lies in a mailbox for long opens nothing."""
    path = await invitation_path(scene)
    scene.clock.passes(VALID)
    assert (await (await visit()).opens(path)).status == 410


@pytest.mark.parametrize(
    ("name", "password", "repeated", "sentence"),
    [
        ("Neu", "elf Zeichen", "elf Zeichen", "mindestens"),
        ("Neu", PASSWORD, PASSWORD + "!", "nicht gleich"),
        ("Neu", "x" * 1_001, "x" * 1_001, "höchstens"),
        ("erste beratung", PASSWORD, PASSWORD, "gibt es schon"),
        ("   ", PASSWORD, PASSWORD, "lässt sich nicht verwenden"),
    ],
)
async def test_a_form_that_does_not_do_says_why(
    scene: Scene, visit: Visit, name: str, password: str, repeated: str, sentence: str
) -> None:
    """The invitation stays usable, the name stays in its field, the password does not."""
    await visit("Erste Beratung")
    browser = await visit()
    path = await invitation_path(scene)
    await browser.opens(path)
    page = await browser.sends(path, name=name, password=password, repeated=repeated)
    assert page.status == 422
    assert sentence in page.html
    assert f'value="{name}"' in page.html
    assert password not in page.html
    done = await browser.sends(path, name="Neu", password=PASSWORD, repeated=PASSWORD)
    assert done.path == "/console/"


async def test_name_and_password_sign_in(visit: Visit) -> None:
    """The name's case does not matter."""
    await visit("Erste Beratung")
    browser = await visit()
    await browser.opens("/console/sign-in")
    page = await browser.sends("/console/sign-in", name="erste beratung", password=PASSWORD)
    assert (page.status, page.path) == (200, "/console/")


async def test_a_wrong_password_and_an_unknown_name_read_the_same(visit: Visit) -> None:
    """Nobody learns which names exist."""
    await visit("Erste Beratung")
    browser = await visit()
    await browser.opens("/console/sign-in")
    wrong = await browser.sends("/console/sign-in", name="Erste Beratung", password="falsch und lang")
    unknown = await browser.sends("/console/sign-in", name="Niemand", password="falsch und lang")
    assert (wrong.status, unknown.status) == (401, 401)
    assert wrong.html.replace("Erste Beratung", "") == unknown.html.replace("Niemand", "")
    assert sessions.COOKIE not in browser.cookies()


async def test_after_five_failed_tries_the_door_stays_shut_for_a_minute(scene: Scene, visit: Visit) -> None:
    """Even the right password has to wait then."""
    await visit("Erste Beratung")
    browser = await visit()
    await browser.opens("/console/sign-in")
    for _ in range(5):
        await browser.sends("/console/sign-in", name="Erste Beratung", password="falsch")
    shut = await browser.sends("/console/sign-in", name="Erste Beratung", password=PASSWORD)
    assert shut.status == 429
    assert "warten Sie eine Minute" in shut.html
    scene.clock.passes(timedelta(minutes=1))
    assert (await browser.sends("/console/sign-in", name="Erste Beratung", password=PASSWORD)).status == 200


async def test_strangers_are_sent_to_the_sign_in_and_then_where_they_wanted(
    scene: Scene, visit: Visit
) -> None:
    """A link to a case leads there after signing in."""
    await visit("Erste Beratung")
    case = await scene.asks_for_a_human(await scene.person())
    browser = await visit()
    for path in ("/console/", "/console/nothing-here"):
        assert (await browser.opens(path)).path == "/console/sign-in"
    asked = await browser.opens(f"/console/case/{case.id}")
    assert asked.path == "/console/sign-in"
    page = await browser.sends(f"/console/sign-in?case={case.id}", name="Erste Beratung", password=PASSWORD)
    assert page.path == f"/console/case/{case.id}"


async def test_what_scripts_ask_for_is_refused_without_a_session(scene: Scene, visit: Visit) -> None:
    """They get a bare 401 and no page."""
    case = await scene.asks_for_a_human(await scene.person())
    browser = await visit()
    for path in ("stream", "queue-fragment", f"case/{case.id}/entries?after=0"):
        assert (await browser.opens(f"/console/{path}")).status == 401


async def test_signing_out_ends_the_session_for_good(visit: Visit) -> None:
    """The cookie is worth nothing afterwards, wherever it was copied to."""
    browser = await visit("Erste Beratung")
    token = browser.cookies()[sessions.COOKIE]
    await browser.opens("/console/")
    assert (await browser.sends("/console/sign-out")).path == "/console/sign-in"
    thief = await visit()
    thief.client.session.cookie_jar.update_cookies({sessions.COOKIE: token})
    assert (await thief.opens("/console/")).path == "/console/sign-in"


async def test_a_session_ends_after_twelve_hours(scene: Scene, visit: Visit) -> None:
    """A forgotten window is no open door on the next day."""
    browser = await visit("Erste Beratung")
    scene.clock.passes(timedelta(hours=12))
    assert (await browser.opens("/console/")).path == "/console/sign-in"


async def test_a_locked_account_reads_like_a_wrong_password(scene: Scene, visit: Visit) -> None:
    """Its open window is shut at once; the right password lets nobody in."""
    browser = await visit("Erste Beratung")
    await scene.relay.lock_out("Erste Beratung")
    assert (await browser.opens("/console/")).path == "/console/sign-in"
    page = await browser.sends("/console/sign-in", name="Erste Beratung", password=PASSWORD)
    assert page.status == 401
    assert "Name oder Passwort stimmt nicht." in page.html


async def test_who_came_in_and_who_did_not_is_in_the_audit(scene: Scene, visit: Visit) -> None:
    """Accounts, sign-ins and failed ones, by account where the name has one; nothing of what was typed."""
    await visit("Erste Beratung")
    browser = await visit()
    await browser.opens("/console/sign-in")
    for name, password in (("Erste Beratung", "falsch"), ("Niemand", "falsch"), ("Erste Beratung", PASSWORD)):
        await browser.sends("/console/sign-in", name=name, password=password)
    assert await scene.audited() == [
        (None, "account.invited", None),
        (1, "account.made", None),
        (1, "account.signed in", None),
        (1, "account.refused", None),
        (None, "account.refused", None),
        (1, "account.signed in", None),
    ]
