"""The project's files speak of the project alone, and of nothing left undone."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT

UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|coming soon|lorem ipsum", re.IGNORECASE)
"""Marks of something left for later."""

EVERYWHERE = {Path(name) for name in ("/", "/tmp", "/home", "/root", "/opt", "/srv", "/usr/src")}
NOT_OURS = {"LICENSE", "requirements.lock"}
HERE = Path(__file__).relative_to(ROOT).as_posix()


def committed() -> list[str]:
    """The project's files by name: what git knows and what it would take up."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if listed.returncode:
        pytest.skip("this tree is not a git checkout")
    return sorted(name for name in set(listed.stdout.split("\0")) - NOT_OURS if (ROOT / name).is_file())


def lines() -> list[tuple[str, str]]:
    """Every line of every text file, with where it stands."""
    found = []
    for name in committed():
        try:
            text = (ROOT / name).read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue  # a picture, or a document that is there to be read
        found += [(f"{name}:{number}", line) for number, line in enumerate(text.splitlines(), 1)]
    return found


def test_no_file_names_the_folder_it_is_developed_in() -> None:
    # A folder that every machine has may be named; then the project's own in it may not.
    folder = ROOT if ROOT.parent in EVERYWHERE else ROOT.parent
    home = re.compile(rf"(?<![\w.-]){re.escape(str(folder))}/")
    assert [where for where, line in lines() if home.search(line)] == []


def test_nothing_is_left_undone() -> None:
    marks = [where for where, line in lines() if UNFINISHED.search(line) and not where.startswith(f"{HERE}:")]
    assert marks == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}
    modules = [
        name
        for name in committed()
        if name.startswith("workbench/") and empty & set(Path(name).with_suffix("").parts)
    ]
    assert modules == []


def test_every_text_file_ends_its_lines_alike() -> None:
    """No carriage returns and a newline at the end, in what people edit."""
    edited = {".py", ".toml", ".md", ".sh", ".lock", ".yml", ".ini"}
    for name in committed():
        if Path(name).suffix in edited:
            content = (ROOT / name).read_bytes()
            assert b"\r" not in content, name
            assert not content or content.endswith(b"\n"), name


def test_every_folder_of_tests_is_a_package() -> None:
    """Else two test files of one name in different rooms would be taken for the same."""
    folders = {file.parent for file in (ROOT / "tests").rglob("test_*.py")}
    assert [folder.name for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []
