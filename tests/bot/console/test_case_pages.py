"""bot/console/case_pages.py: what caseworkers read, and the steps they take."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta

from bot.case_state import CaseState
from bot.handoff.case import QUIET
from bot.message import Reply
from bot.route import Route, route_of
from bot.store import cases
from bot.store.records import Author, Case
from tests.bot.console.browser import Page
from tests.bot.console.conftest import Visit
from tests.bot.scene import Scene

ISOLATES = re.compile("[\u2068\u2069]")
REQUEST = "وين لاقي دكتور أسنان"


def _words(page: Page) -> str:
    """The page's text as a reader sees it."""
    return re.sub(r"\s+", " ", ISOLATES.sub("", re.sub(r"<[^>]+>", " ", page.html)))


async def _case(scene: Scene, text: str = REQUEST) -> tuple[str, Case]:
    conversation = await scene.person("ar")
    seq = await scene.writes(conversation, text)
    await scene.understood(conversation, seq, "ar", "doctor")
    return conversation, await scene.asks_for_a_human(conversation)


async def test_an_empty_queue_says_so(visit: Visit) -> None:
    """A calm page that needs no reloading."""
    assert "Im Moment wartet niemand." in _words(await (await visit("Erste Beratung")).opens("/console/"))


async def test_the_queue_shows_what_a_caseworker_decides_by(scene: Scene, visit: Visit) -> None:
    """Topic, language, how long, urgent or not, and who has it; the urgent first, then the oldest."""
    browser, colleague = await visit("Erste Beratung"), await scene.caseworker("Zweite Beratung")
    first = await scene.asks_for_a_human(await scene.person(), "doctor")
    scene.clock.passes(timedelta(minutes=30))
    second = await scene.asks_for_a_human(await scene.person(), None)
    urgent = await scene.asks_for_a_human(await scene.person(), "housing_search", urgent=True)
    scene.clock.passes(timedelta(minutes=12))
    await scene.relay.claim(second.id, colleague)
    page = await browser.opens("/console/")
    links = re.findall(r'href="/console/case/(\d+)"', page.html)
    assert [int(number) for number in links] == [urgent.id, first.id, second.id]
    words = _words(page)
    for expected in (
        "2 Personen warten",
        "Wohnung suchen dringend",
        "Українська Ukrainisch",
        "seit 42 Min.",
        "seit 12 Min.",
        "bei Zweite Beratung",
        "Ohne Thema",
    ):
        assert expected in words


async def test_a_case_shows_the_persons_words_and_the_bots_in_german(scene: Scene, visit: Visit) -> None:
    """Each with its own direction; with the language and the topic that were understood; cards on a line."""
    conversation, case = await _case(scene)
    service = next(service for service in scene.content.by_topic["doctor"] if service.phone)
    assert service.phone is not None
    await scene.bot_says(conversation, Reply("guide", {"topic": "doctor"}, services=(service.id,)), "ar")
    await scene.writes(conversation, press="topic:housing_search")
    page = await (await visit("Erste Beratung")).opens(f"/console/case/{case.id}")
    assert f'<p class="words" dir="auto" lang="ar">{REQUEST}</p>' in page.html
    words = _words(page)
    assert "Arabisch" in words
    assert f"erkannt als: {scene.content.topics['doctor'].title['de']}" in words
    assert "Taste: Wohnung suchen" in words
    assert service.name in words
    assert service.phone in words
    german = scene.content.topics["doctor"].guide["de"].split(".")[0]
    assert german in words


async def test_what_a_person_writes_is_text_and_never_markup(scene: Scene, visit: Visit) -> None:
    """No word of a stranger runs or breaks anything in a caseworker's browser."""
    attack = "<script>alert(1)</script><img src=x onerror=alert(1)>\" onclick='x"
    _, case = await _case(scene, attack)
    browser = await visit("Erste <b>Beratung</b>")
    page = await browser.opens(f"/console/case/{case.id}")
    assert "<script>alert" not in page.html
    assert "<img" not in page.html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.html
    assert "Erste &lt;b&gt;Beratung" in page.html


