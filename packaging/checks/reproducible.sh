#!/usr/bin/env bash
# Two builds of one commit, each from a clone in a folder of its own, compared byte by byte.
# reproducible.sh [TARGET...]: what to build twice (deb appimage rpm windows; the wheel is built for each).
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

targets=("$@")
(($#)) || targets=(deb appimage rpm windows)
twice=$(mktemp -d)
for copy in first second-copy; do
    git clone --quiet --no-hardlinks "$root" "$twice/$copy"
    told "build in $copy" make -C "$twice/$copy" --no-print-directory --jobs 2 "${targets[@]}" FAST=1
done
for made in "$twice"/first/dist/*; do
    # The MSI's maker writes the time and an identity of its own into it.
    [[ $made != *.msi ]] || continue
    told "$(basename "$made") is the same twice" cmp "$made" "$twice/second-copy/dist/$(basename "$made")"
done
rm -rf "$twice"
