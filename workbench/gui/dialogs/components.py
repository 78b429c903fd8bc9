"""What the program is made of, with the licence of each part, read from what is installed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from workbench import __version__, paths

PROGRAM = "fact-checking-workbench"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Component:
    """One part: its name, version, the licence's name, and the licence's text where it came with it."""

    name: str
    version: str
    licence: str
    text: str


def components() -> list[Component]:
    """The program first, then what it ships, by name."""
    found: dict[str, Component] = {}
    _collect(PROGRAM, found)
    own = found.pop(PROGRAM, None) or Component(PROGRAM, __version__, "GPL-3.0-or-later", "")
    icons = (paths.resources() / "icons" / "LICENSE-lucide.txt").read_text(encoding="utf-8")
    found["lucide"] = Component("Lucide icons", "1.62.0", "ISC, MIT", icons)
    return [own, *sorted(found.values(), key=lambda part: part.name.casefold())]


def _collect(name: str, found: dict[str, Component]) -> None:
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in found:
        return
    try:
        part = distribution(name)
    except PackageNotFoundError:
        return
    found[key] = Component(part.metadata["Name"], part.version, _licence(part), _text(part))
    for needed in part.requires or ():
        # What only an extra asks for is not shipped.
        if "extra ==" not in needed and (match := _NAME.match(needed)):
            _collect(match[0], found)


def _licence(part: Distribution) -> str:
    stated = _field(part, "License-Expression")
    if not stated:
        classifiers = part.metadata.get_all("Classifier") or []
        names = [line.rsplit(" :: ", 1)[-1] for line in classifiers if line.startswith("License ::")]
        stated = ", ".join(names)
    if not stated:
        stated = _field(part, "License").split("\n", 1)[0]
    return stated[:120]


def _field(part: Distribution, name: str) -> str:
    return part.metadata[name].strip() if name in part.metadata else ""


def _text(part: Distribution) -> str:
    texts = []
    for file in part.files or ():
        if _LICENCE_FILE.match(Path(file.name).name) and "dist-info" in str(file):
            try:
                texts.append(file.read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError):
                continue
    return "\n\n".join(text.strip() for text in texts)
