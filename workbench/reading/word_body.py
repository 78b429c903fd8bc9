"""The body of a DOCX, walked element by element (ECMA-376 part 1, WordprocessingML)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workbench.domain.source import Caution
from workbench.reading.manuscript import Manuscript

if TYPE_CHECKING:
    from workbench.domain.progress import Progress

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_CHOICE, _ALTERNATIVES = f"{_COMPATIBILITY}Choice", f"{_COMPATIBILITY}AlternateContent"
_TEXT_BOX = f"{W}txbxContent"
_CHARACTERS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
_REMOVED = {f"{W}del", f"{W}moveFrom"}
_SILENT = {
    f"{W}{name}"
    for name in ("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sectPr", "instrText")
}
_LONGEST_CELL = 400
_ONE_CHANGE = Caution("One tracked change was read as if accepted.")
_ONE_HIDDEN = Caution("One passage of hidden text was left out.")
_TITLE_STYLES = ("Title", "Titel", "Titre", "Heading1")


class WordBody:
    """One walk over a document: fills the manuscript, numbers the notes, counts what a reader should know."""

    def __init__(self, progress: Progress, name: str) -> None:
        self.manuscript = Manuscript()
        self.title = ""
        self._progress = progress
        self._name = name
        self._changes = 0
        self._hidden = 0
        self._numbers: dict[tuple[str, str], int] = {}
        self._boxes: list[Any] = []
        self._in_cell = False
        self._cell_begun = False

    @property
    def warnings(self) -> tuple[Caution, ...]:
        """What was decided on the way and a fact-checker should know."""
        counted = (
            (self._changes, _ONE_CHANGE, "{count} tracked changes were read as if accepted."),
            (self._hidden, _ONE_HIDDEN, "{count} passages of hidden text were left out."),
        )
        return tuple(
            one if count == 1 else Caution.of(several, count=count)
            for count, one, several in counted
            if count
        )

    def walk(self, root: Any, notes: dict[str, Any]) -> None:
        """Read the body, then the notes in the order in which the text refers to them."""
        body = root.find(f"{W}body")
        children = [] if body is None else list(body)
        for done, child in enumerate(children):
            if done % 64 == 0:
                self._progress.step(done, len(children), self._name)
            self._block(child)
        self.manuscript.end_paragraph()
        for (kind, identity), number in list(self._numbers.items()):
            self._note(notes.get(kind), identity, number)

    def _note(self, root: Any, identity: str, number: int) -> None:
        if root is None:
            return
        for note in root:
            if note.get(f"{W}id") == identity:
                first = next(note.iter(f"{W}t"), None)
                spaced = first is not None and (first.text or "")[:1].isspace()
                self.manuscript.add(f"[{number}]{'' if spaced else ' '}")
                for child in note:
                    self._block(child)

    def _block(self, element: Any) -> None:
        if element.tag == f"{W}p":
            self._paragraph(element)
        elif element.tag == f"{W}tbl":
            self._table(element)
        elif element.tag in _REMOVED:
            self._changes += 1
        elif element.tag not in _SILENT and isinstance(element.tag, str):
            self._mark(element)
            for child in element:
                self._block(child)

    def _paragraph(self, element: Any) -> None:
        before = self.manuscript.is_open
        begin = self.manuscript.length
        if self._cell_begun:
            self.manuscript.add(" ")
        for child in element:
            self._inline(child)
        if self._in_cell:
            self._cell_begun = self.manuscript.length > begin
            return
        if not self.title and not before and (style := element.find(f"{W}pPr/{W}pStyle")) is not None:
            self._take_title(element, style.get(f"{W}val", ""))
        self.manuscript.end_paragraph()
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            for child in box:
                self._block(child)

    def _take_title(self, element: Any, style: str) -> None:
        if style in _TITLE_STYLES:
            self.title = " ".join("".join(text.text or "" for text in element.iter(f"{W}t")).split())[:500]

    def _inline(self, element: Any) -> None:
        tag = element.tag
        if tag == f"{W}t" or tag == _MATH_TEXT:
            self.manuscript.add(element.text or "")
        elif tag in _CHARACTERS:
            self.manuscript.add(_CHARACTERS[tag])
        elif tag in _REMOVED:
            self._changes += 1
        elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            self._refer(tag.removeprefix(W).removesuffix("Reference") + "s", element.get(f"{W}id", ""))
        elif tag == _TEXT_BOX:
            self._boxes.append(element)
        elif tag == f"{W}r" and _is_hidden(element):
            self._hidden += 1
        elif tag not in _SILENT and isinstance(tag, str):
            self._changes += tag in (f"{W}ins", f"{W}moveTo")
            self._mark(element)
            # What is given in two ways, for newer and older programs, is read once.
            for child in element[:1] if tag == _ALTERNATIVES else element:
                self._inline(child)

    def _refer(self, kind: str, identity: str) -> None:
        number = self._numbers.setdefault((kind, identity), len(self._numbers) + 1)
        self.manuscript.add(f"[{number}]")

    def _mark(self, element: Any) -> None:
        for edge in ("Start", "End"):
            if element.tag == f"{W}commentRange{edge}":
                self.manuscript.mark(f"comment {element.get(f'{W}id')} {edge.lower()}")

    def _table(self, table: Any) -> None:
        if self._in_cell or not _is_data(table):
            for child in table.iter(f"{W}tc") if not self._in_cell else ():
                # A table within a cell is met again inside it.
                if next(child.iterancestors(f"{W}tbl")) is table:
                    for block in child:
                        self._block(block)
            return
        self.manuscript.end_paragraph()
        self._in_cell = True
        for row in table.iter(f"{W}tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                self._changes += 1
                continue
            for place, cell in enumerate(row.iter(f"{W}tc")):
                self.manuscript.add("\t" if place else "")
                self._cell_begun = False
                for block in cell:
                    self._block(block)
            self.manuscript.add("\n")
        self._in_cell = self._cell_begun = False
        self.manuscript.end_paragraph()


def _is_hidden(run: Any) -> bool:
    vanish = run.find(f"{W}rPr/{W}vanish")
    return vanish is not None and vanish.get(f"{W}val") not in ("0", "false", "off")


def _is_data(table: Any) -> bool:
    """Whether a table holds data: short cells and no table within; others lay a page out."""
    if next(table.iterdescendants(f"{W}tbl"), None) is not None:
        return False
    cells = table.iterdescendants(f"{W}tc")
    return all(sum(len(text.text or "") for text in cell.iter(f"{W}t")) <= _LONGEST_CELL for cell in cells)
