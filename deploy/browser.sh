#!/bin/sh
# Makes sure that the tests have a Chromium, and fonts for the scripts that Lotse writes.
#   browser.sh [path]    where Chromium is expected; LOTSE_CHROMIUM wins, and then nothing is installed
set -eu
CDPATH='' cd -- "$(dirname -- "$0")/.."
. deploy/common.sh

chromium=${1:-/usr/bin/chromium}
fonts=fonts-noto-core

if [ -n "${LOTSE_CHROMIUM:-}" ]; then
    [ -x "$LOTSE_CHROMIUM" ] || fail "LOTSE_CHROMIUM is $LOTSE_CHROMIUM, which cannot be run."
    exit 0
fi

has_fonts() {
    status=$(dpkg-query --show --showformat '${Status}' "$fonts" 2>/dev/null) || return 1
    [ "$status" = "install ok installed" ]
}

missing=
has_fonts || missing=$fonts
[ -x "$chromium" ] || missing="chromium $missing"
[ -n "$missing" ] || exit 0

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

may_install() {
    command -v apt-get >/dev/null 2>&1 && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

if may_install; then
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    # shellcheck disable=SC2086  # a list of packages
    if {
        as_root apt-get -q -o Acquire::Retries=3 update &&
            as_root apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 install --yes \
                --no-install-recommends $missing
    } >"$log" 2>&1 </dev/null; then
        exit 0
    fi
    cat "$log" >&2
fi

[ -x "$chromium" ] || fail "the tests need Chromium: install the packages chromium and $fonts," \
    "or let LOTSE_CHROMIUM name a Chromium."
printf 'lotse: %s is not installed: screenshots may lack letters\n' "$fonts" >&2
