#!/usr/bin/env bash
# The bills of materials name every library that is shipped, with its licence; all Python packages are pinned by hash.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

bill() { echo "$dist/fact-checking-workbench-$WORKBENCH_VERSION-$1.cdx.json"; }

for target in linux windows; do
    told "$target: CycloneDX that a reader of it takes" "$tools/bin/python" - "$(bill $target)" <<'PYTHON'
import json
import sys

bill = json.load(open(sys.argv[1], encoding="utf-8"))
assert bill["bomFormat"] == "CycloneDX" and bill["specVersion"] == "1.6"
names = {component["name"]: component["version"] for component in bill["components"]}
for name in ("Qt", "OpenSSL", "SQLite", "CPython", "PDFium", "libxml2", "libpq"):
    assert names.get(name), name
# Qt for Windows asks Windows for what ICU does elsewhere.
assert "windows" in sys.argv[1] or names.get("ICU")
assert all(component["licenses"] for component in bill["components"])
references = [component["bom-ref"] for component in bill["components"]]
assert len(set(references)) == len(references), sorted(references)
PYTHON
done

every_library() { # BILL FOLDER
    "$tools/bin/python" - "$@" <<'PYTHON'
import json
import sys
from pathlib import Path

bill, tree = json.load(open(sys.argv[1], encoding="utf-8")), Path(sys.argv[2])
told = {at["location"] for part in bill["components"] for at in part.get("evidence", {}).get("occurrences", ())}
files = [file for file in tree.rglob("*") if file.is_file() and not file.is_symlink()]
heads = {str(file.relative_to(tree)): file.open("rb").read(4) for file in files}
shipped = {place for place, head in heads.items() if head == b"\x7fELF" or head[:2] == b"MZ"}
assert len(shipped) > 50 and not shipped - told, sorted(shipped - told)
print(len(shipped), "libraries")
PYTHON
}
for made in deb/tree appimage/app rpm/tree; do
    told "${made%/*}: every library is in the bill" every_library "$(bill linux)" "$build/$made/usr/lib/workbench"
done
told "windows: every library is in the bill" every_library "$(bill windows)" "$build/windows/tree"

every_licence() { # BILL FOLDER: a file for each part, in its own name or in that of what it lies in
    "$tools/bin/python" - "$@" <<'PYTHON'
import json
import re
import sys
from pathlib import Path

bill, folder = json.load(open(sys.argv[1], encoding="utf-8")), Path(sys.argv[2])
named = {re.sub(r"[-_. ]+", "-", place.stem if place.is_file() else place.name).lower() for place in folder.iterdir()}
inside = {"libxml2": "lxml", "libxslt": "lxml", "PDFium": "pypdfium2", "Lucide icons": "lucide"}
parts = [inside.get(part["name"], part["name"]) for part in bill["components"]]
bare = [part for part in parts if re.sub(r"[-_. ]+", "-", part).lower() not in named]
assert not bare, bare
# Some hold no more than the place of one that they share.
assert all(file.stat().st_size > 20 for file in folder.rglob("*") if file.is_file())
PYTHON
}
told "linux: a licence text of every part" every_licence "$(bill linux)" "$build/bill/licences"
told "windows: a licence text of every part" every_licence "$(bill windows)" "$build/windows/tree/licences"
for lock in requirements.lock packaging/requirements.lock packaging/windows/requirements.lock; do
    told "$lock: every package has a hash" bash -c \
        "! awk '/==/ {if (name && !hashes) print name; name=\$1; hashes=0} /--hash/ {hashes++} END {if (!hashes) print name}' \
        '$root/$lock' | grep ."
done
