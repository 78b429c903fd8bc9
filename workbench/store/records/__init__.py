"""What is stored, one module for each aggregate."""

from workbench.store.records.claim import claim
from workbench.store.records.dossier import dossier
from workbench.store.records.event import event
from workbench.store.records.evidence import evidence, support
from workbench.store.records.schema import metadata
from workbench.store.records.source import original, source, tally, version

__all__ = [
    "claim",
    "dossier",
    "event",
    "evidence",
    "metadata",
    "original",
    "source",
    "support",
    "tally",
    "version",
]
