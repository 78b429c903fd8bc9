"""Everything that has a day, day by day, in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.views.conftest import Newsroom, items, leading_to, shown
from workbench.gui.views.timeline import TimelineSheet
from workbench.gui.window import Window


def opened(window: Window) -> TimelineSheet:
    window.commands["view.timeline"].trigger()
    sheet = window.asking.sheet
    assert isinstance(sheet, TimelineSheet)
    return sheet


def test_texts_statements_and_times_stand_day_by_day_the_unresolved_last(newsroom: Newsroom) -> None:
    sheet = opened(newsroom.window)
    assert [line[:2] for line in shown(sheet.tree)] == [
        ("2024-05-06 · Monday",),
        ("named in a claim", "port authority"),
        ("2024-05-07 · Tuesday",),
        ("published", ""),
        ("2024-05-08 · Wednesday",),
        ("denies it", "The Port Authority"),
        ("No day known",),
        ("published", ""),
        ("named in a claim", "port authority"),
    ]
    assert sheet.told.text() == "5 entries · 2 without a day, at the end"


def test_a_resolved_time_is_a_proposal_until_somebody_accepts_it(newsroom: Newsroom) -> None:
    services = newsroom.window.desk.services
    sheet = opened(newsroom.window)
    first = leading_to(sheet.tree, newsroom.keys[0])
    accepted = services.listing.detail(newsroom.keys[0]).times[0].confirmed_by
    assert first.text(3) == ("“on Monday”" if accepted else "“on Monday” · proposed")


def test_enter_goes_to_the_claim_or_to_the_source(newsroom: Newsroom) -> None:
    window = newsroom.window
    sheet = opened(window)
    sheet.tree.setCurrentItem(items(sheet.tree)[3])
    QTest.keyClick(sheet.tree, Qt.Key.Key_Return)
    assert window.desk.source is not None
    assert window.desk.source.title == "Insiders"
    sheet = opened(window)
    sheet.tree.setCurrentItem(items(sheet.tree)[5])
    QTest.keyClick(sheet.tree, Qt.Key.Key_Return)
    assert window.desk.current == newsroom.keys[1]
    assert window.desk.source.title.startswith("Harbour to be deepened")


def test_dossier_without_sources_is_taught_what_a_timeline_holds(window: Window) -> None:
    window.desk.create_dossier("Empty")
    sheet = opened(window)
    assert sheet.shown.currentWidget() is sheet.empty
    assert "one order" in sheet.empty.accessibleName()


def test_view_closes_when_another_dossier_is_opened(newsroom: Newsroom) -> None:
    window = newsroom.window
    opened(window)
    window.desk.create_dossier("Elsewhere")
    assert window.asking.sheet is None
