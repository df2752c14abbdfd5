#!/bin/sh
# Makes .venv with exactly what the lock names, and `lotse` in it.
#   environment.sh run    what Lotse needs to run (an environment for tests has that too and is kept)
#   environment.sh test   the tools and libraries of the tests besides
# Does nothing where the lock and pyproject.toml are those it was made from.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")/.."
. deploy/common.sh

case ${1:-} in
run) lock=requirements.lock ;;
test) lock=requirements-dev.lock ;;
*) fail "usage: deploy/environment.sh run|test" ;;
esac

environment=$(pwd -P)/.venv
python=$environment/bin/python
stamp=$environment/installed
if [ "$(sed -n 1p "$stamp" 2>/dev/null)" = requirements-dev.lock ]; then
    lock=requirements-dev.lock
fi

contents() {
    printf '%s\n' "$lock"
    cat "$lock" pyproject.toml
}

# Scripts in a virtual environment carry its path: one that was copied or moved is made anew.
is_usable() {
    python_310 "$python" >/dev/null && grep -qF "$environment" "$environment/bin/activate"
}

if is_usable; then
    if contents | is_stamped "$stamp"; then
        exit 0
    fi
    uv=$(sh deploy/uv.sh)
else
    uv=$(sh deploy/uv.sh)
    base=$(sh deploy/python.sh)
    rm -rf "$environment"
    if [ -z "$base" ]; then
        base=3.10
        if ! "$uv" python find 3.10 </dev/null >/dev/null 2>&1; then
            printf 'lotse: there is no Python 3.10 here, uv downloads one\n' >&2
            said=$("$uv" python install 3.10 </dev/null 2>&1) || fail "There is no Python 3.10 here and uv could" \
                "not download one ($(printf '%s\n' "$said" | sed -n '$s/^ *//p')). Install Python 3.10 and try again."
        fi
    fi
    "$uv" venv --quiet --python "$base" "$environment" </dev/null || fail "uv could not make .venv (see above)."
fi

# Progress is for people: in a log it would be noise.
quiet=--quiet
if [ -t 2 ]; then
    quiet=
fi

rm -f "$stamp"
# Compiled once here, so that a start never compiles thousands of modules.
"$uv" pip sync $quiet --python "$python" --require-hashes --compile-bytecode "$lock" </dev/null ||
    fail "uv could not install $lock (see above)."
"$uv" pip install --quiet --python "$python" --no-deps --no-build-isolation --editable . </dev/null ||
    fail "uv could not install Lotse itself (see above)."
contents >"$stamp"
