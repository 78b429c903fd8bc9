#!/usr/bin/env bash
# Every check of the packages in dist/, or those named: all.sh [wheel] [deb] ...
# Those that do not hold are named at the end; the others are run all the same.
source "$(dirname "${BASH_SOURCE[0]}")/../release.sh"

checks=(sums wheel bill deb upgrade start appimage rpm windows reproducible)
(($#)) && checks=("$@")
failed=()
for check in "${checks[@]}"; do
    from=$SECONDS
    say "== $check"
    "$packaging/checks/$check.sh" || failed+=("$check")
    say "-- $check: $((SECONDS - from)) s"
done
if ((${#failed[@]})); then
    say "did not hold: ${failed[*]}"
    exit 1
fi
say "all hold"
