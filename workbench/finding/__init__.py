"""Text in, proposed claims out: sentences, quotes, attributions, figures, times, worth.

It ranks and never hides: what is not proposed stays in the text for a reader to cover.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.domain.progress import leaving
from workbench.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from workbench.domain.progress import Progress
    from workbench.finding.records import Findings, Proposal

__all__ = ["find", "passage"]

APART = 0.07
"""The share of the time after which sentences are told apart."""
_AROUND = 12_000
"""Code points on either side of a passage within which its speaker is looked for."""


def find(
    text: str,
    published: date | None = None,
    *,
    apart: Iterable[tuple[int, int]] | None = None,
    progress: Progress | None = None,
) -> Findings:
    """Everything that was found in `text`, with the claims proposed from it, best first.

    Relative dates are resolved against `published` and stay unresolved without it. `apart` are the sentences
    of the text, where they were told apart before. Positions are Unicode code points. Raises Cancelled, from
    `progress`, within some milliseconds.
    """
    # Below, each is loaded when its turn comes: to load all takes longer than a Cancel should wait.
    from workbench.finding.sentences import sentences
    from workbench.finding.stages import WHOLE, Stage

    def stage(low: float, high: float, what: str) -> Stage:
        return Stage(progress, what, low * WHOLE, high * WHOLE, len(text))

    found_sentences = sentences(text, stage(0, APART, "Sentences")) if apart is None else list(apart)
    from workbench.finding.times import times

    found_times = times(text, published, stage(APART, 0.23, "Dates"))
    taken = tuple((time.start, time.end) for time in found_times)
    from workbench.finding.figures import figures

    found_figures = figures(text, taken, stage(0.23, 0.42, "Figures"))
    from workbench.finding.attributions import attributions
    from workbench.finding.quotes import quotes

    found_quotes = quotes(text, stage(0.42, 0.45, "Speakers"))
    with leaving(found_sentences, found_times, found_figures, found_quotes):
        spoken = attributions(text, found_sentences, found_quotes, stage(0.45, 0.72, "Speakers"))
        found_attributions = tuple(spoken)
        proposing = stage(0.72, 1, "Claims")
        proposing.stay()
        from workbench.finding.passages import Ground
        from workbench.finding.proposals import proposals
        from workbench.finding.records import Findings

        ground = Ground.of(text, tuple(found_sentences), found_figures, found_times)
        with leaving(found_attributions):
            found = proposals(ground, found_attributions, proposing)
    if progress:
        progress.step(WHOLE, WHOLE, "Claims")
    return Findings(ground.sentences, found_attributions, found_times, found_figures, found)


def passage(text: str, start: int, end: int, published: date | None = None) -> Proposal:
    """A proposal for the passage of `text` from `start` to `end`: its speaker, figures and dates.

    Raises UserError where the passage is empty or reaches outside the text.
    """
    from workbench.finding.around import shifted, surroundings
    from workbench.finding.passages import Ground
    from workbench.finding.proposals import passage_proposal

    Span.of(text, start, end)
    low, high = surroundings(text, start, end, _AROUND)
    found = find(text[low:high], published)
    ground = Ground.of(text[low:high], found.sentences, found.figures, found.times)
    return shifted(passage_proposal(ground, found.attributions, start - low, end - low), low)
