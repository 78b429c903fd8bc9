"""The table of speeds: `python -m tests.benchmarks [--json] [--row WORDS] [--keep FOLDER] [--most CLAIMS]`.

Medians; milliseconds of CPU unless a row says that the clock counts. Makes its data itself, and a screen
(Xvfb) where there is none.
"""

from __future__ import annotations

import argparse
import json
import sys
import traceback
from collections.abc import Iterable, Iterator
from contextlib import redirect_stdout
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.measures import Family, Place, Row
from tests.benchmarks.stage import stage

SIZES = (1_000, 10_000, 100_000, 1_000_000)


def families() -> tuple[Family, ...]:
    """Everything that is measured; add a family to measure more."""
    from tests.benchmarks.endurance_rows import ENDURANCE
    from tests.benchmarks.idle_rows import IDLE
    from tests.benchmarks.import_rows import IMPORT
    from tests.benchmarks.latency_rows import LATENCY
    from tests.benchmarks.opening_rows import OPENING
    from tests.benchmarks.play import PLAY
    from tests.benchmarks.search_rows import SEARCH
    from tests.benchmarks.start_rows import START
    from tests.benchmarks.store_rows import BULK_LOAD, STORE
    from tests.benchmarks.table_rows import TABLE
    from tests.benchmarks.text_rows import TEXT

    return START, TEXT, OPENING, TABLE, LATENCY, STORE, BULK_LOAD, IMPORT, SEARCH, ENDURANCE, IDLE, PLAY


def measured(place: Place, words: str) -> Iterator[Row]:
    """The rows whose names hold some words; a family is measured as a whole."""
    wanted = words.casefold()
    for family in families():
        if any(wanted in name.casefold() for name in family.rows):
            # A family named by one of its rows alone gives what it has under that name.
            try:
                found = list(family.measure(place))
            except Exception:  # the others are worth knowing all the same
                traceback.print_exc()
                continue
            yield from [row for row in found if wanted in row.what.casefold()] or found


def table(rows: Iterable[Row], place: Place) -> None:
    """Print rows as they come, then how the costs grow."""
    print(f"{'what':<74}{'median':>9}{'floor':>9}{'ratio':>7}  {'reach':<14}", flush=True)
    for row in rows:
        floor = f"{row.floor:9.2f}{row.ratio:7.2f}" if row.floor else f"{'':16}"
        met = "met" if row.met else "MISSED"
        print(f"{row.what:<74}{row.median:9.2f}{floor}  {row.reach:<14}{met}", flush=True)
    by_claims = {what: curve for what, curve in place.curves.items() if curve.keys() <= set(place.sizes)}
    if by_claims:
        print(f"\n{'growth with the number of claims':<74}" + "".join(f"{n:>11,}" for n in place.sizes))
    for what, curve in by_claims.items():
        costs = (f"{curve[n]:11.2f}" if n in curve else f"{'':11}" for n in place.sizes)
        print(f"{what:<74}" + "".join(costs))
    for what, curve in place.curves.items():
        if what not in by_claims:
            print(f"\n{what:<74}" + "".join(f"{n:>11,}" for n in curve))
            print(f"{'':74}" + "".join(f"{cost:11.2f}" for cost in curve.values()))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one line of JSON instead of the table")
    parser.add_argument("--row", default="", help="only rows whose names hold these words")
    parser.add_argument("--keep", type=Path, help="a folder whose databases are used again")
    parser.add_argument("--most", type=int, default=SIZES[-1], help="the largest number of claims")
    given = parser.parse_args()
    sizes = tuple(size for size in SIZES if size <= given.most)
    with stage(given.keep, sizes) as place:
        rows = measured(place, given.row)
        if given.json:
            # What the measures tell beside their rows must not stand between.
            with redirect_stdout(sys.stderr):
                rows = iter(list(rows))
            print(json.dumps({"rows": [asdict(row) for row in rows]}))
        else:
            table(rows, place)


if __name__ == "__main__":
    main()
