"""The guards of tests/conftest.py, tried on a small suite of offenders."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

CONFTEST = """
import tests.conftest as house
house.PATIENCE = 0.3
from tests.conftest import *
"""

OFFENDERS = """
import logging, os, threading
from pathlib import Path
import pytest
from PySide6.QtCore import QEventLoop, QObject, QSettings, QThread, QTimer, qWarning
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

keep = []

def test_log_warning_offends():
    logging.getLogger("workbench.store").warning("disk nearly full")

def test_qt_warning_offends():
    qWarning("a widget without a parent")

class Grumbler(QWidget):
    def closeEvent(self, event):
        qWarning("closed too late")

def test_qt_warning_at_the_end_offends(qtbot):
    widget = Grumbler()
    keep.append(widget)
    qtbot.addWidget(widget)
    widget.show()

def test_thread_offends():
    stop = threading.Event()
    keep.append(stop)
    threading.Thread(target=stop.wait, name="forgotten", daemon=True).start()

def test_qthread_offends(qapp):
    thread = QThread()
    keep.append(thread)
    thread.start()

def test_unanswered_dialog_offends(qapp):
    QMessageBox.question(None, "Really?", "Delete it?")

def test_open_modal_dialog_offends(qapp):
    dialog = QDialog()
    keep.append(dialog)
    dialog.open()

def test_log_warning_looked_at_passes(caplog):
    logging.getLogger("workbench.store").warning("disk nearly full")
    assert caplog.messages == ["disk nearly full"]

def test_answered_dialog_passes(qapp):
    dialog = QDialog()
    QTimer.singleShot(0, dialog.accept)
    assert dialog.exec() == QDialog.DialogCode.Accepted

def test_ended_threads_pass(qapp):
    thread = QThread()
    thread.start()
    thread.quit()
    thread.wait()
    python = threading.Thread(target=lambda: None)
    python.start()

def test_home_is_our_own_passes(tmp_path_factory):
    assert Path.home().is_relative_to(tmp_path_factory.getbasetemp())
    assert Path(QSettings("ours", "settings").fileName()).is_relative_to(Path.home())
    assert "WORKBENCH_DB" not in os.environ

@pytest.fixture(scope="session", autouse=True)
def ended():
    yield
    for thread in keep:
        if isinstance(thread, QThread):
            thread.quit()
            thread.wait()
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("offenders")
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "test_offenders.py").write_text(OFFENDERS)
    command = [sys.executable, "-m", "pytest", "-p", "no:xdist", "-rA", "-c", str(ROOT / "pyproject.toml")]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "WORKBENCH_DB": "elsewhere.db"}
    done = subprocess.run(
        [*command, "--rootdir", str(folder), str(folder)],
        cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done.stdout + done.stderr


def offenders(outcome: str) -> list[str]:
    names = [line.split("(")[0][4:] for line in OFFENDERS.splitlines() if line.startswith("def test_")]
    return [name for name in names if name.endswith(outcome)]


@pytest.mark.parametrize("name", offenders("offends") + offenders("offend"))
def test_offence_fails(report: str, name: str) -> None:
    lines = [line for line in report.splitlines() if line.startswith(("FAILED", "ERROR"))]
    assert any(line.split(" - ")[0].endswith(f"::{name}") for line in lines), report


@pytest.mark.parametrize("name", offenders("passes") + offenders("pass"))
def test_proper_use_passes(report: str, name: str) -> None:
    lines = [line for line in report.splitlines() if line.startswith("PASSED")]
    assert any(line.endswith(f"::{name}") for line in lines), report
    assert f"ERROR test_offenders.py::{name}" not in report


def test_offence_is_named(report: str) -> None:
    for words in (
        "disk nearly full", "a widget without a parent", "closed too late", "thread forgotten",
        "left running: QThread", "QMessageBox “Really?” “Delete it?”", "nobody answered: QDialog",
    ):  # fmt: skip
        assert words in report


def test_shared_folder_is_beside_the_checkout(shared: Path) -> None:
    assert shared.parent == ROOT.parent
