"""`lotse content export` and `lotse content import`: what people see and what stands in the files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.content_exchange import export, import_
from bot.cli.stopped import Stopped
from bot.settings import ROOT, Settings
from content.load import load

EXPORT = {"source": "de", "kinds": ["title"], "only": "all", "csv": None, "xliff": None}
IMPORT = {"by": None, "force": False, "dry_run": False}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings with a copy of the content folder that nobody has reviewed anything in."""
    ignored = shutil.ignore_patterns("*.py*", "reviews", ".*")
    return Settings(content=Path(shutil.copytree(ROOT / "content", tmp_path / "content", ignore=ignored)))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the translator's file stands."""
    return tmp_path / "titles.csv"


def translated(settings: Settings, file: Path, old: str, new: str) -> None:
    """The Ukrainian titles, with something replaced."""
    assert export(settings, "uk", **(EXPORT | {"csv": file})) == 0  # type: ignore[arg-type]
    text = file.read_bytes().decode("utf-8")
    assert old in text
    file.write_bytes(text.replace(old, new).encode("utf-8"))


def taken(settings: Settings, file: Path, **chosen: object) -> int:
    """The code with which an import ends."""
    return import_(settings, file, "uk", **(IMPORT | chosen))  # type: ignore[arg-type]


def test_titles_go_out_are_translated_and_come_back(
    settings: Settings, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The table says how many were taken, and the file that was written."""
    topics = load(settings.content).topics
    word = topics["doctor"].title["uk"]
    translated(settings, file, f'"{word}",""', '"Лікар","yes"')
    assert f"{len(topics)} texts ({len(topics)} draft)" in capsys.readouterr().out
    assert taken(settings, file, by=" A  B ") == 0
    out = capsys.readouterr().out
    row = next(line.split() for line in out.splitlines() if line.strip().startswith("title"))
    assert row == ["title", "1", "1", str(len(topics) - 1), "0"]
    assert "written: topics/doctor.yml" in out
    content = load(settings.content)
    assert content.topics["doctor"].title["uk"] == "Лікар"
    assert [review.by for _, _, review in content.reviews] == ["A B"]


def test_both_commands_can_be_called(settings: Settings, tmp_path: Path) -> None:
    """With all their options."""
    lotse, file = str(Path(sys.executable).parent / "lotse"), str(tmp_path / "guides.xlf")
    for words in (
        [
            "export",
            "--language",
            "uk",
            "--kind",
            "guide",
            "--kind",
            "title",
            "--only",
            "draft",
            "--xliff",
            file,
        ],
        ["import", file, "--language", "uk", "--by", "A B", "--force", "--dry-run"],
    ):
        environment = os.environ | {"LOTSE_CONTENT": str(settings.content)}
        called = subprocess.run(
            [lotse, "content", *words], env=environment, capture_output=True, text=True, check=False, cwd=ROOT
        )
        assert called.returncode == 0, called.stderr
    assert "nothing new" in called.stdout


def test_a_dry_run_only_tells(settings: Settings, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the drafts that a name would have confirmed."""
    word = load(settings.content).topics["doctor"].title["uk"]
    translated(settings, file, f'"{word}",""', '"Лікар","yes"')
    assert taken(settings, file, dry_run=True) == 0
    out = capsys.readouterr().out
    assert "would be written: topics/doctor.yml" in out
    assert "1 confirmed texts stay drafts" in out
    assert load(settings.content).topics["doctor"].title["uk"] == word


def test_one_wrong_row_ends_with_one_and_writes_nothing(
    settings: Settings, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The row is named, with what to do."""
    word = load(settings.content).topics["doctor"].title["uk"]
    translated(settings, file, f'"{word}"', '"<b>Лікар</b>"')
    assert taken(settings, file) == 1
    out = capsys.readouterr().out
    assert "error: title/doctor: There is HTML in it. Write plain words." in out
    assert "Nothing was written" in out


def test_an_unchanged_file_has_nothing_new(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also as XLIFF, and also from English."""
    file = tmp_path / "titles.xlf"
    assert export(settings, "de", **(EXPORT | {"source": "en", "xliff": file})) == 0  # type: ignore[arg-type]
    assert import_(settings, file, "de", by=None, force=False, dry_run=False) == 0
    assert "nothing new" in capsys.readouterr().out


def test_nothing_to_translate_makes_no_file(
    settings: Settings, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty file would look like a mistake."""
    assert export(settings, "uk", **(EXPORT | {"csv": file, "only": "reviewed"})) == 0  # type: ignore[arg-type]
    assert "no such text" in capsys.readouterr().out
    assert not file.exists()


@pytest.mark.parametrize(
    ("language", "chosen", "message"),
    [
        ("uk", {"csv": None}, "name one file"),
        ("uk", {"xliff": Path("a.xlf")}, "name one file"),
        ("xx", {}, "there is no language xx"),
        ("uk", {"source": "xx"}, "there is no language xx"),
        ("de", {}, "from itself"),
        ("uk", {"kinds": ["guides"]}, "guide, service"),
        ("uk", {"only": "new"}, "missing, draft"),
        ("uk", {"csv": Path("/nowhere/a.csv")}, "cannot be written"),
    ],
)
def test_a_slip_in_an_export_is_said(
    settings: Settings, file: Path, language: str, chosen: dict[str, object], message: str
) -> None:
    """With what there is to choose from."""
    with pytest.raises(Stopped, match=message):
        export(settings, language, **(EXPORT | {"csv": file} | chosen))  # type: ignore[arg-type]


def test_a_file_that_is_there_is_never_overwritten(settings: Settings, file: Path) -> None:
    """It may hold a week of somebody's work."""
    file.write_text("mine")
    with pytest.raises(Stopped, match="is there already"):
        export(settings, "uk", **(EXPORT | {"csv": file}))  # type: ignore[arg-type]
    assert file.read_text() == "mine"


def test_a_slip_in_an_import_is_said(settings: Settings, file: Path) -> None:
    """In one line each."""
    with pytest.raises(Stopped, match="No such file"):
        taken(settings, file)
    file.write_text("Lieber Herr,")
    with pytest.raises(Stopped, match="no column"):
        taken(settings, file)
    with pytest.raises(Stopped, match="--by is the name"):
        taken(settings, file, by=" ")
    with pytest.raises(Stopped, match="there is no language xx"):
        import_(settings, file, "xx", by=None, force=False, dry_run=False)
