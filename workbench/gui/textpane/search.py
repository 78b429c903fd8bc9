"""Finding words in a text: case and the shapes of quotation marks do not matter unless one says so."""

from __future__ import annotations

_SHAPES = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("\u00a0", " "), ("\u202f", " "))

Passage = tuple[int, int]


def _folded(text: str, case: bool) -> str:
    """`text`, alike for what is taken to be alike; as long as it was, so that positions stay true."""
    if not text.isascii():
        for shape, plain in _SHAPES:
            text = text.replace(shape, plain)
    if case:
        return text
    # These two alone change their length or depend on what follows when lowered.
    return text.replace("İ", "i").lower().replace("ς", "σ")


class Search:
    """The hits of the words sought in one text, in code points."""

    def __init__(self, text: str = "") -> None:
        self._text = text
        self._folds: dict[bool, str] = {}
        self.sought = ""
        self.case = False
        self._needle = ""
        self._count: int | None = None

    def seek(self, words: str, case: bool) -> None:
        """Look for `words` from now on; "" for nothing."""
        if (words, case) != (self.sought, self.case):
            self.sought, self.case, self._count = words, case, None
            self._needle = _folded(words, case)

    @property
    def _hay(self) -> str:
        if self.case not in self._folds:
            self._folds[self.case] = _folded(self._text, self.case)
        return self._folds[self.case]

    def count(self) -> int:
        """How often the words sought stand in the text, without overlap."""
        if self._count is None:
            self._count = self._hay.count(self._needle) if self._needle else 0
        return self._count

    def ordinal(self, hit: Passage | None) -> int:
        """Which hit it is, from 1; 0 for none."""
        return self._hay.count(self._needle, 0, hit[0]) + 1 if hit and self._needle else 0

    def following(self, position: int) -> Passage | None:
        """The first hit from `position` on, or else the first of all."""
        if not self._needle:
            return None
        at = self._hay.find(self._needle, position)
        if at < 0:
            at = self._hay.find(self._needle)
        return None if at < 0 else (at, at + len(self._needle))

    def preceding(self, position: int) -> Passage | None:
        """The last hit that ends at or before `position`, or else the last of all."""
        if not self._needle:
            return None
        at = self._hay.rfind(self._needle, 0, max(position, 0))
        if at < 0:
            at = self._hay.rfind(self._needle)
        return None if at < 0 else (at, at + len(self._needle))

    def between(self, start: int, end: int) -> list[Passage]:
        """The hits that share a character with `start` to `end`."""
        size = len(self._needle)
        hits: list[Passage] = []
        if size:
            at = self._hay.find(self._needle, max(0, start - size + 1), end + size - 1)
            while at >= 0:
                hits.append((at, at + size))
                at = self._hay.find(self._needle, at + size, end + size - 1)
        return hits
