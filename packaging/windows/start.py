"""What Workbench.exe runs: the program, where there may be no console to print to."""

import os
import sys
from pathlib import Path


def main() -> int:
    """Run the program, with standard streams that write nowhere where there are none."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            # Open for as long as the program runs.
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
    # What it imports may print already.
    from workbench.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
