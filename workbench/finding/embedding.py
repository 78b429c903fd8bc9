"""Attributions inside attributions: which of them are links of a chain and which are part of what is said."""

from __future__ import annotations

from workbench.finding.cues import Match
from workbench.finding.grammar import classes
from workbench.finding.lexicon import listed
from workbench.finding.words import Words

REPLIES = frozenset(("no reply", "refusal", "denial", "confirmation", "retraction", "asked"))
REPORTS = frozenset(("object", "clause", "that", "trailing", "inverted", "person", "according", "passive"))


def without_embedded(w: Words, found: list[Match]) -> list[Match]:
    """The matches of a unit without the beliefs and intentions inside what somebody else says.

    What a speaker says of somebody's plans is one statement of that speaker; words reported inside words
    ("The Post says officials said ...") are links of a chain and stay.
    """
    return [match for match in found if _reports(w, match) or not _inside_another(match, found)]


def _inside_another(match: Match, found: list[Match]) -> bool:
    if not match.cue:
        return False
    at = match.cue[0].first
    return any(other is not match and other.covers(at) for other in found)


def _reports(w: Words, match: Match) -> bool:
    """Whether a match stays where it stands in somebody else's words: a reply, a quote, a named report."""
    if match.frame in REPLIES:
        return True
    if match.source is None:
        return match.frame == "passive"
    if match.frame == "quote":
        return True
    named = w.lower[match.source.last - 1] not in classes().nominative
    return named and match.frame in REPORTS and match.lemma in listed("reporting")
