"""What a checker does in a working day, by real keys alone, with a watch on every step."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from functools import partial
from statistics import median

from tests.end_to_end.checker import sheet
from tests.end_to_end.morning import Morning
from tests.end_to_end.noon import Noon
from tests.end_to_end.watched import state
from workbench.gui.sheet import AskSheet

CLAIMS, SIGNED, UNDONE = 60, 30, 10
SECOND = "Bo Reader"


class Day(Morning, Noon):
    """The morning, noon, and the afternoon with a second reader."""

    def sign(self) -> None:
        """Become somebody else, and sign off."""
        self.everything("reviewer", lambda: sheet(self.window, AskSheet))
        self.hands.key("ctrl+a")
        self.hands.type(SECOND)
        self.step("reviewer: changed", lambda: self.desk.services.reviewer == SECOND, "Return")
        self.hands.key("F7", "Home")
        for _ in range(SIGNED):
            row = self.hands.ask(self.row)
            self.saved("sign-off (Ctrl+Enter)", "ctrl+Return")
            signed = self.hands.ask(partial(self._signed, row.key))
            assert signed == SECOND, row

    def _signed(self, key: int) -> str:
        return self.desk.services.listing.rows([key])[0].signed_by

    def undo_and_redo(self) -> None:
        """Take changes back and make them again: as before."""
        before = self.hands.ask(lambda: state(self.desk.services))
        for _ in range(UNDONE):
            self.saved("undo", "ctrl+z")
        assert self.hands.ask(lambda: state(self.desk.services)) != before
        for _ in range(UNDONE):
            self.saved("redo", "ctrl+shift+z")
        assert self.hands.ask(lambda: state(self.desk.services)) == before

    def work(self) -> None:
        """The whole day."""
        self.hands.until(self.window.isVisible, "itself")
        self.hands._x("windowfocus", "--sync", self.hands.ask(lambda: int(self.window.winId())))
        for task in self._tasks():
            began = time.monotonic()
            task()
            print(f"{task.__name__}: {time.monotonic() - began:.0f} s", flush=True)
        for kind, times in sorted(self.times.items()):
            print(f"{len(times):4} x {kind}: median {median(times):.0f} ms, worst {max(times):.0f} ms")
        kept = self.hands.ask(lambda: state(self.desk.services))
        (self.folder / "state.json").write_text(json.dumps(kept), encoding="utf-8")
        print("done", flush=True)

    def _tasks(self) -> Iterator[Callable[[], None]]:
        yield self.import_texts
        for at in range(len(self.texts)):
            self.open_source(at)
            yield self.accept
        share = CLAIMS - len(self.hands.ask(self.claims))
        print(f"{CLAIMS - share} suggestions accepted, {share} own claims to make", flush=True)
        self.own_claims(CLAIMS)
        yield from (self.mark, self.evidence, self.stances, self.sign, self.undo_and_redo)
