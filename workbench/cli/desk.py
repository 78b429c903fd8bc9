"""Opening the database for a subcommand, and finding in it what the arguments name."""

from __future__ import annotations

import argparse
from uuid import UUID

from workbench.domain.errors import UserError
from workbench.domain.listing import DossierRow
from workbench.services import Services, open_services


def opened(options: argparse.Namespace, *, create: bool = False) -> Services:
    """The services on the database asked for; made where there is none only if `create` says so."""
    services = open_services(options.db, reviewer=getattr(options, "reviewer", None) or "", create=create)
    if services.migrated_copy is not None:
        from workbench.cli.printing import say

        say(f"The database was brought up to date; its copy from before is {services.migrated_copy}.")
    return services


def dossier(services: Services, name: str) -> DossierRow:
    """The dossier of this name or id. Raises UserError where there is none."""
    found = services.dossiers.named(name)
    if found is None and is_id(name):
        found = services.dossiers.get(identifier(name))
    if found is None:
        raise UserError(
            "There is no dossier “{name}”.", "List the dossiers with `workbench dossiers`.", name=name
        )
    return found


def identifier(word: str) -> UUID:
    """An id from the command line; for argparse, which tells the user of a ValueError."""
    return UUID(word)


identifier.__name__ = "id"  # argparse says: invalid id value


def is_id(word: str) -> bool:
    """Whether a word is spelled as an id."""
    try:
        identifier(word)
    except ValueError:
        return False
    return True


def add_dossier(parser: argparse.ArgumentParser) -> None:
    """Ask for a dossier."""
    parser.add_argument("--dossier", required=True, metavar="NAME", help="the dossier's name, or its id")


def add_reviewer(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """Ask who acts."""
    told = "who does this, for the history"
    parser.add_argument("--reviewer", required=required, metavar="NAME", help=told)
