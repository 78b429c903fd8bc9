"""What the frozen program does before anything else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.packaging.scripts import PACKAGING

_TELL = """
import io, json, marshal, os, runpy, sys

sys._MEIPASS = "/program/_internal"
sys.path.append(sys._MEIPASS)
runpy.run_path(sys.argv[1])
import pyimod01_archive

table = io.BytesIO(b"before" + marshal.dumps([("workbench", (1, 2, 3))]))
table.seek(6)
print(json.dumps({
    "environment": dict(os.environ), "first": sys.path[0],
    "table": dict(pyimod01_archive.marshal.load(table)),
    "code": pyimod01_archive.marshal.loads(marshal.dumps("code")),
    "installed": pyimod01_archive.installed, "frozen": sys.frozen,
}))
"""


def _begun(folder: Path, **environment: str) -> dict[str, object]:
    """What a program says that began with the bootstrap, between stand-ins for PyInstaller's modules."""
    (folder / "pyimod01_archive.py").write_text("import marshal\n", encoding="utf-8")
    (folder / "pyimod02_importers.py").write_text(
        "import pyimod01_archive\ndef install():\n    pyimod01_archive.installed = True\n", encoding="utf-8"
    )
    begun = subprocess.run(
        [sys.executable, "-c", _TELL, PACKAGING / "pyinstaller/bootstrap.py"], capture_output=True, text=True,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(folder), **environment}, check=True,
    )  # fmt: skip
    told: dict[str, object] = json.loads(begun.stdout)
    return told


def test_modules_are_found_in_the_archive_first(tmp_path: Path) -> None:
    told = _begun(tmp_path)
    assert told["installed"] is True
    assert told["frozen"] is True
    assert told["first"] == "/program/_internal"
    assert told["table"] == {"workbench": [1, 2, 3]}
    assert told["code"] == "code"


def test_programs_that_are_opened_do_not_take_our_libraries_for_theirs(tmp_path: Path) -> None:
    told = _begun(tmp_path, LD_LIBRARY_PATH="/program/_internal", _PYI_ARCHIVE_FILE="/program/workbench")
    environment = told["environment"]
    assert isinstance(environment, dict)
    assert not [name for name in environment if name.startswith(("LD_LIBRARY_PATH", "_PYI_"))]


def test_programs_that_are_opened_find_the_users_own_libraries(tmp_path: Path) -> None:
    told = _begun(tmp_path, LD_LIBRARY_PATH="/program/_internal:/opt/x", LD_LIBRARY_PATH_ORIG="/opt/x")
    environment = told["environment"]
    assert isinstance(environment, dict)
    assert environment["LD_LIBRARY_PATH"] == "/opt/x"
    assert "LD_LIBRARY_PATH_ORIG" not in environment
