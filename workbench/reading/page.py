"""HTML: the readable text of a page and what the page says of itself."""

from __future__ import annotations

from urllib.parse import urlsplit

from workbench.domain.source import Reading
from workbench.reading.article import article_of
from workbench.reading.charsets import decode
from workbench.reading.given import Given
from workbench.reading.markup import declared_charset, tree_of, without_text
from workbench.reading.particulars import particulars_of
from workbench.reading.wording import controls_in, joined


def read(given: Given) -> Reading:
    """The article's paragraphs, and title, outlet, byline, date, language and address as the page has them.

    Raises UserError for what is no page, holds no text, or is larger than can be read.
    """
    decoded = decode(given.data, given.charset or declared_charset(given.data))
    if decoded is None or controls_in(decoded.text) * 20 > len(decoded.text):
        raise without_text(given)
    root = tree_of(decoded.text, given)
    given.progress.step(1, 3, given.name)
    known = particulars_of(root, given.address)
    given.progress.step(2, 3, given.name)
    paragraphs, warnings = article_of(root, given.progress)
    given.progress.step(3, 3, given.name)
    text = joined(paragraphs)
    if not text:
        raise without_text(given)
    return Reading(
        text=text,
        original=given.data,
        media_type="text/html",
        title=known.title,
        outlet=known.outlet or (urlsplit(given.address).hostname or "").removeprefix("www."),
        byline=known.byline,
        published=known.published,
        language=known.language,
        address=given.address or known.address,
        warnings=decoded.warnings + warnings,
    )
