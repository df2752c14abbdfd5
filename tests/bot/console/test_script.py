"""bot/web/console: an open page keeps up by itself, and never costs a caseworker a half-written answer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer
from playwright.async_api import expect

from bot.console import routes
from bot.live import QUEUE
from bot.settings import Settings
from bot.store.records import Author
from tests.bot.console.browser import PASSWORD, invitation_path
from tests.bot.console.serving import console_application
from tests.bot.scene import Scene
from tests.browser.chromium import chromium
from tests.browser.people import Caseworker

pytestmark = pytest.mark.browser

LONG = "Слово. " * 150
DRAFT = "Halb geschrieben"


@pytest_asyncio.fixture
async def caseworker(scene: Scene) -> AsyncIterator[Caseworker]:
    """A caseworker at the queue, with the script that was built."""
    server = TestServer(console_application(scene, routes.BUILT, Settings()))
    async with server, chromium() as opened:
        page = await (await opened.new_context(locale="de-DE")).new_page()
        caseworker = Caseworker(page)
        link = str(server.make_url(await invitation_path(scene)))
        await caseworker.signs_up(link, "Erste Beratung", PASSWORD)
        await expect(page.locator('[data-connection="live"]')).to_be_visible()
        yield caseworker
        await page.close()


async def test_a_new_request_appears_without_reloading(scene: Scene, caseworker: Caseworker) -> None:
    """Also in the tab's title, for whoever looks at another one."""
    await scene.asks_for_a_human(await scene.person(), "housing_search")
    scene.live.signal(QUEUE)
    await expect(caseworker.page.get_by_role("link", name="Wohnung suchen")).to_be_visible()
    await expect(caseworker.page).to_have_title("(1) Anfragen · Lotse für die Beratung")


async def test_new_words_leave_the_draft_and_the_place_that_is_read(
    scene: Scene, caseworker: Caseworker
) -> None:
    """What was understood later is added to the words that are shown already."""
    conversation = await scene.person()
    for _ in range(6):
        await scene.writes(conversation, LONG)
    await scene.asks_for_a_human(conversation, "housing_search")
    scene.live.signal(QUEUE)
    await caseworker.opens_the_case("Wohnung suchen")
    await caseworker.claims()
    await caseworker.page.fill("#text", DRAFT)
    await caseworker.transcript.evaluate("log => { log.scrollTop = 0 }")
    seq = await scene.writes(conversation, "Ще одне слово")
    await expect(caseworker.transcript.get_by_text("Ще одне слово")).to_be_attached()
    assert await caseworker.transcript.evaluate("log => log.scrollTop") == 0
    assert await caseworker.page.input_value("#text") == DRAFT
    await scene.understood(conversation, seq, "uk", "doctor")
    scene.live.signal(conversation)
    await expect(caseworker.page.locator(f"#entry-{seq}")).to_contain_text("Ukrainisch")


async def test_control_and_enter_send_once_and_the_end_is_shown(scene: Scene, caseworker: Caseworker) -> None:
    """The answer is in sight and the cursor stands ready for the next one."""
    conversation = await scene.person()
    for _ in range(6):
        await scene.writes(conversation, LONG)
    await scene.asks_for_a_human(conversation, "housing_search")
    scene.live.signal(QUEUE)
    await caseworker.opens_the_case("Wohnung suchen")
    await caseworker.claims()
    await caseworker.page.fill("#text", "Guten Tag")
    await caseworker.page.press("#text", "Control+Enter")
    await expect(caseworker.transcript.get_by_text("Guten Tag")).to_be_in_viewport()
    await expect(caseworker.page.locator("#text")).to_be_focused()
    written = [entry for entry in await scene.entries(conversation) if entry.author is Author.CASEWORKER]
    assert [entry.content["text"] for entry in written] == ["Guten Tag"]


async def test_a_deleted_conversation_vanishes_and_the_draft_can_be_copied(
    scene: Scene, caseworker: Caseworker
) -> None:
    """No word of the person stays on the screen."""
    conversation = await scene.person()
    await scene.writes(conversation, "Шукаю квартиру")
    await scene.asks_for_a_human(conversation, "housing_search")
    scene.live.signal(QUEUE)
    await caseworker.opens_the_case("Wohnung suchen")
    await caseworker.claims()
    await caseworker.page.fill("#text", DRAFT)
    await scene.deletes(conversation)
    await expect(caseworker.page.get_by_text("Die Person hat das Gespräch gelöscht.")).to_be_visible()
    await expect(caseworker.page.get_by_text("Шукаю квартиру")).to_have_count(0)
    assert await caseworker.page.input_value("#kept") == DRAFT


async def test_when_the_session_ends_a_draft_stays_to_be_copied(scene: Scene, caseworker: Caseworker) -> None:
    """The page says so; without a draft it goes on to the sign-in."""
    conversation = await scene.person()
    await scene.asks_for_a_human(conversation, "housing_search")
    scene.live.signal(QUEUE)
    await caseworker.opens_the_case("Wohnung suchen")
    await caseworker.claims()
    await caseworker.page.fill("#text", DRAFT)
    scene.clock.passes(timedelta(hours=13))
    scene.live.signal(conversation)
    await expect(caseworker.page.get_by_text("Sie sind abgemeldet.")).to_be_visible()
    assert await caseworker.page.input_value("#text") == DRAFT
    await caseworker.page.reload()
    await expect(caseworker.page.get_by_role("heading", name="Anmelden")).to_be_visible()


async def test_a_withdrawn_request_vanishes_and_the_draft_can_be_copied(
    scene: Scene, caseworker: Caseworker
) -> None:
    """The claimer reads what happened; neither words nor topic of the person stay on the screen."""
    conversation = await scene.person()
    await scene.writes(conversation, "Шукаю квартиру")
    await scene.asks_for_a_human(conversation, "housing_search")
    scene.live.signal(QUEUE)
    await caseworker.opens_the_case("Wohnung suchen")
    await caseworker.claims()
    await caseworker.page.fill("#text", DRAFT)
    await scene.withdraws(conversation)
    await expect(caseworker.page.get_by_text("Die Person hat die Anfrage zurückgenommen.")).to_be_visible()
    await expect(caseworker.page.get_by_text("Шукаю квартиру")).to_have_count(0)
    await expect(caseworker.page.get_by_text("Wohnung suchen")).to_have_count(0)
    assert await caseworker.page.input_value("#kept") == DRAFT


async def test_a_draft_goes_through_the_sign_in(scene: Scene, caseworker: Caseworker) -> None:
    """Whoever sends after the session has ended signs in, finds the words in the case, and sends them."""
    conversation = await scene.person()
    await scene.asks_for_a_human(conversation, "housing_search")
    scene.live.signal(QUEUE)
    await caseworker.opens_the_case("Wohnung suchen")
    await caseworker.claims()
    await caseworker.page.fill("#text", DRAFT)
    scene.clock.passes(timedelta(hours=13))
    scene.live.signal(conversation)
    await expect(caseworker.page.get_by_text("Sie sind abgemeldet.")).to_be_visible()
    await caseworker.page.get_by_role("button", name="Senden").click()
    await caseworker.page.fill("#name", "Erste Beratung")
    await caseworker.page.fill("#password", PASSWORD)
    await caseworker.page.get_by_role("button", name="Anmelden").click()
    await expect(caseworker.page.locator("#text")).to_have_value(DRAFT)
    await expect(caseworker.page.locator('[data-connection="live"]')).to_be_visible()
    await caseworker.page.get_by_role("button", name="Senden").click()
    await expect(caseworker.transcript.get_by_text(DRAFT)).to_be_visible()
