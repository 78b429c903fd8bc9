"""Who said what, and under which names, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from tests.gui.keyboard import focused
from tests.gui.views.conftest import Newsroom, items, shown
from workbench.gui.settings import REVIEWER
from workbench.gui.views.party import PartySheet
from workbench.gui.views.people import PeopleSheet
from workbench.gui.window import Window


def opened(window: Window) -> PeopleSheet:
    window.commands["view.people"].trigger()
    sheet = window.asking.sheet
    assert isinstance(sheet, PeopleSheet)
    return sheet


def choose(sheet: PeopleSheet, name: str) -> None:
    sheet.people.setCurrentItem(next(one for one in items(sheet.people) if one.text(0) == name))
    sheet.people.setFocus()


def asked(window: Window) -> PartySheet:
    return next(one for one in window.stage.findChildren(PartySheet) if one.isVisible())


def entry(menu: QMenu, words: str) -> QAction:
    menu.aboutToShow.emit()
    return next(one for one in menu.actions() if one.text() == words)


def enter(sheet: PeopleSheet, name: str) -> None:
    """Make a party of a name, with the keyboard."""
    choose(sheet, name)
    QTest.keyClick(sheet.people, Qt.Key.Key_F2)
    QTest.keyClick(asked(sheet.window_).name, Qt.Key.Key_Return)


def test_everybody_who_speaks_is_listed_with_what_was_said(newsroom: Newsroom) -> None:
    sheet = opened(newsroom.window)
    assert shown(sheet.people) == [
        ("No party yet",),
        ("Ilse Brandt", "1"),
        ("insiders", "1"),
        ("The Port Authority", "2"),
    ]
    choose(sheet, "The Port Authority")
    assert [line[:3] for line in shown(sheet.tree)] == [
        ("2024-05-08", "denies it", "“No 🚢”"),
        ("not known", "asserts it", ""),
    ]
    assert shown(sheet.tree)[1][3].startswith("1. The port authority")
    assert "not named" not in sheet.head.facts.words


def test_keys_lead_from_the_names_to_the_claim(newsroom: Newsroom) -> None:
    window = newsroom.window
    sheet = opened(window)
    assert sheet.people.hasFocus()
    choose(sheet, "insiders")
    QTest.keyClick(sheet.people, Qt.Key.Key_Return)
    assert sheet.tree.hasFocus()
    QTest.keyClick(sheet.tree, Qt.Key.Key_Return)
    assert window.asking.sheet is None
    assert window.desk.current == newsroom.other


def test_name_is_entered_with_what_the_texts_tell_of_it(newsroom: Newsroom) -> None:
    window = newsroom.window
    sheet = opened(window)
    choose(sheet, "Ilse Brandt")
    QTest.keyClick(sheet.people, Qt.Key.Key_F2)
    form = asked(window)
    assert (form.name.text(), form.role.text(), form.named.isChecked()) == (
        "Ilse Brandt",
        "harbour master",
        True,
    )
    QTest.keyClicks(form.aliases, "Brandt; the harbour master ;")
    QTest.keyClick(form.aliases, Qt.Key.Key_Return)
    assert newsroom.parties == {"Ilse Brandt": ("Brandt", "the harbour master")}
    assert shown(sheet.people)[:2] == [("Parties",), ("Ilse Brandt", "1")]
    assert sheet.head.facts.words == "harbour master · named"
    assert sheet.people.hasFocus()
    window.desk.undo()
    assert newsroom.parties == {}


def test_refused_name_keeps_the_sheet_and_what_is_typed(newsroom: Newsroom) -> None:
    window = newsroom.window
    sheet = opened(window)
    enter(sheet, "insiders")
    QTest.keyClick(sheet.people, Qt.Key.Key_Insert)
    form = asked(window)
    QTest.keyClicks(form.name, "The Insiders")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.name.text() == "The Insiders"
    QTest.keyClick(form.name, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert window.asking.sheet is sheet


def test_names_that_mean_one_are_joined_split_and_taken_back(newsroom: Newsroom) -> None:
    desk = newsroom.window.desk
    sheet = opened(newsroom.window)
    enter(sheet, "Ilse Brandt")
    enter(sheet, "insiders")
    choose(sheet, "The Port Authority")
    entry(sheet.head.same_menu, "Ilse Brandt").trigger()
    assert newsroom.parties == {"Ilse Brandt": ("The Port Authority",), "insiders": ()}
    assert sheet.voice is not None
    assert (sheet.voice.name, len(sheet.voice.sayings)) == ("Ilse Brandt", 3)
    choose(sheet, "insiders")
    entry(sheet.head.same_menu, "Ilse Brandt").trigger()
    assert newsroom.parties == {"Ilse Brandt": ("The Port Authority", "insiders")}
    entry(sheet.head.split_menu, "The Port Authority").trigger()
    assert newsroom.parties == {"Ilse Brandt": ("insiders",), "The Port Authority": ()}
    for _ in range(3):
        desk.undo()
    assert newsroom.parties == {"Ilse Brandt": (), "insiders": ()}
    desk.redo()
    assert newsroom.parties == {"Ilse Brandt": ("The Port Authority",), "insiders": ()}


def test_party_is_corrected_and_removed_and_undo_is_offered(newsroom: Newsroom) -> None:
    window = newsroom.window
    sheet = opened(window)
    enter(sheet, "insiders")
    choose(sheet, "insiders")
    QTest.keyClick(sheet.people, Qt.Key.Key_F2)
    form = asked(window)
    form.named.setChecked(False)
    form.affiliation.setText("the port")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert sheet.head.facts.words == "the port · not named"
    QTest.keyClick(sheet.people, Qt.Key.Key_Delete)
    assert newsroom.parties == {}
    assert ("insiders", "1") in shown(sheet.people)
    window.desk.undo()
    assert list(newsroom.parties) == ["insiders"]


def test_confidential_party_is_shown_by_its_codename_and_revealed_to_its_keeper(newsroom: Newsroom) -> None:
    window = newsroom.window
    sheet = opened(window)
    sheet.add_secret.click()
    form = asked(window)
    QTest.keyClicks(form.name, "Konrad Vale")
    QTest.keyClicks(form.codename, "Vale Heron")
    QTest.keyClick(form.codename, Qt.Key.Key_Return)
    assert form.isVisible(), "a codename that gives the name away is refused"
    form.codename.setText("Heron")
    QTest.keyClick(form.codename, Qt.Key.Key_Return)
    assert newsroom.parties == {"Heron": ()}
    everything = [*shown(sheet.people), (sheet.head.name.words, sheet.head.facts.words)]
    assert "Vale" not in str(everything)
    assert not sheet.head.same.isVisible()
    sheet.head.reveal.click()
    assert sheet.head.revealed.text() == "Name: Konrad Vale"
    choose(sheet, "insiders")
    assert sheet.head.revealed.text() == ""
    window.settings.set(REVIEWER, "B. Second")
    choose(sheet, "Heron")
    sheet.head.reveal.click()
    assert sheet.head.revealed.text() == ""


def test_codename_is_corrected_without_the_name(newsroom: Newsroom) -> None:
    window = newsroom.window
    sheet = opened(window)
    dossier = window.desk.dossier
    assert dossier is not None
    window.desk.services.parties.protect(dossier.id, "Konrad Vale", "Heron")
    sheet.refresh()
    choose(sheet, "Heron")
    QTest.keyClick(sheet.people, Qt.Key.Key_F2)
    form = asked(window)
    assert form.name.text() == "Heron"
    assert not form.aliases.isVisible()
    form.role.setText("insider")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert sheet.head.facts.words == "insider · confidential, under a codename"


def test_nobody_known_is_asked_who_keeps_the_secret_first(newsroom: Newsroom) -> None:
    window = newsroom.window
    window.settings.set(REVIEWER, "")
    opened(window).add_secret.click()
    question = window.asking.sheet
    assert question is not None
    assert not isinstance(question, PeopleSheet)
    QTest.keyClicks(focused(), "C. Third")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert isinstance(window.asking.sheet, PeopleSheet)
    assert asked(window).codename.isVisible()


def test_arrows_step_over_the_headings(newsroom: Newsroom) -> None:
    sheet = opened(newsroom.window)
    enter(sheet, "insiders")
    QTest.keyClick(sheet.people, Qt.Key.Key_Down)
    assert sheet.voice is not None
    assert sheet.voice.name == "Ilse Brandt"
    QTest.keyClick(sheet.people, Qt.Key.Key_Up)
    assert sheet.voice is not None
    assert sheet.voice.name == "insiders"


def test_words_narrow_the_names(newsroom: Newsroom) -> None:
    sheet = opened(newsroom.window)
    QTest.keyClicks(sheet.words, "BRAN")
    assert shown(sheet.people) == [("No party yet",), ("Ilse Brandt", "1")]


def test_where_nobody_speaks_the_view_teaches(stocked: Window) -> None:
    sheet = opened(stocked)
    assert sheet.shown.currentWidget() is sheet.empty
    assert "Press S" in sheet.empty.accessibleName()
    assert sheet.add.hasFocus()


@pytest.mark.parametrize("view", ["view.people", "view.figures", "view.timeline"])
def test_every_part_of_a_view_has_its_name_and_the_sidebar_leads_to_it(newsroom: Newsroom, view: str) -> None:
    window = newsroom.window
    action = window.commands[view]
    [button] = [
        one for one in window.sidebar._views.findChildren(QToolButton) if one.defaultAction() is action
    ]
    button.click()
    sheet = window.asking.sheet
    assert sheet is not None
    assert sheet.accessibleName()
    stops = [one for one in sheet.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops
    for widget in stops:
        if widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", lambda: "")(), widget
