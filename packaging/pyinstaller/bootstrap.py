"""What the frozen program runs first, on Linux in the place of PyInstaller's own bootstrap.

That one does more at every start, for what this program has not: it loads ctypes to have libraries found
beside the program (they are: by their full names, or in the folder that the system's loader was told of), and
looks through the whole folder for Python eggs.
"""

import marshal
import os
import sys

import pyimod01_archive
import pyimod02_importers


class _AtOnce:
    """The table of modules read in one go: marshal.load() asks a file for each name and number in it."""

    load = staticmethod(lambda file: marshal.loads(file.read()))
    loads = staticmethod(marshal.loads)


def _clean_environment() -> None:
    # The system's loader has read it; the browsers and viewers that we open must not take our libraries for
    # theirs, nor a workbench opened from one of them take itself for a part of this one.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]


pyimod01_archive.marshal = _AtOnce
pyimod02_importers.install()
# The archive is asked before base_library.zip, whose reader reads every module twice.
home = vars(sys)["_MEIPASS"]
sys.path.sort(key=lambda place: place != home)
vars(sys)["frozen"] = True
_clean_environment()
