"""Loads SQLAlchemy without the modules that it imports at its head for what is never asked of it here.

To be imported before anything that imports SQLAlchemy; later it does no harm and helps nothing.
"""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any


class _Deferred(ModuleType):
    """Stands in for a module, and imports the true one when something of it is needed."""

    def __getattr__(self, name: str) -> Any:
        self.step_aside()
        return getattr(importlib.import_module(self.__name__), name)

    def step_aside(self) -> None:
        """Let whoever imports the module from now on have the true one."""
        if sys.modules.get(self.__name__) is self:
            sys.modules.pop(self.__name__, None)


@contextmanager
def deferred(name: str, **known: object) -> Iterator[None]:
    """Within the block, a module is not loaded where it is imported, but where something of it is needed.

    `known` are names that the block itself asks for. To ask for any other only costs what was to be saved:
    the true module answers. Nothing changes where the module is loaded already.
    """
    if name in sys.modules:
        yield
        return
    standing_in = sys.modules[name] = _Deferred(name)
    vars(standing_in).update(known)
    package, _, child = name.rpartition(".")
    if package:
        # As importing it would; the true module takes this place too.
        setattr(importlib.import_module(package), child, standing_in)
    try:
        yield
    finally:
        standing_in.step_aside()


# For engines that wait without blocking, and for plugins: a fifth of what it takes to load SQLAlchemy.
with deferred("asyncio", iscoroutine=inspect.iscoroutine), deferred("importlib.metadata"):
    import sqlalchemy.dialects.sqlite.base  # noqa: F401  (what would load them)
