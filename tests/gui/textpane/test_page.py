from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QColor, QImage

from tests.gui.textpane.conftest import mark
from workbench.domain.claim import Standing
from workbench.domain.verdict import Verdict
from workbench.gui.textpane import LineColours, Mark, TextColours, TextPane
from workbench.gui.textpane.page import Page

Make = Callable[..., TextPane]
TEXT = "Nine words stand on this one line of text."
LINES = {
    Verdict.CONFIRMED: QColor(0, 255, 0),
    Verdict.DENIED: QColor(255, 0, 0),
    Verdict.UNVERIFIED: QColor(0, 0, 255),
}
TINT, PALE, ACCENT = QColor(250, 240, 200), QColor(200, 0, 200), QColor(0, 200, 200)


@pytest.fixture
def pane(make_pane: Make) -> TextPane:
    pane = make_pane(TEXT, width=440, height=80)
    verdicts = {verdict: LineColours(TINT, line) for verdict, line in LINES.items()}
    pane.set_colours(
        TextColours(background=QColor("white"), verdicts=verdicts, suggestion=PALE, accent=ACCENT)
    )
    pane.clearFocus()
    return pane


def _picture(pane: TextPane) -> QImage:
    return pane.viewport().grab().toImage()


def _rows(picture: QImage, colour: QColor) -> list[int]:
    """The rows on which the colour stands."""
    width = range(picture.width())
    return [y for y in range(picture.height()) if any(picture.pixelColor(x, y) == colour for x in width)]


def _runs(picture: QImage, y: int, colour: QColor) -> int:
    """How many separate stretches of the colour a row has."""
    row = [picture.pixelColor(x, y) == colour for x in range(picture.width())]
    return sum(here and not before for before, here in zip([False, *row], row, strict=False))


def test_each_verdict_has_a_line_of_its_own_kind_over_its_tint(pane: TextPane) -> None:
    kinds = {}
    for verdict, colour in LINES.items():
        pane.set_marks([mark(1, 5, 30, verdict)])
        picture = _picture(pane)
        rows = _rows(picture, colour)
        kinds[verdict] = (rows[-1] - rows[0] + 1 == len(rows), _runs(picture, rows[0], colour) == 1)
        assert _rows(picture, TINT)
    assert kinds == {
        Verdict.CONFIRMED: (True, True),  # one solid line
        Verdict.DENIED: (False, True),  # two lines with a row between them
        Verdict.UNVERIFIED: (True, False),  # dots
    }


def test_a_suggestion_has_a_thin_line_and_no_tint(pane: TextPane) -> None:
    pane.set_marks([Mark(1, 5, 30, Verdict.UNVERIFIED, Standing.SUGGESTION)])
    picture = _picture(pane)
    assert len(_rows(picture, PALE)) == 1
    assert not _rows(picture, TINT)


def test_lines_of_overlapping_claims_lie_one_below_the_other(pane: TextPane) -> None:
    pane.set_marks([mark(1, 0, 30, Verdict.CONFIRMED), mark(2, 5, 15, Verdict.DENIED)])
    picture = _picture(pane)
    assert _rows(picture, LINES[Verdict.DENIED])[0] > _rows(picture, LINES[Verdict.CONFIRMED])[-1] - 1


def test_no_line_touches_the_letters(pane: TextPane) -> None:
    pane.set_text("gjpqy gjpqy gjpqy")
    ink = pane.colours().text
    letters = _rows(_picture(pane), ink)
    pane.set_marks([mark(1, 0, 17, Verdict.DENIED)])
    assert _rows(_picture(pane), LINES[Verdict.DENIED])[0] > letters[-1]


def test_only_the_current_claim_is_outlined(pane: TextPane) -> None:
    pane.set_marks([mark(1, 5, 15), mark(2, 20, 30)])
    assert not _rows(_picture(pane), ACCENT)
    pane.set_current(2)
    assert _rows(_picture(pane), ACCENT)
    pane.set_current(None)
    assert not _rows(_picture(pane), ACCENT)


def test_places_found_are_painted_and_the_current_one_apart(pane: TextPane) -> None:
    pane.set_text("one two one two")
    hit, current = QColor(255, 200, 0), QColor(255, 100, 0)
    pane.set_colours(TextColours(background=QColor("white"), find_hit=hit, find_current=current))
    pane.find("one")
    picture = _picture(pane)
    assert _rows(picture, hit)
    assert _rows(picture, current)
    pane.clear_find()
    assert not _rows(_picture(pane), hit)


def test_what_lies_outside_the_window_is_not_laid_out(make_pane: Make) -> None:
    pane = make_pane("A paragraph of words.\n\n" * 5_000, height=400)
    pane.set_marks([mark(key, key * 23, key * 23 + 10) for key in range(1, 5_000)])
    _picture(pane)
    assert len(pane._column._settings) < 40
    assert len(pane._page._lanes) < 40


def test_a_text_that_is_not_looked_at_wakes_nobody(pane: TextPane, make_pane: Make) -> None:
    assert not [timer for timer in pane.findChildren(QTimer) if timer.isActive()]


def test_marks_on_other_lines_are_passed_over_without_being_missed(
    make_pane: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "One line 🚢 after another stands here, and each ends where the next begins. " * 12
    pane = make_pane(words, width=300, height=240)
    pane.clearFocus()
    pane.set_marks(
        [mark(key, at, at + 1 + key % 40, list(Verdict)[key % 3]) for key, at in enumerate(range(0, 700, 7))]
    )
    parts = [QRect(0, top, 300, 17) for top in range(0, 240, 17)]
    drawn = [pane.viewport().grab(part).toImage() for part in parts]
    monkeypatch.setattr(Page, "_within", lambda *_: (0, len(words)))
    assert [pane.viewport().grab(part).toImage() for part in parts] == drawn
