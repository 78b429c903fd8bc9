"""The counts kept for each source, moved by every write to its claims in the same transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import Update, bindparam, case, func, insert, select, update

from workbench.domain.listing import Counts
from workbench.store.engine import Session
from workbench.store.records import claim, tally

COUNTED = ("standing", "verdict", "recheck", "evidence", "deleted")
"""The fields of a claim that its source's counts depend on."""

NAMES = ("all", "unverified", "confirmed", "denied", "no_evidence", "recheck", "suggestions")

_Row = Mapping[str, Any]
_State = tuple[Any, ...]
"""The values of COUNTED, in that order; empty for a claim that is not there."""


def _marks(standing: str, verdict: str, recheck: bool, evidence: int, deleted: bool) -> tuple[str, ...]:
    """Which counts a claim adds one to. A suggestion is never counted as a claim."""
    if deleted or standing == "dismissed":
        return ()
    if standing == "suggestion":
        return ("suggestions",)
    marks = ["all", verdict]
    if not evidence:
        marks.append("no_evidence")
    if recheck:
        marks.append("recheck")
    return tuple(marks)


class Tallies:
    """Collects what the writes of one transaction add to and take from the counts."""

    def __init__(self) -> None:
        self._moved: Counter[tuple[UUID, _State, _State]] = Counter()

    def move(self, source_id: UUID, before: _Row | None, after: _Row | None, claims: int = 1) -> None:
        """Note that claims of a source went from one state to another (None: they were not there)."""
        self._moved[source_id, _state(before), _state(after)] += claims

    def add(self, source_id: UUID, states: Iterable[tuple[Any, ...]]) -> None:
        """Note that claims of a source are new; of each the values of COUNTED, in that order."""
        for state, claims in Counter(states).items():
            self._moved[source_id, (), state] += claims

    def write(self, session: Session) -> None:
        """Add what was collected to the counts kept."""
        by_source: dict[UUID, Counter[str]] = {}
        for (source_id, before, after), times in self._moved.items():
            counter = by_source.setdefault(source_id, Counter())
            for state, by in ((before, -times), (after, times)):
                for mark in _marks(*state) if state else ():
                    counter[mark] += by
        for source_id, counter in by_source.items():
            if moved := {name: by for name, by in counter.items() if by}:
                session.execute(_moving(frozenset(moved)), {"_source": source_id, **moved})


@lru_cache
def _moving(names: frozenset[str]) -> Update:
    """Adds to some of a source's counts; made once, which else takes longer than the update itself."""
    added = {name: tally.c[name] + bindparam(name, type_=tally.c[name].type) for name in names}
    return update(tally).where(tally.c.source_id == bindparam("_source")).values(added)


_values = itemgetter(*COUNTED)
_counted = attrgetter(*NAMES)


def _state(row: _Row | None) -> _State:
    return _values(row) if row is not None else ()


def begin(session: Session, source_id: UUID) -> None:
    """Start a new source's counts at nought."""
    session.execute(insert(tally).values(source_id=source_id))


def counts(row: Any) -> Counts:
    """The kept counts of a source, or those of several as the database sums them."""
    return Counts(**dict(zip(NAMES, _counted(row), strict=True)))


def recounted(session: Session) -> dict[UUID, Counts]:
    """The counts of every source, counted anew, to check those kept."""
    c = claim.c
    there = (c.standing == "claim") & ~c.deleted

    def number(condition: Any) -> Any:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    conditions = {
        "all": there,
        **{verdict: there & (c.verdict == verdict) for verdict in ("unverified", "confirmed", "denied")},
        "no_evidence": there & (c.evidence == 0),
        "recheck": there & c.recheck,
        "suggestions": (c.standing == "suggestion") & ~c.deleted,
    }
    columns = [number(condition).label(name) for name, condition in conditions.items()]
    rows = session.execute(select(c.source_id, *columns).group_by(c.source_id))
    return {row.source_id: Counts(**{name: int(getattr(row, name)) for name in NAMES}) for row in rows}
