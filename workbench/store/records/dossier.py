"""A dossier: one story being checked."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, false

from workbench.store.records.schema import Id, Instant, metadata

dossier = Table(
    "dossier",
    metadata,
    Column("id", Id, primary_key=True),
    # By which the indexes of the claims know it.
    Column("number", Integer, nullable=False, server_default="0"),
    Column("name", String, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("archived", Boolean, nullable=False, server_default=false()),
    Column("deleted", Boolean, nullable=False, server_default=false()),
    # The last numbers given out, so that a claim's number is never used twice.
    Column("last_claim", Integer, nullable=False, server_default="0"),
    Column("last_source", Integer, nullable=False, server_default="0"),
    Index("ix_dossier_number", "number", unique=True),
)
