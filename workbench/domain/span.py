"""Words in a version of a text: W3C Web Annotation TextQuoteSelector and TextPositionSelector in one."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.errors import UserError

SURROUNDINGS = 32
"""Code points of prefix and suffix kept with a span, as annotation tools commonly do."""
WIDE = 2048
"""Code points, a screen or so: a span with more reaches far from where it begins, and is looked for apart."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words and where they stand: `start` and `end` in Unicode code points, end exclusive."""

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span of `text` from `start` to `end`.

        Raises UserError where that is empty or reaches outside the text.
        """
        if not 0 <= start < end <= len(text):
            raise UserError(
                "The passage {start} to {end} does not lie in a text of {length} characters.",
                "Give a start below the end, both inside the text.",
                start=start,
                end=end,
                length=len(text),
            )
        return cls(
            start,
            end,
            text[start:end],
            text[max(0, start - SURROUNDINGS) : start],
            text[end : end + SURROUNDINGS],
        )
