#!/bin/sh
# Prints the path of a working uv: LOTSE_UV, one on PATH, else one of our own below var/tools, pinned by a lock.
set -u
CDPATH='' cd -- "$(dirname -- "$0")/.." || exit 1
. deploy/common.sh

tools=$PWD/var/tools/uv
lock=deploy/uv-requirements.lock

works() {
    "$1" --version </dev/null >/dev/null 2>&1
}

if [ -n "${LOTSE_UV:-}" ]; then
    works "$LOTSE_UV" || fail "LOTSE_UV is $LOTSE_UV, which does not run. Let it name a uv, or unset it."
    printf '%s\n' "$LOTSE_UV"
    exit 0
fi

uv=$(on_path uv | while read -r candidate; do works "$candidate" && printf '%s\n' "$candidate" && break; done)
if [ -n "$uv" ]; then
    printf '%s\n' "$uv"
    exit 0
fi

if is_stamped "$tools/installed" <"$lock" && works "$tools/bin/uv"; then
    printf '%s\n' "$tools/bin/uv"
    exit 0
fi

# Two ways, because Debian ships Python's venv and pip as packages of their own: either is enough.
install_with() {
    rm -rf "$tools"
    mkdir -p "$(dirname "$tools")"
    if "$1" -m venv "$tools" </dev/null >/dev/null 2>&1; then
        "$tools/bin/python" -m pip install --quiet --require-hashes --requirement "$lock" </dev/null >&2
    else
        rm -rf "$tools"
        "$1" -m pip --version </dev/null >/dev/null 2>&1 || return 1
        "$1" -m pip install --quiet --target "$tools" --require-hashes --requirement "$lock" </dev/null >&2
    fi && works "$tools/bin/uv" && cp "$lock" "$tools/installed"
}

{
    sh deploy/python.sh
    on_path python3
    on_path python
} | {
    while read -r python; do
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 8))' </dev/null 2>/dev/null || continue
        install_with "$python" && printf '%s\n' "$tools/bin/uv" && exit 0
    done
    exit 1
} || fail "uv is missing and no Python here could install it: install uv, or python3-venv with its pip, and try again."
