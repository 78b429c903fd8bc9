"""Versions of a source: a new text comes, and everything that stood in the old one is put in its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import delete, func, insert, select, union

from workbench.domain.anchored import Anchored, State
from workbench.domain.event import canonical
from workbench.domain.listing import Change, Edit, MarkRow, Subject, VersionRow
from workbench.domain.span import Span
from workbench.domain.verdict import Verdict
from workbench.store.adding import together
from workbench.store.changes import Wish, change
from workbench.store.engine import Session
from workbench.store.events import Act, Happening, append
from workbench.store.founding import keep_original
from workbench.store.letters import all_storable, digest_of
from workbench.store.many import CHUNK
from workbench.store.queries import claims
from workbench.store.records import anchor, claim, dismissal, evidence, source, version
from workbench.store.texts import index_text

if TYPE_CHECKING:
    from workbench.domain.source import Reading

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
    chosen = chosen.where(~version.c.deleted)
    row = session.execute(chosen.order_by(version.c.number.desc()).limit(1)).first()
    return (row[0], row[1]) if row is not None else None


def texts_in_use(session: Session, source_id: UUID) -> dict[UUID, str]:
    """The texts in which words of claims and of evidence stand: the current one, and where any were lost."""
    current = select(source.c.version_id).where(source.c.id == source_id)
    stood = [select(table.c.version_id).where(table.c.source_id == source_id) for table in (claim, evidence)]
    chosen = select(version.c.id, version.c.text).where(version.c.id.in_(union(current, *stood)))
    return {row.id: row.text for row in session.execute(chosen)}


def replace_text(
    session: Session, source_id: UUID, reading: Reading, finds: Mapping[UUID, Anchor], act: Act
) -> tuple[dict[int, Anchored], Change]:
    """Make what was read the current version of a source; what became of each claim, by row key.

    `finds` says for each text in use where a span of it stands in the new one. The old version stays as it
    was. Words that an earlier version lost are claimed again where the new one has them.
    """
    home = session.execute(select(source).where(source.c.id == source_id, ~source.c.deleted)).one()
    made, version_id = _new_version(session, home, reading, act)
    remember(session, home.version_id)
    found, moved = _carry(session, source_id, home.version_id, finds, version_id, reading.text, act)
    return found, together(made, moved)


def settle(session: Session, source_id: UUID, left: UUID, act: Act) -> Change:
    """Put what still stands in the version `left` in its place in the current one, by the same rules.

    For when an update was taken back, or made again, after something new was put on the text.
    """
    standing = (
        (claim.c.anchoring != State.ORPHANED.value) & (claim.c.source_id == source_id),
        evidence.c.source_id == source_id,
        dismissal.c.source_id == source_id,
    )
    there = (
        select(table.c.version_id).where(table.c.version_id == left, where)
        for table, where in zip((claim, evidence, dismissal), standing, strict=True)
    )
    if not any(session.execute(one.limit(1)).first() for one in there):
        return Change()
    current = session.execute(select(source.c.version_id).where(source.c.id == source_id)).scalar_one()
    text = text_at(session, current)
    from workbench.domain.anchoring import Anchoring

    finds = {left: Anchoring(text_at(session, left), text).anchor}
    return _carry(session, source_id, left, finds, current, text, act)[1]


def marked_since(session: Session, change_: Change) -> set[int]:
    """The claims whose words a change replaced, and which were marked on the new words since."""
    keys = [edit.key for edit in change_.edits if edit.subject is Subject.CLAIM and "exact" in edit.after]
    found: set[int] = set()
    for at in range(0, len(keys), CHUNK):
        chosen = select(claim.c.key).where(claim.c.key.in_(keys[at : at + CHUNK]))
        found.update(session.execute(chosen.where(claim.c.marked_at > change_.at)).scalars())
    return found


def _carry(
    session: Session,
    source_id: UUID,
    left: UUID,
    finds: Mapping[UUID, Anchor],
    version_id: UUID,
    text: str,
    act: Act,
) -> tuple[dict[int, Anchored], Change]:
    """Move everything that stands in the texts of `finds` to the version `version_id`, which is current."""
    found: dict[int, Anchored] = {}
    wishes = []
    names = ("key", "version_id", "start", "end", "standing", "exact", "statement")
    chosen = select(*(claim.c[name] for name in names)).where(claim.c.source_id == source_id)
    for row in session.execute(chosen.where(claim.c.version_id.in_(list(finds)))):
        place = finds[row.version_id](row.start, row.end)
        if row.version_id != left and place.state is State.ORPHANED:
            continue  # It was lost before, and still is.
        found[row.key] = place
        wishes.append(Wish(row.key, _claim_after(row, place, text, version_id)))
    moved = change(session, Subject.CLAIM, wishes, act, unlocked=True, reverting=True)
    passages = _passages(session, source_id, finds, version_id, text)
    dismissals = _dismissals(session, source_id, left, finds[left], version_id, text)
    return found, together(
        moved,
        change(session, Subject.EVIDENCE, passages, act, reverting=True),
        change(session, Subject.DISMISSAL, dismissals, act, reverting=True),
    )


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
        "notes": canonical(all_storable([asdict(note) for note in reading.notes])),
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
    index_text(session, version_id, reading.text)
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


def remember(session: Session, version_id: UUID) -> None:
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
    # A statement that was the old words becomes the new words; one that a person wrote stays.
    if row.statement == " ".join(row.exact.split()):
        after["statement"] = " ".join(after["exact"].split())
    if found.state is State.AMBIGUOUS:
        after |= {"places": canonical([list(place) for place in found.places]), "recheck": True}
    elif found.recheck:
        unchecked = {"verdict": Verdict.UNVERIFIED.value, "reviewer": "", "marked_at": None}
        after |= {**unchecked, "recheck": True, "signed_by": "", "signed_at": None}
    return after


def _passages(
    session: Session, source_id: UUID, finds: Mapping[UUID, Anchor], version_id: UUID, text: str
) -> list[Wish]:
    """Where passages that are evidence went; one whose words are gone or doubtful stays where it was read."""
    wishes = []
    for row in session.execute(select(evidence).where(evidence.c.source_id == source_id)):
        if row.version_id in finds:
            found = finds[row.version_id](row.start, row.end)
            if found.state in (State.EXACT, State.CHANGED):
                wishes.append(Wish(row.id, _span_after(found, text, version_id)))
    return wishes


def _dismissals(
    session: Session, source_id: UUID, left: UUID, find: Anchor, version_id: UUID, text: str
) -> list[Wish]:
    """Where dismissed sentences went; one whose facts changed is open again."""
    wishes = []
    here = (dismissal.c.version_id == left) & (dismissal.c.source_id == source_id)
    for row in session.execute(select(dismissal).where(here)):
        found = find(row.start, row.end)
        if found.state in (State.EXACT, State.CHANGED) and not found.recheck:
            wishes.append(Wish(row.id, _span_after(found, text, version_id)))
        else:
            wishes.append(Wish(row.id, {"deleted": True}))
    return wishes
