#!/usr/bin/env bash
# SHA256SUMS names every file in dist/ and holds; everything that a release hands out is there.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

cd "$dist"
told "every sum holds" sha256sum --check --strict SHA256SUMS
told "every file has a sum" none bash -c \
    'comm -13 <(cut -c67- SHA256SUMS | LC_ALL=C sort) <(find . -type f ! -name SHA256SUMS -printf "%P\n" | LC_ALL=C sort)'
for one in '*_amd64.deb' '*.x86_64.rpm' '*.AppImage' '*-setup.exe' '*.msi' '*.whl' '*.tar.gz' '*-linux.cdx.json' \
    '*-windows.cdx.json' '*-licences.tar.gz'; do
    told "$one of version $WORKBENCH_VERSION" bash -c "ls $one | grep -F -e '$WORKBENCH_VERSION'"
done
