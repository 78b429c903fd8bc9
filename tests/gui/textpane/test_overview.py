from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.textpane.conftest import mark
from workbench.domain.listing import Spread
from workbench.domain.verdict import Verdict
from workbench.gui.textpane import OverviewStrip, TextPane
from workbench.gui.textpane.marks import Marks

Make = Callable[..., TextPane]
TEXT = "Words of a long hearing.\n\n" * 800


def _strip(qtbot: QtBot, pane: TextPane) -> OverviewStrip:
    strip = OverviewStrip(pane)
    qtbot.addWidget(strip)
    strip.resize(strip.width(), 400)
    strip.show()
    return strip


def _seen(strip: OverviewStrip) -> QImage:
    """What the strip looks like once it has drawn what it draws after the text."""
    while strip.late.due:
        QApplication.processEvents()
    return strip.grab().toImage()


def _has(strip: OverviewStrip, verdict: Verdict, share: float) -> bool:
    """Whether the strip shows the verdict's colour at that share of its height."""
    colour = TextPane().colours().verdicts[verdict].line
    picture = _seen(strip)
    rows = range(round(share * 400) - 4, round(share * 400) + 5)
    return any(picture.pixelColor(x, y) == colour for y in rows if 0 <= y < 400 for x in range(strip.width()))


def test_claims_are_shown_where_they_lie_by_verdict(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane(TEXT, height=300)
    strip = _strip(qtbot, pane)
    middle = len(TEXT) // 2
    pane.set_marks([mark(1, middle, middle + 9, Verdict.DENIED)])
    assert _has(strip, Verdict.DENIED, 0.5)
    assert not _has(strip, Verdict.DENIED, 0.8)
    assert strip.accessibleDescription() == "0 unverified, 0 confirmed, 1 denied"


def test_a_changed_verdict_is_shown_in_its_place(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane(TEXT, height=300)
    strip = _strip(qtbot, pane)
    middle, late = len(TEXT) // 2, len(TEXT) * 4 // 5
    pane.set_marks([mark(1, middle, middle + 9), mark(2, middle, middle + 9), mark(3, late, late + 9)])
    _seen(strip)
    pane.update_marks([mark(1, middle, middle + 9, Verdict.CONFIRMED)], removed=[3])
    assert _has(strip, Verdict.CONFIRMED, 0.5)
    assert _has(strip, Verdict.UNVERIFIED, 0.5)
    assert not _has(strip, Verdict.UNVERIFIED, 0.8)
    pane.update_marks([mark(2, middle, middle + 9, Verdict.CONFIRMED)])
    assert not _has(strip, Verdict.UNVERIFIED, 0.5)
    assert strip.accessibleDescription() == "0 unverified, 2 confirmed, 0 denied"


def test_a_click_goes_there(qtbot: QtBot, make_pane: Make) -> None:
    pane = make_pane(TEXT, height=300)
    strip = _strip(qtbot, pane)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    first, last = pane.visible_passage()
    assert first <= len(TEXT) * 0.75 <= last


@given(
    starts=st.lists(st.integers(0, len(TEXT) - 10), min_size=1, max_size=30),
    heights=st.lists(st.integers(30, 900), min_size=1, max_size=4),
)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rows_look_alike_drawn_at_once_and_mark_by_mark_at_every_height(
    qtbot: QtBot, make_pane: Make, starts: list[int], heights: list[int]
) -> None:
    pane = make_pane(TEXT, height=300)
    strip = _strip(qtbot, pane)
    verdicts = (Verdict.UNVERIFIED, Verdict.CONFIRMED, Verdict.DENIED)
    pane.set_marks([mark(key, start, start + 9, verdicts[key % 3]) for key, start in enumerate(starts)])
    for height in heights:
        strip.resize(strip.width(), height)
        _seen(strip)
        for key, start in enumerate(starts):
            pane.update_marks([mark(key, start, start + 9, verdicts[(key + height) % 3])])
        stepwise = _seen(strip), strip.accessibleDescription()
        pane.set_marks(list(pane.marks()))
        assert stepwise == (_seen(strip), strip.accessibleDescription())


def test_strip_is_stretched_to_another_height_and_empty_in_another_text_until_it_is_drawn_anew(
    qtbot: QtBot, make_pane: Make
) -> None:
    pane = make_pane(TEXT, height=300)
    strip = _strip(qtbot, pane)
    middle = len(TEXT) // 2
    pane.set_marks([mark(1, middle, middle + 9, Verdict.DENIED)])
    denied = pane.colours().verdicts[Verdict.DENIED].line

    def ticks(picture: QImage) -> list[int]:
        columns = range(strip.width())
        return [
            y for y in range(picture.height()) if any(picture.pixelColor(x, y) == denied for x in columns)
        ]

    _seen(strip)
    strip.resize(strip.width(), 800)
    stretched, anew = ticks(strip.grab().toImage()), ticks(_seen(strip))
    assert anew
    assert abs(stretched[0] - anew[0]) <= 4
    pane.set_text(TEXT[:-1])
    assert ticks(strip.grab().toImage()) == []
    assert ticks(_seen(strip)) == []


class Thinned(Marks):
    """Marks that tell of no more beginnings than they must."""

    def spread(self, gap: int) -> Mapping[Verdict, Spread]:
        whole = super().spread(gap)
        return {verdict: Spread(lying.count, _thin(lying.starts, gap)) for verdict, lying in whole.items()}


def _thin(starts: Sequence[int], gap: int) -> list[int]:
    kept = list(starts[:1])
    while kept and kept[-1] < starts[-1]:
        near = [start for start in starts if kept[-1] < start <= kept[-1] + gap]
        kept.append(near[-1] if near else min(start for start in starts if start > kept[-1]))
    return kept


@given(
    starts=st.lists(st.integers(0, len(TEXT) - 10), max_size=120),
    verdicts=st.lists(st.sampled_from(list(Verdict)), min_size=120, max_size=120),
    height=st.integers(4, 900),
)
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_strip_looks_alike_whether_those_between_are_told_of_or_not(
    qtbot: QtBot, make_pane: Make, starts: list[int], verdicts: list[Verdict], height: int
) -> None:
    pane = make_pane(TEXT, height=300)
    strip = _strip(qtbot, pane)
    strip.resize(strip.width(), height)
    marks = [
        mark(key, start, start + 9, verdict)
        for key, (start, verdict) in enumerate(zip(starts, verdicts, strict=False))
    ]
    seen = []
    for given_marks in (Marks(marks), Thinned(marks)):
        pane.set_marks(given_marks)
        seen.append((_seen(strip), strip.accessibleDescription()))
    assert seen[0] == seen[1]
