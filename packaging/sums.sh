#!/usr/bin/env bash
# Copy the licence texts into dist/ and write SHA256SUMS over everything in it; print what is largest.
source "$(dirname "${BASH_SOURCE[0]}")/release.sh"

cd "$dist"
licences=fact-checking-workbench-$WORKBENCH_VERSION-licences.tar.gz
tar --create --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --directory "$build/bill" \
    licences | gzip -9n >"$licences"
find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum >SHA256SUMS
commit >"$build/commit"   # for the check that builds it a second time
say "Parts of the program, largest first, in kB:"
du -k --max-depth=1 "$build/frozen/workbench/_internal" | sort -rn | sed -n '2,11p' | sed "s|$build/frozen/workbench/||"
say "In dist/, in kB:"
find . -maxdepth 1 -type f -printf '%s %P\n' | sort -rn | awk '{print int($1 / 1000), $2}'
if [[ $WORKBENCH_HOME == *.example* || $WORKBENCH_MAINTAINER == *.example* ]]; then
    say "For trying alone: packaging/publisher.sh does not say yet who hands these packages out."
fi
