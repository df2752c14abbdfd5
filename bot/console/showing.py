"""Fills a template for one reader, and tells browsers how little a page of the console may do."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import aiohttp_jinja2
import jinja2
from aiohttp import web

from bot.console.content_state import GAPS, state_of
from bot.console.csrf import FIELD, form_token, keep_secret
from bot.console.keys import FORM_SECRET, SIGNED_IN
from bot.console.texts import Texts, accepted_locale
from bot.keys import CONTENT, SETTINGS

TEMPLATES = Path(__file__).parent / "templates"

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""On everything that the console sends: nothing from elsewhere, nothing kept, nothing told to others."""


def set_up(app: web.Application) -> None:
    """Make the templates known to an application; values in them are escaped, missing ones are errors."""
    aiohttp_jinja2.setup(
        app,
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    app.on_response_prepare.append(_harden)


def texts_for(request: web.Request) -> Texts:
    """The console's texts in the language that the request asks for."""
    locale = accepted_locale(request.headers.get("Accept-Language", ""))
    return Texts(request.app[CONTENT].current, locale)


def show(
    request: web.Request, template: str, values: Mapping[str, object], status: int = 200
) -> web.Response:
    """A page, or a part of one.

    Each template also gets `t` (Texts), `account` (None before signing in), `content_state` and, for its forms,
    `form_field` and `form_token`.
    """
    signed_in = request.get(SIGNED_IN)
    secret = request.get(FORM_SECRET)
    texts = texts_for(request)
    context = {
        "t": texts,
        "locale": texts.locale,
        "account": signed_in.account if signed_in else None,
        "content_state": state_of(request.app[CONTENT], request.app[GAPS]),
        "form_field": FIELD,
        "form_token": form_token(secret) if secret else "",
        **values,
    }
    response = aiohttp_jinja2.render_template(template, request, context, status=status)
    response.headers["Vary"] = "Accept-Language, Cookie"
    if secret:
        keep_secret(request, response, request.app[SETTINGS])
    return response


async def _harden(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)
