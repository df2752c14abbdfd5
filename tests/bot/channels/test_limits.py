from __future__ import annotations

import pytest

from bot.channels.limits import Allowance, visitor


class Seconds:
    """A clock that goes only when it is told to."""

    now = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now


def test_after_a_burst_one_asks_as_often_as_the_bucket_fills() -> None:
    """And is told after how many seconds again."""
    clock = Seconds()
    allowance = Allowance(60, 5, clock)
    assert [allowance.take("a") for _ in range(5)] == [0.0] * 5
    assert allowance.take("a") == pytest.approx(1.0)
    clock.now += 0.5
    assert allowance.take("a") == pytest.approx(0.5)
    clock.now += 0.5
    assert allowance.take("a") == 0.0
    assert allowance.take("a") > 0


def test_nobody_pays_for_another() -> None:
    """Each key has a bucket of its own."""
    allowance = Allowance(60, 1, Seconds())
    assert allowance.take("a") == 0.0
    assert allowance.take("b") == 0.0


def test_a_pause_gives_no_more_than_a_full_bucket() -> None:
    """A night without asking allows no thousand at once."""
    clock = Seconds()
    allowance = Allowance(60, 3, clock)
    allowance.take("a")
    clock.now += 36_000
    assert [allowance.take("a") == 0.0 for _ in range(4)] == [True, True, True, False]


def test_whoever_has_left_is_forgotten() -> None:
    """Memory holds those who asked lately, however many came before."""
    clock = Seconds()
    allowance = Allowance(60, 10, clock)
    for number in range(1_000):
        allowance.take(str(number))
    clock.now += 20
    allowance.take("the next one")
    assert len(allowance) == 1


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("127.0.0.1", None),
        ("::1", None),
        ("::ffff:127.0.0.1", None),
        ("", None),
        (None, None),
    ],
)
def test_a_visitor_is_an_address_or_a_network(address: str | None, key: str | None) -> None:
    """An address of IPv6 is changed at will within its network; the machine's own tells nobody apart."""
    assert visitor(address) == key
