#!/usr/bin/env bash
# Freeze the wheel of dist/ into build/frozen/workbench, and write its bill of materials into build/bill.
source "$(dirname "${BASH_SOURCE[0]}")/../release.sh"

"$packaging/pyinstaller/tools.sh"
frozen=$build/frozen/workbench
rm -rf "$frozen"
# Not in the checkout, whose own package would be taken for the installed one.
cd "$build"
# A folder of its own for what PyInstaller remembers: two checkouts must not share it.
PYINSTALLER_CONFIG_DIR=$build/pyinstaller "$tools/bin/python" -m PyInstaller --clean --noconfirm --log-level ERROR \
    --distpath "$build/frozen" --workpath "$build/freezing" "$packaging/pyinstaller/workbench.spec"
plain "$frozen"
"$packaging/sbom/bill.sh" "$frozen" linux "$build/bill"
cp "$build/bill/sbom.cdx.json" "$dist/fact-checking-workbench-$WORKBENCH_VERSION-linux.cdx.json"
