# shellcheck shell=sh
# What the scripts of this folder share; they read it with `.` and run in the repository's root.

fail() {
    printf 'lotse: %s\n' "$*" >&2
    exit 1
}

# Every executable of this name on PATH, a line each: the first may be a shim that leads nowhere.
on_path() {
    (
        set -f
        IFS=:
        for folder in $PATH; do
            [ -f "$folder/$1" ] && [ -x "$folder/$1" ] && printf '%s\n' "$folder/$1"
        done
        true
    )
}

# The real path of a Python 3.10 that has the modules Lotse needs; fails for anything else.
# A virtual environment's Python answers with the one it was made from.
python_310() {
    [ -f "$1" ] && [ -x "$1" ] || return 1
    "$1" -I -c '
import ctypes, sqlite3, ssl, sys
if sys.version_info[:2] != (3, 10):
    sys.exit(1)
print(getattr(sys, "_base_executable", None) or sys.executable)
' </dev/null 2>/dev/null
}

# Whether a file holds exactly what comes in: stamps are whole copies, so nothing depends on clocks or digests.
is_stamped() {
    cmp -s - "$1"
}

# uv and Node bring certificates of their own and would not know those of a city's proxy: what the machine trusts
# holds for them too.
for bundle in /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt /etc/ssl/cert.pem; do
    if [ -s "$bundle" ]; then
        SSL_CERT_FILE=${SSL_CERT_FILE:-$bundle}
        NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS:-$bundle}
        export SSL_CERT_FILE NODE_EXTRA_CA_CERTS
        break
    fi
done
