"""Preferences: each takes effect at once, so there is nothing to apply."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from workbench.domain.signing import Demand
from workbench.gui.fields import FieldRows
from workbench.gui.settings import (
    DEMAND,
    FIND_CLAIMS,
    MOVE_ON,
    READING_FACE,
    READING_SIZE,
    REVIEWER,
    THEME,
    UPDATES,
    Settings,
)
from workbench.gui.sheet import Sheet
from workbench.gui.theme import READING_FACES, UNIT, Theme
from workbench.services import updates


class PreferencesSheet(Sheet):
    """Colours, reading face and size, what follows a mark, and who checks."""

    def __init__(self, over: QWidget, theme: Theme, settings: Settings) -> None:
        super().__init__(over, theme, "", 130 * UNIT)
        self.heading.setText(self.tr("Preferences"))
        self.setAccessibleName(self.tr("Preferences"))
        self._settings = settings
        self.colours = self._colours()
        self.face = self._face()
        self.points = self._points()
        self.move_on = QCheckBox(self.tr("After a mark, go on to the next unverified claim"), self)
        self.move_on.setChecked(settings.get(MOVE_ON))
        self.move_on.toggled.connect(lambda on: settings.set(MOVE_ON, on))
        self.find_claims = QCheckBox(self.tr("After an import, suggest the claims of the text"), self)
        self.find_claims.setChecked(settings.get(FIND_CLAIMS))
        self.find_claims.toggled.connect(lambda on: settings.set(FIND_CLAIMS, on))
        self.demand = self._demands()
        self.updates = QCheckBox(self.tr("Ask once a day for a newer version"), self)
        self.updates.setToolTip(self.tr("Sends the number of this version, nothing else; installs nothing."))
        self.updates.setChecked(settings.get(UPDATES))
        self.updates.toggled.connect(lambda on: settings.set(UPDATES, on))
        # A release that names nobody to ask has nothing to choose here.
        self.updates.setVisible(bool(updates.ADDRESS))
        self.reviewer = QLineEdit(settings.get(REVIEWER), self)
        self.reviewer.setPlaceholderText(self.tr("The name beside each verdict"))
        self.reviewer.editingFinished.connect(self._on_reviewer_editing_finished)
        self._sample = QLabel(self.tr("“We counted 3,247 pages,” the clerk said – not 3,000."), self)
        self._lay_out()
        theme.changed.connect(self._show_sample)
        self._show_sample()

    def open(self) -> None:
        """Come down with the first field in hand."""
        super().open()
        self.colours.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Everything holds already: Enter closes."""
        self._on_reviewer_editing_finished()
        self.close()

    def _on_reviewer_editing_finished(self) -> None:
        self._settings.set(REVIEWER, " ".join(self.reviewer.text().split()))

    def _show_sample(self) -> None:
        self._sample.setFont(self._theme.reading_font())
        if self.points.value() != self._settings.get(READING_SIZE):
            self.points.setValue(self._settings.get(READING_SIZE))

    def _colours(self) -> QComboBox:
        words = {
            "system": self.tr("As the system has it"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        choices = [(words[name], name) for name in THEME.choices]
        return self._choice(choices, self._settings.get(THEME), lambda name: self._settings.set(THEME, name))

    def _demands(self) -> QComboBox:
        words = {
            Demand.NOTHING: self.tr("Nothing besides"),
            Demand.REASON: self.tr("A reason"),
            Demand.EVIDENCE: self.tr("Evidence"),
            Demand.BOTH: self.tr("A reason and evidence"),
        }
        choices = [(words[demand], demand.value) for demand in Demand]
        now = self._settings.get(DEMAND)
        return self._choice(choices, now, lambda name: self._settings.set(DEMAND, name))

    def _face(self) -> QComboBox:
        installed = [
            family for family in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(family)
        ]
        best = next((family for family in READING_FACES if family in installed), self.tr("system"))
        choices = [(self.tr("Best installed ({family})").format(family=best), "")]
        choices += [(family, family) for family in installed]
        return self._choice(
            choices, self._settings.get(READING_FACE), lambda name: self._settings.set(READING_FACE, name)
        )

    def _points(self) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(*READING_SIZE.choices)
        box.setSuffix(self.tr(" pt"))
        box.setValue(self._settings.get(READING_SIZE))
        box.valueChanged.connect(lambda points: self._settings.set(READING_SIZE, points))
        return box

    def _choice(self, choices: list[tuple[str, str]], now: str, chosen: Callable[[str], None]) -> QComboBox:
        box = QComboBox(self)
        for word, value in choices:
            box.addItem(word, value)
        box.setCurrentIndex(max(0, box.findData(now)))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMinimumContentsLength(12)
        box.currentIndexChanged.connect(lambda at: chosen(str(box.itemData(at))))
        return box

    def _lay_out(self) -> None:
        rows = FieldRows(apart=3)
        face = QHBoxLayout()
        face.setSpacing(2 * UNIT)
        face.addWidget(self.face, 1)
        face.addWidget(self.points)
        rows.addRow(self.tr("C&olours"), self.colours)
        label = QLabel(self.tr("&Reading face"), self)
        label.setBuddy(self.face)
        rows.addRow(label, face)
        self._sample.setWordWrap(True)
        self._sample.setMinimumHeight(12 * UNIT)
        rows.addRow("", self._sample)
        rows.addRow(self.tr("Revie&wer"), self.reviewer)
        rows.addRow(self.tr("A verdict &needs"), self.demand)
        rows.addRow("", self.move_on)
        if updates.ADDRESS:
            rows.addRow("", self.updates)
        rows.addRow("", self.find_claims)
        for widget, name in (
            (self.colours, self.tr("Colours")),
            (self.face, self.tr("Reading face")),
            (self.points, self.tr("Reading size")),
            (self.reviewer, self.tr("Reviewer")),
            (self.demand, self.tr("What confirmed and denied need")),
        ):
            widget.setAccessibleName(name)
        self.content.addLayout(rows)
        close = QPushButton(self.tr("Close"), self)
        close.setMinimumWidth(20 * UNIT)
        close.clicked.connect(self.accept)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(close)
        self.content.addLayout(last)
