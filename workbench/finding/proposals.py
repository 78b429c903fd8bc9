"""Proposals: what was found, put together into claims, best first, each with its reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from workbench.domain.claim import Attribution, Hop, Kind
from workbench.domain.progress import leaving
from workbench.finding.kinds import Marks, kind_of, marks_of
from workbench.finding.passages import Ground, said, sentence_start, unsaid
from workbench.finding.records import Attributed, FoundFigure, FoundTime, Proposal
from workbench.finding.stages import SILENT, Stage
from workbench.finding.statements import is_clause, plain, quoted, reported, resolved, stands_alone
from workbench.finding.worth import ranked, reasons

_ARTICLE = re.compile(r"\b(?:the|a|an)\s$", re.IGNORECASE)
_POINTED = re.compile(r"\b(?:the|these|those|both|our|their|his|her|its)\s$", re.IGNORECASE)
_CHECKABLE = frozenset({"superlative", "cause", "office", "names", "image"})
_START = attrgetter("start")
_NEIGHBOURS = 12
_FEWEST = 4
_SAME = 0.6


def proposals(
    ground: Ground, attributions: Sequence[Attributed], stage: Stage = SILENT
) -> tuple[Proposal, ...]:
    """The claims proposed for a text, best first; overlapping ones are taken once, the better rank wins."""
    speaking, own, choosing = stage.part(0, 0.5), stage.part(0.5, 0.9), stage.part(0.9, 1)
    spoken = speaking.through(attributions, lambda one: one.content[0][0])
    found: list[Proposal] = []
    with leaving(found):
        found += (_of_speaker(ground, one, *passage) for one in spoken for passage in said(ground, one))
        own.stay()
        found += _own_voice(ground, attributions, own)
        return tuple(_best_first(_distinct(found, choosing.part(0, 0.6)), choosing.part(0.6, 1)))


def passage_proposal(ground: Ground, attributions: Sequence[Attributed], start: int, end: int) -> Proposal:
    """A proposal for a passage selected by hand: its speaker is that of the words that overlap it most."""
    shared = [(_shared(one, start, end), -index, one) for index, one in enumerate(attributions)]
    best = max(shared, default=(0, 0, None), key=lambda entry: entry[:2])
    if best[2] is not None and best[0] > 0:
        is_quote = best[2].quoted and any(
            quote for low, high, quote in said(ground, best[2]) if low < end and start < high
        )
        return _of_speaker(ground, best[2], start, end, is_quote, widened=False)
    return _of_text(ground, start, end)


def _shared(one: Attributed, start: int, end: int) -> int:
    return sum(max(0, min(end, last) - max(start, first)) for first, last in one.content)


def _of_speaker(
    ground: Ground, one: Attributed, start: int, end: int, is_quote: bool, *, widened: bool = True
) -> Proposal:
    """The proposal that a party said, confirmed, denied ... the words of a passage."""
    words, chain = ground.text[start:end], chain_of(ground.text, one)
    party, cue = (chain[0].party, chain[0].cue) if chain else ("", "")
    begin, source = _beginning(ground, one, start, end)
    clause, begins = is_clause(words), start == sentence_start(ground, start, end)
    if is_quote:
        statement = quoted(_without_cue(ground.text, one, start, end) if widened else words, party, cue)
    elif begins or (clause and (stands_alone(words) or not party)):
        statement = plain(words)
    elif begin < start:
        statement = resolved(ground.text[begin:end], source, party)
    else:
        statement = reported(words, party, cue)
    if widened and not is_quote and not clause:
        start = begin
    marks = marks_of(words)
    if one.quoted and not is_quote:
        marks |= {"in part"}
    times = _with_time_of_saying(ground, one, start, end)
    return _proposal(ground, start, end, statement, marks, chain, one, times, quoted=is_quote)


def _without_cue(text: str, one: Attributed, start: int, end: int) -> str:
    """The quoted words of a passage, without the cue that cuts them in two."""
    pieces = [
        text[max(low, start) : min(high, end)] for low, high in one.content if low < end and start < high
    ]
    return " ".join(piece.strip('"“”„«» \n') for piece in pieces) or text[start:end]


def _of_text(ground: Ground, start: int, end: int) -> Proposal:
    words = ground.text[start:end]
    times = ground.times_in(start, end)
    return _proposal(ground, start, end, plain(words), marks_of(words), (), None, times, quoted=False)


def _proposal(
    ground: Ground,
    start: int,
    end: int,
    statement: str,
    marks: Marks,
    chain: Attribution,
    one: Attributed | None,
    times: tuple[FoundTime, ...],
    *,
    quoted: bool,
) -> Proposal:
    figures = ground.figures_in(start, end)
    counts = sum(_is_weighty(ground.text, figure) for figure in figures)
    inside = sum(start <= time.start < end for time in times)
    kind = kind_of(marks, quoted=quoted, attributed=bool(chain), figures=counts > 0, times=inside > 0)
    anonymous = one is not None and one.anonymous
    stance = one.stance if one else None
    why = reasons(
        ground.text[start:end], marks, kind, chain, stance, figures=counts, times=inside, anonymous=anonymous,
        confidence=one.confidence if one else 1.0,
    )  # fmt: skip
    rank, ordered = ranked(why)
    exact = ground.text[start:end]
    return Proposal(
        start, end, exact, statement, kind, chain, stance, anonymous, figures, times, rank, ordered
    )


def _is_weighty(text: str, figure: FoundFigure) -> bool:
    """Whether a figure is worth checking for itself: "one source" and "the two countries" are not."""
    if (
        figure.qualifier
        or not figure.text[:1].isalpha()
        or len(figure.value) > 1
        or figure.unit == "percentage"
    ):
        return True
    if figure.value[0] in (1.0, 2.0):
        return figure.value[0] == 2.0 and not _POINTED.search(text, max(0, figure.start - 8), figure.start)
    return True


def chain_of(text: str, one: Attributed) -> Attribution:
    """The hops of an attribution; where they were not resolved, the words of its source and cue."""
    if one.chain:
        return one.chain
    party = one.party or " ".join(text[start:end] for start, end in one.source)
    if not party:
        return ()
    cue = " ".join(text[start:end] for start, end in one.cue)
    return (Hop(party, cue, one.role, one.affiliation, not one.anonymous),)


def _beginning(ground: Ground, one: Attributed, start: int, end: int) -> tuple[int, str]:
    """Where a passage begins with the source and cue that its sentence has before it; the source's words."""
    floor = sentence_start(ground, start, end)
    begins = [(low, high) for spans in (one.source, one.cue) for low, high in spans if floor <= low < start]
    if not begins:
        return start, ""
    low, high = min(begins)
    if (article := _ARTICLE.search(ground.text, max(floor, low - 6), low)) is not None:
        low = article.start()
    return low, ground.text[low:high]


