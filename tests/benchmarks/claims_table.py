"""The claims table in a window of its own, and what is done in it: medians of CPU milliseconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QRect, Qt, QThreadPool, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from workbench.domain.listing import Column, Order
from workbench.domain.verdict import Verdict
from workbench.gui.broadcast import Broadcast
from workbench.gui.claims.panel import ClaimsPanel
from workbench.gui.claims.view import ClaimTableView
from workbench.gui.desk import Desk
from workbench.gui.theme import Theme

if TYPE_CHECKING:
    from workbench.services import Services

SIZE = 1000, 800


def timed(
    work: Callable[[], object], times: int = 15, *, before: Callable[[], object] | None = None
) -> float:
    """The median of the CPU milliseconds that `work` takes."""
    taken = []
    for _ in range(times):
        if before is not None:
            before()
        begin = time.process_time()
        work()
        taken.append((time.process_time() - begin) * 1000)
    return median(taken)


class PlainTable(QWidget):
    """The floor: the same words, drawn and nothing else."""

    def __init__(self, table: ClaimTableView) -> None:
        super().__init__()
        model, header = table.claims, table.columns
        height = table.rowHeight(0)
        self._words = [
            (
                QRect(header.sectionPosition(column), row * height, header.sectionSize(column), height),
                str(model.index(row, column).data()),
            )
            for row in range(min(table.viewport().height() // height + 1, model.count()))
            for column in range(model.columnCount())
            if not header.isSectionHidden(column)
        ]
        self.resize(table.viewport().size())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for rect, words in self._words:
            painter.drawText(rect, flags, words)


class Bench:
    """One window on one database."""

    def __init__(self, services: Services, theme: Theme) -> None:
        self.desk = Desk(services, Broadcast(services.changes.news))
        self.desk.failed.connect(lambda error: print("failed:", error))
        self.panel = ClaimsPanel(self.desk, theme)
        self.table = self.panel.table
        self.panel.resize(*SIZE)
        self.panel.splitter.setSizes([SIZE[1], 0])
        begin = time.process_time()
        # All that the database holds, not one source's ten thousand.
        self.desk.show_whole_dossier(True)
        self.desk.open_dossier(services.dossiers.list()[0].id)
        self.panel.show()
        QTest.qWaitForWindowExposed(self.panel)
        self.settle()
        self.opened = (time.process_time() - begin) * 1000

    def settle(self) -> None:
        """Let everything be listed and painted that is waiting to be."""
        for _ in range(3):
            QThreadPool.globalInstance().waitForDone()
            QApplication.processEvents()

    def close(self) -> None:
        """Close the window."""
        self.desk.broadcast.stop()
        self.panel.close()

    def frame(self) -> float:
        """A full frame of the table, its rows read and their words shaped before."""
        image = QPixmap(self.table.viewport().size())
        return timed(lambda: self.table.viewport().render(image), 40)

    def scrolled_frame(self) -> float:
        """A frame after a page down: rows that were not read before, words not yet shaped."""
        bar = self.table.verticalScrollBar()
        image = QPixmap(self.table.viewport().size())
        at = iter(range(1000, 10_000_000, 5_003))

        def work() -> None:
            bar.setValue(next(at) % max(bar.maximum(), 1))
            self.table.viewport().render(image)

        return timed(work, 25)

    def plain(self) -> float:
        """The floor of a frame."""
        plain = PlainTable(self.table)
        image = QPixmap(plain.size())
        return timed(lambda: plain.render(image), 40)

    def jump_to_end(self) -> float:
        """End pressed, until the last row is painted."""

        def work() -> None:
            QTest.keyClick(self.table, Qt.Key.Key_End)
            self.settle()

        return timed(work, 7, before=self._go_home)

    def jump_to_claim(self) -> float:
        """A mark clicked in the text, until its row is painted."""
        keys = iter(self.table.claims.keys[len(self.table.claims.keys) * part // 9] for part in range(1, 9))

        def work() -> None:
            self.desk.select_claim(next(keys), "text")
            self.settle()

        return timed(work, 7)

    def select_all(self) -> float:
        """Ctrl+A, until all is painted as selected."""

        def work() -> None:
            QTest.keyClick(self.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            self.settle()

        result = timed(work, 5, before=self._select_one)
        self._select_one()
        return result

    def filter_key(self, words: str) -> float:
        """The filter typed, until all that hold the words are counted and the table is painted."""

        def work() -> None:
            self.desk.list_claims(words=words)
            self.settle()

        return timed(work, 5, before=self._unfiltered)

    def first_page(self, words: str) -> float:
        """The filter typed, until the first that hold the words are painted, the others still to come.

        The window's thread alone: the worker goes on with the others meanwhile. What finding the first takes
        is measured without a window.
        """
        taken = []
        for _ in range(9):
            self._unfiltered()
            begin = time.thread_time()
            self.desk.list_claims(words=words)
            while not self.table.claims.listed.is_of(self.desk.filter, self.desk.order):
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            QApplication.processEvents()
            taken.append((time.thread_time() - begin) * 1000)
        self._unfiltered()
        return median(taken)

    def _go_home(self) -> None:
        QTest.keyClick(self.table, Qt.Key.Key_Home)
        self.settle()

    def _select_one(self) -> None:
        self.desk.select_claim(1)
        self.settle()

    def _unfiltered(self) -> None:
        self.desk.list_claims(words="", order=Order())
        self.settle()

    def sort(self, column: Column) -> float:
        """A header clicked, until the table is painted."""

        def work() -> None:
            self.desk.list_claims(order=Order(column))
            self.settle()

        result = timed(work, 5, before=self._unfiltered)
        self._unfiltered()
        return result

    def stall(self, column: Column) -> float:
        """The longest that the window takes no event (by the clock) while the table is sorted by a column."""
        ticks = [time.perf_counter()]
        timer = QTimer(interval=1)
        timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
        self._unfiltered()
        timer.start()
        ticks[0] = time.perf_counter()
        self.desk.list_claims(order=Order(column))
        while self.table.claims.asking.running:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        timer.stop()
        ticks.append(time.perf_counter())
        self._unfiltered()
        return max(later - sooner for sooner, later in pairwise(ticks)) * 1000

    def cancelled_sort(self, column: Column) -> float:
        """Cancel pressed (by the clock) while the table is sorted by a column, until what was is painted."""
        claims, taken = self.table.claims, []
        for _ in range(5):
            self._unfiltered()
            self.desk.list_claims(order=Order(column))
            QTest.qWait(60)
            assert claims.asking.running, "sorted before it could be cancelled"
            begin = time.perf_counter()
            claims.cancel()
            QApplication.processEvents()
            taken.append((time.perf_counter() - begin) * 1000)
            assert claims.listed.is_of(self.desk.filter, Order())
        self.settle()
        return median(taken)

    def next_unverified(self, column: Column) -> float:
        """The next unverified claim asked for, in the order of a column, half way down the list."""
        self.desk.list_claims(order=Order(column))
        self.settle()
        keys = self.table.claims.keys
        here = iter([keys[len(keys) * part // 21] for part in range(1, 21)])
        result = timed(lambda: self.desk.unverified_after((next(here),)), 15)
        self._unfiltered()
        return result

    def mark_many(self, count: int) -> tuple[float, float]:
        """That many marks at once, and their undo."""
        self.desk.select_claims(list(self.table.claims.keys[:count]))
        self.settle()
        begin = time.process_time()
        self.desk.mark(Verdict.DENIED)
        self.settle()
        middle = time.process_time()
        self.desk.undo()
        self.settle()
        return (middle - begin) * 1000, (time.process_time() - middle) * 1000
