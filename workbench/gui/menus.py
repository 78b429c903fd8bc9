"""The window's commands as Qt knows them: made from the table, enabled by what there is, put into menus."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from workbench.gui.actions import ACTIONS, CONTEXT, MENUS, SEPARATED, ActionSpec, Need, Place
from workbench.gui.menu import Menu
from workbench.gui.theme import Theme

Handler = Callable[[], object]
Groups = Sequence[Sequence[str]]


class Commands(QObject):
    """All commands of one window.

    `handlers` says what each id does; every id of the table must be there and no other. Commands of
    Place.READING act while one of `reading` has the keyboard itself (not a field inside it), those of
    Place.TEXT while the first of them has.
    """

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        handlers: Mapping[str, Handler],
        reading: Sequence[QWidget],
    ) -> None:
        super().__init__(window)
        named = {spec.id for spec in ACTIONS}
        if named != set(handlers):
            raise LookupError(f"commands and handlers differ: {sorted(named ^ set(handlers))}")
        self._theme = theme
        self._pastable: bool | None = None
        QGuiApplication.clipboard().dataChanged.connect(self._on_clipboard_data_changed)
        self._actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            self._actions[spec.id] = self._made(spec, handlers[spec.id], window, reading)

    def __getitem__(self, id: str) -> QAction:
        return self._actions[id]

    @property
    def pastable(self) -> bool:
        """Whether the clipboard holds words or files; asked once, since another program has to answer."""
        if self._pastable is None:
            held = QGuiApplication.clipboard().mimeData()
            self._pastable = held is not None and (held.hasText() or held.hasUrls())
        return self._pastable

    def _on_clipboard_data_changed(self) -> None:
        self._pastable = None

    def refresh(self, met: Container[Need]) -> None:
        """Enable what is possible now; everything else says in its tooltip what is missing."""
        for spec in ACTIONS:
            action = self._actions[spec.id]
            possible = spec.need in met
            if possible != action.isEnabled():
                action.setEnabled(possible)
                action.setToolTip(told(spec, possible))

    def fill(self, bar: QMenuBar) -> None:
        """Put every command into its menu."""
        for title in MENUS:
            menu = Menu(QCoreApplication.translate(CONTEXT, title), bar)
            bar.addMenu(menu)
            menu.setToolTipsVisible(True)
            for spec in ACTIONS:
                if spec.menu == title:
                    if spec.id in SEPARATED:
                        menu.addSeparator()
                    menu.addAction(self._actions[spec.id])

    def menu(self, groups: Groups, parent: QWidget) -> QMenu:
        """A context menu of some commands; the caller shows and deletes it."""
        menu = Menu(parent)
        menu.setToolTipsVisible(True)
        for position, group in enumerate(groups):
            if position:
                menu.addSeparator()
            menu.addActions([self._actions[id] for id in group])
        return menu

    def _made(
        self, spec: ActionSpec, handler: Handler, window: QWidget, reading: Iterable[QWidget]
    ) -> QAction:
        action = QAction(spec.label, self)
        action.setObjectName(spec.id)
        # The style sets a toolbar's icon and word close together: a space lets them breathe.
        action.setIconText(f" {spec.word}" if spec.icon else spec.word)
        action.setCheckable(spec.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.setStatusTip("")
        action.setToolTip(told(spec, True))
        action.setMenuRole(QAction.MenuRole.NoRole)
        if spec.icon:
            action.setIcon(self._theme.icon(spec.icon, spec.ink))
        action.triggered.connect(partial(_run, handler))
        if spec.place is Place.WINDOW:
            window.addAction(action)
        else:
            # Only while the widget itself has the keyboard: a letter typed into a field inside it is text.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            for widget in list(reading)[: 1 if spec.place is Place.TEXT else None]:
                widget.addAction(action)
        return action


def _run(handler: Handler, _checked: bool = False) -> None:
    handler()


def keys(spec: ActionSpec) -> str:
    """The first shortcut as this system writes it; empty where there is none."""
    if not spec.shortcuts:
        return ""
    return QKeySequence(spec.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)


def told(spec: ActionSpec, possible: bool) -> str:
    """The tooltip: name and keys, what it does, and what is missing where it is not possible."""
    head = f"<b>{escape(spec.plain)}</b>"
    if shown := keys(spec):
        head += f"&nbsp;&nbsp;{escape(shown)}"
    lines = [head, escape(spec.told)]
    if not possible:
        lines.append(f"<i>{escape(QCoreApplication.translate(CONTEXT, spec.need.value))}</i>")
    return "<br>".join(lines)
