"""The Python packages in a program's folder: their licences, and which libraries are theirs."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, PackageMetadata, distributions
from pathlib import Path

from natives import TEXTS, Part

_LICENCE_FILE = re.compile(r"LICEN[CS]E|COPYING|NOTICE|licenses/", re.IGNORECASE)
_WITHOUT_TEXT = {"pyside6-essentials": "LGPL-3.0-only.txt", "shiboken6": "LGPL-3.0-only.txt"}
"""Packages whose wheels carry no licence text."""
_FOLDERS = {"pyside6": "pyside6-essentials", "pypdfium2-raw": "pypdfium2"}
"""Folders and files that are not called as the package is."""
_BEGINNINGS = (
    ("libpyside6", "pyside6-essentials"),
    ("pyside6", "pyside6-essentials"),
    ("libshiboken6", "shiboken6"),
    ("shiboken6", "shiboken6"),
)


def normalized(name: str) -> str:
    """A name as package indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def home_of(folder: Path) -> Path:
    """Where the Python packages of a program lie."""
    return next(place for place in (folder / "_internal", folder / "lib", folder) if place.is_dir())


def python_parts(home: Path) -> dict[str, Part]:
    """Every distribution in the folder, by its normalized name."""
    parts = {}
    for found in distributions(path=[str(home)]):
        name = normalized(found.metadata["Name"])
        address = f"pkg:pypi/{name}@{found.version}"
        texts = _texts(home, name)
        parts[name] = Part(found.metadata["Name"], found.version, _licence(found), address, texts)
    return dict(sorted(parts.items()))


def _licence(found: Distribution) -> str:
    data = found.metadata
    lines = data.get_all("Classifier") or []
    names = [line.rsplit(" :: ", 1)[-1] for line in lines if line.startswith("License ::")]
    first_line = _first(data, "License").strip().split("\n")[0]
    stated = _first(data, "License-Expression") or ", ".join(names) or first_line
    return stated or "see the licence text"


def _first(data: PackageMetadata, name: str) -> str:
    return str(next(iter(data.get_all(name) or ()), ""))


def _texts(home: Path, name: str) -> dict[str, str]:
    if name in _WITHOUT_TEXT:
        return {f"{name}.txt": (TEXTS / _WITHOUT_TEXT[name]).read_text(encoding="utf-8")}
    texts = {}
    for folder in home.glob("*.dist-info"):
        if normalized(folder.name.removesuffix(".dist-info").rsplit("-", 1)[0]) == name:
            for file in sorted(folder.rglob("*")):
                place = file.relative_to(folder).as_posix()
                if file.is_file() and _LICENCE_FILE.search(place):
                    texts[f"{name}/{place.removeprefix('licenses/')}"] = file.read_text(
                        encoding="utf-8", errors="replace"
                    )
    return texts


def owner_of(place: str, parts: dict[str, Part]) -> Part | None:
    """The package that a file lies in, by its folder or the beginning of its name."""
    *folders, file = place.split("/")
    for word in map(normalized, folders):
        if (found := parts.get(_FOLDERS.get(word, word))) is not None:
            return found
    named = next((name for start, name in _BEGINNINGS if file.lower().startswith(start)), "")
    return parts.get(named)
