"""The particulars of a piece of evidence as its fields show and change them."""

from __future__ import annotations

from dataclasses import replace

from workbench.domain.evidence import Contact, Evidence, Held
from workbench.gui.claims.columns import when_words
from workbench.gui.evidence.words import quoted

CONTACT = ("who", "how", "when", "asked", "answered", "deadline")
"""The fields of a note of a contact."""


def value_of(held: Held, name: str) -> str:
    """The stored value of a field."""
    if name == "pinpoint":
        return held.pinpoint
    contact = held.evidence.contact
    if name in CONTACT:
        return str(getattr(contact, name)) if contact is not None else ""
    return str(getattr(held.evidence, name))


def changed(piece: Evidence, name: str, value: object) -> Evidence:
    """The piece with another value; a contact's title follows the person's name."""
    if name not in CONTACT:
        return replace(piece, **{name: value})  # type: ignore[arg-type]  # a field's name, and its value
    contact = replace(piece.contact or Contact(""), **{name: str(value)})
    renamed = name == "who" and piece.contact is not None and piece.title == piece.contact.who
    return replace(piece, contact=contact, title=contact.who if renamed else piece.title)


def about(held: Held) -> str:
    """What is kept: the words, the address, when it was taken and its digest."""
    piece = held.evidence
    parts = []
    if piece.span is not None:
        parts.append(quoted(piece.span.exact))
    parts += [piece.address, piece.media_type if held.sha256 else ""]
    if piece.captured is not None:
        parts.append(when_words(piece.captured))
    if held.sha256:
        parts.append(f"SHA-256 {held.sha256}")
    return "\n".join(part for part in parts if part)
