"""The program's log: what it did and what went wrong, never the words of a claim or a source."""

from __future__ import annotations

import logging
from pathlib import Path

SIZE = 1_000_000
KEPT = 3


class _Unopened(logging.Handler):
    """Gives way to the rotating file at the first record.

    Most runs have nothing to log, and what rotates files brings sockets and queues with it: a hundredth of
    a start.
    """

    def __init__(self, path: Path, logger: logging.Logger) -> None:
        super().__init__()
        self._path = path
        self._logger = logger

    def emit(self, record: logging.LogRecord) -> None:
        """Log the record to the file, as all that follow it."""
        from logging.handlers import RotatingFileHandler

        file = RotatingFileHandler(self._path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True)
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        self._logger.addHandler(file)
        self._logger.removeHandler(self)
        file.handle(record)


def start_log(folder: Path) -> Path | None:
    """Log to a rotating file in `folder`; the file's path, or None where the folder cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return None
    path = folder / "workbench.log"
    logger = logging.getLogger("workbench")
    logger.addHandler(_Unopened(path, logger))
    logger.setLevel(logging.INFO)
    return path
