"""Review: sign-off, reopening, change requests, assignment, flags and comments. Each can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from workbench.domain.claim import Flag
from workbench.domain.errors import UserError
from workbench.domain.listing import Change, Subject
from workbench.domain.party import ChangeRequest, Decision, Review
from workbench.domain.signing import may_reopen, may_sign
from workbench.services.context import Context
from workbench.store import fields as stored_fields
from workbench.store.adding import add
from workbench.store.changes import Wish, change
from workbench.store.queries import reviews, rows


class ReviewService:
    """What a second reader, an editor and colleagues do with claims; `keys` are claims' row keys."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_claim(self, key: int) -> Review:
        """Sign-off, assignment, flags, comments and change requests of a claim."""
        with self._context.database.read() as session:
            return reviews.review_of(session, key)

    def requests(self, source_id: UUID) -> list[ChangeRequest]:
        """All changes asked for in a source, in the order of its text."""
        with self._context.database.read() as session:
            return reviews.requests_in(session, source_id)

    def colleagues(self, dossier_id: UUID) -> list[str]:
        """The names of everybody who worked on a dossier, to be offered while one is typed."""
        with self._context.database.read() as session:
            return reviews.colleagues(session, dossier_id)

    def sign_off(self, keys: Sequence[int]) -> Change:
        """Accept checked claims as second reader, all or none.

        Raises UserError where the rules of sign-off forbid it, EditConflict where somebody else was
        quicker. A claim that the same person signed already is left as it is.
        """
        with self._context.database.write() as session:
            act = self._context.act("claim.signed_off")
            reviews.dossier_of(session, keys)
            wishes = []
            for row in rows.rows(session, list(dict.fromkeys(keys))):
                if row.signed_by == self._context.reviewer != "":
                    continue
                may_sign(row.verdict, row.evidence, row.reviewer, self._context.reviewer)
                after = {"signed_by": act.who, "signed_at": act.at}
                wishes.append(Wish(row.key, after, {"signed_by": ""}))
            return change(session, Subject.CLAIM, wishes, act)

    def reopen(self, keys: Sequence[int], reason: str) -> Change:
        """Take the sign-off from claims, for a reason that the history keeps."""
        with self._context.database.write() as session:
            for row in rows.rows(session, keys):
                may_reopen(row.signed_by, reason)
            wishes = [Wish(key, {"signed_by": "", "signed_at": None}) for key in dict.fromkeys(keys)]
            act = self._context.act("claim.reopened", reason.strip())
            return change(session, Subject.CLAIM, wishes, act)

    def assign(self, keys: Sequence[int], person: str) -> Change:
        """Give claims to a person to check; an empty name gives them to nobody."""
        return self._set(keys, {"assigned_to": " ".join(person.split())}, "claim.assigned")

    def raise_flag(self, keys: Sequence[int], flag: Flag, raised: bool = True) -> Change:
        """Set or clear one flag of claims; their other flags stay as they are."""
        with self._context.database.write() as session:
            wishes = []
            for row in rows.rows(session, list(dict.fromkeys(keys))):
                flags = ({*row.flags} - {flag.value}) | ({flag.value} if raised else set())
                wishes.append(Wish(row.key, stored_fields.stored({"flags": sorted(flags)})))
            return change(session, Subject.CLAIM, wishes, self._context.act("claim.flagged"))

    def comment(self, key: int, words: str) -> tuple[UUID, Change]:
        """Leave a comment under a claim; its id. Raises UserError for an empty one."""
        if not words.strip():
            raise UserError("The comment is empty.", "Write something, or leave it.")
        with self._context.database.write() as session:
            act = self._context.act("comment.added")
            values = {"claim_key": key, "who": act.who, "words": words.strip()}
            return add(session, Subject.COMMENT, reviews.dossier_of(session, [key]), values, act)

    def withdraw_comment(self, comment_id: UUID) -> Change:
        """Remove a comment, until it is undone."""
        return self._remove(Subject.COMMENT, comment_id, "comment.deleted")

    def ask_change(self, key: int, old: str, new: str, note: str = "") -> tuple[UUID, Change]:
        """Ask the editor to change words of a claim; the request's id.

        Raises UserError where nothing would change.
        """
        if old.strip() == new.strip():
            raise UserError("The new words are the old ones.", "Write what should stand there instead.")
        with self._context.database.write() as session:
            act = self._context.act("request.added")
            values = {
                "claim_key": key,
                "old_words": old.strip(),
                "new_words": new.strip(),
                "note": note.strip(),
                "asked_by": act.who,
            }
            return add(session, Subject.REQUEST, reviews.dossier_of(session, [key]), values, act)

    def decide(self, request_id: UUID, decision: Decision, seen: Decision | None = None) -> Change:
        """Write down the editor's decision: accepted or stet (let it stand), or open again."""
        act = self._context.act("request.decided")
        decided = decision is not Decision.OPEN
        after = {
            "decision": decision.value,
            "decided_by": act.who if decided else "",
            "decided_at": act.at if decided else None,
        }
        wish = Wish(request_id, after, {"decision": seen.value} if seen is not None else None)
        with self._context.database.write() as session:
            return change(session, Subject.REQUEST, [wish], act)

    def withdraw_request(self, request_id: UUID) -> Change:
        """Remove a change request, until it is undone."""
        return self._remove(Subject.REQUEST, request_id, "request.deleted")

    def _remove(self, subject: Subject, key: UUID, action: str) -> Change:
        with self._context.database.write() as session:
            return change(session, subject, [Wish(key, {"deleted": True})], self._context.act(action))

    def _set(self, keys: Sequence[int], after: Mapping[str, object], action: str) -> Change:
        with self._context.database.write() as session:
            wishes = [Wish(key, after) for key in dict.fromkeys(keys)]
            return change(session, Subject.CLAIM, wishes, self._context.act(action))
