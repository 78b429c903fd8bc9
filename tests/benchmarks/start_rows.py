"""What a start costs, warm: the program's against that of an empty window, in turn."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from statistics import median

from tests.benchmarks.measures import Family, Place, Row, against, bounded

TIMES = 15
"""Starts of each: what else the machine does at the moment lengthens some by a third."""
DOSSIER = 10_000
"""Claims of the dossier that is shown at the start."""

PAINTED = "start to the first window painted, last dossier shown"
MEMORY = "memory then (MB), against the empty window"
MEGABYTES = "memory then (MB)"
READY = "everything ready after the first paint"
LONGEST = "longest frame of that"


def measure(place: Place) -> Iterator[Row]:
    """The medians of a few starts of each, the first ones left out."""
    database = str(place.database(min(place.most, DOSSIER)))
    floors, ours = [], []
    for _ in range(TIMES + 1):
        floors.append(_start(place, "empty"))
        ours.append(_start(place, "workbench", database))
    floor = {name: median(one[name] for one in floors[1:]) for name in floors[0]}
    taken = {name: median(one[name] for one in ours[1:]) for name in ours[0]}
    yield against(PAINTED, taken["painted"], floor["painted"], 1.25)
    yield against(MEMORY, taken["memory"], floor["memory"], 1.5)
    yield bounded(MEGABYTES, taken["memory"], 150, "MB")
    yield bounded(READY, taken["after"], 600)
    yield bounded(LONGEST, taken["longest"], 50)


def _start(place: Place, *what: str) -> dict[str, float]:
    environment = {
        **os.environ,
        **{name: str(place.folder / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")},
    }
    # As on any desk: the first start compiles what it imports, the others find it compiled.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "tests.benchmarks.starting", *what]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


START = Family((PAINTED, MEMORY, MEGABYTES, READY, LONGEST), measure)
