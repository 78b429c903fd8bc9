"""Parties of a dossier; the names behind codenames are kept apart."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table, Text, false, true

from workbench.store.records.schema import Id, Instant, metadata

party = Table(
    "party",
    metadata,
    Column("id", Id, primary_key=True),
    Column("dossier_id", Id, ForeignKey("dossier.id"), nullable=False),
    Column("name", String, nullable=False),
    Column("aliases", Text, nullable=False, server_default="[]"),
    Column("role", String, nullable=False, server_default=""),
    Column("affiliation", String, nullable=False, server_default=""),
    Column("named", Boolean, nullable=False, server_default=true()),
    Column("confidential", Boolean, nullable=False, server_default=false()),
    Column("created_at", Instant, nullable=False),
    Column("deleted", Boolean, nullable=False, server_default=false()),
    Index("ix_party_dossier_id", "dossier_id"),
)

# Apart, so that no list, search, export or history ever meets it by chance.
confidant = Table(
    "confidant",
    metadata,
    Column("party_id", Id, ForeignKey("party.id"), primary_key=True),
    Column("name", String, nullable=False),
    Column("owner", String, nullable=False),
)
