"""What a verdict rests on: stances, parties, sign-off, requests, versions, coverage."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables, and the new columns of claims and versions."""
    _party()
    _confidant()
    _dismissal()
    _anchor()
    _change_request()
    _comment()
    _stance()
    _columns()


def _party() -> None:
    op.create_table(
        "party",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dossier_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("aliases", sa.Text(), server_default="[]", nullable=False),
        sa.Column("role", sa.String(), server_default="", nullable=False),
        sa.Column("affiliation", sa.String(), server_default="", nullable=False),
        sa.Column("named", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("confidential", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_party_dossier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
    )
    op.create_index("ix_party_dossier_id", "party", ["dossier_id"], unique=False)


def _confidant() -> None:
    op.create_table(
        "confidant",
        sa.Column("party_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_confidant_party_id")),
        sa.PrimaryKeyConstraint("party_id", name=op.f("pk_confidant")),
    )


def _dismissal() -> None:
    op.create_table(
        "dismissal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dossier_id", sa.Uuid(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("version_id", sa.Uuid(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.String(), server_default="", nullable=False),
        sa.Column("suffix", sa.String(), server_default="", nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_dismissal_dossier_id")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_dismissal_source_id")),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name=op.f("fk_dismissal_version_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dismissal")),
    )
    op.create_index("ix_dismissal_version_id", "dismissal", ["version_id", "start"], unique=False)


def _anchor() -> None:
    op.create_table(
        "anchor",
        sa.Column("claim_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version_id", sa.Uuid(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["claim_key"], ["claim.key"], name=op.f("fk_anchor_claim_key")),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name=op.f("fk_anchor_version_id")),
        sa.PrimaryKeyConstraint("claim_key", "version_id", name=op.f("pk_anchor")),
    )
    op.create_index("ix_anchor_version_id", "anchor", ["version_id", "start"], unique=False)


def _change_request() -> None:
    op.create_table(
        "change_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dossier_id", sa.Uuid(), nullable=False),
        sa.Column("claim_key", sa.Integer(), nullable=False),
        sa.Column("old_words", sa.Text(), nullable=False),
        sa.Column("new_words", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), server_default="", nullable=False),
        sa.Column("decided_by", sa.String(), server_default="", nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["claim_key"], ["claim.key"], name=op.f("fk_change_request_claim_key")),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_change_request_dossier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_request")),
    )
    op.create_index("ix_change_request_claim_key", "change_request", ["claim_key"], unique=False)


def _comment() -> None:
    op.create_table(
        "comment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dossier_id", sa.Uuid(), nullable=False),
        sa.Column("claim_key", sa.Integer(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["claim_key"], ["claim.key"], name=op.f("fk_comment_claim_key")),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_comment_dossier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comment")),
    )
    op.create_index("ix_comment_claim_key", "comment", ["claim_key"], unique=False)


def _stance() -> None:
    op.create_table(
        "stance",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("dossier_id", sa.Uuid(), nullable=False),
        sa.Column("claim_key", sa.Integer(), nullable=False),
        sa.Column("party", sa.String(), nullable=False),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("said_on", sa.String(), server_default="", nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("attribution", sa.Text(), server_default="[]", nullable=False),
        sa.Column("read_in", sa.String(), server_default="", nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["claim_key"], ["claim.key"], name=op.f("fk_stance_claim_key")),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_stance_dossier_id")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_stance_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stance")),
    )
    op.create_index("ix_stance_claim_key", "stance", ["claim_key"], unique=False)


def _columns() -> None:
    op.add_column("claim", sa.Column("signed_by", sa.String(), server_default="", nullable=False))
    op.add_column("claim", sa.Column("signed_at", sa.DateTime(), nullable=True))
    op.add_column("claim", sa.Column("assigned_to", sa.String(), server_default="", nullable=False))
    op.add_column("claim", sa.Column("flags", sa.Text(), server_default="[]", nullable=False))
    op.add_column("claim", sa.Column("anchoring", sa.String(), server_default="", nullable=False))
    op.add_column("claim", sa.Column("places", sa.Text(), server_default="[]", nullable=False))
    op.add_column("version", sa.Column("deleted", sa.Boolean(), server_default=sa.false(), nullable=False))
