"""Where else than in their menus commands stand, and what stands together: groups of their ids."""

from __future__ import annotations

SEPARATED = frozenset((
    "source.import", "source.details", "window.new", "edit.copy", "edit.find", "program.preferences",
    "claim.confirm", "claim.reason", "claim.accept", "sentence.dismiss", "claim.next", "stance.add",
    "review.sign", "review.legal", "review.comment", "view.people", "view.text", "view.larger",
    "program.reviewer", "program.about",
))  # fmt: skip
"""Commands with a line above them in their menu."""

TOOLBAR = (
    ("view.sidebar",),
    ("source.import", "claim.find"),
    ("claim.confirm", "claim.deny", "claim.unverify"),
    ("evidence.add",),
    ("edit.undo", "edit.redo"),
)
"""The toolbar's groups."""

ICON_ONLY = frozenset({"view.sidebar", "edit.undo", "edit.redo"})
"""Commands that the toolbar shows without their word."""

TEXT_MENU = (
    ("claim.new", "claim.place", "edit.copy"),
    ("claim.confirm", "claim.deny", "claim.unverify"),
    ("claim.accept", "claim.dismiss"),
    ("evidence.add", "stance.add", "review.sign"),
    ("claim.reason", "claim.edit", "claim.delete"),
    ("edit.find",),
)
"""The context menu of the text."""

CLAIMS_MENU = (
    ("claim.confirm", "claim.deny", "claim.unverify"),
    ("claim.accept", "claim.dismiss"),
    ("evidence.add", "stance.add", "review.sign"),
    ("claim.reason", "claim.edit", "claim.delete"),
    ("view.whole_dossier",),
)
"""The context menu of the claims table."""

SOURCE_MENU = (
    ("source.details", "source.update", "source.versions", "source.original"),
    ("source.delete",),
)
"""The context menu of a source in the sidebar."""

DOSSIER_MENU = (("dossier.rename", "dossier.archive"), ("dossier.delete",))
"""The context menu of a dossier in the sidebar."""
