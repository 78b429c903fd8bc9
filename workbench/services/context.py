"""What every service works with: the database, and who is at the desk."""

from __future__ import annotations

import getpass
from uuid import UUID

from workbench.domain.dating import now
from workbench.services.sentences import Sentences
from workbench.services.texts import Texts
from workbench.store.engine import Database
from workbench.store.events import Act
from workbench.store.letters import storable


class Context:
    """One database and the reviewer who acts on it."""

    def __init__(self, database: Database, reviewer: str = "") -> None:
        self.database = database
        self.texts = Texts()
        self.sentences = Sentences()
        self.searching: set[UUID] = set()
        self.reviewer = reviewer

    @property
    def reviewer(self) -> str:
        """Who is at the desk, in one line; empty until somebody has said so."""
        return self._reviewer

    @reviewer.setter
    def reviewer(self, name: str) -> None:
        self._reviewer = " ".join(storable(name).split())

    @property
    def who(self) -> str:
        """The reviewer, or the name of the account where nobody has said who it is."""
        return self.reviewer or storable(_account())

    def act(self, action: str, why: str = "") -> Act:
        """An act of the reviewer at this instant."""
        return Act(self.who, action, now(), storable(why))


def _account() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return "unknown"
