"""A window on a dossier in which several speak, count and date the same thing."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from tests.gui.shell.conftest import bench, services, settings, settle, stocked, theme, window
from workbench.domain.claim import Figure, Hop, Time
from workbench.domain.dating import moment
from workbench.domain.listing import ClaimFilter, Order
from workbench.domain.source import Particulars
from workbench.domain.verdict import Stance, Verdict
from workbench.gui.views.tree import CLAIM
from workbench.gui.window import Window

__all__ = ["bench", "services", "settings", "settle", "stocked", "theme", "window"]

TWO = Figure("two metres", best=2.0, unit="metres", counted="depth to be dug")


@dataclass
class Newsroom:
    """The window, its three claims in the order of the text, and one of a second source."""

    window: Window
    keys: list[int]
    other: int

    @property
    def parties(self) -> dict[str, tuple[str, ...]]:
        """The parties of the open dossier with their aliases."""
        dossier = self.window.desk.dossier
        assert dossier is not None
        return {one.name: one.aliases for one in self.window.desk.services.parties.list(dossier.id)}


@pytest.fixture
def newsroom(stocked: Window) -> Newsroom:
    """The authority and its master speak in one text; another text counts and dates otherwise."""
    services, dossier = stocked.desk.services, stocked.desk.dossier
    assert dossier is not None
    keys = list(services.listing.ids(ClaimFilter(dossier.id), Order()))
    authority = (Hop("port authority", named=False), Hop("The Wire"))
    services.claims.edit(keys[0], {"attribution": authority, "times": (Time("on Monday", "2024-05-06"),)})
    services.claims.edit(keys[1], {"attribution": authority, "figures": (TWO,), "times": (Time("soon"),)})
    services.claims.edit(keys[2], {"attribution": (Hop("Ilse Brandt", role="harbour master"),)})
    services.ledger.add(keys[1], "The Port Authority", Stance.DENIES, said_on="2024-05-08", words="No 🚢")
    services.claims.mark([keys[2]], Verdict.CONFIRMED)
    read = services.imports.read_pasted("Three metres, insiders say. They dig in June.")
    second, _ = services.imports.store(
        dossier.id, read, Particulars(title="Insiders", published=moment("2024-05-07"))
    )
    other, _ = services.claims.add(second.id, 0, 12, statement="Three metres will be dug.")
    more = Figure("three metres", low=2.5, high=3.0, unit="metres", counted="Depth to be dug")
    services.claims.edit(other, {"figures": (more, Figure("insiders")), "attribution": (Hop("insiders"),)})
    stocked.memory.open_dossier(dossier.id)
    return Newsroom(stocked, keys, other)


def shown(tree: QTreeWidget) -> list[tuple[str, ...]]:
    """What the lines of a list that are not hidden say, headings included."""
    return [words_of(item) for item in items(tree) if not item.isHidden()]


def words_of(item: QTreeWidgetItem) -> tuple[str, ...]:
    return tuple(item.text(column) for column in range(item.columnCount()))


def items(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    found: list[QTreeWidgetItem] = []
    for at in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(at)
        assert top is not None
        children = [top.child(number) for number in range(top.childCount())]
        found += [top, *(child for child in children if child is not None)]
    return found


def leading_to(tree: QTreeWidget, key: int) -> QTreeWidgetItem:
    """The first line that leads to a claim."""
    return next(item for item in items(tree) if item.data(0, CLAIM) == key)
