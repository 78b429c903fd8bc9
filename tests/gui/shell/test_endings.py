"""Runs that are closed leave nothing; those that are not are told of once, without anybody's folders."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from workbench.gui.endings import Run

CRASH = """
import faulthandler, os, sys
from pathlib import Path
from workbench.gui.endings import Run

run = Run(Path(sys.argv[1]))
print(run.begin(), flush=True)
{end}
"""
ENDS = {
    "crash": "faulthandler._sigsegv()",
    "kill": "os.kill(os.getpid(), 9)",
    "close": "run.end()",
}


def begun(folder: Path) -> list[str]:
    """What a run is told at its beginning; it is closed properly."""
    run = Run(folder)
    try:
        return run.begin()
    finally:
        run.end()


def ran(folder: Path, end: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", CRASH.format(end=ENDS[end]), str(folder)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_a_run_that_was_closed_leaves_nothing(tmp_path: Path) -> None:
    assert ran(tmp_path, "close").returncode == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("end", ["crash", "kill"])
def test_a_run_that_was_not_closed_is_told_of_once(tmp_path: Path, end: str) -> None:
    assert ran(tmp_path, end).returncode != 0
    (report,) = begun(tmp_path)
    assert report.startswith("Fact-Checking Workbench ")
    assert ("Segmentation fault" in report) == (end == "crash")
    assert begun(tmp_path) == []


def test_a_run_that_goes_on_is_not_told_of(tmp_path: Path) -> None:
    first = Run(tmp_path)
    first.begin()
    try:
        assert ran(tmp_path, "close").stdout == "[]\n"
    finally:
        first.end()
    assert list(tmp_path.iterdir()) == []


def test_nobody_s_folders_are_told(tmp_path: Path) -> None:
    ran(tmp_path, "kill")
    (trace,) = tmp_path.glob("*.trace")
    with trace.open("a", encoding="utf-8") as file:
        file.write('  File "/home/zoe/secret story/site-packages/workbench/gui/window.py", line 3 in show\n')
    (report,) = begun(tmp_path)
    assert 'File "workbench/gui/window.py", line 3' in report
    assert "zoe" not in report


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert begun(tmp_path / "file" / "log") == []
