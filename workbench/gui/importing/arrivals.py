"""What arrives at the window to be imported: read one by one, and one that fails stops no other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from PySide6.QtCore import QMimeData

from workbench.domain.errors import Cancelled, WorkbenchError
from workbench.domain.listing import Change, SourceRow
from workbench.domain.progress import Progress

if TYPE_CHECKING:
    from workbench.domain.source import Particulars, Reading
    from workbench.services import Services

_WEB = ("http://", "https://")


class Pasted(NamedTuple):
    """Text from the clipboard or dropped from another program, and the same as HTML where it had it."""

    text: str
    html: str = ""


Item = Path | str | Pasted
"""A file, a web address, or pasted text."""


class Arrival(NamedTuple):
    """What became of one item: a reading or an error.

    `twin` is the source of the dossier with the same bytes or text; `repeats` the name of an earlier item
    of the same import that is the same. `particulars` are what a person has corrected already.
    """

    name: str
    reading: Reading | None = None
    error: WorkbenchError | None = None
    twin: SourceRow | None = None
    repeats: str = ""
    particulars: Particulars | None = None

    @property
    def again(self) -> bool:
        """Whether the dossier would hold the same text twice."""
        return self.twin is not None or bool(self.repeats)


class Stored(NamedTuple):
    """What a storing job did: the sources and changes, and what could not be stored and why."""

    sources: tuple[SourceRow, ...]
    changes: tuple[Change, ...]
    failures: tuple[tuple[Arrival, WorkbenchError], ...]


def items_of(data: QMimeData) -> list[Item]:
    """What a drop or the clipboard holds: files and addresses first, else the text."""
    if data.hasUrls():
        found: list[Item] = []
        for url in data.urls():
            if url.isLocalFile():
                found.append(Path(url.toLocalFile()))
            elif url.scheme() in ("http", "https"):
                found.append(url.toString())
        if found:
            return found
    text = data.text().strip() if data.hasText() else ""
    if text.lower().startswith(_WEB) and len(text.split()) == 1:
        return [text]
    html = data.html() if data.hasHtml() else ""
    return [Pasted(data.text() if data.hasText() else "", html)] if text or html.strip() else []


def named(item: Item) -> str:
    """An item as it is listed."""
    if isinstance(item, Path):
        return item.name or str(item)
    return "" if isinstance(item, Pasted) else item


def read_all(
    services: Services, dossier_id: UUID | None, items: Sequence[Item], progress: Progress
) -> list[Arrival]:
    """Read every item; to be called in a worker. Raises Cancelled."""
    arrivals: list[Arrival] = []
    seen: dict[str, str] = {}
    for number, item in enumerate(items):
        name = named(item)
        progress.step(number, len(items), name)
        part = _Part(progress, number, len(items), name)
        try:
            reading = read_one(services, item, part)
            twin = services.imports.twin(dossier_id, reading) if dossier_id else None
        except WorkbenchError as error:
            arrivals.append(Arrival(name, error=error))
            continue
        arrivals.append(Arrival(name, reading, twin=twin, repeats=seen.get(reading.text, "")))
        seen.setdefault(reading.text, name)
    progress.step(len(items), len(items), "")
    return arrivals


def store_all(
    services: Services,
    dossier_id: UUID,
    chosen: Sequence[tuple[str, Reading, Particulars]],
    progress: Progress,
) -> Stored:
    """Store every reading under its particulars; to be called in a worker.

    What was stored before a cancellation or a failure stays, and is told.
    """
    sources: list[SourceRow] = []
    changes: list[Change] = []
    failures: list[tuple[Arrival, WorkbenchError]] = []
    for number, (name, reading, particulars) in enumerate(chosen):
        try:
            progress.step(number, len(chosen), particulars.title)
            part = _Part(progress, number, len(chosen), particulars.title)
            row, change = services.imports.store(dossier_id, reading, particulars, part)
        except Cancelled:
            break
        except WorkbenchError as error:
            failures.append((Arrival(name, reading, particulars=particulars), error))
        else:
            sources.append(row)
            changes.append(change)
    return Stored(tuple(sources), tuple(changes), tuple(failures))


class _Part:
    """The progress of one item within that of all."""

    def __init__(self, whole: Progress, number: int, count: int, name: str) -> None:
        self._whole = whole
        self._number = number
        self._count = count
        self._name = name

    def step(self, done: int, total: int, what: str = "") -> None:
        """Pass a step on as a share of the whole, in thousandths; a lone item of unknown length as such."""
        if not total and self._count == 1:
            self._whole.step(done, 0, self._name)
            return
        share = min(1000, 1000 * done // total) if total else 0
        self._whole.step(1000 * self._number + share, 1000 * self._count, self._name)


def read_one(services: Services, item: Item, progress: Progress) -> Reading:
    """Read one item; to be called in a worker. Raises UserError, EnvironmentFault or Cancelled."""
    if isinstance(item, Path):
        return services.imports.read_file(item, progress)
    if isinstance(item, Pasted):
        return services.imports.read_pasted(item.text, item.html)
    return services.imports.fetch(item, progress)
