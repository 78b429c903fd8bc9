"""The main window: its parts, and what each command does in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import Counts
from workbench.gui.actions import CLAIMS_MENU, DOSSIER_MENU, SOURCE_MENU, TEXT_MENU
from workbench.gui.broadcast import Broadcast
from workbench.gui.coverage import CoverageFlow
from workbench.gui.desk import Desk
from workbench.gui.dialogs.asking import Asking
from workbench.gui.drops import DropFrame, Drops
from workbench.gui.evidence.flow import EvidenceFlow
from workbench.gui.finding import FindingFlow
from workbench.gui.handlers import handlers, met
from workbench.gui.importing import ImportFlow
from workbench.gui.jobs import Jobs
from workbench.gui.memory import Memory
from workbench.gui.menus import Commands
from workbench.gui.notice import Notices
from workbench.gui.review.flow import ReviewFlow
from workbench.gui.settings import FIND_CLAIMS, MOVE_ON, REVIEWER, Settings
from workbench.gui.stage import Stage
from workbench.gui.statusbar import StatusBar
from workbench.gui.theme import Theme
from workbench.gui.toolbar import ToolBar
from workbench.gui.versions import UpdateFlow
from workbench.services import Services


class Program(Protocol):
    """What a window asks of the program around it."""

    def open_window(self) -> object:
        """Open another window on the same database."""

    def quit(self) -> None:
        """Close all windows."""


class Window(QMainWindow):
    """One window on the database, with a desk, an undo stack and jobs of its own."""

    closed = Signal()

    def __init__(
        self, services: Services, broadcast: Broadcast, settings: Settings, theme: Theme, program: Program
    ) -> None:
        super().__init__()
        self.program = program
        self.settings = settings
        self.theme = theme
        self._insisting = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("workbench")
        self.setAcceptDrops(True)
        self.desk = Desk(services, broadcast, self)
        self.jobs = Jobs(self)
        self._build_parts()
        self.commands = Commands(self, theme, handlers(self), (self.reading.pane, self.claims.table))
        self._build_bars()
        self._offer_commands()
        self._connect()
        self.memory = Memory(self, settings)
        self._on_settings_changed(MOVE_ON.key)
        self._on_settings_changed(REVIEWER.key)
        self.memory.restore()
        self.refresh()

    # --- building

    def _build_parts(self) -> None:
        desk, theme = self.desk, self.theme
        whole = QWidget(self)
        self.notices = Notices(theme, whole)
        # Sheets come down over the stage, so that none ever hides a notice.
        self.stage = Stage(desk, theme, self.settings, whole)
        self.sidebar, self.reading, self.claims = self.stage.sidebar, self.stage.reading, self.stage.claims
        self.split = self.stage.split
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.notices)
        rows.addWidget(self.stage, 1)
        self.setCentralWidget(whole)
        self.asking = Asking(self)
        self.importing = ImportFlow(desk, self.jobs, theme, self.stage, self.tell_failure, self)
        self.finding = FindingFlow(desk, self.jobs, self.tell_failure, self)
        self.evidence = EvidenceFlow(self)
        self.review = ReviewFlow(self)
        self.importing.stored.connect(self._on_importing_stored)
        self.updating = UpdateFlow(self)
        self.coverage = CoverageFlow(desk, self.reading, self)
        self._drops = Drops(DropFrame(self.stage, theme), self.importing.import_data, self._drop_words)

    def _build_bars(self) -> None:
        self.commands.fill(self.menuBar())
        self.menuBar().setAccessibleName(self.tr("Menu"))
        # Made in this order, the tab key goes round as one reads: sidebar, text, claims, status, toolbar.
        self.status = StatusBar(self.jobs, self.theme, self)
        self.setStatusBar(self.status)
        self.toolbar = ToolBar(self.commands, self.theme, self)
        self.addToolBar(self.toolbar)
        services = self.desk.services
        self.status.show_database(services.location, services.on_this_computer)

    def _offer_commands(self) -> None:
        commands = self.commands
        self.sidebar.offer(
            commands["source.import"],
            [commands["dossier.new"], commands["dossier.switch"]],
            [commands["view.people"], commands["view.figures"], commands["view.timeline"]],
        )
        self.reading.teach(
            commands["dossier.new"],
            commands["source.import"],
            commands["source.paste"],
            commands["source.fetch"],
        )
        self.claims.table.menu = commands.menu(CLAIMS_MENU, self)
        self._text_menu = commands.menu(TEXT_MENU, self)
        self._source_menu = commands.menu(SOURCE_MENU, self)
        self._dossier_menu = commands.menu(DOSSIER_MENU, self)

    def _connect(self) -> None:
        desk = self.desk
        for signal in (
            desk.dossier_opened,
            desk.source_opened,
            desk.selection_changed,
            desk.listing_changed,
            desk.broadcast.changed,
            desk.undo_stack.indexChanged,
            self.reading.pane.selection_changed,
            self.claims.table.claims.modelReset,
            self.claims.table.claims.rowsInserted,
            self.claims.table.claims.rowsRemoved,
        ):
            signal.connect(self.refresh)
        QGuiApplication.clipboard().dataChanged.connect(self.refresh)
        desk.dossier_opened.connect(self._show_title)
        desk.source_opened.connect(self._show_title)
        desk.broadcast.changed.connect(self._show_title)
        desk.saved.connect(self.status.show_saved)
        desk.failed.connect(self.notices.tell_error)
        desk.conflict.connect(self.notices.tell_error)
        desk.notice.connect(self.notices.tell)
        self.settings.changed.connect(self._on_settings_changed)
        self.sidebar.counted.connect(self.status.show_counts)
        self.claims.chips.counted.connect(self._on_chips_counted)
        self.sidebar.dossier.chosen.disconnect(desk.open_dossier)
        self.sidebar.dossier.chosen.connect(lambda id: self.memory.open_dossier(id))
        self.sidebar.source_menu_wanted.connect(self._source_menu.popup)
        self.sidebar.dossier_menu_wanted.connect(self._on_sidebar_dossier_menu_wanted)
        self.reading.header.details_wanted.connect(self.asking.details)
        self.reading.pane.context_requested.connect(self._on_pane_context_requested)
        self.status.reviewer_wanted.connect(self.asking.reviewer)
        self.status.database_wanted.connect(self.asking.folder)

    # --- what the parts ask

    def refresh(self, *_: object) -> None:
        """Enable the commands that are possible now, and name what Undo and Redo would do."""
        self.commands.refresh(met(self))
        stack = self.desk.undo_stack
        for id, form, what in (
            ("edit.undo", self.tr("&Undo {what}"), stack.undoText()),
            ("edit.redo", self.tr("&Redo {what}"), stack.redoText()),
        ):
            self.commands[id].setText(form.format(what=what).rstrip())
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

    def _show_title(self, *_: object) -> None:
        source, dossier = self.desk.source, self.desk.dossier
        parts = [source.title if source else "", dossier.name if dossier else ""]
        # The system adds the program's own name.
        self.setWindowTitle(" – ".join(part for part in parts if part))

    def _drop_words(self) -> str:
        dossier = self.desk.dossier
        if dossier is None:
            return self.tr("Drop to import into a new dossier")
        return self.tr("Drop to import into “{name}”").format(name=dossier.name)

    def _on_chips_counted(self, counts: Counts) -> None:
        # Counted after each mark: what has not changed is not looked up again.
        if self.commands["claim.accept_above"].isEnabled() != (counts.suggestions > 0):
            self.refresh()

    def _on_importing_stored(self, sources: list[UUID]) -> None:
        # Whatever was pressed to import may be gone with the empty desk: the keys are for reading now.
        if not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit | QTextEdit):
            self.reading.pane.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.settings.get(FIND_CLAIMS):
            self.finding.find(sources)

    def _on_settings_changed(self, key: str) -> None:
        if key == MOVE_ON.key:
            self.desk.move_on = self.settings.get(MOVE_ON)
        elif key == REVIEWER.key:
            name = self.settings.get(REVIEWER)
            self.desk.services.reviewer = name
            self.status.show_reviewer(name)

    def _on_sidebar_dossier_menu_wanted(self, at: QPoint) -> None:
        if self.desk.dossier is not None:
            self._dossier_menu.popup(at)

    def _on_pane_context_requested(self, at: QPoint, position: int) -> None:
        keys = self.reading.pane.marks_at(position)
        if keys and self.desk.current not in keys:
            self.desk.select_claim(keys[0], "text")
        self._text_menu.popup(at)

    # --- events of the window itself

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what a drop would do."""
        self._drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """What could enter may fall anywhere."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing hovers any more."""
        self._drops.leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self._drops.drop(event)

    def changeEvent(self, event: QEvent) -> None:
        """Look at once for what others wrote while another program had the keyboard."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.broadcast.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what is typed, keep where everything stood, and end the jobs."""
        if not self._insisting and not self.claims.settle():
            event.ignore()
            self.notices.tell(
                self.tr("What you typed in the inspector could not be saved yet."),
                "warning",
                ((self.tr("Close anyway"), self._insist),),
            )
            return
        self.memory.keep()
        # A job ends at its next step; nobody need look at a window that no longer answers until then.
        self.hide()
        self.jobs.close()
        super().closeEvent(event)
        self.closed.emit()

    def _insist(self) -> None:
        self._insisting = True
        self.close()
