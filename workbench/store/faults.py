"""What a failing database means to the person in front of it, by patterns of what the driver says."""

from __future__ import annotations

import re
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
        # A foreign file is refused before it is opened: here it was a database once.
        r"malformed|not a database",
        "The database {name} is damaged.",
        "Restore its newest good copy: the window offers it, and `workbench restore` does it.",
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
        "authentication failed|no password supplied",
        "The database server does not let this user into {name}.",
        "Check the user's name and password in the address.",
    ),
    (
        'database ".*" does not exist',
        "There is no database {name} on the server.",
        "Create it there, or check the name in the address.",
    ),
    (
        "permission denied|no schema has been selected",
        "The database server does not let this user write to {name}.",
        "Ask who looks after the server for the right to create tables in it.",
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
        if re.search(sign, words):
            kind = Damaged if "malformed" in sign else EnvironmentFault
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
