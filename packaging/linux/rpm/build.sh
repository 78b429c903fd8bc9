#!/usr/bin/env bash
# Make dist/fact-checking-workbench-VERSION-1.x86_64.rpm: rpm/build.sh [fast]
source "$(dirname "${BASH_SOURCE[0]}")/../../release.sh"

work=$build/rpm
tree=$work/tree
"$packaging/linux/tree.sh" "$build/frozen/workbench" "$tree"
rm -rf "$work/top" && mkdir -p "$work/top"
level=$([[ ${1:-} == fast ]] && echo 3 || echo 19)
rpmbuild -bb --quiet --target x86_64 \
    --define "_topdir $work/top" --define "tree $tree" --define "program_version $WORKBENCH_VERSION" \
    --define "home $WORKBENCH_HOME" --define "_binary_payload w$level.zstdio" --define "_buildhost release" \
    --define "use_source_date_epoch_as_buildtime 1" --define "clamp_mtime_to_source_date_epoch 1" \
    --define "build_mtime_policy clamp_to_source_date_epoch" \
    "$packaging/linux/rpm/workbench.spec" 2>"$work/rpmbuild.log" || { cat "$work/rpmbuild.log" >&2; exit 1; }
cp "$work/top/RPMS/x86_64/"*.rpm "$dist/"
out=$(ls "$dist"/fact-checking-workbench-"$WORKBENCH_VERSION"-1.x86_64.rpm)
say "$(basename "$out"): $(($(stat -c %s "$out") / 1000)) kB"
