"""A selection of rows as keys, listed only when somebody asks which."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain
from typing import overload

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionRange

Runs = tuple[tuple[int, int], ...]
"""Runs of rows, first and end, in order."""


class RowKeys(Sequence[int]):
    """The keys in runs of rows: a million selected rows cost as much as one."""

    def __init__(self, keys: Sequence[int], runs: Runs) -> None:
        self._keys = keys
        self._runs = runs
        self._ends = list(accumulate(end - first for first, end in runs))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[int]:
        return chain.from_iterable(self._keys[first:end] for first, end in self._runs)

    @overload
    def __getitem__(self, at: int) -> int: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...

    def __getitem__(self, at: int | slice) -> int | Sequence[int]:
        if isinstance(at, slice):
            return tuple(self[one] for one in range(*at.indices(len(self))))
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        at %= len(self)
        run = bisect_right(self._ends, at)
        end = self._runs[run][1]
        return self._keys[end - (self._ends[run] - at)]


def runs_of_selection(selection: QItemSelection) -> Runs:
    """The selected rows of a table in which only whole rows are selected."""
    return merged(sorted((span.top(), span.bottom() + 1) for span in selection.toList()))


def runs_of_rows(rows: Iterable[int]) -> Runs:
    """Rows, in order, as runs."""
    return merged((row, row + 1) for row in rows)


def merged(spans: Iterable[tuple[int, int]]) -> Runs:
    """Spans in order of their beginning, those that touch or overlap made one."""
    runs: list[tuple[int, int]] = []
    for first, end in spans:
        if runs and first <= runs[-1][1]:
            runs[-1] = runs[-1][0], max(end, runs[-1][1])
        else:
            runs.append((first, end))
    return tuple(runs)


def item_selection(model: QAbstractItemModel, runs: Runs) -> QItemSelection:
    """The runs as Qt selects them."""
    selection = QItemSelection()
    last = model.columnCount() - 1
    for first, end in runs:
        selection.append(QItemSelectionRange(model.index(first, 0), model.index(end - 1, last)))
    return selection
