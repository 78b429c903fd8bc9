"""A claim, with its words in the current version and what the table shows and sorts by."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    and_,
    false,
    literal_column,
)

from workbench.domain.span import WIDE
from workbench.store.records.schema import Id, Instant, metadata

_CHIPPED = ("standing", "verdict", "evidence", "recheck")
_ASKED = ("standing", "deleted")
claim = Table(
    "claim",
    metadata,
    # `id` is what the outside refers to; `key` is the row that lists hold a million of.
    Column("key", Integer, primary_key=True, autoincrement=True),
    Column("id", Id, nullable=False, unique=True),
    Column("dossier_id", Id, ForeignKey("dossier.id"), nullable=False),
    # Beside the id, whose length would be half of every entry in the indexes of the listings.
    Column("dossier_number", Integer, nullable=False, server_default="0"),
    Column("source_id", Id, ForeignKey("source.id"), nullable=False),
    Column("source_number", Integer, nullable=False),
    Column("version_id", Id, ForeignKey("version.id"), nullable=False),
    Column("number", Integer, nullable=False, server_default="0"),
    Column("standing", String, nullable=False, server_default="claim"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("exact", Text, nullable=False),
    Column("prefix", String, nullable=False, server_default=""),
    Column("suffix", String, nullable=False, server_default=""),
    Column("statement", Text, nullable=False),
    Column("kind", String, nullable=False),
    Column("attribution", Text, nullable=False, server_default="[]"),
    Column("figures", Text, nullable=False, server_default="[]"),
    Column("times", Text, nullable=False, server_default="[]"),
    Column("verdict", String, nullable=False, server_default="unverified"),
    Column("reason", Text, nullable=False, server_default=""),
    Column("reviewer", String, nullable=False, server_default=""),
    Column("marked_at", Instant),
    Column("recheck", Boolean, nullable=False, server_default=false()),
    Column("evidence", Integer, nullable=False, server_default="0"),
    Column("rank", Float, nullable=False, server_default="0"),
    Column("why", Text, nullable=False, server_default="[]"),
    Column("stance", String, nullable=False, server_default=""),
    # A second reader's acceptance; while it stands, the claim is locked.
    Column("signed_by", String, nullable=False, server_default=""),
    Column("signed_at", Instant),
    Column("assigned_to", String, nullable=False, server_default=""),
    Column("flags", Text, nullable=False, server_default="[]"),
    # What became of the words in the newest version, and where else they may stand there.
    Column("anchoring", String, nullable=False, server_default=""),
    Column("places", Text, nullable=False, server_default="[]"),
    # Made from attribution, figures and times at every write, so that SQL can sort and search them.
    Column("said_by", String, nullable=False, server_default=""),
    Column("via", String, nullable=False, server_default=""),
    Column("figure_words", String, nullable=False, server_default=""),
    Column("figure_value", Float),
    Column("time_words", String, nullable=False, server_default=""),
    Column("created_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("deleted", Boolean, nullable=False, server_default=false()),
    CheckConstraint('"start" >= 0 AND "start" < "end"', name="span"),
    CheckConstraint("verdict IN ('unverified', 'confirmed', 'denied')", name="verdict"),
    CheckConstraint("standing IN ('claim', 'suggestion', 'dismissed')", name="standing"),
    Index("ix_claim_text", "version_id", "start"),
    Index("ix_claim_source", "source_id", "start", "key"),
)

listed = and_(claim.c.standing != literal_column("'dismissed'"), ~claim.c.deleted)
"""Claims and suggestions that stand in lists, in the words of the indexes: SQLite knows it by these alone."""

claimed = and_(claim.c.standing == literal_column("'claim'"), ~claim.c.deleted)
"""Claims and no suggestions, in the words of their index."""

waiting = and_(claimed, claim.c.verdict == literal_column("'unverified'"))
"""Claims that wait for a verdict."""

orphaned = claim.c.anchoring == literal_column("'orphaned'")
"""Claims whose words are gone from the current text, in the words of their index."""

wide = claim.c.end - claim.c.start > literal_column(str(WIDE))
"""Claims that reach far from where they begin, in the words of their index."""

# A listing reads its keys from an index alone, in which only what is listed stands: a million rows are not
# asked each whether they are. Behind the order stands what chips ask for; a key ends every entry anyway.
# What the condition asks for stands there too, or SQLite makes ready at each entry to look up its row.
# The migration says the conditions to PostgreSQL; said here, they would load that dialect at every start.
for _name, _columns, _which in (
    ("ix_claim_listed", ("dossier_number", "source_number", "start", "key", *_CHIPPED, "deleted"), listed),
    ("ix_claim_number", ("dossier_number", "number", "source_number", "start", *_ASKED), listed),
    ("ix_claim_figure", ("dossier_number", "figure_value", "source_number", "start", *_ASKED), listed),
    (
        "ix_claim_verdict",
        ("dossier_number", "verdict", "source_number", "start", "key", "anchoring"),
        claimed,
    ),
    ("ix_claim_orphaned", ("source_id",), orphaned),
    ("ix_claim_wide", ("version_id",), wide),
):
    Index(_name, *(claim.c[column] for column in _columns), sqlite_where=_which)
