"""bot/web/console/phrasebook.ts: a sentence is found and sent while a half-written answer stays where it is."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer
from playwright.async_api import expect

from bot.console import routes
from bot.live import QUEUE
from bot.settings import Settings
from bot.store.records import Author
from content.phrasebook import Filled, written
from tests.bot.console.browser import PASSWORD, invitation_path
from tests.bot.console.serving import console_application
from tests.bot.scene import Scene
from tests.browser.chromium import chromium
from tests.browser.people import Caseworker

pytestmark = pytest.mark.browser

DRAFT = "Halb geschrieben"
FILLED = Filled("appointment-confirmed", {"date": "2026-03-06", "time": "14:30", "place": "Theaterstraße 11"})


@pytest_asyncio.fixture
async def caseworker(scene: Scene) -> AsyncIterator[Caseworker]:
    """A caseworker with a case of an Arabic reader and half an answer."""
    server = TestServer(console_application(scene, routes.BUILT, Settings()))
    async with server, chromium() as opened:
        page = await (await opened.new_context(locale="de-DE")).new_page()
        caseworker = Caseworker(page)
        link = str(server.make_url(await invitation_path(scene)))
        await caseworker.signs_up(link, "Erste Beratung", PASSWORD)
        await scene.asks_for_a_human(await scene.person("ar"), "housing_search")
        scene.live.signal(QUEUE)
        await caseworker.opens_the_case("Wohnung suchen")
        await caseworker.claims()
        await page.fill("#text", DRAFT)
        yield caseworker
        await page.close()


async def test_a_sentence_is_sent_by_keyboard_and_the_draft_stays(
    scene: Scene, caseworker: Caseworker
) -> None:
    """Unfolded, looked for while typing, chosen, filled, looked at, sent: without leaving the page."""
    page = caseworker.page
    await page.get_by_text("Textbausteine").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Termine", exact=True)).to_be_visible()
    await page.get_by_label("Satz suchen, auf Deutsch").fill("termin ist")
    await expect(page.locator("[data-found] [role=status]")).to_have_text("Ein Satz")
    await expect(page.get_by_label("Satz suchen, auf Deutsch")).to_be_focused()
    await page.locator("[data-found] a").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="Ihr Termin ist am")).to_be_focused()
    await page.get_by_label("Datum").fill("2026-03-06")
    await page.get_by_label("Uhrzeit").fill("14:30")
    await page.get_by_label("Ort", exact=True).fill("Theaterstraße 11")
    await page.keyboard.press("Enter")
    await expect(page.locator("[data-preview]")).to_contain_text("6. März 2026")
    await page.get_by_label("Uhrzeit").fill("15:00")
    await expect(page.locator("[data-preview]")).to_have_count(0)
    await page.get_by_label("Uhrzeit").fill("14:30")
    await page.get_by_label("Ort", exact=True).press("Enter")
    await expect(page.locator("[data-preview]")).to_be_focused()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(caseworker.transcript.get_by_text("Ihr Termin ist am").first).to_be_visible()
    await expect(page.locator("[data-status]")).to_have_text("Gesendet.")
    await expect(page.get_by_label("Satz suchen, auf Deutsch")).to_be_focused()
    assert await page.input_value("#text") == DRAFT
    async with scene.database.reading() as connection:
        conversation = str((await connection.exec_driver_sql("select id from conversations")).scalar())
    said = [entry for entry in await scene.entries(conversation) if entry.author is Author.CASEWORKER]
    assert [entry.content["text"] for entry in said] == [written(scene.content, FILLED, "ar").text]


async def test_a_problem_takes_the_cursor_to_its_field(caseworker: Caseworker) -> None:
    """With what to do beside it; what was typed stays."""
    page = caseworker.page
    await page.get_by_text("Textbausteine").click()
    await page.locator('a[href*="sentence=costs"]').click()
    await page.get_by_label("Betrag in Euro").fill("viel")
    await page.get_by_role("button", name="Vorschau").click()
    await expect(page.get_by_text("Bitte schreiben Sie den Betrag wie 12,50.")).to_be_visible()
    await expect(page.get_by_label("Betrag in Euro")).to_be_focused()
    await expect(page.get_by_label("Betrag in Euro")).to_have_value("viel")
    await page.get_by_role("link", name="Anderen Satz wählen").click()
    await expect(page.get_by_role("heading", name="Termine", exact=True)).to_be_visible()
