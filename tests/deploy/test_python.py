"""deploy/python.sh finds a Python 3.10 that really runs, wherever it hides."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.deploy.fakes import OTHER_PYTHON, PYTHON, SHIM
from tests.deploy.machine import Machine


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine without any Python."""
    return Machine(tmp_path)


def found(machine: Machine) -> str:
    """What the script prints; it never fails and never complains."""
    result = machine.script("python")
    assert result.returncode == 0
    assert result.stderr == ""
    return result.stdout.strip()


def test_prints_nothing_where_there_is_no_python(machine: Machine) -> None:
    """Nothing found is no error: uv then downloads one."""
    assert found(machine) == ""


def test_takes_the_one_on_path(machine: Machine) -> None:
    """A working python3.10 on PATH is enough."""
    python = machine.program("python3.10", PYTHON)
    assert found(machine) == str(python)


def test_a_python_of_another_version_is_not_taken(machine: Machine) -> None:
    """python3 is asked which version it is."""
    machine.program("python3", OTHER_PYTHON)
    assert found(machine) == ""


def test_python3_is_taken_where_it_is_a_3_10(machine: Machine) -> None:
    """The name does not matter, the version does."""
    python = machine.program("python3", PYTHON)
    assert found(machine) == str(python)


def test_looks_behind_a_shim_that_leads_nowhere(machine: Machine) -> None:
    """The second python3.10 on PATH is taken where the first exits with 127."""
    machine.program("python3.10", SHIM)
    python = machine.program(machine.folder / "opt" / "python3.10", PYTHON)
    machine.variables["PATH"] = f"{machine.programs}:{python.parent}"
    assert found(machine) == str(python)


@pytest.mark.parametrize("way", ["PYENV_ROOT", "home", "pyenv on PATH", "shims on PATH"])
def test_finds_an_inactive_version_of_pyenv(machine: Machine, way: str) -> None:
    """Each trace of pyenv leads to its versions while the shim exits with 127."""
    root = machine.home / ".pyenv" if way == "home" else machine.folder / "pyenv root"
    python = machine.program(root / "versions" / "3.10.13" / "bin" / "python3.10", PYTHON)
    shim = machine.program(root / "shims" / "python3.10", SHIM)
    machine.program("python3.10", SHIM)
    if way == "PYENV_ROOT":
        machine.variables["PYENV_ROOT"] = str(root)
    elif way == "pyenv on PATH":
        machine.program("pyenv", f"echo '{root}'")
    elif way == "shims on PATH":
        machine.variables["PATH"] = f"{shim.parent}:{machine.programs}"
    assert found(machine) == str(python)


def test_a_broken_version_of_pyenv_is_passed_over(machine: Machine) -> None:
    """A version without sqlite3 or ssl, as pyenv builds it where headers are missing, does not run Lotse."""
    versions = machine.home / ".pyenv" / "versions"
    machine.program(versions / "3.10.1" / "bin" / "python3.10", "exit 1")
    python = machine.program(versions / "3.10.2" / "bin" / "python3.10", PYTHON)
    assert found(machine) == str(python)
