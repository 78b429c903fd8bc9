"""Web addresses: fetched within limits of time and size, from the web alone, redirects kept in order.

The fetching runs in a thread of its own, so that a cancel is heard at once even while a server keeps
silent; the thread ends by itself within the connect and read limits.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from workbench.domain.errors import EnvironmentFault, WorkbenchError
from workbench.reading.recognition import read

if TYPE_CHECKING:
    from workbench.domain.progress import Progress
    from workbench.domain.source import Reading
    from workbench.reading.download import Download

_LISTEN_EVERY = 0.05


class WebLimits(NamedTuple):
    """How long and how much: seconds to connect, between two reads, in all; bytes; redirects followed."""

    connect: float = 10.0
    read: float = 20.0
    total: float = 90.0
    size: int = 64 * 1024 * 1024
    redirects: int = 10


def fetch(address: str, *, progress: Progress | None = None, limits: WebLimits | None = None) -> Reading:
    """What stands at `address` (http or https), with the redirects that led there and the time in UTC.

    `original` is the body as the server sent it, unpacked from transfer compression. Raises UserError for an
    address that is none, a redirect away from the web and what is no text; EnvironmentFault for a server
    that is down, silent, endless or not to be trusted; Cancelled.
    """
    import threading
    from dataclasses import replace

    from workbench.domain.dating import now
    from workbench.reading.download import Download, web_address

    limits = limits or WebLimits()
    address = web_address(address)
    download = Download(address, limits)
    thread = threading.Thread(target=download.run, name=f"fetch {address[:60]}", daemon=True)
    thread.start()
    try:
        _wait(download, limits, progress)
    finally:
        download.stop()
    got = download.got
    reading = read(
        b"".join(got.chunks), got.address, media_type=got.content_type, address=got.address, progress=progress
    )
    return replace(reading, redirects=tuple(got.redirects), retrieved=now())


def _wait(download: Download, limits: WebLimits, progress: Progress | None) -> None:
    """Until the download is done; raises what it failed with, or Cancelled."""
    import queue

    end = time.monotonic() + limits.total
    received = expected = 0
    while True:
        if progress is not None:
            progress.step(received, max(expected, received) if expected else 0, download.address)
        if time.monotonic() > end:
            raise EnvironmentFault(
                "“{address}” was not finished after {seconds} seconds.",
                "Try again later, or save the page in a browser and import the file.",
                address=download.address,
                seconds=round(limits.total),
            )
        try:
            message = download.messages.get(timeout=_LISTEN_EVERY)
        except queue.Empty:
            continue
        if message is None:
            return
        if isinstance(message, BaseException):
            raise _told(message, download.address)
        received, expected = message


def _told(error: BaseException, address: str) -> BaseException:
    from workbench.reading.download import fault_of

    if isinstance(error, WorkbenchError):
        return error
    told = fault_of(error, address)
    if told is None:
        return error
    told.__cause__ = error
    return told
