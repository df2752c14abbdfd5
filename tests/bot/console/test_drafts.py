"""bot/console/drafts.py: an answer that is sent after the session has ended is not lost."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.console.csrf import FIELD
from bot.store.records import Author
from tests.bot.console.browser import PASSWORD, Browser
from tests.bot.console.conftest import Visit
from tests.bot.scene import Scene

DRAFT = 'Mein </textarea><script>alert(1)</script> "Entwurf"'
SHOWN = "Mein &lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; &#34;Entwurf&#34;"


async def _claimed_and_signed_out(scene: Scene, visit: Visit) -> tuple[Browser, str, str]:
    """A browser whose session ran out while an answer was written, the case's path, its conversation."""
    conversation = await scene.person()
    await scene.writes(conversation, "Шукаю квартиру")
    case = await scene.asks_for_a_human(conversation)
    browser = await visit("Erste Beratung")
    path = f"/console/case/{case.id}"
    await browser.opens(path)
    await browser.sends(f"{path}/claim")
    scene.clock.passes(timedelta(hours=13))
    return browser, path, conversation


async def _answers(scene: Scene, conversation: str) -> list[str]:
    entries = await scene.entries(conversation)
    return [entry.content["text"] for entry in entries if entry.author is Author.CASEWORKER]


async def test_an_answer_without_a_session_comes_back_after_signing_in(scene: Scene, visit: Visit) -> None:
    """Escaped on the sign-in page, over a wrong password too, then in the case, unsent; sending it works."""
    browser, path, conversation = await _claimed_and_signed_out(scene, visit)
    page = await browser.sends(f"{path}/answer", text=DRAFT, answer_id="form 1")
    assert page.status == 401
    assert "Ihr Text wurde nicht gesendet" in page.html
    assert "Шукаю квартиру" not in page.html
    where = re.search(r'method="post" action="([^"]+)"', page.html)
    assert where is not None
    fields = {"name": "Erste Beratung", "draft": DRAFT, "answer_id": "form 1"}
    wrong = await browser.sends(where[1], password="falsch und lang", **fields)
    assert wrong.status == 401
    assert SHOWN in page.html
    assert SHOWN in wrong.html
    back = await browser.sends(where[1], password=PASSWORD, **fields)
    assert back.status == 200
    assert SHOWN in back.html
    assert '<textarea id="text"' in back.html
    assert 'name="answer_id" value="form 1"' in back.html
    assert all("<script>alert" not in each.html for each in (page, wrong, back))
    assert await _answers(scene, conversation) == []
    sent = await browser.sends(f"{path}/answer", text=DRAFT, answer_id="form 1")
    assert (sent.status, sent.path) == (200, path)
    assert await _answers(scene, conversation) == [DRAFT]


async def test_a_draft_comes_back_where_the_request_was_withdrawn_meanwhile(
    scene: Scene, visit: Visit
) -> None:
    """To be copied; of the person there is nothing to read."""
    browser, path, conversation = await _claimed_and_signed_out(scene, visit)
    await browser.sends(f"{path}/answer", text="Mein Entwurf")
    await scene.withdraws(conversation)
    number = path.rpartition("/")[2]
    back = await browser.sends(
        f"/console/sign-in?case={number}", name="Erste Beratung", password=PASSWORD, draft="Mein Entwurf"
    )
    assert "Mein Entwurf" in back.html
    assert "zurückgenommen" in back.html
    assert "Шукаю квартиру" not in back.html


async def test_a_stranger_puts_no_words_into_anybodys_answer(scene: Scene, visit: Visit) -> None:
    """A form of another site leads to the plain sign-in; so does every other step without a session."""
    browser, path, conversation = await _claimed_and_signed_out(scene, visit)
    headers = {"Sec-Fetch-Site": "cross-site", "Accept-Language": "de"}
    async with browser.client.post(f"{path}/answer", data={"text": DRAFT}, headers=headers) as response:
        assert response.url.path == "/console/sign-in"
        assert "Entwurf" not in await response.text()
    for step, fields in (("close", {"text": DRAFT}), ("answer", {}), ("answer", {"text": "  "})):
        page = await browser.sends(f"{path}/{step}", **fields)
        assert page.path == "/console/sign-in"
        assert "Entwurf" not in page.html
    assert await _answers(scene, conversation) == []


async def test_a_draft_signs_nobody_in_by_itself(scene: Scene, visit: Visit) -> None:
    """The sign-in that carries one needs its form's token like any other."""
    browser, path, _ = await _claimed_and_signed_out(scene, visit)
    await browser.sends(f"{path}/answer", text="Mein Entwurf")
    forged = {FIELD: "x", "name": "Erste Beratung", "password": PASSWORD, "draft": "Mein Entwurf"}
    async with browser.client.post("/console/sign-in?case=1", data=forged) as response:
        assert response.status == 403
