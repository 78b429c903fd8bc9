"""A dossier of our own on a fresh database, and a desk with its views over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from shutil import copyfile
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.domain.claim import Figure, Hop, Kind, Standing, Time
from workbench.domain.listing import ClaimRow
from workbench.domain.source import Particulars, Reading
from workbench.domain.verdict import Verdict
from workbench.gui.broadcast import Broadcast
from workbench.gui.claims.inspector.form import ClaimForm
from workbench.gui.claims.panel import ClaimsPanel
from workbench.gui.claims.view import ClaimTableView
from workbench.gui.commands import Contest
from workbench.gui.desk import Desk
from workbench.gui.settings import Settings
from workbench.gui.theme import Theme
from workbench.services import Services, open_services
from workbench.store.creating import Draft

HARBOUR = (
    "The harbour board will close the east ferry line by Friday, the Morning Post reported. "
    "“We have decided nothing,” said Ines Okafor, who speaks for the board 🚢. "
    "The line carries about 4,200 passengers a day. "
    "Two people familiar with the plan said that 35 of 60 sailors would lose their work. "
    "It is the oldest line in the country."
)
BRIDGE = (
    "The bridge was opened in March. Engineers found three cracks in its northern pier. "
    "The town paid 1.2 million for the repair."
)


@dataclass(frozen=True)
class Dossier:
    """What a test finds: ids, and the keys of claims and suggestions in the order of the text."""

    services: Services
    id: UUID
    harbour: UUID
    bridge: UUID
    claims: list[int]
    suggestions: list[int]
    bridge_claims: list[int]

    def row(self, key: int) -> ClaimRow:
        """A claim as it is stored now."""
        return self.services.listing.rows([key])[0]

    def verdicts(self, keys: list[int]) -> list[Verdict]:
        """The verdicts of claims as they are stored now."""
        return [row.verdict for row in self.services.listing.rows(keys)]


def drafts(text: str, parts: tuple[str, ...], standing: Standing = Standing.CLAIM) -> list[Draft]:
    """A draft for each passage of a text."""
    return [
        Draft(
            text.index(part),
            text.index(part) + len(part),
            part,
            Kind.NUMBER if any(letter.isdigit() for letter in part) else Kind.EVENT,
            standing=standing,
            rank=0.0 if standing is Standing.CLAIM else 0.9 - index / 4,
            why=() if standing is Standing.CLAIM else ("figure", "unnamed source"),
        )
        for index, part in enumerate(parts)
    ]


CLAIMS = (
    "The harbour board will close the east ferry line by Friday",
    "“We have decided nothing,”",
    "The line carries about 4,200 passengers a day.",
    "It is the oldest line in the country.",
)
SUGGESTIONS = (
    "35 of 60 sailors would lose their work",
    "the Morning Post reported",
    "who speaks for the board 🚢",
)


def fill(services: Services) -> Dossier:
    """Store the two sources with their claims and suggestions."""
    dossier_id, _ = services.dossiers.create("Ferry line")
    ids = []
    for title, text in (("Ferry line to close", HARBOUR), ("Cracks in the bridge", BRIDGE)):
        reading = Reading(text, text.encode(), "text/plain", title)
        row, _ = services.imports.store(dossier_id, reading, Particulars(title, "Morning Post"))
        ids.append(row.id)
    claims, _ = services.claims.add_all(ids[0], drafts(HARBOUR, CLAIMS), "claim.added")
    suggestions, _ = services.claims.add_all(ids[0], drafts(HARBOUR, SUGGESTIONS, Standing.SUGGESTION))
    bridge, _ = services.claims.add_all(
        ids[1], drafts(BRIDGE, ("The bridge was opened in March.", "three cracks")), "claim.added"
    )
    services.claims.edit(
        claims[0],
        {
            "attribution": (Hop("the harbour board"), Hop("Morning Post", "reported")),
            "times": (Time("by Friday", "2024-03-08", "day"),),
        },
    )
    services.claims.edit(
        claims[2],
        {"figures": (Figure("about 4,200", None, 4200.0, None, "passengers", "about", "passengers a day"),)},
    )
    return Dossier(services, dossier_id, ids[0], ids[1], claims, suggestions, bridge)


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Dossier]:
    """A filled database, made once and copied for each test."""
    path = tmp_path_factory.mktemp("filled") / "workbench.db"
    with open_services(path, reviewer="A. Reader") as services:
        return path, fill(services)


@pytest.fixture
def place(tmp_path: Path, filled: tuple[Path, Dossier]) -> Path:
    """Where the database of the test is."""
    return Path(copyfile(filled[0], tmp_path / "workbench.db"))


@pytest.fixture
def services(place: Path) -> Iterator[Services]:
    """Services on the test's own database."""
    with open_services(place, reviewer="A. Reader") as opened:
        yield opened


@pytest.fixture
def dossier(services: Services, filled: tuple[Path, Dossier]) -> Dossier:
    """Two sources with claims and suggestions."""
    return replace(filled[1], services=services)


@pytest.fixture
def theme(qapp: QApplication, tmp_path: Path) -> Iterator[Theme]:
    """The light scheme."""
    settings = Settings(tmp_path / "config")
    yield Theme(settings)
    qapp.setStyleSheet("")


@dataclass
class Window:
    """One window's desk and panel, and what the desk has said."""

    desk: Desk
    panel: ClaimsPanel
    failures: list[object] = field(default_factory=list)
    conflicts: list[object] = field(default_factory=list)
    contests: list[Contest] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    saves: list[object] = field(default_factory=list)


Opener = Callable[[Services], Window]


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme) -> Iterator[Opener]:
    """Opens a window of its own on services, with a broadcast of its own, as another process would."""
    broadcasts: list[Broadcast] = []

    def opener(services: Services) -> Window:
        broadcast = Broadcast(services.changes.news, interval=20)
        broadcasts.append(broadcast)
        desk = Desk(services, broadcast)
        panel = ClaimsPanel(desk, theme)
        qtbot.addWidget(panel)
        panel.resize(700, 800)
        window = Window(desk, panel)
        desk.failed.connect(window.failures.append)
        desk.conflict.connect(window.conflicts.append)
        desk.contested.connect(window.contests.append)
        desk.notice.connect(window.notices.append)
        desk.saved.connect(window.saves.append)
        with qtbot.waitExposed(panel):
            panel.show()
        panel.activateWindow()
        return window

    yield opener
    for broadcast in broadcasts:
        broadcast.stop()


@pytest.fixture
def window(open_window: Opener, dossier: Dossier) -> Window:
    """A window on the dossier's first source."""
    opened = open_window(dossier.services)
    opened.desk.open_dossier(dossier.id)
    assert not opened.failures
    return opened


@pytest.fixture
def table(window: Window) -> ClaimTableView:
    view = window.panel.table
    view.setFocus()
    return view


def open_claim(window: Window, key: int, qtbot: QtBot) -> ClaimForm:
    window.desk.select_claim(key)
    form = window.panel.inspector.form
    qtbot.waitUntil(lambda: form.detail is not None and form.detail.row.key == key)
    return form


@pytest.fixture
def form(window: Window, dossier: Dossier, qtbot: QtBot) -> ClaimForm:
    """The form with the dossier's third claim in it."""
    return open_claim(window, dossier.claims[2], qtbot)
