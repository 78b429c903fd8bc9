#!/usr/bin/env bash
# How long the installed program takes to its window, beside the source tree: the median of several smoke starts.
# Both run the same work, so what differs is what being frozen costs.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

export QT_QPA_PLATFORM=offscreen
installed=$build/start
rm -rf "$installed" && mkdir -p "$installed"
dpkg-deb -x "$(ls "$dist"/fact-checking-workbench_*_amd64.deb)" "$installed"

median() { # COMMAND...: seconds, in thousandths
    local _ from
    for _ in 1 2 3 4 5 6 7; do
        from=$(date +%s%N)
        "$@" --smoke >/dev/null 2>&1 || return 1
        echo $((($(date +%s%N) - from) / 1000000))
    done | sort -n | sed -n 4p
}
"$root/.venv/bin/workbench" --smoke >/dev/null 2>&1   # what Python compiles once
source_tree=$(median "$root/.venv/bin/workbench")
frozen=$(median "$installed/usr/bin/workbench")
say "source tree $source_tree ms, installed $frozen ms"
told "installed within 1.1 times the source tree" test $((frozen * 100)) -le $((source_tree * 110))
rm -rf "$installed"
