#!/bin/sh
# Prints the path of a working Python 3.10, or nothing. Each candidate is run: a shim is not yet a Python.
set -u
CDPATH='' cd -- "$(dirname -- "$0")/.." || exit 1
. deploy/common.sh

pyenv_roots() {
    [ -z "${PYENV_ROOT:-}" ] || printf '%s\n' "$PYENV_ROOT"
    on_path pyenv | while read -r pyenv; do "$pyenv" root </dev/null 2>/dev/null; done
    printf '%s\n' "$PATH" | tr ':' '\n' | sed -n 's|/shims/*$||p'
    [ -z "${HOME:-}" ] || printf '%s\n' "$HOME/.pyenv"
}

candidates() {
    for name in python3.10 python3 python; do
        on_path "$name"
    done
    pyenv_roots | while read -r root; do
        for python in "$root"/versions/3.10*/bin/python3.10; do
            printf '%s\n' "$python"
        done
    done
}

candidates | while read -r candidate; do
    python_310 "$candidate" && break
done
exit 0
