"""The queue and the cases: what caseworkers read, and the steps they take."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import NoReturn

from aiohttp import web

from bot.console.case_view import Mode
from bot.console.drafts import Draft, form_id_of
from bot.console.keys import CONSOLE, SIGNED_IN
from bot.console.reading import OpenedCase, Reading
from bot.console.showing import show, texts_for
from bot.console.transcript_view import last_language
from bot.handoff.case import Reason, Refusal
from bot.handoff.relay import LONGEST_ANSWER
from bot.keys import DATABASE, RELAY
from bot.store.records import Case

_STATUS: Mapping[Reason, int] = {Reason.UNKNOWN: 404, Reason.EMPTY: 422, Reason.TOO_LONG: 422}
"""Every other reason is a conflict with what happened meanwhile: 409."""


def reading_for(request: web.Request) -> Reading:
    """The store as whoever sends this request may see it."""
    app = request.app
    return Reading(app[DATABASE], texts_for(request), request[SIGNED_IN], app[CONSOLE].clock)


async def queue(request: web.Request) -> web.Response:
    """All open cases."""
    return show(request, "queue.html", {"queue": await reading_for(request).queue()})


async def queue_fragment(request: web.Request) -> web.Response:
    """The part of the queue's page that changes."""
    return show(request, "queue-part.html", {"queue": await reading_for(request).queue()})


async def case(request: web.Request) -> web.Response:
    """A case with its transcript and what can be done with it."""
    reading = reading_for(request)
    number = _number(request)
    opened = await (reading.whole(number) if "whole" in request.query else reading.newest(number))
    return _case_page(request, _found(opened))


async def entries_fragment(request: web.Request) -> web.Response:
    """The parts of a case's page that change: head, newer entries, and what can be done."""
    after = request.query.get("after", "")
    if not (after.isascii() and after.isdigit() and len(after) < 10):
        raise web.HTTPBadRequest
    opened = _found(await reading_for(request).after(_number(request), int(after)))
    return show(request, "case-parts.html", _values(opened))


async def claim(request: web.Request) -> web.Response:
    """Take a case over."""
    outcome = await request.app[RELAY].claim(_number(request), request[SIGNED_IN].account)
    return await after_step(request, outcome)


async def answer(request: web.Request) -> web.Response:
    """Write to the person. A refused answer comes back, so that nobody has to write it again."""
    text = str((await request.post()).get("text", ""))
    form_id = await form_id_of(request)
    outcome = await request.app[RELAY].answer(_number(request), request[SIGNED_IN].account, text, form_id)
    return await after_step(request, outcome, Draft(text, form_id or ""))


async def close(request: web.Request) -> web.Response:
    """End a case."""
    outcome = await request.app[RELAY].close(_number(request), request[SIGNED_IN].account)
    return await after_step(request, outcome)


async def give_back(request: web.Request) -> web.Response:
    """Put a case back into the queue, and go there; also a colleague's who does not come back."""
    outcome = await request.app[RELAY].give_back(_number(request), request[SIGNED_IN].account)
    if isinstance(outcome, Case):
        raise web.HTTPSeeOther(request.app.router["queue"].url_for())
    return await after_step(request, outcome)


async def case_page(request: web.Request, number: int, draft: Draft) -> web.Response:
    """A case with a draft that was written before signing in; 404 where there is no such case."""
    opened = _found(await reading_for(request).newest(number))
    return _case_page(request, opened, draft=draft)


async def after_step(
    request: web.Request, outcome: Case | Refusal, draft: Draft | None = None
) -> web.Response:
    """Back to the case, or the case with the reason why the step was not taken."""
    if isinstance(outcome, Case):
        # After the redirect a reload of the page repeats nothing.
        raise web.HTTPSeeOther(request.app.router["case"].url_for(case=str(outcome.id)))
    if outcome.reason is Reason.UNKNOWN:
        _missing()
    opened = _found(await reading_for(request).newest(_number(request)))
    texts = texts_for(request)
    refused = texts(f"refused-{outcome.reason.value}", name=outcome.claimed_by or "", most=LONGEST_ANSWER)
    return _case_page(request, opened, refused, draft, _STATUS.get(outcome.reason, 409))


def _case_page(
    request: web.Request,
    opened: OpenedCase,
    refused: str | None = None,
    draft: Draft | None = None,
    status: int = 200,
) -> web.Response:
    return show(request, "case.html", {**_values(opened, draft), "refused": refused}, status)


def _values(opened: OpenedCase, draft: Draft | None = None) -> dict[str, object]:
    return {
        "case": opened.case,
        "entries": opened.entries,
        "begins_earlier": opened.begins_earlier,
        "language": last_language(opened.entries),
        "longest": LONGEST_ANSWER,
        "refused": None,
        "draft": draft.text if draft else "",
        # What is sent twice from one form is one answer.
        "answer_id": (draft.form_id if draft else "") or secrets.token_urlsafe(),
        "Mode": Mode,
    }


def _found(opened: OpenedCase | None) -> OpenedCase:
    if opened is None:
        _missing()
    return opened


def _number(request: web.Request) -> int:
    return int(request.match_info["case"])


def _missing() -> NoReturn:
    raise web.HTTPNotFound
