"""What only a new interpreter shows: which modules are loaded, and by whom."""

from __future__ import annotations

import subprocess
import sys


def said(program: str) -> str:
    """What a new interpreter prints that runs a program, without the last line's end."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.strip()
