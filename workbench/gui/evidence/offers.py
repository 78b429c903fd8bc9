"""What a sheet offers while one types, read beside the window's thread: a million claims name many people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from workbench.domain.evidence import Held
from workbench.gui.evidence.words import told_of
from workbench.gui.latest import Latest
from workbench.gui.sheet import Sheet

if TYPE_CHECKING:
    from workbench.gui.window import Window
    from workbench.services import Services

Found = TypeVar("Found")


class Offers(QObject):
    """Reads one thing at a time for a window; a sheet that was closed meanwhile gets nothing."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._take: Callable[[Any], object] | None = None
        self._latest = Latest(self)
        self._latest.found.connect(self._on_latest_found)
        self._latest.failed.connect(window.desk.failed)
        window.closed.connect(self._latest.close)

    def bring(
        self, read: Callable[[], Found], take: Callable[[Found], object], sheet: Sheet | None = None
    ) -> None:
        """Have `read` done in a thread, and what it found given to `take` in the window's."""
        self._take = take
        if sheet is not None:
            sheet.closed.connect(self._forget)
        self._latest.want(lambda _progress, _tell: read())

    def _forget(self) -> None:
        self._latest.give_up()
        self._take = None

    def _on_latest_found(self, found: object) -> None:
        if self._take is not None:
            self._take(found)


@dataclass(frozen=True, slots=True)
class Offered:
    """What the evidence sheet offers: names, origins and methods to complete, and evidence there already."""

    names: Sequence[str]
    origins: Sequence[str]
    methods: Sequence[str]
    pieces: Sequence[tuple[Held, str]]
    """The newest first, each with the words that it is found by, in small letters."""


def offered(services: Services, dossier_id: UUID, keys: Iterable[int]) -> Offered:
    """Read what there is in a dossier for claims; no evidence that all of them have already."""
    held = services.evidence.of_dossier(dossier_id)
    under: dict[UUID, set[int]] = defaultdict(set)
    for one in held:
        under[one.id].add(one.claim_key)
    wanted = set(keys)
    pool = {one.id: one for one in reversed(held)}
    return Offered(
        services.ledger.speakers(dossier_id),
        sorted({one.evidence.origin for one in held} - {""}),
        sorted({one.evidence.method for one in held} - {""}),
        [(one, told_of(one).casefold()) for one in pool.values() if not under[one.id] >= wanted],
    )
