"""deploy/browser.sh installs Debian's Chromium where the tests have none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.deploy.fakes import APT, asked
from tests.deploy.machine import Machine

HAS_FONTS = 'echo "install ok installed"'
HAS_NO_FONTS = "exit 1"
ROOT_USER = "echo 0"
OTHER_USER = "echo 1000"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Debian, as root, without Chromium and fonts."""
    machine = Machine(tmp_path)
    machine.program("dpkg-query", HAS_NO_FONTS)
    machine.program("apt-get", APT)
    machine.program("id", ROOT_USER)
    return machine


def install(machine: Machine) -> None:
    """The apt-get step pretends to install Chromium where it is expected."""
    place = machine.folder / "chromium"
    machine.program(
        "apt-get", f"{APT}\ncase \"$*\" in *' chromium '*) : >'{place}'; chmod +x '{place}' ;; esac"
    )


def test_installs_chromium_and_fonts_as_root(machine: Machine) -> None:
    """The lists of packages first, as a fresh container has none."""
    install(machine)
    assert machine.script("browser", machine.folder / "chromium").returncode == 0
    update, added = asked(machine, "apt-get")
    assert update.endswith(" update")
    assert added.endswith(" chromium fonts-noto-core")


def test_does_nothing_where_both_are_there(machine: Machine) -> None:
    """The usual case takes no time."""
    machine.program("dpkg-query", HAS_FONTS)
    chromium = machine.program("chromium", "")
    assert machine.script("browser", chromium).returncode == 0
    assert machine.log == ()


def test_installs_with_sudo_where_it_asks_for_no_password(machine: Machine) -> None:
    """Another user than root, who may become it."""
    machine.program("id", OTHER_USER)
    machine.program("sudo", 'shift; echo "sudo $*" >>"$log"; exec "$@"')
    install(machine)
    assert machine.script("browser", machine.folder / "chromium").returncode == 0
    assert len(asked(machine, "sudo env DEBIAN_FRONTEND=noninteractive apt-get")) == 2


def test_says_what_to_do_where_it_may_not_install(machine: Machine) -> None:
    """Not root, and no sudo."""
    machine.program("id", OTHER_USER)
    result = machine.script("browser", machine.folder / "chromium")
    assert result.returncode == 1
    assert result.stderr.splitlines() == [
        (
            "lotse: the tests need Chromium: install the packages chromium and fonts-noto-core, "
            "or let LOTSE_CHROMIUM name a Chromium."
        ),
    ]
    assert machine.log == ()


def test_missing_fonts_alone_stop_nobody(machine: Machine) -> None:
    """Only screenshots need them."""
    machine.variables["APT_IS_OFFLINE"] = "1"
    chromium = machine.program("chromium", "")
    result = machine.script("browser", chromium)
    assert result.returncode == 0
    assert "fonts-noto-core is not installed" in result.stderr


def test_a_chromium_of_ones_own_is_enough(machine: Machine) -> None:
    """With LOTSE_CHROMIUM nothing is installed."""
    machine.variables["LOTSE_CHROMIUM"] = str(machine.program("my-chromium", ""))
    assert machine.script("browser", machine.folder / "chromium").returncode == 0
    assert machine.log == ()


def test_a_slip_in_lotse_chromium_is_said(machine: Machine) -> None:
    """Rather than tests that cannot start their browser."""
    machine.variables["LOTSE_CHROMIUM"] = "/nowhere/chromium"
    result = machine.script("browser")
    assert result.returncode == 1
    assert result.stderr == "lotse: LOTSE_CHROMIUM is /nowhere/chromium, which cannot be run.\n"
