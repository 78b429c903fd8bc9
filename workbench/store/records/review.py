"""What people add to claims: stances read, changes asked for, comments."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, false

from workbench.store.records.schema import Id, Instant, metadata

stance = Table(
    "stance",
    metadata,
    Column("id", Id, primary_key=True),
    Column("dossier_id", Id, ForeignKey("dossier.id"), nullable=False),
    Column("claim_key", Integer, ForeignKey("claim.key"), nullable=False),
    Column("party", String, nullable=False),
    Column("stance", String, nullable=False),
    Column("said_on", String, nullable=False, server_default=""),
    Column("words", Text, nullable=False, server_default=""),
    Column("attribution", Text, nullable=False, server_default="[]"),
    Column("read_in", String, nullable=False, server_default=""),
    Column("source_id", Id, ForeignKey("source.id")),
    Column("start", Integer),
    Column("end", Integer),
    Column("created_at", Instant, nullable=False),
    Column("deleted", Boolean, nullable=False, server_default=false()),
    Index("ix_stance_claim_key", "claim_key"),
)

request = Table(
    "change_request",
    metadata,
    Column("id", Id, primary_key=True),
    Column("dossier_id", Id, ForeignKey("dossier.id"), nullable=False),
    Column("claim_key", Integer, ForeignKey("claim.key"), nullable=False),
    Column("old_words", Text, nullable=False),
    Column("new_words", Text, nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    Column("asked_by", String, nullable=False),
    Column("decision", String, nullable=False, server_default=""),
    Column("decided_by", String, nullable=False, server_default=""),
    Column("decided_at", Instant),
    Column("created_at", Instant, nullable=False),
    Column("deleted", Boolean, nullable=False, server_default=false()),
    Index("ix_change_request_claim_key", "claim_key"),
)

comment = Table(
    "comment",
    metadata,
    Column("id", Id, primary_key=True),
    Column("dossier_id", Id, ForeignKey("dossier.id"), nullable=False),
    Column("claim_key", Integer, ForeignKey("claim.key"), nullable=False),
    Column("who", String, nullable=False),
    Column("words", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("deleted", Boolean, nullable=False, server_default=false()),
    Index("ix_comment_claim_key", "claim_key"),
)
