"""What `make setup` builds on: the lock file, the table of system packages, the Makefile."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

import workbench
from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LINUX = ROOT / "packaging" / "linux"


def locked() -> dict[str, list[tuple[Requirement, int]]]:
    """Each package of the lock file: its pinned requirements and how many hashes each has."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8").replace("\\\n", " ")
    packages: dict[str, list[tuple[Requirement, int]]] = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        words, *hashes = line.split(" --hash=")
        requirement = Requirement(words.strip())
        packages.setdefault(canonicalize_name(requirement.name), []).append((requirement, len(hashes)))
    return packages


def wanted() -> list[Requirement]:
    project = PROJECT["project"]
    extras = [need for needs in project["optional-dependencies"].values() for need in needs]
    return [
        Requirement(need)
        for need in [*project["dependencies"], *extras, *PROJECT["dependency-groups"]["dev"]]
    ]


@pytest.mark.parametrize("requirement", wanted(), ids=lambda requirement: requirement.name)
def test_lock_satisfies_the_declaration(requirement: Requirement) -> None:
    pins = locked()[canonicalize_name(requirement.name)]
    versions = [next(iter(pin.specifier)).version for pin, _ in pins]
    assert all(requirement.specifier.contains(version, prereleases=True) for version in versions)


def test_every_locked_package_is_one_version_with_hashes() -> None:
    for name, pins in locked().items():
        for pin, hashes in pins:
            assert [part.operator for part in pin.specifier] == ["=="], name
            assert hashes, name


def test_lock_is_for_every_platform() -> None:
    """Nothing for this machine alone: a package has wheels for others, or a marker says where it belongs."""
    assert len(re.findall("--hash=", (ROOT / "requirements.lock").read_text(encoding="utf-8"))) > 500
    assert default_environment()["python_version"] in {"3.11", "3.12", "3.13", "3.14"}


def test_system_packages_are_a_table() -> None:
    rows = [
        line.split() for line in (LINUX / "system-packages.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]  # fmt: skip
    assert {len(row) for row in rows} == {4}
    assert {row[0] for row in rows} == {"run", "test", "nice", "deb", "packages", "check-packages"}
    assert {row[1] for row in rows} == {"lib", "program", "font", "file"}
    assert len({row[2] for row in rows}) == len(rows)


@pytest.fixture
def bare_system(tmp_path: Path) -> dict[str, str]:
    """A search path with no library known, no font, no root rights and no apt-get."""
    commands = {"ldconfig": "exit 0", "id": "echo 1000", "sudo": "exit 1"}
    for name, script in commands.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    for name in ("bash", "dirname", "find", "printf", "cat", "env", "mktemp", "rm", "tail"):
        found = next(folder for folder in ("/usr/bin", "/bin") if Path(folder, name).exists())
        (tmp_path / name).symlink_to(Path(found, name))
    return {"PATH": str(tmp_path), "HOME": str(tmp_path)}


def system_packages(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    # Of the script's own additions to the path only the folders that a bare system has are taken.
    script = (
        (LINUX / "system-packages.sh").read_text(encoding="utf-8").replace("PATH=$PATH:/usr/sbin:/sbin", "")
    )
    script = script.replace("${BASH_SOURCE[0]}", str(LINUX / "system-packages.sh"))
    return subprocess.run(
        ["/bin/bash", "-c", script, "system-packages.sh", *arguments],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_missing_packages_are_listed(bare_system: dict[str, str]) -> None:
    run = system_packages(bare_system, "run", "--list").stdout.split()
    test = system_packages(bare_system, "test", "--list").stdout.split()
    assert "libxcb-cursor0" in run
    assert "xvfb" not in run
    assert {"libxcb-cursor0", "xvfb"} <= set(test)


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt-get", "sudo apt-get install --no-install-recommends libegl1 "),
        ("dnf", "sudo dnf install 'libEGL.so.1()(64bit)' "),
        ("zypper", "sudo zypper install 'libEGL.so.1()(64bit)' "),
        ("", "Install it with the package manager of this system"),
    ],
)
def test_without_rights_the_line_to_run_is_printed(
    bare_system: dict[str, str], manager: str, line: str
) -> None:
    if manager:
        tool = Path(bare_system["PATH"], manager)
        tool.write_text("#!/bin/sh\nexit 9\n")
        tool.chmod(0o755)
    done = system_packages(bare_system, "run")
    assert done.returncode == 1
    assert line in done.stderr


def test_unknown_purpose_is_refused() -> None:
    done = subprocess.run([LINUX / "system-packages.sh", "fly"], capture_output=True, text=True, check=False)
    assert done.returncode == 2


def make(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["make", *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_names_every_command() -> None:
    told = make("help").stdout
    for target in ("setup", "run", "test", "check", "lock", "bench", "bench-finding", "clean"):
        assert f"make {target} " in told


def test_changelog_knows_the_version_or_what_is_unreleased() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert Version(workbench.__version__)
    assert "## Unreleased" in changes or f"## {workbench.__version__}" in changes
