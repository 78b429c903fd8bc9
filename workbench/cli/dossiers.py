"""The dossiers of a database."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from workbench.cli.command import Command
from workbench.cli.desk import opened
from workbench.cli.printing import clock, instant, print_json, print_table
from workbench.cli.status import Status
from workbench.domain.listing import DossierRow


def _dossiers_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--archived", action="store_true", help="list the archived dossiers instead")


def _dossiers(options: Namespace) -> int:
    with opened(options) as services:
        rows = services.dossiers.list(archived=options.archived)
    if options.json:
        print_json({"dossiers": [_as_json(row) for row in rows]})
        return Status.DONE
    headings = ("ID", "CREATED", "SOURCES", "CHECKED", "CLAIMS", "NAME")
    print_table(
        headings,
        [
            (row.id, clock(row.created), row.sources, row.counts.checked, row.counts.all, row.name)
            for row in rows
        ],
    )
    return Status.DONE


def _as_json(row: DossierRow) -> dict[str, object]:
    return {
        "id": str(row.id),
        "name": row.name,
        "archived": row.archived,
        "created": instant(row.created),
        "sources": row.sources,
        "claims": row.counts.all,
        "unverified": row.counts.unverified,
        "confirmed": row.counts.confirmed,
        "denied": row.counts.denied,
        "suggestions": row.counts.suggestions,
    }


COMMANDS = {"dossiers": Command(_dossiers_arguments, _dossiers)}
