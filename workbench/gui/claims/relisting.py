"""Which changes can alter what a listing holds, or its order; all others leave its rows where they are."""

from __future__ import annotations

from workbench.domain.listing import Change, Chip, ClaimFilter, Column, Order, Subject

# Which stored fields of a claim decide what a listing holds and in which order.
STANDING_FIELDS = frozenset({"standing", "deleted", "verdict", "recheck", "evidence"})
WORD_FIELDS = frozenset({"statement", "exact", "attribution", "reason"})
ORDER_FIELDS: dict[Column, frozenset[str]] = {
    Column.POSITION: frozenset({"start"}),
    Column.NUMBER: frozenset({"number"}),
    Column.CLAIM: frozenset({"statement"}),
    Column.KIND: frozenset({"kind"}),
    Column.SAID_BY: frozenset({"attribution"}),
    Column.VIA: frozenset({"attribution"}),
    Column.FIGURE: frozenset({"figures"}),
    Column.WHEN: frozenset({"times"}),
    Column.VERDICT: frozenset({"verdict"}),
    Column.EVIDENCE: frozenset({"evidence"}),
    Column.REVIEWER: frozenset({"reviewer", "verdict"}),
    Column.RANK: frozenset({"rank"}),
}
"""The fields by which each order goes; one that is missing here (changed) goes by all of them."""

MANY = 20_000
"""Edits that are not looked at one by one: to list the claims anew takes less time."""


def relists(change: Change, listed: ClaimFilter, order: Order) -> bool:
    """Whether a listing must be asked for anew after a change; after very many edits it is, unseen."""
    if len(change.edits) > MANY:
        return True
    edits = {edit.key: edit for edit in change.edits if edit.subject is Subject.CLAIM}
    if change.keys(Subject.CLAIM) - edits.keys() or change.keys(Subject.SOURCE):
        return True
    changed = {name for edit in edits.values() for name in edit.after}
    return bool(changed & _decisive(listed, order))


def _decisive(listed: ClaimFilter, order: Order) -> frozenset[str]:
    """The fields that decide what is listed and in which order."""
    fields = ORDER_FIELDS.get(order.column)
    if fields is None:
        fields = STANDING_FIELDS | WORD_FIELDS | {"kind", "figures", "times", "reviewer"}
    # Among equals, every order goes by the place in the text.
    fields |= {"start"}
    fields |= {"standing", "deleted"} if listed.chip is Chip.ALL else STANDING_FIELDS
    return fields | WORD_FIELDS if listed.words else fields
