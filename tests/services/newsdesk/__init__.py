"""A window at work at random on one source, and what its dossier should be after every step."""

from __future__ import annotations

from tests.services.newsdesk.claims import ClaimActs
from tests.services.newsdesk.evidence import EvidenceActs
from tests.services.newsdesk.review import ReviewActs
from tests.services.newsdesk.texts import TextActs


class NewsDesk(ClaimActs, EvidenceActs, ReviewActs, TextActs):
    """A window at work on one source: every act goes on its stack, and is undone and redone from there."""
