#!/bin/sh
# Resolves the locks: pyproject.toml's two, and those of the tools that a machine may lack.
# Arguments go to `uv pip compile`: --upgrade takes the newest releases.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")/.."
. deploy/common.sh

uv=$(sh deploy/uv.sh)

# Hashes, and no address: where packages come from is the machine's affair.
resolve() {
    "$uv" pip compile --quiet --generate-hashes --no-emit-index-url --no-header --python-version 3.10 "$@" </dev/null ||
        fail "uv could not resolve a lock (see above)."
}

resolve "$@" pyproject.toml --extra sentences --output-file requirements.lock
resolve "$@" pyproject.toml --extra sentences --extra dev --constraint requirements.lock --output-file requirements-dev.lock
for tool in uv node; do
    resolve "$@" --universal deploy/$tool-requirements.txt --output-file deploy/$tool-requirements.lock
done
