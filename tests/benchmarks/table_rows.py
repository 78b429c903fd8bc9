"""What the claims table costs on the screen."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.claims_table import Bench
from tests.benchmarks.measures import Family, Place, Row, against, bounded
from workbench.domain.listing import Column
from workbench.gui.claims.asking import LONG
from workbench.gui.settings import Settings
from workbench.gui.theme import Theme
from workbench.services import open_services

FRAME = "table frame at {count:,} rows, against plain drawText"
OPENED = "listing of 1M opened in a new window, painted"
FRESH = "table frame among 1M rows after a jump, rows read and words shaped"
END = "End pressed among 1M rows, to the last row painted"
JUMP = "mark clicked among 1M rows, to its row painted"
ALL = "Ctrl+A among 1M rows, painted"
TYPED = {
    # Words, and within how many milliseconds the first claims that hold them shall be painted.
    "4711": 50,
    "passengers in": 50,
    "fe": 40,
    "p": 40,
}
FIRST = "filter typed over 1M, “{words}”, first page painted (window’s part)"
COUNTED = {
    # The same until all are found and counted, beside the window.
    "4711": 50,
    "passengers in": 150,
    "p": 1500,
    "q": 1500,
}
ALL_FOUND = "filter typed over 1M, “{words}”, all found (aside)"
SORTS = {Column.NUMBER: 150, Column.FIGURE: 150}
SORT = "heading clicked over 1M, by {column}, painted"
STALL = "sort of 1M by statement: longest stall meanwhile (clock)"
CANCEL = "sort of 1M by statement: cancelled, painted (clock)"
NEXT = "next unverified of 1M, sorted by {column}"
MANY = "10,000 claims marked at once among 1M, painted"
UNDONE = "10,000 marks among 1M taken back at once, painted"
TOGETHER = 10_000
STEPS = (Column.CLAIM, Column.CHANGED, Column.SAID_BY)


def measure(place: Place) -> Iterator[Row]:
    """The table's frame at the smallest and the largest size, everything else as a curve over all."""
    theme = Theme(Settings(place.folder / "config"))
    for count in sorted(place.sizes):
        with open_services(place.database(count), reviewer="A. Reader") as services:
            bench = Bench(services, theme)
            try:
                rows = list(_at(bench, count))
                if count in (min(place.sizes), place.most):
                    yield against(FRAME.format(count=count), bench.frame(), bench.plain(), 2.2)
                for row in rows:
                    place.curves.setdefault(row.what, {})[count] = row.median
                if count == place.most:
                    yield from rows
                    if count > LONG:
                        yield from _aside(bench)
            finally:
                bench.close()


def _at(bench: Bench, count: int) -> Iterator[Row]:
    assert bench.table.claims.count() == count, "not everything is listed"
    yield bounded(OPENED, bench.opened, 300)
    yield bounded(FRESH, bench.scrolled_frame(), 10)
    yield bounded(END, bench.jump_to_end(), 50)
    yield bounded(JUMP, bench.jump_to_claim(), 50)
    yield bounded(ALL, bench.select_all(), 50)
    for words, most in TYPED.items():
        yield bounded(FIRST.format(words=words), bench.first_page(words), most)
    for words, most in COUNTED.items():
        yield bounded(ALL_FOUND.format(words=words), bench.filter_key(words), most)
    for column, most in SORTS.items():
        yield bounded(SORT.format(column=column.value), bench.sort(column), most)
    for column in STEPS:
        yield bounded(NEXT.format(column=column.value), bench.next_unverified(column), 10)
    if count >= TOGETHER:
        many, undone = bench.mark_many(TOGETHER)
        yield bounded(MANY, many, 600)
        yield bounded(UNDONE, undone, 600)


def _aside(bench: Bench) -> Iterator[Row]:
    yield bounded(STALL, bench.stall(Column.CLAIM), 50)
    yield bounded(CANCEL, bench.cancelled_sort(Column.CLAIM), 100)


TABLE = Family(
    (
        *(FRAME.format(count=count) for count in (1_000, 1_000_000)),
        *(OPENED, FRESH, END, JUMP, ALL, STALL, CANCEL, MANY, UNDONE),
        *(FIRST.format(words=words) for words in TYPED),
        *(ALL_FOUND.format(words=words) for words in COUNTED),
        *(SORT.format(column=column.value) for column in SORTS),
        *(NEXT.format(column=column.value) for column in STEPS),
    ),
    measure,
)
