"""What a failing database means to the person in front of it, by the words the driver uses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from workbench.domain.errors import EnvironmentFault, WorkbenchError

_MEANING: tuple[tuple[str, str, str], ...] = (
    (
        "database is locked",
        "The database {name} is in use by another program.",
        "Close the program that holds it, then try again. Nothing was changed.",
    ),
    (
        "disk is full",
        "The disk that holds {name} is full; the last change was not saved.",
        "Make room on it, then repeat the change. Everything saved before is safe.",
    ),
    (
        "readonly database",
        "The database {name} cannot be written.",
        "Allow writing to the file and its folder, or open another database with --db.",
    ),
    (
        "not a database",
        "{name} is not a database.",
        "Choose the file that the workbench made, or another name for a new one.",
    ),
    (
        "malformed",
        "The database {name} is damaged.",
        "Restore the newest good copy from its folder of copies.",
    ),
    (
        "disk I/O error",
        "The disk that holds {name} could not be read or written.",
        "Check the disk or the network drive, then try again. Everything saved before is safe.",
    ),
    (
        "unable to open",
        "The database {name} cannot be opened.",
        "Check that its folder exists and that you may read and write it.",
    ),
    (
        "connection",
        "The database server of {name} does not answer.",
        "Check the network and the address, then try again. Nothing was changed.",
    ),
)


class Damaged(EnvironmentFault):
    """The database file is damaged; a good copy may exist."""


def meaning(error: BaseException, name: str) -> WorkbenchError | None:
    """What a driver's error means, or None where it is a bug of ours."""
    words = str(error)
    for sign, message, advice in _MEANING:
        if sign in words:
            kind = Damaged if sign == "malformed" else EnvironmentFault
            return kind(message, advice, name=name)
    return None


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turn the driver's errors inside the block into what they mean; let bugs through."""
    try:
        yield
    except DBAPIError as error:
        if known := meaning(error.orig or error, name):
            raise known from error
        raise
