"""content/exchange/spreadsheet: rows as CSV, and back from whatever a spreadsheet has made of it."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as some

from content.exchange.returned import Unreadable
from content.exchange.rows import Row, RowState
from content.exchange.spreadsheet import COLUMNS, from_csv, to_csv
from content.texts import TextKey, TextKind

KEY = TextKey(TextKind.GUIDE, "doctor")
words = some.text(alphabet=some.characters(codec="utf-8", exclude_characters="\0"))
dangerous = some.sampled_from(
    ["=1+1", "'=x", "@a", "-", "+49", "\tx", "\rx", '=HYPERLINK("https://x")', 'a;"=1"']
)


def row(source: str, target: str, note: str = "") -> Row:
    """A row whose fingerprints do not matter."""
    return Row(KEY, source, target, RowState.DRAFT, note, "de:0123456789012345", "uk:")


def cells(data: bytes) -> list[list[str]]:
    """All cells as a spreadsheet reads them."""
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))


@given(some.lists(some.tuples(words | dangerous, words | dangerous), max_size=5))
def test_any_words_survive_and_no_cell_computes(pairs: list[tuple[str, str]]) -> None:
    """Quotes, lines, separators, emoji and formulas."""
    rows = [row(source, target, target) for source, target in pairs]
    data = to_csv(rows)
    assert [(unit.source, unit.target) for unit in from_csv(data, "a.csv").units] == pairs
    signs = ("=", "+", "-", "@", "\t", "\r", "\n")
    assert not any(cell.startswith(signs) for record in cells(data) for cell in record)


def test_the_file_is_what_spreadsheets_know() -> None:
    """A mark in front, a header, every cell in quotes, lines that end as the standard has it."""
    data = to_csv([row("Ärzte", 'sagt "ja"')])
    assert data.startswith(b"\xef\xbb\xbf")
    header, line, end = data.decode("utf-8-sig").split("\r\n")
    assert header == ",".join(f'"{name}"' for name in COLUMNS)
    assert line.startswith('"guide/doctor","draft","Ärzte","sagt ""ja""","",')
    assert end == ""


def test_a_fingerprint_is_never_a_number() -> None:
    """A spreadsheet would round sixteen digits."""
    assert '"de:0123456789012345"' in to_csv([row("a", "b")]).decode("utf-8")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig"])
def test_what_programs_save_can_be_read(delimiter: str, newline: str, coding: str) -> None:
    """German ones write semicolons; some drop quotes, the mark, and columns that were never filled."""
    stream = StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter, lineterminator=newline)
    names = ["target", "key", "mine", "reviewed", "source_fingerprint", "target_fingerprint"]
    writer.writerows([names, ["Так,;\nні", "guide/doctor", "?", "Yes", "de:1", "uk:"], [""] * 6])
    (unit,) = from_csv(stream.getvalue().encode(coding), "a.csv").units
    assert (unit.key, unit.target, unit.approved, unit.line) == ("guide/doctor", "Так,;\nні", True, 2)


def test_the_column_for_reviewers_goes_out_empty() -> None:
    """A yes is always somebody's, never left over from the export."""
    reviewed = Row(KEY, "a", "b", RowState.REVIEWED, "", "de:1", "uk:2")
    delivery = from_csv(to_csv([reviewed]), "a.csv")
    assert not delivery.keeps_marks
    assert [unit.approved for unit in delivery.units] == [False]


HEADER = "key,target,reviewed,source_fingerprint,target_fingerprint\n"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("", "no column"),
        ("Lieber Herr,\nanbei", "no column"),
        ("key,source\na,b\n", "target"),
        ("key,target,target,source_fingerprint,target_fingerprint\n", "target"),
        (HEADER + "guide/doctor,x\n", "ends before"),
        (HEADER + "guide/doctor,x,vielleicht,de:1,uk:2\n", "vielleicht"),
        (HEADER + 'guide/doctor,"x"y,,de:1,uk:2\n', "cannot be read"),
        (HEADER + 'guide/doctor,"x', "cannot be read"),
        (HEADER + "guide/doctor,\0,,de:1,uk:2\n", "no text"),
    ],
)
def test_what_is_no_delivery_is_refused_with_a_reason(data: str, message: str) -> None:
    """In words of a spreadsheet, with the row."""
    with pytest.raises(Unreadable, match=message):
        from_csv(data.encode("utf-8"), "a.csv")


def test_another_coding_is_told_and_not_guessed() -> None:
    """Guessed letters would be wrong letters."""
    with pytest.raises(Unreadable, match="not UTF-8") as refused:
        from_csv((HEADER + "guide/doctor,Größe").encode("latin-1"), "a.csv")
    assert refused.value.line == 2
