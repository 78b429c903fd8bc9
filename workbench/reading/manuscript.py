"""A text that grows paragraph by paragraph and knows where in it a marked passage begins and ends."""

from __future__ import annotations

from workbench.reading.wording import clean


class Manuscript:
    """Paragraphs with a blank line between them, and marks kept by name in code points of the whole text."""

    def __init__(self) -> None:
        self._paragraphs: list[str] = []
        self._written = 0
        self._pieces: list[str] = []
        self.length = 0
        self._open_marks: list[tuple[str, int]] = []
        self.marks: dict[str, int] = {}

    def add(self, text: str) -> None:
        """Go on in the present paragraph."""
        text = clean(text)
        self._pieces.append(text)
        self.length += len(text)

    def mark(self, name: str) -> None:
        """Remember this place; `marks[name]` holds it once the paragraph has ended."""
        self._open_marks.append((name, self.length))

    @property
    def is_open(self) -> bool:
        """Whether the present paragraph has any words yet."""
        return any(piece.strip() for piece in self._pieces)

    def end_paragraph(self) -> None:
        """End the present paragraph; one without words leaves no trace but its marks."""
        whole = "".join(self._pieces)
        text = whole.strip()
        lead = len(whole) - len(whole.lstrip())
        begin = self._written + 2 if self._paragraphs else 0
        for name, place in self._open_marks:
            inside = min(max(place - lead, 0), len(text))
            self.marks[name] = begin + inside if text else self._written
        if text:
            self._paragraphs.append(text)
            self._written = begin + len(text)
        self._pieces, self._open_marks, self.length = [], [], 0

    @property
    def text(self) -> str:
        """All ended paragraphs."""
        return "\n\n".join(self._paragraphs)
