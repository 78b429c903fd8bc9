#!/usr/bin/env bash
# Everything in dist/ built a second time, from a clone of the same commit in a folder of another name, in another
# time zone, language and umask: every file must be the same, byte for byte.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

told "dist/ was made of this commit, with nothing changed" diff "$build/commit" <(git -C "$root" rev-parse HEAD)
again=$(mktemp -d)/second-folder
trap 'rm -rf "$(dirname "$again")"; finish' EXIT
umask 077
git clone --quiet --no-hardlinks "$root" "$again"
told "built a second time" env -u LC_ALL TZ=Pacific/Auckland LANG=de_DE.UTF-8 make -C "$again" --no-print-directory packages
for made in "$dist"/*; do
    told "the same twice: $(basename "$made")" cmp "$made" "$again/dist/$(basename "$made")"
done
told "and nothing else" diff <(ls "$dist") <(ls "$again/dist")
