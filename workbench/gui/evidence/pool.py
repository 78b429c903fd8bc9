"""What there is in a dossier for more claims to rest on, and the names that were typed before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from workbench.gui.evidence.words import told_of

if TYPE_CHECKING:
    from workbench.domain.evidence import Held
    from workbench.services import Services


@dataclass(frozen=True, slots=True)
class Offered:
    """What the evidence sheet offers: names, origins and methods to complete, and evidence there already."""

    names: Sequence[str]
    origins: Sequence[str]
    methods: Sequence[str]
    pieces: Sequence[tuple[Held, str]]
    """The newest first, each with the words that it is found by, in small letters."""


def offered(services: Services, dossier_id: UUID, keys: Iterable[int]) -> Offered:
    """Read what there is in a dossier for claims; no evidence that all of them have already."""
    held = services.evidence.of_dossier(dossier_id)
    under: dict[UUID, set[int]] = defaultdict(set)
    for one in held:
        under[one.id].add(one.claim_key)
    wanted = set(keys)
    pool = {one.id: one for one in reversed(held)}
    return Offered(
        services.ledger.speakers(dossier_id),
        sorted({one.evidence.origin for one in held} - {""}),
        sorted({one.evidence.method for one in held} - {""}),
        [(one, told_of(one).casefold()) for one in pool.values() if not under[one.id] >= wanted],
    )
