"""What the command palette finds: commands, sources and dossiers by likeness, claims by their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import ClaimFilter, DossierRow, Order, SourceRow
from workbench.gui.actions import ACTIONS, CONTEXT
from workbench.gui.desk import Desk
from workbench.gui.menus import Commands, keys
from workbench.gui.palette import Entry
from workbench.gui.theme import VERDICT_ICONS

Row = TypeVar("Row")

LIKE_ENOUGH = 75
"""Of 100, by rapidfuzz: below it, letters agree by chance."""
MOST_CLAIMS = 40
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
        score = fuzz.partial_token_sort_ratio(wanted, name)
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


def source_entries(desk: Desk) -> list[Entry]:
    """The sources of the open dossier."""
    if desk.dossier is None:
        return []
    rows: list[SourceRow] = _asked(desk, partial(desk.services.sources.list, desk.dossier.id))
    kind = _("source")
    return [Entry(row.title, kind, partial(desk.open_source, row.id), "file-text") for row in rows]


def dossier_entries(desk: Desk, opened: Callable[[UUID], object]) -> list[Entry]:
    """All dossiers, the archived ones last; choosing one opens it through `opened`."""
    found = []
    for archived in (False, True):
        rows: list[DossierRow] = _asked(desk, partial(desk.services.dossiers.list, archived))
        kind, icon = (_("archived dossier"), "archive") if archived else (_("dossier"), "folder")
        found += [Entry(row.name, kind, partial(opened, row.id), icon) for row in rows]
    return found


def claim_entries(desk: Desk, words: str) -> list[Entry]:
    """The claims of the open dossier that hold the words, in the order of the texts."""
    if desk.dossier is None or not words:
        return []
    listing, wanted = desk.services.listing, ClaimFilter(desk.dossier.id, words=words)
    rows = _asked(desk, lambda: listing.rows(listing.ids(wanted, Order())[:MOST_CLAIMS]))
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


def _asked(desk: Desk, ask: Callable[[], list[Row]]) -> list[Row]:
    try:
        return ask()
    except WorkbenchError as error:
        desk.failed.emit(error)
        return []
