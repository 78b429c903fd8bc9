"""What the claims table costs on the screen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from tests.benchmarks.claims_table import Bench
from tests.benchmarks.measures import Family, Place, Row, against, bounded, disk, over, wall
from workbench.domain.listing import Chip, Column, Order
from workbench.domain.verdict import Verdict
from workbench.gui.settings import Settings
from workbench.gui.theme import Theme
from workbench.services import open_services

FRAME = "table frame at {count:,} rows, against plain drawText"
END = "End pressed among 1M rows, to the last row painted"
JUMP = "mark clicked among 1M rows, to its row painted"
ALL = "Ctrl+A among 1M rows, painted"
FILTER = "filter typed over 1M, “4711”, painted"
SHORT = "filter typed over 1M, “q”, painted"
SORT = "heading clicked over 1M, by figure, painted"
MARK = "mark pressed among 1M: durable, painted, next shown (clock)"


def measure(place: Place) -> Iterator[Row]:
    """The small table's frame, then everything at the largest size."""
    theme = Theme(Settings(place.folder / "config"))
    for count in (min(place.sizes), place.most):
        with open_services(place.database(count), reviewer="A. Reader") as services:
            bench = Bench(services, theme)
            try:
                yield against(FRAME.format(count=count), bench.frame(), bench.plain(), 2.2)
                if count == place.most:
                    yield from _at(bench, place)
            finally:
                bench.close()


def _at(bench: Bench, place: Place) -> Iterator[Row]:
    assert bench.table.claims.count() == place.most, "not everything is listed"
    yield bounded(END, bench.jump_to_end(), 50)
    yield bounded(JUMP, bench.jump_to_claim(), 50)
    yield bounded(ALL, bench.select_all(), 50)
    yield bounded(FILTER, bench.filter_key("4711"), 50)
    yield bounded(SHORT, bench.filter_key("q"), 40)
    yield bounded(SORT, bench.sort(Column.FIGURE), 150)
    bench.desk.list_claims(chip=Chip.ALL, words="", order=Order())
    bench.settle()
    bench.desk.select_claim(bench.table.claims.keys[10])
    bench.settle()

    def mark() -> None:
        bench.desk.mark(Verdict.CONFIRMED)
        QApplication.processEvents()

    yield over(MARK, wall(mark, 40), disk(place.folder), 6)


TABLE = Family(
    (FRAME.format(count=1_000), FRAME.format(count=1_000_000), END, JUMP, ALL, FILTER, SHORT, SORT, MARK),
    measure,
)
