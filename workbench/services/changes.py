"""Taking changes back, and hearing of those that others made."""

from __future__ import annotations

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
        EditConflict names it and nothing is written; with `partly` the others are written.
        """
        edits: list[Edit] = []
        at = None
        # A new version moves the words of signed-off claims too, and takes them back.
        unlocked = any(edit.subject is Subject.VERSION for edit in wanted.edits)
        with self._context.database.write() as session:
            for subject in Subject:
                # Last written first: what was made in steps is taken back in steps.
                wishes = [
                    Wish(edit.key, edit.before, edit.after)
                    for edit in reversed(wanted.edits)
                    if edit.subject is subject
                ]
                if wishes:
                    act = self._context.act(f"{subject.value}.reverted")
                    done = change(
                        session, subject, wishes, act, partly=partly, reverting=True, unlocked=unlocked
                    )
                    edits += done.edits
                    at = done.at
        return Change(tuple(edits), wanted.touched, at)

    def news(self) -> Change | None:
        """What others wrote since last asked; None where nothing. Nearly free when nothing happened."""
        return self._news.ask()

    def close(self) -> None:
        """Give back what listening needed."""
        self._news.close()
