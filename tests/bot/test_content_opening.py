"""A start takes content that can go online, if there is any: machines restart at night."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content_opening import Judge, keep, open_content
from content.finding import ContentError, error
from content.load import Content
from tests.content_folder import copied_content, rewrite


def anything(_: Content) -> None:
    """Judges that everything may go online."""


def only(title: str) -> Judge:
    """Judges that content may go online whose topic on doctors has this title."""

    def judge(content: Content) -> None:
        if content.topics["doctor"].title["en"] != title:
            raise ContentError((error("topics/doctor.yml", None, "This may not go online.", "Correct it."),))

    return judge


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The content, to be changed."""
    return copied_content(tmp_path)


def test_good_content_is_used_and_a_copy_of_it_kept(folder: Path, tmp_path: Path) -> None:
    """The next start may need it."""
    content, refused = open_content(folder, tmp_path / "kept", anything)
    assert refused == ()
    again, _ = open_content(tmp_path / "kept", tmp_path / "kept again", anything)
    assert again.services == content.services


def test_a_start_over_broken_files_takes_the_last_good_ones(folder: Path, tmp_path: Path) -> None:
    """And says what is wrong with the others."""
    kept = tmp_path / "kept"
    open_content(folder, kept, anything)
    rewrite(folder / "services" / "medinetz-dresden.yml", "id: medinetz", "id: [medinetz")
    content, refused = open_content(folder, kept, anything)
    assert "doctor" in content.topics
    assert [finding.file for finding in refused][:1] == ["services/medinetz-dresden.yml"]


def test_content_with_errors_is_better_than_none(folder: Path, tmp_path: Path) -> None:
    """On a first start there is no copy: whatever can be read and spoken from opens the door."""
    rewrite(folder / "services" / "medinetz-dresden.yml", 'https://medinetz-dresden.org"', 'medinetz"')
    content, refused = open_content(folder, tmp_path / "kept", anything)
    assert "medinetz-dresden" in content.services
    assert "services/medinetz-dresden.yml" in {finding.file for finding in refused}


def test_content_that_cannot_be_spoken_from_stops_a_first_start(folder: Path, tmp_path: Path) -> None:
    """There is nothing to open the door with."""
    with pytest.raises(ContentError):
        open_content(folder, tmp_path / "kept", only("Something else"))


def test_a_copy_that_cannot_be_spoken_from_is_no_help(folder: Path, tmp_path: Path) -> None:
    """Code may have come to need more than an old copy has."""
    kept = tmp_path / "kept"
    open_content(folder, kept, anything)
    rewrite(kept / "topics" / "doctor.yml", 'en: "Medical help"', 'en: "Doctors of old"')
    rewrite(folder / "services" / "medinetz-dresden.yml", 'https://medinetz-dresden.org"', 'medinetz"')
    content, refused = open_content(folder, kept, only("Medical help"))
    assert content.topics["doctor"].title["en"] == "Medical help"
    assert refused


def test_a_copy_replaces_the_one_before(folder: Path, tmp_path: Path) -> None:
    """A service that was removed must not come back one night."""
    kept = tmp_path / "kept"
    keep(folder, kept)
    (folder / "services" / "medinetz-dresden.yml").unlink()
    keep(folder, kept)
    assert not (kept / "services" / "medinetz-dresden.yml").exists()


def test_a_copy_that_cannot_be_made_stops_nothing(folder: Path, tmp_path: Path) -> None:
    """Here a file lies where the folder should be made."""
    (tmp_path / "no-folder").write_text("in the way", encoding="utf-8")
    keep(folder, tmp_path / "no-folder" / "kept")
