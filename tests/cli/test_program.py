"""The program itself: its subcommands, options, statuses and streams; some of it as a real process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from workbench import __version__, cli
from workbench.cli.arguments import SUBCOMMANDS, is_address, parsed, window_parser
from workbench.cli.command import Command
from workbench.cli.printing import lines, width
from workbench.domain.errors import EnvironmentFault, UserError

PROGRAM = (sys.executable, "-m", "workbench")


def process(
    *arguments: object, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a process of its own."""
    return subprocess.run([*PROGRAM, *map(str, arguments)], capture_output=True, check=False, env=environment)


def test_help_lists_every_subcommand_and_the_statuses(run: Run) -> None:
    told = run("--help")
    assert told.status == 0
    for name, subcommand in SUBCOMMANDS.items():
        assert name in told.out
        assert subcommand.summary in told.out
    assert "exit status" in told.out


@pytest.mark.parametrize("name", SUBCOMMANDS)
def test_every_subcommand_explains_itself(run: Run, name: str) -> None:
    told = run(name, "--help")
    assert told.status == 0
    assert f"usage: workbench {name}" in told.out
    assert "--json" in told.out


def test_version(run: Run) -> None:
    assert run("--version").out == f"workbench {__version__}\n"


def test_misspelt_subcommand_is_told_what_was_meant(run: Run) -> None:
    told = run("dosiers")
    assert told.status == 2
    assert "workbench dossiers" in told.err
    assert "See `workbench --help`" in run("xyzzy").err


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [
        ((), (None, False, [], False)),
        (("--sample",), (None, True, [], False)),
        (("--new-dossier",), (None, False, [], True)),
        (("--db", "claims"), ("claims", False, [], False)),
        (("a.html", "https://example.org/b"), (None, False, ["a.html", "https://example.org/b"], False)),
        (("--db=x.db", "a.html"), ("x.db", False, ["a.html"], False)),
        (("--", "claims"), (None, False, ["claims"], False)),
    ],
)
def test_without_a_subcommand_the_window_opens(
    run: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], opened: tuple[object, ...]
) -> None:
    asked = []

    def window(location: str | None, sample: bool, files: list[str], *, new_dossier: bool) -> int:
        asked.append((location, sample, files, new_dossier))
        return 0

    monkeypatch.setattr("workbench.app.run", window)
    assert run(*arguments).status == 0
    assert asked == [opened]


@pytest.mark.parametrize("arguments", [[], ["--db", "desk.db"], ["--db", "postgresql://desk@server/it"]])
def test_plain_start_means_what_the_parser_makes_of_it(arguments: list[str]) -> None:
    assert parsed(arguments) == window_parser().parse_args(arguments)


@pytest.mark.parametrize("arguments", [["--db"], ["--db", "--sample"], ["--db", "-x"]])
def test_option_is_no_database(arguments: list[str]) -> None:
    with pytest.raises(SystemExit):
        parsed(arguments)


def test_a_database_among_the_files_is_opened_not_imported(
    run: Run, monkeypatch: pytest.MonkeyPatch, article: Path, tmp_path: Path
) -> None:
    dossiers = str(tmp_path / "Rathaus 🏛.workbench")
    run("import", article, "--dossier", "Town hall", "--db", dossiers)
    asked: list[tuple[str, list[str]]] = []

    def run_window(location: str, _sample: bool, files: list[str], **_: object) -> int:
        asked.append((location, files))
        return 0

    monkeypatch.setattr("workbench.app.run", run_window)
    assert run(dossiers).status == run(str(article), dossiers).status == 0
    assert asked == [(dossiers, []), (dossiers, [str(article)])]


def test_smoke_marks_a_claim_in_a_real_window(run: Run) -> None:
    told = run("--smoke")
    assert told.status == 0
    assert "marked and read back" in told.out
    assert told.out.splitlines()[-1].startswith("OK in ")


def test_database_can_be_named_before_and_after_the_subcommand(run: Run, article: Path) -> None:
    run("import", article, "--dossier", "Here", "--db", "a b#ü%20?.db")
    for arguments in (
        ("--db", "a b#ü%20?.db", "--json", "dossiers"),
        ("dossiers", "--json", "--db=a b#ü%20?.db"),
    ):
        assert [row["name"] for row in run(*arguments).json["dossiers"]] == ["Here"]
    assert Path("a b#ü%20?.db").is_file()
    assert run("dossiers", "--json").json == {"dossiers": []}


