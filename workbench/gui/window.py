"""The main window: empty at first but for its first picture, then furnished with its parts.

Imported before the first paint: nothing here may import what takes long, and Qt's namespace of enumerations
is asked for only inside the methods that run later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QMainWindow

from workbench.domain.errors import WorkbenchError
from workbench.gui.settings import REVIEWER, Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QResizeEvent,
    )
    from PySide6.QtWidgets import QLabel, QMenu, QSplitter, QWidget

    from workbench.gui.claims.panel import ClaimsPanel
    from workbench.gui.coverage import CoverageFlow
    from workbench.gui.desk import Desk
    from workbench.gui.dialogs.asking import Asking
    from workbench.gui.drops import Drops
    from workbench.gui.evidence.flow import EvidenceFlow
    from workbench.gui.finding import FindingFlow
    from workbench.gui.firstsight.sight import Sight
    from workbench.gui.importing import ImportFlow
    from workbench.gui.jobs import Jobs
    from workbench.gui.memory import Memory
    from workbench.gui.menus import Commands
    from workbench.gui.notice import Notices
    from workbench.gui.reading import ReadingView
    from workbench.gui.review.flow import ReviewFlow
    from workbench.gui.sidebar import Sidebar
    from workbench.gui.stage import Stage
    from workbench.gui.statusbar import StatusBar
    from workbench.gui.theme import Theme
    from workbench.gui.toolbar import ToolBar
    from workbench.gui.versions.flow import UpdateFlow

    class Program(Protocol):
        """What a window asks of the program around it."""

        def open_window(self) -> object:
            """Open another window on the same database."""

        def quit(self) -> None:
            """Close all windows."""


FIRST_SIZE = QSize(1440, 900)
_AROUND = 40
"""Pixels that stand around the window: title, borders, the system's bar."""


