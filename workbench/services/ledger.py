"""The stance ledger of claims, and the parties of a dossier: who said what when. Each can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import cast
from uuid import UUID

from workbench.domain.claim import Attribution
from workbench.domain.dating import moment
from workbench.domain.errors import UserError
from workbench.domain.listing import Change, Subject
from workbench.domain.party import Party, Statement, merged, other_names, party_named, spelled, split_off
from workbench.domain.signing import same_person
from workbench.domain.verdict import Stance
from workbench.services.context import Context
from workbench.store import fields as stored_fields
from workbench.store import secrets
from workbench.store.adding import add, together
from workbench.store.changes import Wish, change
from workbench.store.engine import Session
from workbench.store.queries import ledger, reviews

TELLING = 3
"""From this length on a word of a name tells something; shorter ones are initials and particles."""


class LedgerService:
    """What parties did about claims. Nothing here ever sets a verdict."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_claim(self, key: int) -> list[Statement]:
        """What parties did about a claim, in the order of their days."""
        with self._context.database.read() as session:
            return ledger.ledger_of(session, key)

    def of_dossier(self, dossier_id: UUID) -> list[Statement]:
        """What parties did about all claims of a dossier, in the order of their days."""
        with self._context.database.read() as session:
            return ledger.ledger_in(session, dossier_id)

    def speakers(self, dossier_id: UUID) -> list[str]:
        """The names of everybody who speaks in a dossier, to be offered while one is typed."""
        with self._context.database.read() as session:
            return ledger.speakers(session, dossier_id)

    def add(
        self,
        key: int,
        party: str,
        stance: Stance,
        *,
        said_on: str = "",
        words: str = "",
        attribution: Attribution = (),
        read_in: str = "",
        source_id: UUID | None = None,
        span: tuple[int, int] | None = None,
    ) -> tuple[UUID, Change]:
        """Enter a statement under a claim; its id. Raises UserError for no party or a day that is none."""
        values = _valid({"party": party, "said_on": said_on})
        values |= {
            "claim_key": key,
            "stance": stance.value,
            "words": words.strip(),
            "attribution": attribution,
            "read_in": read_in.strip(),
            "source_id": source_id,
            "start": span[0] if span else None,
            "end": span[1] if span else None,
        }
        with self._context.database.write() as session:
            dossier_id = reviews.dossier_of(session, [key])
            act = self._context.act("stance.added")
            return add(session, Subject.STANCE, dossier_id, stored_fields.stored(values), act)

    def edit(self, statement_id: UUID, fields: Mapping[str, object]) -> Change:
        """Change fields of a statement: party, stance, said_on, words, attribution or read_in."""
        allowed = {"party", "stance", "said_on", "words", "attribution", "read_in"}
        if wrong := set(fields) - allowed:
            raise UserError("A statement's {field} cannot be edited.", field=sorted(wrong)[0])
        after = stored_fields.stored(_valid(fields))
        with self._context.database.write() as session:
            wish = Wish(statement_id, after)
            return change(session, Subject.STANCE, [wish], self._context.act("stance.edited"))

    def delete(self, statement_id: UUID) -> Change:
        """Remove a statement, until it is undone."""
        with self._context.database.write() as session:
            wish = Wish(statement_id, {"deleted": True})
            return change(session, Subject.STANCE, [wish], self._context.act("stance.deleted"))


def _valid(fields: Mapping[str, object]) -> dict[str, object]:
    result = dict(fields)
    if "party" in fields:
        result["party"] = " ".join(str(fields["party"]).split())
        if not result["party"]:
            raise UserError("The statement names no party.", "Say who said it.")
    if str(fields.get("said_on", "")).strip():
        # ISO dates and their prefixes sort as text; anything else a person writes is read first.
        result["said_on"] = str(moment(str(fields["said_on"])))
    return result


