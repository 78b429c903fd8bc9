"""`workbench mark` as a process that can be killed: each id that it prints is a mark saved."""

from __future__ import annotations

import io
import multiprocessing
import os
import select
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

from tests.newsroom import opened, reading
from workbench.cli import main
from workbench.store.creating import Draft


def stock(path: Path, claims: int) -> list[str]:
    """A new database with this many unverified claims; their ids."""
    with opened(path) as services:
        dossier_id, _ = services.dossiers.create("Bridges")
        row, _ = services.imports.store(dossier_id, reading("word " * claims))
        drafts = [Draft(place * 5, place * 5 + 4, f"Claim {place}") for place in range(claims)]
        keys, _ = services.claims.add_all(row.id, drafts)
        return [str(claim.id) for claim in services.listing.rows(keys)]


@dataclass(frozen=True)
class Order:
    """Claims to be marked, one by one or all at once."""

    path: Path
    ids: Sequence[str]
    verdict: str
    reviewer: str = "A. Reader"
    at_once: bool = False

    @property
    def arguments(self) -> list[str]:
        """The command line."""
        named = self.ids if self.at_once else ["-"]
        return [
            "mark",
            *named,
            "--verdict",
            self.verdict,
            "--reviewer",
            self.reviewer,
            "--db",
            str(self.path),
        ]

    @property
    def input(self) -> str:
        """What the program reads."""
        return "" if self.at_once else "".join(f"{one}\n" for one in self.ids)


class Marker(Protocol):
    """A process that marks claims."""

    def fileno(self) -> int:
        """Where it prints the ids of the claims marked, one a line."""

    def kill(self) -> None:
        """Kill it at once (SIGKILL) and wait for its end."""

    def wait(self) -> int:
        """Wait for its end; the exit status."""


class Program:
    """The program started as anybody would start it."""

    def __init__(self, order: Order) -> None:
        command = [sys.executable, "-m", "workbench", *order.arguments]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._out = self._process.stdout
        self._process.stdin.write(order.input.encode())
        self._process.stdin.close()

    def fileno(self) -> int:
        return self._out.fileno()

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def wait(self) -> int:
        return self._process.wait()


class Fork:
    """The same from a process that has the libraries loaded: it starts in milliseconds."""

    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.end_to_end.marking", "workbench.cli.claims"])

    def __init__(self, order: Order) -> None:
        self._acks, acks = self.context.Pipe(duplex=False)
        self._process = self.context.Process(target=_mark, args=(order, acks))
        self._process.start()
        acks.close()

    def fileno(self) -> int:
        return self._acks.fileno()

    def kill(self) -> None:
        self._process.kill()
        self._process.join()

    def wait(self) -> int:
        self._process.join()
        assert self._process.exitcode is not None
        return self._process.exitcode


def _mark(order: Order, acks: Connection) -> None:
    sys.stdin = io.StringIO(order.input)
    sys.stdout = os.fdopen(os.dup(acks.fileno()), "w")
    sys.exit(main(order.arguments))


def heard(marker: Marker, seconds: float | None = None, enough: int | None = None) -> list[str]:
    """The ids that a marker prints until it ends, or for so long, or until there are enough of them."""
    until = time.monotonic() + seconds if seconds is not None else None
    said = b""
    while enough is None or said.count(b"\n") < enough:
        left = max(0.0, until - time.monotonic()) if until is not None else None
        ready, _, _ = select.select([marker.fileno()], [], [], left)
        if not ready or not (chunk := os.read(marker.fileno(), 65536)):
            break
        said += chunk
    return said.decode().splitlines() if said.endswith(b"\n") else said.decode().splitlines()[:-1]


def verdicts(path: Path) -> dict[str, str]:
    """The verdict of every claim as a new program finds it."""
    with opened(path) as services:
        (dossier,) = services.dossiers.list()
        found = services.listing.marks(services.sources.list(dossier.id)[0].id)
        rows = services.listing.rows([mark.key for mark in found])
        return {str(row.id): row.verdict.value for row in rows}


def findings(path: Path) -> list[str]:
    """What the check of the database finds."""
    with closing(opened(path)) as services:
        return [f"{finding.check}: {finding.what}" for finding in services.integrity.check()]
