#!/usr/bin/env bash
# Make .venv hold exactly the packages of requirements.lock (by hash) and this project; quick where it does.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
suits='import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))'
stamp=.venv/setup.stamp

works() { "$1" -c "$suits" >/dev/null 2>&1; }

suitable_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.14 python3.11}; do
        if works "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    {
        echo "No suitable Python here: the workbench needs Python 3.11, 3.12, 3.13 or 3.14 with its venv module."
        echo "Looked for ${PYTHON:-python3, which is $(python3 --version 2>/dev/null || echo not there)}."
        echo "On Debian or Ubuntu:  sudo apt-get install python3 python3-venv"
        echo "If it is installed under another name:  make setup PYTHON=/path/to/python3"
    } >&2
    return 1
}

# What .venv was made from: its interpreter, its place, the lock and the project's own declaration.
state() {
    "$1" - requirements.lock pyproject.toml packaging/linux/environment.sh <<'PYTHON'
import hashlib, os, sys
print(sys.version, os.getcwd(), sep="\n")
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        print(hashlib.sha256(file.read()).hexdigest())
PYTHON
}

if [[ -x .venv/bin/workbench && -f $stamp ]] && works .venv/bin/python &&
    [[ $(state .venv/bin/python) == "$(cat "$stamp")" ]]; then
    exit 0
fi

if [[ -e .venv ]] && ! works .venv/bin/python; then
    rm -rf .venv  # its Python has gone, or is one that the program does not run on
fi
if [[ ! -x .venv/bin/pip ]]; then
    python=$(suitable_python)
    echo "Making .venv with $("$python" --version)"
    "$python" -m venv .venv
fi
rm -f "$stamp"
echo "Installing the packages of requirements.lock"
pip=(.venv/bin/python -m pip --quiet --disable-pip-version-check --no-input)
"${pip[@]}" install --require-hashes --requirement requirements.lock
"${pip[@]}" install --no-deps --no-build-isolation --editable .
# Whatever PYTHONDONTWRITEBYTECODE says: uncompiled, the program takes four times as long to start.
.venv/bin/python -m compileall -qq -j 0 .venv/lib workbench || true
state .venv/bin/python >"$stamp"
