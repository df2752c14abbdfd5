"""bot/console/limit.py: passwords cannot be guessed by trying."""

from __future__ import annotations

from datetime import timedelta

from bot.console.limit import TRIES, WINDOW, SignInLimit
from tests.bot.scene import Clock


def test_a_name_is_guarded_against_many_addresses() -> None:
    """Whoever comes from everywhere still gets few tries; the name's case does not matter."""
    limit = SignInLimit(Clock())
    assert all(limit.begin("Name", f"192.0.2.{number}") for number in range(TRIES))
    assert not limit.begin(" nAME", "192.0.2.99")
    assert limit.begin("another", "192.0.2.99")


def test_an_address_is_guarded_against_many_names() -> None:
    """Whoever tries one password on everybody gets few tries."""
    limit = SignInLimit(Clock())
    assert all(limit.begin(f"name {number}", "192.0.2.1") for number in range(TRIES))
    assert not limit.begin("another", "192.0.2.1")
    assert limit.begin("another", "192.0.2.2")


def test_tries_are_forgotten_one_by_one() -> None:
    """The window slides: a minute after each try there is room for another."""
    clock = Clock()
    limit = SignInLimit(clock)
    for _ in range(TRIES):
        assert limit.begin("name", "192.0.2.1")
        clock.passes(timedelta(seconds=10))
    assert not limit.begin("name", "192.0.2.1")
    clock.passes(WINDOW - TRIES * timedelta(seconds=10))
    assert limit.begin("name", "192.0.2.1")
    assert not limit.begin("name", "192.0.2.1")


def test_signing_in_costs_no_try() -> None:
    """Only failed tries count: a team behind one address can sign in all at once."""
    limit = SignInLimit(Clock())
    for number in range(3 * TRIES):
        assert limit.begin(f"name {number}", "192.0.2.1")
        limit.succeeded(f"name {number}", "192.0.2.1")


def test_tries_count_before_the_password_is_looked_at() -> None:
    """Many tries at once do not all slip through."""
    limit = SignInLimit(Clock())
    assert [limit.begin("name", "192.0.2.1") for _ in range(10)].count(True) == TRIES
