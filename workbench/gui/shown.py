"""What of the claims table the rest of the window knows: which claims it lists, and in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from workbench.domain.keys import Keys
from workbench.domain.listing import ClaimRow
from workbench.domain.verdict import Verdict


class Shown(Protocol):
    """The claims on display in their order; rows count from 0."""

    @property
    def keys(self) -> Keys:
        """The keys of the claims listed, in order; not to be changed."""

    def count(self) -> int:
        """How many claims are listed."""

    def key_at(self, row: int) -> int:
        """The key of the claim in a row."""

    def row_of(self, key: int) -> int | None:
        """The row of a claim; None where it is not listed."""

    def claim(self, row: int) -> ClaimRow | None:
        """The claim in a row; None where it is gone."""

    def verdicts(self, keys: Sequence[int]) -> Mapping[int, Verdict]:
        """The verdicts on display, of those of the claims whose rows are at hand."""
