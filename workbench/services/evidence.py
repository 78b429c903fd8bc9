"""Evidence: keep what a verdict rests on, under one claim or many; each can be undone."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from workbench import reading as readers
from workbench.domain.dating import now
from workbench.domain.errors import EditConflict, EnvironmentFault, UserError
from workbench.domain.event import canonical
from workbench.domain.evidence import Bearing, Contact, Evidence, Form, Held, Support, one_origin
from workbench.domain.listing import Change, Subject
from workbench.domain.progress import Progress
from workbench.domain.span import Span
from workbench.services.context import Context
from workbench.store import fields as stored_fields
from workbench.store.adding import together
from workbench.store.changes import Wish, change
from workbench.store.engine import Session
from workbench.store.queries import evidence, reviews, sources
from workbench.store.supporting import new_evidence, new_support

LARGEST_FILE = 200_000_000
"""Bytes of a file that is kept as evidence."""


class EvidenceService:
    """What can be done with evidence; `keys` are claims' row keys."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_claim(self, key: int) -> list[Held]:
        """The evidence under a claim, in the order in which it came."""
        with self._context.database.read() as session:
            return evidence.evidence_of(session, key)

    def of_dossier(self, dossier_id: UUID) -> list[Held]:
        """Every piece of evidence of a dossier, once for each claim that it serves."""
        with self._context.database.read() as session:
            return evidence.evidence_in(session, dossier_id)

    def content(self, evidence_id: UUID) -> bytes | None:
        """The bytes kept with a piece of evidence; None where none are."""
        with self._context.database.read() as session:
            return evidence.content_of(session, evidence_id)

    def reading(self, evidence_id: UUID) -> str:
        """The readable text of the page or file that is kept with a piece of evidence.

        Raises UserError where no bytes are kept, or what is kept is no text.
        """
        content = self.content(evidence_id)
        if content is None:
            raise UserError("Only the address was kept.", "Open it, or add it again to have it fetched.")
        with self._context.database.read() as session:
            piece = evidence.piece(session, evidence_id)
        return readers.read(content, piece.title, media_type=piece.media_type, address=piece.address).text

    def served(self, evidence_id: UUID) -> list[int]:
        """The row keys of the claims that a piece of evidence serves: who would lose it."""
        with self._context.database.read() as session:
            return evidence.claims_served(session, evidence_id)

    def of_one_origin(self, keys: Iterable[int]) -> set[int]:
        """Those of the claims whose evidence, two pieces or more, all goes back to one origin."""
        with self._context.database.read() as session:
            found = evidence.same_origin(session, keys)
        return {key for key, pieces in found.items() if one_origin(pieces)}

    def passage(self, source_id: UUID, start: int, end: int) -> Evidence:
        """A passage of a source's current version (code points) as evidence; nothing is stored."""
        with self._context.database.read() as session:
            source = sources.one_source(session, source_id)
            span = Span.of(self._context.texts.of(session, source_id).text, start, end)
        return Evidence(Form.PASSAGE, source.title, source.address, source_id=source_id, span=span)

    def address(self, address: str, progress: Progress | None = None, *, fetch: bool = True) -> Evidence:
        """What stands at a web address as evidence, fetched with its bytes and time; nothing is stored.

        Without `fetch` the address alone. Raises UserError for no web address, EnvironmentFault where it
        does not answer.
        """
        parts = urlsplit(address.strip())
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise UserError(
                "“{address}” is not a web address.", "Begin it with https://.", address=address[:200]
            )
        if not fetch:
            return Evidence(Form.ADDRESS, parts.netloc, parts.geturl())
        found = readers.fetch(parts.geturl(), progress=progress)
        return Evidence(
            Form.ADDRESS,
            found.title or parts.netloc,
            found.address or parts.geturl(),
            content=found.original,
            media_type=found.media_type,
            captured=found.retrieved or now(),
        )

    def file(self, path: Path) -> Evidence:
        """A file as evidence, kept by its content; nothing is stored yet.

        Raises UserError for a folder, an empty or a very large file, EnvironmentFault for one that cannot
        be read.
        """
        try:
            if path.is_dir():
                raise UserError("{name} is a folder.", "Choose a file in it.", name=path)
            size = path.stat().st_size
            if size > LARGEST_FILE:
                raise UserError(
                    "{name} has {size} bytes; at most {most} are kept.",
                    "Keep the part that matters, or give its address.",
                    name=path.name,
                    size=size,
                    most=LARGEST_FILE,
                )
            content = path.read_bytes()
        except OSError as error:
            raise EnvironmentFault(
                "{name} cannot be read: {cause}.",
                "Check that it is still there and that you may read it. Nothing was changed.",
                name=path,
                cause=error.strerror or error,
            ) from error
        if not content:
            raise UserError("{name} is empty.", "Choose a file with something in it.", name=path.name)
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        return Evidence(Form.FILE, path.name, content=content, media_type=kind, captured=now())

    def contact(self, contact: Contact) -> Evidence:
        """A note of a contact as evidence. Raises UserError where it does not say with whom."""
        if not contact.who.strip():
            raise UserError("The note does not say who was contacted.", "Name the person or the office.")
        return Evidence(Form.CONTACT, contact.who.strip(), contact=contact, captured=now())

    def add(
        self, keys: Sequence[int], piece: Evidence, bearing: Bearing, *, pinpoint: str = ""
    ) -> tuple[UUID, Change]:
        """Keep a piece of evidence under claims of one dossier; its id.

        Raises EditConflict where the text of its passage was updated meanwhile.
        """
        with self._context.database.write() as session:
            dossier_id = reviews.dossier_of(session, keys)
            _still_there(session, piece)
            supports = [Support(key, bearing, pinpoint.strip()) for key in dict.fromkeys(keys)]
            return new_evidence(session, dossier_id, piece, supports, self._context.act("evidence.added"))

    def serve(
        self, evidence_id: UUID, keys: Sequence[int], bearing: Bearing, *, pinpoint: str = ""
    ) -> Change:
        """Let a piece of evidence serve further claims of its dossier; those that it serves stay as they are.

        Raises UserError where it, or one of the claims, is not there any more or in another dossier.
        """
        with self._context.database.write() as session:
            if reviews.dossier_of(session, keys) != evidence.home_of(session, evidence_id):
                raise UserError("Evidence belongs to claims of one dossier.", "Choose claims of one dossier.")
            served = set(evidence.claims_served(session, evidence_id))
            act = self._context.act("support.added")
            changes = [
                new_support(session, evidence_id, Support(key, bearing, pinpoint.strip()), act)
                for key in dict.fromkeys(keys)
                if key not in served
            ]
            return together(*changes)

    def bear(
        self, support_id: UUID, bearing: Bearing, pinpoint: str, *, seen: tuple[Bearing, str] | None = None
    ) -> Change:
        """Correct how a piece of evidence bears on a claim, and where in it to look.

        With `seen`, the bearing and pinpoint on display, only what differs from them is written, and
        EditConflict raised where it was changed meanwhile.
        """
        after = {"bearing": bearing.value, "pinpoint": pinpoint.strip()}
        before = {"bearing": seen[0].value, "pinpoint": seen[1]} if seen else None
        return self._change(Subject.SUPPORT, support_id, after, "support.corrected", before)

    def correct(self, evidence_id: UUID, piece: Evidence, *, seen: Evidence | None = None) -> Change:
        """Correct the particulars of a piece of evidence; its content, address and passage stay.

        With `seen`, the piece on display, only what differs from it is written, and EditConflict raised
        where it was changed meanwhile.
        """
        before = _particulars(seen) if seen is not None else None
        return self._change(Subject.EVIDENCE, evidence_id, _particulars(piece), "evidence.corrected", before)

    def withdraw(self, support_id: UUID) -> Change:
        """Take a piece of evidence from one claim; it stays under the others."""
        return self._change(Subject.SUPPORT, support_id, {"deleted": True}, "support.withdrawn")

    def delete(self, evidence_id: UUID) -> Change:
        """Remove a piece of evidence from every claim that it serves, until it is undone."""
        return self._change(Subject.EVIDENCE, evidence_id, {"deleted": True}, "evidence.deleted")

    def _change(
        self,
        subject: Subject,
        key: UUID,
        after: dict[str, Any],
        action: str,
        before: dict[str, Any] | None = None,
    ) -> Change:
        if before is not None:
            after = {name: value for name, value in after.items() if before.get(name) != value}
        seen = {name: before.get(name) for name in after} if before is not None else None
        with self._context.database.write() as session:
            wish = Wish(key, stored_fields.stored(after), seen)
            return change(session, subject, [wish], self._context.act(action))


def _still_there(session: Session, piece: Evidence) -> None:
    """Raise EditConflict where a passage is no longer the words that stand there."""
    if piece.source_id is None or piece.span is None:
        return
    text = sources.text_of(session, piece.source_id).text
    if text[piece.span.start : piece.span.end] != piece.span.exact:
        raise EditConflict((), "The text of the passage was updated meanwhile.")


def _particulars(piece: Evidence) -> dict[str, Any]:
    found: dict[str, Any] = {
        "title": piece.title.strip() or "Untitled",
        "note": piece.note.strip(),
        "primary_source": piece.primary,
        "method": piece.method.strip(),
        "origin": piece.origin.strip(),
    }
    if piece.contact is not None:
        found["contact"] = canonical(asdict(piece.contact))
    return found
