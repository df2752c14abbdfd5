"""How much one visitor may ask of the web chat: far more than a person does, and little enough for everybody."""

from __future__ import annotations

import ipaddress
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one web chat; that of an address stands in the settings."""

    messages_a_minute: int = 60
    messages_at_once: int = 60
    most_pending: int = 100  # messages of one conversation that no turn has answered yet
    most_streams: int = 10  # of one conversation: a person has one for each tab
    send_seconds: float = (
        60.0  # a reader's time for what is under way, 64 KiB: the slowest telephone needs less
    )


class Allowance:
    """Token buckets: each key may ask `at_once` times, and then as often as `a_minute` fills up again.

    In memory: after a restart everybody begins anew, which a visitor cannot bring about.
    """

    def __init__(self, a_minute: int, at_once: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._a_second = a_minute / 60
        self._at_once = float(at_once)
        self._clock = clock
        self._left: dict[str, tuple[float, float]] = {}
        self._tidied = clock()

    def take(self, key: str) -> float:
        """Count one asking: 0.0 where it is allowed, else the seconds after which it will be."""
        at = self._clock()
        self._tidy(at)
        left = self._now_left(key, at)
        if left < 1:
            return (1 - left) / self._a_second
        self._left[key] = (left - 1, at)
        return 0.0

    def __len__(self) -> int:
        """How many keys are remembered: those that asked lately."""
        return len(self._left)

    def _now_left(self, key: str, at: float) -> float:
        left, before = self._left.get(key, (self._at_once, at))
        return min(self._at_once, left + (at - before) * self._a_second)

    def _tidy(self, at: float) -> None:
        """Forget whoever may ask everything again, once in the time that a bucket takes to fill."""
        if at - self._tidied < self._at_once / self._a_second:
            return
        self._tidied = at
        self._left = {
            key: left for key, left in self._left.items() if self._now_left(key, at) < self._at_once
        }


def visitor(address: str | None) -> str | None:
    """The key of an address: of IPv6 the whole network, as each visitor has one (RFC 6177).

    None where it tells nobody apart: behind a proxy on the same machine everybody has the machine's own.
    """
    try:
        known = ipaddress.ip_address((address or "").partition("%")[0])
    except ValueError:
        return None
    if isinstance(known, ipaddress.IPv6Address) and known.ipv4_mapped is not None:
        known = known.ipv4_mapped
    if known.is_loopback:
        return None
    if isinstance(known, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((int(known), 64), strict=False))
    return str(known)
