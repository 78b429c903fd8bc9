"""Importing, listing and printing sources from the command line."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE, TEXT, Run


def test_import_tells_each_source(run: Run, article: Path) -> None:
    told = run(
        "import", article, "--dossier", "Bridges", "--title", "The 🌉", "--outlet", "The Elm Post",
        "--byline", "A. Writer", "--published", "2011-09-06 14:30 -04:00", "--language", "en", "--json",
    )  # fmt: skip
    assert told.status == 0
    assert told.err == ""
    (source,) = told.json["sources"]
    assert set(told.json) == {"sources"}
    assert source == {
        "id": source["id"],
        "title": "The 🌉",
        "outlet": "The Elm Post",
        "published": "2011-09-06T14:30-04:00",
        "characters": len(TEXT),
        "sha256": hashlib.sha256(ARTICLE.encode()).hexdigest(),
    }
    (listed,) = run("sources", "--dossier", "Bridges", "--json").json["sources"]
    assert listed.items() >= source.items()
    assert (listed["byline"], listed["language"], listed["claims"]) == ("A. Writer", "en", 0)


def test_import_without_a_date_says_null(run: Run, article: Path) -> None:
    (source,) = run("import", article, "--dossier", "Bridges", "--json").json["sources"]
    assert source["published"] is None
    assert source["title"]


def test_batch_goes_on_and_lists_what_failed(run: Run, article: Path) -> None:
    Path("empty.txt").touch()
    Path("folder").mkdir()
    other = Path("other.txt")
    other.write_text("Nobody at the ministry answered.")
    told = run("import", "missing.txt", article, "empty.txt", other, "folder", "--dossier", "B", "--json")
    assert told.status == 1
    assert [source["characters"] for source in told.json["sources"]] == [len(TEXT), 32]
    assert [failed["input"] for failed in told.json["failed"]] == ["missing.txt", "empty.txt", "folder"]
    lines = told.err.splitlines()
    assert len(lines) == 3
    for line, failed in zip(lines, told.json["failed"], strict=True):
        assert line.startswith("workbench: ")
        assert failed["input"] in line
        assert failed["error"] in line
    assert run("check").status == 0


def test_import_of_which_nothing_could_be_read_makes_no_dossier(run: Run) -> None:
    told = run("import", "missing.txt", "--dossier", "Bridges", "--json")
    assert told.status == 2
    assert json.loads(told.out) == {
        "sources": [],
        "failed": [{"input": "missing.txt", "error": told.err.removeprefix("workbench: ").strip()}],
    }
    assert run("dossiers", "--json").json == {"dossiers": []}


def test_same_text_twice_is_noticed(run: Run, article: Path, source: str) -> None:
    told = run("import", article, "--dossier", "Bridges", "--json")
    assert told.status == 0
    assert source in told.err
    assert "already" in told.err
    assert [row["id"] for row in told.json["sources"]] == [source]
    assert told.json["already"] == [source]
    assert len(run("sources", "--dossier", "Bridges", "--json").json["sources"]) == 1
    assert run("import", article, "--dossier", "Bridges", "--again").status == 0
    assert run("import", article, "--dossier", "Elsewhere").err == ""
    assert len(run("sources", "--dossier", "Bridges", "--json").json["sources"]) == 2


def test_id_of_no_dossier_names_no_new_one(run: Run, article: Path) -> None:
    told = run("import", article, "--dossier", "00000000-0000-0000-0000-000000000001")
    assert told.status == 2
    assert "no such dossier" in told.err
    assert run("dossiers", "--json").json == {"dossiers": []}


def test_one_title_for_several_sources_is_refused(run: Run, article: Path) -> None:
    told = run("import", article, article, "--dossier", "Bridges", "--title", "T")
    assert (told.status, told.out) == (2, "")
    assert "One title" in told.err


@pytest.mark.parametrize("date", ["soon", "2011-13-45", ""])
def test_date_that_is_none_is_refused(run: Run, article: Path, date: str) -> None:
    told = run("import", article, "--dossier", "Bridges", "--published", date)
    assert (told.status, told.out) == (2, "")
    assert "is not a date" in told.err


def test_text_is_printed_to_the_letter(run: Run, source: str) -> None:
    assert run("text", source).out == TEXT
    assert run("text", source, "--json").json == {"id": source, "version": 1, "text": TEXT}


def test_text_without_a_line_end_gets_none(run: Run) -> None:
    Path("short.txt").write_text("No line ends here")
    (source,) = run("import", "short.txt", "--dossier", "B", "--json").json["sources"]
    assert run("text", source["id"]).out == "No line ends here"


def test_tables_are_for_people(run: Run, source: str) -> None:
    told = run("sources", "--dossier", "Bridges")
    heading, row = told.out.splitlines()
    assert heading.split() == ["ID", "PUBLISHED", "OUTLET", "CHARACTERS", "CHECKED", "CLAIMS", "TITLE"]
    assert row.split()[:2] == [source, "2011-09-06"]
    heading, row = run("dossiers").out.splitlines()
    assert row.endswith("Bridges")


def test_dossiers_are_told_with_their_counts(run: Run, claim: str) -> None:
    run("mark", claim, "--verdict", "confirmed", "--reviewer", "A. Reader")
    (row,) = run("dossiers", "--json").json["dossiers"]
    assert (row["name"], row["archived"], row["sources"], row["claims"]) == ("Bridges", False, 1, 1)
    assert (row["unverified"], row["confirmed"], row["denied"], row["suggestions"]) == (0, 1, 0, 0)
    assert run("dossiers", "--archived", "--json").json == {"dossiers": []}
    assert len(run("sources", "--dossier", row["id"], "--json").json["sources"]) == 1
