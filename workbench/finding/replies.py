"""Replies given or not: "has not issued a denial", "declined to comment", "could not be reached"."""

from __future__ import annotations

from functools import lru_cache

from workbench.finding.cues import Match, Run
from workbench.finding.extent import CLAUSE_WORDS, clause_end
from workbench.finding.grammar import HARD, VerbGroup, classes, is_adverb, is_time, verb_group
from workbench.finding.lexicon import forms_of, listed, plural, table
from workbench.finding.narrative import Unit
from workbench.finding.objects import phrase_end
from workbench.finding.phrases import Phrase, subject
from workbench.finding.stances import stance_words
from workbench.finding.words import QUOTED, Words

NO_REPLY, REFUSAL, DENIAL, CONFIRMATION, RETRACTION, UNSAID = (
    "no reply",
    "refusal",
    "denial",
    "confirmation",
    "retraction",
    "unsaid",
)
CLOSED = frozenset(("would", "will", "won't", "wouldn't"))
BACKED = {"take": "back", "walk": "back", "back": "down"}


@lru_cache(maxsize=1)
def triggers() -> dict[str, str]:
    """The forms of the verbs of replying, giving, speaking and retracting: form -> lemma."""
    lists = stance_words()
    irregular = table("cues")["irregular"]
    lemmas = (
        lists.answering
        | lists.speaking
        | lists.giving
        | lists.retracts
        | {"reach", "remain", "stay", "keep", "take", "walk", "have"}
    )
    found = {form: lemma for lemma in sorted(lemmas) for form in forms_of(lemma, irregular)}
    return found | dict.fromkeys(("available", "unavailable", "reachable", "unreachable"), "available")


@lru_cache(maxsize=1)
def statement_nouns() -> dict[str, str]:
    """The nouns of replies with their plurals: form -> noun."""
    nouns = stance_words().statements
    return {form: noun for noun in nouns for form in (noun, plural(noun))}


def reply_match(w: Words, unit: Unit, i: int, main: Phrase | None) -> Match | None:
    """The reply or the silence that word `i` reports, or None where it reports neither."""
    lemma = triggers()[w.lower[i]]
    group = verb_group(w, i, unit.first)
    group = _yet(w, group, unit.first)
    who = subject(w, group, unit.first)
    if (
        who is None
        and main is not None
        and group.first > unit.first
        and w.lower[group.first - 1] in ("and", "but", "or")
    ):
        who = main._replace(shared=True)
    if who is None:
        return None
    if lemma == "available":
        return _unavailable(w, unit, group, who)
    if lemma == "reach":
        gone = group.passive and group.negated
        return _made(w, unit, group, who, "reach", NO_REPLY, i + 1) if gone else None
    given = _given(w, unit, group, who, lemma)
    if given is not None:
        return given
    if lemma in ("remain", "stay", "keep"):
        silent = i + 1 < unit.last and w.lower[i + 1] in ("silent", "mum", "quiet")
        return _made(w, unit, group, who, lemma, NO_REPLY, i + 2) if silent and not group.negated else None
    return _retracted(w, unit, group, who, lemma) or _unanswered(w, unit, group, who, lemma)


def _yet(w: Words, group: VerbGroup, lo: int) -> VerbGroup:
    """has yet to respond, failed to reply: a negation in other words."""
    lower = w.lower
    first = group.first
    if not group.infinitive:
        return group
    before = lower[first - 1] if first > lo else ""
    if lower[first] == "yet" or "yet" in lower[first : group.verb]:
        return group._replace(negated=True)
    if before in ("failed", "fails", "neglected", "failing", "unable"):
        outer = verb_group(w, first - 1, lo)
        return outer._replace(negated=not outer.negated, bare=False)
    return group


def _unavailable(w: Words, unit: Unit, group: VerbGroup, who: Phrase) -> Match | None:
    i = group.verb
    word = w.lower[i]
    copular = any(w.lower[k] in classes().be for k in range(group.first, i))
    missing = (word.startswith("un") and not group.negated) or (not word.startswith("un") and group.negated)
    comment = any(w.lower[k] in ("comment", "interview") for k in range(i, min(unit.last, i + 5)))
    if copular and missing and comment:
        return _made(w, unit, group, who, "available", NO_REPLY, i + 1)
    return None


