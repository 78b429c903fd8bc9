"""What a sheet offers while one types, read beside the window's thread: a million claims name many people."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from workbench.gui.latest import Latest
from workbench.gui.sheet import Sheet

if TYPE_CHECKING:
    from workbench.gui.window import Window

Found = TypeVar("Found")


class Offers(QObject):
    """Reads one thing at a time for a window; a sheet that was closed meanwhile gets nothing."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._take: Callable[[Any], object] | None = None
        self._latest = Latest(self)
        self._latest.found.connect(self._on_latest_found)
        self._latest.failed.connect(window.desk.failed)
        window.closed.connect(self._latest.close)

    def bring(
        self, read: Callable[[], Found], take: Callable[[Found], object], sheet: Sheet | None = None
    ) -> None:
        """Have `read` done in a thread, and what it found given to `take` in the window's."""
        self._take = take
        if sheet is not None:
            sheet.closed.connect(self._forget)
        self._latest.want(lambda _progress, _tell: read())

    def _forget(self) -> None:
        self._latest.give_up()
        self._take = None

    def _on_latest_found(self, found: object) -> None:
        if self._take is not None:
            self._take(found)
