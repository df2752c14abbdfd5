"""bot/console/phrasebook_pages.py: a sentence is chosen in German and read in the person's language."""

from __future__ import annotations

import html
import re
from itertools import pairwise

from bot.channels.web_chat_views import entry_view
from bot.store.records import Author, Case
from content.phrasebook import Filled, written
from tests.bot.console.browser import Browser, Page
from tests.bot.console.conftest import Visit
from tests.bot.scene import Scene

FILLED = Filled(
    "appointment-offered", {"date": "2026-03-06", "time": "14:30", "place": "Theaterstraße 11, 01067 Dresden"}
)
FIELDS = {f"field-{name}": str(value) for name, value in FILLED.values.items()}


def _text(scene: Scene, locale: str, filled: Filled = FILLED) -> str:
    return written(scene.content, filled, locale).text


def _plain(page: Page) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", page.html)))


def _hidden(page: Page, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page.html)
    assert found is not None
    return found[1]


async def _claimed(scene: Scene, visit: Visit, locale: str = "ar") -> tuple[str, Case, Browser, str]:
    conversation = await scene.person(locale)
    case = await scene.asks_for_a_human(conversation)
    browser = await visit("Erste Beratung")
    await browser.opens(f"/console/case/{case.id}")
    page = await browser.sends(f"/console/case/{case.id}/claim")
    assert f'data-phrasebook="/console/case/{case.id}/phrasebook"' in page.html
    return conversation, case, browser, f"/console/case/{case.id}/phrasebook"


async def test_a_sentence_is_found_filled_looked_at_and_sent(scene: Scene, visit: Visit) -> None:
    """Without a script: the caseworker reads German, the person their own language, and both are kept."""
    conversation, case, browser, path = await _claimed(scene, visit)
    page = await browser.opens(f"{path}?words=termin+anbiet")
    assert "Ich kann Ihnen einen Termin anbieten" in page.html
    page = await browser.opens(f"{path}?sentence={FILLED.sentence}&words=termin")
    assert '<input id="field-date" name="field-date" type="date" value="" required' in page.html
    assert 'min="2026-03-02"' in page.html
    assert '<input id="field-time" name="field-time" type="time"' in page.html
    assert 'value="send"' not in page.html
    sent = {"sentence": FILLED.sentence, "answer_id": _hidden(page, "answer_id"), **FIELDS}
    page = await browser.sends(path, step="preview", **sent)
    assert _text(scene, "de") in html.unescape(page.html)
    assert _text(scene, "ar") in html.unescape(page.html)
    assert _hidden(page, "answer_id") == sent["answer_id"]
    page = await browser.sends(path, step="send", seen=_hidden(page, "seen"), **sent)
    assert page.path == f"/console/case/{case.id}"
    assert _text(scene, "de") in html.unescape(page.html)
    assert "gesendet auf:" in _plain(page)
    entry = (await scene.entries(conversation))[-1]
    assert entry.author is Author.CASEWORKER
    assert entry.content["text"] == _text(scene, "ar")
    assert entry.content["chosen"]["phrase"] == "phrasebook-appointment-offered"
    assert entry.content["chosen"]["data"] == FILLED.values
    shown = entry_view(entry, scene.content, "ar")
    assert shown["text"] == _text(scene, "ar")
    assert shown["locale"] == written(scene.content, FILLED, "ar").locales[0]
    assert shown["direction"] == scene.content.languages[shown["locale"]].direction.value


async def test_a_sentence_without_fields_is_one_click_away(scene: Scene, visit: Visit) -> None:
    """It is looked at at once. What goes out twice from one form is one answer."""
    conversation, _, browser, path = await _claimed(scene, visit)
    page = await browser.opens(f"{path}?sentence=thanks")
    assert _text(scene, "ar", Filled("thanks", {})) in page.html
    sent = {"sentence": "thanks", "answer_id": _hidden(page, "answer_id"), "seen": _hidden(page, "seen")}
    await browser.sends(path, step="send", **sent)
    await browser.sends(path, step="send", **sent)
    entries = [entry for entry in await scene.entries(conversation) if entry.author is Author.CASEWORKER]
    assert len(entries) == 1
    assert entries[0].content["chosen"]["data"] == {}


