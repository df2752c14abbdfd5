#!/bin/sh
# Builds the web pages with Node 20 or newer: the machine's own, else one of ours below var/tools, pinned by a lock.
#   web.sh build    bot/web/built, unless it is already built from these sources
#   web.sh check    their types
#   web.sh test     their tests
# Needs .venv only where it has to install Node.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")/.."
. deploy/common.sh

task=${1:-}
web=bot/web
tools=$PWD/var/tools/node

is_new_enough() {
    "$1" -e 'process.exit(parseInt(process.versions.node, 10) >= 20 ? 0 : 1)' </dev/null >/dev/null 2>&1
}

# The folder of a node that is new enough and has npm beside it.
system_node() {
    on_path node | while read -r node; do
        folder=$(dirname "$node")
        if is_new_enough "$node" && [ -x "$folder/npm" ]; then
            printf '%s\n' "$folder"
            break
        fi
    done
}

install_node() {
    lock=deploy/node-requirements.lock
    if is_stamped "$tools/installed" <"$lock" && is_new_enough "$tools/bin/node"; then
        return
    fi
    printf 'lotse: there is no Node 20 or newer here, one is installed in var/tools/node\n' >&2
    uv=$(sh deploy/uv.sh)
    rm -rf "$tools"
    {
        "$uv" venv --quiet --python .venv/bin/python "$tools" &&
            "$uv" pip install --quiet --python "$tools/bin/python" --require-hashes --requirement "$lock"
    } </dev/null || fail "Node could not be installed (see above): install Node 20 or newer and try again."
    cp "$lock" "$tools/installed"
}

folder=$(system_node)
if [ -z "$folder" ]; then
    install_node
    folder=$tools/bin
fi
PATH=$folder:$PATH
export PATH

packages() {
    cat "$web/package.json" "$web/package-lock.json"
}

sources() {
    find "$web" \( -name node_modules -o -name built -o -name tests \) -prune -o -type f -exec cksum {} + | LC_ALL=C sort
}

npm_in_web() {
    (cd "$web" && npm --no-update-notifier "$@" </dev/null)
}

if ! packages | is_stamped "$web/node_modules/installed"; then
    # No package's own script runs: none of ours needs one.
    npm_in_web ci --ignore-scripts --no-audit --no-fund --loglevel=error ||
        fail "npm could not install the packages of $web (see above)."
    packages >"$web/node_modules/installed"
fi

case $task in
build)
    if [ -d "$web/built" ] && sources | is_stamped "$web/node_modules/built-from"; then
        exit 0
    fi
    rm -rf "$web/built"
    npm_in_web run --silent build || fail "the web pages could not be built (see above)."
    sources >"$web/node_modules/built-from"
    ;;
check) npm_in_web run --silent check ;;
test) npm_in_web test --silent ;;
*) fail "usage: deploy/web.sh build|check|test" ;;
esac
