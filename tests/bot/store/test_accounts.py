"""bot/store/accounts.py: who may sign in, by invitation only."""

from __future__ import annotations

import asyncio
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.store import accounts
from bot.store.database import Database
from bot.store.records import Account, Invitation, Role, SignUpProblem

pytestmark = pytest.mark.asyncio

DAY = timedelta(days=1)


async def _invite(database: Database, at: datetime, role: Role = Role.CASEWORKER) -> str:
    async with database.transaction() as connection:
        return await accounts.invite(connection, role, at, DAY)


async def _sign_up(database: Database, token: str, name: str, at: datetime) -> Account | SignUpProblem:
    async with database.transaction() as connection:
        return await accounts.sign_up(connection, token, name, "the hash", at)


async def test_an_invitation_makes_one_account(database: Database, noon: datetime) -> None:
    """It shows its role, makes an account of that role, and is gone then."""
    token = await _invite(database, noon, Role.SUPERVISOR)
    async with database.reading() as connection:
        assert await accounts.count(connection) == 0
        assert await accounts.open_invitation(connection, token, noon) == Invitation(
            Role.SUPERVISOR, noon + DAY
        )
    account = await _sign_up(database, token, " Somebody ", noon)
    assert account == Account(1, "Somebody", Role.SUPERVISOR, noon)
    async with database.reading() as connection:
        assert await accounts.open_invitation(connection, token, noon) is None
        assert await accounts.find(connection, "Somebody") == (account, "the hash")
        assert await accounts.count(connection) == 1
    assert await _sign_up(database, token, "other", noon) is SignUpProblem.INVITATION_GONE


async def test_an_invitation_is_used_once_by_two_at_once(database: Database, noon: datetime) -> None:
    """Whoever is second learns that the invitation is gone."""
    token = await _invite(database, noon)
    made = await asyncio.gather(*(_sign_up(database, token, name, noon) for name in ("first", "second")))
    assert made.count(SignUpProblem.INVITATION_GONE) == 1


async def test_an_invitation_ends(database: Database, noon: datetime) -> None:
    """At the end of its time it opens nothing any more."""
    token = await _invite(database, noon)
    just_before = noon + DAY - timedelta(microseconds=1)
    async with database.reading() as connection:
        assert await accounts.open_invitation(connection, token, just_before) is not None
        assert await accounts.open_invitation(connection, token, noon + DAY) is None
    assert await _sign_up(database, token, "late", noon + DAY) is SignUpProblem.INVITATION_GONE


@pytest.mark.parametrize("token", ["", "x", "\ud800", "A" * 43])
async def test_a_token_that_was_never_given_opens_nothing(
    database: Database, noon: datetime, token: str
) -> None:
    """Neither an invitation nor a session."""
    async with database.transaction() as connection:
        assert await accounts.open_invitation(connection, token, noon) is None
        assert await accounts.session(connection, token, noon) is None
        await accounts.close_session(connection, token)
    assert await _sign_up(database, token, "name", noon) is SignUpProblem.INVITATION_GONE


@pytest.mark.parametrize(
    ("first", "second"), [("Somebody", "sOMEBODY"), ("Straße", "STRASSE"), ("Друг", " друг ")]
)
async def test_a_name_belongs_to_one_account(
    database: Database, noon: datetime, first: str, second: str
) -> None:
    """Names that differ in case only are the same; the invitation can be used with another name."""
    await _sign_up(database, await _invite(database, noon), first, noon)
    token = await _invite(database, noon)
    assert await _sign_up(database, token, second, noon) is SignUpProblem.NAME_TAKEN
    assert isinstance(await _sign_up(database, token, "another", noon), Account)
    async with database.reading() as connection:
        found = await accounts.find(connection, second)
    assert found is not None
    assert found[0].name == first


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "a\u202eb", "\ud800", "\0", "x" * 81, "\ufdfa" * 20])
async def test_a_name_that_cannot_be_shown_is_refused(database: Database, noon: datetime, name: str) -> None:
    """Names stand in lists and transcripts; nobody is found under such a name either."""
    token = await _invite(database, noon)
    assert await _sign_up(database, token, name, noon) is SignUpProblem.NAME_UNUSABLE
    async with database.reading() as connection:
        assert await accounts.find(connection, name) is None
        assert await accounts.open_invitation(connection, token, noon) is not None


