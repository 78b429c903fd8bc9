#!/usr/bin/env bash
# Make dist/fact-checking-workbench_VERSION_amd64.deb of the frozen program: deb/build.sh [fast]
# What it depends on is read off its libraries. Menus, icons and MIME types are taken up by dpkg's triggers.
source "$(dirname "${BASH_SOURCE[0]}")/../../release.sh"

here=$packaging/linux/deb
package=fact-checking-workbench
work=$build/deb
tree=$work/tree
version=$WORKBENCH_VERSION-1
out=$dist/${package}_${version}_amd64.deb
"$packaging/linux/tree.sh" "$build/frozen/workbench" "$tree"

# Debian has these itself and keeps them mended: only Python, Qt and what belongs to Qt is brought.
find "$tree/usr/lib/workbench/_internal" -maxdepth 1 -name 'lib*.so*' | grep -v -E \
    '/lib(python|Qt6|icu|pyside6|shiboken6)' | xargs rm
# Without its own copy psycopg speaks through Debian's libpq.
rm -r "$tree"/usr/lib/workbench/_internal/psycopg_binary*

share=$tree/usr/share
mv "$share/doc/workbench" "$share/doc/$package"
sed -i "s|/usr/share/doc/workbench|/usr/share/doc/$package|" "$share/doc/$package/copyright"
rm -f "$share/doc/$package/licences/GPL-3.0.txt" "$share/doc/$package/licences/fact-checking-workbench.txt"
mkdir -p "$tree/DEBIAN" "$share/lintian/overrides"
cp "$here/lintian-overrides" "$share/lintian/overrides/$package"
mv "$share/zsh/site-functions" "$share/zsh/vendor-completions"
gzip -9nc >"$share/doc/$package/changelog.Debian.gz" <<CHANGELOG
$package ($version) stable; urgency=medium

  * Release $WORKBENCH_VERSION; changelog.gz says what is new.

 -- $WORKBENCH_MAINTAINER  $(date -R -u -d "@$SOURCE_DATE_EPOCH")
CHANGELOG

# dpkg-shlibdeps wants a source package around it.
mkdir -p "$work/debian"
printf 'Source: %s\n\nPackage: %s\nArchitecture: amd64\n' "$package" "$package" >"$work/debian/control"
mapfile -t libraries < <(
    find "$tree/usr/lib/workbench" -type f \( -name '*.so*' -o -perm -u+x \) -exec sh -c \
        'head -c4 "$1" | grep -q ELF && echo "$1"' _ {} \;
)
mapfile -t folders < <(find "$tree/usr/lib/workbench" -name '*.so*' -type f -printf '-l%h\n' | sort -u)
depends=$(cd "$work" && dpkg-shlibdeps -O --ignore-missing-info "${folders[@]}" "${libraries[@]}" \
    2>"$work/shlibdeps.log")
depends="${depends#shlibs:Depends=}, libpq5"

cat >"$tree/DEBIAN/control" <<CONTROL
Package: $package
Version: $version
Architecture: amd64
Maintainer: $WORKBENCH_MAINTAINER
Installed-Size: $(du -sk --apparent-size "$tree/usr" | cut -f1)
Depends: $depends
Recommends: fonts-dejavu-core | fonts-noto-core, fonts-noto-color-emoji, hicolor-icon-theme, shared-mime-info
Suggests: fonts-sil-charis
Section: editors
Priority: optional
Homepage: $WORKBENCH_HOME
Description: desk for newsroom fact-checkers
 A text stands beside the table of its claims. Each claim is marked confirmed,
 denied or unverified, with who said it through whom, its figures, its dates
 and the evidence that was found for and against it.
 .
 Web pages, Word documents, PDFs, mails and plain text are read; everything is
 kept in one file of the user's own.
CONTROL
(cd "$tree" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
plain "$tree"
chmod 755 "$tree/usr/lib/workbench/workbench"
rm -f "$out"
dpkg-deb --root-owner-group --threads-max=2 -Zxz "-z$([[ ${1:-} == fast ]] && echo 1 || echo 6)" --build "$tree" "$out" >/dev/null
say "$(basename "$out"): $(($(stat -c %s "$out") / 1000)) kB, installed $(du -sm --apparent-size "$tree/usr" | cut -f1) MB"
say "Depends: $depends"
say "The largest parts, in kB:"
find "$tree/usr" -type f -printf '%k %P\n' | sort -rn | head -n 10 || true
