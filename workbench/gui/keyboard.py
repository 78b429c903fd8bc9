"""Who had the keyboard before something took it, to be given it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class Lent:
    """The keyboard of a window, lent by whoever has it there, or had it last where another window has it now.

    A dialog that is about to go has it for a moment longer than it is asked for: such a one lends nothing.
    """

    def __init__(self, borrower: QWidget) -> None:
        self._lender = borrower.window().focusWidget()

    @property
    def lender(self) -> QWidget | None:
        """Who had it; None where nobody had, or where it has been deleted or hidden since."""
        # A deleted widget must not even be asked: within Qt's own calls that ends the program.
        if self._lender is None or not isValid(self._lender) or not self._lender.isVisible():
            return None
        return self._lender

    def give_back(self) -> None:
        """Give it back, if there is still somebody to take it."""
        if (lender := self.lender) is not None:
            lender.setFocus(Qt.FocusReason.OtherFocusReason)
