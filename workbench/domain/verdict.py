"""Our verdict on a claim. Never set by what a party says of it (that is a stance)."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What a reviewer found: the only three answers (schema.org ClaimReview.reviewRating)."""

    UNVERIFIED = "unverified"
    CONFIRMED = "confirmed"
    DENIED = "denied"


class Stance(StrEnum):
    """What a party did about a claim on a day (FactBank). Silence is never a denial."""

    ASSERTS = "asserts"
    CONFIRMS = "confirms"
    DENIES = "denies"
    DECLINES = "declines"
    ASKED = "asked"
    NO_REPLY = "no reply"
    RETRACTS = "retracts"
