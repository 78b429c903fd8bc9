"""Versions of a source: a new text comes, and everything that stood in the old one is put in its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import delete, func, insert, select

from workbench.domain.anchoring import Anchored, State
from workbench.domain.event import canonical
from workbench.domain.listing import Change, Edit, MarkRow, Subject, VersionRow
from workbench.domain.source import Reading
from workbench.domain.span import Span
from workbench.domain.verdict import Verdict
from workbench.store.adding import together
from workbench.store.changes import Wish, change
from workbench.store.creating import digest_of, keep_original
from workbench.store.engine import Session
from workbench.store.events import Act, Happening, append
from workbench.store.queries import claims
from workbench.store.records import anchor, claim, dismissal, evidence, source, version

Anchor = Callable[[int, int], Anchored]


def listed(session: Session, source_id: UUID) -> list[VersionRow]:
    """The versions of a source, oldest first."""
    current = session.execute(select(source.c.version_id).where(source.c.id == source_id)).scalar()
    length = func.length(version.c.text).label("characters")
    chosen = select(version.c.id, version.c.created_at, version.c.text_sha256, length)
    chosen = chosen.where(version.c.source_id == source_id, ~version.c.deleted).order_by(version.c.number)
    return [
        VersionRow(row.id, number, row.created_at, row.characters, row.text_sha256, row.id == current)
        for number, row in enumerate(session.execute(chosen), 1)
    ]


def text_at(session: Session, version_id: UUID) -> str:
    """The text of a version, whether current or not."""
    return str(session.execute(select(version.c.text).where(version.c.id == version_id)).scalar_one())


def marks_at(session: Session, version_id: UUID) -> list[MarkRow]:
    """Where claims stood in an earlier version, and their verdicts when it was replaced."""
    chosen = select(anchor.c.claim_key, anchor.c.start, anchor.c.end, anchor.c.verdict, claim.c.standing)
    chosen = chosen.add_columns(claim.c.number).join(claim, claim.c.key == anchor.c.claim_key)
    chosen = chosen.where(anchor.c.version_id == version_id, ~claim.c.deleted).order_by(anchor.c.start)
    return [
        claims.mark(row.claim_key, row.start, row.end, row.verdict, row.standing, row.number)
        for row in session.execute(chosen)
    ]


def words_before(session: Session, claim_key: int) -> tuple[str, str] | None:
    """The words of a claim in the version before the current one, and now; None where it has but one."""
    chosen = select(anchor.c.exact, claim.c.exact).join(claim, claim.c.key == anchor.c.claim_key)
    chosen = chosen.join(version, version.c.id == anchor.c.version_id)
    chosen = chosen.where(anchor.c.claim_key == claim_key, anchor.c.version_id != claim.c.version_id)
    row = session.execute(chosen.order_by(version.c.number.desc()).limit(1)).first()
    return (row[0], row[1]) if row is not None else None


def replace_text(
    session: Session, source_id: UUID, reading: Reading, find: Anchor, act: Act
) -> tuple[dict[int, Anchored], Change]:
    """Make what was read the current version of a source; what became of each claim, by row key.

    `find` says where a span of the old text stands in the new one. The old version stays as it was.
    """
    home = session.execute(select(source).where(source.c.id == source_id, ~source.c.deleted)).one()
    made, version_id = _new_version(session, home, reading, act)
    _remember(session, home.version_id)
    found: dict[int, Anchored] = {}
    wishes = []
    here = (claim.c.version_id == home.version_id) & (claim.c.source_id == source_id)
    columns = (claim.c.key, claim.c.start, claim.c.end, claim.c.standing, claim.c.verdict)
    for row in session.execute(select(*columns).where(here)):
        found[row.key] = find(row.start, row.end)
        wishes.append(Wish(row.key, _claim_after(row, found[row.key], reading.text, version_id)))
    moved = change(session, Subject.CLAIM, wishes, act, unlocked=True, reverting=True)
    others = [
        _move(session, subject, home.version_id, version_id, reading.text, find, act)
        for subject in (Subject.EVIDENCE, Subject.DISMISSAL)
    ]
    return found, together(made, moved, *others)


def _new_version(session: Session, home: Any, reading: Reading, act: Act) -> tuple[Change, UUID]:
    version_id = uuid4()
    digest = keep_original(session, reading.original)
    newest = select(func.max(version.c.number)).where(version.c.source_id == home.id)
    there = select(func.count()).where(version.c.source_id == home.id, ~version.c.deleted)
    ordinal = session.execute(there).scalar_one() + 1
    values = {
        "text_sha256": digest_of(reading.text),
        "original_sha256": digest,
        "pages": canonical(list(reading.pages)),
        "notes": canonical([asdict(note) for note in reading.notes]),
    }
    session.execute(
        insert(version).values(
            id=version_id,
            source_id=home.id,
            number=session.execute(newest).scalar_one() + 1,
            text=reading.text,
            created_at=act.at,
            **values,
        )
    )
    told = {**values, "number": ordinal, "source": str(home.id)}
    append(session, act, [Happening(home.dossier_id, Subject.VERSION.value, version_id, {}, told)])
    edit = Edit(Subject.VERSION, version_id, {"deleted": True}, {"deleted": False})
    made = Change((edit,), frozenset({(Subject.SOURCE, home.id)}), act.at)
    after = {
        "version_id": version_id,
        "version_number": ordinal,
        "characters": len(reading.text),
        "sha256": digest,
        "media_type": reading.media_type,
    }
    return together(made, change(session, Subject.SOURCE, [Wish(home.id, after)], act)), version_id


def _remember(session: Session, version_id: UUID) -> None:
    """Keep where all claims stood in the version that is being replaced."""
    session.execute(delete(anchor).where(anchor.c.version_id == version_id))
    names = ("claim_key", "version_id", "start", "end", "exact", "verdict")
    stood = select(
        claim.c.key, claim.c.version_id, claim.c.start, claim.c.end, claim.c.exact, claim.c.verdict
    )
    session.execute(insert(anchor).from_select(names, stood.where(claim.c.version_id == version_id)))


def _span_after(found: Anchored, text: str, version_id: UUID) -> dict[str, Any]:
    assert found.start is not None
    assert found.end is not None
    return {**asdict(Span.of(text, found.start, found.end)), "version_id": version_id}


def _claim_after(row: Any, found: Anchored, text: str, version_id: UUID) -> Mapping[str, Any]:
    """What the rules make of a claim: where its words went, and whether its verdict still belongs to them."""
    after: dict[str, Any] = {"anchoring": found.state.value, "places": "[]"}
    if found.state is State.ORPHANED:
        # Nobody looks for a proposal whose words are gone.
        gone = {"deleted": True} if row.standing == "suggestion" else {"recheck": True}
        return after | gone
    after |= _span_after(found, text, version_id)
    if found.state is State.AMBIGUOUS:
        after |= {"places": canonical([list(place) for place in found.places]), "recheck": True}
    elif found.recheck:
        unchecked = {"verdict": Verdict.UNVERIFIED.value, "reviewer": "", "marked_at": None}
        after |= {**unchecked, "recheck": True, "signed_by": "", "signed_at": None}
    return after


def _move(
    session: Session, subject: Subject, old: UUID, new: UUID, text: str, find: Anchor, act: Act
) -> Change:
    """Move passages of evidence and dismissed sentences; a sentence whose facts changed is open again."""
    table = evidence if subject is Subject.EVIDENCE else dismissal
    wishes = []
    for row in session.execute(select(table).where(table.c.version_id == old, ~table.c.deleted)):
        found = find(row.start, row.end)
        stands = found.state in (State.EXACT, State.CHANGED)
        if stands and (subject is Subject.EVIDENCE or not found.recheck):
            wishes.append(Wish(row.id, _span_after(found, text, new)))
        elif subject is Subject.DISMISSAL:
            wishes.append(Wish(row.id, {"deleted": True}))
    return change(session, subject, wishes, act)
