"""Updating a source in a test, and what its claims look like."""

from __future__ import annotations

from uuid import UUID

from tests.newsroom import TEXT, reading
from workbench.domain.listing import Change, ClaimDetail
from workbench.services import Services
from workbench.services.versions import Updated

MORE = TEXT.replace("12,000", "30,000")
"""The same text with another figure."""


def updated(services: Services, source_id: UUID, text: str) -> tuple[Updated, Change]:
    return services.versions.update(source_id, reading(text))


def words(services: Services, key: int) -> str:
    """What stands in the current text where a claim is said to be."""
    row = services.listing.detail(key).row
    return services.sources.text(row.source_id).text[row.start : row.end]


def state(services: Services, key: int) -> tuple[object, ...]:
    detail: ClaimDetail = services.listing.detail(key)
    row = detail.row
    return (
        detail.span, row.statement, row.verdict, row.reviewer, row.recheck, row.signed_by, row.anchoring,
        row.standing, detail.marked,
    )  # fmt: skip
