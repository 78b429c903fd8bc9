"""The way back: from a passage that was looked at to the claim and the place one came from."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from workbench.gui.desk import Desk
from workbench.gui.textpane import TextPane

_MOST = 50


class Place(NamedTuple):
    """Where one was: the source, the claims in hand, and the words at the top of the text."""

    source_id: UUID | None
    keys: tuple[int, ...]
    current: int | None
    anchor: int


class Trail:
    """Remembers places of one window; true while there is one to go back to."""

    def __init__(self, desk: Desk, pane: TextPane, changed: Callable[[], object]) -> None:
        self._desk = desk
        self._pane = pane
        self._changed = changed
        self._places: list[Place] = []

    def __bool__(self) -> bool:
        return bool(self._places)

    def here(self) -> Place:
        """Where one is at this moment."""
        desk, source = self._desk, self._desk.source
        id = source.id if source else None
        return Place(id, desk.selected, desk.current, self._pane.scroll_anchor())

    def mark(self) -> None:
        """Remember this place to come back to."""
        self._places = [*self._places, self.here()][-_MOST:]
        self._changed()

    def back(self) -> None:
        """Go back to the place remembered last."""
        if self._places:
            self.go(self._places.pop())
            self._changed()

    def go(self, place: Place) -> None:
        """Go to a place: its source, its claims, and the words that stood at the top."""
        desk = self._desk
        if place.source_id is None:
            return
        if (desk.source is None or desk.source.id != place.source_id) and not desk.open_source(
            place.source_id
        ):
            return
        if place.keys and place.current is not None:
            desk.select_claims(place.keys, place.current, "text")
        self._pane.scroll_to(place.anchor)
