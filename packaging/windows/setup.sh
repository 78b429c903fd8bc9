#!/usr/bin/env bash
# Make the setup for one user and the MSI for administrators, of build/windows/tree: setup.sh [fast]
source "$(dirname "${BASH_SOURCE[0]}")/../release.sh"

here=$packaging/windows
work=$build/windows
name=$dist/Fact-Checking_Workbench-$WORKBENCH_VERSION
(cd "$work/tree" && find . -type f -printf '%P\n' | LC_ALL=C sort) | awk -v tree="$work/tree" '
    {folder = $0; if (!sub("/[^/]*$", "", folder)) folder = ""; gsub("/", "\\", folder)}
    folder != last || NR == 1 {print "SetOutPath \"$INSTDIR" (folder == "" ? "" : "\\" folder) "\""; last = folder}
    {print "File \"" tree "/" $0 "\""}' >"$work/files.nsh"
makensis -V2 -NOCD ${1:+-DFAST} -DVERSION="$WORKBENCH_VERSION" -DFILES="$work/files.nsh" -DICON="$work/workbench.ico" \
    -DLICENCE="$root/LICENSE" -DHOME="$WORKBENCH_HOME" -DOUT="$name-setup.exe" "$here/setup.nsi"

# Ids of an MSI are to be the same in two builds of one version, and others in another version.
identity() { "$tools/bin/python" -c 'import sys, uuid; print(str(uuid.uuid5(uuid.NAMESPACE_URL, sys.argv[1])).upper())' "$1"; }
# wixl knows relative paths only.
cd "$work"
cp "$here/workbench.wxs" .
find tree -type f | LC_ALL=C sort | wixl-heat -p tree/ --component-group Files --var var.TREE \
    --directory-ref INSTALLDIR --win64 >files.wxs
"$tools/bin/python" "$here/msi.py" names files.wxs
wixl -a x64 -D Win64=yes -D TREE=tree -D VERSION="$WORKBENCH_VERSION" -D ICON=workbench.ico \
    -D PRODUCT="$(identity "$WORKBENCH_ID/$WORKBENCH_VERSION")" -o "$name-x64.msi" workbench.wxs files.wxs
"$tools/bin/python" "$here/msi.py" settle "$name-x64.msi"
for made in "$name-setup.exe" "$name-x64.msi"; do say "$(basename "$made"): $(($(stat -c %s "$made") / 1000)) kB"; done
