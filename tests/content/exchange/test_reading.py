"""content/exchange/reading: a file is what is in it, whatever it is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.exchange.reading import read_delivery
from content.exchange.returned import LARGEST, Unreadable
from content.exchange.spreadsheet import to_csv
from content.exchange.xliff import to_xliff
from tests.content.exchange.desk import Desk


@pytest.mark.parametrize("name", ["texts.csv", "texts.xlf", "texts"])
def test_the_name_of_a_file_says_nothing(desk: Desk, tmp_path: Path, name: str) -> None:
    """People rename files, and programs add what they like."""
    path, rows = tmp_path / name, desk.rows("ar")
    path.write_bytes(to_csv(rows))
    assert not read_delivery(path, language="ar").keeps_marks
    path.write_bytes(b"\xef\xbb\xbf" + to_xliff(rows, source="de", language="ar"))
    assert read_delivery(path, language="ar").keeps_marks
    text = to_xliff(rows, source="de", language="ar").decode("utf-8").replace("UTF-8", "UTF-16")
    path.write_bytes(text.encode("utf-16"))
    assert len(read_delivery(path, language="ar").units) == len(rows)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    """Ten megabytes are ten times everything."""
    path = tmp_path / "texts.csv"
    path.write_bytes(b" " * (LARGEST + 1))
    with pytest.raises(Unreadable, match="larger than"):
        read_delivery(path, language="ar")


def test_a_spreadsheets_own_format_is_named(tmp_path: Path) -> None:
    """Whoever saves as .xlsx is told what to save as."""
    path = tmp_path / "texts.csv"
    path.write_bytes(b"PK\x03\x04....")
    with pytest.raises(Unreadable, match="spreadsheet") as refused:
        read_delivery(path, language="ar")
    assert "CSV UTF-8" in refused.value.advice
