"""Caseworkers see how the content is: refused files at once, and what no human has reviewed."""

from __future__ import annotations

from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer

from bot.content_source import FixedContent
from bot.settings import Settings
from content.finding import error
from content.launch import launch_gaps
from tests.bot.console.browser import Browser
from tests.bot.console.conftest import Visit
from tests.bot.console.serving import console_application
from tests.bot.scene import Scene


async def test_every_page_says_what_is_left_to_review(visit: Visit, scene: Scene) -> None:
    """Until named humans have read the texts, nobody forgets that they have not."""
    browser = await visit("Erste Beratung")
    missing = launch_gaps(scene.content).missing
    page = await browser.opens("/console/")
    assert str(missing) in page.html.replace(".", "")
    assert "/console/content" in page.html


async def test_strangers_are_told_nothing_of_it(visit: Visit) -> None:
    """Nobody sees it before signing in."""
    browser = await visit()
    assert "notices" not in (await browser.opens("/console/sign-in")).html


async def test_the_page_counts_by_stage_and_language(visit: Visit) -> None:
    """Urgent texts come first."""
    browser = await visit("Erste Beratung", language="en")
    text = (await browser.opens("/console/content")).html
    stages = ("Urgent texts", "What the bot says", "Titles and guides", "Facts of services",
              "Texts of services and events")  # fmt: skip
    assert sorted(stages, key=text.index) == list(stages)
    assert "Українська" in text


async def test_each_row_is_named_by_what_it_counts(visit: Visit) -> None:
    """Who hears the table read aloud is told the row's name with each number."""
    browser = await visit("Erste Beratung", language="en")
    assert '<th scope="row">Urgent texts</th>' in (await browser.opens("/console/content")).html


@pytest.mark.parametrize(("language", "editors"), [("de", "Inhaltsredaktion"), ("en", "content editors")])
async def test_caseworkers_are_sent_to_people_and_not_to_files(
    visit: Visit, language: str, editors: str
) -> None:
    """They have no repository; the content editors record what was reviewed."""
    browser = await visit("Erste Beratung", language=language)
    text = (await browser.opens("/console/content")).html
    assert editors in text
    assert "docs/" not in text


FINDING = error("topics/doctor.yml", 3, "The YAML <b>cannot</b> be read.", "Correct this line.")


async def shown(scene: Scene, tmp_path: Path, content: FixedContent, language: str = "en") -> tuple[str, str]:
    """The front page and the page on the content."""
    server = TestServer(console_application(scene, tmp_path, Settings(), content))
    async with server:
        browser = Browser(server, language)
        await browser.gets_an_account(scene, "Erste Beratung")
        front, page = await browser.opens("/console/"), await browser.opens("/console/content")
        await browser.close()
    return front.html, page.html


async def test_refused_files_are_shown_with_what_to_do(scene: Scene, tmp_path: Path) -> None:
    """The finding of the command line, on the screen of those who notice first."""
    front, page = await shown(scene, tmp_path, FixedContent(scene.content, (FINDING,)))
    assert "People see the last good content" in front
    assert "topics/doctor.yml:3" in page
    assert "&lt;b&gt;cannot&lt;/b&gt;" in page
    assert "No change is used until these errors are fixed" in page


@pytest.mark.parametrize(
    ("language", "told", "hint"),
    [
        ("en", "used all the same", "in the content that people see now"),
        ("de", "trotzdem benutzt", "in den Inhalten, die die Menschen gerade sehen"),
    ],
)
async def test_files_that_are_used_in_spite_of_errors_are_not_called_unused(
    scene: Scene, tmp_path: Path, language: str, told: str, hint: str
) -> None:
    """On a first start there is no good content: caseworkers must know that people may read wrong facts."""
    content = FixedContent(scene.content, (FINDING,), in_spite=True)
    front, page = await shown(scene, tmp_path, content, language)
    assert told in front
    assert hint in page
    assert "last good content" not in front
    assert "letzten guten Stand" not in front


async def test_the_notices_lead_to_different_places_in_different_words(scene: Scene, tmp_path: Path) -> None:
    """Who hears the links alone knows which is which."""
    front, page = await shown(scene, tmp_path, FixedContent(scene.content, (FINDING,)))
    assert '/console/content#errors">See the errors</a>' in front
    assert '/console/content#left">See what is left to review</a>' in front
    assert 'id="errors"' in page
    assert 'id="left"' in page


async def test_files_in_order_raise_no_alarm(scene: Scene, tmp_path: Path) -> None:
    """The third case: what lies there is what people see."""
    front, page = await shown(scene, tmp_path, FixedContent(scene.content))
    assert 'class="alarm"' not in front
    assert 'id="errors"' not in page