def _given(w: Words, unit: Unit, group: VerbGroup, who: Phrase, lemma: str) -> Match | None:
    """issued a denial, gave no reply, had no comment."""
    if lemma not in stance_words().giving and lemma != "have":
        return None
    nouns = statement_nouns()
    lower = w.lower
    for k in range(group.verb + 1, min(unit.last, group.verb + 7)):
        word = lower[k]
        if lemma == "have" and (word in ("not", "never") or word in triggers()) and word not in nouns:
            return None
        if word in nouns:
            nothing = group.negated or any(
                lower[p] in ("no", "not", "neither", "little", "nothing") for p in range(group.verb + 1, k)
            )
            frame = _given_frame(
                nouns[word], nothing, lemma, bool(CLOSED & set(lower[group.first : group.verb]))
            )
            if frame is None:
                return None
            return _made(w, unit, group, who, nouns[word], frame, k + 1)
        if (
            word in HARD
            or word in classes().prepositions
            or word in classes().subordinators
            or word == QUOTED
        ):
            return None
    return None


def _given_frame(noun: str, nothing: bool, lemma: str, closed: bool) -> str | None:
    if nothing:
        if noun in (
            "explanation",
            "correction",
            "retraction",
            "apology",
            "clarification",
            "confirmation",
            "remark",
        ):
            return UNSAID
        return REFUSAL if closed or (lemma == "have" and noun == "comment") else NO_REPLY
    if noun == "denial":
        return DENIAL
    if noun == "confirmation":
        return CONFIRMATION
    if noun in ("retraction", "correction"):
        return RETRACTION
    return None


def _retracted(w: Words, unit: Unit, group: VerbGroup, who: Phrase, lemma: str) -> Match | None:
    after = group.verb + 1
    lower = w.lower
    backed = lemma in BACKED and after < unit.last and BACKED[lemma] in lower[after : after + 2]
    if lemma not in stance_words().retracts and not backed:
        return None
    words = stance_words()
    said = set(lower[after : min(unit.last, after + 8)])
    sure = lemma in ("retract", "recant", "disown", "backtrack")
    if group.passive or (
        not sure
        and not said
        & (
            words.claims
            | words.statements
            | {
                "remarks",
                "comments",
                "words",
                "comment",
                "remark",
                "tweet",
                "post",
                "figure",
                "figures",
                "number",
            }
        )
    ):
        return None
    unreal = {"may", "might", "could", "should", "will", "would", "to"} & set(lower[group.first : group.verb])
    frame = UNSAID if group.negated or unreal else RETRACTION
    end = after + (lower[after : after + 1] == ["back"])
    return _made(w, unit, group, who, lemma, frame, end)


def _unanswered(w: Words, unit: Unit, group: VerbGroup, who: Phrase, lemma: str) -> Match | None:
    """did not respond, would not comment, did not specify the numbers."""
    lower = w.lower
    words = stance_words()
    if not group.negated:
        return None
    after = group.verb + 1
    closed = bool(CLOSED & set(lower[group.first : group.verb + 1])) or (
        group.infinitive is False
        and group.bare
        and lower[group.verb] in ("refused", "declined", "refuses", "declines")
    )
    if lemma == "return":
        calls = {"call", "calls", "message", "messages", "email", "emails", "request", "requests", "e-mails"}
        if not calls & set(lower[after : after + 8]):
            return None
    if lemma in words.answering or lemma == "comment":
        frame = REFUSAL if closed else NO_REPLY
    elif (
        (
            lemma in listed("unspoken")
            and group.bare
            and (
                lemma in ("specify", "elaborate", "identify", "disclose", "quantify", "detail")
                or after < unit.last
            )
        )
        or (lemma == "say" and after < unit.last and lower[after] in CLAUSE_WORDS - {"that"})
        or (closed and lemma in words.speaking - {"give", "offer", "deny"})
    ):
        frame = REFUSAL
    else:
        return None
    return _made(w, unit, group, who, lemma, frame, after)


def _made(w: Words, unit: Unit, group: VerbGroup, who: Phrase, lemma: str, frame: str, after: int) -> Match:
    """The match; where no object follows, the cue's own words are what it is about."""
    lower = w.lower
    start = after
    while start < unit.last and (is_adverb(lower[start]) or is_time(lower[start])):
        start += 1
    if start < unit.last and lower[start] == "of":
        start += 1
    content = Run(group.first, after)
    if (
        start < unit.last
        and lower[start] not in HARD
        and lower[start] not in ("and", "but", "or", "after", "when", "before", "as", "because")
    ):
        clause = lower[start] in CLAUSE_WORDS
        end = clause_end(w, start, unit.last) if clause else phrase_end(w, start, unit.last)
        if end > start:
            content = Run(start, end)
    return Match(
        unit, lemma, frame, [content], who, [Run(group.first, after)], group.negated, verb=group.verb
    )
