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
from workbench.gui.theme import UNIT, Theme

_ = QCoreApplication.translate

_HIDDEN = frozenset({"prefix", "suffix", "marked_at", "number", "version_id", "deleted", "end", "reviewer"})
"""Fields that follow from others and tell a reader nothing."""


def action_word(event: Event) -> str:
    """What was done, as a reader would say it."""
    words = {
        "claim.added": _("claims", "made this claim"),
        "claim.proposed": _("claims", "had this suggested"),
        "claim.marked": _("claims", "gave a verdict"),
        "claim.edited": _("claims", "edited"),
        "claim.moved": _("claims", "moved the mark"),
        "claim.accepted": _("claims", "accepted the suggestion"),
        "claim.dismissed": _("claims", "dismissed the suggestion"),
        "claim.deleted": _("claims", "deleted this claim"),
        "claim.reverted": _("claims", "took a change back"),
    }
    return words.get(event.action, event.action)


def field_word(name: str) -> str:
    """A field's name as the inspector has it."""
    words = {
        "statement": _("claims", "Statement"),
        "kind": _("claims", "Kind"),
        "attribution": _("claims", "Said by"),
        "figures": _("claims", "Figures"),
        "times": _("claims", "Times"),
        "verdict": _("claims", "Verdict"),
        "reason": _("claims", "Reason"),
        "exact": _("claims", "Words"),
        "recheck": _("claims", "Needs a recheck"),
        "evidence": _("claims", "Evidence"),
        "standing": _("claims", "Standing"),
        "start": _("claims", "Place in the text"),
    }
    return words.get(name, name)


def told(name: str, value: object) -> str:
    """A stored value in words; a dash for nothing."""
    if name == "verdict" and isinstance(value, str):
        return verdict_word(Verdict(value))
    if name == "kind" and isinstance(value, str):
        return kind_word(Kind(value))
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
    names = [name for name in event.after if name not in _HIDDEN and name in event.before]
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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("History of the claim"))
        self.document().setDocumentMargin(3 * UNIT)

    def show_events(self, events: Sequence[Event]) -> None:
        """Show these events, given oldest first."""
        self.clear()
        cursor = self.textCursor()
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
        self.moveCursor(QTextCursor.MoveOperation.Start)
