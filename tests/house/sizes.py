"""Which files and functions have grown too long; `python -m tests.house.sizes` lists them."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("workbench", "tests", "packaging")
FILE_AIM, FILE_LIMIT = 300, 400
FUNCTION_AIM, FUNCTION_LIMIT = 40, 60


@dataclass(frozen=True)
class Length:
    """How many lines a file or a function has."""

    where: str
    lines: int
    aim: int
    limit: int

    @property
    def over_aim(self) -> bool:
        return self.lines > self.aim

    @property
    def over_limit(self) -> bool:
        return self.lines > self.limit

    def __str__(self) -> str:
        return f"{self.where}: {self.lines} lines (aim {self.aim}, limit {self.limit})"


def lengths(name: str, text: str) -> Iterator[Length]:
    """The length of a Python file and of each function in it, decorators not counted."""
    yield Length(name, len(text.splitlines()), FILE_AIM, FILE_LIMIT)
    for node in ast.walk(ast.parse(text, name)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            lines = node.end_lineno - node.lineno + 1
            yield Length(f"{name}:{node.lineno} {node.name}", lines, FUNCTION_AIM, FUNCTION_LIMIT)


def measured() -> list[Length]:
    """Every Python file of the project and its functions."""
    files = sorted(file for room in ROOMS for file in (ROOT / room).rglob("*.py"))
    return [
        length
        for file in files
        for length in lengths(str(file.relative_to(ROOT)), file.read_text(encoding="utf-8"))
    ]


def main() -> int:
    """Print what is over its aim; 1 if anything is over its limit."""
    found = measured()
    for length in found:
        if length.over_limit:
            print(f"too long: {length}")
        elif length.over_aim:
            print(f"growing:  {length}")
    return int(any(length.over_limit for length in found))


if __name__ == "__main__":
    sys.exit(main())
