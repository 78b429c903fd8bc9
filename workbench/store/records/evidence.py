"""Evidence: what supports or refutes claims; one piece can serve many."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from workbench.store.records.schema import Id, Instant, metadata

evidence = Table(
    "evidence",
    metadata,
    Column("id", Id, primary_key=True),
    Column("dossier_id", Id, ForeignKey("dossier.id"), nullable=False),
    Column("form", String, nullable=False),
    Column("title", String, nullable=False),
    Column("address", String, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    Column("source_id", Id, ForeignKey("source.id")),
    Column("version_id", Id, ForeignKey("version.id")),
    Column("start", Integer),
    Column("end", Integer),
    Column("exact", Text, nullable=False, server_default=""),
    Column("prefix", String, nullable=False, server_default=""),
    Column("suffix", String, nullable=False, server_default=""),
    Column("original_sha256", String(64), ForeignKey("original.sha256")),
    Column("media_type", String, nullable=False, server_default=""),
    Column("primary_source", Boolean, nullable=False, server_default=false()),
    Column("method", String, nullable=False, server_default=""),
    Column("origin", String, nullable=False, server_default=""),
    Column("contact", Text, nullable=False, server_default="{}"),
    Column("captured_at", Instant),
    Column("created_at", Instant, nullable=False),
    Column("deleted", Boolean, nullable=False, server_default=false()),
    Index("ix_evidence_dossier_id", "dossier_id"),
)

# One piece of evidence under one claim: how it bears on that claim, and where in it.
support = Table(
    "support",
    metadata,
    Column("id", Id, primary_key=True),
    Column("claim_key", Integer, ForeignKey("claim.key"), nullable=False),
    Column("evidence_id", Id, ForeignKey("evidence.id"), nullable=False),
    Column("bearing", String, nullable=False),
    Column("pinpoint", String, nullable=False, server_default=""),
    Column("created_at", Instant, nullable=False),
    Column("deleted", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("claim_key", "evidence_id"),
    Index("ix_support_evidence_id", "evidence_id"),
)
