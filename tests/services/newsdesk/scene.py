"""A dossier in use as random tests work on it: what is seen of it, and what each act should make of that."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from workbench.domain.anchored import Anchored, State
from workbench.domain.anchoring import Anchoring
from workbench.domain.listing import ClaimFilter, Order
from workbench.domain.verdict import Verdict
from workbench.services import Services

TEXT = (
    "The ferry to Skarnholm carried 4,200 passengers in July, the harbour office said. ⛴\n\n"
    "The shipping line denied that two crossings were cancelled. “Every ferry sailed,” said Marit Quist.\n\n"
    "Fares rose by 12 percent, according to the council. Nobody at the ministry answered."
)
EDITS = (
    lambda text: text.replace("4,200", "9,900") if "4,200" in text else text.replace("9,900", "4,200"),
    lambda text: text.replace("ferry sailed", "ferry has not sailed"),
    lambda text: text.replace("July, the", "July the"),
    lambda text: text.replace("Nobody at the ministry answered.", ""),
    lambda text: text.rstrip() + " Nobody at the ministry answered.",
    lambda text: "⛴ Updated: this report was corrected.\n\n" + text,
    lambda text: "\n\n".join(reversed(text.split("\n\n"))),
    lambda text: text.replace("according to the council", "the council said"),
    lambda _text: TEXT,
)
"""Small changes that an outlet makes to its text."""


@dataclass
class Scene:
    """All that people see of a dossier of one source. Claims by key, everything else by id."""

    text: str = TEXT
    claims: dict[int, dict[str, Any]] = field(default_factory=dict)
    evidence: dict[UUID, dict[str, Any]] = field(default_factory=dict)
    stances: dict[UUID, dict[str, Any]] = field(default_factory=dict)
    requests: dict[UUID, dict[str, Any]] = field(default_factory=dict)
    comments: dict[UUID, dict[str, Any]] = field(default_factory=dict)
    parties: dict[UUID, tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    dismissed: list[tuple[int, int]] = field(default_factory=list)

    def copy(self) -> Scene:
        """The same, to be changed apart."""
        return copy.deepcopy(self)

    def shown(self) -> Scene:
        """Without what hangs on claims that are not there."""
        seen = self.copy()
        for name in ("stances", "requests", "comments"):
            there = {one: row for one, row in getattr(self, name).items() if row["claim"] in self.claims}
            setattr(seen, name, there)
        for row in seen.claims.values():
            row.pop("text", None)
        for piece in seen.evidence.values():
            piece.pop("text", None)
            piece["serves"] = {key: what for key, what in piece["serves"].items() if key in self.claims}
        seen.evidence = {one: piece for one, piece in seen.evidence.items() if piece["serves"]}
        seen.dismissed.sort()
        return seen

    def marked(self, key: int, verdict: Verdict, who: str) -> None:
        """A verdict is set; it settles a recheck."""
        checker = who if verdict is not Verdict.UNVERIFIED else ""
        self.claims[key] |= {"verdict": verdict, "reviewer": checker, "recheck": False}

    def updated(self, text: str, found: dict[int, Anchored]) -> None:
        """A new text came; `found` says where the claims stand in it."""
        old, self.text = self.text, text
        anchoring = Anchoring(old, text)
        for key in list(self.claims):
            if key in found:
                self._reanchored(key, found[key])
        for piece in self.evidence.values():
            if piece["place"] is not None:
                at = Anchoring(piece["text"], text).anchor(*piece["place"])
                if at.state in (State.EXACT, State.CHANGED):
                    piece |= {"place": (at.start, at.end), "text": text}
        places = [anchoring.anchor(*place) for place in self.dismissed]
        stand = [at for at in places if at.state in (State.EXACT, State.CHANGED) and not at.recheck]
        self.dismissed = [(at.start or 0, at.end or 0) for at in stand]

    def _reanchored(self, key: int, found: Anchored) -> None:
        row = self.claims[key]
        row["anchoring"] = found.state.value
        if found.state is State.ORPHANED:
            row["recheck"] = True
            if row["standing"] == "suggestion":
                del self.claims[key]
            return
        row |= {"start": found.start, "end": found.end}
        if found.state is State.AMBIGUOUS:
            row["recheck"] = True
        elif found.recheck:
            row |= {"verdict": Verdict.UNVERIFIED, "reviewer": "", "recheck": True, "signed_by": ""}


def seen(services: Services, dossier_id: UUID, source_id: UUID) -> Scene:
    """The dossier as the lists, the inspector and the text show it."""
    scene = Scene(services.sources.text(source_id).text)
    keys = list(services.listing.ids(ClaimFilter(dossier_id), Order()))
    for row in services.listing.rows(keys):
        scene.claims[row.key] = {
            name: getattr(row, name)
            for name in ("start", "end", "verdict", "reviewer", "recheck", "signed_by", "anchoring",
                         "standing", "assigned_to", "flags", "evidence")
        }  # fmt: skip
    for held in services.evidence.of_dossier(dossier_id):
        span = held.evidence.span
        place = (span.start, span.end) if span else None
        piece = scene.evidence.setdefault(held.id, {"place": place, "serves": {}})
        piece["serves"][held.claim_key] = held.bearing
    for one in services.ledger.of_dossier(dossier_id):
        scene.stances[one.id] = {"claim": one.claim_key, "stance": one.stance, "words": one.words}
    for key in keys:
        review = services.review.of_claim(key)
        scene.requests |= {one.id: {"claim": key, "decision": one.decision} for one in review.requests}
        scene.comments |= {one.id: {"claim": key, "words": one.words} for one in review.comments}
    scene.parties = {one.id: (one.name, one.aliases) for one in services.parties.list(dossier_id)}
    scene.dismissed = services.coverage.dismissed(source_id)
    return scene.shown()