@pytest.mark.parametrize("name", ["dossiers", "check", "copy"])
def test_looking_makes_no_database(run: Run, name: str) -> None:
    told = run(name, "--db", "typo.db")
    assert (told.status, told.out) == (2, "")
    assert "There is no database" in told.err
    assert not Path("typo.db").exists()


def test_faults_of_the_machine_have_a_status_of_their_own(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    told = run("dossiers", "--db", "postgresql://nobody@127.0.0.1:1/checks")
    assert (told.status, told.out) == (3, "")
    assert "does not answer" in told.err


def failing(error: BaseException) -> Callable[..., int]:
    def run(_: object) -> int:
        raise error

    return run


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (UserError("The input {name} is at fault.", "Do\nthis.", name="a\nb\x1b[31m"), 2),
        (EnvironmentFault("No."), 3),
        (KeyboardInterrupt(), 130),
        (BrokenPipeError(), 141),
        (OSError(28, "No space left on device"), 3),
    ],
)
def test_failure_ends_with_its_status_and_at_most_a_line(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, status: int
) -> None:
    from workbench.cli import dossiers

    monkeypatch.setitem(dossiers.COMMANDS, "dossiers", Command(lambda _: None, failing(error)))
    told = run("dossiers")
    assert told.status == status
    assert told.err.count("\n") == (status in (2, 3))
    assert "\x1b" not in told.err
    assert "Traceback" not in told.err


def test_bug_is_told_as_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from workbench.cli import dossiers

    monkeypatch.setitem(dossiers.COMMANDS, "dossiers", Command(lambda _: None, failing(ZeroDivisionError())))
    told = run("dossiers")
    assert told.status == 70
    assert "ZeroDivisionError" in told.err
    assert "fault of the workbench" in told.err


def test_output_is_utf_8_whatever_the_locale(run: Run, article: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    done = process("import", article, "--dossier", "B🌉", environment=environment)
    assert "The bridge 🌉" in done.stdout.decode("utf-8")
    assert run("dossiers", "--json").json["dossiers"][0]["name"] == "B🌉"


def test_reader_that_goes_away_is_no_error(run: Run, source: str) -> None:
    with subprocess.Popen(
        [*PROGRAM, "text", source], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as going:
        assert going.stdout is not None
        assert going.stderr is not None
        going.stdout.close()
        assert going.stderr.read() == b""
    assert going.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_output_that_cannot_be_written_is_told(run: Run, source: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*PROGRAM, "text", source], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 3
    assert done.stderr.count(b"\n") == 1
    assert b"No space left" in done.stderr


def test_interrupt_ends_it_quietly(run: Run, claim: str) -> None:
    waiting = [*PROGRAM, "mark", "-", "--verdict", "denied", "--reviewer", "A"]
    # Tests that run in the background hand on that they hear no interrupt.
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    pipe = subprocess.PIPE
    with subprocess.Popen(waiting, stdin=pipe, stdout=pipe, stderr=pipe, preexec_fn=heard) as marking:
        assert marking.stdin is not None
        assert marking.stdout is not None
        assert marking.stderr is not None
        marking.stdin.write(f"{claim}\n".encode())
        marking.stdin.flush()
        assert marking.stdout.readline().decode().strip() == claim
        marking.send_signal(signal.SIGINT)
        assert marking.stderr.read() == b""
    assert marking.returncode == 130
    (row,) = run("claims", "--dossier", "Bridges", "--json").json["claims"]
    assert row["verdict"] == "denied"


def test_finding_loads_neither_database_nor_window() -> None:
    heavy = ("sqlalchemy", "alembic", "PySide6", "workbench.store", "workbench.gui")
    code = (
        "import sys; from workbench.cli import main; main(['find', '--help']); "
        f"print(*(name for name in {heavy!r} if name in sys.modules), file=sys.stderr, end='')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_addresses_are_told_from_files() -> None:
    assert is_address("https://example.org")
    assert is_address("HTTP://example.org")
    assert not is_address("https.txt")
    assert not is_address("file:///etc/passwd")


def test_columns_are_aligned_whatever_the_letters() -> None:
    table = list(lines(("A", "B"), [("日本", 1), ("e\u0301", 22), ("x\ny\x07", "z" * 30)], 20))
    assert table[0] == "A     B"
    assert [width(line[: line.index(sign)]) for line, sign in zip(table[1:], "12z", strict=True)] == [6, 6, 6]
    assert table[3] == "x y\ufffd  " + "z" * 13 + "…"
    assert width(table[3]) == 20


def test_main_takes_the_command_line(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["workbench", "dossiers", "--json"])
    assert cli.main() == 0
    assert json.loads(capsys.readouterr().out) == {"dossiers": []}
