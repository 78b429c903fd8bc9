"""How fast finding is: characters a second of the whole process, and how its time grows with hostile texts.

Run `python -m tests.benchmarks.finding_speed`. Times of growth are CPU seconds, the least of two runs.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from datetime import date

from workbench.finding import find

PUBLISHED = date(2019, 10, 16)
LONG = 500_000
PEOPLE = ("Ida Brandt", "Lars Holm", "Mara Quist", "Senator Joan Ek", "the minister", "a senior official")
CUES = ("said", "denied that", "confirmed that", "told reporters", "warned that", "did not rule out that")
THINGS = (
    "the harbour",
    "the new bridge",
    "a Danish fund",
    "the northern line",
    "the winter budget",
    "Norrvik",
)
SENTENCES = (
    "{who} {cue} {thing} would close by the end of the year.",
    "“We lost {n} jobs at {thing} last year, and nobody told us why,” said {who}.",
    "According to the Coast Herald, {thing} cost ${n} million, up from $40 million in {year}.",
    "It was the largest sale since {year}, and about {share} percent of the crews left because of it.",
    "The council meets on Tuesday. {who} had asked for at least {n} beds, {thing} for fewer.",
    "In March {year} the town had {n} people; now there are far fewer of them in every street.",
)
SHAPES = {
    "one paragraph": "",
    "quotation marks": 'He said "yes" in 2011 to 5 men. ',
    "open quotes": '"He said yes. ',
    "brackets": "(",
    "nested speech": "He said that she said that ",
    "figures in a sentence": "from 1, 2 and 3 million ",
    "dates": "by the end of 2011-12-",
}


def prose(length: int, seed: int = 7) -> str:
    """News of our own making, `length` code points long, in one paragraph."""
    chance, made, size = random.Random(seed), [], 0
    while size < length:
        sentence = chance.choice(SENTENCES).format(
            who=chance.choice(PEOPLE), cue=chance.choice(CUES), thing=chance.choice(THINGS),
            n=chance.randint(3, 9000), year=chance.randint(1980, 2019), share=chance.randint(2, 98),
        )  # fmt: skip
        made.append(sentence)
        size += len(sentence) + 1
    return " ".join(made)[:length]


def whole_process(length: int = LONG) -> float:
    """Characters a second of `workbench find --batch` on one text, start included, on the clock."""
    asked = json.dumps({"id": 1, "published": PUBLISHED.isoformat(), "text": prose(length)}) + "\n"
    start = time.perf_counter()
    command = [sys.executable, "-m", "workbench", "find", "--batch"]
    subprocess.run(command, input=asked.encode(), stdout=subprocess.DEVNULL, check=True)
    return length / (time.perf_counter() - start)


def seconds(text: str) -> float:
    """CPU seconds that finding takes."""
    runs = []
    for _ in range(2):
        start = time.process_time()
        find(text, PUBLISHED)
        runs.append(time.process_time() - start)
    return min(runs)


def main() -> None:
    """Prints both."""
    find(prose(10_000), PUBLISHED)
    print(f"whole process on {LONG:,} characters: {whole_process():,.0f} characters a second")
    sizes = (50_000, 100_000, 200_000)
    print(f"{'seconds for':24}" + "".join(f"{size:>10,}" for size in sizes) + "   characters")
    for name, piece in SHAPES.items():
        texts = (piece * (size // len(piece)) if piece else prose(size) for size in sizes)
        print(f"{name:24}" + "".join(f"{seconds(text):10.2f}" for text in texts))


if __name__ == "__main__":
    main()
