"""What the palette finds: commands, sources and dossiers by likeness, claims and passages by their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import ClaimFilter, Order, SourceRow
from workbench.domain.passage import Passage
from workbench.domain.progress import Progress
from workbench.gui.actions import ACTIONS, CONTEXT
from workbench.gui.desk import Desk
from workbench.gui.latest import Work
from workbench.gui.menus import Commands, keys
from workbench.gui.palette import Entry, Search
from workbench.gui.theme import VERDICT_ICONS

Row = TypeVar("Row")

LIKE_ENOUGH = 75
"""Of 100, by rapidfuzz: below it, letters agree by chance."""
SLIPS = 2
"""Letters too many that are a slip of the fingers."""
MOST_CLAIMS = 40
MOST_PASSAGES = 20
FEW_SOURCES = 300
MOST_LIKE = 60


def _(text: str) -> str:
    return QCoreApplication.translate("palette", text)


def best(words: str, entries: Iterable[Entry]) -> list[Entry]:
    """The entries most like the typed words, best first; all of them, as they stand, for no words.

    What begins with the words, or has a word that does, comes before what is only alike.
    """
    listed = list(entries)
    if not words:
        return listed
    from rapidfuzz import fuzz, utils

    wanted = utils.default_process(words)
    scored: list[tuple[float, int, Entry]] = []
    for position, entry in enumerate(listed):
        name = utils.default_process(entry.words)
        # Of a name that is shorter than what was typed, a part is always alike.
        score = fuzz.partial_token_sort_ratio(wanted, name) if len(wanted) <= len(name) + SLIPS else 0.0
        if name.startswith(wanted):
            score += 100
        elif f" {wanted}" in f" {name}":
            score += 80
        elif wanted in name:
            score += 60
        elif all(f" {word}" in f" {name}" for word in wanted.split()):
            score = max(score, LIKE_ENOUGH) + 50
        elif _initials(name).startswith(wanted.replace(" ", "")):
            score = max(score, LIKE_ENOUGH) + 40
        if score >= LIKE_ENOUGH:
            scored.append((-score, position, entry))
    scored.sort(key=lambda found: found[:2])
    return [entry for *_rest, entry in scored[:MOST_LIKE]]


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


def command_entries(commands: Commands) -> list[Entry]:
    """Every command but the palette itself, those possible now first."""
    entries = []
    for spec in ACTIONS:
        if spec.id == "program.palette":
            continue
        action = commands[spec.id]
        why_not = "" if action.isEnabled() else QCoreApplication.translate(CONTEXT, spec.need.value)
        menu = QCoreApplication.translate(CONTEXT, spec.menu).replace("&", "")
        # Last in the queue: the palette has closed, and the keyboard is back where it was.
        entries.append(Entry(spec.plain, menu, action.trigger, spec.icon, keys(spec), why_not))
    return sorted(entries, key=lambda entry: bool(entry.why_not))


def source_entries(desk: Desk, rows: Iterable[SourceRow]) -> Iterator[Entry]:
    """Sources of the open dossier."""
    kind = _("source")
    for row in rows:
        yield Entry(row.title, kind, partial(desk.open_source, row.id), "file-text")


def few_sources(desk: Desk) -> list[Entry]:
    """The sources of the open dossier where they are few enough to be looked through at every key."""
    rows = desk.shelf.sources
    return list(source_entries(desk, rows)) if len(rows) <= FEW_SOURCES else []


def dossier_entries(desk: Desk, opened: Callable[[UUID], object]) -> list[Entry]:
    """All dossiers, the archived ones last; choosing one opens it through `opened`."""
    try:
        named = desk.services.dossiers.names()
    except WorkbenchError as error:
        desk.failed.emit(error)
        return []
    kinds = {False: (_("dossier"), "folder"), True: (_("archived dossier"), "archive")}
    return [
        Entry(name, kinds[archived][0], partial(opened, dossier_id), kinds[archived][1])
        for dossier_id, name, archived in named
    ]


def beside(desk: Desk, opened: Callable[[Passage], object]) -> Search:
    """What is looked for beside the window: claims of the open dossier, then the words of all texts.

    Choosing a passage shows it through `opened`.
    """

    def search(words: str) -> Work:
        # Asked here, in the window's thread: another dossier may be opened meanwhile.
        dossier_id = desk.dossier.id if desk.dossier is not None else None
        rows = desk.shelf.sources if len(desk.shelf.sources) > FEW_SOURCES else []

        def work(progress: Progress, tell: Callable[[object], None]) -> list[Entry]:
            before = claim_entries(desk, dossier_id, words)
            progress.step(0, 0)
            if rows:
                before = [*best(words, source_entries(desk, _stepping(rows, progress))), *before]
            if before:
                tell(before)

            def entries(found: Sequence[Passage]) -> list[Entry]:
                return [*before, *(passage_entry(one, dossier_id, opened) for one in found)]

            found = desk.services.sources.passages(
                words, dossier_id, MOST_PASSAGES, progress=progress, tell=lambda some: tell(entries(some))
            )
            return entries(found)

        return work

    return search


def _stepping(rows: Sequence[Row], progress: Progress) -> Iterator[Row]:
    for number, row in enumerate(rows):
        if number % 100 == 0:
            progress.step(number, len(rows))
        yield row


def passage_entry(found: Passage, dossier_id: UUID | None, opened: Callable[[Passage], object]) -> Entry:
    """Words found in a text: what stands around them, and where that is."""
    where = found.title if found.dossier_id == dossier_id else f"{found.title} · {found.dossier}"
    return Entry(found.told, where, partial(opened, found), "quote")


def claim_entries(desk: Desk, dossier_id: UUID | None, words: str) -> list[Entry]:
    """The claims of a dossier that hold the words, in the order of the texts. Raises WorkbenchError."""
    if dossier_id is None or not words:
        return []
    listing, wanted = desk.services.listing, ClaimFilter(dossier_id, words=words)
    rows = listing.rows(listing.ids(wanted, Order())[:MOST_CLAIMS])
    kind = _("claim {number}")
    return [
        Entry(
            row.statement,
            kind.format(number=row.number),
            partial(desk.select_claim, row.key),
            VERDICT_ICONS[row.verdict],
            ink=f"{row.verdict.value}.ink",
        )
        for row in rows
    ]
