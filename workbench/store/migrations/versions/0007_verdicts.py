"""Claims by verdict, each in the order of the text: what waits for one, and where those of a text lie."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make one index of every verdict in place of that of the claims without one."""
    op.drop_index("ix_claim_open", table_name="claim")
    op.create_index(
        "ix_claim_verdict",
        "claim",
        ["dossier_id", "verdict", "source_number", "start", "key", "anchoring"],
        unique=False,
        sqlite_where=sa.text("standing = 'claim' AND deleted = 0"),
        postgresql_where=sa.text("standing = 'claim' AND NOT deleted"),
    )
