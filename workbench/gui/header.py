"""The header above the text: what the source is, where it comes from, and how far the checking is."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.dating import Moment, Precision
from workbench.domain.listing import SourceRow
from workbench.gui.meter import Meter
from workbench.gui.theme import UNIT, Theme

_EDGE = 4 * UNIT
"""Pixels at either end of the second line, and between what stands in it."""


class SourceHeader(QWidget):
    """Title, "outlet · byline · date", version and progress of the open source."""

    details_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: SourceRow | None = None
        self._covered: float | None = None
        self.setObjectName("source header")
        self.title = ElidedLabel(self)
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self.title.setFont(font)
        self._origin = ElidedLabel(self)
        self._progress = Meter(self)
        self._progress.setObjectName("progress line")
        self._state = QLabel(self)
        edit = QToolButton(self)
        edit.setProperty("flat", True)
        edit.setIcon(theme.icon("file-pen", "ink.muted"))
        edit.setIconSize(QSize(4 * UNIT, 4 * UNIT))
        edit.setToolTip(self.tr("Correct title, outlet, byline and date"))
        edit.setAccessibleName(self.tr("Source details"))
        edit.clicked.connect(self.details_wanted)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 2 * UNIT, 0, 0)
        rows.setSpacing(0)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setContentsMargins(4 * UNIT, 0, 2 * UNIT, 0)
        second.setContentsMargins(_EDGE, 0, _EDGE, 2 * UNIT)
        first.addWidget(self.title, 1)
        first.addWidget(edit)
        second.setSpacing(_EDGE)
        second.addWidget(self._origin, 1)
        second.addWidget(self._state)
        rows.addLayout(first)
        rows.addLayout(second)
        rows.addWidget(self._progress)
        for label in (self._origin, self._state):
            label.setProperty("tone", "muted")

    def show_source(self, source: SourceRow | None) -> None:
        """Show the particulars of a source; None empties the header."""
        if source is None or self._source is None or source.id != self._source.id:
            self._covered = None
        self._source = source
        self.setVisible(source is not None)
        if source is None:
            return
        self.title.set_words(source.title)
        self._origin.set_words(*self._origins(source))
        words = self._progress_words(source)
        self._progress.show_share(source.counts.checked, max(1, source.counts.all), words)
        self.setAccessibleName(f"{source.title}. {self._origin.words}. {words}")
        self._show_state()

    def _progress_words(self, source: SourceRow, shorter: int = 0) -> str:
        """Version, progress and coverage, in fewer words by one step (1) or two."""
        counts = source.counts
        form = self.tr("{checked}/{all}") if shorter else self.tr("{checked} of {all} checked")
        words = [form.format(checked=counts.checked, all=counts.all)]
        if not counts.all:
            words = [self.tr("no claims yet")]
        if source.version > 1 and not shorter:
            words.insert(0, self.tr("version {number}").format(number=source.version))
        if self._covered is not None:
            # Never 100 before every sentence was looked at.
            form = self.tr("{percent} %") if shorter > 1 else self.tr("{percent} % covered")
            words.append(form.format(percent=int(100 * self._covered)))
        return " · ".join(words)

    def _show_state(self) -> None:
        """In few words where many would push the source's origin aside; the tooltip has them all."""
        if self._source is None:
            return
        wide = self.fontMetrics().horizontalAdvance
        # The hour of publication may go before the words of the progress do.
        room = self.width() - 3 * _EDGE - UNIT - wide(self._origins(self._source)[1])
        forms = [self._progress_words(self._source, shorter) for shorter in range(3)]
        self._state.setText(next((form for form in forms if wide(form) <= room), forms[-1]))
        self._state.setToolTip(forms[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into the new width."""
        super().resizeEvent(event)
        self._show_state()

    def _origins(self, source: SourceRow) -> list[str]:
        """Where the source comes from, in fewer and fewer words: the day is what must be seen."""
        when = dated(source.published, self.locale())
        day = dated(source.published, self.locale(), time=False)
        forms = (
            (source.outlet, source.byline, when),
            (source.outlet, source.byline, day),
            (source.outlet, day),
        )
        return [" · ".join(part for part in form if part) or self.tr("Origin not given") for form in forms]

    def show_coverage(self, share: float) -> None:
        """Show which share of the sentences (0 to 1) was looked at."""
        self._covered = share
        self.show_source(self._source)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self.show_source(self._source)
        super().changeEvent(event)


class ElidedLabel(QLabel):
    """One line of words that ends in an ellipsis where there is no room; the tooltip holds them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self._forms: tuple[str, ...] = ("",)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_words(self, *forms: str) -> None:
        """Show these words; of several forms, fullest first, the first that there is room for."""
        self.words = forms[0]
        self._forms = forms
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), self.width()
        fitting = (form for form in self._forms if metrics.horizontalAdvance(form) <= room)
        shown = next(fitting, None)
        if shown is None:
            shown = metrics.elidedText(self._forms[-1], Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip(self.words if shown != self.words else "")


def dated(moment: Moment | None, locale: QLocale, *, time: bool = True) -> str:
    """A moment on the clock of its own zone, in words of the locale, no more precise than it is known.

    Without `time` the day is enough.
    """
    if moment is None:
        return ""
    local = moment.local
    if moment.precision is Precision.YEAR:
        return str(local.year)
    date = QDate(local.year, local.month, local.day)
    if moment.precision is Precision.MONTH:
        return locale.toString(date, "MMMM yyyy")
    # The locale's own long form, shortened, so that day and month stand in its order.
    form = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "ddd").replace("MMMM", "MMM")
    day = locale.toString(date, form)
    if moment.precision is Precision.DAY or not time:
        return day
    clock = local.strftime("%H:%M:%S" if moment.precision is Precision.SECOND and local.second else "%H:%M")
    return f"{day}, {clock} {zone(moment)}".rstrip()


def zone(moment: Moment) -> str:
    """The zone as a reader knows it: its name, or the offset from UTC; empty where none was given."""
    if not moment.zone:
        return ""
    if moment.zone[0] not in "+-":
        return moment.zone.replace("_", " ")
    return "UTC" + moment.zone.removesuffix(":00").replace("-0", "-").replace("+0", "+").replace("-", "−")
