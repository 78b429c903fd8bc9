"""Marks made while claims are found: `python -m tests.benchmarks.meanwhile FOLDER CHARACTERS`.

A process imports a text with finding; another marks a claim again and again. Prints a line of JSON: the
milliseconds by the clock that each mark took while what was found was stored.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from itertools import cycle
from pathlib import Path

from tests.benchmarks.import_rows import Watched, imported, paragraphs
from workbench.domain.verdict import Verdict
from workbench.services import Services, open_services
from workbench.services.searches import STORING

BETWEEN = 0.1
"""Seconds between two marks: faster than anybody reads."""
USED = 20
"""Marks after which everything is loaded that a mark needs."""


class Storing(Watched):
    """Keeps when storing began and when it was last told of, by the clock that all processes share."""

    def __init__(self) -> None:
        super().__init__()
        self.span: list[float] = []

    def step(self, done: int, total: int, what: str = "") -> None:
        """Note the time."""
        super().step(done, total, what)
        if what == STORING:
            self.span = [*self.span[:1], time.time()]


def main() -> None:
    """Measure and print."""
    folder, size = Path(sys.argv[1]), int(sys.argv[2])
    path, database, stop = folder / "meanwhile.txt", folder / "meanwhile.db", folder / "stop"
    with open_services(database) as services:
        path.write_text(paragraphs(20_000), encoding="utf-8")
        imported(services, path, Watched())
        key = _claim(services)
        command = [sys.executable, "-m", "tests.benchmarks.meanwhile", str(database), str(stop), str(key)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as marking:
            assert marking.stdout is not None
            marking.stdout.readline()
            path.write_text(paragraphs(size), encoding="utf-8")
            storing = Storing()
            try:
                imported(services, path, storing)
            finally:
                stop.touch()
            told = json.loads(marking.stdout.read())
    first, last = storing.span[0], storing.span[-1]
    print(json.dumps({"marks": [taken for begun, taken in told if first <= begun <= last]}))


def _claim(services: Services) -> int:
    dossier = services.dossiers.named("Import")
    assert dossier is not None
    (source,) = services.sources.list(dossier.id)
    return services.claims.add(source.id, 0, 5)[0]


def _mark(database: str, stop: Path, key: int) -> None:
    """Mark a claim until a file is there; when each mark was begun, and its milliseconds."""
    told = []
    with open_services(database) as services:
        for number, verdict in enumerate(cycle((Verdict.CONFIRMED, Verdict.DENIED))):
            begin, clock = time.time(), time.perf_counter()
            services.claims.mark([key], verdict, reason=f"read {number}")
            told.append((begin, (time.perf_counter() - clock) * 1000))
            if number == USED:
                print("ready", flush=True)
            if number > USED:
                time.sleep(BETWEEN)
                if stop.exists():
                    break
    print(json.dumps(told[USED:]))


if __name__ == "__main__":
    if len(sys.argv) == 4:
        _mark(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main()
