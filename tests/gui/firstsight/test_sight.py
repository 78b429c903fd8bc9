"""The first picture of a start: what the window showed last, with the words and verdicts of now."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from workbench.app import first_window
from workbench.domain.verdict import Verdict
from workbench.gui.beginning import Asked, Beginning
from workbench.gui.bench import Bench
from workbench.gui.firstsight.sight import Sight
from workbench.gui.firstsight.tracing import traced
from workbench.gui.settings import MOVE_ON, REVIEWER, SIGHT, THEME, Settings
from workbench.gui.theme import Theme
from workbench.gui.window import Window
from workbench.services import open_services

TEXT = "Harbour 🚢 to be deepened\n\nThe harbour will be two metres deeper by May.\n\n" + "Quiet. " * 300
CLAIM = "two metres deeper"
SIZE = QSize(1200, 800)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Settings:
    made = Settings(tmp_path / "config")
    made.set(THEME, "light")
    made.set(REVIEWER, "A. Reader")
    made.set(MOVE_ON, False)
    return made


def last_run(path: Path, settings: Settings, *claims: tuple[str, Verdict]) -> QImage:
    """A run of the program that reads a source with one denied claim, or these; what the window showed."""
    with open_services(path, reviewer="A. Reader") as services:
        dossier_id, _ = services.dossiers.create("Harbour")
        source, _ = services.imports.store(dossier_id, services.imports.read_pasted(TEXT))
        for words, verdict in claims or ((CLAIM, Verdict.DENIED),):
            start = TEXT.index(words)
            key, _ = services.claims.add(source.id, start, start + len(words), statement=words)
            services.claims.mark([key], verdict)
        bench = Bench(services, settings, Theme(settings))
        window = bench.open_window()
        window.resize(SIZE)
        QApplication.processEvents()
        window.memory.keep()
        picture = window.grab().toImage()
        bench.quit()
        bench.end()
    return picture


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
    window = first_window(settings, str(path))
    qtbot.addWidget(window)
    window.resize(SIZE)
    now = window.grab().toImage()
    assert part(window, now, name) == part(window, before, name)


def test_verdict_is_that_of_now(path: Path, settings: Settings, qtbot: QtBot) -> None:
    last_run(path, settings)
    with open_services(path, reviewer="A. Reader") as services:
        source = services.sources.list(services.dossiers.list()[0].id)[0]
        services.claims.mark([row.key for row in services.listing.marks(source.id)], Verdict.CONFIRMED)
    window = first_window(settings, str(path))
    qtbot.addWidget(window)
    window.resize(SIZE)
    box = json.loads(settings.word(SIGHT))["boxes"][0]["rect"]
    corner = window.grab().toImage().pixelColor(QPoint(round(box[0]) + 1, round(box[1]) + 1))
    assert corner == Theme(settings).colour("confirmed.tint")


def test_tints_lie_over_each_other_as_they_will(path: Path, settings: Settings, qtbot: QtBot) -> None:
    verdicts = (Verdict.CONFIRMED, Verdict.DENIED, Verdict.CONFIRMED, Verdict.UNVERIFIED)
    words = ("The harbour will be two metres", "harbour will", "will be two metres deeper", "be two")
    before = last_run(path, settings, *zip(words, verdicts, strict=True))
    window = first_window(settings, str(path))
    qtbot.addWidget(window)
    window.resize(SIZE)
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


def test_beginning_furnishes_the_window_behind_the_picture(
    path: Path, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    last_run(path, settings)
    monkeypatch.setattr("workbench.paths.log_folder", lambda: tmp_path / "log")
    window = first_window(settings, str(path))
    assert window.findChild(Sight) is not None
    beginning = Beginning(window, Asked(str(path)), settings)
    with qtbot.waitSignal(beginning.ready, timeout=20_000):
        pass
    assert window.furnished
    assert window.desk.source is not None
    assert window.reading.pane.text().startswith("Harbour 🚢")
    window.resize(SIZE)
    assert json.loads(traced(window))["lines"] == json.loads(settings.word(SIGHT))["lines"]
    window.close()
    beginning.end()


def test_window_may_be_closed_before_it_is_furnished(
    path: Path, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("workbench.paths.log_folder", lambda: tmp_path / "log")
    window = first_window(settings, str(path))
    beginning = Beginning(window, Asked(str(path)), settings)
    window.close()
    beginning.end()
    assert not window.furnished


def test_nothing_slow_is_imported_before_the_first_paint() -> None:
    told = (
        "import sys, workbench.cli.arguments, workbench.app;"
        "print(*(m for m in ('sqlalchemy', 'dataclasses', 'json', 'uuid', 'workbench.services',"
        " 'workbench.gui.theme', 'workbench.domain.listing') if m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_imports_are_those_of_python_once_the_window_is_loaded() -> None:
    told = (
        "import builtins, linecache, workbench.gui.window, workbench.gui.bench;"
        "print(type(builtins.__import__).__name__, [f for f in linecache.cache if 'workbench' in f])"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "builtin_function_or_method []"


def _settled(window: Window) -> bool:
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    return window.coverage.covered is not None


def _looks_like(window: Window, picture: QImage) -> bool:
    return window.grab().toImage() == picture


def test_window_built_before_its_style_sheet_looks_like_one_built_under_it(
    path: Path, settings: Settings, qtbot: QtBot, qapp: QApplication
) -> None:
    last_run(path, settings)
    picture: QImage | None = None
    for dressed in (True, False):
        qapp.setStyleSheet("")
        with open_services(path, reviewer="A. Reader") as services:
            bench = Bench(services, settings, Theme(settings, dressed=dressed))
            window = bench.open_window()
            window.resize(SIZE)
            qtbot.waitUntil(partial(_settled, window))
            picture = picture or window.grab().toImage()
            # Not at once: a caret blinks.
            qtbot.waitUntil(partial(_looks_like, window, picture))
            bench.quit()
            bench.end()


def test_picture_is_left_alone_until_the_window_is_furnished_or_resized(
    path: Path, settings: Settings, qtbot: QtBot
) -> None:
    last_run(path, settings)
    window = first_window(settings, str(path))
    qtbot.addWidget(window)
    sight = window.findChild(Sight)
    assert sight is not None
    window.hold()
    assert not sight.updatesEnabled()
    window.resize(window.size() + QSize(8, 8))
    QApplication.processEvents()
    assert sight.updatesEnabled()
    assert sight.size() == window.size()
    window.hold()
    window.uncover()
    assert window.updatesEnabled()


def test_part_keeps_its_picture_until_the_others_are_painted(
    path: Path, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    last_run(path, settings)
    monkeypatch.setattr("workbench.paths.log_folder", lambda: tmp_path / "log")
    pictures: list[QImage] = []
    uncover = Window.uncover

    def taken(window: Window) -> None:
        pictures.append(window.grab().toImage())
        uncover(window)

    monkeypatch.setattr(Window, "uncover", taken)
    window = first_window(settings, str(path))
    window.resize(SIZE)
    first = window.grab().toImage()
    beginning = Beginning(window, Asked(str(path)), settings)
    with qtbot.waitSignal(beginning.ready, timeout=20_000):
        pass
    table = window.claims.table
    cells = QRect(table.mapTo(window, QPoint(0, 0)), table.size())
    header = window.reading.header
    words = QRect(header.mapTo(window, QPoint(0, 0)), header.size())
    last = window.grab().toImage()
    assert pictures[0].copy(cells) == first.copy(cells) != last.copy(cells)
    assert pictures[0].copy(words) == last.copy(words) != first.copy(words)
    window.close()
    beginning.end()


def test_window_without_a_picture_is_painted_while_it_is_furnished(settings: Settings, qtbot: QtBot) -> None:
    window = Window(settings)
    qtbot.addWidget(window)
    window.hold()
    assert window.updatesEnabled()


def test_window_may_be_closed_while_it_is_furnished(
    path: Path, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    last_run(path, settings)
    monkeypatch.setattr("workbench.paths.log_folder", lambda: tmp_path / "log")
    for steps in (1, 2, 4):
        monkeypatch.setattr("workbench.gui.beginning._STEP", 0.0)
        window = first_window(settings, str(path))
        beginning = Beginning(window, Asked(str(path)), settings)
        taken: list[None] = []
        step = beginning._step
        beginning._soon.timeout.disconnect()
        beginning._soon.timeout.connect(lambda step=step, taken=taken: (taken.append(None), step()))  # type: ignore[misc]
        qtbot.waitUntil(lambda taken=taken, steps=steps: len(taken) >= steps, timeout=20_000)  # type: ignore[misc]
        window.close()
        for _ in range(5):
            QApplication.processEvents()
        beginning.end()
        assert not window.furnished


def test_window_says_what_it_waits_for_until_it_is_furnished(
    path: Path, settings: Settings, qtbot: QtBot
) -> None:
    last_run(path, settings)
    window = first_window(settings, str(path))
    qtbot.addWidget(window)
    window.tell_opening("Bringing the database up to date.")
    told = window.findChild(QLabel)
    assert told is not None
    assert told.isVisible()
    assert window.rect().contains(told.geometry())
    window.uncover()
    window.tell_opening("Too late.")
    assert not [label for label in window.findChildren(QLabel) if label.text() == "Too late."]
