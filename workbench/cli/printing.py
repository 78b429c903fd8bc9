"""What is printed: JSON for programs, aligned columns for people, errors in one line."""

from __future__ import annotations

import json
import shutil
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

GAP = "  "


def say(message: str) -> None:
    """Tell a person something in one line of standard error."""
    print(f"workbench: {_one_line(message)}", file=sys.stderr, flush=True)


def print_json(value: object) -> None:
    """Print a value as JSON, its letters as they are."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print rows in aligned columns under their headings; on a screen the last is cut to its width."""
    for line in lines(headings, rows, _room()):
        print(line)


def lines(headings: Sequence[str], rows: Sequence[Sequence[object]], room: int | None) -> Iterator[str]:
    """The lines of a table; none is wider than `room` columns, if its last cell can help it."""
    cells = [[_one_line(str(cell)) for cell in row] for row in (headings, *rows)]
    widths = [max(width(row[place]) for row in cells) for place in range(len(headings))]
    for row in cells:
        padded = [cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True)]
        yield _cut(GAP.join(padded).rstrip(), room)


def width(text: str) -> int:
    """The columns that a text takes on a screen: two for a wide letter, none for a combining mark."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        for sign in text
    )


def instant(at: datetime | None) -> str | None:
    """An instant as programs exchange it: ISO 8601, in UTC, to the microsecond."""
    return at.isoformat(timespec="microseconds") if at is not None else None


def clock(at: datetime) -> str:
    """An instant as a person here reads it: local date and time to the minute."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M")


def told(fields: Mapping[str, object]) -> str:
    """Fields and their values in one line."""
    return ", ".join(f"{name}: {value}" for name, value in fields.items())


def _room() -> int | None:
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def _cut(line: str, room: int | None) -> str:
    if room is None or width(line) <= room:
        return line
    while line and width(line) >= room:
        line = line[:-1]
    return f"{line}…"


def _one_line(text: str) -> str:
    # A title or a file's name may hold line breaks or signs that would act on the terminal.
    return "".join(sign if sign.isprintable() else " " if sign.isspace() else "�" for sign in text)
