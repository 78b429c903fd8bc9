"""The three ways in which evidence bears on a claim, as radio buttons with keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from workbench.domain.evidence import Bearing
from workbench.gui.evidence.words import BEARING_ICONS, BEARING_KEYS, bearing_word
from workbench.gui.theme import UNIT, Theme


class BearingChoice(QWidget):
    """Supports, refutes or context; Alt+S, Alt+R and Alt+X choose from anywhere inside `around`.

    `chosen` carries the Bearing that the user chose.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, around: QWidget) -> None:
        super().__init__(around)
        self._group = QButtonGroup(self)
        self.buttons: dict[Bearing, QRadioButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4 * UNIT)
        for bearing, key in BEARING_KEYS.items():
            keys = QKeySequence(f"Alt+{key}")
            button = self.buttons[bearing] = QRadioButton(bearing_word(bearing), self)
            button.setIcon(theme.icon(*BEARING_ICONS[bearing]))
            button.setIconSize(QSize(4 * UNIT, 4 * UNIT))
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{bearing_word(bearing)} ({shown})")
            button.setAccessibleName(self.tr("Stance: {word}").format(word=bearing_word(bearing)))
            button.clicked.connect(lambda _on, bearing=bearing: self.chosen.emit(bearing))
            # Not a mnemonic: those would be ambiguous while the tab and a sheet are both on the screen.
            shortcut = QShortcut(keys, around)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
            self._group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        self.setFocusProxy(self.buttons[Bearing.SUPPORTS])
        self.show_bearing(Bearing.SUPPORTS)

    def show_bearing(self, bearing: Bearing) -> None:
        """Check the one that holds."""
        self.buttons[bearing].setChecked(True)

    @property
    def bearing(self) -> Bearing:
        """The one that is checked."""
        return next(one for one, button in self.buttons.items() if button.isChecked())
