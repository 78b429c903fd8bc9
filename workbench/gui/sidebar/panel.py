"""The sidebar put together: it follows the desk and asks the window for nothing but commands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import DossierRow, SourceRow
from workbench.gui.desk import Desk
from workbench.gui.sidebar.dossiers import DossierButton
from workbench.gui.sidebar.sources import ROW, SourceDelegate, SourceModel
from workbench.gui.theme import UNIT, Theme


class Sidebar(QWidget):
    """Dossier and sources of one window."""

    source_menu_wanted = Signal(QPoint)
    """A context menu for the open source, at a place on the screen."""
    dossier_menu_wanted = Signal(QPoint)
    counted = Signal(object)
    """The Counts of the open dossier as they are now; None where none is open."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._following = False
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Dossier and sources"))
        self.dossier = DossierButton(self._dossiers, theme, self)
        self.dossier.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.dossier.customContextMenuRequested.connect(
            lambda at: self.dossier_menu_wanted.emit(self.dossier.mapToGlobal(at))
        )
        self.dossier.chosen.connect(desk.open_dossier)
        self.model = SourceModel(self)
        self.list = self._list()
        self.empty = QLabel(self.tr("Drop files here, paste, or press Ctrl+O."), self)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(4 * UNIT, UNIT, 4 * UNIT, 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._heading = QLabel(self.tr("Sources"), self)
        self.add = QToolButton(self)
        self._views = QWidget(self)
        self._view_buttons = QVBoxLayout(self._views)
        self._lay_out()
        desk.shelf.renewed.connect(self._on_shelf_renewed)
        desk.source_opened.connect(self._on_desk_source_opened)
        for label in (self._heading, self.empty):
            label.setProperty("tone", "muted")

    def offer(self, import_files: QAction, always: list[QAction], views: Sequence[QAction] = ()) -> None:
        """Take the commands that the sidebar shows: a plus beside the heading, and the end of the list.

        `views` are the views across the sources, which stand beneath them.
        """
        self.add.setDefaultAction(import_files)
        self.add.setIcon(self._theme.icon("plus", "ink.muted"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.dossier.always = always
        for action in views:
            self._view_buttons.addWidget(self._view_button(action))

    def _on_shelf_renewed(self) -> None:
        dossier, rows = self._desk.shelf.dossier, self._desk.shelf.sources
        self.dossier.show_dossier(dossier)
        self.counted.emit(dossier.counts if dossier else None)
        self.model.show(list(rows))
        self.empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        for widget in (self._heading, self.add, self._views):
            widget.setVisible(dossier is not None)
        self._on_desk_source_opened(self._desk.source)

    def _on_desk_source_opened(self, source: SourceRow | None) -> None:
        at = self.model.row_of(source.id if source else None)
        self._following = True
        if at is None:
            self.list.clearSelection()
        else:
            self.list.setCurrentIndex(self.model.index(at))
        self._following = False

    def _on_list_current_changed(self) -> None:
        index = self.list.currentIndex()
        row = index.data(ROW) if index.isValid() else None
        if not self._following and row is not None:
            self._desk.open_source(row.id)

    def _on_list_menu(self, at: QPoint) -> None:
        if self.list.indexAt(at).isValid():
            self.source_menu_wanted.emit(self.list.viewport().mapToGlobal(at))

    def _dossiers(self, archived: bool) -> list[DossierRow]:
        try:
            return self._desk.services.dossiers.list(archived)
        except WorkbenchError as error:
            self._desk.failed.emit(error)
            return []

    def _view_button(self, action: QAction) -> QToolButton:
        button = QToolButton(self._views)
        button.setProperty("flat", True)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(4 * UNIT, 4 * UNIT))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("sources")
        view.setModel(self.model)
        view.setItemDelegate(SourceDelegate(self._theme, view))
        view.setAccessibleName(self.tr("Sources"))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_list_menu)
        view.selectionModel().currentChanged.connect(self._on_list_current_changed)
        return view

    def _lay_out(self) -> None:
        self.add.setProperty("flat", True)
        self.add.setIconSize(QSize(4 * UNIT, 4 * UNIT))
        font = self._heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        self._heading.setFont(font)
        line = QHBoxLayout()
        line.setContentsMargins(4 * UNIT, UNIT, 2 * UNIT, UNIT)
        line.addWidget(self._heading, 1)
        line.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, UNIT, 0, UNIT)
        column.setSpacing(0)
        column.addWidget(self.dossier)
        column.addLayout(line)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        self._view_buttons.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, 0)
        self._view_buttons.setSpacing(0)
        column.addWidget(self._views)
