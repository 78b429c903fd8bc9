"""Versions: give a source a new text, and see what became of its claims."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from workbench.cli.arguments import is_address
from workbench.cli.command import Command
from workbench.cli.desk import add_reviewer, identifier, opened
from workbench.cli.printing import print_json, print_table, say
from workbench.cli.status import Status
from workbench.domain.anchored import State
from workbench.domain.claim import Standing
from workbench.domain.listing import ClaimDetail
from workbench.services import Services
from workbench.services.versions import DifferentArticle, Updated

DIFFERENT = "Nothing was changed. --replace makes it the new text all the same."


def _update_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", type=identifier, metavar="SOURCE_ID", help="the source to update")
    parser.add_argument("input", metavar="FILE_OR_ADDRESS", help="where its new text is")
    parser.add_argument("--replace", action="store_true", help="also where it is another article altogether")
    add_reviewer(parser)


def _update(options: Namespace) -> int:
    with opened(options) as services:
        given: str = options.input
        imports = services.imports
        reading = imports.fetch(given) if is_address(given) else imports.read_file(Path(given))
        try:
            updated, _ = services.versions.update(options.source, reading, even_if_different=options.replace)
        except DifferentArticle as different:
            say(f"{different.told} {DIFFERENT}")
            return Status.FINDING
        _tell(options, services, updated)
    return Status.DONE


def _tell(options: Namespace, services: Services, updated: Updated) -> None:
    found = services.listing.details(list(updated.claims))
    details = [detail for detail in found if detail.row.standing is Standing.CLAIM]
    if options.json:
        claims = [_as_json(detail, updated) for detail in details]
        print_json({"version": updated.version, "claims": claims})
        return
    print(f"Version {updated.version}.")
    rows = []
    for detail in details:
        became = updated.claims[detail.row.key]
        state = f"{became.state}, recheck" if became.recheck else became.state.value
        rows.append((detail.row.id, state, detail.row.statement))
    print_table(("ID", "BECAME", "CLAIM"), rows)


def _as_json(detail: ClaimDetail, updated: Updated) -> dict[str, Any]:
    found = updated.claims[detail.row.key]
    stands = found.state is not State.ORPHANED
    return {
        "claim": str(detail.row.id),
        "state": found.state.value,
        "start": found.start,
        "end": found.end,
        "exact": detail.span.exact if stands else None,
        "recheck": found.recheck,
    }


COMMANDS = {"update": Command(_update_arguments, _update)}
