"""Notices and reports: what is said, and what never is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from workbench.domain.errors import UserError
from workbench.gui import notice as notices_module
from workbench.gui.notice import MOST, Notice, Notices
from workbench.gui.report import report, told, versions
from workbench.gui.theme import Theme

SECRET = "the minister took the money"


def failure() -> BaseException:
    """An error as it comes out of a slot, with words of a claim in its message."""
    try:
        raise ValueError(SECRET) from KeyError(SECRET)
    except ValueError as error:
        return error


@pytest.fixture
def notices(theme: Theme, qtbot: QtBot) -> Notices:
    made = Notices(theme)
    qtbot.addWidget(made)
    return made


def button(notice: Notice, word: str) -> QToolButton:
    return next(one for one in notice.findChildren(QToolButton) if one.text() == word)


def test_report_says_where_and_in_what_versions_and_nothing_of_a_claim() -> None:
    text = report(failure())
    assert SECRET not in text
    assert "ValueError" in text
    assert "caused by KeyError" in text
    assert "test_notice.py" in text
    for name, number in versions():
        assert f"{name} {number}" in text
    assert "–" not in dict(versions()).values()


def test_error_is_told_with_its_values_and_its_advice(notices: Notices) -> None:
    error = UserError("{name} is empty.", "Choose another file than {name}.", name="a.txt")
    assert told(error) == ("a.txt is empty.", "Choose another file than a.txt.")
    notice = notices.tell_error(error)
    assert "a.txt is empty." in notice.accessibleName()
    assert not notices.isHidden()


def test_bug_folds_its_details_and_copies_them(notices: Notices) -> None:
    notice = notices.tell_bug(failure())
    details = notice.findChild(QPlainTextEdit)
    assert details is not None
    assert details.isHidden()
    button(notice, "Details").click()
    assert not details.isHidden()
    button(notice, "Copy report").click()
    copied = QGuiApplication.clipboard().text()
    assert copied == details.toPlainText()
    assert SECRET not in copied + notice.accessibleName()


def test_no_more_than_a_few_stand_there_and_none_twice(notices: Notices) -> None:
    for number in range(MOST + 2):
        notices.tell_error(UserError("Number {n}.", n=number))
    notices.tell_error(UserError("Number {n}.", n=MOST + 1))
    assert [notice.message for notice in notices.shown] == [f"Number {n}." for n in range(2, MOST + 2)]


def test_what_is_told_again_is_seen_again(notices: Notices) -> None:
    notices.resize(400, 40)
    notices.show()
    for _ in range(3):
        notice = notices.tell_error(UserError("The disk is full."))
        assert notice.isVisible()
        assert notices.shown == (notice,)


def test_what_only_informs_goes_away_by_itself_and_an_error_stays(
    notices: Notices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notices_module, "GLANCE", 1)
    notices.tell_error(UserError("Stays."))
    glance = notices.tell("Goes.")
    qtbot.waitSignal(glance.closed).wait()
    assert [notice.message for notice in notices.shown] == ["Stays."]


def test_offer_is_done_once_and_takes_the_notice_away(notices: Notices) -> None:
    done: list[int] = []
    notice = notices.tell("Deleted 3 claims.", "info", (("Undo", lambda: done.append(1)),))
    button(notice, "Undo").click()
    assert done == [1]
    assert notices.shown == ()
    assert notices.isHidden()
