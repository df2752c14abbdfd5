"""Keeps passwords from being guessed: few failed tries a minute, for each name and for each address."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address

from bot.store.accounts import name_key

TRIES = 5
"""Failed tries within WINDOW, by name and by address."""

WINDOW = 60.0
"""Seconds."""

NETWORK_BITS = 64
"""What one subscriber of IPv6 has at least: within it, addresses cost nothing (RFC 6177)."""


class SignInLimit:
    """Counts tries in memory: after a restart everybody begins anew, which a guesser cannot bring about.

    `clock` gives seconds that never go back, whatever the wall clock does.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._tries: dict[str, deque[float]] = {}

    def begin(self, name: str, address: str) -> bool:
        """Count a try before the password is looked at; False where there were too many.

        Counted first, because many tries at once would all pass a count that is taken afterwards.
        """
        at = self._clock()
        self._forget(at)
        keys = _keys(name, address)
        if any(len(self._tries.get(key, ())) >= TRIES for key in keys):
            return False
        for key in keys:
            self._tries.setdefault(key, deque()).append(at)
        return True

    def succeeded(self, name: str, address: str) -> None:
        """Take the last try back: the password was right."""
        for key in _keys(name, address):
            tries = self._tries.get(key)
            if tries:
                tries.pop()

    def _forget(self, at: float) -> None:
        for key, tries in list(self._tries.items()):
            while tries and tries[0] <= at - WINDOW:
                tries.popleft()
            if not tries:
                del self._tries[key]


def _keys(name: str, address: str) -> tuple[str, ...]:
    network = _network(address)
    named = f"name {name_key(name)}"
    return (named,) if network is None else (named, f"address {network}")


def _network(address: str) -> str | None:
    """What counts as one address; None where it stands for everybody, as behind a proxy on this machine."""
    try:
        known = ip_address(address.partition("%")[0])
    except ValueError:
        return address or None
    if isinstance(known, IPv6Address):
        if known.ipv4_mapped is None and not known.is_loopback:
            return f"{int(known) >> (known.max_prefixlen - NETWORK_BITS):x}"
        known = known.ipv4_mapped or known
    return None if known.is_loopback else str(known)
