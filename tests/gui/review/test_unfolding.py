"""The details of a piece: built when one is first opened, below its row."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.gui.keyboard import focused
from tests.gui.rest import rest
from tests.gui.review.conftest import SHIFT, Case
from tests.gui.review.test_evidence_tab import add, page
from workbench.gui.evidence.details import PieceDetails
from workbench.gui.evidence.page import EvidencePage

TAB = Qt.Key.Key_Tab


def unfolded(shown: EvidencePage) -> list[PieceDetails]:
    """The details that there are."""
    return shown.findChildren(PieceDetails)


def test_details_are_built_with_the_first_piece_that_is_opened(case: Case) -> None:
    case.take(0)
    shown = page(case)
    assert unfolded(shown) == []
    shown.settle()
    assert not shown.unwritten
    add(case)
    assert unfolded(shown) == []
    shown.focus()
    rest()
    assert unfolded(shown) == [shown.details]
    assert shown.details.isVisible()
    case.take(2)
    assert not shown.details.isVisible()
    case.take(0)
    shown.focus()
    assert unfolded(shown) == [shown.details]


def test_details_built_under_a_sign_off_are_locked(case: Case) -> None:
    case.take(0)
    add(case)
    case.become("B. Second")
    case.window.commands["review.sign"].trigger()
    case.take(0)
    shown = page(case)
    assert unfolded(shown) == [shown.details]
    assert not shown.details.bearings.isEnabled()
    assert not shown.details.buttons["withdraw"].isEnabled()


def test_tab_key_goes_from_the_row_into_its_details_and_back(case: Case) -> None:
    case.take(0)
    add(case)
    shown = page(case)
    row = focused()
    assert row is shown.rows[0]
    case.press(TAB)
    assert shown.details.isAncestorOf(focused())
    case.press((Qt.Key.Key_Backtab, SHIFT))
    assert focused() is row


def test_tab_key_reaches_the_two_ways_out_right_behind_the_words_that_are_disputed(case: Case) -> None:
    case.take(0)
    add(case)
    field = page(case).details.fields["note"]
    field.editor.setFocus()
    case.press("mine")
    field.dispute("theirs", "B. Second")
    case.press(TAB)
    assert focused() is field.below.take
    case.press(TAB)
    assert focused() is field.below.keep
