"""Another scheme on a window that stands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from workbench.gui.settings import THEME, Settings
from workbench.gui.theme import Theme
from workbench.gui.theme.dressing import Dressing
from workbench.gui.window import Window


class Heard(QObject):
    """Notes which widgets were dressed, in turn."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.widgets: list[QObject] = []
        for one in widgets:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self.widgets.append(watched)
        return False

    @property
    def names(self) -> list[str]:
        """What they are called."""
        return [one.objectName() for one in self.widgets]


@pytest.fixture
def fields(theme: Theme, qtbot: QtBot) -> Iterator[dict[str, QLineEdit]]:
    """Two fields of a window, one of them hidden."""
    top = QWidget()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    made = {}
    for name in ("seen", "hidden"):
        made[name] = QLineEdit(name, top)
        made[name].setObjectName(name)
        column.addWidget(made[name])
    with qtbot.waitExposed(top):
        top.show()
    made["hidden"].hide()
    yield made
    top.close()


def ink(field: QLineEdit) -> str:
    """The colour that the style sheet gives the field's words."""
    return field.palette().text().color().name()


def test_what_is_seen_is_dressed_at_once_and_the_rest_behind_it(
    fields: dict[str, QLineEdit], settings: Settings, theme: Theme, qtbot: QtBot
) -> None:
    light = theme.scheme.css("ink.text")
    heard = Heard(*fields.values())
    settings.set(THEME, "dark")
    assert heard.names == ["seen"]
    assert (ink(fields["seen"]), ink(fields["hidden"])) == (theme.scheme.css("ink.text"), light)
    qtbot.waitUntil(lambda: "hidden" in heard.names)
    assert heard.names == ["seen", "hidden"]
    assert ink(fields["hidden"]) == theme.scheme.css("ink.text")


def test_back_before_all_are_dressed_is_back_for_all(
    fields: dict[str, QLineEdit], settings: Settings, theme: Theme, qtbot: QtBot
) -> None:
    light = theme.scheme.css("ink.text")
    heard = Heard(*fields.values())
    settings.set(THEME, "dark")
    settings.set(THEME, "light")
    qtbot.waitUntil(lambda: "hidden" in heard.names)
    assert [ink(field) for field in fields.values()] == [light, light]


def test_what_is_shown_while_the_rest_waits_is_dressed_before_it(
    fields: dict[str, QLineEdit], settings: Settings, theme: Theme, qtbot: QtBot
) -> None:
    others = [QLineEdit(fields["seen"].window()) for _ in range(40)]
    for one in others:
        one.setObjectName("other")
        one.ensurePolished()
    heard = Heard(fields["hidden"], *others)
    settings.set(THEME, "dark")
    fields["hidden"].show()
    qtbot.waitUntil(lambda: heard.names.count("other") == len(others))
    assert heard.names[0] == "hidden"
    assert heard.names.count("hidden") == 1


def test_a_widget_that_goes_before_its_turn_is_let_go(
    fields: dict[str, QLineEdit], settings: Settings, theme: Theme, qtbot: QtBot
) -> None:
    waits = QLineEdit(fields["seen"].window())
    waits.setObjectName("waits")
    waits.ensurePolished()
    heard = Heard(waits)
    settings.set(THEME, "dark")
    delete(fields["hidden"])
    qtbot.waitUntil(lambda: heard.names == ["waits"])
    assert ink(waits) == theme.scheme.css("ink.text")


def test_what_was_never_shown_is_left_to_be_dressed_when_it_is(
    fields: dict[str, QLineEdit], settings: Settings, theme: Theme, qtbot: QtBot
) -> None:
    fresh = QLineEdit()
    fresh.setObjectName("fresh")
    qtbot.addWidget(fresh)
    heard = Heard(fields["hidden"])
    settings.set(THEME, "dark")
    qtbot.waitUntil(lambda: heard.names == ["hidden"])
    with qtbot.waitExposed(fresh):
        fresh.show()
    assert ink(fresh) == theme.scheme.css("ink.text")


def _pictures(window: Window, qtbot: QtBot) -> list[QImage]:
    """The window with each tab of its inspector."""
    inspector, pictures = window.claims.inspector, []
    for tab in range(inspector.count()):
        inspector.setCurrentIndex(tab)
        for _ in range(3):
            QApplication.processEvents()
        pictures.append(window.grab().toImage())
    return pictures


@pytest.fixture
def steady_caret(qapp: QApplication) -> Iterator[None]:
    """A caret that does not blink between two pictures."""
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(flash)


@pytest.mark.usefixtures("steady_caret")
@pytest.mark.parametrize("there_and_back", [False, True])
def test_another_scheme_looks_as_if_the_window_had_begun_in_it(
    stocked: Window, settings: Settings, qtbot: QtBot, there_and_back: bool
) -> None:
    stocked.desk.select_claim(stocked.claims.table.claims.key_at(0))
    stocked.notices.tell("Deleted 3 claims.", "info", (("Undo", lambda: None),))
    stocked.commands["source.details"].trigger()
    hidden = [one for one in stocked.findChildren(QWidget) if not one.isVisible()]
    heard = Heard(*hidden)
    settings.set(THEME, "dark")
    if there_and_back:
        settings.set(THEME, "light")
    qtbot.waitUntil(lambda: len(set(heard.widgets)) == len(hidden))
    turned = _pictures(stocked, qtbot)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sheet = application.styleSheet()
    application.setStyleSheet("")
    Dressing().put(sheet)  # where no sheet was before, Qt dresses everything itself
    fresh = _pictures(stocked, qtbot)
    assert [one == other for one, other in zip(turned, fresh, strict=True)] == [True] * len(fresh)


def test_windows_are_painted_in_the_turn_after_they_were_dressed(
    fields: dict[str, QLineEdit], settings: Settings, theme: Theme, qtbot: QtBot
) -> None:
    still = QLineEdit()
    qtbot.addWidget(still)
    with qtbot.waitExposed(still):
        still.show()
    still.setUpdatesEnabled(False)
    settings.set(THEME, "dark")
    assert not fields["seen"].updatesEnabled()
    settings.set(THEME, "light")
    qtbot.waitUntil(fields["seen"].updatesEnabled)
    assert not still.updatesEnabled()  # whoever holds a window's picture lets it go himself
