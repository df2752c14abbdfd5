"""The Makefile's commands: what each does, in which order, and what it says."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.deploy.fakes import NPM, PYTHON, UV
from tests.deploy.machine import ROOT, Machine

TOOLS = ("lint-imports", "lotse", "mypy", "ruff")
SAYS = 'echo "$(basename "$0") $*" >>"$log"; [ "$(basename "$0") $1" != "$FAILING" ]'


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine with everything, whose uv puts tools into .venv that only write down their arguments."""
    machine = Machine(tmp_path)
    shutil.copy(ROOT / "Makefile", machine.checkout)
    shutil.copytree(ROOT / ".ci", machine.checkout / ".ci")
    for name in ("package.json", "package-lock.json"):
        machine.file(f"bot/web/{name}", "{}")
    for name in ("bash", "basename"):
        (machine.programs / name).symlink_to(shutil.which(name) or "")
    machine.program("python3.10", PYTHON)
    machine.program("node", "exit 0")
    machine.program("npm", NPM)
    machine.variables["LOTSE_CHROMIUM"] = str(machine.program("chromium", ""))
    wheels = machine.folder / "wheels"
    for tool in TOOLS:
        machine.program(wheels / tool, SAYS)
    python = machine.program(
        wheels / "python",
        'case "$1" in -m) echo "python $*" >>"$log"; echo "== 7 passed in 0.10s =="; exit "${TESTS_FAIL:-0}" ;; esac\n'
        + PYTHON,
    )
    machine.program(
        "uv", UV + f"\ncase \"$1 $2\" in 'pip install') cp '{python.parent}'/* .venv/bin/ ;; esac"
    )
    return machine


def steps(text: str) -> list[str]:
    """The names of the steps that went well."""
    return [line.split(" (")[0].removeprefix("✓ ") for line in text.splitlines() if line.startswith("✓ ")]


def test_run_prepares_and_then_becomes_lotse(machine: Machine) -> None:
    """Environment, pages, model, server."""
    result = machine.run("make", "run")
    assert result.returncode == 0, result.stderr
    assert steps(result.stdout) == ["environment", "web pages", "model"]
    assert [line for line in machine.log if line.startswith("lotse")] == ["lotse train", "lotse run"]


def test_run_installs_nothing_a_second_time(machine: Machine) -> None:
    """Only the training, which knows itself whether it has to, and the server."""
    machine.run("make", "run")
    machine.forget()
    machine.run("make", "run")
    assert machine.log == ("lotse train", "lotse run")


def test_test_takes_every_step_and_ends_with_the_summary_of_the_tests(machine: Machine) -> None:
    """A line each, and pytest has the last word."""
    result = machine.run("make", "test")
    assert result.returncode == 0, result.stderr
    assert steps(result.stdout) == [
        *("environment", "web pages", "web types", "web tests"),
        *("lint", "format", "types", "imports"),
        *("browser", "model", "content"),
    ]
    assert result.stdout.splitlines()[-1] == "== 7 passed in 0.10s =="
    assert machine.log[-3:] == ("lotse train", "lotse content check", "python -m pytest")


@pytest.mark.parametrize("failing", ["ruff check", "ruff format", "lotse train", "lotse content"])
def test_the_first_failing_step_ends_the_test(machine: Machine, failing: str) -> None:
    """With its name on standard error and an exit code that is not 0."""
    machine.variables["FAILING"] = failing
    result = machine.run("make", "test")
    assert result.returncode != 0
    assert "failed after" in result.stderr
    assert machine.log[-1].startswith(failing)


def test_failing_tests_fail_the_command(machine: Machine) -> None:
    """pytest's exit code is not lost."""
    machine.variables["TESTS_FAIL"] = "1"
    assert machine.run("make", "test").returncode != 0


def test_continuous_integration_runs_make_test_and_nothing_else(machine: Machine) -> None:
    """From wherever it is started, also without a home that can be written."""
    machine.variables["HOME"] = "/nonexistent"
    result = machine.run("bash", machine.checkout / ".ci" / "run")
    assert result.returncode == 0, result.stderr
    assert machine.log[-1] == "python -m pytest"


def test_continuous_integration_fails_with_the_tests(machine: Machine) -> None:
    """A red test is a red run."""
    machine.variables["TESTS_FAIL"] = "1"
    assert machine.run("bash", ".ci/run").returncode != 0


def test_clean_keeps_the_data(machine: Machine) -> None:
    """What people wrote is never made again."""
    machine.run("make", "run")
    database = machine.file("var/lotse.sqlite", "kept")
    assert machine.run("make", "clean").returncode == 0
    assert database.read_text() == "kept"
    assert not (machine.checkout / ".venv").exists()


def test_help_names_every_command(machine: Machine) -> None:
    """`make` alone explains itself."""
    result = machine.run("make")
    named = [line.split()[1] for line in result.stdout.splitlines() if line.startswith("make ")]
    assert named == ["help", "run", "test", "check", "bench", "screenshots", "lock", "clean"]
