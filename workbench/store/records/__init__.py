"""What is stored, one module for each aggregate."""

from workbench.store.records.anchor import anchor, dismissal
from workbench.store.records.claim import claim, claimed, listed, orphaned, waiting, wide
from workbench.store.records.dossier import dossier
from workbench.store.records.event import event
from workbench.store.records.evidence import evidence, support
from workbench.store.records.party import confidant, party
from workbench.store.records.review import comment, request, stance
from workbench.store.records.schema import metadata
from workbench.store.records.source import original, piece, source, tally, version

__all__ = [
    "anchor",
    "claim",
    "claimed",
    "comment",
    "confidant",
    "dismissal",
    "dossier",
    "event",
    "evidence",
    "listed",
    "metadata",
    "original",
    "orphaned",
    "party",
    "piece",
    "request",
    "source",
    "stance",
    "support",
    "tally",
    "version",
    "waiting",
    "wide",
]
