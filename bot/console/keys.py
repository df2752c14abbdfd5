"""What the console's handlers share, under typed keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from aiohttp import web

from bot.console.limit import SignInLimit
from bot.store.records import Account


@dataclass(frozen=True, slots=True)
class Console:
    """The console's own parts. `built` is the folder with console.js and console.css."""

    clock: Callable[[], datetime]
    limit: SignInLimit
    built: Path


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who sends a request; `token` is the session's secret."""

    account: Account
    token: str


CONSOLE = web.AppKey("console", Console)
SIGNED_IN = web.RequestKey("signed_in", SignedIn)
FORM_SECRET = web.RequestKey("form_secret", str)
"""What the tokens of a request's forms are bound to."""
