"""Searches: what was found in a text is stored in many short writes, and is there as a whole or not at all.

The suggestions of a book take seconds to store, and nobody who marks a claim meanwhile shall wait for them.
So a search that takes more than one write puts on record that it begins and that it ended. One that was
cancelled or failed is taken back; one that the program did not live to end is found later, by what is on
record, and made again: what it had stored already stays, the rest is added.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import timedelta
from operator import attrgetter
from uuid import UUID

from workbench.domain.claim import Standing
from workbench.domain.dating import now
from workbench.domain.errors import Cancelled, EditConflict, WorkbenchError
from workbench.domain.listing import Change, Edit, SourceText, Subject
from workbench.domain.progress import Part, Progress, leaving, let_go
from workbench.services.context import Context
from workbench.store.adding import together
from workbench.store.changes import Wish, change
from workbench.store.creating import Columns, Draft, columns_of, new_suggestions
from workbench.store.engine import EVENTS, Session
from workbench.store.events import Act, Happening, append
from workbench.store.queries import claims, searches, sources

STORING = "Suggestions"
HELPING = 500
"""Suggestions of one write: some hundredths of a second."""
STRETCH = 65_536
"""Code points of text whose suggestions are put in order at once."""
PAUSE = 0.002
"""Seconds for which the database is left to others between two writes, beside the time that is taken anyway
to make the next suggestions ready."""
ABANDONED = timedelta(seconds=30)
"""The time after which a search that has not ended, and stores nothing, was interrupted. One that is alive
writes several times a second; should it yet stand still for so long, what both find is stored once."""
SAME = 0.8
"""From this share of common code points up a proposal is a claim that is there already (Jaccard)."""
SIFTED = 50
"""Thousandths of the storing after which it is known what is new."""

_Place = tuple[int, int]


class Search:
    """Stores what was found in one text."""

    def __init__(self, context: Context, here: SourceText) -> None:
        self._context = context
        self._here = here
        self._done: list[Change] = []
        self._begun = False
        # What others claimed since the search looked.
        self._newest = 0
        self._taken: list[_Place] = []

    def store(self, drafts: list[Draft], progress: Part) -> tuple[int, Change]:
        """Store the suggestions of a source in the place of the old ones; how many are new.

        The drafts are used up, a helping at a time: to let go of all at once would take its time too.
        Raises Cancelled, EditConflict where the text was updated meanwhile, UserError where the source was
        removed. Then nothing of it stays: what was stored before a Cancelled goes with `progress.forget`.
        """
        given_up, new = self._sifted(drafts, Part(progress, 0, SIFTED))
        let_go(drafts)
        try:
            with leaving(new):
                count = self._store(given_up, new, Part(progress, SIFTED, Part.WHOLE))
        except Cancelled as stopped:
            if self._begun:
                stopped.after.append(self._take_back)
            raise
        except BaseException:
            self._take_back()
            raise
        return count, together(*self._done)

    def _sifted(self, drafts: Sequence[Draft], progress: Progress) -> tuple[list[int], list[Draft]]:
        """The keys of old suggestions that are not made again, and the drafts that are new."""
        with self._context.database.read() as session:
            kept = claims.marks_with_dismissed(session, self._here.source_id)
            self._newest = searches.newest_key(session)
        judged = sorted((mark.start, mark.end) for mark in kept if mark.standing is not Standing.SUGGESTION)
        fresh = _not_yet(drafts, judged, progress)
        old = {(mark.start, mark.end): mark.key for mark in kept if mark.standing is Standing.SUGGESTION}
        again = {place for draft in fresh if (place := (draft.start, draft.end)) in old}
        new = [draft for draft in fresh if (draft.start, draft.end) not in old]
        return [key for place, key in old.items() if place not in again], _in_order(new, progress)

    def _store(self, given_up: Sequence[int], new: list[Draft], progress: Part) -> int:
        count, first_old, whole = 0, len(new), len(given_up) + len(new)
        # The new ones first: nothing is given up for what is never stored.
        starts = range(0, max(whole, 1), HELPING)
        for at in starts:
            progress.step(at, whole, STORING)
            some, new[:HELPING] = new[:HELPING], []
            less = given_up[max(0, at - first_old) : max(0, at + HELPING - first_old)]
            columns = self._columns(some)
            progress.step(at, whole, STORING)
            with self._context.database.write() as session:
                self._look(session)
                if at == 0 and len(starts) > 1:
                    self._note(session, searches.BEGUN)
                act = self._context.act("claim.proposed")
                kept = self._not_taken(session, some)
                if len(kept) < len(some):
                    columns = self._columns(kept)
                part = progress.part(at, len(kept), whole)
                made = [new_suggestions(session, self._here, columns, act, part)] if kept else []
                progress.step(at + len(kept), whole, STORING)
                made += self._withdrawn(session, less)
                self._newest = searches.newest_key(session)
                if at == starts[-1]:
                    if len(starts) > 1:
                        self._note(session, searches.ENDED)
                    # The last chance to cancel: what is stored after this is there.
                    progress.step(1, 1, STORING)
            self._done += made
            count += len(kept)
            if len(starts) > 1:
                self._begun = True
                time.sleep(PAUSE)
        return count

    def _columns(self, drafts: Sequence[Draft]) -> Columns:
        return columns_of(self._here.text, drafts) if drafts else {}

    def _look(self, session: Session) -> None:
        """Raise where the source is no longer what was searched."""
        if sources.version_of(session, self._here.source_id) != self._here.version_id:
            sources.one_source(session, self._here.source_id)
            raise EditConflict((), "The text was updated meanwhile.")

    def _not_taken(self, session: Session, some: Sequence[Draft]) -> Sequence[Draft]:
        """The drafts that nobody has made a claim of since the search looked."""
        since = searches.claimed_since(session, self._here.version_id, self._newest)
        if since:
            self._taken = sorted((*self._taken, *since))
        return _not_yet(some, self._taken) if self._taken else some

    def _withdrawn(self, session: Session, keys: Sequence[int]) -> list[Change]:
        """Take suggestions away that are no longer proposed, but those that were judged meanwhile."""
        act = self._context.act("claim.withdrawn")
        return self._changed(session, [Wish(key, {"deleted": True}, _SUGGESTED) for key in keys], act)

    def _changed(self, session: Session, wishes: Sequence[Wish], act: Act) -> list[Change]:
        with suppress(EditConflict):
            if wishes:
                return [change(session, Subject.CLAIM, wishes, act, partly=True, reverting=True)]
        return []

    def _take_back(self) -> None:
        """Take back what was stored, in short writes too; the other views hear of it as of others' news.

        Where the machine refuses, what is on record tells the next start that the search did not end.
        """
        with suppress(WorkbenchError), under_way(self._context, self._here.source_id):
            while self._done:
                last = self._done[-1]
                with self._context.database.write() as session:
                    act = self._context.act("claim.withdrawn")
                    self._changed(session, [_back(edit) for edit in last.edits], act)
                    session.info.pop(EVENTS, None)
                self._done.pop()
                time.sleep(PAUSE)
            if self._begun:
                with self._context.database.write() as session:
                    self._note(session, searches.ENDED)

    def _note(self, session: Session, action: str) -> None:
        source = sources.one_source(session, self._here.source_id)
        happening = Happening(source.dossier_id, Subject.SOURCE.value, source.id, {}, {})
        append(session, self._context.act(action), [happening])


_START = attrgetter("start")
_SUGGESTED = {"standing": Standing.SUGGESTION.value, "deleted": False}


def _back(edit: Edit) -> Wish:
    """A suggestion as it was before; what a person took up or dismissed meanwhile stays."""
    return Wish(edit.key, edit.before, {"standing": Standing.SUGGESTION.value, **edit.after})


@contextmanager
def under_way(context: Context, source_id: UUID) -> Iterator[None]:
    """While a source is searched, it is not taken for one in which a search was interrupted."""
    context.searching.add(source_id)
    try:
        yield
    finally:
        context.searching.discard(source_id)


def interrupted(context: Context, dossier_id: UUID) -> list[UUID]:
    """The sources of a dossier in which a search was begun that nobody will end."""
    with context.database.read() as session:
        found = searches.unfinished(session, dossier_id, now() - ABANDONED)
    return [source_id for source_id in found if source_id not in context.searching]


def _not_yet(drafts: Sequence[Draft], taken: list[_Place], progress: Progress | None = None) -> list[Draft]:
    """The drafts that are none of the claims at these sorted places; both are few around any one place."""
    result = []
    for place, draft in enumerate(drafts):
        if progress is not None and place % HELPING == 0:
            progress.step(place, len(drafts), STORING)
        if not any(_same((draft.start, draft.end), there) for there in _near(taken, draft)):
            result.append(draft)
    return result


def _in_order(drafts: Sequence[Draft], progress: Progress) -> list[Draft]:
    """Drafts as their words stand in the text: a write alters few pages of each index, not one for each row.

    A stretch of the text after the other: to sort a book's at once would keep all other threads waiting.
    """
    stretches: dict[int, list[Draft]] = {}
    for draft in drafts:
        stretches.setdefault(draft.start // STRETCH, []).append(draft)
    result: list[Draft] = []
    for stretch in sorted(stretches):
        progress.step(len(drafts), len(drafts), STORING)
        result += sorted(stretches[stretch], key=_START)
    return result


def _near(taken: list[_Place], draft: Draft) -> Iterable[_Place]:
    # What shares most of its code points with the draft begins less than its length away.
    length = draft.end - draft.start
    low, high = bisect_left(taken, (draft.start - length, 0)), bisect_left(taken, (draft.end, 0))
    return taken[low:high]


def _same(one: _Place, other: _Place) -> bool:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared > 0 and shared >= SAME * (max(one[1], other[1]) - min(one[0], other[0]))
