"""Searching everything: the words of all texts, by pieces; those that are there already are indexed once."""

import sqlalchemy as sa
from alembic import op

from workbench.store.texts import CREATE, index_text

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index, and fill it from the texts."""
    op.create_table(
        "text_piece",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Uuid(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["version_id"], ["version.id"], name=op.f("fk_text_piece_version_id")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_text_piece")),
        sa.UniqueConstraint("version_id", "start", name=op.f("uq_text_piece_version_id_start")),
    )
    op.create_index("ix_source_version_id", "source", ["version_id"], unique=False)
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        return
    op.execute(CREATE)
    version = sa.table("version", sa.column("id", sa.Uuid()), sa.column("text", sa.Text()))
    for version_id in connection.execute(sa.select(version.c.id)).scalars().all():
        words = connection.execute(sa.select(version.c.text).where(version.c.id == version_id)).scalar_one()
        index_text(connection, version_id, words)
