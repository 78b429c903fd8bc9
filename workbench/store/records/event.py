"""The history: append-only, each event carrying the hash of the one before."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Table, Text

from workbench.store.records.schema import Id, Instant, metadata

event = Table(
    "event",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("at", Instant, nullable=False),
    Column("who", String, nullable=False),
    Column("action", String, nullable=False),
    Column("dossier_id", Id, nullable=False),
    Column("subject", String, nullable=False),
    Column("subject_id", Id, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Index("ix_event_subject_id", "subject_id", "seq"),
    Index("ix_event_dossier_id", "dossier_id", "seq"),
)
