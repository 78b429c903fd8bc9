"""The window. The only room, beside app, that knows Qt.

Once PySide is loaded, every import reads the source of what it imports, to see whether that asks for one of
PySide's own `__feature__`s. Nobody here does, and it takes a third of the time and 19 MB of what the program
takes to load: so the import is put back as Python has it.
"""

import builtins

import PySide6.QtCore  # noqa: F401  (it puts its own import in place)

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
