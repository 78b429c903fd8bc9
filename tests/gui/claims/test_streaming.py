"""Parts of what is kept: written and read as Qt's own operators do, whatever the bytes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QDataStream, QIODevice

from workbench.gui.claims.streaming import put, taken

PARTS = st.lists(st.binary(max_size=40), max_size=4)


def written(*parts: bytes) -> QByteArray:
    kept = QByteArray()
    stream = QDataStream(kept, QIODevice.OpenModeFlag.WriteOnly)
    for part in parts:
        put(stream, QByteArray(part))
    return kept


@settings(max_examples=50, deadline=None)
@given(PARTS)
def test_parts_are_written_as_qt_writes_them_and_come_back(parts: list[bytes]) -> None:
    kept, by_qt = written(*parts), QByteArray()
    stream = QDataStream(by_qt, QIODevice.OpenModeFlag.WriteOnly)
    for part in parts:
        stream << QByteArray(part)
    assert kept == by_qt
    reading = QDataStream(kept)
    assert [taken(reading, kept.size()).data() for _ in parts] == parts


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=12))
def test_bytes_that_are_no_part_are_taken_for_none(garbage: bytes) -> None:
    kept = QByteArray(b"\xff\xff\xff\xf0" + garbage)
    assert taken(QDataStream(kept), kept.size()).size() <= kept.size()
    assert taken(QDataStream(QByteArray()), 0).isEmpty()
