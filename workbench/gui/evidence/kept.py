"""What was kept with a piece of evidence: its readable text, and its bytes to be saved as a file."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from workbench.domain.errors import EnvironmentFault, WorkbenchError
from workbench.domain.evidence import Held
from workbench.gui.claims.columns import when_words
from workbench.gui.header import ElidedLabel
from workbench.gui.sheet import Sheet
from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.window import Window

PREVIEW = QSize(80 * UNIT, 50 * UNIT)
"""The room of an image's preview, in pixels."""


class KeptText(Sheet):
    """The readable text of a page or file as it was when it was kept."""

    def __init__(self, over: QWidget, theme: Theme, held: Held, text: str) -> None:
        super().__init__(over, theme, held.evidence.title, 200 * UNIT)
        captured = held.evidence.captured
        told = ElidedLabel(self)
        when = self.tr("kept {when}").format(when=when_words(captured)) if captured else ""
        told.set_words(" · ".join(part for part in (held.evidence.address, when) if part))
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text that was kept"))
        self.text.setMinimumHeight(90 * UNIT)
        self.text.setTabChangesFocus(True)
        close = QPushButton(self.tr("Close"), self)
        close.setMinimumWidth(20 * UNIT)
        close.clicked.connect(self.close)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(close)
        self.content.addWidget(told)
        self.content.addWidget(self.text, 1)
        self.content.addLayout(last)

    def open(self) -> None:
        """Come down with the text in hand, to be scrolled by keys."""
        super().open()
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """There is nothing to accept: Enter closes."""
        self.close()


def preview(content: bytes) -> QPixmap | None:
    """An image small enough to be looked at beside its facts; None for bytes that are none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if not reader.canRead():
        return None
    size = reader.size()
    if size.isValid() and (size.width() > PREVIEW.width() or size.height() > PREVIEW.height()):
        # Scaled while it is read: a photograph of fifty megapixels is never in memory whole.
        reader.setScaledSize(size.scaled(PREVIEW, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)


def save_file(window: Window, held: Held) -> None:
    """Ask where to save the bytes that were kept, and save them."""
    dialog = QFileDialog(window, window.tr("Save what was kept"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(file_name(held))

    def save(name: str) -> None:
        path = Path(name)
        try:
            content = window.desk.services.evidence.content(held.id)
            path.write_bytes(content or b"")
        except OSError as error:
            fault = EnvironmentFault(
                "The file could not be saved as {name}: {cause}.",
                "Choose another place; the dossier still holds it.",
                name=path.name,
                cause=error.strerror or str(error),
            )
            window.desk.failed.emit(fault)
        except WorkbenchError as error:
            window.desk.failed.emit(error)
        else:
            window.notices.tell(window.tr("Saved {name}.").format(name=path.name), "done")

    dialog.fileSelected.connect(save)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def file_name(held: Held) -> str:
    """A name under which what was kept can be saved anywhere."""
    title = held.evidence.title
    name = "".join(letter if letter.isalnum() or letter in " -_." else " " for letter in title)
    name = " ".join(name.split())[:80].strip(". ") or "evidence"
    ending = mimetypes.guess_extension(held.evidence.media_type.split(";")[0]) or ""
    return name if not ending or Path(name).suffix else f"{name}{ending}"