async def test_claim_answer_and_close(scene: Scene, visit: Visit) -> None:
    """The whole work of a caseworker: the answer is in the transcript, the bot has the conversation again."""
    conversation, case = await _case(scene)
    browser = await visit("Erste Beratung")
    page = await browser.opens(f"/console/case/{case.id}")
    assert '<textarea id="text"' not in page.html
    page = await browser.sends(f"/console/case/{case.id}/claim")
    assert page.path == f"/console/case/{case.id}"
    assert '<textarea id="text"' in page.html
    page = await browser.sends(f"/console/case/{case.id}/answer", text="مرحبا، أنا أقرأ")
    assert "مرحبا، أنا أقرأ" in page.html
    said = (await scene.entries(conversation))[-1]
    assert (said.author, said.content["text"]) == (Author.CASEWORKER, "مرحبا، أنا أقرأ")
    page = await browser.sends(f"/console/case/{case.id}/close")
    assert "beendet" in _words(page)
    async with scene.database.reading() as connection:
        now = await cases.current(connection, conversation)
    assert route_of(now.state if now else None) is Route.BOT
    assert (await scene.case(case.id)).state is CaseState.CLOSED
    assert (await scene.entries(conversation))[-1].content["phrase"] == "case-closed"


async def test_of_two_claims_at_once_one_wins_and_the_other_sees_who(scene: Scene, visit: Visit) -> None:
    """The slower one can still read along, but not answer."""
    _, case = await _case(scene)
    first, second = await visit("Erste Beratung"), await visit("Zweite Beratung")
    await first.opens(f"/console/case/{case.id}")
    await second.opens(f"/console/case/{case.id}")
    path = f"/console/case/{case.id}/claim"
    pages = sorted(await asyncio.gather(first.sends(path), second.sends(path)), key=lambda page: page.status)
    assert [page.status for page in pages] == [200, 409]
    winner = (await scene.case(case.id)).claimed_by_name
    assert f"{winner} hat diese Anfrage schon übernommen." in _words(pages[1])
    assert REQUEST in pages[1].html
    assert '<textarea id="text"' not in pages[1].html


async def test_a_case_can_be_given_back(scene: Scene, visit: Visit) -> None:
    """It waits again, and the caseworker is back at the queue."""
    _, case = await _case(scene)
    browser = await visit("Erste Beratung")
    await browser.opens(f"/console/case/{case.id}")
    await browser.sends(f"/console/case/{case.id}/claim")
    assert (await browser.sends(f"/console/case/{case.id}/give-back")).path == "/console/"
    assert (await scene.case(case.id)).state is CaseState.WAITING


async def test_an_answer_that_is_too_long_comes_back_whole(scene: Scene, visit: Visit) -> None:
    """Nobody has to write it again."""
    conversation, case = await _case(scene)
    browser = await visit("Erste Beratung")
    await browser.opens(f"/console/case/{case.id}")
    await browser.sends(f"/console/case/{case.id}/claim")
    before = len(await scene.entries(conversation))
    draft = "lang " * 1_000
    page = await browser.sends(f"/console/case/{case.id}/answer", text=draft)
    assert page.status == 422
    assert draft in page.html
    assert "Nichts wurde gesendet" in _words(page)
    assert len(await scene.entries(conversation)) == before


async def test_an_answer_to_somebody_who_deleted_everything_is_not_lost_to_its_writer(
    scene: Scene, visit: Visit
) -> None:
    """The page says what happened and shows the draft, and no word of the conversation."""
    conversation, case = await _case(scene)
    browser = await visit("Erste Beratung")
    await browser.opens(f"/console/case/{case.id}")
    await browser.sends(f"/console/case/{case.id}/claim")
    await scene.deletes(conversation)
    page = await browser.sends(f"/console/case/{case.id}/answer", text="Mein Entwurf")
    assert page.status == 409
    assert "Mein Entwurf" in page.html
    assert "Die Person hat das Gespräch gelöscht." in _words(page)
    assert REQUEST not in page.html


async def test_an_ended_case_is_read_by_who_had_it_and_only_until_its_end(scene: Scene, visit: Visit) -> None:
    """What the person says to the bot afterwards is nobody's to read, and colleagues see nothing at all."""
    conversation, case = await _case(scene)
    mine, colleague = await visit("Erste Beratung"), await visit("Zweite Beratung")
    await mine.opens(f"/console/case/{case.id}")
    await mine.sends(f"/console/case/{case.id}/claim")
    await mine.sends(f"/console/case/{case.id}/close")
    scene.clock.passes(timedelta(minutes=1))
    await scene.writes(conversation, "وهذا للروبوت فقط")
    for path in (
        f"/console/case/{case.id}",
        f"/console/case/{case.id}?whole=1",
        f"/console/case/{case.id}/entries?after=0",
    ):
        page = await mine.opens(path)
        assert REQUEST in page.html
        assert "وهذا للروبوت فقط" not in page.html
        assert REQUEST not in (await colleague.opens(path)).html


