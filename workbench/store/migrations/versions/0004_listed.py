"""Listing a million claims: the indexes of the orders hold what is listed and nothing else."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the indexes anew, without what was dismissed or removed, and smaller."""
    listed = "standing != 'dismissed' AND "
    chipped = ["standing", "verdict", "evidence", "recheck"]
    for name, columns in (
        ("ix_claim_listed", ["source_number", "start", "key", *chipped]),
        ("ix_claim_number", ["number", "source_number", "start"]),
        ("ix_claim_figure", ["figure_value", "source_number", "start"]),
    ):
        op.drop_index(name, table_name="claim")
        op.create_index(
            name,
            "claim",
            ["dossier_id", *columns],
            unique=False,
            sqlite_where=sa.text(listed + "deleted = 0"),
            postgresql_where=sa.text(listed + "NOT deleted"),
        )
