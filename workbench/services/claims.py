"""Claims: make, mark, edit, move, remove; take suggestions up or dismiss them. Each can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast
from uuid import UUID

from workbench.domain.anchored import State
from workbench.domain.claim import Attribution, Figure, Kind, Standing, Time, accepted
from workbench.domain.errors import UserError
from workbench.domain.listing import Change, Subject
from workbench.domain.signing import Demand, may_mark
from workbench.domain.span import Span
from workbench.domain.verdict import Verdict
from workbench.services.context import Context
from workbench.services.suggestions import enter_stances
from workbench.store import fields as stored_fields
from workbench.store.adding import together
from workbench.store.changes import Wish, change
from workbench.store.creating import Draft, new_claims, next_claim_number
from workbench.store.engine import Session
from workbench.store.letters import storable
from workbench.store.queries import claims as queries

EDITABLE = frozenset({"statement", "kind", "attribution", "figures", "times", "reason"})


class ClaimService:
    """What can be done with claims; `keys` are their row keys."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.demand = Demand.NOTHING
        """What a claim must have before it is confirmed or denied."""

    def key_of(self, claim_id: UUID) -> int:
        """The row key of a claim. Raises UserError for one that is not there."""
        with self._context.database.read() as session:
            return queries.keys_of(session, [claim_id])[0]

    def keys_of(self, claim_ids: Sequence[UUID]) -> list[int]:
        """The row keys of claims, in the order of the ids. Raises UserError for one that is not there."""
        with self._context.database.read() as session:
            return queries.keys_of(session, claim_ids)

    def add(
        self,
        source_id: UUID,
        start: int,
        end: int,
        *,
        statement: str = "",
        kind: Kind | None = None,
        attribution: Attribution = (),
        figures: tuple[Figure, ...] = (),
        times: tuple[Time, ...] = (),
    ) -> tuple[int, Change]:
        """Make a claim of the words from `start` to `end` (code points); its row key.

        Without a statement the words themselves are the statement; without a kind it follows from what
        is known of the claim. Raises UserError where the words do not lie in the text.
        """
        kind = kind or _kind(figures, times, attribution)
        draft = Draft(start, end, statement, kind, attribution, figures, times)
        keys, made = self.add_all(source_id, [draft], "claim.added")
        return keys[0], made

    def add_all(
        self, source_id: UUID, drafts: Sequence[Draft], action: str = "claim.proposed"
    ) -> tuple[list[int], Change]:
        """Make many claims or suggestions at once: all of them, or none."""
        with self._context.database.write() as session:
            here = self._context.texts.of(session, source_id)
            return new_claims(session, here, drafts, self._context.act(action))

    def mark(
        self,
        keys: Sequence[int],
        verdict: Verdict,
        *,
        reason: str | None = None,
        seen: Mapping[int, Verdict] | None = None,
    ) -> Change:
        """Set the verdict on claims, all or none; a suggestion becomes a claim by it.

        `reason` None leaves the reason as it is. Raises EditConflict where the verdict of one is no longer
        the one `seen`, UserError where one lacks what is demanded of a verdict.
        """
        with self._context.database.write() as session:
            act = self._context.act("claim.marked", reason or "")
            marked = act.at if verdict is not Verdict.UNVERIFIED else None
            after: dict[str, object] = {
                "verdict": verdict.value,
                "reviewer": act.who if marked else "",
                "marked_at": marked,
                "recheck": False,
            }
            if reason is not None:
                after["reason"] = storable(reason.strip())
            self._demand(session, _once(keys), verdict, reason)
            taken_up = self._taking_up(session, keys)
            looked = {one: {"verdict": one.value} for one in Verdict}
            wishes = [
                Wish(
                    key,
                    {**after, **taken_up[key]} if key in taken_up else after,
                    looked[seen[key]] if seen and key in seen else None,
                )
                for key in _once(keys)
            ]
            changed = change(session, Subject.CLAIM, wishes, act)
            return together(changed, enter_stances(session, taken_up, act)) if taken_up else changed

    def edit(
        self, key: int, fields: Mapping[str, object], *, seen: Mapping[str, object] | None = None
    ) -> Change:
        """Change fields of a claim: statement, kind, attribution, figures, times or reason.

        Raises EditConflict where a stored field differs from the one `seen`, UserError for an empty
        statement or a field that cannot be edited.
        """
        before = stored_fields.stored(seen) if seen is not None else None
        with self._context.database.write() as session:
            wishes = [Wish(key, self._edited(session, key, fields), before)]
            return change(session, Subject.CLAIM, wishes, self._context.act("claim.edited"))

    def edit_all(self, keys: Sequence[int], fields: Mapping[str, object]) -> Change:
        """Give several claims the same field values, all or none. Raises UserError as `edit` does."""
        with self._context.database.write() as session:
            wishes = [Wish(key, self._edited(session, key, fields)) for key in _once(keys)]
            return change(session, Subject.CLAIM, wishes, self._context.act("claim.edited"))

    def move(self, key: int, start: int, end: int, *, seen: tuple[int, int] | None = None) -> Change:
        """Put a claim's mark on other words of the same text (code points).

        A statement that was the old words becomes the new words; one that a person wrote stays.
        """
        with self._context.database.write() as session:
            found = queries.details(session, [key])
            if not found:
                raise UserError("There is no claim {key} any more.", "Look again: it was removed.", key=key)
            here = self._context.texts.of(session, found[0].row.source_id)
            span = Span.of(here.text, start, end)
            after: dict[str, object] = {name: getattr(span, name) for name in Span.__slots__}
            # Put there by a person: whatever became of it in a new version is settled.
            after |= {"version_id": here.version_id, "anchoring": "", "places": "[]"}
            if found[0].row.anchoring == State.AMBIGUOUS and span.exact == found[0].span.exact:
                after["recheck"] = False
            if found[0].row.statement == " ".join(found[0].span.exact.split()):
                after["statement"] = " ".join(span.exact.split())
            wish = Wish(key, after, {"start": seen[0], "end": seen[1]} if seen else None)
            return change(session, Subject.CLAIM, [wish], self._context.act("claim.moved"))

    def delete(self, keys: Sequence[int]) -> Change:
        """Remove claims, until it is undone."""
        with self._context.database.write() as session:
            wishes = [Wish(key, {"deleted": True}) for key in _once(keys)]
            return change(session, Subject.CLAIM, wishes, self._context.act("claim.deleted"))

    def dismiss(self, keys: Sequence[int]) -> Change:
        """Dismiss suggestions: they are not proposed again. Claims among `keys` stay as they are."""
        with self._context.database.write() as session:
            suggested = [key for some in queries.suggestions(session, _once(keys)).values() for key in some]
            wishes = [Wish(key, {"standing": Standing.DISMISSED.value}) for key in suggested]
            return change(session, Subject.CLAIM, wishes, self._context.act("claim.dismissed"))

    def accept(self, keys: Sequence[int]) -> Change:
        """Take suggestions up as claims, each with the next free number of its dossier."""
        with self._context.database.write() as session:
            taken_up = self._taking_up(session, keys)
            wishes = [Wish(key, after) for key, after in taken_up.items()]
            act = self._context.act("claim.accepted")
            accepted = change(session, Subject.CLAIM, wishes, act)
            return together(accepted, enter_stances(session, taken_up, act))

    def _edited(self, session: Session, key: int, fields: Mapping[str, object]) -> dict[str, Any]:
        """What a person edits, checked, as it is stored; a date that a person writes is accepted by it."""
        if "times" in fields:
            known = {time.value for one in queries.details(session, [key]) for time in one.times}
            # Fields are of many types; this one is of times.
            given = cast(Iterable[Time], fields["times"])
            fields = {**fields, "times": accepted(given, self._context.who, but=known)}
        return _edited(fields)

    def _demand(self, session: Session, keys: Sequence[int], verdict: Verdict, reason: str | None) -> None:
        if self.demand is Demand.NOTHING or verdict is Verdict.UNVERIFIED:
            return
        for detail in queries.details(session, keys):
            row, why = detail.row, detail.reason if reason is None else reason
            if row.verdict is not verdict:
                may_mark(verdict, row.evidence, why, self.demand, row.number)

    def _taking_up(self, session: Session, keys: Sequence[int]) -> dict[int, dict[str, object]]:
        """The fields by which the suggestions among `keys` become claims.

        Who takes up one accepts its dates with it; who takes up many at once has not looked at each, and
        they stay proposals.
        """
        result: dict[int, dict[str, object]] = {}
        alone = len(_once(keys)) == 1
        if not (found := queries.suggestions(session, _once(keys))):
            return result
        some_keys = [key for some in found.values() for key in some]
        details = queries.details(session, some_keys) if alone else []
        dated = {one.row.key: one.times for one in details if one.times}
        for dossier_id, some in found.items():
            number = next_claim_number(session, dossier_id, len(some))
            for place, key in enumerate(some):
                result[key] = {"standing": Standing.CLAIM.value, "number": number + place}
                if key in dated:
                    times = accepted(dated[key], self._context.who)
                    result[key] |= stored_fields.stored({"times": times})
        return result


def _edited(fields: Mapping[str, object]) -> dict[str, Any]:
    """What a person edits, checked, as it is stored."""
    if wrong := set(fields) - EDITABLE:
        raise UserError("A claim's {field} cannot be edited.", field=sorted(wrong)[0])
    if "statement" in fields and not str(fields["statement"]).strip():
        raise UserError("The claim has no statement.", "Say in one sentence what is claimed.")
    if "kind" in fields and fields["kind"] not in set(Kind):
        raise UserError("{kind} is no kind of claim.", "Choose one of the list.", kind=fields["kind"])
    after = stored_fields.stored(fields)
    for name in ("statement", "reason"):
        if name in after:
            after[name] = str(after[name]).strip()
    return after


def _once(keys: Sequence[int]) -> list[int]:
    return list(dict.fromkeys(keys))


def _kind(figures: Sequence[Figure], times: Sequence[Time], attribution: Attribution) -> Kind:
    if figures:
        return Kind.NUMBER
    if attribution:
        return Kind.ATTRIBUTION
    return Kind.DATE if times else Kind.EVENT