class Window(QMainWindow):
    """One window on the database, with a desk, an undo stack and jobs of its own.

    It is ready for use once `furnishing.furnish` has built its parts; until then it can only be closed.
    """

    closed = Signal()

    program: Program
    theme: Theme
    desk: Desk
    jobs: Jobs
    notices: Notices
    stage: Stage
    sidebar: Sidebar
    reading: ReadingView
    claims: ClaimsPanel
    split: QSplitter
    asking: Asking
    importing: ImportFlow
    finding: FindingFlow
    evidence: EvidenceFlow
    review: ReviewFlow
    updating: UpdateFlow
    coverage: CoverageFlow
    drops: Drops
    commands: Commands
    status: StatusBar
    toolbar: ToolBar
    text_menu: QMenu
    source_menu: QMenu
    dossier_menu: QMenu
    memory: Memory

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.furnished = False
        self._insisting = False
        self._holding = False
        self._sight: Sight | None = None
        self._waiting: QLabel | None = None
        self.setObjectName("workbench")
        if not self.restoreGeometry(settings.kept("geometry")):
            room = self.screen().availableSize() - QSize(0, _AROUND)
            self.resize(FIRST_SIZE.boundedTo(room))

    # --- the first picture

    def cover(self, sight: Sight) -> None:
        """Show the first picture until the window is furnished."""
        self._sight = sight
        sight.resize(self.size())

    def hold(self) -> None:
        """Leave the first picture as it is on the screen: paint nothing anew while parts are put below."""
        if self._sight is not None and self._waiting is None:
            self._holding = True
            self.setUpdatesEnabled(False)

    def _let_go(self) -> None:
        """Paint again: the picture on the screen is no longer what there is to be seen."""
        self._holding = False
        self.setUpdatesEnabled(True)

    def tell_opening(self, words: str) -> None:
        """Say over the first picture what is being waited for."""
        if self.furnished:
            return
        self._let_go()
        if self._waiting is None:
            from PySide6.QtWidgets import QLabel

            self._waiting = QLabel(self)
            self._waiting.setAutoFillBackground(True)
            self._waiting.setMargin(16)
        self._waiting.setText(words)
        self._waiting.adjustSize()
        self._waiting.move(self.rect().center() - self._waiting.rect().center())
        self._waiting.show()
        self._waiting.raise_()

    def uncover_all_but(self, *parts: QWidget) -> None:
        """Show and paint the parts, but some below their picture: all at once would be a long frame.

        Where the picture is no longer that of this window, `uncover` alone shows them.
        """
        if self._sight is None or not self._holding:
            return
        before = self._sight.mask() if self.updatesEnabled() else QRegion(self.rect())
        kept = QRegion()
        for part in parts:
            kept += QRect(part.mapTo(self, QPoint(0, 0)), part.size())
        self.setUpdatesEnabled(True)
        self._sight.setMask(kept)
        self.repaint(before - kept)

    def uncover(self) -> None:
        """Show the parts: they are ready."""
        self.furnished = True
        self._let_go()
        if self._waiting is not None:
            self._waiting.deleteLater()
            self._waiting = None
        if self._sight is not None:
            self._sight.hide()
            self._sight.deleteLater()
            self._sight = None

    def raise_cover(self) -> None:
        """Keep the first picture above parts that were added."""
        for over in (self._sight, self._waiting):
            if over is not None:
                over.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first picture over the whole window."""
        super().resizeEvent(event)
        if self._sight is not None:
            self._sight.resize(self.size())
            self._sight.clearMask()
            self._let_go()

    # --- what the parts ask

    def refresh(self, *_: object) -> None:
        """Enable the commands that are possible now, and name what Undo and Redo would do."""
        from workbench.gui.handlers import met

        if self.desk.acting:  # a mark alters three things that are heard of here: once it is done is enough
            return
        self.commands.refresh(met(self))
        stack = self.desk.undo_stack
        for id, form, what in (
            ("edit.undo", self.tr("&Undo {what}"), stack.undoText()),
            ("edit.redo", self.tr("&Redo {what}"), stack.redoText()),
        ):
            self.commands[id].setText(form.format(what=what).rstrip(" :"))
        archived = self.desk.dossier is not None and self.desk.dossier.archived
        self.commands["dossier.archive"].setChecked(archived)
        self.commands["view.whole_dossier"].setChecked(self.desk.whole_dossier)

    def show_sidebar(self, shown: bool) -> None:
        """Show or hide the sidebar."""
        self.sidebar.setVisible(shown)
        self.commands["view.sidebar"].setChecked(shown)

    def as_reviewer(self, act: Callable[[], object]) -> None:
        """Do what is recorded under a reviewer's name; ask for the name first if nobody gave one yet."""
        if self.settings.get(REVIEWER):
            act()
        else:
            self.asking.reviewer(act)

    def tell_failure(self, error: BaseException) -> None:
        """Say what failed: what the user can mend as such, anything else as a bug with a report."""
        if isinstance(error, WorkbenchError):
            self.notices.tell_error(error)
        else:
            self.notices.tell_bug(error)

    def show_title(self, *_: object) -> None:
        """Name the open source and dossier in the window's title."""
        source, dossier = self.desk.source, self.desk.dossier
        parts = [source.title if source else "", dossier.name if dossier else ""]
        # The system adds the program's own name.
        self.setWindowTitle(" – ".join(part for part in parts if part))

    def drop_words(self) -> str:
        """What a drop would do."""
        dossier = self.desk.dossier
        if dossier is None:
            return self.tr("Drop to import into a new dossier")
        return self.tr("Drop to import into “{name}”").format(name=dossier.name)

    # --- events of the window itself

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what a drop would do."""
        self.drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """What could enter may fall anywhere."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing hovers any more."""
        self.drops.leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.drops.drop(event)

    def changeEvent(self, event: QEvent) -> None:
        """Look at once for what others wrote while another program had the keyboard."""
        super().changeEvent(event)
        if self.furnished and event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.broadcast.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what is typed, keep where everything stood, and end the jobs."""
        if self.furnished and not self._insisting and not self.claims.settle():
            event.ignore()
            self.notices.tell(
                self.tr("What you typed in the inspector could not be saved yet."),
                "warning",
                ((self.tr("Close anyway"), self._insist),),
            )
            return
        if self.furnished:
            self.memory.keep()
            # A job ends at its next step; nobody need look at a window that no longer answers until then.
            self.hide()
            self.jobs.close()
            self.coverage.close()
        super().closeEvent(event)
        self.closed.emit()

    def _insist(self) -> None:
        self._insisting = True
        self.close()
