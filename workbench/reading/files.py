"""Files: from a path to a reading, with an error that names the file for whatever is in the way."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from workbench.domain.errors import EnvironmentFault, UserError
from workbench.reading.formats import FORMATS
from workbench.reading.recognition import read

if TYPE_CHECKING:
    from pathlib import Path

    from workbench.domain.errors import WorkbenchError
    from workbench.domain.progress import Progress
    from workbench.domain.source import Reading

_LARGEST = max(form.limit for form in FORMATS)
_CHUNK = 4 * 1024 * 1024


def read_file(path: Path, *, progress: Progress | None = None) -> Reading:
    """What the file at `path` says.

    Raises UserError for a path that is missing, a folder, empty, too large or not readable as a text, and
    EnvironmentFault for one that the system does not let through.
    """
    return read(_bytes_of(path, progress), path.name, progress=progress)


def _bytes_of(path: Path, progress: Progress | None) -> bytes:
    try:
        status = path.stat()
        _refuse(path, status.st_mode, status.st_size)
        with path.open("rb") as file:
            chunks = []
            got = 0
            while chunk := file.read(_CHUNK):
                chunks.append(chunk)
                got += len(chunk)
                # A file that grows while it is read must not fill the memory.
                _refuse(path, status.st_mode, got)
                if progress is not None:
                    progress.step(got, max(status.st_size, got), path.name)
            return b"".join(chunks)
    except (OSError, ValueError) as error:
        raise _fault(path, error) from error


def _refuse(path: Path, mode: int, size: int) -> None:
    if stat.S_ISDIR(mode):
        raise UserError("“{name}” is a folder.", "Choose the files in it.", name=path.name or str(path))
    if not stat.S_ISREG(mode):
        raise UserError("“{name}” is a device, no file.", "Choose a document.", name=path.name)
    if size > _LARGEST:
        raise UserError(
            "“{name}” has {size} MB; at most {limit} MB are read.",
            "Save the part that you need as plain text and import that.",
            name=path.name, size=size // 1024**2, limit=_LARGEST // 1024**2,
        )  # fmt: skip


def _fault(path: Path, error: OSError | ValueError) -> WorkbenchError:
    name = path.name or str(path)
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return UserError(
            "“{name}” is not there.", "It may have been moved or renamed: choose it again.", name=name
        )
    if isinstance(error, PermissionError):
        return EnvironmentFault(
            "“{name}” may not be read by you.",
            "Ask its owner for the right to read it, or copy it.",
            name=name,
        )
    return EnvironmentFault(
        "“{name}” could not be read: {reason}.",
        "See that its disk or network folder is connected, and try again.",
        name=name,
        reason=error.strerror or type(error).__name__,
    )
