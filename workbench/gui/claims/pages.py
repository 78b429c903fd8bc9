"""A listing's rows in pages: read by key when they come into view, forgotten long after they left it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from workbench.domain.keys import Keys
from workbench.domain.listing import ClaimRow

PAGE = 64
"""Rows read at a time, two screens or so: a millisecond."""
KEPT = 128
"""Pages kept: a few thousand rows, more than any screen shows. The one read first is forgotten first."""

FEW = 16
"""Rows that are read again one by one; of more, whole pages are."""


class Pages:
    """The rows of a listing. A row that vanished between two queries is read as None."""

    def __init__(self, read: Callable[[Sequence[int]], list[ClaimRow]]) -> None:
        self._read = read
        self._pages: dict[int, list[ClaimRow | None]] = {}
        self._at: dict[int, int] = {}
        self._found: dict[int, int] = {}
        self.keys = Keys()

    def lay(self, keys: Keys) -> None:
        """Begin anew with other keys."""
        self.keys = keys
        self._pages.clear()
        self._at.clear()
        self._found.clear()

    def row(self, at: int) -> ClaimRow | None:
        """The row at an index of the keys."""
        number, offset = divmod(at, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(number)
        return page[offset]

    def known(self, key: int) -> ClaimRow | None:
        """The row of a key, if it is at hand."""
        at = self._at.get(key)
        return None if at is None else self.row(at)

    def index(self, key: int) -> int | None:
        """Where a key stands: at once where its row is at hand, else a few milliseconds in a million keys."""
        at = self._at.get(key, self._found.get(key))
        if at is None:
            try:
                at = self._found[key] = self.keys.index(key)
            except ValueError:
                return None
        return at

    def renew(self, keys: Collection[int]) -> list[int]:
        """Read again, at once or once in view, what is at hand of these keys; their indexes, in order."""
        if len(keys) < len(self._at):
            stale = sorted(self._at[key] for key in keys if key in self._at)
        else:
            stale = sorted(at for key, at in self._at.items() if key in keys)
        if len(stale) <= FEW:
            self._patch(stale)
        else:
            for number in {at // PAGE for at in stale}:
                self._drop(number)
        return stale

    def _patch(self, stale: Sequence[int]) -> None:
        keys = [self.keys[at] for at in stale]
        found = {row.key: row for row in self._read(keys)} if keys else {}
        for at, key in zip(stale, keys, strict=True):
            self._pages[at // PAGE][at % PAGE] = found.get(key)

    def _fetch(self, number: int) -> list[ClaimRow | None]:
        first = number * PAGE
        keys = self.keys[first : first + PAGE]
        found = {row.key: row for row in self._read(keys)}
        page = self._pages[number] = [found.get(key) for key in keys]
        self._at.update((key, at) for at, key in enumerate(keys, first))
        if len(self._pages) > KEPT:
            self._drop(next(iter(self._pages)))
        return page

    def _drop(self, number: int) -> None:
        del self._pages[number]
        for key in self.keys[number * PAGE : (number + 1) * PAGE]:
            self._at.pop(key, None)
