"""Suggestions: what the finder proposes for a source, kept apart from claims until a person takes it up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from workbench import finding
from workbench.domain.claim import Figure, Standing, Time
from workbench.domain.listing import Change, SourceRow, Subject
from workbench.domain.progress import Part, Progress, leaving, let_go
from workbench.services.collector import uncollected
from workbench.services.context import Context
from workbench.services.searches import HELPING, STORING, Search, interrupted, under_way
from workbench.store.adding import add, together
from workbench.store.creating import Draft
from workbench.store.engine import Session
from workbench.store.events import Act
from workbench.store.queries import sources

if TYPE_CHECKING:
    from workbench.finding.records import FoundFigure, FoundTime, Proposal

FOUND, DRAFTED = 620, 640
"""Thousandths of the time after which claims are found, and drafted."""
APART = int(finding.APART * FOUND)
"""Those after which sentences are told apart."""


class SuggestionService:
    """Runs the finder over sources and keeps what it proposes."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def propose(self, source_id: UUID, progress: Progress | None = None) -> tuple[int, Change]:
        """Propose the claims of a source; how many suggestions are new, and the Change that takes them back.

        What was accepted, written by hand or dismissed stays as it is and is not proposed again; older
        suggestions give way to the new ones. Raises Cancelled, from `progress`, at any time before all is
        stored, and then nothing of it stays (see Search); EditConflict where the text was updated meanwhile.
        """
        with uncollected(), under_way(self._context, source_id):
            return self._propose(source_id, progress)

    def _propose(self, source_id: UUID, progress: Progress | None) -> tuple[int, Change]:
        with self._context.database.read() as session:
            source = sources.one_source(session, source_id)
            here = self._context.texts.of(session, source_id)
        apart = self._context.sentences.of(here, Part(progress, 0, APART))
        found = finding.find(here.text, published_on(source), apart=apart, progress=Part(progress, 0, FOUND))
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
        with leaving(drafts):
            return Search(self._context, here).store(drafts, Part(progress, DRAFTED, Part.WHOLE, STORING))

    def interrupted(self, dossier_id: UUID) -> list[UUID]:
        """The sources of a dossier in which the program did not live to store all that was found.

        To propose again makes it whole: what is there stays.
        """
        return interrupted(self._context, dossier_id)

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


def enter_stances(session: Session, keys: Iterable[int], act: Act) -> Change:
    """Enter into the ledger what the finder knows of claims just taken up: who took which stance when."""
    from workbench.store.queries import ledger

    entered = []
    for dossier_id, values in ledger.stances_found(session, list(keys)):
        entered.append(add(session, Subject.STANCE, dossier_id, values, act)[1])
    return together(*entered)
