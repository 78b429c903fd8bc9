"""Dates as the header tells them, and words that must fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.domain.dating import moment
from workbench.gui.header import ElidedLabel, SourceHeader, dated
from workbench.gui.importing.form import spelled
from workbench.gui.theme import UNIT, Theme
from workbench.gui.window import Window

BRITISH = QLocale("en_GB")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("2011", "2011"),
        ("2011-09", "September 2011"),
        ("2011-09-06", "Tue, 6 Sept 2011"),
        ("2011-09-06 16:40 -04:00", "Tue, 6 Sept 2011, 16:40 UTC−4"),
        ("2011-09-06 16:40:05 +05:30", "Tue, 6 Sept 2011, 16:40:05 UTC+05:30".replace("+05:30", "+5:30")),
        ("2011-09-06 23:40", "Tue, 6 Sept 2011, 23:40"),
        ("2011-09-06 16:40 +10:00", "Tue, 6 Sept 2011, 16:40 UTC+10"),
    ],
)
def test_date_is_told_on_its_own_clock_and_no_more_precisely_than_known(words: str, shown: str) -> None:
    assert dated(moment(words), BRITISH).replace("Sep ", "Sept ") == shown


def test_date_follows_the_locale() -> None:
    assert dated(moment("2011-09-06"), QLocale("de_DE")).startswith("Di")
    assert dated(None, BRITISH) == ""
    assert dated(moment("2011-09-06 16:40 -04:00"), BRITISH, time=False) == dated(
        moment("2011-09-06"), BRITISH
    )


@pytest.mark.parametrize(
    "words", ["2011", "2011-09", "2011-09-06", "2011-09-06 16:40 -04:00", "2011-09-06 16:40:05"]
)
def test_date_spelled_out_is_read_as_the_same(words: str) -> None:
    assert moment(spelled(moment(words))) == moment(words)


def test_long_words_end_in_an_ellipsis_and_are_whole_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.set_words("A title that is far longer than its room")
    assert label.text().endswith("…")
    assert label.toolTip() == label.words
    label.resize(800, 20)
    label.set_words(label.words)
    assert (label.text(), label.toolTip()) == (label.words, "")


def test_of_several_forms_the_fullest_that_fits_is_shown(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(2000, 20)
    label.set_words("The Gazette · N. Halvorsen · Monday", "Monday")
    assert label.text() == "The Gazette · N. Halvorsen · Monday"
    label.resize(label.fontMetrics().horizontalAdvance("Monday") + 4, 20)
    label.set_words("The Gazette · N. Halvorsen · Monday", "Monday")
    assert label.text() == "Monday"
    assert label.toolTip() == "The Gazette · N. Halvorsen · Monday"


def test_header_speaks_of_origin_and_progress(stocked: Window, theme: Theme, qtbot: QtBot) -> None:
    source = stocked.desk.source
    assert source is not None
    header = SourceHeader(theme)
    qtbot.addWidget(header)
    header.show_source(source)
    assert "0 of 3 checked" in header.accessibleName()
    assert source.title in header.accessibleName()
    header.resize(1200, 60)
    header.show()
    assert header._state.text() == "0 of 3 checked"
    header.show_coverage(0.5)
    wide = header.fontMetrics().horizontalAdvance
    for words in ("0 of 3 checked · 50 % covered", "0/3 · 50 % covered", "0/3 · 50 %"):
        # Just as wide as these words need beside where the source comes from.
        header.resize(13 * UNIT + wide("Origin not given") + wide(words), 60)
        QApplication.processEvents()
        assert header._state.text() == words
        assert header._origin.text() == "Origin not given"
        assert header._state.toolTip() == "0 of 3 checked · 50 % covered"
    header.show_source(None)
    assert header.isHidden()
