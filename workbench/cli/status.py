"""What the exit status of the program means."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """The exit status: 0 to 3 are answers, 70 a bug (sysexits.h), above 128 the signal that ended it."""

    DONE = 0
    FINDING = 1
    WRONG_USE = 2
    FAULT = 3
    BUG = 70
    INTERRUPTED = 130
    CUT_OFF = 141
