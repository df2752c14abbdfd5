"""deploy/environment.sh and deploy/uv.sh make .venv on whatever machine they meet, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.deploy.fakes import OTHER_PYTHON, PYTHON, SHIM, UV, asked, uv
from tests.deploy.machine import Machine

VENV_AND_PIP = f"""
echo "python $*" >>"$log"
case "$*" in
"-m venv "*)
    [ -z "$NO_VENV" ] || exit 1
    mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
"-m pip --version") [ -z "$NO_PIP" ] ;;
"-m pip install "*)
    folder=$(dirname "$0")
    for last; do [ "$previous" = --target ] && folder="$last/bin" && mkdir -p "$folder"; previous=$last; done
    cp "$UV_WHEEL" "$folder/uv" ;;
*) {OTHER_PYTHON} ;;
esac"""
"""A newer Python that can make environments and install uv into them."""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine without uv and without any Python."""
    return Machine(tmp_path)


@pytest.fixture
def equipped(machine: Machine) -> Machine:
    """A machine with uv and a Python 3.10."""
    uv(machine)
    machine.program("python3.10", PYTHON)
    return machine


def environment(machine: Machine, kind: str = "run") -> None:
    """Make the environment; it has to succeed without a word on standard output."""
    result = machine.script("environment", kind)
    assert result.returncode == 0, result.stderr
    assert result.stdout == ""


def only_line(text: str) -> str:
    """The one line that a person reads."""
    lines = text.splitlines()
    assert len(lines) == 1, text
    return lines[0]


def test_makes_the_environment_from_the_lock_and_puts_lotse_into_it(equipped: Machine) -> None:
    """The found Python, then exactly the lock with its hashes, then the project without any resolving."""
    environment(equipped)
    path = equipped.checkout / ".venv"
    assert asked(equipped, "uv venv", "--quiet") == [
        f"uv venv --quiet --python {equipped.programs}/python3.10 {path}",
    ]
    (sync,) = asked(equipped, "uv pip sync")
    assert "--require-hashes" in sync
    assert sync.endswith(" requirements.lock")
    (project,) = asked(equipped, "uv pip install")
    assert "--no-deps --no-build-isolation --editable ." in project


def test_a_second_start_asks_nothing_of_uv(equipped: Machine) -> None:
    """The stamp says that everything is as it was."""
    environment(equipped)
    equipped.forget()
    environment(equipped)
    assert equipped.log == ()


@pytest.mark.parametrize("changed", ["requirements.lock", "pyproject.toml"])
def test_a_changed_lock_or_project_is_installed_again(equipped: Machine, changed: str) -> None:
    """The environment itself stays."""
    environment(equipped)
    equipped.forget()
    equipped.file(changed, "# changed\n")
    environment(equipped)
    assert len(asked(equipped, "uv pip sync")) == 1
    assert asked(equipped, "uv venv") == []


def test_an_environment_for_tests_serves_a_start_too(equipped: Machine) -> None:
    """`make run` after `make test` takes nothing away, also after the lock has changed."""
    environment(equipped, "test")
    equipped.forget()
    environment(equipped, "run")
    assert equipped.log == ()
    equipped.file("requirements-dev.lock", "# changed\n")
    environment(equipped, "run")
    (sync,) = asked(equipped, "uv pip sync")
    assert sync.endswith(" requirements-dev.lock")


def test_tests_add_to_an_environment_for_running(equipped: Machine) -> None:
    """`make test` after `make run` installs the tests' lock into the same environment."""
    environment(equipped, "run")
    equipped.forget()
    environment(equipped, "test")
    (sync,) = asked(equipped, "uv pip sync")
    assert sync.endswith(" requirements-dev.lock")
    assert asked(equipped, "uv venv") == []


def test_an_interrupted_installation_is_done_again(equipped: Machine) -> None:
    """No stamp is left by what did not end."""
    environment(equipped)
    equipped.file("requirements.lock", "# changed\n")
    equipped.variables["UV_IS_OFFLINE"] = "1"
    failed = equipped.script("environment", "run")
    assert failed.returncode == 1
    assert failed.stderr.splitlines()[-1] == "lotse: uv could not install requirements.lock (see above)."
    del equipped.variables["UV_IS_OFFLINE"]
    equipped.forget()
    environment(equipped)
    assert len(asked(equipped, "uv pip sync")) == 1


def test_an_environment_that_was_moved_is_made_anew(equipped: Machine) -> None:
    """Its scripts carry the path of where it was."""
    environment(equipped)
    equipped.file(".venv/bin/activate", "VIRTUAL_ENV='/elsewhere/.venv'\n")
    equipped.forget()
    environment(equipped)
    assert len(asked(equipped, "uv venv")) == 1


def test_an_environment_whose_python_is_gone_is_made_anew(equipped: Machine) -> None:
    """As after an update of pyenv or of the system."""
    environment(equipped)
    equipped.program(equipped.checkout / ".venv" / "bin" / "python", "exit 127")
    equipped.forget()
    environment(equipped)
    assert len(asked(equipped, "uv venv")) == 1


