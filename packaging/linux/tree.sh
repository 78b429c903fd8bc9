#!/usr/bin/env bash
# Lay out what every Linux package installs: tree.sh FROZEN_FOLDER TREE (usr/... under TREE).
source "$(dirname "${BASH_SOURCE[0]}")/../release.sh"

frozen=$1 tree=$2 here=$packaging/linux
rm -rf "$tree"
mkdir -p "$tree"/usr/{bin,lib,share/{applications,metainfo,mime/packages,doc/workbench}}
cp -a "$frozen" "$tree/usr/lib/workbench"
ln -s ../lib/workbench/workbench "$tree/usr/bin/workbench"

share=$tree/usr/share
cp "$here/$WORKBENCH_ID.desktop" "$share/applications/"
cp "$here/$WORKBENCH_ID.mime.xml" "$share/mime/packages/$WORKBENCH_ID.xml"
sed -e "s|@VERSION@|$WORKBENCH_VERSION|; s|@HOME@|$WORKBENCH_HOME|g" \
    -e "s|@DATE@|$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)|" \
    "$here/$WORKBENCH_ID.metainfo.xml.in" >"$share/metainfo/$WORKBENCH_ID.metainfo.xml"
"$tools/bin/python" "$here/icons.py" "$share/icons/hicolor"
"$tools/bin/python" "$here/commandline.py" "$share"
gzip -9nc "$root/CHANGELOG.md" >"$share/doc/workbench/changelog.gz"
cp -r "$build/bill/." "$share/doc/workbench/"

find "$tree" -name '*.so*' -type f -exec chmod 644 {} +
plain "$tree"
chmod 755 "$tree/usr/lib/workbench/workbench"
