#!/bin/sh
# Runs a command as a named step and says in one line how it went and how long it took.
#   step.sh <name> <command> [argument …]
set -u

name=$1
shift
started=$(date +%s)
"$@"
code=$?
seconds=$(($(date +%s) - started))
if [ "$code" -ne 0 ]; then
    printf '✗ %s failed after %s s\n' "$name" "$seconds" >&2
    exit "$code"
fi
printf '✓ %s (%s s)\n' "$name" "$seconds"
