"""A small content folder that is in order, for tests to spoil, and the shipped content."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from content.check import check
from content.finding import Finding
from content.load import Content, load

SHIPPED = Path(__file__).parents[2] / "content"

FILES = {
    "languages.yml": """
languages:
  - {code: de, name: Deutsch, direction: ltr, fallback: [], complete: true}
  - {code: en, name: English, direction: ltr, fallback: [de], complete: true}
  - {code: ar, name: العربية, direction: rtl, fallback: [en, de], complete: true}
  - {code: ru, name: Русский, direction: ltr, fallback: [en, de]}
""",
    "phrases/ru/dialogue.ftl": "language-notice = Ответы пока на английском и немецком.\n",
    "services/advice.yml": """
id: advice
name: Beratung
topics: [doctor]
confidence: high
phone: "+49 351 1234567"
opening_hours: "Mo-Fr 10:00-12:00"
text: {de: Rat, en: Advice, ar: مشورة}
sources:
  - {url: "https://example.org/advice", seen: "2026-03", supports: [what, phone, opening_hours]}
""",
    "topics/doctor.yml": "id: doctor\ntitle: {de: Arzt, en: Doctor, ar: طبيب}\n",
}
PHRASES = {
    "de": "language-notice = Hinweis\ngreet = Hallo\nplaces = Orte: { $title }\n",
    "en": "language-notice = Notice\ngreet = Hello\nplaces = Places: { $title }\n",
    "ar": "language-notice = إشعار\ngreet = مرحبًا\nplaces = أماكن: { $title }\n",
}
URGENT = ("emergency", "self_harm", "violence_protection", "homeless_shelter")


@dataclass(frozen=True)
class Workshop:
    """A content folder on disk that a test can change and look at."""

    path: Path

    def write(self, name: str, text: str) -> None:
        """Write a file of the folder anew."""
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """Replace a piece of a file that is there."""
        text = (self.path / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))

    def load(self) -> Content:
        """The folder's content."""
        return load(self.path)

    def findings(self) -> tuple[Finding, ...]:
        """What the check finds."""
        return check(self.path)

    def messages(self) -> list[str]:
        """What the check finds, a line each."""
        return [str(finding) for finding in self.findings()]


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """A small folder without a single finding."""
    made = Workshop(tmp_path)
    for name, text in FILES.items():
        made.write(name, text)
    for code, text in PHRASES.items():
        made.write(f"phrases/{code}/dialogue.ftl", text)
        made.write(f"phrases/{code}/buttons.ftl", _button_titles())
    for topic in URGENT:
        made.write(
            f"topics/{topic}.yml",
            f"id: {topic}\nurgent: true\ntitle: {{de: t, en: t, ar: t}}\nguide: {{de: '112', en: '112', ar: '112'}}\n"
            'sources: [{url: "https://example.org"}]\n',
        )
    made.change("services/advice.yml", "[doctor]", f"[doctor, {', '.join(URGENT)}]")
    return made


@pytest.fixture(scope="session")
def shipped() -> Content:
    """The content of this repository."""
    return load(SHIPPED)


@pytest.fixture(scope="session")
def shipped_folder() -> Path:
    """The content folder of this repository."""
    return SHIPPED


def _button_titles() -> str:
    names = ("more", "topics", "human", "withdraw", "languages", "privacy", "delete", "help")
    answers = ("consent-yes", "consent-no", "delete_confirm-yes", "delete_confirm-no")
    return "".join(f"button-{name} = {name}\n" for name in names + answers)
