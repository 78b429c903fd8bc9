"""Taking changes back, and hearing of those that others made."""

from __future__ import annotations

from uuid import UUID

from workbench.domain.listing import Change, Edit, Subject
from workbench.services.context import Context
from workbench.store.changes import Wish, change
from workbench.store.news import News


class ChangeService:
    """Undo, redo and news; both work on the Change that every write returns."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._news = News(context.database)

    def revert(self, wanted: Change, *, partly: bool = False) -> Change:
        """Write back what a change replaced, and put that on record too; the change to revert for redo.

        Only where a record still holds what the change wrote. Where one was changed elsewhere since,
        EditConflict names it and nothing is written; with `partly` the others are written. Where a version of
        a text goes or comes back, what else stands in the text is put in its place in the other version.
        """
        from workbench.store import versions

        edits: list[Edit] = []
        touched = [wanted.touched]
        at = None
        left = _versions_left(wanted)
        with self._context.database.write() as session:
            remarked = versions.marked_since(session, wanted) if left else set()
            for version_id in left.values():
                versions.remember(session, version_id)
            for subject in Subject:
                # Last written first: what was made in steps is taken back in steps.
                wishes = [
                    Wish(edit.key, {} if edit.key in remarked else edit.before, edit.after)
                    for edit in reversed(wanted.edits)
                    if edit.subject is subject
                ]
                if wishes:
                    act = self._context.act(f"{subject.value}.reverted")
                    # A new version moves the words of signed-off claims too, and takes them back.
                    done = change(
                        session,
                        subject,
                        wishes,
                        act,
                        partly=partly,
                        reverting=True,
                        unlocked=bool(left),
                        since=wanted.at,
                    )
                    edits += done.edits
                    touched.append(done.touched)
                    at = done.at
            for source_id, version_id in left.items():
                act = self._context.act("source.reverted")
                settled = versions.settle(session, source_id, version_id, act)
                edits += settled.edits
                touched.append(settled.touched)
        return Change(tuple(edits), frozenset().union(*touched), at)

    def news(self) -> Change | None:
        """What others wrote since last asked; None where nothing. Nearly free when nothing happened."""
        return self._news.ask()

    def close(self) -> None:
        """Give back what listening needed."""
        self._news.close()


def _versions_left(wanted: Change) -> dict[UUID, UUID]:
    """The sources that a change puts back on another version, each with the version that it leaves."""
    return {
        edit.key: version_id
        for edit in wanted.edits
        if edit.subject is Subject.SOURCE
        and isinstance(edit.key, UUID)
        and isinstance(version_id := edit.after.get("version_id"), UUID)
    }
