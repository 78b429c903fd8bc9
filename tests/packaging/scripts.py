"""The scripts of packaging/, which is a folder of tools and no package, for the tests to ask."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

PACKAGING = Path(__file__).parents[2] / "packaging"


def script(place: str) -> ModuleType:
    """The script of that place under packaging/, loaded under a name of its own."""
    name = f"packaging_{Path(place).stem}"
    if name not in sys.modules:
        # Scripts of one folder know each other by their bare names.
        sys.path.insert(0, str((PACKAGING / place).parent))
        spec = importlib.util.spec_from_file_location(name, PACKAGING / place)
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]
