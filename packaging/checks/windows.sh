#!/usr/bin/env bash
# The setup and the MSI in Wine, for a user whose name has a space and an accent: install, try with a real window,
# upgrade over it, uninstall. Wine proves files, registry, imports and windows; not fonts, DPI or SmartScreen.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

name=$dist/Fact-Checking_Workbench-$WORKBENCH_VERSION
work=$build/wine
user="Zoë Müller"
drive=$work/prefix/drive_c
home="$drive/users/$user"
program="$home/AppData/Local/Programs/Workbench"
export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml=" DISPLAY=$root_display USER=$user LOGNAME=$user
export QT_LOGGING_RULES='qt.qpa.*=false'

# Through a pipe: a program with windows alone loses standard streams that are files.
wine64() { /usr/lib/wine/wine64 "$@" 2>&1 | cat; return "${PIPESTATUS[0]}"; }
smoke() { wine64 "$1" --smoke | tee "$build/check.wine" && grep -q '^OK in' "$build/check.wine"; }
key() { wine64 reg query "$@" | tr -d '\r'; }

prefix() {
    mkdir -p "$work"
    wine64 wineboot -i >/dev/null
    wine64 winecfg -v win10 >/dev/null
    # Two libraries of Windows that Wine 8 lacks or has only in part; test stand-ins, never shipped.
    for library in icuuc mscms; do
        x86_64-w64-mingw32-gcc -shared -Os -s -o "$drive/windows/system32/$library.dll" \
            "$packaging/checks/wine/$library.c"
    done
    [[ -d $home ]]
}

screenshot() {
    wine64 "$program/Workbench.exe" --sample >/dev/null &
    local _ shown=$!
    for _ in $(seq 60); do
        sleep 1
        [[ $(import -window root -depth 8 -format %k info: 2>/dev/null || echo 0) -gt 500 ]] && break
    done
    sleep 3
    import -window root "$build/wine.png"
    wine64 taskkill /f /im Workbench.exe >/dev/null
    wait $shown || true
    [[ $(identify -format %k "$build/wine.png") -gt 500 ]]
}

rm -rf "$work"
screen_on
server_on
# Wine tells libpq of the user's certificate, which is not there, that it cannot be read.
server=${server/require/disable}
told "a Wine prefix for $user" prefix

size=$(($(stat -c %s "$name-setup.exe") / 1000))
told "setup: at most 40 MB ($size kB)" test "$size" -le 40000
told "setup: installs without a question" wine64 "$name-setup.exe" /S
told "setup: in the user's own folder" test -f "$program/Workbench.exe"
told "setup: smoke with a real window" smoke "$program/Workbench.exe"
grep -a -E '^window|^OK' "$log"
told "setup: a dossier on a PostgreSQL server" shares "From Windows" "Z:${some_text//\//\\}" \
    wine64 "$program/Workbench.exe"
told "setup: uninstaller entry" bash -c "$(declare -f wine64 key); key 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\\$WORKBENCH_ID' | grep -q 'DisplayVersion.*$WORKBENCH_VERSION'"
told "setup: start-menu entry" bash -c "find '$home/AppData/Roaming' '$drive/ProgramData' -name 'Fact-Checking Workbench.lnk' | grep -q ."
told "setup: .pdf can be opened with it" bash -c "$(declare -f wine64 key); key 'HKCU\Software\Classes\.pdf\OpenWithProgids' | grep -q $WORKBENCH_ID"
told "setup: the sample in a window ($build/wine.png)" screenshot
database=$(find "$home/AppData" -name workbench.db)
told "the database is in the user's folder" test -s "$database"
before=$(sha256sum <"$database")
touch "$program/lib/stale.py"
told "setup: upgrades over itself" wine64 "$name-setup.exe" /S
told "setup: leaves nothing of the old version" test ! -e "$program/lib/stale.py"
told "setup: keeps the database" test "$before" = "$(sha256sum <"$database")"
told "setup: uninstalls" wine64 "$program/uninstall.exe" /S "_?=C:\\users\\$user\\AppData\\Local\\Programs\\Workbench"
told "setup: the uninstaller leaves the database" test "$before" = "$(sha256sum <"$database")"
told "setup: and nothing else" none bash -c "find '$drive' -iname '*workbench*' | grep -v -i -E 'fact-checking-workbench(\$|/)'"
told "setup: no key of ours is left" fails bash -c "$(declare -f wine64 key); key 'HKCU\Software\Classes\\$WORKBENCH_ID.Dossiers' | grep -q REG_SZ"

program="$drive/Program Files/Workbench"
path=Z:${name//\//\\}-x64.msi
told "MSI: installs without a question" wine64 msiexec /i "$path" /qn
told "MSI: smoke with a real window" smoke "$program/Workbench.exe"
grep -a -E '^window|^OK' "$log"
told "MSI: installs over itself" wine64 msiexec /i "$path" /qn
told "MSI: uninstalls" wine64 msiexec /x "$path" /qn
told "MSI: leaves nothing" none bash -c "find '$drive/Program Files' -iname '*workbench*'"
told "MSI: leaves the database" test "$before" = "$(sha256sum <"$database")"
/usr/lib/wine/wineserver64 -k 2>/dev/null || wineserver -k 2>/dev/null || true
