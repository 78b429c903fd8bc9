"""What several migrations do to the indexes of listings; history as they are, and never changed."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op


def remake(name: str, columns: Sequence[str]) -> None:
    """Drop an index of claims, and make it of a dossier and these columns, of what is listed alone."""
    listed = "standing != 'dismissed' AND "
    op.drop_index(name, table_name="claim")
    op.create_index(
        name,
        "claim",
        ["dossier_id", *columns],
        unique=False,
        sqlite_where=sa.text(listed + "deleted = 0"),
        postgresql_where=sa.text(listed + "NOT deleted"),
    )
