"""content/check/markup.py: texts are plain words."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.check.markup import check
from content.load import read_folder
from tests.content_folder import copied_content, rewrite


@pytest.mark.parametrize("markup", ["<b>jetzt</b>", "<script>", "<!-- alt -->", "&nbsp;", "&#8239;"])
def test_html_in_a_text_is_an_error_with_its_place(tmp_path: Path, markup: str) -> None:
    """Titles, guides, services and phrases alike."""
    folder = copied_content(tmp_path)
    rewrite(folder / "topics" / "doctor.yml", 'de: "Ärztliche Hilfe"', f'de: "Ärztliche {markup} Hilfe"')
    (finding,) = check(read_folder(folder))
    assert finding.file == "topics/doctor.yml"
    assert finding.line is not None


def test_html_in_a_name_is_an_error(tmp_path: Path) -> None:
    """Names are shown in every language."""
    folder = copied_content(tmp_path)
    rewrite(folder / "services" / "notruf-112.yml", 'name: "Notruf 112', 'name: "<i>Notruf</i> 112')
    assert [finding.file for finding in check(read_folder(folder))] == ["services/notruf-112.yml"]


def test_html_in_the_name_of_an_event_is_an_error(tmp_path: Path) -> None:
    """People read it on its card."""
    folder = copied_content(tmp_path)
    name = next(iter(sorted((folder / "events").glob("*.yml"))))
    rewrite(name, 'name: "', 'name: "<i>')
    assert [finding.file for finding in check(read_folder(folder))] == [f"events/{name.name}"]


def test_the_shipped_texts_are_plain(tmp_path: Path) -> None:
    """A sign such as < or & alone is none."""
    assert list(check(read_folder(copied_content(tmp_path)))) == []
