"""Give each distribution a RECORD, by which the About page finds its licence: `records.py FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> None:
    """List the files of each .dist-info in its RECORD, without hashes, as the format allows."""
    root = Path(sys.argv[1])
    for folder in sorted(root.glob("*.dist-info")):
        files = sorted(file.relative_to(root).as_posix() for file in folder.rglob("*") if file.is_file())
        listed = [*(name for name in files if name != f"{folder.name}/RECORD"), f"{folder.name}/RECORD"]
        lines = (f'"{name}",,' if "," in name else f"{name},," for name in listed)
        (folder / "RECORD").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
