"""The import sheet: what was read, with its proposed particulars to be corrected, before it is stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.errors import UserError
from workbench.domain.source import Particulars, Reading
from workbench.gui.importing.arrivals import Arrival
from workbench.gui.importing.form import SourceForm
from workbench.gui.mediatype import media_word
from workbench.gui.report import cautioned, told
from workbench.gui.sheet import Buttons, Sheet
from workbench.gui.theme import UNIT, Theme
from workbench.services.imports import proposed

Chosen = Sequence[tuple[str, Reading, Particulars]]
Accept = Callable[[Chosen, str], None]
"""What is to be stored, and the name of the dossier to make for it ("" where one is open)."""

_PREVIEW = 280
"""Characters of the text shown below the fields."""


class ImportSheet(Sheet):
    """Lists what arrived; Enter stores what is ticked under the particulars in the fields."""

    def __init__(
        self,
        over: QWidget,
        theme: Theme,
        arrivals: Sequence[Arrival],
        accept: Accept,
        open_source: Callable[[UUID], object],
        new_dossier: bool,
    ) -> None:
        super().__init__(over, theme, "", (200 if len(arrivals) > 1 else 160) * UNIT)
        self._arrivals = arrivals
        self._accepting = accept
        self._open_source = open_source
        self._shown = -1
        self._particulars = [
            item.particulars or (proposed(item.reading) if item.reading else None) for item in arrivals
        ]
        # Made in the order in which the tab key goes through them.
        self.dossier = QLineEdit(self)
        self.list = QListWidget(self)
        self.list.setProperty("raised", True)
        self.form = SourceForm(self)
        self._facts = self._label("muted")
        self._told = self._label("warning")
        self._failure = self._label("")
        self._preview = self._label("muted")
        self._buttons = Buttons(self, self.tr("Import"))
        self._again = QPushButton(self.tr("Import again"), self)
        self._fill_list()
        self._lay_out(new_dossier)
        self._name_dossier(new_dossier)
        self.list.setCurrentRow(next((at for at in range(len(arrivals)) if self._ticked(at)), 0))
        self._count()

    def open(self) -> None:
        """Come down; Enter imports at once."""
        super().open()
        self._buttons.accept.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Store what is ticked; where a field is wrong, show it instead."""
        if (twin := self._lone_twin()) is not None:
            self.close()
            self._open_source(twin)
            return
        self._store([at for at in range(len(self._arrivals)) if self._ticked(at)])

    def _store(self, numbers: list[int]) -> None:
        try:
            self._keep_fields()
        except UserError:
            (self.form.published if self.form.title.text().strip() else self.form.title).setFocus()
            return
        chosen = []
        for at in numbers:
            arrival, particulars = self._arrivals[at], self._particulars[at]
            if arrival.reading is not None and particulars is not None:
                chosen.append((arrival.name or particulars.title, arrival.reading, particulars))
        if not chosen:
            return
        name = self.dossier.text().strip() if self.dossier.isVisibleTo(self) else ""
        if self.dossier.isVisibleTo(self) and not name:
            self.dossier.setFocus()
            return
        self.close()
        self._accepting(chosen, name)

    def _lone_twin(self) -> UUID | None:
        if len(self._arrivals) == 1 and (twin := self._arrivals[0].twin) is not None:
            return twin.id
        return None

    def _ticked(self, at: int) -> bool:
        item = self.list.item(at)
        return item is not None and item.checkState() == Qt.CheckState.Checked

    def _keep_fields(self) -> None:
        if self._shown >= 0 and self._arrivals[self._shown].reading is not None:
            self._particulars[self._shown] = self.form.particulars()

    def _on_list_current_row_changed(self, at: int) -> None:
        if at == self._shown or at < 0:
            return
        try:
            self._keep_fields()
        except UserError:
            # What is wrong is marked in the fields; it is mended before another one is looked at.
            self.list.blockSignals(True)
            self.list.setCurrentRow(self._shown)
            self.list.blockSignals(False)
            return
        self._shown = at
        self._show(self._arrivals[at], self._particulars[at])

    def _show(self, arrival: Arrival, particulars: Particulars | None) -> None:
        reading = arrival.reading
        for widget in (self.form, self._facts, self._preview):
            widget.setVisible(reading is not None)
        self._failure.setVisible(reading is None)
        words = [cautioned(caution) for caution in reading.warnings] if reading else []
        if arrival.twin is not None:
            words.insert(0, self.tr("Already in this dossier as “{title}”.").format(title=arrival.twin.title))
        elif arrival.repeats:
            words.insert(0, self.tr("The same text as {name} in this import.").format(name=arrival.repeats))
        self._told.setText("\n".join(words))
        self._told.setVisible(bool(words))
        if reading is not None and particulars is not None:
            self.form.show_particulars(particulars)
            self._facts.setText(self._facts_of(arrival.name, reading))
            start = " ".join(reading.text[: 2 * _PREVIEW].split())
            self._preview.setText(f"{start[:_PREVIEW]}…" if len(start) > _PREVIEW else start)
        elif arrival.error is not None:
            self._failure.setText("\n".join(part for part in told(arrival.error) if part))

    def _facts_of(self, name: str, reading: Reading) -> str:
        locale = QLocale()
        parts = [name, media_word(reading.media_type)]
        parts.append(self.tr("{count} characters").format(count=locale.toString(len(reading.text))))
        if reading.pages:
            form = self.tr("{count} pages") if len(reading.pages) > 1 else self.tr("{count} page")
            parts.append(form.format(count=locale.toString(len(reading.pages))))
        if reading.redirects:
            hops = " → ".join((*reading.redirects, reading.address))
            parts.append(self.tr("redirected: {hops}").format(hops=hops))
        return " · ".join(part for part in parts if part)

    def _count(self) -> None:
        good = sum(self._ticked(at) for at in range(len(self._arrivals)))
        failed = sum(arrival.error is not None for arrival in self._arrivals)
        lone = self._lone_twin()
        if len(self._arrivals) == 1:
            heading = self.tr("Nothing to import") if failed else self.tr("Import a source")
        else:
            heading = self.tr("Import {good} of {all} sources").format(good=good, all=len(self._arrivals))
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self._again.setVisible(lone is not None)
        self._buttons.accept.setText(self.tr("Open it") if lone else self.tr("Import"))
        self._buttons.accept.setEnabled(good > 0 or lone is not None)

    def _fill_list(self) -> None:
        for arrival, particulars in zip(self._arrivals, self._particulars, strict=True):
            item = QListWidgetItem(particulars.title if particulars else arrival.name, self.list)
            ticked = arrival.reading is not None and (not arrival.again or len(self._arrivals) == 1)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            if arrival.error is not None:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
                item.setIcon(self._theme.icon("circle-alert", "notice.error_ink"))
                item.setToolTip(" ".join(told(arrival.error)))
            elif arrival.again or (arrival.reading and arrival.reading.warnings):
                item.setIcon(self._theme.icon("triangle-alert", "notice.warning_ink"))
            else:
                item.setIcon(self._theme.icon("circle-check", "confirmed.ink"))
        self.list.setAccessibleName(self.tr("What arrived"))
        self.list.currentRowChanged.connect(self._on_list_current_row_changed)
        self.list.itemChanged.connect(lambda _: self._count())
        self._again.clicked.connect(lambda: self._store([0]))
        self._again.setAutoDefault(False)

    def _name_dossier(self, new_dossier: bool) -> None:
        first = next((item for item in self._particulars if item is not None), None)
        self.dossier.setText(first.title[:200] if first and new_dossier else "")

    def _lay_out(self, new_dossier: bool) -> None:
        if new_dossier:
            self._offer_dossier()
        self.dossier.setVisible(new_dossier)
        right = QVBoxLayout()
        right.setSpacing(3 * UNIT)
        for widget in (self._told, self._failure, self.form, self._facts, self._preview):
            right.addWidget(widget)
        right.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(4 * UNIT)
        self.list.setVisible(len(self._arrivals) > 1)
        self.list.setFixedWidth(60 * UNIT)
        self.list.setIconSize(QSize(4 * UNIT, 4 * UNIT))
        self.list.setSpacing(2)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body.addWidget(self.list)
        body.addLayout(right, 1)
        self.content.addLayout(body, 1)
        self._buttons.insertWidget(1, self._again)
        self.content.addLayout(self._buttons)

    def _offer_dossier(self) -> None:
        label = QLabel(self.tr("&New dossier"), self)
        label.setBuddy(self.dossier)
        self.dossier.setAccessibleName(self.tr("Name of the new dossier"))
        if len(self._arrivals) == 1:
            self.form.begin_with(label, self.dossier)
            return
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.dossier, 1)
        self.content.addLayout(line)

    def _label(self, tone: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", tone)
        return label


__all__ = ["Accept", "Chosen", "ImportSheet"]
