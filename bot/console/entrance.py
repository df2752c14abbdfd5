"""Signing in and out, and making an account by invitation."""

from __future__ import annotations

from datetime import datetime
from typing import NoReturn

from aiohttp import web

from bot.console import csrf, sessions
from bot.console.account_form import LEAST_PASSWORD, MOST_PASSWORD, PROBLEMS, AccountForm
from bot.console.case_pages import case_page
from bot.console.drafts import Draft, carried
from bot.console.keys import CONSOLE, SIGNED_IN
from bot.console.showing import show
from bot.keys import DATABASE
from bot.store import accounts, audit
from bot.store.records import Account, SignUpProblem


async def sign_in_page(request: web.Request) -> web.Response:
    """The form; whoever is signed in already goes on to the queue."""
    if request.get(SIGNED_IN) is not None:
        _go_on(request)
    return _sign_in(request)


async def sign_in(request: web.Request) -> web.Response:
    """Open a session. Unknown names and locked accounts take as long and read the same as wrong passwords.

    A draft that the form carries comes back on the page of its case.
    """
    form = await request.post()
    name, password = str(form.get("name", "")), str(form.get("password", ""))
    limit = request.app[CONSOLE].limit
    address = request.remote or ""
    draft = await carried(request)
    if not limit.begin(name, address):
        return _sign_in(request, "sign-in-limit", name, draft, status=429)
    async with request.app[DATABASE].reading() as connection:
        found = await accounts.find(connection, name)
    right = await accounts.verify_password(password[: MOST_PASSWORD + 1], found[1] if found else None)
    if found is None or not right or found[0].locked:
        await _note(request, "account.refused", found[0].id if found else None)
        return _sign_in(request, "sign-in-failed", name, draft, status=401)
    limit.succeeded(name, address)
    return await _signed_in(request, found[0], draft)


async def sign_out(request: web.Request) -> web.Response:
    """Close the session and show the sign-in page."""
    response = web.Response(status=303, headers={"Location": str(request.app.router["sign_in"].url_for())})
    await sessions.end(request, response)
    return response


async def sign_up_page(request: web.Request) -> web.Response:
    """The form behind an invitation's link."""
    async with request.app[DATABASE].reading() as connection:
        invitation = await accounts.open_invitation(connection, _invitation(request), _now(request))
    return _sign_up(request, AccountForm()) if invitation else _gone(request)


async def sign_up(request: web.Request) -> web.Response:
    """Use the invitation: make the account and sign it in."""
    form = AccountForm.read(await request.post())
    problem = form.problem()
    if problem is not None:
        return _sign_up(request, form, problem, status=422)
    token = _invitation(request)
    async with request.app[DATABASE].reading() as connection:
        # Hashing costs memory and time: nobody gets it without an invitation.
        if await accounts.open_invitation(connection, token, _now(request)) is None:
            return _gone(request)
    password_hash = await accounts.hash_password(form.password)
    async with request.app[DATABASE].transaction() as connection:
        made = await accounts.sign_up(connection, token, form.name, password_hash, _now(request))
        if isinstance(made, Account):
            await audit.record(connection, at=_now(request), account_id=made.id, action="account.made")
    if made is SignUpProblem.INVITATION_GONE:
        return _gone(request)
    if isinstance(made, SignUpProblem):
        return _sign_up(request, form, PROBLEMS[made], status=422)
    return await _signed_in(request, made)


async def _signed_in(request: web.Request, account: Account, draft: Draft | None = None) -> web.Response:
    signed_in = await sessions.begin(request, account)
    case = _wanted_case(request)
    if draft is None or case is None:
        response = web.Response(status=303, headers={"Location": _destination(request)})
    else:
        # Without a redirect, which would lose the draft.
        request[SIGNED_IN] = signed_in
        csrf.prepare(request)
        response = await case_page(request, int(case), draft)
    sessions.keep(request, response, signed_in.token)
    return response


async def _note(request: web.Request, action: str, account_id: int | None) -> None:
    async with request.app[DATABASE].transaction() as connection:
        await audit.record(connection, at=_now(request), account_id=account_id, action=action)


def _go_on(request: web.Request) -> NoReturn:
    raise web.HTTPSeeOther(_destination(request))


def _destination(request: web.Request) -> str:
    """The case that was asked for before signing in, else the queue; never an address from outside."""
    case = _wanted_case(request)
    if case is not None:
        return str(request.app.router["case"].url_for(case=case))
    return str(request.app.router["queue"].url_for())


def _wanted_case(request: web.Request) -> str | None:
    case = request.query.get("case", "")
    return case if case.isascii() and case.isdigit() and len(case) < 10 else None


def _sign_in(
    request: web.Request,
    problem: str | None = None,
    name: str = "",
    draft: Draft | None = None,
    status: int = 200,
) -> web.Response:
    values = {"problem": problem, "name": name, "draft": draft, "case": _wanted_case(request)}
    return show(request, "sign-in.html", values, status)


def _sign_up(
    request: web.Request, form: AccountForm, problem: str | None = None, status: int = 200
) -> web.Response:
    values = {"name": form.name, "problem": problem, "least": LEAST_PASSWORD, "most": MOST_PASSWORD}
    return show(request, "sign-up.html", values, status)


def _gone(request: web.Request) -> web.Response:
    return show(request, "invitation-gone.html", {}, 410)


def _invitation(request: web.Request) -> str:
    return request.match_info["invitation"]


def _now(request: web.Request) -> datetime:
    return request.app[CONSOLE].clock()
