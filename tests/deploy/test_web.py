"""deploy/web.sh builds the web pages with the Node that is there, or with one of its own, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.deploy.fakes import NPM, asked, uv
from tests.deploy.machine import Machine

NEW_NODE = "exit 0"
OLD_NODE = "exit 1"
"""A node is asked whether it is new enough and answers with its exit code."""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine with sources of web pages and without Node."""
    machine = Machine(tmp_path)
    machine.file("bot/web/package.json", "{}")
    machine.file("bot/web/package-lock.json", "{}")
    machine.file("bot/web/widget/chat.ts", "export {};\n")
    return machine


@pytest.fixture
def equipped(machine: Machine) -> Machine:
    """The same with a Node that is new enough."""
    machine.program("node", NEW_NODE)
    machine.program("npm", NPM)
    return machine


def build(machine: Machine) -> None:
    """Build the pages; it has to succeed."""
    result = machine.script("web", "build")
    assert result.returncode == 0, result.stderr


def test_installs_the_locked_packages_and_builds(equipped: Machine) -> None:
    """`npm ci` runs nobody's scripts."""
    build(equipped)
    install, built = asked(equipped, "npm")
    assert " ci --ignore-scripts " in install
    assert built.endswith(" run --silent build")


def test_a_second_build_does_nothing(equipped: Machine) -> None:
    """Neither packages nor sources have changed."""
    build(equipped)
    equipped.forget()
    build(equipped)
    assert equipped.log == ()


@pytest.mark.parametrize("change", ["edit", "add", "delete"])
def test_changed_sources_are_built_again(equipped: Machine, change: str) -> None:
    """Contents count, not dates: a checkout may bring older files."""
    build(equipped)
    equipped.forget()
    if change == "edit":
        equipped.file("bot/web/widget/chat.ts", "export const changed = true;\n")
    elif change == "add":
        equipped.file("bot/web/widget/new.ts", "export {};\n")
    else:
        (equipped.checkout / "bot/web/widget/chat.ts").unlink()
    build(equipped)
    (built,) = asked(equipped, "npm")
    assert built.endswith(" run --silent build")


def test_changed_packages_are_installed_again(equipped: Machine) -> None:
    """The lock decides."""
    build(equipped)
    equipped.forget()
    equipped.file("bot/web/package-lock.json", '{"lockfileVersion": 3}')
    build(equipped)
    assert len([line for line in equipped.log if " ci " in line]) == 1


def test_a_failing_test_of_the_pages_fails_the_step(equipped: Machine) -> None:
    """npm's exit code is the script's."""
    equipped.variables["NPM_TEST_FAILS"] = "3"
    assert equipped.script("web", "test").returncode == 3


def test_node_is_installed_from_a_lock_where_it_is_too_old(machine: Machine) -> None:
    """Below var/tools, with hashes, and once."""
    machine.program("node", OLD_NODE)
    machine.program("npm", NPM)
    tool = uv(machine)
    bin_folder = machine.checkout / "var/tools/node/bin"
    machine.program(
        "uv",
        tool.read_text().removeprefix("#!/bin/sh\n")
        + f"""
case "$1 $2" in
"pip install") for name in node npm; do cp '{machine.folder}/new'/$name '{bin_folder}'; done ;;
esac""",
    )
    machine.program(machine.folder / "new" / "node", NEW_NODE)
    machine.program(machine.folder / "new" / "npm", NPM)
    build(machine)
    (installed,) = asked(machine, "uv pip install")
    assert installed.endswith("--require-hashes --requirement deploy/node-requirements.lock")
    machine.forget()
    build(machine)
    assert machine.log == ()


def test_says_what_to_do_where_node_cannot_be_had(machine: Machine) -> None:
    """The last line names what is missing."""
    machine.program("uv", 'case "$1" in --version) exit 0 ;; *) echo "error: no network" >&2; exit 2 ;; esac')
    result = machine.script("web", "build")
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == (
        "lotse: Node could not be installed (see above): install Node 20 or newer and try again."
    )


def test_a_build_that_was_removed_is_made_again(equipped: Machine) -> None:
    """Also where nothing else has changed."""
    build(equipped)
    built = equipped.checkout / "bot/web/built"
    (built / "widget.js").unlink()
    built.rmdir()
    equipped.forget()
    build(equipped)
    assert len(equipped.log) == 1


def test_a_build_that_failed_is_tried_again(equipped: Machine) -> None:
    """And says so."""
    equipped.program("npm", NPM.replace("mkdir -p built && echo built >built/widget.js", "exit 1"))
    result = equipped.script("web", "build")
    assert result.returncode == 1
    assert result.stderr == "lotse: the web pages could not be built (see above).\n"
    equipped.program("npm", NPM)
    equipped.forget()
    build(equipped)
    assert len(equipped.log) == 1
