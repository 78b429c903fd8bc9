"""Our own gold for dates: sentences made by hand, with every time in them and the day they were published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.benchmarks.finding_gold import Merit
from workbench.finding.times import times

FILE = Path(__file__).parent / "gold" / "times.txt"


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence, the day it was published, and its times as (words, value)."""

    published: date | None
    sentence: str
    expected: tuple[tuple[str, str | None], ...]


def cases() -> list[Case]:
    """All cases of the table."""
    found = []
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            published, sentence, items = line.split("\t")
            expected = () if items == "-" else tuple(map(_expected, items.split(" & ")))
            found.append(
                Case(None if published == "-" else date.fromisoformat(published), sentence, expected)
            )
    return found


def _expected(item: str) -> tuple[str, str | None]:
    words, value = item.rsplit("=", 1)
    return words, None if value == "null" else value


def sentences() -> Merit:
    """Every time of a sentence, and nothing else, is read with its words and its value."""
    wrong = []
    for case in cases():
        found = tuple((one.text, one.value) for one in times(case.sentence, case.published))
        if found != case.expected:
            wrong.append(f"{case.published}: {case.sentence}: expected {case.expected}, found {found}")
    return Merit(len(cases()), len(cases()) - len(wrong), tuple(wrong))
