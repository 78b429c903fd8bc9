"""The same work without a window: every subcommand calls a service."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper

from workbench.cli.arguments import parsed
from workbench.cli.status import Status
from workbench.domain.errors import Cancelled, EnvironmentFault, UserError


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what these arguments (None: those of the command line) ask for; the exit status (see Status)."""
    _speak_unicode()
    try:
        options = parsed(list(sys.argv[1:] if arguments is None else arguments))
        status = options.run(options)
        sys.stdout.flush()
    except SystemExit as end:  # argparse has said what it has to say
        return end.code if isinstance(end.code, int) else Status.WRONG_USE
    except UserError as error:
        return _failed(str(error), Status.WRONG_USE)
    except EnvironmentFault as error:
        return _failed(str(error), Status.FAULT)
    except (KeyboardInterrupt, Cancelled):
        return Status.INTERRUPTED
    except BrokenPipeError:
        _let_go_of_output()
        return Status.CUT_OFF
    except OSError as error:
        _let_go_of_output()
        return _failed(f"The work could not go on: {error}.", Status.FAULT)
    except Exception:  # a bug: shown whole, and told by the status
        traceback.print_exc()
        return _failed("This is a fault of the workbench. Please report the lines above.", Status.BUG)
    return int(status)


def _speak_unicode() -> None:
    # Whatever the locale says: what is printed here is read by programs as UTF-8.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")


def _failed(message: str, status: Status) -> Status:
    from workbench.cli.printing import say

    say(message)
    return status


def _let_go_of_output() -> None:
    # Nobody reads it or it cannot be written: closing it must not complain a second time.
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
