"""Where each piece of a text lies from top to bottom: estimated until it was laid out, exact afterwards."""

from __future__ import annotations

from collections.abc import Sequence


class Heights:
    """Tops and heights in pixels of pieces known by their lengths.

    The estimate is linear in code points, inked pieces and paragraph spaces, all of which are running sums:
    nothing has to be built when the width or the font changes. What layout finds is kept as the difference
    to the estimate in a Fenwick tree, so that a top costs the logarithm of the number of pieces.
    """

    def __init__(self, starts: Sequence[int], inked: Sequence[int], gaps: Sequence[int], length: int) -> None:
        self._starts = [*starts, length]
        self._inked = inked
        self._gaps = gaps
        self._per_character = self._per_piece = self._per_gap = 0.0
        self._known: dict[int, float] = {}
        self._tree: list[float] = []

    def estimate(self, per_character: float, per_piece: float, per_gap: float) -> None:
        """Forget what was measured and estimate all by these pixels per character, piece and space."""
        self._per_character, self._per_piece, self._per_gap = per_character, per_piece, per_gap
        self._known = {}
        self._tree = []

    def top(self, index: int) -> float:
        """The top of piece `index`; of the one after the last: the height of all."""
        estimate = (
            self._per_character * (self._starts[index] - index)  # a line break has no width
            + self._per_piece * self._inked[index]
            + self._per_gap * self._gaps[index]
        )
        if self._known:
            tree = self._tree
            while index:
                estimate += tree[index]
                index &= index - 1
        return estimate

    def total(self) -> float:
        """The height of all pieces."""
        return self.top(len(self._starts) - 1)

    def measured(self, index: int, height: float) -> None:
        """Piece `index` turned out to be `height` high."""
        known = self._known.get(index)
        if known == height:
            return
        if not self._tree:
            self._tree = [0.0] * len(self._starts)
        change = height - (self.top(index + 1) - self.top(index) if known is None else known)
        self._known[index] = height
        node, size = index + 1, len(self._tree)
        while node < size:
            self._tree[node] += change
            node += node & -node

    def at(self, y: float) -> int:
        """The piece that lies at height `y`; the first or the last for a height outside."""
        low, high = 0, len(self._starts) - 2
        while low < high:
            middle = (low + high + 1) // 2
            if self.top(middle) <= y:
                low = middle
            else:
                high = middle - 1
        return low
