"""Where claims stood in earlier versions, and sentences in which there is nothing to check."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, false

from workbench.store.records.schema import Id, Instant, metadata

anchor = Table(
    "anchor",
    metadata,
    Column("claim_key", Integer, ForeignKey("claim.key"), primary_key=True, autoincrement=False),
    Column("version_id", Id, ForeignKey("version.id"), primary_key=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("exact", Text, nullable=False),
    Column("verdict", String, nullable=False),
    Index("ix_anchor_version_id", "version_id", "start"),
)

dismissal = Table(
    "dismissal",
    metadata,
    Column("id", Id, primary_key=True),
    Column("dossier_id", Id, ForeignKey("dossier.id"), nullable=False),
    Column("source_id", Id, ForeignKey("source.id"), nullable=False),
    Column("version_id", Id, ForeignKey("version.id"), nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("exact", Text, nullable=False),
    Column("prefix", String, nullable=False, server_default=""),
    Column("suffix", String, nullable=False, server_default=""),
    Column("created_at", Instant, nullable=False),
    Column("deleted", Boolean, nullable=False, server_default=false()),
    Index("ix_dismissal_version_id", "version_id", "start"),
)
