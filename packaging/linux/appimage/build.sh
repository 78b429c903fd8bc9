#!/usr/bin/env bash
# Make dist/Fact-Checking_Workbench-VERSION-x86_64.AppImage: a squashfs of the program behind a runtime of our own.
source "$(dirname "${BASH_SOURCE[0]}")/../../release.sh"

here=$packaging/linux/appimage
work=$build/appimage
app=$work/app
out=$dist/Fact-Checking_Workbench-$WORKBENCH_VERSION-x86_64.AppImage
"$packaging/linux/tree.sh" "$build/frozen/workbench" "$app"

# The runtime links its libraries statically (LGPL and BSD): its source and this script go along.
runtime=$work/runtime
gcc -Os -s -static -D_FILE_OFFSET_BITS=64 -I/usr/include/squashfuse -I/usr/include/fuse3 \
    -ffile-prefix-map="$here=." -Wl,--build-id=none -o "$runtime" "$here/runtime.c" \
    -lsquashfuse_ll -lsquashfuse -lfuse3 -lz -lzstd -llzma -llz4 -llzo2 -lpthread -ldl 2>"$work/gcc.log" ||
    { cat "$work/gcc.log" >&2; exit 1; }
# An AppImage of type 2 says so at byte 8.
printf 'AI\002' | dd of="$runtime" bs=1 seek=8 conv=notrunc status=none
mkdir -p "$app/usr/share/doc/workbench/runtime"
cp "$here/runtime.c" "$here/build.sh" "$app/usr/share/doc/workbench/runtime/"
for library in libsquashfuse-dev libfuse3-dev zlib1g-dev libzstd-dev liblzma-dev liblz4-dev liblzo2-dev libc6-dev; do
    cp "/usr/share/doc/$library/copyright" "$app/usr/share/doc/workbench/runtime/$library.txt"
done

cp "$app/usr/share/applications/$WORKBENCH_ID.desktop" "$app/"
# The name that tools for AppImages look for.
cp "$app/usr/share/metainfo/$WORKBENCH_ID.metainfo.xml" "$app/usr/share/metainfo/$WORKBENCH_ID.appdata.xml"
cp "$app/usr/share/icons/hicolor/256x256/apps/$WORKBENCH_ID.png" "$app/"
ln -s "$WORKBENCH_ID.png" "$app/.DirIcon"
ln -s usr/lib/workbench/workbench "$app/AppRun"
plain "$app"
chmod 755 "$app/usr/lib/workbench/workbench"

level=$([[ ${1:-} == fast ]] && echo 3 || echo 19)
# Times come from SOURCE_DATE_EPOCH.
mksquashfs "$app" "$work/image" -noappend -all-root -no-xattrs -comp zstd -Xcompression-level "$level" -b 1M \
    -quiet -no-progress
cat "$runtime" "$work/image" >"$out"
chmod 755 "$out"
say "$(basename "$out"): $(($(stat -c %s "$out") / 1000)) kB"
