# What every script of a release needs to know; sourced by all of them, run by none.
# shellcheck shell=bash
set -euo pipefail

packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$packaging")

export WORKBENCH_ID=org.factcheckingworkbench.Workbench
WORKBENCH_VERSION=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/workbench/__init__.py")
export WORKBENCH_VERSION
source "$packaging/publisher.sh"

# All times in all packages: that of the commit they are made from. Nothing else may tell two builds apart.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1763596800)}
export SOURCE_DATE_EPOCH
export PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 TZ=UTC
umask 022

dist=$root/dist          # what is handed out
build=$root/build        # what it is made from
tools=$build/tools       # the environment that freezes: packaging/requirements.lock by hash, and the wheel
mkdir -p "$dist" "$build"

# Set everything under a folder to the release's time and to plain rights.
plain() {
    find "$1" -type d -exec chmod 755 {} +
    find "$1" -type f -exec chmod u=rwX,go=rX {} +
    find "$1" -print0 | xargs -0 touch --no-dereference --date="@$SOURCE_DATE_EPOCH"
}

# What the packages are made from; "changed" where files differ from the commit.
commit() {
    git -C "$root" rev-parse HEAD
    git -C "$root" status --porcelain | sed 1q | sed 's/.*/changed/'
}

say() { printf '%s\n' "$*"; }
