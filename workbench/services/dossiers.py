"""Dossiers: create, rename, archive, delete; each can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from workbench.domain.errors import UserError
from workbench.domain.listing import Change, DossierRow, Subject
from workbench.services.context import Context
from workbench.store.changes import Wish, change
from workbench.store.engine import Session
from workbench.store.founding import new_dossier
from workbench.store.letters import storable
from workbench.store.queries import sources as queries

LONGEST_NAME = 200


class DossierService:
    """What can be done with dossiers."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def list(self, archived: bool = False) -> list[DossierRow]:
        """The dossiers at work, newest first; with `archived` the archived ones instead."""
        with self._context.database.read() as session:
            return queries.dossiers(session, archived)

    def names(self) -> Sequence[tuple[UUID, str, bool]]:
        """Every dossier's id and name, and whether it is archived: those at work first, the newest first."""
        with self._context.database.read() as session:
            return queries.dossier_names(session)

    def get(self, dossier_id: UUID) -> DossierRow:
        """A dossier. Raises UserError for one that is not there."""
        with self._context.database.read() as session:
            return queries.one_dossier(session, dossier_id)

    def named(self, name: str) -> DossierRow | None:
        """The dossier of this name, archived or not; None where there is none."""
        with self._context.database.read() as session:
            return queries.dossier_named(session, _line(name))

    def create(self, name: str) -> tuple[UUID, Change]:
        """Create a dossier; its id. Raises UserError for no name, or one that is taken."""
        name = _valid(name)
        with self._context.database.write() as session:
            _free(session, name)
            return new_dossier(session, name, self._context.act("dossier.created"))

    def rename(self, dossier_id: UUID, name: str) -> Change:
        """Give a dossier another name. Raises UserError for no name, or one that is taken."""
        name = _valid(name)
        with self._context.database.write() as session:
            _free(session, name, dossier_id)
            return self._write(session, dossier_id, {"name": name}, "dossier.renamed")

    def archive(self, dossier_id: UUID, archived: bool = True) -> Change:
        """Put a dossier away, or take it out again; nothing in it changes."""
        action = "dossier.archived" if archived else "dossier.taken_out"
        with self._context.database.write() as session:
            return self._write(session, dossier_id, {"archived": archived}, action)

    def delete(self, dossier_id: UUID) -> Change:
        """Remove a dossier with all that is in it, until it is undone."""
        with self._context.database.write() as session:
            return self._write(session, dossier_id, {"deleted": True}, "dossier.deleted")

    def _write(self, session: Session, dossier_id: UUID, after: dict[str, object], action: str) -> Change:
        return change(session, Subject.DOSSIER, [Wish(dossier_id, after)], self._context.act(action))


def _line(name: str) -> str:
    return " ".join(storable(name).split())


def _valid(name: str) -> str:
    name = _line(name)
    if not name:
        raise UserError("The dossier has no name.", "Give it one.")
    if len(name) > LONGEST_NAME:
        raise UserError(
            "The name has {length} characters.",
            "Give it at most {most}.",
            length=len(name),
            most=LONGEST_NAME,
        )
    return name


def _free(session: Session, name: str, but: UUID | None = None) -> None:
    taken = queries.dossier_named(session, name)
    if taken is not None and taken.id != but:
        raise UserError("There is a dossier “{name}” already.", "Open it, or choose another name.", name=name)
