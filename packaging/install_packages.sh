#!/usr/bin/env bash
# Installs the Debian packages of the named sections of packages.txt that are missing; does nothing when all are there.
# usage: packaging/install_packages.sh build run [test] [lint]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

wanted=()
for section in "$@"; do
    while read -r package; do wanted+=("$package"); done < <(
        awk -v section="[$section]" '/^\[/ { inside = ($0 == section); next } inside && NF && !/^#/ { print $1 }' "$here/packages.txt")
done

missing=()
for package in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

echo "Bursar needs ${#missing[@]} Debian packages that are not installed yet."
install=(apt-get install -y --no-install-recommends "${missing[@]}")
if [ "$(id -u)" -eq 0 ]; then
    become=()
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    become=(sudo)
else
    echo "They cannot be installed from here. Ask an administrator to run:" >&2
    echo "    apt-get update && ${install[*]}" >&2
    exit 3
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Installing them (a few minutes the first time) ..."
if ! { "${become[@]}" apt-get update && "${become[@]}" env DEBIAN_FRONTEND=noninteractive "${install[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "The packages could not be installed; the lines above say why. The command was:" >&2
    echo "    apt-get update && ${install[*]}" >&2
    exit 3
fi
echo "Packages are installed."
