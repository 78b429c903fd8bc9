"""Evidence in words and drawings: what it is, how it bears on a claim, where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.domain.evidence import Bearing, Evidence, Form, Held
from workbench.gui.wordtable import WordTable

_ = QCoreApplication.translate

FORM_ICONS = {
    Form.PASSAGE: "quote",
    Form.ADDRESS: "globe",
    Form.FILE: "paperclip",
    Form.CONTACT: "phone",
}
"""The drawing that stands beside a piece of evidence."""

BEARING_ICONS = {
    Bearing.SUPPORTS: ("check", "confirmed.ink"),
    Bearing.REFUTES: ("x", "denied.ink"),
    Bearing.CONTEXT: ("info", "ink.muted"),
}
"""The drawing beside a bearing's word, and the ink of both."""

BEARING_KEYS = {Bearing.SUPPORTS: "S", Bearing.REFUTES: "R", Bearing.CONTEXT: "X"}
"""The letters that choose a bearing together with Alt."""

form_word = WordTable(
    "evidence",
    {
        Form.PASSAGE: "Passage",
        Form.ADDRESS: "Address",
        Form.FILE: "File",
        Form.CONTACT: "Contact",
    },
)
"""What a piece of evidence is."""

bearing_word = WordTable(
    "evidence",
    {
        Bearing.SUPPORTS: "supports",
        Bearing.REFUTES: "refutes",
        Bearing.CONTEXT: "context",
    },
)
"""How a piece of evidence bears on a claim."""


def rank_word(piece: Evidence) -> str:
    """Whether it comes from the matter itself or from a report of it."""
    return _("evidence", "primary") if piece.primary else _("evidence", "secondary")


def serves_word(count: int) -> str:
    """How many claims a piece serves; nothing for the one that it is seen under."""
    return _("evidence", "serves {count} claims").format(count=count) if count > 1 else ""


def facts(held: Held) -> str:
    """The second line of a piece: where in it to look, how good it is, where it goes back to."""
    piece = held.evidence
    origin = _("evidence", "origin: {origin}").format(origin=piece.origin) if piece.origin else ""
    parts = (held.pinpoint, rank_word(piece), origin, piece.method, serves_word(held.serves))
    return " · ".join(part for part in parts if part)


def told_of(held: Held) -> str:
    """All that is said of a piece in a list, by which it is found too."""
    return f"{title_of(held.evidence)}\n{facts(held)}"


def quoted(words: str) -> str:
    """Words in quotation marks, unless they bring their own."""
    flat = " ".join(words.split())
    return flat if flat[:1] in '“„«"' and flat[-1:] in '”“»"' and flat else f"“{flat}”"


def title_of(piece: Evidence) -> str:
    """What a piece is called in a list; a passage by its words too."""
    if piece.form is Form.PASSAGE and piece.span is not None:
        return f"{quoted(piece.span.exact)} – {piece.title}"
    return piece.title
