"""The two kinds of failure that are not bugs; everything else that is raised is one.

A message is a template and its values, kept apart, so that a window can translate the template.
"""

from __future__ import annotations

from collections.abc import Callable


class WorkbenchError(Exception):
    """A failure that is told to the user: what happened to what, and what to do next."""

    def __init__(self, message: str, advice: str = "", **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
        self.values = values

    @property
    def told(self) -> str:
        """What happened, with the values filled in."""
        return self.message.format_map(self.values)

    @property
    def advised(self) -> str:
        """What to do next, with the values filled in; empty where there is nothing to do."""
        return self.advice.format_map(self.values)

    def __str__(self) -> str:
        return f"{self.told} {self.advised}".strip()


class UserError(WorkbenchError):
    """The input is at fault: nothing was changed; the message says which input and what to do."""


class EnvironmentFault(WorkbenchError):
    """The machine is at fault (disk full, locked, no network): nothing is lost, try again."""


class EditConflict(UserError):
    """A claim was changed elsewhere since it was read here; nothing was overwritten.

    `keys` names the claims concerned by their row keys.
    """

    def __init__(self, keys: tuple[int, ...], message: str = "", advice: str = "", **values: object) -> None:
        super().__init__(
            message or "The claim was changed in another window meanwhile.",
            advice or "Look at the other change, then repeat yours if it still holds.",
            **values,
        )
        self.keys = keys


class Cancelled(Exception):
    """The user cancelled a long piece of work; what was being written was rolled back.

    `left` is what the work had made by then and nobody needs any more, and `after` what is still to be done
    to take it back; see `progress.forget`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.left: list[list[object]] = []
        self.after: list[Callable[[], object]] = []
