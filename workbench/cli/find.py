"""Find: propose the claims of texts, from files or as JSON lines; nothing is stored."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.command import Command
from workbench.cli.status import Status
from workbench.domain.errors import UserError

if TYPE_CHECKING:
    from workbench.finding.records import Findings

_HEADINGS = ("RANK", "KIND", "SPEAKER", "STATEMENT", "WHY")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help="the texts to search")
    parser.add_argument(
        "--published",
        metavar="DATE",
        help="when they were published, as in 2011-09-06; relative dates need it",
    )
    parser.add_argument(
        "--batch",
        action="store_true",
        help='answer JSON lines {"id", "published", "text"} of standard input with one line each, in order',
    )


def _find(options: Namespace) -> int:
    if options.batch:
        if options.files:
            raise UserError("--batch reads standard input; it takes no files.", "Leave one of them out.")
        for answer in answers(sys.stdin.buffer, _day(options.published)):
            sys.stdout.write(answer)
            # Whoever asks may wait for this answer before asking on.
            sys.stdout.flush()
        return Status.DONE
    if not options.files:
        raise UserError("There is nothing to search.", "Name files, or give JSON lines with --batch.")
    published = _day(options.published)
    found = [(name, *_searched(Path(name), published)) for name in options.files]
    if options.json:
        _print_json(found)
    else:
        for name, _, findings in found:
            _print(name if len(found) > 1 else "", findings)
    return Status.DONE


def answers(lines: Iterable[bytes], published: date | None = None) -> Iterator[str]:
    """One line of JSON, all ASCII, for each line of JSON asked, in order; `published` where one has no date.

    Raises UserError for a line that is no question, after the answers to those before it.
    """
    from workbench.finding import find
    from workbench.finding.interchange import to_json

    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        asked = _asked(line, number)
        found = find(asked["text"], _day(asked.get("published"), number) or published)
        # Escapes keep what some programs take for the end of a line (U+2028, U+0085) inside it.
        yield json.dumps({"id": asked.get("id"), **to_json(found)}) + "\n"


def _asked(line: bytes, number: int) -> dict[str, str]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UserError(
            "Line {number} is not JSON: {reason}.", "Give one object a line.", number=number, reason=error
        ) from error
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        raise UserError(
            "Line {number} has no text.", 'Give {{"id", "published", "text"}} on each line.', number=number
        )
    return asked


def _day(written: object, line: int = 0) -> date | None:
    """The day of a date as people write it; None for none. Raises UserError for what is no date."""
    if not written:
        return None
    text = str(written)
    try:
        return date.fromisoformat(text)
    except ValueError:
        from workbench.domain.dating import Precision, moment

        when = moment(text)
        if when.precision in (Precision.YEAR, Precision.MONTH):
            where = f"Line {line}: " if line else ""
            raise UserError(
                "{where}“{text}” names no day.", "Write it as 2011-09-06.", where=where, text=text
            ) from None
        return when.local.date()


def _searched(path: Path, published: date | None) -> tuple[date | None, Findings]:
    from workbench.domain.dating import Precision
    from workbench.finding import find
    from workbench.reading import read_file

    reading = read_file(path)
    day = published
    if not day and reading.published and reading.published.precision not in (Precision.YEAR, Precision.MONTH):
        day = reading.published.local.date()
    return day, find(reading.text, day)


def _print_json(found: list[tuple[str, date | None, Findings]]) -> None:
    from workbench.cli.printing import print_json
    from workbench.finding.interchange import to_json

    print_json(
        [
            {"file": name, "published": day.isoformat() if day else None, **to_json(findings)}
            for name, day, findings in found
        ]
    )


def _print(name: str, findings: Findings) -> None:
    from workbench.cli.printing import print_table
    from workbench.finding.proposals import said_by

    if name:
        print(f"{name}:")
    rows = [
        (f"{one.rank:.2f}", one.kind.value, said_by(one), one.statement, ", ".join(one.why))
        for one in findings.proposals
    ]
    print_table(_HEADINGS, rows)


COMMANDS = {"find": Command(_arguments, _find)}
