"""Making, listing and marking claims from the command line."""

from __future__ import annotations

import io
import json
from datetime import datetime
from uuid import uuid4

import pytest

from tests.cli.conftest import TEXT, Run

KEYS = ["id", "source", "start", "end", "exact", "statement", "kind", "speaker", "via", "verdict", "reviewer",
        "changed"]  # fmt: skip


def test_add_tells_the_claim_and_claims_lists_it(run: Run, source: str) -> None:
    start = TEXT.index("🌉 carries")
    told = run("add", source, "--start", start, "--end", start + 9, "--json")
    claim = told.json
    assert list(claim) == KEYS
    assert claim == claim | {
        "source": source,
        "start": start,
        "end": start + 9,
        "exact": "🌉 carries",
        "statement": "🌉 carries",
        "kind": "event",
        "speaker": "",
        "via": [],
        "verdict": "unverified",
        "reviewer": "",
    }
    assert datetime.fromisoformat(claim["changed"]).utcoffset() is not None
    assert run("claims", "--dossier", "Bridges", "--json").json == {"claims": [claim]}


def test_statement_and_kind_can_be_given(run: Run, source: str) -> None:
    told = run(
        "add", source, "--start", 0, "--end", 3, "--statement", "It’s 🌉", "--kind", "number", "--json"
    )
    assert (told.json["statement"], told.json["exact"], told.json["kind"]) == ("It’s 🌉", "The", "number")


def test_claims_come_in_the_order_of_the_text_and_by_filter(run: Run, source: str) -> None:
    ids = [run("add", source, "--start", at, "--end", at + 3, "--json").json["id"] for at in (20, 0, 10)]
    run("mark", ids[0], "--verdict", "denied", "--reviewer", "A")

    def listed(*more: str) -> list[str]:
        claims = run("claims", "--dossier", "Bridges", "--json", *more).json["claims"]
        return [claim["id"] for claim in claims]

    assert listed() == [ids[1], ids[2], ids[0]]
    assert listed("--show", "denied") == [ids[0]]
    assert listed("--show", "unverified") == [ids[1], ids[2]]
    assert listed("--show", "suggestions") == []
    assert listed("--words", "The") == [ids[1]]
    assert listed("--source", source) == listed()


def test_mark_marks_all_that_are_named(run: Run, source: str) -> None:
    ids = [run("add", source, "--start", at, "--end", at + 3, "--json").json["id"] for at in (0, 10)]
    told = run(
        "mark", *ids, ids[0], "--verdict", "confirmed", "--reviewer", "Ada", "--reason", "so", "--json"
    )
    assert [claim["id"] for claim in told.json["claims"]] == ids
    for claim in run("claims", "--dossier", "Bridges", "--json").json["claims"]:
        assert (claim["verdict"], claim["reviewer"]) == ("confirmed", "Ada")
    events = run("history", ids[0], "--json").json["events"]
    assert [(event["who"], event["action"], event["why"]) for event in events][1:] == [
        ("Ada", "claim.marked", "so")
    ]
    assert run("history", ids[0]).out.count("claim.marked") == 1


def test_mark_is_all_or_none(run: Run, claim: str) -> None:
    for wrong, status in ((str(uuid4()), 2), ("no-id", 2), ("", 2)):
        told = run("mark", claim, wrong, "--verdict", "denied", "--reviewer", "A")
        assert (told.status, told.out) == (status, "")
        assert told.err.startswith("workbench: ")
    (only,) = run("claims", "--dossier", "Bridges", "--json").json["claims"]
    assert only["verdict"] == "unverified"


def test_marks_from_standard_input_are_told_one_by_one(
    run: Run, source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [run("add", source, "--start", at, "--end", at + 3, "--json").json["id"] for at in range(3)]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join([*ids[:2], "", "nonsense", ids[2]])))
    told = run("mark", "-", "--verdict", "confirmed", "--reviewer", "A", "--json")
    assert told.status == 2
    assert [json.loads(line)["id"] for line in told.out.splitlines()] == ids[:2]
    assert "nonsense" in told.err
    verdicts = [row["verdict"] for row in run("claims", "--dossier", "Bridges", "--json").json["claims"]]
    assert verdicts == ["confirmed", "confirmed", "unverified"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("mark", "CLAIM", "--verdict", "maybe", "--reviewer", "A"),
        ("mark", "CLAIM", "--verdict", "denied"),
        ("mark", "CLAIM", "--verdict", "denied", "--reviewer", " "),
        ("mark", "--verdict", "denied", "--reviewer", "A"),
        ("mark", "CLAIM", "--verd", "denied", "--reviewer", "A"),
        ("add", "SOURCE", "--start", "1"),
        ("add", "SOURCE", "--start", "x", "--end", "3"),
        ("add", "SOURCE", "--start", "3", "--end", "3"),
        ("add", "SOURCE", "--start", "0", "--end", "9999999999999999999999"),
        ("add", "CLAIM", "--start", "0", "--end", "3"),
        ("add", "nonsense", "--start", "0", "--end", "3"),
        ("claims", "--dossier", "Nowhere"),
        ("claims",),
        ("sources", "--dossier", ""),
        ("text", "CLAIM"),
        ("text",),
        ("history", "SOURCE"),
        ("import", "--dossier", "Bridges"),
        ("import", "a.txt"),
        ("dossiers", "--nonsense"),
        ("check", "more"),
    ],
)
def test_wrong_use_is_told_in_one_line(run: Run, source: str, claim: str, arguments: tuple[str, ...]) -> None:
    named = {"CLAIM": claim, "SOURCE": source}
    told = run(*(named.get(one, one) for one in arguments))
    assert (told.status, told.out) == (2, "")
    assert told.err.startswith("workbench: ")
    assert told.err.count("\n") == 1
    assert run("check").status == 0
