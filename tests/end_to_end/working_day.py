"""A checker's day in the real window, by real keys alone, and how long each kind of step took.

`python -m tests.end_to_end.working_day FOLDER TEXT=DATE TEXT=DATE` imports both texts into a new database in
FOLDER, makes and marks 60 claims, keeps 40 pieces of evidence (some serving a second claim), notes 20
stances, signs 30 claims off as another person, undoes and redoes 10 changes, is killed with SIGKILL and
started again; it prints what was done, the times from key to shown or saved, and what was found afterwards.
It needs a display (DISPLAY) with a window manager, and xdotool.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.end_to_end.checker import Ask, Hands
from tests.end_to_end.day import Day
from tests.end_to_end.watched import state
from workbench.app import start
from workbench.gui.bench import Bench
from workbench.gui.settings import Settings
from workbench.gui.theme import Theme
from workbench.services import open_services


def window_with(database: Path, then: Callable[[Hands], object]) -> None:
    """Start the program in this process, and the hands in a thread of it."""
    application: QApplication = start(sys.argv[:1])
    settings = Settings(database.parent / "settings")
    program = Bench(open_services(str(database)), settings, Theme(settings))
    hands = Hands(Ask(), program.begin(False, []))

    def run() -> None:
        try:
            then(hands)
        except BaseException as error:  # the parent process reads of it
            print(f"failed: {error!r}", flush=True)

    threading.Thread(target=run, daemon=True).start()
    application.exec()
    program.end()


def after(hands: Hands, folder: Path) -> None:
    """Compare what the restarted window holds with what was there before the kill."""
    hands.until(lambda: hands.window.isVisible() and hands.window.desk.source, "where it was left")
    services = hands.window.desk.services
    held = json.loads((folder / "state.json").read_text(encoding="utf-8"))
    found = hands.ask(lambda: state(services))
    findings = hands.ask(services.integrity.check)
    broken = hands.ask(services.history.checked).broken
    tally = {
        "claims": len(found),
        "supports": sum(len(one[4]) for one in found.values()),
        "pieces": len({name.split()[0] for one in found.values() for name in one[4]}),
        "stances": sum(len(one[5]) for one in found.values()),
        "signed": sum(bool(one[3]) for one in found.values()),
    }
    print(f"everything there: {found == held}; {tally}; findings {findings}; first broken event {broken}")
    print("done", flush=True)
    hands.ask(hands.window.close)


def main() -> None:
    """Play the day in a child, kill it, look what is there in another."""
    if sys.argv[1] in ("--work", "--after"):
        folder = Path(sys.argv[2])
        pairs = [one.rpartition("=") for one in sys.argv[3:]]
        texts = [(Path(path).resolve(), date) for path, _, date in pairs]
        work = sys.argv[1] == "--work"
        window_with(folder / "day.db", lambda hands: (
            Day(hands, texts, folder).work() if work else after(hands, folder)
        ))  # fmt: skip
        return
    Path(sys.argv[1]).mkdir(parents=True, exist_ok=True)
    for task in ("--work", "--after"):
        command = [sys.executable, "-m", "tests.end_to_end.working_day", task, *sys.argv[1:]]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            for line in child.stdout:
                print(line, end="", flush=True)
                if line.startswith(("done", "failed")) and (task == "--work" or line.startswith("failed")):
                    os.kill(child.pid, signal.SIGKILL)
            if line.startswith("failed"):
                sys.exit(1)


if __name__ == "__main__":
    main()
