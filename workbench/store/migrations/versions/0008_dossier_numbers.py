"""Dossiers have numbers, by which the indexes of the listings know them: half as long as with their ids."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_LISTED = "standing != 'dismissed' AND "
_CLAIMED = "standing = 'claim' AND "
_INDEXES = (
    (
        "ix_claim_listed",
        ("source_number", "start", "key", "standing", "verdict", "evidence", "recheck", "deleted"),
        _LISTED,
    ),
    ("ix_claim_number", ("number", "source_number", "start", "standing", "deleted"), _LISTED),
    ("ix_claim_figure", ("figure_value", "source_number", "start", "standing", "deleted"), _LISTED),
    ("ix_claim_verdict", ("verdict", "source_number", "start", "key", "anchoring"), _CLAIMED),
)


def upgrade() -> None:
    """Number the dossiers as they were made, say the numbers of all claims, and make the indexes anew."""
    number = sa.Column("number", sa.Integer(), nullable=False, server_default="0")
    op.add_column("dossier", number)
    op.add_column("claim", sa.Column("dossier_number", sa.Integer(), nullable=False, server_default="0"))
    dossier = sa.table("dossier", *map(sa.column, ("id", "created_at", "number")))
    claim = sa.table("claim", *map(sa.column, ("dossier_id", "dossier_number")))
    connection = op.get_bind()
    made = connection.execute(sa.select(dossier.c.id).order_by(dossier.c.created_at, dossier.c.id))
    for place, one in enumerate(made.scalars().all(), 1):
        connection.execute(sa.update(dossier).where(dossier.c.id == one).values(number=place))
    op.create_index("ix_dossier_number", "dossier", ["number"], unique=True)
    for name, *_ in _INDEXES:
        op.drop_index(name, table_name="claim")
    of_claim = sa.select(dossier.c.number).where(dossier.c.id == claim.c.dossier_id).scalar_subquery()
    connection.execute(sa.update(claim).values(dossier_number=of_claim))
    for name, columns, which in _INDEXES:
        op.create_index(
            name,
            "claim",
            ["dossier_number", *columns],
            unique=False,
            sqlite_where=sa.text(which + "deleted = 0"),
            postgresql_where=sa.text(which + "NOT deleted"),
        )
