#!/usr/bin/env bash
# Build the wheel and the Debian package and try both: the wheel in an empty environment, the package laid out in a
# folder, on a screen of its own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

make --no-print-directory deb FAST=1
packaging/checks/wheel.sh
packaging/checks/unpacked.sh
