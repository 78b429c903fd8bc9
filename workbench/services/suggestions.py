"""Suggestions: what the finder proposes for a source, kept apart from claims until a person takes it up."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from workbench import finding
from workbench.domain.claim import Figure, Standing, Time
from workbench.domain.errors import EditConflict
from workbench.domain.listing import Change, MarkRow, SourceRow, SourceText, Subject
from workbench.domain.progress import Part, Progress, leaving, let_go
from workbench.services.collector import uncollected
from workbench.services.context import Context
from workbench.store.adding import add, together
from workbench.store.changes import Wish, change
from workbench.store.creating import Draft, new_claims
from workbench.store.engine import Session
from workbench.store.events import Act
from workbench.store.queries import claims, ledger, sources

if TYPE_CHECKING:
    from workbench.finding.records import FoundFigure, FoundTime, Proposal

FOUND, DRAFTED, SIFTED, WITHDRAWN = 620, 640, 650, 680
"""Thousandths of the time after which claims are found, drafted, sifted, and old suggestions taken away."""
STORING = "Suggestions"
HELPING = 500
"""Claims between two steps."""
SAME = 0.8
"""From this share of common code points up a proposal is a claim that is there already (Jaccard)."""


class SuggestionService:
    """Runs the finder over sources and keeps what it proposes."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def propose(self, source_id: UUID, progress: Progress | None = None) -> tuple[int, Change]:
        """Propose the claims of a source; how many suggestions are new, and the Change that takes them back.

        What was accepted, written by hand or dismissed stays as it is and is not proposed again; older
        suggestions give way to the new ones. Raises Cancelled, from `progress`, at any time before all is
        stored, and then nothing is; EditConflict where the text was updated meanwhile.
        """
        with uncollected():
            return self._propose(source_id, progress)

    def _propose(self, source_id: UUID, progress: Progress | None) -> tuple[int, Change]:
        with self._context.database.read() as session:
            source = sources.one_source(session, source_id)
            here = self._context.texts.of(session, source_id)
        found = finding.find(here.text, published_on(source), progress=Part(progress, 0, FOUND))
        proposals = list(found.proposals)
        used: list[list[Any]] = [
            list(found.sentences),
            list(found.attributions),
            list(found.times),
            list(found.figures),
        ]
        del found
        while used:
            let_go(used.pop())
        drafts = _drafts(proposals, here.text, published_on(source), Part(progress, FOUND, DRAFTED))
        with leaving(drafts), self._context.database.write() as session:
            # Raises where the source was removed meanwhile.
            sources.one_source(session, source_id)
            if sources.version_of(session, source_id) != here.version_id:
                raise EditConflict((), "The text was updated meanwhile.")
            count, change = self._replaced(session, here, drafts, progress)
            ending = Part(progress, 0, Part.WHOLE, STORING)
            ending.step(Part.WHOLE - 1, Part.WHOLE)
            let_go(drafts)
            # The last chance to cancel: what is stored after this is there.
            ending.step(1, 1)
        return count, change

    def _replaced(
        self, session: Session, here: SourceText, drafts: Sequence[Draft], progress: Progress | None
    ) -> tuple[int, Change]:
        """Store the suggestions of a source in the place of the old ones; how many are new."""
        kept = claims.marks_with_dismissed(session, here.source_id)
        judged = [mark for mark in kept if mark.standing is not Standing.SUGGESTION]
        fresh = _not_yet(drafts, judged, Part(progress, DRAFTED, SIFTED, STORING))
        old = {(mark.start, mark.end): mark.key for mark in kept if mark.standing is Standing.SUGGESTION}
        again = {(draft.start, draft.end) for draft in fresh}
        given_up = [Wish(key, {"deleted": True}) for place, key in old.items() if place not in again]
        less = self._withdrawn(session, given_up, Part(progress, SIFTED, WITHDRAWN, STORING))
        new = [draft for draft in fresh if (draft.start, draft.end) not in old]
        act = self._context.act("claim.proposed")
        _, more = new_claims(session, here, new, act, Part(progress, WITHDRAWN, Part.WHOLE, STORING))
        return len(new), together(*less, more) if less else more

    def _withdrawn(self, session: Session, wishes: Sequence[Wish], progress: Progress) -> list[Change]:
        """Take away suggestions that are no longer proposed, some at a time."""
        changes = []
        for at in range(0, len(wishes), HELPING):
            progress.step(at, len(wishes), STORING)
            act = self._context.act("claim.withdrawn")
            changes.append(change(session, Subject.CLAIM, wishes[at : at + HELPING], act))
        return changes

    def for_passage(self, source_id: UUID, start: int, end: int) -> Draft:
        """What the finder makes of a passage selected by hand: speaker, figures, dates, kind, stance."""
        with self._context.database.read() as session:
            source = sources.one_source(session, source_id)
            text = self._context.texts.of(session, source_id).text
        on = published_on(source)
        return draft_of(finding.passage(text, start, end, on), text, on)


