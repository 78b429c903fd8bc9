"""Every file that the program reads as data can be read as what its name says."""

from __future__ import annotations

import csv
import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QTranslator

from tests.conftest import ROOT


def rows_are_even(file: Path, delimiter: str) -> None:
    with file.open(encoding="utf-8", newline="") as text:
        rows = [row for row in csv.reader(text, delimiter=delimiter) if row and not row[0].startswith("#")]
    assert len({len(row) for row in rows}) <= 1


def is_text(file: Path) -> None:
    assert "\0" not in file.read_text(encoding="utf-8")


def is_font(file: Path) -> None:
    assert file.read_bytes()[:4] in (b"\0\1\0\0", b"OTTO", b"true")


def is_translation(file: Path) -> None:
    assert QTranslator().load(str(file))


PARSERS: dict[str, Callable[[Path], object]] = {
    ".toml": lambda file: tomllib.loads(file.read_text(encoding="utf-8")),
    ".json": lambda file: json.loads(file.read_text(encoding="utf-8")),
    ".svg": lambda file: etree.parse(str(file)),
    ".xml": lambda file: etree.parse(str(file)),
    ".ts": lambda file: etree.parse(str(file)),
    ".qm": is_translation,
    ".csv": lambda file: rows_are_even(file, ","),
    ".tsv": lambda file: rows_are_even(file, "\t"),
    ".txt": is_text,
    ".md": is_text,
    ".html": is_text,
    ".qss": is_text,
    ".ttf": is_font,
    ".otf": is_font,
    ".png": lambda file: file.read_bytes().index(b"\x89PNG\r\n", 0, 6),
}
FILES = sorted(
    file for room in ("resources", "seeds") for file in (ROOT / room).rglob("*")
    if file.is_file() and "__pycache__" not in file.parts
)  # fmt: skip


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_file_parses_as_what_it_is_named(file: Path) -> None:
    suffix = file.suffix.lower()
    if suffix == "" and file.name.isupper():  # LICENSE, NOTICE
        suffix = ".txt"
    assert suffix in PARSERS, f"{file.name}: say in PARSERS how such a file is read"
    PARSERS[suffix](file)
