#!/usr/bin/env bash
# How long the installed program takes to its window, beside the source tree: medians of starts in turn, warm, on a
# screen, with the sample dossier open. Both run the same program, so what differs is what being frozen costs.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

starts=7
home=$build/start
rm -rf "$home" && mkdir -p "$home/installed"
dpkg-deb -x "$(ls "$dist"/fact-checking-workbench_*_amd64.deb)" "$home/installed"
screen_on
export DISPLAY=$root_display HOME=$home QT_LOGGING_RULES='qt.qpa.*=false'
unset QT_QPA_PLATFORM XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME

to_window() { # PROGRAM: thousandths of a second until its window is on the screen
    local from program
    from=$(date +%s%N)
    "$1" --sample >/dev/null 2>&1 &
    program=$!
    # Its own --sync looks twice a second only.
    until xdotool search --onlyvisible --class fact-checking-workbench >/dev/null 2>&1; do
        kill -0 $program 2>/dev/null || return 1
    done
    echo $((($(date +%s%N) - from) / 1000000))
    sleep 2   # until it would hear that the session ends
    kill -TERM $program
    wait $program
}
median() { printf '%s\n' "$@" | sort -n | sed -n "$(((starts + 1) / 2))p"; }

from_source=() from_package=()
for program in "$root/.venv/bin/workbench" "$home/installed/usr/bin/workbench"; do
    told "opens its window and closes with the session: ${program#"$root/"}" to_window "$program"
done
for _ in $(seq $starts); do
    took=$(to_window "$root/.venv/bin/workbench") && from_source+=("$took")
    took=$(to_window "$home/installed/usr/bin/workbench") && from_package+=("$took")
done
of_source=$(median "${from_source[@]}") of_package=$(median "${from_package[@]}")
say "source tree $of_source ms (${from_source[*]}), installed $of_package ms (${from_package[*]})"
told "installed within 1.1 times the source tree" test $((of_package * 100)) -le $((of_source * 110))
rm -rf "$home"
