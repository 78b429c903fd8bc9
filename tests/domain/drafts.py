"""Texts of many kinds to try edits on: written by hand (texts/), or made by rule, the same each time."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent / "texts"

PEOPLE = "Anna Brück,Omar Haddad,Lena Fors,Piet de Vries,Maria Costa,Ivo Petrov,Grace Mensah,Ruth Levi".split(
    ","
)
TOWNS = "Arlen,Brennfurt,Calderon,Dunmore,Eskvall,Farnham,Gorlice,Halvik".split(",")
GOODS = "timber,grain,cement,copper,cotton,salmon,barley,steel".split(",")
ACTS = "shipped,stored,lost,bought,sold,counted,burned,seized".split(",")


@cache
def drafts() -> dict[str, str]:
    """All texts by name."""
    found: dict[str, str] = {}
    for path in sorted(HERE.glob("*.txt")):
        parts = re.split(r"(?m)^=== (\w+)\n", path.read_text(encoding="utf-8"))
        found |= {name: text.strip("\n") for name, text in zip(parts[1::2], parts[2::2], strict=True)}
    makers = (
        _report,
        _transcript,
        _table,
        _list,
        _unpunctuated,
        _law,
        _boilerplate,
        _one_line,
        _minutes,
        _ledger,
    )
    for make in makers:
        for seed in (1, 2):
            found[f"{make.__name__[1:]}{seed}"] = make(random.Random(f"{make.__name__} {seed}"))
    return found


def _fact(rng: random.Random) -> str:
    return rng.choice(
        (
            "{person} said that {n} tonnes of {good} were {act} in {town} in {year}",
            "in {year} the port of {town} {act} {n} tonnes of {good}, {percent} percent more than planned",
            "{person} did not say how much {good} could be {act} in {town} before {year}",
            "officials in {town} would not confirm that {n} crates of {good} had been {act}",
            "a ship from {town} with {n} tonnes of {good} was {act} by the customs of {town2} in {year}",
            "{person} and {person2} met in {town} to discuss the {good} that was {act}",
        )
    ).format(
        person=rng.choice(PEOPLE),
        person2=rng.choice(PEOPLE),
        town=rng.choice(TOWNS),
        town2=rng.choice(TOWNS),
        good=rng.choice(GOODS),
        act=rng.choice(ACTS),
        n=f"{rng.randint(2, 98)},{rng.randint(100, 999)}",
        percent=rng.randint(2, 80),
        year=rng.randint(1950, 2024),
    )


def _sentence(rng: random.Random) -> str:
    fact = _fact(rng)
    return fact[0].upper() + fact[1:] + "."


def _report(rng: random.Random) -> str:
    paragraphs = (" ".join(_sentence(rng) for _ in range(rng.randint(1, 5))) for _ in range(14))
    return f"Trade in {rng.choice(TOWNS)} {rng.randint(1990, 2020)}\n\n" + "\n\n".join(paragraphs)


def _transcript(rng: random.Random) -> str:
    lines = []
    for _ in range(40):
        lines.append(f"Q: Is it true that {_fact(rng)}?")
        lines.append("A: " + rng.choice(("Yes.", "Yes.", "No.", "No.", "I do not know.", "It may be.")))
    return "\n".join(lines)


def _table(rng: random.Random) -> str:
    rows = [
        f"{rng.choice(TOWNS)} {i}\t{rng.choice(GOODS)}\t{rng.randint(10, 9999)}\t{rng.randint(1, 99)}%"
        for i in range(30)
    ]
    return "Place\tGood\tTonnes\tShare\n" + "\n".join(rows)


def _list(rng: random.Random) -> str:
    return f"Cargo seen in {rng.choice(TOWNS)}\n\n" + "\n".join(f"- {_fact(rng)}" for _ in range(18))


def _unpunctuated(rng: random.Random) -> str:
    return " ".join(_fact(rng).replace(",", "").replace("percent", "per cent") for _ in range(40)).lower()


def _law(rng: random.Random) -> str:
    items = []
    for section in range(1, 9):
        items.append(
            f"{section}. (1) Nobody shall bring {rng.choice(GOODS)} to {rng.choice(TOWNS)} without a permit."
        )
        items.append(
            f"(2) A permit may be given for {rng.randint(2, 40)} days under section {rng.randint(1, 9)}(b)."
        )
        items.append("(3) The Minister shall publish every permit within 10 days.")
    return "\n".join(items)


def _boilerplate(rng: random.Random) -> str:
    note = "The figures in this section come from the customs office and have not been checked."
    return "\n\n".join(f"{_sentence(rng)} {_sentence(rng)} {note}" for _ in range(10))


def _one_line(rng: random.Random) -> str:
    return " ".join(_sentence(rng) for _ in range(25))


def _minutes(rng: random.Random) -> str:
    items = (
        f"{at}. {_sentence(rng)}\nDecision: {rng.choice(('Agreed.', 'Not agreed.', 'Put off.'))}"
        for at in range(1, 16)
    )
    return "MINUTES OF THE HARBOUR BOARD\n\n" + "\n\n".join(items)


def _ledger(rng: random.Random) -> str:
    return "\n".join(
        f"{rng.randint(1, 28)} May: {rng.choice(PEOPLE)}, {rng.choice(GOODS)}, ${rng.randint(10, 9999)}.50"
        for _ in range(30)
    )
