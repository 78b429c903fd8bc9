"""Passages: where words stand in the texts of all sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from uuid import UUID

from workbench.domain import passage
from workbench.domain.passage import Passage, Wanted
from workbench.domain.progress import Progress
from workbench.store.engine import Session
from workbench.store.queries import everything

FEWEST = 2
"""Letters from which on texts are searched."""
SOON = 6
"""Passages after which the first are told of."""
LOOKED_AT = 60
"""Pieces of texts that are read for passages at most: they hold the words; what is sought is where."""


def passages(
    session: Session,
    words: str,
    first: UUID | None,
    most: int,
    progress: Progress | None,
    tell: Callable[[Sequence[Passage]], object] | None,
) -> Sequence[Passage]:
    """Where words stand, as `SourceService.passages` promises it."""
    sought = passage.typed(words)
    if sum(map(len, sought)) < FEWEST:
        return []
    wanted, found = Wanted(sought), dict[UUID, Passage]()
    near = 0
    for number, one in enumerate(everything.candidates(session, sought, first, LOOKED_AT)):
        if progress is not None:
            progress.step(number, LOOKED_AT)
        known = found.get(one.source_id)
        here = _passage(session, one, wanted) if known is None or not known.near else None
        if here is None or (known is not None and not here.near):
            continue
        found[one.source_id] = here
        near += here.near
        if near >= most:
            break
        if tell is not None and len(found) == SOON and known is None:
            tell(_nearest(found.values(), most))
    return _nearest(found.values(), most)


def _passage(session: Session, one: everything.Candidate, wanted: Wanted) -> Passage | None:
    words = everything.words_of(session, one)
    place = wanted.place(words)
    if place is None:
        return None
    start, end = one.start + place.start, one.start + place.end
    told = passage.told(words, place)
    return Passage(one.dossier_id, one.dossier, one.source_id, one.title, start, end, told, place.near)


def _nearest(found: Iterable[Passage], most: int) -> Sequence[Passage]:
    return sorted(found, key=lambda one: not one.near)[:most]
