"""When the collector of reference cycles looks: not beside a window that waits for its turn."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

MANY = 50_000
"""Objects that stay of what was done, from which on no collection looks at them again."""

_counting = Lock()
_within = 0
_collected = False


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector of reference cycles out for a while.

    Finding makes millions of objects without cycles, and while the collector looks through them all, no other
    thread, a window's for one, has its turn: half a second for three megabytes of text. Nor is it shown those
    that stay, a hundred thousand edits to be undone for one: they go when nobody holds them any more. Of
    several threads that ask for this the last one lets it in again.
    """
    global _within, _collected
    with _counting:
        if not _within:
            _collected = gc.isenabled()
            gc.disable()
        _within += 1
    try:
        yield
    finally:
        with _counting:
            _within -= 1
            if not _within and _collected:
                if gc.get_count()[0] > MANY:
                    gc.freeze()
                gc.enable()
