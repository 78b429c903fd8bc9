"""Give each distribution of a folder a RECORD, where the About page finds licences: `records.py FOLDER`."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path


def record(folder: str, files: Iterable[str]) -> str:
    """The RECORD of the .dist-info FOLDER with these files in it: without hashes, as the format allows."""
    own = f"{folder}/RECORD"
    listed = [*sorted(file for file in files if file != own), own]
    return "".join(f'"{name}",,\n' if "," in name else f"{name},,\n" for name in listed)


def main() -> None:
    """Write them."""
    root = Path(sys.argv[1])
    for folder in sorted(root.glob("*.dist-info")):
        files = (file.relative_to(root).as_posix() for file in folder.rglob("*") if file.is_file())
        (folder / "RECORD").write_text(record(folder.name, files), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
