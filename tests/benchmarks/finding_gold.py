"""Figures of merit of finding, on cases written by hand: one line for each set of gold.

Each row of GOLD names a function without arguments that returns a Merit; add a row to add a set.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Merit:
    """How many of the cases came out as written, and which did not (in words, one a line)."""

    cases: int
    right: int
    wrong: tuple[str, ...] = ()

    @property
    def share(self) -> float:
        """Right cases of all, 0 to 1."""
        return self.right / self.cases if self.cases else 0.0


GOLD: dict[str, str] = {
    "stance of the cue": "tests.finding.gold_attributions:stances",
    "attribution chains": "tests.finding.gold_attributions:chains",
    "pronouns and “the official”": "tests.finding.gold_attributions:speakers",
    "figures with qualifiers": "tests.finding.gold_figures:sentences",
    "dates against publication": "tests.finding.gold_times:sentences",
}
"""What is measured -> module:function."""


def merit(name: str) -> Merit:
    """The merit of one set of GOLD."""
    module, function = GOLD[name].split(":")
    measured: Callable[[], Merit] = getattr(import_module(module), function)
    return measured()


def main(show_wrong: bool = False) -> None:
    """Prints the table; with `show_wrong`, each case that came out wrong under its set."""
    print(f"{'gold set':32} {'cases':>6} {'right':>6} {'share':>7}")
    for name in GOLD:
        found = merit(name)
        print(f"{name:32} {found.cases:6} {found.right:6} {found.share:7.1%}")
        if show_wrong:
            for line in found.wrong:
                print(f"    {line}")


if __name__ == "__main__":
    main("--wrong" in sys.argv)
