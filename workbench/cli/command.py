"""What a subcommand is: the arguments it takes, and what it does with them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import NamedTuple


class Command(NamedTuple):
    """A subcommand: `add_arguments` to a parser, then `run` what was parsed and answer the exit status.

    What `run` raises is told on standard error by the program: UserError, EnvironmentFault.
    """

    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
