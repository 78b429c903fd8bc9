#!/usr/bin/env bash
# Bring what system-packages.txt lists for a purpose (`run`, `test`, `deb` ...) and is missing here: through apt-get where that
# is allowed (root, or sudo without a password), else print the one line to run and exit 1.
# With --list, only print the Debian packages that are missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
table=$here/system-packages.txt
purpose=${1:-run}
mode=${2:-}
PATH=$PATH:/usr/sbin:/sbin

case $purpose in
    run) wanted=" run nice " ;;
    test) wanted=" run nice test " ;;
    deb) wanted=" run deb " ;;
    packages) wanted=" run deb packages " ;;
    check-packages) wanted=" run nice test deb packages check-packages " ;;
    *) echo "usage: system-packages.sh run|test|deb|packages|check-packages [--list]" >&2; exit 2 ;;
esac

if ! libraries=$(ldconfig -p 2>/dev/null); then
    echo "No ldconfig here: not looking for system libraries. $table says what Qt needs." >&2
    exit 0
fi
fonts=$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.local/share/fonts" "$HOME/.fonts" \
    -name '*.[to]tf' -printf '%f\n' 2>/dev/null || true)

present() { # kind what
    case $1 in
        lib) [[ $libraries == *$'\t'"$2 ("* ]] ;;
        program) command -v "$2" >/dev/null ;;
        file) [[ -e $2 ]] ;;
        font) [[ $'\n'$fonts$'\n' == *$'\n'"$2"$'\n'* ]] ;;
    esac
}

packages=()  # missing, by Debian name
needed=()    # missing and not merely nice
sonames=()   # the same libraries as an RPM system names them
while read -r when kind what package; do
    [[ $when == \#* || -z $when || $wanted != *" $when "* ]] && continue
    present "$kind" "$what" && continue
    packages+=("$package")
    [[ $when == nice ]] || needed+=("$what")
    [[ $kind != lib ]] || sonames+=("'$what()(64bit)'")
done <"$table"

if [[ $mode == --list ]]; then
    ((${#packages[@]})) && printf '%s\n' "${packages[@]}"
    exit 0
fi
((${#packages[@]})) || exit 0

install=(apt-get install -y --no-install-recommends "${packages[@]}")
if command -v apt-get >/dev/null; then
    as_root=()
    [[ $(id -u) == 0 ]] || as_root=(sudo -n)
    if [[ $(id -u) == 0 ]] || sudo -n true 2>/dev/null; then
        echo "Installing ${#packages[@]} system packages: ${packages[*]}"
        log=$(mktemp)
        trap 'rm -f "$log"' EXIT
        # An update may fail for a repository that has nothing to do with us: the install decides.
        "${as_root[@]}" apt-get update >"$log" 2>&1 || true
        if "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${install[@]}" >>"$log" 2>&1; then
            exit 0
        fi
        tail -n 20 "$log" >&2
        echo "apt-get could not install them. By hand:" >&2
    fi
    line="sudo apt-get install --no-install-recommends ${packages[*]}"
elif command -v dnf >/dev/null; then
    line="sudo dnf install ${sonames[*]}"
elif command -v zypper >/dev/null; then
    line="sudo zypper install ${sonames[*]}"
else
    line=""
fi

if ((${#needed[@]} == 0)); then
    echo "Better with these fonts, but not needed: ${packages[*]}"
    exit 0
fi
echo "Missing on this system: ${needed[*]}" >&2
if [[ -n $line ]]; then
    printf 'Install it with this line, then run make again:\n\n    %s\n\n' "$line" >&2
else
    printf 'Install it with the package manager of this system, then run make again.\n' >&2
fi
exit 1
