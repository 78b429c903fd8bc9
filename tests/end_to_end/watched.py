"""A checker's hands with a watch on every step, and what the day has made so far."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.end_to_end.checker import Hands, sources
from workbench.domain.claim import Standing
from workbench.domain.listing import ClaimRow
from workbench.services import Services


def state(services: Services) -> dict[str, Any]:
    """All that the day made, by the claims' ids: what must be there again after every restart."""
    found: dict[str, Any] = {}
    for dossier in services.dossiers.list():
        for source in services.sources.list(dossier.id):
            keys = [mark.key for mark in services.listing.marks(source.id)]
            for row in services.listing.rows(keys):
                if row.standing is Standing.CLAIM:
                    found[str(row.id)] = [
                        row.statement, row.verdict.value, row.reviewer, row.signed_by,
                        sorted(f"{one.id} {one.bearing} {one.evidence.title}"
                               for one in services.evidence.of_claim(row.key)),
                        sorted(f"{one.party} {one.stance} {one.words}"
                               for one in services.ledger.of_claim(row.key)),
                    ]  # fmt: skip
    return found


class Watched:
    """The hands, with a watch: every step is timed from the key until the window shows what it did."""

    def __init__(self, hands: Hands, texts: list[tuple[Path, str]], folder: Path) -> None:
        self.hands = hands
        self.window = hands.window
        self.desk = hands.window.desk
        self.texts = texts
        self.folder = folder
        self.times: dict[str, list[float]] = defaultdict(list)
        self.saves: list[object] = []
        hands.ask(lambda: self.desk.saved.connect(self.saves.append))

    def step(self, kind: str, true: Callable[[], Any], *keys: str) -> Any:
        """Press keys (the last one is what counts) and wait until something is true."""
        if keys[:-1]:
            self.hands.key(*keys[:-1])
        began = time.perf_counter()
        self.hands.key(keys[-1])
        found = self.hands.until(true, kind)
        self.times[kind].append(1000 * (time.perf_counter() - began))
        return found

    def saved(self, kind: str, *keys: str) -> None:
        """Press keys and wait until the window says that a change is saved."""
        before = len(self.saves)
        self.step(kind, lambda: len(self.saves) > before, *keys)

    def row(self) -> ClaimRow | None:
        """The claim in hand."""
        current = self.desk.current
        rows = self.desk.services.listing.rows([current]) if current is not None else []
        return rows[0] if rows else None

    def claims(self) -> list[ClaimRow]:
        """The claims of the dossier without suggestions, in the order of the texts."""
        rows = []
        for source in sources(self.window):
            keys = [mark.key for mark in self.desk.services.listing.marks(source.id)]
            rows += [one for one in self.desk.services.listing.rows(keys) if one.standing is Standing.CLAIM]
        return rows

    def everything(self, words: str, true: Callable[[], Any]) -> Any:
        """Choose a command or source by a few letters."""
        self.hands.key("ctrl+k")
        self.hands.type(words)
        return self.step("palette: chosen -> shown", true, "Return")

    def select(self, words: str) -> None:
        """Find words of the text; Escape leaves them selected."""
        pane = self.window.reading.pane
        start = self.hands.ask(pane.text).index(words)
        self.hands.key("F6", "ctrl+f", "ctrl+a")
        self.hands.type(words)
        self.step(
            "words: found -> selected (Esc)",
            lambda: pane.selected_passage() == (start, start + len(words)) and pane.hasFocus(),
            "Escape",
        )

    def go(self, row: ClaimRow) -> None:
        """Step to a claim of the table by J and K, as far as it is."""
        shown: Any = self.desk.shown
        to, at = self.hands.ask(lambda: (shown.row_of(row.key), shown.row_of(self.desk.current)))
        if to != at:
            self.step("claim: next (J)", lambda: self.desk.current == row.key,
                      *["j" if to > at else "k"] * abs(to - at))  # fmt: skip


def phrases(text: str) -> Iterator[str]:
    """Runs of four words that stand once in a text and can be typed on any keyboard."""
    for line in text.split("\n"):
        words = line.split(" ")
        for at in range(0, len(words) - 3, 3):
            found = " ".join(words[at : at + 4])
            if found.isascii() and text.count(found) == 1 and text.lower().count(found.lower()) == 1:
                yield found
