"""Where everything stood in the window: places in pixels of the window, and the ids of what is to be read.

Imported before the first paint: nothing here may import what takes long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

FORM = 1
"""Of what form an outline is; one of another form is not read."""

Rect = tuple[float, float, float, float]
"""Left, top, width, height."""


if TYPE_CHECKING:

    class Words(TypedDict):
        """Words of the program itself, such as a menu's title."""

        x: float
        baseline: float
        font: int
        ink: str
        text: str

    class Line(TypedDict):
        """A line of the text: from which code point to which."""

        x: float
        baseline: float
        start: int
        end: int

    class Box(TypedDict):
        """A stretch of a line that a claim stands on, and how far below its top its underline is."""

        key: int
        rect: Rect
        underline: float

    class Row(TypedDict):
        """A row of the table of claims."""

        key: int
        top: float

    class Cell(TypedDict):
        """A column of the table: the field that it shows, and whether it is aligned to the right."""

        field: str
        x: float
        width: float
        right: bool

    class Outline(TypedDict):
        """All of it; colours as in a palette file, fonts as Qt writes them."""

        form: int
        size: tuple[int, int]
        database: str
        source: str
        version: int
        title: Words
        colours: dict[str, str]
        fonts: list[str]
        grounds: dict[str, list[Rect]]
        words: list[Words]
        text_font: int
        lines: list[Line]
        boxes: list[Box]
        stroke: float
        row_font: int
        row_height: float
        row_baseline: float
        rows: list[Row]
        cells: list[Cell]
        verdicts: dict[str, str]

else:
    # To make these classes takes as long as to read an outline, and at run time they are nothing but dicts.
    Words = Line = Box = Row = Cell = Outline = dict
