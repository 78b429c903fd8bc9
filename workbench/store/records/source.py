"""A source, its original bytes, its versions, and the counts kept for it."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from workbench.store.records.schema import Id, Instant, metadata

original = Table(
    "original",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

source = Table(
    "source",
    metadata,
    Column("id", Id, primary_key=True),
    Column("dossier_id", Id, ForeignKey("dossier.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("title", String, nullable=False),
    Column("outlet", String, nullable=False, server_default=""),
    Column("byline", String, nullable=False, server_default=""),
    Column("published_at", Instant),
    Column("published_zone", String, nullable=False, server_default=""),
    Column("published_precision", String, nullable=False, server_default=""),
    Column("retrieved_at", Instant, nullable=False),
    Column("language", String, nullable=False, server_default=""),
    Column("address", String, nullable=False, server_default=""),
    Column("redirects", Text, nullable=False, server_default="[]"),
    Column("media_type", String, nullable=False),
    Column("sha256", String(64), ForeignKey("original.sha256"), nullable=False),
    # No foreign key, since source and version would need each other; `workbench check` looks instead.
    Column("version_id", Id, nullable=False),
    Column("version_number", Integer, nullable=False, server_default="1"),
    Column("characters", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("deleted", Boolean, nullable=False, server_default=false()),
    Index("ix_source_dossier_id_number", "dossier_id", "number"),
    Index("ix_source_sha256", "sha256"),
    Index("ix_source_version_id", "version_id"),
)

version = Table(
    "version",
    metadata,
    Column("id", Id, primary_key=True),
    Column("source_id", Id, ForeignKey("source.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("text_sha256", String(64), nullable=False),
    Column("original_sha256", String(64), ForeignKey("original.sha256"), nullable=False),
    Column("pages", Text, nullable=False, server_default="[]"),
    Column("notes", Text, nullable=False, server_default="[]"),
    Column("created_at", Instant, nullable=False),
    Column("deleted", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("source_id", "number"),
)

# Which part of which text an entry of the index of words is.
piece = Table(
    "text_piece",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("version_id", Id, ForeignKey("version.id"), nullable=False),
    Column("start", Integer, nullable=False),
    UniqueConstraint("version_id", "start"),
)

# Kept, not counted: a chip's number must not cost a scan of a million claims.
tally = Table(
    "tally",
    metadata,
    Column("source_id", Id, ForeignKey("source.id"), primary_key=True),
    *(
        Column(name, Integer, nullable=False, server_default="0")
        for name in ("all", "unverified", "confirmed", "denied", "no_evidence", "recheck", "suggestions")
    ),
)
