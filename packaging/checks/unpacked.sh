#!/usr/bin/env bash
# The Debian package laid out in a folder and tried on this machine, on a screen of its own and without one; needs
# no root. deb.sh installs it into bare systems.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

laid=$build/unpacked
rm -rf "$laid" && mkdir -p "$laid"
dpkg-deb -x "$(ls "$dist"/fact-checking-workbench_*_amd64.deb)" "$laid"
screen_on
told "the package: smoke on a screen" env DISPLAY="$root_display" "$laid/usr/bin/workbench" --smoke
grep -a -E '^window|^OK' "$log"
told "the package: smoke without a screen" env QT_QPA_PLATFORM=offscreen "$laid/usr/bin/workbench" --smoke
rm -rf "$laid"
