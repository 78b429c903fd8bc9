"""A colleague's remark under a claim, as a row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from workbench.domain.party import Comment
from workbench.gui.claims.columns import when_words
from workbench.gui.evidence.row import Row
from workbench.gui.theme import UNIT, Theme


class CommentRow(Row):
    """A remark: who, when, and the words."""

    def __init__(self, comment: Comment, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.comment = comment
        who = QLabel(f"{comment.who} · {when_words(comment.created)}", self)
        words = QLabel(comment.words, self)
        for label in (who, words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        who.setForegroundRole(who.palette().ColorRole.PlaceholderText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(0)
        column.addWidget(who)
        column.addWidget(words)
        self.setAccessibleName(f"{who.text()}: {comment.words}")