def _with_time_of_saying(ground: Ground, one: Attributed, start: int, end: int) -> tuple[FoundTime, ...]:
    """The times in a passage, and those of its sentence that stand outside what is said: when it was said."""
    inside = ground.times_in(start, end)
    outside = [
        time
        for first, last in ground.sentences_in(start, end)[:1]
        for time in ground.times_in(first, last)
        if not start <= time.start < end and not any(low <= time.start < high for low, high in one.content)
    ]
    return inside + tuple(outside)


def _own_voice(ground: Ground, attributions: Sequence[Attributed], stage: Stage) -> Iterator[Proposal]:
    covering, reading = stage.part(0, 0.2), stage.part(0.2, 1)
    for start, end in reading.through(unsaid(ground, attributions, covering), lambda passage: passage[0]):
        words = ground.text[start:end]
        marks = marks_of(words)
        figures = ground.figures_in(start, end)
        checkable = figures or marks & _CHECKABLE or ground.times_in(start, end)
        if not checkable or (not figures and len(words.split()) < _FEWEST):
            continue
        if not is_clause(words) and not figures and "image" not in marks:
            continue
        yield _of_text(ground, start, end)


def _distinct(found: Sequence[Proposal], stage: Stage) -> Iterator[Proposal]:
    """The proposals without those whose words another has: nearly the same, or a scrap of its own speaker."""
    kept: list[Proposal] = []
    for one in stage.ordered(found, _START, lambda proposal: (proposal.start, -proposal.end)):
        rival = next((place for place in range(len(kept) - 1, max(-1, len(kept) - _NEIGHBOURS), -1)
                      if _overlaps(kept[place], one)), None)  # fmt: skip
        if rival is None:
            kept.append(one)
        elif one.rank > kept[rival].rank and not _holds(kept[rival], one):
            kept[rival] = one
    yield from kept


def _best_first(kept: Iterable[Proposal], stage: Stage) -> Iterator[Proposal]:
    """The proposals by rank, equal ones in the order of the text; there are few ranks, so each has a list."""
    ranks: dict[float, list[Proposal]] = {}
    for one in stage.ordered(kept, _START, _START):
        ranks.setdefault(one.rank, []).append(one)
    for rank in sorted(ranks, reverse=True):
        yield from ranks[rank]


def _overlaps(first: Proposal, second: Proposal) -> bool:
    shared = min(first.end, second.end) - max(first.start, second.start)
    if shared <= 0:
        return False
    union = max(first.end, second.end) - min(first.start, second.start)
    return shared / union > _SAME or _holds(first, second)


def _holds(outer: Proposal, inner: Proposal) -> bool:
    """Whether `inner` is a scrap of `outer`: inside it, said by the same, with no figure that outer lacks."""
    inside = outer.start <= inner.start and inner.end <= outer.end
    return inside and (said_by(outer) == said_by(inner) or inner.kind is Kind.EVENT)


def said_by(one: Proposal) -> str:
    """The party of a proposal nearest to its words."""
    return one.chain[0].party if one.chain else ""