async def test_a_session_lasts_its_time(
    database: Database, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """It belongs to one account until it ends by itself."""
    async with database.transaction() as connection:
        tokens = [await accounts.open_session(connection, account.id, noon, DAY) for account in caseworkers]
        for token, account in zip(tokens, caseworkers, strict=True):
            assert await accounts.session(connection, token, noon) == account
            assert await accounts.session(connection, token, noon + DAY) is None


async def test_a_closed_session_is_over(
    database: Database, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """Signing out ends this session and no other."""
    async with database.transaction() as connection:
        tokens = [await accounts.open_session(connection, caseworkers[0].id, noon, DAY) for _ in range(2)]
        await accounts.close_session(connection, tokens[0])
        assert await accounts.session(connection, tokens[0], noon) is None
        assert await accounts.session(connection, tokens[1], noon) == caseworkers[0]


async def test_sessions_that_ran_out_are_cleared_away(
    database: Database, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """The next sign-in removes them: even an earlier clock would not revive them."""
    async with database.transaction() as connection:
        old = await accounts.open_session(connection, caseworkers[0].id, noon, DAY)
        await accounts.open_session(connection, caseworkers[0].id, noon + DAY, DAY)
        assert await accounts.session(connection, old, noon) is None


async def test_tokens_are_not_stored(
    database: Database, caseworkers: tuple[Account, Account], path: Path, noon: datetime
) -> None:
    """Whoever reads the file can neither sign up nor use a session."""
    invitation = await _invite(database, noon)
    async with database.transaction() as connection:
        session = await accounts.open_session(connection, caseworkers[0].id, noon, DAY)
    files = [file for file in path.parent.iterdir() if file.name.startswith(path.name)]
    written = b"".join(file.read_bytes() for file in files)
    assert caseworkers[0].name.encode() in written
    assert invitation.encode() not in written
    assert session.encode() not in written


async def test_the_right_password_is_right() -> None:
    """Only the same password fits, in whatever form the keyboard sent its accents."""
    password_hash = await accounts.hash_password("pa\u00dfwort gr\u00fcn")
    assert password_hash.startswith("$argon2id$")
    assert await accounts.verify_password("pa\u00dfwort gru\u0308n", password_hash)
    for wrong in ("", "passwort grun", "\ud800", password_hash):
        assert not await accounts.verify_password(wrong, password_hash)


async def test_nobody_has_a_password() -> None:
    """Neither an unknown name nor a damaged hash lets anybody in."""
    assert not await accounts.verify_password("anything", None)
    assert not await accounts.verify_password("anything", "not a hash")


async def test_hashing_does_not_stop_the_loop() -> None:
    """Other people are served while a password is checked."""
    hashing = asyncio.ensure_future(accounts.hash_password("password"))
    turns = 0
    while not hashing.done():
        await asyncio.sleep(0)
        turns += 1
    assert turns > 10


async def test_a_locked_account_has_no_session_and_gets_none(
    database: Database, caseworkers: tuple[Account, Account], noon: datetime
) -> None:
    """Sessions end at once, one that begins at the same moment lets nobody in, and others keep theirs."""
    own, other = caseworkers
    async with database.transaction() as connection:
        before = await accounts.open_session(connection, own.id, noon, DAY)
        others = await accounts.open_session(connection, other.id, noon, DAY)
        await accounts.lock(connection, own.id, noon)
        meanwhile = await accounts.open_session(connection, own.id, noon, DAY)
        assert await accounts.session(connection, before, noon) is None
        assert await accounts.session(connection, meanwhile, noon) is None
        assert await accounts.session(connection, others, noon) == other
        found = await accounts.find(connection, own.name)
    assert found is not None
    assert found[0].locked


async def test_of_the_first_invitations_only_the_newest_works(database: Database, noon: datetime) -> None:
    """Each start gives a new one; other invitations stay."""
    kept = await _invite(database, noon)
    async with database.transaction() as connection:
        first, second = [
            await accounts.invite(connection, Role.SUPERVISOR, noon, DAY, for_first_account=True)
            for _ in range(2)
        ]
        assert await accounts.open_invitation(connection, first, noon) is None
        assert await accounts.open_invitation(connection, second, noon) is not None
        assert await accounts.open_invitation(connection, kept, noon) is not None


async def test_the_first_account_ends_the_first_invitation(database: Database, noon: datetime) -> None:
    """Whoever finds the link in a log later makes no supervisor with it."""
    kept, another = await _invite(database, noon), await _invite(database, noon)
    async with database.transaction() as connection:
        first = await accounts.invite(connection, Role.SUPERVISOR, noon, DAY, for_first_account=True)
    assert isinstance(await _sign_up(database, kept, "somebody", noon), Account)
    assert await _sign_up(database, first, "finder", noon) is SignUpProblem.INVITATION_GONE
    assert isinstance(await _sign_up(database, another, "colleague", noon), Account)


async def test_a_name_of_any_length_costs_little(database: Database, noon: datetime) -> None:
    """Only as much of it is looked at as a name can have: normalising many marks takes quadratic time."""
    flood = "a" + "\u0345" * 200_000 + "\u0334" * 200_000
    assert await _sign_up(database, await _invite(database, noon), flood, noon) is SignUpProblem.NAME_UNUSABLE
    async with database.reading() as connection:
        assert await accounts.find(connection, flood) is None


async def test_few_passwords_are_hashed_at_the_same_time() -> None:
    """Many sign-ins at once do not take all memory: two threads hash, the others wait for their turn."""
    await asyncio.gather(*(accounts.hash_password("password") for _ in range(8)))
    working = [thread for thread in threading.enumerate() if thread.name.startswith("password")]
    assert len(working) == accounts.HASHING_AT_ONCE == 2
