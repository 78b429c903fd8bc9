"""Claims: list them, make one, mark them, show their history."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any
from uuid import UUID

from workbench.cli.command import Command
from workbench.cli.desk import add_dossier, add_reviewer, dossier, identifier, opened
from workbench.cli.printing import clock, instant, print_json, print_table, told
from workbench.cli.status import Status
from workbench.domain.claim import Kind, Standing
from workbench.domain.errors import UserError
from workbench.domain.listing import Chip, ClaimDetail, ClaimFilter, Order
from workbench.domain.verdict import Verdict
from workbench.services import Services

FROM_INPUT = "-"


def _add_choice(parser: ArgumentParser, option: str, words: type[StrEnum], **more: Any) -> None:
    choices = [word.value for word in words]
    parser.add_argument(option, choices=choices, metavar="WORD", help=", ".join(choices), **more)


def _claims_arguments(parser: ArgumentParser) -> None:
    add_dossier(parser)
    parser.add_argument("--source", type=identifier, metavar="SOURCE_ID", help="those of one source")
    parser.add_argument("--words", default="", help="those that hold these words")
    _add_choice(parser, "--show", Chip, default=Chip.ALL.value)


def _claims(options: Namespace) -> int:
    with opened(options) as services:
        home = dossier(services, options.dossier)
        wanted = ClaimFilter(home.id, options.source, Chip(options.show), options.words)
        found = services.listing.details(services.listing.ids(wanted, Order()))
    if options.show != Chip.SUGGESTIONS:
        found = [detail for detail in found if detail.row.standing is Standing.CLAIM]
    _tell(options, found)
    return Status.DONE


def _tell(options: Namespace, found: Sequence[ClaimDetail]) -> None:
    if options.json:
        print_json({"claims": [as_json(detail) for detail in found]})
        return
    headings = ("ID", "NO", "VERDICT", "REVIEWER", "SAID BY", "CLAIM")
    rows = [detail.row for detail in found]
    print_table(
        headings,
        [(row.id, row.number or "", row.verdict, row.reviewer, row.said_by, row.statement) for row in rows],
    )


def as_json(detail: ClaimDetail) -> dict[str, object]:
    """A claim as programs read it; `start` and `end` are code points, `via` lists the speaker's carriers."""
    row = detail.row
    return {
        "id": str(row.id),
        "source": str(row.source_id),
        "start": row.start,
        "end": row.end,
        "exact": detail.span.exact,
        "statement": row.statement,
        "kind": row.kind.value,
        "speaker": row.said_by,
        "via": [hop.party for hop in detail.attribution[1:]],
        "verdict": row.verdict.value,
        "reviewer": row.reviewer,
        "changed": instant(row.changed),
    }


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", type=identifier, metavar="SOURCE_ID")
    for name, meaning in (("start", "first of the words"), ("end", "end of the words")):
        parser.add_argument(
            f"--{name}", type=int, required=True, metavar="N", help=f"{meaning} (code points)"
        )
    parser.add_argument("--statement", default="", help="what is claimed; without it the words themselves")
    _add_choice(parser, "--kind", Kind)
    add_reviewer(parser)


def _add(options: Namespace) -> int:
    kind = Kind(options.kind) if options.kind else None
    with opened(options) as services:
        key, _ = services.claims.add(
            options.source, options.start, options.end, statement=options.statement, kind=kind
        )
        detail = services.listing.detail(key)
    if options.json:
        print_json(as_json(detail))
    else:
        _tell(options, [detail])
    return Status.DONE


def _mark_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "claims",
        nargs="+",
        metavar="CLAIM_ID",
        help=f"the claims, all marked or none; {FROM_INPUT}: ids from standard input, one a line, "
        "each marked and saved by itself and then printed",
    )
    _add_choice(parser, "--verdict", Verdict, required=True)
    parser.add_argument("--reason", help="why; without it the reason stays as it is")
    add_reviewer(parser, required=True)


def _mark(options: Namespace) -> int:
    if not options.reviewer.strip():
        raise UserError("Nobody has marked this.", "Give the reviewer's name with --reviewer.")
    verdict = Verdict(options.verdict)
    with opened(options) as services:
        if options.claims == [FROM_INPUT]:
            return _mark_one_by_one(services, verdict, options)
        keys = services.claims.keys_of(list(dict.fromkeys(_id(word) for word in options.claims)))
        services.claims.mark(keys, verdict, reason=options.reason)
        found = services.listing.details(keys)
    _tell(options, found)
    return Status.DONE


def _mark_one_by_one(services: Services, verdict: Verdict, options: Namespace) -> int:
    for word in _lines():
        keys = services.claims.keys_of([_id(word)])
        change = services.claims.mark(keys, verdict, reason=options.reason)
        saved = {"id": word, "verdict": verdict.value, "saved": instant(change.at)}
        # Said only now that it is on the disk, and at once: who reads this may rely on it.
        print(json.dumps(saved) if options.json else word, flush=True)
    return Status.DONE


def _lines() -> Iterator[str]:
    for line in sys.stdin:
        if word := line.strip():
            yield word


def _id(word: str) -> UUID:
    try:
        return UUID(word)
    except ValueError as error:
        raise UserError(
            "“{word}” is not the id of a claim.",
            "List the ids with `workbench claims --dossier NAME`.",
            word=word,
        ) from error


def _history_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("claim", type=identifier, metavar="CLAIM_ID")


def _history(options: Namespace) -> int:
    with opened(options) as services:
        events = services.history.of_claim(services.claims.key_of(options.claim))
    if options.json:
        listed = [
            {
                "seq": event.seq,
                "at": instant(event.at),
                "who": event.who,
                "action": event.action,
                "before": event.before,
                "after": event.after,
                "why": event.why,
                "hash": event.hash,
            }
            for event in events
        ]
        print_json({"events": listed})
    else:
        print_table(
            ("WHEN", "WHO", "WHAT", "TO"),
            [(clock(event.at), event.who, event.action, told(event.after)) for event in events],
        )
    return Status.DONE


COMMANDS = {
    "claims": Command(_claims_arguments, _claims),
    "add": Command(_add_arguments, _add),
    "mark": Command(_mark_arguments, _mark),
    "history": Command(_history_arguments, _history),
}
