"""Keeps an answer that is sent after the session has ended: the sign-in carries it along and gives it back."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.console import csrf
from bot.console.sessions import SignInFirst
from bot.console.showing import show

ANSWER = "answer"
"""The name of the route that answers are sent to."""

TEXT = "draft"
FORM_ID = "answer_id"
"""Names of the hidden fields in the form of the sign-in; an answer's own form has the second one, too."""

LONGEST_FORM_ID = 64


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer that was not sent. `form_id` is its form's random id, "" where it had none."""

    text: str
    form_id: str


async def form_id_of(request: web.Request) -> str | None:
    """The random id of the form that an answer was written in, if it has one."""
    given = (await request.post()).get(FORM_ID)
    return given[:LONGEST_FORM_ID] if isinstance(given, str) and given else None


async def carried(request: web.Request) -> Draft | None:
    """The draft that a form of the sign-in carries, if it does."""
    text = (await request.post()).get(TEXT)
    if not isinstance(text, str) or not text.strip():
        return None
    return Draft(text, await form_id_of(request) or "")


@web.middleware
async def keep_drafts(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Show the sign-in with the draft where an answer comes without a session."""
    try:
        return await handler(request)
    except SignInFirst:
        if request.match_info.route.name != ANSWER or not _comes_from_us(request):
            raise
        text = (await request.post()).get("text")
        if not isinstance(text, str) or not text.strip():
            raise
    csrf.prepare(request)
    draft = Draft(text, await form_id_of(request) or "")
    values = {"problem": "sign-in-for-draft", "name": "", "draft": draft, "case": request.match_info["case"]}
    return show(request, "sign-in.html", values, 401)


def _comes_from_us(request: web.Request) -> bool:
    """Whether the browser does not say that another site has sent the form: no stranger puts words in here.

    The form's own token cannot tell, as it ended with the session. Old browsers do not say it; what they
    bring is shown as text and sent by nobody but the caseworker.
    """
    return request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"