async def test_what_does_not_fit_stands_beside_its_field(scene: Scene, visit: Visit) -> None:
    """What was typed stays, and nothing is sent."""
    conversation, _, browser, path = await _claimed(scene, visit)
    fields = {**FIELDS, "field-date": "2026-03-01", "field-place": "<b>Haus</b>"}
    page = await browser.sends(path, step="send", sentence=FILLED.sentence, **fields)
    assert page.status == 422
    assert 'aria-invalid="true" aria-describedby="field-date-problem"' in page.html
    assert "Dieser Tag ist vorbei." in page.html
    assert 'value="14:30"' in page.html
    assert "&lt;b&gt;Haus" in page.html
    assert "<b>Haus" not in page.html
    assert (await scene.entries(conversation))[-1].author is Author.BOT


async def test_only_what_was_looked_at_is_sent(scene: Scene, visit: Visit) -> None:
    """Whoever changes a field afterwards sees the sentence again first."""
    conversation, _, browser, path = await _claimed(scene, visit)
    sent = {"sentence": FILLED.sentence, **FIELDS}
    page = await browser.sends(path, step="preview", **sent)
    changed = {**sent, "field-time": "16:00"}
    page = await browser.sends(path, step="send", seen=_hidden(page, "seen"), **changed)
    assert page.status == 409
    assert "Die Vorschau hat sich geändert." in page.html
    assert "16:00" in page.html
    assert (await scene.entries(conversation))[-1].author is Author.BOT


async def test_papers_are_ticked_and_written(scene: Scene, visit: Visit) -> None:
    """Known ones read in the person's language, others as they are written; both stay in the form."""
    _, _, browser, path = await _claimed(scene, visit)
    page = await browser.opens(f"{path}?sentence=bring-papers")
    assert '<input type="checkbox" name="field-papers" value="dresden_pass">' in page.html
    page = await browser.sends(
        path, step="preview", sentence="bring-papers", **{"field-papers": "dresden_pass"}
    )
    assert 'value="dresden_pass" checked>' in page.html
    both = _text(scene, "ar", Filled("bring-papers", {"papers": ["dresden_pass"]}))
    assert both in html.unescape(page.html)
    page = await browser.sends(
        path, step="preview", sentence="bring-papers", **{"field-papers": "Mietvertrag"}
    )
    assert 'name="field-papers" value="Mietvertrag"' in page.html
    page = await browser.sends(path, step="preview", sentence="bring-papers")
    assert 'aria-describedby="field-papers-problem"' in page.html


async def test_nobody_else_sends_in_a_case(scene: Scene, visit: Visit) -> None:
    """Colleagues are led back to the case; a form without its token is refused."""
    conversation, case, browser, path = await _claimed(scene, visit)
    colleague = await visit("Zweite Beratung")
    assert (await colleague.opens(path)).path == f"/console/case/{case.id}"
    page = await colleague.sends(path, sentence="thanks", step="send")
    assert "Erste Beratung hat diese Anfrage" in _plain(page).replace("\u2068", "").replace("\u2069", "")
    assert (await browser.sends(path, form_token="x", sentence="thanks", step="send")).status == 403
    assert (await browser.sends(path, sentence="gone", step="send")).status == 404
    assert (await browser.opens("/console/case/999/phrasebook")).status == 404
    stranger = await visit()
    assert (await stranger.opens(path)).path == "/console/sign-in"
    assert (await scene.entries(conversation))[-1].author is Author.BOT


async def test_headings_and_states_are_those_that_a_screen_reader_knows(scene: Scene, visit: Visit) -> None:
    """No heading leaves a level out, and only fields that can be filled are said to be wrong."""
    _, _, browser, path = await _claimed(scene, visit)
    pages = [await browser.opens(path), await browser.opens(f"{path}?sentence=bring-papers")]
    pages.append(await browser.sends(path, step="preview", sentence="bring-papers"))
    assert pages[-1].status == 422
    for page in pages:
        levels = [int(level) for level in re.findall(r"<h([1-6])", page.html)]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
    wrong = re.findall(r"<(\w+)[^>]* aria-invalid", pages[-1].html)
    assert wrong == ["input"]
    assert 'aria-describedby="field-papers-hint field-papers-problem"' in pages[-1].html
    assert '<fieldset aria-describedby="field-papers-problem">' in pages[-1].html
