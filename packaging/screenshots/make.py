"""Make the pictures of the window anew: `python packaging/screenshots/make.py FOLDER [SCENE ...]`.

Needs no screen. Each scene opens the window on the sample dossier, in a home of its own that is thrown
away, and shows one thing. What is typed and pressed goes through the window's own fields and commands.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

_FOLDERS = {
    "HOME": "",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}


def main(arguments: list[str]) -> int:
    """Make the pictures named, or all."""
    with tempfile.TemporaryDirectory() as home:
        # Qt and the program look these up once, when they are first imported.
        os.environ |= {name: str(Path(home) / folder) for name, folder in _FOLDERS.items()}
        os.environ["LANG"] = "en_GB.UTF-8"
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        return _made(arguments)


def _made(arguments: list[str]) -> int:
    from picture import make
    from PySide6.QtCore import QLocale
    from scenes import SCENES

    from workbench.app import start

    if not arguments or arguments[0].startswith("-") or set(arguments[1:]) - set(SCENES):
        print(f"{__doc__}\nScenes: {', '.join(SCENES)}", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale("en_GB"))
    application = start(sys.argv[:1])
    for name in arguments[1:] or SCENES:
        make(name, folder)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