async def test_a_withdrawn_request_is_read_by_nobody(scene: Scene, visit: Visit) -> None:
    """With the request the person takes the consent back."""
    _, case = await _case(scene)
    async with scene.database.transaction() as connection:
        await cases.move(
            connection, case.id, expected=CaseState.WAITING, to=CaseState.WITHDRAWN, at=scene.clock()
        )
    page = await (await visit("Erste Beratung")).opens(f"/console/case/{case.id}")
    assert "zurückgenommen" in _words(page)
    assert REQUEST not in page.html


async def test_a_page_asks_for_what_came_after_its_newest_entry(scene: Scene, visit: Visit) -> None:
    """With some before, as language and topic are added later; without scripts' help the rest is not sent."""
    conversation, case = await _case(scene, "Wort 1")
    for number in range(2, 60):
        await scene.writes(conversation, f"Wort {number}")
    browser = await visit("Erste Beratung")
    page = await browser.opens(f"/console/case/{case.id}/entries?after=50")
    assert [int(seq) for seq in re.findall(r'data-seq="(\d+)"', page.html)] == list(range(31, 60))
    assert (await browser.opens(f"/console/case/{case.id}/entries?after=x")).status == 400


async def test_a_long_transcript_begins_late_and_is_whole_on_demand(scene: Scene, visit: Visit) -> None:
    """The first page stays light."""
    conversation, case = await _case(scene, "Wort 1")
    for number in range(2, 222):
        await scene.writes(conversation, f"Wort {number}")
    browser = await visit("Erste Beratung")
    page = await browser.opens(f"/console/case/{case.id}")
    assert page.html.count("data-seq=") == 200
    assert "?whole=1" in page.html
    whole = await browser.opens(f"/console/case/{case.id}?whole=1")
    assert whole.html.count("data-seq=") == 221
    assert "?whole=1" not in whole.html


async def test_a_case_that_does_not_exist_is_missing(visit: Visit) -> None:
    """Whatever stands in the address: a page, no failure."""
    browser = await visit("Erste Beratung")
    for path in ("case/404", "case/0", "case/999999999", "case/9999999999999", "case/x", "nothing"):
        page = await browser.opens(f"/console/{path}")
        assert page.status == 404
        assert "Diese Seite gibt es nicht" in page.html
    assert (await browser.sends("/console/case/404/claim")).status == 404


async def test_an_english_browser_gets_english_pages(scene: Scene, visit: Visit) -> None:
    """The bot's turns stay German there, too."""
    _, case = await _case(scene)
    browser = await visit("Erste Beratung", language="en-GB,de;q=0.5")
    page = await browser.opens(f"/console/case/{case.id}")
    assert '<html lang="en">' in page.html
    assert "Take over" in page.html


async def test_when_a_claimed_request_is_withdrawn_its_claimer_sees_it_and_keeps_the_draft(
    scene: Scene, visit: Visit
) -> None:
    """The page says what happened and shows the unsent words; of the person there is nothing left to read."""
    conversation, case = await _case(scene)
    browser = await visit("Erste Beratung")
    await browser.opens(f"/console/case/{case.id}")
    await browser.sends(f"/console/case/{case.id}/claim")
    await scene.withdraws(conversation)
    part = await browser.opens(f"/console/case/{case.id}/entries?after=0")
    answered = await browser.sends(f"/console/case/{case.id}/answer", text="Mein Entwurf")
    assert (part.status, answered.status) == (200, 409)
    assert "Mein Entwurf" in answered.html
    for page in (part, answered):
        assert "Die Person hat die Anfrage zurückgenommen." in _words(page)
        assert 'data-mode="withdrawn"' in page.html
        assert REQUEST not in page.html
        assert 'data-part="entries"' not in page.html
    assert "Mein Entwurf" not in str(await scene.entries(conversation))


