"""Bytes within bytes that are kept until the next start."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QDataStream


def put(stream: QDataStream, part: QByteArray) -> None:
    """Add a part, as `stream << part` does.

    For that operator PySide first makes whatever class of Qt it might be given: milliseconds of a start.
    """
    stream.writeBytes(part.data())


def taken(stream: QDataStream, most: int) -> QByteArray:
    """The next part, as `stream >> part` gives it, of `most` bytes; empty where there is none."""
    return QByteArray(stream.readRawData(min(stream.readUInt32(), most)) or b"")
