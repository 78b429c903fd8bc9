"""Listing claims: keys by filter and order, those of them that fulfil something, the next to check."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.exc import OperationalError

from workbench.domain.claim import Standing
from workbench.domain.errors import Cancelled
from workbench.domain.keys import Keys
from workbench.domain.listing import Chip, ClaimFilter, Column, Order
from workbench.domain.progress import Progress
from workbench.domain.verdict import Verdict
from workbench.store.engine import Session
from workbench.store.queries.orders import INDEXES, following, ordering, stretches
from workbench.store.queries.sources import counts_of
from workbench.store.records import claim, dossier, listed, source, waiting
from workbench.store.search import holding, indexed

c = claim.c
_IS_CLAIM = c.standing == Standing.CLAIM.value

_CHIPS: dict[Chip, tuple[ColumnElement[bool], ...]] = {
    # Suggestions stand pale among the claims; they are never counted with them.
    Chip.ALL: (),
    Chip.UNVERIFIED: (waiting,),
    Chip.CONFIRMED: (_IS_CLAIM, c.verdict == Verdict.CONFIRMED.value),
    Chip.DENIED: (_IS_CLAIM, c.verdict == Verdict.DENIED.value),
    Chip.NO_EVIDENCE: (_IS_CLAIM, c.evidence == 0),
    Chip.RECHECK: (_IS_CLAIM, c.recheck),
    Chip.SUGGESTIONS: (c.standing == Standing.SUGGESTION.value,),
}

_EVERY = 100_000
"""Steps of SQLite's machine between two looks: one to five milliseconds."""
_STEPS = 20
"""Its steps for each claim that is read, sorted and given out: measured, 17 to 21."""


def condition(session: Session, wanted: ClaimFilter, sqlite: bool) -> ColumnElement[bool]:
    """The rows that a filter lets through."""
    # By number, not by id: so that the index of the listing answers alone.
    numbered = select(source.c.number).where(source.c.dossier_id == wanted.dossier_id)
    home = select(dossier.c.number).where(dossier.c.id == wanted.dossier_id).scalar_subquery()
    parts = [c.dossier_number == home, listed, *_CHIPS[wanted.chip]]
    if wanted.source_id is not None:
        parts.append(c.source_number == numbered.where(source.c.id == wanted.source_id).scalar_subquery())
    # Most often nothing was removed, and a million rows need not be asked.
    elif removed := session.execute(numbered.where(source.c.deleted)).scalars().all():
        parts.append(c.source_number.not_in(removed))
    if wanted.words.strip():
        parts.append(holding(wanted.words, sqlite))
    return and_(*parts)


def ids(
    session: Session, wanted: ClaimFilter, order: Order, sqlite: bool, progress: Progress | None = None
) -> Keys:
    """The row keys of the claims that a filter lets through, in order. Raises Cancelled from `progress`."""
    there = condition(session, wanted, sqlite)
    watched = _Watch(session, wanted, progress).watched if sqlite and progress is not None else nullcontext
    found = []
    for stretch in stretches(order):
        chosen = select(c.key).where(there, *stretch).order_by(*ordering(order))
        chosen = chosen.with_hint(claim, _way(wanted, order), "sqlite")
        with watched():
            given = not order.descending and _walked(wanted, order) is order.column
            found.append(_words(session, chosen, sqlite, given))
    return Keys(",".join(filter(None, found)))


def _walked(wanted: ClaimFilter, order: Order) -> Column | None:
    """The order in which an index gives what is wanted; None where the keys come from the index of words."""
    if indexed(wanted.words):
        return None
    # A source is a stretch of the text's order; in any other its claims lie strewn among all.
    if wanted.source_id is not None or order.column not in INDEXES:
        return Column.POSITION
    return order.column


def _way(wanted: ClaimFilter, order: Order) -> str:
    """By which index SQLite shall go: left to guess, it may read a million whole rows across the file."""
    walked = _walked(wanted, order)
    if walked is None:
        return "NOT INDEXED"  # The keys are what is found, and lead straight to the rows.
    if wanted.chip is Chip.UNVERIFIED and walked is Column.POSITION:
        return "INDEXED BY ix_claim_verdict"
    return f"INDEXED BY {INDEXES[walked]}"


def _words(session: Session, chosen: Select[tuple[int]], sqlite: bool, given: bool) -> str:
    """Keys as words: one row instead of a million, read without holding up the window's thread.

    What is read from an index upwards comes in its order, `given` without asking: that saves a tenth.
    """
    if not sqlite:
        return ",".join(str(row.key) for row in session.execute(chosen))
    if given:
        whole = chosen.with_only_columns(func.group_concat(c.key)).order_by(None)
    else:
        whole = select(func.group_concat(chosen.subquery().c.key))
    return session.execute(whole).scalar() or ""


class _Watch:
    """Tells how far a statement is, in steps of SQLite's machine, and lets it be cancelled."""

    def __init__(self, session: Session, wanted: ClaimFilter, progress: Progress) -> None:
        counts = counts_of(session, wanted.dossier_id, wanted.source_id)
        self._claims = counts.all + counts.suggestions
        self._progress = progress
        self._driver: Any = session.connection.driver_connection
        self._steps = 0
        self._cancelled = False

    @contextmanager
    def watched(self) -> Iterator[None]:
        """While a statement runs. Raises Cancelled in its place once the work was cancelled."""
        self._driver.set_progress_handler(self._look, _EVERY)
        try:
            yield
        except OperationalError:
            if self._cancelled:
                raise Cancelled from None
            raise
        finally:
            self._driver.set_progress_handler(None, 0)

    def _look(self) -> bool:
        self._steps += _EVERY
        # An estimate: it must not say that all is done before it is.
        done = min(self._steps // _STEPS, self._claims * 99 // 100)
        try:
            self._progress.step(done, self._claims)
        except Cancelled:
            self._cancelled = True
        return self._cancelled


def among(session: Session, piece: str, sqlite: bool, *where: ColumnElement[bool]) -> str:
    """Those keys of a piece (see Keys.pieces) whose claims fulfil all conditions, in its order."""
    if sqlite:
        # As it is: nobody but SQLite reads the words.
        keys = func.json_each(f"[{piece}]").table_valued("key", "value", name="piece")
        found = select(func.group_concat(c.key)).select_from(keys.join(claim, c.key == keys.c.value))
        # A CROSS JOIN, by which SQLite keeps the order of the piece.
        found = found.with_hint(keys, "CROSS", "sqlite").where(*where)
        return session.execute(found).scalar() or ""
    wanted = [int(key) for key in piece.split(",")]
    there = set(session.execute(select(c.key).where(c.key.in_(wanted), *where)).scalars())
    return ",".join(str(key) for key in wanted if key in there)


def next_unverified(
    session: Session, wanted: ClaimFilter, order: Order, after: int | None, sqlite: bool
) -> int | None:
    """The first unverified claim after one in this order, from the top again past the end; None if none."""
    waits = select(c.key).where(condition(session, wanted, sqlite), waiting)
    if after is not None:
        waits = waits.where(c.key != after)
    waits = waits.with_hint(claim, "INDEXED BY ix_claim_verdict", "sqlite")
    waits = waits.order_by(*ordering(order)).limit(1)
    beyond = following(session, order, after) if after is not None else ()
    for stretch in chain(beyond, stretches(order)):
        found = session.execute(waits.where(*stretch)).scalar()
        if found is not None:
            return int(found)
    return None
