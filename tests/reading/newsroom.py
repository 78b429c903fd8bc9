"""Invented stories, each different and each the same at every run, for files made of them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

_TOWNS = "Ostby Marrow Lindum Vessel Karsk Hollin Tarn Velm Ridding Soltau".split()
_BODIES = (
    "harbour board",
    "town council",
    "school trust",
    "water company",
    "hospital group",
    "rail operator",
)
_PEOPLE = ("Mara Lind", "Tom O’Dea", "Ines Färber", "Łucja Nowak", "Zoë Garçon", "Per Holm", "Siân Prys")
_THINGS = ("the swimming pool", "the north ferry", "two bus lines", "the old mill", "its night clinic")
_WHYS = ("the roof let in rain", "repairs had doubled in price", "too few people came", "a grant had run out")
_OUTLETS = ("The Harbour Post", "Velm Courier", "Nordby Tidning", "The Ledger & Times", "Soltauer Blatt")
_OFFSETS = (-480, -300, -240, 0, 60, 120, 330, 345)


@dataclass(frozen=True)
class Story:
    """One story and all that a page may declare of it."""

    headline: str
    outlet: str
    authors: tuple[str, ...]
    published: datetime
    paragraphs: tuple[str, ...]
    quote: str
    caption: str
    rows: tuple[tuple[str, str], ...]
    items: tuple[str, ...]

    @property
    def zone(self) -> str:
        """The offset of its date as a moment has it."""
        text = self.published.strftime("%z")
        return f"{text[:3]}:{text[3:5]}"

    @property
    def byline(self) -> str:
        return ", ".join(self.authors)


def story(number: int) -> Story:
    """The story of this number."""
    dice = random.Random(number)
    town, body, thing, why = (dice.choice(words) for words in (_TOWNS, _BODIES, _THINGS, _WHYS))
    votes = dice.randint(5, 30), dice.randint(1, 5)
    cost = dice.randint(11, 99) * 1000
    speaker, other = dice.sample(_PEOPLE, 2)
    paragraphs = (
        f"The {body} of {town} voted {votes[0]}–{votes[1]} on Tuesday to close {thing}, saying that {why} "
        f"and that £{cost:,} a year could not be found “for love or money”.",
        f"{speaker}, who chairs the {body}, told reporters that no more than {dice.randint(20, 90)} people "
        "would lose their work, about half of what the unions had feared in the spring of "
        f"{dice.randint(1990, 2020)}.",
        f"It was the third such vote in {town} since {dice.randint(1985, 1999)}, according to a person "
        "who had seen "
        "the minutes and asked not to be named 🤫 because they are not public.",
        f"{other} did not attend. A spokesman said only that the matter was “closed, and so is the door”.",
        f"The {body} expects to save {dice.randint(2, 40)} per cent of its costs by the end of next "
        "year, a figure "
        f"that {other} called “a guess with a comma in it”; the auditors have yet to report.",
    )
    made = datetime(2011, 1, 3, 6, 30, tzinfo=timezone(timedelta(minutes=dice.choice(_OFFSETS))))
    return Story(
        headline=f"{town} {body} to close {thing}: {votes[0]} for, {votes[1]} against",
        outlet=dice.choice(_OUTLETS),
        authors=tuple(dice.sample(_PEOPLE, dice.randint(1, 2))),
        published=made + timedelta(minutes=dice.randint(0, 5_000_000)),
        paragraphs=paragraphs,
        quote=f"We did not want this. We were left with {dice.randint(2, 9)} bad choices and took the "
        "least of them.",
        caption=f"The entrance in {dice.randint(1950, 1980)}. Photograph: {dice.choice(_PEOPLE)}",
        rows=(("Year", "Cost"), ("2009", f"{cost - 2000:,}"), ("2010", f"{cost:,}")),
        items=(
            f"The roof: {dice.randint(100, 900)},000",
            f"The boiler: {dice.randint(10, 90)},000 and a half",
        ),
    )


STORIES = tuple(story(number) for number in range(12))
