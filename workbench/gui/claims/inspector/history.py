"""What happened to a claim, in sentences: who, when, what, from what to what, and why."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from workbench.domain.claim import Kind
from workbench.domain.event import Event
from workbench.domain.verdict import Verdict
from workbench.gui.claims.columns import kind_word, value_word, verdict_word, when_words
from workbench.gui.eventwords import HIDDEN, action_word, anchoring_word, field_word
from workbench.gui.theme import UNIT, Theme

_ = QCoreApplication.translate


def told(name: str, value: object) -> str:
    """A stored value in words; a dash for nothing."""
    if name == "verdict" and isinstance(value, str):
        return verdict_word(Verdict(value))
    if name == "kind" and isinstance(value, str):
        return kind_word(Kind(value))
    if name == "anchoring" and isinstance(value, str):
        return anchoring_word(value) or "–"
    if isinstance(value, bool):
        return _("claims", "yes") if value else _("claims", "no")
    if name in _LISTED and isinstance(value, str):
        return _LISTED[name](json.loads(value)) or "–"
    return "–" if value in (None, "") else str(value)


def _hops(items: Sequence[Mapping[str, str]]) -> str:
    return " ← ".join(item["party"] for item in items)


def _figures(items: Sequence[Mapping[str, str]]) -> str:
    return "; ".join(item["text"] for item in items)


def _times(items: Sequence[Mapping[str, str]]) -> str:
    return "; ".join(
        f"{item['text']} ({value_word(item['value'])})" if item["value"] else item["text"] for item in items
    )


_LISTED = {"attribution": _hops, "figures": _figures, "times": _times}


def lines(event: Event) -> list[str]:
    """What an event changed, a line for each field that tells a reader something."""
    names = [name for name in event.after if name not in HIDDEN and name in event.before]
    changes = [
        f"{field_word(name)}: {told(name, event.before[name])} → {told(name, event.after[name])}"
        for name in names
        if event.before[name] != event.after[name]
    ]
    told_already = event.why == event.after.get("reason", "")
    why = [] if told_already else [_("claims", "because: {reason}").format(reason=event.why)]
    return changes + why


class HistoryPage(QTextEdit):
    """The events of a claim, the newest first, to be read and copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("History of the claim"))
        self.document().setDocumentMargin(3 * UNIT)

    def show_events(self, events: Sequence[Event]) -> None:
        """Show these events, given oldest first."""
        self.clear()
        cursor = self.textCursor()
        # Laid out once, and not at each word.
        cursor.beginEditBlock()
        plain, muted = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(self._theme.colour("ink.text"))
        muted.setForeground(self._theme.colour("ink.muted"))
        for number, event in enumerate(reversed(events)):
            if number:
                cursor.insertBlock()
                cursor.insertBlock()
            cursor.insertText(f"{event.who} {action_word(event)}", plain)
            cursor.insertText(f"   {when_words(event.at)}", muted)
            for line in lines(event):
                cursor.insertBlock()
                cursor.insertText(line, plain)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
