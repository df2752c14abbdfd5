"""How a command says that it cannot go on."""

from __future__ import annotations


class Stopped(Exception):
    """A command cannot go on; the message is one line that says what to do. Exit code 1."""