class PartyService:
    """The parties of a dossier: one list, with aliases; merged and split by hand."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def list(self, dossier_id: UUID) -> list[Party]:
        """The parties of a dossier by name."""
        with self._context.database.read() as session:
            return ledger.parties(session, dossier_id)

    def add(
        self,
        dossier_id: UUID,
        name: str,
        *,
        aliases: Iterable[str] = (),
        role: str = "",
        affiliation: str = "",
        named: bool = True,
    ) -> tuple[UUID, Change]:
        """Enter a party; its id. Raises UserError for no name, or one that a party goes by already."""
        name = _name(name)
        others = other_names(name, aliases)
        values = stored_fields.stored({"name": name, "aliases": others, "role": role.strip(),
                                       "affiliation": affiliation.strip(), "named": named})  # fmt: skip
        with self._context.database.write() as session:
            for one in (name, *others):
                self._free(session, dossier_id, one)
            return add(session, Subject.PARTY, dossier_id, values, self._context.act("party.added"))

    def edit(self, dossier_id: UUID, party_id: UUID, fields: Mapping[str, object]) -> Change:
        """Change fields of a party: name, aliases (a tuple), role, affiliation or named."""
        if wrong := set(fields) - {"name", "aliases", "role", "affiliation", "named"}:
            raise UserError("A party's {field} cannot be edited.", field=sorted(wrong)[0])
        after = dict(fields)
        with self._context.database.write() as session:
            before = self._party(session, dossier_id, party_id)
            name = after["name"] = _name(str(after.get("name", before.name)))
            # Fields are of many types; which one is of which, the docstring promises.
            aliases = other_names(name, cast(Iterable[str], after.get("aliases", before.aliases)))
            after["aliases"] = aliases
            for one in (name, *aliases):
                self._free(session, dossier_id, one, party_id)
            if before.confidential and (aliases or name != before.name):
                self._may_be_called(session, party_id, name, aliases)
            wish = Wish(party_id, stored_fields.stored(after))
            return change(session, Subject.PARTY, [wish], self._context.act("party.edited"))

    def merge(self, dossier_id: UUID, into: UUID, other: UUID) -> Change:
        """Make two parties one, which goes by all names of both."""
        with self._context.database.write() as session:
            parties = {party.id: party for party in ledger.parties(session, dossier_id)}
            if into == other or into not in parties or other not in parties:
                raise UserError("There are not two parties to merge.", "Choose two different ones.")
            if parties[into].confidential or parties[other].confidential:
                raise UserError(
                    "A confidential party is not merged.", "Its codename must not stand beside other names."
                )
            act = self._context.act("party.merged")
            aliases = stored_fields.stored({"aliases": merged(parties[into], parties[other])})
            wishes = [Wish(into, aliases), Wish(other, {"deleted": True})]
            return change(session, Subject.PARTY, wishes, act)

    def split(self, dossier_id: UUID, party_id: UUID, name: str) -> tuple[UUID, Change]:
        """Make one alias of a party a party of its own; its id."""
        with self._context.database.write() as session:
            found = self._party(session, dossier_id, party_id)
            act = self._context.act("party.split")
            aliases = stored_fields.stored({"aliases": split_off(found, name)})
            less = change(session, Subject.PARTY, [Wish(party_id, aliases)], act)
            values = {"name": name, "aliases": "[]", "named": found.named}
            new_id, more = add(session, Subject.PARTY, dossier_id, values, act)
            return new_id, together(less, more)

    def delete(self, dossier_id: UUID, party_id: UUID) -> Change:
        """Remove a party from the list, until it is undone; what it said stays where it was entered."""
        with self._context.database.write() as session:
            self._party(session, dossier_id, party_id)
            wish = Wish(party_id, {"deleted": True})
            return change(session, Subject.PARTY, [wish], self._context.act("party.deleted"))

    def protect(self, dossier_id: UUID, name: str, codename: str) -> tuple[UUID, Change]:
        """Enter a confidential party under a codename; who it is, is kept apart and in no history.

        Raises UserError where the codename gives the name away.
        """
        name, codename = _name(name), _name(codename)
        _tell_nothing(name, codename)
        with self._context.database.write() as session:
            self._free(session, dossier_id, codename)
            values = {"name": codename, "aliases": "[]", "named": False, "confidential": True}
            act = self._context.act("party.protected")
            party_id, made = add(session, Subject.PARTY, dossier_id, values, act)
            secrets.keep(session, party_id, name, act.who)
            return party_id, made

    def reveal(self, party_id: UUID) -> str:
        """The name behind a codename, to whoever keeps the secret. Raises UserError for anybody else."""
        with self._context.database.read() as session:
            found = ledger.confidant_of(session, party_id)
        if found is None or not same_person(found[1], self._context.who):
            raise UserError("The name behind this codename is not yours to see.", "Ask who entered it.")
        return found[0]

    def _party(self, session: Session, dossier_id: UUID, party_id: UUID) -> Party:
        for party in ledger.parties(session, dossier_id):
            if party.id == party_id:
                return party
        raise UserError("There is no such party any more.", "Look again: it was removed.")

    def _may_be_called(self, session: Session, party_id: UUID, codename: str, aliases: Sequence[str]) -> None:
        """Raise UserError where another name of a confidential party could tell who it is."""
        if aliases:
            raise UserError(
                "A confidential party has no aliases.", "Its codename must not stand beside other names."
            )
        kept = ledger.confidant_of(session, party_id)
        # Whoever does not know the name must not find it out by trying.
        if kept is None or not same_person(kept[1], self._context.who):
            raise UserError("This codename is not yours to change.", "Ask who entered it.")
        _tell_nothing(kept[0], codename)

    def _free(self, session: Session, dossier_id: UUID, name: str, but: UUID | None = None) -> None:
        taken = party_named(ledger.parties(session, dossier_id), name)
        if taken is not None and taken.id != but:
            raise UserError(
                "{party} goes by the name “{name}” already.",
                "Choose another name, or merge the two.",
                party=taken.name,
                name=name,
            )


def _tell_nothing(name: str, codename: str) -> None:
    """Raise UserError where a codename has a word of the name that it stands for in it."""
    if any(len(word) >= TELLING and word in spelled(codename) for word in spelled(name).split()):
        raise UserError("The codename gives the name away.", "Choose words that are not in the name.")


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("The party has no name.", "Give it one.")
    return name
