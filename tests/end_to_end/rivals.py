"""Two programs mark all claims of one database at once: `python -m tests.end_to_end.rivals [CLAIMS]`.

Each marks its own claims, some one by one and some many at once; no mark may be lost, none may fail.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.end_to_end.marking import Marker, Order, Program, findings, heard, stock, verdicts
from tests.newsroom import opened

BATCH = 250
"""Claims marked by one call; half of what each side marks is a multiple of it."""


def rivalry(path: Path, claims: int, start: Callable[[Order], Marker]) -> str:
    """Two sides with so many claims each; raises AssertionError for a mark lost. What was seen."""
    ids = stock(path, 2 * claims)
    sides = {"Ada": (ids[::2], "confirmed"), "Bea": (ids[1::2], "denied")}
    begun = time.monotonic()
    singles = {
        start(Order(path, own[: claims // 2], verdict, name)): own[: claims // 2]
        for name, (own, verdict) in sides.items()
    }
    batches = [
        start(Order(path, some, verdict, name, at_once=True))
        for name, (own, verdict) in sides.items()
        for some in _batches(own[claims // 2 :])
    ]
    for marker, own in singles.items():
        assert heard(marker) == own
    for batch in batches:
        assert len(heard(batch)) == 1 + BATCH
    assert [marker.wait() for marker in (*singles, *batches)] == [0] * (len(singles) + len(batches))
    took = time.monotonic() - begun
    found = verdicts(path)
    assert all(found[one] == verdict for own, verdict in sides.values() for one in own), "a mark was lost"
    assert findings(path) == []
    with opened(path) as services:
        (dossier,) = services.dossiers.list()
        marked = [
            event for event in services.history.of_dossier(dossier.id) if event.action == "claim.marked"
        ]
    assert len(marked) == 2 * claims
    return f"2 x {claims} marks, {claims // 2} of each one by one, in {took:.1f} s; none lost, no error"


def _batches(ids: list[str]) -> list[list[str]]:
    return [ids[place : place + BATCH] for place in range(0, len(ids), BATCH)]


def main() -> int:
    """As many claims each as asked for."""
    claims = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        print(rivalry(Path(folder) / "checks.db", claims, Program))
    return 0


if __name__ == "__main__":
    sys.exit(main())
