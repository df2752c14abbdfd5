"""Reads a file that came back, whatever it is called."""

from __future__ import annotations

from pathlib import Path

from content.exchange.returned import LARGEST, Delivery, Unreadable
from content.exchange.spreadsheet import from_csv
from content.exchange.xliff import from_xliff

ZIPPED = b"PK\x03\x04"
"""How .xlsx, .ods and .docx begin."""


def read_delivery(path: Path, *, language: str) -> Delivery:
    """A file's texts for a language, by what is in the file; Unreadable where it is none of ours, OSError."""
    with path.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise Unreadable(f"The file is larger than {LARGEST} bytes.", "Import the kinds of texts one by one.")
    if data.startswith(ZIPPED):
        raise Unreadable("This is a spreadsheet or a document.", "Save it as “CSV UTF-8”.")
    begins = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if begins.startswith((b"<", b"\xff\xfe<", b"\xfe\xff\x00<")):
        return from_xliff(data, path.name, language=language)
    return from_csv(data, path.name)
