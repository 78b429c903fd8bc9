"""How well and how fast words are found again: python -m tests.benchmarks.reanchoring [ROUNDS] [SEED]."""

from __future__ import annotations

import argparse
import random
import re
import time
from collections import Counter
from collections.abc import Callable

from tests.domain.drafts import drafts
from tests.domain.scoring import OUTCOMES, cases, tally
from workbench.domain.anchoring import Anchoring


def main() -> None:
    """Print the share of right and wrong answers by kind of edit, then the speeds."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("rounds", nargs="?", type=int, default=3)
    options.add_argument("seed", nargs="?", type=int, default=1)
    options.add_argument("-v", "--verbose", action="store_true", help="print what was not right")
    options.add_argument("--no-speed", action="store_true", help="leave the speeds out")
    chosen = options.parse_args()
    table, missed = tally(cases(chosen.rounds, chosen.seed))
    print(
        f"{len(drafts())} texts\n{'kind of edit':24}{'cases':>7}" + "".join(f"{one:>14}" for one in OUTCOMES)
    )
    for kind, counts in {**table, "ALL": sum(table.values(), Counter())}.items():
        shares = "".join(f"{counts[one] / counts.total():14.2%}" for one in OUTCOMES)
        print(f"{kind:24}{counts.total():7}{shares}")
    if chosen.verbose:
        for case, got, result in missed:
            print(
                f"\n{result}: {case.kind}, {case.text}, {case.state} {case.place} {case.recheck}\n    {got}"
            )
            print(f"    {case.old[slice(*case.span)]!r}")
            print(f"    expected {case.new[slice(*case.place)]!r}" if case.place else "    expected gone")
            print(
                f"    got      {case.new[got.start : got.end]!r}"
                if got.start is not None
                else "    got      gone"
            )
    for name, run in ({} if chosen.no_speed else SPEEDS).items():
        start = time.process_time()
        note = run()
        print(f"{name:44}{time.process_time() - start:7.2f} s   {note}")


def megabyte() -> str:
    """About a million characters of many texts."""
    rng = random.Random(7)
    parts: list[str] = []
    while sum(map(len, parts)) < 1_000_000:
        text = rng.choice([*drafts().values()])
        parts.append(re.sub(r"\d+", lambda m: str(rng.randrange(10 ** len(m[0]))), text))
    return "\n\n".join(parts)[:1_000_000]


TEXT = megabyte()


def edited(text: str, count: int) -> str:
    """A text with `count` of its words replaced."""
    rng = random.Random(11)
    found = sorted(rng.sample([m.span() for m in re.finditer(r"\w+", text)], count))
    parts, at = [], 0
    for start, end in found:
        parts += [text[at:start], rng.choice(("30,000", "gizmo", "not", "", "two, three"))]
        at = end
    return "".join([*parts, text[at:]])


def _run(old: str, new: str, spans: int = 10_000) -> Callable[[], str]:
    def run() -> str:
        rng = random.Random(13)
        anchoring = Anchoring(old, new)
        found: Counter[str] = Counter()
        for _ in range(spans):
            start = rng.randrange(max(1, len(old) - 200))
            found[anchoring.anchor(start, start + rng.randint(3, 150)).state] += 1
        return f"{dict(found)} different={anchoring.different}"

    return run


WORDS = "word " * 200_000
LINE = TEXT.replace("\n", " ")
SPEEDS: dict[str, Callable[[], str]] = {
    "1 MB, 10,000 spans, 500 edits": _run(TEXT, edited(TEXT, 500)),
    "the same in one line": _run(LINE, edited(LINE, 500)),
    "the same, 20,000 edits": _run(TEXT, edited(TEXT, 20_000)),
    "wholly different": _run(TEXT, TEXT[::-1]),
    "the words of the text shuffled": _run(
        TEXT, " ".join(random.Random(1).sample(TEXT.split(), len(TEXT.split())))
    ),
    "one word repeated": _run(WORDS, WORDS[:500_000] + "x " + WORDS[500_000:]),
    "one short sentence repeated": _run("No. " * 250_000, "No. " * 249_999),
    "no white space": _run("".join(TEXT.split()), "".join(edited(TEXT, 500).split())),
    "no signs": _run(re.sub(r"[^\w\s]|\n", " ", TEXT), re.sub(r"[^\w\s]|\n", " ", edited(TEXT, 500))),
    "one letter repeated": _run("a" * 1_000_000, "a" * 999_999 + "b"),
    "a million blanks": _run(" " * 1_000_000 + "a b", "b a" + " " * 1_000_000),
    "a million full stops": _run("." * 1_000_000 + "a", "a" + "." * 1_000_000),
    "a million line ends": _run("a\n" * 500_000, "\n" * 500_000 + "a"),
    "two words in turn": _run("a b " * 250_000, "a b b a " * 125_000),
}

if __name__ == "__main__":
    main()
