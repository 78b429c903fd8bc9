#!/usr/bin/env bash
# Two builds of one commit, each from a clone in a folder of its own, compared byte by byte.
# reproducible.sh [TARGET...]: what to build twice (wheel deb appimage rpm windows)
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

targets=("${@:-wheel deb appimage rpm windows}")
for copy in first second-copy; do
    rm -rf "$build/twice/$copy"
    git clone --quiet --no-hardlinks "$root" "$build/twice/$copy"
    # The second at another time of day and under another mask.
    told "build in $copy" make -C "$build/twice/$copy" --no-print-directory ${targets[*]} FAST=1
done
for made in "$build"/twice/first/dist/*; do
    told "$(basename "$made") is the same twice" cmp "$made" "$build/twice/second-copy/dist/$(basename "$made")"
done
rm -rf "$build/twice"
