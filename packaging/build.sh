#!/usr/bin/env bash
# Configures and builds a preset, showing progress; a second run takes seconds.
# usage: packaging/build.sh PRESET [TARGET...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=$1
shift
targets=()
for target in "$@"; do targets+=(--target "$target"); done

log=build/$preset/configure.log
mkdir -p "build/$preset"
if ! cmake --preset "$preset" >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "CMake could not prepare the build; the lines above say why (all of it: $log)." >&2
    exit 3
fi
NINJA_STATUS="[%f of %t, %es] " cmake --build "build/$preset" "${targets[@]}"
