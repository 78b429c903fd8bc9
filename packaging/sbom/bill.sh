#!/usr/bin/env bash
# The bill of materials and the licences of a program's folder: bill.sh FOLDER TARGET OUT
source "$(dirname "${BASH_SOURCE[0]}")/../release.sh"

rm -rf "$3"
"$tools/bin/python" "$packaging/sbom/bill.py" "$1" "$3" "$2"
cp "$root/LICENSE" "$3/licences/fact-checking-workbench.txt"
plain "$3"
