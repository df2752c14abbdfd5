"""Accounts of caseworkers: invitations, passwords, sessions. Of tokens only digests are stored."""

from __future__ import annotations

import asyncio
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any, Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import delete, func, insert, select, update

from bot.store import schema, tokens
from bot.store.database import Connection, changed
from bot.store.records import Account, Invitation, Role, SignUpProblem

MAXIMUM_NAME: Final = 80
"""Characters of a name."""

LONGEST_TYPED: Final = 4 * MAXIMUM_NAME
"""Characters of a typed name that are looked at: composing can take a longer one down to MAXIMUM_NAME, but
normalising is quadratic in the worst case."""

HASHING_AT_ONCE: Final = 2
"""Passwords that are looked at at the same time: each takes 64 MiB and a processor for its while."""

_table = schema.accounts
_invitations = schema.invitations
_sessions = schema.sessions

# argon2-cffi's defaults: the second recommended choice of RFC 9106 (64 MiB, 3 passes, 4 lanes).
_hasher = PasswordHasher()
_hashing = ThreadPoolExecutor(HASHING_AT_ONCE, thread_name_prefix="password")


async def hash_password(password: str) -> str:
    """An Argon2id hash, made in a worker thread: it takes tens of milliseconds and 64 MiB.

    At most HASHING_AT_ONCE are made at a time; the others wait for their turn.
    """
    return await asyncio.get_running_loop().run_in_executor(_hashing, _hasher.hash, _bytes(password))


async def verify_password(password: str, password_hash: str | None) -> bool:
    """Whether the password is right. None (nobody has this name) takes as long as a wrong password."""
    return await asyncio.get_running_loop().run_in_executor(_hashing, _verify, password, password_hash)


def _verify(password: str, password_hash: str | None) -> bool:
    if password_hash is None:
        _hasher.hash(_bytes(password))
        return False
    try:
        return _hasher.verify(password_hash, _bytes(password))
    except (VerificationError, InvalidHashError):
        return False


def _bytes(password: str) -> bytes:
    # The same password is the same bytes on every keyboard; half a surrogate pair must not raise.
    return unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")


async def invite(
    connection: Connection, role: Role, at: datetime, valid: timedelta, *, for_first_account: bool = False
) -> str:
    """A new invitation; returns its token (256 bits), which works once until `at + valid`.

    One `for_first_account` takes the place of all before it, and ends when any account is made.
    """
    if for_first_account:
        await _forget_first_invitations(connection)
    token = tokens.new_secret()
    await connection.execute(
        insert(_invitations).values(
            token_digest=tokens.digest(token),
            role=role.value,
            created_at=at,
            valid_until=at + valid,
            for_first_account=for_first_account,
        )
    )
    return token


async def open_invitation(connection: Connection, token: str, at: datetime) -> Invitation | None:
    """The invitation, if it can still be used."""
    found = await connection.execute(select(_invitations).where(*_usable(token, at)))
    row = found.first()
    return None if row is None else Invitation(Role(row.role), row.valid_until)


async def sign_up(
    connection: Connection, token: str, name: str, password_hash: str, at: datetime
) -> Account | SignUpProblem:
    """Use an invitation to make an account; a problem leaves the invitation as it was.

    Names differ in more than case and spaces around them.
    """
    found = await connection.execute(select(_invitations).where(*_usable(token, at)).with_for_update())
    invitation = found.first()
    if invitation is None:
        return SignUpProblem.INVITATION_GONE
    if len(name) > LONGEST_TYPED:
        return SignUpProblem.NAME_UNUSABLE
    name = unicodedata.normalize("NFC", name).strip()
    if not name or not name.isprintable() or max(len(name), len(name_key(name))) > MAXIMUM_NAME:
        return SignUpProblem.NAME_UNUSABLE
    if await find(connection, name) is not None:
        return SignUpProblem.NAME_TAKEN
    await connection.execute(
        insert(_table).values(
            name=name,
            name_key=name_key(name),
            role=invitation.role,
            password_hash=password_hash,
            created_at=at,
        )
    )
    made = (await connection.execute(select(_table).where(_table.c.name_key == name_key(name)))).one()
    await changed(connection, update(_invitations).where(*_usable(token, at)).values(account_id=made.id))
    await _forget_first_invitations(connection)
    return _account(made)


async def find(connection: Connection, name: str) -> tuple[Account, str] | None:
    """The account with this name, whatever the case, and its password hash."""
    if len(name) > LONGEST_TYPED or not name.strip().isprintable():
        return None
    row = (await connection.execute(select(_table).where(_table.c.name_key == name_key(name)))).first()
    return None if row is None else (_account(row), row.password_hash)


async def count(connection: Connection) -> int:
    """How many accounts there are."""
    accounts: int = (await connection.execute(select(func.count()).select_from(_table))).scalar_one()
    return accounts


async def lock(connection: Connection, account_id: int, at: datetime) -> None:
    """Let nobody in with this account any more: its sessions end, and no new one lets in."""
    await connection.execute(
        update(_table).where(_table.c.id == account_id, _table.c.locked_at.is_(None)).values(locked_at=at)
    )
    await connection.execute(delete(_sessions).where(_sessions.c.account_id == account_id))


async def open_session(connection: Connection, account_id: int, at: datetime, valid: timedelta) -> str:
    """Begin a session; returns its token (256 bits), which works until `at + valid`.

    Sessions that have run out are cleared away.
    """
    await connection.execute(delete(_sessions).where(_sessions.c.valid_until <= at))
    token = tokens.new_secret()
    await connection.execute(
        insert(_sessions).values(
            token_digest=tokens.digest(token), account_id=account_id, opened_at=at, valid_until=at + valid
        )
    )
    return token


async def session(connection: Connection, token: str, at: datetime) -> Account | None:
    """Whose session this is, while it lasts and the account is not locked."""
    found = await connection.execute(
        select(_table)
        .join_from(_sessions, _table)
        .where(_sessions.c.token_digest == tokens.digest(token), _sessions.c.valid_until > at)
        .where(_table.c.locked_at.is_(None))
    )
    row = found.first()
    return None if row is None else _account(row)


async def close_session(connection: Connection, token: str) -> None:
    """End a session; nothing happens where it has ended already."""
    await connection.execute(delete(_sessions).where(_sessions.c.token_digest == tokens.digest(token)))


def name_key(name: str) -> str:
    """What two names that count as the same have in common; of a typed one only the beginning is looked at."""
    beginning = unicodedata.normalize("NFKC", name[:LONGEST_TYPED])
    return unicodedata.normalize("NFKC", beginning.casefold()).strip()


async def _forget_first_invitations(connection: Connection) -> None:
    unused = (_invitations.c.for_first_account.is_(True), _invitations.c.account_id.is_(None))
    await connection.execute(delete(_invitations).where(*unused))


def _usable(token: str, at: datetime) -> tuple[Any, ...]:
    return (
        _invitations.c.token_digest == tokens.digest(token),
        _invitations.c.account_id.is_(None),
        _invitations.c.valid_until > at,
    )


def _account(row: Any) -> Account:
    return Account(row.id, row.name, Role(row.role), row.created_at, row.locked_at is not None)
