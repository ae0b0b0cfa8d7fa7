#!/usr/bin/env bash
# Installs what is missing, builds, runs every test, ends with CTest's summary.
# usage: packaging/test.sh [arguments for ctest]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
"$here/install_packages.sh" build run test
"$here/build.sh" ci
cd "$here/.."
exec ctest --test-dir build/ci --output-on-failure --parallel 3 "$@"
