"""The database itself: check it, copy it, put a good copy back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from workbench.cli.command import Command
from workbench.cli.desk import opened
from workbench.cli.printing import print_json, print_table, say
from workbench.cli.status import Status
from workbench.domain.errors import UserError
from workbench.paths import database_location
from workbench.services import integrity
from workbench.services.integrity import Damaged, Finding


def _no_arguments(_parser: ArgumentParser) -> None:
    """The common options are enough."""


def _check(options: Namespace) -> int:
    try:
        with opened(options) as services:
            findings = services.integrity.check()
    except Damaged as damage:
        findings = [Finding("file", damage.told)]
    if options.json:
        print_json({"findings": [{"check": one.check, "what": one.what} for one in findings]})
    elif findings:
        print_table(("CHECK", "FINDING"), [(one.check, one.what) for one in findings])
    else:
        print("The database is whole.")
    if any(one.check == "file" for one in findings):
        _offer_copy(options)
    return Status.FINDING if findings else Status.DONE


def _offer_copy(options: Namespace) -> None:
    good = integrity.newest_good_copy(database_location(options.db))
    if good is None:
        say("The database is damaged, and there is no good copy of it here. Look for one in your backups.")
    else:
        say(f"The newest good copy is {good}. `workbench restore` puts it back and keeps the damaged file.")


def _copy(options: Namespace) -> int:
    with opened(options) as services:
        copy = services.integrity.copy()
    if options.json:
        print_json({"copy": str(copy)})
    else:
        print(copy)
    return Status.DONE


def _restore_arguments(parser: ArgumentParser) -> None:
    parser.description = (
        "Put a good copy in the place of the database. The database as it is now is kept beside it. "
        "Close every window on it first."
    )
    parser.add_argument(
        "--from", dest="copy", type=Path, metavar="COPY", help="not the newest good copy but this"
    )


def _restore(options: Namespace) -> int:
    location = database_location(options.db)
    if options.copy is None and integrity.is_sound(location):
        raise UserError(
            "The database {name} is whole: there is nothing to restore.",
            "To go back to an older state, name the copy with --from.",
            name=location,
        )
    good = options.copy or integrity.newest_good_copy(location)
    if good is None:
        raise UserError(
            "There is no good copy of {name}.",
            "Look for one in your backups; name it with --from.",
            name=location,
        )
    aside = integrity.restore(location, good)
    if options.json:
        print_json({"restored": str(good), "aside": str(aside) if aside else None})
    else:
        print(f"Restored from {good}.{f' What was there before is now {aside}.' if aside else ''}")
    return Status.DONE


COMMANDS = {
    "check": Command(_no_arguments, _check),
    "copy": Command(_no_arguments, _copy),
    "restore": Command(_restore_arguments, _restore),
}
