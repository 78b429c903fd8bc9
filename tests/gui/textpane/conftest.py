from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from workbench.domain.claim import Standing
from workbench.domain.verdict import Verdict
from workbench.gui.textpane import Mark, TextPane

FAMILY = "👨‍👩‍👧‍👦"
FLAG = "🇩🇪"
TOKENS = (
    "The harbour ", "3,000", "reopened. ", "won’t ", "👍🏽", FAMILY, FLAG, "𝔄", "e\u0301", "n\u0303", "שלום ",
    "לכולם",
    "مرحبا ", "بالعالم", " ", "\t", "\n", "\n\n", "(", ")", "“", "”", "हिन्दी ", "中文",
)  # fmt: skip
texts = (
    st.lists(st.sampled_from(TOKENS), min_size=1, max_size=24).map("".join).filter(lambda text: text.strip())
)
"""Words in several scripts and directions, with characters of every length in UTF-16 and in code points."""


def mark(key: int, start: int, end: int, verdict: Verdict = Verdict.UNVERIFIED, **more: object) -> Mark:
    return Mark(key, start, end, verdict, Standing.CLAIM, key, **more)


@pytest.fixture
def make_pane(qtbot: QtBot) -> Callable[..., TextPane]:
    """Shows a pane in a window of the given size, focused."""

    def make(text: str, width: int = 640, height: int = 480) -> TextPane:
        pane = TextPane()
        qtbot.addWidget(pane)
        pane.resize(width, height)
        with qtbot.waitExposed(pane):
            pane.show()
        pane.activateWindow()
        pane.setFocus()
        pane.set_text(text)
        return pane

    return make


class Hand:
    """Real mouse events at the characters of a pane."""

    def __init__(self, qtbot: QtBot, pane: TextPane) -> None:
        self._qtbot = qtbot
        self._pane = pane
        self._viewport = pane.viewport()

    def on(self, position: int) -> QPoint:
        """A point on the character at `position`."""
        one, other = (
            self._pane.edge_box(position, at_end=False),
            self._pane.edge_box(position + 1, at_end=True),
        )
        assert one is not None
        assert other is not None
        return QPoint(round((one.left() + other.left()) / 2), round(one.center().y()))

    def before(self, position: int) -> QPoint:
        """A point on the leading edge of the character at `position`."""
        box = self._pane.edge_box(position, at_end=False)
        assert box is not None
        return QPoint(round(box.left()), round(box.center().y()))

    def after(self, position: int) -> QPoint:
        """A point on the far edge of the character before `position`."""
        box = self._pane.edge_box(position, at_end=True)
        assert box is not None
        return QPoint(round(box.left()), round(box.center().y()))

    def click(self, point: QPoint, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.mouseClick(self._viewport, Qt.MouseButton.LeftButton, modifier, point)

    def double_click(self, point: QPoint) -> None:
        self._qtbot.mouseDClick(self._viewport, Qt.MouseButton.LeftButton, pos=point)

    def drag(self, start: QPoint, end: QPoint, *, drop: bool = True) -> None:
        self._qtbot.mousePress(self._viewport, Qt.MouseButton.LeftButton, pos=start)
        for share in (0.3, 0.7, 1.0):
            self._qtbot.mouseMove(self._viewport, start + (end - start) * share)
        if drop:
            self._qtbot.mouseRelease(self._viewport, Qt.MouseButton.LeftButton, pos=end)


@pytest.fixture
def hand(qtbot: QtBot) -> Callable[[TextPane], Hand]:
    return lambda pane: Hand(qtbot, pane)
