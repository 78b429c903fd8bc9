"""Quotes and their speakers: what a cue left open is given to the speaker next to it."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.finding.cues import Match, Run
from workbench.finding.grammar import classes
from workbench.finding.lexicon import cues
from workbench.finding.narrative import Unit
from workbench.finding.phrases import Phrase, noun_phrase_back
from workbench.finding.quotes import QuoteKind
from workbench.finding.words import QUOTED, Words


def with_quotes(w: Words, all_units: Sequence[Unit], per_unit: Sequence[list[Match]]) -> list[Match]:
    """The matches with every quote given to a speaker, in order of units."""
    result: list[Match] = []
    last: Match | None = None  # whose quote would go on
    last_paragraph = -9
    waiting: list[tuple[Unit, int]] = []
    opener: Match | None = None
    for number, unit in enumerate(all_units):
        found = without_embedded(w, per_unit[number])
        covered = _covered(found)
        loose = [i for i in range(unit.first, unit.last) if w.lower[i] == QUOTED and i not in covered]
        loose = [i for i in loose if not any(m.source and m.source.first <= i < m.source.last for m in found)]
        loose = [i for i in loose if w.quotes[w.quote[i]].kind is not QuoteKind.TITLE]
        result.extend(found)
        new_paragraph = unit.paragraph != last_paragraph
        if new_paragraph:
            _settle(w, waiting, last, result)
            waiting = []
        speech = next(
            (
                m
                for m in reversed(found)
                if any(w.lower[i] == QUOTED for r in m.content for i in range(r.first, r.last))
                and m.frame
                in ("trailing", "inverted", "quote", "that", "clause", "person", "according", "dash")
            ),
            None,
        )
        for i in loose:
            alone = _alone(w, unit, i)
            quote = w.quotes[w.quote[i]]
            if alone:
                if opener is not None:
                    opener.content.append(Run(i, i + 1))
                    last = opener
                elif last is not None and quote.continued and last.content:
                    last.content.append(Run(i, i + 1))
                elif last is not None and not new_paragraph and last_paragraph == unit.paragraph:
                    last.content.append(Run(i, i + 1))
                else:
                    waiting.append((unit, i))
            else:
                extra = _fallback(w, unit, i, found)
                if extra is not None:
                    result.append(extra)
        if waiting and speech is not None and not new_paragraph:
            speech.content[:0] = [Run(i, i + 1) for u, i in waiting if u.paragraph == unit.paragraph]
            waiting = [(u, i) for u, i in waiting if u.paragraph != unit.paragraph]
        if speech is not None:
            last = speech
        elif found or not loose:
            if not loose and last is not None and unit.paragraph - last.unit.paragraph > 1:
                pass
        opener = (
            next((m for m in found if m.opens), None)
            if unit.colon or any(m.opens for m in found)
            else (opener if loose and opener else None)
        )
        last_paragraph = unit.paragraph
    _settle(w, waiting, last, result)
    return result


def _covered(found: Sequence[Match]) -> set[int]:
    return {i for m in found for r in m.content for i in range(r.first, r.last)}


def _alone(w: Words, unit: Unit, i: int) -> bool:
    """Whether a quote stands as a sentence of its own."""
    return all(
        w.lower[k] in (".", ",", QUOTED, "'", '"', "…") for k in range(unit.first, unit.last) if k != i
    )


def _settle(w: Words, waiting: Sequence[tuple[Unit, int]], last: Match | None, result: list[Match]) -> None:
    if not waiting:
        return
    by_paragraph: dict[int, list[tuple[Unit, int]]] = {}
    for unit, i in waiting:
        by_paragraph.setdefault(unit.paragraph, []).append((unit, i))
    for group in by_paragraph.values():
        unit = group[0][0]
        source = last.source if last is not None else None
        result.append(Match(unit, "", "continued", [Run(i, i + 1) for _, i in group], source, []))


def _fallback(w: Words, unit: Unit, i: int, found: Sequence[Match]) -> Match | None:
    """A quote inside a sentence without a cue: its words belong to the subject of the sentence."""
    quote = w.quotes[w.quote[i]]
    if quote.kind in (QuoteKind.TITLE, QuoteKind.SCARE):
        return None
    return Match(unit, "", "mixed", [Run(i, i + 1)], _subject_of(w, unit, i), [])


def _subject_of(w: Words, unit: Unit, i: int) -> Phrase | None:
    """The nearest noun phrase before an auxiliary or a verb of the table, before word `i`."""
    c = classes()
    verbs = cues().verbs
    for k in range(unit.first + 1, i):
        word = w.lower[k]
        if word in c.auxiliaries or word in verbs and not w.capital(k) or word.endswith("ed"):
            phrase = noun_phrase_back(w, k - 1, unit.first)
            if phrase is not None:
                return phrase
    return noun_phrase_back(w, min(i - 1, unit.first + 2), unit.first) if i > unit.first else None


REPLIES = frozenset(("no reply", "refusal", "denial", "confirmation", "retraction", "asked"))
REPORTS = frozenset(
    ("object", "clause", "that", "quote", "trailing", "inverted", "person", "according", "asked", "passive")
)


def without_embedded(w: Words, found: list[Match]) -> list[Match]:
    """The matches of a unit without the beliefs and intentions inside what somebody else says.

    What a speaker says of somebody's plans is one statement of that speaker; words reported inside words
    ("The Post says officials said ...") are links of a chain and stay.
    """
    kept: list[Match] = []
    for match in found:
        around = [
            other
            for other in found
            if other is not match
            and match.cue
            and any(run.first <= match.cue[0].first < run.last for run in other.content)
        ]
        if around and not _reports(w, match):
            continue
        kept.append(match)
    return kept


def _reports(w: Words, match: Match) -> bool:
    if match.frame in REPLIES:
        return True
    if match.frame not in REPORTS or match.source is None:
        return match.frame == "passive"
    if match.frame == "quote":
        return True
    if match.lemma not in REPORTING:
        return False
    return w.lower[match.source.last - 1] not in classes().nominative


REPORTING = frozenset(
    "say tell report announce confirm deny claim according write add allege state advocate insist testify warn believe think expect argue".split()
)
