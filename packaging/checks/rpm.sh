#!/usr/bin/env bash
# The RPM in a root of its own: what it requires, installed, verified, run, erased.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

package=$(ls "$dist"/fact-checking-workbench-"$WORKBENCH_VERSION"-1.x86_64.rpm)
say "It requires:"
rpm -qp --requires "$package" | grep -v '^rpmlib' | paste -sd' ' | fold -s -w 110
size=$(($(rpm -qp --queryformat '%{SIZE}' "$package") / 1000))
told "installed at most 160 MB ($size kB)" test "$size" -le 160000
told "requires nothing that it brings itself" fails bash -c \
    "rpm -qp --requires '$package' | grep -E '^lib(Qt6|icu|pyside|shiboken|python3|ssl|crypto|sqlite3|bz2|pq)|-[0-9a-f]{8}\.so'"
told "provides no libraries to others" fails bash -c "rpm -qp --provides '$package' | grep -E '\.so'"
screen_on
server_on
root_open "${1:-bookworm}"
told "the desktop's own libraries" in_root bash -c 'apt-get update -qq && apt-get install -y --no-install-recommends \
    libgl1 libegl1 libfontconfig1 libglib2.0-0 libwayland-client0 libwayland-cursor0 libwayland-egl1 libx11-6 libxcb1 \
    libxcb-glx0 libfreetype6 libdbus-1-3'
rpm=(rpm --root "$here/root" --dbpath /var/lib/rpm)
mkdir -p "$here/root/var/lib/rpm"
# The folders of icons and types belong to packages of the desktop: files are what counts.
find "$here/root/usr" "$here/root/etc" -xdev ! -type d | LC_ALL=C sort >"$here/before"
# Debian's own packages are unknown to rpm: nothing that is required can be looked up.
told "installs" "${rpm[@]}" --install --nodeps "$package"
told "verifies (-V)" "${rpm[@]}" --verify --nodeps fact-checking-workbench
told "smoke on a screen, as an ordinary user" as_checker DISPLAY="$root_display" workbench --smoke
told "a dossier on a PostgreSQL server" shares "From the RPM" "$some_text" as_checker workbench
told "erases" "${rpm[@]}" --erase --nodeps fact-checking-workbench
find "$here/root/usr" "$here/root/etc" -xdev ! -type d | LC_ALL=C sort >"$here/after"
told "leaves no folder of its own" test ! -e "$here/root/usr/lib/workbench" -a ! -e "$here/root/usr/share/doc/workbench"
told "leaves no file" none comm -13 "$here/before" "$here/after"
