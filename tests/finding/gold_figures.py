"""Our own gold for figures: sentences made by hand, with every figure in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.finding_gold import Merit
from workbench.finding.figures import figures
from workbench.finding.records import FoundFigure
from workbench.finding.times import times

FILE = Path(__file__).parent / "gold" / "figures.txt"
_ITEM = re.compile(
    r"(?P<low>-?[\d.]+?)(?:\.\.(?P<high>[\d.]+))?\s(?P<unit>[^{]*?)(?:\s*\{(?P<qualifier>.*)\})?"
)


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence and what it holds: (value, unit, qualifier) of each figure."""

    sentence: str
    expected: tuple[tuple[tuple[float, ...], str, str], ...]


def cases() -> list[Case]:
    """All cases of the table."""
    found = []
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            sentence, items = line.split("\t")
            found.append(Case(sentence, () if items == "-" else tuple(map(_expected, items.split(" & ")))))
    return found


def _expected(item: str) -> tuple[tuple[float, ...], str, str]:
    match = _ITEM.fullmatch(item.strip())
    assert match, item
    value = (float(match["low"]), float(match["high"])) if match["high"] else (float(match["low"]),)
    return value, "" if match["unit"] == "-" else match["unit"], match["qualifier"] or ""


def found_in(sentence: str) -> tuple[FoundFigure, ...]:
    """The figures that the finder sees, dates left out."""
    return figures(sentence, [(time.start, time.end) for time in times(sentence)])


def sentences() -> Merit:
    """Every figure of a sentence, and nothing else, is read with its value, unit and qualifier."""
    wrong = []
    for case in cases():
        found = tuple(
            (tuple(round(value, 6) for value in one.value), one.unit, one.qualifier)
            for one in found_in(case.sentence)
        )
        if found != case.expected:
            wrong.append(f"{case.sentence}: expected {case.expected}, found {found}")
    return Merit(len(cases()), len(cases()) - len(wrong), tuple(wrong))
