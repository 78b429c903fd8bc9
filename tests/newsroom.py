"""What a test of the store starts from: texts of our own, read and stored."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from workbench.domain.claim import Figure, Hop, Time
from workbench.domain.listing import ClaimFilter, Order
from workbench.domain.source import Reading
from workbench.services import Services, open_services

TEXT = (
    "The bridge over the Elm 🌉 carries 12,000 cars a day, the mayor told the council on Monday.\n"
    "“It is safe,” said Ada Moor. An engineer denied that: the cracks grew by 40 % in a year.\n"
    "Nobody at the ministry answered. Café owners fear 100% losses; one_of_them closed."
)


def reading(text: str = TEXT, *, title: str = "The bridge", original: bytes | None = None) -> Reading:
    """What a reader would make of a plain text."""
    content = text.encode("utf-8", "replace") if original is None else original
    return Reading(text=text, original=content, media_type="text/plain", title=title)


def opened(path: Path | str, reviewer: str = "A. Reader") -> Services:
    """The services on a database of the test's own."""
    return open_services(path, reviewer=reviewer)


def stocked(services: Services, text: str = TEXT, *, name: str = "Bridges") -> tuple[UUID, UUID]:
    """A dossier with one source: the ids of both."""
    found = services.dossiers.named(name)
    dossier_id = found.id if found else services.dossiers.create(name)[0]
    row, _ = services.imports.store(dossier_id, reading(text))
    return dossier_id, row.id


def claimed(services: Services, source_id: UUID, words: str) -> int:
    """A claim of these words, which stand in the source once or first here; its key."""
    text = services.sources.text(source_id).text
    start = text.index(words)
    return services.claims.add(source_id, start, start + len(words))[0]


def listed(services: Services, dossier_id: UUID, words: str = "") -> list[int]:
    """The keys of all claims and suggestions of a dossier, in the order of the text."""
    return list(services.listing.ids(ClaimFilter(dossier_id, words=words), Order()))


FULL = {
    "attribution": (Hop("Ada Moor", "said", "mayor"), Hop("The Wire", "reported")),
    "figures": (Figure("12,000 cars", best=12000.0, unit="cars"),),
    "times": (Time("on Monday", "2011-09-05", "day", "2011-09-06"),),
}
"""Fields of a claim as a person would fill them."""


def dossier_of(services: Services, source_id: UUID) -> UUID:
    """The dossier that a source is in."""
    return services.sources.get(source_id).dossier_id
