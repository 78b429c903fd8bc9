"""What holds for every test: an environment of its own, and nothing left running, warned of or unanswered.

A test fails if Qt or `logging` warns (use `caplog` or `qt_log_ignore` where a warning is the point), if a
thread outlives it, or if a modal dialog stands open that nobody answers.
"""

from __future__ import annotations

import logging
import os
import re
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QSettings, QThread, QThreadPool, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).parent.parent
PATIENCE = 5.0
"""Seconds that a modal dialog may stand unanswered, and that a finished thread may take to end."""

FIXED = {
    "LANG": "C.UTF-8",
    # Not UTC, so that a local time taken for one in UTC shows.
    "TZ": "America/New_York",
    # No desktop of this machine is asked for its colours or its recent files.
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "QT_ACCESSIBILITY": "0",
}
CLEARED = ("LC_ALL", "LC_TIME", "LC_NUMERIC", "LANGUAGE", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR")
OURS = "WORKBENCH_"
FOR_TESTS = "WORKBENCH_TEST_"
"""What tells the suite itself something, as where a PostgreSQL server is."""
FOLDERS = {
    "HOME": "",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}
HARMLESS_QT_WARNINGS = (
    # The platforms without a screen say so whenever a window is sized, raised or given the focus.
    "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)",
)


def pytest_configure(config: pytest.Config) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.update(FIXED)
    for name in [*os.environ]:
        if name in CLEARED or (name.startswith(OURS) and not name.startswith(FOR_TESTS)):
            del os.environ[name]
    time.tzset()
    for pattern in HARMLESS_QT_WARNINGS:
        config.addinivalue_line("qt_log_ignore", pattern)
    settings.register_profile(
        "house",
        deadline=None,
        max_examples=50,
        derandomize="CI" in os.environ,
        database=None,
        # Our autouse fixtures hold for the whole test, which is what is wanted for every example of it.
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
    settings.load_profile("house")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """What Qt warns of while windows close fails the test too; pytest-qt looks at the test itself only."""
    warned: list[str] = []

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        told = kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
        if told and not any(re.search(pattern, message) for pattern in HARMLESS_QT_WARNINGS):
            warned.append(message)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    if warned:
        pytest.fail("Qt warned while the test was cleared away:\n" + "\n".join(warned), pytrace=False)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `shared` beside the checkout, with texts and measures that are not part of the project."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("there is no folder `shared` beside the checkout")
    return folder


@pytest.fixture(autouse=True)
def own_environment(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own: data, settings and caches of the person who runs the suite stay untouched."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in FOLDERS.items():
        monkeypatch.setenv(name, str(home / folder))
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(home / ".config"))
    return home


class _Watcher(logging.Handler):
    """Keeps what is logged."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning or worse in `logging` fails the test, unless the test looks at the log itself (`caplog`)."""
    watcher = _Watcher(logging.WARNING)
    logging.getLogger().addHandler(watcher)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(watcher)
    if watcher.records and "caplog" not in request.fixturenames:
        told = "\n".join(
            f"{record.levelname} {record.name}: {record.getMessage()}" for record in watcher.records
        )
        pytest.fail(f"logged without being expected:\n{told}", pytrace=False)


_started: weakref.WeakSet[QThread] = weakref.WeakSet()
_start = QThread.start


def _start_and_remember(thread: QThread, *priority: QThread.Priority) -> None:
    _started.add(thread)
    _start(thread, *priority)


# For the whole run: it is never undone.
pytest.MonkeyPatch().setattr(QThread, "start", _start_and_remember)


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """No thread of Python's or of Qt's outlives the test that started it."""
    before = set(threading.enumerate())
    already = {thread for thread in _started if _running(thread)}
    yield
    until = time.monotonic() + PATIENCE
    left = [
        f"thread {thread.name}" for thread in set(threading.enumerate()) - before if _outlives(thread, until)
    ]
    for qthread in [thread for thread in _started if thread not in already and _running(thread)]:
        if not qthread.wait(_milliseconds(until)):
            left.append(f"QThread {qthread.objectName() or qthread!r}")
    pool = QThreadPool.globalInstance()
    if not pool.waitForDone(_milliseconds(until)):
        left.append(f"{pool.activeThreadCount()} workers of Qt's thread pool")
    if left:
        pytest.fail("left running: " + ", ".join(left), pytrace=False)


def _outlives(thread: threading.Thread, until: float) -> bool:
    if isinstance(
        thread, threading._DummyThread
    ):  # Qt's own thread that once called into Python: seen as a QThread
        return False
    thread.join(max(0.0, until - time.monotonic()))
    return thread.is_alive()


def _running(thread: QThread) -> bool:
    try:
        return thread.isRunning()
    except RuntimeError:  # its C++ half has been deleted, which a running thread does not survive
        return False


def _milliseconds(until: float) -> int:
    return max(1, int((until - time.monotonic()) * 1000))


@pytest.fixture(autouse=True)
def no_dialog_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A modal dialog that nobody answers is closed and fails the test, where it would hang it."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    request.getfixturevalue("qapp")
    unanswered: list[str] = []
    since: dict[int, float] = {}

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        for stale in since.keys() - {id(dialog)}:
            del since[stale]
        if (
            dialog is not None
            and time.monotonic() - since.setdefault(id(dialog), time.monotonic()) > PATIENCE
        ):
            unanswered.append(_told(dialog))
            dialog.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(250)
    yield
    timer.stop()
    open_now = QApplication.activeModalWidget()
    if open_now is not None:
        unanswered.append(_told(open_now))
        open_now.close()
    if unanswered:
        pytest.fail("nobody answered: " + "; ".join(unanswered), pytrace=False)


def _told(dialog: QWidget) -> str:
    text = getattr(dialog, "text", None)
    words = f" “{text()}”" if callable(text) else ""
    return f"{type(dialog).__name__} “{dialog.windowTitle()}”{words}"
