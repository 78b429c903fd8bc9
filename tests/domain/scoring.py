"""All cases of edited texts, and how re-anchoring does on them."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from tests.domain.drafts import drafts
from tests.domain.edits import INSIDE, Case
from tests.domain.rearrangements import REARRANGED
from tests.domain.resettings import WHOLE, several, single
from workbench.domain.anchored import Anchored, State
from workbench.domain.anchoring import Anchoring

OUTCOMES = "right", "wrong", "orphaned", "overcautious"


def cases(rounds: int, seed: int = 1) -> Iterator[Case]:
    """Cases of every kind of edit on every text, `rounds` times with other places."""
    for turn in range(rounds):
        for name in drafts():
            rng = random.Random(f"{seed} {turn} {name}")
            for kind, make in {**INSIDE, **WHOLE}.items():
                yield from single(kind, make, name, rng)
            yield from several(name, rng)
            for rearranged in REARRANGED:
                yield from rearranged(name, rng)


def outcome(case: Case, got: Anchored) -> str:
    """How an answer is to be taken.

    Wrong: words that are not the same statement, or a changed fact that is not flagged. Orphaned: given up
    though the words are there. Overcautious: the right place, but a recheck or a choice that nobody needed.
    """
    if got.state is State.ORPHANED:
        return "right" if case.state == "orphaned" else "orphaned"
    if case.state == "orphaned":
        return "wrong"
    if got.state is State.AMBIGUOUS or case.state == "ambiguous":
        if got.state == case.state:
            return "right" if frozenset(got.places) == case.places else "wrong"
        return "overcautious" if case.place in got.places else "wrong"
    if _bare(case.new, (got.start, got.end)) != _bare(case.new, case.place) or (
        case.recheck and not got.recheck
    ):
        return "wrong"
    return "right" if got.state == case.state and case.recheck in (None, got.recheck) else "overcautious"


def _bare(text: str, span: tuple[int | None, int | None] | None) -> tuple[int, int]:
    """A span without the white space at its ends, which is nobody's words."""
    low, high = span or (0, 0)
    assert low is not None
    assert high is not None
    words = text[low:high]
    return low + len(words) - len(words.lstrip()), high - len(words) + len(words.rstrip())


def tally(tried: Iterable[Case]) -> tuple[dict[str, Counter[str]], list[tuple[Case, Anchored, str]]]:
    """Outcomes by kind of edit, and what was not right."""
    table: dict[str, Counter[str]] = defaultdict(Counter)
    missed: list[tuple[Case, Anchored, str]] = []
    last: tuple[str, str] | None = None
    for case in tried:
        if last != (case.old, case.new):
            anchoring, last = Anchoring(case.old, case.new), (case.old, case.new)
        got = anchoring.anchor(*case.span)
        result = outcome(case, got)
        table[case.kind][result] += 1
        if result != "right":
            missed.append((case, got, result))
    return table, missed
