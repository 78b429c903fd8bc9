"""What the values of the domain are called in the window."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication

Value = TypeVar("Value", bound=Hashable)


class WordTable(Generic[Value]):
    """The word for each of some values, in the language of the window: called with a value, it answers it.

    The texts are English and are translated under `context` when they are asked for, one at a time.
    """

    def __init__(self, context: str, texts: Mapping[Value, str]) -> None:
        self._context = context
        self._texts = texts

    def __call__(self, value: Value) -> str:
        """The word for this value."""
        return QCoreApplication.translate(self._context, self._texts[value])
