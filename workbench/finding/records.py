"""What finding hands on: who says what, times, figures and the claims proposed from them.

All positions are Unicode code points into the text that was searched, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.claim import Attribution, Hop, Kind
from workbench.domain.verdict import Stance

Spans = tuple[tuple[int, int], ...]
"""Passages in the order of the text; more than one where words stand between them."""


@dataclass(frozen=True, slots=True)
class Attributed:
    """Words that the text puts into somebody's mouth, and into whose.

    `content` is what is said (a quote with its quotation marks, or the clause of an indirect statement),
    `source` the words that name who says it and `cue` the words that attribute; both are empty where the text
    leaves them out. `stance` is None where the cue takes no side ("did not rule out"). `party` is the name as
    resolved ("Jay Carney" for "he"), `chain` the hops from the speaker outwards. `number_of_sources` is as
    worded ("multiple"); `confidence` runs from 0 to 1; `quoted` says whether quotation marks are in it.
    """

    content: Spans
    source: Spans = ()
    cue: Spans = ()
    stance: Stance | None = None
    anonymous: bool = False
    party: str = ""
    role: str = ""
    affiliation: str = ""
    number_of_sources: str = ""
    chain: tuple[Hop, ...] = ()
    confidence: float = 1.0
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class FoundTime:
    """A time as worded and what it resolves to.

    `value` is an ISO date, a prefix of one ("2011-09"), an interval "start/end" with either side open as ".."
    ("../2011-12-31"), or None where it is not known; `precision` is "day", "month", "quarter", "year",
    "decade", "century", "week", "season", "weekend", "interval" or "vague".
    """

    start: int
    end: int
    text: str
    value: str | None
    precision: str


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A number as worded: `value` holds one number, or both ends of a range or change in their order.

    `unit` is what the number is measured or counted in ("dollar", "percentage", "soldiers"), `qualifier` the
    words that weaken or bound it ("about", "at least"), `counted` the thing counted with its attributes
    ("American soldiers in Iraq").
    """

    start: int
    end: int
    text: str
    value: tuple[float, ...]
    unit: str = ""
    qualifier: str = ""
    counted: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A statement worth a row in the table of claims; `exact` equals the text from `start` to `end`.

    `statement` is neutral and states one fact; `chain` runs from the speaker outwards and is empty where the
    text speaks for itself. `rank` runs from 0 to 1 and `why` gives its reasons in words, weightiest first.
    """

    start: int
    end: int
    exact: str
    statement: str
    kind: Kind
    chain: Attribution = ()
    stance: Stance | None = None
    anonymous: bool = False
    figures: tuple[FoundFigure, ...] = ()
    times: tuple[FoundTime, ...] = ()
    rank: float = 0.0
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found in one text; `proposals` best first, everything else in the order of the text."""

    sentences: Spans
    attributions: tuple[Attributed, ...]
    times: tuple[FoundTime, ...]
    figures: tuple[FoundFigure, ...]
    proposals: tuple[Proposal, ...]
