"""The database itself: check it, copy it, put a good copy back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from workbench.cli.command import Command
from workbench.cli.desk import opened
from workbench.cli.printing import clock, instant, print_json, print_table, say
from workbench.cli.status import Status
from workbench.domain.errors import UserError
from workbench.domain.event import kept_hash
from workbench.paths import database_location
from workbench.services import integrity
from workbench.services.history import Checked
from workbench.services.integrity import Damaged, Finding

_MISSING = (
    "the kept hash is not in the history: events were cut off since, or it is from another database; "
    "compare with the daily copies"
)


def _no_arguments(_parser: ArgumentParser) -> None:
    """The common options are enough."""


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--kept",
        metavar="HASH",
        help="also look for this hash of the newest event, kept earlier: whether the history still has it",
    )


def _check(options: Namespace) -> int:
    kept = None if options.kept is None else kept_hash(options.kept)
    checked = Checked(None)
    try:
        with opened(options) as services:
            findings = services.integrity.check()
            if kept is not None:
                checked = services.history.checked(kept)
                findings += [] if checked.kept else [Finding("kept", _MISSING)]
    except Damaged as damage:
        findings = [Finding("file", damage.told)]
    if options.json:
        told: dict[str, object] = {"findings": [{"check": one.check, "what": one.what} for one in findings]}
        print_json(told | ({"kept": _place(checked)} if kept is not None else {}))
    else:
        _tell(findings, checked)
    if any(one.check == "file" for one in findings):
        _offer_copy(options)
    return Status.FINDING if findings else Status.DONE


def _place(checked: Checked) -> dict[str, object] | None:
    if (kept := checked.kept) is None:
        return None
    return {"event": kept.number, "at": instant(kept.at), "who": kept.who, "vouched": checked.vouched}


def _tell(findings: Sequence[Finding], checked: Checked) -> None:
    if findings:
        print_table(("CHECK", "FINDING"), [(one.check, one.what) for one in findings])
    else:
        print("The database is whole.")
    if (kept := checked.kept) is not None:
        by = f", {clock(kept.at)}, {kept.who}" if kept.at else ""
        rest = (
            "Nothing before it is missing."
            if checked.vouched
            else f"But event {checked.broken} before it was changed outside the workbench."
        )
        print(f"The kept hash is in the history, at event {kept.number}{by}. {rest}")


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
    "check": Command(_check_arguments, _check),
    "copy": Command(_no_arguments, _copy),
    "restore": Command(_restore_arguments, _restore),
}
