"""Sends out the texts of a content folder and takes them back, and the words of a small one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from content.exchange.importing import Outcome, take
from content.exchange.returned import Delivery
from content.exchange.rows import Row, rows
from content.exchange.spreadsheet import from_csv, to_csv
from content.exchange.xliff import from_xliff, to_xliff
from content.load import read_folder, snapshot

DAY = date(2026, 3, 1)


@dataclass(frozen=True)
class Desk:
    """Somebody who sends out the texts of a folder and takes them back."""

    path: Path

    def rows(self, language: str, source: str = "de", **chosen: Any) -> list[Row]:
        """What goes out."""
        folder = read_folder(self.path)
        assert not folder.findings
        return list(rows(folder, snapshot(folder), language, source=source, **chosen))

    def translated(self, language: str, words: dict[str, str], *, approved: str = "") -> Delivery:
        """A spreadsheet with other words in it; texts named in `approved` say yes."""
        delivery = from_csv(to_csv(self.rows(language)), "texts.csv")
        units = tuple(
            replace(unit, target=words.get(unit.key, unit.target), approved=unit.key in approved.split())
            for unit in delivery.units
        )
        assert words.keys() <= {unit.key for unit in units}
        return replace(delivery, units=units)

    def by_program(self, language: str, old: str = "", new: str = "") -> Delivery:
        """An XLIFF file in which something was replaced."""
        data = to_xliff(self.rows(language), source="de", language=language).decode("utf-8")
        assert old in data
        return from_xliff(data.replace(old, new).encode("utf-8"), "texts.xlf", language=language)

    def take(self, delivery: Delivery, language: str, **chosen: Any) -> Outcome:
        """Take a delivery."""
        return take(delivery, self.path, language, today=DAY, **chosen)

    def files(self) -> dict[str, bytes]:
        """Every file, byte for byte."""
        return {
            path.relative_to(self.path).as_posix(): path.read_bytes()
            for path in self.path.rglob("*")
            if path.is_file()
        }


TEXT = """text:
  de: "Rat unter 116117."  # die Nummer steht am Haus
  en: "Advice at 116117."
  ar: "مشورة: 116117."
"""

TOPIC = """# Ärzte
id: doctor
title:
  de: "Arzt"
  en: "Doctor"
  ar: "طبيب"
guide:
  de: |-
    Erste Zeile.
    Zweite: Zeile.
  en: |-
    First line.
    Second: line.
  ar: |-
    سطر أول.
    سطر ثان.
sources:
  - {url: "https://example.org"}
"""

DIALOGUE = {
    "de": """# Gesagt im Gespräch.

language-notice = Hinweis
greet = Hallo
# $title ist ein Thema.
places = Orte: { $title }
left =
    { $left ->
        [one] Noch { $left } Ort.
       *[other] Noch { $left } Orte.
    }
long =
    Eine Zeile.
    Noch eine.
""",
    "en": """language-notice = Notice
greet = Hello
places = Places: { $title }
left =
    { $left ->
        [one] { $left } more place.
       *[other] { $left } more places.
    }
long =
    One line.
    Another.
""",
    "ar": """language-notice = إشعار
greet = مرحبًا
# A remark that stays.
places = أماكن: { $title }
left =
    { $left ->
        [zero] لا أماكن: { $left }
        [one] مكان: { $left }
        [two] مكانان: { $left }
        [few] أماكن: { $left }
        [many] مكانًا: { $left }
       *[other] مكان آخر: { $left }
    }
long =
    سطر.
    سطر آخر.
""",
}
