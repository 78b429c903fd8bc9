"""The words in which the history is told: what was done, to which field, and what became of words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.domain.anchored import State
from workbench.domain.event import Event

_ = QCoreApplication.translate

HIDDEN = frozenset(
    ("prefix suffix marked_at number version_id deleted end reviewer places characters sha256 media_type "
     "version_number signed_at decided_at source_id claim_key text_sha256 original_sha256 pages "
     "notes").split()
)  # fmt: skip
"""Fields that follow from others and tell a reader nothing."""


def action_word(event: Event) -> str:
    """What was done, as a reader would say it after the name of who did it."""
    return actions().get(event.action, event.action)


def actions() -> dict[str, str]:
    """Every act that the history knows, in words."""
    return {
        "claim.accepted": _("history", "accepted the suggestion"),
        "claim.added": _("history", "made this claim"),
        "claim.assigned": _("history", "assigned it"),
        "claim.deleted": _("history", "deleted this claim"),
        "claim.dismissed": _("history", "dismissed the suggestion"),
        "claim.edited": _("history", "edited it"),
        "claim.flagged": _("history", "flagged it"),
        "claim.marked": _("history", "gave a verdict"),
        "claim.moved": _("history", "moved the mark"),
        "claim.proposed": _("history", "had this suggested"),
        "claim.reopened": _("history", "reopened it"),
        "claim.signed_off": _("history", "signed it off"),
        "claim.withdrawn": _("history", "had the suggestion withdrawn"),
        "comment.added": _("history", "commented"),
        "comment.deleted": _("history", "deleted the comment"),
        "dossier.archived": _("history", "archived the dossier"),
        "dossier.created": _("history", "made the dossier"),
        "dossier.deleted": _("history", "deleted the dossier"),
        "dossier.renamed": _("history", "renamed the dossier"),
        "dossier.taken_out": _("history", "took the dossier out of the archive"),
        "evidence.added": _("history", "added evidence"),
        "evidence.corrected": _("history", "corrected the evidence"),
        "evidence.deleted": _("history", "deleted the evidence"),
        "party.added": _("history", "entered the party"),
        "party.deleted": _("history", "removed the party"),
        "party.edited": _("history", "edited the party"),
        "party.merged": _("history", "merged parties"),
        "party.protected": _("history", "entered a confidential party"),
        "party.split": _("history", "split the party"),
        "request.added": _("history", "asked for a change"),
        "request.decided": _("history", "decided on the change"),
        "request.deleted": _("history", "withdrew the change request"),
        "sentence.dismissed": _("history", "said that there is nothing to check"),
        "sentence.reopened": _("history", "opened the sentence again"),
        "source.corrected": _("history", "corrected the source"),
        "source.deleted": _("history", "deleted the source"),
        "source.imported": _("history", "imported the source"),
        "source.search_begun": _("history", "began to look for claims"),
        "source.searched": _("history", "looked for claims"),
        "source.updated": _("history", "updated the text"),
        "stance.added": _("history", "entered a stance"),
        "stance.deleted": _("history", "deleted the stance"),
        "stance.edited": _("history", "edited the stance"),
        "support.added": _("history", "put evidence under the claim"),
        "support.corrected": _("history", "corrected how the evidence bears on the claim"),
        "support.withdrawn": _("history", "took the evidence from the claim"),
    } | dict.fromkeys(_REVERTED, _("history", "took a change back"))


_REVERTED = tuple(
    f"{subject}.reverted"
    for subject in (
        "dossier source version claim evidence support stance party request comment dismissal".split()
    )
)


def field_word(name: str) -> str:
    """A field's name as the window has it."""
    words = {
        "statement": _("history", "Statement"),
        "kind": _("history", "Kind"),
        "attribution": _("history", "Said by"),
        "figures": _("history", "Figures"),
        "times": _("history", "Times"),
        "verdict": _("history", "Verdict"),
        "reason": _("history", "Reason"),
        "exact": _("history", "Words"),
        "recheck": _("history", "Needs a recheck"),
        "evidence": _("history", "Evidence"),
        "standing": _("history", "Standing"),
        "start": _("history", "Place in the text"),
        "anchoring": _("history", "In the new text"),
        "signed_by": _("history", "Signed off by"),
        "assigned_to": _("history", "Assigned to"),
        "flags": _("history", "Flags"),
        "title": _("history", "Title"),
        "outlet": _("history", "Outlet"),
        "byline": _("history", "Byline"),
        "published_at": _("history", "Published"),
        "published_zone": _("history", "Zone"),
        "published_precision": _("history", "Precision of the date"),
        "language": _("history", "Language"),
        "address": _("history", "Address"),
        "name": _("history", "Name"),
        "archived": _("history", "Archived"),
        "bearing": _("history", "Bears on it"),
        "pinpoint": _("history", "Pinpoint"),
        "primary_source": _("history", "Primary"),
        "method": _("history", "Method"),
        "origin": _("history", "Origin"),
        "note": _("history", "Note"),
        "contact": _("history", "Contact"),
        "party": _("history", "Party"),
        "stance": _("history", "Stance"),
        "said_on": _("history", "On"),
        "words": _("history", "Wording"),
        "read_in": _("history", "Read in"),
        "aliases": _("history", "Other names"),
        "role": _("history", "Role"),
        "affiliation": _("history", "Affiliation"),
        "named": _("history", "Named"),
        "decision": _("history", "Decision"),
        "decided_by": _("history", "Decided by"),
    }
    return words.get(name, name)


def anchoring_word(state: str) -> str:
    """What became of a claim's words in a new version."""
    return {
        State.EXACT.value: _("history", "the same words"),
        State.CHANGED.value: _("history", "other words"),
        State.AMBIGUOUS.value: _("history", "several places"),
        State.ORPHANED.value: _("history", "gone"),
    }.get(state, "")
