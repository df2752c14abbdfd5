"""The phrasebook beside the answer: find a sentence in German, fill it, look at it, send it in the person's language."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from aiohttp import web

from bot.console.case_pages import after_step, case_page, reading_for
from bot.console.drafts import Draft, form_id_of
from bot.console.keys import CONSOLE, SIGNED_IN
from bot.console.picking import Preview, field_views, line_of, listing, preview
from bot.console.showing import show, texts_for
from bot.keys import CONTENT, RELAY
from content.hours import BERLIN
from content.phrasebook import FieldError, Filled, NotFilled, fill, sentence_of
from content.sentence import FieldKind, Sentence
from content.sentence_values import Plain

SENTENCE, WORDS, SEEN, STEP, SEND = "sentence", "words", "seen", "step", "send"
"""Names of the form's own fields; the last is the value of STEP that sends."""

FIELD = "field-"
"""How the names of a sentence's fields begin in the form."""

LONGEST_SEARCH = 100


@dataclass(frozen=True, slots=True)
class Filling:
    """The form of one sentence as it came. `form_id` is its random id, None where it is new."""

    sentence: Sentence
    words: str
    given: Mapping[str, Plain] = field(default_factory=dict)
    form_id: str | None = None


async def choose(request: web.Request) -> web.Response:
    """The sentences, or those with the words that are looked for; the form of one that was chosen."""
    locale = await reading_for(request).person_reads(_number(request))
    if locale is None:  # this caseworker may not answer the case now
        raise web.HTTPSeeOther(request.app.router["case"].url_for(case=str(_number(request))))
    content, texts = request.app[CONTENT].current, texts_for(request)
    words = request.query.get(WORDS, "")[:LONGEST_SEARCH]
    sentence = sentence_of(content, request.query.get(SENTENCE, ""))
    if sentence is None:
        return _page(request, {"listing": listing(content, texts, words)})
    # A sentence without fields can be looked at without another click.
    shown = None if sentence.fields else preview(content, texts, Filled(sentence.id, {}), locale)
    return _form(request, Filling(sentence, words), shown)


async def send(request: web.Request) -> web.Response:
    """Look at the filled sentence, or send it. Only what was looked at is sent; anything else is shown first."""
    locale = await reading_for(request).person_reads(_number(request))
    if locale is None:
        # Without a redirect, which would look as if the sentence had been sent.
        return await case_page(request, _number(request), Draft("", ""))
    content, texts = request.app[CONTENT].current, texts_for(request)
    posted = await request.post()
    sentence = sentence_of(content, str(posted.get(SENTENCE, "")))
    if sentence is None:  # content has changed meanwhile
        raise web.HTTPNotFound
    given = {name: _given(posted.getall(FIELD + name, []), kind) for name, kind in sentence.fields.items()}
    words = str(posted.get(WORDS, ""))[:LONGEST_SEARCH]
    filling = Filling(sentence, words, given, await form_id_of(request))
    try:
        filled = fill(content, sentence, given, _today(request))
    except NotFilled as problem:
        return _form(request, filling, errors=problem.errors, status=422)
    shown = preview(content, texts, filled, locale)
    if posted.get(STEP) != SEND:
        return _form(request, filling, shown)
    if posted.get(SEEN) != shown.mark:
        return _form(request, filling, shown, changed=True, status=409)
    relay, account = request.app[RELAY], request[SIGNED_IN].account
    outcome = await relay.answer(_number(request), account, shown.text, filling.form_id, shown.kept)
    return await after_step(request, outcome)


def _given(values: Sequence[object], kind: FieldKind) -> Plain:
    """A field of the form: papers are ticked and written, everything else comes once."""
    texts = [value for value in values if isinstance(value, str)]
    return texts if kind is FieldKind.PAPERS else next(iter(texts), "")


def _form(
    request: web.Request,
    filling: Filling,
    shown: Preview | None = None,
    *,
    errors: tuple[FieldError, ...] = (),
    changed: bool = False,
    status: int = 200,
) -> web.Response:
    content, texts, sentence = request.app[CONTENT].current, texts_for(request), filling.sentence
    values = {
        "sentence": line_of(content, sentence),
        "words": filling.words,
        "fields": field_views(content, texts, sentence, filling.given, errors, _today(request)),
        "preview": shown,
        "changed": changed,
        # What is sent twice from one form is one answer.
        "answer_id": filling.form_id or secrets.token_urlsafe(),
    }
    return _page(request, values, status)


def _page(request: web.Request, values: Mapping[str, object], status: int = 200) -> web.Response:
    number = str(_number(request))
    return show(
        request, "phrasebook.html", {"number": number, "listing": None, "sentence": None, **values}, status
    )


def _today(request: web.Request) -> date:
    return request.app[CONSOLE].clock().astimezone(BERLIN).date()


def _number(request: web.Request) -> int:
    return int(request.match_info["case"])
