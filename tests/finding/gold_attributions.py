"""Gold for who says what: stances, chains and speakers, read from the tables in tests/finding/gold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.finding_gold import Merit
from workbench.finding.attributions import attributions
from workbench.finding.quotes import quotes
from workbench.finding.records import Attributed
from workbench.finding.sentences import sentences

FOLDER = Path(__file__).parent / "gold"


def found(text: str) -> list[Attributed]:
    """The attributions of `text`."""
    return attributions(text, sentences(text), quotes(text))


def rows(name: str, columns: int) -> Iterator[list[str]]:
    """The lines of a table, cut at the bars; a bar between blanks in the last column stays."""
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield [part.strip() for part in line.split(" | ", columns - 1)]


def _same(name: str, party: str) -> bool:
    def bare(words: str) -> str:
        return words.lower().replace("’", "'").removeprefix("the ").removesuffix("'s office")

    return bare(name) == bare(party)


def stances() -> Merit:
    """Each sentence's speaker has the stance written before it."""
    wrong, cases = [], 0
    for stance, party, text in rows("stances", 3):
        cases += 1
        taken = [str(a.stance or "none") for a in found(text) if _same(a.party, party)]
        if stance not in taken or (stance != "asserts" and set(taken) - {stance, "asserts", "none"}):
            wrong.append(f"{stance} expected, {taken} found: {party}: {text}")
    return Merit(cases, cases - len(wrong), tuple(wrong))


def chains() -> Merit:
    """The statement with the given words came through the given parties, the speaker first."""
    wrong, cases = [], 0
    for parties, said, text in rows("chains", 3):
        cases += 1
        expected = [party.strip() for party in parties.split("<")]
        seen = []
        for a in found(text.replace(" // ", "\n\n")):
            content = " ".join(text.replace(" // ", "\n\n")[s:e] for s, e in a.content)
            if said.lower() in content.lower():
                seen.append([hop.party for hop in a.chain])
        right = any(len(chain) == len(expected) and all(map(_same, chain, expected)) for chain in seen)
        if not right:
            wrong.append(f"{expected} expected, {seen} found: {text}")
    return Merit(cases, cases - len(wrong), tuple(wrong))


def speakers() -> Merit:
    """The statement with the given words is given to the party that its pronoun or description means."""
    wrong, cases = [], 0
    for party, said, text in rows("speakers", 3):
        cases += 1
        whole = text.replace(" // ", "\n\n")
        seen = [
            a.party
            for a in found(whole)
            if said.lower() in " ".join(whole[s:e] for s, e in a.content).lower()
        ]
        if not any(_same(name, party) for name in seen):
            wrong.append(f"{party} expected, {seen} found: {text}")
    return Merit(cases, cases - len(wrong), tuple(wrong))
