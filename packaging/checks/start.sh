#!/usr/bin/env bash
# What the installed program takes to its window, beside the source tree: starts in turn, warm, on a screen, with the
# sample dossier open, and of each the least, since whatever else the machine does only adds to a start. Both run the
# same program, so what differs is what being frozen costs. Held to is the time of the processor: that on the wall,
# printed too, says as much only where nothing else runs.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

starts=21
home=$build/start
rm -rf "$home" && mkdir -p "$home/installed"
dpkg-deb -x "$(ls "$dist"/fact-checking-workbench_*_amd64.deb)" "$home/installed"
screen_on
export DISPLAY=$root_display HOME=$home QT_LOGGING_RULES='qt.qpa.*=false'
unset QT_QPA_PLATFORM XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME

to_window() { # PROGRAM: microseconds of the processor, and milliseconds, until its window is on the screen
    local from program
    from=$(date +%s%N)
    "$1" --sample >/dev/null 2>&1 &
    program=$!
    # Its own --sync looks twice a second only.
    until xdotool search --onlyvisible --class fact-checking-workbench >/dev/null 2>&1; do
        kill -0 $program 2>/dev/null || return 1
    done
    awk -v wall=$((($(date +%s%N) - from) / 1000000)) '{spent += $1} END {printf "%d %d\n", spent / 1000, wall}' \
        /proc/$program/task/*/schedstat
    until hears_the_end $program; do
        kill -0 $program 2>/dev/null || return 1
        sleep 0.1
    done
    sleep 1   # until it has something to keep for the next start
    kill -TERM $program
    wait $program
}
hears_the_end() { # PROCESS: whether it catches SIGTERM, the 15th of all signals
    local caught
    caught=$(awk '/^SigCgt/ {print $2}' "/proc/$1/status") && (((0x0$caught >> 14) & 1))
}
least() { cut -d' ' -f"$2" "$1" | sort -n | head -n 1; }

from_source=$root/.venv/bin/workbench from_package=$home/installed/usr/bin/workbench
# What was changed since make setup would be compiled anew at every start.
"$root/.venv/bin/python" -m compileall -qq "$root/workbench"
for program in "$from_source" "$from_package"; do
    told "opens its window and closes with the session: ${program#"$root/"}" to_window "$program"
done
for _ in $(seq $starts); do
    for program in source package; do
        of=from_$program
        to_window "${!of}" >>"$home/$program" || { say "ended otherwise than asked: ${!of}"; exit 1; }
    done
done
say "source tree: $(($(least "$home/source" 1) / 1000)) ms of the processor, $(least "$home/source" 2) ms on the wall"
say "installed:   $(($(least "$home/package" 1) / 1000)) ms of the processor, $(least "$home/package" 2) ms on the wall"
told "installed within 1.1 times the source tree" \
    test $(($(least "$home/package" 1) * 100)) -le $(($(least "$home/source" 1) * 110))
rm -rf "$home"