def test_takes_an_inactive_version_of_pyenv(machine: Machine) -> None:
    """Where the shim exits with 127, the version behind it is used."""
    uv(machine)
    machine.program("python3.10", SHIM)
    python = machine.program(machine.home / ".pyenv/versions/3.10.13/bin/python3.10", PYTHON)
    environment(machine)
    (made,) = asked(machine, "uv venv")
    assert f"--python {python} " in made


def test_uv_downloads_a_python_where_there_is_none(machine: Machine) -> None:
    """No Python at all: uv is asked to install 3.10, then to use it."""
    uv(machine)
    result = machine.script("environment", "run")
    assert result.returncode == 0
    assert only_line(result.stderr) == "lotse: there is no Python 3.10 here, uv downloads one"
    assert asked(machine, "uv python install") == ["uv python install 3.10"]
    assert asked(machine, "uv venv") == [f"uv venv --quiet --python 3.10 {machine.checkout}/.venv"]


def test_a_python_that_only_uv_knows_is_not_downloaded_again(machine: Machine) -> None:
    """uv keeps its own versions where nobody else looks."""
    uv(machine)
    machine.variables["UV_HAS_PYTHON"] = "1"
    environment(machine)
    assert asked(machine, "uv python install") == []
    assert len(asked(machine, "uv venv")) == 1


def test_says_in_one_line_that_a_download_failed(machine: Machine) -> None:
    """What is missing, why it could not be had, what to do."""
    uv(machine)
    machine.variables["UV_IS_OFFLINE"] = "1"
    result = machine.script("environment", "run")
    assert result.returncode == 1
    assert result.stderr.splitlines()[1:] == [
        (
            "lotse: There is no Python 3.10 here and uv could not download one (error: no network). "
            "Install Python 3.10 and try again."
        ),
    ]
    assert not (machine.checkout / ".venv").exists()


def test_an_unknown_kind_is_refused(equipped: Machine) -> None:
    """A slip in the Makefile does not install something else."""
    result = equipped.script("environment", "production")
    assert result.returncode == 1
    assert only_line(result.stderr) == "lotse: usage: deploy/environment.sh run|test"


def test_uv_is_installed_where_it_is_missing(machine: Machine) -> None:
    """Any newer Python with venv and pip can do it, below var/tools, from a lock with hashes, once."""
    machine.program("python3", VENV_AND_PIP)
    machine.variables["UV_WHEEL"] = str(machine.program(machine.folder / "wheel", UV))
    own = machine.checkout / "var/tools/uv/bin/uv"
    assert machine.script("uv").stdout.strip() == str(own)
    (installed,) = asked(machine, "python -m pip install")
    assert "--require-hashes --requirement deploy/uv-requirements.lock" in installed
    machine.forget()
    assert machine.script("uv").stdout.strip() == str(own)
    assert asked(machine, "python") == []


def test_uv_is_installed_by_pip_alone_where_venv_is_missing(machine: Machine) -> None:
    """Debian ships the two apart."""
    machine.program("python3", VENV_AND_PIP)
    machine.variables |= {"UV_WHEEL": str(machine.program(machine.folder / "wheel", UV)), "NO_VENV": "1"}
    assert machine.script("uv").stdout.strip() == str(machine.checkout / "var/tools/uv/bin/uv")


def test_says_in_one_line_what_to_do_without_uv_venv_and_pip(machine: Machine) -> None:
    """Nothing can be installed: a person has to."""
    machine.program("python3", VENV_AND_PIP)
    machine.variables |= {"NO_VENV": "1", "NO_PIP": "1"}
    result = machine.script("environment", "run")
    assert result.returncode == 1
    assert only_line(result.stderr) == (
        "lotse: uv is missing and no Python here could install it: "
        "install uv, or python3-venv with its pip, and try again."
    )


def test_a_uv_that_is_only_a_shim_is_passed_over(machine: Machine) -> None:
    """As pyenv leaves one where uv belongs to a version that is not active."""
    machine.program("uv", SHIM)
    working = uv(machine, machine.folder / "opt" / "uv")
    machine.variables["PATH"] = f"{machine.programs}:{working.parent}"
    assert machine.script("uv").stdout.strip() == str(working)


def test_lotse_uv_names_the_uv_to_use(equipped: Machine) -> None:
    """It wins over PATH; a slip in it is said."""
    own = uv(equipped, equipped.folder / "own" / "uv")
    equipped.variables["LOTSE_UV"] = str(own)
    assert equipped.script("uv").stdout.strip() == str(own)
    equipped.variables["LOTSE_UV"] = "/nowhere/uv"
    result = equipped.script("uv")
    assert result.returncode == 1
    assert only_line(result.stderr) == (
        "lotse: LOTSE_UV is /nowhere/uv, which does not run. Let it name a uv, or unset it."
    )
