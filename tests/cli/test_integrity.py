"""Whether the database is whole and its history holds a hash kept outside; the way back to a copy."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import TEXT, Run
from workbench.services import open_services


def test_check_tells_findings_and_the_way_back(run: Run, source: str) -> None:
    assert run("check").out == "The database is whole.\n"
    assert run("check", "--json").json == {"findings": []}
    copy = Path(run("copy", "--json").json["copy"])
    assert copy.is_file()
    assert run("restore").status == 2
    content = Path("checks.db").read_bytes()
    Path("checks.db").write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
    told = run("check", "--json")
    assert told.status == 1
    assert told.json["findings"][0]["check"] == "file"
    assert str(copy) in told.err
    told = run("sources", "--dossier", "Bridges")
    assert (told.status, told.out) == (3, "")
    assert "is damaged" in told.err
    told = run("restore", "--json")
    assert told.json["restored"] == str(copy)
    assert Path(told.json["aside"]).is_file()
    assert run("text", source).out == TEXT


def test_check_says_where_a_hash_kept_earlier_stands(run: Run, source: str) -> None:
    with open_services("checks.db") as services:
        kept = services.history.head()
    Path("later.txt").write_text("Later, the bridge was closed.\n")
    run("import", "later.txt", "--dossier", "Bridges")
    told = run("check", "--kept", f"{kept[:30].upper()}\n{kept[30:]}")
    assert told.status == 0
    assert told.out.startswith("The database is whole.\nThe kept hash is in the history, at event ")
    assert told.out.endswith("Nothing before it is missing.\n")
    found = run("check", "--json", "--kept", kept).json["kept"]
    assert found["vouched"] is True
    assert f"event {found['event']}, " in told.out
    with sqlite3.connect("checks.db") as connection:
        connection.execute("DROP TRIGGER event_no_delete")
        connection.execute("DELETE FROM event WHERE seq >= ?", (found["event"],))
    connection.close()
    told = run("check", "--json", "--kept", kept)
    assert (told.status, told.json["kept"]) == (1, None)
    assert "kept" in {one["check"] for one in told.json["findings"]}
    assert "not in the history" in run("check", "--kept", kept).out


def test_check_tells_a_break_before_the_kept_hash(run: Run, source: str) -> None:
    with open_services("checks.db") as services:
        kept = services.history.head()
    with sqlite3.connect("checks.db") as connection:
        connection.execute("DROP TRIGGER event_no_update")
        connection.execute("UPDATE event SET why = 'else' WHERE seq = 1")
    connection.close()
    told = run("check", "--kept", kept)
    assert told.status == 1
    assert "But event 1 before it was changed" in told.out
    assert run("check", "--json", "--kept", kept).json["kept"]["vouched"] is False


@pytest.mark.parametrize("typed", ["", "abc", "z" * 64])
def test_what_is_no_hash_is_wrong_use(run: Run, source: str, typed: str) -> None:
    told = run("check", "--kept", typed)
    assert (told.status, told.out) == (2, "")
    assert "not a hash" in told.err


def test_restore_needs_a_good_copy(run: Run, source: str) -> None:
    Path("checks.db").write_bytes(b"")
    Path("letter.txt").write_text("Dear editor")
    assert run("restore").status == 2
    told = run("restore", "--from", "letter.txt")
    assert told.status == 2
    assert "not a whole database" in told.err
