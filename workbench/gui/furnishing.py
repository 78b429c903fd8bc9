"""Builds the parts of a window and connects them, in steps that hold up no frame."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from workbench.domain.listing import Counts
from workbench.gui.actions import CLAIMS_MENU, DOSSIER_MENU, SOURCE_MENU, TEXT_MENU
from workbench.gui.broadcast import Broadcast
from workbench.gui.coverage import CoverageFlow
from workbench.gui.desk import Desk
from workbench.gui.dialogs.asking import Asking
from workbench.gui.drops import DropFrame, Drops
from workbench.gui.evidence.flow import EvidenceFlow
from workbench.gui.finding import FindingFlow
from workbench.gui.handlers import handlers
from workbench.gui.importing import ImportFlow
from workbench.gui.jobs import Jobs
from workbench.gui.memory import Memory
from workbench.gui.menu import Behind
from workbench.gui.menus import Commands
from workbench.gui.notice import Notices
from workbench.gui.review.flow import ReviewFlow
from workbench.gui.settings import FIND_CLAIMS, MOVE_ON, REVIEWER
from workbench.gui.stage import Stage
from workbench.gui.statusbar import StatusBar
from workbench.gui.theme import Theme
from workbench.gui.toolbar import ToolBar
from workbench.gui.versions.flow import UpdateFlow
from workbench.gui.window import Window
from workbench.services import Services

if TYPE_CHECKING:
    from workbench.gui.window import Program


def furnish(
    window: Window, program: Program, services: Services, broadcast: Broadcast, theme: Theme
) -> Iterator[None]:
    """Give a window its parts and open what was open last; each step of the iterator is a short one."""
    window.hold()
    window.program, window.theme = program, theme
    window.desk = Desk(services, broadcast, window)
    window.jobs = Jobs(window)
    yield from _build_parts(window)
    yield
    window.commands = Commands(window, theme, handlers(window), (window.reading.pane, window.claims.table))
    yield
    _build_bars(window)
    yield
    _offer_commands(window)
    Fittings(window)
    Behind(window)
    yield
    window.memory = Memory(window, window.settings)
    yield from window.memory.restore()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setAcceptDrops(True)
    yield
    theme.dress()
    yield
    window.refresh()
    window.reading.pane.setFocus()
    yield
    window.uncover_all_but(window.reading, window.claims)
    yield
    window.uncover_all_but(window.claims)
    yield
    window.uncover()
    window.coverage.go_on()


def _build_parts(window: Window) -> Iterator[None]:
    desk, theme = window.desk, window.theme
    whole = QWidget(window)
    window.notices = Notices(theme, whole)
    # Sheets come down over the stage, so that none ever hides a notice.
    window.stage = Stage(whole)
    yield from window.stage.fill(desk, theme, window.settings)
    window.sidebar, window.reading, window.claims = (
        window.stage.sidebar,
        window.stage.reading,
        window.stage.claims,
    )
    window.split = window.stage.split
    rows = QVBoxLayout(whole)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    rows.addWidget(window.stage, 1)
    # At the foot: what comes and goes there does not move the words that are being read.
    rows.addWidget(window.notices)
    window.setCentralWidget(whole)
    window.raise_cover()
    yield
    window.asking = Asking(window)
    window.importing = ImportFlow(desk, window.jobs, theme, window.stage, window.tell_failure, window)
    window.finding = FindingFlow(desk, window.jobs, window.tell_failure, window)
    window.evidence = EvidenceFlow(window)
    window.review = ReviewFlow(window)
    window.updating = UpdateFlow(window)
    window.coverage = CoverageFlow(desk, window.reading, window)
    window.coverage.hold()
    frame = DropFrame(window.stage, theme)
    window.drops = Drops(frame, window.importing.import_data, window.drop_words)


def _build_bars(window: Window) -> None:
    window.commands.fill(window.menuBar())
    window.menuBar().setAccessibleName(window.tr("Menu"))
    # Made in this order, the tab key goes round as one reads: sidebar, text, claims, status, toolbar.
    window.status = StatusBar(window.jobs, window.theme, window)
    window.setStatusBar(window.status)
    window.toolbar = ToolBar(window.commands, window.theme, window)
    window.addToolBar(window.toolbar)
    services = window.desk.services
    window.status.show_database(services.location, services.on_this_computer)
    window.raise_cover()


def _offer_commands(window: Window) -> None:
    commands = window.commands
    window.sidebar.offer(
        commands["source.import"],
        [commands["dossier.new"], commands["dossier.switch"]],
        [commands["view.people"], commands["view.figures"], commands["view.timeline"]],
    )
    window.reading.teach(
        commands["dossier.new"],
        commands["source.import"],
        commands["source.paste"],
        commands["source.fetch"],
    )
    window.claims.table.menu = commands.menu(CLAIMS_MENU, window)
    window.text_menu = commands.menu(TEXT_MENU, window)
    window.source_menu = commands.menu(SOURCE_MENU, window)
    window.dossier_menu = commands.menu(DOSSIER_MENU, window)


class Fittings(QObject):
    """Connects the parts of a window with each other."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._connect_refresh()
        self._connect_desk()
        self._connect_parts()
        self._on_settings_changed(MOVE_ON.key)
        self._on_settings_changed(REVIEWER.key)

    def _connect_refresh(self) -> None:
        window, desk = self._window, self._window.desk
        for signal in (
            desk.dossier_opened,
            desk.source_opened,
            desk.selection_changed,
            desk.listing_changed,
            desk.broadcast.changed,
            desk.undo_stack.indexChanged,
            desk.acted,
            window.reading.pane.selection_changed,
            window.claims.table.claims.modelReset,
            window.claims.table.claims.rowsInserted,
            window.claims.table.claims.rowsRemoved,
        ):
            signal.connect(window.refresh)
        QGuiApplication.clipboard().dataChanged.connect(window.refresh)

    def _connect_desk(self) -> None:
        window, desk = self._window, self._window.desk
        desk.dossier_opened.connect(window.show_title)
        desk.source_opened.connect(window.show_title)
        desk.broadcast.changed.connect(window.show_title)
        desk.saved.connect(window.status.show_saved)
        desk.failed.connect(window.notices.tell_error)
        desk.conflict.connect(window.notices.tell_error)
        desk.notice.connect(window.notices.tell)
        desk.already_claimed.connect(self._on_desk_already_claimed)

    def _connect_parts(self) -> None:
        window, desk = self._window, self._window.desk
        window.settings.changed.connect(self._on_settings_changed)
        window.importing.stored.connect(self._on_importing_stored)
        window.sidebar.counted.connect(window.status.show_counts)
        window.claims.chips.counted.connect(self._on_chips_counted)
        window.sidebar.dossier.chosen.disconnect(desk.open_dossier)
        window.sidebar.dossier.chosen.connect(lambda id: window.memory.open_dossier(id))
        window.sidebar.source_menu_wanted.connect(window.source_menu.popup)
        window.sidebar.dossier_menu_wanted.connect(self._on_sidebar_dossier_menu_wanted)
        window.reading.header.details_wanted.connect(window.asking.details)
        window.reading.pane.context_requested.connect(self._on_pane_context_requested)
        window.status.reviewer_wanted.connect(window.asking.reviewer)
        window.status.database_wanted.connect(window.asking.folder)

    def _on_chips_counted(self, counts: Counts) -> None:
        # Counted after each mark: what has not changed is not looked up again.
        if self._window.commands["claim.accept_above"].isEnabled() != (counts.suggestions > 0):
            self._window.refresh()

    def _on_importing_stored(self, sources: list[UUID]) -> None:
        # Whatever was pressed to import may be gone with the empty desk: the keys are for reading now.
        if not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit | QTextEdit):
            self._window.reading.pane.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._window.settings.get(FIND_CLAIMS):
            self._window.finding.find(sources)

    def _on_settings_changed(self, key: str) -> None:
        window = self._window
        if key == MOVE_ON.key:
            window.desk.move_on = window.settings.get(MOVE_ON)
        elif key == REVIEWER.key:
            name = window.settings.get(REVIEWER)
            window.desk.services.reviewer = name
            window.status.show_reviewer(name)

    def _on_desk_already_claimed(self, number: int, start: int, end: int) -> None:
        window = self._window
        another = (window.tr("Add Another"), lambda: window.desk.add_claim(start, end, another=True))
        window.notices.tell(window.tr("These words are claim {n}.").format(n=number), offers=(another,))

    def _on_sidebar_dossier_menu_wanted(self, at: QPoint) -> None:
        if self._window.desk.dossier is not None:
            self._window.dossier_menu.popup(at)

    def _on_pane_context_requested(self, at: QPoint, position: int) -> None:
        window = self._window
        keys = window.reading.pane.marks_at(position)
        if keys and window.desk.current not in keys:
            window.desk.select_claim(keys[0], "text")
        window.text_menu.popup(at)
