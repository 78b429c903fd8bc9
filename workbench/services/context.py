"""What every service works with: the database, and who is at the desk."""

from __future__ import annotations

import getpass

from workbench.domain.dating import now
from workbench.store.engine import Database
from workbench.store.events import Act


class Context:
    """One database and the reviewer who acts on it."""

    def __init__(self, database: Database, reviewer: str = "") -> None:
        self.database = database
        self.reviewer = reviewer.strip()

    @property
    def who(self) -> str:
        """The reviewer, or the name of the account where nobody has said who it is."""
        return self.reviewer or _account()

    def act(self, action: str, why: str = "") -> Act:
        """An act of the reviewer at this instant."""
        return Act(self.who, action, now(), why)


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
