"""bot/console/limit.py: passwords cannot be guessed by trying."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot.console.limit import TRIES, WINDOW, SignInLimit


@dataclass
class Clock:
    """Seconds that pass only when they are told to."""

    now: float = 0.0

    def __call__(self) -> float:
        """The time."""
        return self.now

    def passes(self, seconds: float) -> None:
        """Let time go by."""
        self.now += seconds


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
        clock.passes(10.0)
    assert not limit.begin("name", "192.0.2.1")
    clock.passes(WINDOW - TRIES * 10.0)
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


def test_a_name_that_only_looks_different_is_the_same() -> None:
    """What counts as one name when signing in counts as one here: wide letters, ligatures, capital sharp s."""
    limit = SignInLimit(Clock())
    for name in ("straße", "STRASSE", "ｓｔｒａｓｓｅ", "stra\u1e9ee", " Straße "):
        assert limit.begin(name, "192.0.2.1")
    assert not limit.begin("Strasse", "192.0.2.2")


def test_a_network_of_ipv6_is_one_address() -> None:
    """Whoever has one address of a /64 has all of them; the next network is somebody else's."""
    limit = SignInLimit(Clock())
    assert all(limit.begin(f"name {number}", f"2001:db8:0:1::{number:x}") for number in range(TRIES))
    assert not limit.begin("another", "2001:db8:0:1:ffff::1")
    assert limit.begin("another", "2001:db8:0:2::1")


def test_an_address_counts_the_same_in_both_notations() -> None:
    """A socket for both families names addresses of IPv4 in the way of IPv6."""
    limit = SignInLimit(Clock())
    assert all(limit.begin(f"name {number}", "::ffff:192.0.2.1") for number in range(TRIES))
    assert not limit.begin("another", "192.0.2.1")
    assert limit.begin("another", "192.0.2.2")


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1", ""])
def test_behind_a_proxy_only_names_count(address: str) -> None:
    """All people come from the proxy's address there: one who guesses must not lock everybody out."""
    limit = SignInLimit(Clock())
    assert all(limit.begin(f"name {number}", address) for number in range(3 * TRIES))
    assert all(limit.begin("name", address) for _ in range(TRIES))
    assert not limit.begin("name", address)


def test_a_name_of_any_length_costs_little() -> None:
    """Only the beginning is looked at: normalising many combining marks takes quadratic time."""
    marks = "a" + "\u0345" * 200_000 + "\u0334" * 200_000
    assert SignInLimit(Clock()).begin(marks, "192.0.2.1")
