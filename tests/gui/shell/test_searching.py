"""A search for claims that the program did not live to end is made whole in the window."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from workbench.domain.errors import Cancelled
from workbench.gui import finding
from workbench.gui.window import Window
from workbench.services import searches

TEXT = "\n\n".join(
    f"The ferry 🚢 carried {count},200 passengers in July, the harbour office said on Monday."
    for count in range(2, 8)
)


class Stopping:
    """A Progress that stops a search when the first suggestions are stored."""

    def step(self, done: int, total: int, what: str = "") -> None:
        """Stop."""
        if what == searches.STORING and total and done > total * 0.8:
            raise Cancelled


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits, and few suggestions are written at a time."""
    monkeypatch.setattr(searches, "HELPING", 1)
    monkeypatch.setattr(searches, "ABANDONED", timedelta(0))
    monkeypatch.setattr(finding, "SOON", 1)


def test_an_interrupted_search_is_made_whole_when_its_dossier_is_opened(window: Window, qtbot: QtBot) -> None:
    services = window.desk.services
    dossier_id, _ = services.dossiers.create("Ferries")
    source, _ = services.imports.store(dossier_id, services.imports.read_pasted(TEXT))
    with pytest.raises(Cancelled):
        # Nobody takes back what is there: as where the program was killed.
        services.suggestions.propose(source.id, Stopping())
    some = services.sources.get(source.id).counts.suggestions
    assert some
    notices = list[str]()
    window.desk.notice.connect(notices.append)
    window.memory.open_dossier(dossier_id)
    qtbot.waitUntil(lambda: services.suggestions.interrupted(dossier_id) == [], timeout=20_000)
    qtbot.waitUntil(lambda: not window.jobs.running)
    qtbot.waitUntil(lambda: window.claims.chips.counts.suggestions > some)
    assert any("interrupted" in notice for notice in notices)
    assert services.integrity.check() == []


def test_nothing_is_said_of_searches_that_ended(window: Window, qtbot: QtBot) -> None:
    services = window.desk.services
    dossier_id, _ = services.dossiers.create("Ferries")
    source, _ = services.imports.store(dossier_id, services.imports.read_pasted(TEXT))
    services.suggestions.propose(source.id)
    notices = list[str]()
    window.desk.notice.connect(notices.append)
    with qtbot.waitSignal(window.finding._newest.answered, timeout=20_000) as answered:
        window.memory.open_dossier(dossier_id)
    assert answered.args == [[]]
    assert notices == []
    assert window.jobs.running == ()
