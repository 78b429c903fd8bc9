#!/usr/bin/env bash
# Build the sdist, and the wheel from it, into dist/.
source "$(dirname "${BASH_SOURCE[0]}")/../release.sh"

"$packaging/pyinstaller/tools.sh" without-wheel
rm -f "$dist"/fact_checking_workbench-*.whl "$dist"/fact_checking_workbench-*.tar.gz
cd "$root"
"$tools/bin/python" -m hatchling build --target sdist --target wheel --directory "$dist"
