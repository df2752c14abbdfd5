"""Who is signed in: a cookie with a random token, of which the database keeps only a digest."""

from __future__ import annotations

from datetime import timedelta

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.console.keys import CONSOLE, SIGNED_IN, SignedIn
from bot.keys import DATABASE, SETTINGS
from bot.store import accounts, audit
from bot.store.records import Account

COOKIE = "lotse_console"
LASTS = timedelta(hours=12)
"""A working day with its breaks; afterwards the password is asked for again."""

OPEN_TO_ALL = frozenset({"sign_in", "sign_up", "static"})
"""Names of routes that need no session. Whatever is not listed needs one."""

SILENT = frozenset({"stream", "queue-fragment", "entries-fragment"})
"""Names of routes that scripts ask for: they get 401 instead of the sign-in page."""


class SignInFirst(web.HTTPSeeOther):
    """Leads to the sign-in page, and from there to the case that was asked for."""


@web.middleware
async def only_signed_in(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Send everybody without a session to the sign-in page."""
    signed_in = await whose_session(request)
    if signed_in is not None:
        request[SIGNED_IN] = signed_in
    name = request.match_info.route.name
    if signed_in is None and name not in OPEN_TO_ALL:
        if name in SILENT:
            raise web.HTTPUnauthorized
        case = request.match_info.get("case")
        wanted = {"case": case} if case else {}
        raise SignInFirst(request.app.router["sign_in"].url_for().with_query(wanted))
    return await handler(request)


async def whose_session(request: web.Request) -> SignedIn | None:
    """Who sends this request, as the database says now."""
    token = request.cookies.get(COOKIE)
    if not token:
        return None
    async with request.app[DATABASE].reading() as connection:
        account = await accounts.session(connection, token, request.app[CONSOLE].clock())
    return SignedIn(account, token) if account else None


async def begin(request: web.Request, account: Account) -> SignedIn:
    """Open a session. One that the browser had ends."""
    before = request.cookies.get(COOKIE)
    at = request.app[CONSOLE].clock()
    async with request.app[DATABASE].transaction() as connection:
        if before:
            await accounts.close_session(connection, before)
        token = await accounts.open_session(connection, account.id, at, LASTS)
        await audit.record(connection, at=at, account_id=account.id, action="account.signed in")
    return SignedIn(account, token)


def keep(request: web.Request, response: web.Response, token: str) -> None:
    """Give a session's token to the browser."""
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(LASTS.total_seconds()),
        path="/console",
        httponly=True,
        samesite="Strict",
        secure=request.app[SETTINGS].secure,
    )


async def end(request: web.Request, response: web.Response) -> None:
    """Close the session for good, not only in this browser."""
    async with request.app[DATABASE].transaction() as connection:
        await accounts.close_session(connection, request[SIGNED_IN].token)
    response.del_cookie(COOKIE, path="/console")
