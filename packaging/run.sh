#!/usr/bin/env bash
# Installs what is missing, builds, opens Bursar. With --sample it opens on the sample marketplace.
# Where there is no display it does the main job on the sample with bursarctl and leaves the documents in a folder.
# usage: packaging/run.sh [--sample] [other arguments of bursar]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
"$here/install_packages.sh" build run
"$here/build.sh" run bursar bursarctl
cd "$here/.."

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/run/bin/bursar "$@"
fi
echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so Bursar shows itself without windows."
exec "$here/main_job.sh" build/run/bin
