"""The archive of the frozen program's modules: those of its start as they are, all others compressed."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import zipfile
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType
from typing import BinaryIO

from PyInstaller.archive.writers import ZlibArchiveWriter

Module = tuple[str, str, str]
"""A module's name, its source, and how PyInstaller is to compile it."""


def loaded_by_first_window() -> frozenset[str]:
    """The modules that the installed program has loaded when its first window shows: it is started to see."""
    with TemporaryDirectory() as folder:
        told = subprocess.run(
            [sys.executable, Path(__file__).with_name("loaded.py"), folder],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.PIPE, text=True, check=True,
        )  # fmt: skip
    return frozenset(told.stdout.split())


def base_modules(base_library: Path) -> Iterator[Module]:
    """The modules of base_library.zip but the encodings, which Python wants before there is any archive."""
    with zipfile.ZipFile(base_library) as library:
        names = sorted(place.removesuffix(".pyc").removesuffix("/__init__") for place in library.namelist())
    for name in (name.replace("/", ".") for name in names):
        found = importlib.util.find_spec(name)
        if not name.startswith("encodings") and found and found.origin and found.has_location:
            yield name, found.origin, "PYMODULE"


class _AsItIs(ZlibArchiveWriter):
    _COMPRESSION_LEVEL = 0  # of zlib: what reads it needs to know nothing


class Archive(ZlibArchiveWriter):
    """An archive in which the modules of these names take more room and less time."""

    def __init__(
        self, place: str, modules: Iterable[Module], code: dict[str, CodeType], at_once: Collection[str]
    ) -> None:
        self._at_once = at_once
        super().__init__(place, modules, code)

    def _write_entry(self, file: BinaryIO, entry: Module, code: dict[str, CodeType]) -> tuple[object, ...]:
        writer = _AsItIs if entry[0] in self._at_once else ZlibArchiveWriter
        written: tuple[object, ...] = writer._write_entry(file, entry, code)
        return written