async def test_of_a_case_that_may_not_be_read_there_are_number_and_state_only(
    scene: Scene, visit: Visit
) -> None:
    """After deletion, withdrawal and a colleague's closing: no topic, no urgency, no language, no time."""
    _, browser = await scene.caseworker("Zweite Beratung"), await visit("Erste Beratung")
    ended = []
    for end in ("deletes", "withdraws", "closes"):
        conversation = await scene.person("ar")
        case = await scene.asks_for_a_human(conversation, "housing_search", urgent=True)
        if end == "closes":
            colleague = await scene.caseworker("Dritte Beratung")
            await scene.relay.claim(case.id, colleague)
            await scene.relay.close(case.id, colleague)
        else:
            await getattr(scene, end)(conversation)
        ended.append(case)
    for case, state in zip(ended, ("gelöscht", "zurückgenommen", "beendet"), strict=True):
        for path in (f"/console/case/{case.id}", f"/console/case/{case.id}/entries?after=0"):
            words = _words(await browser.opens(path))
            assert f"Anfrage {case.id}" in words
            assert state in words
            for told in (
                "Wohnung suchen",
                "dringend",
                "Arabisch",
                "eröffnet",
                "Ohne Thema",
                "Dritte Beratung",
            ):
                assert told not in words


async def test_what_can_be_read_of_an_ended_case_does_not_depend_on_clocks(
    scene: Scene, visit: Visit
) -> None:
    """Also where the clock was set back in between, or stands still: the order of what was said decides."""
    conversation, case = await _case(scene)
    browser = await visit("Erste Beratung")
    await browser.opens(f"/console/case/{case.id}")
    await browser.sends(f"/console/case/{case.id}/claim")
    await scene.writes(conversation, "Noch davor")
    scene.clock.passes(-timedelta(hours=1))
    await browser.sends(f"/console/case/{case.id}/close")
    await scene.writes(conversation, "Danach zur selben Zeit")
    page = await browser.opens(f"/console/case/{case.id}?whole=1")
    assert REQUEST in page.html
    assert "Noch davor" in page.html
    assert "Danach zur selben Zeit" not in page.html


async def test_a_colleagues_quiet_case_can_be_given_back(scene: Scene, visit: Visit) -> None:
    """After a quarter of an hour the button is there, and says whose case it is."""
    _, case = await _case(scene)
    await scene.relay.claim(case.id, await scene.caseworker("Zweite Beratung"))
    browser = await visit("Erste Beratung")
    path = f"/console/case/{case.id}"
    assert "/give-back" not in (await browser.opens(path)).html
    early = await browser.sends(f"{path}/give-back")
    assert early.status == 409
    assert "Das kann nur Zweite Beratung" in _words(early)
    scene.clock.passes(QUIET)
    page = await browser.opens(f"{path}/entries?after=0")
    assert f"{path}/give-back" in page.html
    assert f"{path}/close" not in page.html
    assert "Zweite Beratung hat diese Anfrage." in _words(page)
    assert (await browser.sends(f"{path}/give-back")).path == "/console/"
    assert (await scene.case(case.id)).state is CaseState.WAITING


async def test_an_answer_that_is_sent_twice_arrives_once(scene: Scene, visit: Visit) -> None:
    """Each page has a form id of its own; a repeat of the same form leads to the case, as if it had been new."""
    conversation, case = await _case(scene)
    browser = await visit("Erste Beratung")
    path = f"/console/case/{case.id}"
    await browser.opens(path)
    page = await browser.sends(f"{path}/claim")
    for _ in range(2):
        found = re.search(r'name="answer_id" value="([^"]+)"', page.html)
        assert found is not None
        pages = [await browser.sends(f"{path}/answer", text="Hallo", answer_id=found[1]) for _ in range(2)]
        assert [(page.status, page.path) for page in pages] == [(200, path)] * 2
        page = pages[-1]
    written = [entry for entry in await scene.entries(conversation) if entry.author is Author.CASEWORKER]
    assert [entry.content["text"] for entry in written] == ["Hallo", "Hallo"]


async def test_reading_a_case_is_in_the_audit_once(scene: Scene, visit: Visit) -> None:
    """By whom and which, however often the page asks again; of what may not be read nothing was read."""
    _, case = await _case(scene)
    hidden, withdrawn = await scene.asks_for_a_human(await scene.person()), await scene.person()
    gone = await scene.asks_for_a_human(withdrawn)
    await scene.withdraws(withdrawn)
    browser, colleague = await visit("Erste Beratung"), await visit("Zweite Beratung")
    for path in (f"case/{case.id}", f"case/{case.id}/entries?after=0", f"case/{gone.id}", ""):
        await browser.opens(f"/console/{path}")
    await colleague.opens(f"/console/case/{case.id}")
    read = [(account, number) for account, action, number in await scene.audited() if action == "case.read"]
    assert read == [(1, case.id), (2, case.id)]
    assert hidden.id not in dict(read).values()
