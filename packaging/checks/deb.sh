#!/usr/bin/env bash
# The .deb in bare Debian systems: installed, tried on a screen and without, as an ordinary user; purged.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

deb=$(ls "$dist"/fact-checking-workbench_*_amd64.deb)
told "lintian has nothing to say" lintian --fail-on error,warning --no-tag-display-limit "$deb"
told "the menu entry is valid" desktop-file-validate "$packaging/linux/$WORKBENCH_ID.desktop"
told "the AppStream data is valid" appstreamcli validate --no-net --pedantic \
    "$build/deb/tree/usr/share/metainfo/$WORKBENCH_ID.metainfo.xml"
told "the manual page is well formed" bash -c "! zcat '$build/deb/tree/usr/share/man/man1/workbench.1.gz' |
    mandoc -T lint -W warning | grep -v 'missing date\|outdated mandoc'"
size=$(($(stat -c %s "$deb") / 1000))
told "at most 45 MB ($size kB)" test "$size" -le 45000
installed=$(($(du -sb "$build/deb/tree/usr" | cut -f1) / 1000))
told "installed at most 160 MB ($installed kB)" test "$installed" -le 160000

screen_on
server_on
for suite in ${*:-bookworm trixie}; do
    root_open "$suite"
    told "$suite has neither Python nor a compiler" in_root bash -c '! command -v python3 && ! command -v gcc'
    told "$suite: apt update" in_root apt-get update -qq
    # What was there before, so that what is left can be told.
    in_root bash -c 'find /usr /etc /var/lib /opt -xdev | LC_ALL=C sort' >"$here/before"
    told "$suite: apt install ./x.deb" in_root apt-get install -y --no-install-recommends \
        "/srv/dist/$(basename "$deb")"
    told "$suite: no Python was installed" in_root bash -c '! command -v python3'
    told "$suite: every library is found" none in_root bash -c \
        'find /usr/lib/workbench -name "*.so*" -type f -exec ldd {} + 2>/dev/null | grep "not found" | sort -u'
    told "$suite: smoke on a screen, as an ordinary user" as_checker DISPLAY="$root_display" workbench --smoke
    grep -a -E '^window|^OK' "$log"
    told "$suite: the sample in a window ($build/$suite.png)" opens "$build/$suite.png" \
        as_checker DISPLAY="$root_display"
    told "$suite: smoke without a screen" as_checker QT_QPA_PLATFORM=offscreen workbench --smoke
    told "$suite: the command line works" as_checker workbench find --help
    told "$suite: a dossier on a PostgreSQL server" shares "From $suite" "$some_text" as_checker workbench
    told "$suite: menu, icon, types, manual are there" in_root bash -c \
        "cd /usr/share && ls applications/$WORKBENCH_ID.desktop icons/hicolor/48x48/apps/$WORKBENCH_ID.png \
        mime/packages/$WORKBENCH_ID.xml metainfo/$WORKBENCH_ID.metainfo.xml"
    as_checker QT_QPA_PLATFORM=offscreen XDG_DATA_HOME=/home/checker/data workbench import \
        "$some_text" --dossier Kept >/dev/null
    told "$suite: purge" in_root apt-get purge -y fact-checking-workbench
    in_root apt-get autoremove --purge -y >/dev/null 2>&1
    in_root bash -c 'find /usr /etc /var/lib /opt -xdev | LC_ALL=C sort' >"$here/after"
    told "$suite: purge leaves nothing of ours" none bash -c \
        "comm -13 '$here/before' '$here/after' | grep -i -E 'workbench|factcheck' | grep -v '^/var/lib/apt'"
    told "$suite: the user's database stays" as_checker test -s /home/checker/data/fact-checking-workbench/workbench.db
    root_close
done