def _drafts(proposals: list[Proposal], text: str, published: date | None, progress: Progress) -> list[Draft]:
    """The proposals as drafts. They are used up: letting go of all at once would take its time too."""
    drafts: list[Draft] = []
    count = len(proposals)
    proposals.reverse()
    with leaving(drafts, proposals):
        while proposals:
            if len(drafts) % HELPING == 0:
                progress.step(len(drafts), count, STORING)
            drafts.append(draft_of(proposals.pop(), text, published))
    return drafts


def published_on(source: SourceRow) -> date | None:
    """The day a source was published, on the calendar of its own zone; None where only a month is known."""
    if source.published is None or source.published.precision in ("year", "month"):
        return None
    return source.published.local.date()


def draft_of(proposal: Proposal, text: str, published: date | None) -> Draft:
    """A proposal as a suggestion of the store."""
    return Draft(
        proposal.start,
        proposal.end,
        proposal.statement,
        proposal.kind,
        proposal.chain,
        tuple(_figure(one) for one in proposal.figures),
        tuple(_time(one, published) for one in proposal.times),
        Standing.SUGGESTION,
        proposal.rank,
        proposal.why,
        proposal.stance.value if proposal.stance else "",
    )


def _figure(found: FoundFigure) -> Figure:
    # "fell from 208 to 193": the text's order is not that of low and high.
    low, high = (min(found.value), max(found.value)) if len(found.value) > 1 else (None, None)
    best = found.value[0] if len(found.value) == 1 else None
    return Figure(found.text, low, best, high, found.unit, found.qualifier, found.counted)


def _time(found: FoundTime, published: date | None) -> Time:
    anchor = published.isoformat() if published and found.value else ""
    return Time(found.text, found.value or "", found.precision, anchor)


def _not_yet(drafts: Sequence[Draft], kept: Iterable[MarkRow], progress: Progress) -> list[Draft]:
    """The drafts that are none of the claims kept; both are few around any one place."""
    taken = sorted((mark.start, mark.end) for mark in kept)
    result = []
    for place, draft in enumerate(drafts):
        if place % HELPING == 0:
            progress.step(place, len(drafts))
        if not any(_same((draft.start, draft.end), there) for there in _near(taken, draft)):
            result.append(draft)
    return result


def _near(taken: list[tuple[int, int]], draft: Draft) -> Iterable[tuple[int, int]]:
    # What shares most of its code points with the draft begins less than its length away.
    length = draft.end - draft.start
    low, high = bisect_left(taken, (draft.start - length, 0)), bisect_left(taken, (draft.end, 0))
    return taken[low:high]


def _same(one: tuple[int, int], other: tuple[int, int]) -> bool:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared > 0 and shared >= SAME * (max(one[1], other[1]) - min(one[0], other[0]))


def enter_stances(session: Session, keys: Iterable[int], act: Act) -> Change:
    """Enter into the ledger what the finder knows of claims just taken up: who took which stance when."""
    entered = []
    for dossier_id, values in ledger.stances_found(session, list(keys)):
        entered.append(add(session, Subject.STANCE, dossier_id, values, act)[1])
    return together(*entered)
