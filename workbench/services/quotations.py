"""Quotations of a claim beside a passage of another source: verbatim there, or how they differ."""

from __future__ import annotations

from uuid import UUID

from workbench.domain.claim import Kind
from workbench.domain.errors import UserError
from workbench.domain.evidence import Evidence
from workbench.domain.listing import ClaimDetail
from workbench.domain.progress import Progress
from workbench.domain.quoting import Compared, Standing, compared
from workbench.services.context import Context
from workbench.store.queries import claims

_AROUND = 20_000
"""Code points on either side of a claim in which the marks around its words are looked for."""
MOST = 20
"""Quotations of one claim that are compared."""


class QuotationService:
    """Only compares: what follows from it for a verdict is for the checker to say."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def compared(self, key: int, piece: Evidence, progress: Progress | None = None) -> list[Compared]:
        """The first MOST quotations in a claim's words, each beside the piece of evidence, in their order.

        None for a piece that is no passage of another source than the claim's own. May read megabytes:
        for a worker. Raises Cancelled, from `progress`.
        """
        with self._context.database.read() as session:
            found = claims.details(session, [key])
        if not found or piece.span is None or piece.source_id in (None, found[0].row.source_id):
            return []
        text = self._text(found[0].row.source_id)
        words = quotations(text, found[0]) if text is not None else []
        if not words:
            return []
        whole = self._text(piece.source_id)
        return [_beside(one, piece.span.exact, piece.span.start, whole, progress) for one in words[:MOST]]

    def _text(self, source_id: UUID | None) -> str | None:
        """The current text of a source; None for one that was taken away."""
        if source_id is None:
            return None
        try:
            with self._context.database.read() as session:
                return self._context.texts.of(session, source_id).text
        except UserError:
            return None


def quotations(text: str, claim: ClaimDetail) -> list[str]:
    """What stands between quotation marks in a claim's words, or all of them where the marks are around them.

    A claim that is a quotation by its kind and has no marks is one as a whole: block quotations have none.
    """
    from workbench.finding.quotes import quotes

    start, end = claim.span.start, claim.span.end
    low = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
    after = text.find("\n", end)
    high = min(after if after >= 0 else len(text), end + _AROUND)
    found = []
    for quote in quotes(text[low:high]):
        first, last = max(low + quote.inner_start, start), min(low + quote.inner_end, end)
        if quote.depth == 0 and first < last:
            found.append(text[first:last].strip())
    if not found and claim.row.kind is Kind.QUOTE:
        found.append(claim.span.exact.strip())
    return list(dict.fromkeys(one for one in found if any(map(str.isalnum, one))))


def _beside(
    quotation: str, passage: str, start: int, text: str | None, progress: Progress | None
) -> Compared:
    """A quotation beside a passage, and beside the text that it is from as that is now."""
    end = start + len(passage)
    if text is not None and text[start:end] == passage:
        return compared(quotation, text, start, end, progress)
    kept = compared(quotation, passage, 0, len(passage), progress)
    if text is None or kept.standing is Standing.VERBATIM:
        return kept
    now = compared(quotation, text, 0, 0, progress)
    order = list(Standing)
    return min(kept, now, key=lambda one: order.index(one.standing))
