"""Stances, flags and decisions in words and drawings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.domain.claim import Flag
from workbench.domain.party import ChangeRequest, Decision
from workbench.domain.verdict import Stance
from workbench.gui.evidence.words import quoted
from workbench.gui.wordtable import WordTable

_ = QCoreApplication.translate

STANCE_ICONS = {
    Stance.ASSERTS: ("quote", "ink.muted"),
    Stance.CONFIRMS: ("check", "confirmed.ink"),
    Stance.DENIES: ("x", "denied.ink"),
    Stance.DECLINES: ("eye-off", "ink.muted"),
    Stance.ASKED: ("circle-question-mark", "unverified.ink"),
    Stance.NO_REPLY: ("phone", "unverified.ink"),
    Stance.RETRACTS: ("undo-2", "denied.ink"),
}
"""The drawing beside a stance's word, and the ink of both."""

stance_word = WordTable(
    "review",
    {
        Stance.ASSERTS: "asserts it",
        Stance.CONFIRMS: "confirms it",
        Stance.DENIES: "denies it",
        Stance.DECLINES: "declines to comment",
        Stance.ASKED: "was asked",
        Stance.NO_REPLY: "did not reply",
        Stance.RETRACTS: "retracts it",
    },
)
"""What a party did about a claim."""

flag_word = WordTable(
    "review",
    {
        Flag.LEGAL: "legal",
        Flag.SENSITIVE: "sensitive",
        Flag.ASK_AUTHOR: "ask the author",
    },
)
"""What makes a claim delicate."""

decision_word = WordTable(
    "review",
    {
        Decision.OPEN: "open",
        Decision.ACCEPTED: "accepted",
        Decision.STET: "stet",
    },
)
"""What the editor said."""


DECISION_ICONS = {
    Decision.OPEN: ("circle-question-mark", "unverified.ink"),
    Decision.ACCEPTED: ("check", "confirmed.ink"),
    Decision.STET: ("undo-2", "ink.muted"),
}


def as_text(title: str, requests: list[ChangeRequest]) -> str:
    """Change requests as plain text for the editor, in the order given."""
    lines = [title, ""]
    for one in requests:
        lines.append(
            _("review", "{number}. {old} → {new}").format(
                number=one.number,
                old=quoted(one.old_words),
                new=quoted(one.new_words) if one.new_words else _("review", "(delete)"),
            )
        )
        if one.note:
            lines.append(f"   {one.note}")
        told = _("review", "asked by {name}").format(name=one.asked_by)
        if one.decision is not Decision.OPEN:
            told += f"; {decision_word(one.decision)} ({one.decided_by})"
        lines += [f"   {told}", ""]
    return "\n".join(lines).rstrip() + "\n"
