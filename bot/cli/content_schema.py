"""`lotse content schema`: what fits into the curated files, for editors."""

from __future__ import annotations

import typer

from bot.settings import Settings
from content.schema import schema_files
from content.yaml_writing import replace


def schema(settings: Settings, *, check: bool) -> int:
    """Write the JSON Schemas; with `check` only say which are not as they would be written (1 if any)."""
    outdated = [
        (settings.content / name, text)
        for name, text in schema_files().items()
        if not _reads(settings, name, text)
    ]
    for path, text in outdated:
        typer.echo(f"{path}: {'outdated' if check else 'written'}")
        if not check:
            replace(path, text)
    return 1 if outdated and check else 0


def _reads(settings: Settings, name: str, text: str) -> bool:
    path = settings.content / name
    return path.is_file() and path.read_bytes() == text.encode("utf-8")
