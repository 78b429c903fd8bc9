"""The program run as from a command line, in this process, on a database of the test's own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.services.conftest import empty
from workbench.cli import main

__all__ = ["empty"]

ARTICLE = "The bridge 🌉 carries 12,000 cars a day.\r\n“It is safe,” said Ada Moor.\r\n"
TEXT = "The bridge 🌉 carries 12,000 cars a day.\n“It is safe,” said Ada Moor.\n"


@dataclass(frozen=True)
class Told:
    """What a run of the program said."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.status in (0, 1), self.err
        return json.loads(self.out)


Run = Callable[..., Told]


@pytest.fixture
def run(
    tmp_path: Path, empty: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Run the program with these arguments, in a folder of its own that has the database."""
    folder = tmp_path / "desk"
    folder.mkdir()
    shutil.copy(empty, folder / "checks.db")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("WORKBENCH_DB", str(folder / "checks.db"))

    def run(*arguments: object) -> Told:
        capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Told(status, said.out, said.err)

    return run


@pytest.fixture
def article(run: Run) -> Path:
    """A text file to import."""
    path = Path("article.txt").absolute()
    path.write_bytes(ARTICLE.encode())
    return path


@pytest.fixture
def source(run: Run, article: Path) -> str:
    """The id of an imported source."""
    told = run("import", article, "--dossier", "Bridges", "--published", "2011-09-06", "--json")
    return str(told.json["sources"][0]["id"])


@pytest.fixture
def claim(run: Run, source: str) -> str:
    """The id of a claim of it."""
    start = TEXT.index("12,000")
    return str(run("add", source, "--start", start, "--end", start + 11, "--json").json["id"])
