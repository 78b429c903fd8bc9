"""Storing the sample dossier, so that a newcomer sees what the program is for."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from workbench.domain.evidence import Evidence, Form, Support
from workbench.domain.listing import Subject
from workbench.domain.source import Reading
from workbench.domain.span import Span
from workbench.domain.verdict import Verdict
from workbench.paths import seeds
from workbench.services.context import Context
from workbench.services.samples import Sample, SampleClaim, SampleEvidence, read_sample
from workbench.store.adding import add
from workbench.store.changes import Wish, change
from workbench.store.creating import new_claims
from workbench.store.engine import Session
from workbench.store.founding import new_dossier, new_source
from workbench.store.queries import sources as queries
from workbench.store.supporting import new_evidence

if TYPE_CHECKING:
    from workbench.services import Services

SAMPLE = "iraq-troops-2011"
"""The folder of the sample dossier among the seeds."""


def load_sample(services: Services, folder: Path | None = None) -> UUID:
    """The sample dossier's id; it is stored first where no dossier of its name is there.

    `folder` is where the seeds are (None: those that ship with the program). All of it is stored, or
    nothing.
    """
    return services.samples.load((folder or seeds()) / SAMPLE)


class SampleService:
    """Stores dossiers that are described by files."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def load(self, folder: Path) -> UUID:
        """The id of the dossier that the files in `folder` describe, stored if it is not there yet."""
        sample = read_sample(folder)
        with self._context.database.read() as session:
            there = queries.dossier_named(session, sample.name)
        if there is not None:
            return there.id
        with self._context.database.write() as session:
            # Asked again with the write lock held: another window may have been quicker.
            there = queries.dossier_named(session, sample.name)
            return there.id if there is not None else _Loading(self._context, session, sample).dossier_id


@dataclass(frozen=True, slots=True)
class _Home:
    """A source as stored, and its text."""

    id: UUID
    title: str
    text: str


class _Loading:
    """One transaction's work: the dossier, its sources, claims, verdicts and evidence."""

    def __init__(self, context: Context, session: Session, sample: Sample) -> None:
        self._context = context
        self._session = session
        self._sample = sample
        self.dossier_id, _ = new_dossier(session, sample.name, context.act("dossier.created"))
        self._homes = {name: self._import(name) for name in sample.sources}
        keys = self._add_claims()
        for claim, key in keys:
            self._check(claim, key)
            self._enter_stances(claim, key)
        self._support(keys)

    def _import(self, name: str) -> _Home:
        file, particulars = self._sample.sources[name].file, self._sample.sources[name].particulars
        content = file.read_bytes()
        reading = Reading(content.decode("utf-8"), content, "text/plain")
        act = self._context.act("source.imported")
        source_id, _ = new_source(self._session, self.dossier_id, reading, particulars, act)
        return _Home(source_id, particulars.title, reading.text)

    def _add_claims(self) -> list[tuple[SampleClaim, int]]:
        added: list[tuple[SampleClaim, int]] = []
        for name, home in self._homes.items():
            claims = [claim for claim in self._sample.claims if claim.source == name]
            drafts = [claim.draft(home.text) for claim in claims]
            here = self._context.texts.of(self._session, home.id)
            keys, _ = new_claims(self._session, here, drafts, self._context.act("claim.added"))
            added += zip(claims, keys, strict=True)
        return added

    def _check(self, claim: SampleClaim, key: int) -> None:
        """Write the verdict in the name of who gave it, as it would have come about."""
        if not claim.reviewer:
            return
        if claim.verdict is Verdict.UNVERIFIED:
            self._write(claim, key, "claim.edited", {"reason": claim.reason})
            return
        act = self._context.act("claim.marked")
        marked = {"verdict": claim.verdict.value, "reviewer": claim.reviewer, "marked_at": act.at}
        self._write(claim, key, "claim.marked", {**marked, "reason": claim.reason})
        if claim.recheck:
            # A verdict belongs to its wording: what changed goes back to unverified.
            open_again = {"verdict": Verdict.UNVERIFIED.value, "reviewer": "", "marked_at": None}
            self._write(claim, key, "claim.reopened", {**open_again, "recheck": True})

    def _write(self, claim: SampleClaim, key: int, action: str, after: dict[str, object]) -> None:
        act = self._context.act(action, str(after.get("reason", "")))._replace(who=claim.reviewer)
        change(self._session, Subject.CLAIM, [Wish(key, after)], act)

    def _enter_stances(self, claim: SampleClaim, key: int) -> None:
        home = self._homes[claim.source]
        for one in claim.stances:
            values = {
                "claim_key": key,
                "party": one.party,
                "stance": one.stance.value,
                "said_on": one.on,
                "words": one.words,
                "read_in": home.title,
                "source_id": home.id,
            }
            act = self._context.act("stance.added")
            add(self._session, Subject.STANCE, self.dossier_id, values, act)

    def _support(self, claims: list[tuple[SampleClaim, int]]) -> None:
        pieces: dict[Evidence, list[Support]] = defaultdict(list)
        for claim, key in claims:
            for one in claim.evidence:
                pieces[self._piece(one)].append(Support(key, one.bearing, one.pinpoint))
        for piece, supports in pieces.items():
            act = self._context.act("evidence.added")
            new_evidence(self._session, self.dossier_id, piece, supports, act)

    def _piece(self, one: SampleEvidence) -> Evidence:
        if not one.source:
            return Evidence(
                Form.ADDRESS, one.title, one.address, one.note, None, None, one.primary, one.origin
            )
        home = self._homes[one.source]
        start = home.text.index(one.passage)
        span = Span.of(home.text, start, start + len(one.passage))
        return Evidence(
            Form.PASSAGE, home.title, "", one.note, home.id, span, primary=one.primary, origin=one.origin
        )
