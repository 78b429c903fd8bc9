"""Render the two icons in every size that desktops ask for: `icons.py FOLDER` (a hicolor theme's folder).

The drawings themselves go under scalable/. With `--ico FILE` a Windows icon of the program is written too,
with `--png SIZE FILE` one picture of it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import struct
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).parent
PROGRAM = HERE.parents[1] / "resources" / "icons" / "workbench.svg"
DOSSIERS = HERE / "dossiers.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""What Windows shows at 100, 125, 150 and 200 percent."""


def rendered(drawing: Path, size: int) -> bytes:
    """The drawing as a PNG of `size` by `size` pixels."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    if not (
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        and QImageWriter(buffer, QByteArray(b"png")).write(picture)
    ):
        raise OSError(f"{drawing} could not be rendered")
    return bytes(content.data())


def write_theme(folder: Path, identifier: str) -> None:
    """Both icons in all sizes, and their drawings, under a hicolor folder."""
    for drawing, place, name in (
        (PROGRAM, "apps", identifier),
        (DOSSIERS, "mimetypes", "application-vnd.factcheckingworkbench.dossiers"),
    ):
        for size in SIZES:
            home = folder / f"{size}x{size}" / place
            home.mkdir(parents=True, exist_ok=True)
            (home / f"{name}.png").write_bytes(rendered(drawing, size))
        home = folder / "scalable" / place
        home.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawing, home / f"{name}.svg")


def write_ico(file: Path) -> None:
    """A Windows icon of PNG pictures: a header, an entry of 16 bytes for each, then the pictures."""
    pictures = [(size, rendered(PROGRAM, size)) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures:
        # A size of 256 is written as 0.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place + len(body))
        body += picture
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(head + body)


def main() -> None:
    """Write what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--identifier", default=os.environ.get("WORKBENCH_ID"))
    parser.add_argument("--ico", type=Path)
    parser.add_argument("--png", nargs=2, metavar=("SIZE", "FILE"))
    asked = parser.parse_args()
    application = QGuiApplication([])
    if asked.folder:
        write_theme(asked.folder, asked.identifier)
    if asked.ico:
        write_ico(asked.ico)
    if asked.png:
        Path(asked.png[1]).write_bytes(rendered(PROGRAM, int(asked.png[0])))
    application.quit()


if __name__ == "__main__":
    main()
