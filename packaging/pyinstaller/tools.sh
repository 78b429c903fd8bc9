#!/usr/bin/env bash
# Make build/tools hold exactly packaging/requirements.lock, by hash, and the wheel of dist/; quick where it does.
source "$(dirname "${BASH_SOURCE[0]}")/../release.sh"

stamp=$tools/tools.stamp
pip=("$tools/bin/python" -m pip --quiet --disable-pip-version-check --no-input)
wanted=$(sha256sum "$packaging/requirements.lock")
if [[ ! -f $stamp || $(cat "$stamp") != "$wanted" ]]; then
    rm -rf "$tools"
    "${PYTHON:-python3}" -m venv "$tools"
    "${pip[@]}" install --require-hashes --requirement "$packaging/requirements.lock"
    echo "$wanted" >"$stamp"
fi
if [[ ${1:-} != without-wheel ]]; then
    wheel=$(ls "$dist"/fact_checking_workbench-"$WORKBENCH_VERSION"-*.whl)
    installed=$tools/wheel.stamp
    if [[ ! -f $installed || $(cat "$installed") != "$(sha256sum <"$wheel")" ]]; then
        "${pip[@]}" install --no-deps --no-index --force-reinstall "$wheel"
        sha256sum <"$wheel" >"$installed"
    fi
fi
