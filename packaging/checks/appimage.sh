#!/usr/bin/env bash
# The AppImage in a bare Debian, with and without FUSE, on a path with spaces and other letters.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

image=$(ls "$dist"/*.AppImage)
size=$(($(stat -c %s "$image") / 1000))
told "at most 60 MB ($size kB)" test "$size" -le 60000
screen_on
server_on
root_open "${1:-bookworm}"
# What any desktop has and an AppImage must not bring: its C library, graphics, fonts.
told "the desktop's own libraries" in_root bash -c 'apt-get update -qq && apt-get install -y --no-install-recommends \
    libgl1 libegl1 libfontconfig1 libglib2.0-0 libwayland-client0 libwayland-cursor0 libwayland-egl1 libx11-6 libxcb1 \
    libxcb-glx0 libfreetype6 libdbus-1-3 fonts-dejavu-core'
folder="/home/checker/Прага – Müller's tools"
mkdir -p "$here/root$folder"
cp "$image" "$here/root$folder/the workbench.AppImage"
app="$folder/the workbench.AppImage"
told "without FUSE: says its version" as_checker "$app" --version
grep -q "not usable here" "$log" && say "  (it unpacked itself)"
told "without FUSE: smoke on a screen" as_checker DISPLAY="$root_display" "$app" --smoke
told "unpacked and run on demand" as_checker QT_QPA_PLATFORM=offscreen "$app" --appimage-extract-and-run --smoke
told "nothing is left in /tmp" none in_root bash -c 'ls -d /tmp/appimage_* /tmp/.mount_* 2>/dev/null'
told "fuse3 comes" in_root apt-get install -y --no-install-recommends fuse3
told "with FUSE: smoke on a screen" as_checker DISPLAY="$root_display" "$app" --smoke
told "with FUSE: it was mounted, not unpacked" fails grep -q "not usable here" "$log"
told "a dossier on a PostgreSQL server" shares "From the AppImage" "$some_text" as_checker "$app"
told "it unpacks its licences and the runtime's source" as_checker env --chdir=/home/checker "$app" \
    --appimage-extract usr/share/doc
told "they are there" test -s "$here/root/home/checker/squashfs-root/usr/share/doc/workbench/runtime/runtime.c"
