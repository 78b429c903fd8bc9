"""How each kind of subject is stored: its table, its key, what it belongs to, and when it counts as gone."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, FromClause, Table, or_

from workbench.domain.listing import Subject
from workbench.store.records import (
    claim,
    comment,
    dismissal,
    dossier,
    evidence,
    party,
    request,
    source,
    stance,
    support,
    version,
)
from workbench.store.tallies import COUNTED


class Aggregate(NamedTuple):
    """How a kind of subject is stored: its table, which columns are its key, id and dossier, its owners.

    The owners are there, but joined as if they might not be: so the keys asked for lead to them, and never
    an owner to a million claims. `gone` says of a record, joined with its owners, that it or what it belongs
    to was removed; `also` names the columns that every write must know.
    """

    table: Table
    key: Column[Any]
    id: Column[Any]
    dossier_id: Column[Any]
    owned: FromClause
    gone: ColumnElement[bool]
    also: tuple[str, ...] = ()


def _in_dossier(table: Table, *also: str) -> Aggregate:
    """A kind of record that belongs to a dossier and is named by its id."""
    owned = table.outerjoin(dossier, dossier.c.id == table.c.dossier_id)
    gone = or_(table.c.deleted, dossier.c.deleted)
    return Aggregate(table, table.c.id, table.c.id, table.c.dossier_id, owned, gone, also)


def _under_claim(table: Table) -> Aggregate:
    """A kind of record that goes with its claim."""
    of_dossier = _in_dossier(table, "claim_key")
    owned = of_dossier.owned.join(claim, claim.c.key == table.c.claim_key)
    owned = owned.join(source, source.c.id == claim.c.source_id)
    gone = or_(of_dossier.gone, claim.c.deleted, source.c.deleted)
    return of_dossier._replace(owned=owned, gone=gone)


_OWNED_CLAIM = claim.outerjoin(source, source.c.id == claim.c.source_id).outerjoin(
    dossier, dossier.c.id == claim.c.dossier_id
)

AGGREGATES = {
    Subject.DOSSIER: Aggregate(dossier, dossier.c.id, dossier.c.id, dossier.c.id, dossier, dossier.c.deleted),
    Subject.SOURCE: _in_dossier(source),
    Subject.VERSION: Aggregate(
        version,
        version.c.id,
        version.c.id,
        source.c.dossier_id,
        version.outerjoin(source, source.c.id == version.c.source_id),
        source.c.deleted,
    ),
    Subject.CLAIM: Aggregate(
        claim,
        claim.c.key,
        claim.c.id,
        claim.c.dossier_id,
        _OWNED_CLAIM,
        or_(claim.c.deleted, source.c.deleted, dossier.c.deleted),
        ("source_id", "signed_by", "reviewer", *COUNTED),
    ),
    Subject.EVIDENCE: _in_dossier(evidence),
    Subject.SUPPORT: Aggregate(
        support,
        support.c.id,
        support.c.id,
        evidence.c.dossier_id,
        support.outerjoin(evidence, evidence.c.id == support.c.evidence_id),
        or_(support.c.deleted, evidence.c.deleted),
        ("claim_key",),
    ),
    Subject.STANCE: _under_claim(stance),
    Subject.PARTY: _in_dossier(party),
    Subject.REQUEST: _under_claim(request),
    Subject.COMMENT: _under_claim(comment),
    Subject.DISMISSAL: _in_dossier(dismissal, "source_id"),
}
