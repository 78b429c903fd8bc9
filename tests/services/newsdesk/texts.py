"""What is done with a dossier beside its claims: parties, sentences, new versions of a text."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.newsroom import reading
from tests.services.newsdesk.scene import EDITS
from tests.services.newsdesk.work import PICK, Work

NAMES = ("Ada Moor", "A. Moor", "The Ministry", "ministry", "Roads")


class TextActs(Work):
    """Parties are merged and split, sentences dismissed and opened again, texts updated."""

    @rule(name=st.sampled_from(NAMES))
    def add_party(self, name: str) -> None:
        taken = {_spelled(one) for own, others in self.model.parties.values() for one in (own, *others)}
        if _spelled(name) in taken:
            self.refused(lambda: self.services.parties.add(self.dossier, name))
            return
        party_id, change = self.services.parties.add(self.dossier, name)
        after = self.model.copy()
        after.parties[party_id] = (name, ())
        self.did(change, after)

    @precondition(lambda self: len(self.model.parties) > 1)
    @rule(pick=PICK, by=st.integers(1, 5))
    def merge_parties(self, pick: int, by: int) -> None:
        ids = list(self.model.parties)
        into, other = ids[pick % len(ids)], ids[(pick + 1 + by % (len(ids) - 1)) % len(ids)]
        change = self.services.parties.merge(self.dossier, into, other)
        after = self.model.copy()
        (name, aliases), (more, others) = after.parties[into], after.parties.pop(other)
        after.parties[into] = (name, (*aliases, more, *others))
        self.did(change, after)

    @precondition(lambda self: any(aliases for _, aliases in self.model.parties.values()))
    @rule(pick=PICK)
    def split_party(self, pick: int) -> None:
        after = self.model.copy()
        party_id, (name, aliases) = next(one for one in after.parties.items() if one[1][1])
        alias = aliases[pick % len(aliases)]
        new_id, change = self.services.parties.split(self.dossier, party_id, alias)
        after.parties[party_id] = (name, tuple(one for one in aliases if one != alias))
        after.parties[new_id] = (alias, ())
        self.did(change, after)

    @precondition(lambda self: self.services.coverage.of_source(self.source).open)
    @rule(pick=PICK)
    def dismiss_sentence(self, pick: int) -> None:
        open_ = self.services.coverage.of_source(self.source).open
        place = open_[pick % len(open_)]
        after = self.model.copy()
        after.dismissed.append(place)
        self.did(self.services.coverage.dismiss(self.source, *place)[1], after)

    @precondition(lambda self: self.model.dismissed)
    @rule(pick=PICK)
    def reopen_sentence(self, pick: int) -> None:
        start, _ = self.model.dismissed[pick % len(self.model.dismissed)]
        after = self.model.copy()
        after.dismissed = [one for one in after.dismissed if not one[0] <= start < one[1]]
        self.did(self.services.coverage.reopen(self.source, start), after)

    @rule(edit=st.sampled_from(EDITS))
    def update(self, edit: Callable[[str], str]) -> None:
        text = edit(self.model.text)
        if text == self.model.text:
            self.refused(lambda: self.services.versions.update(self.source, reading(text)))
            return
        told, change = self.services.versions.update(self.source, reading(text), even_if_different=True)
        after = self.model.copy()
        after.updated(text, told.claims)
        self.did(change, after)


def _spelled(name: str) -> str:
    return name.casefold().removeprefix("the ")
