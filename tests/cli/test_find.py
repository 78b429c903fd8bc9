"""Finding claims from the command line: files, JSON, and batches of JSON lines."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

TEXT = "🌉 The bridge carries 12,000 cars a day.\n“It will shut on Friday,” said Ada Moor, the engineer.\n"
ASKED: list[dict[str, Any]] = [
    {"id": "a", "published": "2011-09-06", "text": TEXT},
    {"id": 7, "published": None, "text": "Nothing."},
    {"id": "c", "published": "2011-09-06", "text": "One\u2028two\u0085three 40 men."},
]


@pytest.fixture
def article(run: Run) -> Path:
    path = Path("bridge.txt").absolute()
    path.write_text(TEXT, encoding="utf-8")
    return path


def asking(monkeypatch: pytest.MonkeyPatch, *lines: object) -> None:
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def test_claims_of_a_file_are_listed_best_first(run: Run, article: Path) -> None:
    told = run("find", article, "--published", "2011-09-06")
    assert told.status == 0
    heading, *rows = told.out.splitlines()
    assert heading.split() == ["RANK", "KIND", "SPEAKER", "STATEMENT", "WHY"]
    assert any("12,000 cars" in row for row in rows)
    assert any("Ada Moor" in row for row in rows)
    ranks = [float(row.split()[0]) for row in rows]
    assert ranks == sorted(ranks, reverse=True)


def test_json_of_a_file_has_every_part(run: Run, article: Path) -> None:
    (found,) = run("find", article, "--published", "2011-09-06", "--json").json
    assert found["published"] == "2011-09-06"
    assert {"sentences", "attributions", "times", "figures", "claims"} <= set(found)
    (time,) = found["times"]
    assert (TEXT[time["start"] : time["end"]], time["value"]) == ("Friday", "2011-09-09")


def test_without_a_date_nothing_relative_is_resolved(run: Run, article: Path) -> None:
    (found,) = run("find", article, "--json").json
    assert found["published"] is None
    assert [time["value"] for time in found["times"]] == [None]


def test_a_batch_is_answered_line_by_line_in_order(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asking(monkeypatch, *ASKED)
    told = run("find", "--batch")
    assert told.status == 0
    answers: list[dict[str, Any]] = [json.loads(line) for line in told.out.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", 7, "c"]
    for asked, answer in zip(ASKED, answers, strict=True):
        assert list(answer) == ["id", "sentences", "attributions", "times", "figures", "claims"]
        for claim in answer["claims"]:
            assert claim["exact"] == asked["text"][claim["start"] : claim["end"]]


def test_each_part_of_an_answer_has_its_keys(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asking(monkeypatch, ASKED[0])
    answer = json.loads(run("find", "--batch").out)
    assert set(answer["times"][0]) >= {"start", "end", "value", "precision", "text"}
    assert set(answer["figures"][0]) >= {"start", "end", "value", "unit", "qualifier", "counted"}
    said = {"content", "source", "cue", "stance", "anonymous", "party", "chain"}
    assert set(answer["attributions"][0]) >= said
    claim = {"start", "end", "exact", "statement", "kind", "speaker", "via", "stance", "anonymous", "figures"}
    assert set(answer["claims"][0]) >= claim | {"times", "rank", "why"}
    assert answer["figures"][0]["value"] == [12000.0]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{not json", "Line 2 is not JSON"),
        ('{"id": 1}', "Line 2 has no text"),
        ("[1]", "Line 2 has no text"),
        ('{"text": "x", "published": "soon"}', "“soon” is not a date"),
        ('{"text": "x", "published": "2011-09"}', "Line 2: “2011-09” names no day"),
        ("[" * 100_000, "Line 2 is not JSON"),
    ],
)
def test_a_bad_line_is_told_after_the_answers_before_it(
    run: Run, monkeypatch: pytest.MonkeyPatch, line: str, words: str
) -> None:
    asking(monkeypatch, ASKED[1], line)
    told = run("find", "--batch")
    assert told.status == 2
    assert words in told.err
    assert [json.loads(answer)["id"] for answer in told.out.splitlines()] == [7]


def test_bytes_that_are_no_text_are_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"text": "\xff\xfe"}\n')))
    told = run("find", "--batch")
    assert told.status == 2
    assert "Line 1 is not JSON" in told.err


def test_a_lone_surrogate_is_answered(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asking(monkeypatch, '{"id": "s", "text": "\\ud800 40 men left"}')
    answer = json.loads(run("find", "--batch").out)
    assert answer["figures"][0]["value"] == [40.0]


@pytest.mark.parametrize(
    "arguments", [[], ["--batch", "x.txt"], ["missing.txt"], ["--published", "soon", "x"]]
)
def test_wrong_use_is_told(run: Run, arguments: list[str]) -> None:
    told = run("find", *arguments)
    assert told.status == 2
    assert told.err.startswith("workbench: ")
    assert told.out == ""
