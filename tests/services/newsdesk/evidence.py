"""What is done with evidence, and with what parties said."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.services.newsdesk.work import PICK, Work
from workbench.domain.evidence import Bearing, Evidence, Form
from workbench.domain.verdict import Stance


class EvidenceActs(Work):
    """Pieces are kept, serve claims and go; stances are written down, changed and deleted."""

    @precondition(lambda self: self.model.claims)
    @rule(picks=st.lists(PICK, min_size=1, max_size=3), passage=st.booleans(), start=st.integers(0, 200))
    def add_evidence(self, picks: list[int], passage: bool, start: int) -> None:
        keys = {self.claim(pick) for pick in picks}
        piece = Evidence(Form.ADDRESS, "A page", "https://example.org")
        place = None
        if passage:
            start %= len(self.model.text) - 12
            place = (start, start + 12)
            piece = self.services.evidence.passage(self.source, *place)
        piece_id, change = self.services.evidence.add(list(keys), piece, Bearing.SUPPORTS)
        after = self.model.copy()
        serves = dict.fromkeys(keys, Bearing.SUPPORTS)
        after.evidence[piece_id] = {"place": place, "text": self.model.text, "serves": serves}
        self.did(change, after)

    @precondition(lambda self: self.model.claims and self.model.shown().evidence)
    @rule(piece=PICK, pick=PICK)
    def serve(self, piece: int, pick: int) -> None:
        piece_id, key = self.one(self.model.shown().evidence, piece), self.claim(pick)
        after = self.model.copy()
        after.evidence[piece_id]["serves"].setdefault(key, Bearing.REFUTES)
        self.did(self.services.evidence.serve(piece_id, [key], Bearing.REFUTES), after)

    @precondition(lambda self: self.model.shown().evidence)
    @rule(piece=PICK, pick=PICK)
    def withdraw(self, piece: int, pick: int) -> None:
        piece_id = self.one(self.model.shown().evidence, piece)
        held = [one for one in self.services.evidence.of_dossier(self.dossier) if one.id == piece_id]
        # Supports made at once come in the order of their ids, another one in every run.
        one = sorted(held, key=lambda support: support.claim_key)[pick % len(held)]
        if self.locked([one.claim_key]):
            self.refused(lambda: self.services.evidence.withdraw(one.support_id))
            return
        after = self.model.copy()
        after.evidence[piece_id]["serves"].pop(one.claim_key, None)
        self.did(self.services.evidence.withdraw(one.support_id), after)

    @precondition(lambda self: self.model.shown().evidence)
    @rule(piece=PICK)
    def delete_evidence(self, piece: int) -> None:
        piece_id = self.one(self.model.shown().evidence, piece)
        if self.locked(self.model.evidence[piece_id]["serves"]):
            self.refused(lambda: self.services.evidence.delete(piece_id))
            return
        after = self.model.copy()
        del after.evidence[piece_id]
        self.did(self.services.evidence.delete(piece_id), after)

    @precondition(lambda self: self.model.claims)
    @rule(pick=PICK, stance=st.sampled_from(Stance))
    def add_stance(self, pick: int, stance: Stance) -> None:
        key = self.claim(pick)
        stance_id, change = self.services.ledger.add(key, "Marit Quist", stance, words="No.")
        after = self.model.copy()
        after.stances[stance_id] = {"claim": key, "stance": stance, "words": "No."}
        self.did(change, after)

    @precondition(lambda self: self.model.shown().stances)
    @rule(pick=PICK, words=st.sampled_from(["Yes.", "No.", ""]), delete=st.booleans())
    def change_stance(self, pick: int, words: str, delete: bool) -> None:
        stance_id = self.one(self.model.shown().stances, pick)
        after = self.model.copy()
        if delete:
            del after.stances[stance_id]
            self.did(self.services.ledger.delete(stance_id), after)
        else:
            after.stances[stance_id]["words"] = words
            self.did(self.services.ledger.edit(stance_id, {"words": words}), after)
