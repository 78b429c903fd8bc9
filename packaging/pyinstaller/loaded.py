"""Print the modules that are loaded when the first window is on the screen: `loaded.py EMPTY_FOLDER`."""

import os
import sys
from pathlib import Path

from workbench import app
from workbench.cli.arguments import parsed
from workbench.gui.settings import Settings

if __name__ == "__main__":
    parsed(["--sample"])  # an option: a parser has to be built
    application = app.start([])
    window = app.first_window(Settings(Path(sys.argv[1])), str(Path(sys.argv[1], "workbench.db")))
    print(*sorted(sys.modules), sep="\n", flush=True)
    os._exit(0)  # nothing is open that would have to be closed
