"""Listings read from their indexes alone; the marks of a stretch of a text, and where all of them begin."""

import sqlalchemy as sa
from alembic import op

from workbench.store.migrations.listed import remake

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Put what a listing asks for into its index; find orphaned and very long claims by indexes."""
    for name, columns in (
        (
            "ix_claim_listed",
            ["source_number", "start", "key", "standing", "verdict", "evidence", "recheck", "deleted"],
        ),
        ("ix_claim_number", ["number", "source_number", "start", "standing", "deleted"]),
        ("ix_claim_figure", ["figure_value", "source_number", "start", "standing", "deleted"]),
    ):
        remake(name, columns)
    for name, column, which in (
        ("ix_claim_orphaned", "source_id", "anchoring = 'orphaned'"),
        ("ix_claim_wide", "version_id", '"end" - "start" > 2048'),
    ):
        where = sa.text(which)
        op.create_index(name, "claim", [column], unique=False, sqlite_where=where, postgresql_where=where)
