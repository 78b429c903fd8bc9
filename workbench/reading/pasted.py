"""Pasted text: what a clipboard holds, as characters or as a piece of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.domain.errors import UserError

if TYPE_CHECKING:
    from workbench.domain.source import Reading

_NAME = "Pasted text"


def read_pasted(text: str, html: str = "") -> Reading:
    """The pasted words; `html` is used where the clipboard held a piece of a page and no plain text.

    `original` is what was pasted, in UTF-8. Raises UserError where there are no words.
    """
    from workbench.domain.source import Reading
    from workbench.reading.wording import clean

    words = clean(text)
    if words.strip():
        return Reading(text=words, original=_bytes(text), media_type="text/plain")
    shown = _shown(html) if html.strip() else ""
    if not shown:
        raise UserError(
            "There is no text on the clipboard.", "Copy the words of the article and paste again."
        )
    return Reading(text=shown, original=_bytes(html), media_type="text/html")


def _shown(html: str) -> str:
    from workbench.reading.blocks import blocks_of
    from workbench.reading.given import Given
    from workbench.reading.markup import tree_of
    from workbench.reading.wording import joined

    given = Given(b"", _NAME)
    return joined([block.text for block in blocks_of(tree_of(html, given), given.progress)])


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
