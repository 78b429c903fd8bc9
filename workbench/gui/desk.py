"""The desk of one window: where the work stands, and every write that the window can make."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.domain.claim import Standing
from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import Change, Chip, ClaimFilter, Column, MarkRow, Order
from workbench.domain.verdict import Verdict
from workbench.gui.broadcast import Broadcast
from workbench.gui.commands import joined
from workbench.gui.writing import Writing

if TYPE_CHECKING:
    from workbench.services import Services


class Desk(Writing):
    """The mediator of one window, without any widget: what is open and selected, and the work on claims.

    `already_claimed` (number, start, end) is emitted where words that are a claim were to be made one.
    """

    already_claimed = Signal(int, int, int)

    def __init__(self, services: Services, broadcast: Broadcast, parent: QObject | None = None) -> None:
        super().__init__(services, broadcast, parent)
        self.move_on = True
        """Whether marking goes on to the next unverified claim (a setting)."""

    def mark(self, verdict: Verdict) -> bool:
        """Give the selected claims a verdict, then go on to the next unverified claim if that is set.

        A suggestion is accepted by being marked.
        """
        with self._acting():
            return bool(self.selected) and self._mark(self.selected, verdict)

    def _mark(self, keys: Sequence[int], verdict: Verdict) -> bool:
        following = self.unverified_after(keys) if self.move_on else None
        seen = self.shown.verdicts(keys) if self.shown is not None else {}
        done = self._write_claims(
            self._marking_text(verdict, keys),
            keys,
            {"verdict": verdict},
            lambda insist: self.services.claims.mark(keys, verdict, seen=None if insist else seen),
        )
        if done and following is not None:
            self.select_claim(following)
        return done

    def add_claim(self, start: int, end: int, *, another: bool = False) -> int | None:
        """Make a claim of words of the open source (code points, end exclusive) and take it in hand.

        A suggestion of just these words is accepted instead, and a claim of them taken in hand: Enter
        pressed twice makes no second one. `another` makes one all the same.
        """
        if self.source is None:
            return None
        self.settling.emit()
        source_id, made = self.source.id, list[int]()
        if not another and (there := self.services.marks.exact(source_id, start, end)) is not None:
            return self._take_up(there)

        def write() -> Change:
            found = self.services.suggestions.for_passage(source_id, start, end)
            key, change = self.services.claims.add(
                source_id,
                start,
                end,
                kind=found.kind,
                attribution=found.attribution,
                figures=found.figures,
                times=found.times,
            )
            made.append(key)
            return change

        if not self._write(self.tr("Add claim"), write):
            return None
        self.select_claim(made[0], "text")
        return made[0]

    def move_claim(self, key: int, start: int, end: int, seen: tuple[int, int] | None = None) -> bool:
        """Move a claim's mark to other words of its text (code points, end exclusive)."""
        return self._write_claims(
            self.tr("Move mark"),
            (key,),
            {"start": start, "end": end},
            lambda insist: self.services.claims.move(key, start, end, seen=None if insist else seen),
        )

    def edit_claim(
        self, key: int, fields: Mapping[str, object], seen: Mapping[str, object] | None = None
    ) -> bool:
        """Change fields of a claim; `seen` are the values on display, which must still be the stored ones."""
        return self._write_claims(
            self.tr("Edit claim"),
            (key,),
            fields,
            lambda insist: self.services.claims.edit(key, fields, seen=None if insist else seen),
        )

    def edit_suggestion(self, key: int, fields: Mapping[str, object], seen: Mapping[str, object]) -> bool:
        """Change fields of a suggestion and take it up as a claim, as one step."""

        def write(insist: bool) -> Change:
            edited = self.services.claims.edit(key, fields, seen=None if insist else seen)
            return joined(edited, self.services.claims.accept([key]))

        return self._write_claims(self.tr("Accept suggestion"), (key,), fields, write)

    def edit_claims(self, keys: Sequence[int], fields: Mapping[str, object]) -> bool:
        """Give several claims the same field values, as one step."""
        text = self._counted(self.tr("Edit claim"), self.tr("Edit {count} claims"), keys)
        return self._write(text, lambda: self.services.claims.edit_all(keys, fields), len(keys))

    def delete_claims(self) -> bool:
        """Delete the selected claims and take the next one in hand; Undo brings them back."""
        text = self._counted(self.tr("Delete claim"), self.tr("Delete {count} claims"), self.selected)
        return self._remove(text, self.selected, self.services.claims.delete)

    # --- suggestions

    def accept_suggestions(self) -> bool:
        """Take the selected suggestions up as claims, and take the next suggestion in hand."""
        self.settling.emit()
        keys = self._suggested(self.selected)
        if not keys:
            return False
        following = self._neighbour(keys)
        if not self._accept(keys):
            return False
        self.select_claim(following if following is not None else keys[-1])
        return True

    def accept_above(self, rank: float) -> int:
        """Accept all listed suggestions of at least this rank (0 to 1); how many that were."""
        self.settling.emit()
        keys = self.suggestions_above(rank)
        return len(keys) if keys and self._accept(keys) else 0

    def suggestions_above(self, rank: float) -> list[int]:
        """The suggestions of the open source, or of the whole dossier, of at least this rank, best first."""
        listed = self.filter
        if listed is None:
            return []
        try:
            offered = ClaimFilter(listed.dossier_id, listed.source_id, Chip.SUGGESTIONS)
            keys = self.services.listing.ids(offered, Order(Column.RANK, descending=True))
            return list(keys[: self._first_below(keys, rank)])
        except WorkbenchError as error:
            self.failed.emit(error)
            return []

    def dismiss_suggestions(self) -> bool:
        """Dismiss the selected suggestions and take the next one in hand; Undo brings them back."""
        keys = self._suggested(self.selected)
        text = self._counted(self.tr("Dismiss suggestion"), self.tr("Dismiss {count} suggestions"), keys)
        return self._remove(text, keys, self.services.claims.dismiss)

    # --- what the above is made of

    def _marking_text(self, verdict: Verdict, keys: Sequence[int]) -> str:
        one, many = {
            Verdict.CONFIRMED: (self.tr("Confirm claim"), self.tr("Confirm {count} claims")),
            Verdict.DENIED: (self.tr("Deny claim"), self.tr("Deny {count} claims")),
            Verdict.UNVERIFIED: (
                self.tr("Set claim to unverified"),
                self.tr("Set {count} claims to unverified"),
            ),
        }[verdict]
        return self._counted(one, many, keys)

    def _counted(self, one: str, many: str, keys: Sequence[int]) -> str:
        return one if len(keys) == 1 else many.format(count=len(keys))

    def _suggested(self, keys: Sequence[int]) -> list[int]:
        rows = self.services.listing.rows(keys)
        return [row.key for row in rows if row.standing is Standing.SUGGESTION]

    def _take_up(self, mark: MarkRow) -> int | None:
        """Take the claim of some words in hand, and accept it first where it is a suggestion."""
        if mark.standing is Standing.SUGGESTION and not self._accept([mark.key]):
            return None
        self.select_claim(mark.key, "text")
        if mark.standing is Standing.CLAIM:
            self.already_claimed.emit(mark.number or 0, mark.start, mark.end)
        return mark.key

    def _accept(self, keys: Sequence[int]) -> bool:
        text = self._counted(self.tr("Accept suggestion"), self.tr("Accept {count} suggestions"), keys)
        return self._write(text, lambda: self.services.claims.accept(keys), len(keys))

    def _remove(self, text: str, keys: Sequence[int], remove: Callable[[Sequence[int]], Change]) -> bool:
        if not keys:
            return False
        following = self._neighbour(keys)
        if not self._write(text, lambda: remove(keys), len(keys)):
            return False
        self.select_claim(following)
        return True

    def _first_below(self, keys: Sequence[int], rank: float) -> int:
        """Where in keys ordered by falling rank those below `rank` begin."""
        return bisect_right(keys, -rank, key=lambda key: -self.services.listing.rows([key])[0].rank)
