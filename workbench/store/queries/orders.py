"""The orders in which claims are listed, and what comes after a claim in each of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, select, true

from workbench.domain.listing import Column, Order
from workbench.store.engine import Session
from workbench.store.records import claim

c = claim.c

TEXT_ORDER: tuple[ColumnElement[Any], ...] = (c.source_number, c.start, c.key)
"""Source by source as the text goes."""

INDEXES = {
    Column.POSITION: "ix_claim_listed",
    Column.NUMBER: "ix_claim_number",
    Column.FIGURE: "ix_claim_figure",
}
"""The orders that an index of the claims gives; the others sort."""

_SORTED_BY: dict[Column, ColumnElement[Any]] = {
    Column.NUMBER: c.number,
    Column.CLAIM: func.lower(c.statement),
    Column.KIND: c.kind,
    Column.SAID_BY: func.lower(c.said_by),
    Column.VIA: func.lower(c.via),
    Column.FIGURE: c.figure_value,
    Column.WHEN: c.time_words,
    Column.VERDICT: c.verdict,
    Column.EVIDENCE: c.evidence,
    Column.REVIEWER: func.lower(c.reviewer),
    Column.CHANGED: c.changed_at,
    Column.RANK: c.rank,
}
# An empty cell says nothing: it comes last, whichever way the column is sorted.
_EMPTY_LAST: dict[Column, ColumnElement[int]] = {
    column: case((cell == "", 1), else_=0)
    for column, cell in (
        (Column.SAID_BY, c.said_by),
        (Column.VIA, c.via),
        (Column.WHEN, c.time_words),
        (Column.REVIEWER, c.reviewer),
    )
}
_LOWEST = -1.7e308
# The same for columns with an index, which gives first the filled cells and then the empty ones in order.
_FILLED_FIRST: dict[Column, tuple[ColumnElement[bool], ColumnElement[bool]]] = {
    Column.NUMBER: (c.number > 0, c.number == 0),
    Column.FIGURE: (c.figure_value >= _LOWEST, c.figure_value.is_(None)),
}

Stretch = tuple[ColumnElement[bool], ...]
"""A part of a listing, as conditions."""
_Term = tuple[ColumnElement[Any], bool]
"""Something to sort by, and whether downwards."""


def stretches(order: Order) -> tuple[Stretch, ...]:
    """The parts of a listing, one after the other."""
    return tuple((part,) for part in _FILLED_FIRST.get(order.column, ())) or ((),)


def ordering(order: Order) -> tuple[ColumnElement[Any], ...]:
    """How each stretch of an order sorts: by the column, and by the order of the text among equals."""
    return tuple(term.desc() if downwards else term for term, downwards in _terms(order))


def _terms(order: Order) -> tuple[_Term, ...]:
    if order.column is Column.POSITION:
        return tuple((term, order.descending) for term in TEXT_ORDER)
    empty = [(_EMPTY_LAST[order.column], False)] if order.column in _EMPTY_LAST else []
    by = (_SORTED_BY[order.column], order.descending)
    return (*empty, by, *((term, False) for term in TEXT_ORDER))


def following(session: Session, order: Order, key: int) -> Iterator[Stretch]:
    """The stretches after a claim, its own from there on: found by its values, nothing is counted."""
    parts, terms = stretches(order), _terms(order)
    chosen = select(*(term for term, _ in terms), *(and_(true(), *part) for part in parts))
    here = session.execute(chosen.where(c.key == key)).first()
    if here is None:
        yield from parts
        return
    own = [bool(inside) for inside in here[len(terms) :]].index(True)
    values = here[: len(terms)]
    equal = [term.is_not_distinct_from(value) for (term, _), value in zip(terms, values, strict=True)]
    # First what is like it but for the last term, and so on outwards: each begins at its place in an index.
    for place in reversed(range(len(terms))):
        (term, downwards), value = terms[place], values[place]
        if value is not None:
            yield (*parts[own], *equal[:place], term < value if downwards else term > value)
    yield from parts[own + 1 :]
