"""How the program's last runs ended: one that did not close properly leaves a trace to be told of.

While the program runs, a file of its own lies in the log folder; faulthandler writes into it where the
program was if it ends in a crash. A run that is closed takes its file away. The trace holds versions and
places in the program, never a word of a claim.
"""

from __future__ import annotations

import faulthandler
import re
import uuid
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QLockFile

from workbench.gui.report import versions

_TRACE = ".trace"
_LOCK = ".lock"
_LONGEST = 20_000
"""Characters of a trace that are told; a crash in a deep recursion writes more."""
_PLACE = re.compile(r'File "([^"]+)"')


class Run:
    """This run of the program, from its start until it is closed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._name = f"run-{uuid.uuid4().hex[:12]}"
        self._lock = _lock(folder / (self._name + _LOCK))
        self._trace: TextIO | None = None

    def begin(self) -> list[str]:
        """Watch this run; the reports of earlier ones that did not close properly, which are then forgotten.

        Where the folder cannot be written nothing is watched and nothing told.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            found = [
                report for trace in sorted(self._folder.glob(f"run-*{_TRACE}")) for report in _left(trace)
            ]
            if not self._lock.tryLock(0):
                return found
            self._trace = (self._folder / (self._name + _TRACE)).open("w", encoding="utf-8")
            self._trace.write("".join(f"{name} {number}\n" for name, number in versions()))
            self._trace.flush()
            faulthandler.enable(self._trace)
        except OSError:
            return []
        return found

    def end(self) -> None:
        """Say that the program was closed properly."""
        if self._trace is None:
            return
        faulthandler.disable()
        self._trace.close()
        self._trace = None
        (self._folder / (self._name + _TRACE)).unlink(missing_ok=True)
        self._lock.unlock()


def _left(trace: Path) -> list[str]:
    """The report of a run that is over, in a list; an empty one while it goes on."""
    lock = _lock(trace.with_suffix(_LOCK))
    if not lock.tryLock(0):
        return []
    try:
        told = trace.read_text(encoding="utf-8", errors="replace")[:_LONGEST]
    finally:
        trace.unlink(missing_ok=True)
        lock.unlock()
    return [_PLACE.sub(lambda place: f'File "{_shortened(place[1])}"', told)]


def _lock(file: Path) -> QLockFile:
    lock = QLockFile(str(file))
    # Never old while its process lives, however long a window stays open.
    lock.setStaleLockTime(0)
    return lock


def _shortened(place: str) -> str:
    """The end of a path: where somebody's folders begin is nobody's business."""
    return "/".join(place.replace("\\", "/").split("/")[-3:])


__all__ = ["Run"]
