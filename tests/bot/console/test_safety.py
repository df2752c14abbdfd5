"""The console's defences: forged forms, headers, cookies."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer

from bot.case_state import CaseState
from bot.console import csrf, sessions
from bot.settings import Settings
from tests.bot.console.browser import PASSWORD, Browser, invitation_path
from tests.bot.console.conftest import Visit
from tests.bot.console.serving import console_application
from tests.bot.scene import Scene


@pytest.mark.parametrize("form_token", ["", "0" * 64, "ü"])
async def test_a_form_without_our_token_changes_nothing(scene: Scene, visit: Visit, form_token: str) -> None:
    """403 with a page that says what to do; the case waits on."""
    case = await scene.asks_for_a_human(await scene.person())
    browser = await visit("Erste Beratung")
    await browser.opens(f"/console/case/{case.id}")
    for step in ("claim", "answer", "close", "give-back"):
        page = await browser.sends(f"/console/case/{case.id}/{step}", form_token=form_token, text="Hallo")
        assert page.status == 403
        assert "Nichts wurde geändert" in page.html
    assert (await browser.sends("/console/sign-out", form_token=form_token)).status == 403
    assert (await scene.case(case.id)).state is CaseState.WAITING


async def test_a_colleagues_token_is_no_use(scene: Scene, visit: Visit) -> None:
    """A token belongs to one session."""
    case = await scene.asks_for_a_human(await scene.person())
    browser, colleague = await visit("Erste Beratung"), await visit("Zweite Beratung")
    await colleague.opens("/console/")
    token = csrf.form_token(colleague.cookies()[sessions.COOKIE])
    assert (await browser.sends(f"/console/case/{case.id}/claim", form_token=token)).status == 403


async def test_a_form_in_another_encoding_is_refused(scene: Scene, visit: Visit) -> None:
    """What other sites can send without asking does not get through."""
    browser = await visit("Erste Beratung")
    token = csrf.form_token(browser.cookies()[sessions.COOKIE])
    async with browser.client.post("/console/sign-out", json={csrf.FIELD: token}) as response:
        assert response.status == 403


async def test_the_sign_in_form_needs_its_token_too(visit: Visit) -> None:
    """Nobody is signed in by a stranger's page."""
    await visit("Erste Beratung")
    browser = await visit()
    fields = {"name": "Erste Beratung", "password": PASSWORD}
    assert (await browser.sends("/console/sign-in", form_token="x", **fields)).status == 403
    await browser.opens("/console/sign-in")
    assert (await browser.sends("/console/sign-in", form_token="x", **fields)).status == 403
    assert (await browser.sends("/console/sign-in", **fields)).path == "/console/"


async def test_every_answer_forbids_what_the_console_does_not_need(scene: Scene, visit: Visit) -> None:
    """Also problems, redirects and files: nothing from elsewhere, nothing kept, nothing told."""
    case = await scene.asks_for_a_human(await scene.person())
    stranger, browser = await visit(), await visit("Erste Beratung")
    pages = [
        await stranger.opens("/console/"),
        await stranger.opens(await invitation_path(scene)),
        await stranger.opens("/console/stream"),
        await browser.opens("/console/"),
        await browser.opens(f"/console/case/{case.id}"),
        await browser.opens("/console/nothing"),
        await browser.opens("/console/console.css"),
        await browser.sends(f"/console/case/{case.id}/claim", form_token="x"),
    ]
    for page in pages:
        policy = page.headers["Content-Security-Policy"].split("; ")
        assert {"default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"} < set(
            policy
        )
        assert {"form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"} < set(policy)
        assert page.headers["Cache-Control"] == "no-store"
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        assert page.headers["Referrer-Policy"] == "no-referrer"


async def test_pages_hold_no_scripts_or_styles_of_their_own(scene: Scene, visit: Visit) -> None:
    """The policy would forbid them."""
    case = await scene.asks_for_a_human(await scene.person())
    browser = await visit("Erste Beratung")
    for path in ("/console/", f"/console/case/{case.id}"):
        html = (await browser.opens(path)).html
        assert "style=" not in html
        assert "<style" not in html
        assert html.count("<script") == html.count('<script src="/console/console.js" defer></script>') == 1


async def test_cookies_stay_out_of_reach(scene: Scene, visit: Visit) -> None:
    """Not for scripts, not for other sites, not for other paths, not without the end of the session."""
    browser = await visit()
    path = await invitation_path(scene)
    await browser.opens(path)
    token = csrf.form_token(browser.cookies()[csrf.COOKIE])
    fields = {csrf.FIELD: token, "name": "Neu", "password": PASSWORD, "repeated": PASSWORD}
    async with browser.client.post(path, data=fields, allow_redirects=False) as response:
        cookie = response.cookies[sessions.COOKIE]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", "/console")
    assert cookie["max-age"] == str(12 * 60 * 60)
    assert not cookie["secure"]


async def test_behind_tls_cookies_travel_over_tls_only(scene: Scene, tmp_path: Path) -> None:
    """Where people reach the server by https, no cookie goes over a line that can be read."""
    app = console_application(scene, tmp_path, Settings(public_url="https://lotse.example"))
    server = TestServer(app)
    async with server:
        browser = Browser(server, "de")
        page = await browser.opens("/console/sign-in")
        await browser.close()
    assert "Secure" in page.headers["Set-Cookie"]


async def test_a_fault_of_ours_is_a_page_that_says_so(scene: Scene, visit: Visit) -> None:
    """Not a bare line, and nothing of what failed; scripts get the status alone."""
    browser = await visit("Erste Beratung")
    async with scene.database.transaction() as connection:
        await connection.exec_driver_sql("ALTER TABLE cases RENAME TO gone")
    page = await browser.opens("/console/")
    assert page.status == 500
    assert "Der Fehler liegt bei uns" in page.html
    assert "cases" not in page.html
    assert (await browser.opens("/console/queue-fragment")).status == 500


async def test_a_flood_of_text_is_refused_with_a_page(scene: Scene, visit: Visit) -> None:
    """Beyond a mebibyte nothing is read."""
    case = await scene.asks_for_a_human(await scene.person())
    browser = await visit("Erste Beratung")
    flood = BytesIO(b"text=" + b"x" * 1_100_000)
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept-Language": "de"}
    path = f"/console/case/{case.id}/answer"
    async with browser.client.post(path, data=flood, headers=headers) as response:
        assert response.status == 413
        assert "zu viel Text" in await response.text()
