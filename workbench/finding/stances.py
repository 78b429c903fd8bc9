"""Stances: what a cue does to what is said, with negation turned the right way (after FactBank)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.domain.verdict import Stance
from workbench.finding.lexicon import cues, table, words_of


class Table(NamedTuple):
    """The word lists of resources/finding/stances.toml."""

    confirms: frozenset[str]
    denies: frozenset[str]
    retracts: frozenset[str]
    neither: frozenset[str]
    raised: frozenset[str]
    speaking: frozenset[str]
    answering: frozenset[str]
    refusing: frozenset[str]
    missing: frozenset[str]
    statements: frozenset[str]
    giving: frozenset[str]
    false_words: frozenset[str]
    true_words: frozenset[str]
    claims: frozenset[str]


@lru_cache(maxsize=1)
def stance_words() -> Table:
    """The lists, read once."""
    given = table("stances")
    return Table(*(words_of(given[name]) for name in Table._fields))


@lru_cache(maxsize=1)
def _nouns() -> dict[str, str]:
    given = table("stances")["nouns"]
    return {noun: stance for stance, nouns in given.items() for noun in words_of(nouns)}


class Cue(NamedTuple):
    """What decides a stance: the verb or noun, its frame, the words of its group and those after it.

    `group` holds auxiliaries and adverbs before the verb, `after` the first words after it, `said` the words
    of the statement (some), all in lower case; `subject` the first word of the speaker.
    """

    lemma: str
    frame: str
    negated: bool
    group: Sequence[str] = ()
    after: Sequence[str] = ()
    said: Sequence[str] = ()
    subject: str = ""


CLOSED = frozenset(("would", "will", "won't", "wouldn't"))
EMBEDDED = frozenset(("whether", "if", "how", "why", "what", "who", "where", "when", "which"))


def stance(cue: Cue) -> Stance | None:
    """The stance of a cue; None where it takes no side ("did not rule out", "asked whether")."""
    words = stance_words()
    if cue.frame in BY_FRAME:
        return BY_FRAME[cue.frame]
    if cue.frame == "noun":
        named = _nouns().get(cue.lemma, "asserts")
        return None if cue.negated or named == "neither" else Stance(named)
    if cue.lemma in words.refusing or cue.lemma in words.missing:
        return _refused(cue, words)
    if cue.subject in ("no", "none", "nobody", "neither", "few"):
        closed = CLOSED & set(cue.group) and cue.lemma in words.speaking and cue.lemma != "deny"
        return Stance.DECLINES if closed else None
    if cue.negated:
        return _negated(cue, words)
    return _plain(cue, words)


BY_FRAME: dict[str, Stance | None] = {
    "asked": Stance.ASKED,
    "no reply": Stance.NO_REPLY,
    "refusal": Stance.DECLINES,
    "denial": Stance.DENIES,
    "confirmation": Stance.CONFIRMS,
    "retraction": Stance.RETRACTS,
    "unsaid": None,
}


def _refused(cue: Cue, words: Table) -> Stance | None:
    """declined to say, refused to rule out, would not deny, has yet to respond."""
    first = _verb_after_to(cue.after)
    if cue.lemma in words.refusing:
        if cue.negated:
            return None
        if first in ("rule", "exclude"):
            return None
        if first == "deny" and "confirm" not in cue.after:
            return None
        if cue.frame == "object" or first in words.speaking:
            return Stance.DECLINES
        return None
    if cue.lemma in words.missing:
        return Stance.NO_REPLY if first in words.answering else None
    return None


def _verb_after_to(after: Sequence[str]) -> str:
    for k, word in enumerate(after[:6]):
        if word == "to" and k + 1 < len(after):
            following = [
                w
                for w in after[k + 1 : k + 4]
                if not w.endswith("ly") and w not in ("either", "be", "further")
            ]
            verb = following[0] if following else ""
            found = cues().verbs.get(verb)
            return found.lemma if found else verb
    return ""


def _negated(cue: Cue, words: Table) -> Stance | None:
    lemma = cue.lemma
    asks = bool(cue.after) and cue.after[0] in EMBEDDED
    closed = bool(CLOSED & set(cue.group))
    if lemma in ("rule", "exclude"):
        return None
    if lemma in words.raised:
        return Stance.DENIES
    if lemma in words.answering:
        return Stance.DECLINES if closed else Stance.NO_REPLY
    if lemma == "deny":
        return Stance.DECLINES if "confirm" in cue.group else None
    if lemma in words.confirms or lemma in words.denies or lemma in words.retracts:
        return Stance.DECLINES if closed and lemma == "confirm" else None
    if lemma in words.speaking and (
        closed
        or asks
        or lemma
        in (
            "specify",
            "elaborate",
            "address",
            "identify",
            "provide",
            "disclose",
            "reveal",
            "detail",
            "explain",
        )
    ):
        return Stance.DECLINES
    return None


def _plain(cue: Cue, words: Table) -> Stance | None:
    lemma = cue.lemma
    group = set(cue.group)
    if lemma in ("rule", "exclude") and cue.after[:1] and cue.after[0] == "out":
        return Stance.DENIES
    if lemma in ("take", "walk") and "back" in cue.after[:1]:
        return Stance.RETRACTS
    side = _side(cue, words)
    if side in (Stance.CONFIRMS, Stance.DENIES, Stance.RETRACTS):
        # What somebody may or will confirm is not confirmed; "must admit" and "would not" are.
        unreal = group & {"may", "might", "could", "should", "will", "'ll", "if", "can"}
        return None if unreal else side
    if side is None:
        return None
    return _by_words(cue, words)


def _side(cue: Cue, words: Table) -> Stance | None:
    lemma = cue.lemma
    if lemma in ("reject", "dismiss", "contest", "correct", "withdraw", "rescind"):
        if lemma in ("reject", "dismiss", "contest") and cue.frame in ("object", "naming", "passive by"):
            return Stance.DENIES if words.claims & set(cue.said) else None
        return Stance.RETRACTS if lemma in words.retracts else Stance.DENIES
    for stance_, lemmas in (
        (Stance.CONFIRMS, words.confirms),
        (Stance.DENIES, words.denies),
        (Stance.RETRACTS, words.retracts),
    ):
        if lemma in lemmas:
            return stance_
    if lemma == "agree" and cue.frame in ("that", "clause", "trailing", "inverted"):
        return Stance.CONFIRMS
    if lemma == "agree" and cue.after[:1] and cue.after[0] == "with":
        return Stance.CONFIRMS
    if lemma in words.neither and cue.frame not in ("passive", "naming"):
        if lemma in ("speculate", "advise", "advocate", "recommend", "propose") and cue.frame in (
            "that",
            "clause",
            "trailing",
        ):
            return Stance.ASSERTS
        return None
    return Stance.ASSERTS


def _by_words(cue: Cue, words: Table) -> Stance | None:
    """called the report false, said "No", described it as accurate."""
    said = [word for word in cue.said if word.isalpha()]
    if said in (["no"], ["nope"], ["never"]):
        return Stance.DENIES
    if said in (["yes"], ["absolutely"], ["correct"]):
        return Stance.CONFIRMS
    if cue.frame == "naming":
        tail = set(said)
        if (
            tail & words.false_words
            and not tail & {"not", "neither"}
            and tail & words.claims | tail & {"it", "that", "them", "this"}
        ):
            return Stance.DENIES
        if tail & words.true_words and tail & (words.claims | {"it", "that", "this"}) and not tail & {"not"}:
            return Stance.CONFIRMS
    return Stance.ASSERTS
