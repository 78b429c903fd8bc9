"""Asking whether there is a newer version: only if the user wants it and the release names whom to ask.

What is sent is the number of this version and nothing else; nothing is ever downloaded or installed.
"""

from __future__ import annotations

import json
from typing import NamedTuple
from urllib.parse import urlsplit

from workbench import __version__

ADDRESS = ""
"""Whom to ask: an https address that answers {"version": "1.2.0", "page": "https://..."}.

A release sets it (packaging/RELEASE.md). While it is empty nobody is asked, and the preference is not shown.
"""
PATIENCE = 10.0
"""Seconds for the whole question."""
LONGEST = 10_000
"""Bytes of an answer that are read."""


class Release(NamedTuple):
    """A newer version, and the page that tells of it."""

    version: str
    page: str


def newer(address: str | None = None) -> Release | None:
    """The newer version that `address` (None: ADDRESS) knows of; None for none, and where nobody answers."""
    asked = ADDRESS if address is None else address
    if not asked:
        return None
    answer = _answer(asked)
    if answer is None or _numbers(answer.version) <= _numbers(__version__):
        return None
    return answer


def _answer(address: str) -> Release | None:
    import urllib3

    question = {"version": __version__}
    try:
        with urllib3.PoolManager(retries=False, timeout=urllib3.Timeout(total=PATIENCE)) as pool:
            reply = pool.request(
                "GET", address, fields=question, headers={"User-Agent": ""}, preload_content=False
            )
            content = reply.read(LONGEST) if reply.status == 200 else b""
            reply.close()
        told = json.loads(content)
        version, page = str(told["version"]), str(told["page"])
    except (urllib3.exceptions.HTTPError, OSError, ValueError, KeyError, TypeError):
        # Somebody who is not asked for anything is not told of a network that is down.
        return None
    return Release(version, page) if _numbers(version) and urlsplit(page).scheme == "https" else None


def _numbers(version: str) -> tuple[int, ...]:
    """The parts of a version, to be compared; empty for anything that is no plain version."""
    parts = version.split(".")
    return tuple(map(int, parts)) if all(part.isascii() and part.isdigit() for part in parts) else ()


__all__ = ["ADDRESS", "Release", "newer"]
