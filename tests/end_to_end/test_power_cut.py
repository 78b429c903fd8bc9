"""A checker's work survives a power cut: real events in a real window, killed as soon as it said saved."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from workbench.services import open_services

pytestmark = pytest.mark.skipif(
    which("Xvfb") is None or which("xdotool") is None, reason="Xvfb and xdotool are not installed"
)

OURS = (
    (
        "First 😀 report\n\nThe council has decided to keep 3,000 places, says the mayor.\n\n"
        "“We asked for 27,000,” one teacher said. The minister answered with a flat no on Tuesday, and "
        "nobody else would speak about the 10,000 that were mentioned before.\n",
        "2011-09-06",
        ["has decided to keep 3,000 places", "We asked for 27,000", "a flat no on Tuesday",
         "the 10,000 that were mentioned", "says the mayor"],
    ),
    (
        "Talks\n\nA spokeswoman called the talks negotiations today. The day before she had said that "
        "nothing had changed.\n\nאין תגובה מהעירייה.\n\nTwo officials confirmed the new word, and a third "
        "denied that it means a longer stay.\n",
        "2011-09-08",
        ["called the talks negotiations today", "nothing had changed", "Two officials confirmed",
         "a third denied", "longer stay"],
    ),
)  # fmt: skip
KEYS = "cduc"


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of its own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


def checker(task: str, database: Path, display: str, *texts: Path) -> subprocess.Popen[str]:
    """Start the program with a checker's hands."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.checker", task, str(database), *map(str, texts)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
        cwd=Path(__file__).parents[2],
    )


def work_and_kill(plan: list[dict[str, Any]], database: Path, display: str, texts: list[Path]) -> list[Any]:
    """Let the checker work and kill the program at its last acknowledgement; what was acknowledged."""
    process = checker("work", database, display, *texts)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(plan))
    process.stdin.close()
    saved: list[Any] = []
    expected = sum(len(source["claims"]) for source in plan)
    for line in process.stdout:
        if not line.startswith("{"):
            break
        saved.append(json.loads(line))
        if len(saved) == expected:
            os.kill(process.pid, signal.SIGKILL)
    else:
        line = ""
    process.stdout.close()
    process.kill()
    process.wait(10)
    assert len(saved) == expected, line
    return saved


def looked_at(database: Path, display: str) -> dict[str, Any]:
    """What the window shows after the program was started again."""
    process = checker("look", database, display)
    out, _ = process.communicate("", timeout=60)
    shown: dict[str, Any] = json.loads(out.splitlines()[0])
    return shown


def check(texts: list[tuple[str, str, list[str]]], folder: Path, display: str) -> None:
    """Import, mark, kill, restart: everything that was shown as saved is there."""
    plan, files = [], []
    for number, (text, published, words) in enumerate(texts):
        file = folder / f"text {number}.txt"
        file.write_text(text, encoding="utf-8")
        files.append(file)
        claims = [{"words": one, "key": KEYS[place % 4]} for place, one in enumerate(words)]
        plan.append({"published": published, "claims": claims})
    database = folder / "workbench.db"
    saved = work_and_kill(plan, database, display, files)
    assert {one["verdict"] for one in saved} == {"confirmed", "denied", "unverified"}
    shown = looked_at(database, display)
    by_id = {one["id"]: one for one in shown["claims"]}
    assert [by_id.get(one["id"]) for one in saved] == saved
    assert len(by_id) == len(saved)
    with open_services(database) as services:
        assert services.integrity.check() == []
        (dossier,) = services.dossiers.list()
        dates = [str(one.published) for one in services.sources.list(dossier.id)]
    assert dates == [one["published"] for one in plan]


def test_marks_made_by_hand_survive_kill_9(tmp_path: Path, display: str) -> None:
    check(list(OURS), tmp_path, display)


def passages(text: str) -> list[str]:
    """Five passages of a text to make claims of: six plain words out of each of its longest paragraphs.

    Plain, since the X server types letters of no keyboard by changing its map, which it does in its own time.
    """
    longest = sorted((line for line in text.split("\n") if line.strip()), key=len, reverse=True)
    found = []
    for line in longest:
        words = line.split(" ")
        runs = (" ".join(words[at : at + 6]) for at in range(3, max(3, len(words) - 6)))
        found += [next(run for run in runs if run.isascii() and text.count(run) == 1)]
        if len(found) == 5:
            break
    return found


def test_the_two_reports_of_2011(tmp_path: Path, display: str, shared: Path) -> None:
    texts = []
    for file, published in zip(
        sorted((shared / "real").glob("*.txt")), ("2011-09-06", "2011-09-08"), strict=True
    ):
        text = file.read_text(encoding="utf-8")
        texts.append((text, published, passages(text)))
    check(texts, tmp_path, display)
