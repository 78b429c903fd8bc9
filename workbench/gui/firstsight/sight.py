"""Paints an outline with the words of a glance, at the cost of a few milliseconds.

A pen or brush made in Python has PySide build all enumerations of Qt first, which takes longer than the
picture. So there is one layer to a colour, whose palette Qt's painter takes its pen and its ground from.

Imported before the first paint: nothing here may import what takes long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from workbench.gui.firstsight.outline import Outline, Rect
    from workbench.store.snapshot import Glance

    Drawn = tuple[float, float, QFont, str]
    Tint = tuple[str, float, float]
    """The role of a colour, and from where to where on its line."""


class Layer(QWidget):
    """What has one colour: `rects` filled with it, `words` written in it (x, baseline, font, text)."""

    def __init__(self, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colour))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        self.setPalette(palette)
        self.rects: list[Rect] = []
        self.words: list[Drawn] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill and write."""
        painter = QPainter(self)
        for rect in self.rects:
            painter.eraseRect(QRectF(*rect))
        for x, baseline, font, text in self.words:
            painter.setFont(font)
            painter.drawText(QPointF(x, baseline), text)
        painter.end()


class Sight(QWidget):
    """The first picture, over the whole window; `painted` is called once it has been painted."""

    def __init__(
        self, outline: Outline, glance: Glance | None, painted: Callable[[], object], window: QWidget
    ) -> None:
        super().__init__(window)
        self._outline = outline
        self._painted: Callable[[], object] | None = painted
        self._fonts = [self._font(written) for written in outline["fonts"]]
        self._layers: dict[str, Layer] = {}
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(outline["colours"]["ground.window"]))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        for role in outline["grounds"]:
            self._layer(role).rects += outline["grounds"][role]
        if glance is not None:
            self._mark(glance)
            self._write(glance)
            self._list(glance)
        for words in outline["words"]:
            self._say(words["ink"], words["x"], words["baseline"], words["font"], words["text"])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing but the ground; the layers paint the rest before the next event."""
        if self._painted is not None:
            painted, self._painted = self._painted, None
            painted()

    @staticmethod
    def _font(written: str) -> QFont:
        font = QFont()
        font.fromString(written)
        return font

    def _layer(self, role: str) -> Layer:
        """The layer of a colour, above those that were made before."""
        if role not in self._layers:
            layer = self._layers[role] = Layer(self._outline["colours"][role], self)
            layer.setGeometry(0, 0, *self._outline["size"])
        return self._layers[role]

    def _say(self, role: str, x: float, baseline: float, font: int, text: str) -> None:
        self._layer(role).words.append((x, baseline, self._fonts[font], text))

    def _mark(self, glance: Glance) -> None:
        """The claims in the text: tinted as their verdict is now, and underlined.

        A tint lies over those before it, and every underline over all tints.
        """
        tints: dict[tuple[float, float], list[Tint]] = {}
        lines: list[tuple[str, Rect]] = []
        for box in self._outline["boxes"]:
            claim = glance.claims.get(box["key"])
            if claim is None or claim["standing"] == "dismissed":
                continue
            what = "suggestion" if claim["standing"] == "suggestion" else str(claim["verdict"])
            x, top, width, height = box["rect"]
            if what != "suggestion":
                tint = (f"{what}.tint", x, x + width)
                tints[top, height] = [*_uncovered(tints.get((top, height), []), x, x + width), tint]
            lines.append((f"{what}.ink", (x, top + box["underline"], width, self._outline["stroke"])))
        for (top, height), line in tints.items():
            for role, left, right in line:
                self._layer(role).rects.append((left, top, right - left, height))
        for role, rect in lines:
            self._layer(role).rects.append(rect)

    def _write(self, glance: Glance) -> None:
        outline = self._outline
        title = outline["title"]
        self._say(title["ink"], title["x"], title["baseline"], title["font"], glance.title)
        lines = outline["lines"]
        first = lines[0]["start"] if lines else 0
        for line in lines:
            words = glance.text[line["start"] - first : line["end"] - first].rstrip("\n")
            self._say("ink.text", line["x"], line["baseline"], outline["text_font"], words)

    def _list(self, glance: Glance) -> None:
        """The rows of the table, with the words that need no language."""
        outline = self._outline
        metrics = QFontMetricsF(self._fonts[outline["row_font"]])
        for row in outline["rows"]:
            claim = glance.claims.get(row["key"])
            if claim is None:
                continue
            baseline = row["top"] + outline["row_baseline"]
            for cell in outline["cells"]:
                suggested = claim["standing"] == "suggestion"
                words = self._said(claim, cell["field"])
                role = "suggestion.ink" if suggested else "ink.text"
                if cell["field"] == "verdict" and not suggested:
                    role = f"{claim['verdict']}.ink"
                words = _cut(metrics, words, cell["width"])
                shift = cell["width"] - metrics.horizontalAdvance(words) if cell["right"] else 0.0
                self._say(role, cell["x"] + shift, baseline, outline["row_font"], words)

    def _said(self, claim: dict[str, object], field: str) -> str:
        if field == "verdict":
            key = "suggested" if claim["standing"] == "suggestion" else str(claim["verdict"])
            return self._outline["verdicts"]["recheck" if claim["recheck"] else key]
        if field == "evidence":
            return str(claim[field] or "–")
        return " ".join(str(claim[field] or "").split())


def _uncovered(tints: list[Tint], left: float, right: float) -> list[Tint]:
    """What is to be seen of the tints of a line, where another lies over them."""
    before = [(role, begin, min(end, left)) for role, begin, end in tints if begin < left]
    behind = [(role, max(begin, right), end) for role, begin, end in tints if end > right]
    return before + behind


def _cut(metrics: QFontMetricsF, words: str, width: float) -> str:
    """Words as far as there is room for them."""
    # Far too many are cut off unmeasured: to shape a long claim takes longer than to paint it.
    cut = words[: int(width / metrics.averageCharWidth() * 1.5) + 1]
    wide = metrics.horizontalAdvance(cut)
    if cut == words and wide <= width:
        return words
    while cut and wide > width:
        cut = cut[: min(len(cut) - 1, int(len(cut) * width / wide))].rstrip()
        wide = metrics.horizontalAdvance(cut + "…")
    return cut + "…"
