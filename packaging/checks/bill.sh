#!/usr/bin/env bash
# The bills of materials name every library that is shipped, with its licence; all Python packages are pinned by hash.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

bill="$dist/fact-checking-workbench-$WORKBENCH_VERSION-linux.cdx.json"
told "CycloneDX that a reader of it takes" "$tools/bin/python" - "$bill" <<'PYTHON'
import json
import sys

bill = json.load(open(sys.argv[1], encoding="utf-8"))
assert bill["bomFormat"] == "CycloneDX" and bill["specVersion"] == "1.6"
names = {component["name"]: component["version"] for component in bill["components"]}
for name in ("Qt", "ICU", "OpenSSL", "SQLite", "CPython", "PDFium", "libxml2"):
    assert names.get(name), name
assert all(component["licenses"] for component in bill["components"])
PYTHON
for made in "$build/deb/tree" "$build/appimage/app" "$build/rpm/tree"; do
    [[ -d $made ]] || continue
    told "every library of $(basename "$(dirname "$made")") is in the bill" "$tools/bin/python" - "$bill" "$made" <<'PYTHON'
import json
import sys
from pathlib import Path

bill, tree = json.load(open(sys.argv[1], encoding="utf-8")), Path(sys.argv[2]) / "usr/lib/workbench"
told = {at["location"] for part in bill["components"] for at in part.get("evidence", {}).get("occurrences", ())}
files = (file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
shipped = {str(file.relative_to(tree)) for file in files if file.open("rb").read(4) == b"\x7fELF"}
assert shipped and not shipped - told, sorted(shipped - told)
PYTHON
done
for lock in requirements.lock packaging/requirements.lock packaging/windows/requirements.lock; do
    told "$lock: every package has a hash" bash -c \
        "! awk '/==/ {if (name && !hashes) print name; name=\$1; hashes=0} /--hash/ {hashes++}' '$root/$lock' | grep ."
done
told "licence texts are there" test "$(find "$build/bill/licences" -type f | wc -l)" -gt 60
