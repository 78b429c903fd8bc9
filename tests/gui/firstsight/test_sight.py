"""The first picture of a start: what the window showed last, with the words and verdicts of now."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.gui.firstsight.starts import last_run, next_window
from workbench.app import first_window
from workbench.domain.verdict import Verdict
from workbench.gui.firstsight.sight import Sight
from workbench.gui.settings import SIGHT, Settings
from workbench.gui.theme import Theme
from workbench.gui.window import Window
from workbench.services import open_services


def part(window: Window, picture: QImage, name: str) -> QImage:
    """The part of a picture that holds the words of a line, or the claim's cell in the table."""
    outline = json.loads(window.settings.word(SIGHT))
    if name == "line":
        line = outline["lines"][2]
        return picture.copy(round(line["x"]), round(line["baseline"]) - 12, 160, 12)
    cell = next(cell for cell in outline["cells"] if cell["field"] == "statement")
    top = outline["rows"][0]["top"]
    return picture.copy(round(cell["x"]), round(top) + 4, round(cell["width"]), 18)


@pytest.mark.parametrize("name", ["line", "cell"])
def test_words_stand_where_they_will_stand(path: Path, settings: Settings, qtbot: QtBot, name: str) -> None:
    before = last_run(path, settings)
    window = next_window(path, settings, qtbot)
    now = window.grab().toImage()
    assert part(window, now, name) == part(window, before, name)


def test_verdict_is_that_of_now(path: Path, settings: Settings, qtbot: QtBot) -> None:
    last_run(path, settings)
    with open_services(path, reviewer="A. Reader") as services:
        source = services.sources.list(services.dossiers.list()[0].id)[0]
        services.claims.mark([row.key for row in services.listing.marks(source.id)], Verdict.CONFIRMED)
    window = next_window(path, settings, qtbot)
    box = json.loads(settings.word(SIGHT))["boxes"][0]["rect"]
    corner = window.grab().toImage().pixelColor(QPoint(round(box[0]) + 1, round(box[1]) + 1))
    assert corner == Theme(settings).colour("confirmed.tint")


def test_tints_lie_over_each_other_as_they_will(path: Path, settings: Settings, qtbot: QtBot) -> None:
    verdicts = (Verdict.CONFIRMED, Verdict.DENIED, Verdict.CONFIRMED, Verdict.UNVERIFIED)
    words = ("The harbour will be two metres", "harbour will", "will be two metres deeper", "be two")
    before = last_run(path, settings, *zip(words, verdicts, strict=True))
    window = next_window(path, settings, qtbot)
    now = window.grab().toImage()
    boxes = [box["rect"] for box in json.loads(settings.word(SIGHT))["boxes"]]
    left, right = min(box[0] for box in boxes), max(box[0] + box[2] for box in boxes)
    seen = [(x, round(boxes[0][1]) + 1) for x in range(round(left) + 1, round(right) - 1)]
    assert [now.pixelColor(*at) for at in seen] == [before.pixelColor(*at) for at in seen]
    assert len({now.pixel(*at) for at in seen}) == len(set(verdicts))


def test_words_of_a_source_are_not_kept_outside_the_database(path: Path, settings: Settings) -> None:
    last_run(path, settings)
    kept = settings.word(SIGHT)
    assert kept
    assert not [word for word in ("Harbour", "metres", "Quiet") if word in kept]


def test_another_database_or_nonsense_is_no_picture(path: Path, settings: Settings, qtbot: QtBot) -> None:
    last_run(path, settings)
    for location, word in (
        (f"{path}.other", settings.word(SIGHT)),
        (str(path), '{"form": 0}'),
        (str(path), "?"),
    ):
        settings.keep_word(SIGHT, word)
        window = first_window(settings, location)
        qtbot.addWidget(window)
        assert window.findChild(Sight) is None
        assert window.isVisible()


@pytest.mark.parametrize("lost", ["lines", "fonts", "cells", "colours", "rows", "size", "verdicts"])
def test_damaged_outline_is_no_picture_and_no_hindrance(
    path: Path, settings: Settings, qtbot: QtBot, lost: str
) -> None:
    last_run(path, settings)
    whole = json.loads(settings.word(SIGHT))
    without = {name: value for name, value in whole.items() if name != lost}
    for damaged in (without, {**whole, lost: None}, {**whole, lost: []}, {**whole, lost: "?"}):
        settings.keep_word(SIGHT, json.dumps(damaged))
        window = first_window(settings, str(path))
        qtbot.addWidget(window)
        assert window.isVisible()
