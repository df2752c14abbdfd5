"""Texts as a spreadsheet: CSV as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets recognise it."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from content.exchange.cells import protected, unprotected
from content.exchange.returned import Delivery, Unit, Unreadable
from content.exchange.rows import Row

MARK = "\ufeff"

KEY = "key"
STATE = "state"
SOURCE = "source"
TARGET = "target"
REVIEWED = "reviewed"
NOTE = "note"
SOURCE_FINGERPRINT = "source_fingerprint"
TARGET_FINGERPRINT = "target_fingerprint"
COLUMNS = (KEY, STATE, SOURCE, TARGET, REVIEWED, NOTE, SOURCE_FINGERPRINT, TARGET_FINGERPRINT)
NEEDED = (KEY, TARGET, SOURCE_FINGERPRINT, TARGET_FINGERPRINT)

DELIMITERS = (",", ";", "\t")
"""What programs write between cells: a German spreadsheet saves with semicolons."""

ANSWERS = {"": False, "no": False, "yes": True}
"""What the column `reviewed` may hold; it goes out empty, so that a yes is always somebody's."""

AGAIN = "Export again and copy the translations over."


def to_csv(rows: Iterable[Row]) -> bytes:
    """The rows as a file; every cell is quoted and none is a formula."""
    stream = StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        cells = (
            str(row.key),
            row.state.value,
            row.source,
            row.target,
            "",
            row.note,
            row.source_version,
            row.target_version,
        )
        writer.writerow([protected(cell) for cell in cells])
    return (MARK + stream.getvalue()).encode("utf-8")


def from_csv(data: bytes, name: str) -> Delivery:
    """The texts of a file that a spreadsheet has saved; Unreadable where it is none of ours."""
    try:
        text = data.decode("utf-8").removeprefix(MARK)
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        raise Unreadable("The file is not UTF-8.", "Save it as “CSV UTF-8”.", line) from problem
    if "\0" in text:
        raise Unreadable("This is no text.", "Save the spreadsheet as “CSV UTF-8”.")
    return Delivery(name, tuple(_units(text)), keeps_marks=False)


def _units(text: str) -> Iterator[Unit]:
    delimiter = next((each for each in DELIMITERS if KEY in _header(text, each)), None)
    if delimiter is None:
        raise Unreadable(f"The first row has no column “{KEY}”.", "Export a file and see its first row.", 1)
    names = _header(text, delimiter)
    if missing := [column for column in NEEDED if names.count(column) != 1]:
        raise Unreadable(f"The column “{missing[0]}” has to stand in the first row once.", AGAIN, 1)
    for line, record in enumerate(_records(text, delimiter), 1):
        if line > 1 and any(cell.strip() for cell in record):
            yield _unit(dict(zip(names, map(unprotected, record), strict=False)), line)


def _unit(cells: dict[str, str], line: int) -> Unit:
    if cut := [column for column in NEEDED if column not in cells]:
        raise Unreadable(f"The row ends before the column “{cut[0]}”.", AGAIN, line)
    answer = cells.get(REVIEWED, "").strip().casefold()
    if answer not in ANSWERS:
        raise Unreadable(
            f"{cells[REVIEWED]!r} stands in the column “{REVIEWED}”.", "Write yes, or nothing.", line
        )
    return Unit(
        key=cells[KEY].strip(),
        line=line,
        source=cells.get(SOURCE, ""),
        target=cells[TARGET],
        source_version=cells[SOURCE_FINGERPRINT].strip(),
        target_version=cells[TARGET_FINGERPRINT].strip(),
        approved=ANSWERS[answer],
    )


def _header(text: str, delimiter: str) -> list[str]:
    return [cell.strip() for cell in next(_records(text, delimiter), [])]


def _records(text: str, delimiter: str) -> Iterator[list[str]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 0
    try:
        for line, record in enumerate(reader, 1):  # noqa: B007 -- the error below names the row before it
            yield record
    except csv.Error as problem:
        raise Unreadable(
            f"The row cannot be read: {problem}.", "Save it as “CSV UTF-8”.", line + 1
        ) from problem
