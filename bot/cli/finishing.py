"""How every command ends: with an exit code, or with one line that says what to do."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import NoReturn

import typer

from bot import logs
from bot.cli.stopped import Stopped
from bot.settings import Settings, SettingsError, read_settings
from bot.store.records import CannotOpen
from content.finding import ContentError


def finish(command: Callable[[Settings], int]) -> NoReturn:
    """Run a command; exit with its code, or with 1 and one line where it cannot be done."""
    logs.configure()
    try:
        code = command(read_settings(os.environ))
    except (Stopped, SettingsError, CannotOpen, ContentError) as problem:
        typer.echo(f"lotse: {problem}", err=True)
        sys.exit(1)
    except (KeyboardInterrupt, BrokenPipeError):
        sys.exit(130)
    sys.exit(code)
