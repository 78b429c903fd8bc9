"""The command line: the table of subcommands, each imported only when it is asked for."""

from __future__ import annotations

import argparse
import gc
import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

from workbench import __version__
from workbench.cli.command import Command
from workbench.domain.errors import UserError


class Subcommand(NamedTuple):
    """Where a subcommand is: a module whose COMMANDS has its Command under its name."""

    module: str
    summary: str


SUBCOMMANDS = {
    "import": Subcommand("sources", "store files or web addresses as sources of a dossier"),
    "dossiers": Subcommand("dossiers", "list the dossiers with their counts"),
    "sources": Subcommand("sources", "list the sources of a dossier"),
    "text": Subcommand("sources", "print the text of a source exactly as stored"),
    "update": Subcommand("versions", "give a source a new text and find its claims in it"),
    "claims": Subcommand("claims", "list the claims of a dossier"),
    "add": Subcommand("claims", "make a claim of words of a source"),
    "mark": Subcommand("claims", "mark claims confirmed, denied or unverified"),
    "history": Subcommand("claims", "show everything that happened to a claim"),
    "find": Subcommand("find", "propose the claims of texts; nothing is stored"),
    "check": Subcommand("database", "check that the database is whole"),
    "copy": Subcommand("database", "copy the database as it is at this moment"),
    "restore": Subcommand("database", "put the newest good copy in the place of a damaged database"),
}
_EPILOG = """\
subcommands (workbench SUBCOMMAND --help says more):
{subcommands}

The database is the file of the user's data folder, or that of --db or of the variable WORKBENCH_DB: a path,
or the URL of a PostgreSQL server. --db and --json stand before or after the subcommand.

exit status: 0 done; 1 something was found, or a part failed; 2 wrong use; 3 a fault of the machine
(disk full, locked, no network): nothing is lost, try again.
"""
_WINDOW: dict[str, object] = {"db": None, "sample": False, "new_dossier": False, "smoke": False, "files": []}
"""What a start without arguments means."""
_ADDRESSES = ("http://", "https://")


class Parser(argparse.ArgumentParser):
    """A parser that says in one line what is wrong and where to look."""

    def error(self, message: str) -> NoReturn:
        """End the program with status 2."""
        from workbench.cli.printing import say

        say(f"{message[:1].upper()}{message[1:]}. See `{self.prog} --help`.")
        self.exit(2)


def is_address(word: str) -> bool:
    """Whether an argument is a web address rather than a file."""
    return word.lower().startswith(_ADDRESSES)


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """What the arguments ask for; its `run` does it. Raises SystemExit once help or an error was told."""
    plain = _plain(arguments)
    if plain is not None:
        return plain
    place = _first_word(arguments)
    word = arguments[place] if place is not None else None
    if place is not None and word in SUBCOMMANDS:
        return subcommand_parser(word).parse_args([*arguments[:place], *arguments[place + 1 :]])
    if word is not None:
        _must_be_something_to_read(word)
    return window_parser().parse_args(arguments)


def _plain(arguments: Sequence[str]) -> argparse.Namespace | None:
    """A start that only opens the window, told without building a parser: a user waits for it."""
    match list(arguments):
        case []:
            database = None
        case ["--db", str(database)] if database and not database.startswith("-"):
            pass
        case _:
            return None
    return argparse.Namespace(**{**_WINDOW, "db": database}, run=_open_window)


def _first_word(arguments: Sequence[str]) -> int | None:
    """Where the first argument stands that is neither an option nor the value of one."""
    value = False
    for place, word in enumerate(arguments):
        if value:
            value = False
        elif word == "--":
            return None
        elif not word.startswith("-"):
            return place
        else:
            value = word == "--db"
    return None


def subcommand_parser(name: str) -> Parser:
    """What a subcommand of the table understands."""
    subcommand = SUBCOMMANDS[name]
    parser = Parser(f"workbench {name}", description=f"{_sentence(subcommand.summary)}", allow_abbrev=False)
    _add_database(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    module = importlib.import_module(f"workbench.cli.{subcommand.module}")
    command: Command = module.COMMANDS[name]
    command.add_arguments(parser)
    parser.set_defaults(run=command.run)
    return parser


def window_parser() -> Parser:
    """What the program understands without a subcommand."""
    width = max(map(len, SUBCOMMANDS))
    listed = "\n".join(f"  {name:{width}}  {entry.summary}" for name, entry in SUBCOMMANDS.items())
    parser = Parser(
        "workbench",
        usage="%(prog)s [--db PATH_OR_URL] [--sample] [--new-dossier] [FILE_OR_ADDRESS ...]\n"
        "       %(prog)s SUBCOMMAND [--db PATH_OR_URL] [--json] ...",
        description="Open the window of the fact-checking workbench, and import these files and addresses.",
        epilog=_EPILOG.format(subcommands=listed),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_database(parser)
    parser.add_argument("--sample", action="store_true", help="open the sample dossier")
    parser.add_argument("--new-dossier", action="store_true", help="begin by naming a new dossier")
    parser.add_argument("--smoke", action="store_true", help="try the installed program, print OK and exit")
    parser.add_argument("--version", action="version", version=f"workbench {__version__}")
    parser.add_argument("files", nargs="*", metavar="FILE_OR_ADDRESS", help="to be imported")
    parser.set_defaults(**_WINDOW, run=_open_window)
    return parser


def _add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--db", metavar="PATH_OR_URL", help="the database, instead of the user's own")


def _sentence(summary: str) -> str:
    return f"{summary[0].upper()}{summary[1:]}."


def _must_be_something_to_read(word: str) -> None:
    if is_address(word) or Path(word).exists() or any(sign in word for sign in "./\\"):
        return  # a path that is not there is the import's to complain of
    import difflib

    near = difflib.get_close_matches(word, SUBCOMMANDS, 1)
    raise UserError(
        "There is neither a subcommand nor a file “{word}”.",
        "Did you mean `workbench {near}`?" if near else "See `workbench --help`.",
        word=word,
        near=near[0] if near else "",
    )


def _open_window(options: argparse.Namespace) -> int:
    if options.smoke:
        from workbench import smoke

        return smoke.run()
    # Collected once the program stands: what is imported stays.
    gc.disable()
    from workbench.app import run

    database, files = _database_among(options)
    return run(database, options.sample, files, new_dossier=options.new_dossier)


def _database_among(options: argparse.Namespace) -> tuple[str | None, list[str]]:
    """The database to open, and the files to import: a file that is a database is not imported but opened."""
    files: list[str] = options.files
    database: str | None = options.db
    if database is None and files:
        from workbench.services.integrity import is_workbench_file

        database = next((word for word in files if is_workbench_file(Path(word))), None)
    return database, [word for word in files if word != database]
