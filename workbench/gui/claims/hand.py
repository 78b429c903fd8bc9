"""The claims in hand: those that are selected, the one among them, and what they are called."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.domain.claim import Standing
from workbench.domain.errors import WorkbenchError
from workbench.gui.aside import awaited
from workbench.gui.writing import MANY

if TYPE_CHECKING:
    from workbench.domain.listing import ClaimRow
    from workbench.gui.window import Window

_ = QCoreApplication.translate


def taken_up(window: Window) -> list[ClaimRow]:
    """The selected claims without the suggestions among them, in the order of the table."""
    listing, keys = window.desk.services.listing, window.desk.selected
    read = partial(listing.rows, keys)
    try:
        # Ten thousand rows are several frames.
        rows = awaited(read) if len(keys) > MANY else read()
    except WorkbenchError as error:
        window.desk.failed.emit(error)
        return []
    return [row for row in rows if row.standing is Standing.CLAIM]


def in_hand(rows: Sequence[ClaimRow], current: int | None) -> ClaimRow:
    """The one of some claims, at least one, that has the key `current`; else the first."""
    return next((row for row in rows if row.key == current), rows[0])


def numbers_word(numbers: list[int]) -> str:
    """Claims by their numbers: claim 3; claims 3, 5 and 8."""
    if len(numbers) > 8:
        return _("evidence", "{count} claims").format(count=len(numbers))
    shown = [QLocale().toString(number) for number in sorted(numbers)]
    if len(shown) == 1:
        return _("evidence", "claim {number}").format(number=shown[0])
    listed = _("evidence", "{first} and {last}").format(first=", ".join(shown[:-1]), last=shown[-1])
    return _("evidence", "claims {numbers}").format(numbers=listed)
