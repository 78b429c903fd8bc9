"""Two wordings as one run of words: what only the one has, and what only the other has."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Literal

from workbench.gui.theme import Theme

Pieces = Iterable[tuple[Literal["same", "old", "new"], str]]


def marked_up(pieces: Pieces, theme: Theme) -> str:
    """A word diff as HTML: what went is struck through, what came is underlined, so not colour alone."""
    old, new = theme.scheme.css("denied.ink"), theme.scheme.css("confirmed.ink")
    forms = {
        "same": "{}",
        "old": f'<s style="color:{old}">{{}}</s>',
        "new": f'<u style="color:{new}">{{}}</u>',
    }
    return "".join(forms[kind].format(escape(words)) for kind, words in pieces).replace("\n", "<br>")
