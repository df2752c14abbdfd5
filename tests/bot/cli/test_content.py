"""`lotse content …` as people and scripts call it, on a copy of the shipped content."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import ROOT
from tests.content_folder import rewrite

LOTSE = Path(sys.executable).parent / "lotse"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the content folder that a test may change; nobody has reviewed anything in it yet."""
    return Path(
        shutil.copytree(
            ROOT / "content", tmp_path / "content", ignore=shutil.ignore_patterns("*.py*", "reviews")
        )
    )


def lotse(folder: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command of `lotse content` to its end."""
    return subprocess.run(
        [str(LOTSE), "content", *arguments],
        input=given,
        env=os.environ | {"LOTSE_CONTENT": str(folder)},
        cwd=ROOT,
        text=True,
        capture_output=True,
        timeout=120,
        check=False,
    )


def told(result: subprocess.CompletedProcess[str]) -> str:
    """The line with which a command says that it cannot go on."""
    assert result.returncode == 1
    *_, line = result.stderr.splitlines()
    assert line.startswith("lotse: ")
    return line


def test_coverage_is_a_table_for_people_and_json_for_machines(folder: Path) -> None:
    """Every language has its row; both say the same."""
    shown = lotse(folder, "coverage")
    assert shown.returncode == 0
    assert {"de", "de-x-simple", "kmr"} <= {
        line.split()[0] for line in shown.stdout.splitlines() if line.split()
    }
    counts = json.loads(lotse(folder, "coverage", "--json").stdout)
    guides = counts["de"]["guide"]
    assert f"{guides['written']}/{guides['total']} {guides['percent']} %" in shown.stdout
    assert counts["de"]["total"]["drafts"] == sum(
        counts["de"][kind]["drafts"] for kind in ("phrase", "title", "guide", "service")
    )


def test_stale_facts_are_a_table_or_a_spreadsheet(folder: Path) -> None:
    """Each row names file, field, date and page; an age that is none is said."""
    shown = lotse(folder, "stale", "--older", "10y")
    rows = list(csv.DictReader(io.StringIO(lotse(folder, "stale", "--older", "10y", "--csv").stdout)))
    assert shown.returncode == 0
    assert rows
    assert all((folder / row["file"]).is_file() for row in rows)
    assert rows[0]["file"] in shown.stdout
    dated = [row["seen"] for row in rows if row["seen"][:1].isdigit()]
    assert [seen[:4] for seen in dated] == sorted(seen[:4] for seen in dated)
    assert "no age" in told(lotse(folder, "stale", "--older", "long"))


def test_the_launch_list_begins_with_the_urgent_and_fails_until_all_is_reviewed(folder: Path) -> None:
    """With a language it lists all that is left of it."""
    shown = lotse(folder, "check", "--launch")
    assert shown.returncode == 1
    listed = [line for line in shown.stdout.splitlines() if line.count(": ") == 3]
    assert listed[0] == "urgent: de: guide/emergency: draft"
    ukrainian = lotse(folder, "check", "--launch", "--language", "uk").stdout
    assert "urgent: uk: guide/emergency: draft" in ukrainian
    assert ": de: " not in ukrainian
    assert "there is no language xx" in told(lotse(folder, "check", "--launch", "--language", "xx"))


def test_a_new_service_is_asked_for_until_every_answer_fits(folder: Path) -> None:
    """A wrong number, wrong hours and a wrong topic are asked again at once."""
    answers = ["new-place", "Neuer Ort", "dentist", "doctor", "", "", "", "", "", "0351/1", "+49 351 1234567", "",
               "", "montags", "Mo-Fr 10:00-12:00", "https://example.org", '"2026-03"']  # fmt: skip
    result = lotse(folder, "new", "service", given="\n".join(answers) + "\n")
    assert result.returncode == 0, result.stderr
    written = (folder / "services" / "new-place.yml").read_text(encoding="utf-8")
    assert 'phone: "+49 351 1234567"\nopening_hours: "Mo-Fr 10:00-12:00"\ntext: {}\n' in written
    assert 'seen: "2026-03"' in written
    assert "still missing: text is not written in" in result.stdout


def test_scripts_give_options_and_are_asked_nothing(folder: Path) -> None:
    """What is wrong ends the command; a service that is there stays as it is."""
    options = ("--name", "Ort", "--topic", "doctor", "--source", "https://example.org")
    assert lotse(folder, "new", "service", "--id", "new-place", *options).returncode == 0
    before = (folder / "services" / "new-place.yml").read_bytes()
    assert "already" in told(lotse(folder, "new", "service", "--id", "new-place", *options))
    assert "cannot be dialled" in told(
        lotse(folder, "new", "service", "--id", "other", *options, "--phone", "x")
    )
    assert (folder / "services" / "new-place.yml").read_bytes() == before
    assert not (folder / "services" / "other.yml").exists()


def test_a_review_is_recorded_after_the_text_was_shown(folder: Path) -> None:
    """Yes, no and quit; what was said yes to is no draft any more."""
    command = (
        "review",
        "uk",
        "guide/emergency",
        "title/emergency",
        "title/doctor",
        "--by",
        "A B",
        "--on",
        "2026-03-01",
    )
    result = lotse(folder, *command, given="n\ny\nq\n")
    assert result.returncode == 0, result.stderr
    assert "[de] Rufen Sie jetzt 112 an" in result.stdout
    assert "1 reviewed by A B on 2026-03-01." in result.stdout
    reviews = (folder / "reviews" / "uk.yml").read_text(encoding="utf-8")
    assert "title/emergency" in reviews
    assert "guide/emergency" not in reviews
    assert "2 reviewed" in lotse(folder, *command, "--yes").stdout
    assert "no draft" in lotse(folder, *command).stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("review", "xx", "guide/doctor", "--by", "A"), "there is no language xx"),
        (("review", "uk", "guide/nothing", "--by", "A"), "guide/nothing is not written in uk"),
        (("review", "uk", "--kind", "poem", "--by", "A"), "there is no kind poem"),
        (("review", "uk", "--by", "A"), "name texts"),
        (("review", "uk", "guide/doctor", "--by", " "), "--by is the name"),
        (("review", "uk", "guide/doctor", "--by", "A", "--on", "2999-01-01"), "has not been yet"),
        (("review", "uk", "guide/doctor", "--by", "A", "--on", "today"), "is no day"),
        (("checked", "../topics/doctor", "--by", "A"), "there is no service"),
    ],
)
def test_what_cannot_be_recorded_is_said_in_one_line(
    folder: Path, arguments: tuple[str, ...], message: str
) -> None:
    """And nothing is written."""
    assert message in told(lotse(folder, *arguments))
    assert not (folder / "reviews" / "uk.yml").exists()


def test_confirmed_facts_name_who_and_when(folder: Path) -> None:
    """The facts are shown first; without a yes nothing is written."""
    path = folder / "services" / "telefonseelsorge.yml"
    before = path.read_text(encoding="utf-8")
    assert "0800 1110111" in lotse(folder, "checked", "telefonseelsorge", "--by", "A", given="n\n").stdout
    assert path.read_text(encoding="utf-8") == before
    lotse(folder, "checked", "telefonseelsorge", "--by", "A", "--on", "2026-03-01", given="y\n")
    assert 'checked: {by: "A", on: "2026-03-01", facts: "' in path.read_text(encoding="utf-8")
    unchecked = lotse(folder, "stale", "--older", "20y", "--csv").stdout
    assert "services/telefonseelsorge.yml" not in unchecked
    rewrite(path, "0800 1110111", "0800 1110112")
    assert "services/telefonseelsorge.yml" in lotse(folder, "stale", "--older", "20y", "--csv").stdout


def test_facts_of_low_confidence_cannot_be_confirmed(folder: Path) -> None:
    """Before anybody is asked: first they are corrected and the confidence raised."""
    path = folder / "services" / "telefonseelsorge.yml"
    rewrite(path, "confidence: high", "confidence: low")
    before = path.read_text(encoding="utf-8")
    message = told(
        lotse(folder, "checked", "zentralbibliothek-dresden", "telefonseelsorge", "--by", "A", "--yes")
    )
    assert "services/telefonseelsorge.yml: the confidence is low" in message
    assert "raise it first" in message
    assert path.read_text(encoding="utf-8") == before
    assert "checked:" not in (folder / "services" / "zentralbibliothek-dresden.yml").read_text(
        encoding="utf-8"
    )


def test_a_service_and_an_event_of_one_name_are_both_shown(folder: Path) -> None:
    """Each has facts of its own."""
    shown = lotse(folder, "checked", "montagscafe", "--by", "A", "--yes").stdout
    for file in ("services/montagscafe.yml", "events/montagscafe.yml"):
        assert f"{file}: checked by A" in shown
        assert "checked: {by:" in (folder / file).read_text(encoding="utf-8")


def test_schemas_are_written_and_compared(folder: Path) -> None:
    """A schema that was changed by hand is outdated until it is written anew."""
    path = folder / "schema" / "topic.json"
    good = path.read_text(encoding="utf-8")
    path.write_text("{}", encoding="utf-8")
    assert lotse(folder, "schema", "--check").returncode == 1
    assert path.read_text(encoding="utf-8") == "{}"
    assert lotse(folder, "schema").returncode == 0
    assert path.read_text(encoding="utf-8") == good
    assert lotse(folder, "schema", "--check").stdout == ""


def test_a_quiet_check_shows_errors_only(folder: Path) -> None:
    """Warnings are counted all the same."""
    path = folder / "services" / "telefonseelsorge.yml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("0800 1110111", "0800/1110111"), encoding="utf-8"
    )
    loud, quiet = lotse(folder, "check"), lotse(folder, "check", "--quiet")
    assert loud.returncode == quiet.returncode == 1
    assert ": warning: " in loud.stdout
    assert ": warning: " not in quiet.stdout
    assert "cannot be dialled" in quiet.stdout
    assert loud.stderr == quiet.stderr
