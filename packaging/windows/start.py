"""What Workbench.exe runs: the program, where there may be no console to print to."""

import os
import sys
from pathlib import Path

# A program with windows alone has no standard streams; what is printed is then for nobody.
for name in ("stdout", "stderr"):
    if getattr(sys, name) is None:
        setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115

from workbench.cli import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
