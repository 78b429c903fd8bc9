"""The main job: dossiers, sources, claims, evidence and history."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from workbench.store.events import GUARDS_POSTGRESQL, GUARDS_SQLITE
from workbench.store.search import CREATE as SEARCH_SQLITE

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table, the guards of history and, on SQLite, the search index."""
    _dossier()
    _event()
    _original()
    _source()
    _tally()
    _version()
    _claim()
    _evidence()
    _support()
    sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in (*GUARDS_SQLITE, *SEARCH_SQLITE) if sqlite else GUARDS_POSTGRESQL:
        op.execute(sa.text(statement))


def _dossier() -> None:
    op.create_table(
        "dossier",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("archived", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("last_claim", sa.Integer(), server_default="0", nullable=False),
        sa.Column("last_source", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier")),
    )


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("dossier_id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_event")),
    )
    op.create_index("ix_event_dossier_id", "event", ["dossier_id", "seq"], unique=False)
    op.create_index("ix_event_subject_id", "event", ["subject_id", "seq"], unique=False)


def _original() -> None:
    op.create_table(
        "original",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_original")),
    )


def _source() -> None:
    op.create_table(
        "source",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dossier_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("outlet", sa.String(), server_default="", nullable=False),
        sa.Column("byline", sa.String(), server_default="", nullable=False),
        sa.Column("published_at", sa.DateTime(), nullable=True),
        sa.Column("published_zone", sa.String(), server_default="", nullable=False),
        sa.Column("published_precision", sa.String(), server_default="", nullable=False),
        sa.Column("retrieved_at", sa.DateTime(), nullable=False),
        sa.Column("language", sa.String(), server_default="", nullable=False),
        sa.Column("address", sa.String(), server_default="", nullable=False),
        sa.Column("redirects", sa.Text(), server_default="[]", nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("version_id", sa.Uuid(), nullable=False),
        sa.Column("version_number", sa.Integer(), server_default="1", nullable=False),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_source_dossier_id")),
        sa.ForeignKeyConstraint(["sha256"], ["original.sha256"], name=op.f("fk_source_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
    )
    op.create_index("ix_source_dossier_id_number", "source", ["dossier_id", "number"], unique=False)
    op.create_index("ix_source_sha256", "source", ["sha256"], unique=False)


def _tally() -> None:
    op.create_table(
        "tally",
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("all", sa.Integer(), server_default="0", nullable=False),
        sa.Column("unverified", sa.Integer(), server_default="0", nullable=False),
        sa.Column("confirmed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("denied", sa.Integer(), server_default="0", nullable=False),
        sa.Column("no_evidence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("recheck", sa.Integer(), server_default="0", nullable=False),
        sa.Column("suggestions", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_tally_source_id")),
        sa.PrimaryKeyConstraint("source_id", name=op.f("pk_tally")),
    )


def _version() -> None:
    op.create_table(
        "version",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_sha256", sa.String(length=64), nullable=False),
        sa.Column("original_sha256", sa.String(length=64), nullable=False),
        sa.Column("pages", sa.Text(), server_default="[]", nullable=False),
        sa.Column("notes", sa.Text(), server_default="[]", nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["original_sha256"], ["original.sha256"], name=op.f("fk_version_original_sha256")
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_version_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_version")),
        sa.UniqueConstraint("source_id", "number", name=op.f("uq_version_source_id_number")),
    )


def _claim() -> None:
    op.create_table("claim", *_claim_columns(), *_claim_constraints())
    op.create_index(
        "ix_claim_dossier", "claim", ["dossier_id", "source_number", "start", "key"], unique=False
    )
    op.create_index("ix_claim_source", "claim", ["source_id", "start", "key"], unique=False)
    op.create_index("ix_claim_text", "claim", ["version_id", "start"], unique=False)


def _claim_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("key", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dossier_id", sa.Uuid(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("source_number", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.Column("standing", sa.String(), server_default="claim", nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.String(), server_default="", nullable=False),
        sa.Column("suffix", sa.String(), server_default="", nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("attribution", sa.Text(), server_default="[]", nullable=False),
        sa.Column("figures", sa.Text(), server_default="[]", nullable=False),
        sa.Column("times", sa.Text(), server_default="[]", nullable=False),
        sa.Column("verdict", sa.String(), server_default="unverified", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("reviewer", sa.String(), server_default="", nullable=False),
        sa.Column("marked_at", sa.DateTime(), nullable=True),
        sa.Column("recheck", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("evidence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("rank", sa.Float(), server_default="0", nullable=False),
        sa.Column("why", sa.Text(), server_default="[]", nullable=False),
        sa.Column("stance", sa.String(), server_default="", nullable=False),
        sa.Column("said_by", sa.String(), server_default="", nullable=False),
        sa.Column("via", sa.String(), server_default="", nullable=False),
        sa.Column("figure_words", sa.String(), server_default="", nullable=False),
        sa.Column("figure_value", sa.Float(), nullable=True),
        sa.Column("time_words", sa.String(), server_default="", nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
    ]


def _claim_constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "standing IN ('claim', 'suggestion', 'dismissed')", name=op.f("ck_claim_standing")
        ),
        sa.CheckConstraint("verdict IN ('unverified', 'confirmed', 'denied')", name=op.f("ck_claim_verdict")),
        sa.CheckConstraint('"start" >= 0 AND "start" < "end"', name=op.f("ck_claim_span")),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_claim_dossier_id")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_claim_source_id")),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name=op.f("fk_claim_version_id")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_claim")),
        sa.UniqueConstraint("id", name=op.f("uq_claim_id")),
    ]


def _evidence() -> None:
    op.create_table(
        "evidence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dossier_id", sa.Uuid(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("address", sa.String(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("version_id", sa.Uuid(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("exact", sa.Text(), server_default="", nullable=False),
        sa.Column("prefix", sa.String(), server_default="", nullable=False),
        sa.Column("suffix", sa.String(), server_default="", nullable=False),
        sa.Column("original_sha256", sa.String(length=64), nullable=True),
        sa.Column("media_type", sa.String(), server_default="", nullable=False),
        sa.Column("primary_source", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("method", sa.String(), server_default="", nullable=False),
        sa.Column("origin", sa.String(), server_default="", nullable=False),
        sa.Column("contact", sa.Text(), server_default="{}", nullable=False),
        sa.Column("captured_at", sa.DateTime(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_evidence_dossier_id")),
        sa.ForeignKeyConstraint(
            ["original_sha256"], ["original.sha256"], name=op.f("fk_evidence_original_sha256")
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_evidence_source_id")),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name=op.f("fk_evidence_version_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    op.create_index("ix_evidence_dossier_id", "evidence", ["dossier_id"], unique=False)


def _support() -> None:
    op.create_table(
        "support",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("claim_key", sa.Integer(), nullable=False),
        sa.Column("evidence_id", sa.Uuid(), nullable=False),
        sa.Column("bearing", sa.String(), nullable=False),
        sa.Column("pinpoint", sa.String(), server_default="", nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["claim_key"], ["claim.key"], name=op.f("fk_support_claim_key")),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_support_evidence_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_support")),
        sa.UniqueConstraint("claim_key", "evidence_id", name=op.f("uq_support_claim_key_evidence_id")),
    )
    op.create_index("ix_support_evidence_id", "support", ["evidence_id"], unique=False)
