"""Where everything is measured: a screen, the program on it, and a folder of databases."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.measures import Place


@contextmanager
def stage(keep: Path | None, sizes: Sequence[int]) -> Iterator[Place]:
    """A place in a folder that is kept, or goes afterwards; databases of so many claims are made there."""
    with tempfile.TemporaryDirectory() as temporary, screen():
        # Not before there is a screen.
        from PySide6.QtWidgets import QApplication

        application = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(application, QApplication)
        application.setStyle("Fusion")
        folder = keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        yield Place(folder, sizes)


@contextmanager
def screen() -> Iterator[None]:
    """A screen of its own, unless a platform is named: real enough to paint, and nobody's else."""
    if os.environ.get("QT_QPA_PLATFORM"):
        yield
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as number:
        os.environ["DISPLAY"] = f":{number.readline().strip()}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    try:
        yield
    finally:
        server.terminate()
        server.wait()
