"""Programs that the scripts call, as small shell scripts that write down what they were asked."""

from __future__ import annotations

from pathlib import Path

from tests.deploy.machine import Machine

SHIM = 'echo "pyenv: $(basename "$0"): command not found" >&2; exit 127'
"""What pyenv puts on PATH for a version that is not active."""

PYTHON = 'echo "$0"'
"""A Python 3.10: asked for the path of its base, it names itself."""

OTHER_PYTHON = """
case "$*" in
*"(3, 8)"*) exit 0 ;;
*) exit 1 ;;
esac"""
"""A newer Python: good for installing uv, not for Lotse."""

UV = """
echo "uv $*" >>"$log"
for last; do :; done
make_environment() {
    mkdir -p "$1/bin"
    printf '#!/bin/sh\\necho "$0"\\n' >"$1/bin/python"
    chmod +x "$1/bin/python"
    printf "VIRTUAL_ENV='%s'\\n" "$1" >"$1/bin/activate"
}
case "$1 $2" in
"--version "*) echo "uv 1.0" ;;
"python find") [ -n "$UV_HAS_PYTHON" ] ;;
"python install") [ -z "$UV_IS_OFFLINE" ] || { echo "error: no network" >&2; exit 2; } ;;
"venv --quiet") make_environment "$last" ;;
"pip sync") [ -z "$UV_IS_OFFLINE" ] || { echo "error: no network" >&2; exit 2; } ;;
esac"""
"""A uv that makes environments with a fake Python in them and installs nothing."""

APT = """
echo "apt-get $*" >>"$log"
[ -z "$APT_IS_OFFLINE" ] || { echo "E: no network" >&2; exit 100; }"""

NPM = """
echo "npm $*" >>"$log"
case "$*" in
*" ci "*) mkdir -p node_modules ;;
*"run --silent build") mkdir -p built && echo built >built/widget.js ;;
*"test"*) exit "${NPM_TEST_FAILS:-0}" ;;
esac"""


def uv(machine: Machine, path: Path | str = "uv") -> Path:
    """Put the fake uv on the machine."""
    return machine.program(path, UV)


def asked(machine: Machine, *beginning: str) -> list[str]:
    """The lines of the log that begin so."""
    return [line for line in machine.log if line.startswith(" ".join(beginning))]
