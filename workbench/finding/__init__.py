"""Text in, proposed claims out: sentences, quotes, attributions, figures, times, worth.

It ranks and never hides: what is not proposed stays in the text for a reader to cover.
"""

from __future__ import annotations

from datetime import date

from workbench.domain.progress import Progress
from workbench.domain.span import Span
from workbench.finding.records import Findings, Proposal

__all__ = ["find", "passage"]

_STEPS = 5
_AROUND = 12_000
"""Code points on either side of a passage within which its speaker is looked for."""


def find(text: str, published: date | None = None, *, progress: Progress | None = None) -> Findings:
    """Everything that was found in `text`, with the claims proposed from it, best first.

    Relative dates are resolved against `published` and stay unresolved without it. Positions are Unicode code
    points. Raises Cancelled, from `progress`, between steps.
    """
    from workbench.finding.attributions import attributions
    from workbench.finding.figures import figures
    from workbench.finding.passages import Ground
    from workbench.finding.proposals import proposals
    from workbench.finding.quotes import quotes
    from workbench.finding.sentences import sentences
    from workbench.finding.times import times

    def step(done: int, what: str) -> None:
        if progress:
            progress.step(done, _STEPS, what)

    step(0, "Sentences")
    found_sentences = sentences(text)
    step(1, "Dates")
    found_times = times(text, published)
    step(2, "Figures")
    found_figures = figures(text, tuple((time.start, time.end) for time in found_times))
    step(3, "Speakers")
    found_attributions = tuple(attributions(text, found_sentences, quotes(text)))
    step(4, "Claims")
    ground = Ground.of(text, tuple(found_sentences), found_figures, found_times)
    found = proposals(ground, found_attributions)
    step(_STEPS, "Claims")
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
