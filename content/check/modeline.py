"""The first line of every YAML file names its schema, so that editors complete fields and mark mistakes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from content.finding import Finding, warning
from content.load import Folder
from content.schema import KINDS, modeline


def care(folder: Folder, today: date) -> Iterator[Finding]:
    """Findings about files whose first line does not say it."""
    for kind, each in KINDS.items():
        for file in each.files(folder):
            if file is not None and file.document.first_line != modeline(file.name, kind):
                yield warning(
                    file.name,
                    1,
                    "The first line does not name the schema.",
                    f"Begin with: {modeline(file.name, kind)}",
                )
