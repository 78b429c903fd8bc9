"""Kill a marking program at random moments and look: `python -m tests.end_to_end.kills [ROUNDS [SEED]]`.

Nothing that it said was saved may be missing, nothing else may have changed but the one mark that was under
way, and `workbench check` must be clean after every round.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.end_to_end.marking import Marker, Order, Program, findings, heard, stock, verdicts

CLAIMS = 300
VERDICTS = ("confirmed", "denied", "unverified")


@dataclass
class Tally:
    """What happened in all rounds."""

    rounds: int = 0
    acknowledged: int = 0
    unsaid: int = 0
    before_the_first: int = 0

    def __str__(self) -> str:
        return (
            f"{self.rounds} rounds, {self.acknowledged} marks acknowledged and all there, "
            f"{self.unsaid} saved but killed before they were said, "
            f"{self.before_the_first} kills before the first mark; always clean"
        )


def kill_rounds(path: Path, rounds: int, start: Callable[[Order], Marker], chance: random.Random) -> Tally:
    """Start, kill and look, so many times; raises AssertionError at the first mark lost."""
    ids = stock(path, CLAIMS)
    expected = dict.fromkeys(ids, "unverified")
    tally = Tally()
    for number in range(rounds):
        verdict = VERDICTS[number % len(VERDICTS)]
        chance.shuffle(ids)
        marker = start(Order(path, ids, verdict))
        said = _killed(marker, chance)
        assert said == ids[: len(said)], "marks were acknowledged out of order"
        _look(path, expected, ids, said, verdict, tally)
    return tally


def _killed(marker: Marker, chance: random.Random) -> list[str]:
    if chance.random() < 0.1:
        said = heard(marker, seconds=chance.uniform(0, 1.5))  # perhaps while it still starts
    else:
        said = heard(marker, enough=chance.randint(1, CLAIMS // 8))
        said += heard(marker, seconds=chance.uniform(0, 0.02))  # anywhere within a mark
    marker.kill()
    return said + heard(marker)


def _look(
    path: Path, expected: dict[str, str], ids: list[str], said: list[str], verdict: str, tally: Tally
) -> None:
    expected.update(dict.fromkeys(said, verdict))
    found = verdicts(path)
    wrong = {one for one in ids if found.get(one) != expected[one]}
    # At most the one after the last that was said: saved, and killed before it could say so.
    under_way = set(ids[len(said) : len(said) + 1])
    assert wrong <= under_way, f"lost or changed: {wrong - under_way}"
    for one in wrong:
        assert found[one] == verdict
        expected[one] = verdict
    assert findings(path) == []
    tally.rounds += 1
    tally.acknowledged += len(said)
    tally.unsaid += len(wrong)
    tally.before_the_first += not said


def main() -> int:
    """Run the rounds asked for, with the program started as anybody would start it."""
    rounds, seed = (int(word) for word in (*sys.argv[1:], *("200", "0")[len(sys.argv) - 1 :]))
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_rounds(Path(folder) / "checks.db", rounds, Program, random.Random(seed))
    print(f"{tally}; {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
