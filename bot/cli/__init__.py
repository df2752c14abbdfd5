"""The command line: `lotse --help` names every command."""

from __future__ import annotations

from bot.cli.main import main

__all__ = ["main"]
