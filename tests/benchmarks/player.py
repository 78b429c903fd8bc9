"""What is played in the window: interactions as a person makes them, step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from random import Random

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from tests.benchmarks.whole import Whole
from workbench.gui.settings import THEME

Step = str | Callable[[], object]
"""A line of xdotool, or what is done in the window's thread."""


class Player:
    """Chooses what is done next, always in the same way for a seed."""

    def __init__(self, made: Whole, seed: int) -> None:
        self._made = made
        self._window = made.window
        self._random = Random(seed)
        self._interactions = self._all()

    def next(self) -> tuple[str, list[Step]]:
        """The next interaction: its name and its steps."""
        name = self._random.choice(list(self._interactions))
        return name, list(self._interactions[name]())

    def _all(self) -> dict[str, Callable[[], Iterator[Step]]]:
        pane, table = self._window.reading.pane, self._window.claims.table
        return {
            "scroll text": lambda: self._wheel(pane.viewport()),
            "page text": lambda: self._keys("F6", ["Next"] * 6 + ["Prior"] * 3),
            "move caret": lambda: self._keys("F6", ["Down"] * 6 + ["shift+Right"] * 6),
            "select words": self._drag,
            "scroll table": lambda: self._wheel(table.viewport()),
            "page table": lambda: self._keys("F7", ["Next"] * 4 + ["End", "Home"]),
            "step claims": lambda: self._keys("F6", ["j"] * 8 + ["k"] * 3),
            "next unverified": lambda: self._keys("F6", ["space", "shift+j"]),
            "click a claim": lambda: self._click(table.viewport()),
            "click a mark": lambda: self._click(pane.viewport()),
            "mark": lambda: self._keys("F6", self._random.choices("cdu", k=8)),
            "select all and none": lambda: self._keys("F7", ["ctrl+a", "Home"]),
            "undo and redo": lambda: self._keys("F6", ["ctrl+z"] * 3 + ["ctrl+shift+z"] * 2),
            "type in the filter": self._filter,
            "sort": self._sort,
            "press a chip": self._chip,
            "whole dossier": self._whole_dossier,
            "switch source": lambda: self._click(self._window.sidebar.list.viewport()),
            "evidence sheet": lambda: self._keys("F6", ["e", "Escape"]),
            "find bar": lambda: self._typed("F6", "ctrl+f", "ferry line", ["Return", "Return", "Escape"]),
            "palette": lambda: self._typed("F6", "ctrl+k", "harbour", ["Down", "Escape"]),
            "inspector tabs": lambda: self._click(self._window.claims.inspector.tabBar()),
            "resize": self._resize,
            "sidebar": lambda: self._keys("F6", ["F9", "F9"]),
            "light and dark": self._themes,
        }

    def _keys(self, first: str, names: list[str]) -> Iterator[Step]:
        for name in (first, *names):
            yield f"key {name}"

    def _typed(self, first: str, opening: str, words: str, after: list[str]) -> Iterator[Step]:
        yield f"key {first}"
        yield f"key {opening}"
        yield "key ctrl+a"
        for letter in words:
            yield f"key {'space' if letter == ' ' else letter}"
        yield from self._keys(after[0], after[1:])

    def _filter(self) -> Iterator[Step]:
        figure = str(self._random.randrange(1000, 9999))
        words = self._random.choice(("ferries in", figure, "union", "q"))
        yield from self._typed("F7", "ctrl+shift+f", words, ["ctrl+a", "BackSpace", "F7"])

    def _whole_dossier(self) -> Iterator[Step]:
        for _ in range(2):
            yield self._window.commands["view.whole_dossier"].trigger
            yield from ["key F7"] * 6

    def _chip(self) -> Iterator[Step]:
        chips = list(self._window.claims.chips.buttons.values())
        yield from self._click(self._random.choice(chips))
        yield "key F7"
        yield from self._click(chips[0])

    def _sort(self) -> Iterator[Step]:
        header = self._window.claims.table.columns
        spot = QPoint(self._random.randrange(40, max(header.width() - 40, 41)), header.height() // 2)
        yield from self._press(header.viewport(), spot)
        yield from ["key F7"] * 3

    def _wheel(self, widget: QWidget) -> Iterator[Step]:
        yield self._moved(widget, widget.rect().center())
        for _ in range(12):
            yield f"click {self._random.choice((4, 5, 5))}"

    def _click(self, widget: QWidget) -> Iterator[Step]:
        inner = widget.rect().adjusted(6, 6, -6, -6)
        spot = QPoint(
            self._random.randint(inner.left(), max(inner.right(), inner.left())),
            self._random.randint(inner.top(), max(inner.bottom(), inner.top())),
        )
        yield from self._press(widget, spot)

    def _press(self, widget: QWidget, spot: QPoint) -> Iterator[Step]:
        if widget.isVisible():
            yield self._moved(widget, spot)
            yield "click 1"

    def _drag(self) -> Iterator[Step]:
        text = self._window.reading.pane.viewport()
        yield self._moved(text, text.rect().center())
        yield "mousedown 1"
        for _ in range(6):
            yield "mousemove_relative -- 17 9"
        yield "mouseup 1"

    def _moved(self, widget: QWidget, spot: QPoint) -> str:
        at = widget.mapToGlobal(spot)
        return f"mousemove {at.x()} {at.y()}"

    def _resize(self) -> Iterator[Step]:
        for width, height in ((1300, 860), (1180, 800), (1440, 900)):
            yield f"windowsize {int(self._window.winId())} {width} {height}"

    def _themes(self) -> Iterator[Step]:
        for theme in ("dark", "light"):
            yield partial(self._window.settings.set, THEME, theme)
