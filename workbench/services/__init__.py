"""What the program does, one family of uses in a module; each method is one transaction."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import workbench.store.lean  # noqa: F401  (loads SQLAlchemy, before anything else does)
from workbench.paths import database_location
from workbench.services.changes import ChangeService
from workbench.services.claims import ClaimService
from workbench.services.context import Context
from workbench.services.coverage import CoverageService
from workbench.services.dossiers import DossierService
from workbench.services.integrity import IntegrityService
from workbench.services.listing import ListingService
from workbench.services.marks import MarkService
from workbench.services.sources import SourceService
from workbench.services.suggestions import SuggestionService
from workbench.store.engine import Database
from workbench.store.opening import open_database

if TYPE_CHECKING:
    from workbench.services.evidence import EvidenceService
    from workbench.services.history import HistoryService
    from workbench.services.imports import ImportService
    from workbench.services.ledger import LedgerService, PartyService
    from workbench.services.overview import OverviewService
    from workbench.services.quotations import QuotationService
    from workbench.services.review import ReviewService
    from workbench.services.seeding import SampleService
    from workbench.services.versions import VersionService


class Services:
    """All services on one open database."""

    def __init__(self, database: Database, reviewer: str = "", migrated_copy: Path | None = None) -> None:
        self._database = database
        self._context = Context(database, reviewer)
        self.migrated_copy = migrated_copy
        self.dossiers = DossierService(self._context)
        self.sources = SourceService(self._context)
        self.claims = ClaimService(self._context)
        self.listing = ListingService(self._context)
        self.marks = MarkService(self._context)
        self.changes = ChangeService(self._context)
        self.integrity = IntegrityService(self._context)
        self.suggestions = SuggestionService(self._context)
        self.coverage = CoverageService(self._context)

    # What is asked for later, if ever, is imported then: a start waits for everything else.

    @cached_property
    def imports(self) -> ImportService:
        """Reading and storing sources."""
        from workbench.services.imports import ImportService

        return ImportService(self._context)

    @cached_property
    def evidence(self) -> EvidenceService:
        """What verdicts rest on."""
        from workbench.services.evidence import EvidenceService

        return EvidenceService(self._context)

    @cached_property
    def ledger(self) -> LedgerService:
        """What parties did about claims."""
        from workbench.services.ledger import LedgerService

        return LedgerService(self._context)

    @cached_property
    def parties(self) -> PartyService:
        """Who speaks in a dossier."""
        from workbench.services.ledger import PartyService

        return PartyService(self._context)

    @cached_property
    def review(self) -> ReviewService:
        """What a second reader, an editor and colleagues do with claims."""
        from workbench.services.review import ReviewService

        return ReviewService(self._context)

    @cached_property
    def history(self) -> HistoryService:
        """Who changed what, when and why."""
        from workbench.services.history import HistoryService

        return HistoryService(self._context)

    @cached_property
    def versions(self) -> VersionService:
        """New versions of sources."""
        from workbench.services.versions import VersionService

        return VersionService(self._context)

    @cached_property
    def overview(self) -> OverviewService:
        """What the views across documents read."""
        from workbench.services.overview import OverviewService

        return OverviewService(self._context)

    @cached_property
    def quotations(self) -> QuotationService:
        """Quotations beside what they are from."""
        from workbench.services.quotations import QuotationService

        return QuotationService(self._context)

    @cached_property
    def samples(self) -> SampleService:
        """The sample dossier."""
        from workbench.services.seeding import SampleService

        return SampleService(self._context)

    @property
    def reviewer(self) -> str:
        """Who acts; empty until somebody has said so."""
        return self._context.reviewer

    @reviewer.setter
    def reviewer(self, name: str) -> None:
        self._context.reviewer = name

    @property
    def who(self) -> str:
        """The name that the history records: the reviewer, or the account where nobody has said."""
        return self._context.who

    @property
    def location(self) -> str:
        """Where the database is: a path, or a server's address without its password."""
        path = self._database.path
        return str(path) if path else self._database.url.render_as_string(hide_password=True)

    @property
    def on_this_computer(self) -> bool:
        """Whether the database is a file here, not a server's."""
        return self._database.sqlite

    def close(self) -> None:
        """Give back the database; every write was durable before."""
        self.changes.close()
        self._database.close()

    def __enter__(self) -> Services:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


def open_services(
    location: str | Path | None = None,
    *,
    reviewer: str = "",
    create: bool = True,
    migrating: Callable[[], object] = lambda: None,
) -> Services:
    """Open a database (a path or URL; None: the user's own) and everything that can be done with it.

    It is made where there is none, unless `create` says no; `migrating` is called before one of an older
    program is brought up to date, which may take a minute. Raises UserError or EnvironmentFault, naming
    the database and what to do.
    """
    where = database_location(str(location) if location is not None else None)
    database, copied = open_database(where, create=create, migrating=migrating)
    try:
        return Services(database, reviewer, copied)
    except Exception:
        database.close()
        raise


__all__ = ["Services", "open_services"]
