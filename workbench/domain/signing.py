"""Sign-off: a second reader accepts a checked claim; it then reopens only with a reason."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from workbench.domain.errors import UserError
from workbench.domain.verdict import Verdict

LOCKED = frozenset(
    (
        "statement kind attribution figures times verdict reason reviewer start end exact deleted standing "
        "evidence"
    ).split()
)
"""The fields of a claim that nobody changes while a sign-off stands."""


class Demand(StrEnum):
    """What a newsroom wants beside every verdict of confirmed or denied."""

    NOTHING = "nothing"
    REASON = "reason"
    EVIDENCE = "evidence"
    BOTH = "both"


def may_sign(verdict: Verdict, evidence: int, checker: str, signer: str) -> None:
    """Raise UserError unless `signer` may accept a claim.

    A sign-off needs a verdict other than unverified, at least one piece of evidence, and another person
    than the checker.
    """
    if verdict is Verdict.UNVERIFIED:
        raise UserError(
            "The claim is unverified.", "Confirm or deny it first; then a second reader can sign it off."
        )
    if evidence < 1:
        raise UserError(
            "The claim has no evidence.",
            "Add what its verdict rests on; then a second reader can sign it off.",
        )
    if not signer.strip():
        raise UserError("Nobody is named as reviewer.", "Say who you are, then sign off.")
    if same_person(checker, signer):
        raise UserError("{name} checked this claim.", "Another person must sign it off.", name=checker)


def same_person(one: str, other: str) -> bool:
    """Whether two reviewers' names are one person's, whatever their capitals and spaces."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def may_change(signed_by: str, number: int, fields: Iterable[str]) -> None:
    """Raise UserError where a sign-off forbids changing these fields of a claim."""
    if signed_by and not LOCKED.isdisjoint(fields):
        raise UserError(
            "Claim {number} is signed off by {name} and locked.",
            "Reopen it with a reason first (Claim, Reopen).",
            number=number,
            name=signed_by,
        )


def may_reopen(signed_by: str, reason: str) -> None:
    """Raise UserError unless a signed-off claim is reopened with a reason."""
    if not signed_by:
        raise UserError("The claim is not signed off.", "It can be changed as it is.")
    if not reason.strip():
        raise UserError("A signed-off claim reopens only with a reason.", "Say why it is reopened.")


def may_mark(verdict: Verdict, evidence: int, reason: str, demand: Demand, number: int = 0) -> None:
    """Raise UserError where the newsroom demands evidence or a reason that a verdict lacks.

    `number` is the claim's, to be named; 0 for one that has none yet.
    """
    if verdict is Verdict.UNVERIFIED:
        return
    no_evidence = demand in (Demand.EVIDENCE, Demand.BOTH) and evidence < 1
    no_reason = demand in (Demand.REASON, Demand.BOTH) and not reason.strip()
    if not (no_evidence or no_reason):
        return
    named, unnamed, advice = _LACKING[no_evidence, no_reason]
    raise UserError(named if number else unnamed, advice, number=number)


_LACKING = {
    (True, False): (
        "Here a verdict needs evidence, and claim {number} has none.",
        "Here a verdict needs evidence, and the claim has none.",
        "Add evidence (E), then mark it; the rule stands in the preferences.",
    ),
    (False, True): (
        "Here a verdict needs a reason, and claim {number} has none.",
        "Here a verdict needs a reason, and the claim has none.",
        "Write the reason (N), then mark it; the rule stands in the preferences.",
    ),
    (True, True): (
        "Here a verdict needs evidence and a reason, and claim {number} has neither.",
        "Here a verdict needs evidence and a reason, and the claim has neither.",
        "Add evidence (E) and write the reason (N), then mark it; the rule stands in the preferences.",
    ),
}
