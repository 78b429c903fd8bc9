#!/usr/bin/env bash
# The wheel and the sdist in an empty environment: wheel.sh [PYTHON]
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

wheel=$(ls "$dist"/fact_checking_workbench-"$WORKBENCH_VERSION"-*.whl)
environment=$build/empty
rm -rf "$environment"
told "an empty environment" "${1:-${PYTHON:-python3}}" -m venv "$environment"
told "the pinned packages, by hash" "$environment/bin/python" -m pip install --quiet --require-hashes \
    --requirement "$packaging/requirements.lock"
told "pip install the wheel" "$environment/bin/python" -m pip install --quiet --no-index "$wheel"
told "pip check" "$environment/bin/python" -m pip check
cd /
told "smoke from the wheel" env -u PYTHONPATH QT_QPA_PLATFORM=offscreen "$environment/bin/workbench" --smoke
told "its resources are the wheel's own" grep -q "^resources: .* in $environment/" "$log"
told "the sdist holds what the wheel is made of" bash -c \
    "tar -tzf '$dist/fact_checking_workbench-$WORKBENCH_VERSION.tar.gz' | grep -q '/resources/icons/workbench.svg$'"
rm -rf "$environment"
