"""Forms prove that they come from our own pages: each carries a token that is bound to a secret cookie.

Signed in, that is the session's; before, a cookie of its own, so that nobody is signed in by a stranger.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.console.keys import FORM_SECRET, SIGNED_IN
from bot.settings import Settings

COOKIE = "lotse_console_form"
FIELD = "form_token"
_SECRET_BYTES = 32
_FORM = "application/x-www-form-urlencoded"


def form_token(secret: str) -> str:
    """The token of all forms that go out to the holder of this secret."""
    # A cookie comes from outside: half a surrogate pair is wrong, but no reason to fail.
    return hmac.new(
        secret.encode("utf-8", "surrogatepass"), b"lotse console form", hashlib.sha256
    ).hexdigest()


@web.middleware
async def only_own_forms(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse (403) everything that changes something and carries no token of ours."""
    known = prepare(request)
    if request.method not in ("GET", "HEAD"):
        await _check(request, known)
    return await handler(request)


def prepare(request: web.Request) -> str | None:
    """Set what the forms of the answer are bound to; returns what those that were shown are bound to."""
    signed_in = request.get(SIGNED_IN)
    cookie = request.cookies.get(COOKIE)
    known = signed_in.token if signed_in else cookie
    request[FORM_SECRET] = known or secrets.token_urlsafe(_SECRET_BYTES)
    return known


async def _check(request: web.Request, known: str | None) -> None:
    if known is None or request.content_type != _FORM:
        raise web.HTTPForbidden
    token = (await request.post()).get(FIELD)
    given = token.encode("utf-8", "surrogatepass") if isinstance(token, str) else b""
    if not hmac.compare_digest(given, form_token(known).encode()):
        raise web.HTTPForbidden


def keep_secret(request: web.Request, response: web.Response, settings: Settings) -> None:
    """Give the browser the secret of the forms on a page that it gets before signing in."""
    secret = request[FORM_SECRET]
    if request.get(SIGNED_IN) is None and request.cookies.get(COOKIE) != secret:
        response.set_cookie(
            COOKIE, secret, path="/console", httponly=True, samesite="Strict", secure=settings.secure
        )
