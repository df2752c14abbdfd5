"""bot/content_copy.py: what is kept is whole, whatever happens while it is copied."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.content_copy import copied, keep, seen, sweep
from bot.settings import ROOT
from content.load import load
from tests.content_folder import copied_content, rewrite


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The content, to be changed."""
    return copied_content(tmp_path)


def kept_now(folder: Path, kept: Path) -> None:
    """Keep the folder as it is."""
    with copied(folder, kept.parent) as copy:
        keep(copy, kept)


def leftovers(folder: Path) -> list[str]:
    """What copying has left behind."""
    return [path.name for path in folder.iterdir() if path.name.startswith(".content-")]


def test_a_copy_has_all_that_is_read(tmp_path: Path) -> None:
    """A kind of file that is not copied would not go online."""
    with copied(ROOT / "content", tmp_path) as copy:
        there, here = load(ROOT / "content"), load(copy)
    assert (there.services, there.topics, there.events) == (here.services, here.topics, here.events)
    assert all(there.phrases.written(code) == here.phrases.written(code) for code in there.languages)
    assert leftovers(tmp_path) == []


def test_a_copy_replaces_the_one_before(folder: Path, tmp_path: Path) -> None:
    """A service that was removed must not come back one night, and nothing else is left lying around."""
    kept = tmp_path / "kept"
    kept_now(folder, kept)
    (folder / "services" / "medinetz-dresden.yml").unlink()
    kept_now(folder, kept)
    assert not (kept / "services" / "medinetz-dresden.yml").exists()
    assert leftovers(tmp_path) == []


def test_a_copy_that_cannot_be_kept_leaves_the_one_before(folder: Path, tmp_path: Path) -> None:
    """There is never a moment without any."""
    kept = tmp_path / "kept"
    kept_now(folder, kept)
    keep(tmp_path / "nothing", kept)
    assert (kept / "languages.yml").exists()


def test_what_an_ended_process_left_is_swept(folder: Path, tmp_path: Path) -> None:
    """Half a copy is removed; a copy that had been moved aside comes back."""
    kept = tmp_path / "kept"
    kept_now(folder, kept)
    kept.rename(tmp_path / ".content-before")
    (tmp_path / ".content-half" / "services").mkdir(parents=True)
    sweep(kept)
    assert (kept / "languages.yml").exists()
    assert leftovers(tmp_path) == []


def test_where_no_copy_can_be_made_the_folder_itself_is_read(folder: Path, tmp_path: Path) -> None:
    """A full disk must not keep a correction from people; here a file lies in the way."""
    (tmp_path / "no-folder").write_text("in the way", encoding="utf-8")
    with copied(folder, tmp_path / "no-folder") as copy:
        assert copy == folder
    assert (folder / "languages.yml").exists()


def test_a_folder_that_cannot_be_listed_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    """Else content without any service would go online; whoever reads the folder itself is told."""
    with copied(tmp_path / "away", tmp_path) as copy:
        assert copy == tmp_path / "away"


def test_any_change_of_a_curated_file_is_seen(folder: Path) -> None:
    """Also one that leaves name, size and date as they were, as a copying tool does."""
    file = folder / "topics" / "doctor.yml"
    before, dates = seen(folder), file.stat()
    assert seen(folder) == before
    rewrite(file, "Medical help", "Mxdical help")
    os.utime(file, ns=(dates.st_atime_ns, dates.st_mtime_ns))
    assert seen(folder) != before


def test_an_editors_own_files_are_no_change(folder: Path) -> None:
    """Swap files and backups come and go while somebody writes."""
    before = seen(folder)
    for name in (".doctor.yml.swp", "doctor.yml~", "4913"):
        (folder / "topics" / name).write_text("", encoding="utf-8")
    assert seen(folder) == before
