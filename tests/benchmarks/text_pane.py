"""What the text pane costs beside its floors: medians of CPU milliseconds, each floor of the same run."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from tests.benchmarks.measures import Row, against, bounded
from workbench.domain.verdict import Verdict
from workbench.gui.textpane import Mark, OverviewStrip, TextPane

WORDS = 1_000_000
SIZE = (820, 900)
_VOCABULARY = (
    "the of and to in a was that for on harbour council reported minister figures budget said nine closed "
    "after people against before Monday according authority nobody three thousand spokesman agreed without"
).split()


def make_text(words: int, seed: int = 7) -> str:
    """Paragraphs of 30 to 120 words each, always the same for a seed."""
    rnd, paragraphs, left = random.Random(seed), [], words
    while left > 0:
        size = min(left, rnd.randint(30, 120))
        paragraphs.append(" ".join(rnd.choices(_VOCABULARY, k=size)).capitalize() + ".")
        left -= size
    return "\n\n".join(paragraphs)


def make_marks(length: int, count: int, seed: int = 3) -> list[Mark]:
    """Marks of 10 to 90 code points evenly over a text of `length`."""
    rnd, step, verdicts = random.Random(seed), length // max(count, 1), list(Verdict)
    starts = [number * step + rnd.randrange(step // 2) for number in range(count)]
    return [
        Mark(key, start, start + rnd.randint(10, 90), verdicts[key % 3], number=key)
        for key, start in enumerate(starts, 1)
    ]


def milliseconds(work: Callable[[], object], times: int) -> list[float]:
    """CPU time of each of `times` runs of `work`."""
    taken = []
    for _ in range(times):
        begin = time.process_time()
        work()
        taken.append((time.process_time() - begin) * 1000)
    return taken


class Bench:
    """A window with pane and strip, and what is done in it."""

    def __init__(self) -> None:
        self.text = make_text(WORDS)
        self.pane = TextPane()
        self.strip = OverviewStrip(self.pane)
        self.window = _shown(self.pane, self.strip)
        self.rows: list[Row] = []

    def measure(self) -> list[Row]:
        """All rows."""
        self._openings()
        for count in (10_000, 50_000):
            self._pages(count)
        self._single_marks()
        self._resizes()
        self._one_paragraph()
        return self.rows

    def _against(self, what: str, taken: Sequence[float], floor: Sequence[float], most: float) -> None:
        self.rows.append(against(what, statistics.median(taken), statistics.median(floor), most))

    def _bound(self, what: str, value: float, most: float) -> None:
        self.rows.append(bounded(what, value, most))

    def _open(self, marks: Sequence[Mark]) -> None:
        self.pane.set_text(self.text)
        self.pane.set_marks(marks)
        self.pane.viewport().repaint()
        self.strip.repaint()

    def _openings(self) -> None:
        marks = make_marks(len(self.text), 10_000)
        plain = QPlainTextEdit()
        window = _shown(plain)

        def open_plain() -> None:
            plain.setPlainText(self.text)
            plain.viewport().repaint()

        bare: list[float] = []
        marked: list[float] = []
        edits: list[float] = []
        for _ in range(7):
            edits += milliseconds(open_plain, 1)
            bare += milliseconds(lambda: self._open(()), 1)
            marked += milliseconds(lambda: self._open(marks), 1)
        window.close()
        self._against("open 1M words, no marks, against QPlainTextEdit", bare, edits, 1.25)
        # A source that is opened reads the marks in view alone: opening_rows has that.
        self._bound("show 1M words and 10,000 marks given all at once", statistics.median(marked), 75)

    def _page_through(self, marks: Sequence[Mark], pages: int) -> list[float]:
        self._open(marks)
        self.pane.scroll_to(len(self.text) // 3)
        QApplication.processEvents()

        def page() -> None:
            self.pane.scroll_pixels(SIZE[1] - 60)
            self.pane.viewport().repaint()
            self.strip.repaint()

        return milliseconds(page, pages)

    def _pages(self, count: int) -> None:
        marks = make_marks(len(self.text), count)
        bare: list[float] = []
        marked: list[float] = []
        for _ in range(3):
            bare += self._page_through((), 60)
            marked += self._page_through(marks, 60)
        self._against(f"page with {count:,} marks, against none", marked, bare, 1.3)
        self._bound(f"page with {count:,} marks, p95", statistics.quantiles(marked, n=20)[-1], 16)

    def _single_marks(self) -> None:
        marks = make_marks(len(self.text), 10_000)
        self._open(marks)
        middle = marks[5_000]
        self.pane.set_current(middle.key)
        verdicts = list(Verdict) * 20

        def change() -> None:
            mark = Mark(middle.key, middle.start, middle.end, verdicts.pop(), number=middle.number)
            self.pane.update_marks([mark])
            QApplication.processEvents()

        self._bound(
            "one verdict changed among 10,000, repainted", statistics.median(milliseconds(change, 40)), 16
        )
        box = self.pane.caret_box(middle.start + 3)
        assert box is not None
        point = QPoint(round(box.left()), round(box.center().y()))

        def click() -> None:
            QTest.mouseClick(self.pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
            self.pane.viewport().repaint()

        self._bound("click on a mark, repainted", statistics.median(milliseconds(click, 40)), 16)
        look = milliseconds(lambda: self.pane.marks_at(middle.start), 200)
        self._bound("look a place up", statistics.median(look), 0.1)

    def _resizes(self) -> None:
        marks = make_marks(len(self.text), 10_000)
        widths = [560, 700]

        def resize() -> None:
            widths.reverse()
            self.window.resize(widths[0], SIZE[1])
            QApplication.processEvents()

        self._open(())
        bare = milliseconds(resize, 20)
        self._open(marks)
        self._against("resize with 10,000 marks, against none", milliseconds(resize, 20), bare, 1.3)
        self._bound("resize with 10,000 marks", self.rows[-1].median, 16)

    def _one_paragraph(self) -> None:
        text = self.text.replace("\n\n", " ")[:1_000_000]
        plain = QPlainTextEdit()
        window = _shown(plain)

        def open_plain() -> None:
            plain.setPlainText(text)
            plain.viewport().repaint()

        def open_ours() -> None:
            self.pane.set_text(text)
            self.pane.viewport().repaint()

        edits = milliseconds(open_plain, 5)
        window.close()
        self._against(
            "open a paragraph of 1 MB, against QPlainTextEdit", milliseconds(open_ours, 7), edits, 1
        )
        rnd = random.Random(5)

        def jump() -> None:
            self.pane.scroll_to(rnd.randrange(len(text)))
            self.pane.viewport().repaint()

        self._bound("jump within a paragraph of 1 MB, p50", statistics.median(milliseconds(jump, 60)), 16)

        def page() -> None:
            self.pane.scroll_pixels(SIZE[1] - 60)
            self.pane.viewport().repaint()

        self._bound(
            "page in a paragraph of 1 MB, p95", statistics.quantiles(milliseconds(page, 60), n=20)[-1], 16
        )


def _shown(*widgets: QWidget) -> QWidget:
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for widget in widgets:
        row.addWidget(widget)
    window.resize(*SIZE)
    window.show()
    QTest.qWaitForWindowExposed(window)
    QApplication.processEvents()
    return window
