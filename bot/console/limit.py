"""Keeps passwords from being guessed: few failed tries a minute, for each name and for each address."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta

TRIES = 5
"""Failed tries within WINDOW, by name and by address."""

WINDOW = timedelta(minutes=1)


class SignInLimit:
    """Counts tries in memory: after a restart everybody begins anew, which a guesser cannot bring about."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._tries: dict[str, deque[datetime]] = {}

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

    def _forget(self, at: datetime) -> None:
        for key, tries in list(self._tries.items()):
            while tries and tries[0] <= at - WINDOW:
                tries.popleft()
            if not tries:
                del self._tries[key]


def _keys(name: str, address: str) -> tuple[str, str]:
    return f"name {name.strip().casefold()}", f"address {address}"
